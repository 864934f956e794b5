"""A rule never reads a fact that nobody fills: a rotated raster passed for years because its fact stayed False."""

from __future__ import annotations

import ast
from dataclasses import fields

from aula_toolbox.core.rules import LayerFacts
from tests.support.source import PACKAGE

#: who fills the facts: vector layers, raster layers
FILLERS = ("gis/vector/sources.py", "processing/base/inputs.py")
#: facts a kind of layer has not, by filler
NOT_OF = {
    "gis/vector/sources.py": {"pixel_width", "pixel_height", "is_rotated", "suggested_crs"},
    "processing/base/inputs.py": {"fields", "count"},
}


def _read_by_rules() -> set[str]:
    names = {one.name for one in fields(LayerFacts)}
    found = set()
    for path in PACKAGE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if "Rule" not in text:
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "facts":
                found |= {node.attr} & names
    return found


def _filled_by(path: str) -> set[str]:
    tree = ast.parse((PACKAGE / path).read_text(encoding="utf-8"))
    order = [one.name for one in fields(LayerFacts)]
    filled: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "LayerFacts":
            filled |= {*order[: len(node.args)], *(keyword.arg for keyword in node.keywords)}
    return filled


def test_every_fact_that_a_rule_reads_is_filled_for_every_kind_of_layer():
    read = _read_by_rules()
    assert {"is_rotated", "can_lie", "fields"} <= read
    for path in FILLERS:
        missing = read - _filled_by(path) - NOT_OF[path]
        assert not missing, f"{path} does not fill {sorted(missing)}"
