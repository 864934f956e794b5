"""Rain files: four formats, their defects, and what is said of them.

Method: docs/design/rain.md#rain-files
"""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import numpy as np
import pytest
from rainfactory import every_day, flat, meteofrance, station_lines

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Notes
from aula_toolbox.core.rain.rainfile import LAMBERT2, LAMBERT93, WGS84
from aula_toolbox.core.rain.readers import read_rain_files
from aula_toolbox.core.rain.stations import assemble, within
from aula_toolbox.core.rain.tables import load_tables

CONSTANTS = load_tables().constants


def read(*paths, column="", extent=None, places=None, notes=None):
    notes = notes or Notes()
    files = read_rain_files(paths, flat, CONSTANTS, notes, column, extent)
    return {station.poste: station for station in assemble(files, flat, notes, CONSTANTS, places)}


def values(station):
    """Known days and their rain."""
    return {str(day): rain for day, rain in zip(station.dates, station.rain_mm) if not np.isnan(rain)}


def fails(code, *paths, **options):
    with pytest.raises(AulaError) as caught:
        read(*paths, **options)
    assert code in caught.value.codes
    return str(caught.value)


def text(path, content):
    path.write_text(content, encoding="utf-8")
    return path


# ---- Météo-France ----


def test_a_real_file_of_meteofrance(shared_data):
    stations = read(shared_data / "rain" / "Q_13_latest-2025-2026_RR-T-Vent.csv")
    assert len(stations) == 21
    assert sum(int(station.observed.sum()) for station in stations.values()) == 7291
    assert stations["13056002"].nom == "CAP COURONNE"
    assert not stations["13056002"].known.any()
    assert stations["13062002"].observed.sum() == 356
    assert {int(station.observed.sum()) for station in stations.values()} == {0, 356, 365}


def test_quality_codes_and_padding(tmp_path):
    lines = [
        f"1014002;BOURG;45.9;5.2;250;2020010{day};{rain};{code};5"
        for day, (rain, code) in enumerate([(1.5, 1), (2.5, 0), (3.5, 9), (4.5, 2), (5.5, ""), ("", 1), (6.5, 7)], 1)
    ]
    notes = Notes()
    station = read(meteofrance(tmp_path / "q.csv", lines), notes=notes)["01014002"]
    assert list(values(station).values()) == [1.5, 2.5, 3.5, 5.5]
    assert station.n_doubtful == 1
    assert station.alti_m == 250
    assert (station.lat, station.lon) == (45.9, 5.2)
    assert any("1 values without quality code" in str(fact) for fact in notes.facts)
    assert any("unknown quality code (7)" in str(warning) for warning in notes.warnings)


def test_a_removed_line_is_a_missing_day_and_never_zero(tmp_path):
    days = every_day("2020-01-01", "2020-12-31")
    whole = read(meteofrance(tmp_path / "a.csv", station_lines("62000001", lambda n: 2.0, days)))["62000001"]
    cut = read(meteofrance(tmp_path / "b.csv", station_lines("62000001", lambda n: None if n == 40 else 2.0, days)))[
        "62000001"
    ]
    assert cut.observed.sum() == whole.observed.sum() - 1
    assert (cut.rain_mm == 0).sum() == 0
    assert np.isnan(cut.rain_mm[40])


def test_duplicates_keep_the_best_code_then_the_last_file(tmp_path):
    first = meteofrance(tmp_path / "a.csv", ["62000001;P;;;;20200101;1;9;", "62000001;P;;;;20200102;1;1;"])
    last = meteofrance(tmp_path / "b.csv", ["62000001;P;;;;20200101;2;1;", "62000001;P;;;;20200102;3;1;"])
    notes = Notes()
    station = read(last, first, notes=notes)["62000001"]
    assert values(station) == {"2020-01-01": 2.0, "2020-01-02": 3.0}
    assert "1 days have two values of equal quality" in str(notes.warnings[0])


def test_negative_rain_is_missing_and_very_wet_days_are_kept(tmp_path):
    lines = ["62000001;P;;;;20200101;-1;1;", "62000001;P;;;;20200102;250;1;"]
    notes = Notes()
    assert values(read(meteofrance(tmp_path / "a.csv", lines), notes=notes)["62000001"]) == {"2020-01-02": 250.0}
    told = " ".join(str(warning) for warning in notes.warnings)
    assert "1 negative values" in told
    assert "above 200 mm" in told


def test_a_file_without_rain_says_which_one_to_take(tmp_path):
    path = meteofrance(tmp_path / "autres.csv", ["62000001;20200101;3"], "NUM_POSTE;AAAAMMJJ;DHUMEC")
    assert "RR-T-Vent" in fails("E_RAIN_FORMAT", path)


def test_values_that_are_not_numbers_are_shown_with_their_line(tmp_path):
    lines = ["62000001;P;;;;20200101;1;1;", "62000001;P;;;;20200102;x;1;"]
    assert "'x' (l. 3)" in fails("E_VALUE", meteofrance(tmp_path / "a.csv", lines))


@pytest.mark.parametrize("day", ["18491231", "29990101", "20201332"])
def test_dates_out_of_range(tmp_path, day):
    assert "(l. 2)" in fails("E_DATE", meteofrance(tmp_path / "a.csv", [f"62000001;P;;;;{day};1;1;"]))


def test_gzip_is_read_and_a_cut_one_is_named(tmp_path):
    content = gzip.compress(
        "\n".join(["NUM_POSTE;AAAAMMJJ;RR", *(f"62000001;202001{d:02d};{d}.5" for d in range(1, 29))]).encode()
    )
    whole, cut = tmp_path / "a.csv.gz", tmp_path / "cut.csv.gz"
    whole.write_bytes(content)
    cut.write_bytes(content[:-20])
    assert read(whole)["62000001"].observed.sum() == 28
    assert "cut.csv.gz" in fails("E_GZIP", cut)


def test_latin_1_is_read(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes("NUM_POSTE;NOM_USUEL;AAAAMMJJ;RR\n62000001;BÉTHUNE;20200101;1\n".encode("latin-1"))
    assert read(path)["62000001"].nom == "BÉTHUNE"


# ---- any CSV ----


def test_generic_files_with_comma_or_semicolon(tmp_path):
    comma = text(tmp_path / "a.csv", "Date,Temp,Pluie (mm)\n01/02/2020,9,1.5\n02/02/2020,9,0\n")
    decimal = text(tmp_path / "b.csv", "jour;précipitation\n20200201;1,5\n20200202;0\n")
    tab = text(tmp_path / "c.txt", "time\train\n2020-02-01T00:00:00\t1,5\n2020-02-02T00:00:00\t0\n")
    stations = read(comma, decimal, tab)
    assert set(stations) == {"a", "b", "c"}
    for station in stations.values():
        assert values(station) == {"2020-02-01": 1.5, "2020-02-02": 0.0}


def test_a_column_of_stations_with_coordinates(tmp_path):
    rows = "poste;nom;x;y;alti;date;rr\nA;Lens;680000;7030000;40;2020-01-01;1\nB;;690000;7040000;;2020-01-01;2\n"
    stations = read(text(tmp_path / "a.csv", rows))
    assert (stations["A"].x_m, stations["A"].y_m) == (680000, 7030000)
    assert stations["A"].lon == 6.8
    assert stations["A"].nom == "Lens"
    assert values(stations["B"]) == {"2020-01-01": 2.0}


def test_coordinates_given_apart(tmp_path):
    path = text(tmp_path / "a.csv", "date;L1;L2\n2020-01-01;1;2\n")
    stations = read(path, column="L1, L2", places={"L1": (680000.0, 7030000.0)})
    assert stations["L1"].is_located
    assert not stations["L2"].is_located
    assert [one.poste for one in within(list(stations.values()), (670000, 7020000, 675000, 7025000), 40)] == ["L1"]
    assert not within(list(stations.values()), (0, 0, 1, 1), 40)


def test_nine_stations_of_a_wide_file(shared_data):
    path = shared_data / "rain" / "pluie_jour_9stations_1976_2015.csv"
    names = "BREST,LANVEOC,QUIMPER,BORMES,LE.LUC,HYERES,NANCY,METZ,ROVILLE"
    notes = Notes()
    stations = read(path, column=names, notes=notes)
    assert {name: int(station.observed.sum()) for name, station in stations.items()} == {
        name: 14606 if name == "BORMES" else 14610 for name in names.split(",")
    }
    assert "LE.LUC" in " ".join(str(warning) for warning in notes.warnings)
    told = fails("E_RAIN_COLUMN", path)
    assert "BREST, LANVEOC" in told
    assert "SEASON" not in told
    fails("E_RAIN_COLUMN", path, column="PARIS")


def test_only_numeric_column_is_the_rain(tmp_path):
    assert read(text(tmp_path / "a.csv", "date;h;ciel\n2020-01-01;3;gris\n"))["a"].rain_mm[0] == 3


def test_two_values_a_day(tmp_path):
    path = text(tmp_path / "a.csv", "date,rr\n2020-01-01T06:00,1\n2020-01-01T12:00,2\n")
    assert "Sum" in fails("E_DUPLICATE", path)


@pytest.mark.parametrize("rows", ["2020-01-31,1\n2020-02-29,2\n2020-03-31,3\n", "2020-01,1\n2020-02,2\n"])
def test_monthly_csv(tmp_path, rows):
    assert "day by day" in fails("E_MONTHLY", text(tmp_path / "a.csv", "date,rr\n" + rows))


def test_monthly_json(shared_data, tmp_path):
    fails("E_MONTHLY", shared_data / "rain" / "safran_monthly" / "Lens_gid4788.json")
    fails("E_RAIN_FORMAT", text(tmp_path / "a.json", '{"a": 1}'))


def test_files_that_are_not_rain_are_all_named(tmp_path):
    told = fails(
        "E_RAIN_FORMAT",
        text(tmp_path / "a.csv", "commune,population\nLens,1\n"),
        text(tmp_path / "b.csv", "just words\n"),
        text(tmp_path / "c.csv", ""),
        Path(tmp_path / "absent.csv"),
    )
    for name in ("a.csv", "b.csv", "c.csv", "absent.csv"):
        assert name in told
    assert "commune, population" in told


def test_a_wrong_unit_is_a_warning(tmp_path):
    rows = "\n".join(f"{day},0.002" for day in every_day("2020-01-01", "2020-02-10"))
    notes = Notes()
    read(text(tmp_path / "a.csv", "date,rr\n" + rows + "\n"), notes=notes)
    assert "unit" in str(notes.warnings[0])


# ---- whatever program saved it ----

DAYS = ("date", "pluie mm"), ("2020-02-01", "1.5"), ("2020-02-02", "0"), ("2020-02-03", "")


def in_form(separator, decimal, end="\r\n"):
    return end.join(separator.join(row).replace(".", decimal) for row in DAYS) + end


@pytest.mark.parametrize(
    "content",
    [
        in_form(";", ",").encode(),
        in_form(";", ".").encode(),
        in_form(",", ".").encode(),
        in_form("\t", ",").encode(),
        in_form("|", ",").encode(),
        in_form(";", ",", "\r").encode(),
        in_form(";", ",").encode("utf-8-sig"),
        in_form(";", ",").replace("pluie mm", "Précipitation").encode("cp1252"),
        in_form("\t", ",").encode("utf-16"),
        gzip.compress(in_form(";", ",").encode()),
        b"Pluviom\xe8tre de Lens;\r\n" + in_form(";", ",").encode() + b"Source : mairie;\r\n",
        b'date,rr\n2020-02-01,"1,5"\n2020-02-02,0\n2020-02-03,NA\n',
    ],
)
def test_one_series_in_every_form(tmp_path, content):
    (tmp_path / "a.csv").write_bytes(content)
    assert values(read(tmp_path / "a.csv")["a"]) == {"2020-02-01": 1.5, "2020-02-02": 0.0}


def test_field_files_are_refused_with_their_lines(shared_data):
    field = shared_data / "field" / "platform"
    assert "101 (2010-04-10 ; 0,0 ; panne du pluvio)" in fails("E_RAGGED", field / "pluie_remarque.csv")
    assert "'null' (l. 51)" in fails("E_DATE", field / "sim2_null.csv")


def test_infinite_rain_is_not_rain(tmp_path):
    rows = "date;pluie\n2020-01-01;inf\n2020-01-02;1e400\n2020-01-03;2\n"
    assert "'inf' (l. 2), '1e400' (l. 3)" in fails("E_VALUE", text(tmp_path / "a.csv", rows))


# ---- SIM2 ----

SIM2 = "LAMBX;LAMBY;DATE;PRENEI_Q;PRELIQ_Q;PE_Q\n"


def test_sim2_rain_is_liquid_and_snow(tmp_path):
    path = text(tmp_path / "s.csv", SIM2 + "6000;26000;20200101;1.5;2.0;9\n6080;26000;20200101;0;1;9\n")
    stations = read(path)
    assert values(stations["SIM2_6000_26000"]) == {"2020-01-01": 3.5}
    assert stations["SIM2_6080_26000"].x_m == 608000


def test_sim2_keeps_the_cells_near_the_extent(tmp_path):
    path = text(tmp_path / "s.csv", SIM2 + "6000;26000;20200101;0;2;9\n6400;26000;20200101;0;1;9\n")
    stations = read(path, extent=(600000.0, 2600000.0, 610000.0, 2610000.0))
    assert set(stations) == {"SIM2_6000_26000"}


def test_sim2_with_holes_is_refused(tmp_path):
    assert "'x' (l. 2)" in fails("E_VALUE", text(tmp_path / "x.csv", SIM2 + "x;26000;20200101;0;2;9\n"))
    assert "is empty. Lines: 3" in fails(
        "E_VALUE", text(tmp_path / "y.csv", SIM2 + "6000;26000;20200101;0;2;9\n;26000;20200102;0;2;9\n")
    )
    fails("E_EMPTY", text(tmp_path / "z.csv", SIM2))


def test_sim2_without_extent_holds_few_cells(tmp_path):
    rows = "".join(f"{6000 + 80 * n};26000;20200101;0;1;9\n" for n in range(401))
    path = text(tmp_path / "s.csv", SIM2 + rows)
    assert "EXTENT" in fails("E_EXTENT", path)
    assert len(read(path, extent=(0.0, 0.0, 1e7, 1e7))) == 401


def test_sim2_cells_land_on_their_published_coordinates(shared_data):
    osr = pytest.importorskip("osgeo.osr")
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromEPSG(LAMBERT2)
    target.ImportFromEPSG(WGS84)
    for reference in (source, target):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    change = osr.CoordinateTransformation(source, target)
    cells = json.loads((shared_data / "rain" / "safran_monthly" / "centroids.json").read_text())
    for cell in (cell for cell in cells if cell["gid"] in (1, 4419, 4788, 9001)):
        lon, lat, _ = change.TransformPoint(cell["LAMBX"] * 100.0, cell["LAMBY"] * 100.0)
        assert lon == pytest.approx(cell["lng"], abs=0.002)
        assert lat == pytest.approx(cell["lat"], abs=0.002)


def test_cancel_is_asked_between_files(tmp_path):
    path = text(tmp_path / "a.csv", SIM2 + "6000;26000;20200101;0;1;9\n")
    asked = []
    read_rain_files([path], flat, CONSTANTS, Notes(), check_cancel=lambda: asked.append(1))
    assert len(asked) == 2
    assert LAMBERT93 == 2154
