"""The outputs of a run: asked about before it computes, written beside their places, delivered together."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsWkbTypes,
)

from ...core.errors import AulaError, out_of_reach
from ...core.messages import Notes, listing
from ...core.schema import Schema
from ...gis.results import copied, gpkg, places, sinks
from ...gis.results.fitted import kind_of
from ...gis.results.graft import graft
from ...gis.results.outbox import FULL, Outbox, unwritable
from ...gis.vector.sources import Source
from .destinations import Destinations, is_ending

if TYPE_CHECKING:
    import pandas as pd

    from ...gis.results.sinks import Columns
    from .stated import StatedAlgorithm

GEOMETRIES = {
    "point": Qgis.WkbType.Point,
    "line": Qgis.WkbType.MultiLineString,
    "polygon": Qgis.WkbType.MultiPolygon,
    "none": Qgis.WkbType.NoGeometry,
}
#: bytes of the name of a field in a shapefile
_SHAPEFILE_NAME = 10
_ROW_NUMBERS = {"fid", "ogc_fid"}
#: how drivers say that a disk, a quota or a limit on files is reached
_FULL_WORDS = ("no space left", "disk is full", "file too large", "quota exceeded")


class Outputs(Destinations):
    """What a run writes. Algorithms hand over tables and texts; where they lie until all is done is nobody's worry."""

    def __init__(
        self,
        algorithm: StatedAlgorithm,
        parameters: Mapping[str, Any],
        context: QgsProcessingContext,
        notes: Notes,
    ) -> None:
        super().__init__(algorithm, parameters, context, notes)
        self.results: dict[str, Any] = {}
        self.outbox = Outbox()
        #: layers and rasters written to files, by output, until they are delivered
        self.drafts: dict[str, str] = {}
        #: styles that the run made for what it found, as XML, by output
        self.looks: dict[str, str] = {}
        self._sinks: list[sinks.Sink] = []
        self._paths: dict[str, Path] = {}
        self._grafts: dict[Path, tuple[str, Path]] = {}

    # --- writing ----------------------------------------------------------------------------------------------

    def sink(
        self,
        name: str,
        schema: Schema,
        source: Source | None = None,
        inherited: QgsFields | None = None,
        geometry: str | None = None,
        crs: QgsCoordinateReferenceSystem | None = None,
        is_even: bool = False,
    ) -> sinks.Sink | None:
        """Open an output, shaped like `source` unless geometry or CRS say otherwise; None if it was not asked for.

        is_even: whether all geometries of the source are known to be of the type that it declares.
        Raises QgsProcessingException when QGIS cannot make it, AulaError when nothing can be written at its place.
        """
        fields = sinks.qgs_fields(schema, inherited)
        kind = GEOMETRIES[geometry or "none"]
        if geometry is None and source is not None and (self.given(name) or not self._is_skipped(name)):
            kind = source.features.wkbType() if is_even else kind_of(source)
        projection = crs or (
            source.crs if source and QgsWkbTypes.geometryType(kind) != Qgis.GeometryType.Null else None
        )
        parameters, moved = self._beside(name)
        opened, destination = self.algorithm.parameterAsSink(
            parameters,
            name,
            self.context,
            fields,
            kind,
            projection or QgsCoordinateReferenceSystem(),
            sinks.REGENERATE,
        )
        if opened is None:
            if self.given(name):
                raise QgsProcessingException(self.algorithm.invalidSinkError(self.parameters, name))
            return None
        sink = sinks.Sink(opened, destination, fields, kind)
        self._sinks.append(sink)
        if moved is not None:
            self._remember(name, sink, *moved)
            self._tell_cut(name, moved[1], fields.names())
        self.results.setdefault(name, destination)
        return sink

    def _tell_cut(self, name: str, place: Path, fields: Sequence[str]) -> None:
        """A shapefile takes what is given and keeps the beginning: who asks for one is told."""
        long = [field for field in fields if len(field.encode()) > _SHAPEFILE_NAME]
        if place.suffix.lower() == ".shp" and long:
            self.notes.warn(
                "{name}: a shapefile cuts names of fields at 10 letters ({fields}) and texts at 254. Choose a "
                "GeoPackage (.gpkg) to keep them whole.",
                name=name,
                fields=listing(long, 4),
            )

    def _beside(self, name: str) -> tuple[dict[str, Any], tuple[Path, Path] | None]:
        """The parameters with an output led beside its place; and that draft and that place, when it is a file."""
        place = self.asked_place(name)
        if place is None:
            return self.parameters, None
        inside = gpkg.table_of(self.asked_text(name))
        if inside is not None and place.is_file():
            # the file is there: its new table is written apart, and added in one transaction
            draft = self.outbox.aside(place, f"{name}.gpkg")
            self._grafts[draft] = (inside[1], place)
        else:
            draft = self.outbox.draft(place)
        # QGIS adds the ending that was forgotten, not every version after a point in a name (`S. Pol`)
        text = str(draft) if is_ending(place.suffix) else f"{draft}.{QgsProcessingUtils.defaultVectorExtension()}"
        if inside is not None:
            text = gpkg.in_database(draft, inside[1], inside[2])
        value = self.parameters[name]
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            value = QgsProcessingOutputLayerDefinition(value)
            value.sink = QgsProperty.fromValue(text)
        else:
            value = text
        return {**self.parameters, name: value}, (draft, place)

    def _remember(self, name: str, sink: sinks.Sink, draft: Path, place: Path) -> None:
        """What QGIS is told of a result is its place, never its draft."""
        destination = sink.destination
        path, bar, layer = destination.partition("|")
        name_there = place.name if draft in self._grafts else Path(path).name
        final = f"{places.full(place).with_name(name_there)}{bar}{layer}"
        draft = Path(path)
        sink.draft = draft
        self.drafts[name] = destination
        self.results[name] = final
        waiting = self.context.layersToLoadOnCompletion()
        if destination in waiting:
            waiting[final] = waiting.pop(destination)
            self.context.setLayersToLoadOnCompletion(waiting)

    def write(
        self,
        name: str,
        schema: Schema,
        columns: Columns,
        source: Source,
        keep: bool = False,
        progress: Callable[[float], None] = lambda share: None,
    ) -> None:
        """Write one row a feature of `source`, with its geometry, and with its own fields when `keep`.

        Own fields that have the name of a computed one are left out, or kept with a suffix where the algorithm
        KEEPS_NAMESAKES; the file's row number `fid` is always left out.
        """
        own = source.features.fields()
        dropped = _ROW_NUMBERS if self.algorithm.KEEPS_NAMESAKES else {*schema.names, *_ROW_NUMBERS}
        kept = [i for i in range(own.count()) if keep and own.at(i).name().lower() not in dropped]
        inherited, renamed = sinks.renamed_fields([own.at(index) for index in kept], schema.names)
        if renamed:
            self.notes.warn(
                "{layer}: fields that bear the name of a result are kept under another: {names}.",
                layer=source.name,
                names=listing((f"{old} > {new}" for old, new in renamed.items()), 40),
            )
        copy = self._copy(name, source, kept, schema, columns)
        self._check_room(name, len(source) * (len(kept) + len(schema)))
        sink = self.sink(name, schema, source, inherited, is_even=copy is not None)
        if sink is None:
            return
        count = max(len(source), 1)
        if copy is not None and sink.draft is not None:
            sink.close()
            told = sinks.blocks(columns, schema)
            sink.count = copied.fill(sink.draft, copy, told, lambda done: progress(done / count))
        else:
            features = source.iterate(with_attributes=bool(kept))
            sinks.write_features(sink, features, columns, schema, kept, lambda done: progress(done / count))
        self._finish(name, sink)

    def _copy(
        self, name: str, source: Source, kept: Sequence[int], schema: Schema, columns: Columns
    ) -> copied.Copy | None:
        """How the rows of a source can be taken as they are; None where the sink must write them one by one."""
        place, value = self.asked_place(name), self.parameters.get(name)
        has_options = isinstance(value, QgsProcessingOutputLayerDefinition) and (
            value.useRemapping() or value.createOptions
        )
        is_table = gpkg.table_of(self.asked_text(name)) is not None
        if place is None or place.suffix.lower() != ".gpkg" or is_table or has_options or source.stored is None:
            return None
        own, (path, layer) = source.features.fields(), source.stored
        found = copied.plan(Path(path), layer, [own.at(index) for index in kept], source.features.wkbType(), source.crs)
        return found if found is not None and found.count == sinks.count_of(columns, schema) else None

    def _check_room(self, name: str, values: int) -> None:
        """Raise AulaError E_DISK when the values alone will not fit."""
        place = self.asked_place(name)
        if place is not None:
            wanted = places.limits()["espace_octets"] + values * places.limits()["valeur_octets"]
            places.check_space(places.full(place).parent, wanted)

    def write_rows(
        self,
        name: str,
        schema: Schema,
        columns: Columns,
        geometries: Iterable[QgsGeometry | None] | None = None,
        geometry: str = "none",
        crs: QgsCoordinateReferenceSystem | None = None,
    ) -> None:
        """Write a table, or rows with geometries of their own."""
        sink = self.sink(name, schema, geometry=geometry, crs=crs)
        if sink is None:
            return
        sinks.write_table(sink, columns, schema, geometries)
        self._finish(name, sink)

    def write_points(self, name: str, schema: Schema, table: pd.DataFrame, crs: QgsCoordinateReferenceSystem) -> None:
        """Write a table whose columns `x_m` and `y_m` place each row; a row without them has no geometry."""
        points = (
            None if math.isnan(x) or math.isnan(y) else QgsGeometry.fromPointXY(QgsPointXY(x, y))
            for x, y in zip(table["x_m"].tolist(), table["y_m"].tolist())
        )
        self.write_rows(name, schema, table, points, "point", crs)

    def _finish(self, name: str, sink: sinks.Sink) -> None:
        # written features wait in the sink until it is closed, which is the last moment to cancel
        self.check_cancel()
        sink.close()
        if sink.bare:
            self.notes.warn(
                "{name}: {count} features are not of the kind of geometry of their layer (points or lines among "
                "polygons): they are written without geometry.",
                name=name,
                count=sink.bare,
            )
        if sink.draft is not None:
            self.outbox.expect(sink.draft, features=sink.count)

    def output_path(self, name: str) -> Path | None:
        """Where to write an asked-for file or raster output: beside its place, which `results` tells.

        None if it was not asked for. Files written beside it, such as a style, are delivered with it.
        """
        if name in self._paths:
            # asked again, QGIS would make up another temporary file
            return self._paths[name]
        if not self.given(name) and self._is_skipped(name):
            return None
        if self.algorithm.parameterDefinition(name).type() == "fileDestination":
            value = self.algorithm.parameterAsFileOutput(self.parameters, name, self.context)
        else:
            value = self.algorithm.parameterAsOutputLayer(self.parameters, name, self.context)
        if not value:
            return None
        place = places.full(Path(value))
        self._paths[name] = self.outbox.draft(place)
        if self.algorithm.parameterDefinition(name).type() == "rasterDestination":
            self.drafts[name] = str(self._paths[name])
        self.results[name] = str(place) if Path(value).is_absolute() else self._absolute(value, place)
        return self._paths[name]

    def _absolute(self, value: str, place: Path) -> str:
        waiting = self.context.layersToLoadOnCompletion()
        if value in waiting:
            waiting[str(place)] = waiting.pop(value)
            self.context.setLayersToLoadOnCompletion(waiting)
        return str(place)

    def _is_skipped(self, name: str) -> bool:
        parameter = self.algorithm.parameterDefinition(name)
        return bool(parameter.flags() & Qgis.ProcessingParameterFlag.Optional) and not parameter.createByDefault()

    def write_text(self, name: str, content: str) -> None:
        """Write a text output (report, CSV). Raises AulaError when its disk refuses."""
        path = self.output_path(name)
        if path is None:
            return
        try:
            path.write_bytes(content.encode("utf-8"))
        except OSError as fault:
            raise unwritable(Path(self.results[name]).parent, fault) from fault

    # --- the end ----------------------------------------------------------------------------------------------

    def deliver(self) -> None:
        """Verify all that was written and put it in place together. Raises AulaError, and then nothing changed."""
        databases: dict[Path, dict[Path, str]] = {}
        for draft, (table, database) in self._grafts.items():
            databases.setdefault(database, {})[draft] = table
        self.outbox.verify()
        with ExitStack() as added:
            grafts = [added.enter_context(graft(tables, database)) for database, tables in databases.items()]

            def commit() -> None:
                for one in grafts:
                    one.commit()

            self.outbox.deliver(commit if grafts else None)

    def why(self, error: BaseException) -> AulaError | None:
        """What is wrong with a disk, when a writer or a reader failed: full, gone, closed. None for other errors."""
        if isinstance(error, AulaError):
            return None
        told = str(error).lower()
        if any(word in told for word in _FULL_WORDS) or getattr(error, "errno", None) in FULL:
            return self.outbox.full()
        why = self.outbox.why()
        if why is None and isinstance(error, (sinks.NotWritten, sqlite3.OperationalError)):
            why = AulaError(
                "The results could not be written whole ({reason}): the disk, or the room you have on it, is full, or "
                "its drive went away. Make room, or choose another folder. Nothing was kept.",
                "E_WRITE",
                reason=str(error),
            )
        if why is None and isinstance(error, OSError) and error.filename:
            why = out_of_reach(error)
        return why

    def discard(self) -> None:
        """Take away everything this run has begun to write. Never raises."""
        for sink in self._sinks:
            sink.discard()
        self.outbox.discard()
        self.results.clear()
