"""What lies on the units besides buildings: sealed ground, car parks, trees, friches, flags, years of buildings.

Method: docs/design/land.md#dials
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsGeometry

from ....core.errors import AulaError
from ....core.land import requalify
from ....core.land.rate import vacancy_rate
from ....core.land.states import ZoneVacancy
from ....core.text import known
from ....gis.land.units import BuildingSet
from ....gis.vector.cut import cut
from ....gis.vector.geometry import area_of
from ....gis.vector.shapes import box_of, read_near
from ...base.job import Job
from .. import inputs
from ..inputs import LandArea

if TYPE_CHECKING:
    import pandas as pd

NO_LAYER = "toutes"


def measured(job: Job, table: pd.DataFrame, units: LandArea, buildings: BuildingSet, limits: dict[str, float]) -> None:
    """The columns of the context, each empty where its layer was not given."""
    area = np.array([area_of(shape) for shape in units.shapes])
    for name, parameter in (("arbres_pct", "TREES"), ("scelle_pct", "SEALED")):
        covered = _covered(_polygons(job, parameter, units), units)
        table[name] = np.divide(100.0 * covered, area, out=np.full(len(area), np.nan), where=area > 0)
    _parking(job, table, units, limits)
    table["friches"] = _friches(job, units, limits)
    table["n_friches"] = [np.nan if one is None else float(len(one)) for one in table["friches"]]
    constraints = inputs.constraint_layers(job, units.crs)
    table["contraintes"] = [
        "; ".join(name for name, shape in constraints.items() if not shape.isNull() and shape.intersects(one)) or None
        for one in units.shapes
    ]
    table["contraintes_absentes"] = [None if constraints else NO_LAYER] * len(units.shapes)
    table["annee_bati"] = _years(buildings, units)


def _polygons(job: Job, parameter: str, units: LandArea) -> list[QgsGeometry] | None:
    """The polygons of a layer near the units; None when it was not given."""
    source = job.source(parameter)
    if source is None:
        return None
    read = read_near(source, units.crs, box_of(units.read.metric), [], job.notes)
    return [shape for shape in read.geometries if area_of(shape) > 0]


def _covered(shapes: list[QgsGeometry] | None, units: LandArea) -> np.ndarray:
    """Area of each unit under polygons, those that overlap once (m2); NaN without the layer."""
    count = len(units.shapes)
    if shapes is None:
        return np.full(count, np.nan)
    pieces = cut([QgsGeometry.unaryUnion(shapes)] if shapes else [], units.shapes)
    return np.bincount(pieces.zone, pieces.area_m2, minlength=count)


def _parking(job: Job, table: pd.DataFrame, units: LandArea, limits: dict[str, float]) -> None:
    """Car parks on each unit, and whether one of them is large enough for the law (its whole area counts)."""
    parks, count = _polygons(job, "PARKING", units), len(units.shapes)
    table["stationnement_m2"] = _covered(parks, units)
    table["ombrieres"] = np.full(count, np.nan)
    if parks is not None:
        size = np.array([area_of(shape) for shape in parks])
        pieces = cut(parks, units.shapes)
        # a strip at the border is drawing, no car park of the unit
        is_on = pieces.area_m2 >= limits["unite_min_m2"]
        large = pieces.zone[is_on & (size[pieces.row] > limits["parking_aper_m2"])] if len(parks) else pieces.zone
        table["ombrieres"] = (np.bincount(large, minlength=count) > 0).astype(float)


def _friches(job: Job, units: LandArea, limits: dict[str, float]) -> list[frozenset[int] | None]:
    """Which known friches lie on each unit, by their rows; None without the layer. One beside it is not on it."""
    source = job.source("FRICHES")
    if source is None:
        return [None] * len(units.shapes)
    shapes = read_near(source, units.crs, box_of(units.read.metric), [], job.notes).geometries
    found: list[set[int]] = [set() for _ in units.shapes]
    for unit, outline in enumerate(units.shapes):
        found[unit].update(row for row, one in enumerate(shapes) if not area_of(one) > 0 and one.intersects(outline))
    pieces = cut(shapes, units.shapes)
    for row, unit, area in zip(pieces.row.tolist(), pieces.zone.tolist(), pieces.area_m2.tolist()):
        # a strip at the border is drawing
        if area >= min(limits["unite_min_m2"], 0.5 * area_of(shapes[row])):
            found[unit].add(row)
    return [frozenset(one) for one in found]


def _years(buildings: BuildingSet, units: LandArea) -> np.ndarray:
    """Year of building of each unit, the median weighted by footprint; NaN where no building tells it."""
    found = np.full(len(units.shapes), np.nan)
    if buildings.years is None:
        return found
    pieces = cut(buildings.shapes, units.shapes)
    years = buildings.years[pieces.row]
    for unit in np.unique(pieces.zone[np.isfinite(years)]).tolist():
        own = (pieces.zone == unit) & np.isfinite(years)
        found[unit] = requalify.weighted_median(years[own], pieces.area_m2[own])
    return found


def vacancies(table: pd.DataFrame, widest: float) -> dict[Any, tuple[float, float]]:
    """Lowest and highest vacancy of each zone, % of its units, where the inventory told the state of every one."""
    found: dict[Any, tuple[float, float]] = {}
    words = {one.value: one for one in ZoneVacancy}
    for zone, part in table.groupby("zone_id", dropna=False):
        told = [words.get(str(one)) for one in part["vacante"]]
        groups = [str(one) if known(one) else str(own) for one, own in zip(part["groupe_min"], part["uf_id"])]
        merged = np.unique(groups, return_inverse=True)[1].reshape(-1).astype(np.intp)
        states = [one for one in told if one is not None]
        if len(states) == len(told):
            rate = vacancy_rate(states, merged, widest)
            if rate.low is not None and rate.high is not None:
                found[zone] = (rate.low, rate.high)
    return found


def weights(job: Job) -> tuple[float, ...] | None:
    """The weights that the user gives the four dials; None for none: no score. Raises E_RANGE for anything else."""
    text = job.text("DIAL_WEIGHTS").strip()
    if not text:
        return None
    try:
        given = tuple(float(one.replace(",", ".")) for one in text.split(";"))
    except ValueError:
        given = ()
    if len(given) != len(requalify.DIALS) or min(given) < 0 or not sum(given) > 0:
        raise AulaError(
            "DIAL_WEIGHTS: {value} is not four weights of 0 or more, such as 1;1;2;1.", "E_RANGE", value=text
        )
    return given
