"""From files that were read to values that can be shown: one road for the algorithms, the refresh and the tests."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from ..classes import FIXED, QUARTILES
from ..messages import Message, Notes, listing, message
from . import limits as numbers
from .checks import INFO, CheckFinding, CheckRule, rules
from .checks.after import of_values
from .checks.before import of_files
from .comparison import classified, evolved, graded, ranked, with_references
from .earlier import Earlier
from .engine import Engine
from .files import StatFile, files
from .geography import Passage, Territory, passage, territory
from .indicators import ObsIndicator, indicators
from .intake import Intake, read_all
from .obsvalue import WHOLE, MissingIndicator, ObsValue
from .rows import RowData
from .secrecy import protected
from .sources import FoundFile
from .zones import DrawnZones, Position, placed, positions

LAST_YEAR = 2025
OFFICIAL_OF = {"FR": "FRANCE"}
YEARS = (2024, 2025, 2026)


@dataclass
class Tables:
    """The reference tables of a run: the user's own in a folder, else the shipped ones."""

    files: dict[str, StatFile]
    indicators: dict[str, ObsIndicator]
    passage: Passage
    territory: Territory
    limits: Mapping[str, float]
    rules: dict[str, CheckRule]
    folder: Path | None = None

    @classmethod
    def read(
        cls,
        year: int = LAST_YEAR,
        folder: Path | None = None,
        own: Path | None = None,
        changes: Mapping[str, Mapping[str, object]] | None = None,
    ) -> Tables:
        """Read them. own: a table of indicators; changes: the checks that an observatory replaces."""
        return cls(
            files(folder),
            indicators(own, folder),
            passage(folder),
            territory(year, folder),
            numbers.limits(folder),
            rules(changes, folder),
            folder,
        )


@dataclass(frozen=True)
class ObsRequest:
    """What is asked of a computation."""

    indicators: Sequence[ObsIndicator]
    levels: Sequence[str] = ("COM", "EPCI")
    year: int | None = None
    references: Sequence[str] = ("EPCI", WHOLE)
    classes: str = QUARTILES
    with_earlier: bool = True
    is_asked: bool = True


@dataclass
class Computed:
    """Values, what could not be computed, the bounds of classes, and what the checks found."""

    values: list[ObsValue]
    missing: list[MissingIndicator]
    bounds: dict[tuple[str, str], list[float]]
    findings: list[CheckFinding]
    intake: Intake = field(default_factory=Intake)


def compute(
    found: Sequence[FoundFile],
    wanted: ObsRequest,
    tables: Tables,
    today: date,
    notes: Notes | None = None,
    progress: Callable[[float], None] = lambda share: None,
    more: Mapping[str, object] | None = None,
    zones: DrawnZones | None = None,
) -> Computed:
    """Read the chosen files, compute, compare, grade and check.

    more: data that come from elsewhere than files of a folder (results of steps), by file id. zones: drawn ones, in
    which the objects of files that have coordinates are counted.
    """
    readers = Notes()
    needed = _with_needed(wanted.indicators, tables.indicators)
    where = positions(tables.folder) if zones is not None else {}
    intake = read_all(
        found,
        needed,
        tables.territory,
        tables.passage,
        numbers.secret_bounds(tables.folder),
        tables.limits,
        readers,
        lambda share: progress(share * 0.6),
        where,
    )
    intake.data.update(more or {})  # type: ignore[arg-type]
    if zones is not None:
        _place(intake, where, zones, readers)
    for name, percent in numbers.dominance(tables.folder).items():
        data = intake.data.get(name)
        if isinstance(data, RowData):
            data.dominance = percent
    engine = Engine(
        tables.territory,
        tables.passage,
        tables.files,
        tables.indicators,
        intake.data,
        numbers.thresholds(tables.folder),
        wanted.year,
        zones,
    )
    beside = [OFFICIAL_OF.get(level, level) for level in wanted.references]
    own = tuple(dict.fromkeys((*wanted.levels, *(zones.names if zones is not None else ()))))
    levels = tuple(dict.fromkeys((*own, *(("EPCI", WHOLE) if beside else ()), *beside)))
    values, missing = engine.values(wanted.indicators, levels)
    values, shielded = protected(values, tables.indicators, tables.territory)
    progress(0.8)
    values = _told(values, engine, intake, wanted, tables, today)
    fixed = numbers.fixed_bounds(tables.folder)
    values, bounds = classified(values, wanted.classes, fixed, int(tables.limits["jenks_max"]))
    if wanted.classes == FIXED:
        _tell_unbounded(values, fixed, tables, readers)
    asked = [one for one in values if one.level in own or one.level == WHOLE]
    findings = of_files(
        intake,
        missing,
        tables.territory,
        tables.passage,
        tables.rules,
        tables.limits,
        readers,
        tables.folder,
        wanted.is_asked,
    )
    findings += of_values(values, tables.indicators, tables.files, tables.rules, tables.territory)
    findings += [CheckFinding("O25", INFO, one.indicator, _hidden(one), code=one.code) for one in shielded]
    if notes is not None:
        notes.retell(readers)
    return Computed(asked, missing, bounds, findings, intake)


def _hidden(one: ObsValue) -> Message:
    return message("{name}: hidden too, it would give the only secret of its zone away", name=one.name)


def _place(intake: Intake, where: Mapping[str, Position], zones: DrawnZones, notes: Notes) -> None:
    """Put the objects of the files that have coordinates into the drawn zones; older vintages too, told once."""
    for name, position in where.items():
        data = intake.data.get(name)
        if isinstance(data, RowData):
            intake.data[name] = placed(data, position, zones, notes)
        for rank, older in enumerate(intake.older.get(name, ())):
            if isinstance(older, RowData):
                intake.older[name][rank] = placed(older, position, zones, Notes())


def _tell_unbounded(
    values: Sequence[ObsValue], fixed: Mapping[str, Sequence[float]], tables: Tables, notes: Notes
) -> None:
    """Indicators that have values and no fixed bounds: they have no class, which is said."""
    lacking = dict.fromkeys(one.indicator for one in values if one.value is not None and one.indicator not in fixed)
    if lacking:
        names = listing((tables.indicators[name].label for name in lacking), 12)
        notes.info("No class: obs_seuils has no fixed bounds for {names}.", names=names)


def _told(
    values: list[ObsValue], engine: Engine, intake: Intake, wanted: ObsRequest, tables: Tables, today: date
) -> list[ObsValue]:
    """The values with what stands beside them."""
    if wanted.with_earlier:
        breaks = numbers.breaks(tables.folder)
        values = evolved(values, Earlier(engine, intake.older, breaks), tables.indicators, breaks)
    values = graded(values, tables.indicators, tables.files, today, tables.limits)
    values = ranked(values, tables.indicators)
    return with_references(values, tables.territory, wanted.references)


def _with_needed(asked: Sequence[ObsIndicator], known: Mapping[str, ObsIndicator]) -> list[ObsIndicator]:
    """The indicators and those that their formulas name."""
    from .indicators import asked as named

    found = {one.id: one for one in asked}
    waiting = list(asked)
    while waiting:
        for name in named(waiting.pop(), known):
            if name not in found:
                found[name] = known[name]
                waiting.append(known[name])
    return list(found.values())
