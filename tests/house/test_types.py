"""Signatures of core say what they take and give: `Any` becomes rarer."""

from __future__ import annotations

import ast

from tests.support.source import functions, package

#: half of the 377 there were before the house had its rule
MOST_ANY = 188


def any_in(function: ast.FunctionDef) -> int:
    """How often a signature says Any."""
    given = function.args
    named = [*given.posonlyargs, *given.args, *given.kwonlyargs, *filter(None, (given.vararg, given.kwarg))]
    notes = [*(one.annotation for one in named), function.returns]
    return sum(
        isinstance(node, ast.Name) and node.id == "Any" for note in notes if note is not None for node in ast.walk(note)
    )


def test_signatures_of_core_hardly_say_any():
    counts = {one.path: sum(map(any_in, functions(one.tree))) for one in package() if one.path.startswith("core/")}
    total = sum(counts.values())
    most = sorted(counts, key=lambda path: -counts[path])[:8]
    assert total <= MOST_ANY, [f"{path}: {counts[path]}" for path in most]


def test_every_any_of_a_signature_is_counted():
    tree = ast.parse("def f(a: Any, *b: dict[str, Any], c: int = 1, **d: Any) -> Any:\n    e: Any = 1")
    assert [any_in(one) for one in functions(tree)] == [4]
