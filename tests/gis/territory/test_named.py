"""The communes of a layer by their codes and names."""

from __future__ import annotations

import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.territory.places import COMMUNE, EPCI, choices
from aula_toolbox.gis.territory.named import communes
from tests.support.demo import TERRITORY


def test_the_communes_of_the_demonstration_make_one_epci(qgis_app):
    rows = communes(f"{TERRITORY}|layername=commune")
    assert [(row.insee, row.epci) for row in rows] == [(code, "200999062") for code in ("62990", "62991", "62992")]
    found = choices(rows)
    assert [one.kind for one in found] == [EPCI, COMMUNE, COMMUNE, COMMUNE]
    assert found[0].name == "CC des Terres Noires (fictive)"
    assert found[0].codes == ("62990", "62991", "62992")


def test_a_layer_without_codes_offers_none_and_one_that_is_none_is_told(qgis_app):
    assert communes(f"{TERRITORY}|layername=zone_de_vegetation") == []
    for address in (f"{TERRITORY}|layername=arbre", "/nowhere/communes.gpkg"):
        with pytest.raises(AulaError):
            communes(address)
