"""One run of an algorithm: its parameters read, its outputs opened, its progress told, its cancellation heard."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QThread

from ...core.errors import AulaError, need_folder
from ...core.language import Language
from ...core.messages import Message, Notes, listing
from ...core.reference import Table
from ...gis import i18n
from ...gis.i18n import tr
from ...gis.settings import Settings
from .outputs import Outputs

if TYPE_CHECKING:
    from ...core.report import MapPicture, Told
    from ...gis.vector.sources import Source
    from .stated import StatedAlgorithm

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


@contextmanager
def told_to_stop(feedback: QgsProcessingFeedback) -> Iterator[None]:
    """A batch that is told to end (SIGTERM) cancels its run, which then leaves nothing half-written.

    Only where no desktop is: there the whole of QGIS is meant.
    """
    is_desktop = QgsApplication.platform() == "desktop"
    if is_desktop or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, lambda *_: feedback.cancel())
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before if before is not None else signal.SIG_DFL)


class Cancelled(Exception):  # noqa: N818 - an end, not an error
    """The user stopped the run; the algorithm tells it to QGIS, which wants its own exception."""


class Job(Outputs):
    """What `execute` works with. Values come out of it as plain Python, outputs go into it as tables."""

    def __init__(
        self,
        algorithm: StatedAlgorithm,
        parameters: Mapping[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self.feedback = feedback
        super().__init__(algorithm, parameters, context, Notes(_teller(feedback)))
        self._reached = 0.0
        self._heard = 0.0
        self._started = time.monotonic()

    def _noted(self, name: str, source: Source) -> Source:
        """The source, remembered among what was read: of which product and vintage, and whether it is the right one."""
        from ...core.products import told
        from ...gis.products.delivered import told_of
        from ...gis.products.layers import identified

        is_new = name not in self.readings
        super()._noted(name, source)
        if is_new and source.layer is not None:
            said = told_of(source.layer)
            self.readings[name].said += said.facts
            said.facts = []
            self.notes.retell(said)
        if is_new:
            if not len(source):
                self.notes.warn("{layer}: the layer is empty.", layer=source.name)
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
        """Stop here if the user cancelled. On the main thread, let Qt hear of it first. Raises Cancelled."""
        application = QCoreApplication.instance()
        now = time.monotonic()
        if application is not None and now - self._heard > _EVENTS_EVERY_S:
            self._heard = now
            if QThread.currentThread() == application.thread():
                QCoreApplication.processEvents()
        if self.feedback.isCanceled():
            raise Cancelled

    def own_tables(self, *names: str) -> Path | None:
        """The folder of the user's own tables: that of the run, else that of the settings; None for the shipped ones.

        names: the tables that the run reads. A folder that holds none of them is told: a wrong name would go unseen.
        Raises AulaError E_TABLE when the folder does not exist.
        """
        given = self.path("TABLES") if self.algorithm.parameterDefinition("TABLES") is not None else None
        if given is None:
            usual = Settings.read().tables_folder
            return Path(usual) if usual else None
        need_folder(given, AulaError("TABLES: the folder {folder} does not exist.", "E_TABLE", folder=str(given)))
        if not any((given / f"{name}.csv").is_file() for name in names):
            self.notes.warn(
                "TABLES: {folder} holds none of the tables that are read here ({names}); the shipped ones are used.",
                folder=given.name,
                names=listing((f"{name}.csv" for name in names), 20),
            )
        return given

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
            list(self.readings.values()),
            {one.name(): language.translate(one.description()) for one in self.algorithm.parameterDefinitions()},
        )
