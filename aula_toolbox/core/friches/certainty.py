"""Bounds, hypotheses and facts to collect, as columns of the results.

Method: docs/design/friches.md#robustness
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from . import bounds, indices, priors, reading, robustness, sentences
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
    """Bounds and, when hypotheses were drawn, their result."""

    low: Floats
    high: Floats
    robustness: robustness.Robustness | None
    collect: list[list[int]]


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
    result = robustness.assess(found.coded, drawn, shares, keep, progress)
    useful = robustness.most_useful(result.gain, found.rules.weights, found.limits["gain_min"])
    return Certainty(low, high, result, [one or _heaviest(found, s) for s, one in enumerate(useful)])


def _heaviest(found: Qualification, s: int) -> list[int]:
    """Where so little is known that no single fact decides anything, the missing facts of the most weight."""
    if found.reading.status[s] != reading.TOO_FEW:
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

    columns = ["site_id", "critere", "gain_pt", "rang", "collecte", "poids"]
    if sure.robustness is None:
        return pd.DataFrame(columns=columns)
    rows = []
    weights, criteria = found.rules.weights, found.rules.criteria
    for s, order in enumerate(robustness.most_useful(sure.robustness.gain, weights, 1e-9, len(criteria))):
        for rank, k in enumerate(order, 1):
            gain = 100 * sure.robustness.gain[s, k]
            rows.append((site_ids[s], criteria[k].id, gain, rank, criteria[k].fact.collect, weights[k]))
    return pd.DataFrame(rows, columns=columns)


def explanations(found: Qualification, sure: Certainty | None, columns: pd.DataFrame) -> list[str]:
    """The paragraph of each site: which use, why, how sure, what to check, what is impossible."""
    rules, language, read = found.rules, found.language, found.reading
    out = []
    texts = {name: columns[name].tolist() for name in ("atouts", "freins", "ex_motif")}
    for s, u in enumerate(read.first.tolist()):
        collect = _collect_words(found, sure.collect[s]) if sure else []
        parts = []
        if read.status[s] == reading.TOO_FEW:
            parts.append(sentences.too_few(float(found.indices.completeness_pct[s]), collect, language))
        elif read.status[s] == reading.ALL_EXCLUDED:
            parts.append(sentences.all_impossible(language))
        else:
            parts += _ranked(found, s)
            parts.append(sentences.weighing(_split(texts["atouts"][s]), _split(texts["freins"][s]), language))
            if sure and sure.robustness:
                share = float(sure.robustness.first_share[s, u])
                kind = reading.robustness_class(share, found.limits)
                held = sentences.Sure(kind, share, float(sure.low[s, u]), float(sure.high[s, u]))
                parts.append(sentences.sureness(rules.usages[u].label, held, language))
                if not sure.low[s, u] <= found.indices.index[s, u] <= sure.high[s, u]:
                    parts.append(sentences.out_of_bounds(language))
                parts.append(sentences.to_check(collect, language))
        for reason in _split(texts["ex_motif"][s]):
            usage, _, why = reason.partition(" : ")
            parts.append(sentences.impossible(usage, why, language))
        out.append(" ".join(part for part in parts if part))
    return out


def _ranked(found: Qualification, s: int) -> list[str]:
    usages, order, read = found.rules.usages, found.indices.order[s], found.reading
    ranked = [sentences.Ranked(usages[u].label, float(found.indices.index[s, u])) for u in order]
    tied = [usages[u].label for u in order if read.group[s, u]]
    second = ranked[1] if read.possible[s] > 1 else None
    gap = float(read.gap_pt[s])
    return [sentences.ranking(ranked[0], second, tied, gap, found.rules.tie_gap_pt, found.language)]


def _split(text: str | None) -> list[str]:
    return text.split(" | ") if text else []
