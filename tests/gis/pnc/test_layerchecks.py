"""Layers and copies as they are, before a catalogue is asked; servers: `tests/processing/pnc/test_pncrefresh.py`."""

from __future__ import annotations

from dataclasses import replace

import pytest

from aula_toolbox.core.messages import Notes
from aula_toolbox.core.pnc import freshness
from aula_toolbox.core.pnc.cache import Catalogue
from aula_toolbox.core.pnc.catalogue import LocalCopy
from aula_toolbox.gis.pnc.layerchecks import Checker, copy_item, folder_items, layer_item
from aula_toolbox.gis.pnc.stamp import LayerStamp

STAMP = LayerStamp("friches", "local", "2026-01-01", "wfs", "https://h.example.org/wfs", count="27", etag='"v1"')
COPY = LocalCopy("a.gpkg", "t", "friches", "local", "https://h.example.org/wfs", "2026-01-01", "2026-02-01", 27, "ab")


def test_a_layer_is_what_its_stamp_says():
    item = layer_item("id1", "Friches", STAMP)
    assert (item.key, item.layer_id, item.kind) == ("local:friches", "id1", "wfs")
    assert item.own == freshness.DataStamp("2026-01-01", '"v1"', count=27)
    assert not item.is_local_copy and item.state == freshness.UNKNOWN


@pytest.mark.parametrize(("count", "known"), [("27", 27), ("0", 0), ("-1", -1), ("", None), ("many", None)])
def test_a_count_that_is_no_number_is_none(count, known):
    assert layer_item("id1", "Friches", replace(STAMP, count=count)).own.count == known


def test_a_part_has_no_count_to_compare_with_the_whole():
    assert copy_item(COPY).own.count == 27
    assert copy_item(replace(COPY, nb_annonce=30)).own.count == 30
    assert copy_item(replace(COPY, extent=(0.0, 0.0, 1.0, 1.0))).own.count is None
    assert copy_item(COPY).is_local_copy


def test_a_folder_without_manifest_holds_nothing(tmp_path):
    assert folder_items(tmp_path) == []


def test_a_source_that_cannot_be_reached_is_no_withdrawal():
    item = layer_item("id1", "Friches", STAMP)
    checker = Checker(Notes(), offline={"local": "2026-01-01"})
    checker.state(item, Catalogue({}), {})
    assert item.record is None
    assert item.state == freshness.OFFLINE
    unread = layer_item("id2", "Friches", STAMP)
    Checker(Notes(), partial={"local"}).state(unread, Catalogue({}), {})
    assert unread.state != freshness.WITHDRAWN
