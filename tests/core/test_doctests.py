"""The examples of docstrings are run: a planner may copy them."""

from __future__ import annotations

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
LEAST_EXAMPLES = 155


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
