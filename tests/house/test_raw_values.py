"""No text is made of a raw attribute: a missing one would be called "NULL" on Qt 5 and "None" on Qt 6."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "aula_toolbox"
READS = {"attribute", "attributes", "uniqueValues", "attributeMap", "minimumValue", "maximumValue"}
FEATURES = {"feature", "one_feature", "row_feature"}


def is_raw(node: ast.AST, raw: set[str]) -> bool:
    """Whether an expression is an attribute as QGIS gives it, or a name that holds one."""
    if isinstance(node, ast.BoolOp):
        return any(is_raw(value, raw) for value in node.values)
    if isinstance(node, ast.IfExp):
        return is_raw(node.body, raw) or is_raw(node.orelse, raw)
    if isinstance(node, ast.Name):
        return node.id in raw
    if isinstance(node, ast.Subscript):
        return (isinstance(node.value, ast.Name) and node.value.id in FEATURES) or reads(node.value)
    return reads(node)


def reads(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in READS
        and not (isinstance(node.func.value, ast.Name) and node.func.value.id in ("reader", "reply"))
    )


def raw_names(scope: ast.AST) -> set[str]:
    """The names of a function or comprehension that hold raw attributes, one after another."""
    found = set()
    for node in ast.walk(scope):
        if isinstance(node, ast.comprehension) and reads(node.iter) and isinstance(node.target, ast.Name):
            found.add(node.target.id)
        if isinstance(node, ast.For) and reads(node.iter) and isinstance(node.target, ast.Name):
            found.add(node.target.id)
        if isinstance(node, ast.Assign) and is_raw(node.value, set()) and isinstance(node.targets[0], ast.Name):
            found.add(node.targets[0].id)
    return found


def made_texts(tree: ast.Module) -> list[int]:
    """The lines where a text is made of a raw attribute."""
    lines = []
    scopes = [node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    for scope in scopes:
        raw = raw_names(scope)
        for node in ast.walk(scope):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "str" and node.args:
                lines += [node.lineno] if is_raw(node.args[0], raw) else []
            if isinstance(node, ast.FormattedValue) and is_raw(node.value, raw):
                lines.append(node.value.lineno)
    return sorted(set(lines))


@pytest.mark.parametrize("floor", ["gis", "processing", "ui"])
def test_no_text_is_made_of_a_raw_attribute(floor):
    read = sorted((PACKAGE / floor).rglob("*.py"))
    assert len(read) > 20
    found = {
        str(path.relative_to(PACKAGE)): lines
        for path in read
        if (lines := made_texts(ast.parse(path.read_text(encoding="utf-8"))))
    }
    assert not found


@pytest.mark.parametrize(
    "line",
    [
        'str(feature["nom"])',
        'f"{feature[key]}"',
        'str(feature["nom"] or "")',
        "str(one.attribute(0))",
        "[str(value) for value in layer.uniqueValues(2)]",
        "{str(value) for value in one.attributes() if value}",
        "str(one.attributes()[3])",
    ],
)
def test_the_lint_sees_each_way(line):
    assert made_texts(ast.parse(f"def read(feature, layer, one):\n    return {line}\n")) == [2]


def test_the_lint_leaves_the_one_way_alone():
    text = 'def read(feature):\n    return attribute_text(feature["nom"])\n'
    assert made_texts(ast.parse(text)) == []
