"""The best resource of a record, or a sentence; with servers: `tests/processing/pnc`."""

from __future__ import annotations

import pytest

from aula_toolbox.core.messages import Notes
from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.core.pnc.catalogue import CatalogueSource, LocalCopy, Record, Resource
from aula_toolbox.gis.pnc import library, loader
from tests.support.layers import memory_layer, saved, square

pytestmark = pytest.mark.usefixtures("qgis_app")
SOURCE = CatalogueSource("local", "Local", "json", "https://h.example.org/c.json")
KINDS = ("wms", "wfs", "gpkg")
RECORD = Record(
    "friches", "local", "Friches", resources=tuple(Resource(k, f"https://h.example.org/{k}") for k in KINDS)
)


@pytest.fixture(autouse=True)
def profile(tmp_path, monkeypatch):
    monkeypatch.setattr(library, "profile_folder", lambda: tmp_path / "profile")
    monkeypatch.setenv("AULA_OFFLINE_FOLDER", str(tmp_path / "copies"))
    return tmp_path


def test_data_come_before_pictures_of_data():
    kinds = [one.kind for one in loader.candidates(RECORD, loader.AUTO)]
    assert set(kinds) == set(KINDS)
    assert kinds[-1] == "wms"
    assert loader.candidates(RECORD, loader.LOCAL) == []
    assert [one.kind for one in loader.candidates(RECORD, "wfs")] == ["wfs"]


def test_a_kind_the_record_lacks_is_told_with_those_it_has():
    with pytest.raises(CatalogueError, match="no cog resource") as caught:
        loader.candidates(RECORD, "cog")
    assert caught.value.cause == "introuvable"
    assert all(kind in str(caught.value) for kind in KINDS)


def test_a_record_without_resource_says_why_it_offers_nothing():
    bare = Record("vide", "local", "Fiche vide", refused=("a reason",))
    with pytest.raises(CatalogueError, match=r"offers nothing that can be loaded\. a reason"):
        loader.prepare(bare, SOURCE, loader.Wishes(), Notes())
    with pytest.raises(CatalogueError, match="no local copy in"):
        loader.prepare(bare, SOURCE, loader.Wishes(loader.LOCAL), Notes())


def test_a_copy_is_a_layer_with_its_provenance(tmp_path):
    rows = [(square(690_000, 7_030_000, 10), n) for n in range(3)]
    saved(memory_layer("Polygon", rows, "n:integer"), tmp_path / "friches.gpkg")
    copy = LocalCopy(
        "friches.gpkg", "friches", "friches", "local", "https://h.example.org/wfs", "2026-01-01", "2026-02-01", 3, "ab"
    )
    plan = loader.copy_plan(RECORD, tmp_path, copy, is_offline=True, notes=Notes())
    assert (plan.kind, plan.is_copy, plan.count) == (loader.LOCAL, True, 3)
    notes = Notes()
    layer = loader.build(plan, notes)
    assert layer.featureCount() == 3 and not notes.warnings
    assert layer.customProperty("aula/local_copy") == str(tmp_path / "friches.gpkg")


def test_a_count_that_differs_is_told(tmp_path):
    saved(memory_layer("Polygon", [(square(0, 0, 1), 1)], "n:integer"), tmp_path / "friches.gpkg")
    copy = LocalCopy("friches.gpkg", "friches", "friches", "local", "", "2026-01-01", "2026-02-01", 9, "ab")
    notes = Notes()
    loader.build(loader.copy_plan(RECORD, tmp_path, copy, is_offline=False, notes=notes), notes)
    assert [str(one) for one in notes.warnings] == ["1 features loaded of 9 announced."]


def test_downloads_have_a_folder_in_the_profile(profile):
    assert loader.download_folder() == profile / "profile" / "telechargements"
    assert loader.download_folder().is_dir()


def test_a_file_of_which_less_is_written_than_it_holds_is_no_layer(qgis_app, tmp_path, monkeypatch):
    from aula_toolbox.gis.pnc import geopackage

    whole = geopackage.write_gpkg

    def short(*arguments):
        done = whole(*arguments)
        done.count -= 1
        return done

    monkeypatch.setattr(geopackage, "write_gpkg", short)
    path = tmp_path / "a.csv"
    path.write_text("nom,lon,lat\na,2.5,50.5\nb,2.6,50.6\n", encoding="utf-8")
    with pytest.raises(CatalogueError, match="1 features came of the 2"):
        loader.as_geopackage(path, RECORD, Resource("csv", "https://h/a.csv"), Notes())
    assert not path.with_suffix(".gpkg").exists()
