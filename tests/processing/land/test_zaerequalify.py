"""zaerequalify: dials of a made-up zone, what is unknown stays so, bad input, cancel."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException

from aula_toolbox.gis.vector.sources import is_null
from aula_toolbox.processing.land.zaerequalify import ZaeRequalify
from tests.support.layers import memory_layer, square
from tests.support.runs import Ear, refused, run

X, Y = 680_000, 7_040_000


def zone():
    """A unit of 1 ha with a small hall and much room behind, and a full one."""
    fields = "uf_id:string&zone_id:string&zone_nom:string&etat:string&emplois_min:double&emplois_max:double"
    rows = [
        (square(X, Y, 100), "a", "z", "ZA", "occupé", 6.0, 9.0),
        (square(X + 100, Y, 100), "b", "z", "ZA", "occupé", 20.0, None),
    ]
    halls = [(square(X + 5, Y + 5, 25), 7.0), (square(X + 103, Y + 3, 94), 10.5)]
    return {
        "INPUT": memory_layer("Polygon", rows, fields, name="uf"),
        "PARCELS": memory_layer("Polygon", [(row[0], f"6219300AB{n:04d}") for n, row in enumerate(rows)], "idu:string"),
        "BUILDINGS": memory_layer("Polygon", halls, "hauteur:double", name="batiments"),
        "OUTPUT": "memory:",
        "ZONES_OUT": "memory:",
    }


def raster(path, values):
    """A raster of 10 m pixels over both units."""
    data = gdal.GetDriverByName("GTiff").Create(str(path), 20, 10, 1, gdal.GDT_Float32)
    data.SetGeoTransform((X, 10, 0, Y + 100, 0, -10))
    data.SetProjection(QgsCoordinateReferenceSystem("EPSG:2154").toWkt())
    data.GetRasterBand(1).WriteArray(values)
    data.FlushCache()
    return str(path)


def test_the_dials_of_a_zone(qgis_app, tmp_path):
    values = np.full((10, 20), 30.0, np.float32)
    values[:, 10:] = 35.0
    trees = memory_layer("Polygon", [(square(X, Y + 70, 30),), (square(X, Y + 70, 30),)], "", name="arbres")
    stops = memory_layer("Point", [(f"POINT({X - 200} {Y})",)], "", name="gares")
    ran = run(
        ZaeRequalify,
        **zone(),
        TEMPERATURE=raster(tmp_path / "t.tif", values),
        TREES=trees,
        STATIONS=stops,
        REPORT=str(tmp_path / "r.html"),
    )
    rows = {row["uf_id"]: row for row in ran.layer().getFeatures()}
    a, b = rows["a"], rows["b"]
    assert (a["ces"], b["ces"]) == (0.062, 0.884)
    assert b["cos"] == pytest.approx(3 * 0.8836, abs=0.001)
    assert (a["emplois_ha_min"], a["emplois_ha_max"]) == (6, 9)
    assert is_null(b["emplois_ha_max"])
    assert a["cadran_usage"] == pytest.approx(37.5, abs=0.5)
    assert b["cadran_usage"] == 100
    assert a["libre_m2"] > 1500
    assert b["libre_m2"] == 0
    assert a["libre_rendement_m2"] == pytest.approx(0.67 * a["libre_m2"], abs=0.1)
    assert (a["temp_c"], b["temp_c"], a["arbres_pct"]) == (30, 35, 9)  # crowns that overlap count once
    assert (a["cadran_acces"], a["completude_pct"]) == (100, 100)
    whole = next(ran.layer("ZONES_OUT").getFeatures())
    assert whole["emplois_ha_min"] == 13
    assert is_null(whole["emplois_ha_max"])
    assert whole["surf_m2"] == 20_000
    assert "ZA" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_what_lies_on_the_units_and_who_may_be_reused(qgis_app, tmp_path):
    """Sealed ground, a car park above the threshold of the law, a friche, a constraint, years, vacancy, own weights."""
    given = zone()
    fields = "uf_id:string&zone_id:string&zone_nom:string&etat:string&vacante:string&groupe_min:string"
    rows = [
        (square(X, Y, 100), "62193a", "z", "ZA", "occupé", "non", "62193a"),
        (square(X + 100, Y, 100), "62193b", "z", "ZA", "vacant présumé", "oui", "62193b"),
    ]
    halls = [(square(X + 5, Y + 5, 25), 7.0, "1965-01-01"), (square(X + 103, Y + 3, 94), 10.5, None)]
    given["INPUT"] = memory_layer("Polygon", rows, fields, name="uf")
    given["BUILDINGS"] = memory_layer("Polygon", halls, "hauteur:double&date_d_apparition:string", name="batiments")
    parks = [(square(X + 40, Y, 39),), (square(X + 150, Y + 10, 20),)]
    ran = run(
        ZaeRequalify,
        **given,
        SEALED=memory_layer("Polygon", [(square(X, Y, 50),), (square(X, Y, 50),)], "", name="scelle"),
        PARKING=memory_layer("Polygon", parks, "", name="stationnement"),
        # on the second unit, and beside the first one
        FRICHES=memory_layer("Polygon", [(square(X + 100, Y + 30, 40),)], "", name="friches"),
        CONSTRAINTS=[memory_layer("Polygon", [(square(X - 10, Y - 10, 20),)], "", name="inondation")],
        DIAL_WEIGHTS="0;1;0;0",
        CANDIDATES="memory:",
        REPORT=str(tmp_path / "r.html"),
    )
    a, b = sorted(ran.layer().getFeatures(), key=lambda row: row["uf_id"])
    assert (a["scelle_pct"], b["scelle_pct"]) == (25, 0)
    assert (a["stationnement_m2"], a["ombrieres"], b["ombrieres"]) == (1521, 1, 0)
    assert (a["n_friches"], b["n_friches"]) == (0, 1)
    assert a["contraintes"] == "inondation"
    assert is_null(b["contraintes"])
    assert a["annee_bati"] == 1965
    assert is_null(b["annee_bati"])
    assert (a["note"], b["note"]) == (round(a["cadran_foncier"]), 0)
    whole = next(ran.layer("ZONES_OUT").getFeatures())
    assert (whole["vacance_bas_pct"], whole["vacance_haut_pct"]) == (50, 50)
    assert (whole["n_friches"], whole["contraintes"], whole["ombrieres"]) == (1, "inondation", 1)
    (candidate,) = ran.layer("CANDIDATES").getFeatures()
    assert (candidate["site_id"], candidate["comm_insee"], candidate["etat"]) == ("62193b", "62193", "vacant présumé")
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "Ombrières" in page
    assert "inondation" in page


@pytest.mark.parametrize("weights", ["1;2", "a;b;c;d", "0;0;0;0", "-1;1;1;1"])
def test_weights_that_are_none_are_refused(qgis_app, weights):
    refused(ZaeRequalify, "E_RANGE", weights, **zone(), DIAL_WEIGHTS=weights)


def test_what_is_not_given_is_not_known(qgis_app, tmp_path):
    report = tmp_path / "r.html"
    row = next(run(ZaeRequalify, **zone(), REPORT=str(report)).layer().getFeatures())
    assert "Climat" in report.read_text(encoding="utf-8")
    assert is_null(row["cadran_climat"])
    assert is_null(row["cadran_acces"])
    assert row["completude_pct"] == 50


def test_without_jobs_no_chart_of_jobs_is_drawn(qgis_app, tmp_path):
    report, given = tmp_path / "r.html", zone()
    fields = "uf_id:string&zone_id:string&zone_nom:string&etat:string&emplois_min:double&emplois_max:double"
    given["INPUT"] = memory_layer("Polygon", [(square(X, Y, 100), "a", "z", "ZA", "occupé", None, None)], fields)
    run(ZaeRequalify, **given, REPORT=str(report))
    assert "Emplois par hectare, au moins" not in report.read_text(encoding="utf-8")


def test_bad_inputs_and_cancel(qgis_app, tmp_path):
    given = zone()
    other = memory_layer("Polygon", [(square(X, Y, 100), "a")], "nom:string", name="autre")
    refused(ZaeRequalify, "E_FIELD", "uf_id", **{**given, "INPUT": other})
    with pytest.raises(QgsProcessingException, match=r"Cancelled|nnul"):
        run(ZaeRequalify, Ear(cancel_at=40), **{**given, "OUTPUT": str(tmp_path / "d.gpkg")})
    assert not list(tmp_path.iterdir())
