"""Where a layer comes from, written on the layer and read back."""

from __future__ import annotations

import pytest

from aula_toolbox.core.pnc.catalogue import Record
from aula_toolbox.gis.pnc import stamp
from aula_toolbox.gis.pnc.stamp import LayerStamp
from tests.support.layers import memory_layer

pytestmark = pytest.mark.usefixtures("qgis_app")
RECORD = Record("friches", "local", "Friches qualifiées", abstract="Inventaire", licence="etalab-2.0", publisher="AULA")


def test_a_stamp_comes_back_as_it_was_written():
    layer = memory_layer("Point")
    own = stamp.of(RECORD, "wfs", "https://h.example.org/wfs", 27)
    own.write(layer)
    assert LayerStamp.read(layer) == own
    assert (own.key, own.kind, own.count) == ("local:friches", "wfs", "27")


def test_a_layer_of_the_user_has_no_stamp():
    assert LayerStamp.read(memory_layer("Point")) is None


def test_what_is_no_longer_known_is_taken_off():
    layer = memory_layer("Point")
    own = stamp.of(RECORD, "wfs", "https://h.example.org/wfs", 27)
    own.write(layer)
    own.count = ""
    own.write(layer)
    assert LayerStamp.read(layer).count == ""
    assert "aula/count" not in layer.customPropertyKeys()


def test_a_count_that_is_not_known_is_empty_and_zero_is_zero():
    assert stamp.of(RECORD, "wfs", "", None).count == ""
    assert stamp.of(RECORD, "wfs", "", 0).count == "0"


def test_no_secret_is_written_on_a_layer():
    assert "hunter2" not in stamp.of(RECORD, "wfs", "https://" + "bob:hunter2@" + "h.example.org/wfs", 1).href


def test_the_metadata_say_what_the_record_says():
    layer = memory_layer("Point")
    stamp.describe(layer, RECORD, stamp.of(RECORD, "wfs", "https://h.example.org/wfs", 1))
    told = layer.metadata()
    assert (told.identifier(), told.title(), told.abstract()) == ("local:friches", RECORD.title, "Inventaire")
    assert told.licenses() == ["etalab-2.0"]
    assert [link.url for link in told.links()] == ["https://h.example.org/wfs"]
