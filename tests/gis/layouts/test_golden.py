"""Pages against pictures that were looked at: their structure, not their bytes.

A page is compared as a grid of mean colours, so that another font or another rounding does not matter and a block
that moved does. `AULA_GOLDEN=1` writes the pictures anew; look at them, and at what changed, before they are kept.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QImage

from tests.gis.maps_support import book, page, plots

pytestmark = pytest.mark.usefixtures("qgis_app")
GOLDEN = Path(__file__).with_name("golden")
WIDTH, CELLS = 1200, 60
MOST_DIFFERENT = 0.01  # of the cells
LARGEST_PATCH = 6  # cells that touch
STEP = 40  # of 255, in one of the three colours


def tinted(count):
    """Plots of one colour: QGIS gives another to each layer."""
    layer = plots(count)
    layer.renderer().symbol().setColor(QColor("#2A5B93"))
    return layer


def block():
    return page([tinted(6)], title="Un titre", subtitle="Un sous-titre")


def column():
    return page([tinted(2)], "carte_a4_paysage", denominator=12_500, title="Un titre")


def plate():
    return page([tinted(2)], "planche_diagnostic_a3", layers_2=[tinted(2)], map_titles=("Avant", "Après"))


def atlas():
    composed, _ = book([tinted(3)], tinted(3))
    composed.layout.atlas().beginRender()
    composed.layout.atlas().seekTo(1)
    return composed


PAGES = {"bloc": block, "colonne": column, "planche": plate, "atlas": atlas}


def grid(picture):
    mode = Qt.TransformationMode.SmoothTransformation
    return picture.scaledToWidth(CELLS, mode).convertToFormat(QImage.Format.Format_RGB888)


def different(one, other):
    """Cells whose colours are not the same."""
    found = set()
    for y in range(one.height()):
        for x in range(one.width()):
            pair = one.pixelColor(x, y), other.pixelColor(x, y)
            shares = zip(*((colour.red(), colour.green(), colour.blue()) for colour in pair))
            if max(abs(before - after) for before, after in shares) > STEP:
                found.add((x, y))
    return found


def largest(cells):
    """How many of them touch."""
    left, most = set(cells), 0
    while left:
        patch, waiting = 0, [left.pop()]
        while waiting:
            x, y = waiting.pop()
            patch += 1
            near = {(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)} & left
            left -= near
            waiting += near
        most = max(most, patch)
    return most


@pytest.mark.parametrize("name", list(PAGES))
def test_a_page_is_built_as_the_one_that_was_looked_at(name):
    made, path = grid(PAGES[name]().picture(WIDTH)), GOLDEN / f"{name}.png"
    if os.environ.get("AULA_GOLDEN"):
        GOLDEN.mkdir(exist_ok=True)
        assert made.save(str(path))
    kept = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB888)
    assert (made.width(), made.height()) == (kept.width(), kept.height())
    cells = different(made, kept)
    assert len(cells) <= MOST_DIFFERENT * made.width() * made.height()
    assert largest(cells) <= LARGEST_PATCH


def test_a_block_that_moved_is_seen():
    one = grid(block().picture(WIDTH))
    other = one.copy().mirrored(False, True)
    cells = different(one, other)
    assert len(cells) > MOST_DIFFERENT * one.width() * one.height()
    assert largest({(0, 0), (1, 1), (5, 5)}) == 2
