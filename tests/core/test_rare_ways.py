"""Ways that real data take rarely: each once, so that no line of core goes untested."""

from __future__ import annotations

import pickle
import zlib
from datetime import date
from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core import jsontext
from aula_toolbox.core.erc import carbon
from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.friches import pairs, sheet, sitepoints, visit
from aula_toolbox.core.friches.findings import Findings
from aula_toolbox.core.friches.form import sites_form
from aula_toolbox.core.friches.reports import frichequalify_collect as frichequalify
from aula_toolbox.core.heat import hotspots, landcover, plantable
from aula_toolbox.core.heat.reports import heatshade
from aula_toolbox.core.housing import census, headline
from aula_toolbox.core.housing.tables import HousingTables
from aula_toolbox.core.language import Language
from aula_toolbox.core.maps.pdf import loose_fonts
from aula_toolbox.core.messages import CountedWords, Listing, Notes, spelled, written
from aula_toolbox.core.obs import board, outputs
from aula_toolbox.core.rain import demand, spread
from aula_toolbox.core.reference import FOLDER, Rows
from aula_toolbox.core.report import Brief, MapPicture, Report

ENGLISH = Language("en", lambda text: text)


def test_coordinates_that_are_no_numbers_fall_back_on_the_point():
    table = pd.DataFrame({"lon": ["east"], "lat": ["50.4"], "geompoint": ["POINT(2.8 50.4)"]})
    found = Findings()
    ((x, y, crs),) = sitepoints.points(table, found)
    assert (round(x, 1), round(y, 1), crs) == (2.8, 50.4, "EPSG:4326")


def test_a_layer_without_the_identifier_is_kept_whole():
    part = SimpleNamespace(attributes=pd.DataFrame({"nom": ["a", "a"]}))
    kept, doubled = pairs.without_doubles([part], ("cleabs", "id"))
    assert kept == [part] and doubled == 0


def test_a_report_without_a_layer_to_add_has_no_such_section(monkeypatch):
    monkeypatch.setattr(frichequalify.shortage, "wanted", lambda *_: [])
    facts = SimpleNamespace(found=None, context=SimpleNamespace(layers={}), given={}, usable=None, least_pct=60.0)
    page = Report("t", "s", ENGLISH)
    frichequalify._layers_to_add(page, facts, None)
    assert "Layers to add" not in page.html()


def test_a_site_kept_apart_says_its_status():
    assert sheet._apart({"mobilisable": 0, "site_statut": "friche reconvertie"}, ENGLISH).startswith(
        "Kept apart (friche"
    )
    assert sheet._apart({"mobilisable": 1}, ENGLISH) == ""


def test_shade_of_nowhere_known_is_said():
    facts = SimpleNamespace(columns={"ombre_min": np.array([np.nan])})
    assert heatshade._brief(ENGLISH, facts).verdict == ["No place lies on ground whose heights are known."]


def test_a_match_without_a_readable_index_is_told_by_its_letter():
    assert demand._is_good_match("A ?", 0.5) and demand._is_good_match("A 0.8", 0.5)
    assert not demand._is_good_match("A 0.2", 0.5)


def test_the_correspondence_of_carbon_knows_its_covers():
    densities = carbon.Densities()
    assert densities.knows("CS1.1.1.1", "OCS GE") and not densities.knows("CS9.9", "OCS GE")


def test_a_criterion_of_yes_or_no_kept_as_text_is_a_list_on_the_visit():
    own = next(iter(sites_form().booleans))
    column = visit.VisitColumn("eau", own, "Eau", object(), True)
    taken = visit.VisitColumns((), (), (column,))
    assert visit.visit_form(taken, frozenset()).choices["eau"] == visit.YES_NO
    assert "eau" not in visit.visit_form(taken, frozenset({"eau"})).choices


def test_a_fictive_way_is_walked_by_nobody():
    walked = landcover.walked(["Sentier", "Sentier"], None, [True, False], [])[0]
    assert walked[0] == landcover.NOT_WALKED != walked[1]


def _own_planting(folder, name, old, new):
    for table in plantable.TABLES:
        text = (FOLDER / f"{table}.csv").read_text(encoding="utf-8")
        (folder / f"{table}.csv").write_text(text.replace(old, new) if table == name else text, encoding="utf-8")
    return folder


def test_a_planting_table_without_a_cost_or_a_size_is_refused(tmp_path):
    lines = (FOLDER / "heat_couts_arbre.csv").read_text(encoding="utf-8").splitlines()
    kind, row = next((line.split(",")[0], line) for line in lines[1:] if line and not line.startswith("#"))
    folder = _own_planting(tmp_path, "heat_couts_arbre", f"{row}\n", "")
    with pytest.raises(AulaError, match=f"no cost above 0 .*{kind}"):
        plantable.PlantingTables.read(folder)
    with pytest.raises(AulaError, match="no size tiny"):
        plantable.PlantingTables.read().form("tiny", 10.0)


def test_a_class_that_the_planting_table_does_not_have_is_told_and_stays_bare():
    tables, notes = plantable.PlantingTables.read(), Notes()
    ground = plantable.class_ground(tables, _Sized(np.array([10, 250])), False, notes)
    assert not ground.may[1] and not ground.is_wooded[1] and "250" in str(notes.warnings[0])


class _Sized(SimpleNamespace):
    def __init__(self, code):
        super().__init__(code=code)

    def __len__(self):
        return len(self.code)


def test_stocks_without_a_leaky_dpe_say_nothing_of_those_that_moved():
    dwellings = pd.DataFrame({"poids": [1.0], "etq": ["C"], "etq_pub": ["C"]})
    run = SimpleNamespace(stock=SimpleNamespace(park=SimpleNamespace(inputs=SimpleNamespace(dwellings=dwellings))))
    assert headline._moved(ENGLISH, run) == []


def test_the_map_of_a_first_screen_has_its_legend():
    page = Report("t", "s", ENGLISH)
    page.brief(Brief(["One."], picture="places"), MapPicture(b"png", "Places", [("#fff", "a place")]))
    assert "a place" in page.html() and "Places" in page.html()


def test_counted_words_and_a_plain_list_are_listed_together():
    both = CountedWords.of({"a": 2}).joined(Listing(["b"], 1, 8))
    assert both == "a (2), b" and not isinstance(both, CountedWords)


def test_a_table_of_rows_travels_between_processes_and_still_names_itself():
    rows = pickle.loads(pickle.dumps(Rows("prix", {"a": 1})))
    assert rows["a"] == 1
    with pytest.raises(AulaError, match="Table prix: the row b is missing"):
        rows["b"]


def test_fonts_named_in_a_packed_part_of_a_pdf_are_found():
    packed = zlib.compress(b"7 0 << /Type /Font /Subtype /TrueType /BaseFont /Arial >>")
    body = b"1 0 obj << /Type /ObjStm >> stream\n%s\nendstream endobj"
    assert loose_fonts(body % packed) == ["Arial"]
    assert loose_fonts(body % b"spoiled") == loose_fonts(b"1 0 obj << /Type /ObjStm >> endobj") == []


def test_an_answer_that_cannot_be_kept_is_told_not_lost(tmp_path, monkeypatch):
    def refuse(*_):
        raise OSError("full")

    monkeypatch.setattr(board, "write_whole", refuse)
    doubt = board.HeldDoubt("O12", "lovac", "62498", "2024", "3", "out of scale")
    said = board.answer(
        SimpleNamespace(store=tmp_path), doubt, board.DECISIONS[0], "", "seen", "A. B.", date(2026, 12, 1)
    )
    assert "full" in str(said) and list(tmp_path.iterdir()) == []


def test_a_census_without_a_row_is_refused(tmp_path):
    tables = HousingTables.read()
    rows = tables["recensement"]
    names = ["IRIS", *(row["colonnes"].split("|")[0].format(a="21", fin="18") for row in rows)]
    place = tmp_path / "base.csv"
    place.write_text(";".join(names) + "\n", encoding="utf-8")
    with pytest.raises(AulaError) as caught:
        census.read(place, {"624980101"}, tables, Notes())
    assert caught.value.codes == ("E_EMPTY",)


def test_a_text_nested_beyond_measure_is_no_json():
    with pytest.raises(ValueError, match="nested too deeply"):
        jsontext.loads("[" * 200_000)


def test_an_output_of_an_observatory_by_a_service_has_its_tables_there_too():
    for sources, targets in (("relatif", ["geopackage"]), ("service", ["geopackage", "postgis"])):
        assert outputs.parameters({"nom": "web", "cible": outputs.PROJECT, "sources": sources})["TARGET"] == targets


def test_neighbours_of_everybody_have_nothing_to_be_compared_with():
    found = hotspots.permutation_p(np.array([1.0, 2.0, 9.0]), np.array([2, 2, 1]), np.array([0.0, 0.0, 2.0]))
    assert found[:2].tolist() == [1.0, 1.0]


def test_a_cause_without_a_law_of_its_own_is_the_same_for_all_roofs():
    assert spread._Levels({}, 3).drawn("rain", np.arange(2)) is None


def test_words_and_numbers_of_a_sentence_stand_in_columns_too():
    part = spelled("[", written(0.5, "g"), "]")
    assert str(part) == "[0.5]" and f"{part:>6}" == " [0.5]"
