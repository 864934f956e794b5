"""« Mes observatoires »: states in words, the most urgent first; doubts answered in place; what each button runs."""

from __future__ import annotations

import json
from datetime import date

import pytest
from qgis import utils
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QLabel, QWidget

from aula_toolbox.core.obs import board as boards
from aula_toolbox.ui.obs import doubts
from aula_toolbox.ui.obs import view as views
from tests.core.obs.observatories import prepare, refresher

LOVAC = "lovac-opendata-communes.csv"


class Runner(QObject):
    """What the view asks of the panel's runner."""

    done = pyqtSignal(str, bool, dict, list, object)

    def __init__(self):
        super().__init__()
        self.asked = []

    def start(self, algorithm, parameters):
        self.asked.append((algorithm, parameters))


@pytest.fixture
def folder(shared_data, tmp_path):
    """An observatory of housing with a version in force, then a held one."""
    text = (shared_data / "observatories" / "lovac2025_communes.csv").read_text(encoding="utf-8")
    path = prepare(tmp_path, {LOVAC: text}, ("vacance_lovac",))
    assert refresher(path).run("publier").state == "publie"
    return tmp_path


def hold(folder):
    path = folder / "entrees" / LOVAC
    path.write_text(path.read_text(encoding="utf-8").replace("Béthune;978;", "Béthune;9780;"), encoding="utf-8")
    assert refresher(folder / "habitat.json").run("publier").state == "retenu"


@pytest.fixture
def view(qgis_app, folder, monkeypatch):
    monkeypatch.setenv("AULA_OBSERVATORIES_FOLDER", str(folder))
    made = views.ObservatoriesView(Runner())
    made.resize(280, 700)
    made.show()
    yield made
    made.close()
    QgsProject.instance().clear()


def choose(view, name):
    for rank in range(view.tree.topLevelItemCount()):
        item = view.tree.topLevelItem(rank)
        if item.data(0, views._ID) == name:
            view.tree.setCurrentItem(item)
            return item
    raise AssertionError(name)


def rows(view):
    return [
        [view.tree.topLevelItem(rank).text(column) for column in range(4)]
        for rank in range(view.tree.topLevelItemCount())
    ]


def test_all_observatories_with_their_state(view, folder):
    shown = rows(view)
    assert len(shown) == 31
    # LOVAC of 2026 was expected in June
    assert shown[0][0] == "Habitat"
    assert shown[0][3] == "2026-06"
    assert {row[1] for row in shown[1:]} == {"Never built"}
    view.zones.setCurrentIndex(view.zones.findData("TernoisCom"))
    assert 0 < len(rows(view)) < 31
    view.zones.setCurrentIndex(0)
    view.states.setCurrentIndex(view.states.findData(boards.NEVER))
    assert len(rows(view)) == 30


def test_states_by_what_the_store_says(folder, tmp_path):
    def told(**more):
        facts = {"etat": "publie", "version": "20261130T000000-x", "suspects": 0, "bloquants": 0, **more}
        (folder / "habitat" / "etat.json").write_text(json.dumps(facts), encoding="utf-8")
        return next(row for row in boards.board(folder, date(2026, 11, 30)) if row.id == "habitat")

    assert told(prochaine_echeance="2027-06-01").state == boards.FRESH
    assert told(prochaine_echeance="2026-11-01").state == boards.EXPECTED
    assert told(prochaine_echeance="2026-06-01").state == boards.LATE
    waiting = told(etat="retenu", suspects=7)
    assert (waiting.state, str(waiting.words), waiting.day) == (boards.WAITING, "To confirm (7)", "2026-11-30")
    assert told(etat="retenu", bloquants=1).state == boards.FAILED
    failed = told(sorties=[{"sortie": "1 postgis", "version": "x", "etat": "echec", "motif": "rôle inconnu"}])
    assert (failed.state, failed.failed) == (boards.UNPUBLISHED, ("1 postgis (rôle inconnu)",))
    assert boards.board(None, date(2026, 11, 30))[0].state == boards.NEVER
    assert boards.board(folder, date(2026, 11, 30))[0].id == "habitat"


def test_a_doubt_is_answered_in_place(view, folder):
    hold(folder)
    view.read()
    item = choose(view, "habitat")
    assert item.text(1) == "To confirm (1)"
    assert view.doubts.isVisible()
    shown = view.doubts.list.item(0)
    assert shown.text().startswith("Vacance du parc privé (LOVAC) – ")
    assert ("Béthune" in shown.text(), "O13" in shown.text(), "O13" in shown.toolTip()) == (True, False, True)
    view.doubts.decide("accepte")
    assert "why" in view.doubts.told.text()
    view.doubts.reason.setText("vu avec la commune")
    view.doubts.author.setText("A. Dupont")
    view.doubts.decide("corrige")
    assert "value" in view.doubts.told.text()
    view.doubts.decide("accepte")
    # the last answer asks for the refresh
    assert view.runner.asked[-1][1]["MODE"] == "reprendre"
    assert refresher(folder / "habitat.json").run("reprendre").state == "publie"
    view.runner.done.emit("aula:obsrefresh", True, {"OUTPUT_STATE": "publie"}, [], None)
    assert "new version" in view.told.text()
    assert not view.doubts.isVisible()


def test_the_card_lists_files_and_a_doubt_lights_its_commune_up(view, folder, monkeypatch):
    choose(view, "habitat")
    assert "LOVAC, communes, 2025" in view.about.text()
    raw = json.loads((folder / "habitat.json").read_text(encoding="utf-8"))
    (folder / "habitat.json").write_text(json.dumps({**raw, "indicateurs": ["vacance_lovac", "log"]}), encoding="utf-8")
    hold(folder)
    lit = []

    class Canvas:
        def flashGeometries(self, shapes, crs):
            lit.append((shapes[0].boundingBox().center().x(), crs.authid()))

    class Interface:
        def mapCanvas(self):
            return Canvas()

    monkeypatch.setattr(utils, "iface", Interface())
    view.read()
    choose(view, "habitat")
    assert "Missing: " in view.about.text()
    assert "INSEE" in view.about.text()
    east, crs = lit[-1]
    # Béthune, in Lambert-93
    assert (crs, 670_000 < east < 685_000) == ("EPSG:2154", True)
    monkeypatch.setattr(utils, "iface", None)
    assert not doubts.flash("62119")


def test_two_answers_stand_below_each_other(folder):
    hold(folder)
    row = boards.board(folder, date(2026, 11, 30))[0]
    (doubt,) = boards.doubts(row)
    for name in ("A", "B"):
        assert boards.answer(row, doubt, "masque", "", "raison", name, date(2026, 11, 30)) is None
    assert boards.answer(row, doubt, "x", "", "r", "a", date(2026, 11, 30)) is not None
    lines = (row.store / "acceptations.csv").read_text(encoding="utf-8").splitlines()
    assert (len(lines), lines[0].startswith("controle;"), ";B;" in lines[2]) == (3, True, True)


def test_what_each_button_runs(view, folder):
    choose(view, "habitat")
    for name, algorithm in (
        ("verifier", "aula:obssources"),
        ("essai", "aula:obsrefresh"),
        ("actualiser", "aula:obsrefresh"),
        ("publier", "aula:obspublish"),
        ("portraits", "aula:obsportrait"),
    ):
        assert view.buttons[name].isEnabled()
        view.buttons[name].click()
        assert view.runner.asked[-1][0] == algorithm
    # publishing from here shows the plan: it never switches the plan off
    assert "DRY_RUN" not in view.runner.asked[-2][1]
    view.buttons["commande"].click()
    assert "aula:obsrefresh" in QApplication.clipboard().text()
    view.buttons["charger"].click()
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.featureCount() == 319 + 5 + 1
    view.runner.done.emit("aula:obsrefresh", False, {}, [], None)
    assert "failed" in view.told.text()
    view.runner.done.emit("aula:pncload", False, {}, [], None)


def test_a_former_version_is_put_back(view, folder, monkeypatch):
    choose(view, "habitat")
    assert not view.buttons["revenir"].isEnabled()
    first = boards.board(folder, date(2026, 11, 30))[0].version
    path = folder / "entrees" / LOVAC
    path.write_text(path.read_text(encoding="utf-8").replace("Béthune;978;", "Béthune;979;"), encoding="utf-8")
    assert refresher(folder / "habitat.json").run("publier").state == "publie"
    view.read()
    choose(view, "habitat")
    monkeypatch.setattr(views.QInputDialog, "getItem", lambda *given: (given[3][0], True))
    view.buttons["revenir"].click()
    algorithm, parameters = view.runner.asked[-1]
    assert (algorithm, parameters["MODE"], parameters["VERSION"]) == ("aula:obsrefresh", "revenir", first)
    monkeypatch.setattr(views.QInputDialog, "getItem", lambda *given: ("", False))
    view.buttons["revenir"].click()
    assert len(view.runner.asked) == 1


def test_an_observatory_is_created_from_its_template(view, folder, monkeypatch):
    choose(view, "social")
    assert not view.buttons["actualiser"].isEnabled()

    def fill(dialog):
        """Four fields; a folder elsewhere and no level at all are refused in words."""
        assert [dialog.perimeter.itemData(rank) for rank in range(2)] == ["CABBALR", "AULA"]
        dialog.files.setText("../ailleurs")
        dialog.accept()
        assert "beside" in dialog.told.text()
        dialog.files.setText("depots")
        for box in dialog.levels.values():
            box.setChecked(False)
        dialog.accept()
        assert "level" in dialog.told.text()
        assert not (folder / "social.json").exists()
        dialog.levels["COM"].setChecked(True)
        dialog.perimeter.setCurrentIndex(dialog.perimeter.findData("CC7V"))
        dialog.outputs["xlsx"].setChecked(True)
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(views.CreationDialog, "exec", fill)
    view.buttons["creer"].click()
    made = json.loads((folder / "social.json").read_text(encoding="utf-8"))
    assert (made["indicateurs"], made["perimetre"], made["mailles"]) == (["observatoire:social"], "CC7V", ["COM"])
    assert [one["cible"] for one in made["sorties"]] == ["geopackage", "projet", "xlsx"]
    assert ("depots" in view.told.text(), (folder / "depots").is_dir()) == (True, True)
    choose(view, "social")
    assert view.buttons["actualiser"].isEnabled()
    assert not view.buttons["creer"].isEnabled()
    view.folder.setText("")
    view.folder.editingFinished.emit()
    assert {row[1] for row in rows(view)} == {"Never built"}


def test_the_second_tab_is_made_when_it_is_looked_at(qgis_app):
    home = QLabel()
    tabs = views.PanelTabs(Runner(), home).hold(QWidget())
    assert not tabs.findChildren(views.ObservatoriesView)
    tabs.setCurrentIndex(1)
    tabs.setCurrentIndex(0)
    tabs.setCurrentIndex(1)
    assert len(tabs.findChildren(views.ObservatoriesView)) == 1


def test_a_panel_of_280_pixels_shows_all_of_it(view):
    """Nothing stands to the right of the panel."""
    choose(view, "habitat")
    QApplication.processEvents()
    for widget in (*view.buttons.values(), view.states, view.zones, view.tree, view.folder):
        right = widget.mapTo(view, widget.rect().topRight()).x()
        assert right <= view.width(), widget.objectName()
