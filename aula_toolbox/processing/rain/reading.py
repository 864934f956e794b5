"""Roofs read from the sources: buildings, the activity zones that hold them, the people of their zone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...core.errors import AulaError
from ...core.messages import Notes, listing
from ...core.rain.buildings import ACTIVITY_FIELDS, choose_fields
from ...core.rain.buildings import read_buildings as canonical_of
from ...core.rain.demand import DemandOptions, Population
from ...core.rain.roofs import RoofOptions, qualify_roofs
from ...gis.i18n import tr
from ...gis.vector.joins import polygon_of_points
from ...gis.vector.measures import AREA, CENTRE, INNER_POINT, PERIMETER
from ...gis.vector.sources import METRIC, Frame, Source

if TYPE_CHECKING:
    import pandas as pd

    from ...core.rain.tables import RainTables
    from ..base.job import Job


@dataclass
class Buildings:
    """A layer of buildings as the rain formulas need it."""

    source: Source
    frame: Frame
    canonical: pd.DataFrame


def read_buildings(
    job: Job, tables: RainTables, wanted: Sequence[str], until: float, extra: Sequence[str | None] = ()
) -> Buildings:
    """The buildings with the wanted measures, in EPSG:2154; `extra` fields are read as well."""
    progress = job.stage(tr("Reading the buildings"), until)
    source = job.source("INPUT")
    fields = choose_fields(source.fields, tables, Notes())
    names = dict.fromkeys([*fields.values(), *(name for name in extra if name)])
    frame = source.read(list(names), wanted, METRIC, progress)
    if not len(frame):
        job.notes.warn("{layer}: the layer is empty, and so is the result.", layer=source.name)
    _tell_repaired(job, frame)
    columns = frame.attributes[list(fields.values())]
    return Buildings(source, frame, canonical_of(columns, tables, job.notes, frame.fids))


def measures_for(job: Job, needs_place: bool = False, needs_nearest: bool = False) -> tuple[str, ...]:
    """The measures that the given parameters call for.

    needs_place: where the roof is, to a few metres; needs_nearest: a point surely inside it.
    """
    wanted = [AREA]
    if job.number("EAVES"):
        wanted.append(PERIMETER)
    names = [parameter.name() for parameter in job.algorithm.parameterDefinitions()]
    in_polygons = any(job.given(name) for name in ("ACTIVITY", "POPULATION", "ZONES") if name in names)
    if in_polygons or needs_nearest:
        wanted.append(INNER_POINT)
    elif needs_place:
        wanted.append(CENTRE)
    return tuple(wanted)


def qualify(job: Job, buildings: Buildings, tables: RainTables) -> pd.DataFrame:
    """Coefficient, status and reasons of each roof."""
    options = RoofOptions(
        job.choice("RULE_PACK"),
        job.number("MIN_AREA"),
        job.number("EAVES"),
        job.flag("INCLUDE_LIGHT"),
        job.number("FILTER"),
    )
    measured = buildings.frame.measures
    return qualify_roofs(
        buildings.canonical,
        measured.area_m2,
        measured.perimeter_m,
        options,
        tables,
        job.notes,
        activity_of(job, buildings, tables),
        numbers_of(buildings.frame, job.field("COEF_FIELD")),
    )


def numbers_of(frame: Frame, field: str | None) -> np.ndarray | None:
    """A numeric field as floats, NaN where null; None when no field is given."""
    import pandas as pd

    if field is None:
        return None
    return pd.to_numeric(frame.attributes[field], errors="coerce").to_numpy(dtype=float)


def activity_of(job: Job, buildings: Buildings, tables: RainTables) -> pd.DataFrame | None:
    """Category and nature of the smallest activity zone that holds each building; None when no zone is given."""
    import pandas as pd

    zones = job.source("ACTIVITY")
    if zones is None:
        return None
    fields = choose_fields(zones.fields, tables, Notes(), ACTIVITY_FIELDS)
    attributes = zones.read(list(fields.values()), ()).attributes
    measured = buildings.frame.measures
    holder = polygon_of_points(zones, measured.x_m, measured.y_m, METRIC, smallest=True)
    columns = {}
    for canonical, name in zip(ACTIVITY_FIELDS, ("categorie", "nature")):
        values = attributes[fields[canonical]] if canonical in fields else pd.Series([None] * len(attributes))
        columns[name] = values.reindex(holder).to_numpy(dtype=object)
    return pd.DataFrame(columns)


def population_of(job: Job, buildings: Buildings) -> Population | None:
    """The population zone of each building; E_FIELD without a field of inhabitants."""
    zones = job.source("POPULATION")
    if zones is None:
        return None
    field = job.field("POPULATION_FIELD") or next((name for name in zones.fields if name.lower() == "pop_mun"), None)
    if field is None or field not in zones.fields:
        raise AulaError(
            "{layer}: POPULATION_FIELD is needed; the fields that are there: {present}.",
            "E_FIELD",
            layer=zones.name,
            present=listing(zones.fields, 40),
        )
    people = numbers_of(zones.read([field], ()), field)
    measured = buildings.frame.measures
    return Population(polygon_of_points(zones, measured.x_m, measured.y_m, METRIC), people)


def demand_options(job: Job) -> DemandOptions:
    """What the user chose about the demand."""
    return DemandOptions(job.choice("PROFILE"), job.choices("USES"), job.number("PERSONS"), job.number("GARDEN_M2"))


def _tell_repaired(job: Job, frame: Frame) -> None:
    count = int(frame.measures.repaired.sum())
    if count:
        ids = listing(frame.fids[frame.measures.repaired], 3)
        job.notes.warn("{count} invalid geometries were repaired: {ids}.", count=count, ids=ids)
