"""A layer is believed when it was read: a service that answers is not yet a service that gives."""

from __future__ import annotations

from osgeo import ogr
from qgis.core import Qgis, QgsFeatureRequest, QgsFeedback, QgsMapLayer, QgsVectorLayer

from ...core.net.errors import CatalogueError
from ...core.net.limits import limit
from ...core.pnc.wholeness import Holdings

_CHECK_EVERY = 200


def read_through(layer: QgsMapLayer, announced: int | None, feedback: QgsFeedback | None = None) -> tuple[int, bool]:
    """Read the features of a layer, and how many there are; whether these are all of them.

    A small layer is read whole, a large one for its first pages (`lecture_controle` of `pnc_limites.csv`): a server
    that ignores the start of a page is then found out. Raises CatalogueError when fewer come than were announced, or
    none where the provider fails. An image or a tile service has no features: -1.
    """
    if not isinstance(layer, QgsVectorLayer):
        return -1, True
    most = int(limit("lecture_controle"))
    wanted = 0 if announced is None else min(announced, most)
    request = QgsFeatureRequest().setLimit(most + 1)
    if not layer.isSpatial():
        request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    count = 0
    features = layer.getFeatures(request)
    for _ in features:
        count += 1
        if not count % _CHECK_EVERY and feedback is not None and feedback.isCanceled():
            raise CatalogueError("Cancelled.", "annule")
        if count > most:
            break
    if count < wanted:
        raise CatalogueError(
            "{count} features came of the {announced} announced: {reason}",
            "nombre_different",
            count=count,
            announced=announced,
            reason=_reason(layer),
        )
    if not count and _reason(layer) != "-":
        raise CatalogueError("The layer cannot be read: {reason}", "reponse_invalide", reason=_reason(layer))
    return min(count, most), count <= most


def _reason(layer: QgsVectorLayer) -> str:
    """What the provider has to say, without secrets."""
    from ...core.net.safety import redact

    provider = layer.dataProvider()
    said = [*provider.errors(), provider.error().summary()] if provider is not None else []
    return redact(" ".join(word for word in said if word))[:300] or "-"


def holdings(path: str, name: str) -> Holdings | None:
    """What a table of a GeoPackage holds, counted in the file; None when it cannot be opened.

    A field without any value is no field: a provider that remembers an older schema fills it with nulls.
    """
    dataset = ogr.Open(path)
    layer = dataset.GetLayerByName(name) if dataset is not None else None
    if layer is None:
        return None
    definition = layer.GetLayerDefn()
    names = [definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount())]
    filled: set[str] = set()
    count = shapes = 0
    for feature in layer:
        count += 1
        shape = feature.GetGeometryRef()
        shapes += shape is not None and not shape.IsEmpty()
        if len(filled) < len(names):
            filled |= {known for i, known in enumerate(names) if feature.IsFieldSetAndNotNull(i)}
    return Holdings(count, shapes, frozenset(known.lower() for known in filled))
