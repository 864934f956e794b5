"""One territory of one level, while a formula is computed for it: what each leaf of the formula is worth there.

See docs/design/obs.md#geography and docs/design/obs.md#aggregation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ..messages import Message, listing, mark
from .files import UNKNOWN
from .geography import DIRECT, MERGED, SHARED, SPLIT, Passage, Territory
from .grammar import Formula, Leaf, Reference, RowCall, YearMark, evaluate
from .indicators import SUM, ObsIndicator
from .obsvalue import IRIS
from .quantities import ESTIMATED, NOTHING, Quantity, combined, total
from .rows import COMMUNE, RowData
from .sourcechoice import Data, SourceChoice, SourceChoices
from .vintages import Years, filled, marks
from .wide import NOT_SAID, WideData
from .zones import DRAWN, DrawnZones

OLD_GEOGRAPHY = mark("cannot be summed: published for the former perimeter ({codes})")
SPLIT_NOTE = mark("made of a commune that was split: no value is shared out")
NOT_DRAWN = mark("known by commune or IRIS, not by object: nothing is shared out in a drawn zone")
NOT_REACHED = mark("{file} has nothing in this EPCI: not covered, which is not zero")
NOT_FOR_LEVEL = mark("cannot be summed: the producer publishes no value for this level here")


@dataclass
class FormulaPlace:
    """One territory of one level, while a formula is computed for it."""

    choices: SourceChoices
    territory: Territory
    passage: Passage
    indicator: ObsIndicator
    level: str
    code: str
    choice: SourceChoice
    zones: DrawnZones | None = None
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
        if isinstance(leaf, Reference) and self.choices.is_indicator(leaf):
            return self._other(self.choices.indicators[leaf.name])
        file = (leaf.file if isinstance(leaf, Reference) else "") or self.choice.file
        # the choice of years has seen that every file of the formulas is there
        data = self.choices.data[file]
        if self.level in DRAWN:
            return self._of_drawn(leaf, data)
        if self.level == COMMUNE or self.level not in self.territory.zones:
            return self._of_code(leaf, data, self.code, self.level)
        return self._of_zone(leaf, data)

    def _of_drawn(self, leaf: Leaf, data: Data) -> Quantity:
        """What lies in a drawn zone: its objects, else shares of the figures of its IRIS."""
        if isinstance(data, RowData) and self.level in data.zoned:
            return self._read(leaf, data, self.code, self.level)
        shares = self.zones.shares.get((self.level, self.code), {}) if self.zones is not None else {}
        if not isinstance(data, WideData) or data.file.level != IRIS or not shares or self.indicator.aggregation != SUM:
            self.notes.append(Message(NOT_DRAWN))
            return NOTHING
        self.conversion = SHARED
        parts = (self._read(leaf, data, iris, IRIS) for iris in shares)
        return total(combined("*", part, Quantity.of(share, ESTIMATED)) for part, share in zip(parts, shares.values()))

    def _of_zone(self, leaf: Leaf, data: Data) -> Quantity:
        official = self._official(leaf, data)
        if official is not None:
            return official
        if self.indicator.aggregation != SUM:
            self.notes.append(Message(NOT_FOR_LEVEL))
            return NOTHING
        communes = self.territory.zones[self.level][self.code]
        return total(self._of_code(leaf, data, code, COMMUNE) for code in communes)

    def _other(self, other: ObsIndicator) -> Quantity:
        """Another indicator at the same place."""
        choice = self.choices.choice(other, self.level)
        if isinstance(choice, Message) or other.formula is None:
            return NOTHING
        inner = replace(self, indicator=other, choice=choice, notes=[], conversion=DIRECT, cog=NOT_SAID)
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
        if isinstance(data, RowData) and self._is_out_of_reach(data, code):
            return NOTHING
        passage, year = self.passage, self.territory.year
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

    def _is_out_of_reach(self, data: RowData, code: str) -> bool:
        """Whether a file that counts objects tells nothing of a commune, which is said; such a file has no zero there.

        A file of which a missing row is no zero anyway has its own reasons.
        """
        if data.file.missing == UNKNOWN or data.reaches(code, self.territory, self.passage):
            return False
        self.notes.append(Message(NOT_REACHED, {"file": data.file.title}))
        return True

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
            return data.cog(filled(name, self.years) if marks(name) <= set(self.years) else name, self.passage)
        return data.cog(self.passage)

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
