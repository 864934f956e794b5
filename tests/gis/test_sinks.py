from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd

from aula_toolbox.core.schema import Field, Kind, Schema
from aula_toolbox.gis.results import sinks

EVERY_KIND = Schema(
    [
        Field("nom", Kind.TEXT, "Nom", ""),
        Field("n", Kind.INT, "Nombre", ""),
        Field("x_m", Kind.REAL, "Longueur", "", "m", 1),
        Field("vrai", Kind.BOOL, "Vrai", ""),
        Field("jour", Kind.DATE, "Jour", ""),
    ]
)


def test_rows_are_plain_values_and_missing_ones_are_none():
    table = pd.DataFrame(
        {
            "nom": ["a", None, np.nan],
            "n": [1, np.nan, 2.6],
            "x_m": [1.26, np.nan, 3],
            "vrai": [True, None, False],
            "jour": [date(2020, 5, 1), None, "2020-05-02"],
        }
    )
    assert list(sinks.rows(table, EVERY_KIND)) == [
        ["a", 1, 1.3, True, "2020-05-01"],
        [None, None, None, None, None],
        [None, 3, 3.0, False, "2020-05-02"],
    ]


def test_days_are_written_as_iso_dates():
    column = {"jour": np.array(["2020-05-01", "NaT"], dtype="datetime64[D]")}
    assert list(sinks.rows(column, EVERY_KIND.only("jour"))) == [["2020-05-01"], [None]]


def test_blocks_follow_each_other(monkeypatch):
    monkeypatch.setattr(sinks, "BLOCK", 2)
    written = list(sinks.rows({"n": np.arange(5)}, EVERY_KIND.only("n")))
    assert written == [[0], [1], [2], [3], [4]]


def test_an_empty_schema_has_no_row():
    assert list(sinks.rows({}, Schema([]))) == []


def test_fields_are_those_of_the_schema(qgis_app):
    assert sinks.qgs_fields(EVERY_KIND).names() == list(EVERY_KIND.names)
