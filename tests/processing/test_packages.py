"""Packages that QGIS may lack: who needs one says so before asking anything, the others do without."""

from __future__ import annotations

import sys

import numpy as np
import pandas as pd
import pytest
from qgis.core import QgsProcessingContext

from aula_toolbox.core.schema import Field, Kind, Schema
from aula_toolbox.gis.results import sinks
from aula_toolbox.processing.maps.thematicmap import ThematicMap
from aula_toolbox.processing.provider import ALGORITHMS

PACKAGES = ("pandas", "scipy")
VALUES = {
    Kind.TEXT: np.array(["é", None, float("nan"), ""], dtype=object),
    Kind.REAL: np.array([1.25, np.nan, 0.0, -2.0]),
    Kind.INT: np.array([1, None, float("nan"), 0], dtype=object),
    Kind.BOOL: np.array([True, None, False, True], dtype=object),
    Kind.DATE: np.array(["2026-01-02", "NaT", "2025-12-31", "2000-02-29"], dtype="datetime64[D]"),
}


@pytest.mark.parametrize("package", PACKAGES)
def test_an_algorithm_says_what_is_missing_before_its_dialog_opens(qgis_app, monkeypatch, package):
    monkeypatch.setitem(sys.modules, package, None)
    refusing = set()
    for algorithm in ALGORITHMS:
        may_run, reason = algorithm().create().canExecute()
        if not may_run:
            refusing.add(algorithm.ID)
            assert f"'{package}'" in reason and f"apt install python3-{package}" in reason
        assert may_run == (package not in algorithm.PACKAGES)
    assert refusing and len(refusing) < len(ALGORITHMS)


def test_each_may_run_where_all_is_there(qgis_app):
    assert [algorithm.ID for algorithm in ALGORITHMS if algorithm().create().canExecute() != (True, "")] == []
    assert {name for algorithm in ALGORITHMS for name in algorithm.PACKAGES} == set(PACKAGES)


def test_a_table_is_written_the_same_without_pandas(monkeypatch):
    schema = Schema([Field(kind.name.lower(), kind, kind.name, "") for kind in VALUES])
    columns = {kind.name.lower(): values for kind, values in VALUES.items()}
    with_pandas = list(sinks.rows(pd.DataFrame(columns), schema))
    monkeypatch.setitem(sys.modules, "pandas", None)
    assert list(sinks.rows(columns, schema)) == with_pandas
    assert with_pandas[1] == [None] * len(VALUES)


def test_a_table_in_place_of_a_layer_asks_for_pandas_in_words(qgis_app, monkeypatch, tmp_path):
    (tmp_path / "places.csv").write_text("nom;lon;lat;n\nLens;2.83;50.43;1\n", encoding="utf-8")
    monkeypatch.setitem(sys.modules, "pandas", None)
    may_run, reason = (
        ThematicMap()
        .create()
        .checkParameterValues(
            {"INPUT": str(tmp_path / "places.csv"), "FIELD": "n", "OUTPUT": str(tmp_path / "a.pdf")},
            QgsProcessingContext(),
        )
    )
    assert not may_run and "'pandas'" in reason
