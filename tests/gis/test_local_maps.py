"""Maps of the local report: what is drawn where, numbers and names that are seen, nothing outside the frame."""

from __future__ import annotations

from qgis.core import QgsGeometry
from qgis.PyQt.QtGui import QColor, QImage

from aula_toolbox.gis.erc.local_maps import HEIGHT, PLACE, WIDTH, LocalMap, MapFill, PlaceName, neighbours_of

WORDS = ("Nord", "Légende")


def box(x, y, width, height):
    return QgsGeometry.fromWkt(f"POLYGON(({x} {y},{x + width} {y},{x + width} {y + height},{x} {y + height},{x} {y}))")


def drawn(fills, around=(), outline=None):
    outline = outline or box(0, 0, 1400, 900)
    own = LocalMap(outline)
    image = QImage()
    image.loadFromData(own.png(around, fills, "Sources : essai", WORDS), "PNG")
    return own, image


def colour_at(own, image, x, y):
    column = int((x - own.extent.xMinimum()) / own.pixel_m)
    row = int((own.extent.yMaximum() - y) / own.pixel_m)
    return QColor(image.pixel(column, row)).name()


def count_of(image, colour):
    wanted = QColor(colour).rgb()
    return sum(image.pixel(x, y) == wanted for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))


def test_a_shape_is_drawn_in_its_colour_and_its_hole_is_not(qgis_app):
    ring = box(200, 200, 400, 400).difference(box(300, 300, 200, 200))
    own, image = drawn([MapFill("Artificialisé", "#b2182b", [ring])])
    assert colour_at(own, image, 250, 250) == "#b2182b"
    assert colour_at(own, image, 400, 400) == "#ffffff"
    assert image.width() == WIDTH and image.height() > HEIGHT


def test_a_place_of_a_few_square_metres_still_shows(qgis_app):
    own, image = drawn([MapFill("Lieu", "#b2182b", [box(700, 450, 2, 2)])])
    assert colour_at(own, image, 701, 451) == "#b2182b"


def test_numbers_names_and_the_foot_are_written(qgis_app):
    bare = drawn([])[1]
    named = drawn([], [PlaceName("Lens", box(0, 0, 1400, 900), True), PlaceName("Liévin", box(1400, 0, 900, 900))])[1]
    assert count_of(named, "#22282c") > count_of(bare, "#22282c")
    own, numbered = drawn([MapFill("Lieux", PLACE, [box(600, 400, 100, 100)], numbers=[3])])
    assert colour_at(own, numbered, 601, 401) == PLACE
    assert count_of(numbered, "#ffffff") != count_of(bare, "#ffffff")


def test_the_frame_keeps_the_shape_of_the_land(qgis_app):
    """A tall commune is not stretched: both sides have one scale."""
    own = LocalMap(box(0, 0, 100, 1000))
    assert own.extent.width() / own.extent.height() == WIDTH / HEIGHT
    assert own.extent.contains(box(0, 0, 100, 1000).boundingBox())


def test_room_around_a_small_place(qgis_app):
    near, far = LocalMap(box(0, 0, 140, 90)), LocalMap(box(0, 0, 140, 90), 500.0)
    assert far.extent.contains(box(-500, -500, 1140, 1090).boundingBox())
    assert not near.extent.contains(box(-500, -500, 1140, 1090).boundingBox())


def test_neighbours_are_those_that_the_map_may_show(qgis_app):
    shapes = [box(0, 0, 100, 100), box(150, 0, 50, 50), box(5000, 0, 50, 50)]
    assert neighbours_of(shapes[0], shapes) == [0, 1]
