"""The attribute form of a layer as facts: tabs, the fields of each, and what each field may hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Tab:
    """One tab: its title in French, and its fields line by line, those of a line side by side."""

    title: str
    lines: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Form:
    """A form.

    choices: accepted values of a field, as label -> value; told: fields that a change of another one sets,
    field -> (that other field, the value). fixed: fields that are shown and not changed; long: texts of several lines;
    days: texts that hold a day; photos: texts that hold the place of a photograph, beside the file of the layer.
    """

    tabs: tuple[Tab, ...]
    choices: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    booleans: frozenset[str] = frozenset()
    told: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    fixed: frozenset[str] = frozenset()
    long: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset()
    photos: frozenset[str] = frozenset()
