"""The files of a folder, read: the data of the engine, what each file told of itself, and what could not be read."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..errors import AulaError
from ..messages import Message, Notes, listing
from ..packed import DAMAGED
from .files import WIDE, StatFile
from .geography import Passage, Territory
from .indicators import ObsIndicator
from .preparations import columns_of, prepared
from .rows import read_rows
from .sourcechoice import Data
from .sources import BROKEN, FoundFile, chosen, described, is_part, wanted_columns
from .wide import WideData, read_wide
from .zones import Position

_TABLES = (".csv", ".txt", ".tsv")
_LARGEST = 1 << 29
_UNREADABLE: tuple[type[Exception], ...] = (*DAMAGED, KeyError, OSError)
OTHER_LEVELS = ("F", "FRANCE", "32")


@dataclass
class Intake:
    """What a folder gives.

    data: the newest file of each kind; older: the others of another vintage, the newest first. found: every file, with
    what reading it told. problems: faults of the files that could not be read.
    """

    data: dict[str, Data] = field(default_factory=dict)
    older: dict[str, list[Data]] = field(default_factory=dict)
    found: list[FoundFile] = field(default_factory=list)
    problems: list[tuple[FoundFile, AulaError]] = field(default_factory=list)
    told: list[Message] = field(default_factory=list)


def keys_of(territory: Territory, passage: Passage, level: str = "COM") -> Collection[str] | None:
    """The codes of the rows to keep: the communes, those they were made of, and what may be stated for other levels.

    None for files of another level than communes: they are small.
    """
    if level not in ("COM", "GEO_OBJECT", "point"):
        return None
    # the communes of its zones too: a part of the agency is compared with all of it
    own = {
        *territory.communes,
        *(code for zones in territory.zones.values() for codes in zones.values() for code in codes),
    }
    former = {move.before for move in passage.movements if move.after in own}
    return {*own, *former, *OTHER_LEVELS, *(code[:2] for code in territory.communes)}


def read_all(
    found: Sequence[FoundFile],
    indicators: Sequence[ObsIndicator],
    territory: Territory,
    passage: Passage,
    bounds: Mapping[str, Mapping[str, tuple[float, float]]],
    limits: Mapping[str, float],
    notes: Notes | None = None,
    progress: Callable[[float], None] = lambda share: None,
    where: Mapping[str, Position] | None = None,
) -> Intake:
    """Read the chosen files; a file that cannot be read is a problem told with its reason, never an empty one.

    where: files whose coordinates are read too.
    """
    kept, others, told = chosen(found)
    intake = Intake(told=told)
    wanted = [(one, True) for one in kept.values()] + [(one, False) for one in others]
    read: dict[tuple[str, str], FoundFile] = {}
    for rank, (one, is_newest) in enumerate(wanted):
        progress(rank / max(len(wanted), 1))
        try:
            data = read_one(one, indicators, keys_of(territory, passage, _level(one)), bounds, limits, notes, where)
        except AulaError as error:
            intake.problems.append((one, error))
            read[one.path, one.member] = replace(one, state=BROKEN, why=error.problems[0])
            continue
        read[one.path, one.member] = described(one, data, passage, territory.communes)
        if is_newest:
            intake.data[data.file.id] = data
        elif isinstance(whole := intake.data.get(data.file.id), WideData) and is_part(one, kept[data.file.id]):
            intake.data[data.file.id] = whole.with_part(data) if isinstance(data, WideData) else whole
        else:
            intake.older.setdefault(data.file.id, []).append(data)
    intake.found = [read.get((one.path, one.member), one) for one in found]
    return intake


def _level(one: FoundFile) -> str:
    return one.file.level if one.file is not None else ""


def read_one(
    one: FoundFile,
    indicators: Sequence[ObsIndicator],
    keys: Collection[str] | None,
    bounds: Mapping[str, Mapping[str, tuple[float, float]]],
    limits: Mapping[str, float],
    notes: Notes | None = None,
    where: Mapping[str, Position] | None = None,
) -> Data:
    """The data of one file. Raises AulaError of the readers."""
    file = _file(one)
    columns = wanted_columns(file, indicators)
    place = _place(one)
    name = one.member.rpartition("/")[2] or Path(one.path).name
    if file.shape == WIDE:
        wide = read_wide(place, file, keys, columns, bounds.get(file.id), notes, name)
        wide.year = max(one.vintages, default=None)
        return wide
    position = (where or {}).get(file.id)
    placed = (position.x, position.y) if position is not None else ()
    needed = tuple(dict.fromkeys((*columns, *columns_of(file.preparation), *placed)))
    rows = prepared(read_rows(place, file, keys, needed, notes, name), limits)
    rows.year = max(one.vintages, default=None)
    return rows


def _place(one: FoundFile) -> Path | bytes:
    """Where a table is: its file, or what a member of a ZIP with several tables holds.

    Raises AulaError E_GZIP for an archive that is damaged, E_ARCHIVE for a member that is too large to be held.
    """
    path = Path(one.source)
    if not one.member or path.suffix.lower() != ".zip":
        return path
    try:
        with zipfile.ZipFile(path) as archive:
            tables = [info for info in archive.infolist() if info.filename.lower().endswith(_TABLES)]
            if len(tables) < 2:
                return path
            info = archive.getinfo(one.member)
            if info.file_size > _LARGEST:
                raise AulaError(
                    "Archive {file}: one table was expected, these are there: {names}. Unpack it and give one.",
                    "E_ARCHIVE",
                    file=path.name,
                    names=listing(table.filename for table in tables),
                )
            return archive.read(info)
    except _UNREADABLE as error:
        raise AulaError(
            "File {file}: the archive is cut or damaged; download it again.", "E_GZIP", file=path.name
        ) from error


def _file(one: FoundFile) -> StatFile:
    if one.file is None:
        raise ValueError(one.path)
    return one.file
