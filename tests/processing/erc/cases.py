"""Small places that the tests of the subject share."""

from __future__ import annotations

from tests.support.layers import memory_layer

X, Y = 680000, 7040000


def box(x, y, width, height):
    x, y = X + x, Y + y
    return f"POLYGON(({x} {y},{x + width} {y},{x + width} {y + height},{x} {y + height},{x} {y}))"


def footprint(*rows):
    return memory_layer(
        "Polygon", rows or [(box(0, 0, 200, 100), "A", 10.0)], "variante:string&cout:double", name="projet"
    )


def cover(*rows):
    return memory_layer("Polygon", rows, "code_cs:string&etat:string", name="ocs2d")


def table(ran, name):
    layer = ran.layer(name)
    return [dict(zip(layer.fields().names(), feature.attributes())) for feature in layer.getFeatures()]
