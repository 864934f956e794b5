"""How the parameters of the rain algorithms become roofs, people, tanks and rain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...core.columns import find, names_of
from ...core.decimals import reals
from ...core.errors import AulaError
from ...core.messages import Notes, listing, written
from ...core.rain.buildings import ACTIVITY_FIELDS, choose_fields
from ...core.rain.buildings import read_buildings as canonical_of
from ...core.rain.demand import Population
from ...core.rain.roofs import RoofOptions, doubled_footprints, qualify_roofs
from ...gis.crs import METRIC
from ...gis.i18n import tr
from ...gis.vector.joins import polygon_of_points
from ...gis.vector.measures import AREA, CENTRE, INNER_POINT, PERIMETER
from ...gis.vector.nearby import shared_share
from ...gis.vector.sources import Frame, Source
from . import inputs_grids

if TYPE_CHECKING:
    import pandas as pd
    from qgis.core import QgsRectangle

    from ...core.rain.potential import TankOptions
    from ...core.rain.series import StationSeries
    from ...core.rain.stock import Stock
    from ...core.rain.tables import RainTables
    from ..base.job import Job


def tables_of(job: Job) -> RainTables:
    """The reference tables of the run, remembered for the provenance."""
    from ...core.rain.tables import load_tables
    from .parameters import TABLES

    tables = load_tables(job.own_tables(*TABLES))
    job.used(*tables)
    return tables


def transform(job: Job, x: np.ndarray, y: np.ndarray, source: int, target: int) -> tuple[np.ndarray, np.ndarray]:
    """Points from one EPSG code to another."""
    from ...gis.vector.measures import transform_points

    return transform_points(x, y, f"EPSG:{source}", f"EPSG:{target}", job.context.transformContext())


def read_series(
    job: Job,
    tables: RainTables,
    files: str,
    extent: QgsRectangle | None,
    fill_km: float | None = None,
    max_gap_pct: float | None = None,
    station_km: float | None = None,
    window: tuple[str, str] = ("YEARS", ""),
) -> list[StationSeries]:
    """Every series of the given files, filled, with its valid years.

    extent: rectangle in EPSG:2154 that limits grid cells, and stations too when `station_km` is given; window: the
    parameter of the years, and the last day that may be (today by default).
    """
    from ...core.rain.extension import extend
    from ...core.rain.readers import read_rain_files
    from ...core.rain.series import prepare_series, year_window
    from ...core.rain.stations import assemble, within

    def between(x: np.ndarray, y: np.ndarray, source: int, target: int) -> tuple[np.ndarray, np.ndarray]:
        return transform(job, x, y, source, target)

    years = year_window(job.text(window[0]))
    latest = np.datetime64(window[1]) if window[1] else None
    box = None if extent is None else (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    constants = tables.constants
    texts, grids = inputs_grids.split(job.files(files))
    read = inputs_grids.read_grids(grids, between, constants, box)
    column = job.text("RAIN_COLUMN")
    read += read_rain_files(texts, between, constants, job.notes, column, box, job.check_cancel, latest)
    stations = assemble(read, between, job.notes, constants, station_places(job))
    if box is not None and station_km is not None:
        stations = within(stations, box, station_km)
    if "EXTEND" in (one.name() for one in job.algorithm.parameterDefinitions()) and job.flag("EXTEND"):
        stations = extend(stations, constants, job.notes)
    return prepare_series(stations, constants, job.notes, years, fill_km, max_gap_pct)


def station_places(job: Job) -> dict[str, tuple[float, float]]:
    """Coordinates in EPSG:2154 by identifier, from STATIONS. Raises AulaError E_FIELD without an identifier."""
    from ...core.errors import AulaError
    from ...core.messages import listing
    from ...gis.crs import METRIC
    from ...gis.vector.measures import INNER_POINT

    stations = job.source("STATIONS")
    if stations is None:
        return {}
    name = find("poste", stations.fields).field
    if name is None:
        raise AulaError(
            "{layer}: no identifier field among {expected}; the fields that are there: {present}.",
            "E_FIELD",
            layer=stations.name,
            expected=listing(names_of("poste")),
            present=listing(stations.fields, 40),
        )
    frame = stations.read([name], (INNER_POINT,), METRIC)
    points = zip(frame.attributes[name], frame.measures.x_m, frame.measures.y_m)
    return {str(post).strip(): (float(x), float(y)) for post, x, y in points if post is not None}


def tank_options(job: Job, tables: RainTables) -> TankOptions:
    """What the user chose; E_TANK out of bounds."""
    from ...core.rain.potential import TankOptions
    from ...core.rain.tank import TankMode, tank_value

    mode = TankMode(job.choice("TANK"))
    value = 0.0 if mode is TankMode.FIELD else tank_value(mode, job.number("TANK_VALUE"), tables)
    return TankOptions(mode, value, job.flag("ROUND_TANK"))


def usable_series(job: Job, tables: RainTables, source: Source) -> list[StationSeries]:
    """The series long enough to simulate, SIM2 cells limited to those around the source."""
    from ...core.rain.series import usable_series as usable
    from ...gis.crs import METRIC

    job.stage(tr("Reading the rain"), 15)
    extent = source.extent(METRIC) if source.geometry != "none" and len(source) else None
    return usable(read_series(job, tables, "RAIN", extent), tables.constants, job.notes)


def read_roofs(job: Job, source: Source, tank_field: str | None = None) -> tuple[Frame, pd.DataFrame]:
    """The columns a simulation needs; E_FIELD names those that are missing."""
    from ...core.rain.given import FIELDS, roofs_given
    from ...gis.crs import METRIC
    from ...gis.vector.measures import CENTRE

    progress = job.stage(tr("Reading the roofs"), 30)
    names = [name for name in (*FIELDS, tank_field) if name in source.fields]
    frame = source.read(list(dict.fromkeys(names)), (CENTRE,), METRIC, progress)
    return frame, roofs_given(frame.attributes, frame.fids, source.name, tank_field, job.notes, source.fields)


def stock_with_rain(
    job: Job, frame: Frame, roofs: pd.DataFrame, series: list[StationSeries], tables: RainTables
) -> Stock:
    """The roofs with the nearest series of each."""
    from ...core.rain.assign import nearest_series
    from ...core.rain.stock import stock_of

    place = frame.measures
    assigned = nearest_series(series, place.x_m, place.y_m, tables.constants, job.notes)
    return stock_of(roofs, assigned.series)


def tell_floor(job: Job) -> None:
    """What a result that comes from the lookup must say."""
    job.notes.info(
        "Volumes come from a table of tanks and demands: a floor, in practice less than 2 % under the exact value."
    )


@dataclass
class RainBuildings:
    """A layer of buildings as the rain formulas need it."""

    source: Source
    frame: Frame
    canonical: pd.DataFrame


def read_buildings(
    job: Job, tables: RainTables, wanted: Sequence[str], until: float, extra: Sequence[str | None] = ()
) -> RainBuildings:
    """The buildings with the wanted measures, in EPSG:2154; `extra` fields are read as well."""
    progress = job.stage(tr("Reading the buildings"), until)
    source = job.source("INPUT")
    fields = choose_fields(source.fields, tables, job.notes)
    names = dict.fromkeys([*fields.values(), *(name for name in extra if name)])
    frame = source.read(list(names), wanted, METRIC, progress)
    tell_repaired(frame, job.notes)
    columns = frame.attributes[list(fields.values())]
    return RainBuildings(source, frame, canonical_of(columns, tables, job.notes, frame.fids, fields))


def measures_for(job: Job, needs_nearest: bool = False) -> tuple[str, ...]:
    """The measures that the given parameters call for; needs_nearest: a point surely inside the roof.

    Without it the middle of the roof is enough, to a few metres.
    """
    wanted = [AREA]
    if job.number("EAVES"):
        wanted.append(PERIMETER)
    names = [parameter.name() for parameter in job.algorithm.parameterDefinitions()]
    in_polygons = any(job.given(name) for name in ("ACTIVITY", "POPULATION", "ZONES") if name in names)
    if in_polygons or needs_nearest:
        wanted.append(INNER_POINT)
    else:
        wanted.append(CENTRE)
    return tuple(wanted)


def roof_options(job: Job) -> RoofOptions:
    """What the user chose about roofs."""
    return RoofOptions(
        job.choice("RULE_PACK"),
        job.number("MIN_AREA"),
        job.number("EAVES"),
        job.flag("INCLUDE_LIGHT"),
        job.number("FILTER"),
    )


def qualify(job: Job, buildings: RainBuildings, tables: RainTables) -> pd.DataFrame:
    """Coefficient, status and reasons of each roof."""
    options = roof_options(job)
    measured = buildings.frame.measures
    tell_overlaps(job, buildings.source, measured.x_m, measured.y_m, tables)
    zones = ActivityZones.of(job, tables)
    return qualify_roofs(
        buildings.canonical,
        measured.area_m2,
        measured.perimeter_m,
        options,
        tables,
        job.notes,
        None if zones is None else zones.at(zones.holding(measured.x_m, measured.y_m)),
        numbers_of(buildings.frame, job.field("COEF_FIELD"), job.notes),
        doubled_footprints(measured.area_m2, measured.x_m, measured.y_m, job.notes),
    )


def tell_overlaps(job: Job, source: Source, x_m: np.ndarray, y_m: np.ndarray, tables: RainTables) -> None:
    """Footprints that overlap in part count twice what they share: told with the share of a sample of neighbours."""
    constants = tables.constants
    share = 100.0 * shared_share(source, x_m, y_m, int(constants["recouvrement_echantillon"]))
    if share > constants["recouvrement_max_pct"]:
        job.notes.warn(
            "{layer}: footprints overlap in part, {share} % of the area of a sample counts twice: areas and volumes "
            "are too high by as much. Clean the layer (two sources put together?).",
            layer=source.name,
            share=written(share, ".1f"),
        )


def numbers_of(frame: Frame, field: str | None, notes: Notes) -> np.ndarray | None:
    """A numeric field as floats, NaN where null; None when no field is given. What is not a number is told."""
    return numbers_in(frame.attributes, field, notes)


def numbers_in(table: pd.DataFrame, field: str | None, notes: Notes, sign: str | None = None) -> np.ndarray | None:
    """The same of a table; sign: the decimal sign of the whole field, when the table is a block of the layer."""
    return None if field is None else reals(table[field], notes, field, sign)


@dataclass
class ActivityZones:
    """Category and nature of the activity zones."""

    source: Source
    table: pd.DataFrame

    @classmethod
    def of(cls, job: Job, tables: RainTables) -> ActivityZones | None:
        """The zones of ACTIVITY; None when it is not given."""
        import pandas as pd

        zones = job.source("ACTIVITY")
        if zones is None:
            return None
        fields = choose_fields(zones.fields, tables, Notes(), ACTIVITY_FIELDS)
        attributes = zones.read(list(fields.values()), ()).attributes
        columns = {
            name: attributes[fields[canonical]] if canonical in fields else pd.Series([None] * len(attributes))
            for canonical, name in zip(ACTIVITY_FIELDS, ("categorie", "nature"))
        }
        return cls(zones, pd.DataFrame(columns, dtype=object))

    def holding(self, x_m: np.ndarray, y_m: np.ndarray) -> np.ndarray:
        """The smallest zone that holds each point, -1 for none."""
        return polygon_of_points(self.source, x_m, y_m, METRIC, smallest=True)

    def at(self, holder: np.ndarray) -> pd.DataFrame:
        """Category and nature of the zone of each building, null outside."""
        return self.table.reindex(holder).reset_index(drop=True)


def population_of(job: Job, buildings: RainBuildings) -> Population | None:
    """The population zone of each building; E_FIELD without a field of inhabitants."""
    return population_at(job, buildings.frame.measures.x_m, buildings.frame.measures.y_m)


def population_at(job: Job, x_m: np.ndarray, y_m: np.ndarray) -> Population | None:
    """The same for the points of buildings. Raises AulaError E_FIELD."""
    zones = job.source("POPULATION")
    if zones is None:
        return None
    field = job.field("POPULATION_FIELD") or find("hab_zone", zones.fields, job.path("TABLES")).field
    if field is None or field not in zones.fields:
        raise AulaError(
            "{layer}: POPULATION_FIELD is needed; the fields that are there: {present}.",
            "E_FIELD",
            layer=zones.name,
            present=listing(zones.fields, 40),
        )
    people = numbers_of(zones.read([field], ()), field, job.notes)
    return Population(polygon_of_points(zones, x_m, y_m, METRIC), people)


def tell_repaired(frame: Frame, notes: Notes) -> None:
    """Invalid geometries, with the first ids."""
    count = int(frame.measures.repaired.sum())
    if count:
        ids = listing(frame.fids[frame.measures.repaired], 3)
        notes.warn("{count} invalid geometries were repaired: {ids}.", count=count, ids=ids)
