"""Results written to sinks: declared fields, whole or not at all."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, Union

import numpy as np
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingException,
)
from qgis.PyQt.QtCore import QMetaType

from ...core.schema import Field, Kind, Schema
from .fitted import fitted

if TYPE_CHECKING:
    import pandas as pd

    Columns = Union[Mapping[str, Any], pd.DataFrame, "Parts"]

_TYPES = {
    Kind.TEXT: QMetaType.Type.QString,
    Kind.INT: QMetaType.Type.LongLong,
    Kind.REAL: QMetaType.Type.Double,
    Kind.DATE: QMetaType.Type.QString,
    Kind.BOOL: QMetaType.Type.Bool,
}
BLOCK = 20_000
REGENERATE = QgsFeatureSink.SinkFlag.RegeneratePrimaryKey


def qgs_field(field: Field) -> QgsField:
    """The QGIS field of a schema's field. Dates are ISO texts.

    Its alias is set on the finished layer (`products.dress`): given here, QGIS would warn of it field by field.
    """
    return QgsField(field.name, _TYPES[field.kind])


def qgs_fields(schema: Iterable[Field], inherited: QgsFields | None = None) -> QgsFields:
    """Fields of a result: those inherited from the input first, then the declared ones."""
    fields = QgsFields()
    for kept in inherited or ():
        fields.append(kept)
    for field in schema:
        fields.append(qgs_field(field))
    return fields


def renamed_fields(own: Iterable[QgsField], taken: Iterable[str]) -> tuple[QgsFields, dict[str, str]]:
    """Inherited fields, those whose name is taken by a result with the first free suffix `_2`, `_3`...

    The second value says which were renamed.
    """
    inherited = list(own)
    used = {name.lower() for name in taken} | {field.name().lower() for field in inherited}
    computed = {name.lower() for name in taken}
    fields, renamed = QgsFields(), {}
    for field in inherited:
        copy, name = QgsField(field), field.name()
        if name.lower() in computed:
            new = next(f"{name}_{rank}" for rank in count(2) if f"{name}_{rank}".lower() not in used)
            used.add(new.lower())
            renamed[name] = new
            copy.setName(new)
        fields.append(copy)
    return fields, renamed


@dataclass(frozen=True)
class Parts:
    """A table that comes in parts, one in memory at a time: their rows follow each other."""

    tables: Iterable[pd.DataFrame]
    count: int


def count_of(columns: Columns, schema: Schema) -> int:
    """Rows of a table."""
    return columns.count if isinstance(columns, Parts) else len(columns[schema.names[0]]) if len(schema) else 0


def rows(columns: Columns, schema: Schema) -> Iterator[list[Any]]:
    """The rows of a table in the order of the schema, as Python values; NaN, None and NA become None.

    Reals are rounded here and nowhere before.
    """
    for block in blocks(columns, schema):
        yield from map(list, zip(*block))


def blocks(columns: Columns, schema: Schema) -> Iterator[list[list[Any]]]:
    """The same values by thousands of rows, column after column."""
    if isinstance(columns, Parts):
        for part in columns.tables:
            yield from blocks(part, schema)
        return
    if not len(schema):
        return
    arrays = [np.asarray(columns[field.name], dtype=object if field.kind is Kind.TEXT else None) for field in schema]
    for start in range(0, len(arrays[0]), BLOCK):
        yield [_values(array[start : start + BLOCK], field) for array, field in zip(arrays, schema)]


_PLAIN_TEXT = {str, type(None)}


def _values(array: np.ndarray, field: Field) -> list[Any]:
    if field.kind is Kind.TEXT:
        values = array.tolist()
        if _PLAIN_TEXT.issuperset(map(type, values)):
            return values
    missing = _missing(array)
    if array.dtype.kind == "M":
        plain: Any = array.astype("datetime64[D]").astype(str)
    elif field.kind in (Kind.TEXT, Kind.DATE):
        plain = [None if value is None else str(value) for value in array]
    elif field.kind is Kind.REAL:
        numbers = array.astype(float)
        plain = numbers if field.decimals is None else np.round(numbers, field.decimals)
    elif field.kind is Kind.BOOL:
        plain = [None if absent else bool(value) for value, absent in zip(array, missing)]
    else:
        plain = np.rint(np.where(missing, 0, array).astype(float)).astype(np.int64)
    if not missing.any():
        return plain if isinstance(plain, list) else plain.tolist()
    values = np.array(plain, dtype=object) if isinstance(plain, list) else plain.astype(object)
    values[missing] = None
    return values.tolist()


def _missing(array: np.ndarray) -> np.ndarray:
    """Where there is no value. Tables are written without pandas too; its NA only exists once it is loaded."""
    if array.dtype.kind == "f":
        return np.isnan(array)
    if array.dtype.kind in "mM":
        return np.isnat(array)
    if array.dtype.kind != "O":
        return np.zeros(array.shape, dtype=bool)
    pandas = sys.modules.get("pandas")
    if pandas is not None:
        return pandas.isna(array)
    # what is equal to nothing, itself included, is NaN or NaT
    return np.array([value is None or not value == value for value in array], dtype=bool)  # noqa: PLR0124, SIM201


class NotWritten(QgsProcessingException):
    """A writer refused a feature, or could not end its file: the words of its driver, which may be none."""


class Sink:
    """An opened output. Every feature is checked when added; a refused one stops the run."""

    def __init__(
        self, sink: QgsFeatureSink, destination: str, fields: QgsFields, kind: Qgis.WkbType = Qgis.WkbType.Unknown
    ) -> None:
        self._sink: QgsFeatureSink | None = sink
        self.destination = destination
        self._fields = fields
        self._kind = kind
        self.count = 0
        #: features whose geometry is of another kind than the layer's, written without it
        self.bare = 0
        #: the file that is written beside its place; None for a layer in memory or on a server
        self.draft: Path | None = None

    def add(self, attributes: Sequence[Any], geometry: QgsGeometry | None = None) -> None:
        """Write one feature. Raises NotWritten when it is refused."""
        feature = QgsFeature(self._fields)
        feature.setAttributes(list(attributes))
        shape = None if geometry is None else fitted(geometry, self._kind)
        if shape is not None:
            feature.setGeometry(shape)
        self.bare += geometry is not None and shape is None
        if self._sink is None or not self._sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            reason = self._sink.lastError() if self._sink is not None else "closed"
            raise NotWritten(reason or "a feature was refused")
        self.count += 1

    def close(self) -> None:
        """Flush and close; a problem of the driver is told here at the latest.

        Raises NotWritten with its words.
        """
        sink, self._sink = self._sink, None
        if sink is None:
            return
        # QGIS writes the last features when the sink dies; before 3.42 only `flushBuffer` says how that went
        written = sink.flushBuffer()
        reason = sink.lastError()
        del sink
        if not written:
            raise NotWritten(reason or "the file could not be completed")

    def discard(self) -> None:
        """Let go of what was begun; its file is taken away with its draft. Never raises."""
        with contextlib.suppress(Exception):
            self.close()


def write_features(
    sink: Sink,
    features: Iterable[QgsFeature],
    columns: Columns,
    schema: Schema,
    inherited: Sequence[int] = (),
    progress: Callable[[int], None] = lambda done: None,
) -> None:
    """Write each feature's geometry, its inherited attributes (by index) and its row of computed columns."""
    for done, (feature, values) in enumerate(zip(features, rows(columns, schema))):
        if not done % 1000:
            progress(done)
        own: list[Any] = []
        if inherited:
            attributes = feature.attributes()
            own = [attributes[index] for index in inherited]
        sink.add(own + values, feature.geometry() if feature.hasGeometry() else None)


def write_table(
    sink: Sink,
    columns: Columns,
    schema: Schema,
    geometries: Iterable[QgsGeometry | None] | None = None,
) -> None:
    """Write rows with new geometries, or without any."""
    shapes = iter(geometries) if geometries is not None else None
    for values in rows(columns, schema):
        sink.add(values, next(shapes) if shapes is not None else None)
