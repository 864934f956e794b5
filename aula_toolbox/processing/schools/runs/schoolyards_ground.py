"""What yards are made of, their shade, heat, slope and roofs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry

from ....core import columns
from ....core.heat.sun import legal_time, sun_position
from ....core.schools.results import SchoolFacts
from ....core.schools.shade import filled, shadow_vector
from ....gis.crs import METRIC
from ....gis.schools.covers import YardGrid, coolest, describe, slope_pct
from ....gis.schools.shadows import shadows
from ....gis.vector.geometry import index_of
from ....gis.vector.shapes import box_of, read_near
from ...base.job import Job
from ..inputs import REACH_M, SchoolGrounds
from ..inputs_covers import read_covers, tell_covers, temperature

SEGMENTS = 2


class Shades:
    """The shadows of the buildings near a yard, at the hours of the table."""

    def __init__(self, job: Job, found: SchoolGrounds) -> None:
        self.found = found
        self._index = index_of(found.buildings)
        self._heights, self.is_guess = filled(found.heights, found.storeys, found.limits["niveau_m"])
        limits = found.limits
        day = date(*(int(limits[f"ombre_{part}"]) for part in ("annee", "mois", "jour")))
        self._instants = [legal_time(day, time(int(limits[f"ombre_heure_{number}"]))) for number in (1, 2, 3)]
        self._degrees = QgsCoordinateTransform(
            METRIC, QgsCoordinateReferenceSystem("EPSG:4326"), job.context.transformContext()
        )

    def near(self, shape: QgsGeometry) -> list[int]:
        """The buildings that may shade a yard."""
        rows = sorted(self._index.intersects(shape.boundingBox().buffered(REACH_M)))
        return [row for row in rows if self.found.buildings[row] is not None]

    def of(self, shape: QgsGeometry, rows: list[int]) -> list[Iterator[QgsGeometry]]:
        """What shadows cover, hour by hour, with the sun over the middle of the yard."""
        place = self._degrees.transform(shape.centroid().asPoint())
        elevation, azimuth = sun_position(self._instants, place.y(), place.x())
        buildings = [self.found.buildings[row] for row in rows]
        return [
            shadows(buildings, [shadow_vector(float(self._heights[row]), high, turn) for row in rows])
            for high, turn in zip(elevation.tolist(), azimuth.tolist())
        ]


def measure(job: Job, found: SchoolGrounds, progress: Callable[[float], None]) -> tuple[SchoolFacts, list[bool]]:
    """Ground, shade, heat and slope of each yard; which ones have a guessed height near."""
    facts = SchoolFacts.unknown(len(found))
    sources = read_covers(job, found)
    day, night = (temperature(job, name, found.limits["t_pixel_max_m"]) for name in ("T_DAY", "T_NIGHT"))
    cool = coolest(day, found.limits["t_frais_pct"]) if day is not None else np.nan
    dem, shades, guessed = job.opened("DEM"), Shades(job, found), [False] * len(found)
    for row, yard in enumerate(found.yards):
        progress(row / len(found))
        if not yard.ground_m2:
            continue
        facts.yard[row] = yard.area_m2
        if not yard.pieces:
            continue
        shape = yard.shape
        drawn = YardGrid.of(shape, found.limits["pixel_m"])
        near = shades.near(shape)
        guessed[row] = bool(shades.is_guess[near].any())
        walls = [found.buildings[one].buffer(found.limits["canopee_recul_m"], SEGMENTS) for one in near]
        one = describe(drawn, yard.area_m2, sources, shades.of(shape, near), walls, found.limits["canopee_m"])
        facts.areas[row], facts.sees_trees[row], facts.shade[row] = one.areas_m2, one.sees_trees, one.shaded
        if day is not None:
            facts.day[row] = drawn.mean(day)
        if night is not None:
            facts.night[row] = drawn.mean(night)
        if dem is not None:
            facts.slope[row] = slope_pct(dem, shape)
    facts.day_gap = facts.day - cool
    tell_covers(job, sources, found.limits["lulc_pixel_max_m"])
    _roofs(job, found, facts)
    return facts, guessed


def _roofs(job: Job, found: SchoolGrounds, facts: SchoolFacts) -> None:
    """Roofs of each ground and their water, by the inner point of each roof.

    Raises AulaError E_FIELD for a layer that is no result of the rain algorithms.
    """
    source = job.source("RAIN_ROOFS")
    if source is None:
        return
    area = columns.named("ae_m2", source.fields)
    if area is None:
        raise columns.no_field(source.name, ["ae_m2"], source.fields)
    roof, used = (columns.named(name, source.fields) for name in ("toit_m2", "util_m3_an"))
    grounds = [one.ground for one in found.yards]
    tree = index_of(grounds)
    box = box_of([one.ground for one in found.yards if one.ground_m2])
    read = read_near(source, METRIC, box, [area, roof, used], job.notes)
    cells = [read.numbers(name) for name in (roof, area, used)]
    for place, shape in enumerate(read.metric):
        point = shape.pointOnSurface()
        for row in tree.intersects(point.boundingBox()):
            if grounds[row].intersects(point):
                _add(facts, row, [np.nan if told is None else told[place] for told in cells])
                break


def _add(facts: SchoolFacts, row: int, told: list[float]) -> None:
    """One roof more on a ground; a roof without a number makes the sum unknown."""
    is_first = row not in facts.roofed
    facts.roofed.add(row)
    for values, value in zip((facts.roof, facts.roof_effective, facts.used), told):
        values[row] = value if is_first else values[row] + value
