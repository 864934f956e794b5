"""Patches of a habitat, the land between them, and the links that follow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle

from ....core import landcover
from ....core.erc import connectivity, fields
from ....core.erc.connectivity import HabitatLinks
from ....core.erc.units import Values
from ....core.errors import AulaError
from ....core.graph import nearest
from ....core.messages import written
from ....core.reference import Table
from ....gis.erc.resistance import ResistanceGrid
from ....gis.vector.geometry import SLIVER_M2, area_of, index_of, polygons_of, union
from ....gis.vector.shapes import box_of, read_near
from ...base.job import Job
from .. import inputs

MOST_CELLS = 2_000_000
HA = 1e4
BARRIER, UNKNOWN, BUILT = "obstacle", "inconnu", "artificiel"


@dataclass(frozen=True)
class Patches:
    """Single polygons that do not touch, and their weights (ha times quality)."""

    shapes: list[QgsGeometry]
    weight: np.ndarray

    @classmethod
    def of(cls, shapes: Sequence[QgsGeometry | None], quality: np.ndarray) -> Patches:
        """Polygons that touch are one patch. Where they overlap the first counts; a quality not known is 1."""
        given = [(shape, row) for row, shape in enumerate(shapes) if shape is not None and area_of(shape) > 0]
        if not given:
            return cls([], np.zeros(0))
        polygons = [shape for shape, _ in given]
        whole = polygons_of(union(polygons))
        index, places = index_of(polygons), index_of(whole)
        weight, lowest = np.zeros(len(whole)), np.full(len(whole), len(given))
        for here, (shape, row) in enumerate(given):
            earlier = [polygons[other] for other in index.intersects(shape.boundingBox()) if other < here]
            value = 1.0 if np.isnan(quality[row]) else float(quality[row])
            for part in polygons_of(shape.difference(union(earlier)) if earlier else shape):
                point = part.pointOnSurface()
                near = places.intersects(part.boundingBox())
                place = min(near, key=lambda one: whole[one].distance(point))
                weight[place] += part.area() / HA * value
                lowest[place] = min(lowest[place], here)
        order = np.argsort(lowest, kind="stable")
        return cls([whole[place] for place in order.tolist()], weight[order])

    def without(self, taken: QgsGeometry) -> Patches:
        """What a project leaves of them; parts share the weight by area."""
        left: list[QgsGeometry] = []
        kept: list[float] = []
        for shape, own in zip(self.shapes, self.weight.tolist()):
            rest = polygons_of(shape.difference(taken), SLIVER_M2) if shape.intersects(taken) else [shape]
            left += rest
            kept += [own * part.area() / shape.area() for part in rest]
        return Patches(left, np.array(kept, float))


@dataclass(frozen=True)
class LinkedPatches:
    """Patches, the links between them, and their ways (none where they are not drawn)."""

    patches: Patches
    links: HabitatLinks
    drawn: list[QgsGeometry]


@dataclass(frozen=True)
class CostGround:
    """The land that ways cross: shapes with their resistance, the later over the earlier."""

    box: QgsRectangle
    crs: QgsCoordinateReferenceSystem
    cell_m: float
    most_cost: float
    costs: dict[str, float]
    shapes: list[tuple[QgsGeometry, float]]

    def built(self, taken: QgsGeometry) -> list[tuple[QgsGeometry, float]]:
        """The same land with a project on it."""
        return [*self.shapes, (taken, self.costs[BUILT])]

    def linked(
        self, patches: Patches, shapes: list[tuple[QgsGeometry, float]], is_drawn: bool = False
    ) -> LinkedPatches:
        """The graph of some patches over some land, with its ways when they are drawn."""
        cells = ResistanceGrid.of(self.box, self.cell_m, self.crs, shapes, self.costs[UNKNOWN], patches.shapes)
        arcs = cells.arcs
        reach = nearest(arcs, cells.doors, self.most_cost)
        links = connectivity.links_of(reach, arcs, self.most_cost)
        shown = links.arc.tolist() if is_drawn else []
        ways = [cells.way(arcs.tail[arc], reach)[::-1] + cells.way(arcs.head[arc], reach) for arc in shown]
        return LinkedPatches(patches, links, [QgsGeometry.fromPolylineXY(way) for way in ways])


def box_around(shapes: Sequence[QgsGeometry], cell_m: float, most_cost: float) -> QgsRectangle:
    """The land that ways may cross. Raises E_SIZE for more cells than can be held."""
    box = box_of(shapes)
    box.grow(max(min(most_cost, 1000.0), 2 * cell_m))
    cells = box.width() * box.height() / cell_m**2
    if cells > MOST_CELLS:
        raise AulaError(
            "The grid would have {cells} million cells: give a larger CELL_M than {cell} m, or fewer patches.",
            "E_SIZE",
            cells=written(cells / 1e6, ".1f"),
            cell=written(cell_m, "g"),
        )
    return box


def read_ground(job: Job, box: QgsRectangle, crs: QgsCoordinateReferenceSystem, table: Table) -> CostGround:
    """The land cover by family of habitat, barriers over it."""
    costs = connectivity.known_resistances(table.mapping("famille", "resistance"), (BARRIER, UNKNOWN, BUILT))
    source = inputs.needed(job, "LANDCOVER")
    code_field = fields.cover_field(source.fields, job.field("COVER_FIELD"), source.name)
    values = Values(job.own_tables("erc_habitats"))
    near = read_near(source, crs, box, (code_field,), job.notes)
    codes = landcover.cleaned(near.columns[code_field])
    named = landcover.chosen(job.choice("NOMENCLATURE"), codes)
    landcover.check(codes, named, landcover.COVER, source.name, job.notes, values.habitats.__contains__)
    families = [values.habitats[code].family if code in values.habitats else UNKNOWN for code in codes]
    shapes = [
        (shape, costs.get(family, costs[UNKNOWN])) for shape, family in zip(near.metric, families) if shape is not None
    ]
    cell_m = job.number("CELL_M") or 1.0
    barriers = job.source("BARRIERS")
    if barriers is not None:
        # wider than a cell, so that no diagonal slips through
        half = cell_m * 0.75
        read = read_near(barriers, crs, box, (), job.notes).geometries
        shapes += [(shape.buffer(half, 2), costs[BARRIER]) for shape in read]
    return CostGround(box, crs, cell_m, job.number("MAX_COST") or 0.0, costs, shapes)
