"""Each word that people type finds its function in the toolbox, and the layer it is about in the Catalogue."""

from __future__ import annotations

import re

import pytest

from aula_toolbox.core.pnc import cache as caching
from aula_toolbox.core.pnc.catalogue import Catalogue
from aula_toolbox.core.pnc.query import Query
from aula_toolbox.core.pnc.search import Index
from aula_toolbox.processing.base.groups import TYPED
from aula_toolbox.processing.provider import ALGORITHMS
from tests.processing.test_search import shown, toolbox  # noqa: F401 - the toolbox of QGIS, as a fixture

KNOWN = {algorithm.ID for algorithm in ALGORITHMS}
# a row that names a subject: the functions that answer for it
ANSWERING = {"zonage": "exportmap", "observatories": "obsindicators"}
# functions of the page that the toolbox may not have yet
ABSENT = {"schoolyards", "plucheck"}
# people write these for something else
AMBIGUOUS = {"carte communale"}
# word -> a record of the Catalogue; the other words name a treatment, no data
LAYERS = {
    "ocsge-couverture-2021-2023": "OCS GE, MOS, imperméabilisation, désartificialisation, flux, étalement urbain",
    "ocsge-usage-2021-2023": "conso ENAF, conso NAF",
    "bdtopo-batiment": "tache urbaine, enveloppe urbaine, récupération d'eau de pluie",
    "bdtopo-zone-de-vegetation": "végétation, canopée, taux de végétalisation, puits de carbone",
    "bdtopo-haie": "trame verte et bleue, TVB, corridors, continuités écologiques",
    "znieff-type1": "réservoirs",
    "gpu-assiette-sup-s": "PPR, PPRI, zone inondable, aléa",
    "gpu-zone-urba": "plan de zonage, règlement graphique, zone_urba, GPU, Géoportail",
    "gpu-prescription-surf": "prescriptions, emplacements réservés",
    "gpu-secteur-cc": "carte communale",
    "cadastre-parcelles": "unité foncière, tup, division parcellaire, gisement foncier, potentiel foncier",
    "bdtopo-zone-d-activite-ou-d-interet": "ZAE, ZA, parc d'activités, site économique, cour d'école, stade",
    "meteo-62-recent": "eaux pluviales, arrosage, abattement",
    "adminexpress-commune": "COG, commune nouvelle, table de passage, fiche communale, portrait de territoire",
    "filosofi-200m-2021": "vulnérabilité, lieux refuges, îlot de chaleur urbain, ICU, canicule",
    "fond-orthophoto": "orthophoto, fond de carte",
}


@pytest.fixture(scope="module")
def rows(shared_reference):
    """The page: words -> the functions they must find."""
    found: dict[str, set[str]] = {}
    for line in (shared_reference / "words_people_type.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if not line.startswith("|") or len(cells) < 3 or cells[0] in ("function", "") or set(cells[0]) == {"-"}:
            continue
        functions = {ANSWERING.get(name.strip(), name.strip()) for name in cells[0].split(",")}
        for part in re.split(r",(?![^(]*\))", cells[1]):
            for word in re.sub(r"\(.*?\)", "", part).split(" / "):
                found.setdefault(word.strip(), set()).update(functions)
    assert len(found) > 120
    return found


def test_every_word_finds_a_function_of_its_row(toolbox, rows):  # noqa: F811 - the fixture
    missed = []
    for word, functions in rows.items():
        toolbox.setFilterString(word)
        found = set(shown(toolbox))
        if word not in AMBIGUOUS and functions & KNOWN and not functions & found:
            missed.append((word, sorted(functions)))
    assert not missed


def test_every_function_of_the_page_is_known(rows):
    named = set().union(*rows.values())
    assert named - KNOWN <= ABSENT
    assert set(TYPED) <= KNOWN | ABSENT


@pytest.mark.parametrize("record", LAYERS)
def test_every_word_that_names_data_finds_its_layer(record, rows):
    index = Index(Catalogue([caching.packaged(source) for source in caching.default_sources()]))
    for word in LAYERS[record].split(", "):
        assert record in {hit.record.id for hit in index.find(Query(word))}, word
        assert word in rows or record.startswith("fond"), word
