"""What the panel « Territoire » does: looks into the folder, lists the territories, runs the diagnosis, opens dialogs.

Everything that computes is an algorithm, run away from the main thread: `aula:dossier` and `aula:territory`.

Method: docs/design/territory.md#panel
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ... import about
from ...gis.i18n import tr
from ...gis.results.places import soon
from ...gis.settings import Settings
from ..runs import Ear, Runner
from . import dossier
from .choice import PanelChoice
from .demonstration import Demonstration, guide_address
from .dossier import PanelDossier, PanelSubject
from .lists import PlaceLists
from .panel import TerritoryPanel

LOOK, DIAGNOSE = "aula:dossier", "aula:territory"
PAGE, PROJECT = "index.html", "territoire.qgs"
MOST_TOLD = 600


class TerritoryDesk(QObject):
    """The panel and its actions. show_docks opens the other panels; show_record the Catalogue on a record."""

    def __init__(self, iface: Any, show_docks: Callable[[], None], show_record: Callable[[str], None]) -> None:
        super().__init__(iface.mainWindow())
        self._iface, self._show_record = iface, show_record
        self.panel = TerritoryPanel(iface.mainWindow())
        self.runner = Runner(self)
        self.demonstration = Demonstration(iface, show_docks)
        self.choice = PanelChoice.read()
        self.dossier = PanelDossier()
        self.lists = PlaceLists(self.panel, self)
        self.dialogs: list[Any] = []
        self._connect()
        self._begin()

    def _connect(self) -> None:
        panel = self.panel
        panel.dismissed.connect(self.dismiss)
        panel.demo_button.clicked.connect(self.try_demonstration)
        panel.guide_button.clicked.connect(lambda: QDesktopServices.openUrl(guide_address()))
        panel.folder.fileChanged.connect(self._folder_chosen)
        panel.results.fileChanged.connect(self._results_chosen)
        panel.subjects.currentItemChanged.connect(lambda *_: self._enable())
        panel.subjects.itemChanged.connect(lambda *_: self._enable())
        panel.complete.toggled.connect(lambda *_: self._enable())
        panel.dialog_button.clicked.connect(self.open_dialog)
        panel.record_button.clicked.connect(self.open_record)
        panel.run_button.clicked.connect(self.diagnose)
        panel.cancel_button.clicked.connect(self.runner.cancel)
        panel.page_button.clicked.connect(self.open_page)
        panel.project_button.clicked.connect(self.open_project)
        self.runner.moved.connect(lambda stage, share: self.panel.tell(stage, share / 100))
        self.runner.done.connect(self._done)
        self.demonstration.ready.connect(self._demonstration_ready)
        self.lists.chosen.connect(self._place_chosen)

    def _begin(self) -> None:
        """As it was left: the folder, the territory and the lights of the last look; nothing is looked at anew."""
        known = dossier.read(dossier.files()[0])
        if known.folder and self.choice.folder and Path(known.folder) == Path(self.choice.folder):
            self.dossier = known
        self._fill()

    def _fill(self) -> None:
        """Show the choices and what is known of the folder."""
        panel = self.panel
        for widget, path in ((panel.folder, self.choice.folder), (panel.results, self.choice.target)):
            widget.blockSignals(True)
            widget.setFilePath(path)
            widget.blockSignals(False)
        self.lists.show(self.dossier.places, self.choice)
        panel.subjects.show_subjects(self.dossier.subjects)
        panel.looked.setText(self._looked())
        panel.looked.setVisible(bool(self.dossier.folder))
        self._enable()

    def _looked(self) -> str:
        """How many files are known, and where all is told."""
        if self.dossier.when is None:
            return ""
        told = tr("{count} layers recognised, {unknown} unknown, {shut} to unpack or damaged; looked at on {when}.")
        counts = {"count": self.dossier.recognised, "unknown": self.dossier.unknown, "shut": self.dossier.shut}
        text = told.format(when=f"{self.dossier.when:%d/%m/%Y %H:%M}", **counts)
        address = QUrl.fromLocalFile(str(dossier.files()[1])).toString()
        return f'{escape(text)} <a href="{address}">{escape(tr("What can be run, what to download"))}</a>'

    def _enable(self) -> None:
        """A button can be pressed when it would do something."""
        panel, target = self.panel, Path(self.choice.target or ".")
        is_free = not self.runner.is_busy
        can_run = panel.subjects.checked or panel.complete.isChecked()
        panel.run_button.setEnabled(is_free and bool(self.choice.layer and can_run))
        panel.demo_button.setEnabled(is_free)
        panel.dialog_button.setEnabled(panel.subjects.subject is not None)
        panel.record_button.setEnabled(bool(panel.subjects.record))
        panel.page_button.setEnabled(soon((target / PAGE).is_file, target, False))
        panel.project_button.setEnabled(soon((target / PROJECT).is_file, target, False))

    def _folder_chosen(self, path: str) -> None:
        self.choice.folder = path
        self.choice.results = ""
        self.dossier = PanelDossier()
        self._fill()
        self.look()

    def _results_chosen(self, path: str) -> None:
        default = PanelChoice(self.choice.folder, name=self.choice.name).target
        self.choice.results = "" if path == default else path
        self.choice.save()
        self._enable()

    def _place_chosen(self) -> None:
        """Another territory: what covers it is another thing."""
        self.choice.layer, self.choice.kind = self.lists.layer, self.lists.kind
        self.choice.name, self.choice.codes = self.lists.name, list(self.lists.codes)
        self.panel.results.blockSignals(True)
        self.panel.results.setFilePath(self.choice.target)
        self.panel.results.blockSignals(False)
        self.look()

    def look(self) -> None:
        """Run `aula:dossier` on the folder and the territory; the last choice wins over one that is still running."""
        self.choice.save()
        folder = Path(self.choice.folder)
        # of a drive that keeps silent the run will tell
        if not self.choice.folder or not soon(folder.is_dir, folder, True):
            self.panel.tell(tr("This folder does not exist.") if self.choice.folder else "")
            self._enable()
            return
        self.runner.cancel()
        told, report = dossier.files()
        self.panel.tell(tr("Looking into the folder"), 0.0)
        outputs = {"OUTPUT": "memory:", "REPORT": str(report), "DOSSIER": str(told)}
        self.runner.start(LOOK, {**self.choice.parameters, **outputs})
        self._enable()

    def diagnose(self) -> None:
        """Run `aula:territory` with the subjects that are checked."""
        chosen = self.panel.subjects.checked
        # what is missing may come: then the algorithm decides what is ready
        everything = chosen == self.panel.subjects.ready
        subjects = {} if everything else {"SUBJECTS": chosen}
        self.panel.tell(tr("Diagnosis of a territory"), 0.0)
        target: dict[str, Any] = {"NAME": self.choice.name, "OUTPUT_FOLDER": self.choice.target}
        target["COMPLETE_FROM_CATALOGUE"] = self.panel.complete.isChecked()
        self.runner.start(DIAGNOSE, {**self.choice.parameters, **target, **subjects})
        self._enable()

    def _done(self, algorithm: str, succeeded: bool, results: dict[str, Any], layers: list[Any], ear: Ear) -> None:
        if not succeeded:
            if not self.runner.is_busy:
                said = "\n".join(ear.errors)[:MOST_TOLD]
                self.panel.tell(escape(said).replace("\n", "<br>") if said else tr("Stopped."))
        elif algorithm == LOOK:
            self.dossier = dossier.read(dossier.files()[0])
            self._fill()
            self.panel.tell(self._next_step())
        else:
            self.panel.tell(self._finished(results))
        self._enable()

    def _next_step(self) -> str:
        """What to do now, in one sentence."""
        if not self.choice.layer:
            return tr("Now choose the territory.")
        if not self.panel.subjects.ready:
            return tr("Nothing can be run yet: open a subject to see what it lacks.")
        return ""

    def _finished(self, results: dict[str, Any]) -> str:
        failed = int(results.get("FAILED", 0))
        told = tr("The diagnosis is ready.")
        if failed:
            told = tr("The diagnosis is ready; {count} subjects failed: the page says why.").format(count=failed)
        return escape(told)

    def open_dialog(self) -> None:
        """The dialog of the subject chosen, filled in with its layers."""
        subject = self.panel.subjects.subject
        if subject is not None:
            self._open(subject)

    def _open(self, subject: PanelSubject) -> None:
        from qgis import processing

        given = dossier.prefilled(subject, Path(self.choice.target or "."))
        dialog = processing.createAlgorithmDialog(f"aula:{subject.algorithm}", given)
        if dialog is not None:
            self.dialogs = [*self._open_dialogs(), dialog]
            dialog.show()

    def open_record(self) -> None:
        """The Catalogue on the record that has what is missing."""
        record = self.panel.subjects.record
        if record:
            self._show_record(record)

    def open_page(self) -> None:
        """The page to show, in the browser."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self.choice.target) / PAGE)))

    def open_project(self) -> None:
        """The project of the diagnosis; QGIS asks before a changed project is left."""
        self._iface.addProject(str(Path(self.choice.target) / PROJECT))

    def try_demonstration(self) -> None:
        """The demonstration: its project, its folder of downloads, its territory."""
        if self.demonstration.open_project():
            self.panel.raise_()
            self.panel.tell(tr("Writing the demonstration's downloads"), 0.0)
            self.demonstration.deliver()

    def _demonstration_ready(self, folder: str) -> None:
        if not folder:
            self.panel.tell(tr("The demonstration could not be written; the message log of QGIS (tab AULA) says why."))
            return
        self.choice = PanelChoice(folder)
        self.dossier = PanelDossier()
        self.lists.prefer_epci = True
        self._fill()
        self.look()

    def dismiss(self) -> None:
        """Do not show the panel at the start any more; the menu opens it."""
        settings = Settings.read()
        settings.welcome_seen = about.version()
        settings.save()
        self.panel.hide()

    def close_down(self) -> None:
        """Stop what runs: the plugin goes."""
        self.runner.cancel()
        self.lists.close_down()
        for dialog in self._open_dialogs():
            dialog.close()
        if not self.runner.is_busy:
            # now, and not with the window of QGIS: Python has ended by then
            sip.delete(self)

    def _open_dialogs(self) -> list[Any]:
        """Those that QGIS has not deleted since they were closed."""
        return [one for one in self.dialogs if not sip.isdeleted(one)]


def is_due() -> bool:
    """Whether the panel was not yet dismissed for this version."""
    return Settings.read().welcome_seen != about.version()
