"""The pages of `docs/design`: every heading that code or tests cite is there, and every formula is cited by both."""

from __future__ import annotations

import re

import pytest

from tests.support.source import ROOT, only

DESIGN = ROOT / "docs" / "design"
CITED = re.compile(r"docs/design/(\w+)\.md#([\w-]+)")
LINK = re.compile(r"\]\((\w*)(?:\.md)?#([\w-]+)\)")

# Formulas that no test names; a list that only shrinks.
UNTESTED = ()


def anchor(heading: str) -> str:
    """The anchor of a heading, as Markdown readers make it."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def headings(text: str) -> list[tuple[int, str]]:
    """Level and anchor of the headings of a page, in order."""
    return [(len(signs), anchor(words)) for signs, words in re.findall(r"^(#+) (.+)$", text, re.MULTILINE)]


def pages() -> dict[str, list[tuple[int, str]]]:
    """The headings of each page, by its name."""
    return {path.stem: headings(path.read_text(encoding="utf-8")) for path in sorted(DESIGN.glob("*.md"))}


def citations(folder: str) -> set[tuple[str, str]]:
    """What the Python files below a folder cite: page and anchor."""
    texts = (path.read_text(encoding="utf-8") for path in (ROOT / folder).rglob("*.py"))
    return {found for text in texts for found in CITED.findall(text)}


def formulas() -> set[str]:
    """The sections of the methods, as `page#anchor`."""
    found = set()
    for page, own in pages().items():
        in_method = False
        for level, name in own:
            in_method = name == "method" if level == 2 else in_method
            if level == 3 and in_method:
                found.add(f"{page}#{name}")
    return found


@pytest.mark.parametrize("folder", ["aula_toolbox", "tests"])
def test_what_is_cited_is_there(folder):
    known = {(page, name) for page, own in pages().items() for _, name in own}
    cited = citations(folder) - {("rain", "nowhere")}
    assert len(cited) > 50
    assert cited - known == set()


def test_links_between_the_pages_lead_somewhere():
    known = pages()
    for path in DESIGN.glob("*.md"):
        for page, name in LINK.findall(path.read_text(encoding="utf-8")):
            assert name in {own for _, own in known[page or path.stem]}, f"{path.name}: {page}#{name}"


def test_headings_of_a_page_are_told_apart():
    for page, own in pages().items():
        names = [name for _, name in own]
        assert len(names) == len(set(names)), page


def test_every_formula_has_its_code():
    assert len(formulas()) > 70
    only(formulas() - {f"{page}#{name}" for page, name in citations("aula_toolbox")}, ())


def test_every_formula_has_its_test():
    only(formulas() - {f"{page}#{name}" for page, name in citations("tests")}, UNTESTED)


def test_anchors_are_those_of_markdown():
    text = "# One page\n\n## Method\n\n### ISO 19139\n\n### What goes, in and out\n"
    assert headings(text) == [(1, "one-page"), (2, "method"), (3, "iso-19139"), (3, "what-goes-in-and-out")]
    assert CITED.findall("see docs/design/rain.md#nowhere.") == [("rain", "nowhere")]
