"""Which field holds what: names of producers, cut names of Shapefiles, years in names, own tables."""

from __future__ import annotations

import pytest

from aula_toolbox.core import columns
from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Notes

# the fields of a BD TOPO building written as a Shapefile by GDAL: ten characters, doubles numbered
CUT = [
    "cleabs",
    "nature",
    "usage_1",
    "usage_2",
    "constructi",
    "etat_de_l_",
    "date_d_app",
    "nombre_de_",
    "nombre_d_e",
    "materiaux_",
    "materiau_1",
    "hauteur",
    "origine_du",
    "appariemen",
]
SHORT = [
    "ID",
    "NATURE",
    "USAGE1",
    "USAGE2",
    "LEGER",
    "ETAT",
    "DATE_APP",
    "NB_LOGTS",
    "NB_ETAGES",
    "MAT_MURS",
    "MAT_TOITS",
    "HAUTEUR",
    "ORIGIN_BAT",
    "APP_FF",
]
LONG = [
    "cleabs",
    "nature",
    "usage_1",
    "usage_2",
    "construction_legere",
    "etat_de_l_objet",
    "date_d_apparition",
    "nombre_de_logements",
    "nombre_d_etages",
    "materiaux_des_murs",
    "materiaux_de_la_toiture",
    "hauteur",
    "origine_du_batiment",
    "appariement_fichiers_fonciers",
]
BUILDING = [
    "id_bat",
    "nature",
    "usage1",
    "usage2",
    "leger",
    "etat",
    "date_app",
    "logts",
    "etages",
    "mat_mur",
    "mat_toit",
    "hauteur",
    "origine",
    "app_ff",
]


@pytest.mark.parametrize(
    "names", [LONG, SHORT, CUT, [name.upper() for name in CUT]], ids=["long", "short", "cut", "CUT"]
)
def test_a_building_of_bd_topo_is_read_in_every_spelling(names: list[str]) -> None:
    assert columns.choose(BUILDING, names) == dict(zip(BUILDING, names))


def test_the_bdnb_is_found_by_every_notion() -> None:
    names = ["batiment_groupe_id", "ffo_bat_nb_log", "nb_niveau", "hauteur_mean", "mat_toit_txt", "usage_niveau_1_txt"]
    assert columns.choose(("id_bat", "logts", "etages", "hauteur", "mat_toit", "usage1"), names) == dict(
        zip(("id_bat", "logts", "etages", "hauteur", "mat_toit", "usage1"), names)
    )


def test_the_table_decides_between_two_fields_and_the_choice_is_told() -> None:
    notes = Notes()
    assert columns.choose(["hauteur"], ["height", "HAUTEUR"], notes) == {"hauteur": "HAUTEUR"}
    assert [str(note) for note in notes.facts] == ["hauteur is read from 'HAUTEUR' (also there: height)."]
    found = columns.find("hauteur", ["height", "HAUTEUR"])
    assert (found.field, found.others, bool(found)) == ("HAUTEUR", ("height",), True)
    assert not columns.find("hauteur", ["altitude"])


@pytest.mark.parametrize("name", ["Nombre d'étages", "NOMBRE-D-ETAGES", "nombre_d’étages", "nombredetages"])
def test_case_accents_and_punctuation_do_not_count(name: str) -> None:
    assert columns.find("etages", [name]).field == name


def test_a_cut_name_that_may_be_two_things_is_told_not_guessed() -> None:
    notes = Notes()
    assert columns.choose(["mat_toit"], ["materiaux_"], notes) == {}
    assert "materiaux_" in str(notes.warnings[0])
    assert columns.find("mat_mur", ["materiaux_"]).unsure == ("materiaux_",)
    three = ["materiaux_", "materiau_1", "materiau_2"]
    assert columns.find("mat_toit", three).unsure == tuple(three)
    assert columns.find("mat_toit", ["materiau_1"]) == columns.Found("mat_toit")


def test_a_whole_name_is_better_than_a_cut_one() -> None:
    assert columns.find("mat_toit", [*CUT, "mat_toits"]) == columns.Found("mat_toit", "mat_toits")


def test_two_cut_names_for_one_notion_are_both_named() -> None:
    """The better one is taken, the other one told beside it."""
    found = columns.find("etages", ["building:l", "nombre_d_e"])
    assert (found.field, found.others) == ("nombre_d_e", ("building:l",))


def test_years_in_names() -> None:
    names = ["cs05", "cs21", "CS_2024", "cs", "us21", "artif_2021", "ARTIF_18"]
    assert columns.dated("code_cs", names) == {2005: "cs05", 2021: "cs21", 2024: "CS_2024"}
    assert columns.dated("artif", names) == {2018: "ARTIF_18", 2021: "artif_2021"}
    assert columns.find("code_cs", ["cs05", "cs21"]) == columns.Found("code_cs", "cs21", ("cs05",), (), 2021)
    assert columns.find("code_cs", ["cs21", "code_cs"]).field == "code_cs"
    assert columns.find("insee", ["CODGEO_25", "LIBGEO_25"]).field == "CODGEO_25"
    assert columns.find("code_cs", ["cs_3021"]).field is None


def test_need_takes_the_field_given_or_says_what_would_do() -> None:
    assert columns.need("insee", ["INSEE_COM", "NOM"], "communes") == "INSEE_COM"
    assert columns.need("insee", ["INSEE_COM", "cle"], "communes", "CLE") == "cle"
    with pytest.raises(AulaError, match=r"communes: none of the fields insee, code_insee.* is there; .* there: a, b"):
        columns.need("insee", ["a", "b"], "communes")
    with pytest.raises(AulaError, match="none of the fields cle is there"):
        columns.need("insee", ["insee"], "communes", "cle")


def test_a_name_is_known_again_in_capitals_or_cut() -> None:
    names = ["NOM", "unite_fonc", "part_a_b"]
    assert columns.named("nom", names) == "NOM"
    assert columns.named("unite_fonciere_surface", names) == "unite_fonc"
    assert columns.named("part a-b", names) == "part_a_b"
    assert columns.named("absent", names) is None
    assert columns.named(None, names) is None
    assert columns.named("nom", ["NOM", "nom"]) == "nom"


def test_what_the_table_knows() -> None:
    assert {"hauteur", "logts", "mat_toit"} <= set(columns.notions("bati"))
    assert "insee" in columns.notions() and "insee" not in columns.notions("bati")
    assert columns.names_of("hauteur")[0] == "hauteur"
    assert columns.notion_of("HAUTEUR_MEAN", "bati") == "hauteur"
    assert columns.notion_of("hauteur_mean", "route") is None
    with pytest.raises(KeyError):
        columns.names_of("rien")


def test_a_notion_belongs_to_one_subject_and_a_name_stands_once_in_it() -> None:
    subjects: dict[str, set[str]] = {}
    seen = set()
    for row in columns._table(None):
        subjects.setdefault(row.notion, set()).add(row.subject)
        assert (row.notion, row.name) not in seen
        seen.add((row.notion, row.name))
    assert {notion for notion, of in subjects.items() if len(of) > 1} == set()
    for notion in columns.notions():
        assert [row.rank for row in columns._rows(notion, None)] == list(range(1, len(columns.names_of(notion)) + 1))


def test_an_own_table_answers_for_the_notions_it_names(tmp_path) -> None:
    own = tmp_path / "synonymes.csv"
    own.write_text("sujet,notion,nom,rang\nbati,hauteur,elevation,1\n", encoding="utf-8")
    assert columns.find("hauteur", ["hauteur", "elevation"], tmp_path).field == "elevation"
    assert columns.find("hauteur", ["hauteur"], tmp_path).field is None
    assert columns.find("logts", ["nb_logts"], tmp_path).field == "nb_logts"
    assert columns.find("hauteur", ["hauteur"], tmp_path / "empty").field == "hauteur"
