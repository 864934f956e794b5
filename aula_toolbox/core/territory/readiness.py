"""What each headline can run with, and what to download next in the order of what it unlocks.

Method: docs/design/territory.md#readiness
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..messages import Message, message
from ..products.editions import EditionChoice, when
from ..products.holding import READABLE, TO_EXTRACT, Holding
from ..products.recognition import Recognition
from ..products.table import TWO_DATES, ProductLayer
from ..reference import Table, load
from . import words

WHOLE_PCT = 99.0
#: the end of the name of a parameter that is the second date of another
SECOND = "2"
SUBJECTS, RHYTHMS = "territoire_sujets", "territoire_rythmes"


@dataclass(frozen=True)
class DossierSubject:
    """A subject of the diagnosis: its headline, its title, the margin around the territory that it reads (m)."""

    name: str
    algorithm: str
    title: str
    margin_m: float
    also_required: tuple[str, ...]
    from_territory: tuple[str, ...] = ()
    """Inputs that the layer of the territory itself can fill."""
    counted: tuple[str, ...] = ()
    """Inputs whose objects are counted: those whose inside point is in the territory, without the margin."""
    supports: tuple[str, ...] = ()
    """Inputs whose totals are shared out: only those that lie wholly in the territory."""
    ranks: bool = False
    """Whether its result says of a place how it stands among the others of the same run."""


@dataclass(frozen=True)
class AskedInput:
    """An input of a headline: what happens without it, and the records of the national catalogue that fill it."""

    algorithm: str
    parameter: str
    title: str
    is_required: bool
    without: str
    records: tuple[tuple[str, str], ...] = ()
    address: str = ""
    takes_several: bool = False
    is_file: bool = False
    """A file handed on as it is, never read as a layer."""


@dataclass
class DossierFile:
    """A layer or table that a person may use: what it is, and the share of the territory that it covers (%).

    covers_pct: None for a table, and when nothing says where it lies.
    """

    recognition: Recognition
    covers_pct: float | None = None
    state: str = words.READY

    @property
    def holding(self) -> Holding:
        """What was found in the folder."""
        return self.recognition.holding


@dataclass
class InputState:
    """What a headline has for one input."""

    asked: AskedInput
    state: str
    files: list[DossierFile] = field(default_factory=list)
    second: list[DossierFile] = field(default_factory=list)
    """The files of the later of two dates."""
    vintage: str = ""
    covers_pct: float | None = None
    notes: list[Message] = field(default_factory=list)

    @property
    def is_usable(self) -> bool:
        """Whether a run can be done with it."""
        return self.state in words.USABLE


def subjects(folder: Path | str | None = None) -> list[DossierSubject]:
    """The subjects of the diagnosis (`territoire_sujets`), in their order."""
    columns = {"sujet": str, "algorithme": str, "titre": str, "ordre": int, "marge_m": float}
    columns |= {"aussi_requis": str, "du_territoire": str, "sans_marge": str, "entiers": str, "classe": int}
    rows = sorted(load(SUBJECTS, columns, folder), key=lambda row: row["ordre"])
    return [
        DossierSubject(
            row["sujet"],
            row["algorithme"],
            row["titre"],
            row["marge_m"],
            tuple(row["aussi_requis"].split()),
            tuple(row["du_territoire"].split()),
            tuple(row["sans_marge"].split()),
            tuple(row["entiers"].split()),
            bool(row["classe"]),
        )
        for row in rows
    ]


def rhythms(folder: Path | str | None = None) -> Table:
    """Years after which an edition of a product is told to be old (`territoire_rythmes`)."""
    return load(RHYTHMS, {"produit": str, "ans": int}, folder)


def is_old(product: str, vintage: str, year: int, years_of: Mapping[str, int]) -> bool:
    """Whether an edition is older than the usual rhythm of its product; what is not known is not old.

    >>> is_old("bdtopo", "2021-06-15", 2026, {"bdtopo": 2}), is_old("bdtopo", "", 2026, {"bdtopo": 2})
    (True, False)
    """
    years = [int(part[:4]) for part in vintage.replace(",", " ").replace("-", " ").split() if part[:4].isdigit()]
    full = [one for one in years if 1900 <= one <= 2100]
    return product in years_of and bool(full) and max(full) + years_of[product] < year


def state_of(
    asked: AskedInput,
    choices: Iterable[EditionChoice],
    found: Mapping[int, DossierFile],
    shut: Sequence[Recognition],
    year: int,
    years_of: Mapping[str, int],
) -> InputState:
    """What there is for one input.

    choices: the editions kept of each product. found: the files by the identity of their recognition. shut: archives
    that have to be unpacked and files that cannot be read, by what their names say.
    """
    feeding = [choice for choice in choices if _role(choice.product, asked)]
    if not feeding:
        return _without(asked, shut, [one.recognition for one in found.values()])
    if asked.takes_several:
        return _several(asked, feeding, found)
    choice = feeding[0]
    state = InputState(asked, words.READY)
    earlier, latest = _dates(choice)
    if latest is earlier and choice.product.editions == TWO_DATES and asked.parameter.endswith(SECOND):
        only = ", ".join(dict.fromkeys(when(one) for one in latest if when(one))) or "?"
        return InputState(asked, words.MISSING, notes=[message("One date only: {date}.", date=only)])
    state.files = [found[id(one)] for one in earlier]
    state.second = [found[id(one)] for one in latest] if latest is not earlier else []
    state.vintage = ", ".join(dict.fromkeys(when(one) for one in [*earlier, *latest] if when(one)))
    state.notes = list(choice.notes)
    covers = [one.covers_pct for one in state.files if one.covers_pct is not None]
    state.covers_pct = min(100.0, sum(covers)) if covers else None
    if choice.ties:
        state.state = words.TIE
    elif state.covers_pct is not None and state.covers_pct < WHOLE_PCT:
        state.state = words.PARTLY
    elif is_old(choice.product.product, state.vintage, year, years_of):
        state.state = words.OLD
    if state.covers_pct == 0.0:
        state.state = words.MISSING
    return state


def _several(asked: AskedInput, feeding: Sequence[EditionChoice], found: Mapping[int, DossierFile]) -> InputState:
    """Everything that an input of many layers can take; a tie keeps them all out of question, and is told."""
    state = InputState(asked, words.READY)
    for choice in feeding:
        files = [one for kept in choice.kept.values() for one in kept]
        state.files += [found[id(one)] for one in files]
        state.notes += choice.notes
    state.vintage = ", ".join(sorted({when(one.recognition)[:4] for one in state.files if when(one.recognition)}))
    return state


def _dates(choice: EditionChoice) -> tuple[list[Recognition], list[Recognition]]:
    """The files of the first and of the last date, of a product of two; else the latest twice."""
    kept = list(choice.kept.values())
    if choice.product.editions == TWO_DATES and len(kept) > 1:
        return kept[0], kept[-1]
    return choice.latest, choice.latest


def _role(product: ProductLayer, asked: AskedInput) -> bool:
    """Whether a product feeds an input unasked; the files of a choice are all of one product."""
    wanted = (asked.algorithm, asked.parameter)
    return any((role.algorithm, role.parameter) == wanted for role in product.roles if not role.is_fallback)


def _without(asked: AskedInput, shut: Sequence[Recognition], doubtful: Sequence[Recognition]) -> InputState:
    """Nothing that can be used: a name without its fields, an archive to unpack, a damaged file, or nothing at all."""
    for one in doubtful:
        if any(role.algorithm == asked.algorithm and role.parameter == asked.parameter for role in one.likely):
            return InputState(asked, words.DOUBTFUL, [DossierFile(one, None, words.DOUBTFUL)], notes=list(one.why))
    for one in shut:
        product = one.product
        if product is not None and any(
            role.algorithm == asked.algorithm and role.parameter == asked.parameter for role in product.roles
        ):
            state = words.TO_EXTRACT if one.holding.state == TO_EXTRACT else words.UNREADABLE
            notes = [one.holding.fault] if one.holding.fault is not None else []
            return InputState(asked, state, [DossierFile(one, None, state)], notes=notes)
    return InputState(asked, words.MISSING)


def is_ready(subject: DossierSubject, inputs: Sequence[InputState]) -> bool:
    """Whether the headline of a subject can run."""
    own = [one for one in inputs if one.asked.algorithm == subject.algorithm]
    return bool(own) and all(one.is_usable for one in own if is_needed(one, subject, own))


def is_needed(state: InputState, subject: DossierSubject, inputs: Sequence[InputState]) -> bool:
    """Whether a headline cannot run without an input.

    A second date is needed unless the layer of the first one holds both in its fields (OCS2D).
    """
    if state.asked.is_required:
        return True
    if state.asked.parameter not in subject.also_required:
        return False
    first = state.asked.parameter.removesuffix(SECOND)
    files = [file for one in inputs if one.asked.parameter == first for file in one.files]
    if first == state.asked.parameter or not files:
        return True
    return any(role.parameter == state.asked.parameter for file in files for role in file.recognition.feeds)


def light(subject: DossierSubject, inputs: Sequence[InputState]) -> str:
    """Green: it runs with all it can use; amber: it runs with less; red: something that it needs is missing."""
    if not is_ready(subject, inputs):
        return words.RED
    own = [one for one in inputs if one.asked.algorithm == subject.algorithm]
    return words.GREEN if all(one.state == words.READY for one in own) else words.AMBER


@dataclass(frozen=True)
class NextDownload:
    """What to download next: the inputs it fills, the subjects it makes possible and those it makes better."""

    title: str
    address: str
    unlocks: tuple[str, ...]
    improves: tuple[str, ...]


def next_downloads(subject_list: Sequence[DossierSubject], inputs: Sequence[InputState]) -> list[NextDownload]:
    """What is missing, in the order of what it unlocks: subjects made possible first, then subjects made better.

    A download unlocks a subject when it is among what that one lacks; the fewer others it lacks, the earlier it comes.
    """
    of_algorithm = {one.algorithm: one for one in subject_list}
    rows: dict[str, tuple[str, list[str], list[str], float]] = {}
    for state in inputs:
        subject = of_algorithm.get(state.asked.algorithm)
        if state.is_usable or subject is None:
            continue
        own = [one for one in inputs if one.asked.algorithm == subject.algorithm]
        needed = is_needed(state, subject, own)
        lacking = [one for one in own if not one.is_usable and is_needed(one, subject, own)]
        name = state.asked.records[0][1] if state.asked.records else state.asked.title
        address, unlocks, improves, weight = rows.get(name, (state.asked.address, [], [], 0.0))
        (unlocks if needed else improves).append(subject.title)
        weight += 1.0 / len(lacking) if needed and lacking else 0.01
        rows[name] = (address, unlocks, improves, weight)
    ordered = sorted(rows.items(), key=lambda item: (-round(item[1][3], 6), item[0]))
    return [
        NextDownload(name, address, tuple(dict.fromkeys(unlocks)), tuple(dict.fromkeys(improves)))
        for name, (address, unlocks, improves, _) in ordered
    ]


def is_shut(one: Recognition) -> bool:
    """Whether a file cannot be used as it lies there."""
    return one.holding.state != READABLE
