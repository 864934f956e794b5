"""Parameters that the rain algorithms share, and how their inputs are read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.parameters import Parameter

if TYPE_CHECKING:
    import numpy as np
    from qgis.core import QgsRectangle

    from ...core.rain.series import RainSeries
    from ...core.rain.tables import RainTables
    from ...core.rules import Rule
    from ..base.job import Job

RULES = ("EN", "YAS", "FSW", "YBS")
STATION_ID_FIELDS = ("num_poste", "poste", "NUM_POSTE", "id")


def rain_files(name: str = "RAIN") -> Parameter:
    """Files of daily rain."""
    return declare.files(
        name,
        tr("Daily rain files"),
        tr(
            "One or several files of daily rain, in any mix: Météo-France daily base (Q_<dep>_<period>_RR-T-Vent.csv), "
            "SAFRAN/SIM2, a CSV with a date and a rain column, or the result of 'Prepare daily rain series'. "
            "Compressed files (.gz) are read as they are. A missing day is never taken as 0 mm."
        ),
    )


def series_parameters() -> Iterator[Parameter]:
    """How rain files are understood."""
    yield declare.vector(
        "STATIONS",
        tr("Places of the rain series"),
        tr("Points for series whose files carry no coordinates; matched by a field num_poste, poste or id."),
        ("point",),
        optional=True,
        advanced=True,
    )
    yield declare.text(
        "RAIN_COLUMN",
        tr("Rain column"),
        tr("Name of the rain column of a plain CSV; several names separated by commas make several series."),
        advanced=True,
    )
    yield declare.text(
        "YEARS",
        tr("Years"),
        tr("First and last calendar year, such as 1996-2025. Empty: the last 30 years of each series."),
        advanced=True,
    )


def simulation_parameters() -> Iterator[Parameter]:
    """How tanks work."""
    yield rule_parameter()
    yield filter_parameter()
    yield loss_parameter()


def rule_parameter() -> Parameter:
    """Order of events within a day."""
    return declare.choice(
        "RULE",
        tr("Operating rule"),
        tr(
            "Order of draw, inflow and spill within a day. EN: EN 16941-1, the draw comes from yesterday's level. "
            "YAS: yield after spillage (lower bound). YBS: yield before spillage (upper bound). FSW: fill, spill, "
            "withdraw."
        ),
        RULES,
        "EN",
        advanced=True,
    )


def loss_parameter() -> Parameter:
    """Rain lost each day."""
    return declare.number(
        "INITIAL_LOSS",
        tr("Initial loss (mm a day)"),
        tr("Rain lost each day before any runoff. It double counts the runoff coefficient: keep 0 unless that is 1."),
        0.0,
        advanced=True,
    )


def filter_parameter() -> Parameter:
    """Hydraulic efficiency of the filter."""
    return declare.number(
        "FILTER",
        tr("Hydraulic efficiency of the filter"),
        tr("Share of the runoff that the filter lets into the tank (eta of EN 16941-1)."),
        0.9,
        advanced=True,
    )


def tables_parameter() -> Parameter:
    """The user's own reference tables."""
    return declare.folder(
        "TABLES",
        tr("Own reference tables"),
        tr(
            "Folder with tables of your own: a CSV found there under the name of a shipped table "
            "(rain_roof_runoff.csv, rain_demand_person.csv...) replaces it. The result remembers it."
        ),
    )


def simulation_rules() -> list[Rule]:
    """Bounds of the simulation parameters."""
    from ...core.rules import Between

    return [filter_rule(), Between("INITIAL_LOSS", 0, 5)]


def filter_rule() -> Rule:
    """Bounds of the hydraulic efficiency."""
    from ...core.rules import Between

    return Between("FILTER", 0, 1, low_open=True)


def tables_of(job: Job) -> RainTables:
    """The reference tables of the run, remembered for the provenance."""
    from ...core.rain.tables import load_tables
    from ...gis.settings import Settings

    has_folder = job.algorithm.parameterDefinition("TABLES") is not None
    given = job.path("TABLES") if has_folder else None
    tables = load_tables(given or Settings.read().tables_folder or None)
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
) -> list[RainSeries]:
    """Every series of the given files, filled, with its valid years.

    extent: rectangle in EPSG:2154 that limits SIM2 cells, and stations too when `station_km` is given.
    """
    from ...core.rain.readers import read_rain_files
    from ...core.rain.series import prepare_series, year_window
    from ...core.rain.stations import assemble, within

    def between(x: np.ndarray, y: np.ndarray, source: int, target: int) -> tuple[np.ndarray, np.ndarray]:
        return transform(job, x, y, source, target)

    years = year_window(job.text("YEARS"))
    box = None if extent is None else (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    constants = tables.constants
    read = read_rain_files(
        job.files(files), between, constants, job.notes, job.text("RAIN_COLUMN"), box, job.check_cancel
    )
    stations = assemble(read, between, job.notes, constants, station_places(job))
    if box is not None and station_km is not None:
        stations = within(stations, box, station_km)
    return prepare_series(stations, constants, job.notes, years, fill_km, max_gap_pct)


def station_places(job: Job) -> dict[str, tuple[float, float]]:
    """Coordinates in EPSG:2154 by identifier, from STATIONS."""
    from ...core.errors import AulaError
    from ...core.messages import listing
    from ...gis.vector.measures import INNER_POINT
    from ...gis.vector.sources import METRIC

    stations = job.source("STATIONS")
    if stations is None:
        return {}
    name = next((field for field in STATION_ID_FIELDS if field in stations.fields), None)
    if name is None:
        raise AulaError(
            "{layer}: no identifier field among {expected}; the fields that are there: {present}.",
            "E_FIELD",
            layer=stations.name,
            expected=listing(STATION_ID_FIELDS),
            present=listing(stations.fields, 40),
        )
    frame = stations.read([name], (INNER_POINT,), METRIC)
    points = zip(frame.attributes[name], frame.measures.x_m, frame.measures.y_m)
    return {str(post).strip(): (float(x), float(y)) for post, x, y in points if post is not None}
