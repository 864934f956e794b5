"""The thematic map of the Maps panel: fields to parameters, the preview drawn by the algorithm, its layer kept."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject

from aula_toolbox.processing.maps.thematicmap import ThematicMap
from aula_toolbox.ui.maps.runner import RunOutcome, Voice, run
from aula_toolbox.ui.maps.thematic_panel import ThematicPanel
from tests.support.layers import memory_layer, square

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def project():
    made = QgsProject()
    rows = [(square(680000 + rank * 2000, 7030000, 2000), f"Lieu {rank}", rank * 1.5) for rank in range(4)]
    made.addMapLayer(memory_layer("Polygon", rows, "nom:string&taux_x:double", name="Zones"))
    yield made
    made.clear()


@pytest.fixture
def panel(project):
    made = ThematicPanel(project)
    made.layer.setCurrentIndex(0)
    made.field.setField("taux_x")
    yield made
    made.deleteLater()


def runner(project):
    return lambda values: run(ThematicMap, values, project, Voice(lambda *_: None))


def test_the_fields_are_the_parameters(panel, tmp_path):
    panel.propose(str(tmp_path))
    panel.method.setCurrentIndex(panel.method.findData("seuils"))
    panel.bounds.setText("1;2")
    values = panel.parameters("carte_a4_paysage", "")
    assert values["FIELD"] == "taux_x" and values["BOUNDS"] == "1;2" and values["FORMAT"] == "pdf"
    assert "DENOMINATOR" not in values and values["OUTPUT"] == str(tmp_path / "carte_thematique.pdf")
    panel.method.setCurrentIndex(0)
    panel.file.setFilePath(str(tmp_path / "x.svg"))
    again = panel.parameters("carte_a4_paysage", "")
    assert "BOUNDS" not in again and again["FORMAT"] == "svg"
    assert panel.button.isEnabled()


def test_the_preview_is_the_algorithm_and_a_refusal_is_told(panel, project):
    values = panel.parameters("carte_a4_paysage", "")
    panel.preview(values, runner(project))
    assert not panel.picture.pixmap().isNull()
    assert "(C05)" in panel.told.text()
    panel.preview(values, lambda _: RunOutcome({}, "Refusé"))
    assert panel.told.text() == "Refusé"
    panel.kind.setCurrentIndex(1)
    assert panel.told.text() == ""


def test_the_classed_layer_joins_the_project(panel, project, tmp_path):
    panel.propose(str(tmp_path))
    values = {**panel.parameters("carte_a4_paysage", ""), "DPI": 72, "OUTPUT_LAYER": "memory:"}
    outcome = runner(project)(values)
    assert outcome.problem == "" and (tmp_path / "carte_thematique.pdf").is_file()
    kept = [layer for layer in project.mapLayers().values() if "theme_classe" in layer.fields().names()]
    assert len(kept) == 1 and kept[0].renderer().type() == "categorizedSymbol"
    del kept


def test_without_a_layer_nothing_can_be_asked():
    empty = ThematicPanel(QgsProject())
    assert not empty.button.isEnabled()
    empty.deleteLater()
