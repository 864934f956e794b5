"""The style beside a raster of classes: what is there, and nothing else."""

from __future__ import annotations

import re

from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsRectangle

from aula_toolbox.core.heat.classes import load_classes
from aula_toolbox.gis.heat.class_style import write_class_style
from aula_toolbox.gis.raster.rasters import Grid, write_raster

ENTRY = re.compile(r'<paletteEntry value="(\d+)" color="(#[0-9a-f]{6})" alpha="255" label="([^"]*)"/>')


def test_only_the_classes_that_are_there_are_in_the_legend(tmp_path):
    classes = load_classes()
    present = set(classes.code[:3].tolist())
    write_class_style(tmp_path / "a.tif", classes, present)
    entries = ENTRY.findall((tmp_path / "a.qml").read_text(encoding="utf-8"))
    assert {int(code) for code, _, _ in entries} == present
    assert [colour for _, colour, _ in entries] == list(classes.colour[:3])


def test_a_label_with_signs_of_markup_is_a_label(tmp_path):
    table = tmp_path / "own.csv"
    table.write_text("lucode,lu_desc,kc,albedo,shade,green_area\n1,Prés & < 2 m,0.9,0.2,0,1\n", encoding="utf-8")
    write_class_style(tmp_path / "a.tif", load_classes(table), {1})
    text = (tmp_path / "a.qml").read_text(encoding="utf-8")
    assert "Prés &amp; &lt; 2 m" in text
    # a table without colours: grey
    assert ENTRY.findall(text)[0][1] == "#bdbdbd"


def test_qgis_opens_the_raster_with_it(qgis_app, tmp_path):
    import numpy as np

    classes = load_classes()
    code = int(classes.code[1])
    grid = Grid.around(QgsRectangle(0, 0, 20, 20), 10, QgsCoordinateReferenceSystem("EPSG:2154"))
    write_raster(tmp_path / "a.tif", grid, lambda window: np.full((2, 2), code, np.float32)[window])
    write_class_style(tmp_path / "a.tif", classes, {code})
    layer = QgsRasterLayer(str(tmp_path / "a.tif"), "a")
    shown = layer.renderer().classes()
    assert [(int(one.value), one.label) for one in shown] == [(code, classes.label[1])]
