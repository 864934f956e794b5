"""What was recognised, in words: the lines of a report, the same for every subject."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..language import Language
from ..messages import Message, Notes, listing, message
from .recognition import NOBODY, Recognition
from .vintage import DateRead

NOTHING = "–"


def heads(language: Language) -> list[str]:
    """The heads of the columns of `lines`."""
    tr = language.tr
    return [
        tr("Layer"),
        tr("Product"),
        tr("Delivery"),
        tr("Vintage"),
        tr("Territory"),
        tr("Used as"),
        tr("How it was recognised"),
    ]


def lines(found: Iterable[tuple[Recognition, Sequence[str]]], language: Language) -> list[tuple[str, ...]]:
    """One line a layer: name, product, delivery, vintage, territory, what it was used as, how and by which row.

    found: each recognition with what the run used it as, in the words of the subject; nothing when it was not used.
    """
    return [_line(one, used, language) for one, used in found]


def advice(found: Iterable[Recognition]) -> list[str]:
    """What a report must say of the products it uses (French, as in the table), each once."""
    own = (one.product.advice for one in found if one.product is not None and one.is_usable)
    return list(dict.fromkeys(text for text in own if text))


def as_input(found: Recognition) -> list[Message]:
    """What an input is, in a sentence, where it is a producer's; nothing for layers of one's own."""
    row = found.product
    if row is None or not row.is_official or not found.is_usable:
        return []
    return [
        message(
            "{layer} is {product} (row {row} of {table}).",
            layer=found.holding.layer or found.holding.name,
            product=row.title,
            row=row.id,
            table=row.origin,
        )
    ]


def doubts(found: Recognition, algorithm: str, parameter: str) -> Notes:
    """What makes one doubt that an input was given in the right place: it feeds another one of the same algorithm.

    Layers of one's own, and products that no parameter of the algorithm asks for, raise no doubt.
    """
    notes, row = Notes(), found.product
    if row is None or not found.is_usable or not row.is_official:
        return notes
    here = [role for role in found.roles if (role.algorithm, role.parameter) == (algorithm, parameter)]
    elsewhere = [role.parameter for role in found.feeds if role.algorithm == algorithm and role.parameter != parameter]
    if not here and elsewhere:
        notes.warn(
            "{parameter}: {layer} is {product}, which usually goes into {others}; see that it is the layer you mean.",
            parameter=parameter,
            layer=found.holding.layer or found.holding.name,
            product=row.title,
            others=listing(dict.fromkeys(elsewhere)),
        )
    elif here and all(role.is_fallback for role in here):
        notes.warn(
            "{parameter}: {layer} is {product}, which serves here for want of better only: some results may be "
            "missing or less sure. Give the layer that the help of {parameter} names, if you have it.",
            parameter=parameter,
            layer=found.holding.layer or found.holding.name,
            product=row.title,
        )
    return notes


def _line(one: Recognition, used: Sequence[str], language: Language) -> tuple[str, ...]:
    row = one.product
    name = one.holding.layer or one.holding.name
    title = row.title if row is not None and row.is_official else NOTHING
    reasons = [reason.render(language.tr) for reason in _reasons(one)]
    return (
        name,
        title,
        _dated(one.edition),
        _dated(one.vintage, language),
        one.territory or NOTHING,
        ", ".join(used) or language.tr("not used"),
        language.typeset(" ; " if language.code == "fr" else "; ").join(reasons),
    )


def _reasons(one: Recognition) -> Sequence[Message]:
    return one.why[:1] if one.confidence == NOBODY else one.why


def _dated(date: DateRead, language: Language | None = None) -> str:
    if not date:
        return NOTHING
    if date.is_least and language is not None:
        return language.tr("{date} at least", date=date.text)
    return date.text
