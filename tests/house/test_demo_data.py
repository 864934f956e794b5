"""The demonstration territory: schemas, geometries, rain file, size, and two runs that give the same town."""

from __future__ import annotations

import csv
import gzip
import re
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

ROOT = Path(__file__).resolve().parents[2]
DEMO = ROOT / "aula_toolbox" / "resources" / "demo"
TERRITORY = DEMO / "territoire.gpkg"
RAIN = DEMO / "Q_62_latest-1996-2025-demo_RR-T-Vent.csv.gz"
BUILDING_FIELDS = {
    "cleabs", "nature", "usage_1", "usage_2", "construction_legere", "etat_de_l_objet", "date_d_apparition",
    "nombre_de_logements", "nombre_d_etages", "hauteur", "materiaux_des_murs", "materiaux_de_la_toiture",
    "origine_du_batiment", "appariement_fichiers_fonciers",
}  # fmt: skip
FOUNDATION = (
    "commune", "iris", "batiment", "troncon_de_route", "troncon_de_voie_ferree", "equipement_de_transport",
    "surface_hydrographique", "zone_de_vegetation", "parcelle_agricole", "zone_d_activite_ou_d_interet",
)  # fmt: skip
EXTENT = (667990.0, 672010.0, 7033990.0, 7038010.0)


def read(name: str, path: Path = TERRITORY) -> list[tuple[dict, ogr.Geometry | None]]:
    """Attributes and geometry of every feature of a layer."""
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayerByName(name)
    assert layer is not None, f"no layer {name}"
    return [(f.items(), f.geometry().Clone() if f.geometry() else None) for f in layer]


def layer_names(path: Path = TERRITORY) -> list[str]:
    dataset = ogr.Open(str(path))
    return [dataset.GetLayer(i).GetName() for i in range(dataset.GetLayerCount())]


@pytest.fixture(scope="module")
def buildings() -> list[tuple[dict, ogr.Geometry]]:
    return read("batiment")


@pytest.fixture(scope="module")
def rain() -> list[dict[str, str]]:
    with gzip.open(RAIN, "rt", encoding="latin-1") as file:
        return list(csv.DictReader(file, delimiter=";"))


def made_in(folder: Path) -> Path:
    """A fresh run of the command."""
    command = [sys.executable, str(ROOT / "scripts" / "make_demo.py"), "--out", str(folder)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return folder


@pytest.fixture(scope="module")
def fresh(tmp_path_factory) -> Path:
    return made_in(tmp_path_factory.mktemp("demo"))


def test_size_stays_small():
    total = sum(p.stat().st_size for p in DEMO.rglob("*") if p.is_file())
    assert total <= 6_000_000, f"{total} bytes"


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


def test_land_cover_tiles_the_territory_at_both_dates():
    """Polygons without gap or overlap: their areas add up to that of the square, and to that of each commune."""
    for name in ("ocsge_2018", "ocsge_2021"):
        tiles = read(name)
        assert sum(g.Area() for _, g in tiles) == pytest.approx(16_000_000, abs=1.0)
        for _, commune in read("commune"):
            x0, x1, y0, y1 = commune.GetEnvelope()
            ready, inside = commune.CreatePreparedGeometry(), 0.0
            for _, tile in tiles:
                a, b, c, d = tile.GetEnvelope()
                if a <= x1 and b >= x0 and c <= y1 and d >= y0:
                    inside += tile.Area() if ready.Contains(tile) else tile.Intersection(commune).Area()
            assert inside == pytest.approx(commune.Area(), abs=1.0)


def test_land_cover_changes_between_the_dates():
    areas = {name: Counter() for name in ("ocsge_2018", "ocsge_2021")}
    for name, total in areas.items():
        for row, g in read(name):
            assert row["millesime"] == name[-4:]
            total[row["code_cs"]] += g.Area() / 1e4
    change = {code: areas["ocsge_2021"][code] - areas["ocsge_2018"][code] for code in areas["ocsge_2021"]}
    assert change["CS1.1.1.1"] > 3, "new roofs"
    assert change["CS2.2.1"] < -5, "fields built on"
    assert sum(change.values()) == pytest.approx(0, abs=0.01)


def test_population_grid_adds_up():
    """Ages give the people, building periods and kinds of dwelling give the households, cells give the communes."""
    cells = [row for row, _ in read("filosofi_200m")]
    ages = [name for name in cells[0] if name.startswith("ind_") and name != "ind_snv"]
    periods = [name for name in cells[0] if name.startswith("log_") and name != "log_soc"]
    assert (len(ages), len(periods)) == (11, 5)
    for row in cells:
        assert row["ind"] == pytest.approx(sum(row[a] for a in ages), abs=0.01)
        assert row["men"] == pytest.approx(sum(row[p] for p in periods), abs=0.01)
        assert row["men"] == pytest.approx(row["men_coll"] + row["men_mais"], abs=0.01)
        assert row["men_pauv"] <= row["men"] and row["men_1ind"] <= row["men"]
        assert row["i_est_200"] == int(row["men"] < 11)
    assert {row["i_est_200"] for row in cells} == {0, 1}
    assert sum(row["ind"] for row in cells) == pytest.approx(
        sum(row["pop_mun"] for row, _ in read("commune")), rel=0.02
    )


def test_grid_cells_lie_on_the_european_grid():
    """The identifier gives the lower left corner of the cell in EPSG:3035."""
    grid, lambert = osr.SpatialReference(), osr.SpatialReference()
    for srs, code in ((grid, 3035), (lambert, 2154)):
        srs.ImportFromEPSG(code)
        srs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    to_grid = osr.CoordinateTransformation(lambert, grid)
    for row, g in read("filosofi_200m"):
        north, east = re.fullmatch(r"CRS3035RES200mN(\d+)E(\d+)", row["idcar_200m"]).groups()
        points = [to_grid.TransformPoint(*p[:2])[:2] for p in g.GetGeometryRef(0).GetGeometryRef(0).GetPoints()]
        assert min(p[0] for p in points) == pytest.approx(float(east), abs=0.1)
        assert min(p[1] for p in points) == pytest.approx(float(north), abs=0.1)


def test_landsat_scenes_are_level_2_products():
    scenes = sorted(p for p in (DEMO / "landsat").iterdir())
    assert len(scenes) == 6
    for folder in scenes:
        assert re.fullmatch(r"LC0[89]_L2SP_\d{6}_\d{8}_\d{8}_02_T1", folder.name)
        heat = gdal.Open(str(folder / f"{folder.name}_ST_B10.TIF")).ReadAsArray()
        quality = gdal.Open(str(folder / f"{folder.name}_QA_PIXEL.TIF")).ReadAsArray()
        celsius = (heat * 0.00341802 + 149 - 273.15)[(quality & 31) == 0]
        assert heat.shape == quality.shape
        if celsius.size:
            assert 5 < celsius.min() < celsius.max() < 55
    clear = [
        np.mean((gdal.Open(str(p)).ReadAsArray() & 31) == 0) for p in sorted((DEMO / "landsat").rglob("*_QA_PIXEL.TIF"))
    ]
    assert sum(share > 0.5 for share in clear) >= 4
    assert min(clear) < 0.2, "no scene under the clouds"


def test_roofs_are_hotter_than_woods_on_the_scenes():
    folder = DEMO / "landsat" / "LC08_L2SP_199025_20220719_20220726_02_T1"
    raster = gdal.Open(str(folder / f"{folder.name}_ST_B10.TIF"))
    utm, lambert = osr.SpatialReference(raster.GetProjection()), osr.SpatialReference()
    lambert.ImportFromEPSG(2154)
    for srs in (utm, lambert):
        srs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    to_utm, (x0, px, _, y0, _, py) = osr.CoordinateTransformation(lambert, utm), raster.GetGeoTransform()
    celsius = raster.ReadAsArray() * 0.00341802 + 149 - 273.15

    def at(x: float, y: float) -> float:
        e, n, _ = to_utm.TransformPoint(668000.0 + x, 7034000.0 + y)
        return float(celsius[int((n - y0) / py), int((e - x0) / px)])

    assert at(3686, 3375) > at(500, 200) + 8, "logistics hall and wood"
    assert at(2360, 1130) < at(2030, 2200), "pond and centre"


def test_trees_and_cool_places():
    trees, cool = read("arbre"), read("lieu_frais")
    assert len(trees) > 1000 and all(1 < row["rayon_m"] < 8 for row, _ in trees)
    assert {bool(row["ouvert_nuit"]) for row, _ in cool} == {True, False}
    assert sum(row["surf_m2"] >= 5000 for row, _ in read("espace_vert")) >= 3


def test_friches_follow_the_cnig_schema(shared_reference):
    """The 51 fields in order; the defects are those of real inventories, a few, not everywhere."""
    with (shared_reference / "friches" / "cnig_friches_schema_champs.csv").open(encoding="utf-8") as file:
        schema = {row["champ"]: row for row in csv.DictReader(file)}
    dataset = ogr.Open(str(TERRITORY))
    definition = dataset.GetLayerByName("friche").GetLayerDefn()
    names = [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]
    assert names == list(schema)
    rows = [row for row, _ in read("friche")]
    assert 22 <= len(rows) <= 30
    assert len({row["site_id"] for row in rows}) == len(rows)
    types = set(schema["site_type"]["enum"].split(" | "))
    assert 1 <= sum(row["site_type"] not in types for row in rows) <= 4
    assert len({row["site_type"] for row in rows}) >= 10
    assert all(row["geompoint"].startswith("POINT(50.") for row in rows), "latitude first"
    parcel = re.compile(r"[0-9A-B]{2}\d{6}[0-9A-Z]{2}\d{4}")
    assert all(parcel.fullmatch(p) for row in rows for p in row["unite_fonciere_refcad"].split("|"))
    known = {row["idu"] for row, _ in read("parcelle")}
    assert {p for row in rows for p in row["unite_fonciere_refcad"].split("|")} <= known
    assert {row["etatAdministratifEtablissement"] for row, _ in read("etablissement")} == {"A", "F"}


def test_friches_hold_one_duplicated_perimeter():
    sites = read("friche")
    share = {}
    for k, (a, ga) in enumerate(sites):
        for b, gb in sites[k + 1 :]:
            if ga.Intersects(gb):
                share[a["site_id"], b["site_id"]] = ga.Intersection(gb).Area() / ga.Union(gb).Area()
    assert sum(v > 0.9 for v in share.values()) == 1


def test_plan_zones_tile_the_communes():
    zones, communes = read("zone_urba"), read("commune")
    assert sum(g.Area() for _, g in zones) == pytest.approx(sum(g.Area() for _, g in communes), abs=5.0)
    assert {row["typezone"] for row, _ in zones} == {"U", "AUc", "AUs", "A", "N"}


KNOWN_BY = {
    "arret": "stop_id", "bpe": "TYPEQU", "rga_argile": "alea", "ppri_inondation": "typereg", "icpe": "statut_seveso",
    "sup_ac1": "suptype", "unesco": "zone", "zaer": "detail_filiere", "ite": "etat", "tvb": "type",
    "espece_protegee": "date", "lovac": "pp_vacant_24", "zonage_abc": "zone_abc", "natura2000": "sitecode",
}  # fmt: skip


@pytest.mark.parametrize(("name", "field"), sorted(KNOWN_BY.items()))
def test_context_layers_have_the_field_they_are_known_by(name, field):
    values = [row[field] for row, _ in read(name)]
    assert values and all(v not in (None, "") for v in values)


def test_ocs2d_has_a_class_for_every_pair_of_codes(shared_reference):
    """The regional matrix knows each cover and use; a diamond asks for the fourth level."""
    with (shared_reference / "erc" / "ocs2d_matrice_enaf.csv").open(encoding="utf-8") as file:
        matrix = {(row["cs"], row["us"]): row["code"] for row in csv.DictReader(file)}
    consumed, tiles = 0.0, read("ocs2d")
    for row, g in tiles:
        codes = []
        for year in ("15", "21"):
            code = matrix[row[f"cs{year}"], row[f"us{year}"]]
            assert code != "◆" or row[f"p4_{year}"] in ("1", "2", "3", "4")
            codes.append({"1": "Ua", "2": "A", "3": "N", "4": "Ui"}[row[f"p4_{year}"]] if code == "◆" else code)
        if codes[0] in "NAF" and codes[1] not in "NAF":
            consumed += g.Area() / 1e4
    assert 10 < consumed < 40
    assert sum(g.Area() for _, g in tiles) == pytest.approx(sum(g.Area() for _, g in read("commune")), abs=5.0)


def test_project_has_two_variants_with_avoided_and_reduced_parts(shared_reference):
    with (shared_reference / "erc" / "thema_erc_codes.csv").open(encoding="utf-8") as file:
        codes = {row["code_geomce"]: row["sequence"] for row in csv.DictReader(file)}
    variants = {row["variante"]: g for row, g in read("projet")}
    assert set(variants) == {"A", "B"}
    for name, sequence in (("evitement", "E"), ("reduction", "R")):
        for row, g in read(name):
            assert codes[row["code_thema"]] == sequence
            assert g.Intersection(variants["A"]).Area() > 1000
    wet = [g for row, g in read("ocs2d") if row["cs21"] in ("CS6.1.2", "CS6.4.1")]
    assert sum(g.Intersection(variants["A"]).Area() for g in wet) > 2000, "variant A touches the marsh"
    assert sum(g.Intersection(variants["B"]).Area() for g in wet) == pytest.approx(0, abs=1)


def test_candidates_have_owner_and_cost():
    rows = [row for row, _ in read("site_candidat")]
    assert len(rows) >= 30
    assert {row["proprietaire"] for row in rows} == {"public", "prive_unique", "prive_multiple", "inconnu"}
    assert all(row["cout_eur"] > 0 for row in rows)


def test_land_consumption_has_the_columns_of_the_national_file():
    rows = [row for row, _ in read("conso_enaf")]
    assert {row["idcom"] for row in rows} == {"62990", "62991", "62992"}
    for row in rows:
        for y in range(11, 24):
            uses = sum(row[f"art{y}{use}{y + 1}"] for use in ("hab", "act", "mix", "rou", "fer", "inc"))
            assert uses == row[f"naf{y}art{y + 1}"]


def test_zones_of_the_observatory_carry_plausible_figures():
    rows = [row for row, _ in read("iris_observatoire")]
    assert {row["code_iris"] for row in rows} == {row["code_iris"] for row, _ in read("iris")}
    for name in ("part_inondable_pct", "part_unitaire_pct", "impermeable_pct", "part_hlm_pct"):
        values = [row[name] for row in rows]
        assert min(values) >= 0 and max(values) <= 100 and max(values) > min(values)


def test_the_same_seed_gives_the_same_files(fresh, tmp_path):
    """With the libraries the territory was made with, a run gives the embedded bytes; with others, two runs agree."""
    other = DEMO if read_text(fresh, "made_with.json") == read_text(DEMO, "made_with.json") else made_in(tmp_path)
    names = sorted(p.relative_to(fresh) for p in fresh.rglob("*") if p.is_file() and p.suffix != ".xml")
    kept = {Path("README.md")} if other is DEMO else set()
    assert set(names) == {p.relative_to(other) for p in other.rglob("*") if p.is_file() and p.suffix != ".xml"} - kept
    assert [n for n in names if (fresh / n).read_bytes() != (other / n).read_bytes()] == []


def read_text(folder: Path, name: str) -> str:
    return (folder / name).read_text(encoding="utf-8")


def test_embedded_territory_is_that_of_the_command(fresh):
    """Other versions of GEOS may move a vertex: layers and their sizes are compared here, not bytes."""
    made = fresh / TERRITORY.name
    assert layer_names(made) == layer_names()
    for name in layer_names():
        ours, theirs = counted(TERRITORY, name), counted(made, name)
        assert theirs[0] == pytest.approx(ours[0], rel=0.01)
        assert theirs[1] == ours[1]


def counted(path: Path, name: str) -> tuple[int, list[str]]:
    """Number of features and names of fields of a layer."""
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayerByName(name)
    definition = layer.GetLayerDefn()
    return layer.GetFeatureCount(), [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]
