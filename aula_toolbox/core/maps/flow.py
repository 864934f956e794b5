"""Blocks of a column: measured first, then placed; no two may touch.

Method: docs/design/maps.md#flow
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .templates import Box

GAP_MM = 4.0
MOST_GAP_MM = 6.0


@dataclass(frozen=True)
class Block:
    """What stands in a column: its height at the column's width, in mm; is_bottom: it hangs from the foot.

    gap: room above it; in a group of mentions the lines stand closer.
    """

    id: str
    height: float
    is_bottom: bool = False
    gap: float = GAP_MM


@dataclass(frozen=True)
class Flowed:
    """Where the blocks stand, and the height that is left over, negative when they do not fit."""

    boxes: dict[str, Box]
    free: float


def flow(blocks: Sequence[Block], column: Box) -> Flowed:
    """Place blocks from the top, and those of the foot from the bottom; what is left stays as one gap between them.

    The gaps between the blocks of the top grow to 6 mm. Blocks that do not fit are still placed one after the
    other, so that the caller sees by how much: `free` is then negative.
    """
    top = [block for block in blocks if not block.is_bottom and block.height > 0]
    foot = [block for block in blocks if block.is_bottom and block.height > 0]
    first = [*top, *foot][:1]
    needed = sum(block.height + block.gap for block in [*top, *foot]) - sum(block.gap for block in first)
    free = column.h - needed
    spread = min(max(free, 0.0) / len(top), MOST_GAP_MM - GAP_MM) if foot and len(top) > 1 else 0.0
    boxes, y = {}, column.y
    for rank, block in enumerate(top):
        y += block.gap + spread if rank else 0.0
        boxes[block.id] = Box(column.x, y, column.w, block.height)
        y += block.height
    y = column.y + column.h + max(-free, 0.0)
    for block in reversed(foot):
        y -= block.height
        boxes[block.id] = Box(column.x, y, column.w, block.height)
        y -= block.gap
    return Flowed(boxes, free)


def wrapped(text: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """A text in lines no wider than `width`, broken at plain spaces; a word wider than that has a line of its own.

    measure: width of a text in the same unit.

    >>> wrapped("un deux trois", 7.0, len)
    ['un deux', 'trois']
    """
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
