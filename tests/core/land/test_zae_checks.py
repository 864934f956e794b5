"""The check of a delivery, rule by rule; and the standard as data.

Method: docs/design/land.md#check, docs/design/land.md#standard
"""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core.land import checks, standard, words


def found(table, cells, area=None, inside=None):
    frame = pd.DataFrame({name: [value] for name, value in cells.items()})
    area_ha = np.array([np.nan if area is None else area])
    delivered = checks.DeliveredTable(table, frame, area_ha, inside)
    return {(one.field, one.rule) for one in checks.check({table: delivered}, 0.01)}


@pytest.mark.parametrize(
    ("table", "cells", "fault"),
    [
        (words.SITE, {"site_id": None}, ("site_id", "vide")),
        (words.SITE, {"site_taux_vacance": None}, ("site_taux_vacance", "taux_inconnu")),
        (words.SITE, {"reseau_gaz": "peut-être"}, ("reseau_gaz", "hors_liste")),
        (words.SITE, {"site_creation_date": "98"}, ("site_creation_date", "date_illisible")),
        (words.SITE, {"site_geompoint": "3.9815, 49.2527"}, ("site_geompoint", "point_degres")),
        (words.SITE, {"site_vocadomi": "Tertiaire"}, ("site_vocadomi", "graphie")),
        (words.ETAB, {"siret": "123"}, ("SIRET", "identifiant_forme")),
        (words.ETAB, {"etab_contact_tel": "0321000000"}, ("etab_contact_tel", "donnee_personnelle")),
    ],
)
def test_each_fault_is_named(table, cells, fault):
    assert fault in found(table, cells)


@pytest.mark.parametrize(
    ("table", "cells", "fault"),
    [
        (words.SITE, {"site_creation_date": "2015"}, ("site_creation_date", "date_illisible")),
        (words.SITE, {"site_creation_date": "inconnu"}, ("site_creation_date", "date_illisible")),
        (words.SITE, {"site_geompoint": "656589.70, 6425785.32"}, ("site_geompoint", "point_degres")),
        (words.SITE, {"site_taux_vacance": 13}, ("site_taux_vacance", "taux_inconnu")),
        (words.TERRAIN, {"terr_refcad": "80024000ZO0030|2A004000AB0012"}, ("terr_refcad", "parcelle_illisible")),
        (words.ETAB, {"siret": "34749951900010"}, ("SIRET", "identifiant_forme")),
    ],
)
def test_what_is_right_is_no_fault(table, cells, fault):
    assert fault not in found(table, cells)


def test_without_areas_of_terrains_nothing_is_said_of_the_useful_area():
    site = checks.DeliveredTable(
        words.SITE, pd.DataFrame({"site_id": ["1"], "site_surf_utile": [3.0]}), np.full(1, 5.0)
    )
    terrain = checks.DeliveredTable(words.TERRAIN, pd.DataFrame({"site_id": ["1"]}), np.full(1, 1.0))
    told = checks.check({words.SITE: site, words.TERRAIN: terrain}, 0.05)
    assert told and not [one for one in told if one.field == "site_surf_utile" and "add up" in str(one.told)]


def test_lists_are_those_of_the_document_and_not_of_the_schema():
    assert "existant et actif" in standard.values_of("site_etat")
    assert "inconnu" in standard.values_of("site_etat")
    assert standard.values_of("") == ()
    assert len(standard.fields_of(words.SITE)) == 62
    assert [len(standard.fields_of(name)) for name in words.TABLES] == [11, 62, 19, 30]


def test_a_table_without_its_key_names_its_lines():
    table = checks.DeliveredTable(words.SITE, pd.DataFrame({"site_nom": ["A", "B"]}), np.full(2, np.nan))
    assert table.ids == ["l. 2", "l. 3"]
    assert not [one for one in checks.check({words.SITE: table}, 0.01) if one.rule == "identifiant_double"]
