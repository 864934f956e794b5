"""Classes of degrees, and the style of one temperature raster."""

from __future__ import annotations

import re

import pytest

from aula_toolbox.gis.heat.degrees import anomaly_classes, anomaly_colours, write_temperature_style

ITEM = re.compile(r'<item label="([^"]*)" alpha="255" color="(#[0-9a-f]{6})" value="([^"]*)"/>')


def items(path):
    return ITEM.findall(path.with_suffix(".qml").read_text(encoding="utf-8"))


def test_classes_go_from_cool_to_hot_without_end():
    bounds = [top for top, _, _ in anomaly_classes()]
    assert bounds == sorted(bounds)
    assert bounds[-1] == float("inf")
    assert len(set(bounds)) == len(bounds) > 3
    assert anomaly_colours() == [colour for _, colour, _ in anomaly_classes()]
    assert all("&" not in label for _, _, label in anomaly_classes())


def test_a_temperature_is_classed_above_its_reference(tmp_path):
    write_temperature_style(tmp_path / "lst.tif", 30.0)
    shown = items(tmp_path / "lst.tif")
    assert [float(value) for _, _, value in shown] == [top + 30 for top, _, _ in anomaly_classes()]
    assert [colour for _, colour, _ in shown] == anomaly_colours()


def test_own_bounds_are_labelled_as_a_french_reader_writes_them(tmp_path):
    bounds = [0.5 * rank for rank in range(len(anomaly_classes()) - 1)]
    write_temperature_style(tmp_path / "lst.tif", 20.0, bounds)
    shown = items(tmp_path / "lst.tif")
    assert shown[0][0] == "&lt; 0,00 °C"
    assert shown[1][0].startswith("0,00 à 0,50")
    assert shown[-1][0].startswith("&gt;= ")
    assert [float(value) for _, _, value in shown[:-1]] == pytest.approx([20 + bound for bound in bounds])
