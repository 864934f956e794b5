"""A part of a record as a local layer; with services: `tests/processing/pnc/test_services.py`."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsRectangle

from aula_toolbox.core.messages import Notes
from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.core.pnc.catalogue import CatalogueSource, Record, Resource
from aula_toolbox.gis.demo_territory import DATABASE, EMBEDDED
from aula_toolbox.gis.pnc import excerpts, library, loader, proof

pytestmark = pytest.mark.usefixtures("qgis_app")
FRANCE = QgsRectangle(0, 6_000_000, 1_300_000, 7_200_000)
SEA = QgsRectangle(100_000, 6_200_000, 101_000, 6_201_000)


@pytest.fixture(autouse=True)
def profile(tmp_path, monkeypatch):
    monkeypatch.setattr(library, "profile_folder", lambda: tmp_path)
    monkeypatch.setenv("AULA_SOURCES", "[]")


@pytest.fixture
def packaged(profile):
    sources = [source for source in library.sources() if source.kind == "embedded"]
    return next(one for one in library.known(sources) if one.kinds == ("gpkg",)), sources[0]


def test_a_part_holds_what_meets_the_rectangle(packaged, tmp_path):
    record, source = packaged
    plan = excerpts.part(record, source, loader.Wishes(), FRANCE, Notes())
    whole = proof.holdings(str(EMBEDDED / DATABASE), record.resources[0].name)
    assert plan.kind == loader.LOCAL
    assert plan.count == whole.count
    assert tmp_path in Path(plan.file).parents


def test_the_same_rectangle_is_not_copied_again(packaged):
    record, source = packaged
    first = excerpts.part(record, source, loader.Wishes(), FRANCE, Notes())
    again = excerpts.part(record, source, loader.Wishes(), FRANCE, Notes())
    assert again.file == first.file


def test_an_empty_part_is_said_so(packaged):
    record, source = packaged
    notes = Notes()
    assert excerpts.part(record, source, loader.Wishes(), SEA, notes).count == 0
    assert "has no feature in this study area" in str(notes.warnings[-1])


def test_a_picture_has_no_part():
    record = Record("fond", "local", "Fond", resources=(Resource("wms", "https://h.example.org/wms"),))
    with pytest.raises(CatalogueError) as caught:
        excerpts.part(record, CatalogueSource("local", "Local", "json"), loader.Wishes(), FRANCE, Notes())
    assert caught.value.cause == "introuvable"
