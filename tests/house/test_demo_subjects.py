"""The layers of each subject in the demonstration territory: they follow their schema and are plausible."""

from __future__ import annotations

import csv
import re
from collections import Counter

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from tests.support.demo import DEMO, TERRITORY, read


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
    "arret": "stop_id",
    "bpe": "TYPEQU",
    "rga_argile": "alea",
    "ppri_inondation": "typereg",
    "icpe": "statut_seveso",
    "sup_ac1": "suptype",
    "unesco": "zone",
    "zaer": "detail_filiere",
    "ite": "etat",
    "tvb": "type",
    "espece_protegee": "date",
    "lovac": "pp_vacant_24",
    "zonage_abc": "zone_abc",
    "natura2000": "sitecode",
}


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
    inhabitants = {row["insee"]: row["pop_mun"] for row, _ in read("commune")}
    assert {row["idcom"]: row["pop21"] for row in rows} == inhabitants
    assert all(1.5 < row[f"pop{year}"] / row[f"men{year}"] < 3 for row in rows for year in (15, 21))


def test_zones_of_the_observatory_carry_plausible_figures():
    rows = [row for row, _ in read("iris_observatoire")]
    assert {row["code_iris"] for row in rows} == {row["code_iris"] for row, _ in read("iris")}
    for name in ("part_inondable_pct", "part_unitaire_pct", "impermeable_pct", "part_hlm_pct"):
        values = [row[name] for row in rows]
        assert min(values) >= 0 and max(values) <= 100 and max(values) > min(values)
