"""What the maps of the sheets show, read once for all schools."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsVectorLayer

from ....core import columns
from ....core.heat.sun import legal_time, sun_position
from ....core.messages import mark
from ....core.schools import schema
from ....core.schools.cover import HEAT, NUMBER, SEALED, CoverGroups, load_groups
from ....core.schools.shade import filled, shadow_vector
from ....core.schools.sheet import agrees
from ....gis.crs import METRIC
from ....gis.layouts.atlas import Coverage
from ....gis.raster.rasters import Canvas, Grid, Raster
from ....gis.schools import sheets as painter
from ....gis.schools.shadows import shadows
from ....gis.schools.sheets import SheetMap
from ....gis.vector.geometry import area_of, areal, index_of
from ....gis.vector.shapes import box_of, read_near
from ...base.job import Job

REACH_M = 60.0
GROUP_WORDS = (
    mark("Sealed ground"),
    mark("Bare permeable ground"),
    mark("Grass, shrubs"),
    mark("Trees"),
    mark("Water"),
    mark("Not described"),
)


def numbers_of(row: dict[str, Any]) -> dict[str, Any]:
    """A row whose missing numbers are NaN and missing texts None, as the sentences read it."""
    return {name: np.nan if value is None and name not in schema.TEXTS else value for name, value in row.items()}


class SchoolMaps:
    """What the maps of the sheets show, read once."""

    def __init__(self, job: Job, shapes: list[QgsGeometry | None], limits: dict[str, float]) -> None:
        self._limits = limits
        self.strangers: list[str] = []
        self._language = job.report_language
        self._raster: Raster | None = job.opened("LULC")
        self._nomenclature = job.choice("LULC_CLASSES") or HEAT
        self._groups: CoverGroups = load_groups(job.own_tables("schools_couverture"))
        self._buildings: list[QgsGeometry] = []
        self._heights = np.zeros(0)
        source, box = job.source("BUILDINGS"), box_of(shapes)
        if source is not None and not box.isNull():
            names = [columns.find(one, source.fields).field for one in ("hauteur", "etages")]
            read = read_near(source, METRIC, box.buffered(REACH_M), names, job.notes)
            unknown = np.full(len(read), np.nan)
            told = [unknown if name is None else read.numbers(name) for name in names]
            self._buildings, self._heights = read.geometries, filled(told[0], told[1], limits["niveau_m"])[0]
        self._index = index_of(self._buildings)
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        self._degrees = QgsCoordinateTransform(METRIC, degrees, job.context.transformContext())
        day = date(*(int(limits[f"ombre_{part}"]) for part in ("annee", "mois", "jour")))
        self._noon = legal_time(day, time(int(limits["ombre_heure_2"])))

    def _agrees(self, row: dict[str, Any], cover: np.ndarray) -> bool:
        """Whether a cover tells the same yard as the figures beside it."""
        yard = cover[cover >= 0]
        sealed = 100.0 * np.count_nonzero(yard == NUMBER[SEALED]) / max(1, len(yard))
        return agrees(numbers_of(row), sealed, self._limits["fiche_ecart_pt"])

    def layers(
        self,
        rows: list[dict[str, Any]],
        shapes: list[QgsGeometry | None],
        pages: Coverage,
        source: str,
        progress: Callable[[float], None],
    ) -> list[QgsVectorLayer]:
        """The layers of the maps of all schools, the first on top."""
        maps = []
        for number, (row, shape) in enumerate(zip(rows, shapes)):
            progress(number / len(rows))
            if shape is not None and area_of(shape) > 0:
                maps.append(self._of(row, shape))
        tr = self._language.tr
        words = painter.SheetWords(
            tr("Ground of the school"),
            tr("Other grounds"),
            tr("What the yard is made of"),
            tr("Buildings"),
            tr("Shade of buildings at 13 h on 21 June"),
            [tr(word) for word in GROUP_WORDS],
        )
        return painter.layers(pages, maps, self._buildings, words, source)

    def _of(self, row: dict[str, Any], shape: QgsGeometry) -> SheetMap:
        near = sorted(self._index.intersects(shape.boundingBox().buffered(REACH_M)))
        built = [self._buildings[one] for one in near]
        shade = QgsGeometry()
        if built:
            place = self._degrees.transform(shape.centroid().asPoint())
            high, turn = (values.tolist()[0] for values in sun_position([self._noon], place.y(), place.x()))
            vectors = [shadow_vector(float(self._heights[one]), high, turn) for one in near]
            # one shape: a shadow that is drawn twice would be darker
            shade = areal(QgsGeometry.unaryUnion(list(shadows(built, vectors)))).intersection(shape)
        grid, cover = self._cover(shape, built)
        if cover is not None and not self._agrees(row, cover):
            self.strangers.append(str(row["nom"] or row["id_ecole"]))
            cover = None
        shapes = {} if cover is None or grid is None else painter.areas(grid, cover, shape)
        return SheetMap(shade, shapes)

    def _cover(self, shape: QgsGeometry, built: list[QgsGeometry]) -> tuple[Grid | None, np.ndarray | None]:
        """Group numbers of the yard on a grid, -1 outside it and under buildings."""
        if self._raster is None:
            return None, None
        grid = Grid.around(shape.boundingBox(), max(self._limits["pixel_m"], 1.0), METRIC)
        canvas = Canvas(grid)
        canvas.draw([(shape, 1), *((one, 0) for one in built)])
        values = np.nan_to_num(self._raster.aligned(grid, "near").values()).astype(np.int64)
        groups = self._groups.numbers(self._nomenclature, values).astype(np.int64)
        groups[canvas.array() == 0] = -1
        return grid, groups
