"""Hazards crossed with stakes: a note per crossing (0-16), and the worst one of each unit. Levels are proposals.

Method: docs/design/erc.md#risks
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import AulaError
from ..messages import Message, listing, message
from ..reference import Convert, Row, Table, load, number_or_none
from ..text import joined, known, number
from .tables import ErcThresholds, Place

if TYPE_CHECKING:
    import pandas as pd

OTHER = "autre"
LEVELS = range(5)


def plain(text: object) -> str:
    """Folded words joined by `_`: layers and values are compared in this form."""
    return joined(text, "_")


@dataclass(frozen=True)
class RiskScale:
    """A table of levels: `risque_aleas` (what = `alea`) or `risque_enjeux` (what = `enjeu`)."""

    table: Table
    what: str

    @classmethod
    def read(cls, name: str, what: str, folder: Place = None) -> RiskScale:
        """Read the shipped table or the user's."""
        texts: dict[str, Convert] = dict.fromkeys((what, "couche", "champ", "valeur", "libelle"), str)
        return cls(load(name, {**texts, "niveau": number_or_none, "tampon_m": float}, folder), what)

    @property
    def names(self) -> list[str]:
        """Every hazard (or stake) that the table knows, in order."""
        return list(dict.fromkeys(row[self.what] for row in self.table if row[self.what] != OTHER))

    def rules_for(self, layer: str, fields: Sequence[str]) -> LayerRules:
        """The rows that speak of a layer, by its name. Raises E_LEVEL when none does and no level field is there."""
        title = plain(layer)
        rows = [row for row in self.table if row["couche"] and _names(row["couche"], title)]
        rows = rows or [row for row in self.table if row[self.what] == OTHER]
        lower = {field.lower(): field for field in fields}
        usable = [(row, next((lower[name] for name in row["champ"].split("|") if name in lower), None)) for row in rows]
        kept = [(row, field) for row, field in usable if field is not None or not row["champ"]]
        if not kept:
            wanted = sorted({name for row in rows for name in row["champ"].split("|")})
            raise AulaError(
                "{layer}: no level can be read. Expected one of the fields {wanted}; the fields that are there: "
                "{present}.",
                "E_LEVEL",
                layer=layer,
                wanted=listing(wanted, 20),
                present=listing(fields, 40),
            )
        name = kept[0][0][self.what]
        return LayerRules(plain(layer) if name == OTHER else name, tuple(kept), self.what)


@dataclass(frozen=True)
class LayerRules:
    """How the features of one layer get their level."""

    name: str
    rows: tuple[tuple[Row, str | None], ...]
    what: str

    @property
    def fields(self) -> list[str]:
        """The fields to read."""
        return sorted({field for _, field in self.rows if field})

    def level(self, values: Mapping[str, object]) -> tuple[str, int, float] | None:
        """(name, level 0-4, buffer in m) of a feature; None when no row of the table takes its values."""
        for row, field in self.rows:
            name = self.name if row[self.what] == OTHER else row[self.what]
            value = values.get(field) if field else None
            if not row["valeur"]:
                return name, int(row["niveau"]), row["tampon_m"]
            if not known(value):
                continue
            if row["valeur"] == "*":
                return name, _read_level(value), row["tampon_m"]
            if _is(value, row["valeur"]):
                return name, int(row["niveau"]), row["tampon_m"]
        return None


def _names(words: str, title: str) -> bool:
    """Whether one of the words of a row is in the title of a layer."""
    return any(word in title for word in map(plain, words.split("|")) if word)


def _number(value: object) -> float | None:
    """A value as a number; None for words."""
    try:
        return number(value)
    except ValueError:
        return None


def _read_level(value: object) -> int:
    level = _number(value)
    if level is None or level not in LEVELS:
        raise AulaError("A level must be a whole number from 0 to 4; {value} was read.", "E_LEVEL", value=value)
    return int(level)


def _is(value: object, wanted: str) -> bool:
    compare = re.match(r"^(>=|>)(\d+(?:\.\d+)?)$", wanted)
    if compare:
        read, bound = _number(value), float(compare.group(2))
        if read is None:
            raise AulaError("{value} is not a number; {wanted} is asked of it.", "E_LEVEL", value=value, wanted=wanted)
        return read >= bound if compare.group(1) == ">=" else read > bound
    return plain(value) in {plain(word) for word in wanted.split("|")}


def note(hazard_level: Any, stake_level: Any) -> Any:
    """Note of a crossing: hazard level x stake level, 0 to 16."""
    return hazard_level * stake_level


def classes(notes: Iterable[float], folder: Place = None) -> list[str | None]:
    """The class of each note (`nul` to `tres_fort`); None when the note is not known."""
    rows = load("risque_classes", {"note_min": float, "note_max": float, "classe": str}, folder).rows
    return [
        next((row["classe"] for row in rows if known(value) and row["note_min"] <= value <= row["note_max"]), None)
        for value in notes
    ]


def by_unit(units: Sequence[Any], cells: pd.DataFrame, hazards: Sequence[str], missing: Sequence[str]) -> pd.DataFrame:
    """One row per unit: the worst crossing, never a mean.

    cells: `unite, alea, enjeu, note, m2`. hazards: those that were given, one column `n_<alea>` each. missing: hazards
    of the table that no layer brought: they are named, never counted as 0.
    """
    import pandas as pd

    strong = ErcThresholds.read().number("risque_fort")
    groups = dict(iter(cells.groupby("unite")))
    rows = [_unit(unit, groups.get(unit), hazards, missing, strong) for unit in units]
    out = pd.DataFrame(rows)
    out["classe_max"] = classes(out["note_max"]) if len(out) else []
    return out


def _unit(unit: Any, cells: Any, hazards: Sequence[str], missing: Sequence[str], strong: float) -> dict[str, Any]:
    row: dict[str, Any] = {"unite": unit, "note_max": 0, "nb_forts": 0, "risque_dominant": None, "enjeu_dominant": None}
    row.update({f"n_{name}": 0 for name in hazards})
    row["manquants"] = ";".join(missing)
    row["completude_pct"] = 100.0 * len(hazards) / (len(hazards) + len(missing)) if hazards or missing else 0.0
    if cells is not None and len(cells):
        row["note_max"] = int(cells["note"].max())
        row["nb_forts"] = len(cells.loc[cells["note"] >= strong, ["alea", "enjeu"]].drop_duplicates())
        worst = cells.groupby("alea")["note"].max()
        row.update({f"n_{name}": int(value) for name, value in worst.items()})
        if row["note_max"] > 0:
            row["risque_dominant"] = _dominant(cells, "alea", row["note_max"])
            row["enjeu_dominant"] = _dominant(cells, "enjeu", row["note_max"])
    row["explication"] = _sentence(row)
    return row


def _dominant(cells: pd.DataFrame, column: str, highest: int) -> str:
    """The name behind the highest note: the larger area first, then the name."""
    areas = cells.loc[cells["note"] == highest].groupby(column)["m2"].sum()
    return str(min(areas.items(), key=lambda pair: (-round(pair[1], 2), pair[0]))[0])


def _sentence(row: dict[str, Any]) -> Message:
    lacking = row["manquants"] or "-"
    if not row["note_max"]:
        return message("No crossing of a hazard given with a stake. Hazards not given: {missing}.", missing=lacking)
    return message(
        "Highest note {note} of 16: {hazard} on {stake}; {strong} strong crossings. Hazards not given: {missing}. "
        "Levels are proposals to validate.",
        note=row["note_max"],
        hazard=row["risque_dominant"],
        stake=row["enjeu_dominant"],
        strong=row["nb_forts"],
        missing=lacking,
    )


def matrix(cells: pd.DataFrame) -> pd.DataFrame:
    """The 5 x 5 table: number and m2 of the crossings of each pair of levels, also the empty ones."""
    import pandas as pd

    index = pd.MultiIndex.from_product([LEVELS, LEVELS], names=["niveau_alea", "niveau_enjeu"])
    grouped = cells.groupby(["niveau_alea", "niveau_enjeu"])["m2"].agg(["size", "sum"]).reindex(index, fill_value=0)
    out = grouped.reset_index().rename(columns={"size": "nombre", "sum": "surf_m2"})
    out["note"] = note(out["niveau_alea"], out["niveau_enjeu"])
    out["classe"] = classes(out["note"])
    out["nombre"] = np.asarray(out["nombre"], dtype=int)
    return out
