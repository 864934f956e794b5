"""Every text that our widgets and algorithms show, and those that were left in English in a French session."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from html import unescape
from pathlib import Path
from typing import Any

from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QProgressBar,
    QSpinBox,
    QTabWidget,
    QWidget,
)

ENGLISH = re.compile(r"\b(the|of|and|with|from|this|which|are|was|were|not|then|each|when|must|than|has)\b")


def told_by(root: QWidget) -> Iterator[str]:
    """Texts, tool tips, names for screen readers and lists of a widget and of all that is in it."""
    for widget in (root, *root.findChildren(QWidget)):
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.statusTip())
        yield from _own(widget)
        yield from (action.text() for action in widget.actions())


def _own(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, (QGroupBox, QMenu)):
        yield widget.title()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QListWidget):
        for row in range(widget.count()):
            yield from (widget.item(row).text(), widget.item(row).toolTip())
    elif isinstance(widget, QTabWidget):
        yield from (widget.tabText(index) for index in range(widget.count()))
    elif isinstance(widget, QSpinBox):
        yield from (widget.prefix(), widget.suffix())
    elif isinstance(widget, QProgressBar):
        yield widget.format()
    if isinstance(widget, QDockWidget):
        yield widget.windowTitle()


def told_by_algorithm(algorithm: Any) -> Iterator[str]:
    """Name, group, summary, parameters, choices and help of an algorithm."""
    names = {name for schema in getattr(algorithm, "FIELDS", {}).values() for name in schema.names}
    yield from (algorithm.displayName(), algorithm.group(), algorithm.shortDescription())
    for definition in algorithm.parameterDefinitions():
        yield from (definition.description(), definition.help())
        if definition.type() == "enum" and not definition.usesStaticStrings():
            yield from definition.options()
    yield from (text for text in re.split(r"<[^>]+>", algorithm.shortHelpString()) if text not in names)


AGREED = re.compile(r"\{\w+:([^|}]*)\|([^}]*)\}")


def _words(text: str) -> set[str]:
    """The words of a text, those that agree with a number in both forms: `{count} point{count:|s}` holds `points`."""
    both = (AGREED.sub(rf"\{form}", text) for form in (1, 2))
    return set(re.findall(r"[a-z]{3,}", " ".join(both).lower()))


@cache
def english(i18n: Path) -> tuple[frozenset[str], re.Pattern[str]]:
    """English sources that have another French text: those without places, and a pattern of those with."""
    plain, placed = set(), []
    for path in sorted(i18n.glob("*_fr.ts")):
        for message in ET.parse(path).iter("message"):
            source, french = message.findtext("source", ""), message.findtext("translation", "")
            if source == french:
                continue
            if "{" in source:
                parts = re.split(r"\{[^}]*\}", source)
                own = set(re.findall(r"[a-z]{3,}", "".join(parts).lower()))
                if own - _words(french):
                    placed.append(".+".join(re.escape(part) for part in parts))
            else:
                plain.add(source.strip())
    return frozenset(plain), re.compile("|".join(placed) or r"(?!)")


def untranslated(texts: Iterator[str], i18n: Path) -> list[str]:
    """The texts that are English sources of ours, or that read like English."""
    plain, placed = english(i18n)
    found = []
    for raw in texts:
        text = unescape(re.sub(r"<[^>]+>", "", raw or "")).replace("&", "").strip()
        if text and (text in plain or placed.fullmatch(text) or ENGLISH.search(text)):
            found.append(text)
    return sorted(set(found))
