"""The run of the ENAF classes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsGeometry

from ....core import landcover
from ....core.erc import enaf, schema_land
from ....core.erc.texts import decimal
from ....core.errors import AulaError
from ....core.messages import listing
from ....gis.erc.land import near, structures_near
from ....gis.erc.urban import Grown, envelope
from ....gis.i18n import tr
from ....gis.vector.cover import Cover, tell_settled
from ....gis.vector.cut import cut
from ....gis.vector.geometry import area_of
from ...base.job import Job
from .. import inputs

if TYPE_CHECKING:
    import pandas as pd

HA = 1e4


@dataclass
class EnafRules:
    """Matrices and distances of a run."""

    classes: enaf.Matrix
    built: enaf.Matrix
    distance_m: float
    least_m2: float
    grown: Grown = field(default_factory=Grown)


def run(job: Job) -> None:
    """Year after year: envelope, farm structures, classes; then the communes.

    Raises AulaError E_TOGETHER for a table without communes.
    """
    import pandas as pd

    source = inputs.needed(job, "INPUT")
    years = enaf.years_of(source.fields, job.text("YEARS"))
    if job.given("COMMUNE_TABLE") and job.source("COMMUNES") is None:
        raise AulaError("COMMUNE_TABLE needs COMMUNES.", "E_TOGETHER")
    own = job.own_tables("ocs2d_enaf", "ocs2d_enveloppe")
    rules = EnafRules(
        enaf.matrix("ocs2d_enaf", own),
        enaf.matrix("ocs2d_enveloppe", own),
        job.number("ENVELOPE_DISTANCE_M") or 0.0,
        (job.number("ENVELOPE_MIN_HA") or 0.0) * HA,
    )
    job.stage(tr("Reading the land cover"), 10)
    names: dict[str, str | None] = {
        axis + year: enaf.columns_of(source.fields, axis)[year] for year in years for axis in ("cs", "us")
    }
    names |= {f"p4{year}": inputs.optional_field(source, f"{job.text('P4_PREFIX')}{year}") for year in years}
    zones = inputs.read_zones(source, [name for name in dict.fromkeys(names.values()) if name], job=job)
    cover = Cover.of(zones.shapes).settled()
    tell_settled(cover, source.name, job.notes)
    columns: dict[str, object] = {}
    envelopes: list[tuple[str, QgsGeometry]] = []
    for number, year in enumerate(years):
        job.stage(tr("Year 20{year}").format(year=year), 10 + 60 * (number + 1) / len(years))
        found = _year(job, zones, cover, names, year, rules)
        columns |= found[0]
        envelopes += [(f"20{year}", shape) for shape in found[1]]
    table = pd.DataFrame(columns)
    job.write("OUTPUT", schema_land.enaf(years), table, source, keep=True, progress=job.stage(tr("Writing"), 90))
    crs = source.crs
    shapes = inputs.back([shape for _, shape in envelopes], zones.crs, crs, job)
    rows = pd.DataFrame({"annee": [year for year, _ in envelopes], "surf_ha": [area_of(s) / HA for _, s in envelopes]})
    job.write_rows("ENVELOPE", schema_land.ENVELOPE, rows, shapes, "polygon", crs)
    if job.given("COMMUNE_TABLE"):
        _communes(job, zones, cover, table, years)


AXES = (landcover.COVER, landcover.USE)


def _year(
    job: Job, zones: inputs.Zones, cover: Cover, names: dict[str, str | None], year: str, rules: EnafRules
) -> tuple[dict[str, object], list[QgsGeometry]]:
    """Classes of one year, from the fields of that year only."""
    cs, us = (landcover.cleaned(zones.columns[names[axis.lower() + year]], axis) for axis in AXES)
    for place, (axis, found) in enumerate(zip(AXES, (cs, us))):
        own = {cell[place] for cell in rules.classes}
        landcover.check(found, landcover.OCS2D, axis, f"{zones.source.name}, 20{year}", None, own.__contains__)
    p4_field = names[f"p4{year}"]
    p4 = zones.columns[p4_field] if p4_field else [None] * len(zones)
    cells = [(cover or "", use or "") for cover, use in zip(cs, us)]
    codes = [rules.classes.get(cell) for cell in cells]
    is_farm = np.array([code == enaf.STRUCTURE for code in codes], bool)
    is_built = np.array([rules.built.get(cell) == enaf.ENVELOPE for cell in cells], bool)
    job.check_cancel()
    outline = envelope(cover, is_built[cover.fids], rules.distance_m, rules.least_m2, rules.grown)
    job.check_cancel()
    farms = structures_near(cover, is_farm[cover.fids], outline, rules.distance_m)
    # a farm that lies wholly under another polygon has no place in the partition: it is asked by itself
    hidden = [row for row in np.flatnonzero(is_farm).tolist() if row not in farms and area_of(zones.shapes[row]) > 0]
    asked = near([zones.shapes[row] for row in hidden], outline, rules.distance_m)
    farms |= dict(zip(hidden, asked.tolist()))
    context = [farms.get(row) for row in range(len(zones))]
    found = [enaf.classify(code, own, around) for code, own, around in zip(codes, p4, context)]
    _tell_unknown(job, zones, cells, found, year)
    words = {True: enaf.IN_ENVELOPE, False: enaf.OUTSIDE, None: None}
    return {
        f"code_{year}": found,
        f"enaf_{year}": [enaf.CLASSES.get(code) for code in found],
        f"naf_{year}": [enaf.naf_of(code) for code in found],
        f"ctx_{year}": [words[around] for around in context],
    }, outline


def _tell_unknown(job: Job, zones: inputs.Zones, cells: list[tuple[str, str]], found: list[str], year: str) -> None:
    rows = [row for row, code in enumerate(found) if code == enaf.UNKNOWN]
    if rows:
        job.notes.warn(
            "20{year}: {count} polygons have no class ({area} ha): {cells}.",
            year=year,
            count=len(rows),
            area=decimal(zones.area_m2[rows].sum() / HA, 2),
            cells=listing(sorted({f"{cells[row][0] or '-'} x {cells[row][1] or '-'}" for row in rows})),
        )


def _communes(job: Job, zones: inputs.Zones, cover: Cover, table: pd.DataFrame, years: list[str]) -> None:
    source = inputs.needed(job, "COMMUNES")
    code = inputs.commune_fields(job, source)[0]
    communes = inputs.read_zones(source, [code], zones.crs, job)
    inputs.check_unique(communes.columns[code], source.name, code)
    pieces = cut(cover, communes.shapes, progress=job.stage(tr("Cutting by commune"), 100))
    insee = np.array([str(value) for value in communes.columns[code]], dtype=object)
    frame = table.iloc[cover.fids[pieces.row]].assign(insee=insee[pieces.zone], m2=pieces.area_m2)
    rows = enaf.by_commune(frame, years).set_index("insee").reindex(insee.tolist())
    job.write_rows("COMMUNE_TABLE", schema_land.enaf_communes(years), rows.reset_index())
