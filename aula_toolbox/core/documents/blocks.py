"""What a written document is made of, whatever the file it goes to. All texts are given finished, in its language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Union

BODY, LEAD, NOTE, SOURCE = "body", "lead", "note", "source"
PAGE_CM = 17.0
"""Width of the text on an A4 page with margins of 2 cm."""
LONGEST_TEXT = 34
"""Letters of a cell beyond which its column grows no wider: it takes two lines."""
_PNG = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True)
class Heading:
    """A title of a part; level 1 to 3."""

    text: str
    level: int = 1


@dataclass(frozen=True)
class Paragraph:
    """A paragraph: `body`, `lead` (what must be read first), `note` (in a box) or `source` (small)."""

    text: str
    kind: str = BODY


@dataclass(frozen=True)
class Bullets:
    """A list."""

    items: Sequence[str]


@dataclass(frozen=True)
class TableBlock:
    """A table; `numeric` columns, counted from 0, are aligned on the right; `total`: the last row is a sum."""

    headers: Sequence[str]
    rows: Sequence[Sequence[str]]
    caption: str = ""
    numeric: Sequence[int] = ()
    has_total: bool = False

    @property
    def shares(self) -> list[float]:
        """The share of the width that each column takes: its longest word whole, more for longer texts."""
        columns = list(zip(self.headers, *self.rows)) if self.rows else [(header,) for header in self.headers]
        words = [max(len(word) for cell in cells for word in (*cell.split(), "")) + 3 for cells in columns]
        texts = [min(max(len(cell) for cell in cells), LONGEST_TEXT) for cells in columns]
        wanted = [max(word, text) for word, text in zip(words, texts)]
        return [width / sum(wanted) for width in wanted]


@dataclass(frozen=True)
class PictureBlock:
    """A PNG with what it shows; `alternative` is what a reader who does not see it is told."""

    png: bytes
    caption: str
    alternative: str = ""
    width_cm: float = PAGE_CM

    @property
    def size_cm(self) -> tuple[float, float]:
        """Width and height on the page.

        Raises ValueError for bytes that are no PNG.
        """
        if not self.png.startswith(_PNG):
            raise ValueError("not a PNG")
        width, height = (int.from_bytes(self.png[place : place + 4], "big") for place in (16, 20))
        return self.width_cm, self.width_cm * height / width


@dataclass(frozen=True)
class PageBreak:
    """What follows begins a page."""


Block = Union[Heading, Paragraph, Bullets, TableBlock, PictureBlock, PageBreak]


@dataclass(frozen=True)
class WrittenDocument:
    """A document: title, subtitle, blocks, the line at the foot of its pages, its language and its day (ISO)."""

    title: str
    subtitle: str
    blocks: Sequence[Block]
    footer: str = ""
    language: str = "fr"
    day: str = ""

    @property
    def pictures(self) -> list[PictureBlock]:
        """The pictures, in order."""
        return [block for block in self.blocks if isinstance(block, PictureBlock)]
