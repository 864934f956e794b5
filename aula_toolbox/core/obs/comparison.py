"""What is said beside a value: reference values, rank, class, evolution and reliability.

See docs/design/obs.md#comparison, docs/design/obs.md#evolution and docs/design/obs.md#reliability.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from ..classes import bounds_of, class_of
from ..messages import Message, message
from .files import StatFile
from .geography import MERGED, Territory
from .indicators import LESS, ObsIndicator
from .obsvalue import WHOLE, ObsValue
from .quantities import ABSENT, ESTIMATED, OBSERVED, PARTIAL, SECRET

RELIABLE = "ABC"
_LETTERS = "ABCD"
# the region of the agency, Hauts-de-France
_REGION = "32"
Values = Sequence[ObsValue]
POINTS, PERCENT, PERCENT_A_YEAR = "pts", "pct", "pct_an"


def ranks(values: Mapping[str, float], is_less_better: bool = False) -> dict[str, int]:
    """The rank of each: 1 is the highest, or the lowest where less is better; ties share the lower rank.

    >>> ranks({"a": 3.0, "b": 5.0, "c": 5.0})
    {'a': 3, 'b': 1, 'c': 1}
    """
    ordered = sorted(values.values(), reverse=not is_less_better)
    return {code: ordered.index(value) + 1 for code, value in values.items()}


def last_year(vintage: str) -> int | None:
    """The last year of a vintage: `2016-2022` is of 2022, `2025-T4` of 2025.

    >>> last_year("2016-2022"), last_year("2025-T4"), last_year("")
    (2022, 2025, None)
    """
    years = [int(part) for part in vintage.split("-") if len(part) == 4 and part.isdigit()]
    return max(years, default=None)


def graded(
    values: Values,
    known: Mapping[str, ObsIndicator],
    files: Mapping[str, StatFile],
    today: date,
    limits: Mapping[str, float],
) -> list[ObsValue]:
    """The values with their letter of reliability and its reasons."""
    return [_graded(one, known[one.indicator], files, today, limits) for one in values]


def _graded(
    one: ObsValue, indicator: ObsIndicator, files: Mapping[str, StatFile], today: date, limits: Mapping[str, float]
) -> ObsValue:
    if one.state in (ABSENT, SECRET):
        return replace(one, reliability="D", why=(*one.why, message("no value is stated")))
    down, why = 0, list(one.why)
    least = indicator.least
    if one.denominator is not None and least and one.denominator < least:
        down += 2
        why.append(message("denominator of {value:.0f}, below {least:.0f}", value=one.denominator, least=least))
    elif one.denominator is not None and one.denominator < limits["rang_fiabilite_facteur"] * least:
        down += 1
        why.append(message("small denominator ({value:.0f})", value=one.denominator))
    file = next((files[name] for name in indicator.files if name in files), None)
    if file is not None and is_old(one.vintage, file, today, limits):
        down += 1
        why.append(message("old vintage ({vintage})", vintage=one.vintage))
    if one.conversion == MERGED:
        down += 1
        why.append(message("former communes added up"))
    if file is not None and not file.is_confirmed:
        down += 1
        why.append(message("columns of the file to be confirmed"))
    if one.state in (PARTIAL, ESTIMATED):
        down += 2
        why.append(message("partial: bounds only") if one.state == PARTIAL else message("estimated"))
    return replace(one, reliability=_LETTERS[min(down, 3)], why=tuple(dict.fromkeys(why)))


def is_old(vintage: str, file: StatFile, today: date, limits: Mapping[str, float]) -> bool:
    """Whether a newer vintage should have come out long ago."""
    year = last_year(vintage)
    if year is None or not file.period_months:
        return False
    months = (today.year - year) * 12 + today.month - 12
    return months > file.period_months + file.delay_months + limits["anciennete_mois"]


def ranked(values: Values, known: Mapping[str, ObsIndicator]) -> list[ObsValue]:
    """The values with their rank among the territories of their level: only observed ones that are reliable."""
    groups: dict[tuple[str, str], dict[str, float]] = defaultdict(dict)
    for one in values:
        indicator = known[one.indicator]
        enough = one.denominator is None or one.denominator >= indicator.least
        if one.value is not None and one.state == OBSERVED and one.reliability in RELIABLE and enough:
            groups[one.indicator, one.level][one.code] = one.value
    places = {key: ranks(group, known[key[0]].sense == LESS) for key, group in groups.items()}
    return [
        replace(one, rank=places[one.indicator, one.level][one.code], ranked=len(places[one.indicator, one.level]))
        if one.code in places.get((one.indicator, one.level), {})
        else one
        for one in values
    ]


def classified(
    values: Values, method: str, fixed: Mapping[str, Sequence[float]] | None = None, most: int = 5000
) -> tuple[list[ObsValue], dict[tuple[str, str], list[float]]]:
    """The values with their class, and the bounds of each indicator and level; what is not stated is its own class.

    >>> classified([], "quartiles")
    ([], {})
    """
    groups: dict[tuple[str, str], list[float]] = defaultdict(list)
    for one in values:
        if one.value is not None:
            groups[one.indicator, one.level].append(one.value)
    bounds = {key: bounds_of(method, group, (fixed or {}).get(key[0], ()), most) for key, group in groups.items()}
    bounds = {key: found for key, found in bounds.items() if found}

    def class_name(one: ObsValue) -> str:
        if one.value is None:
            return one.state
        found = bounds.get((one.indicator, one.level))
        return str(class_of(one.value, found)) if found else ""

    return [replace(one, class_=class_name(one)) for one in values], bounds


def with_references(values: Values, territory: Territory, asked: Iterable[str]) -> list[ObsValue]:
    """The values of the EPCI and of the agency beside each; levels that no file states stay empty.

    A department is never made of the communes at hand.
    """
    by_place = {(one.indicator, one.level, one.code): one.value for one in values}
    epci = {code: zone for zone, codes in territory.zones["EPCI"].items() for code in codes}
    wanted = tuple(asked)

    def beside(one: ObsValue) -> dict[str, float | None]:
        zone = one.code if one.level == "EPCI" else epci.get(one.code, "")
        places = {
            "EPCI": ("EPCI", zone),
            WHOLE: (WHOLE, WHOLE),
            "DEP": ("DEP", one.code[:2]),
            "REG": ("REG", _REGION),
            "FR": ("FRANCE", "F"),
        }
        return {level: by_place.get((one.indicator, *places[level])) for level in wanted}

    return [replace(one, references=beside(one)) for one in values]


def evolved(
    values: Values,
    before: Callable[[ObsValue], ObsValue | None],
    known: Mapping[str, ObsIndicator],
    breaks: Sequence[tuple[str, int, int, str]] = (),
) -> list[ObsValue]:
    """The values with their evolution since another vintage; where they cannot be compared, side by side only."""
    return [_evolved(one, before(one), known[one.indicator], breaks) for one in values]


def _evolved(
    one: ObsValue, old: ObsValue | None, indicator: ObsIndicator, breaks: Sequence[tuple[str, int, int, str]]
) -> ObsValue:
    if old is None or old.vintage == one.vintage:
        return one
    why = not_comparable(old.vintage, one.vintage, indicator, breaks)
    shown = replace(one, before=old.value, vintage_before=old.vintage, is_comparable=why is None)
    if why is not None:
        return replace(shown, why=(*one.why, why))
    if one.value is None or old.value is None:
        return replace(shown, is_comparable=None)
    change, kind = change_of(old.value, one.value, _years(old.vintage, one.vintage), indicator.is_share)
    return replace(shown, change=change, change_kind=kind)


def change_of(old: float, new: float, years: int, is_share: bool) -> tuple[float | None, str]:
    """The change in points for a share, else in percent, a year where there are several years between.

    >>> change_of(10.0, 12.0, 6, True)
    (2.0, 'pts')
    """
    if is_share:
        return new - old, POINTS
    if old <= 0 or new < 0:
        return None, PERCENT
    if years > 1:
        return 100.0 * ((new / old) ** (1.0 / years) - 1.0), PERCENT_A_YEAR
    return 100.0 * (new / old - 1.0), PERCENT


def _years(before: str, after: str) -> int:
    first, last = last_year(before), last_year(after)
    return (last - first) if first is not None and last is not None else 0


def not_comparable(
    before: str, after: str, indicator: ObsIndicator, breaks: Sequence[tuple[str, int, int, str]]
) -> Message | None:
    """Why two vintages cannot be compared, or None."""
    years = _years(before, after)
    if years and years < indicator.comparable_years:
        return message(
            "not comparable: {before} and {after} are {years} years apart, {least} are needed",
            before=before,
            after=after,
            years=years,
            least=indicator.comparable_years,
        )
    first, last = last_year(before), last_year(after)
    for file, end, start, why in breaks:
        if (
            file in (indicator.file, indicator.id)
            and first is not None
            and last is not None
            and first <= end < start <= last
        ):
            return message("not comparable: {why}", why=why)
    return None
