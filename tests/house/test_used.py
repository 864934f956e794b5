"""What nobody uses is not kept: names that only tests call, tables that no code reads."""

from __future__ import annotations

import ast
import re
from collections import Counter
from functools import cache

import pytest

from tests.support.source import PACKAGE, ROOT, package

# built ahead of what will call it: a list that only shrinks
UNUSED = {
    "core/landcover.py: _AXES",
    "core/products/items.py: extracted",
}
CALLED_BY_QGIS = ("__init__.py: classFactory",)


def mentioned(tree: ast.AST) -> Counter[str]:
    """How often each name occurs: as a name, an attribute, an argument, or alone in a text."""
    found: Counter[str] = Counter()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            found[node.id] += 1
        elif isinstance(node, ast.Attribute):
            found[node.attr] += 1
        elif isinstance(node, ast.keyword) and node.arg:
            found[node.arg] += 1
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.isidentifier():
            found[node.value] += 1
    return found


def defined(tree: ast.Module) -> list[str]:
    """Functions and classes of a module, and its constants; these are mentioned once by being given a value."""
    names = []
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            names.append(node.name)
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        names += [target.id for target in targets if isinstance(target, ast.Name)]
    return [name for name in names if not name.startswith("__")]


def unused() -> set[str]:
    """Names of modules that neither the package nor a script ever mentions."""
    scripts = (ast.parse(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "scripts").rglob("*.py")))
    every: Counter[str] = Counter()
    for tree in (*(file.tree for file in package()), *scripts):
        every.update(mentioned(tree))
    given = Counter(
        node.id
        for file in package()
        for node in ast.walk(file.tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    )
    return {
        f"{file.path}: {name}"
        for file in package()
        for name in defined(file.tree)
        if every[name] - given[name] <= 0 and f"{file.path}: {name}" not in CALLED_BY_QGIS
    }


def test_every_name_of_a_module_is_used_beyond_the_tests():
    assert unused() - UNUSED == set()


def test_a_name_that_only_gets_a_value_is_seen():
    tree = ast.parse("LEFT = 1\nRIGHT: int = 2\ndef used(): return RIGHT\nused()\nclass Alone: pass")
    assert defined(tree) == ["LEFT", "RIGHT", "used", "Alone"]
    assert mentioned(tree) == {"LEFT": 1, "RIGHT": 2, "int": 1, "used": 1}


TABLES = sorted(path.stem for path in (PACKAGE / "resources" / "reference").rglob("*.csv"))


@pytest.mark.parametrize("name", TABLES)
def test_every_table_is_read(name):
    """By the package, or by the script that writes the styles from the tables of their name."""
    assert name.endswith("_styles") or {name, f"{name}.csv"} & words()


@cache
def words() -> set[str]:
    """What stands between quotes in the package and in the scripts."""
    scripts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "scripts").rglob("*.py"))]
    return {
        word for text in (*scripts, *(file.text for file in package())) for word in re.findall(r'"([^"\n]+)"', text)
    }
