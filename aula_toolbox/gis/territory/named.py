"""The communes of a layer by their codes and names, so that one can be chosen in a list.

Method: docs/design/territory.md#choosing
"""

from __future__ import annotations

from qgis.core import Qgis, QgsFeatureRequest, QgsVectorLayer

from ...core.columns import find
from ...core.errors import AulaError
from ...core.territory.places import PlaceRow
from ...core.text import known
from ..vector import encoding
from ..vector.sources import plain

NOTIONS = ("insee", "nom_commune", "epci", "nom_epci")
#: more rows than France has communes are not a list to choose in
MOST = 40_000


def communes(uri: str, name: str = "") -> list[PlaceRow]:
    """The communes of a layer of polygons; none when it says no INSEE codes. Raises AulaError E_OPEN.

    May be called away from the main thread: the layer is opened here.
    """
    layer = QgsVectorLayer(uri, name or "communes", "ogr")
    if not layer.isValid() or layer.geometryType() != Qgis.GeometryType.Polygon:
        raise AulaError(
            "{name}: the layer cannot be opened. Download it again, or leave it out of the folder.",
            "E_OPEN",
            name=name or uri,
        )
    right = encoding.righted(layer)
    if right is not None:
        layer = right.layer
    fields = [find(notion, layer.fields().names()).field for notion in NOTIONS]
    if fields[0] is None:
        return []
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry).setLimit(MOST)
    request.setSubsetOfAttributes([field for field in fields if field], layer.fields())
    return [
        _row([None if field is None else plain(one[field]) for field in fields]) for one in layer.getFeatures(request)
    ]


def _row(values: list[object]) -> PlaceRow:
    return PlaceRow(*(str(value).strip() if known(value) else "" for value in values))
