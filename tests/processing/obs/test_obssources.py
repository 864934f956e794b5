"""The files of a folder as the observatories see them."""

from __future__ import annotations

from collections import Counter

import pytest
from qgis.core import QgsProcessingException

from aula_toolbox.processing.obs.obssources import ObsSources
from tests.support.runs import Ear, refused, run


@pytest.fixture
def extracts(shared_data):
    return shared_data / "observatories"


def test_each_file_of_the_folder_is_one_row(qgis_app, extracts):
    ran = run(ObsSources, INPUT=str(extracts), OUTPUT="memory:")
    rows = {one["chemin"]: one for one in ran.layer().getFeatures()}
    assert len(rows) == len([path for path in extracts.rglob("*") if path.is_file() and path.suffix != ".md"])
    known = {path: one["fichier_id"] for path, one in rows.items() if one["etat"] == "reconnu"}
    assert known == {
        "base_cc_comparateur_extrait.csv": "insee_comparateur",
        "carte_loyers_appartement.csv": "loyers",
        "chomage_zones_emploi_trimestres.csv": "insee_chomage_ze",
        "filosofi2021_iris.csv": "insee_filosofi_iris",
        "fiscalite_locale_2025.csv": "fiscalite",
        "lovac2025_communes.csv": "lovac",
        "qpv2024_aula.geojson": "qpv",
        "rp2021_logement_communes.csv": "insee_cc_logement",
        "sitadel_logements_communes.csv": "sitadel",
    }
    bpe = rows["bpe2024_communes_long.csv"]
    assert (bpe["etat"], "typequ" in bpe["motif"]) == ("inconnu", True)
    lost = rows["comparateur_rp2020_villes.csv"]
    assert (lost["etat"], lost["colonnes_absentes"].split(";")[0]) == ("illisible", "POP")
    lovac = rows["lovac2025_communes.csv"]
    assert (lovac["millesimes"], lovac["cog"], lovac["communes"], lovac["lignes"]) == ("2025", 2025, 319, 319)
    assert rows["rp2021_logement_communes.csv"]["cog"] == 2024
    assert len(lovac["sha256"]) == 64


def test_what_a_basket_lacks_and_what_is_due(qgis_app, extracts):
    ran = run(ObsSources, INPUT=str(extracts), OBSERVATORY=["habitat"], DATE="2026-07-01", OUTPUT="memory:")
    rows = list(ran.layer().getFeatures())
    missing = {one["fichier_id"] for one in rows if one["etat"] == "manquant"}
    assert {"dvf", "rpls", "dpe"} <= missing
    assert "lovac" not in missing
    assert ran["OUTPUT_MISSING"] == len(missing)
    due = {one["fichier_id"]: one for one in rows if one["etat"] == "reconnu"}["lovac"]
    assert (due["prochaine_parution"], due["retard_j"]) == ("2026-06-01", 30)


def test_a_folder_without_a_known_file_is_refused(qgis_app, tmp_path):
    (tmp_path / "notes.csv").write_text("a;b\n1;2\n", encoding="utf-8")
    said = refused(ObsSources, INPUT=str(tmp_path), OBSERVATORY=["habitat"], OUTPUT="memory:")
    assert "DVF" in said
    assert "E_NOTHING" in said
    (tmp_path / "notes.csv").unlink()
    assert "E_NOTHING" in refused(ObsSources, INPUT=str(tmp_path), OUTPUT="memory:")


def test_cancel(qgis_app, extracts, tmp_path):
    place = tmp_path / "s.csv"
    with pytest.raises(QgsProcessingException):
        run(ObsSources, Ear(cancel_at=5), INPUT=str(extracts), OUTPUT=str(place))
    assert Counter(tmp_path.iterdir()) == {}
