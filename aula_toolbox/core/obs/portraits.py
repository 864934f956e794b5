"""A territory in two pages: key figures among all communes, sentences, a table by theme, and what is not known.

See docs/design/obs.md#portraits. The words come finished, in the language of reports; what draws them only lays out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median

from ..errors import AulaError
from ..language import Language
from ..messages import mark
from ..text import fold
from .comparison import RELIABLE
from .geography import Territory
from .indicators import ObsIndicator
from .obsvalue import WHOLE, ObsValue
from .phrases import written
from .quantities import ABSENT, ESTIMATED, PARTIAL, SECRET
from .rows import COMMUNE
from .series import YearSeries, chosen, series_of

KEYS, SENTENCES, FEWEST = 8, 5, 8
FRAGILE = "CD"
_BAND = 0.3
_PREFERRED = ("pop", "pop_evol", "log", "vacance_rp", "vacance_2ans", "chom_rp", "niveau_vie", "pauvrete", "prix_m2")
CHANGE_UNITS = {"pts": mark("points"), "pct": "%", "pct_an": mark("%/year")}


@dataclass(frozen=True)
class Strip:
    """Where a territory stands among all others of its level: values in order, its own, and the marks beside."""

    values: tuple[float, ...]
    own: float | None
    marks: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True)
class KeyFigure:
    """One of the figures of the first page."""

    label: str
    value: str
    note: str
    strip: Strip
    is_stated: bool


@dataclass(frozen=True)
class PortraitRow:
    """A line of the table of the second page. beside: the values of the levels that are columns of the table."""

    theme: str
    label: str
    vintage: str
    value: str
    beside: tuple[str, ...]
    rank: str
    change: str
    reliability: str
    is_stated: bool


@dataclass(frozen=True)
class Portrait:
    """A territory, ready to be laid out."""

    code: str
    name: str
    level: str
    epci: str
    subtitle: str
    figures: tuple[KeyFigure, ...]
    sentences: tuple[str, ...]
    rows: tuple[PortraitRow, ...]
    notes: tuple[str, ...]
    sources: str
    values: tuple[ObsValue, ...] = field(default=())
    levels: tuple[str, ...] = ("EPCI", WHOLE)
    series: tuple[YearSeries, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """The titles of the table."""
        return (*COLUMNS[:3], *(LEVEL_TITLES[level] for level in self.levels), *COLUMNS[3:])


class Portraitist:
    """Makes the portraits of a set of values, in one language.

    most: the largest number of indicators of a sheet. history: values of former versions, the oldest first.
    """

    def __init__(
        self,
        values: Sequence[ObsValue],
        known: Mapping[str, ObsIndicator],
        territory: Territory,
        language: Language,
        most: int = 40,
        history: Sequence[ObsValue] = (),
    ) -> None:
        self._by_place = {(one.indicator, one.level, one.code): one for one in values}
        self._stated: dict[tuple[str, str], list[float]] = defaultdict(list)
        for one in values:
            if one.value is not None:
                self._stated[one.indicator, one.level].append(one.value)
        self._history: dict[tuple[str, str], list[ObsValue]] = defaultdict(list)
        for one in history:
            self._history[one.level, one.code].append(one)
        self._known = known
        self._territory = territory
        self._language = language
        self._epci = {code: zone for zone, codes in territory.zones["EPCI"].items() for code in codes}
        self.indicators = [name for name in known if any(key[0] == name for key in self._by_place)]
        if len(self.indicators) > most:
            raise AulaError(
                "{count} indicators: a sheet holds {most} at most. Choose a basket.",
                "E_BASKET",
                count=len(self.indicators),
                most=most,
            )

    def portrait(self, code: str, level: str = COMMUNE) -> Portrait:
        """The portrait of a territory. Raises AulaError E_CODE for one that has no value at all."""
        own = [self._by_place[name, level, code] for name in self.indicators if (name, level, code) in self._by_place]
        if not own:
            raise AulaError("{territory}: no value of this territory.", "E_CODE", territory=code)
        zone = self._epci.get(code, code) if level == COMMUNE else code
        levels = self._levels(own, level)
        series = series_of(own, self._history[level, code], self._known)
        return Portrait(
            code,
            own[0].name,
            level,
            zone,
            self._subtitle(own, zone, level),
            tuple(self._figure(one) for one in self._chosen(own)),
            tuple(self._sentences(own, zone, level)),
            tuple(self._row(one, levels) for one in sorted(own, key=self._order)),
            tuple(self._notes(own)),
            self._sources(own),
            tuple(own),
            levels,
            tuple(chosen(series, _PREFERRED)),
        )

    def _order(self, one: ObsValue) -> tuple[str, int]:
        return fold(self._known[one.indicator].theme), self.indicators.index(one.indicator)

    def _levels(self, own: Sequence[ObsValue], level: str) -> tuple[str, ...]:
        """The columns beside the value: EPCI and agency, and those of the levels that a producer states."""
        found = [name for name in OFFICIAL if any(one.references.get(name) is not None for one in own)]
        return (*(("EPCI",) if level == COMMUNE else ()), WHOLE, *found)

    def _subtitle(self, own: Sequence[ObsValue], zone: str, level: str) -> str:
        people = next((one for one in own if one.indicator == "pop"), None)
        words = [own[0].code] if level == COMMUNE else []
        words += [zone] if level == COMMUNE else []
        if people is not None and people.value is not None:
            number = self._language.number(people.value)
            words.append(self._language.tr("{number} inhabitants in {year}", number=number, year=people.vintage))
        return " – ".join(words)

    def _chosen(self, own: Sequence[ObsValue]) -> list[ObsValue]:
        """Eight figures: the usual ones first, then those that are stated."""
        ranks = {name: rank for rank, name in enumerate(_PREFERRED)}
        ordered = sorted(own, key=lambda one: (ranks.get(one.indicator, 99), one.value is None))
        return ordered[:KEYS]

    def written(self, one: ObsValue) -> str:
        """A value as it is read."""
        return written(one, self._known[one.indicator], self._language)

    def _beside(self, one: ObsValue, level: str, code: str) -> ObsValue | None:
        return self._by_place.get((one.indicator, level, code))

    def _figure(self, one: ObsValue) -> KeyFigure:
        others = self._stated[one.indicator, one.level]
        marks = []
        for label, level, code in (("EPCI", "EPCI", self._epci.get(one.code, "")), ("AULA", WHOLE, WHOLE)):
            beside = self._beside(one, level, code)
            if beside is not None and beside.value is not None and self._known[one.indicator].nature != "compte":
                marks.append((label, beside.value))
        note = one.vintage or self._language.tr("without date")
        if one.rank is not None and one.ranked is not None:
            note += f" – {self.rank_words(one)}"
        if one.value is not None and one.reliability in FRAGILE:
            note += " – " + self._language.tr("fragile: reliability {letter}", letter=one.reliability)
        return KeyFigure(
            self._known[one.indicator].label,
            self.written(one),
            note,
            Strip(tuple(sorted(others)), one.value, tuple(marks)),
            one.value is not None,
        )

    def rank_words(self, one: ObsValue) -> str:
        """The place of a value by its size, in words that judge nothing: `23e valeur la plus élevée sur 319`."""
        rank = self._place(one)
        if rank is None:
            return "–"
        if self._language.code == "fr":
            return f"{rank}{'re' if rank == 1 else 'e'} valeur la plus élevée sur {one.ranked}"
        return f"no. {rank} of {one.ranked} from the highest"

    def _place(self, one: ObsValue) -> int | None:
        """The place of a value from the highest: the sheet has one order, whatever is better."""
        if one.rank is None or one.ranked is None:
            return None
        is_turned = self._known[one.indicator].sense == "moins"
        return one.ranked + 1 - one.rank if is_turned else one.rank

    def comparables(self, code: str, zone: str) -> tuple[list[str], bool]:
        """Communes of the same EPCI and of about the same population; the whole EPCI when there are too few."""
        communes = [other for other in self._territory.zones["EPCI"].get(zone, ()) if other != code]
        own = self._by_place.get(("pop", COMMUNE, code))
        if own is None or not own.value:
            return communes, True
        people = {other: self._by_place.get(("pop", COMMUNE, other)) for other in communes}
        near = [
            other
            for other, found in people.items()
            if found is not None and found.value is not None and abs(found.value / own.value - 1) <= _BAND
        ]
        return (near, False) if len(near) >= FEWEST else (communes, True)

    def _sentences(self, own: Sequence[ObsValue], zone: str, level: str) -> Iterable[str]:
        """The largest gaps to comparable communes, of reliable values only; no adjective."""
        if level != COMMUNE:
            return []
        others, is_wide = self.comparables(own[0].code, zone)
        gaps = []
        for one in own:
            indicator = self._known[one.indicator]
            if one.value is None or one.reliability not in RELIABLE or indicator.nature == "compte":
                continue
            found = [self._by_place.get((one.indicator, COMMUNE, code)) for code in others]
            values = [value.value for value in found if value is not None and value.value is not None]
            if len(values) < FEWEST:
                continue
            middle = median(values)
            spread = median(abs(value - middle) for value in values)
            if spread:
                gaps.append((abs(one.value - middle) / spread, one, middle, len(values)))
        if not gaps:
            return [self._language.tr("No value here is reliable enough to be set beside those of other communes.")]
        gaps.sort(key=lambda gap: (-gap[0], gap[1].indicator))
        return [self._sentence(one, middle, count, is_wide) for _, one, middle, count in gaps[:SENTENCES]]

    def _sentence(self, one: ObsValue, middle: float, count: int, is_wide: bool) -> str:
        indicator = self._known[one.indicator]
        values = {
            "label": indicator.label,
            "value": self.written(one),
            "middle": self._language.number(middle, indicator.decimals, indicator.unit),
            "count": count,
        }
        if is_wide:
            return self._language.tr(
                "{label}: {value}; the median of {count} communes of its EPCI is {middle}.", **values
            )
        return self._language.tr("{label}: {value}; the median of {count} comparable communes is {middle}.", **values)

    def _cell(self, one: ObsValue, level: str) -> str:
        """What stands beside a value; its unit is that of the value."""
        indicator = self._known[one.indicator]
        if level in OFFICIAL:
            return self._language.number(one.references.get(level), indicator.decimals)
        beside = self._beside(one, level, WHOLE if level == WHOLE else self._epci.get(one.code, one.code))
        return written(beside, indicator, self._language, has_unit=False) if beside else "–"

    def _row(self, one: ObsValue, levels: Sequence[str]) -> PortraitRow:
        indicator = self._known[one.indicator]
        return PortraitRow(
            indicator.theme,
            indicator.label,
            one.vintage or "–",
            self.written(one),
            tuple(self._cell(one, level) for level in levels),
            f"{self._place(one)} / {one.ranked}" if one.rank is not None else "–",
            self._change(one),
            one.reliability or "–",
            one.value is not None,
        )

    def _change(self, one: ObsValue) -> str:
        if one.is_comparable is False:
            return self._language.tr("not comparable")
        if one.change is None:
            return "–"
        unit = self._language.translate(CHANGE_UNITS[one.change_kind])
        number = self._language.number(one.change, 1)
        sign = "+" if one.change > 0 else ""
        return self._language.tr(
            "{change} {unit} since {year}", change=sign + number, unit=unit, year=one.vintage_before
        )

    def _notes(self, own: Sequence[ObsValue]) -> Iterable[str]:
        """What is hidden, not known, estimated or old, in one sentence each."""
        tr = self._language.tr
        for state, text in (
            (SECRET, tr("Secret by law or by the rule of the producer")),
            (PARTIAL, tr("Known by bounds only")),
            (ESTIMATED, tr("Estimated")),
            (ABSENT, tr("Not known")),
        ):
            labels = [self._known[one.indicator].label for one in own if one.state == state]
            if labels:
                yield f"{text}{self._colon()} {', '.join(labels)}."
        merged = sorted((one for one in own if one.conversion == "fusion"), key=lambda one: one.value is not None)
        for one in merged:
            reasons = [self._language.typeset(why.render(self._language.translate)) for why in one.why[:1]]
            if reasons:
                yield f"{self._known[one.indicator].label}{self._colon()} {reasons[0]}."

    def _colon(self) -> str:
        return "\u00a0:" if self._language.code == "fr" else ":"

    def _sources(self, own: Sequence[ObsValue]) -> str:
        years: dict[str, dict[str, None]] = {}
        for one in own:
            years.setdefault(one.source, {})[one.vintage] = None
        told = [f"{name} ({', '.join(filter(None, own))})" if any(own) else name for name, own in years.items()]
        return f"Sources{self._colon()} {' ; '.join(told)}."


OVER_YEARS = mark("Over the years")
TITLES = (
    mark("Key figures"),
    mark("To remember"),
    mark("All the indicators"),
    mark("What is not known, and why"),
)
COLUMNS = (
    mark("Indicator"),
    mark("Vintage"),
    mark("Value"),
    mark("Rank from the highest"),
    mark("Change"),
    mark("Rel."),
)


OFFICIAL = ("DEP", "REG", "FR")
LEVEL_TITLES = {
    "EPCI": "EPCI",
    WHOLE: mark("Territory"),
    "DEP": mark("Department"),
    "REG": mark("Region"),
    "FR": "France",
}


def cells(row: PortraitRow) -> tuple[str, ...]:
    """A line of the table as texts, in the order of its columns."""
    return row.label, row.vintage, row.value, *row.beside, row.rank, row.change, row.reliability
