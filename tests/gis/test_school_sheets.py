"""Sheets painted: pages and maps, with and without a ground."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsGeometry

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.language import Language
from aula_toolbox.core.schools.sheet import SchoolSheet, SheetFigure
from aula_toolbox.gis.crs import METRIC
from aula_toolbox.gis.raster.rasters import Grid
from aula_toolbox.gis.schools.sheets import COVERS, SchoolPainter, SheetMap
from tests.support.layers import square


def test_two_schools_make_four_pages(qgis_app, tmp_path):
    figures = [SheetFigure("Cour", "2 190 m²", "mesurée"), SheetFigure("Arbres", "inconnu", "non vus", False)]
    one = SchoolSheet("a", "École Ferry", "école", "En bref.", figures, [("Pourquoi", ["Parce que."])], "cours, 2026")
    ground = QgsGeometry.fromWkt(square(0, 0, 40))
    hall = QgsGeometry.fromWkt(square(10, 10, 8))
    cover = np.full((40, 40), -1)
    cover[:, :20] = 0
    drawn = SheetMap(ground, [hall], [hall], Grid(0, 40, 1, 40, 40, METRIC), cover, [(COVERS[0], "Sol imperméable")])
    painter = SchoolPainter(tmp_path / "f.pdf", "Fiches", Language())
    painter.add(one, drawn)
    painter.add(one, None)
    painter.close()
    assert painter.pages == 4
    assert (tmp_path / "f.pdf").stat().st_size > 5000


def test_a_place_that_cannot_be_written_is_told(qgis_app, tmp_path):
    with pytest.raises(AulaError, match="E_WRITE"):
        SchoolPainter(tmp_path / "nowhere" / "f.pdf", "Fiches", Language())
