"""The run of `desealing`: places in order, lists of the law."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ....core import landcover
from ....core.columns import find
from ....core.errors import AulaError
from ....core.messages import listing, written
from ....core.rain import desealing as core
from ....core.rain import schema_ground as schema
from ....core.rain.obligations import load_owners, load_thresholds, public_owners
from ....core.rain.reports.desealing import DesealingRun, page
from ....core.text import slug
from ....gis.crs import METRIC
from ....gis.i18n import tr
from ....gis.vector.cover import read_cover, tell_read, tell_settled
from ....gis.vector.measures import INNER_POINT
from ....gis.vector.shapes import read_shapes
from .. import inputs, inputs_zones
from . import desealing_against, desealing_lists
from .desealing_places import Ground, PlacesRead, areas_of, commune_of

if TYPE_CHECKING:
    import pandas as pd

    from ....core.rain.tables import RainTables
    from ....core.reference import Table
    from ...base.job import Job


def run(job: Job) -> None:
    """Read, compute, write."""
    tables = inputs.tables_of(job)
    own = job.own_tables("rain_desealing", "rain_infiltration", "rain_sealed", "rain_obligations", "rain_owners")
    ground_tables, owners = core.load_desealing(own), load_owners(own)
    thresholds, table = load_thresholds(own)
    job.used(ground_tables.sealed, ground_tables.infiltration, ground_tables.constraints_table, owners, table)
    zones = inputs_zones.read_zones(job, tables)
    places = read_places(job, owners, zones)
    ground = read_ground(job, ground_tables)
    found = ranked(job, places, ground, ground_tables, tables)
    listed = desealing_lists.build(job, places, ground, thresholds, zones, tables)
    source = job.source("INPUT")
    job.write("OUTPUT", schema.DESEALING, found, source, keep=True, progress=job.stage(tr("Writing"), 95))
    if job.given("OUTPUT_LIST"):
        job.write_rows("OUTPUT_LIST", schema.OBLIGATIONS, listed.table, listed.shapes, geometry="polygon", crs=METRIC)
    facts = DesealingRun(source.name, found, listed.table, thresholds, listed.given, desealing_against.absent(job))
    if job.given("REPORT"):
        job.write_text("REPORT", page(job.told(), facts))
    if job.given("SHEETS"):
        write_sheets(job, facts)


def write_sheets(job: Job, facts: DesealingRun) -> None:
    """One report a commune, with its own places and lines."""
    folder = Path(job.text("SHEETS"))
    told = job.told()
    names: dict[str, str] = {}
    for commune in facts.communes:
        name = unique(f"fiche_{slug(commune) or 'commune'}", names)
        names[name] = commune
        job.outbox.draft(folder / f"{name}.html").write_bytes(page(told, facts.of(commune)).encode("utf-8"))
    if not names:
        job.notes.warn("No sheet was written: no commune is known. Give the communes (ZONES).")
    job.results["SHEETS"] = str(folder)


def unique(name: str, taken: Mapping[str, str]) -> str:
    """The name, numbered when another commune has it."""
    found, number = name, 2
    while found in taken:
        found, number = f"{name}_{number}", number + 1
    return found


def read_places(job: Job, owners: Table, zones: inputs_zones.ZoneLayer | None) -> PlacesRead:
    """The places with their owners and communes; E_GEOM without any geometry."""
    source = job.source("INPUT")
    kind, owner = job.field("TYPE_FIELD"), job.field("OWNER_FIELD")
    name = find("id_parcelle", source.fields).field
    fields = [one for one in dict.fromkeys((kind, owner, name)) if one]
    shapes = read_shapes(source, METRIC, job.stage(tr("Reading the places"), 15), fields, job.notes)
    if not any(one is not None for one in shapes.metric):
        raise AulaError(
            "{layer}: no place with a geometry. Give a layer of polygons of this territory.",
            "E_GEOM",
            layer=source.name,
        )
    named = None if owner is None else shapes.words(owner)
    is_public = np.full(len(shapes), np.nan) if named is None else public_owners(named, owners, job.notes)
    place = source.read([], (INNER_POINT,), METRIC).measures
    return PlacesRead(
        shapes,
        desealing_against.filled(shapes.metric),
        np.nan_to_num(shapes.areas()),
        shapes.words(name) or [f"#{fid}" for fid in source.read([], ()).fids],
        named,
        is_public,
        commune_of(zones, place.x_m, place.y_m),
    )


def read_ground(job: Job, tables: core.DesealingTables) -> Ground | None:
    """The land cover as a partition, each polygon with its class for the rain; None when it is not given.

    Raises E_FIELD without codes, E_CODE when no code is one of the nomenclature.
    """
    source = job.source("LANDCOVER")
    if source is None:
        return None
    name = find("code_cs", source.fields).field
    if name is None:
        raise AulaError(
            "{layer}: no field of land cover codes; the fields that are there: {present}.",
            "E_FIELD",
            layer=source.name,
            present=listing(source.fields, 40),
        )
    box = job.source("INPUT").extent(METRIC)
    cover = read_cover(source, [name], METRIC, box.buffered(1000.0), job.stage(tr("Reading the land cover"), 30))
    tell_read(cover, source.name, job.notes)
    settled = cover.settled()
    tell_settled(settled, source.name, job.notes)
    codes = landcover.cleaned(settled.columns[name])
    nomenclature = landcover.chosen(job.choice("NOMENCLATURE"), codes)
    landcover.check(codes, nomenclature, landcover.COVER, source.name, job.notes)
    passage = landcover.crosswalk(job.own_tables("ocs2d_ocsge"))
    job.used(passage.table)
    read = {code: core.ground_class(passage.ocsge(code, nomenclature), tables.sealed) for code in set(codes)}
    return Ground(settled, np.array([read[code] for code in codes], dtype=object))


def ranked(
    job: Job, places: PlacesRead, ground: Ground | None, tables: core.DesealingTables, rain: RainTables
) -> pd.DataFrame:
    """The fields of schema_ground.DESEALING."""
    import pandas as pd

    constants = rain.constants
    progress = job.stage(tr("Crossing with the land cover"), 55)
    areas = areas_of(ground, places.geometries, (core.SEALED, core.BUILT, None), progress)
    sealed, built, described = areas
    whole = np.where(places.area_m2 > 0, places.area_m2, np.nan)
    with np.errstate(invalid="ignore"):
        is_known = described >= constants["lieu_connu_min_pct"] / 100.0 * whole
    sealed, built = np.where(is_known, sealed, np.nan), np.where(is_known, built, np.nan)
    if ground is not None and not is_known.all():
        job.notes.warn(
            "{count} places are not described by the land cover over {share} % of their area: their sealed ground is "
            "unknown, not zero.",
            count=int((~is_known).sum()),
            share=written(constants["lieu_connu_min_pct"], "g"),
        )
    against = desealing_against.read(job, places, tables, constants)
    judged = core.classify(sealed, against.soil, against.effects, constants["lieu_impermeable_min_m2"])
    kind = job.field("TYPE_FIELD")
    fields: dict[str, object] = {
        "nom": places.names,
        "type_lieu": places.shapes.words(kind) if kind else None,
        "commune": places.commune,
        "public": places.is_public,
        "surf_m2": whole,
        "imper_m2": sealed,
        "imper_pct": np.minimum(100.0 * sealed / whole, 100.0),
        "bati_m2": built,
        "infil": np.where(against.soil == core.UNKNOWN, np.nan, against.soil),
        "pente_pct": against.slope_pct,
        **judged,
    }
    for name, codes in against.effects.items():
        fields[f"c_{name}"] = np.array([core.EFFECT_WORDS[int(code)] for code in codes], dtype=object)
    fields["rang"] = core.ranks(np.asarray(judged["classe"]), sealed)
    return pd.DataFrame(fields)
