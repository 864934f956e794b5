"""What the office and the field made of the same records, brought together field by field; nothing is lost.

Method: docs/design/friches.md#merge-back
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Union

from ..text import known

Value = Union[str, int, float, bool, None]
Record = Mapping[str, Value]
SITE = "site"
THERE, GONE, CHANGED = "présent", "supprimé", "modifié"


class Side(Enum):
    """Who is right where both changed the same field."""

    FIELD = "terrain"
    OFFICE = "bureau"


class Fate(Enum):
    """What became of a site."""

    SAME = "inchange"
    FIELD = "terrain"
    OFFICE = "bureau"
    BOTH = "terrain_et_bureau"
    CONFLICT = "conflit"
    NEW = "nouveau"
    APART = "hors_visite"


@dataclass(frozen=True)
class Conflict:
    """A field that both changed, differently: what it was, what each side says, who was followed, and what is kept."""

    site: str
    field: str
    base: Value
    office: Value
    on_site: Value
    choice: Side
    kept: Value


@dataclass
class MergedSites:
    """records: site -> its fields; fates and taken (fields that come from the field) by site, and the conflicts."""

    records: dict[str, dict[str, Value]] = field(default_factory=dict)
    fates: dict[str, Fate] = field(default_factory=dict)
    taken: dict[str, list[str]] = field(default_factory=dict)
    conflicts: list[Conflict] = field(default_factory=list)

    def count(self, *fates: Fate) -> int:
        """How many sites have one of these fates."""
        return sum(one in fates for one in self.fates.values())


def same(one: Value, other: Value) -> bool:
    """Whether two values say the same: nothing is nothing however it is written, and 3 is 3.0.

    >>> same(3, 3.0), same("", None), same("oui", "non"), same(True, "true")
    (True, True, False, True)
    """
    return _plain(one) == _plain(other)


def _plain(value: Value) -> str:
    if not known(value):
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return "" if math.isnan(value) else f"{value:.12g}"
    return str(value).strip()


def merged(
    base: Mapping[str, Record],
    office: Mapping[str, Record],
    on_site: Mapping[str, Record],
    follow: Side = Side.FIELD,
    choices: Mapping[tuple[str, str], Side] | None = None,
) -> MergedSites:
    """Bring two versions of the same records together.

    base: the records as they were taken to the field, by site; office: as the office has them now, fields that were
    not taken along included; on_site: as they came back. Where one side alone changed a field, its value holds;
    where both say the same, there is nothing to choose; elsewhere there is a conflict, and `choices` (site, field)
    or else `follow` says who is right. A site that one side took away and the other changed is a conflict (`SITE`);
    one that the field took away is a conflict too, for it is a slip more often than a decision: it only goes where
    the field is chosen for it by name. Sites that are new on either side are kept.

    >>> was, now, back = {"a": {"n": 1, "t": "x"}}, {"a": {"n": 2, "t": "x"}}, {"a": {"n": 1, "t": "y"}}
    >>> merged(was, now, back).records
    {'a': {'n': 2, 't': 'y'}}
    """
    out = MergedSites()
    for site in dict.fromkeys([*office, *on_site]):
        _merge_site(site, (base.get(site), office.get(site), on_site.get(site)), follow, choices or {}, out)
    return out


def _merge_site(
    site: str,
    versions: tuple[Record | None, Record | None, Record | None],
    follow: Side,
    choices: Mapping[tuple[str, str], Side],
    out: MergedSites,
) -> None:
    base, office, back = versions
    if back is None:
        _only_office(site, base, office or {}, choices, out)
    elif office is None:
        _only_field(site, base, back, follow, choices, out)
    else:
        _both(site, base or {}, office, back, follow, choices, out)


def _only_office(
    site: str, base: Record | None, office: Record, choices: Mapping[tuple[str, str], Side], out: MergedSites
) -> None:
    """A site that did not come back: not taken along, or taken away in the field."""
    if base is not None:
        choice = choices.get((site, SITE), Side.OFFICE)
        is_changed = any(not same(office.get(name), value) for name, value in base.items())
        said = CHANGED if is_changed else THERE
        out.conflicts.append(Conflict(site, SITE, THERE, said, GONE, choice, said if choice is Side.OFFICE else GONE))
        if choice is Side.FIELD:
            return
    out.records[site] = dict(office)
    out.fates[site] = Fate.APART if base is None else Fate.CONFLICT
    out.taken[site] = []


def _only_field(
    site: str,
    base: Record | None,
    back: Record,
    follow: Side,
    choices: Mapping[tuple[str, str], Side],
    out: MergedSites,
) -> None:
    """A site that the office does not have: found in the field, or taken away meanwhile."""
    changed = [name for name, value in back.items() if not same(value, (base or {}).get(name))]
    if base is not None:
        if not changed:
            return  # taken away by the office, untouched in the field
        choice = choices.get((site, SITE), follow)
        kept = CHANGED if choice is Side.FIELD else GONE
        out.conflicts.append(Conflict(site, SITE, THERE, GONE, CHANGED, choice, kept))
        if choice is Side.OFFICE:
            # what the field said is still told, value by value
            out.conflicts += [Conflict(site, n, base.get(n), None, back[n], choice, None) for n in changed]
            return
    out.records[site], out.taken[site] = dict(back), changed
    out.fates[site] = Fate.NEW if base is None else Fate.CONFLICT


def _both(
    site: str,
    base: Record,
    office: Record,
    back: Record,
    follow: Side,
    choices: Mapping[tuple[str, str], Side],
    out: MergedSites,
) -> None:
    record, taken, ours, count = dict(office), [], False, len(out.conflicts)
    for name, said in back.items():
        was, held = base.get(name), office.get(name)
        is_ours, is_theirs = name in office and not same(held, was), not same(said, was)
        ours = ours or is_ours
        if not is_theirs or same(said, held):
            continue
        if is_ours:
            choice = choices.get((site, name), follow)
            out.conflicts.append(Conflict(site, name, was, held, said, choice, said if choice is Side.FIELD else held))
            if choice is Side.OFFICE:
                continue
        record[name] = said
        taken.append(name)
    ours = ours or any(name not in back and name in base and not same(v, base[name]) for name, v in office.items())
    out.records[site], out.taken[site] = record, taken
    out.fates[site] = (
        Fate.CONFLICT
        if len(out.conflicts) > count
        else Fate.BOTH
        if taken and ours
        else Fate.FIELD
        if taken
        else Fate.OFFICE
        if ours
        else Fate.SAME
    )


def named_apart(ids: Sequence[str | None], taken: Iterable[str]) -> list[str]:
    """Identifiers of the records that came back: those without one, and copies of one, get `VISITE_<n>`.

    taken: identifiers that are in use elsewhere.

    >>> named_apart(["a", None, "a"], ["VISITE_1"])
    ['a', 'VISITE_2', 'VISITE_3']
    """
    used, out, number = {*taken, *(one for one in ids if one)}, [], 0
    seen: set[str] = set()
    for one in ids:
        name = (one or "").strip()
        if not name or name in seen:
            number += 1
            while f"VISITE_{number}" in used:
                number += 1
            name = f"VISITE_{number}"
            used.add(name)
        seen.add(name)
        out.append(name)
    return out
