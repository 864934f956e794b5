"""Establishments of the Sirene register: whether each was active on a day, since when not, how well it is placed.

The stock tells the present state; the history tells the state on any day. A date that cannot be read is told and stays
unknown, never a day.

Method: docs/design/land.md#establishments
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from ..messages import Notes, listing
from ..reference import Table, load, number_or_none
from ..text import known
from . import words
from .states import ZoneEstablishment

if TYPE_CHECKING:
    import pandas as pd

ACTIVE, CLOSED = "A", "F"
_SHOWN = 4


@dataclass(frozen=True)
class Period:
    """A time in the life of an establishment: its first and last day (None: not over) and whether it was active."""

    begin: date
    end: date | None
    is_active: bool


@dataclass(frozen=True)
class RegisterRow:
    """An establishment as the register has it.

    quality: code of the placement; is_occupant: whether its legal form is liable to the CFE.
    """

    siret: str
    name: str
    naf: str
    size: str
    is_active: bool
    begin: date | None
    created: date | None
    last_sign: date | None
    commune: str
    is_occupant: bool
    periods: tuple[Period, ...] = field(default=())

    def on(self, day: date) -> ZoneEstablishment | None:
        """The establishment as it was on a day; None when it was not there yet."""
        first = self.created or (self.periods[0].begin if self.periods else None)
        if first is not None and first > day:
            return None
        is_active, closed = self._state(day)
        return ZoneEstablishment(self.siret, self.name, is_active, closed, self.size, self.last_sign)

    def _state(self, day: date) -> tuple[bool, date | None]:
        if self.periods:
            lived = [one for one in self.periods if one.begin <= day]
            if lived and not lived[-1].is_active:
                closed = lived[-1].begin
                for one in reversed(lived):
                    if one.is_active:
                        break
                    closed = one.begin
                return False, closed
            return True, None
        if self.is_active or (self.begin is not None and self.begin > day):
            return True, None
        return False, self.begin


class Dates:
    """Reads days written as texts, and remembers those that could not be read."""

    def __init__(self) -> None:
        self.unread: Counter[str] = Counter()

    def read(self, value: object) -> date | None:
        """A day from `2024-05-31` or a longer moment; None when nothing is written."""
        if not known(value):
            return None
        text = str(value).strip()
        try:
            return date.fromisoformat(text[:10])
        except ValueError:
            self.unread[text] += 1
            return None

    def tell(self, notes: Notes, layer: str) -> None:
        """Say what could not be read."""
        if self.unread:
            notes.warn(
                "{layer}: {count} dates cannot be read and stay unknown: {values}. Expected: 2024-05-31.",
                layer=layer,
                count=sum(self.unread.values()),
                values=listing(self.unread, _SHOWN),
            )


def read_forms(folder: Path | str | None = None) -> Table:
    """Legal forms that are occupants for nothing (`zae_formes_cfe`), by the beginning of their code."""
    return load("zae_formes_cfe", {"prefixe": str, "occupe": str}, folder)


def is_occupant(form: object, forms: Table) -> bool:
    """Whether a legal form is liable to the CFE; forms that are not known are.

    >>> forms = read_forms()
    >>> is_occupant("6540", forms), is_occupant("5710", forms), is_occupant(None, forms)
    (False, True, True)
    """
    text = str(form).strip().split(".")[0] if known(form) else ""
    return not any(text.startswith(row["prefixe"]) for row in forms if row["occupe"] == "non") if text else True


def register_rows(
    table: pd.DataFrame, periods: Mapping[str, Sequence[Period]], forms: Table, notes: Notes, layer: str
) -> list[RegisterRow]:
    """The rows of the stock.

    table: columns `etab_*` and `siret`, those that are there; periods: the history by SIRET, in order.
    """
    dates, odd = Dates(), Counter[str]()
    columns: dict[str, list[Any]] = defaultdict(lambda: [None] * len(table))
    columns.update({str(name): table[name].tolist() for name in table.columns})

    rows = []
    for place in range(len(table)):
        state = text_of(columns["etab_etat"][place]).upper()
        if state not in (ACTIVE, CLOSED):
            odd[state or "–"] += 1
            continue
        siret = text_of(columns["siret"][place])
        rows.append(
            RegisterRow(
                siret,
                text_of(columns["etab_nom"][place]),
                text_of(columns["etab_naf"][place]),
                text_of(columns["etab_tranche"][place]).upper(),
                state == ACTIVE,
                dates.read(columns["etab_debut"][place]),
                dates.read(columns["etab_creation"][place]),
                dates.read(columns["etab_signe"][place]),
                text_of(columns["etab_commune"][place]),
                is_occupant(columns["etab_forme"][place], forms),
                tuple(periods.get(siret, ())),
            )
        )
    dates.tell(notes, layer)
    if odd:
        notes.warn(
            "{layer}: {count} establishments have no state A or F and are left out: {values}.",
            layer=layer,
            count=sum(odd.values()),
            values=listing(odd, _SHOWN),
        )
    return rows


def history(table: pd.DataFrame, notes: Notes, layer: str) -> dict[str, list[Period]]:
    """The periods of each SIRET, in order. table: `siret, etab_debut, etab_fin, etab_etat`."""
    dates = Dates()
    found: dict[str, list[Period]] = {}
    ends = table["etab_fin"].tolist() if "etab_fin" in table else [None] * len(table)
    for siret, begin, end, state in zip(table["siret"], table["etab_debut"], ends, table["etab_etat"]):
        first = dates.read(begin)
        if first is not None:
            period = Period(first, dates.read(end), text_of(state).upper() == ACTIVE)
            found.setdefault(text_of(siret), []).append(period)
    dates.tell(notes, layer)
    return {siret: sorted(periods, key=lambda one: one.begin) for siret, periods in found.items()}


def text_of(value: object) -> str:
    """A cell as a text: a code that a table read as a number keeps no decimals; empty when nothing is written."""
    if not known(value):
        return ""
    text = str(value).strip()
    return text[:-2] if text.endswith(".0") and text[:-2].isdigit() else text


def levels(folder: Path | str | None = None) -> dict[str, str]:
    """How far each quality code places an establishment (`zae_geolocalisation`)."""
    return load("zae_geolocalisation", {"qualite": str, "niveau": str}, folder).mapping("qualite", "niveau")


def is_plot(quality: object, of_code: Mapping[str, str]) -> bool:
    """Whether a placement is good enough to say on which parcel an establishment stands."""
    return of_code.get(text_of(quality)) == words.PLOT


SizeClasses = Mapping[str, tuple[Optional[float], Optional[float]]]


def size_classes(folder: Path | str | None = None) -> SizeClasses:
    """Fewest and most employees of each size class (`eco_tranches`); None where the class does not say."""
    rows = load("eco_tranches", {"code": str, "bas": number_or_none, "haut": number_or_none}, folder)
    return {row["code"]: (row["bas"], row["haut"]) for row in rows}


def vocations(folder: Path | str | None = None) -> Mapping[str, str]:
    """The vocation of each division of activities (`eco_vocations`)."""
    return load("eco_vocations", {"division": str, "vocation": str}, folder).mapping("division", "vocation")


@dataclass(frozen=True)
class JobBounds:
    """Fewest and most employees, and how many establishments have no size class."""

    low: float
    high: float | None
    unknown: int


def job_bounds(sizes: Iterable[str], classes: SizeClasses) -> JobBounds:
    """The jobs that size classes tell; most is None when a class has no upper end or is not known.

    >>> job_bounds(["01", "11"], size_classes()), job_bounds(["NN", "03"], size_classes())
    (JobBounds(low=11.0, high=21.0, unknown=0), JobBounds(low=6.0, high=None, unknown=1))
    """
    low, high, unknown = 0.0, 0.0, 0
    is_open = False
    for size in sizes:
        least, most = classes.get(size, (None, None))
        if least is None:
            unknown += 1
        low += least or 0.0
        high += most or 0.0
        is_open = is_open or most is None
    return JobBounds(low, None if is_open else high, unknown)


def vocation(
    rows: Iterable[tuple[str, str]], share: float, of_division: Mapping[str, str], classes: SizeClasses
) -> str:
    """The vocation that holds more than `share` of the employees, else `mixte`; `inconnu` when no size is known.

    rows: activity code (NAF rév. 2) and size class of the active establishments. The middle of each class counts.

    >>> vocation([("25.62B", "12"), ("47.11F", "01")], 0.6, vocations(), size_classes())
    'industrielle'
    """
    weights: Counter[str] = Counter()
    for naf, size in rows:
        least, most = classes.get(size, (None, None))
        name = of_division.get(naf.replace(".", "")[:2])
        if name is not None and least is not None:
            weights[name] += int(least + (most if most is not None else least))
    total = sum(weights.values())
    if not total:
        return "inconnu"
    name, most_weight = weights.most_common(1)[0]
    return name if most_weight > share * total else "mixte"
