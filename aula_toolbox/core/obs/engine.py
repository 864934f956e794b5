"""Values of indicators for communes, EPCI and the other levels: the one engine of all of them.

See docs/design/obs.md#geography and docs/design/obs.md#aggregation. A sum over a territory applies the formula to
summed parts, never to rates; a column of an older geography is converted column by column; what cannot be
summed is absent, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ..messages import Message, message
from .files import StatFile
from .geography import Passage, Territory
from .indicators import ObsIndicator
from .obsvalue import IRIS, WHOLE, MissingIndicator, ObsValue
from .place import FormulaPlace
from .quantities import NOTHING, PARTIAL, SECRET, Quantity, share_bounds
from .rows import COMMUNE, RowData
from .sourcechoice import Data, SourceChoice, SourceChoices
from .wide import WideData
from .zones import DRAWN, DrawnZones

OFFICIAL = ("DEP", "REG", "FRANCE")
"""Levels of which only the producer's own rows are shown: they are never made of the communes at hand."""


@dataclass
class Engine:
    """What values are made of.

    data: by id of file. thresholds: file -> the smallest number of units that may be shown. wanted: the vintage asked
    for (a year), or None for the newest one. zones: those that are drawn, if any.
    """

    territory: Territory
    passage: Passage
    files: Mapping[str, StatFile]
    indicators: Mapping[str, ObsIndicator]
    data: Mapping[str, Data]
    thresholds: Mapping[str, float] = field(default_factory=dict)
    wanted: int | None = None
    zones: DrawnZones | None = None
    choices: SourceChoices = field(init=False)

    def __post_init__(self) -> None:
        shared = self.zones.shared if self.zones is not None else frozenset()
        self.choices = SourceChoices(self.files, self.indicators, self.data, self.wanted, shared)

    def values(
        self, asked: Sequence[ObsIndicator], levels: Iterable[str]
    ) -> tuple[list[ObsValue], list[MissingIndicator]]:
        """The values of indicators at the levels that both the user and the table ask for."""
        wanted = tuple(levels)
        only_drawn = set(wanted) <= {*DRAWN, "EPCI", WHOLE, *OFFICIAL}
        found: list[ObsValue] = []
        missing: list[MissingIndicator] = []
        for one in asked:
            reasons = []
            for level in wanted:
                if not self._is_asked(one, level):
                    continue
                choice = self.choices.choice(one, level)
                if isinstance(choice, Message):
                    reasons += [choice] if level not in OFFICIAL and (level not in DRAWN or only_drawn) else []
                else:
                    found += [self.value(one, level, code, choice) for code in self.codes(choice, level)]
            missing += [MissingIndicator(one, reason) for reason in reasons[:1] if len(reasons) or level != IRIS]
        return found, missing

    def _is_asked(self, one: ObsIndicator, level: str) -> bool:
        """Whether an indicator may have values at a level: all of them in drawn zones, where their objects lie."""
        return level in one.levels or (level == WHOLE and "EPCI" in one.levels) or level in (*OFFICIAL, *DRAWN)

    def codes(self, choice: SourceChoice, level: str) -> Sequence[str]:
        """The territories of a level: those of the geographic code, or of the file for levels that it defines."""
        if level == COMMUNE:
            return tuple(self.territory.communes)
        if level in DRAWN:
            return tuple(self.zones.names.get(level, ())) if self.zones is not None else ()
        if level in self.territory.zones:
            return tuple(self.territory.zones[level])
        data = self.data.get(choice.file)
        if isinstance(data, WideData) and data.file.level == level:
            return tuple(data.lines)
        if isinstance(data, RowData):
            return tuple(code for own, code in data.rows if own == level)
        return ()

    def value(self, one: ObsIndicator, level: str, code: str, choice: SourceChoice) -> ObsValue:
        """The value of an indicator for one territory."""
        place = FormulaPlace(self.choices, self.territory, self.passage, one, level, code, choice, self.zones)
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
            self.choices.vintage(one, choice),
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
        if level in DRAWN and self.zones is not None:
            return self.zones.names.get(level, {}).get(code, code)
        commune = self.territory.communes.get(code) if level == COMMUNE else None
        return commune.name if commune else code
