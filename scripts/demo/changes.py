"""What changed between the two dates of the land cover: works of 2018-2021, drawn by hand."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .geometry import Point, polygon

BEFORE, AFTER = 2018, 2021


class Change(NamedTuple):
    """A place whose cover differed at the first date: what it was, and for which later covers (empty: all)."""

    name: str
    ring: tuple[Point, ...]
    cover: str
    use: str
    only: tuple[str, ...] = ()


CHANGES = (
    Change("logistique", ((3545, 3190), (3872, 3200), (3930, 3470), (3610, 3606), (3556, 3585)), "CS2.2.1", "US1.1"),
    Change(
        "lotissement des Saules",
        (
            (2900, 2722),
            (3015, 2738),
            (3150, 2665),
            (3165, 2547),
            (3195, 2540),
            (3310, 2590),
            (3334, 2760),
            (3195, 2888),
            (2985, 2835),
        ),
        "CS2.2.1",
        "US1.1",
    ),
    Change("extension commerciale", ((3834, 2602), (3925, 2608), (3948, 2802), (3852, 2808)), "CS2.2.1", "US1.1"),
    Change(
        "carreau de la fosse",
        ((1120, 1425), (1232, 1365), (1392, 1352), (1425, 1450), (1190, 1500)),
        "CS1.1.1.2",
        "US2",
        ("CS2.2.1",),
    ),
    Change(
        "cour de la sucrerie",
        ((3150, 2925), (3284, 2944), (3280, 2964), (3146, 2946)),
        "CS1.1.1.2",
        "US2",
        ("CS2.2.1", "CS1.1.1.2"),
    ),
    Change("verger planté", ((1180, 3740), (1290, 3735), (1295, 3830), (1185, 3835)), "CS2.2.1", "US1.1"),
    Change("bois gagné", ((800, 3800), (900, 3790), (985, 3850), (960, 3925), (860, 3925)), "CS2.2.1", "US1.1"),
    Change("hangar de ferme", ((2262, 3442), (2304, 3446), (2300, 3506), (2256, 3502)), "CS2.2.1", "US1.1"),
)
NEW_HOUSES = polygon(CHANGES[1].ring)


def is_new_house(ring: np.ndarray) -> bool:
    """Tell whether a house stands in the estate built between the two dates."""
    return NEW_HOUSES.Contains(polygon(ring).Centroid())
