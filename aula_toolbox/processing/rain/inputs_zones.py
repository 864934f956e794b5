"""Zones as the ranking needs them, for rainzones and for the zones of rainpotential."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsGeometry

from ...core.errors import AulaError
from ...core.messages import Notes, listing
from ...core.rain.buildings import choose_fields
from ...core.rain.columns import is_missing
from ...core.rain.reports.rainzones import ZoneRun
from ...core.rain.zones import criteria_given, criterion_values, default_criteria, rank_zones, totals_of, zone_sums
from ...gis.crs import METRIC
from ...gis.results.pictures import styled
from ...gis.vector.joins import polygon_of_points
from ...gis.vector.measures import AREA
from ...gis.vector.sources import Frame, Source

if TYPE_CHECKING:
    import pandas as pd

    from ...core.rain.tables import RainTables
    from ...core.report import MapPicture
    from ..base.job import Job

NAME, CODE, COMMUNE, PEOPLE = "nom_zone", "code_zone", "commune_zone", "hab_zone"
USUAL_DRAWS, LEAST_COMPLETE = 500, 60.0


@dataclass
class ZoneLayer:
    """A layer of zones: its attributes and areas, and a name for each."""

    source: Source
    frame: Frame
    names: list[str]

    def holding(self, x_m: np.ndarray, y_m: np.ndarray) -> np.ndarray:
        """Row of the zone of each point of EPSG:2154, -1 outside; on a shared border the first zone."""
        return polygon_of_points(self.source, x_m, y_m, METRIC)


@dataclass(frozen=True)
class Choices:
    """How zones are ranked; criteria: cells typed by the user, empty for the shipped ones."""

    people_field: str | None = None
    criteria: Sequence[object] = ()
    least_complete_pct: float = LEAST_COMPLETE
    draws: int = USUAL_DRAWS


def read_zones(job: Job, tables: RainTables) -> ZoneLayer | None:
    """The layer ZONES with its areas in EPSG:2154; None when it is not given."""
    source = job.source("ZONES")
    if source is None:
        return None
    frame = source.read(None, (AREA,), METRIC)
    chosen = choose_fields(source.fields, tables, Notes(), (NAME, CODE, COMMUNE))
    told = {name: frame.attributes[field].to_numpy(dtype=object) for name, field in chosen.items()}
    names = [
        zone_name({name: values[row] for name, values in told.items()}, int(fid)) for row, fid in enumerate(frame.fids)
    ]
    return ZoneLayer(source, frame, names)


def drawn(zones: ZoneLayer, run: ZoneRun) -> dict[str, MapPicture]:
    """The map of the zones for a report, in the style of the result."""
    shapes = []
    for blob in zones.source.shapes([], METRIC)[2]:
        shape = QgsGeometry()
        if blob is not None:
            shape.fromWkb(bytes(blob))
        shapes.append(shape)
    columns = {name: run.table[name].tolist() for name in ("classe", "rang")}
    return styled("zones", shapes, columns, "rain_zones.qml", METRIC)


def zone_name(told: dict[str, object], fid: int) -> str:
    """The name of a zone, with its commune when that says more; else its code, else its number."""
    words = {name: str(value).strip() for name, value in told.items() if not is_missing(value)}
    name = words.get(NAME) or words.get(CODE) or f"#{fid}"
    commune = words.get(COMMUNE, "")
    return f"{name} ({commune})" if commune and commune.lower() not in name.lower() else name


def rank(
    job: Job, zones: ZoneLayer, roofs: pd.DataFrame, zone_of_roof: np.ndarray, tables: RainTables, choices: Choices
) -> ZoneRun:
    """Sums, scores, classes and ranks of the zones."""
    sums = zone_sums(roofs, zone_of_roof, len(zones.names), tables.constants, job.notes)
    return rank_sums(job, zones, sums, tables, choices)


def rank_sums(job: Job, zones: ZoneLayer, sums: pd.DataFrame, tables: RainTables, choices: Choices) -> ZoneRun:
    """Scores, classes and ranks from the sums of the roofs by zone (core.rain.zones.zone_sums)."""
    people = _inhabitants(zones, tables, choices.people_field, job.notes)
    totals = totals_of(sums, zones.frame.measures.area_m2, people, tables.constants)
    if choices.criteria:
        criteria = criteria_given(choices.criteria, [*totals.columns, *zones.frame.attributes.columns])
    else:
        criteria, table = default_criteria(job.path("TABLES"))
        job.used(table)
    values = criterion_values(totals, zones.frame.attributes, criteria, job.notes)
    ranking = rank_zones(values, criteria, choices.least_complete_pct, choices.draws, tables.constants)
    return ZoneRun(
        zones.source.name,
        zones.names,
        totals.assign(**ranking.columns),
        criteria,
        ranking,
        choices.draws,
        choices.least_complete_pct,
    )


def _inhabitants(zones: ZoneLayer, tables: RainTables, field: str | None, notes: Notes) -> np.ndarray | None:
    """Inhabitants of each zone from the field given, else from a usual one; None without any."""
    from .inputs import numbers_of

    if field is not None and field not in zones.frame.attributes:
        raise AulaError(
            "{layer}: no field {field}; the fields that are there: {present}.",
            "E_FIELD",
            layer=zones.source.name,
            field=field,
            present=listing(zones.source.fields, 40),
        )
    usual = choose_fields(zones.source.fields, tables, Notes(), (PEOPLE,)).get(PEOPLE)
    return numbers_of(zones.frame, field or usual, notes)
