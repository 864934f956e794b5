"""The pages of a folder and of a diagnosis at their limits. docs/design/territory.md"""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from aula_toolbox.core.language import Language
from aula_toolbox.core.report import MapPicture, Told
from aula_toolbox.core.territory import briefpage, frontpage, journal, unitspage, words
from aula_toolbox.core.territory.frontpage import ReadFigure, SubjectPage
from aula_toolbox.core.territory.journal import StepDone
from aula_toolbox.core.territory.outputs import StepFigure
from aula_toolbox.core.territory.readiness import AskedInput, InputState
from aula_toolbox.core.territory.reports import dossier
from aula_toolbox.core.territory.unitspage import UnitDiagnosis

NOTHING_LACKS = "Nothing: every input has its file."


def test_a_folder_that_lacks_nothing_asks_for_nothing():
    states = pd.DataFrame({"traitement": []})
    files = pd.DataFrame({"fichier": ["a.gpkg"], "produit": ["bdtopo"], "etat": ["lu"], "pourquoi": [None]})
    html = dossier.page(Told(Language()), dossier.Looked([], {}, states, files, [], 0, "livraisons"))
    assert NOTHING_LACKS in html


def test_a_map_of_a_diagnosis_has_its_legend():
    step = StepDone("rain", "rainpotential", journal.DONE)
    picture = MapPicture(b"png", "Roofs", [("#0072b2", "first roofs"), ("#999999", "the others")])
    html = frontpage.page(Told(Language()), [SubjectPage("Rain", step, picture=picture)], [], "Lens", 25_000.0)
    assert "first roofs" in html and "#0072b2" in html
    assert NOTHING_LACKS in html


def figure(rank, title, unit="ha", **more):
    return StepFigure("bilan.gpkg", "sum(x)", title, 1, unit, rank, f"{title} : {{valeur}}.", **more)


def done(name, figures, warnings="", picture=None):
    return SubjectPage(name, StepDone(name, name, journal.DONE, warnings=warnings), figures, picture=picture)


def test_warnings_and_unknown_rows_are_on_the_page():
    figures = [ReadFigure(figure(0, "net"), 12.5, 3, 5), ReadFigure(figure(0, "all"), 2.0, 5, 5)]
    heard = "\n".join(f"warning {number}" for number in range(frontpage.MOST_WARNINGS + 2))
    html = frontpage.page(Told(Language()), [done("zan", figures, heard)], [], "Lens", 25_000.0)
    assert "known for 3 of 5" in html
    assert html.count("known for") == 1
    assert "warning 0" in html and "warning 6" not in html
    assert "And 2 more, in the journal." in html


def test_the_page_in_brief_has_a_verdict_three_figures_with_their_doubt_and_one_map():
    """docs/design/territory.md#brief"""
    water = ReadFigure(figure(3, "water", low="a", high="b", doubt="wide"), 100.0, 5, 5, 80.0, 130.0)
    net = ReadFigure(figure(1, "net", doubt="threshold"), 12.5, 5, 5)
    heat = ReadFigure(figure(4, "heat"), 7.0, 2, 3)
    sites = ReadFigure(figure(2, "sites"), 3.0, 2, 3)
    unknown = ReadFigure(figure(1, "unknown"))
    there = [
        done("rain", [water, unknown], picture=MapPicture(b"png")),
        done("zan", [net]),
        done("more", [heat, sites]),
    ]
    there.append(SubjectPage("lost", StepDone("lost", "lost", journal.FAILED), [net]))
    html = briefpage.page(Told(Language()), there, [], "Lens", 25_000.0, "index.html")
    assert "net : 12.5" in html and html.index("net : 12.5") < html.index("sites : 3.0") < html.index("water : 100.0")
    assert "heat" not in html and "unknown" not in html
    assert "between 80.0 and 130.0" in html and "known for 2 of 3" in html
    assert "threshold" in html and "index.html" in html and html.count("<img") == 1


def test_a_page_in_brief_without_a_figure_says_so():
    html = briefpage.page(Told(Language()), [done("rain", [])], [], "Lens", 25_000.0, "index.html")
    assert "Nothing can be told yet" in html


def test_how_many_inputs_were_there():
    asked = AskedInput("zanbalance", "INPUT", "Cover", True, "")
    states = [InputState(asked, words.READY), InputState(asked, words.MISSING)]
    step = StepDone("zan", "zanbalance", journal.DONE)
    html = briefpage.page(Told(Language()), [SubjectPage("zan", step, inputs=states)], [], "Lens", 1.0, "index.html")
    assert "1 inputs of 2 were there." in html


def test_a_figure_of_a_small_part_of_the_ground_is_told_so_and_not_quoted():
    """198 tonnes of carbon were once those of 5 664 hectares: they were those of a few."""
    small = ReadFigure(figure(1, "carbon"), 198.0, 8, 8, ground_pct=3.2)
    half = ReadFigure(figure(2, "net"), 12.0, 8, 8, ground_pct=60.0)
    there = [done("carbon", [small, half])]
    brief = briefpage.page(Told(Language()), there, [], "Lens", 25_000.0, "index.html")
    assert "carbon : " not in brief and "net : 12.0 ha (on 60" in brief.replace("\u00a0", " ").replace("\u202f", " ")
    assert "on 60\u202f% of the territory only" in brief.replace("\u00a0", "\u202f")
    assert "3" in frontpage.part_told(Language(), small)


def test_the_map_in_brief_is_not_one_shape_of_one_colour():
    commune = SubjectPage("zan", StepDone("z", "z", journal.DONE), [ReadFigure(figure(1, "net"), 1.0)])
    roofs = SubjectPage("rain", StepDone("r", "r", journal.DONE), [ReadFigure(figure(2, "water"), 2.0)])
    one, many = MapPicture(b"one"), MapPicture(b"many")
    there = [replace(commune, picture=one, shapes=1), replace(roofs, picture=many, shapes=9)]
    told = Told(Language())
    assert "bWFueQ==" in briefpage.page(told, there, [], "Lens", 1.0, "index.html")
    assert "b25l" in briefpage.page(told, there[:1], [], "Lens", 1.0, "index.html"), "better than none"


def test_the_page_over_many_territories_has_a_row_each_and_says_who_failed():
    """docs/design/territory.md#units"""
    water = ReadFigure(figure(3, "water", "m³", low="a", high="b"), 49_943.0, 5, 5, 41_033.0, 61_290.0)
    units = [
        UnitDiagnosis("Arras", "arras", [("Rain", water), ("Sites", ReadFigure(figure(2, "sites", ""), 3.0, 2, 3))]),
        UnitDiagnosis("Lens", "lens", [("Rain", replace(water, value=None))]),
        UnitDiagnosis("Béthune", "bethune", fault="no rain"),
    ]
    html = unitspage.page(Told(Language()), units, "EPCI")
    assert "2 territories of 3 are done." in html and "no rain" in html
    assert "49,900.0 m³ (41,000.0 – 61,300.0)" in html.replace("\u202f", " ").replace("\u00a0", " ")
    assert "arras/index.html" in html and "bethune/index.html" not in html and "known for 2 of 3" in html
    assert unitspage.WHOLE not in html
    both = unitspage.page(Told(Language()), units, "EPCI", ["Heat"])
    assert f"{unitspage.WHOLE}/index.html" in both and "Heat: run once more" in both
    lines = unitspage.table(units).splitlines()
    assert len(lines) == 5 and lines[1].startswith("Arras;arras;Rain;water;49943.0;41033.0;61290.0")
    assert "–" not in unitspage.page(Told(Language()), units[2:], "EPCI").partition("<table")[0]
