"""The state of a property unit at the day of the inventory, with the proof it rests on.

Method: docs/design/land.md#states
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from ..messages import Message, message
from . import words
from .rate import ZoneVacancy

NO_SIZE = "NN"


@dataclass(frozen=True)
class ZoneEstablishment:
    """One establishment placed on a unit.

    is_active, since when it is closed (None when active or not known), its size class and its last sign of life.
    """

    siret: str
    name: str
    is_active: bool
    closed: date | None = None
    size: str = ""
    last_sign: date | None = None


@dataclass(frozen=True)
class FieldVisit:
    """What somebody saw: whether the unit is occupied, when, and who says so."""

    is_occupied: bool
    day: date | None = None
    source: str = ""


@dataclass(frozen=True)
class UnitFacts:
    """What is known of a unit. establishments: those placed on it that are occupants, active and closed."""

    establishments: Sequence[ZoneEstablishment] = field(default=())
    is_built: bool = False
    is_ruin: bool = False
    is_derelict: bool = False
    visit: FieldVisit | None = None
    is_history_known: bool = True
    """Whether establishments were given: without them nothing is vacant."""


@dataclass(frozen=True)
class UnitState:
    """The state of a unit, whether it counts as vacant, and why."""

    state: str
    vacancy: ZoneVacancy
    proof: Message
    is_confirmed: bool = False


def years_before(day: date, years: int) -> date:
    """The same day some years earlier.

    >>> years_before(date(2026, 1, 1), 2), years_before(date(2024, 2, 29), 1)
    (datetime.date(2024, 1, 1), datetime.date(2023, 2, 28))
    """
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


def state_of(unit: UnitFacts, day: date, vacancy_years: int, silent_years: int) -> UnitState:
    """The state of a unit on a day: a visit, an activity, a ruin or a friche, closures, nothing ever, else unknown.

    A unit is vacant in law when no activity liable to the CFE was there for `vacancy_years` and nobody occupies it: a
    register shows the first only, so that such a unit is presumed vacant until somebody has seen it.
    """
    active = [one for one in unit.establishments if one.is_active]
    if unit.visit is not None:
        return _visited(unit, unit.visit, day, vacancy_years)
    if active:
        return _active(unit, active, day, silent_years)
    if unit.is_ruin or unit.is_derelict:
        return _derelict(unit, day, vacancy_years)
    return _without_activity(unit, day, vacancy_years)


def _visited(unit: UnitFacts, visit: FieldVisit, day: date, years: int) -> UnitState:
    told = {"day": visit.day.isoformat() if visit.day else "?", "source": visit.source or "?"}
    if visit.is_occupied:
        seen = message("seen occupied on {day} ({source})", **told)
        return UnitState(words.OCCUPIED, ZoneVacancy.NO, seen, True)
    closed = _last_closure(unit)
    if closed is not None and closed <= years_before(day, years):
        proof = message(
            "no activity since {closed}, and seen empty on {day} ({source})", closed=closed.isoformat(), **told
        )
        return UnitState(words.VACANT, ZoneVacancy.SURE, proof, True)
    if closed is not None:
        proof = message("seen empty on {day} ({source}), closed since {closed} only", closed=closed.isoformat(), **told)
        return UnitState(words.RECENT, ZoneVacancy.NO, proof, True)
    if not unit.is_built and not unit.establishments:
        proof = message("seen empty on {day} ({source}), never built nor used", **told)
        return UnitState(words.NEVER, ZoneVacancy.NO, proof, True)
    proof = message("seen empty on {day} ({source}), but since when is not known", **told)
    return UnitState(words.UNKNOWN, ZoneVacancy.POSSIBLE, proof)


def _active(unit: UnitFacts, active: Sequence[ZoneEstablishment], day: date, silent_years: int) -> UnitState:
    silent = years_before(day, silent_years)
    asleep = [one for one in active if one.size == NO_SIZE and one.last_sign is not None and one.last_sign <= silent]
    if len(asleep) == len(active) and not unit.is_built:
        proof = message(
            "{name} is still in the register, but without employee, without a sign since {sign} and without building",
            name=asleep[0].name or asleep[0].siret,
            sign=max(one.last_sign for one in asleep if one.last_sign).isoformat(),
        )
        return UnitState(words.TO_CHECK, ZoneVacancy.POSSIBLE, proof)
    first = active[0]
    more = len(active) - 1
    proof = (
        message("active: {name}", name=first.name or first.siret)
        if not more
        else message("active: {name} and {more} more", name=first.name or first.siret, more=more)
    )
    return UnitState(words.OCCUPIED, ZoneVacancy.NO, proof)


def _derelict(unit: UnitFacts, day: date, years: int) -> UnitState:
    what = message("a building is in ruin") if unit.is_ruin else message("known as a friche")
    closed = _last_closure(unit)
    if closed is not None and closed <= years_before(day, years):
        return UnitState(words.DERELICT, ZoneVacancy.SURE, what)
    if closed is not None:
        return UnitState(words.DERELICT, ZoneVacancy.NO, what)
    return UnitState(words.DERELICT, ZoneVacancy.POSSIBLE, what)


def _without_activity(unit: UnitFacts, day: date, years: int) -> UnitState:
    if not unit.is_history_known:
        return UnitState(words.UNKNOWN, ZoneVacancy.POSSIBLE, message("establishments were not given"))
    if not unit.establishments:
        if not unit.is_built:
            return UnitState(words.NEVER, ZoneVacancy.NO, message("never an establishment, no building"))
        return UnitState(words.UNKNOWN, ZoneVacancy.POSSIBLE, message("built, without any known establishment"))
    closed = _last_closure(unit)
    if closed is None:
        return UnitState(words.UNKNOWN, ZoneVacancy.POSSIBLE, message("closed, but since when is not known"))
    if closed <= years_before(day, years):
        proof = message("all known establishments closed, the last one on {closed}", closed=closed.isoformat())
        return UnitState(words.PRESUMED, ZoneVacancy.SURE, proof)
    return UnitState(words.RECENT, ZoneVacancy.NO, message("closed since {closed} only", closed=closed.isoformat()))


def _last_closure(unit: UnitFacts) -> date | None:
    """The day on which the last establishment closed; None when one is active or not dated, or there is none."""
    if any(one.is_active for one in unit.establishments):
        return None
    dated = [one.closed for one in unit.establishments if one.closed is not None]
    return max(dated) if dated and len(dated) == len(unit.establishments) else None
