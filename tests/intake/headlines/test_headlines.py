"""Every form of delivery through every headline: the figures of the clean twin, or a sentence on what is wrong."""

from __future__ import annotations

import gc
import math

import pytest
from qgis.core import QgsProcessingException

from aula_toolbox.gis.vector.sources import is_null
from tests.support.runs import run

from .cases import HEADLINES
from .forms import RIGHT, WRONG, geopackage

#: figures of a layer measured in its own system: a square of Lambert-93 has 0.5 % more ground in zone 50
TOLERANCE = 6e-3


@pytest.fixture(autouse=True)
def nothing_left(tidy_qgis, earlier_set_aside):
    """Collect what a caught exception or a finished run kept, while QGIS is still there."""
    yield
    gc.collect()


def figures(case, path, folder, data):
    ran = run(case.algorithm, **{**case.others(folder, data), "OUTPUT": "memory:"}, **{case.parameter: path})
    rows = [
        tuple(None if is_null(row[name]) else float(row[name]) for name in case.figures)
        for row in ran.layer(case.output).getFeatures()
    ]
    return ran, rows


CLEAN = {}


def clean(case, folder, data):
    if case.name not in CLEAN:
        (folder / "clean").mkdir()
        _, rows = figures(case, geopackage(case.given, folder / "clean"), folder, data)
        assert any(value for row in rows for value in row)
        CLEAN[case.name] = rows
    return CLEAN[case.name]


def close(one, other):
    if one is None or other is None:
        return one is other
    return math.isclose(one, other, rel_tol=TOLERANCE, abs_tol=0.011)


@pytest.mark.parametrize("form", RIGHT)
@pytest.mark.parametrize("case", HEADLINES, ids=lambda case: case.name)
def test_each_form_gives_the_same_figures(case, form, tmp_path, shared_data, qgis_processing):
    expected = clean(case, tmp_path, shared_data)
    _, found = figures(case, RIGHT[form](case.given, tmp_path / "donné"), tmp_path, shared_data)
    assert len(found) >= len(expected)
    for row, own in zip(found, expected):
        assert all(close(value, right) for value, right in zip(row, own)), (row, own)


@pytest.mark.parametrize("form", WRONG)
@pytest.mark.parametrize("case", HEADLINES, ids=lambda case: case.name)
def test_each_fault_is_told_in_one_sentence(case, form, tmp_path, shared_data, qgis_processing):
    make, code = WRONG[form]
    if form == "no row" and case.parameter == "INPUT" and case.algorithm.GROUP == "rain":
        # what is measured row by row has an empty result, told
        ran, rows = figures(case, make(case.given, tmp_path / "donné"), tmp_path, shared_data)
        assert rows == [] and any("empty" in line for line in ran.ear.warnings)
        return
    with pytest.raises(QgsProcessingException) as caught:
        figures(case, make(case.given, tmp_path / "donné"), tmp_path, shared_data)
    sentence = str(caught.value)
    assert f"[{code}]" in sentence
    assert "Traceback" not in sentence
