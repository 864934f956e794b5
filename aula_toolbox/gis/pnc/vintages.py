"""Two vintages of a layer read as plain rows, to be compared."""

from __future__ import annotations

import hashlib

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsFeedback,
    QgsGeometry,
    QgsProject,
    QgsVariantUtils,
    QgsVectorLayer,
)

from ...core.net.errors import CatalogueError
from ...core.net.limits import limit
from ...core.pnc.vintage import VintageRow
from ...core.text import fold

_OWN = ("fid", "ogc_fid")


def rows(layer: QgsVectorLayer, feedback: QgsFeedback | None = None) -> list[VintageRow]:
    """The features of a layer: values as texts, geometries in EPSG:2154 on a grid (`grille_millesime_m`).

    Raises CatalogueError `annule`.
    """
    names = {index: fold(field.name()) for index, field in enumerate(layer.fields()) if fold(field.name()) not in _OWN}
    request = QgsFeatureRequest()
    if layer.isSpatial() and layer.crs().isValid():
        request.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:2154"), QgsProject.instance().transformContext())
    found = []
    for feature in layer.getFeatures(request):
        if feedback is not None and feedback.isCanceled():
            raise CatalogueError("Cancelled.", "annule")
        values = feature.attributes()
        texts = {name: _text(values[index]) for index, name in names.items()}
        found.append(VintageRow(texts, _mark(feature.geometry()) if feature.hasGeometry() else ""))
    return found


def _text(value: object) -> str:
    """A value as it is compared: 3 and 3.0 are one, and so are a null and an empty text."""
    if value is None or QgsVariantUtils.isNull(value):
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    plain = getattr(value, "toString", None)
    return str(plain("yyyy-MM-ddTHH:mm:ss") if plain is not None and hasattr(value, "isValid") else value)


def _mark(geometry: QgsGeometry) -> str:
    """A mark of a geometry: the same whatever its first vertex is, as long as it moves less than the grid."""
    step = limit("grille_millesime_m")
    shape = geometry.snappedToGrid(step, step)
    shape.normalize()
    shape.convertToMultiType()
    return hashlib.sha256(bytes(shape.asWkb())).hexdigest()[:16]
