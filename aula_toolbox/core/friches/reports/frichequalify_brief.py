"""The report of frichequalify, first screen: what can be said of the sites today, and how sure it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ...messages import mark
from ...report import Brief, Figure
from .. import reading, shortage
from ..roles import roles
from . import LARGER, NAMED

if TYPE_CHECKING:
    import numpy.typing as npt

    from ...language import Language
    from ...report import Report
    from .frichequalify_facts import QualifyFacts


def brief(language: Language, facts: QualifyFacts) -> Brief:
    """How many sites have a first use, for how many it holds, and what to do first."""
    tr, number = language.tr, language.number
    ranked, robust, two, tied = _ranked(facts), _robust(facts), _two_leaders(facts), _tied(facts)
    told = {"all": number(int(facts.usable.sum()))}
    figures = [
        Figure(number(int(ranked.sum())), tr("sites ranked"), tr("of {all} sites that can be given a use", **told)),
        Figure(number(int(robust.sum())), tr("robust first uses"), _least(facts, language)),
        Figure(
            number(facts.hectares[facts.usable].sum(), 1, "ha"),
            tr("area of the sites that can be given a use"),
            _known(facts, language),
        ),
    ]
    if not ranked.any():
        verdict = [_none(facts, language)]
    else:
        verdict = [
            language.counted(
                int(ranked.sum()),
                mark("{count} site of {all} has a first use on what is known today."),
                mark("{count} sites of {all} have a first use on what is known today."),
                **told,
            ),
            tr(
                "Robust first uses: {robust}; sites where another use leads in more hypotheses than the first: {two}.",
                robust=number(int(robust.sum())),
                two=number(int(two.sum())),
            )
            + _not_apart(language, int(tied.sum()), int((tied & robust).sum())),
        ]
    caption = tr("First use of each site ({larger}; dashed: to confirm, dotted: undecided)", larger=tr(LARGER))
    return Brief(verdict, figures, "vocations", caption, "", _actions(language, facts, robust & ~tied))


def _none(facts: QualifyFacts, language: Language) -> str:
    """Why no site has a first use."""
    usable, excluded = facts.usable, (facts.table["voc_statut"] == reading.ALL_EXCLUDED).to_numpy() & facts.usable
    count = language.number(int(usable.sum()))
    if not usable.any():
        return language.tr("No site can be given a use: all are kept apart by their status.")
    if not excluded.any():
        return language.tr("None of the {all} sites has a first use today: too little is known of them.", all=count)
    return language.tr(
        "None of the {all} sites has a first use today: too little is known of {few} of them, every use is excluded on "
        "{excluded}.",
        all=count,
        few=language.number(int((usable & ~excluded).sum())),
        excluded=language.number(int(excluded.sum())),
    )


def _not_apart(language: Language, tied: int, robust: int) -> str:
    """On how many sites another use is as good as the first: a first use that is robust may still be tied."""
    if not tied:
        return ""
    said = language.counted(
        tied,
        mark("On {count} site another use is as good as the first."),
        mark("On {count} sites another use is as good as the first."),
    )
    return " " + language.tr("{said} Of these, robust: {robust}.", said=said, robust=language.number(robust))


def _actions(language: Language, facts: QualifyFacts, robust: npt.NDArray[np.bool_]) -> list[str]:
    """The layers to add first, the sites to begin with."""
    tr, own, said = language.tr, roles(), []
    packs = shortage.wanted(facts.found, {*facts.context.layers, *facts.given}, facts.least_pct, facts.usable)
    if packs:
        names = " + ".join(own[role].label if role in own else role for role in packs[0].roles)
        said.append(tr("Add this layer first, it settles most: {names}.", names=names))
    if robust.any():
        largest = [row for row in np.argsort(-facts.hectares, kind="stable").tolist() if robust[row]][:NAMED]
        names = ", ".join(_name(facts, row) for row in largest)
        said.append(
            tr("Begin with the largest sites whose first use is robust and alone in front: {names}.", names=names)
        )
    return said


def _name(facts: QualifyFacts, row: int) -> str:
    return str(facts.table["site_nom"].iloc[row] or facts.table["site_id"].iloc[row])


def _ranked(facts: QualifyFacts) -> npt.NDArray[np.bool_]:
    """Usable sites that have a first use."""
    found: npt.NDArray[np.bool_] = facts.table["voc1"].notna().to_numpy() & facts.usable
    return found


def _tied(facts: QualifyFacts) -> npt.NDArray[np.bool_]:
    """Sites with a first use where another one is less than the gap of ties below it."""
    found: npt.NDArray[np.bool_] = facts.table["ex_aequo"].eq(True).to_numpy() & _ranked(facts)
    return found


def _robust(facts: QualifyFacts) -> npt.NDArray[np.bool_]:
    found: npt.NDArray[np.bool_] = (facts.table["voc_robuste"] == reading.ROBUST).to_numpy() & _ranked(facts)
    return found


def _two_leaders(facts: QualifyFacts) -> npt.NDArray[np.bool_]:
    """Usable sites where another use leads in the hypotheses than on the known facts."""
    first, other = facts.table["voc1"], facts.table["voc1_hyp"]
    found: npt.NDArray[np.bool_] = (other.notna() & first.notna() & (first != other)).to_numpy() & facts.usable
    return found


def _least(facts: QualifyFacts, language: Language) -> str:
    share = language.number(100 * facts.found.limits["robuste_min"], 0, "%")
    return language.tr("first in {share} of the hypotheses or more", share=share)


def _known(facts: QualifyFacts, language: Language) -> str:
    """How much of the weight of the criteria is known, on average."""
    known = facts.table["completude_pct"].to_numpy(dtype=float)[facts.usable]
    if not np.isfinite(known).any():
        return ""
    return language.tr("{share} of the criteria known", share=language.number(float(np.nanmean(known)), 0, "%"))


def sure(report: Report, facts: QualifyFacts) -> None:
    """How sure: what is known, two leaders, statuses that are not told."""
    language = report.language
    tr, number = language.tr, language.number
    lines = [
        tr(
            "Robust: the first use stays first in at least {robust} % of the hypotheses on what is not known; to "
            "confirm: in at least {confirm} %; undecided: in fewer.",
            robust=number(100 * facts.found.limits["robuste_min"]),
            confirm=number(100 * facts.found.limits["a_confirmer_min"]),
        ),
        tr(
            "Uses less than {gap} points apart are tied: read them together.",
            gap=number(facts.found.rules.tie_gap_pt),
        ),
    ]
    if facts.statuses is not None:
        apart, untold = int((~facts.usable).sum()), int((~facts.statuses.is_told).sum())
        if apart:
            lines.append(
                language.counted(
                    apart,
                    mark("{count} site is kept apart by its status (a project, or converted already)."),
                    mark("{count} sites are kept apart by their status (a project, or converted already)."),
                )
            )
        if untold:
            lines.append(tr("{count} sites have no status: they are taken as usable.", count=number(untold)))
    report.bullets(lines)
    two = int(_two_leaders(facts).sum())
    if two:
        report.notice(
            tr(
                "{count} sites have two leaders: one use leads on what is known, another one in the most hypotheses on "
                "what is missing. Neither is the result of the site before its facts are collected.",
                count=number(two),
            )
        )
