"""Units of a thematic map made of smaller ones: EPCI of communes, communes of IRIS; counts are added, rates never."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from ....core.errors import AulaError
from ....core.maps.thematic import quantities
from ....core.maps.thematic.cells import SECRET, VALUE, MapCells, read_cells
from ....core.maps.thematic.quantities import CHANGE, COUNT
from ....gis.layouts.layers import PROPERTY, citation
from ....gis.vector.geometry import union
from ....gis.vector.memory import fill
from ....gis.vector.shapes import read_shapes
from ....gis.vector.sources import Source, attribute_text
from ...base.job import Job

NAME, HIDDEN_CELL = "nom", "s"


def grouped(job: Job, source: Source, by: str, sums: Sequence[str], progress: Callable[[float], None]) -> Source:
    """The units of a field: their shapes are one, their counts are added.

    A unit that holds a row without value has none itself, and one that holds a secret is secret: a sum of what is
    left would be too small without saying so. Rows that name no unit are left out and told.

    Raises AulaError E_UNITS for an indicator that cannot be added.
    """
    shapes = read_shapes(source, source.metric_crs, progress, [by, *sums], job.notes)
    cells = {field: _counts(source, field, shapes.columns[field]) for field in sums}
    members: dict[str, list[int]] = {}
    for row, cell in enumerate(shapes.columns[by]):
        members.setdefault(attribute_text(cell).strip(), []).append(row)
    lost = members.pop("", [])
    if lost:
        job.notes.warn("{count} rows name no unit in {field}: left out.", count=len(lost), field=by)
    if not members:
        raise AulaError("{field} names no unit.", "E_UNITS", field=by)
    names = list(dict.fromkeys((by, NAME, *sums)))
    layer = QgsVectorLayer("MultiPolygon", source.name, "memory")
    layer.setCrs(source.metric_crs)
    layer.dataProvider().addAttributes([QgsField(name, QMetaType.Type.QString) for name in names])
    layer.updateFields()
    made = []
    for unit in sorted(members):
        rows = members[unit]
        feature = QgsFeature(layer.fields())
        whole = union([shape for shape in (shapes.metric[row] for row in rows) if shape is not None])
        if not whole.isNull():
            own = QgsGeometry(whole)
            own.convertToMultiType()
            feature.setGeometry(own)
        told = {by: unit, NAME: unit, **{field: _sum(cells[field], rows) for field in sums}}
        feature.setAttributes([told[name] for name in names])
        made.append(feature)
    fill(layer, made)
    _keep_words(source, layer, sums)
    return Source.whole(layer, job.context)


def _counts(source: Source, field: str, column: Sequence[object]) -> MapCells:
    cells = read_cells(column, field)
    fields = source.features.fields()
    held = quantities.quantity(field, str(fields.at(fields.indexOf(field)).alias()), cells.known, False)
    if held.kind not in (COUNT, CHANGE):
        raise AulaError(
            "{field} is no count: units that hold several rows need counts, a rate is that of their sums. Give the "
            "count as the indicator and its denominator.",
            "E_UNITS",
            field=field,
        )
    return cells


def _sum(cells: MapCells, rows: Sequence[int]) -> str | None:
    """The sum as a cell of a table; the word of a secret where a row is one, nothing where a row has no value."""
    states = {cells.states[row] for row in rows}
    if SECRET in states:
        return HIDDEN_CELL
    if states != {VALUE}:
        return None
    return repr(float(sum(cells.values[row] or 0.0 for row in rows)))


def _keep_words(source: Source, layer: QgsVectorLayer, sums: Sequence[str]) -> None:
    fields = source.features.fields()
    for field in sums:
        alias = str(fields.at(fields.indexOf(field)).alias())
        if alias:
            layer.setFieldAlias(layer.fields().indexOf(field), alias)
    if source.layer is not None:
        layer.setMetadata(source.layer.metadata())
        layer.setCustomProperty(f"{PROPERTY}source", citation(source.layer))
