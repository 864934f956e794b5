"""Zones and sectors of a document: their labels, the regulation, what overlaps and what no zone covers.

Method: docs/design/maps.md#planning-documents
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ...messages import WrittenNumber, listing, message, written
from ...text import joined
from .delivered import PluDocument, PluTable
from .findings import PluFinding, rows_text
from .links import SECTORS, ZONES

OVERLAP, GAP, HOLE, OUTSIDE, BARE = "recouvrement", "lacune", "trou", "hors_territoire", "non_couvert"
TYPE_OF = {ZONES: "TYPEZONE", SECTORS: "TYPESECT"}
RNU_ZONE, RNU_SECTOR, RNU_TYPE = "ZURNU", "RNU", "99"
#: what a label that begins so cannot be
_NEVER = {"U": ("A", "N"), "A": ("U", "N"), "N": ("U", "A")}


@dataclass(frozen=True)
class PluPlace:
    """A place where zones are no partition: its kind, area and width (m2, m), and the zones around it."""

    kind: str
    area_m2: float
    width_m: float
    zones: tuple[str, ...]


def check_labels(document: PluDocument) -> Iterator[PluFinding]:
    """Labels of zones: one type each, one spelling, the list of the regulation, and the national rules (RNU)."""
    for table in document.of(*TYPE_OF):
        kind = TYPE_OF[table.name]
        labels, types = table.texts("LIBELLE"), table.texts(kind)
        yield from _types(table, labels, types)
        yield from _spellings(table, labels)
        yield from _rnu(table, labels, types)
    if document.regulation is not None:
        yield from _regulation(document)


def _types(table: PluTable, labels: Sequence[str], types: Sequence[str]) -> Iterator[PluFinding]:
    found: dict[str, set[str]] = {}
    for label, kind in zip(labels, types):
        if label and kind:
            found.setdefault(label, set()).add(kind)
    for label, kinds in found.items():
        if len(kinds) > 1:
            rows = [table.thing(row) for row, one in enumerate(labels) if one == label]
            told = message("{label} is {types}.", label=label, types=listing(sorted(kinds)))
            yield PluFinding("Z08", table.name, told, "LIBELLE", len(rows), rows_text(rows), label)
    for (label, kind), things in _contrary(table, labels, types).items():
        told = message("{label} is of the type {kind}.", label=label, kind=kind)
        yield PluFinding(
            "Z15", table.name, told, kind_field(table.name), len(things), rows_text(things), kind, label[0]
        )


def kind_field(table: str) -> str:
    """The field that holds the type of zones or sectors.

    >>> kind_field("ZONE_URBA")
    'TYPEZONE'
    """
    return TYPE_OF[table]


def _contrary(table: PluTable, labels: Sequence[str], types: Sequence[str]) -> dict[tuple[str, str], list[str]]:
    """Labels whose first letter says another type: « UA » entered as N. Types of the same label are told elsewhere."""
    found: dict[tuple[str, str], list[str]] = {}
    if table.name != ZONES:
        return found
    several = {label for label in set(labels) if len({kind for one, kind in zip(labels, types) if one == label}) > 1}
    for row, (label, kind) in enumerate(zip(labels, types)):
        is_plain = label[:2].upper() not in ("AU", "NA", "NB", "NC", "ND")
        if label and is_plain and label not in several and kind in _NEVER.get(label[0], ()):
            found.setdefault((label, kind), []).append(table.thing(row))
    return found


def _spellings(table: PluTable, labels: Sequence[str]) -> Iterator[PluFinding]:
    found: dict[str, dict[str, int]] = {}
    for label in labels:
        if label:
            spelt = found.setdefault(label.casefold().replace(" ", ""), {})
            spelt[label] = spelt.get(label, 0) + 1
    for spelt in found.values():
        if len(spelt) > 1:
            told = message(
                "One label written {words}.", words=listing(f"{word} ({count})" for word, count in spelt.items())
            )
            most = max(spelt, key=lambda word: spelt[word])
            yield PluFinding(
                "Z09", table.name, told, "LIBELLE", sum(spelt.values()), value=listing(spelt), expected=most
            )


def _rnu(table: PluTable, labels: Sequence[str], types: Sequence[str]) -> Iterator[PluFinding]:
    """Where the national rules of urbanism apply: a zone ZURNU of a PLUi, a sector 99 of a municipal map."""
    rows = []
    for row, (label, kind) in enumerate(zip(labels, types)):
        if table.name == ZONES and label.upper() == RNU_ZONE:
            is_wrong = kind != "U" or not table.text("URLFIC", row)
        elif table.name == SECTORS:
            is_wrong = (label.upper() == RNU_SECTOR) != (kind == RNU_TYPE) and bool(kind)
        else:
            is_wrong = False
        if is_wrong:
            rows.append(table.thing(row))
    if rows:
        code = "Z12" if table.name == ZONES else "Z13"
        told = message(
            "{count} object{count:|s} under the national rules (RNU) not entered as the standard asks.", count=len(rows)
        )
        yield PluFinding(code, table.name, told, "LIBELLE", len(rows), rows_text(rows))


def _regulation(document: PluDocument) -> Iterator[PluFinding]:
    """Labels against those of the written regulation, whatever their spaces and signs."""
    named = {joined(label, ""): label for label in document.regulation or () if joined(label, "")}
    drawn: dict[str, list[str]] = {}
    for table in document.of(*TYPE_OF):
        for row, label in enumerate(table.texts("LIBELLE")):
            if label and label.upper() not in (RNU_ZONE, RNU_SECTOR):
                drawn.setdefault(joined(label, ""), []).append(table.thing(row))
    zones = ZONES if document.of(ZONES) else SECTORS
    absent = [key for key in drawn if key not in named]
    for key in absent:
        things = drawn[key]
        told = message("{zone} is in no chapter of the regulation.", zone=_label(things[0]))
        yield PluFinding("Z10", zones, told, "LIBELLE", len(things), rows_text(things), _label(things[0]))
    idle = [label for key, label in named.items() if key not in drawn]
    if idle:
        told = message(
            "{count} zone{count:|s} of the regulation {count:is|are} not drawn: {names}.",
            count=len(idle),
            names=listing(idle, 12),
        )
        yield PluFinding("Z11", zones, told, "LIBELLE", len(idle), value=listing(idle, 12))


def _label(thing: str) -> str:
    """The label within the name of an object.

    >>> _label("n° 3 (Ua)")
    'Ua'
    """
    return thing.partition(" (")[2].rstrip(")")


def kind_of_gap(area_m2: float, width_m: float, limits: Mapping[str, float]) -> str:
    """A hole that is wide may be an enclave; a narrow one is a gap.

    >>> kind_of_gap(10_000, 100, {"lacune_large": 5}), kind_of_gap(10, 0.2, {"lacune_large": 5})
    ('trou', 'lacune')
    """
    return HOLE if width_m > limits["lacune_large"] and area_m2 > limits["lacune_large"] ** 2 else GAP


#: control of each kind of place: seen on a plan, too small to be seen
_CODES = {OVERLAP: ("Z01", "Z02"), GAP: ("Z03", "Z04"), HOLE: ("Z05", "Z05"), OUTSIDE: ("Z06",) * 2, BARE: ("Z07",) * 2}


def code_of_place(place: PluPlace, limits: Mapping[str, float]) -> str:
    """The control that a place fails."""
    seen, unseen = _CODES[place.kind]
    return seen if place.area_m2 >= limits["recouvrement_visible"] else unseen


def check_places(places: Sequence[PluPlace], table: str, limits: Mapping[str, float]) -> Iterator[PluFinding]:
    """One finding a control, with the number of places, their area and the widest."""
    found: dict[str, list[PluPlace]] = {}
    for place in places:
        found.setdefault(code_of_place(place, limits), []).append(place)
    for code, ones in found.items():
        largest = sorted(ones, key=lambda one: -one.area_m2)
        told = message(
            "{count} place{count:|s}, {area} m² in all; the largest {most} m², {width} m wide.",
            count=len(ones),
            area=_short(sum(one.area_m2 for one in ones)),
            most=_short(largest[0].area_m2),
            width=_short(largest[0].width_m),
        )
        names = [" / ".join(one.zones) or "–" for one in largest]
        yield PluFinding(code, table, told, "", len(ones), rows_text(names))


def _short(value: float) -> WrittenNumber:
    """Few digits of a large number, enough of a small one."""
    return written(value, ".0f" if value >= 100 else ".2f")


@dataclass(frozen=True)
class ZoneCount:
    """Objects and area (ha) of a type of zone, its words, and its labels."""

    kind: str
    label: str
    count: int
    area_ha: float
    labels: tuple[str, ...]


def count_zones(table: PluTable, area_m2: Sequence[float], words: Mapping[str, str]) -> list[ZoneCount]:
    """How many zones of each type, and how large; types of the standard first. words: `codes_of` of the type."""
    types, labels = table.texts(TYPE_OF[table.name]), table.texts("LIBELLE")
    width = max(map(len, words))
    found: dict[str, list[int]] = {}
    for row, kind in enumerate(types):
        found.setdefault(kind.zfill(width) if kind.isdigit() else kind, []).append(row)
    order = [kind for kind in words if kind in found] + sorted(kind for kind in found if kind not in words)
    return [
        ZoneCount(
            kind,
            words.get(kind, ""),
            len(found[kind]),
            sum(area_m2[row] for row in found[kind]) / 10_000,
            tuple(sorted({labels[row] for row in found[kind]} - {""})),
        )
        for kind in order
    ]
