"""What changed between two vintages of a layer: whether a map of it must be made again.

Method: docs/design/pnc.md#vintages
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..columns import find

# of the features of the smaller vintage, those that must be found by a field that names them
_SHARED = 0.5
_IDENTITIES = ("id", "code", "insee", "identifiant", "reference", "uid", "cle")


@dataclass(frozen=True)
class VintageRow:
    """A feature: its values by folded name of field, and a mark of its geometry, the same for the same one."""

    values: Mapping[str, str]
    shape: str = ""


@dataclass
class Tally:
    """How many features came, went and changed."""

    added: int = 0
    removed: int = 0
    changed: int = 0

    @property
    def is_nothing(self) -> bool:
        """Nothing came, went or changed."""
        return not (self.added or self.removed or self.changed)


@dataclass(frozen=True)
class VintageChanges:
    """The changes of all features, and of those of each commune; `key` names the field that tells a feature again.

    lost, gained: fields that only the older, only the newer vintage has.
    """

    key: str
    total: Tally
    communes: Mapping[str, Tally]
    lost: tuple[str, ...] = ()
    gained: tuple[str, ...] = ()


def identity(old: Sequence[VintageRow], new: Sequence[VintageRow]) -> str:
    """The field that tells a feature again: filled, without doubles in both vintages, and mostly the same in both.

    Empty when there is none.

    >>> identity([VintageRow({"id": "1"}), VintageRow({"id": "2"})], [VintageRow({"id": "2"}), VintageRow({"id": "3"})])
    'id'
    """
    if not old or not new:
        return ""
    found = []
    for rank, name in enumerate(name for name in old[0].values if name in new[0].values):
        before, after = [row.values[name] for row in old], [row.values[name] for row in new]
        if any(not all(column) or len(set(column)) != len(column) for column in (before, after)):
            continue
        shared = len(set(before) & set(after)) / min(len(before), len(after))
        is_named = any(word in name.replace("_", " ").split() for word in _IDENTITIES) or name.endswith("id")
        if shared >= _SHARED:
            found.append((not is_named, -shared, rank, name))
    return min(found)[-1] if found else ""


def changes(old: Sequence[VintageRow], new: Sequence[VintageRow]) -> VintageChanges:
    """What came, went and changed; without a field that tells features again, a changed one has gone and come.

    >>> changes([VintageRow({"id": "1"}), VintageRow({"id": "2"})], [VintageRow({"id": "1"}, "moved")]).total
    Tally(added=0, removed=1, changed=1)
    """
    before = set(old[0].values) if old else set()
    after = set(new[0].values) if new else set()
    common = sorted(before & after) if before and after else sorted(before | after)
    key = identity(old, new)
    pairs = _by_key(old, new, key, common) if key else _by_content(old, new, common)
    total = Tally()
    communes: dict[str, Tally] = {}
    field = find("insee", common).field or ""
    for row, what in pairs:
        commune = row.values.get(field, "")
        for tally in (total, communes.setdefault(commune, Tally())):
            setattr(tally, what, getattr(tally, what) + 1)
    lost = tuple(sorted(before - after)) if after else ()
    gained = tuple(sorted(after - before)) if before else ()
    return VintageChanges(key, total, dict(sorted(communes.items())), lost, gained)


def _content(row: VintageRow, common: Sequence[str]) -> tuple[str, ...]:
    return (row.shape, *(row.values.get(name, "") for name in common))


def _by_key(
    old: Sequence[VintageRow], new: Sequence[VintageRow], key: str, common: Sequence[str]
) -> list[tuple[VintageRow, str]]:
    before, after = {row.values[key]: row for row in old}, {row.values[key]: row for row in new}
    pairs = [(row, "removed") for name, row in before.items() if name not in after]
    for name, row in after.items():
        if name not in before:
            pairs.append((row, "added"))
        elif _content(row, common) != _content(before[name], common):
            pairs.append((row, "changed"))
    return pairs


def _by_content(
    old: Sequence[VintageRow], new: Sequence[VintageRow], common: Sequence[str]
) -> list[tuple[VintageRow, str]]:
    left = Counter(_content(row, common) for row in old)
    pairs = []
    for row in new:
        content = _content(row, common)
        if left[content]:
            left[content] -= 1
        else:
            pairs.append((row, "added"))
    for row in old:
        content = _content(row, common)
        if left[content]:
            left[content] -= 1
            pairs.append((row, "removed"))
    return pairs
