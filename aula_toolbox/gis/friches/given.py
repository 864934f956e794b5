"""The context layers of a run, by role: recognised by the table of products, or refused with what to do."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsGeometry

from ...core.errors import AulaError
from ...core.friches.roles import ALGORITHM, PARAMETER, helping, is_vacancy, played, roles
from ...core.messages import Message, Notes, listing, message
from ...core.products.recognition import REFUSED, TO_CONFIRM, Recognition, recognise
from ...core.products.table import ProductRole, context_roles
from ...core.text import fold
from ..vector.nearby import Pairs
from ..vector.sources import Source

if TYPE_CHECKING:
    from ...core.products.holding import Holding

ByRole = dict[str, list[Source]]


@dataclass
class Given:
    """The context layers of a run by role, and the roles that cannot be used, with the reason.

    layers: all of them, used or not; found: what each was recognised as, in their order. covers: by role, the ground
    on which its layer is known to be whole (Lambert-93).
    """

    by_role: ByRole = field(default_factory=dict)
    failed: dict[str, str] = field(default_factory=dict)
    layers: list[Source] = field(default_factory=list)
    found: list[Recognition] = field(default_factory=list)
    covers: dict[str, QgsGeometry] = field(default_factory=dict)

    def names(self, role: str) -> str:
        """Names of the layers of a role."""
        return ", ".join(source.name for source in self.by_role.get(role, ()))

    def add(self, role: str, source: Source) -> None:
        """One more layer for a role."""
        self.by_role.setdefault(role, []).append(source)

    def look_at(self, source: Source, holding: Holding, folder: Path | None = None) -> Recognition:
        """Recognise a layer, and keep what it is."""
        self.layers.append(source)
        self.found.append(recognise(holding, folder))
        return self.found[-1]

    def recognition(self, source: Source) -> Recognition | None:
        """What a layer was recognised as."""
        return next((found for one, found in zip(self.layers, self.found) if one is source), None)

    def recognised(self) -> list[tuple[Recognition, list[str]]]:
        """Each layer, with the labels of the roles it plays."""
        own = roles()
        return [
            (
                found,
                [own[role].label for role, playing in self.by_role.items() if any(one is source for one in playing)],
            )
            for source, found in zip(self.layers, self.found)
        ]

    def vintage(self, source: Source) -> str:
        """The year of a layer: as its metadata say, else as its data and its names do; empty when nothing does."""
        found = self.recognition(source)
        told = found.vintage.text or found.edition.text if found is not None and found.product is not None else ""
        return source.vintage or told

    def rows_of(self, role: str, source: Source) -> ProductRole | None:
        """The part of a layer's rows that plays a role, None when all do: the layer's own, else the role's."""
        found = self.recognition(source)
        own = found.role(ALGORITHM, PARAMETER, role) if found is not None else None
        if own is None:
            own = next(iter(context_roles()[role].roles), None) if role in context_roles() else None
        return own if own is not None and own.field else None

    def key(self, sources: Iterable[Source]) -> tuple[str, ...]:
        """The names of the field that identifies a row where the layers are one product; empty when they are not."""
        found = [self.recognition(source) for source in sources]
        rows = {one.product for one in found if one is not None and one.product is not None}
        row = rows.pop() if len(rows) == 1 and None not in found else None
        return row.key.groups[0] if row is not None and row.key else ()


def recognised(layers: Iterable[tuple[Source, Holding]], notes: Notes, folder: Path | None = None) -> Given:
    """The layers dropped together, each in its roles. folder: where the user's own table of products is.

    What is not sure is told, never used silently. Raises AulaError E_ROLE with every layer that may be several things
    and every role that two different layers would play.
    """
    given, problems = Given(), []
    for source, holding in layers:
        problems += _placed(given, source, given.look_at(source, holding, folder), notes)
    problems += _doubles(given)
    if problems:
        raise AulaError.of(problems)
    return given


def _placed(given: Given, source: Source, found: Recognition, notes: Notes) -> list[Message]:
    """Give a layer its roles, and say so; the problem when it may be several things."""
    name = source.name
    if found.confidence == REFUSED:
        notes.warn("{layer}: a PAPI is a programme of works, not a hazard zone; it is not used.", layer=name)
        return []
    if found.is_ambiguous:
        own = [role.context for row in (found.product, *found.others) if row for role in played(row.roles)]
        if own:
            return [_several(name, list(dict.fromkeys(own)))]
    parts = played(found.roles if found.is_usable else found.likely)
    for role in parts:
        given.add(role.context, source)
    if parts:
        _tell_roles(name, found, [role.context for role in parts], notes)
    elif is_vacancy(source.fields):
        given.add("LOVAC", source)
    else:
        _tell_unused(name, found, notes)
    return []


def _several(name: str, own: list[str]) -> Message:
    return message(
        "{layer}: it may be {roles}; name it {example}__{layer}.",
        "E_ROLE",
        layer=name,
        roles=listing(own),
        example=own[0],
    )


def _tell_roles(name: str, found: Recognition, own: list[str], notes: Notes) -> None:
    row = found.product
    if row is None:
        return
    if found.confidence == TO_CONFIRM:
        notes.warn(
            "{layer} is read as {role} by its name alone: the fields of {product} are not there.",
            layer=name,
            role=listing(own),
            product=row.title,
        )
    elif not row.is_official:
        notes.info("{layer} is read as {role}.", layer=name, role=listing(own))
    else:
        notes.info(
            "{layer} is read as {role}: {product}, {vintage} (row {row} of {table}).",
            layer=name,
            role=listing(own),
            product=row.title,
            vintage=found.vintage.text or found.edition.text or "?",
            row=row.id,
            table=row.origin,
        )
    if row.advice:
        notes.warn("{layer}: {advice}", layer=name, advice=row.advice)


def _tell_unused(name: str, found: Recognition, notes: Notes) -> None:
    row, better = found.product, helping(found)
    if better:
        notes.warn(
            "{layer}: {product} is {role} only for want of better; name it {role}__{layer} to have it used.",
            layer=name,
            product=row.title if row else "?",
            role=better[0],
        )
    elif row is not None and found.is_usable:
        notes.warn("{layer}: {product}; no criterion uses it.", layer=name, product=row.title)
    elif row is not None and found.confidence == TO_CONFIRM:
        notes.warn(
            "{layer} has the name of {product} but not its fields: not used; name it <ROLE>__{layer} to have it used.",
            layer=name,
            product=row.title,
        )
    else:
        notes.warn("{layer}: not recognised; name it <ROLE>__{layer} to have it used.", layer=name)


def _doubles(given: Given) -> list[Message]:
    """Roles of one layer that two would play; the departments of one edition are one layer."""
    return [
        message(
            "Two layers are read as {role}: {layers}. Name the right one {role}__{first}, or give one only.",
            "E_ROLE",
            role=role,
            layers=given.names(role),
            first=sources[0].name,
        )
        for role, sources in given.by_role.items()
        if len(sources) > 1 and not (roles()[role].several or _is_one_edition(given, sources))
    ]


def _is_one_edition(given: Given, sources: Iterable[Source]) -> bool:
    """Whether the layers are the same product, of one edition, over territories that all differ."""
    found = [one for one in map(given.recognition, sources) if one is not None]
    rows = {one.product.id if one.product is not None and one.product.is_official else "" for one in found}
    dates = {one.edition.text or one.vintage.text for one in found}
    places = [one.territory for one in found]
    return (
        len(rows) == 1 and "" not in rows and len(dates) == 1 and "" not in places and len(set(places)) == len(places)
    )


def kept_rows(pairs: Pairs, part: ProductRole | None) -> Pairs:
    """The pairs whose feature plays the role: its field looks as the table says; all, where the field is not there."""
    if part is None or part.field not in pairs.attributes.columns:
        return pairs
    test = re.compile(part.values, re.IGNORECASE)
    column = pairs.attributes[part.field]
    features = np.array([bool(test.search(fold(value))) for value in column], dtype=bool)
    return pairs.only(features[pairs.feature] if len(features) else np.zeros(0, dtype=bool))
