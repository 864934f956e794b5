"""What is said of a place by its codes: type of land before, kind of change, family of the zone of the plan.

The first row that fits rules. An empty cell of a table fits everything; a code fits itself and what is under it.

Method: docs/design/erc.md#local-report
"""

from __future__ import annotations

from dataclasses import dataclass

from ..reference import Row, Table, load
from ..text import fold, known
from .tables import Place

OTHER = "autre"


def _fits(code: object, wanted: str) -> bool:
    text = str(code) if known(code) else ""
    return not wanted or text == wanted or text.startswith(f"{wanted}.")


@dataclass(frozen=True)
class CodeRules:
    """Rows of a table by nomenclature, cover and use; each says one thing (`cle`) and its words."""

    table: Table
    says: str

    @classmethod
    def types(cls, folder: Place = None) -> CodeRules:
        """The type of natural, farm or forest land (`zan_types`)."""
        columns = ("nomenclature", "code_cs", "code_us", "type", "libelle")
        return cls(load("zan_types", dict.fromkeys(columns, str), folder), "type")

    @classmethod
    def kinds(cls, folder: Place = None) -> CodeRules:
        """The kinds of places that land files and land covers count otherwise (`zan_ecarts`)."""
        columns = ("nomenclature", "code_cs", "code_us", "genre", "libelle", "fichiers_fonciers", "occupation")
        return cls(load("zan_ecarts", dict.fromkeys(columns, str), folder), "genre")

    def row(self, nomenclature: str, cover: object, use: object) -> Row | None:
        """The first row that fits."""
        return next(
            (
                row
                for row in self.table
                if row["nomenclature"] in ("", nomenclature)
                and _fits(cover, row["code_cs"])
                and _fits(use, row["code_us"])
            ),
            None,
        )

    def says_of(self, nomenclature: str, cover: object, use: object) -> str:
        """What the table says; `autre` when no row fits."""
        row = self.row(nomenclature, cover, use)
        return OTHER if row is None else str(row[self.says])

    def words(self, key: str) -> str:
        """The words of what the table says; the key itself when it has none."""
        return next((str(row["libelle"]) for row in self.table if row[self.says] == key), key)


@dataclass(frozen=True)
class ZoneFamilies:
    """Families of the zones of a plan (TYPEZONE) and of the sectors of a municipal map (TYPESECT): `zan_zones`."""

    table: Table

    @classmethod
    def read(cls, folder: Place = None) -> ZoneFamilies:
        """Read the table."""
        columns = ("champ", "code", "famille", "libelle")
        return cls(load("zan_zones", dict.fromkeys(columns, str), folder))

    def of(self, field: str, value: object) -> str | None:
        """The family of a zone; None for a value that the table does not know.

        field: `typezone` or `typesect`. `AUc` is of the family of `AU` when no row names it.
        """
        text = fold(value).replace(" ", "") if known(value) else ""
        if text.endswith(".0"):
            text = text[:-2]
        rows = [row for row in self.table if row["champ"] == field]
        for row in rows:
            if text == fold(row["code"]) or (
                text.isdigit() and row["code"].isdigit() and int(text) == int(row["code"])
            ):
                return str(row["famille"])
        return None

    def words(self, family: str) -> str:
        """What a family is, in French."""
        return next((str(row["libelle"]) for row in self.table if row["famille"] == family), family)

    @property
    def order(self) -> list[str]:
        """The families, in the order of the table."""
        return list(dict.fromkeys(str(row["famille"]) for row in self.table))
