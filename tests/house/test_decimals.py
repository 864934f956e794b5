"""Numbers in sentences keep their decimal sign until the sentence is said: a comma in French."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import aula_toolbox
from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Notes, message, written

PACKAGE = Path(aula_toolbox.__file__).parent
SAYERS = {"warn", "info", "message", "AulaError", "CatalogueError", "found"}
DECIMALS = re.compile(r"\.[1-9]\d*[fg]$|^,?g$")
#: what a file holds that makes such a text: the others need not be read as code
WRITTEN = re.compile(r"(\.[1-9]\d*[fg]|:,?g)}")


def decimal_texts(tree: ast.AST) -> bool:
    """Whether a part of the code makes a text of a number with decimals."""
    return any(
        isinstance(part, ast.FormattedValue)
        and part.format_spec is not None
        and DECIMALS.search(ast.unparse(part.format_spec)[2:-1])
        for part in ast.walk(tree)
    )


def held_texts(function: ast.AST) -> set[str]:
    """Names that a function gives to such texts, or to a dictionary or list of them."""
    return {
        target.id
        for node in ast.walk(function)
        if isinstance(node, ast.Assign) and not isinstance(node.value, ast.Lambda) and decimal_texts(node.value)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def formatted(text: str, name: str = "") -> list[str]:
    """The numbers that are made texts before the sentence they are put into, there or a few lines above."""
    found = []
    tree = ast.parse(text)
    functions = [node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    for place in (tree, *functions):
        names = held_texts(place) if place is not tree else set()
        for node in ast.walk(place):
            called = node.func if isinstance(node, ast.Call) else None
            who = getattr(called, "id", None) or getattr(called, "attr", "")
            if who not in SAYERS:
                continue
            for word in node.keywords:
                parts = ast.walk(word.value)
                if decimal_texts(word.value) or any(isinstance(p, ast.Name) and p.id in names for p in parts):
                    found.append(f"{name}: {word.arg}={ast.unparse(word.value)}")
    return list(dict.fromkeys(found))


def test_no_number_of_a_sentence_is_a_text_before_it_is_said():
    guilty = [
        one
        for path in sorted(PACKAGE.rglob("*.py"))
        if WRITTEN.search(text := path.read_text(encoding="utf-8"))
        for one in formatted(text, path.relative_to(PACKAGE).as_posix())
    ]
    assert not guilty, "write written(number, '.1f'):\n  " + "\n  ".join(guilty)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("notes.warn('{a}', a=f'{x:.1f}')", 1),
        ("message('{a}', a=listing(f'{x:g} m' for x in y))", 1),
        ("AulaError('{a}', 'E', a=f'{x:.0f}')", 0),
        ("notes.warn('{a}', a=written(x, '.1f'))", 0),
        ("print(a=f'{x:.1f}')", 0),
        ("def f(x):\n    told = {'a': f'{x:.2f}'}\n    notes.info('{a}', **told)", 1),
        ("def f(x):\n    share = f'{x:.1f}'\n    notes.warn('{a}', a=share)", 1),
        ("def f(x):\n    share = f'{x:.0f}'\n    notes.warn('{a}', a=share)", 0),
    ],
)
def test_the_check_sees_what_it_looks_for(text, count):
    assert len(formatted(text)) == count and (WRITTEN.search(text) or not count)


def test_a_number_is_written_with_the_sign_of_its_sentence():
    def french(text):
        return {"{a} % of {b}": "{a} % de {b}", "no": "non"}.get(text, text)

    said = message("{a} % of {b}", a=written(12.345, ".2f"), b=written(0.5, "g"))
    assert (said.render(), said.render(french)) == ("12.35 % of 0.5", "12,35 % de 0,5")
    assert f"{written(1.5, 'g'):>5}" == "  1.5" and str(written(2.0, ".1f")) == "2.0"
    notes = Notes()
    notes.warn("{a} % of {b}", a=written(1.25, ".1f"), b="3.5 (as it is written)")
    assert notes.warnings[0].render(french) == "1,2 % de 3.5 (as it is written)"
    assert AulaError("{a} % of {b}", "E_X", a=written(1.5, "g"), b=2).render(french) == "1,5 % de 2 [E_X]"
