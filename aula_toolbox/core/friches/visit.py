"""A field visit: which facts to go and see at each site, in which order, and the form in which they are written.

Method: docs/design/friches.md#visit
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ..forms import Form, Tab
from ..language import Language
from . import cnig
from .classcodes import ENTERED
from .criteria import Fact, facts, table
from .form import sites_form
from .schema import BOOL, IDENTITY, INT, REAL, TEXT
from .schema_visit import PHOTOS, ROUND, VISITED

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd

    from .certainty import Certainty
    from .results import Qualification

VISIT = "visite"
DONE = "visite_faite"
YES_NO = {"oui": "oui", "non": "non"}
_KINDS = {cnig.TEXT: TEXT, cnig.DATE: TEXT, cnig.INTEGER: INT, cnig.YEAR: INT}
_FACT_KINDS = {"numerique": REAL, "booleen": BOOL}


class SiteGap(NamedTuple):
    """A fact that a site lacks, and what knowing it would settle (points of the hypotheses that agree)."""

    fact: Fact
    gain_pt: float


@dataclass(frozen=True)
class VisitColumn:
    """A column of the inventory that is taken to the field.

    name: as the inventory writes it, or its name in the standard where it has none; own: that name; title: in words.
    """

    name: str
    own: str
    title: str
    kind: object
    is_there: bool


@dataclass(frozen=True)
class VisitColumns:
    """What is taken along: who the site is, fields of the standard that show on the ground, criteria to complete."""

    identity: tuple[VisitColumn, ...]
    fields: tuple[VisitColumn, ...]
    criteria: tuple[VisitColumn, ...]

    def __iter__(self) -> Iterator[VisitColumn]:
        return iter((*self.identity, *self.fields, *self.criteria))


def gaps(found: Qualification, sure: Certainty, ids: Sequence[str]) -> list[list[SiteGap]]:
    """For each site, the missing facts by what knowing them would settle, in points, the most useful first.

    Facts that would settle nothing by themselves and that a visit can tell come after them, by weight, with no gain.
    """
    criteria, weights = found.rules.criteria, found.rules.weights
    drawn = sure.robustness
    gain = np.zeros((len(ids), len(criteria))) if drawn is None else 100 * np.maximum(drawn.gain, drawn.gain_known)
    free = found.coded.free
    out = []
    for s in range(len(ids)):
        order = sorted(range(len(criteria)), key=lambda k: (-gain[s, k], -weights[k], k))
        least = 100 * found.limits["gain_min"]
        out.append(
            [
                SiteGap(criteria[k].fact, float(gain[s, k]))
                for k in order
                if free[s, k] and (gain[s, k] >= least or criteria[k].fact.collect == VISIT)
            ]
        )
    return out


def told(wanted: Sequence[SiteGap], language: Language) -> str | None:
    """The facts to see at a site, one a line."""
    lines = []
    for rank, (fact, gain) in enumerate(wanted, 1):
        points = language.tr("{gain} points", gain=language.number(gain, 1))
        lines.append(f"{rank}. {fact.label} ({fact.collect}{', ' + points if gain else ''})")
    return "\n".join(lines) or None


def asked(wanted: Iterable[Sequence[SiteGap]]) -> list[Fact]:
    """The criteria that the form offers: those a visit tells, then others that are missing; the most useful first."""
    summed: dict[str, float] = {}
    for site in wanted:
        for fact, gain in site:
            summed[fact.id] = summed.get(fact.id, 0.0) + gain
    own = facts()
    seen = [one for one in own.values() if one.collect == VISIT or (one.id in summed and one.kind != "numerique")]
    order = {name: rank for rank, name in enumerate(own)}
    return sorted(seen, key=lambda one: (one.collect != VISIT, -summed.get(one.id, 0.0), order[one.id]))


def columns(names: Iterable[str], wanted: Sequence[Fact]) -> VisitColumns:
    """The columns of an inventory that go to the field. names: its columns, as they are written."""
    given = [str(name) for name in names]
    by_own, fields = cnig.columns_of(given), cnig.fields()

    def column(own: str) -> VisitColumn:
        name = next(iter(by_own.get(own, ())), None)
        title = fields[own].title
        return VisitColumn(name or own, own, title[:1].upper() + title[1:], _KINDS[fields[own].kind], name is not None)

    def criterion(fact: Fact) -> VisitColumn:
        name = fact.value_column(given)
        title = fact.label[:1].upper() + fact.label[1:]
        kind = _FACT_KINDS.get(fact.kind, TEXT)
        return VisitColumn(name or fact.value_field, fact.value_field, title, kind, name is not None)

    shown = [row["champ"] for row in table("visite_champs", champ=str)]
    return VisitColumns(
        tuple(column(own) for own in ("comm_nom", "comm_insee")),
        tuple(column(own) for own in shown),
        tuple(criterion(fact) for fact in wanted),
    )


def states(names: Iterable[str], taken: Iterable[str]) -> dict[str, str]:
    """The state fields that become `saisi`, for the fields of criteria whose value comes from the field.

    >>> states(["c_eau", "e_eau", "e_voie"], ["c_eau", "site_nom"])
    {'e_eau': 'saisi'}
    """
    given, changed = [str(name) for name in names], set(taken)
    out = {}
    for fact in facts().values():
        value, state = fact.value_column(given), fact.state_column(given)
        if state is not None and value in changed:
            out[state] = ENTERED
    return out


def visit_form(taken: VisitColumns, booleans: frozenset[str]) -> Form:
    """The form of a visit: what to see and what was seen, the facts to tell, the record.

    booleans: columns that hold true or false; a criterion of yes or no in another kind of column is a list.
    """
    known = sites_form()
    choices: dict[str, Mapping[str, str]] = {}
    for one in taken:
        if one.own in known.choices:
            choices[one.name] = known.choices[one.own]
        elif one.own in known.booleans and one.name not in booleans:
            choices[one.name] = YES_NO
    seen = [name for name in VISITED.names if name not in PHOTOS]
    tabs = (
        Tab("Visite", tuple((name,) for name in ("site_id", *ROUND.names, *seen))),
        Tab("Photos", tuple((name,) for name in PHOTOS)),
        Tab("À relever", tuple((one.name,) for one in taken.criteria)),
        Tab("Fiche", tuple((one.name,) for one in (*taken.fields, *taken.identity))),
    )
    return Form(
        tabs,
        choices,
        booleans,
        fixed=frozenset((*IDENTITY.only("site_id").names, *ROUND.names)),
        long=frozenset(("a_relever", "visite_note")),
        days=frozenset(("visite_le",)),
        photos=frozenset(PHOTOS),
    )


def values(row: Mapping[str, Any], taken: VisitColumns) -> dict[str, Any]:
    """The values of a site as they go to the field; nothing where the inventory has no such column."""
    return {one.name: row[one.name] if one.is_there else None for one in taken}


def gap_rows(ids: Sequence[str], order: Mapping[str, int], wanted: Sequence[Any]) -> pd.DataFrame:
    """One row a site and fact to see, in the order of the round: `schema_visit.GAPS`."""
    import pandas as pd

    rows = [
        (site, order[site], rank, fact.id, fact.label, fact.collect, gain)
        for site, found in sorted(zip(ids, wanted), key=lambda pair: order[pair[0]])
        for rank, (fact, gain) in enumerate(found, 1)
    ]
    return pd.DataFrame(rows, columns=["site_id", "ordre", "rang", "critere", "libelle", "collecte", "gain_pt"])
