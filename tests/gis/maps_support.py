"""Pages of the tests: real or drawn layers, composed as the algorithms do."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsProcessingFeatureSource, QgsProject

from aula_toolbox.core.maps.templates import template
from aula_toolbox.core.maps.tokens import load_tokens, shipped_tokens
from aula_toolbox.gis.layouts.atlas import Choice, coverage
from aula_toolbox.gis.layouts.fill import Content
from aula_toolbox.gis.layouts.page import PageModel, compose
from tests.support.layers import memory_layer, square

DAY = date(2026, 3, 2)
CITED = "IGN-INSEE, découpage, 2024"


def plots(count=3, side=1000.0, crs="EPSG:2154", cited=True):
    """Squares in a row, named, with a source."""
    rows = [(square(680000 + rank * side, 7030000, side), f"Lieu {rank + 1}", rank) for rank in range(count)]
    layer = memory_layer("Polygon", rows, "nom:string&rang:integer", crs, "Lieux")
    if cited:
        layer.setCustomProperty("aula/source", CITED)
    return layer


def content(layers, **changes):
    facts = {"status": "Document de travail", "subtitle": "Sous-titre"} | changes
    return Content(
        facts.pop("title", "Carte d’essai"), list(layers), QgsCoordinateReferenceSystem("EPSG:2154"), DAY, **facts
    )


def page(layers, name="carte_a3_paysage", tokens=None, file=None, **changes):
    """A composed page."""
    charter = load_tokens(tokens) if tokens else shipped_tokens()
    return compose(
        PageModel(template(name), Path(file) if file else None), charter, content(layers, **changes), QgsProject()
    )


def book(layers, over, name="atlas_a3_commune", choice=None, highlight=True, **changes):
    """A composed atlas."""
    pages = coverage(QgsProcessingFeatureSource(over, QgsProcessingContext()), choice or Choice())
    return compose(
        PageModel(template(name)), shipped_tokens(), content(layers, **changes), QgsProject(), pages, None, highlight
    ), pages


def plain(text):
    """A text with plain spaces: which of them may break is tested where they are set."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def codes(composed, severity=None):
    return [found.code for found in composed.findings() if severity in (None, found.severity)]
