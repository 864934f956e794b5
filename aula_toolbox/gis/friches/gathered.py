"""The context of an inventory in one GeoPackage: a layer a role, where each is whole, and how it was come by.

`aula_contexte` has one row a layer asked for, `aula_couverture` the ground that each whole layer covers: inside it,
finding nothing means that there is nothing. frichequalify reads both from the GeoPackage alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from osgeo import ogr
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...core.friches import schema
from ...core.schema import Schema
from ..crs import METRIC
from ..results.added import add_layer
from ..results.fitted import fitted
from ..results.sinks import qgs_field
from ..vector.repair import valid
from ..vector.sources import Source, attribute_text

STATES, COVER = "aula_contexte", "aula_couverture"
SEPARATOR = "__"
_KEY = "fid"


@dataclass
class Gathered:
    """What such a GeoPackage holds: its layers, and by role the ground on which they are whole (Lambert-93)."""

    layers: list[QgsVectorLayer] = field(default_factory=list)
    covers: dict[str, QgsGeometry] = field(default_factory=dict)


def is_gathered(layer: QgsVectorLayer) -> bool:
    """Whether a layer is of a GeoPackage of frichecontext."""
    path = layer.source().split("|")[0]
    if layer.providerType() != "ogr" or not path.lower().endswith(".gpkg") or not Path(path).is_file():
        return False
    return {STATES, COVER} <= set(_tables(path))


def opened(path: str) -> Gathered:
    """The layers of a GeoPackage of frichecontext."""
    out = Gathered()
    for name in _tables(path):
        if SEPARATOR in name:
            out.layers.append(QgsVectorLayer(f"{path}|layername={name}", name, "ogr"))
    cover = QgsVectorLayer(f"{path}|layername={COVER}", COVER, "ogr")
    for feature in cover.getFeatures():
        shape, _ = valid(feature.geometry())
        role = attribute_text(feature["role"])
        if shape is not None:
            own = out.covers.get(role)
            out.covers[role] = shape if own is None else own.intersection(shape)
    return out


def _tables(path: str) -> list[str]:
    data = ogr.Open(path)
    return [] if data is None else [data.GetLayer(number).GetName() for number in range(data.GetLayerCount())]


class Gatherer:
    """Writes the GeoPackage, one layer after the other."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.written = 0

    def add(self, source: Source, name: str, box: QgsRectangle, progress: Callable[[float], None]) -> int:
        """Copy the features of a layer that touch a rectangle (Lambert-93); how many. A table is copied whole."""
        is_table = source.geometry == "none"
        keep = [place for place, one in enumerate(source.features.fields()) if one.name().lower() != _KEY]
        fields = QgsFields()
        for place in keep:
            fields.append(source.features.fields().at(place))
        kind = Qgis.WkbType.NoGeometry
        if not is_table:
            kind = QgsWkbTypes.multiType(QgsWkbTypes.flatType(QgsWkbTypes.linearType(source.features.wkbType())))
        request = QgsFeatureRequest()
        if not is_table:
            request.setDestinationCrs(METRIC, source.context.transformContext())
            request.setFilterRect(box)
        return self._write(name, fields, kind, self._rows(source, request, fields, kind, keep, progress))

    def _rows(
        self,
        source: Source,
        request: QgsFeatureRequest,
        fields: QgsFields,
        kind: Qgis.WkbType,
        keep: Sequence[int],
        progress: Callable[[float], None],
    ) -> Any:
        for done, feature in enumerate(source.features.getFeatures(request)):
            if not done % 500:
                progress(done / max(len(source), 1))
            made = QgsFeature(fields)
            attributes = feature.attributes()
            made.setAttributes([attributes[place] for place in keep])
            shape, _ = valid(feature.geometry())
            if shape is not None:
                shape = QgsGeometry(shape)
                shape.get().dropZValue()
                shape.get().dropMValue()
                shape = fitted(shape, kind)
            if shape is not None:
                made.setGeometry(shape)
            yield made

    def close(
        self, rows: Sequence[Mapping[str, Any]], covers: Sequence[tuple[Mapping[str, Any], QgsRectangle]]
    ) -> None:
        """Write how each layer was come by, and where the whole ones are whole."""
        self._write(
            STATES, _fields(schema.CONTEXT_STATES), Qgis.WkbType.NoGeometry, _features(schema.CONTEXT_STATES, rows)
        )
        shapes = [QgsGeometry.fromRect(box) for _, box in covers]
        made = _features(schema.CONTEXT_COVER, [row for row, _ in covers], shapes)
        self._write(COVER, _fields(schema.CONTEXT_COVER), Qgis.WkbType.Polygon, made)

    def _write(self, name: str, fields: QgsFields, kind: Qgis.WkbType, rows: Any) -> int:
        count = add_layer(self.path, name, fields, kind, METRIC, rows)
        self.written += count
        return count


def _fields(own: Schema) -> QgsFields:
    fields = QgsFields()
    for one in own:
        fields.append(qgs_field(one))
    return fields


def _features(own: Schema, rows: Sequence[Mapping[str, Any]], shapes: Sequence[QgsGeometry] = ()) -> list[QgsFeature]:
    out = []
    fields = _fields(own)
    for place, row in enumerate(rows):
        made = QgsFeature(fields)
        made.setAttributes([row[name] for name in own.names])
        if shapes:
            made.setGeometry(shapes[place])
        out.append(made)
    return out
