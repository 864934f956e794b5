"""Colours of classes: ramps that every reader tells apart, in the shades of the agency where it has its own.

Method: docs/design/maps.md#thematic-colours
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ... import reference
from ...errors import AulaError
from ...messages import listing
from ..colours import lab
from ..thresholds import thresholds
from ..tokens import Tokens, shipped_tokens

BLUE, WARM, WATER, PURPLE = "bleu", "chaud", "eau", "violet"
PALETTES = (BLUE, WARM, WATER, PURPLE)
"""Ramps of ordered classes that are offered."""
DIVERGING, SET, GRID = "ecart", "categories", "bivariee"
OTHER = "#D9D9D9"
HATCHES = ("", "45", "135", "points")
"""What tells apart classes that are one grey when printed without colours, in the order they are tried."""


@lru_cache(maxsize=1)
def _table() -> dict[tuple[str, int], tuple[str, ...]]:
    rows = reference.load("maps_palettes", {"palette": str, "classes": int, "couleurs": str})
    return {(row["palette"], row["classes"]): tuple(row["couleurs"].split()) for row in rows}


def ramp(palette: str, count: int, tokens: Tokens | None = None) -> tuple[str, ...]:
    """The colours of a palette for a number of classes, palest first.

    Raises AulaError E_PALETTE with the numbers of classes that the palette has.

    >>> ramp("bleu", 3)
    ('#CBD9EE', '#6488C6', '#122D48')
    """
    wanted = max(count, 2)
    sizes = sorted(size for name, size in _table() if name == palette)
    fitting = [size for size in sizes if size >= wanted]
    if not fitting or (palette in PALETTES and wanted not in sizes):
        raise AulaError(
            "The palette {palette} has no {count} colours that are told apart; it has: {sizes}.",
            "E_PALETTE",
            palette=palette,
            count=count,
            sizes=listing(sizes),
        )
    own = tokens.replaced_colours(shipped_tokens()) if tokens is not None else {}
    colours = [own.get(colour, colour) for colour in _table()[palette, fitting[0]]]
    if count == 1 and palette in PALETTES:
        return (colours[1],)
    return tuple(colours[:wanted])


def hatches(colours: Sequence[str]) -> tuple[str, ...]:
    """A hatch for each colour, so that two that print as one grey are told apart; none where none is needed.

    >>> hatches(["#000000", "#FFFFFF"]), hatches(["#808080", "#818181"])
    (('', ''), ('', '45'))
    """
    greys = [float(lab(colour)[0]) for colour in colours]
    least = thresholds()["ecart_gris_minimal"]
    chosen: list[str] = []
    for grey in greys:
        taken = {kind for other, kind in zip(greys, chosen) if abs(other - grey) < least}
        chosen.append(next((kind for kind in HATCHES if kind not in taken), HATCHES[-1]))
    return tuple(chosen)
