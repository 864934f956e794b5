"""The file that was written, opened again: whether another computer will print the same page."""

from __future__ import annotations

from collections.abc import Iterator

from ...messages import listing, mark, message
from ..facts import PageFacts
from .finding import BLOCKING, Check, PageFinding


class FileBroken(Check):
    """C33: a PDF whose letters are not in it, an image of another size than the page."""

    code, severity = "C33", BLOCKING
    remedy = mark(
        "Free some room on the disk, choose another font in the charter, or lower the DPI, then export again."
    )

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        written = page.file
        if written is None:
            return
        if written.loose_fonts:
            told = message(
                "{file}: fonts that are not in the file: {names}.",
                file=written.name,
                names=listing(written.loose_fonts),
            )
            yield self.found(page, "", told)
        wide, high = written.size_px
        if written.size_px != written.expected_px:
            told = message(
                "{file}: the image has {width} x {height} pixels; the page has {page_width} x {page_height}.",
                file=written.name,
                width=wide,
                height=high,
                page_width=written.expected_px[0],
                page_height=written.expected_px[1],
            )
            yield self.found(page, "", told)
