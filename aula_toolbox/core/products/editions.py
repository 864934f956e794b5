"""Several deliveries of one product: united, the latest kept, two dates, or a tie that a person decides."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ..messages import Message, listing, message
from .names import bare, is_copy
from .recognition import Recognition
from .table import ALL, TWO_DATES, ProductLayer


@dataclass
class EditionChoice:
    """What is kept of a product.

    kept: by edition, the oldest first; each edition lists its files (departments, periods, tiles) to be united by
    `key`, the field that identifies a row (departments come with their neighbours). set_aside: the files that are not
    used. notes: what was decided, and every tie.
    """

    product: ProductLayer
    kept: dict[str, list[Recognition]] = field(default_factory=dict)
    set_aside: list[Recognition] = field(default_factory=list)
    notes: list[Message] = field(default_factory=list)
    ties: list[list[Recognition]] = field(default_factory=list)

    @property
    def latest(self) -> list[Recognition]:
        """The files of the newest edition."""
        return next(reversed(list(self.kept.values())), [])

    @property
    def key(self) -> tuple[str, ...]:
        """The names that the identifying field may have."""
        return self.product.key.groups[0] if self.product.key else ()


def choose(found: Iterable[Recognition]) -> list[EditionChoice]:
    """One choice a product, in the order they were found: later editions win, except those that need two dates.

    Products that feed nothing are left out. Never unites two editions. Per territory the latest is kept: two
    departments of two editions are both kept, and told. Two files of one edition and territory are a tie, unless one
    is a numbered copy of a browser.
    """
    by_product: dict[str, list[Recognition]] = {}
    for one in found:
        if one.product is not None and one.is_usable and one.roles:
            by_product.setdefault(one.product.id, []).append(one)
    return [_choice(group[0].product, group) for group in by_product.values() if group[0].product is not None]


def when(one: Recognition) -> str:
    """What sorts editions: the vintage, else the date of the delivery."""
    if one.vintage.text and one.product is not None and one.product.editions == TWO_DATES:
        return one.vintage.text
    return one.edition.text or one.vintage.text


def _choice(product: ProductLayer, group: list[Recognition]) -> EditionChoice:
    choice = EditionChoice(product)
    group = _without_copies(choice, group)
    if product.editions == ALL or product.is_tiled:
        choice.kept[""] = group
        return choice
    dates = sorted({when(one) for one in group})
    if product.editions == TWO_DATES:
        kept = {date: [one for one in group if when(one) == date] for date in dates}
    else:
        kept = _latest(choice, group)
    for date, files in kept.items():
        choice.kept[date] = files
        _tell_ties(choice, files)
    if product.editions != TWO_DATES and len(choice.kept) > 1:
        choice.notes.append(
            message(
                "{product}: several editions over different territories are used together: {dates}.",
                product=product.title,
                dates=listing(choice.kept),
            )
        )
    return choice


def _without_copies(choice: EditionChoice, group: list[Recognition]) -> list[Recognition]:
    """The files that are not a numbered copy of one that is there too."""
    originals = {_place(one) for one in group if not is_copy(one.holding.name)}
    kept = []
    for one in group:
        if is_copy(one.holding.name) and _place(one) in originals:
            choice.set_aside.append(one)
            choice.notes.append(message("{name}: a second copy of the same file, not used.", name=one.holding.path))
        else:
            kept.append(one)
    return kept


def _place(one: Recognition) -> tuple[str, str, str, str]:
    """What a file and its numbered copy share."""
    return when(one), one.territory, bare(one.holding.name), bare(one.holding.layer)


def _latest(choice: EditionChoice, group: list[Recognition]) -> dict[str, list[Recognition]]:
    """Per territory the latest edition; the others are set aside, and told."""
    newest: dict[str, str] = {}
    for one in group:
        newest[one.territory] = max(newest.get(one.territory, ""), when(one))
    kept: dict[str, list[Recognition]] = {}
    for one in sorted(group, key=when):
        if when(one) == newest[one.territory]:
            kept.setdefault(when(one), []).append(one)
        else:
            choice.set_aside.append(one)
            choice.notes.append(
                message(
                    "{name}: edition {date} is older than {newest}, not used.",
                    name=one.holding.path,
                    date=when(one) or "?",
                    newest=newest[one.territory],
                )
            )
    return kept


def _tell_ties(choice: EditionChoice, files: list[Recognition]) -> None:
    by_place: dict[str, list[Recognition]] = {}
    for one in files:
        by_place.setdefault(one.territory, []).append(one)
    for same in by_place.values():
        if len(same) > 1:
            choice.ties.append(same)
            choice.notes.append(
                message(
                    "{product}: {count} files of the same edition and territory: {names}. Keep one, or say which.",
                    "E_TIE",
                    product=choice.product.title,
                    count=len(same),
                    names=listing(one.holding.path for one in same),
                )
            )
