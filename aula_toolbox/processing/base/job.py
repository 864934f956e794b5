"""One run of an algorithm: its parameters read, its outputs opened, its progress told, its cancellation heard."""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable, Iterable, Mapping
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
    QgsProcessingFeedback,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QThread

from ...core.language import Language
from ...core.messages import Message, Notes, listing
from ...core.reference import Table
from ...core.schema import Schema
from ...gis import i18n
from ...gis.i18n import tr
from ...gis.results import sinks
from ...gis.settings import Settings
from ...gis.vector.sources import Source
from .inputs import Inputs

if TYPE_CHECKING:
    import pandas as pd

    from ...core.report import MapPicture, Told
    from .stated import StatedAlgorithm

GEOMETRIES = {
    "point": Qgis.WkbType.Point,
    "line": Qgis.WkbType.MultiLineString,
    "polygon": Qgis.WkbType.MultiPolygon,
    "none": Qgis.WkbType.NoGeometry,
}
_EVENTS_EVERY_S = 0.1


def _teller(feedback: QgsProcessingFeedback) -> Callable[[Message, bool], None]:
    """What is told goes to the feedback. Not a method: a run that knows itself would outlive its context."""

    def tell(note: Message, is_warning: bool) -> None:
        sentence = note.render(tr)
        if is_warning:
            feedback.pushWarning(sentence)
        else:
            feedback.pushInfo(sentence)

    return tell


class Cancelled(Exception):  # noqa: N818 - an end, not an error
    """The user stopped the run; the algorithm tells it to QGIS, which wants its own exception."""


class Job(Inputs):
    """What `execute` works with. Values come out of it as plain Python, outputs go into it as tables."""

    def __init__(
        self,
        algorithm: StatedAlgorithm,
        parameters: Mapping[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        super().__init__(algorithm, parameters, context)
        self.feedback = feedback
        self.notes = Notes(_teller(feedback))
        self.results: dict[str, Any] = {}
        self._sinks: list[sinks.Sink] = []
        self._files: list[Path] = []
        self._paths: dict[str, Path] = {}
        self._reached = 0.0
        self._heard = 0.0
        self._started = time.monotonic()

    def _noted(self, name: str, source: Source) -> Source:
        """The source, remembered among what was read: of which product and vintage, and whether it is the right one."""
        from ...core.products import told
        from ...gis.products.layers import identified

        is_new = name not in self.readings
        super()._noted(name, source)
        if is_new:
            found = identified(source)
            reading = self.readings[name]
            reading.vintage = reading.vintage or (found.vintage.text if found.is_usable else "")
            reading.said += told.as_input(found)
            self.notes.retell(told.doubts(found, self.algorithm.name(), name))
        return source

    # --- telling ----------------------------------------------------------------------------------------------

    def stage(self, title: str, until: float) -> Callable[[float], None]:
        """Begin a stage of the run that ends at `until` percent; call the result with the share done.

        The returned function also stops the run when the user cancelled it.
        """
        start, self._reached = self._reached, until
        self.feedback.setProgressText(title)
        self.feedback.setProgress(start)
        self.check_cancel()

        def progress(share: float) -> None:
            self.feedback.setProgress(start + (until - start) * min(max(share, 0.0), 1.0))
            self.check_cancel()

        return progress

    def tell_end(self) -> None:
        """Close the log: what was read, how long it took, and the warnings again, which a long log hides."""
        self._tell_readings()
        seconds = QLocale().toString(time.monotonic() - self._started, "f", 1)
        count = len(self.notes.warnings)
        if not count:
            told = tr("Finished in {seconds} s, no warning.")
        elif count == 1:
            told = tr("Finished in {seconds} s, 1 warning:")
        else:
            told = tr("Finished in {seconds} s, {count} warnings:")
        self.feedback.pushInfo(told.format(seconds=seconds, count=count))
        for warning in self.notes.warnings:
            self.feedback.pushInfo(f"  – {warning.render(tr)}")

    def _tell_readings(self) -> None:
        if not self.readings:
            return
        self.feedback.pushInfo(tr("What was read:"))
        for reading in self.readings.values():
            self.feedback.pushInfo(f"  – {reading.line().render(tr)}")
            for said in reading.said:
                self.feedback.pushInfo(f"    {said.render(tr)}")

    def check_cancel(self) -> None:
        """Stop here if the user cancelled. On the main thread, let Qt hear of it first."""
        application = QCoreApplication.instance()
        now = time.monotonic()
        if application is not None and now - self._heard > _EVENTS_EVERY_S:
            self._heard = now
            if QThread.currentThread() == application.thread():
                QCoreApplication.processEvents()
        if self.feedback.isCanceled():
            raise Cancelled

    def used(self, *tables: Table) -> None:
        """Remember reference tables for the provenance of the results."""
        for table in tables:
            if table.name not in self.read_tables:
                self.notes.retell(table.notes)
            self.read_tables[table.name] = table

    @property
    def report_language(self) -> Language:
        """The language of reports: a setting, French by default, whatever the interface speaks."""
        code = Settings.read().report_language
        return Language(code, i18n.in_language(code))

    def told(self, pictures: Mapping[str, MapPicture] | None = None) -> Told:
        """What the report is told of this run, whatever its subject: layers, settings, tables, warnings, its maps."""
        from ...core.report import Told
        from . import provenance

        language = self.report_language
        return Told(
            language,
            provenance.layers(self, language),
            list(self.read_tables.values()),
            provenance.settings(self, language),
            list(self.notes.warnings),
            provenance.of(self).lines()[:2],
            dict(pictures or {}),
        )

    # --- writing ----------------------------------------------------------------------------------------------

    def sink(
        self,
        name: str,
        schema: Schema,
        source: Source | None = None,
        inherited: QgsFields | None = None,
        geometry: str | None = None,
        crs: QgsCoordinateReferenceSystem | None = None,
    ) -> sinks.Sink | None:
        """Open an output, shaped like `source` unless geometry or CRS say otherwise; None if it was not asked for."""
        fields = sinks.qgs_fields(schema, inherited)
        kind = GEOMETRIES[geometry] if geometry else source.features.wkbType() if source else GEOMETRIES["none"]
        projection = crs or (
            source.crs if source and QgsWkbTypes.geometryType(kind) != Qgis.GeometryType.Null else None
        )
        opened, destination = self.algorithm.parameterAsSink(
            self.parameters,
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
        sink = sinks.Sink(opened, destination, fields)
        self._sinks.append(sink)
        self.results[name] = destination
        return sink

    def write(
        self,
        name: str,
        schema: Schema,
        columns: Mapping[str, Any] | pd.DataFrame,
        source: Source,
        keep: bool = False,
        progress: Callable[[float], None] = lambda share: None,
    ) -> None:
        """Write one row a feature of `source`, with its geometry, and with its own fields when `keep`.

        Own fields that have the name of a computed one are left out, or kept with a suffix where the algorithm
        KEEPS_NAMESAKES; the file's row number `fid` is always left out.
        """
        own = source.features.fields()
        keeps_all = self.algorithm.KEEPS_NAMESAKES
        dropped = {"fid", "ogc_fid"} if keeps_all else {*schema.names, "fid", "ogc_fid"}
        kept = [i for i in range(own.count()) if keep and own.at(i).name().lower() not in dropped]
        inherited, renamed = sinks.renamed_fields([own.at(index) for index in kept], schema.names)
        if renamed:
            self.notes.warn(
                "{layer}: fields that bear the name of a result are kept under another: {names}.",
                layer=source.name,
                names=listing((f"{old} > {new}" for old, new in renamed.items()), 40),
            )
        sink = self.sink(name, schema, source, inherited)
        if sink is None:
            return
        count = max(len(source), 1)
        features = source.iterate(with_attributes=bool(kept))
        sinks.write_features(sink, features, columns, schema, kept, lambda done: progress(done / count))
        self._finish(sink)

    def write_rows(
        self,
        name: str,
        schema: Schema,
        columns: Mapping[str, Any] | pd.DataFrame,
        geometries: Iterable[QgsGeometry | None] | None = None,
        geometry: str = "none",
        crs: QgsCoordinateReferenceSystem | None = None,
    ) -> None:
        """Write a table, or rows with geometries of their own."""
        sink = self.sink(name, schema, geometry=geometry, crs=crs)
        if sink is None:
            return
        sinks.write_table(sink, columns, schema, geometries)
        self._finish(sink)

    def write_points(self, name: str, schema: Schema, table: pd.DataFrame, crs: QgsCoordinateReferenceSystem) -> None:
        """Write a table whose columns `x_m` and `y_m` place each row; a row without them has no geometry."""
        points = (
            None if math.isnan(x) or math.isnan(y) else QgsGeometry.fromPointXY(QgsPointXY(x, y))
            for x, y in zip(table["x_m"].tolist(), table["y_m"].tolist())
        )
        self.write_rows(name, schema, table, points, "point", crs)

    def _finish(self, sink: sinks.Sink) -> None:
        # written features wait in the sink until it is closed, which is the last moment to cancel
        self.check_cancel()
        sink.close()

    def output_path(self, name: str) -> Path | None:
        """Where an asked-for file or raster output goes; it is removed if the run fails. None if not asked for."""
        if name in self._paths:
            # asked again, QGIS would make up another temporary file
            return self._paths[name]
        if not self.given(name) and self._is_skipped(name):
            return None
        value = self.algorithm.parameterAsOutputLayer(self.parameters, name, self.context)
        if self.algorithm.parameterDefinition(name).type() == "fileDestination":
            value = self.algorithm.parameterAsFileOutput(self.parameters, name, self.context)
        if not value:
            return None
        path = self._paths[name] = Path(value)
        self._files.append(path)
        self.results[name] = str(path)
        return path

    def _is_skipped(self, name: str) -> bool:
        parameter = self.algorithm.parameterDefinition(name)
        return bool(parameter.flags() & Qgis.ProcessingParameterFlag.Optional) and not parameter.createByDefault()

    def write_text(self, name: str, content: str) -> None:
        """Write a text output (report, CSV) whole: a reader never meets half a file."""
        path = self.output_path(name)
        if path is None:
            return
        draft = path.with_name(f".{path.name}.{os.getpid()}")
        draft.write_bytes(content.encode("utf-8"))
        draft.replace(path)

    def discard(self) -> None:
        """Remove everything this run has begun to write."""
        for sink in self._sinks:
            sink.discard()
        for path in self._files:
            if path.is_file():
                path.unlink()
        self.results.clear()
