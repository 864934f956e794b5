"""The examples of docstrings are run: a planner may copy them."""

from __future__ import annotations

import ast
import doctest
import importlib
from pathlib import Path

import pytest

from tests.support.source import PACKAGE

MODULES = sorted(
    str(path.relative_to(PACKAGE.parent).with_suffix("")).replace("/", ".")
    for path in (PACKAGE / "core").rglob("*.py")
    if ">>>" in Path(path).read_text(encoding="utf-8")
)
#: fewer examples than this is a step back
LEAST_EXAMPLES = 360


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_of_a_module_are_right(name):
    module = importlib.import_module(name.removesuffix(".__init__"))
    result = doctest.testmod(module, optionflags=doctest.NORMALIZE_WHITESPACE)
    assert result.attempted and not result.failed


def test_there_are_examples():
    finder = doctest.DocTestFinder()
    found = [
        example
        for name in MODULES
        for test in finder.find(importlib.import_module(name.removesuffix(".__init__")))
        for example in test.examples
    ]
    assert len(found) >= LEAST_EXAMPLES, len(found)


NUMERIC = ("float", "int", "NDArray", "Floats", "Array", "Vector", "Matrix", "Values", "Numbers")
#: public functions that answer numbers and have no example yet: each takes a whole study; the list only shrinks
WITHOUT_EXAMPLE = {
    "erc/candidates.criteria",
    "erc/portfolio/programme.useful_pairs",
    "erc/portfolio/programme.prices",
    "friches/certainty.assess",
    "friches/certainty.second_leaders",
    "friches/compare.hectares",
    "friches/pairs.without_doubles",
    "friches/rules.read_weights",
    "heat/network.distance_from",
    "heat/remote.reflectance",
    "heat/zonal.cover_shares_pct",
    "partition/segments.segment_lengths",
    "rain/costs.balance",
    "rain/curves.rule_range",
    "rain/indicators.indicators",
    "rain/indicators.detailed_indicators",
    "rain/roofs.runoff",
    "rain/roofs.asbestos_flag",
    "rain/roofs.activity_class",
    "rain/sizing.knee_tanks",
    "rain/spread.swings",
    "rain/zones.criterion_values",
}


def answers_numbers_without_example(source: str) -> list[str]:
    """Names of the public functions of a module that return numbers and show no example."""
    return [
        node.name
        for node in ast.parse(source).body
        if isinstance(node, ast.FunctionDef)
        and not node.name.startswith("_")
        and node.returns is not None
        and any(word in ast.unparse(node.returns) for word in NUMERIC)
        and ">>>" not in (ast.get_docstring(node) or "")
    ]


def test_functions_that_answer_numbers_show_an_example():
    core = PACKAGE / "core"
    found = {
        f"{path.relative_to(core).with_suffix('').as_posix()}.{name}"
        for path in core.rglob("*.py")
        if "reports" not in path.relative_to(core).parts
        for name in answers_numbers_without_example(path.read_text(encoding="utf-8"))
    }
    assert not found - WITHOUT_EXAMPLE, "give them an example that runs (>>>) in their docstring"
    assert not WITHOUT_EXAMPLE - found, "they have one now: take them off the list"


def test_a_function_without_example_is_seen():
    assert answers_numbers_without_example("def area_m2(side_m: float) -> float:\n    return side_m**2\n") == [
        "area_m2"
    ]
