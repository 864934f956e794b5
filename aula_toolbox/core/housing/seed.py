"""The seed of the raking from the detail file of the census: dwellings one by one, so that type, period and fuel go
together as they do in the territory, and not only as its DPE say.

Method: docs/design/housing.md#the-frame
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet

import numpy as np

from .. import decimals
from ..columns import need
from ..errors import AulaError
from ..messages import Notes
from ..tables import TableFile
from ..textfile import Source
from .frame import TYPES, Axes
from .records import Check
from .tables import Floats, HousingTables

NOTIONS = ("commune", "categorie", "type", "periode", "energie", "poids")
MAIN = "principale"


def read(
    path: Source, communes: AbstractSet[str], axes: Axes, tables: HousingTables, notes: Notes, check: Check = None
) -> Floats:
    r"""Weighted main residences of some communes by type, period and fuel: an array of the shape of the axes.

    Raises AulaError E_FIELD, E_VALUE, and E_SEED when no main residence of the communes is in the file.

    >>> tables = HousingTables.read()
    >>> text = b"COMMUNE;CATL;TYPL;ACHL;CMBL;IPONDL\n62498;1;1;A11;3;30.5\n62498;3;1;A11;3;9\n"
    >>> float(read(text, {"62498"}, Axes.of(tables), tables, Notes()).sum())
    30.5
    """
    file = TableFile(path, notes=notes, expected=("COMMUNE", "TYPL", "ACHL", "CMBL", "IPONDL"))
    at = {one: need(f"detail_{one}", file.header, file.name) for one in NOTIONS}
    meaning: dict[str, dict[str, str]] = {}
    for row in tables["detail"]:
        meaning.setdefault(row["dimension"], {})[row["code"]] = row["valeur"]
    places = {
        "type": {word: rank for rank, word in enumerate(TYPES)},
        "periode": {word: rank for rank, word in enumerate(axes.periods)},
        "energie": {word: rank for rank, word in enumerate(axes.fuels)},
    }
    found, left_out = np.zeros(axes.shape), 0.0
    for block in file.blocks(list(at.values()), check):
        own = block[block[at["commune"]].str.strip().str.zfill(5).isin(communes)]
        own = own[own[at["categorie"]].str.strip().map(meaning["categorie"]) == MAIN]
        if own.empty:
            continue
        lines = [line + 2 for line in own.index.tolist()]
        weight = np.array(decimals.numbers(own[at["poids"]].tolist(), lines, file.name, at["poids"]), dtype=float)
        ranks = [own[at[name]].str.strip().map(meaning[name]).map(where) for name, where in places.items()]
        told = np.logical_and.reduce([rank.notna().to_numpy() for rank in ranks]) & ~np.isnan(weight)
        left_out += float(np.nansum(weight[~told]))
        np.add.at(found, tuple(rank[told].to_numpy(dtype=int) for rank in ranks), weight[told])
    if not found.sum():
        raise AulaError(
            "{file}: no main residence of the zones is in it. Give the detail file of their region.",
            "E_SEED",
            file=file.name,
        )
    notes.info(
        "{file}: {count} main residences make the seed of the cells, {left} are of no cell (homes, hotels, fuels that "
        "are not said).",
        file=file.name,
        count=round(float(found.sum())),
        left=round(left_out),
    )
    return found
