from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from aula_toolbox.processing.rain.rainseries import RainSeries
from tests.support.grids import netcdf
from tests.support.layers import attributes, memory_layer
from tests.support.runs import Ear, refused, run


def described(ran):
    layer = ran.layer()
    return {feature["poste"]: feature for feature in layer.getFeatures()}


def test_a_real_file_of_the_daily_base(qgis_app, rain):
    ran = run(RainSeries, INPUT=[str(rain / "Q_13_latest-2025-2026_RR-T-Vent.csv")], OUTPUT="memory:", FILL_KM=0)
    series = described(ran)
    assert len(series) == 21
    days = {feature["nom"]: feature["n_jours"] for feature in series.values()}
    assert days.pop("CAP COURONNE") == 0
    assert days.pop("MIMET") == 356
    assert set(days.values()) == {365}
    assert {feature["etat"] for feature in series.values()} == {"insuffisant"}
    assert "CAP COURONNE: no measure of rain." in ran.ear.text
    assert ran.layer().crs().authid() == "EPSG:2154"


@pytest.mark.parametrize(
    ("name", "rain_mm", "wet_days"),
    [("camelsfr_E540031001_canche_brimeux", 1006.0, 158.65), ("camelsfr_E645651001_nievre_etoile", 812.1, 140.85)],
)
def test_twenty_whole_years(qgis_app, rain, name, rain_mm, wet_days):
    ran = run(RainSeries, INPUT=[str(rain / f"{name}_daily_1999_2018.csv")], RAIN_COLUMN="Ptot", OUTPUT="memory:")
    (series,) = described(ran).values()
    assert (series["n_jours"], series["n_ans"], series["annees"]) == (7305, 20, "1999-2018")
    assert series["p_moy_mm"] == pytest.approx(rain_mm, abs=0.05)
    assert series["j_1mm"] == pytest.approx(wet_days, abs=0.005)
    assert series["etat"] == "bon"
    assert not next(ran.layer().getFeatures()).hasGeometry()


def test_stations_place_the_series_of_a_wide_file(qgis_app, rain):
    columns = ["BREST", "LANVEOC", "QUIMPER", "BORMES", "LE.LUC", "HYERES", "NANCY", "METZ", "ROVILLE"]
    places = [(f"POINT({900000 + 5000 * i} 6250000)", name) for i, name in enumerate(columns)]
    stations = memory_layer("Point", places, "poste:string")
    ran = run(
        RainSeries,
        INPUT=[str(rain / "pluie_jour_9stations_1976_2015.csv")],
        RAIN_COLUMN=",".join(columns),
        STATIONS=stations,
        OUTPUT="memory:",
    )
    series = described(ran)
    assert len(series) == len(columns) == 9
    assert {feature["n_ans"] for feature in series.values()} == {30}
    assert all(feature.hasGeometry() for feature in series.values())
    assert series["LE.LUC"]["n_sup200"] >= 1


def test_its_own_file_is_a_rain_input_again(qgis_app, rain, tmp_path):
    written = tmp_path / "series.csv"
    source = [str(rain / "Q_13_latest-2025-2026_RR-T-Vent.csv")]
    first = described(run(RainSeries, INPUT=source, OUTPUT="memory:", OUTPUT_SERIES=str(written)))
    again = described(run(RainSeries, INPUT=[str(written)], OUTPUT="memory:"))
    common = set(first) & set(again)
    assert len(common) >= 20
    for post in common:
        assert again[post]["p_moy_mm"] == pytest.approx(first[post]["p_moy_mm"], abs=0.06)


def test_an_extent_keeps_the_stations_around_it(qgis_app, rain):
    ran = run(
        RainSeries,
        INPUT=[str(rain / "Q_13_latest-2025-2026_RR-T-Vent.csv")],
        EXTENT="890000,900000,6270000,6280000 [EPSG:2154]",
        OUTPUT="memory:",
    )
    assert 0 < ran.layer().featureCount() < 21
    assert "AIX EN PROVENCE" in attributes(ran.layer(), "nom")


def test_a_monthly_file_is_refused(qgis_app, rain):
    refused(RainSeries, "E_MONTHLY", INPUT=[str(rain / "safran_monthly" / "Lens_gid4788.json")], OUTPUT="memory:")


@pytest.mark.parametrize(
    ("parameters", "code"),
    [({"YEARS": "2020"}, "E_YEARS"), ({"MAX_GAP_PCT": 30}, "E_RANGE"), ({"FILL_KM": -1}, "E_RANGE")],
)
def test_wrong_parameters_are_told(qgis_app, rain, parameters, code):
    file = str(rain / "palembang_daily_2004.csv")
    refused(RainSeries, code, INPUT=[file], OUTPUT="memory:", **parameters)


def test_a_file_that_is_no_rain_is_named_with_its_columns(qgis_app, tmp_path):
    (tmp_path / "notes.csv").write_text("nom;ville\na;b\n", encoding="utf-8")
    refused(
        RainSeries, "notes.csv", "nom, ville", "E_RAIN_FORMAT", INPUT=[str(tmp_path / "notes.csv")], OUTPUT="memory:"
    )


def test_cancel_leaves_no_file(qgis_app, rain, tmp_path):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(
            RainSeries,
            Ear(cancel_at=70),
            INPUT=[str(rain / "Q_13_latest-2025-2026_RR-T-Vent.csv")],
            OUTPUT=str(tmp_path / "series.gpkg"),
            OUTPUT_SERIES=str(tmp_path / "series.csv"),
        )
    assert not list(tmp_path.iterdir())


def ten_years(cells, seed=1, since="2006-01-01"):
    """Daily rain of some cells, mm: (days, 1, cells), leap years counted."""
    days = np.arange(since, str(int(since[:4]) + 10) + since[4:], dtype="datetime64[D]")
    random = np.random.default_rng(seed)
    wet = random.random((len(days), 1, cells)) < 0.4
    return np.where(wet, random.gamma(0.8, 6.0, wet.shape), 0.0)


def test_a_netcdf_gives_a_series_a_cell(qgis_app, tmp_path):
    path = netcdf(tmp_path / "prtotAdjust_A.nc", ten_years(3), "prtotAdjust", "mm", since="2006-01-01")
    layer = run(RainSeries, INPUT=[str(path)], OUTPUT="memory:").layer()
    assert layer.featureCount() == 3
    assert set(attributes(layer, "n_ans")) == {10}
    assert all(one.startswith("prtotAdjust_A_2.") for one in attributes(layer, "poste"))
    box = "640000,660000,7020000,7050000 [EPSG:2154]"
    assert run(RainSeries, INPUT=[str(path)], EXTENT=box, OUTPUT="memory:").layer().featureCount() < 4
    large = netcdf(tmp_path / "large.nc", np.zeros((1, 21, 20)), "pr", "mm")
    assert "give EXTENT" in refused(RainSeries, INPUT=[str(large)], OUTPUT="memory:")


def test_a_short_series_is_extended_only_when_it_is_asked_for(qgis_app, rain, tmp_path):
    """Three years of the Canche beside twenty of the Nievre."""
    canche, nievre = (
        rain / f"camelsfr_{name}_daily_1999_2018.csv"
        for name in ("E540031001_canche_brimeux", "E645651001_nievre_etoile")
    )
    lines = canche.read_text().splitlines()
    (tmp_path / "court.csv").write_text("\n".join(lines[: 1 + 3 * 365]))
    places = memory_layer(
        "Point", [("POINT(620000 7040000)", "court"), ("POINT(640000 7010000)", nievre.stem)], "id:string"
    )
    given = {"INPUT": [str(tmp_path / "court.csv"), str(nievre)], "RAIN_COLUMN": "Ptot", "STATIONS": places}
    plain = described(run(RainSeries, **given, OUTPUT="memory:"))
    assert plain["court"]["n_ans"] == 3
    ran = run(RainSeries, **given, EXTEND=True, OUTPUT="memory:", OUTPUT_SERIES=str(tmp_path / "s.csv"))
    found = described(ran)["court"]
    assert found["n_ans"] == 20
    assert 0 < found["err_ext_pct"] < 15
    assert "left out one by one" in ran.ear.text
    assert ";comble\n" in (tmp_path / "s.csv").read_text()
