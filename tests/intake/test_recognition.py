"""Every tiny file of the corpus, and the real samples, recognised: product, year, place, how sure; or said."""

from __future__ import annotations

import shutil
from collections import Counter
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal, ogr

from aula_toolbox.core.friches.roles import played
from aula_toolbox.core.products.editions import choose
from aula_toolbox.core.products.holding import TO_EXTRACT, UNREADABLE
from aula_toolbox.core.products.items import extracted
from aula_toolbox.core.products.recognition import CONFIDENCES, recognise
from aula_toolbox.gis.gdal_errors import lift
from aula_toolbox.gis.products import archives
from aula_toolbox.gis.products.holdings import holdings, of_file, paths

from . import writers
from .corpus import Case, Reading, deliveries
from .traps import traps

CASES = [*deliveries(), *traps()]


@contextmanager
def exceptions(are_used: bool):
    """GDAL as QGIS has it, or as a script has it, whatever the tests before have left."""
    before = lift()
    if are_used:
        gdal.UseExceptions()
    try:
        yield
    finally:
        lift()
        for binding in reversed(before):
            binding.UseExceptions()


def read(folder: Path):
    """What is recognised in a folder."""
    return [recognise(one) for one in holdings(folder)]


def told(found) -> Reading:
    """What was recognised, as the corpus expects it."""
    row = found.product.id if found.product is not None else ""
    return Reading(row, found.vintage.text, found.territory, found.confidence, found.holding.state)


def test_the_corpus_is_large():
    assert len(CASES) >= 200
    rows = {one.row for case in CASES for one in case.readings}
    assert len(rows) >= 110
    assert len({case.name for case in CASES}) == len(CASES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_each_file_is_read_as_expected(case: Case, tmp_path):
    case.make(tmp_path)
    for are_used in (False, True):
        with exceptions(are_used):
            found = read(tmp_path)
        assert Counter(map(told, found)) == Counter(case.readings)
        for one in found:
            assert one.confidence in CONFIDENCES
            assert one.why
            assert (one.holding.fault is not None) == (one.holding.state in (TO_EXTRACT, UNREADABLE))
            # what cannot be read never plays a role
            assert not (one.roles and one.holding.state != "lisible")


def test_what_is_unpacked_wins_over_its_archive(tmp_path):
    case = next(case for case in CASES if case.name == "archive beside its folder")
    case.make(tmp_path)
    all_paths = paths(tmp_path)
    assert extracted([one for one in all_paths if one.endswith(".7z")], all_paths) == {all_paths[0]}


REAL = {
    "PM3_ASSIETTE_SUP_S_028.shp": ("gpu_sup.risques_technologiques", "2016-11-04", "28"),
    "PM3_GENERATEUR_SUP_S_028.shp": ("gpu_sup.generateur", "2016-11-04", "28"),
    "A5_ASSIETTE_SUP_S.shp": ("gpu_sup.autres", "2020-03-13", "88"),
    "248000747_ZONE_URBA_20201109.shp": ("gpu_plu.zone_urba", "2018-12-10", "248000747"),
    "248000747_PRESCRIPTION_SURF_20201109.shp": ("gpu_plu.prescription", "2018-12-10", "248000747"),
    "248000747_INFO_SURF_20201109.shp": ("gpu_plu.info", "2018-12-10", "248000747"),
    "D012-ED2021-06-15/ADMINISTRATIF/COMMUNE.shp": ("bdtopo.commune", "2021-06-15", "12"),
    "BATI/CIMETIERE.shp": ("bdtopo.cimetiere", "2021-06-15", "12"),
    "BATI/TERRAIN_DE_SPORT.shp": ("bdtopo.terrain_de_sport", "2021-06-15", "12"),
    "SURFACE_HYDROGRAPHIQUE.shp": ("bdtopo.surface_hydrographique", "2021-06-15", "12"),
    "ZONE_DE_VEGETATION.shp": ("bdtopo.zone_de_vegetation", "2021-06-15", "12"),
    "ZONE_D_ACTIVITE_OU_D_INTERET.shp": ("bdtopo.zone_d_activite_ou_d_interet", "2021-06-15", "12"),
    "EQUIPEMENT_DE_TRANSPORT.shp": ("bdtopo.equipement_de_transport", "2021-06-15", "12"),
    "TRONCON_DE_VOIE_FERREE.shp": ("bdtopo.troncon_de_voie_ferree", "2021-06-15", "12"),
    "D033-ED2024-06-15/BATI/BATIMENT.shp": ("bdtopo.batiment", "2024-06-15", "33"),
    "D002-ED2025-06-15.gpkg": ("bdtopo.batiment", "2025-06-15", "02"),
    "D044_ED2025-06-15/BATI/BATIMENT.shp": ("bdtopo.batiment", "2025-06-15", "44"),
    "TRONCON_DE_ROUTE.shp": ("bdtopo.troncon_de_route", "2025-06-15", "44"),
    "DS_BPE_2024_data.csv": ("bpe.melodi", "2024", ""),
    "OCCUPATION_SOL.shp": ("ocsge.occupation_sol", "2018", "62"),
    "Q_13_latest-2025-2026_RR-T-Vent.csv.gz": ("meteo_q.pluie", "2025-2026", "13"),
    "adresses-04.csv.gz": ("ban.adresses", "", "04"),
    "cadastre-38001-parcelles.json.gz": ("cadastre_etalab.parcelles", "2023-06-01", "38001"),
    "edigeo-25354000AB01.tar.bz2": ("edigeo.parcelle", "", "25354"),
    "friches-standard-2026-04-15.csv": ("cartofriches.sites", "2026-04-15", ""),
    "lovac-opendata-communes.csv": ("lovac.communes", "2025", ""),
    "n_tri_lill_inondable_s_059.csv": ("georisques_tri.inondable", "2014-04-28", "59"),
    "ocs2d_2024_maintenance.gpkg": ("ocs2d.maintenance", "2024", ""),
    "csv/adresse.csv": ("bdnb.tables", "2022-10", "01"),
    "csv/batiment_construction.csv": ("bdnb.tables", "2022-10", "01"),
    "csv/rel_batiment_groupe_adresse.csv": ("bdnb.tables", "2022-10", "01"),
    "qpv_2024_extrait.geojson": ("qpv.quartiers", "2024", ""),
}
ROLES_OF_REAL = {
    "bdtopo.batiment": "BATIMENT",
    "bdtopo.troncon_de_route": "ROUTE",
    "bdtopo.zone_d_activite_ou_d_interet": "MAIRIE",
    "bdtopo.equipement_de_transport": "ARRET",
    "gpu_sup.risques_technologiques": "PPRT",
    "gpu_plu.zone_urba": "ZONE_URBA",
    "cadastre_etalab.parcelles": "PARCELLE",
    "lovac.communes": "LOVAC",
    "georisques_tri.inondable": "INONDATION",
    "qpv.quartiers": "QPV",
}


def test_a_folder_of_all_real_samples_has_no_wrong_role(shared_data):
    found = read(shared_data / "products")
    by_end = {}
    for one in found:
        end = next((end for end in REAL if one.holding.path.endswith(end)), None)
        if end is not None:
            by_end[end] = (one.product.id, one.vintage.text, one.territory)
    assert by_end == REAL
    # the rest are the tables that go with easements and statistics
    others = [one for one in found if not one.holding.path.endswith(tuple(REAL))]
    assert {one.product.id if one.product else "" for one in others} == {"gpu_sup.tables", "gpu_sup.generateur", ""}
    roles = {(one.product.id, role.context) for one in found if one.product for role in played(one.roles)}
    assert roles == set(ROLES_OF_REAL.items())
    assert [one.holding.path for one in found if one.is_ambiguous] == []


def test_the_real_samples_make_choices_without_ties(shared_data):
    choices = {choice.product.id: choice for choice in choose(read(shared_data / "products"))}
    assert list(choices["bdtopo.batiment"].kept) == ["2024-06-15", "2025-06-15"]
    assert [len(choice.ties) for choice in choices.values() if choice.ties] == []


def test_lambert_93_of_real_shapefiles_is_named(shared_data):
    zones = of_file(next((shared_data / "products").rglob("*ZONE_URBA*.shp")))
    assert [(one.count, one.geometry, one.crs) for one in zones] == [(40, "polygon", "IGNF:LAMB93")]
    assert zones[0].extent[0] < zones[0].extent[2]


def test_files_that_are_not_there_or_not_files(tmp_path):
    (lost,) = of_file(tmp_path / "rien.gpkg")
    assert (lost.state, lost.fault.code) == (UNREADABLE, "E_FILE")
    (folder,) = of_file(tmp_path)
    assert folder.state == UNREADABLE
    (tmp_path / "loin").mkdir()
    (tmp_path / ".cache").mkdir()
    writers.raw(tmp_path / ".cache" / "a.csv", b"a;b\n")
    writers.table(tmp_path / "loin" / "b.csv", ["a", "b"])
    (tmp_path / "loin" / "dehors.csv").symlink_to(Path(__file__))
    assert paths(tmp_path) == ["loin/b.csv"]


def test_a_file_geodatabase_is_one_item(tmp_path):
    driver = gdal.GetDriverByName("OpenFileGDB")
    if driver.GetMetadataItem("DCAP_CREATE_LAYER") is None:
        (tmp_path / "a.gdb").mkdir()
        assert paths(tmp_path) == ["a.gdb"]
        return
    data = driver.Create(str(tmp_path / "a.gdb"), 0, 0, 0, gdal.GDT_Unknown)
    data.CreateLayer("couche", geom_type=ogr.wkbPoint)
    data = None
    assert paths(tmp_path) == ["a.gdb"]
    assert [one.layer for one in of_file(tmp_path / "a.gdb")] == ["couche"]


def test_a_gdal_that_reads_7z_looks_into_it(tmp_path, monkeypatch):
    """Only the prefixes of GDAL say so: its name, or the version of QGIS, does not."""
    path = tmp_path / "livraison.7z"
    writers.raw(path, writers.SEVEN)
    assert of_file(path)[0].fault.code == ("E_EMPTY" if archives.reads_seven() else "E_7Z")
    monkeypatch.setattr(archives, "reads_seven", lambda: True)
    monkeypatch.setattr("aula_toolbox.gis.products.holdings.gdal.ReadDirRecursive", lambda start: ["a/", "a/b.csv"])
    (inner,) = of_file(path)
    assert (inner.path, inner.state) == ("livraison.7z/a/b.csv", UNREADABLE)
    # libarchive reads no volumes
    writers.raw(tmp_path / "v.7z.001", writers.SEVEN)
    assert of_file(tmp_path / "v.7z.001")[0].state == TO_EXTRACT


@pytest.fixture(scope="module")
def intact(tmp_path_factory) -> list[Path]:
    """One file of each format."""
    folder = tmp_path_factory.mktemp("intact")
    for case in CASES:
        if case.name in ("a ZIP of two layers and a style", "a TGZ of tables", "titles above the header"):
            case.make(folder)
    for end in ("gpkg", "shp", "geojson", "fgb"):
        writers.layer(folder / f"batiment.{end}", "batiment", ["cleabs", "usage_1", "hauteur"])
    writers.table(folder / "62.csv.gz", ["id_mutation", "valeur_fonciere"])
    writers.raster(folder / "image.tif")
    return sorted(path for path in folder.iterdir() if path.is_file())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damaged_bytes_are_a_reading_or_a_sentence(intact, tmp_path, data):
    """Bytes changed, lost or added anywhere: never an exception, and a reason where nothing is read."""
    path = data.draw(st.sampled_from(intact))
    content = bytearray(path.read_bytes())
    for place in data.draw(st.lists(st.integers(0, len(content) - 1), max_size=6)):
        content[place] = data.draw(st.integers(0, 255))
    content = content[: data.draw(st.integers(0, len(content)))]
    folder = tmp_path / "un"
    shutil.rmtree(folder, ignore_errors=True)
    for one in intact:
        if one.stem == path.stem:
            writers.raw(folder / one.name, one.read_bytes())
    writers.raw(folder / path.name, bytes(content) + data.draw(st.binary(max_size=20)))
    for one in of_file(folder / path.name):
        found = recognise(one)
        assert found.why
        assert one.fault is not None or one.state == "lisible"
