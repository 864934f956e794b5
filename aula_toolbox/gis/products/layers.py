"""A layer of a project or of a dialog as a holding, so that it is recognised like the files of a folder."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from qgis.core import QgsFeatureRequest, QgsProviderRegistry, QgsVectorLayer

from ...core.products.holding import Holding
from ..vector.naming import shown_name
from ..vector.sources import Source, plain

_FIRST_ROWS = 20
_CELL = 200


def holding_of(source: Source, layer: QgsVectorLayer | None = None) -> Holding:
    """What is known of a layer without reading it all: names, fields, geometry, first values.

    Its path is the file's, so that the folders around tell the delivery.
    """
    if layer is None:
        return Holding(
            source.name, source.name, source.geometry, source.fields, source.crs.authid(), first=_first(source)
        )
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = str(parts.get("path") or "")
    name = shown_name(layer)
    return Holding(
        Path(path).as_posix() if path else name,
        name,
        source.geometry,
        source.fields,
        source.crs.authid(),
        first=_first(source),
        is_only=not path or name == Path(path).stem,
        source=layer.source(),
    )


def _first(source: Source) -> dict[str, tuple[str, ...]]:
    """The first values of each field, as texts."""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setLimit(_FIRST_ROWS)
    rows = [feature.attributes() for feature in islice(source.features.getFeatures(request), _FIRST_ROWS)]
    texts = [["" if plain(value) is None else str(plain(value))[:_CELL] for value in row] for row in rows]
    return {name: tuple(row[index] for row in texts) for index, name in enumerate(source.fields)}
