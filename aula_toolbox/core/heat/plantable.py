"""Where a tree may stand, what it costs there and how large it gets: the tables of a planting plan.

Method: docs/design/heat.md#where-to-plant
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..errors import AulaError
from ..messages import Notes, listing
from ..reference import Table, load, number_or_none
from .classes import HeatClasses
from .treeshade import TreeForm

TABLES = ("heat_plantabilite", "heat_couts_arbre", "heat_essences", "heat_usages_ombre")
CLASS, LAYER = "classe", "couche"
#: kind of ground that is under trees already: their shade is there
TREES = "arbre"
NO, YES, FARMLAND = 0, 1, 2
#: sizes are told at planting and at this age (years)
GROWN_YEARS = 20.0


@dataclass(frozen=True)
class PlantingTables:
    """The tables of a run.

    ground: lines of `heat_plantabilite`. costs: euros of a tree by kind of ground. labels: kinds of ground in words.
    uses: weight of a square metre of shade by layer of places.
    """

    ground: Table
    costs: Table
    sizes: Table
    uses: Table

    @classmethod
    def read(cls, folder: Path | None = None) -> PlantingTables:
        """The shipped tables, or the user's own in a folder. Raises AulaError E_TABLE for kinds of ground without cost.

        >>> PlantingTables.read().margin_m("BUILDINGS")
        3.0
        """
        ground = load(
            TABLES[0],
            {"objet": str, "code": str, "plantable": int, "type_sol": str},
            folder,
            {"libelle": str, "marge_m": number_or_none, "ponderation": number_or_none},
        )
        costs = load(TABLES[1], {"type_sol": str, "libelle": str, "cout_eur": float}, folder)
        size = {"taille": str, "hauteur_0_m": float, "hauteur_20_m": float, "rayon_0_m": float, "rayon_20_m": float}
        sizes = load(TABLES[2], size, folder)
        uses = load(TABLES[3], {"couche": str, "poids": float}, folder)
        kinds = {row["type_sol"] for row in ground if row["plantable"] != NO and row["type_sol"]}
        missing = sorted(kinds - {row["type_sol"] for row in costs if row["cout_eur"] > 0})
        if missing:
            raise AulaError(
                "Table {table}: no cost above 0 for the kinds of ground {kinds}.",
                "E_TABLE",
                table=costs.path.name,
                kinds=listing(missing),
            )
        return cls(ground, costs, sizes, uses)

    @property
    def all(self) -> tuple[Table, ...]:
        """The four tables."""
        return self.ground, self.costs, self.sizes, self.uses

    def margin_m(self, layer: str) -> float:
        """How far from a layer a tree must stand (m); 0 when the table says nothing."""
        return next((row["marge_m"] or 0.0 for row in self.ground.where(objet=LAYER, code=layer)), 0.0)

    def note(self, layer: str) -> float:
        """What nearness to a layer takes from the note of a place (points)."""
        return next((row["ponderation"] or 0.0 for row in self.ground.where(objet=LAYER, code=layer)), 0.0)

    def kind(self, layer: str) -> str:
        """Kind of ground of a layer; empty when the table gives none."""
        return next((row["type_sol"] for row in self.ground.where(objet=LAYER, code=layer)), "")

    def weight(self, layer: str) -> float:
        """What a square metre of shade counts in a layer of places; 0 when the table leaves it out."""
        return next((row["poids"] for row in self.uses.where(couche=layer)), 0.0)

    def form(self, size: str, years: float) -> TreeForm:
        """A tree of a size some years after planting: it grows in a straight line. Raises AulaError E_TABLE.

        >>> PlantingTables.read().form("moyen", 10.0)
        TreeForm(height_m=6.5, crown_m=2.25)
        """
        row = next(iter(self.sizes.where(taille=size)), None)
        if row is None:
            raise AulaError(
                "Table {table}: no size {size}; those that are there: {present}.",
                "E_TABLE",
                table=self.sizes.path.name,
                size=size,
                present=listing(self.sizes.column("taille")),
            )
        part = years / GROWN_YEARS
        height = row["hauteur_0_m"] + part * (row["hauteur_20_m"] - row["hauteur_0_m"])
        crown = row["rayon_0_m"] + part * (row["rayon_20_m"] - row["rayon_0_m"])
        return TreeForm(float(height), float(crown))


@dataclass(frozen=True)
class ClassGround:
    """By class number, with one more for pixels without data: whether a tree may stand there, the number of the kind of
    ground (-1: none) in `kinds`, the note of the ground, and where trees are already.
    """

    may: NDArray[np.bool_]
    kind: NDArray[np.int8]
    note: NDArray[np.float64]
    is_wooded: NDArray[np.bool_]
    kinds: tuple[str, ...]


def class_ground(tables: PlantingTables, classes: HeatClasses, has_farmland: bool, notes: Notes) -> ClassGround:
    """What the classes of a raster say of planting; classes that the table does not have are left out, and told."""
    kinds = tuple(tables.costs.column("type_sol"))
    rows = {row["code"].strip(): row for row in tables.ground.where(objet=CLASS)}
    size = len(classes) + 1
    may, wooded = np.zeros(size, np.bool_), np.zeros(size, np.bool_)
    kind, note = np.full(size, -1, np.int8), np.zeros(size)
    unknown = []
    for number, code in enumerate(classes.code.tolist()):
        row = rows.get(f"{code}")
        if row is None:
            unknown.append(code)
            continue
        wooded[number] = row["type_sol"] == TREES
        may[number] = row["plantable"] == YES or (row["plantable"] == FARMLAND and has_farmland)
        if may[number]:
            kind[number] = kinds.index(row["type_sol"])
        note[number] = row["ponderation"] or 0.0
    if unknown:
        notes.warn(
            "Table {table}: nothing is planted on the classes {codes}, which it does not have.",
            table=tables.ground.path.name,
            codes=listing(unknown),
        )
    return ClassGround(may, kind, note, wooded, kinds)
