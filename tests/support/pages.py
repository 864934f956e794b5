"""What every report holds, whoever writes it: read by all, sure of its words, and the answer first (WCAG AA).

`faults` is asked of each report that any test makes (see `conftest.py`).
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass

PLACE = re.compile(r"\{[a-z_]+\}")
NO_NUMBER = re.compile(r"(?<![\w-])(nan|NaN)(?!\w)")
#: words of programs: no reader knows them
CODE_WORD = re.compile(r"\b[a-z]+_[a-z_]+\b|\b[A-Z]{2,}_[A-Z_]+\b|\bmilp\b|\[[A-Z_]{4,}\]")
HEADINGS = ("h1", "h2", "h3", "h4")


def body_of(html: str) -> ET.Element:
    """The body of a report, which is well formed."""
    return ET.fromstring(html[html.index("<main>") : html.index("</main>") + len("</main>")])


def words_of(node: ET.Element) -> str:
    """The words of a part, spaces made plain."""
    return " ".join("".join(node.itertext()).replace("\u00a0", " ").replace("\u202f", " ").split())


@dataclass(frozen=True)
class Screen:
    """The first screen: its sentences, and the value, title and note of each figure."""

    verdict: str
    cards: list[str]


def screen_of(html: str) -> Screen:
    """The first screen of a report."""
    brief = next(node for node in body_of(html).iter("section") if node.get("class") == "brief")
    verdict = next(node for node in brief.iter("p") if node.get("class") == "verdict")
    cards = [words_of(node) for node in brief.iter("div") if node.get("class") == "card"]
    return Screen(words_of(verdict), cards)


def faults(html: str) -> list[str]:
    """What would stop a reader, or make one doubt; nothing for a good report."""
    body = body_of(html)
    found = [*_head(html), *_headings(body), *_pictures(body), *_tables(body), *_first(body)]
    text = " ".join(body.itertext())
    found += [f"unfilled: {place}" for place in PLACE.findall(text)]
    found += [f"no number: {word}" for word in NO_NUMBER.findall(text)]
    ids = {node.get("id") for node in body.iter() if node.get("id")}
    found += [f"label of nothing: {node.get('for')}" for node in body.iter("label") if node.get("for") not in ids]
    return found


def _head(html: str) -> list[str]:
    found = [] if re.search(r'<html lang="(fr|en)">', html) else ["no language"]
    return found if re.search(r"<title>[^<]*\S[^<]*</title>", html) else [*found, "no title"]


def _headings(body: ET.Element) -> list[str]:
    levels = [HEADINGS.index(node.tag) for node in body.iter() if node.tag in HEADINGS]
    found = [] if levels.count(0) == 1 else ["not one first title"]
    return found + [f"a level is skipped: h{b + 1} after h{a + 1}" for a, b in zip(levels, levels[1:]) if b > a + 1]


def _pictures(body: ET.Element) -> list[str]:
    found = ["a picture without words" for node in body.iter("img") if not (node.get("alt") or "").strip()]
    for node in body.iter():
        if node.tag.rsplit("}")[-1] == "svg":
            title = next((one for one in node if one.tag.rsplit("}")[-1] == "title"), None)
            if node.get("role") != "img" or title is None or not (title.text or "").strip():
                found.append("a chart without words")
    return found


def _tables(body: ET.Element) -> list[str]:
    found = []
    for table in body.iter("table"):
        heads = list(table.iter("th"))
        names = [words_of(node) for node in heads]
        if not heads or not all(names) or any(node.get("scope") != "col" for node in heads):
            found.append(f"a column without a title: {names}")
        rows = [list(row.iter("td")) for row in table.iter("tr")]
        found += [f"a row of another length: {names}" for row in rows if row and len(row) != len(heads)]
        found += [f"a cell of nothing: {names}" for row in rows for cell in row if words_of(cell) == "None"]
    return found


def _first(body: ET.Element) -> list[str]:
    """The answer before any chapter, in a sentence, without a word of programs."""
    parts = [node for node in body if node.tag == "section" or node.tag == "h2"]
    briefs = [node for node in body.iter("section") if node.get("class") == "brief"]
    if not briefs:
        return []
    found = [] if parts and parts[0] is briefs[0] else ["the first screen is not first"]
    verdict = words_of(next(node for node in briefs[0].iter("p") if node.get("class") == "verdict"))
    if not verdict.endswith((".", "!", "?")):
        found.append(f"not a sentence: {verdict}")
    cards = [words_of(node) for node in briefs[0].iter("div") if node.get("class") == "card"]
    return found + [f"a word of programs: {word}" for text in (verdict, *cards) for word in CODE_WORD.findall(text)]
