"""Records by their ids: their dates as the catalogue says them, and copies that are made once."""

from __future__ import annotations

import pytest

from aula_toolbox.core.messages import Notes
from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.gis.pnc import library
from aula_toolbox.gis.pnc.recordfiles import RecordFiles

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture(autouse=True)
def profile(tmp_path, monkeypatch):
    monkeypatch.setattr(library, "profile_folder", lambda: tmp_path)
    monkeypatch.setenv("AULA_SOURCES", "[]")


def test_a_record_is_copied_once_and_an_unknown_one_is_told(tmp_path):
    asked = RecordFiles({"demonstration:demo-commune": "auto"}, Notes())
    assert asked.dates() == {"demonstration:demo-commune": "2026-10-01"}
    copies = asked.copies(tmp_path / "fiches")
    place, _, layer = copies["demonstration:demo-commune"].partition("|layername=")
    assert (place.endswith(".gpkg"), bool(layer)) == (True, True)
    assert asked.copies(tmp_path / "fiches") == copies
    assert RecordFiles({}, Notes()).dates() == {}
    with pytest.raises(CatalogueError):
        RecordFiles({"demonstration:nulle-part": "auto"}, Notes()).dates()
