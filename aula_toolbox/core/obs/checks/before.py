"""Checks of files: O01 to O12 and O20."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from ...messages import Message, Notes, listing, message, written
from ...reference import load
from ..files import is_result
from ..geography import Passage, Territory
from ..identities import broken
from ..intake import Intake
from ..obsvalue import MissingIndicator
from ..rows import RowData
from ..sourcechoice import Data
from ..sources import AMBIGUOUS, FoundFile
from ..vintages import choices, filled
from ..wide import COMMUNE_CODE, NOT_SAID, WideData
from . import CheckFinding, CheckRule

Rules = Mapping[str, CheckRule]


def of_files(
    intake: Intake,
    missing: Sequence[MissingIndicator],
    territory: Territory,
    passage: Passage,
    rules: Rules,
    limits: Mapping[str, float],
    notes: Notes | None = None,
    folder: Path | None = None,
    is_asked: bool = True,
) -> list[CheckFinding]:
    """What is wrong with the files of a folder. notes: what their readers warned of. is_asked:
    whether the missing indicators were asked for by name, and not only tried.
    """
    found = [*_recognised(intake.found, rules), *_unreadable(intake, rules), *_warned(notes, rules)]
    found += _columns(missing, intake, rules) if is_asked else ()
    for data in intake.data.values():
        found += _keys(data, rules)
        found += _communes(data, territory, passage, rules)
        if isinstance(data, WideData):
            found += _identities(data, rules)
            found += _gone(data, passage, rules)
            found += _mixed(data, territory, passage, rules, limits)
            found += _witnesses(data, rules, folder)
    return found


def _finding(rules: Rules, check: str, subject: str, what: Message, **more: object) -> CheckFinding:
    return CheckFinding(check, rules[check].level, subject, what, **more)  # type: ignore[arg-type]


def _recognised(found: Iterable[FoundFile], rules: Rules) -> Iterator[CheckFinding]:
    for one in found:
        if one.state == AMBIGUOUS and one.why is not None:
            yield _finding(rules, "O01", one.path, one.why)


def _unreadable(intake: Intake, rules: Rules) -> Iterator[CheckFinding]:
    """A file that cannot be read: missing columns are O02, all else is O04."""
    for one, error in intake.problems:
        check = "O02" if {"E_KEY", "E_FIELD"} & set(error.codes) else "O04"
        for problem in error.problems:
            yield _finding(rules, check, one.path, problem)
    for one in intake.found:
        if one.missing and one.why is not None and one.file is not None:
            yield _finding(rules, "O02", one.path, one.why)


def _warned(notes: Notes | None, rules: Rules) -> Iterator[CheckFinding]:
    """What a reader had to repair is no reason to go on without a word: a cut line, texts decoded twice."""
    for note in notes.warnings if notes else ():
        yield _finding(rules, "O04", str(note.values.get("file", "")), note)


def _columns(missing: Iterable[MissingIndicator], intake: Intake, rules: Rules) -> Iterator[CheckFinding]:
    """An indicator whose file is there and whose columns are not."""
    for one in missing:
        there = [intake.data[name] for name in one.indicator.files if name in intake.data]
        if there and one.indicator.formula is not None and one.indicator.file in intake.data:
            yield _finding(rules, "O02", one.indicator.id, one.why)


def _keys(data: Data, rules: Rules) -> Iterator[CheckFinding]:
    if isinstance(data, RowData) or data.file.level != "COM":
        return
    if data.doubled:
        what = message("{file}: codes that stand twice: {codes}", file=data.name, codes=listing(data.doubled))
        yield _finding(rules, "O03", data.file.id, what)
    wrong = dict.fromkeys((*data.strange, *(code for code in data.lines if not COMMUNE_CODE.fullmatch(code))))
    if wrong:
        what = message("{file}: codes that are not communes: {codes}", file=data.name, codes=listing(wrong))
        yield _finding(rules, "O03", data.file.id, what)


def _communes(data: Data, territory: Territory, passage: Passage, rules: Rules) -> Iterator[CheckFinding]:
    """Communes that a producer's file should have in its own geographic code; a result of ours is of what was given."""
    if data.file.level not in ("COM", "GEO_OBJECT") or data.file.missing != "inconnu" or is_result(data.file.id):
        return
    there = data.codes if isinstance(data, RowData) else set(data.lines)
    year = _own_year(data, passage) or territory.year
    expected = {old: code for code in territory.communes for old in passage.former(code, year, territory.year)[0]}
    if year >= territory.year:
        expected = {code: code for code in territory.communes}
    lost = sorted(set(expected) - there)
    for code in lost:
        what = message("{file}: commune {commune} is missing", file=data.file.title, commune=code)
        yield _finding(rules, "O06", data.file.id, what, code=code)


def _gone(data: WideData, passage: Passage, rules: Rules) -> Iterator[CheckFinding]:
    """Codes that no longer exist in the geographic code of a column, and have a value there all the same."""
    for code in data.lines:
        for name in data.texts:
            year = data.cog(name, passage)
            if year > passage.last_year(code) and data.texts[name].get(code, "").strip() and name != data.key:
                what = message(
                    "{file}: {commune} no longer exists in {year}, and has a value of {column}",
                    file=data.file.title,
                    commune=code,
                    year=year,
                    column=name,
                )
                yield _finding(rules, "O05", data.file.id, what, code=code)
                break


def _own_year(data: Data, passage: Passage) -> int:
    if isinstance(data, RowData):
        return data.cog(passage)
    return max((data.cog(name, passage) for name in data.texts), default=NOT_SAID)


def _identities(data: WideData, rules: Rules) -> Iterator[CheckFinding]:
    for one in broken(data, rules["O07"].threshold):
        what = message(
            "{commune}: {identity} does not hold ({left:.1f} and {right:.1f})",
            commune=one.code,
            identity=one.identity,
            left=one.left,
            right=one.right,
        )
        yield _finding(rules, "O07", data.file.id, what, code=one.code, value=one.left)


def _mixed(
    data: WideData, territory: Territory, passage: Passage, rules: Rules, limits: Mapping[str, float]
) -> Iterator[CheckFinding]:
    """Rows whose fiscal households do not fit their households: two geographies in one row."""
    names = ["NBMENFISC{f}", "P{a}_MEN"]
    years = next(choices(names, data.names()), None)
    if years is None:
        return
    for code in data.lines:
        fiscal, all_ones = (data.quantity(code, filled(name, years)).value for name in names)
        if not fiscal or not all_ones:
            continue
        ratio = fiscal / all_ones
        if not limits["mixte_rapport_min"] <= ratio <= limits["mixte_rapport_max"]:
            what = message(
                "{file}: the row of {commune} mixes two geographies ({fiscal:.0f} fiscal households, "
                "{all_ones:.0f} households)",
                file=data.file.title,
                commune=code,
                fiscal=fiscal,
                all_ones=all_ones,
            )
            yield _finding(rules, "O09", data.file.id, what, code=code, value=ratio)


def _witnesses(data: WideData, rules: Rules, folder: Path | None) -> Iterator[CheckFinding]:
    """Figures that a person read on the producer's page."""
    columns = {**dict.fromkeys(("fichier", "code", "colonne"), str), "valeur": float, "tolerance": float}
    for row in load("obs_temoins", columns, folder):
        if row["fichier"] != data.file.id or row["code"] not in data.lines or not data.column(row["colonne"]):
            continue
        value = data.quantity(row["code"], row["colonne"]).value
        if value is None or abs(value - row["valeur"]) > row["tolerance"]:
            what = message(
                "{column} of {commune} is {value}, the producer's page says {witness}",
                column=row["colonne"],
                commune=row["code"],
                value="–" if value is None else written(value, "g"),
                witness=written(row["valeur"], "g"),
            )
            yield _finding(rules, "O20", data.file.id, what, code=row["code"], value=value)
