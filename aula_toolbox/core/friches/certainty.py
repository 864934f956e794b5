"""Bounds, hypotheses and facts to collect, as columns of the results.

Method: docs/design/friches.md#robustness
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from . import bounds, conditions, indices, priors, reading, robustness, sentences
from .criteria import Floats
from .results import SHOWN, Qualification

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Hypotheses:
    """How many draws, the spread of the weights, what is assumed of missing facts, and the seed."""

    draws: int = 500
    spread_pct: float = 25.0
    prior: int = priors.TABLE
    prior_table: str = ""
    seed: int = 1


@dataclass
class Certainty:
    """Bounds and, when hypotheses were drawn, their result.

    collect: criteria to collect first, by site; leaders: the usage that most hypotheses put first, -1 for none.
    """

    low: Floats
    high: Floats
    robustness: robustness.Robustness | None
    collect: list[list[int]]
    leaders: npt.NDArray[np.int64] | None = None

    def other_leader(self, found: Qualification, s: int) -> tuple[int, float] | None:
        """The usage that the hypotheses put before the first one of a site, and its share of them; None if none."""
        first = int(found.reading.first[s])
        if self.leaders is None or self.robustness is None or first < 0 or self.leaders[s] in (first, -1):
            return None
        u = int(self.leaders[s])
        return u, float(self.robustness.first_share[s, u])


def assess(
    found: Qualification, hypotheses: Hypotheses, progress: Callable[[float], None] = lambda share: None
) -> Certainty:
    """Exact bounds, then the draws (none when their number is 0: bounds only)."""
    low, high = bounds.bounds(found.coded)
    if hypotheses.draws == 0:
        return Certainty(low, high, None, [[] for _ in range(len(low))])
    keep = found.limits["estime_garde"]
    shares = priors.priors(found.rules, hypotheses.prior, found.coded, hypotheses.prior_table)
    drawn = robustness.draw(found.rules, shares, hypotheses.draws, hypotheses.spread_pct, keep, hypotheses.seed)
    pieces, done = [], 0
    for rows, own in conditions.groups(found.sites, found.coded, shares):
        before, part = done / max(len(found.coded), 1), len(rows) / max(len(found.coded), 1)
        pieces.append(
            (
                rows,
                robustness.assess(
                    found.coded.part(rows),
                    drawn.under(own),
                    own,
                    keep,
                    lambda share, before=before, part=part: progress(before + share * part),  # type: ignore[misc]
                    found.reading.first[rows],
                ),
            )
        )
        done += len(rows)
    result = robustness.placed(pieces, len(found.coded))
    leads = second_leaders(found, result)
    useful = robustness.most_useful(
        np.where((leads != found.reading.first)[:, None], result.gain_known, result.gain),
        found.rules.weights,
        found.limits["gain_min"],
    )
    collect = [one or _heaviest(found, s, int(leads[s])) for s, one in enumerate(useful)]
    return Certainty(low, high, result, collect, leads)


def second_leaders(found: Qualification, drawn: robustness.Robustness) -> npt.NDArray[np.int64]:
    """The usage that most hypotheses put first, by site: the first usage where it is as often first as any; -1: none.

    Where no usage leads on the known facts, ties go to the order of the usages.
    """
    share, first = drawn.first_share, found.reading.first
    best = np.argmax(share, axis=1)
    rows = np.arange(len(best))
    as_often = (first >= 0) & (share[rows, np.maximum(first, 0)] >= share[rows, best])
    leads: npt.NDArray[np.int64] = np.where(as_often, first, np.where(share[rows, best] > 0, best, -1))
    return leads


def _heaviest(found: Qualification, s: int, leader: int) -> list[int]:
    """Where no single fact decides and yet all is not said, the missing facts of the most weight.

    All is not said of a site that is not ranked, nor of one where the hypotheses put another usage first.
    """
    if found.reading.status[s] != reading.TOO_FEW and leader == found.reading.first[s]:
        return []
    missing = np.where(found.coded.free[s] & ~found.coded.estimated[s], found.rules.weights, 0.0)
    return [int(k) for k in np.argsort(-missing, kind="stable")[:SHOWN] if missing[k] > 0]


def certainty_columns(found: Qualification, sure: Certainty) -> pd.DataFrame:
    """imin, imax, im and p1 by usage, class of the first usage, what to collect, first usage without neutrals."""
    import pandas as pd

    codes, table = found.rules.codes, {}
    nothing = np.full(sure.low.shape, np.nan)
    drawn = sure.robustness
    mean, share = (drawn.mean_index, drawn.first_share) if drawn else (nothing, nothing)
    for prefix, values in (("imin", sure.low), ("imax", sure.high), ("im", mean), ("p1", share)):
        for u, code in enumerate(codes):
            table[f"{prefix}_{code}"] = values[:, u]
    first = found.reading.first
    leads = sure.leaders if sure.leaders is not None else np.full(len(first), -1)
    table["voc1_hyp"] = np.array([codes[u] if u >= 0 else None for u in leads], dtype=object)
    table["p1_hyp"] = np.array([share[s, u] if u >= 0 else np.nan for s, u in enumerate(leads)], dtype=float)
    table["voc_robuste"] = np.array(
        [
            reading.robustness_class(float(share[s, u]), found.limits) if u >= 0 and drawn else None
            for s, u in enumerate(first)
        ],
        dtype=object,
    )
    bare = indices.first_without_neutral(found.coded)
    table["voc1_sans_neutre"] = np.array(
        [codes[u] if first[s] >= 0 and u >= 0 else None for s, u in enumerate(bare)], dtype=object
    )
    table["a_collecter"] = np.array([to_collect(found, one) for one in sure.collect], dtype=object)
    return pd.DataFrame(table)


def to_collect(found: Qualification, criteria: Sequence[int]) -> str | None:
    """`pollution (étude) | état du bâti (visite)`."""
    return " | ".join(_collect_words(found, criteria)) or None


def _collect_words(found: Qualification, criteria: Sequence[int]) -> list[str]:
    facts = [found.rules.criteria[k].fact for k in criteria]
    return [f"{one.label} ({one.collect})" for one in facts]


def voi_table(found: Qualification, sure: Certainty, site_ids: Sequence[Any]) -> pd.DataFrame:
    """Value of information: one row a site and missing criterion with a gain, best first."""
    import pandas as pd

    columns = ["site_id", "critere", "gain_pt", "gain_connu_pt", "rang", "collecte", "poids"]
    if sure.robustness is None:
        return pd.DataFrame(columns=columns)
    rows = []
    weights, criteria, drawn = found.rules.weights, found.rules.criteria, sure.robustness
    best = np.maximum(drawn.gain, drawn.gain_known)
    for s, order in enumerate(robustness.most_useful(best, weights, 1e-9, len(criteria))):
        for rank, k in enumerate(order, 1):
            gains = (100 * drawn.gain[s, k], 100 * drawn.gain_known[s, k])
            rows.append((site_ids[s], criteria[k].id, *gains, rank, criteria[k].fact.collect, weights[k]))
    return pd.DataFrame(rows, columns=columns)


def explanations(found: Qualification, sure: Certainty | None, columns: pd.DataFrame) -> list[str]:
    """The paragraph of each site: which use, why, how sure, what to check, what is impossible."""
    language, read = found.language, found.reading
    out = []
    texts = {name: columns[name].tolist() for name in ("atouts", "freins", "ex_motif")}
    for s, status in enumerate(read.status):
        collect = _collect_words(found, sure.collect[s]) if sure else []
        parts = []
        if status == reading.TOO_FEW:
            says_nothing = bool(found.indices.says_nothing[s])
            completeness = float(found.indices.completeness_pct[s])
            parts.append(sentences.too_few(completeness, collect, language, says_nothing))
        elif status == reading.ALL_EXCLUDED:
            parts.append(sentences.all_impossible(language))
        else:
            parts += _ranked(found, s, sure is not None and sure.other_leader(found, s) is not None)
            parts.append(sentences.weighing(_split(texts["atouts"][s]), _split(texts["freins"][s]), language))
            parts += _held(found, sure, s, collect)
        for reason in _split(texts["ex_motif"][s]):
            usage, _, why = reason.partition(" : ")
            parts.append(sentences.impossible(usage, why, language))
        out.append(" ".join(part for part in parts if part))
    return out


def _held(found: Qualification, sure: Certainty | None, s: int, collect: Sequence[str]) -> list[str]:
    """How the first usage of a site holds: against the hypotheses, within its bounds, and what to check."""
    drawn = sure.robustness if sure else None
    if sure is None or drawn is None:
        return []
    u, usages, language = int(found.reading.first[s]), found.rules.usages, found.language
    share = float(drawn.first_share[s, u])
    low, high, index = float(sure.low[s, u]), float(sure.high[s, u]), float(found.indices.index[s, u])
    other = sure.other_leader(found, s)
    parts = []
    if other is not None:
        parts.append(sentences.other_leads(usages[u].label, usages[other[0]].label, other[1], language))
    kind = reading.robustness_class(share, found.limits)
    parts.append(sentences.sureness(usages[u].label, sentences.Sure(kind, share, low, high), language))
    if not low <= index <= high:
        parts.append(sentences.out_of_bounds(language))
    return [*parts, sentences.to_check(collect, share, language)]


def _ranked(found: Qualification, s: int, is_contested: bool) -> list[str]:
    usages, order, read = found.rules.usages, found.indices.order[s], found.reading
    ranked = [sentences.Ranked(usages[u].label, float(found.indices.index[s, u])) for u in order]
    tied = [usages[u].label for u in order if read.group[s, u]]
    second = ranked[1] if read.possible[s] > 1 else None
    gap = float(read.gap_pt[s])
    return [sentences.ranking(ranked[0], second, tied, gap, found.rules.tie_gap_pt, found.language, is_contested)]


def _split(text: str | None) -> list[str]:
    return text.split(" | ") if text else []
