"""The results table: indices, ranks, suggested uses, reasons and sentences of every site."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from ..language import Language
from ..messages import message
from . import indices, reading, sentences
from .classcodes import Bools, Coded, encode
from .criteria import Floats, wording
from .identity import areas
from .indices import Indices
from .reading import PlannerReading
from .rules import RuleSet
from .thresholds import FricheThresholds

if TYPE_CHECKING:
    import pandas as pd

#: numbers or words of sites, one each
Picked = npt.NDArray[Any]

SHOWN = 3  # strengths and constraints named in a sentence
LEAST_SHOWN_PT = 0.05  # what shows at one decimal
HERITAGE_NONE = ("aucun", "hors")


@dataclass
class Qualification:
    """Everything computed for the sites before it is put into words."""

    sites: pd.DataFrame
    coded: Coded
    indices: Indices
    reading: PlannerReading
    limits: FricheThresholds
    language: Language

    @property
    def rules(self) -> RuleSet:
        """The rules in force."""
        return self.coded.rules

    def words(self, s: int, k: int) -> str:
        """The value of criterion k of site s in words."""
        return str(self.words_of(np.array([s]), k)[0])

    def words_of(self, sites: Picked, k: int) -> Picked:
        """The values of criterion k of some sites in words; each distinct value is worded once."""
        import pandas as pd

        criterion = self.rules.criteria[k]
        column = criterion.fact.value_column(self.sites.columns)
        values = self.sites[column].to_numpy(dtype=object)[sites] if column else np.full(len(sites), None)
        codes, distinct = pd.factorize(values, use_na_sentinel=True)
        words = np.array([wording(criterion, value) for value in (*distinct, None)], dtype=object)
        found: Picked = words[codes]
        return found


def qualify(
    sites: pd.DataFrame, rules: RuleSet, min_completeness_pct: float, limits: FricheThresholds, language: Language
) -> Qualification:
    """Code, score and read a table of sites holding `c_*` and `e_*` columns."""
    coded = encode(sites, rules)
    result = indices.compute(coded)
    read = reading.read(result, rules, min_completeness_pct)
    return Qualification(sites, coded, result, read, limits, language)


def vocation_columns(found: Qualification) -> pd.DataFrame:
    """The fields of the results up to `mixite`, one row a site."""
    import pandas as pd

    rules, result, read = found.rules, found.indices, found.reading
    usable = np.array([status != reading.TOO_FEW for status in read.status])[:, None]
    table: dict[str, Any] = {}
    # a use that nothing known counts for or against has no index, rather than the index 0
    index = np.where(usable & (result.advantages + result.constraints > 0), result.index, np.nan)
    for u, code in enumerate(rules.codes):
        table[f"i_{code}"] = index[:, u]
    for u, code in enumerate(rules.codes):
        table[f"rg_{code}"] = np.where(usable[:, 0], result.rank[:, u], np.nan)
    for u, code in enumerate(rules.codes):
        table[f"ex_{code}"] = result.excluded[:, u].astype(int)
    table["ex_motif"], table["ex_possible"] = _exclusion_texts(found)
    _suggested(found, table)
    first = read.first
    best = result.index[np.arange(len(first)), np.maximum(first, 0)]
    table["potentiel"] = [
        indices.label_of(float(value), rules.potentials) if u >= 0 else None for u, value in zip(first, best)
    ]
    table["fiab"] = result.reliability
    table["fiab_txt"] = [indices.label_of(float(value), rules.reliabilities) for value in result.reliability]
    table["completude_pct"] = result.completeness_pct
    _weighing(found, table)
    table["mixite"] = _mixes(found)
    table["regle"], table["indice_lib"] = rules.provenance, index_label(rules)
    return pd.DataFrame(table)


def index_label(rules: RuleSet) -> str:
    """The honest name of the index: no claim of compatibility once a local criterion weighs."""
    weighs = any(one.weight > 0 for one in rules.criteria if one.fact.is_local)
    return rules.local_label if weighs and rules.local_label else rules.index_label


def _suggested(found: Qualification, table: dict[str, object]) -> None:
    """voc1 to voc3, gap, tie, group and status."""
    read, codes, order = found.reading, found.rules.codes, found.indices.order
    classed = [status == reading.CLASSED for status in read.status]
    for place in range(3):
        table[f"voc{place + 1}"] = [
            codes[order[s, place]] if ok and place < read.possible[s] else None for s, ok in enumerate(classed)
        ]
    table["ecart12_pt"] = read.gap_pt
    table["ex_aequo"] = [bool(row.sum() > 1) if ok else None for row, ok in zip(read.group, classed)]
    table["voc_groupe"] = [
        "|".join(codes[u] for u in order[s] if row[u]) if row.any() else None for s, row in enumerate(read.group)
    ]
    table["voc_statut"] = read.status


def _weighing(found: Qualification, table: dict[str, Any]) -> None:
    """Strengths and constraints of the first usage."""
    first = found.reading.first
    table["n_atouts"], table["n_contraintes"] = reading.counts(found.coded, first)
    table["n_atouts"] = np.where(first >= 0, table["n_atouts"], np.nan)
    table["n_contraintes"] = np.where(first >= 0, table["n_contraintes"], np.nan)
    own = indices.deltas_of(found.coded, first)
    table["atouts"] = _told(found, own, np.argsort(-own, axis=1, kind="stable")[:, :SHOWN], own >= LEAST_SHOWN_PT)
    order = np.argsort(-own, axis=1, kind="stable")[:, ::-1][:, :SHOWN]
    table["freins"] = _told(found, own, order, own <= -LEAST_SHOWN_PT)


def _told(found: Qualification, deltas: Floats, order: Picked, shows: Bools) -> list[str | None]:
    """The first criteria of each site that show, with what they add: `public owner (+4.2) | ...`."""
    rows = np.arange(len(order))[:, None]
    added, is_told = np.round(deltas[rows, order], 1), shows[rows, order]
    values, places = np.unique(added, return_inverse=True)
    points = np.array([sentences.points("", value, found.language) for value in values.tolist()], dtype=object)
    texts = points[places].reshape(order.shape)
    for k in np.unique(order[is_told]).tolist():
        here = is_told & (order == k)
        texts[here] = found.words_of(np.nonzero(here)[0], k) + texts[here]
    lines: list[list[str]] = np.where(is_told, texts, "").tolist()
    return [" | ".join(filter(None, line)) or None for line in lines]


def _mixes(found: Qualification) -> list[str | None]:
    """Suggested mix on the large sites: « Équipement public 52 % + ... »."""
    out: list[str | None] = [None] * len(found.coded)
    usages, order, result = found.rules.usages, found.indices.order, found.indices
    labels = {usage.id: usage.label for usage in usages}
    for s in np.flatnonzero(
        (areas(found.sites) > found.limits["mixite_surface_m2"]) & (found.reading.first >= 0)
    ).tolist():
        ranked = [(usages[u].id, float(result.index[s, u])) for u in order[s] if not result.excluded[s, u]]
        parts = reading.mix(ranked, found.limits)
        out[s] = " + ".join(f"{labels[usage]} {share} %" for usage, share in parts) or None
    return out


def _exclusion_texts(found: Qualification) -> tuple[list[str | None], list[str | None]]:
    """Why usages are excluded, and which ones an unknown fact could still exclude."""
    rules, coded = found.rules, found.coded
    reasons: list[list[str]] = [[] for _ in range(len(coded))]
    for rule in rules.exclusions:
        holds = np.all([coded.known[:, k] & (coded.classes[:, k] == j) for k, j in rule.conditions], axis=0)
        why = _condition_words(found, rule.conditions)
        for s in np.flatnonzero(holds).tolist():
            reasons[s] += [f"{rules.usages[u].label} : {why}" for u in rule.usages]
    known: dict[Any, Any] = {}
    possible: list[str | None] = []
    for s, options in enumerate(reading.could_exclude(coded)):
        texts = [_possible(found, number, missing, known) for number, missing in options]
        out = found.indices.excluded[s]
        possible.append(" | ".join(text for one in texts for u, text in one if not out[u]) or None)
    return [" | ".join(texts) or None for texts in reasons], possible


def _possible(
    found: Qualification, number: int, missing: Sequence[int], known: dict[Any, Any]
) -> list[tuple[int, str]]:
    """The usages that a rule would exclude, and if what; the same for all sites that miss the same facts."""
    key = (number, *missing)
    if key not in known:
        rule = found.rules.exclusions[number]
        why = _condition_words(found, [(k, j) for k, j in rule.conditions if k in missing])
        labels = {u: found.rules.usages[u].label for u in rule.usages}
        known[key] = [
            (u, sentences.say(message("{usage} (if {condition})", usage=label, condition=why), found.language))
            for u, label in labels.items()
        ]
    found_texts: list[tuple[int, str]] = known[key]
    return found_texts


def _condition_words(found: Qualification, conditions: Sequence[tuple[int, int]]) -> str:
    criteria = found.rules.criteria
    return sentences.listed([wording(criteria[k], criteria[k].classes[j].value) for k, j in conditions], found.language)


def alerts(found: Qualification, notes: Sequence[Sequence[str]] = ()) -> list[str | None]:
    """Heritage of the site, values without score, and what else was noted of each site."""
    rules = found.rules
    own: list[list[str]] = [list(one) for one in notes] or [[] for _ in range(len(found.coded))]
    for k, criterion in enumerate(rules.criteria):
        if criterion.fact.is_local:
            told = [j for j, one in enumerate(criterion.classes) if one.value not in HERITAGE_NONE]
            held = np.isin(found.coded.classes[:, k], told) & (found.coded.known | found.coded.estimated)[:, k]
            for s in np.flatnonzero(held).tolist():
                own[s].append(found.words(s, k))
        for s in np.flatnonzero(found.coded.off_matrix[:, k]).tolist():
            own[s].append(sentences.say(message("{fact}: value without score", fact=found.words(s, k)), found.language))
    return [" | ".join(dict.fromkeys(texts)) or None for texts in own]


def contributions(found: Qualification, site_ids: Sequence[object]) -> pd.DataFrame:
    """The long table: site, usage, criterion, class, score, weight and points added, for every scored criterion."""
    import pandas as pd

    rules, scored, deltas = found.rules, found.coded.scored, indices.deltas(found.coded)
    pieces = []
    for k, criterion in enumerate(rules.criteria):
        rows = np.flatnonzero(scored[:, k] >= 0)
        labels = np.array([one.label for one in criterion.classes], dtype=object)
        for u, usage in enumerate(rules.usages):
            own = scored[rows, k]
            pieces.append(
                pd.DataFrame(
                    {
                        "ordre": rows,
                        "usage": usage.code,
                        "critere": criterion.id,
                        "classe": labels[own],
                        "score": criterion.scores[own, u],
                        "poids": criterion.weight,
                        "delta_pt": deltas[rows, k, u],
                    }
                )
            )
    table = pd.concat(pieces, ignore_index=True).sort_values("ordre", kind="stable", ignore_index=True)
    table.insert(0, "site_id", np.asarray(site_ids, dtype=object)[table["ordre"]])
    return table.drop(columns="ordre")
