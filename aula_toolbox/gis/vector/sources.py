"""A vector input and what is read from it: facts for the rules, attributes and measures for core."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProviderRegistry,
    QgsRectangle,
    QgsVariantUtils,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from ...core.messages import message
from ...core.readings import ReadInput
from ...core.rules import LayerFacts
from .. import crs as systems
from . import encoding, measures
from .arrow import streamed, streamed_blocks
from .naming import shown_name
from .whole import check_uncut, check_whole

if TYPE_CHECKING:
    import pandas as pd

GEOMETRY_NAMES = {
    Qgis.GeometryType.Point: "point",
    Qgis.GeometryType.Line: "line",
    Qgis.GeometryType.Polygon: "polygon",
}
_READ_AS_IS = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks


def is_null(value: Any) -> bool:
    """Whether an attribute is missing, on Qt 5 (NULL) and Qt 6 (None) alike."""
    return value is None or QgsVariantUtils.isNull(value)


def attribute_text(value: Any) -> str:
    """An attribute as text, empty when missing: `str` would write "NULL" or "None", a name that nobody gave."""
    return "" if is_null(value) else str(plain(value))


def plain(value: Any) -> Any:
    """An attribute as a Python value: None when missing, ISO text for dates and times."""
    if is_null(value):
        return None
    if isinstance(value, (QDateTime, QDate, QTime)):
        return value.toString("yyyy-MM-dd" if isinstance(value, QDate) else _iso(value))
    return value


def _iso(value: QDateTime | QTime) -> str:
    return "HH:mm:ss" if isinstance(value, QTime) else "yyyy-MM-ddTHH:mm:ss"


@dataclass
class Frame:
    """Features as tables: `attributes` (one column a field) and `measures`, row by row, and their feature ids."""

    fids: np.ndarray
    attributes: pd.DataFrame
    measures: measures.Measured

    def __len__(self) -> int:
        return len(self.fids)


class Source:
    """A vector input of a run, whatever its provider, its CRS and the user's selection or filter."""

    def __init__(
        self,
        features: QgsProcessingFeatureSource,
        context: QgsProcessingContext,
        layer: QgsVectorLayer | None = None,
        is_whole: bool = False,
    ) -> None:
        self.features = features
        self.context = context
        self.encoding = encoding.declared(layer) if layer is not None else ""
        self.righted: encoding.Righted | None = None
        self._count: int | None = None
        self._layer = layer  # QGIS' source only borrows the layer: keep it alive
        self._file = _plain_file(layer) if is_whole else None
        if self._file is not None:
            check_uncut(self._file[0])

    @classmethod
    def whole(cls, layer: QgsVectorLayer, context: QgsProcessingContext) -> Source:
        """All features of a layer, its texts in the encoding they were written in."""
        right = encoding.righted(layer)
        read = right.layer if right is not None else layer
        source = cls(QgsProcessingFeatureSource(read, context), context, read, True)
        source.righted = right
        return source

    @property
    def layer(self) -> QgsVectorLayer | None:
        """The layer itself, None when QGIS gave its features only."""
        return self._layer

    @property
    def name(self) -> str:
        """The layer's name."""
        return str(self.features.sourceName()) if self._layer is None else shown_name(self._layer)

    @property
    def fields(self) -> tuple[str, ...]:
        """Names of the fields."""
        return tuple(self.features.fields().names())

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """The layer's own CRS."""
        return self.features.sourceCrs()

    @property
    def metric_crs(self) -> QgsCoordinateReferenceSystem:
        """The CRS measures are taken in: the layer's own if it is projected in metres, else Lambert-93."""
        return systems.metric_crs(self.crs)

    @property
    def geometry(self) -> str:
        """`point`, `line`, `polygon` or `none`."""
        return GEOMETRY_NAMES.get(QgsWkbTypes.geometryType(self.features.wkbType()), "none")

    @property
    def vintage(self) -> str:
        """Year of the data as the layer's metadata say; empty when they do not (a file's date says nothing)."""
        if self._layer is None:
            return ""
        told = self._layer.metadata()
        kinds = (Qgis.MetadataDateType.Revised, Qgis.MetadataDateType.Published, Qgis.MetadataDateType.Created)
        dates = (told.dateTime(kind) for kind in kinds)
        return next((str(date.date().year()) for date in dates if date.isValid()), "")

    @property
    def producer(self) -> str:
        """Who made the data as the layer's metadata say: the first organisation, else the first rights."""
        if self._layer is None:
            return ""
        told = self._layer.metadata()
        people = (contact.organization or contact.name for contact in told.contacts())
        return next((who.strip() for who in (*people, *told.rights()) if who.strip()), "")

    def reading(self, parameter: str) -> ReadInput:
        """What was read, to be told."""
        said = []
        written = self.encoding if self.righted is None else self.righted.encoding
        # a text table says no encoding: nothing contradicts it
        if self.righted is not None and self.righted.folder is None:
            said.append(
                message("{layer}: read as {encoding}, whatever its file declares.", layer=self.name, encoding=written)
            )
        file = "" if self._layer is None else encoding.file_of(self._layer)
        crs = "" if self.geometry == "none" else systems.told(self.crs)
        return ReadInput(parameter, self.name, file, self.geometry, len(self), crs, self.vintage, written, said)

    @property
    def stored(self) -> tuple[str, str] | None:
        """Path and layer name of a file all features of which are read as they lie there; None for anything else."""
        return self._file

    def __len__(self) -> int:
        if self._count is None:
            announced = int(self.features.featureCount())
            # a source with a filter does not know its number of features: count them once
            self._count = announced if announced >= 0 else sum(1 for _ in self.iterate(with_geometry=False))
        return self._count

    @property
    def facts(self) -> LayerFacts:
        """What the input rules look at."""
        crs, count = self.crs, len(self)
        extent = self.features.sourceExtent() if count and self.geometry != "none" else QgsRectangle()
        likely = () if self.geometry == "none" else systems.doubts(crs, extent)
        return LayerFacts(
            self.name,
            self.fields,
            self.geometry,
            count,
            systems.told(crs),
            bool(crs.isGeographic()),
            is_metric=systems.is_metric(crs, extent),
            can_lie=not (crs.isValid() and likely),
            likely_crs=likely,
        )

    def extent(self, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
        """The rectangle that holds the features, in the CRS asked for."""
        transform = QgsCoordinateTransform(self.crs, crs, self.context.transformContext())
        return transform.transformBoundingBox(self.features.sourceExtent())

    def read(
        self,
        fields: Sequence[str] | None = None,
        wanted: Iterable[str] = (measures.AREA,),
        crs: QgsCoordinateReferenceSystem | None = None,
        progress: Callable[[float], None] = lambda share: None,
    ) -> Frame:
        """Attributes of the named fields (all by default) and the wanted measures, in one pass.

        crs: measuring CRS, `metric_crs` by default. Plain files are read through Arrow, in a fraction
        of the time of an iterator; anything else (filters, selections, services) through the iterator.
        """
        names = list(self.fields) if fields is None else [name for name in fields if name in self.fields]
        target = crs or self.metric_crs
        wanted = tuple(wanted) if self.geometry != "none" else ()
        if self._file is not None and (not wanted or self.crs == target):
            read = streamed(*self._file, names, bool(wanted), self.encoding)
            if read is not None:
                self.check_whole(len(read[0]))
                return _frame(*read, wanted, progress)
        return _frame(*self._iterate(names, wanted, target), wanted, progress)

    def read_blocks(
        self,
        fields: Sequence[str],
        wanted: Iterable[str],
        crs: QgsCoordinateReferenceSystem,
        size: int,
        progress: Callable[[float], None] = lambda share: None,
    ) -> Iterator[Frame]:
        """What `read` gives, by blocks of at most `size` features: the memory is that of one block."""
        names = [name for name in fields if name in self.fields]
        wanted = tuple(wanted) if self.geometry != "none" else ()
        blocks = None
        if len(self) and self._file is not None and (not wanted or self.crs == crs):
            blocks = streamed_blocks(*self._file, names, bool(wanted), self.encoding, size)
        if blocks is None:
            blocks = self._iterated(names, wanted, crs, size)
        count, done = max(len(self), 1), 0
        for fids, columns, wkbs in blocks:
            progress(min(1.0, done / count))
            done += len(fids)
            yield _frame(fids, columns, wkbs, wanted, lambda share: None)
        self.check_whole(done)

    def distinct(self, field: str | None) -> list[Any]:
        """Every value of a field once, as the provider finds them fastest; nothing for no field."""
        if field is None:
            return []
        values = self.features.uniqueValues(self.features.fields().indexOf(field))
        return [value for value in map(plain, values) if value is not None]

    def iterate(
        self,
        with_geometry: bool = True,
        crs: QgsCoordinateReferenceSystem | None = None,
        with_attributes: bool = True,
    ) -> Iterator[QgsFeature]:
        """The features, in the order of `read`, in the CRS asked for (their own by default)."""
        request = QgsFeatureRequest()
        if not with_attributes:
            request.setNoAttributes()
        if not with_geometry:
            request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
        if crs is not None and crs != self.crs:
            request.setDestinationCrs(crs, self.context.transformContext())
        read = 0
        for feature in self.features.getFeatures(request, _READ_AS_IS):
            read += 1
            yield feature
        self.check_whole(read)

    def check_whole(self, read: int) -> None:
        """Raise AulaError E_READ when fewer features came than the file holds."""
        check_whole(self.name, self._file, self.features.featureCount(), read)

    def shapes(
        self, fields: Sequence[str], crs: QgsCoordinateReferenceSystem, box: QgsRectangle | None = None
    ) -> tuple[np.ndarray, dict[str, Any], list[bytes | None]]:
        """Feature ids, columns and geometries in binary (as they are, in `crs`) of what touches a box of `crs`."""
        if self._file is not None and self.crs == crs:
            read = streamed(*self._file, list(fields), True, self.encoding, box)
            if read is not None:
                return read
        return self._iterate(list(fields), (measures.AREA,), crs, box)

    def _iterate(
        self,
        names: list[str],
        wanted: tuple[str, ...],
        crs: QgsCoordinateReferenceSystem,
        box: QgsRectangle | None = None,
    ) -> tuple[np.ndarray, dict[str, list[Any]], list[bytes | None]]:
        (block,) = self._iterated(names, wanted, crs, box=box)
        if box is None:
            self.check_whole(len(block[0]))
        return block

    def _iterated(
        self,
        names: list[str],
        wanted: tuple[str, ...],
        crs: QgsCoordinateReferenceSystem,
        size: int | None = None,
        box: QgsRectangle | None = None,
    ) -> Iterator[tuple[np.ndarray, dict[str, list[Any]], list[bytes | None]]]:
        """One block, or several of at most `size` features; an empty one for an empty layer."""
        request = QgsFeatureRequest()
        if box is not None:
            back = QgsCoordinateTransform(crs, self.crs, self.context.transformContext())
            request.setFilterRect(back.transformBoundingBox(box))
        if not wanted:
            request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
        request.setSubsetOfAttributes(names, self.features.fields())
        indexes = [self.features.fields().indexOf(name) for name in names]
        transform = QgsCoordinateTransform(self.crs, crs, self.context.transformContext())
        features, is_first = iter(self.features.getFeatures(request, _READ_AS_IS)), True
        while True:
            fids, rows, wkbs = [], [], []
            for feature in islice(features, size):
                fids.append(feature.id())
                attributes = feature.attributes()
                rows.append([plain(attributes[index]) for index in indexes])
                if wanted:
                    wkbs.append(_wkb(feature, transform))
            if fids or is_first:
                columns = dict(zip(names, map(list, zip(*rows)))) if rows else {name: [] for name in names}
                yield np.asarray(fids, dtype=np.int64), columns, wkbs
            if size is None or len(fids) < size:
                return
            is_first = False


def _wkb(feature: QgsFeature, transform: QgsCoordinateTransform) -> bytes | None:
    geometry = feature.geometry()
    if geometry.isNull():
        return None
    if not transform.isShortCircuited():
        geometry.transform(transform)
    return geometry.asWkb().data()


def _frame(
    fids: np.ndarray,
    columns: dict[str, Any],
    wkbs: Sequence[bytes | None],
    wanted: tuple[str, ...],
    progress: Callable[[float], None],
) -> Frame:
    import pandas as pd

    geometries = wkbs if wanted else [None] * len(fids)
    # a layer without fields has rows all the same
    table = pd.DataFrame(columns, index=pd.RangeIndex(len(fids)))
    return Frame(fids, table, measures.measure(geometries, len(fids), wanted, progress))


def _plain_file(layer: QgsVectorLayer | None) -> tuple[str, str] | None:
    """Path and layer name of an unfiltered file layer that OGR can stream, else None."""
    if layer is None or layer.providerType() != "ogr" or layer.subsetString() or layer.isEditable():
        return None
    if layer.fields().count() != layer.dataProvider().fields().count():
        return None  # virtual or joined fields
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path = parts.get("path", "")
    return (path, parts.get("layerName") or "") if path and not path.startswith("/vsi") else None
