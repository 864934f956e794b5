"""« Mes observatoires »: the state of each observatory, what it waits for, and what can be done with it."""

from __future__ import annotations

from functools import partial
from html import escape
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QTabWidget,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.obs.board import (
    EXPECTED,
    FAILED,
    FRESH,
    LATE,
    NEVER,
    ORDER,
    UNPUBLISHED,
    WAITING,
    WORDS,
    BoardRow,
    board,
    versions,
)
from ...core.obs.store import VALUES, VERSIONS
from ...gis.i18n import tr
from ...gis.results.places import away, soon
from ...gis.settings import Settings
from .creation import CreationDialog
from .doubts import DoubtList

ICONS = {
    FRESH: "/mIconSuccess.svg",
    WAITING: "/mIconWarning.svg",
    FAILED: "/mIconCritical.svg",
    UNPUBLISHED: "/mIconWarning.svg",
    LATE: "/mIconWarning.svg",
    EXPECTED: "/mActionDownload.svg",
    NEVER: "/mActionNewPage.svg",
}
_NAME_WIDTH, _NARROW = 110, 56
_ID = int(Qt.ItemDataRole.UserRole)


class ObservatoriesView(QWidget):
    """The list, and the card of the chosen one. runner: runs algorithms and says when they are done.

    published: what the Catalogue holds of the observatories may have changed.
    """

    published = pyqtSignal()

    def __init__(self, runner: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.runner = runner
        self.rows: list[BoardRow] = []
        self.folder = QLineEdit(Settings.read().observatories_folder, self)
        self.folder.setObjectName("dossier_observatoires")
        self.folder.setPlaceholderText(tr("Folder of the observatories"))
        self.folder.setAccessibleName(tr("Folder of the observatories"))
        self.browse = QToolButton(self)
        self.browse.setText("…")
        self.browse.setAccessibleName(tr("Choose the folder"))
        self.browse.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.states, self.zones = QComboBox(self), QComboBox(self)
        self.tree = QTreeWidget(self)
        self.about = QLabel(self)
        self.doubts = DoubtList(self)
        self.told = QLabel(self)
        self.buttons = {
            name: QPushButton(words, self)
            for name, words in (
                ("creer", tr("Create")),
                ("verifier", tr("Check the folder")),
                ("essai", tr("Dry run")),
                ("actualiser", tr("Refresh")),
                ("reprendre", tr("Resume")),
                ("publier", tr("Publish…")),
                ("portraits", tr("Portrait sheets")),
                ("charger", tr("Load the layers")),
                ("rapport", tr("Report")),
                ("commande", tr("Copy the command")),
                ("revenir", tr("Put back a version…")),
            )
        }
        self._dress()
        self._place()
        self._connect()
        self.read()

    # --- widgets ----------------------------------------------------------------------------------------------

    def _dress(self) -> None:
        self.states.setAccessibleName(tr("State"))
        self.states.addItem(tr("All states"), "")
        for state in ORDER:
            self.states.addItem(tr(WORDS[state]).replace(" ({count})", "").replace("\u00a0({count})", ""), state)
        self.zones.setAccessibleName(tr("Perimeter"))
        self.zones.addItem(tr("All perimeters"), "")
        for zone in ("AULA", "CABBALR", "CAHC", "CALL", "CC7V", "TernoisCom"):
            self.zones.addItem(zone, zone)
        self.tree.setObjectName("observatoires")
        self.tree.setAccessibleName(tr("Observatories"))
        self.tree.setHeaderLabels([tr("Observatory"), tr("State"), tr("Version"), tr("Next file")])
        self.tree.setRootIsDecorated(False)
        self.tree.setAlternatingRowColors(True)
        self.about.setWordWrap(True)
        self.told.setWordWrap(True)
        for name, button in self.buttons.items():
            button.setObjectName(name)
            button.setToolTip(button.text())
        for widget in (*self.buttons.values(), *self.doubts.buttons.values(), self.states, self.zones):
            # a narrow panel cuts words, it does not slide them out of sight
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            widget.setMinimumWidth(_NARROW)

    def _place(self) -> None:
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        top = QHBoxLayout()
        top.addWidget(self.folder)
        top.addWidget(self.browse)
        column.addLayout(top)
        filters = QHBoxLayout()
        filters.addWidget(self.states)
        filters.addWidget(self.zones)
        column.addLayout(filters)
        column.addWidget(self.tree, 3)
        column.addWidget(self.about)
        column.addWidget(self.doubts, 2)
        buttons = list(self.buttons.values())
        for start in range(0, len(buttons), 2):
            line = QHBoxLayout()
            for button in buttons[start : start + 2]:
                line.addWidget(button)
            column.addLayout(line)
        column.addWidget(self.told)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _connect(self) -> None:
        self.folder.editingFinished.connect(self._choose)
        self.browse.clicked.connect(self._browse)
        self.states.currentIndexChanged.connect(lambda _: self._fill())
        self.zones.currentIndexChanged.connect(lambda _: self._fill())
        self.tree.itemSelectionChanged.connect(self._show)
        self.doubts.answered.connect(lambda: self.act("reprendre"))
        self.runner.done.connect(self._done)
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, own=name: self.act(own))

    # --- reading ----------------------------------------------------------------------------------------------

    def read(self) -> None:
        """Read the state of each observatory: one small file, no network."""
        text = self.folder.text().strip()
        today = QDate.currentDate().toPyDate()
        folder = Path(text) if text else None
        rows = board(None, today) if folder is None else soon(lambda: board(folder, today), folder, None)
        if rows is None:
            self.told.setText(away(Path(text)).render(tr))
        self.rows = rows if rows is not None else board(None, today)
        self._fill()

    def _choose(self) -> None:
        settings = Settings.read()
        if settings.observatories_folder != self.folder.text().strip():
            settings.observatories_folder = self.folder.text().strip()
            settings.save()
            self.published.emit()
        self.read()

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder of the observatories"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)
            self._choose()

    def _fill(self) -> None:
        """The list, filtered; the chosen one stays chosen."""
        before = self.chosen
        state, zone = self.states.currentData(), self.zones.currentData()
        self.tree.clear()
        for row in self.rows:
            if (state and row.state != state) or (zone and zone not in row.perimeters):
                continue
            item = QTreeWidgetItem([row.short, row.words.render(tr), row.day, row.due[:7]])
            item.setIcon(1, QgsApplication.getThemeIcon(ICONS[row.state]))
            item.setData(0, _ID, row.id)
            item.setToolTip(0, row.title)
            self.tree.addTopLevelItem(item)
            if before is not None and row.id == before.id:
                item.setSelected(True)
        for column in range(1, 4):
            self.tree.resizeColumnToContents(column)
        self.tree.setColumnWidth(0, max(_NAME_WIDTH, self.tree.viewport().width() - self.tree.columnWidth(1)))
        self._show()

    @property
    def chosen(self) -> BoardRow | None:
        """The observatory that is chosen."""
        items = self.tree.selectedItems()
        name = items[0].data(0, _ID) if items else ""
        return next((row for row in self.rows if row.id == name), None)

    def _show(self) -> None:
        row = self.chosen
        self.doubts.show_row(row)
        is_there = row is not None and soon(row.path.is_file, row.path.parent, False)
        for name, button in self.buttons.items():
            button.setEnabled(row is not None and (name == "creer") != is_there and bool(self.folder.text().strip()))
        if is_there and row is not None:
            for name in ("publier", "portraits", "charger"):
                self.buttons[name].setEnabled(bool(row.version))
            self.buttons["revenir"].setEnabled(bool(row.version and self._versions(row)))
            self.buttons["rapport"].setEnabled(soon(partial(getattr, row, "report"), row.path.parent, None) is not None)
        self.about.setText(self._words(row))

    def _words(self, row: BoardRow | None) -> str:
        """The card, as rich text of our own words only."""
        if row is None:
            return escape(tr("Choose an observatory."))
        lines = [f"<b>{escape(row.title)}</b>", escape(row.words.render(tr))]
        if row.version:
            lines.append(escape(tr("Version in force: {version}").format(version=row.version)))
        if row.due:
            lines.append(escape(tr("Next file: {title}, {month}").format(title=row.due_title, month=row.due[:7])))
        if row.failed:
            lines.append(escape(tr("Outputs to redo: {outputs}").format(outputs="; ".join(row.failed))))
        if row.count:
            lines.append(escape(tr("{count} indicators").format(count=row.count)))
        for one in row.files:
            words = tr("{title}, {vintage}") if one.is_there else tr("Missing: {title} ({producer})")
            lines.append(escape(words.format(title=one.title, vintage=one.vintage or "–", producer=one.producer)))
        return "<br/>".join(lines)

    # --- acting -----------------------------------------------------------------------------------------------

    def parameters(self, name: str, row: BoardRow) -> tuple[str, dict[str, Any]]:
        """The algorithm behind a button, and its parameters."""
        given: dict[str, Any] = {"INPUT": str(row.path), "OUTPUT": "memory:"}
        if name == "verifier":
            return "aula:obssources", {"INPUT": str(row.path.parent), "OBSERVATORY": [row.id], "OUTPUT": "memory:"}
        if name == "publier":
            return "aula:obspublish", {**given, "REPORT": str(row.store / "publication_plan.html")}
        if name == "portraits":
            values = row.store / VERSIONS / row.version / VALUES
            folder = row.store / "portraits"
            return "aula:obsportrait", {
                "INPUT": str(values),
                "FOLDER": str(folder),
                "FORMAT": "pdf_unique",
                "OUTPUT": "memory:",
            }
        modes = {"actualiser": "publier", "essai": "essai", "reprendre": "reprendre", "revenir": "revenir"}
        return "aula:obsrefresh", {**given, "MODE": modes.get(name, "publier"), "ON_HOLD": "succes"}

    def act(self, name: str) -> None:
        """Do what a button says with the chosen observatory."""
        row = self.chosen
        if row is None:
            return
        if name == "creer":
            dialog = CreationDialog(row, Path(self.folder.text().strip()), self)
            if dialog.exec():
                words = tr("Put the producers' files in the folder {folder}, then check it.")
                self.told.setText(words.format(folder=dialog.files.text().strip()))
                self.read()
        elif name == "rapport" and row.report is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(row.report)))
        elif name == "charger":
            self._load(row)
        elif name == "commande":
            algorithm, parameters = self.parameters("actualiser", row)
            words = " ".join(f'--{key}="{value}"' for key, value in parameters.items() if key != "OUTPUT")
            QApplication.clipboard().setText(f"qgis_process run {algorithm} {words} --OUTPUT=TEMPORARY_OUTPUT")
            self.told.setText(tr("The command is in the clipboard."))
        elif name == "revenir":
            self._put_back(row)
        elif name != "rapport":
            algorithm, parameters = self.parameters(name, row)
            self.told.setText(tr("Running…"))
            self.runner.start(algorithm, parameters)

    def _versions(self, row: BoardRow) -> list[str]:
        """The versions that can be put back, as far as the drive answers."""
        return soon(partial(versions, row), row.path.parent, [])

    def _put_back(self, row: BoardRow) -> None:
        """Put a former version in force, the one that is chosen in a list."""
        listed = self._versions(row)
        words = [f"{one[:4]}-{one[4:6]}-{one[6:8]} ({one})" for one in listed]
        title, label = tr("Put back a version…"), tr("Version to put back in force")
        word, is_chosen = QInputDialog.getItem(self, title, label, words, 0, False)
        if is_chosen and word in words:
            algorithm, parameters = self.parameters("revenir", row)
            self.told.setText(tr("Running…"))
            self.runner.start(algorithm, {**parameters, "VERSION": listed[words.index(word)]})

    def _load(self, row: BoardRow) -> None:
        """The values of the version in force, as a table of the project; the map, when it was published."""
        database = row.store / "publication" / f"{row.id}.gpkg"
        if soon(database.is_file, row.path.parent, False):
            layer = QgsVectorLayer(f"{database}|layername=communes", row.title, "ogr")
        else:
            path = row.store / VERSIONS / row.version / VALUES
            source = f"{QUrl.fromLocalFile(str(path)).toString()}?delimiter=;&detectTypes=yes&geomType=none"
            layer = QgsVectorLayer(source, row.title, "delimitedtext")
        if layer.isValid():
            QgsProject.instance().addMapLayer(layer)
            self.told.setText(tr("{title}: {count} rows loaded.").format(title=row.title, count=layer.featureCount()))
        else:
            self.told.setText(tr("The layer cannot be opened."))

    def _done(self, algorithm: str, succeeded: bool, results: dict[str, Any], layers: list[Any], ear: Any) -> None:
        if not algorithm.startswith("aula:obs"):
            return
        said = (ear.errors or ear.warnings)[-1:] if ear is not None else []
        state = str(results.get("OUTPUT_STATE", ""))
        words = {
            "publie": tr("A new version is in force."),
            "retenu": tr("The version is held."),
            "inchange": tr("Nothing is new."),
            "revenu": tr("The former version is in force again."),
        }
        self.told.setText(words.get(state, tr("Done.")) if succeeded else (said[0] if said else tr("It failed.")))
        plan = results.get("REPORT")
        if algorithm == "aula:obspublish" and succeeded and plan:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(plan)))
        self.read()
        if succeeded and algorithm in ("aula:obsrefresh", "aula:obspublish"):
            self.published.emit()


class PanelTabs(QTabWidget):
    """The catalogue and the observatories under two tabs; the second is made when it is first looked at.

    Made before the page of the catalogue: the tab key follows the order of making.
    """

    published = pyqtSignal()

    def __init__(self, runner: Any, parent: QWidget) -> None:
        super().__init__(parent)
        self._runner = runner
        self.setDocumentMode(True)
        self.setAccessibleName(tr("Catalogue and observatories"))

    def hold(self, catalogue: QWidget) -> PanelTabs:
        """Put the page of the catalogue first."""
        self.addTab(catalogue, tr("Catalogue"))
        place = QWidget(self)
        QVBoxLayout(place).setContentsMargins(0, 0, 0, 0)
        self.addTab(place, tr("My observatories"))
        self.currentChanged.connect(self._look)
        return self

    def _look(self, rank: int) -> None:
        place = self.widget(1).layout()
        if rank == 1 and place.count() == 0:
            view = ObservatoriesView(self._runner, self.widget(1))
            view.published.connect(self.published)
            place.addWidget(view)
