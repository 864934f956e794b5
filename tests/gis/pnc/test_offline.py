"""Offline copies and their manifest; with servers: `tests/processing/pnc/test_pncoffline.py`."""

from __future__ import annotations

import pytest

from aula_toolbox.core.messages import Notes
from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.core.pnc import manifest
from aula_toolbox.core.pnc.catalogue import CatalogueSource, Record, Resource
from aula_toolbox.gis.pnc import library, offline
from aula_toolbox.gis.pnc.offline import COPIED, FAILED, ONLINE_ONLY, UNCHANGED, Copier, CopyWanted

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture(autouse=True)
def profile(tmp_path, monkeypatch):
    monkeypatch.setattr(library, "profile_folder", lambda: tmp_path / "profile")
    monkeypatch.setenv("AULA_SOURCES", "[]")


@pytest.fixture
def packaged(profile):
    """The first record of the packaged catalogue that holds features, and its source."""
    sources = [source for source in library.sources() if source.kind == "embedded"]
    records = [one for one in library.known(sources) if one.kinds == ("gpkg",)]
    return records[0], sources[0]


def copier(folder, **wanted):
    return Copier(CopyWanted(folder, **wanted), None, Notes())


def test_a_copy_is_dated_counted_and_in_the_manifest(packaged, tmp_path):
    record, source = packaged
    row = copier(tmp_path / "c").copy(record, source)
    assert row["etat"] == COPIED, row["message"]
    assert row["nb_ent"] > 0
    (entry,) = manifest.read(tmp_path / "c").entries
    assert (entry.path, entry.count, entry.sha_contenu) == (row["fichier"], row["nb_ent"], row["sha_contenu"])
    assert (tmp_path / "c" / entry.path).is_file()


def test_what_did_not_change_is_not_told_as_copied(packaged, tmp_path):
    record, source = packaged
    first = copier(tmp_path / "c").copy(record, source)
    again = copier(tmp_path / "c").copy(record, source)
    assert again["etat"] == UNCHANGED
    assert again["sha_contenu"] == first["sha_contenu"]
    assert copier(tmp_path / "c", force=True).copy(record, source)["etat"] == COPIED


def test_a_picture_stays_online(tmp_path):
    record = Record("fond", "local", "Fond de plan", resources=(Resource("wms", "https://h.example.org/wms"),))
    row = copier(tmp_path / "c").copy(record, CatalogueSource("local", "Local", "json"))
    assert (row["etat"], row["fichier"], row["nb_ent"]) == (ONLINE_ONLY, None, None)


def test_a_record_that_is_too_large_is_told_and_nothing_is_kept(packaged, tmp_path):
    record, source = packaged
    row = copier(tmp_path / "c", max_features=0).copy(record, source)
    assert row["etat"] == FAILED
    assert "0" in row["message"]
    assert manifest.read(tmp_path / "c").entries == []
    assert list((tmp_path / "c").glob("*.gpkg")) == []


def test_a_folder_that_cannot_be_written_is_told_before_any_request(tmp_path):
    (tmp_path / "c").write_text("a file")
    with pytest.raises(CatalogueError) as caught:
        copier(tmp_path / "c")
    assert caught.value.cause == "dossier"
    assert offline.default_limit() > 0
