"""Hazards crossed with stakes: a note per crossing (0-16), and the worst one of each unit. Levels are proposals.

Method: docs/design/erc.md#risks
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..errors import AulaError
from ..messages import Message, listing, message
from ..reference import Convert, Row, Table, load, number_or_none
from ..text import joined, known, number
from .tables import ErcThresholds, Place

if TYPE_CHECKING:
    import pandas as pd

OTHER, REST, UNKNOWN = "autre", "sinon", "inconnu"
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
        # a row without a field speaks of layers that have none: it is no level for values that are not understood
        with_field = [pair for pair in usable if pair[1] is not None]
        kept = with_field or [pair for pair in usable if not pair[0]["champ"]]
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
        return LayerRules(plain(layer) if name == OTHER else name, layer, tuple(kept), self.what)


@dataclass(frozen=True)
class LayerRules:
    """How the features of one layer get their level."""

    name: str
    layer: str
    rows: tuple[tuple[Row, str | None], ...]
    what: str

    @property
    def fields(self) -> list[str]:
        """The fields to read."""
        return sorted({field for _, field in self.rows if field})

    def level(self, values: Mapping[str, object]) -> tuple[str, int | None, float]:
        """(name, level 0-4, buffer in m) of a feature; the level is None (`inconnu`) when no row takes its values."""
        for row, field in self.rows:
            value = values.get(field) if field else None
            level = _level_of(row, value)
            if level is not None:
                return self._named(row), level, row["tampon_m"]
        names = {self._named(row) for row, _ in self.rows}
        reach = max(row["tampon_m"] for row, _ in self.rows)
        return names.pop() if len(names) == 1 else plain(self.layer), None, reach

    def _named(self, row: Row) -> str:
        return self.name if row[self.what] == OTHER else str(row[self.what])

    def shown(self, values: Mapping[str, object]) -> str:
        """What a feature says where no level could be read, for the message."""
        return " / ".join(str(values[field]) if known(values[field]) else "-" for field in self.fields)


def _level_of(row: Row, value: object) -> int | None:
    """The level that a row of the table gives to a value; None when it does not speak of it."""
    if not row["valeur"] or row["valeur"] == REST:
        return int(row["niveau"])
    if not known(value):
        return None
    if row["valeur"] == "*":
        level = _number(value)
        return int(level) if level is not None and level in LEVELS else None
    return int(row["niveau"]) if _is(value, row["valeur"]) else None


def _names(words: str, title: str) -> bool:
    """Whether one of the words of a row is in the title of a layer."""
    return any(word in title for word in map(plain, words.split("|")) if word)


def _number(value: object) -> float | None:
    """A value as a number; None for words."""
    try:
        return number(value)
    except ValueError:
        return None


def _is(value: object, wanted: str) -> bool:
    """Whether a value is one of the words of a row; `zone rouge` is `rouge`, `4` and `4.0` are `04`."""
    read = _number(value)
    compare = re.match(r"^(>=|>)(\d+(?:\.\d+)?)$", wanted)
    if compare:
        bound = float(compare.group(2))
        return read is not None and (read >= bound if compare.group(1) == ">=" else read > bound)
    own = re.sub(r"^zones?_", "", plain(value))
    return any(own == plain(word) or (read is not None and read == _number(word)) for word in wanted.split("|"))


def note(hazard_level: NDArray[np.intp], stake_level: NDArray[np.intp]) -> NDArray[np.intp]:
    """Note of a crossing: hazard level x stake level, 0 to 16; NaN where a level is unknown and the other is not 0.

    >>> note(np.array([4.0, np.nan, np.nan]), np.array([3.0, 2.0, 0.0])).tolist()
    [12.0, nan, 0.0]
    """
    one, other = np.asarray(hazard_level, float), np.asarray(stake_level, float)
    return np.where((one == 0) | (other == 0), 0.0, one * other)


def classes(notes: Iterable[float], folder: Place = None) -> list[str]:
    """The class of each note (`nul` to `tres_fort`); `inconnu` when the note is not known."""
    rows = load("risque_classes", {"note_min": float, "note_max": float, "classe": str}, folder).rows
    return [
        next((row["classe"] for row in rows if known(value) and row["note_min"] <= value <= row["note_max"]), UNKNOWN)
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
    row: dict[str, Any] = {"unite": unit, "note_max": 0, "nb_forts": 0, "nb_inconnus": 0}
    row.update({"risque_dominant": None, "enjeu_dominant": None, **{f"n_{name}": 0 for name in hazards}})
    row["manquants"] = ";".join(missing)
    row["completude_pct"] = 100.0 * len(hazards) / (len(hazards) + len(missing)) if hazards or missing else 0.0
    if cells is not None and len(cells):
        pairs = ["alea", "enjeu"]
        row["nb_inconnus"] = len(cells.loc[cells["note"].isna(), pairs].drop_duplicates())
        row["nb_forts"] = len(cells.loc[cells["note"] >= strong, pairs].drop_duplicates())
        # a hazard that is there with unknown levels only has no note: 0 would say that nothing is exposed
        row.update({f"n_{name}": _highest(notes) for name, notes in cells.groupby("alea")["note"]})
        row["note_max"] = _highest(cells["note"])
        if row["note_max"]:
            row["risque_dominant"] = _dominant(cells, "alea", row["note_max"])
            row["enjeu_dominant"] = _dominant(cells, "enjeu", row["note_max"])
    row["explication"] = _sentence(row)
    return row


def _highest(notes: pd.Series[float]) -> int | None:
    """The highest note; None where nothing but 0 is known beside what is unknown."""
    highest = notes.max()
    return int(highest) if highest > 0 or notes.notna().all() else None


def _dominant(cells: pd.DataFrame, column: str, highest: int) -> str:
    """The name behind the highest note: the larger area first, then the name."""
    areas = cells.loc[cells["note"] == highest].groupby(column)["m2"].sum()
    return str(min(areas.items(), key=lambda pair: (-round(pair[1], 2), pair[0]))[0])


def _sentence(row: dict[str, Any]) -> Message:
    lacking = row["manquants"] or "-"
    if row["note_max"] is None:
        return message(
            "Unknown: {unknown} crossings, of which the table does not know a level. Hazards not given: {missing}.",
            unknown=row["nb_inconnus"],
            missing=lacking,
        )
    if not row["note_max"]:
        return message("No crossing of a hazard given with a stake. Hazards not given: {missing}.", missing=lacking)
    values = {
        "note": row["note_max"],
        "hazard": row["risque_dominant"],
        "stake": row["enjeu_dominant"],
        "strong": row["nb_forts"],
        "missing": lacking,
    }
    if row["nb_inconnus"]:
        return message(
            "Highest known note {note} of 16: {hazard} on {stake}; {strong} strong crossings. {unknown} crossings have "
            "an unknown level: the note may be higher. Hazards not given: {missing}. Levels are proposals to validate.",
            unknown=row["nb_inconnus"],
            **values,
        )
    return message(
        "Highest note {note} of 16: {hazard} on {stake}; {strong} strong crossings. Hazards not given: {missing}. "
        "Levels are proposals to validate.",
        **values,
    )


def matrix(cells: pd.DataFrame) -> pd.DataFrame:
    """The 5 x 5 table: number and m2 of the crossings of each pair of levels, also the empty ones.

    Crossings with an unknown level come after it, in rows of class `inconnu` whose unknown level is empty.
    """
    import pandas as pd

    levels = ["niveau_alea", "niveau_enjeu"]
    index = pd.MultiIndex.from_product([LEVELS, LEVELS], names=levels)
    known_cells = cells.dropna(subset=levels)
    grouped = known_cells.groupby(levels)["m2"].agg(["size", "sum"]).reindex(index, fill_value=0)
    unknown = cells[cells[levels].isna().any(axis=1)].groupby(levels, dropna=False)["m2"].agg(["size", "sum"])
    out = pd.concat([table.reset_index() for table in (grouped, unknown) if len(table)], ignore_index=True)
    out = out.rename(columns={"size": "nombre", "sum": "surf_m2"})
    out["note"] = note(out["niveau_alea"], out["niveau_enjeu"])
    out["classe"] = classes(out["note"])
    out["nombre"] = np.asarray(out["nombre"], dtype=int)
    return out
