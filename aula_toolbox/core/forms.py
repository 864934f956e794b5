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
    field -> (that other field, the value).
    """

    tabs: tuple[Tab, ...]
    choices: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    booleans: frozenset[str] = frozenset()
    told: Mapping[str, tuple[str, str]] = field(default_factory=dict)
