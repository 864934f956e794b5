"""A page that was written, opened again: its letters are in it, its image has the size of the page.

Method: docs/design/maps.md#checks
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsPrintLayout
from qgis.PyQt.QtGui import QImageReader

from ...core.maps.checks import raise_blocking
from ...core.maps.checks.file import FileBroken
from ...core.maps.facts import FileFacts, PageFacts
from ...core.maps.pdf import loose_fonts
from ...core.maps.templates import Box

MM_PER_INCH, SLACK_PX = 25.4, 2


def check_written(path: Path, layout: QgsPrintLayout, dpi: int) -> None:
    """Raise AulaError C33 unless a PDF holds its fonts, and an image has the size of the page at its resolution."""
    size = layout.pageCollection().page(0).pageSize()
    page = Box(0.0, 0.0, size.width(), size.height())
    raise_blocking(FileBroken().findings(PageFacts(page, file=file_facts(path, page, dpi))))


def file_facts(path: Path, page: Box, dpi: int) -> FileFacts:
    """What a file says of itself; a size within two pixels of the page's is the page's."""
    if path.suffix.casefold() == ".pdf":
        return FileFacts(path.name, tuple(loose_fonts(path.read_bytes())))
    if path.suffix.casefold() != ".png":
        return FileFacts(path.name)
    found = QImageReader(str(path)).size()
    expected = (round(page.w / MM_PER_INCH * dpi), round(page.h / MM_PER_INCH * dpi))
    own = (found.width(), found.height())
    is_same = all(abs(one - other) <= SLACK_PX for one, other in zip(own, expected))
    return FileFacts(path.name, (), expected if is_same else own, expected)
