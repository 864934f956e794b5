"""The demonstration territory: schemas, geometries, rain file, size, and two runs that give the same town."""

from __future__ import annotations

import csv
import gzip
import json
import os
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from tests.support.demo import DEMO, ROOT, TERRITORY, layer_names, read

pytestmark = pytest.mark.slow

RAIN = DEMO / "Q_62_latest-1996-2025-demo_RR-T-Vent.csv.gz"
BUILDING_FIELDS = {
    "cleabs",
    "nature",
    "usage_1",
    "usage_2",
    "construction_legere",
    "etat_de_l_objet",
    "date_d_apparition",
    "nombre_de_logements",
    "nombre_d_etages",
    "hauteur",
    "materiaux_des_murs",
    "materiaux_de_la_toiture",
    "origine_du_batiment",
    "appariement_fichiers_fonciers",
}
FOUNDATION = (
    "commune",
    "iris",
    "batiment",
    "troncon_de_route",
    "troncon_de_voie_ferree",
    "equipement_de_transport",
    "surface_hydrographique",
    "zone_de_vegetation",
    "parcelle_agricole",
    "zone_d_activite_ou_d_interet",
)
EXTENT = (667990.0, 672010.0, 7033990.0, 7038010.0)


@pytest.fixture(scope="module")
def buildings() -> list[tuple[dict, ogr.Geometry]]:
    return read("batiment")


@pytest.fixture(scope="module")
def rain() -> list[dict[str, str]]:
    with gzip.open(RAIN, "rt", encoding="latin-1") as file:
        return list(csv.DictReader(file, delimiter=";"))


def made_in(folder: Path, **environment: str) -> Path:
    """A fresh run of the command."""
    command = [sys.executable, str(ROOT / "scripts" / "make_demo.py"), "--out", str(folder)]
    subprocess.run(command, check=True, capture_output=True, timeout=600, env={**os.environ, **environment})
    return folder


def older_processor() -> dict[str, str]:
    """The environment that lets numpy and the C library compute as on a processor without recent instructions."""
    core = sys.modules.get("numpy._core") or np.core
    return {
        "NPY_DISABLE_CPU_FEATURES": ",".join(core._multiarray_umath.__cpu_dispatch__),
        "GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX2,-FMA,-FMA4",
    }


@pytest.fixture(scope="module")
def fresh(tmp_path_factory) -> Path:
    return made_in(tmp_path_factory.mktemp("demo"), **older_processor())


def test_size_stays_small():
    total = sum(p.stat().st_size for p in DEMO.rglob("*") if p.is_file())
    assert total <= 6_500_000, f"{total} bytes"


def test_says_it_is_fictional():
    assert "FICTI" in (DEMO / "README.md").read_text(encoding="utf-8")
    codes = {row["insee"] for row, _ in read("commune")}
    assert codes == {"62990", "62991", "62992"}


@pytest.mark.parametrize("name", FOUNDATION)
def test_layer_is_there_in_lambert93(name):
    dataset = ogr.Open(str(TERRITORY))
    layer = dataset.GetLayerByName(name)
    assert layer is not None
    assert layer.GetFeatureCount() > 0
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "2154"


@pytest.mark.parametrize("name", layer_names() if TERRITORY.exists() else ())
def test_geometries_are_valid_and_inside(name):
    x0, x1, y0, y1 = EXTENT
    for row, geometry in read(name):
        if geometry is None:
            continue
        assert geometry.IsValid() and not geometry.IsEmpty(), (name, row)
        a, b, c, d = geometry.GetEnvelope()
        assert a >= x0 and b <= x1 and c >= y0 and d <= y1, (name, row)


def test_buildings_have_the_bd_topo_schema_and_a_town_s_number(buildings):
    assert 3000 <= len(buildings) <= 4700
    assert set(buildings[0][0]) >= BUILDING_FIELDS
    ids = Counter(row["cleabs"] for row, _ in buildings)
    assert max(ids.values()) == 1 and all(len(i) == 24 for i in ids)


def test_buildings_have_the_nulls_of_real_extracts(buildings):
    def null_share(field: str, usage: str) -> float:
        rows = [row for row, _ in buildings if row["usage_1"] == usage]
        return sum(row[field] in (None, "") for row in rows) / len(rows)

    assert null_share("nombre_de_logements", "Indifférencié") > 0.9
    assert null_share("nombre_de_logements", "Résidentiel") < 0.01
    assert null_share("materiaux_de_la_toiture", "Commercial et services") > 0.95
    assert 0.02 < null_share("date_d_apparition", "Résidentiel") < 0.1
    undetermined = sum(row["materiaux_de_la_toiture"] == "00" for row, _ in buildings)
    assert 200 < undetermined < 800
    natures = {row["nature"] for row, _ in buildings}
    assert {"Indifférenciée", "Industriel, agricole ou commercial", "Eglise", "Serre", "Silo"} <= natures
    assert {"En service", "En ruine", "En construction"} <= {row["etat_de_l_objet"] for row, _ in buildings}


def test_buildings_do_not_overlap(buildings):
    """Party walls touch; a common area above 1 m2 would count a roof twice."""
    cells = defaultdict(list)
    for k, (_, g) in enumerate(buildings):
        x0, x1, y0, y1 = g.GetEnvelope()
        for i in range(int(x0 // 50), int(x1 // 50) + 1):
            for j in range(int(y0 // 50), int(y1 // 50) + 1):
                cells[i, j].append((k, x0, x1, y0, y1))
    pairs = {
        (a[0], b[0])
        for group in cells.values()
        for n, a in enumerate(group)
        for b in group[n + 1 :]
        if a[1] < b[2] and b[1] < a[2] and a[3] < b[4] and b[3] < a[4]
    }
    common = {(a, b): buildings[a][1].Intersection(buildings[b][1]).Area() for a, b in pairs}
    assert not {pair: area for pair, area in common.items() if area > 1.0}


def test_communes_and_iris_tile_the_territory():
    communes, iris = read("commune"), read("iris")
    total = sum(g.Area() for _, g in communes)
    assert total == pytest.approx(sum(g.Area() for _, g in iris), abs=50.0)
    assert len(iris) >= 12, "relative scores ask for at least ten zones"
    assert sum(row["pop_mun"] >= 20 for row, _ in iris) >= 10
    for (_, a), (_, b) in ((communes[0], communes[1]), (communes[0], communes[2]), (communes[1], communes[2])):
        assert a.Intersection(b).Area() < 1.0


def test_roads_meet_at_their_ends():
    """A network: nearly every end of a street is the end of another one."""
    ends = Counter()
    for row, g in read("troncon_de_route"):
        if row["nature"] == "Route à 1 chaussée":
            for k in (0, g.GetPointCount() - 1):
                ends[(round(g.GetX(k), 1), round(g.GetY(k), 1))] += 1
    loose = sum(n == 1 for n in ends.values())
    assert loose < 0.2 * len(ends)
    natures = {row["nature"] for row, _ in read("troncon_de_route")}
    assert {"Type autoroutier", "Bretelle", "Chemin", "Sentier"} <= natures


def test_rain_file_has_the_layout_of_meteo_france(rain, shared_data):
    real = shared_data / "rain" / "Q_13_latest-2025-2026_RR-T-Vent.csv"
    with real.open(encoding="latin-1") as file:
        assert list(rain[0]) == next(csv.reader(file, delimiter=";"))
    assert {len(row["NUM_POSTE"]) for row in rain} == {8}


def test_rain_has_thirty_years_with_gaps_and_doubtful_days(rain):
    by_station = defaultdict(list)
    for row in rain:
        by_station[row["NUM_POSTE"]].append(row)
    assert len(by_station) == 2
    means = []
    for rows in by_station.values():
        kept = [r for r in rows if r["RR"] and r["QRR"] != "2"]
        years = Counter(r["AAAAMMJJ"][:4] for r in kept)
        assert sum(n >= 0.95 * 365 for n in years.values()) >= 28
        assert min(years.values()) < 330, "no gap"
        assert any(r["QRR"] == "2" for r in rows) and any(r["QRR"] == "9" for r in rows)
        assert any(not r["RR"] for r in rows), "no empty value"
        means.append(sum(float(r["RR"]) for r in kept) / len(kept) * 365.25)
    assert 600 < min(means) < 800 < max(means) < 1000


@pytest.fixture(scope="module")
def other(fresh, tmp_path_factory) -> Path:
    """The embedded territory; a second run where other libraries made that one."""
    return DEMO if libraries(fresh) == libraries(DEMO) else made_in(tmp_path_factory.mktemp("again"))


def test_the_same_seed_gives_the_same_layers_on_another_processor(fresh, other):
    """Content, never bytes: the last bits of a sine are the processor's own, and a value on a border may round over."""
    names = layer_names(other / TERRITORY.name)
    assert layer_names(fresh / TERRITORY.name) == names
    told = {name: differences(read(name, fresh / TERRITORY.name), read(name, other / TERRITORY.name)) for name in names}
    assert not {name: found for name, found in told.items() if found}


def differences(ours: list, theirs: list) -> list[str]:
    """What tells two readings of a layer apart by more than one step of rounding."""
    if len(ours) != len(theirs):
        return [f"{len(ours)} features, {len(theirs)}"]
    found = []
    for k, ((row, g), (other, h)) in enumerate(zip(ours, theirs)):
        if row != pytest.approx(other, rel=1e-6, abs=0.11, nan_ok=True):
            found.append(f"{k}: {[n for n in row if row[n] != other[n]]}")
        if not near(g, h):
            found.append(f"{k}: geometry")
    return found


def near(g: ogr.Geometry | None, h: ogr.Geometry | None, reach: float = 0.15) -> bool:
    """As many points, and none of an outline farther than the reach from the other outline."""
    if g is None or h is None:
        return g is h
    if g.ExportToWkb() == h.ExportToWkb():
        return True
    a, b = (x.Boundary() if x.GetDimension() == 2 else x for x in (g, h))
    return points(g) == points(h) and a.Buffer(reach).Contains(b) and b.Buffer(reach).Contains(a)


def points(geometry: ogr.Geometry) -> int:
    """Number of points with those of all parts and rings."""
    parts = [geometry.GetGeometryRef(i) for i in range(geometry.GetGeometryCount())]
    return sum(points(part) for part in parts) if parts else geometry.GetPointCount()


def test_near_notices_a_vertex_that_moved():
    square = ogr.CreateGeometryFromWkt("POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0))")
    assert near(square, ogr.CreateGeometryFromWkt("POLYGON ((9 9, 9.1 0, 0 0, 0 9, 9 9))"))
    assert not near(square, ogr.CreateGeometryFromWkt("POLYGON ((0 0, 0 9, 9 9, 9.3 0, 0 0))"))
    assert not near(square, ogr.CreateGeometryFromWkt("POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0), (4 4, 5 4, 5 5, 4 4))"))
    assert not near(square, ogr.CreateGeometryFromWkt("POLYGON ((0 0, 0 9, 9 9, 9 4, 9 0, 0 0))"))
    assert not near(square, None)


def test_the_same_seed_gives_the_same_scenes_on_another_processor(fresh, other):
    names = sorted(p.relative_to(other) for p in other.rglob("*.TIF"))
    assert names and names == sorted(p.relative_to(fresh) for p in fresh.rglob("*.TIF"))
    for name in names:
        ours, theirs = gdal.Open(str(fresh / name)), gdal.Open(str(other / name))
        assert ours.GetGeoTransform() == theirs.GetGeoTransform() and ours.GetProjection() == theirs.GetProjection()
        assert (ours.ReadAsArray() != theirs.ReadAsArray()).mean() < 1e-3, name


def test_the_same_seed_gives_the_same_rain_on_another_processor(fresh, other):
    ours, theirs = (gzip.decompress((folder / RAIN.name).read_bytes()).decode("latin-1") for folder in (fresh, other))
    lines = list(zip(ours.splitlines(), theirs.splitlines()))
    assert len(ours.splitlines()) == len(theirs.splitlines())
    assert sum(a != b for a, b in lines) < 1e-3 * len(lines)


def libraries(folder: Path) -> dict[str, str]:
    """What drew a territory, as its stamp tells."""
    stamp = json.loads((folder / "made_with.json").read_text(encoding="utf-8"))
    return {name: stamp[name] for name in ("gdal", "geos", "numpy")}


def test_embedded_territory_is_that_of_the_command(fresh):
    """Other versions of GEOS may move a vertex: layers and their sizes are compared here."""
    made = fresh / TERRITORY.name
    assert layer_names(made) == layer_names()
    for name in layer_names():
        ours, theirs = counted(TERRITORY, name), counted(made, name)
        assert theirs[0] == pytest.approx(ours[0], rel=0.03)
        assert theirs[1] == ours[1]


def counted(path: Path, name: str) -> tuple[int, list[str]]:
    """Number of features and names of fields of a layer."""
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayerByName(name)
    definition = layer.GetLayerDefn()
    return layer.GetFeatureCount(), [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]
