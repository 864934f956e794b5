"""The real territory that the tests of maps print."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsVectorLayer


@pytest.fixture
def territory(shared_data):
    return f"{shared_data / 'territory' / 'aula_territory.gpkg'}|layername="


@pytest.fixture
def communes(territory):
    """The communes; the project owns the layer, because pytest keeps fixtures until after QGIS has ended."""
    layer = QgsVectorLayer(f"{territory}communes", "Communes", "ogr")
    QgsProject.instance().addMapLayer(layer, False)
    yield layer
    QgsProject.instance().removeMapLayer(layer.id())
