"""The run of the landscape fragmentation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsGeometry

from ....core.decimals import reals
from ....core.erc import fragmentation, schema_land
from ....core.erc.tables import ErcThresholds
from ....core.messages import written
from ....gis.erc.land import barriers, cut_patches
from ....gis.i18n import tr
from ....gis.vector.cover import read_cover, tell_read, tell_settled
from ....gis.vector.cut import cut
from ....gis.vector.geometry import area_of, union
from ....gis.vector.sources import plain
from ...base.job import Job
from .. import inputs

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

HA = 1e4


def run(job: Job) -> None:
    """Cut the patches by the barriers, then by the project; measure by unit."""
    import pandas as pd

    source = inputs.needed(job, "UNITS")
    units = inputs.read_zones(source, job=job)
    thresholds = ErcThresholds.read()
    job.used(thresholds.table)
    patches_source = inputs.needed(job, "INPUT")
    cover = read_cover(patches_source, [], units.crs, progress=job.stage(tr("Reading the patches"), 20)).settled()
    tell_read(cover, patches_source.name, job.notes)
    tell_settled(cover, patches_source.name, job.notes)
    whole = cover.outline()
    barrier = _barriers(job, units, thresholds.number("barriere_largeur_m"))
    patches = cut_patches(whole, barrier, job.stage(tr("Cutting the patches"), 70))
    before = _parts(patches, units)
    after = None
    project = job.source("PROJECT")
    if project is not None:
        taken = read_cover(project, [], units.crs)
        tell_read(taken, project.name, job.notes)
        left = cut_patches(patches, union(taken.geometries()), job.stage(tr("Taking the project away"), 85))
        after = _parts(left, units)
    job.stage(tr("Writing"), 100)
    table = pd.DataFrame({"unite": range(len(units)), "surf_ha": units.area_m2 / HA})
    rows = fragmentation.by_unit(table, before, after, job.choice("METHOD"))
    rows["methode"] = job.choice("METHOD")
    rows["version_param"] = thresholds.table.digest[:6]
    rows["explication"] = inputs.sentences(job, rows["explication"])
    job.write("OUTPUT", schema_land.FRAGMENTATION, rows, source, keep=True)


def _barriers(job: Job, units: inputs.Zones, default_m: float) -> QgsGeometry:
    source = job.source("BARRIERS")
    if source is None:
        job.notes.info("No barrier given: patches are only cut by their own limits.")
        return QgsGeometry()
    name = job.field("BARRIER_WIDTH_FIELD")
    position = source.features.fields().indexOf(name) if name else -1
    shapes, widths = [], []
    for feature in source.iterate(crs=units.crs):
        if not feature.hasGeometry():
            continue
        shapes.append(feature.geometry())
        value = plain(feature.attributes()[position]) if position >= 0 else None
        widths.append(value)
    given = reals(widths, job.notes, f"{source.name}, {name}")
    is_read = given > 0  # a width of the default value is a width all the same
    widths = np.where(is_read, given, default_m).tolist()
    without = int((~is_read).sum())
    if source.geometry == "line" and without:
        job.notes.info("{count} lines without width: {width} m is used.", count=without, width=written(default_m, "g"))
    return barriers(shapes, widths)


def _parts(patches: Sequence[QgsGeometry], units: inputs.Zones) -> pd.DataFrame:
    """Area of each patch inside each unit, and of the whole patch."""
    import pandas as pd

    pieces = cut(patches, units.shapes)
    whole = np.array([area_of(patch) for patch in patches], float)
    return pd.DataFrame({"unite": pieces.zone, "part_ha": pieces.area_m2 / HA, "entiere_ha": whole[pieces.row] / HA})
