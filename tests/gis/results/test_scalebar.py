"""The scale of a report's map: a round length that is true on the ground, whatever the coordinates."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from aula_toolbox.gis.results.scalebar import INK, bar_length, draw_scale, length_text, pixel_m


@pytest.mark.parametrize(("most", "length", "text"), [(7.0, 5.0, "5"), (260.0, 200.0, "200"), (2600.0, 2000.0, "2")])
def test_a_bar_is_round_and_holds(most, length, text):
    assert bar_length(most) == length and bar_length(0.4) == 0
    assert length_text(length) == f"{text}\u00a0{'km' if length >= 1000 else 'm'}"


@pytest.mark.parametrize(
    ("crs", "west", "east"),
    [("EPSG:2154", (700_000, 6_600_000), (701_000, 6_600_000)), ("EPSG:4326", (3, 0), (3.01, 0))],
)
def test_a_pixel_is_measured_on_the_ground(qgis_app, crs, west, east):
    """A degree is not a metre, and a metre of Lambert-93 is one but for its scale."""
    found = pixel_m(QgsPointXY(*west), QgsPointXY(*east), 100, QgsCoordinateReferenceSystem(crs))
    assert found == pytest.approx(10 if crs == "EPSG:2154" else 11.13, rel=2e-3)


@pytest.mark.parametrize("metres_per_pixel", [1.0, 10.0])
def test_the_bar_is_as_long_as_it_says(qgis_app, metres_per_pixel):
    image = QImage(600, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw_scale(painter, metres_per_pixel, 600, 300)
    painter.end()
    dark = [x for x in range(600) if image.pixelColor(x, 300 - 10 - 6).name() == INK]
    assert (dark[-1] - dark[0] + 1) * metres_per_pixel == pytest.approx(
        bar_length(132 * metres_per_pixel), abs=metres_per_pixel
    )


def test_a_map_of_nothing_has_no_bar(qgis_app):
    image = QImage(60, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw_scale(painter, 0.0, 60, 30)
    painter.end()
    assert all(image.pixelColor(x, y).name() == "#ffffff" for x in range(60) for y in range(30))


@pytest.mark.parametrize(("hidden", "corner"), [((0, 200, 300, 300), "right"), ((0, 0, 600, 300), "left")])
def test_the_bar_hides_no_site_where_a_corner_is_empty(qgis_app, hidden, corner):
    """A site in the lower left corner sends it to the right; where all corners are alike it stays."""
    image = QImage(600, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    west, north, east, south = hidden
    painter = QPainter(image)
    painter.fillRect(west, north, east - west, south - north, QColor("#008000"))
    draw_scale(painter, 1.0, 600, 300, image)
    painter.end()
    dark = [x for x in range(600) if image.pixelColor(x, 300 - 10 - 6).name() == INK]
    assert (dark[0] > 300) is (corner == "right")
