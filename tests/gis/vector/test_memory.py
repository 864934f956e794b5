"""A layer in memory holds every feature that it was given, or says how many it refused."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsVectorLayer

from aula_toolbox.core.errors import AulaError
from aula_toolbox.gis.vector.memory import fill

PACKAGE = Path(__file__).resolve().parents[3] / "aula_toolbox"


def rows(layer, *values):
    made = []
    for value in values:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([value])
        made.append(feature)
    return made


def test_every_feature_is_there(qgis_app):
    layer = QgsVectorLayer("NoGeometry?field=nom:string(0)", "noms", "memory")
    assert fill(layer, rows(layer, "Lens", "Arras")).featureCount() == 2
    assert fill(layer, []).featureCount() == 2


def test_what_the_provider_refuses_is_told_with_its_count(qgis_app):
    layer = QgsVectorLayer("NoGeometry?field=nom:string(4)", "noms", "memory")
    with pytest.raises(AulaError, match=r"noms: \d features could not be put in memory: .+ \[E_COVERAGE\]"):
        fill(layer, rows(layer, "Lens", "Saint-Pol"), "E_COVERAGE")


def test_nothing_else_adds_features_without_looking(qgis_app):
    """A call of `addFeatures` or of a writer's `addFeature` whose answer is thrown away loses rows in silence."""
    found = []
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            thrown = isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)
            name = getattr(node.value.func, "attr", "") if thrown else ""
            # a spatial index has an `addFeature` too, which cannot refuse
            holder = ast.unparse(node.value.func.value) if name in ("addFeature", "addFeatures") else "index"
            found += [] if holder == "index" else [f"{path.relative_to(PACKAGE)}:{node.lineno}"]
    assert not found
