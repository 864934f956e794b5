"""The Maps panel on a small project: fields to page, checks and remedies, exports, atlas."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsPrintLayout, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QDate, QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QMainWindow, QScrollArea

from aula_toolbox.core.maps.templates import templates
from aula_toolbox.core.maps.tokens import shipped_tokens
from aula_toolbox.ui.maps.dock import MapsDock
from aula_toolbox.ui.maps.gallery import Gallery, own_templates, thumbnail
from aula_toolbox.ui.maps.request import CHOSEN, PLACE, SELECTION, THEME, map_parameters
from tests.support.layers import memory_layer, square

pytestmark = pytest.mark.usefixtures("qgis_app")


class Desktop(QObject):
    """The part of QGIS' interface that the panel uses."""

    currentLayerChanged = pyqtSignal(object)

    def __init__(self):
        super().__init__()
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas()
        self.canvas.setDestinationCrs(QgsProject.instance().crs())
        self.opened, self.properties, self.layer = [], [], None

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def activeLayer(self):
        return self.layer

    def messageBar(self):
        return None

    def openLayoutDesigner(self, layout):
        self.opened.append(layout)

    def showLayerProperties(self, layer):
        self.properties.append(layer)


@pytest.fixture
def communes():
    rows = [(square(680000 + rank * 2000, 7030000, 2000), f"6200{rank}", f"Lieu {rank}") for rank in range(4)]
    layer = memory_layer("Polygon", rows, "insee:string&nom:string", name="Communes")
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().clear()


@pytest.fixture
def dock(communes):
    desktop = Desktop()
    desktop.layer = communes
    desktop.canvas.setDestinationCrs(communes.crs())
    desktop.canvas.resize(400, 300)
    desktop.canvas.setExtent(QgsRectangle(680000, 7030000, 688000, 7032000))
    made = MapsDock(desktop)
    made.desktop = desktop
    made.preview.redraw()
    yield made
    made.page = None
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


def found(dock):
    return [dock.findings.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(dock.findings.list.count())]


def test_every_template_has_its_drawing():
    for template in templates().values():
        picture = thumbnail(template, shipped_tokens()).toImage()
        colours = {picture.pixelColor(x, y).name() for x in range(0, 96, 3) for y in range(0, 96, 3)}
        assert len(colours) > 3


def test_the_panel_shows_the_page_of_the_project(dock, communes):
    # the white ground of the territory lies below
    assert dock.page.content.layers[0] == communes and len(dock.page.content.layers) == 2
    assert dock.form.title.text() == "Communes"
    assert dock.page.template.id == "carte_a3_paysage"
    assert "1/" in dock.form.scale.itemText(0)
    assert "C05" in found(dock)
    assert dock.charter.isVisibleTo(dock)


def test_a_source_is_set_from_the_finding(dock, communes):
    dock.findings.list.setCurrentRow(found(dock).index("C05"))
    assert dock.findings.source.isVisibleTo(dock)
    dock.findings.source.setText("IGN-INSEE, découpage, 2024")
    dock.findings.source.returnPressed.emit()
    dock.preview.redraw()
    assert communes.customProperty("aula/source") == "IGN-INSEE, découpage, 2024"
    assert "C05" not in found(dock)


def test_fields_make_the_page(dock):
    dock.gallery.choose("carte_a4_portrait")
    dock.form.title.setText("Un titre")
    dock.form.scale.setCurrentText("1/75 000")
    dock.form.extent.setCurrentIndex(dock.form.extent.findData(PLACE))
    dock.form.place.setText("Lens (62498)")
    dock.preview.redraw()
    assert dock.page.template.paper == "A4"
    assert dock.page.scale == 75000
    drawn = dock.page.layout.itemById("aula_carte").extent()
    assert drawn.center().x() == pytest.approx(684000, abs=6000)
    assert dock.page.layout.itemById("aula_titre").currentText() == "Un titre"


def test_contents_are_themes_or_chosen_layers(dock, communes):
    project = QgsProject.instance()
    other = memory_layer("Polygon", [(square(680000, 7030000, 100), "x")], "nom:string", name="Autre")
    project.addMapLayer(other)
    record = project.mapThemeCollection().createThemeFromCurrentState(
        project.layerTreeRoot(), _model(project.layerTreeRoot())
    )
    project.mapThemeCollection().insert("Tout", record)
    dock.form.refresh_contents()
    assert dock.form.content.findData(f"{THEME}Tout") > 0
    dock.form.content.setCurrentIndex(dock.form.content.findData(CHOSEN))
    for row in range(dock.form.chosen.count()):
        entry = dock.form.chosen.item(row)
        wanted = entry.data(Qt.ItemDataRole.UserRole) == other.id()
        entry.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
    dock.preview.redraw()
    assert dock.page.content.layers == [other]


def _model(root):
    from qgis.core import QgsLayerTreeModel

    return QgsLayerTreeModel(root)


def test_a_blocking_finding_is_asked_once_then_exported(dock, tmp_path):
    dock.output.file.setFilePath(str(tmp_path / "carte.pdf"))
    dock.export_map()
    assert not (tmp_path / "carte.pdf").exists()
    assert dock.output.warning.isVisibleTo(dock)
    dock.export_map()
    assert (tmp_path / "carte.pdf").stat().st_size > 10_000
    assert dock.result.isVisibleTo(dock)


def test_a_problem_is_told_in_the_card(dock, tmp_path):
    dock.output.file.setFilePath(str(tmp_path / "absent" / "carte.pdf"))
    dock.export_map()
    dock.export_map()
    assert "absent" in dock.card.text()
    assert dock.card.isVisibleTo(dock)


def test_an_atlas_from_the_panel(dock, tmp_path):
    assert "4" in dock.atlas.told.text()
    dock.gallery.choose("carte_a4_paysage")
    dock.atlas.folder.setFilePath(str(tmp_path))
    dock.export_atlas()
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".csv", ".pdf"]
    assert "4" in dock.card.text()


def test_an_atlas_can_be_given_up(dock, tmp_path):
    dock.atlas.folder.setFilePath(str(tmp_path))
    heard = dock._heard

    def stop(percent, words):
        heard(percent, words)
        if percent > 40:
            dock.cancel()

    dock._heard = stop
    dock.export_atlas()
    assert list(tmp_path.iterdir()) == []
    assert dock.form.isEnabled()
    assert not dock.atlas.cancel.isEnabled()


def test_the_layout_opens_in_the_designer_and_the_command_is_copied(dock):
    dock.open_designer()
    (layout,) = dock.desktop.opened
    assert isinstance(layout, QgsPrintLayout)
    assert QgsProject.instance().layoutManager().layoutByName("Communes") is layout
    dock.output.file.setFilePath("/tmp/carte.pdf")
    dock.copy_command()
    words = QgsApplication.clipboard().text()
    assert "aula:exportmap" in words
    assert "--TITLE=Communes" in words


def test_without_layer_the_panel_says_what_to_do(dock, communes):
    QgsProject.instance().layerTreeRoot().findLayer(communes.id()).setItemVisibilityChecked(False)
    dock._changed()
    assert dock.catalogue.isVisibleTo(dock)
    assert not dock.output.isEnabled()
    assert dock.card.text()


def test_long_titles_are_counted(dock):
    dock.form.title.setText("Un titre vraiment long " * 5)
    dock.preview.redraw()
    assert dock.form.counter.text() == "" or "/ 120" in dock.form.counter.text()


def test_the_panel_is_narrow_enough(dock):
    dock.resize(280, 900)
    assert dock.minimumSizeHint().width() <= 300
    assert dock.findChild(QScrollArea).widget().minimumSizeHint().width() <= 300


def test_what_is_no_scale_and_a_place_that_is_unknown_make_no_page(dock, tmp_path):
    for change, words in (
        (lambda: dock.form.scale.setCurrentText("abc"), "abc"),
        (lambda: dock.form.place.setText("Trifouillis"), "Trifouillis"),
    ):
        dock.form.extent.setCurrentIndex(dock.form.extent.findData(PLACE))
        dock.form.place.setText("Lens (62498)")
        dock.form.scale.setCurrentText("1:25000")
        dock.preview.redraw()
        assert dock.page.scale == 25000
        dock.output.file.setFilePath(str(tmp_path / "c.pdf"))
        change()
        dock.export_map()
        assert words in dock.card.text()
        assert dock.page is None
        assert dock.preview.is_stale
        assert not (tmp_path / "c.pdf").exists()


def test_an_empty_selection_makes_no_page(dock, communes):
    dock.form.extent.setCurrentIndex(dock.form.extent.findData(SELECTION))
    dock.preview.redraw()
    assert dock.page is None
    assert dock.card.text()
    communes.selectByIds([communes.allFeatureIds()[0]])
    dock.preview.redraw()
    assert dock.page is not None


def test_a_change_makes_the_preview_stale_and_what_is_opened_is_the_page_of_the_fields(dock):
    dock.preview.seconds = 10.0  # a page that is too slow to be drawn by itself
    dock.form.title.setText("Un autre titre")
    assert dock.page is None
    assert dock.preview.is_stale
    dock.open_designer()
    (opened,) = dock.desktop.opened
    assert opened.itemById("aula_titre").currentText() == "Un autre titre"
    assert not dock.preview.is_stale


def test_the_estimate_of_an_atlas_follows_its_filter(dock, communes):
    dock.atlas.coverage.setCurrentIndex(dock.atlas.coverage.findData("other"))
    dock.atlas.other.setLayer(communes)
    dock._tell_atlas()
    assert "4 pages" in dock.atlas.told.text()
    for words, expected in (("insee = '62001'", "1 page,"), ("insee = 'x'", "No page"), ("insee = ", "cannot be read")):
        dock.atlas.filter.setExpression(words)
        dock._tell_atlas()
        assert expected in dock.atlas.told.text()
        assert dock.atlas.button.isEnabled() == (expected == "1 page,")


def test_findings_that_change_are_asked_again(dock):
    assert not dock.output.confirm(("one",))
    assert not dock.output.confirm(("one", "two"))
    assert dock.output.confirm(("one", "two"))


def test_sources_and_date_are_those_of_the_fields(dock):
    dock.form.sources.setText("Cerema 2022")
    dock.form.day.setDate(QDate(2025, 3, 9))
    dock.preview.redraw()
    assert "C05" not in found(dock)
    said = {name: dock.page.layout.itemById(f"aula_{name}").currentText() for name in ("sources", "realisation")}
    assert said["sources"].endswith("Cerema 2022") and said["realisation"].endswith("mars 2025")
    values = map_parameters(dock.desk, dock.request(), dock.page.content.crs)
    assert (values["SOURCES"], values["DATE"]) == ("Sources : Cerema 2022", "2025-03-09")


def test_the_page_is_seen_large_in_a_window_of_its_own(dock):
    dock.preview.show_large()
    first = dock.preview.large
    assert first.isVisible()
    dock.preview.show_large()
    assert dock.preview.large is not first and not first.isVisible()
    dock.preview.large.close()


def test_the_export_stays_in_view_on_a_small_screen(dock):
    """1366 x 768, its bars taken off: the button is at the foot of the panel, whatever it is scrolled to."""
    (area,) = (one for one in dock.widget().children() if isinstance(one, QScrollArea))
    assert dock.widget().isAncestorOf(dock.output.button)
    assert not area.isAncestorOf(dock.output.button)
    assert dock.widget().minimumSizeHint().height() < 620


def test_own_templates_follow_the_bundled_ones(dock, tmp_path):
    own = tmp_path / "jetons.json"
    (tmp_path / "Carte du service.qpt").write_text("<Layout/>", encoding="utf-8")
    listed = Gallery(shipped_tokens(), "fr", own_templates(str(own)))
    assert listed.count() == len(templates()) + 1
    listed.setCurrentRow(listed.count() - 1)
    assert listed.file == str(tmp_path / "Carte du service.qpt")
    listed.setCurrentRow(0)
    assert listed.file == ""
