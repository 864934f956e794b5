"""The thematic map as QGIS runs it: on real communes and IRIS, with values missing, wrong inputs, cancelled."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from aula_toolbox.processing.maps.thematicmap import ThematicMap
from tests.processing.maps.cases import SOURCES, names, words
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run

pytestmark = pytest.mark.usefixtures("tidy_qgis")


def mapped(source, field, folder, ear=None, **values):
    given = {"SOURCES": SOURCES, "DPI": 72, "DATE": "2026-03-02", "OUTPUT": str(folder / "c.pdf")}
    return run(ThematicMap, ear, INPUT=source, FIELD=field, **{**given, **values})


def cells(values, kind="string", second=None, count="double"):
    """Squares in a row, with their values."""
    rows = [
        (square(680000 + rank * 1000, 7030000, 1000), f"Lieu {rank}", value, None if second is None else second[rank])
        for rank, value in enumerate(values)
    ]
    return memory_layer("Polygon", rows, f"nom:string&taux_x:{kind}&menages:{count}", name="Zones")


def lines(ran):
    layer = ran.layer("OUTPUT_CLASSES")
    return dict(zip(attributes(layer, "libelle"), attributes(layer, "nb")))


def test_density_is_a_choropleth_with_words_and_classes(communes, tmp_path):
    ran = mapped(communes, "dens", tmp_path, OUTPUT_LAYER="memory:", OUTPUT_CLASSES="memory:", KEEP_LAYOUT=True)
    assert ran["OUTPUT_KIND"] == "choroplethe"
    assert [line[-5:] for line in ran["OUTPUT_WARNINGS"].split("\n")] == ["(C19)"]
    told = words(ran["OUTPUT"]).replace("\xa0", " ")
    for word in (
        "Densité de population par commune",
        "Habitants par km² – 322 communes ; médiane 89, de 6,2 à 2 948",
        "1 000 et plus",
        "moins de 25",
        "Limite d’intercommunalité",
        "Lens",
        "médiane 89",
        "Réalisation : AULA, mars 2026",
    ):
        assert word in told
    layer = ran.layer("OUTPUT_LAYER")
    assert layer.featureCount() == 322 and layer.renderer().type() == "categorizedSymbol"
    assert {category.value() for category in layer.renderer().categories()} == {f"c{rank}" for rank in range(1, 6)}
    by_class = lines(ran)
    assert sum(by_class.values()) == 322 and by_class["1\xa0000 et plus"] == 37
    assert sum(attributes(ran.layer("OUTPUT_CLASSES"), "part_surface")) == pytest.approx(100)


def test_one_epci_keeps_the_bounds_of_all(communes, tmp_path):
    given = {"OUTPUT_CLASSES": "memory:", "TEMPLATE": "carte_a4_paysage"}
    whole = mapped(communes, "dens", tmp_path, **given)
    part = mapped(communes, "dens", tmp_path, FILTER="\"epci_abr\" = 'CALL'", **given)
    bounds = [attributes(ran.layer("OUTPUT_CLASSES"), "borne_min") for ran in (whole, part)]
    assert bounds[0] == bounds[1]
    assert sum(lines(part).values()) == 36 and lines(part)["moins de 25"] == 0
    told = " ".join(words(part["OUTPUT"]).split())
    assert "aucun" in told and "sur 322 communes" in told


def test_population_is_circles_and_never_fills(communes, tmp_path):
    ran = mapped(communes, "pop_mun", tmp_path, FORMAT="png")
    assert ran["OUTPUT_KIND"] == "cercles"
    assert "(C06)" not in ran["OUTPUT_WARNINGS"]
    refused(ThematicMap, "circles", INPUT=communes, FIELD="pop_mun", KIND="choroplethe", OUTPUT=str(tmp_path / "d.pdf"))
    forced = mapped(communes, "pop_mun", tmp_path, KIND="choroplethe", FORCE=True, FORMAT="png")
    assert "forced" in forced.ear.text
    dense = mapped(communes, "pop_mun", tmp_path, SURFACE="surface_km2", FORMAT="png", OUTPUT_CLASSES="memory:")
    assert dense["OUTPUT_KIND"] == "choroplethe"
    # contours are generalised: the surface drawn is not the surface stated, densities differ by a little
    assert lines(dense)["1\xa0000 et plus"] in range(33, 41)


def test_two_fields(communes, tmp_path):
    both = mapped(communes, "pop_mun", tmp_path, FIELD_2="dens", TEMPLATE="carte_a3_portrait")
    assert both["OUTPUT_KIND"] == "cercles_et_aplats"
    assert "25 000" in words(both["OUTPUT"]).replace("\xa0", " ")
    assert "(C06)" not in both["OUTPUT_WARNINGS"]
    crossed = mapped(communes, "dens", tmp_path, FIELD_2="surf_km2", KIND="bivariee", FORCE=True, FORMAT="png")
    assert crossed["OUTPUT_KIND"] == "bivariee"


def test_communes_become_their_epci_by_sums(communes, tmp_path):
    given = {"UNITS": "epci_nom", "FORMAT": "png", "OUTPUT_LAYER": "memory:", "TEMPLATE": "carte_a4_paysage"}
    counts = mapped(communes, "pop_mun", tmp_path, SCALE="1/500 000", **given).layer("OUTPUT_LAYER")
    people, rows = {}, {}
    for feature in communes.getFeatures():
        people[feature["epci_nom"]] = people.get(feature["epci_nom"], 0) + feature["pop_mun"]
        rows[feature["epci_nom"]] = rows.get(feature["epci_nom"], 0.0) + feature["surf_km2"]
    assert dict(zip(attributes(counts, "epci_nom"), attributes(counts, "theme_effectif"))) == people
    rate = mapped(communes, "pop_mun", tmp_path, DENOMINATOR="surf_km2", FACTOR=1, **given).layer("OUTPUT_LAYER")
    told = dict(zip(attributes(rate, "epci_nom"), attributes(rate, "theme_valeur")))
    assert told == pytest.approx({name: people[name] / rows[name] for name in people})
    refused(ThematicMap, "no count", INPUT=communes, FIELD="dens", UNITS="epci_nom", OUTPUT=str(tmp_path / "d.pdf"))


def test_a_sum_tells_what_it_lacks(tmp_path):
    layer = cells(list("AABBCC"), second=["10", "s", "30", None, "50", "60"], count="string")
    ran = mapped(layer, "menages", tmp_path, UNITS="taux_x", FORMAT="png", OUTPUT_CLASSES="memory:")
    told = lines(ran)
    assert (told["Secret statistique"], told["Donnée absente"]) == (1, 1)


def test_words_of_iris(shared_data, tmp_path):
    iris = QgsVectorLayer(f"{shared_data / 'territory' / 'iris_aula_2154.gpkg'}|layername=iris", "IRIS", "ogr")
    ran = mapped(iris, "epci_abr", tmp_path, OUTPUT_CLASSES="memory:")
    assert ran["OUTPUT_KIND"] == "categories"
    assert sum(lines(ran).values()) == 484
    assert "Intercommunalité par IRIS" in words(ran["OUTPUT"])


def test_what_is_missing_secret_or_void_is_told_apart(tmp_path):
    layer = cells(["1 234,5", "12,5", "s", "nd", None, "7", "9", "800"])
    ran = mapped(layer, "taux_x", tmp_path, OUTPUT_CLASSES="memory:", OUTPUT_LAYER="memory:")
    told = lines(ran)
    assert (told["Secret statistique"], told["Donnée absente"]) == (1, 2)
    assert sum(told.values()) == 8
    assert attributes(ran.layer("OUTPUT_LAYER"), "theme_valeur")[:3] == [1234.5, 12.5, None]
    layer = cells([5, 40, 3, 50, 60, 10], "double", [10, 0, 400, 100, 90, 200])
    refused(ThematicMap, "no count", INPUT=layer, FIELD="taux_x", DENOMINATOR="menages", OUTPUT=str(tmp_path / "d.pdf"))
    ran = mapped(layer, "menages", tmp_path, DENOMINATOR="taux_x", FACTOR=1, OUTPUT_CLASSES="memory:")
    assert lines(ran)["Secret statistique"] == 3


def test_a_change_and_small_counts(tmp_path):
    layer = cells([1.0] * 6, "double", [-8, -2, 0, 1, 5, 9])
    assert mapped(layer, "menages", tmp_path, FORMAT="png")["OUTPUT_KIND"] == "evolution"
    layer = cells([1.0] * 5, "double", [0, 3, 40, 100, 500])
    ran = mapped(layer, "menages", tmp_path, FORMAT="png", OUTPUT_CLASSES="memory:")
    assert ran["OUTPUT_KIND"] == "cercles"
    assert lines(ran)["Secret statistique"] == 1 and lines(ran)["0 (sans cercle)"] == 1


def test_names_that_say_nothing_are_guessed_and_said(tmp_path):
    rows = [(square(680000 + rank * 1000, 7030000, 1000), rank + 0.5, str(rank % 2)) for rank in range(8)]
    layer = memory_layer("Polygon", rows, "zzz:double&qq:string", name="Z")
    ran = mapped(layer, "zzz", tmp_path, FORMAT="png")
    assert "says nothing" in ran.ear.text and ran["OUTPUT_KIND"] == "choroplethe"
    assert mapped(layer, "qq", tmp_path, KIND="categories", FORMAT="png")["OUTPUT_KIND"] == "categories"


def test_wrong_inputs_are_told_and_nothing_is_written(tmp_path):
    layer = cells(["1", "2", "3", "abc", "5"], second=[1, 2, 3, 4, -5])
    given = {"INPUT": layer, "OUTPUT": str(tmp_path / "c.pdf")}
    refused(ThematicMap, "abc", "E_VALUE", FIELD="taux_x", **given)
    refused(ThematicMap, "E_EXPRESSION", FIELD="menages", FILTER="nom ===", **given)
    refused(ThematicMap, "keeps no unit", FIELD="menages", FILTER="false", **given)
    refused(ThematicMap, "growing order", FIELD="menages", METHOD="seuils", BOUNDS="5;2", **{**given})
    refused(ThematicMap, "BOUNDS", FIELD="menages", METHOD="seuils", BOUNDS="a", **given)
    refused(ThematicMap, "two maps", FIELD="menages", TEMPLATE="planche_diagnostic_a3", **given)
    refused(ThematicMap, "CLASSES", FIELD="menages", CLASSES=9, **given)
    assert names(tmp_path) == []


def test_a_cancelled_map_leaves_nothing(communes, tmp_path):
    with pytest.raises(QgsProcessingException):
        mapped(communes, "dens", tmp_path, Ear(cancel_at=60))
    assert names(tmp_path) == []
