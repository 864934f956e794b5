"""The whole subject in one run on the fictional town, as QGIS runs it.

Method: docs/design/housing.md#probability-of-a-building, docs/design/housing.md#reports
"""

from __future__ import annotations

import csv
import re

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from aula_toolbox.core.housing import modelled
from aula_toolbox.core.housing.tables import HousingTables
from aula_toolbox.processing.housing.housingenergy import HousingEnergy
from tests.support.demo import TERRITORY
from tests.support.layers import attributes
from tests.support.runs import Ear, refused, run

DAY = "2026-06-01"


@pytest.fixture(scope="module")
def whole(housing_town, tmp_path_factory):
    """Everything given: the results, what was said, and the page."""
    page = tmp_path_factory.mktemp("energie") / "energie.html"
    ran = run(
        HousingEnergy,
        INPUT=[str(housing_town["dpe"]), str(housing_town["dpe_old"])],
        BUILDINGS=QgsVectorLayer(str(housing_town["buildings"]), "batiment", "ogr"),
        ZONES=QgsVectorLayer(f"{TERRITORY}|layername=iris", "iris", "ogr"),
        HOUSING=str(housing_town["housing"]),
        RPLS=str(housing_town["rpls"]),
        INCOME=str(housing_town["income"]),
        METERS=str(housing_town["meters"]),
        DATE=DAY,
        DRAWS=200,
        OUTPUT="memory:",
        OUTPUT_BUILDINGS="memory:",
        OUTPUT_ZONES="memory:",
        OUTPUT_CELLS="memory:",
        QA="memory:",
        REPORT=str(page),
    )
    return ran, page.read_text(encoding="utf-8")


def columns(layer, *names):
    return list(zip(*(attributes(layer, name) for name in names)))


def test_no_building_without_a_dpe_has_a_label(whole):
    ran, _ = whole
    rows = columns(ran.layer("OUTPUT_BUILDINGS"), "n_dpe", "n_a", "n_d", "n_g", "fg_obs_pct", "fg_proba", "etat")
    bare = [row for row in rows if not row[0]]
    assert bare
    assert {row[1:5] for row in bare} == {(None, None, None, None)}
    assert {row[6] for row in bare} == {"modelise", "absent", "hors"}
    told = [row for row in rows if row[6] == "modelise"]
    assert all(0 <= row[5] <= 1 for row in told)
    assert {row[5] for row in rows if row[6] in ("diagnostique", "hors", "absent")} == {None}
    for mean, low, high in columns(ran.layer("OUTPUT_BUILDINGS"), "fg_proba", "fg_proba_q05", "fg_proba_q95"):
        assert mean is None or low <= mean <= high
    alias = next(field.alias() for field in ran.layer("OUTPUT_BUILDINGS").fields() if field.name() == "fg_proba")
    assert "ce n’est pas une étiquette" in alias


def test_the_zones_hold_their_interval_their_bounds_and_their_meters(whole, housing_town):
    ran, _ = whole
    layer = ran.layer("OUTPUT_ZONES")
    with housing_town["truth"].open(encoding="utf-8") as stream:
        truth = {row["code_iris"]: row for row in csv.DictReader(stream)}
    rows = columns(
        layer,
        "code_zone",
        "etat",
        "fg_sel_bas",
        "fg_pct",
        "fg_sel_haut",
        "vuln_bas_pct",
        "vuln_haut_pct",
        "ratio_mesure",
    )
    told = [row for row in rows if row[1] == "estime"]
    real = {row[0]: 100 * int(truth[row[0]]["fg_2026"]) / int(truth[row[0]]["residences_principales"]) for row in told}
    assert sum(row[2] <= real[row[0]] <= row[4] for row in told) >= 0.8 * len(told)
    assert all(row[2] <= row[3] <= row[4] for row in told)
    assert all(row[5] <= row[6] for row in told if row[6] is not None)
    assert any(row[7] is not None for row in told)
    # what is secret tells nothing of its parts
    assert {row[2:] for row in rows if row[1] == "secret"} <= {(None,) * 6}


def test_points_bear_their_building_and_no_address(whole):
    ran, _ = whole
    layer = ran.layer()
    assert attributes(layer, "lien").count("rnb") > 100
    assert set(attributes(layer, "adresse")) == {None}
    assert set(attributes(layer, "id_ban")) == {None}
    checks = attributes(ran.layer("QA"), "controle")
    assert {"lignes", "zones", "lien", "lien_mesure"} <= set(checks)


def test_the_report_begins_with_the_answer(whole):
    ran, text = whole
    plain = re.sub(r"<[^>]+>", " ", text)
    interval, likely = plain.find("Entre "), plain.find("le plus probable")
    assert 0 < interval < likely < plain.find("Ce qui est connu, ce qui est modélisé")
    assert likely < plain.find("Ce qui a changé sans travaux")
    for words in ("Ce qui est connu, ce qui est modélisé", "Rattachement aux bâtiments", "Bas revenus", "à confirmer"):
        assert words in plain
    layer = ran.layer("OUTPUT_ZONES")
    homes, leaky = (sum(filter(None, attributes(layer, name))) for name in ("log_rp", "fg_n"))
    told = re.search(r"le plus probable\s*:\s*([\d,]+)", plain)
    assert float(told[1].replace(",", ".")) == pytest.approx(100 * leaky / homes, abs=0.6)


def test_files_alone_tell_the_sample(housing_town, tmp_path):
    page = tmp_path / "seuls.html"
    ran = run(HousingEnergy, INPUT=[str(housing_town["dpe"])], DATE=DAY, OUTPUT="memory:", REPORT=str(page))
    assert any("only the sample" in text for text in ran.ear.warnings)
    text = page.read_text(encoding="utf-8")
    assert "échantillon des DPE" in text
    assert "le plus probable" not in text
    assert attributes(ran.layer(), "lien")[0] is None
    kept = run(HousingEnergy, INPUT=[str(housing_town["dpe"])], DATE=DAY, KEEP_ADDRESS=True, OUTPUT="memory:")
    assert any("personal data" in text for text in kept.ear.warnings)
    assert any(attributes(kept.layer(), "id_ban"))


def test_only_leaky_labels_make_no_stock(housing_town, tmp_path):
    header, *lines = housing_town["dpe"].read_text(encoding="utf-8").splitlines()
    column = header.split(",").index("etiquette_dpe")
    few = tmp_path / "fg.csv"
    few.write_text("\n".join([header, *(line for line in lines if line.split(",")[column] in "FG")]), encoding="utf-8")
    page = tmp_path / "fg.html"
    ran = run(
        HousingEnergy,
        INPUT=[str(few)],
        ZONES=QgsVectorLayer(f"{TERRITORY}|layername=iris", "iris", "ogr"),
        HOUSING=str(housing_town["housing"]),
        INCOME=str(housing_town["income"]),
        BUILDINGS=QgsVectorLayer(str(housing_town["buildings"]), "batiment", "ogr"),
        DATE=DAY,
        OUTPUT="memory:",
        OUTPUT_ZONES="memory:",
        OUTPUT_BUILDINGS="memory:",
        REPORT=str(page),
    )
    assert set(attributes(ran.layer("OUTPUT_ZONES"), "fg_pct")) == {None}
    assert set(attributes(ran.layer("OUTPUT_BUILDINGS"), "fg_proba")) == {None}
    assert "Uniquement des étiquettes F et G" in page.read_text(encoding="utf-8") or "F et G" in page.read_text(
        encoding="utf-8"
    )
    assert any("HOUSING is not used" in text for text in ran.ear.warnings)


def test_what_a_building_tells_of_its_stratum():
    tables = HousingTables.read()
    assert modelled.kinds_of(np.array([1.0, 2.0, 8.0, np.nan]), tables).tolist() == [0, -1, 1, -1]
    assert modelled.periods_of(np.array([np.nan, 1918.0, 1919.0]), np.array([1918, 1945])).tolist() == [-1, 0, 1]


def test_bounds_and_layers_are_checked_together(housing_town):
    refused(
        HousingEnergy, "WINDOW", "SELECTION", INPUT=[str(housing_town["dpe"])], WINDOW=2, SELECTION=9, OUTPUT="memory:"
    )


def test_cancel_between_each_stage_leaves_no_file(housing_town, tmp_path):
    for moment in (5, 30, 45, 80, 85):
        with pytest.raises(QgsProcessingException):
            run(
                HousingEnergy,
                Ear(cancel_at=moment),
                INPUT=[str(housing_town["dpe_old"])],
                BUILDINGS=QgsVectorLayer(str(housing_town["buildings"]), "batiment", "ogr"),
                ZONES=QgsVectorLayer(f"{TERRITORY}|layername=iris", "iris", "ogr"),
                HOUSING=str(housing_town["housing"]),
                DRAWS=200,
                DATE=DAY,
                OUTPUT=str(tmp_path / "x.gpkg"),
                OUTPUT_ZONES=str(tmp_path / "z.gpkg"),
                REPORT=str(tmp_path / "r.html"),
            )
    assert not list(tmp_path.iterdir())
