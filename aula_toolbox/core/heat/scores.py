"""Exposure, sensitivity, difficulty to cope, and their sum the vulnerability (1 to 9), by day and by night.

Structure of the Institut Paris Region. Notes compare zones: they predict no measured temperature, no number of sick.

Method: docs/design/heat.md#scores
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..messages import Message, Notes, listing, written
from ..reference import load
from .constants import heat_constants
from .indicators import (
    COMPONENTS,
    COPING,
    DEGREES,
    EXPOSURE,
    MOMENTS,
    NIGHT,
    SENSITIVITY,
    Indicator,
)
from .thresholds import (
    MINMAX,
    PERCENTILE,
    WORDS,
    ScoreThresholds,
    cut_class,
    minmax_of,
    percentile_of,
    quantile_knots,
)

Numbers = NDArray[np.float64]
Mask = NDArray[np.bool_]
#: the tenth and ninetieth of the hundred knots: what they hold between them is the spread of the zones
LOW_KNOT, HIGH_KNOT = 10, 90
#: lowest class of each component, and the class given to all when nothing tells zones apart
FIRST_CLASS = {EXPOSURE: -1, SENSITIVITY: 1, COPING: 1}
NEUTRAL_CLASS = {EXPOSURE: 1, SENSITIVITY: 2, COPING: 2}
BIVARIATE_EXPOSURE, BIVARIATE_FRAILTY = "bivarie_expo", "bivarie_fragilite"


@dataclass(frozen=True)
class Contribution:
    """What an indicator adds to a composite of each zone, above the usual (-0.5 to 0.5)."""

    indicator: Indicator
    excess: Numbers


@dataclass(frozen=True)
class ZoneScores:
    """Columns of the result by name, the thresholds that made them, what weighed, the usual value of each.

    own: what each zone owes to itself (0-1): the mean of the composites without what the air has mixed.
    neutral: fields that tell no zone from another: their spread is under what their precision can tell.
    """

    columns: dict[str, Numbers]
    thresholds: ScoreThresholds
    contributions: tuple[Contribution, ...]
    expected: tuple[Indicator, ...]
    medians: dict[str, float]
    own: Numbers
    neutral: frozenset[str] = frozenset()


class Scoring:
    """One run of the scores on a set of zones.

    columns: values by field, NaN where unknown. described: zones that are described well enough to be
    compared; inhabited: those with enough people for sensitivity and coping.
    """

    def __init__(
        self,
        columns: Mapping[str, Numbers],
        described: Mask,
        inhabited: Mask,
        indicators: tuple[Indicator, ...],
        notes: Notes,
        frozen: ScoreThresholds | None = None,
        norm: str = PERCENTILE,
    ) -> None:
        self.columns = columns
        self.entering = {EXPOSURE: described, SENSITIVITY: inhabited, COPING: inhabited}
        self.notes = notes
        self.frozen = frozen
        self.expected = tuple(item for item in indicators if self._is_expected(item))
        self.known = tuple(item for item in self.expected if self._is_known(item))
        self.thresholds = frozen or ScoreThresholds(norm)
        if frozen is not None:
            frozen.check(norm, [item.field for item in self.known])
        self._size = len(described)
        self._units: dict[str, Numbers] = {}
        self._neutral: set[str] = set()
        self._contributions: list[Contribution] = []

    def run(self) -> ZoneScores:
        """All composites, classes and sums."""
        self._tell_missing()
        result: dict[str, Numbers] = {}
        completeness = np.ones(self._size)
        for component in COMPONENTS:
            for moment in MOMENTS:
                composite, known_share = self._composite(component, moment)
                result[f"i_{component}_{moment}"] = composite
                result[f"{component}_{moment}"] = self._classes(composite, component, moment)
                applies = self.entering[component] if component != EXPOSURE else np.ones(self._size, np.bool_)
                completeness = np.where(applies, np.minimum(completeness, known_share), completeness)
        for moment in MOMENTS:
            result[f"vuln_{moment}"] = sum(
                (result[f"{component}_{moment}"] for component in COMPONENTS), np.zeros(self._size)
            )
        result["complet_pct"] = 100 * completeness
        result.update(self._bivariate(result))
        medians = {item.field: float(np.nanmedian(self._values(item))) for item in self.known}
        own, neutral = self._own(result), frozenset(self._neutral)
        contributions = tuple(self._contributions)
        return ZoneScores(result, self.thresholds, contributions, self.expected, medians, own, neutral)

    def _values(self, item: Indicator) -> Numbers:
        """An indicator's values, unknown for the zones that do not enter its component."""
        values = self.columns.get(item.field)
        entering = self.entering[item.component]
        return np.full(len(entering), np.nan) if values is None else np.where(entering, values, np.nan)

    def _is_known(self, item: Indicator) -> bool:
        return bool(np.isfinite(self._values(item)).any())

    def _is_expected(self, item: Indicator) -> bool:
        return max(item.weight.values()) > 0 and (not item.optional or self._is_known(item))

    def _tell_missing(self) -> None:
        missing = [item.label for item in self.expected if item not in self.known]
        if missing:
            self.notes.warn("Indicators without any value: {names}.", names=listing(missing, 40))
        least = int(heat_constants()["zones_min"])
        for component in COMPONENTS:
            if self.frozen is None and int(self.entering[component].sum()) < least:
                self.notes.warn(
                    "Relative scores need at least {least} zones; {component}: {count}.",
                    least=least,
                    component=Message(WORDS[component]),
                    count=int(self.entering[component].sum()),
                )

    def _can_compare(self, component: str) -> bool:
        return self.frozen is not None or int(self.entering[component].sum()) >= heat_constants()["zones_min"]

    def _unit_value(self, item: Indicator) -> Numbers:
        """Where each zone stands for an indicator (0-1), before its sense."""
        if item.field not in self._units:
            values = item.rounded(self._values(item))
            if item.field not in self.thresholds.knots:
                self.thresholds.knots[item.field] = quantile_knots(values)
            knots = self.thresholds.knots[item.field]
            if self._tells_nothing(item, knots):
                self._neutral.add(item.field)
                self._units[item.field] = np.where(np.isfinite(values), 0.5, np.nan)
            elif self.thresholds.norm == MINMAX:
                limits = heat_constants()
                self._units[item.field] = minmax_of(values, knots, limits["minmax_bas"], limits["minmax_haut"])
            else:
                self._units[item.field] = percentile_of(values, knots)
        return self._units[item.field]

    def _tells_nothing(self, item: Indicator, knots: Numbers) -> bool:
        """Whether an indicator is the same everywhere, or differs by less than its own precision."""
        limit = heat_constants()["ecart_precisions"] * (item.precision or 0.0)
        if knots[-1] > knots[0] and knots[HIGH_KNOT] - knots[LOW_KNOT] >= limit:
            return False
        values = self._values(item)
        low, high = np.nanquantile(values, (0.1, 0.9))
        if item.precision is None or np.nanmin(values) == np.nanmax(values):
            self.notes.warn("{name} is the same everywhere: it tells no zone from another.", name=item.label)
            return True
        self.notes.warn(
            "{name}: the gap between zones ({gap} {unit}) is less than twice its precision ({precision} {unit}): it "
            "tells no zone from another.",
            name=item.label,
            gap=written(high - low, ".2g"),
            precision=written(item.precision, "g"),
            unit=DEGREES.get(item.unit, item.unit),
        )
        return True

    def _composite(self, component: str, moment: str) -> tuple[Numbers, Numbers]:
        """Weighted mean of what is known, and the share of the expected weight that is known.

        What tells no zone from another counts for neither: it is no reason to call a zone well known.
        """
        items = [item for item in self.expected if item.component == component and item.weight[moment] > 0]
        total, weights, telling = np.zeros(self._size), np.zeros(self._size), np.zeros(self._size)
        parts = []
        for item in items:
            if item not in self.known or not self._can_compare(component):
                continue
            unit = self._unit_value(item)
            directed = unit if item.sense[moment] > 0 else 1 - unit
            weight = np.where(np.isfinite(directed), item.weight[moment], 0.0)
            parts.append((item, weight * np.nan_to_num(directed - 0.5)))
            total, weights = total + weight * np.nan_to_num(directed), weights + weight
            if item.field not in self._neutral:
                telling = telling + weight
        expected = sum(item.weight[moment] for item in items if item.field not in self._neutral)
        if not telling.any():
            # nothing that is known tells zones apart: they are all alike, as far as they are known
            telling, expected = weights, sum(item.weight[moment] for item in items)
        known_share = telling / expected if expected else weights
        enough = known_share >= heat_constants()["completude_min"]
        composite = np.full(self._size, np.nan)
        np.divide(total, weights, out=composite, where=enough & (weights > 0))
        for item, part in parts:
            excess = np.divide(part, weights, out=np.zeros(self._size), where=weights > 0)
            self._contributions.append(Contribution(item, excess))
        return composite, known_share

    def _own(self, result: Mapping[str, Numbers]) -> Numbers:
        """Mean over components and moments of what is not smoothed; exposure alone when no vulnerability is known."""
        has_people = bool(np.isfinite(result["vuln_jour"]).any() or np.isfinite(result["vuln_nuit"]).any())
        parts = []
        for component in COMPONENTS if has_people else (EXPOSURE,):
            for moment in MOMENTS:
                total, weights = np.zeros(self._size), np.zeros(self._size)
                for item in self.known:
                    unit = self._units.get(item.field)
                    if item.component != component or item.smoothed or not item.weight[moment] or unit is None:
                        continue
                    directed = unit if item.sense[moment] > 0 else 1 - unit
                    total += item.weight[moment] * np.nan_to_num(directed)
                    weights += item.weight[moment] * np.isfinite(directed)
                known = np.isfinite(result[f"i_{component}_{moment}"]) & (weights > 0)
                parts.append(np.divide(total, weights, out=np.full(self._size, np.nan), where=known))
        return np.mean(parts, axis=0)

    def _classes(self, composite: Numbers, component: str, moment: str) -> Numbers:
        cuts = self._cuts(f"{component}_{moment}", composite, component)
        if cuts is None:
            return np.full(self._size, np.nan)
        if len(cuts) > 1 and np.all(cuts == cuts[0]):
            self.notes.warn(
                "All zones are alike, one class for all: {component} {moment}.",
                component=Message(WORDS[component]),
                moment=Message(WORDS[moment]),
            )
        return cut_class(composite, cuts, FIRST_CLASS[component], NEUTRAL_CLASS[component])

    def _cuts(self, key: str, values: Numbers, component: str) -> Numbers | None:
        """Frozen cuts, or the quantiles of the zones of this run; None when no zone has a value."""
        if key not in self.thresholds.cuts:
            known = values[np.isfinite(values)]
            if known.size == 0 or self.frozen is not None:
                return None
            quantiles = load("heat_cuts", {"composante": str, "quantile": float}).where(composante=component)
            self.thresholds.cuts[key] = np.quantile(known, [row["quantile"] for row in quantiles])
        return self.thresholds.cuts[key]

    def _bivariate(self, result: Mapping[str, Numbers]) -> dict[str, Numbers]:
        """Terciles of night exposure and of frailty (sensitivity and difficulty to cope together)."""
        frailty = (result[f"i_{SENSITIVITY}_{NIGHT}"] + result[f"i_{COPING}_{NIGHT}"]) / 2
        exposure = np.where(np.isfinite(frailty), result[f"i_{EXPOSURE}_{NIGHT}"], np.nan)
        found = {}
        for key, values in ((BIVARIATE_EXPOSURE, exposure), (BIVARIATE_FRAILTY, frailty)):
            cuts = self._cuts(key, values, SENSITIVITY)
            found[key] = np.full(self._size, np.nan) if cuts is None else cut_class(values, cuts, 1, 2)
        return found


def bivariate_text(exposure: Numbers, frailty: Numbers) -> list[str | None]:
    """`1-1` to `3-3`, exposure first; None where one is not known.

    >>> bivariate_text(np.array([3.0, np.nan]), np.array([1.0, 2.0]))
    ['3-1', None]
    """
    return [f"{int(e)}-{int(f)}" if np.isfinite(e) and np.isfinite(f) else None for e, f in zip(exposure, frailty)]


@dataclass(frozen=True)
class Reason:
    """One indicator that weighs in a zone's note."""

    indicator: Indicator
    value: float


def reasons(scores: ZoneScores, columns: Mapping[str, Numbers], row: int, count: int = 3) -> list[Reason]:
    """What makes a zone worse than usual, each indicator once, the heaviest first; empty when nothing does."""
    least = heat_constants()["motif_min"]
    best: dict[str, tuple[float, Indicator]] = {}
    for contribution in scores.contributions:
        excess, item = float(contribution.excess[row]), contribution.indicator
        if excess > best.get(item.field, (least, item))[0]:
            best[item.field] = (excess, item)
    heaviest = sorted(best.values(), key=lambda pair: (-pair[0], pair[1].field))[:count]
    return [Reason(item, float(columns[item.field][row])) for _, item in heaviest]


def missing_labels(scores: ZoneScores, columns: Mapping[str, Numbers], row: int) -> list[str]:
    """Expected indicators that a zone has no value for."""
    return [
        item.label for item in scores.expected if item.field not in columns or not np.isfinite(columns[item.field][row])
    ]
