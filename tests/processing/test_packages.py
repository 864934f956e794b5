"""Packages that QGIS may lack: who needs one says so before asking anything, the others do without."""

from __future__ import annotations

import sys

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core.schema import Field, Kind, Schema
from aula_toolbox.gis.results import sinks
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
