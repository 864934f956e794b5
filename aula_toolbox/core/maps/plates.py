"""Plates that cover a whole planning document: sheets of one format at one scale, on a regular grid, with overlap.

Method: docs/design/maps.md#plates
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from .. import reference
from .templates import Box, Template, TemplateItem

Mask = NDArray[np.bool_]
PLATE_ID = "planche_plu"
TRIES = 20
LEAST_CELL_M = 10.0
PLAN_MM, BLOCK_MM = 60.0, 65.0
SIDES = {"haut": (-1, 0), "bas": (1, 0), "gauche": (0, -1), "droite": (0, 1)}


@dataclass(frozen=True)
class PlateFormat:
    """A paper in landscape: its size, margin, band, gutter and column (mm), and its letters (pt)."""

    name: str
    width: float
    height: float
    margin: float
    band: float
    gutter: float
    column: float
    title_pt: float
    subtitle_pt: float
    text_pt: float
    mention_pt: float

    @property
    def frame(self) -> Box:
        """The frame of the map, with a gutter around it for the numbers of the neighbours."""
        x, y = self.margin + self.gutter, self.band + 2 * self.gutter
        return Box(
            x,
            y,
            self.width - self.margin - self.column - 2 * self.gutter - x,
            self.height - self.margin - self.gutter - y,
        )


@lru_cache(maxsize=1)
def formats() -> dict[str, PlateFormat]:
    """The papers of plates by name."""
    names = ("largeur_mm", "hauteur_mm", "marge_mm", "bandeau_mm", "gouttiere_mm", "colonne_mm")
    sizes = ("titre_pt", "sous_titre_pt", "texte_pt", "mention_pt")
    rows = reference.load("plu_formats", {"format": str, **dict.fromkeys((*names, *sizes), float)})
    return {row["format"]: PlateFormat(row["format"], *(row[name] for name in (*names, *sizes))) for row in rows}


def plate_template(paper: str) -> Template:
    """The page of a plate: map, and a column of legend, assembly plan, title block, scale and mentions."""
    form = formats()[paper]
    frame, wide = form.frame, form.column
    x = form.width - form.margin - wide
    foot = form.height - form.margin
    text, small, edge, band = form.text_pt, form.mention_pt, form.margin, form.band
    rows = (
        ("bandeau", "shape", "bandeau", Box(0, 0, form.width, form.band), 0.0),
        (
            "titre",
            "label",
            "titre",
            Box(edge, band * 0.06, x - edge, band * 0.52),
            form.title_pt,
        ),
        (
            "sous_titre",
            "label",
            "sous_titre",
            Box(edge, band * 0.62, x - edge, band * 0.32),
            form.subtitle_pt,
        ),
        (
            "logo",
            "picture",
            "logo",
            Box(x + wide / 2, band * 0.15, wide / 2, band * 0.7),
            0.0,
        ),
        ("carte", "map", "carte", frame, 0.0),
        ("legende", "legend", "legende", Box(x, frame.y, wide, 100.0), 0.0),
        ("situation", "map", "situation", Box(x, foot - 200, min(wide, PLAN_MM * 1.4), PLAN_MM), 0.0),
        ("document", "label", "document", Box(x, foot - 130, wide, BLOCK_MM), text),
        ("nord", "picture", "nord", Box(x + wide - 14, foot - 90, 14, 14), 0.0),
        ("echelle_km", "scalebar", "echelle", Box(x, foot - 90, wide - 20, 13), 0.0),
        ("echelle_m", "scalebar", "echelle", Box(x, foot - 90, wide - 20, 13), 0.0),
        ("echelle_num", "label", "echelle_num", Box(x, foot - 75, wide, 6), text),
        ("projection", "label", "projection", Box(x, foot - 65, wide, 5), small),
        ("sources", "label", "sources", Box(x, foot - 60, wide, 20), small),
        ("realisation", "label", "realisation", Box(x, foot - 30, wide, 5), small),
        ("statut", "label", "statut", Box(x, foot - 20, wide, 6), text),
    )
    items = tuple(TemplateItem(name, kind, role, box, size) for name, kind, role, box, size in rows)
    titles = {"fr": f"Planche de règlement graphique {paper}", "en": f"Zoning plate {paper}"}
    return Template(PLATE_ID, titles, paper, Box(0, 0, form.width, form.height), items)


@dataclass(frozen=True)
class PlateGrid:
    """How plates lie on the ground: cell, cells of a step each way, size of a frame (m)."""

    cell_m: float
    across: int
    up: int
    width_m: float
    height_m: float


def grid_of(paper: str, denominator: float, overlap_mm: float) -> PlateGrid:
    """The grid of a paper at a scale; neighbours share at least the overlap. Steps are whole cells of tens of metres.

    >>> grid_of("A3", 5000, 20)
    PlateGrid(cell_m=50.0, across=28, up=23, width_m=1545.0, height_m=1270.0)
    """
    frame = formats()[paper].frame
    width, height = frame.w * denominator / 1000, frame.h * denominator / 1000
    overlap = overlap_mm * denominator / 1000
    least = max(min(width, height) - overlap, LEAST_CELL_M)
    cell = max(LEAST_CELL_M, least // TRIES // LEAST_CELL_M * LEAST_CELL_M)
    across, up = (max(1, int((side - overlap) // cell)) for side in (width, height))
    return PlateGrid(cell, across, up, width, height)


@dataclass(frozen=True)
class Plate:
    """A plate: its number, its place in the grid (rows from the top), and its lower left corner and size (m).

    scale: its denominator; plates of another scale are no neighbours of its.
    """

    number: int
    row: int
    column: int
    x: float
    y: float
    width: float
    height: float
    scale: float = 0.0


def lay(mask: Mask, grid: PlateGrid, x: float, y: float) -> list[Plate]:
    """The fewest plates that cover what the mask holds; numbered from left to right, from top to bottom.

    mask: cells of the ground that hold some of the document, the first row at the bottom; x, y: its lower left corner.
    """
    best = min(
        ((shift_x, shift_y) for shift_y in _shifts(grid.up) for shift_x in _shifts(grid.across)),
        key=lambda shift: (int(_blocks(mask, grid, *shift).sum()), shift[1], shift[0]),
    )
    blocks = _blocks(mask, grid, *best)
    count_up = blocks.shape[0]
    plates: list[Plate] = []
    for row in range(count_up):
        up = count_up - 1 - row
        for column in np.flatnonzero(blocks[up]).tolist():
            left = x + (column * grid.across - best[0]) * grid.cell_m
            low = y + (up * grid.up - best[1]) * grid.cell_m
            # the frame is larger than the step: what is over lies on both sides
            left -= (grid.width_m - grid.across * grid.cell_m) / 2
            low -= (grid.height_m - grid.up * grid.cell_m) / 2
            plates.append(Plate(len(plates) + 1, row, column, left, low, grid.width_m, grid.height_m))
    return plates


def lay_again(mask: Mask, grid: PlateGrid, x: float, y: float, known: Sequence[Plate], after: int = 0) -> list[Plate]:
    """The plates of an earlier run where the document still is, with their numbers; new ones are numbered after them.

    known: plates of the same grid, in any order; a number that is no longer printed is not given again. Empty when
    they are not of this grid. after: the highest number of plates of another scale.

    >>> grid = PlateGrid(10.0, 2, 2, 20.0, 20.0)
    >>> first = lay(np.ones((2, 2), dtype=bool), grid, 0.0, 0.0)
    >>> [(one.number, one.x) for one in lay_again(np.ones((2, 6), dtype=bool), grid, 0.0, 0.0, first)]
    [(1, 0.0), (2, 20.0), (3, 40.0)]
    """
    alike = [one for one in known if abs(one.width - grid.width_m) < 0.01 and abs(one.height - grid.height_m) < 0.01]
    if not alike:
        return []
    wide, high = grid.across * grid.cell_m, grid.up * grid.cell_m
    least, low = alike[0].x, alike[0].y
    # a frame is larger than its step: what is over lies on both sides
    left, bottom = least + (grid.width_m - wide) / 2, low + (grid.height_m - high) / 2
    numbers = {(round((one.x - least) / wide), round((one.y - low) / high)): one.number for one in alike}
    rows, columns = np.nonzero(mask)
    across = np.floor((x + (columns + 0.5) * grid.cell_m - left) / wide).astype(int)
    up = np.floor((y + (rows + 0.5) * grid.cell_m - bottom) / high).astype(int)
    places = sorted(set(zip(across.tolist(), up.tolist())), key=lambda place: (-place[1], place[0]))
    following = max(after, *numbers.values()) + 1
    made = []
    for place in places:
        if place not in numbers:
            numbers[place] = following
            following += 1
        corner = (least + place[0] * wide, low + place[1] * high)
        made.append(Plate(numbers[place], -place[1], place[0], *corner, grid.width_m, grid.height_m))
    return sorted(made, key=lambda one: one.number)


def _shifts(count: int) -> range:
    """At most twenty ways to shift a step."""
    return range(0, count, max(1, -(-count // TRIES)))


def _blocks(mask: Mask, grid: PlateGrid, shift_x: int, shift_y: int) -> Mask:
    """Which steps hold a cell of the document, when the grid begins some cells before the mask."""
    rows, columns = mask.shape
    padded = np.zeros(
        (-(-(rows + shift_y) // grid.up) * grid.up, -(-(columns + shift_x) // grid.across) * grid.across),
        dtype=np.bool_,
    )
    padded[shift_y : shift_y + rows, shift_x : shift_x + columns] = mask
    cut = padded.reshape(padded.shape[0] // grid.up, grid.up, padded.shape[1] // grid.across, grid.across)
    found: Mask = cut.any(axis=(1, 3))
    return found


def neighbours(plates: list[Plate]) -> dict[int, Mapping[str, int]]:
    """The number of the plate on each side of a plate, where there is one.

    >>> neighbours([Plate(1, 0, 0, 0, 0, 9, 9), Plate(2, 0, 1, 9, 0, 9, 9)])
    {1: {'droite': 2}, 2: {'gauche': 1}}
    """
    at = {(plate.scale, plate.row, plate.column): plate.number for plate in plates}
    return {
        plate.number: {
            side: at[plate.scale, plate.row + down, plate.column + right]
            for side, (down, right) in SIDES.items()
            if (plate.scale, plate.row + down, plate.column + right) in at
        }
        for plate in plates
    }
