"""The project of a diagnosis: it travels, subjects above what locates them. docs/design/territory.md#project"""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsLayoutItemPicture, QgsPrintLayout, QgsProject

from aula_toolbox.gis.territory import project
from aula_toolbox.gis.territory.project import ProjectLayer
from tests.support.layers import memory_layer, saved, square

ARROW = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'


def test_the_project_travels_with_its_folder(qgis_app, tmp_path):
    folder = tmp_path / "diagnostic"
    (folder / "rain").mkdir(parents=True)
    path = folder / "rain" / "toits.gpkg"
    saved(memory_layer("Polygon", [(square(0, 0, 10), 5.0), (square(20, 0, 10), None)], "util_m3_an:double"), path)
    outline = project.limit(QgsGeometry.fromWkt(square(0, 0, 90)), "Essai", folder)
    asked = [
        ProjectLayer("Eau de pluie", "Toits", path),
        ProjectLayer("Eau de pluie", "Absent", folder / "absent.gpkg"),
        ProjectLayer("Friches", "Toits encore", path),
        ProjectLayer("Fond de plan", "Limite", outline, project.LIMIT_STYLE),
    ]
    made = project.project(asked, "Essai")
    arrow = tmp_path / "nord.svg"
    arrow.write_text(ARROW, encoding="utf-8")
    page = QgsPrintLayout(made)
    page.initializeDefaults()
    page.setName("Carte")
    drawing = QgsLayoutItemPicture(page)
    drawing.setPicturePath(str(arrow))
    page.addLayoutItem(drawing)
    made.layoutManager().addLayout(page)
    (folder / "territoire.qgs").write_text(project.text_of(made, folder), encoding="utf-8")
    made.clear()
    arrow.unlink()
    assert str(tmp_path) not in (folder / "territoire.qgs").read_text(encoding="utf-8")
    elsewhere = folder.rename(tmp_path / "moved")
    there = QgsProject()
    assert there.read(str(elsewhere / "territoire.qgs"))
    assert [layer.name() for layer in there.layerTreeRoot().layerOrder()] == ["Toits", "Toits encore", "Limite"]
    assert all(layer.isValid() for layer in there.mapLayers().values())
    assert [layer.name() for layer in there.layerTreeRoot().checkedLayers()] == ["Toits", "Limite"]
    assert [layer.name() for layer in project.ground(there)] == ["Limite"]
    (kept,) = there.layoutManager().printLayouts()
    pictures = [one for one in kept.items() if isinstance(one, QgsLayoutItemPicture)]
    assert [one.picturePath().startswith("base64:") for one in pictures] == [True]
    there.clear()
