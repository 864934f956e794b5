"""What kind of quantity a field holds: a count is drawn as circles, a rate as fills, a change around zero.

A count drawn as fills shows how large the units are, not how much there is in them (Bertin 1967): a kind that does not
fit its quantity is refused.

Method: docs/design/maps.md#thematic-kinds
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from ... import reference
from ...columns import squeezed
from ...errors import AulaError
from ...text import words

COUNT, RATE, CHANGE, CATEGORY = "effectif", "taux", "evolution", "categorie"
AUTO, FILLS, CIRCLES, BOTH = "auto", "choroplethe", "cercles", "cercles_et_aplats"
CATEGORIES, CROSSED, SIGNED = "categories", "bivariee", "evolution"
KINDS = (AUTO, FILLS, CIRCLES, BOTH, CATEGORIES, CROSSED, SIGNED)
"""Kinds of thematic maps, `auto` to let the quantity decide."""
_FEW = 9
"""Whole values of no more than this many kinds, over ten times as many units, may be codes."""


@dataclass(frozen=True)
class MapQuantity:
    """What a field is about.

    kind: COUNT, RATE, CHANGE or CATEGORY; label, unit: French words of the page, empty when no table knows them;
    is_sensitive: small numbers of it are never published; is_guessed: decided by the values alone.
    """

    kind: str
    label: str = ""
    unit: str = ""
    is_sensitive: bool = False
    is_guessed: bool = False


_YES = ("oui",)


@lru_cache(maxsize=1)
def _rows() -> tuple[tuple[str, bool, MapQuantity], ...]:
    columns = dict.fromkeys(("mot", "champ_entier", "grandeur", "libelle", "unite_affichee", "secret"), str)
    return tuple(
        (
            squeezed(row["mot"]),
            row["champ_entier"] == "oui",
            MapQuantity(row["grandeur"], row["libelle"], row["unite_affichee"], row["secret"] in _YES),
        )
        for row in reference.load("maps_indicateurs", columns)
    )


def known_quantity(field: str, alias: str = "") -> MapQuantity | None:
    """What `maps_indicateurs.csv` knows of a field: of its whole name, else of one of its words; None for nothing.

    >>> known_quantity("dens").unit, known_quantity("tx_chom_2021").kind, known_quantity("xyz")
    ('habitants par km²', 'taux', None)
    """
    own = squeezed(field)
    whole = (found for word, is_whole, found in _rows() if is_whole and word == own)
    present = {*words(field.replace("_", " ")), *words(alias)}
    partial = (found for word, is_whole, found in _rows() if not is_whole and word in present)
    return next(whole, None) or next(partial, None)


def quantity(field: str, alias: str, values: Sequence[float], is_text: bool) -> MapQuantity:
    """What a field holds, from its name, else from its values.

    values: the numbers of the field; is_text: it holds words that are no numbers.

    >>> quantity("x", "", [1.5, -2.0], False).kind, quantity("x", "", [10.0, 250.0], False).kind
    ('evolution', 'effectif')
    """
    known = known_quantity(field, alias)
    if is_text:
        return known if known is not None and known.kind == CATEGORY else MapQuantity(CATEGORY)
    if known is not None:
        is_signed = known.kind in (COUNT, RATE) and any(value < 0 for value in values)
        return MapQuantity(CHANGE, known.label, known.unit, known.is_sensitive) if is_signed else known
    if any(value < 0 for value in values):
        return MapQuantity(CHANGE, is_guessed=True)
    if any(value != int(value) for value in values):
        return MapQuantity(RATE, is_guessed=True)
    distinct = len(set(values))
    is_code = distinct <= _FEW and len(values) >= 10 * distinct
    return MapQuantity(CATEGORY if is_code else COUNT, is_guessed=True)


_KIND_OF = {COUNT: CIRCLES, RATE: FILLS, CHANGE: SIGNED, CATEGORY: CATEGORIES}


def map_kind(wish: str, first: MapQuantity, second: MapQuantity | None = None, is_forced: bool = False) -> str:
    """The kind of map of one or two quantities; a wish that would deceive is refused unless forced.

    Raises AulaError E_KIND.

    >>> map_kind(AUTO, MapQuantity(COUNT)), map_kind(AUTO, MapQuantity(COUNT), MapQuantity(RATE))
    ('cercles', 'cercles_et_aplats')
    """
    kinds = (first.kind, second.kind if second is not None else "")
    pairs = {(RATE, RATE): CROSSED, (COUNT, RATE): BOTH}
    fitting = _KIND_OF[first.kind] if second is None else pairs.get(kinds, "")
    if wish == AUTO:
        if not fitting:
            raise AulaError(
                "Two fields are shown together when both are rates, or a count then a rate; here they are: {first}, "
                "{second}.",
                "E_KIND",
                first=first.kind,
                second=kinds[1],
            )
        return fitting
    if (wish in (BOTH, CROSSED)) != (second is not None):
        raise AulaError("The kind {kind} needs a second field, and no other kind takes one.", "E_KIND", kind=wish)
    if wish in (CATEGORIES, fitting) or is_forced or (wish == FILLS and fitting == SIGNED):
        return wish
    if kinds[0] == COUNT and wish in (FILLS, CROSSED):
        raise AulaError(
            "A count is drawn as circles: fills would show how large the units are. For fills, give a denominator.",
            "E_KIND",
        )
    raise AulaError(
        "The kind {kind} does not fit the field, which holds: {held}.", "E_KIND", kind=wish, held=first.kind
    )
