"""The sentences a planner reads of a site, in the language of the reports.

Method: docs/design/friches.md#sheet
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..language import Language
from ..messages import Message, mark, message, written

_CLASSES = {
    "robuste": mark("robust"),
    "a_confirmer": mark("to confirm"),
    "indecis": mark("undecided"),
}


@dataclass(frozen=True)
class Ranked:
    """One usage of a site as the sentences need it."""

    label: str
    index: float


@dataclass(frozen=True)
class Sure:
    """How sure the first usage of a site is."""

    kind: str
    share: float
    low: float
    high: float


def say(note: Message, language: Language) -> str:
    """A message in the language of the report."""
    return note.render(language.translate)


def quoted(label: str) -> str:
    """A usage's name between French quotation marks."""
    return f"« {label} »"


def listed(items: Sequence[str], language: Language) -> str:
    """`a, b and c`."""
    if len(items) < 2:
        return "".join(items)
    return language.tr("{first} and {last}", first=", ".join(items[:-1]), last=items[-1])


def ranking(
    best: Ranked,
    second: Ranked | None,
    tied: Sequence[str],
    gap: float,
    tie_pt: float,
    lang: Language,
    is_contested: bool = False,
) -> str:
    """Which usage comes first, and ahead of which; tied usages are named together.

    is_contested: another usage leads in the hypotheses, so that this one only does on what is known.
    """
    if len(tied) > 1:
        names = listed([quoted(name) for name in tied], lang)
        return say(
            message("{usages} are tied (less than {gap} points apart).", usages=names, gap=written(tie_pt, "g")), lang
        )
    values = {"usage": quoted(best.label), "index": lang.number(best.index, 1)}
    if second is None or math.isnan(gap):
        if is_contested:
            return say(message("On what is known, {usage} comes first (index {index} out of 100).", **values), lang)
        text = message("This site lends itself first to the use {usage} (index {index} out of 100).", **values)
        return say(text, lang)
    values.update(second=quoted(second.label), gap=lang.number(gap, 1))
    if is_contested:
        text = message(
            "On what is known, {usage} comes first (index {index} out of 100), ahead of {second} by {gap} points.",
            **values,
        )
    else:
        text = message(
            "This site lends itself first to the use {usage} (index {index} out of 100), ahead of {second} "
            "by {gap} points.",
            **values,
        )
    return say(text, lang)


def weighing(strengths: Sequence[str], constraints: Sequence[str], lang: Language) -> str:
    """What speaks for the first usage and what holds it back."""
    parts = []
    if strengths:
        parts.append(say(message("In its favour: {facts}.", facts=", ".join(strengths)), lang))
    if constraints:
        parts.append(say(message("Holding it back: {facts}.", facts=", ".join(constraints)), lang))
    return " ".join(parts)


def sureness(usage: str, sure: Sure, lang: Language) -> str:
    """How the first usage holds under the hypotheses on what is missing, and where its index can go."""
    return say(
        message(
            "Result {kind}: {usage} stays first in {share} % of the hypotheses on what is missing; its complete "
            "index will lie between {low} and {high}.",
            kind=lang.tr(_CLASSES[sure.kind]),
            usage=quoted(usage),
            share=percent(sure.share),
            low=lang.number(sure.low, 1),
            high=lang.number(sure.high, 1),
        ),
        lang,
    )


def percent(share: float) -> str:
    """A share in whole percent: 100 and 0 are said of all and of none only.

    >>> percent(0.456)
    '46'
    """
    whole = math.floor(100 * share + 0.5)
    return str(whole if share in (0.0, 1.0) else min(max(whole, 1), 99))


def other_leads(known: str, drawn: str, share: float, lang: Language) -> str:
    """One usage leads on what is known, another one over the hypotheses on what is missing."""
    return say(
        message(
            "{known} leads on what is known; {drawn} prevails in {share} % of the hypotheses.",
            known=quoted(known),
            drawn=quoted(drawn),
            share=percent(share),
        ),
        lang,
    )


def out_of_bounds(lang: Language) -> str:
    """Why the index on known facts can be where the complete index cannot."""
    return lang.tr("Its index on the known facts is out of these bounds, because the missing facts pull it towards 50.")


def to_check(facts: Iterable[str], share: float, lang: Language) -> str:
    """What to collect first. share: of the hypotheses in which the first usage stays first."""
    named = ", ".join(facts)
    if named:
        return say(message("To check first: {facts}.", facts=named), lang)
    return nothing_changes(share, lang)


def nothing_changes(share: float, lang: Language) -> str:
    """That the first usage holds whatever is missing, or whatever single fact is."""
    if share >= 1:
        return lang.tr("No missing fact changes the first use.")
    return lang.tr("No missing fact changes the first use by itself.")


def impossible(usage: str, reason: str, lang: Language) -> str:
    """An excluded usage and why."""
    return say(message("{usage}: impossible as things stand, {reason}.", usage=usage, reason=reason), lang)


def too_few(completeness_pct: float, facts: Iterable[str], lang: Language, says_nothing: bool = False) -> str:
    """Why no usage is ranked. says_nothing: what is known counts for no usage."""
    share, named = lang.number(completeness_pct), ", ".join(facts)
    if says_nothing:
        told = say(message("What is known ({share} % of the weight) says nothing of the uses.", share=share), lang)
        return f"{told} {say(message('To check first: {facts}.', facts=named), lang)}" if named else told
    if not named:
        return say(message("Too few facts are known ({share} % of the weight) to rank the uses.", share=share), lang)
    return say(
        message(
            "Too few facts are known ({share} % of the weight) to rank the uses; start with {facts}.",
            share=share,
            facts=named,
        ),
        lang,
    )


def all_impossible(lang: Language) -> str:
    """Every usage is excluded."""
    return lang.tr("Every use is impossible as things stand.")


def points(fact: str, delta_pt: float, lang: Language) -> str:
    """A fact and what it adds to the index: `propriétaire public (+4,2)`."""
    sign = "+" if delta_pt >= 0 else "−"
    return f"{fact} ({sign}{lang.number(abs(delta_pt), 1)})"
