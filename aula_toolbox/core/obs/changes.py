"""What changes from one version to the next, indicator by indicator, and why.

See docs/design/obs.md#versions.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from ..messages import Message, message
from .comparison import last_year
from .indicators import ObsIndicator
from .objects import JsonFacts
from .obsvalue import ObsValue

_SHOWN = 3


@dataclass(frozen=True)
class IndicatorChange:
    """An indicator at a level, before and after.

    moved: territories whose value changed; rises, falls: the largest, name and difference. states: territories whose
    state changed.
    """

    indicator: str
    level: str
    vintage: str
    vintage_before: str
    moved: int
    count: int
    middle: float | None
    rises: tuple[tuple[str, float], ...]
    falls: tuple[tuple[str, float], ...]
    states: int
    reason: Message


def changes(
    values: Sequence[ObsValue],
    before: Sequence[ObsValue],
    known: Mapping[str, ObsIndicator],
    entries: JsonFacts,
    entries_before: JsonFacts,
) -> list[IndicatorChange]:
    """The indicators that moved, appeared or went, at communes and above."""
    old = {(one.indicator, one.level, one.code): one for one in before}
    groups: dict[tuple[str, str], list[ObsValue]] = {}
    for one in values:
        groups.setdefault((one.indicator, one.level), []).append(one)
    found = []
    for (name, level), own in groups.items():
        pairs = [(one, old.get((name, level, one.code))) for one in own]
        change = _of(name, level, pairs, _reason(own, pairs, known.get(name), entries, entries_before))
        if change.moved or change.states or not any(other for _, other in pairs):
            found.append(change)
    return found


def _of(name: str, level: str, pairs: Sequence[tuple[ObsValue, ObsValue | None]], reason: Message) -> IndicatorChange:
    steps = [
        (one.name, one.value - other.value)
        for one, other in pairs
        if other is not None and one.value is not None and other.value is not None and one.value != other.value
    ]
    ordered = sorted(steps, key=lambda step: (step[1], step[0]))
    states = sum(other is not None and one.state != other.state for one, other in pairs)
    vintages = sorted({other.vintage for _, other in pairs if other is not None})
    return IndicatorChange(
        name,
        level,
        pairs[0][0].vintage,
        vintages[-1] if vintages else "",
        len(steps),
        len(pairs),
        median(step for _, step in steps) if steps else None,
        tuple(step for step in reversed(ordered[-_SHOWN:]) if step[1] > 0),
        tuple(step for step in ordered[:_SHOWN] if step[1] < 0),
        states,
        reason,
    )


def _reason(
    own: Sequence[ObsValue],
    pairs: Iterable[tuple[ObsValue, ObsValue | None]],
    indicator: ObsIndicator | None,
    entries: JsonFacts,
    before: JsonFacts,
) -> Message:
    """Why: a new year is not a revision of the past."""
    others = [other for _, other in pairs if other is not None]
    if not others:
        return message("new indicator")
    if (last_year(own[0].vintage) or 0) > max(last_year(one.vintage) or 0 for one in others):
        return message("new vintage")
    files = {one["id"]: one["sha256"] for one in entries.get("fichiers", ())}
    files_before = {one["id"]: one["sha256"] for one in before.get("fichiers", ())}
    named = indicator.files if indicator is not None else ()
    if any(files.get(name) != files_before.get(name) for name in named):
        return message("file revised by its producer")
    if entries.get("tables") != before.get("tables"):
        return message("reference table changed")
    if entries.get("greffon") != before.get("greffon"):
        return message("version of the toolbox")
    return message("observatory, steps or answers changed")
