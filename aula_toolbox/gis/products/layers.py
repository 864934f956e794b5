"""A layer of a project or of a dialog as a holding, so that it is recognised like the files of a folder."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from qgis.core import QgsFeatureRequest, QgsProviderRegistry, QgsVectorLayer

from ...core.products.holding import Holding
from ...core.products.recognition import Recognition, recognise
from ..vector.naming import ORIGIN, only_table, shown_name
from ..vector.sources import Source, plain

# where a few rows cost no request
_AT_HAND = {"ogr", "memory", "delimitedtext", "spatialite", "postgres"}
_FIRST_ROWS = 20
_CELL = 200


def identified(source: Source) -> Recognition:
    """What a layer is. Raises AulaError E_TABLE when the user's own table of products cannot be read."""
    return recognise(holding_of(source))


def holding_of(source: Source) -> Holding:
    """What is known of a layer without reading it all: names, fields, geometry, first values.

    Its path is the file's, so that the folders around tell the delivery.
    """
    layer = source.layer
    path = "" if layer is None else _path(layer)
    name = source.name if layer is None else shown_name(layer)
    is_only = not path or name == Path(path).stem
    return Holding(
        Path(path).as_posix() if path else name,
        # a GeoPackage opened by its path alone: its table has a name too, which the file does not tell
        (only_table(layer) if layer is not None and path and is_only else "") or name,
        source.geometry,
        source.fields,
        source.crs.authid(),
        first=_first(source),
        is_only=is_only,
        source="" if layer is None else layer.source(),
    )


def _path(layer: QgsVectorLayer) -> str:
    return str(
        layer.customProperty(ORIGIN)
        or QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path")
        or ""
    )


def _first(source: Source) -> dict[str, tuple[str, ...]]:
    """The first values of each field, as texts; a service is not asked for them."""
    if source.layer is not None and source.layer.providerType() not in _AT_HAND:
        return {}
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setLimit(_FIRST_ROWS)
    rows = [feature.attributes() for feature in islice(source.features.getFeatures(request), _FIRST_ROWS)]
    texts = [["" if plain(value) is None else str(plain(value))[:_CELL] for value in row] for row in rows]
    return {name: tuple(row[index] for row in texts) for index, name in enumerate(source.fields)}
