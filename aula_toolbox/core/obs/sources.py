"""The files of a folder as an observatory sees them: which of `obs_fichiers` each is, its vintages, when it is due.

A view on the recognition of the toolbox (`core.products`): no file is recognised here a second time. See
docs/design/obs.md#files.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from ..messages import Message, listing, message
from ..products.holding import TO_EXTRACT, UNREADABLE
from ..products.recognition import Recognition
from .files import LONG, ROWS, WIDE, StatFile
from .geography import Passage
from .grammar import Reference, RowCall, leaves
from .indicators import ObsIndicator, formulas
from .preparations import made_by
from .rows import RowData
from .vintages import choices, years_of
from .wide import NOT_SAID, WideData

KNOWN, AMBIGUOUS, NOBODY, MISSING, BROKEN = "reconnu", "ambigu", "inconnu", "manquant", "illisible"
_PREFIXES = ("P", "C")


@dataclass(frozen=True)
class FoundFile:
    """A file of a folder, or one that is expected and not there.

    state: reconnu, ambigu, inconnu, manquant, illisible. product: its row of the table of products. vintages: the years
    its columns or rows tell, newest first. written: day of the file on disk. due: when the next edition is expected,
    late: days since then.
    """

    file: StatFile | None
    state: str
    path: str = ""
    member: str = ""
    source: str = ""
    vintages: tuple[int, ...] = ()
    cog: int = NOT_SAID
    rows: int | None = None
    communes: int | None = None
    missing: tuple[str, ...] = ()
    digest: str = ""
    size: int | None = None
    written: date | None = None
    due: date | None = None
    late: int | None = None
    why: Message | None = None
    product: str = ""

    @property
    def title(self) -> str:
        """What it is called."""
        return self.file.title if self.file else self.path.rpartition("/")[2]

    @property
    def is_table(self) -> bool:
        """Whether it is recognised and can be read as a table."""
        return self.state == KNOWN and self.file is not None and self.file.shape in (WIDE, LONG, ROWS)


def viewed(recognition: Recognition, files: Mapping[str, StatFile]) -> FoundFile:
    """What the toolbox recognised, as an observatory names it."""
    holding = recognition.holding
    path, member = _parts(holding.path)
    found = FoundFile(None, NOBODY, path, member, holding.source, rows=holding.count)
    return _unreadable(found, recognition) or _named(found, recognition, files)


def _unreadable(found: FoundFile, recognition: Recognition) -> FoundFile | None:
    holding = recognition.holding
    if holding.state in (UNREADABLE, TO_EXTRACT):
        return replace(found, state=BROKEN, why=holding.fault)
    if recognition.is_ambiguous:
        titles = [recognition.product.title if recognition.product else "", *(one.title for one in recognition.others)]
        return replace(found, state=AMBIGUOUS, why=message("it may be {titles}", titles=listing(titles)))
    return None


def _named(found: FoundFile, recognition: Recognition, files: Mapping[str, StatFile]) -> FoundFile:
    """The file of the product that was recognised."""
    product, path = recognition.product, found.path
    found = replace(found, product=product.id if product is not None else "")
    file = next((one for one in files.values() if product is not None and product.id in one.products), None)
    if product is None or file is None:
        why = recognition.why[-1] if recognition.why else None
        known = message("{title}: not a file of the observatories", title=product.title) if product else why
        return replace(found, why=known)
    if not recognition.is_usable:
        bare = prefixes_lost(recognition.holding.fields, file)
        if bare:
            return replace(found, file=file, state=BROKEN, missing=bare, why=lost_prefixes(bare))
        return replace(found, why=listed(recognition.why))
    if file.named and file.named not in path.lower():
        return replace(found, why=message("{title}: its name does not hold {word}", title=file.title, word=file.named))
    year = recognition.vintage.text[:4]
    return replace(found, file=file, state=KNOWN, vintages=(int(year),) if year.isdigit() else ())


def listed(messages: Sequence[Message]) -> Message | None:
    """Several reasons as one; None for none."""
    if len(messages) < 2:
        return messages[0] if messages else None
    return message("{first}; {second}", first=messages[0], second=messages[1])


def _parts(path: str) -> tuple[str, str]:
    """The file and the member inside an archive."""
    for ending in (".zip/", ".tar/", ".tgz/", ".7z/"):
        head, found, rest = path.partition(ending)
        if found:
            return head + ending[:-1], rest
    return path, ""


def prefixes_lost(header: Iterable[str], file: StatFile) -> tuple[str, ...]:
    """The columns of a file that have lost the prefix of their vintage: POP for P22_POP."""
    if file.shape != WIDE or not file.groups:
        return ()
    there = set(header)
    if any(name[:1] in _PREFIXES and name[1:3].isdigit() and name[3:4] == "_" for name in there):
        return ()
    known = ("POP", "LOG", "RP", "RSECOCC", "LOGVAC", "MEN", "EMPLT", "ACT1564", "CHOM1564")
    return tuple(name for name in known if name in there)


def lost_prefixes(columns: Iterable[str]) -> Message:
    """Why a file without prefixes cannot be read."""
    return message(
        "vintage not readable: columns {columns} without their prefix. Take INSEE's own file.", columns=listing(columns)
    )


def digest_of(path: Path) -> str:
    """The SHA-256 of a file."""
    found = hashlib.sha256()
    with path.open("rb") as stream:
        for block in iter(lambda: stream.read(1 << 20), b""):
            found.update(block)
    return found.hexdigest()


def wanted_columns(file: StatFile, known: Iterable[ObsIndicator]) -> list[str]:
    """The columns that formulas and identities read in a file."""
    from .identities import columns_of

    found: list[str] = []
    listed_ones = list(known)
    ids = {one.id for one in listed_ones}
    for one in listed_ones:
        own = file.id in one.files
        for formula in formulas(one):
            for leaf in leaves(formula):
                if isinstance(leaf, Reference) and (leaf.file == file.id or (own and not leaf.file)):
                    found += [] if leaf.name in ids and not leaf.marks else [leaf.name]
                elif isinstance(leaf, RowCall) and own:
                    found += leaf.columns
    if file.shape == WIDE:
        found += [name for identity in file.identities for name in columns_of(identity)]
        found += ["NBMENFISC{f}", "P{a}_MEN"] if file.groups else []
    derived = {"longueur_m", *made_by(file.preparation)}
    return [name for name in dict.fromkeys(found) if name and name not in derived]


def described(found: FoundFile, data: WideData | RowData, passage: Passage, communes: Iterable[str]) -> FoundFile:
    """The same with what reading it told: vintages, geography, rows and communes."""
    own = set(communes)
    if isinstance(data, RowData):
        years: tuple[int, ...] = (data.latest,) if data.latest else found.vintages
        return replace(found, vintages=years, cog=data.cog(passage), rows=data.count, communes=len(own & data.codes))
    marked = {
        year
        for pattern in ("P{a}_LOG", "P{a}_POP", "MED{f}", "DISP_MED{f}", "pp_vacant_{g}", "C{a}_MEN", data.file.key)
        for mark, one in years_of(pattern, data.header).items()
        for year in one
        if mark
    }
    vintages = tuple(sorted(marked, reverse=True)) or found.vintages
    cogs = [data.cog(name, passage) for name in data.texts] or [NOT_SAID]
    return replace(
        found,
        vintages=vintages,
        cog=max(cogs),
        rows=data.count,
        communes=len(own & set(data.lines)),
    )


def dated(found: FoundFile, today: date) -> FoundFile:
    """The same with the day when its next edition is expected."""
    if found.file is None or not found.vintages:
        return found
    due = found.file.due(max(found.vintages))
    return replace(found, due=due, late=max((today - due).days, 0) if due else None)


def expected(
    found: Sequence[FoundFile], known: Iterable[ObsIndicator], files: Mapping[str, StatFile]
) -> list[FoundFile]:
    """The files of a basket that are not there: those of indicators that no file of the folder can give."""
    there = {one.file.id for one in found if one.file is not None and one.state == KNOWN}
    wanted: dict[str, list[str]] = {}
    for one in known:
        if one.formula is not None and not there & set(one.files) and one.file in files:
            wanted.setdefault(one.file, []).append(one.label)
    return [
        FoundFile(files[name], MISSING, why=message("needed for: {indicators}", indicators=listing(labels)))
        for name, labels in wanted.items()
    ]


def missing_columns(data: WideData, known: Iterable[ObsIndicator]) -> tuple[str, ...]:
    """The columns that indicators ask of a file and that it does not have in any vintage."""
    names = {
        leaf.name
        for one in known
        if one.file == data.file.id
        for formula in formulas(one)
        for leaf in leaves(formula)
        if isinstance(leaf, Reference) and leaf.marks and not leaf.file
    }
    return tuple(sorted(name for name in names if next(choices([name], data.names()), None) is None))


def is_part(one: FoundFile, other: FoundFile) -> bool:
    """Whether two files are parts of one table: by IRIS, of one vintage, with other names beside their years."""
    stems = {re.sub(r"\W|_|\d", "", Path(own.member or own.path).stem.lower()) for own in (one, other)}
    years = {max(own.vintages, default=0) for own in (one, other)}
    is_table = one.file is not None and one.file.level == "IRIS" and one.file.shape == WIDE
    return is_table and len(stems) == 2 and len(years) == 1


def chosen(found: Sequence[FoundFile]) -> tuple[dict[str, FoundFile], list[FoundFile], list[Message]]:
    """One file for each id: the newest vintage, then the newest on disk; older ones apart, and what was decided.

    A table that INSEE delivers by IRIS in several files of one vintage (population, diplomas, families) keeps them all:
    the others come among the older ones, with the same vintage.
    """
    groups: dict[str, list[FoundFile]] = {}
    for one in found:
        if one.is_table and one.file is not None:
            groups.setdefault(one.file.id, []).append(one)
    kept, older, told = {}, [], []
    for name, group in groups.items():
        ordered = sorted(
            group, key=lambda one: (max(one.vintages, default=0), str(one.written), one.path), reverse=True
        )
        kept[name] = ordered[0]
        for other in ordered[1:]:
            same = max(other.vintages, default=0) == max(ordered[0].vintages, default=0)
            if same and is_part(other, ordered[0]):
                older.append(other)
            elif same and (other.digest != ordered[0].digest or not other.digest):
                told.append(
                    message(
                        "Two files of {title} and the same vintage: {other} is not used, {kept} is.",
                        title=ordered[0].title,
                        other=other.path,
                        kept=ordered[0].path,
                    )
                )
            elif not same:
                older.append(other)
    return kept, older, told
