"""The observatories of the agency as a person finds them: which is up to date, which waits for an answer or a file.

See docs/design/obs.md#versions. One small file an observatory is read: `etat.json` of its store.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from ..messages import Message, mark, message
from ..observatories import BASKETS
from ..reference import load
from ..wholefile import write_whole
from . import outputs
from .acceptances import COLUMNS, DECISIONS
from .objects import JsonFacts
from .observatory import template
from .refresh import state_of
from .sources import KNOWN
from .store import ANSWERS, CHECKS, HELD, PUBLISHED, VERSIONS, VersionStore, csv_text

FRESH, WAITING, FAILED, LATE, EXPECTED, NEVER = "a_jour", "a_valider", "echec", "en_retard", "attendu", "jamais"
UNPUBLISHED = "a_publier"
ORDER = (WAITING, FAILED, UNPUBLISHED, LATE, EXPECTED, NEVER, FRESH)
"""The most urgent first."""
WORDS = {
    FRESH: mark("Up to date"),
    WAITING: mark("To confirm ({count})"),
    FAILED: mark("Blocked"),
    UNPUBLISHED: mark("Output to redo"),
    LATE: mark("Late"),
    EXPECTED: mark("File expected"),
    NEVER: mark("Never built"),
}
_LATE_DAYS = 60
_HEAD = re.compile(r"^Observatoire (du |de la |de l['’]|des )?")


@dataclass(frozen=True)
class BoardFile:
    """A producer's file as the last run found it, or did not."""

    title: str
    producer: str
    vintage: str
    is_there: bool


@dataclass(frozen=True)
class BoardRow:
    """One observatory: its registry row and what its store says."""

    id: str
    title: str
    perimeters: tuple[str, ...]
    path: Path
    state: str
    waiting: int = 0
    version: str = ""
    tried: str = ""
    due: str = ""
    due_title: str = ""
    count: int = 0
    failed: tuple[str, ...] = ()
    files: tuple[BoardFile, ...] = ()

    @property
    def short(self) -> str:
        """The title without the word that all of them begin with."""
        rest = _HEAD.sub("", self.title)
        return rest[:1].upper() + rest[1:]

    @property
    def words(self) -> Message:
        """The state in words."""
        return Message(WORDS[self.state], {"count": self.waiting})

    @property
    def store(self) -> Path:
        """Its store."""
        return self.path.with_suffix("")

    @property
    def day(self) -> str:
        """The day of the version in force: `2026-11-30`; empty without any."""
        return f"{self.version[:4]}-{self.version[4:6]}-{self.version[6:8]}" if len(self.version) > 8 else ""

    @property
    def report(self) -> Path | None:
        """The report of the last run, if it is there."""
        path = self.store / VERSIONS / (self.tried or self.version) / "rapport.html"
        return path if (self.tried or self.version) and path.is_file() else None


def versions(row: BoardRow) -> list[str]:
    """The versions that can be put back in force, the newest first; empty without any."""
    return [
        one.id
        for one in reversed(VersionStore(row.store).versions())
        if one.state == PUBLISHED and one.id != row.version
    ]


@dataclass(frozen=True)
class HeldDoubt:
    """A suspicion of a held version, as the table of its checks holds it."""

    check: str
    subject: str
    code: str
    vintage: str
    value: str
    words: str


@lru_cache(maxsize=1)
def registry() -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """The observatories of the programme that have a basket: id, title, perimeters."""
    rows = load("pnc_observatoires", {"id": str, "titre": str, "perimetres": str, "ordre": int})
    ordered = sorted(rows, key=lambda row: row["ordre"])
    return tuple(
        (row["id"], row["titre"], tuple(part.strip() for part in row["perimetres"].split(";") if part.strip()))
        for row in ordered
        if row["id"] in BASKETS
    )


def board(folder: Path | None, today: date) -> list[BoardRow]:
    """Every observatory, the most urgent first. folder: where their files `<id>.json` and stores are."""
    rows = [_row(identifier, title, zones, folder, today) for identifier, title, zones in registry()]
    return sorted(rows, key=lambda row: ORDER.index(row.state))


def _row(identifier: str, title: str, zones: tuple[str, ...], folder: Path | None, today: date) -> BoardRow:
    path = (folder or Path()) / f"{identifier}.json"
    told = state_of(path.with_suffix("")) if folder is not None else {}
    if not told:
        return BoardRow(identifier, title, zones, path, NEVER)
    waiting, blocks, due = (
        int(told.get("suspects", 0)),
        int(told.get("bloquants", 0)),
        str(told.get("prochaine_echeance", "")),
    )
    state = FRESH
    failed = tuple(f"{one.name} ({one.why})" for one in outputs.states(told) if one.state == outputs.FAILED)
    if told.get("etat") == HELD:
        state = FAILED if blocks else WAITING
    elif failed:
        state = UNPUBLISHED
    elif due and due <= today.isoformat():
        state = LATE if (today - date.fromisoformat(due)).days > _LATE_DAYS else EXPECTED
    return BoardRow(
        identifier,
        title,
        zones,
        path,
        state,
        waiting,
        str(told.get("version", "")),
        str(told.get("essayee", "")),
        due,
        str(told.get("prochain_fichier", "")),
        int(told.get("indicateurs", 0)),
        failed,
        (*_files(told, "fichiers"), *_files(told, "manquants")),
    )


def _files(told: JsonFacts, key: str) -> Iterator[BoardFile]:
    """The files of a state; a state of an earlier toolbox has none."""
    listed = told.get(key, [])
    for one in listed if isinstance(listed, list) else []:
        if isinstance(one, dict):
            vintage = ", ".join(map(str, one.get("millesimes", [])))
            is_there = one.get("etat") == KNOWN
            yield BoardFile(str(one.get("titre", "")), str(one.get("producteur", "")), vintage, is_there)


def create(
    folder: Path,
    identifier: str,
    levels: Sequence[str] = ("COM", "EPCI"),
    files: str = "entrees",
    perimeter: str = "AULA",
    targets: Sequence[str] = ("geopackage", "projet"),
) -> Path:
    """Write the file of an observatory from its template, and the folder of its files; its path.

    levels, perimeter and targets: what a person changes before the first run. One that is there is left as it is.
    """
    title = next(title for own, title, _ in registry() if own == identifier)
    path = folder / f"{identifier}.json"
    (folder / files).mkdir(parents=True, exist_ok=True)
    if not path.is_file():
        write_whole(path, template(identifier, title, levels, files, perimeter, targets))
    return path


def doubts(row: BoardRow) -> list[HeldDoubt]:
    """What waits for an answer in the version that is held."""
    from ..tables import read

    path = row.store / VERSIONS / row.tried / CHECKS
    if row.state not in (WAITING, FAILED) or not path.is_file():
        return []
    table = read(path)
    names = ("controle", "objet", "code", "millesime", "valeur", "message", "niveau")
    found = zip(*(table.column(name) for name in names))
    return [HeldDoubt(*cells[:6]) for cells in found if cells[6] == "a_valider"]


@lru_cache(maxsize=1)
def labels() -> dict[str, str]:
    """What each indicator is called.

    >>> labels()["log"]
    'Logements'
    """
    return {row["id"]: row["libelle"] for row in load("obs_indicateurs", {"id": str, "libelle": str})}


def answer(
    row: BoardRow, doubt: HeldDoubt, decision: str, corrected: str, reason: str, author: str, day: date
) -> Message | None:
    """Write an answer in the file of the store; what is wrong with it instead, in words.

    Nothing is refreshed: that is asked for afterwards.
    """
    if decision not in DECISIONS:
        return message("decision is one of {words}", words=", ".join(DECISIONS))
    if not reason.strip() or not author.strip():
        return message("Write why, and who you are.")
    if decision == "corrige" and not corrected.strip():
        return message("Write the right value.")
    path = row.store / ANSWERS
    cells = [doubt.check, doubt.subject, doubt.code, doubt.vintage, doubt.value, decision, corrected.strip()]
    line = csv_text(COLUMNS, [[*cells, reason.strip(), author.strip(), day.isoformat()]])
    if path.is_file():
        kept = path.read_text(encoding="utf-8").rstrip("\n")
        line = f"{kept}\n{line.partition(chr(10))[2]}"
    try:
        write_whole(path, line)
    except OSError as fault:
        return message(
            "The answer was not kept: {file} cannot be written ({reason}).", file=path.name, reason=str(fault)
        )
    return None
