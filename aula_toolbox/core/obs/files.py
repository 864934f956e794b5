"""The producers' files: how each is laid out, what hides a secret in it, its geographic code, when it is due.

One row of `obs_fichiers` a file; recognition itself is that of the toolbox (`core.products`), of which `product` is the
row (or rows, apart by `;`). See docs/design/obs.md#files.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..errors import AulaError
from ..messages import listing
from ..reference import Table, load
from .objects import JsonFacts

WIDE, LONG, ROWS, VECTOR = "large", "long", "lignes", "vecteur"
UNKNOWN, ZERO, ZERO_ESTIMATED = "inconnu", "zero", "zero_estime"
TABLE, RESULTS, OWN = "obs_fichiers", "obs_resultats", "algorithme:"


@dataclass(frozen=True)
class SecretRule:
    """What says that a value is hidden: marks in the cell itself, or values of another column."""

    marks: frozenset[str]
    column: str = ""

    @classmethod
    def parse(cls, text: str) -> SecretRule:
        """`s;ns`, `CONF_STATUS=C,N`, or nothing."""
        column, equals, values = text.partition("=")
        if equals:
            return cls(frozenset(one.strip().lower() for one in values.split(",")), column.strip())
        return cls(frozenset(one.strip().lower() for one in text.split(";") if one.strip()))


@dataclass(frozen=True)
class StatFile:
    """A file of a producer.

    product: its row in the table of products. shape: `large`, `long`, `lignes` or `vecteur`. key: the column of the
    territory's code, with a mark where it bears a year. level: which level its codes are. time: the column of the year.
    missing: what a row that is not there means. groups: pattern of columns -> rule of their geographic code. aliases:
    other names of a column. named: what its name must hold beside. identities: what must hold in each row.
    """

    id: str
    title: str
    producer: str
    product: str
    shape: str
    key: str
    level: str
    time: str
    secret: SecretRule
    missing: str
    cog: str
    groups: tuple[tuple[re.Pattern[str], str], ...]
    aliases: Mapping[str, str]
    named: str
    preparation: str
    identities: tuple[str, ...]
    period_months: int
    delay_months: int
    months: tuple[int, ...]
    licence: str
    is_confirmed: bool

    @property
    def products(self) -> tuple[str, ...]:
        """The rows of the table of products that are this file."""
        return tuple(one.strip() for one in self.product.split(";"))

    def no_key(self, name: str, header: Sequence[str]) -> AulaError:
        """What is said of a file, called so, that has no column of codes among its columns."""
        return AulaError(
            "File {file}: the column of codes {key} is not there; the columns that are: {present}.",
            "E_KEY",
            file=name,
            key=self.key,
            present=listing(header, 12),
        )

    def due(self, vintage_year: int | None) -> date | None:
        """When the edition after the one of a vintage is expected; None when nobody knows."""
        if not self.period_months or vintage_year is None:
            return None
        months = self.period_months + self.delay_months
        year, month = vintage_year + 1 + (months - 1) // 12, (months - 1) % 12 + 1
        if self.months:
            month = min(self.months, key=lambda one: (one - month) % 12)
        return date(year, month, 1)


def files(folder: Path | None = None) -> dict[str, StatFile]:
    """The files by id, those of the user's own `obs_fichiers.csv` in a folder first. Raises AulaError E_TABLE."""
    return {one.id: one for one in map(_file, table(folder))}


def table(folder: Path | None = None) -> Table:
    """The rows as they are written."""
    texts = (
        "id titre producteur produit forme cle maille temps secret absent cog groupes alias nom preparation controles "
        "mois_parution licence statut_colonnes statut_source"
    )
    numbers = dict.fromkeys(("periodicite_mois", "delai_mois"), int)
    return load(TABLE, {**dict.fromkeys(texts.split(), str), **numbers}, folder)


def is_result(name: str) -> bool:
    """Whether a file id is that of a result of the toolbox, which a step of an observatory made."""
    return name.startswith(OWN)


def result_missing(name: str, folder: Path | None = None) -> str:
    """What a territory without a row means in a result of the toolbox; of one that the table does not know, nothing.

    name: `algorithme:<id>`.

    >>> result_missing("algorithme:zaeinventory"), result_missing("algorithme:heatexposure")
    ('zero_estime', 'inconnu')
    """
    rows = load(RESULTS, {"fichier": str, "absent": str}, folder)
    return next((row["absent"] for row in rows if row["fichier"] == name), UNKNOWN)


def _file(row: JsonFacts) -> StatFile:
    try:
        groups = tuple((re.compile(head), rule) for head, rule in _pairs(row["groupes"], ">"))
    except (re.error, RecursionError, OverflowError):
        raise _unreadable(row, "groupes") from None
    try:
        months = tuple(int(one) for one in row["mois_parution"].split(";") if one.strip() not in ("", "0"))
    except ValueError:
        raise _unreadable(row, "mois_parution") from None
    return StatFile(
        row["id"],
        row["titre"],
        row["producteur"],
        row["produit"],
        row["forme"],
        row["cle"],
        row["maille"],
        row["temps"],
        SecretRule.parse(row["secret"]),
        row["absent"],
        row["cog"],
        groups,
        dict(_pairs(row["alias"], "=")),
        row["nom"],
        row["preparation"],
        tuple(one.strip() for one in row["controles"].split(";") if one.strip()),
        row["periodicite_mois"],
        row["delai_mois"],
        months,
        row["licence"],
        row["statut_source"] == "verifie",
    )


def _unreadable(row: JsonFacts, column: str) -> AulaError:
    return AulaError(
        "Table {table}: unreadable values: {faults}.",
        "E_TABLE",
        table=f"{TABLE}.csv",
        faults=f"{row['id']}: {column} = '{row[column]}'",
    )


def _pairs(text: str, sign: str) -> list[tuple[str, str]]:
    parts = (one.strip() for one in text.split(";") if one.strip())
    return [(head.strip(), rest.strip()) for head, _, rest in (one.partition(sign) for one in parts)]
