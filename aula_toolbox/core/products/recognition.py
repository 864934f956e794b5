"""What a layer, a table, a raster or an archive is, what it may feed, how sure that is, and why.

Names make candidates; **fields decide** among them; codes are the last arbiter; an archive's name alone is a "maybe".
Nothing is ever taken silently: a name without its fields is `a_confirmer`, a tie is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..columns import find
from ..messages import Message, listing, mark, message
from .fields import Fields, fields_of
from .holding import NONE, READABLE, UNKNOWN, Holding
from .names import bare, folded, is_aside
from .table import ProductLayer, ProductRole, products, products_of
from .vintage import DateRead, edition, territory, vintage

FORCED, SURE, BY_FIELDS, BY_NAME = "force", "sur", "champs", "nom"
TO_CONFIRM, MAYBE, NOBODY, REFUSED = "a_confirmer", "peut_etre", "inconnu", "refuse"
USABLE = (FORCED, SURE, BY_FIELDS, BY_NAME)
PREFIX = "__"
_PROGRAMME = re.compile(r"(^|_)papi(_|$|\d)")
_ASIDE = re.compile(r"^(layer_styles|metadonnees.*|.*_metadata|dalles|qgis_projects|sqlite_.*|gpkg_.*)$")
_PLACES = ["geometrie", "point_en_texte", "lon", "x"]
CONFIDENCES = {
    FORCED: mark("its name forces it"),
    SURE: mark("name and fields agree"),
    BY_FIELDS: mark("by its fields"),
    BY_NAME: mark("by its name alone"),
    TO_CONFIRM: mark("to be confirmed: the name fits, the fields do not"),
    MAYBE: mark("maybe: only the name of the archive is known"),
    NOBODY: mark("not recognised"),
    REFUSED: mark("refused"),
}
"""What a person is told of each degree of confidence."""


@dataclass(frozen=True)
class Recognition:
    """What a holding is.

    product: the row of the table, None when nobody knows it. others: rows that fit as well (a tie, or what a name
    may be); `product` is the first of them by the order of the table. roles: what it may feed; empty unless it is
    usable. likely: of a name without its fields, what every row of that name feeds: to be used only when it is said.
    edition, vintage, territory: what names and data tell. why: sentences, the one of the row last.
    """

    holding: Holding
    product: ProductLayer | None = None
    confidence: str = NOBODY
    roles: tuple[ProductRole, ...] = ()
    others: tuple[ProductLayer, ...] = ()
    edition: DateRead = field(default_factory=DateRead)
    vintage: DateRead = field(default_factory=DateRead)
    territory: str = ""
    why: tuple[Message, ...] = ()
    likely: tuple[ProductRole, ...] = ()

    @property
    def is_usable(self) -> bool:
        """Whether it may be used without asking: recognised, and of one product (or several that feed the same)."""
        return self.confidence in USABLE and not self.is_ambiguous

    @property
    def is_ambiguous(self) -> bool:
        """Whether several products fit that do not feed the same parameters."""
        own = set(self.product.roles) if self.product else set()
        return self.confidence in USABLE and any(set(other.roles) != own for other in self.others)

    @property
    def feeds(self) -> tuple[ProductRole, ...]:
        """The roles to take unasked: not those it only helps out with."""
        return tuple(role for role in self.roles if not role.is_fallback)

    def role(self, algorithm: str, parameter: str, context: str = "") -> ProductRole | None:
        """The role it has in a parameter of an algorithm, or None."""
        wanted = (algorithm, parameter, context)
        return next((one for one in self.roles if _place(one) == wanted), None)


@dataclass(frozen=True)
class _Fit:
    """How a row fits a holding."""

    row: ProductLayer
    is_named: bool
    is_packed: bool
    missing: tuple[str, ...]
    found: tuple[str, ...]
    values: bool | None

    @property
    def is_sure(self) -> bool:
        """Named, with all its fields."""
        return self.is_named and bool(self.row.required) and not self.missing

    @property
    def is_by_fields(self) -> bool:
        """All its fields under another name, where these fields are of this product only."""
        return self.row.by_fields and bool(self.row.required) and not self.missing

    @property
    def is_by_name(self) -> bool:
        """Named, by a row that asks for no fields."""
        return self.is_named and not self.row.required

    @property
    def is_to_confirm(self) -> bool:
        return self.is_named and bool(self.missing)

    @property
    def weight(self) -> tuple[bool, bool, bool, bool, int]:
        """The better fit is the greater: the user's own row, a producer's, the archive's, the codes', more fields."""
        return (self.row.is_own, self.row.is_official, self.is_packed, self.values is True, len(self.found))


def recognise(holding: Holding, folder: Path | str | None = None) -> Recognition:
    """What a holding is.

    `ROLE__anything` forces a role of friches, `product.layer__anything` a row of the table. folder: where the user's
    `produits_locaux.csv` is. Raises AulaError E_TABLE when that table cannot be read; anything may be asked for.
    """
    rows, names = products(folder), _names(holding)
    forced = _forced(holding, rows)
    if forced is not None:
        return _told(holding, forced, FORCED, ())
    if any(_PROGRAMME.search(name) for name in names):
        reason = message("a PAPI is a programme of works, not a hazard zone", "E_ROLE")
        return Recognition(holding, confidence=REFUSED, why=(reason,))
    if holding.state != READABLE:
        return _by_archive(holding, rows)
    if any(_ASIDE.match(name) for name in names) or any(map(is_aside, holding.folders)):
        return Recognition(holding, why=(message("it is a table about the data, not data"),))
    return _among(holding, names, folder) or _by_archive(holding, rows)


def _among(holding: Holding, names: Sequence[str], folder: Path | str | None) -> Recognition | None:
    """The row that fits best: name and fields, else fields alone, else a name that needs none, else to be confirmed."""
    fields = fields_of(tuple(holding.fields))
    # a table with coordinates, or with shapes written as text, is a layer for whoever reads it
    has_place = holding.geometry == NONE and any(find(notion, holding.fields) for notion in _PLACES)
    asked = replace(holding, geometry=UNKNOWN) if has_place else holding
    rows = products_of(asked.geometry, folder)
    fits = [fit for fit in (_fit(row, asked, names, fields) for row in rows) if fit is not None]
    for confidence, test in _TESTS.items():
        fitting = [fit for fit in fits if getattr(fit, test)]
        best = _best(fitting)
        if best and confidence == TO_CONFIRM:
            told = _told(holding, best[0].row, confidence, [fit.row for fit in fitting if fit != best[0]], best[0])
            return replace(told, likely=_common(fitting))
        if best:
            return _told(holding, best[0].row, confidence, [fit.row for fit in best[1:]], best[0])
    return None


_TESTS = {SURE: "is_sure", BY_FIELDS: "is_by_fields", BY_NAME: "is_by_name", TO_CONFIRM: "is_to_confirm"}


def _names(holding: Holding) -> list[str]:
    """The folded names by which the layer may be known: its own, the part after a service's prefix, its file's."""
    own = holding.layer or holding.name
    names = [own, own.rpartition(":")[2], own.rpartition(" — ")[2], own.rpartition(" - ")[2]]
    if holding.is_only:
        names.append(holding.name)
    return [name for name in dict.fromkeys(map(folded, names)) if name]


def _forced(holding: Holding, rows: Iterable[ProductLayer]) -> ProductLayer | None:
    for name in (holding.layer, bare(holding.name)) if holding.is_only else (holding.layer,):
        head, given, _ = name.partition(PREFIX)
        if not given:
            continue
        found = next((row for row in rows if row.id.lower() == head.strip().lower()), None)
        if found is not None:
            return found
    return None


def _fit(row: ProductLayer, holding: Holding, names: Sequence[str], fields: Fields) -> _Fit | None:
    """How a row fits; None when it is not even a candidate."""
    is_named = row.is_named(names)
    if not (is_named or row.by_fields):
        return None
    missing = row.required.missing(fields) if row.required else []
    if (missing and not is_named) or row.forbidden.found(fields):
        return None
    said = row.values.verdict(fields, holding.first)
    if said is False or (not said and row.values.is_proof and not is_named):
        return None
    packed = row.is_packed_in([folded(name) for name in (*holding.folders, holding.name)])
    return _Fit(row, is_named, packed, tuple(missing), tuple(row.required.found(fields)), said)


def _best(fits: Sequence[_Fit]) -> list[_Fit]:
    """The fits that are equally good, in the order of the table; of one product the first row."""
    most = max((fit.weight for fit in fits), default=None)
    first: dict[str, _Fit] = {}
    for fit in fits:
        if fit.weight == most:
            first.setdefault(fit.row.product if fit.row.is_official else fit.row.id, fit)
    return list(first.values())


def _common(fits: Sequence[_Fit]) -> tuple[ProductRole, ...]:
    """What all rows of a name feed: those of which at least as many fields are there as of any other."""
    most = max(len(fit.found) for fit in fits)
    closest = [fit for fit in fits if len(fit.found) == most]
    shared = set.intersection(*({_place(role) for role in fit.row.roles if not role.is_fallback} for fit in closest))
    return tuple(role for role in closest[0].row.roles if _place(role) in shared)


def _place(role: ProductRole) -> tuple[str, str, str]:
    return role.algorithm, role.parameter, role.context


def _by_archive(holding: Holding, rows: Iterable[ProductLayer]) -> Recognition:
    """The product that the name of the archive tells, and nothing more."""
    names = [folded(name) for name in (holding.name, *holding.folders)]
    found: list[ProductLayer] = []
    if holding.state != READABLE:
        # the archive itself first, then the folders around it
        found = next(filter(None, ([row for row in rows if row.is_packed_in([name])] for name in names)), [])
    why = [holding.fault] if holding.fault is not None else []
    if not found:
        return Recognition(holding, why=(*why, *_about_nobody(holding)))
    first = found[0]
    others = tuple(row for row in found[1:] if row.product != first.product)
    why.append(message("{name} has the name of an archive of {product}", name=holding.name, product=first.producer))
    told = Recognition(
        holding,
        first,
        MAYBE,
        (),
        others,
        edition(first, holding),
        vintage(first, holding, Fields(())),
        territory(first, holding),
        tuple(why),
    )
    return told


def _about_nobody(holding: Holding) -> list[Message]:
    if holding.state != READABLE:
        return []
    if not holding.fields:
        return [message("no product of the table has this name")]
    return [
        message("no product of the table has this name or these fields: {fields}", fields=listing(holding.fields, 12))
    ]


def _told(
    holding: Holding, row: ProductLayer, confidence: str, others: Sequence[ProductLayer], fit: _Fit | None = None
) -> Recognition:
    fields = fields_of(tuple(holding.fields))
    why = [Message(CONFIDENCES[confidence])]
    if fit is not None and confidence == TO_CONFIRM:
        why.append(message("missing fields: {fields}", fields=listing(fit.missing)))
    elif fit is not None and fit.found:
        why.append(message("fields {fields}", fields=listing(fit.found)))
    if others:
        why.append(message("it may also be {others}", others=listing(other.title for other in others)))
    why.append(message("row {row} of {table}", row=row.id, table=row.origin))
    own = row.roles if confidence in USABLE else ()
    return Recognition(
        holding,
        row,
        confidence,
        own,
        tuple(others),
        edition(row, holding),
        vintage(row, holding, fields),
        territory(row, holding),
        tuple(why),
    )
