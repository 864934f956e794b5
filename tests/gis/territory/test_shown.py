"""Numbers and maps of a diagnosis. docs/design/territory.md#page"""

from __future__ import annotations

from qgis.PyQt.QtGui import QImage

from aula_toolbox.gis.results.pictures import HEIGHT, WIDTH
from aula_toolbox.gis.territory import shown
from aula_toolbox.gis.territory.shown import ShownNumber
from tests.support.layers import memory_layer, saved, square


def result(tmp_path):
    path = tmp_path / "rain" / "toits.gpkg"
    path.parent.mkdir()
    saved(memory_layer("Polygon", [(square(0, 0, 10), 5.0), (square(20, 0, 10), None)], "util_m3_an:double"), path)
    return path


def test_a_number_is_read_or_is_not_known(qgis_app, tmp_path):
    path = result(tmp_path)
    assert shown.number(path, "sum(util_m3_an)") == ShownNumber(5.0, 1, 2), "a row without a value is told"
    assert shown.number(path, "count(1)") == ShownNumber(2.0, 2, 2)
    assert shown.number(path, "sum(absent)") is None
    assert shown.number(path, "max(NULL)") is None
    assert shown.number(tmp_path / "absent.gpkg", "count(1)") is None
    (tmp_path / "broken.gpkg").write_bytes(b"x")
    assert shown.number(tmp_path / "broken.gpkg", "count(1)") is None


def test_a_column_without_a_value_is_not_zero(qgis_app, tmp_path):
    path = tmp_path / "pieces.gpkg"
    fields = "total_tc:double&voc_statut:string"
    rows = [(square(0, 0, 10), None, "indecis"), (square(20, 0, 10), None, None)]
    saved(memory_layer("Polygon", rows, fields), path)
    assert shown.number(path, "sum(total_tc)") is None
    assert shown.number(path, "sum(if(voc_statut = 'classe', 1, 0))") == ShownNumber(0.0, 1, 2)
    empty = tmp_path / "empty.gpkg"
    saved(memory_layer("Polygon", [], fields), empty)
    assert shown.number(empty, "count(1)") == ShownNumber(0.0, 0, 0)


def test_a_map_has_ink_where_texts_are_long(qgis_app, tmp_path):
    """A text of more than 255 signs once left the map white."""
    path = tmp_path / "friches.gpkg"
    fields = "voc1:string&explication:string(0)"
    saved(memory_layer("Polygon", [(square(0, 0, 10), "res", "x" * 800)], fields), path)
    png = shown.picture(path, "friches_vocation.qml").png
    assert QImage.fromData(png).pixelColor(WIDTH // 2, HEIGHT // 2).name() == "#e69f00"


def test_a_map_of_polygons_only(qgis_app, tmp_path):
    path = result(tmp_path)
    assert shown.picture(path, "zan_compteur.qml") is not None
    assert shown.picture(path, None) is None
    assert shown.picture(tmp_path / "absent.gpkg", "zan_compteur.qml") is None
