"""The whole judgement of a set of zones: scores, hot spots, priority, state and the sentence that says why.

Method: docs/design/heat.md#priority
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..graph import Neighbours
from ..language import Language
from ..messages import Notes
from . import scores as sc
from .constants import heat_constants
from .hotspots import hot_spots
from .indicators import DEGREES, EXPOSURE, MOMENTS, Indicator
from .priority import priorities, ranks
from .thresholds import PERCENTILE, ScoreThresholds

Numbers = NDArray[np.float64]
COMPLETE, UNINHABITED, NO_POPULATION = "complet", "sans habitants", "population absente"
POOR, OUTSIDE = "donnees insuffisantes", "hors emprise"
#: what a reader takes in at a glance
DECIMALS = {"%": 0, "°C": 1, "degC": 1, "m": 0, "hab/ha": 0, "0-1": 2}


@dataclass(frozen=True)
class HeatZones:
    """What is known of the zones. valid_pct: described share, None when it does not matter (no raster)."""

    names: list[str]
    columns: Mapping[str, Numbers]
    population: Numbers | None
    valid_pct: Numbers | None = None
    min_pop: float = 20.0

    @property
    def size(self) -> int:
        """Number of zones."""
        return len(self.names)

    @property
    def described(self) -> NDArray[np.bool_]:
        """Zones described well enough to be compared."""
        if self.valid_pct is None:
            return np.ones(self.size, np.bool_)
        return self.valid_pct >= heat_constants()["part_valide_min_pct"]

    @property
    def inhabited(self) -> NDArray[np.bool_]:
        """Zones with enough people for sensitivity and coping."""
        if self.population is None:
            return np.zeros(self.size, np.bool_)
        return np.nan_to_num(self.population) >= self.min_pop


@dataclass(frozen=True)
class Assessment:
    """Columns of the result by name, and what they come from."""

    columns: dict[str, Any]
    scores: sc.ZoneScores


def assess(
    zones: HeatZones,
    indicators: tuple[Indicator, ...],
    neighbours: Neighbours | None,
    language: Language,
    notes: Notes,
    frozen: ScoreThresholds | None = None,
    norm: str = PERCENTILE,
) -> Assessment:
    """Score the zones, find the hot spots, rank what comes first and say why."""
    scoring = sc.Scoring(zones.columns, zones.described, zones.inhabited, indicators, notes, frozen, norm)
    scores = scoring.run()
    columns: dict[str, Any] = dict(scores.columns)
    columns["bivarie"] = sc.bivariate_text(columns.pop(sc.BIVARIATE_EXPOSURE), columns.pop(sc.BIVARIATE_FRAILTY))
    columns.update(_spots(scores.own, neighbours, notes))
    day, night = columns["vuln_jour"], columns["vuln_nuit"]
    columns["priorite"] = priorities(np.fmax(day, night), columns["gi_classe"])
    frail = sum(
        (np.nan_to_num(zones.columns.get(name, np.zeros(zones.size))) for name in ("p_0_5", "p_65p")), np.zeros(1)
    )
    columns["rang"] = ranks(columns["priorite"], day, night, np.broadcast_to(frail, zones.size), zones.names)
    columns["etat"] = states(zones, day, night)
    columns["motif"] = [_motive(scores, zones, row, language) for row in range(zones.size)]
    columns["id_zone"] = zones.names
    return Assessment(columns, scores)


def _spots(values: Numbers, neighbours: Neighbours | None, notes: Notes) -> dict[str, Numbers]:
    """Hot spots of what zones owe to themselves: on the modelled air, mixed over a kilometre, any noise makes some."""
    unknown = np.full(len(values), np.nan)
    if neighbours is None or int(np.isfinite(values).sum()) < heat_constants()["zones_min"]:
        return {"gi_z": unknown, "gi_p_fdr": unknown, "gi_classe": unknown}
    found = hot_spots(values, neighbours, notes)
    return {"gi_z": found.z, "gi_p_fdr": found.p_fdr, "gi_classe": found.level}


def states(zones: HeatZones, day: Numbers, night: Numbers) -> list[str]:
    """One word a zone on how far it could be judged."""
    judged = np.isfinite(day) | np.isfinite(night)
    choices = [
        (np.zeros(zones.size, np.bool_) if zones.valid_pct is None else zones.valid_pct <= 0, OUTSIDE),
        (~zones.described, POOR),
        (np.full(zones.size, zones.population is None), NO_POPULATION),
        (~zones.inhabited, UNINHABITED),
        (~judged, POOR),
    ]
    return [str(word) for word in np.select([c for c, _ in choices], [w for _, w in choices], COMPLETE)]


def _motive(scores: sc.ZoneScores, zones: HeatZones, row: int, language: Language) -> str | None:
    """The three indicators that make a zone worse than usual, with their values, and what is missing.

    A value written like the usual one is no reason: no sentence contradicts its numbers.
    """
    parts = []
    for reason in sc.reasons(scores, zones.columns, row):
        unit = DEGREES.get(reason.indicator.unit, reason.indicator.unit)
        decimals = DECIMALS.get(unit.split(" ")[0], 1)
        bare, usual = (
            language.number(number, decimals) for number in (reason.value, scores.medians[reason.indicator.field])
        )
        if bare == usual:
            continue
        shown = language.number(reason.value, decimals, "" if unit == "0-1" else unit)
        parts.append(
            language.tr("{name} {value} (median {usual})", name=reason.indicator.label, value=shown, usual=usual)
        )
    scored = any(np.isfinite(scores.columns[f"i_{EXPOSURE}_{moment}"][row]) for moment in MOMENTS)
    nothing = [language.tr("No factor stands out")] if scored else []
    sentences = ["; ".join(parts)] if parts else nothing
    missing = sc.missing_labels(scores, zones.columns, row)
    if missing:
        sentences.append(language.tr("Not known: {names}", names=", ".join(missing)))
    return ". ".join(sentences) or None
