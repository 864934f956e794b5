"""Values of indicators for communes, EPCI and the other levels: the one engine of all of them.

See docs/design/obs.md#geography and docs/design/obs.md#aggregation. A sum over a territory applies the formula to
summed parts, never to rates; a column of an older geography is converted column by column; what cannot be
summed is absent, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Union

from ..messages import Message, listing, mark, message
from .files import StatFile
from .geography import DIRECT, MERGED, SPLIT, Passage, Territory
from .grammar import Formula, Leaf, Reference, RowCall, YearMark, evaluate, leaves
from .indicators import SUM, ObsIndicator, formulas
from .quantities import NOTHING, PARTIAL, SECRET, Quantity, share_bounds, total
from .rows import COMMUNE, RowData
from .vintages import Years, choices, filled, marks, written
from .wide import NOT_SAID, WideData

Data = Union[WideData, RowData]
IRIS, WHOLE = "IRIS", "AULA"
OFFICIAL = ("DEP", "REG", "FRANCE")
"""Levels of which only the producer's own rows are shown: they are never made of the communes at hand."""
OLD_GEOGRAPHY = mark("cannot be summed: published for the former perimeter ({codes})")
SPLIT_NOTE = mark("made of a commune that was split: no value is shared out")
NOT_FOR_LEVEL = mark("cannot be summed: the producer publishes no value for this level here")
TOO_FEW = mark("fewer than {least} units: hidden by the rule of secrecy of the toolbox")


@dataclass(frozen=True)
class ObsValue:
    """A value of an indicator for a territory, and all that is said of it.

    Numbers are None where there are none; low and high only for `partiel`, and for an estimate that has bounds.
    """

    indicator: str
    level: str
    code: str
    name: str
    vintage: str
    value: float | None
    state: str
    low: float | None = None
    high: float | None = None
    numerator: float | None = None
    denominator: float | None = None
    unit: str = ""
    references: Mapping[str, float | None] = field(default_factory=dict)
    rank: int | None = None
    ranked: int | None = None
    class_: str = ""
    before: float | None = None
    vintage_before: str = ""
    change: float | None = None
    change_kind: str = ""
    is_comparable: bool | None = None
    reliability: str = ""
    why: tuple[Message, ...] = ()
    source: str = ""
    cog: int = NOT_SAID
    conversion: str = DIRECT


@dataclass(frozen=True)
class MissingIndicator:
    """An indicator that could not be computed, and why."""

    indicator: ObsIndicator
    why: Message


@dataclass(frozen=True)
class SourceChoice:
    """The file from which an indicator is read, and the year of each mark."""

    file: str
    years: Years


@dataclass
class Engine:
    """What values are made of.

    data: by id of file. thresholds: file -> the smallest number of units that may be shown. wanted: the vintage asked
    for (a year), or None for the newest one.
    """

    territory: Territory
    passage: Passage
    files: Mapping[str, StatFile]
    indicators: Mapping[str, ObsIndicator]
    data: Mapping[str, Data]
    thresholds: Mapping[str, float] = field(default_factory=dict)
    wanted: int | None = None
    known: dict[tuple[str, bool], SourceChoice | Message] = field(default_factory=dict)

    def values(
        self, asked: Sequence[ObsIndicator], levels: Iterable[str]
    ) -> tuple[list[ObsValue], list[MissingIndicator]]:
        """The values of indicators at the levels that both the user and the table ask for."""
        wanted = tuple(levels)
        found: list[ObsValue] = []
        missing: list[MissingIndicator] = []
        for one in asked:
            reasons = []
            for level in wanted:
                if level not in one.levels and not (level == WHOLE and "EPCI" in one.levels) and level not in OFFICIAL:
                    continue
                choice = self.choice(one, level)
                if isinstance(choice, Message):
                    reasons += [choice] if level not in OFFICIAL else []
                else:
                    found += [self.value(one, level, code, choice) for code in self.codes(choice, level)]
            missing += [MissingIndicator(one, reason) for reason in reasons[:1] if len(reasons) or level != IRIS]
        return found, missing

    def codes(self, choice: SourceChoice, level: str) -> Sequence[str]:
        """The territories of a level: those of the geographic code, or of the file for levels that it defines."""
        if level == COMMUNE:
            return tuple(self.territory.communes)
        if level in self.territory.zones:
            return tuple(self.territory.zones[level])
        data = self.data.get(choice.file)
        if isinstance(data, WideData) and data.file.level == level:
            return tuple(data.lines)
        if isinstance(data, RowData):
            return tuple(code for own, code in data.rows if own == level)
        return ()

    # --- vintages ---------------------------------------------------------------------------------------------

    def choice(self, one: ObsIndicator, level: str = COMMUNE) -> SourceChoice | Message:
        """The file of an indicator for a level and the years of its marks, or why it cannot be computed.

        Of several files that hold it, the newest vintage wins, then the preferred file.
        """
        is_small = level == IRIS
        if (one.id, is_small) not in self.known:
            self.known[one.id, is_small] = self._found_choice(one, is_small)
        return self.known[one.id, is_small]

    def _found_choice(self, one: ObsIndicator, is_small: bool) -> SourceChoice | Message:
        if one.formula is None:
            return message("its columns wait for a confirmation (table obs_indicateurs)")
        found, problems = [], []
        for rank, file in enumerate(one.files):
            if (file in self.files and self.files[file].level == IRIS) != is_small:
                continue
            years = self._years(one, file)
            if isinstance(years, Message):
                problems.append((file in self.data, -rank, years))
            else:
                newest = max((year for mark, year in years.items() if mark != "b"), default=0)
                found.append((newest, -rank, SourceChoice(file, years)))
        if found:
            return max(found, key=lambda two: two[:2])[2]
        if problems:
            return max(problems, key=lambda two: two[:2])[2]
        return message("no file of this kind: {file}", file=self._title(one.file))

    def _years(self, one: ObsIndicator, file: str) -> Years | Message:
        options = self.options(one, file)
        return options if isinstance(options, Message) else options[0]

    def options(self, one: ObsIndicator, file: str) -> list[Years] | Message:
        """Every choice of years that a file offers for an indicator, the newest first, or why there is none."""
        by_file: dict[str, list[str]] = {file: []}
        for formula in formulas(one):
            for leaf in leaves(formula):
                if isinstance(leaf, Reference) and not self.is_indicator(leaf):
                    by_file.setdefault(leaf.file or file, []).append(leaf.name)
                elif isinstance(leaf, RowCall) and marks(leaf.column):
                    by_file[file].append(leaf.column)
        found: list[Years] = []
        for needed, names in by_file.items():
            data = self.data.get(needed)
            if data is None:
                return message("no file of this kind: {file}", file=self._title(needed))
            options = self._of_data(data, names, _span(one))
            if isinstance(options, Message):
                return options
            found = [{**own, **options[0]} for own in found] if found else options
        return found

    def _title(self, file: str) -> str:
        return self.files[file].title if file in self.files else file.replace("algorithme:", "aula:")

    def is_indicator(self, leaf: Reference) -> bool:
        """Whether a name of a formula is another indicator."""
        return not leaf.file and not leaf.marks and leaf.name in self.indicators

    def _of_data(self, data: Data, names: Sequence[str], span: int) -> list[Years] | Message:
        if isinstance(data, RowData):
            if data.latest is None or data.earliest is None:
                return [{}]
            last = self.wanted or data.latest
            return [{"t": year} for year in range(last, data.earliest + span - 2, -1)] or [{"t": last}]
        found = list(choices(names, data.names()))
        fitting: list[Years] = [one for one in found if self._fits(one)]
        if fitting:
            return fitting
        if found:
            return message("{file}: the vintage {year} is not there", file=data.file.title, year=self.wanted)
        return _not_there(data, names)

    def _fits(self, years: Years) -> bool:
        # a mark b is of the older year with which the wanted one is compared
        return self.wanted is None or not years or self.wanted in {year for mark, year in years.items() if mark != "b"}

    # --- one value --------------------------------------------------------------------------------------------

    def value(self, one: ObsIndicator, level: str, code: str, choice: SourceChoice) -> ObsValue:
        """The value of an indicator for one territory."""
        place = _Place(self, one, level, code, choice)
        found = place.value(one.formula) if one.formula is not None else NOTHING
        found = share_bounds(found) if one.nature == "part" else found
        numerator = place.value(one.numerator) if one.numerator is not None else NOTHING
        denominator = place.value(one.denominator) if one.denominator is not None else NOTHING
        least = self.thresholds.get(choice.file, 0.0)
        notes = list(dict.fromkeys(place.notes))
        if least and found.is_stated and denominator.value is not None and denominator.value < least:
            found, numerator = Quantity(None, SECRET), Quantity(None, SECRET)
            notes.append(message("fewer than {least} units: hidden by the rule of secrecy of the toolbox", least=least))
        if found.state == SECRET:
            numerator = Quantity(None, SECRET)
        shown = found.state == PARTIAL or (found.is_stated and found.low < found.high)
        file = self.files.get(choice.file) or self.data[choice.file].file
        return ObsValue(
            one.id,
            level,
            code,
            self.name_of(level, code),
            self.vintage(one, choice),
            found.value,
            found.state,
            found.low if shown and found.low > float("-inf") else None,
            found.high if shown and found.high < float("inf") else None,
            numerator.value,
            denominator.value,
            one.unit,
            why=tuple(notes),
            source=f"{file.producer}, {file.title}",
            cog=place.cog,
            conversion=place.conversion,
        )

    def name_of(self, level: str, code: str) -> str:
        """What a territory is called."""
        commune = self.territory.communes.get(code) if level == COMMUNE else None
        return commune.name if commune else code

    def vintage(self, one: ObsIndicator, choice: SourceChoice) -> str:
        """The vintage of a value as it is written."""
        years = choice.years
        if "t" in years:
            span = _span(one)
            return f"{years['t'] - span + 1}-{years['t']}" if span > 1 else str(years["t"])
        names = [
            leaf.name if isinstance(leaf, Reference) else getattr(leaf, "column", "")
            for formula in formulas(one)
            for leaf in leaves(formula)
        ]
        data = self.data.get(choice.file)
        if isinstance(data, WideData) and not years:
            column = data.column(names[0]) if names else ""
            if column[:4].isdigit():
                return column
        found = written(years, names)
        return found if found or data is None else str(data.year or "")


def _span(one: ObsIndicator) -> int:
    """The years of the longest window of an indicator."""
    calls = (leaf for formula in formulas(one) for leaf in leaves(formula) if isinstance(leaf, RowCall))
    return max((call.years for call in calls), default=0) or 1


def _not_there(data: WideData, names: Sequence[str]) -> Message:
    """Which columns are missing, and which ones come near."""
    import difflib

    missing = [name for name in dict.fromkeys(names) if next(choices([name], data.names()), None) is None] or names
    plain = [name.replace("{", "").replace("}", "") for name in missing]
    near = [close for name in plain for close in difflib.get_close_matches(name, data.header, 2, 0.6)]
    bare = {name.partition("_")[2] for name in missing if name.startswith(("P{", "C{"))}
    if bare and bare <= set(data.header):
        return message(
            "{file}: vintage not readable, columns without their prefix ({columns}); take INSEE's own file",
            file=data.name,
            columns=listing(sorted(bare)),
        )
    return message(
        "{file}: columns that are not there: {missing}; those that come near: {near}",
        file=data.name,
        missing=listing(missing),
        near=listing(dict.fromkeys(near)) or "–",
    )


@dataclass
class _Place:
    """One territory of one level, while a formula is computed for it."""

    engine: Engine
    indicator: ObsIndicator
    level: str
    code: str
    choice: SourceChoice
    notes: list[Message] = field(default_factory=list)
    conversion: str = DIRECT
    cog: int = NOT_SAID

    @property
    def years(self) -> Years:
        return self.choice.years

    def value(self, formula: Formula) -> Quantity:
        return evaluate(formula, self.leaf)

    def leaf(self, leaf: Leaf) -> Quantity:
        if isinstance(leaf, YearMark):
            return Quantity.of(float(self.years[leaf.mark] + leaf.shift)) if leaf.mark in self.years else NOTHING
        if isinstance(leaf, Reference) and self.engine.is_indicator(leaf):
            return self._other(self.engine.indicators[leaf.name])
        file = (leaf.file if isinstance(leaf, Reference) else "") or self.choice.file
        # the choice of years has seen that every file of the formulas is there
        data = self.engine.data[file]
        if self.level == COMMUNE or self.level not in self.engine.territory.zones:
            return self._of_code(leaf, data, self.code, self.level)
        return self._of_zone(leaf, data)

    def _of_zone(self, leaf: Leaf, data: Data) -> Quantity:
        official = self._official(leaf, data)
        if official is not None:
            return official
        if self.indicator.aggregation != SUM:
            self.notes.append(Message(NOT_FOR_LEVEL))
            return NOTHING
        communes = self.engine.territory.zones[self.level][self.code]
        return total(self._of_code(leaf, data, code, COMMUNE) for code in communes)

    def _other(self, other: ObsIndicator) -> Quantity:
        """Another indicator at the same place."""
        choice = self.engine.choice(other, self.level)
        if isinstance(choice, Message) or other.formula is None:
            return NOTHING
        inner = _Place(self.engine, other, self.level, self.code, choice)
        found = inner.value(other.formula)
        self.notes += inner.notes
        self.conversion = inner.conversion if inner.conversion != DIRECT else self.conversion
        return found

    def _official(self, leaf: Leaf, data: Data) -> Quantity | None:
        """What the producer says for the level itself, for what cannot be summed."""
        if self.indicator.aggregation == SUM or not isinstance(data, RowData) or not isinstance(leaf, RowCall):
            return None
        if (self.level, self.code) not in data.rows:
            return None
        return data.quantity(leaf, self.code, self.level, self.years.get("t"))

    def _of_code(self, leaf: Leaf, data: Data, code: str, level: str) -> Quantity:
        """A column, or a function over rows, for one commune of the target geography."""
        if level != COMMUNE:
            return self._read(leaf, data, code, level)
        passage, year = self.engine.passage, self.engine.territory.year
        self.cog = max(self.cog, self._cog(leaf, data))
        start = self._cog(leaf, data) or year
        codes, how = passage.former(code, start, year) if start < year else ((code,), DIRECT)
        if how == DIRECT:
            return self._read(leaf, data, codes[0] if codes else code, level)
        if how == SPLIT:
            self.notes.append(Message(SPLIT_NOTE))
            return NOTHING
        self.conversion = MERGED
        if self.indicator.aggregation != SUM:
            self.notes.append(Message(OLD_GEOGRAPHY, {"codes": self._told(leaf, data, codes)}))
            return NOTHING
        return total(self._read(leaf, data, one, level) for one in codes)

    def _told(self, leaf: Leaf, data: Data, codes: Sequence[str]) -> str:
        """The old values, so that nothing that was published is lost."""
        told = []
        for code in codes:
            read = self._read(leaf, data, code, COMMUNE)
            told.append(f"{code} : {read.value:g}" if read.value is not None else f"{code} : {read.state}")
        return listing(told)

    def _cog(self, leaf: Leaf, data: Data) -> int:
        if isinstance(data, WideData):
            name = leaf.name if isinstance(leaf, Reference) else getattr(leaf, "column", "")
            return data.cog(filled(name, self.years) if marks(name) <= set(self.years) else name, self.engine.passage)
        return data.cog(self.engine.passage)

    def _read(self, leaf: Leaf, data: Data, code: str, level: str) -> Quantity:
        if isinstance(data, RowData):
            if isinstance(leaf, RowCall):
                return data.quantity(leaf, code, level, self.years.get("t"))
            return data.quantity(RowCall("valeur", leaf.name), code, level) if isinstance(leaf, Reference) else NOTHING
        if isinstance(leaf, RowCall):
            return self._of_years(leaf, data, code)
        return data.quantity(code, filled(leaf.name, self.years)) if isinstance(leaf, Reference) else NOTHING

    def _of_years(self, call: RowCall, data: WideData, code: str) -> Quantity:
        """A function over the columns of several years: `somme(naf{n}art{n+1}; 10 ans)`."""
        if not marks(call.column):
            column = data.column(call.column)
            return data.quantity(code, call.column) if column else NOTHING
        letter = min(marks(call.column))
        names = [
            filled(call.column, {**self.years, letter: self.years[letter] - back}) for back in range(call.years or 1)
        ]
        there = [name for name in names if data.column(name)]
        if len(there) < len(names):
            return NOTHING
        found = total([Quantity.of(0.0), *(data.quantity(code, name) for name in there)])
        if call.function == "moyenne" and found.value is not None:
            return replace(
                found, value=found.value / len(names), low=found.low / len(names), high=found.high / len(names)
            )
        return found
