"""The panel « Territoire »: three steps from a folder of downloads to a diagnosis; the demonstration one click away."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDockWidget,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...gis.i18n import tr
from ...processing.base.algorithm import ICONS
from .subjects import SubjectTree


class TerritoryPanel(QDockWidget):
    """The widgets of the panel, in the order of the eye and of the tab key; `desk` makes them work."""

    dismissed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("AULA: my territory"), parent)
        self.setObjectName("AulaTerritory")
        self.setAllowedAreas(Qt.DockWidgetArea.AllDockWidgetAreas)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(6)
        self._demonstration_row(column)
        self._folder_row(column)
        self._place_row(column)
        self._diagnosis_row(column)
        column.addStretch(1)
        self.close_button = self._button(tr("Do not show at start"), column)
        self.close_button.clicked.connect(self.dismissed)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        # what the panel is for is seen on every screen, however long the list above is
        self._foot(column)
        self.area = area
        self.setWidget(whole)
        # never narrower than what it holds: nothing is cut at the side
        area.setMinimumWidth(body.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width())
        self._order()

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """What can be pressed, from the top to the bottom."""
        results = (self.run_button, self.page_button, self.project_button)
        return (self.demo_button, self.guide_button, self.dialog_button, self.record_button, *results)

    def tell(self, text: str, share: float | None = None) -> None:
        """Say what is going on; `share` from 0 to 1 shows a progress bar and the way to stop, None hides them."""
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.progress.setVisible(share is not None)
        self.cancel_button.setVisible(share is not None)
        if share is not None:
            self.progress.setValue(round(100 * share))

    def _demonstration_row(self, column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        self.demo_button = self._button(tr("Try with the demonstration"), row, "aula.svg")
        self.demo_button.setToolTip(tr("A fictional mining town: its folder of downloads, its layers in the project."))
        self.guide_button = self._button(tr("Guide"), row)
        column.addLayout(row)

    def _folder_row(self, column: QVBoxLayout) -> None:
        box = self._box(tr("1. My folder of downloads"), column)
        self.folder = QgsFileWidget(self)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(tr("Folder of downloads"))
        self.folder.lineEdit().setAccessibleName(tr("Folder of downloads"))
        self.folder.lineEdit().setPlaceholderText(tr("Where the downloads lie, as they came"))
        box.addWidget(self.folder)
        self.looked = self._words("", box)
        self.looked.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.looked.setOpenExternalLinks(True)
        self.looked.setAccessibleName(tr("What the folder holds"))
        self.looked.hide()

    def _place_row(self, column: QVBoxLayout) -> None:
        box = self._box(tr("2. My territory"), column)
        self.layer = self._combo(tr("Layer of the communes"), box)
        self.place = self._combo(tr("EPCI or commune"), box)
        self.place.setMaxVisibleItems(20)

    def _diagnosis_row(self, column: QVBoxLayout) -> None:
        box = self._box(tr("3. My diagnosis"), column)
        self.subjects = SubjectTree(self)
        box.addWidget(self.subjects)
        row = QHBoxLayout()
        self.dialog_button = self._button(tr("Dialog…"), row)
        self.dialog_button.setToolTip(tr("The algorithm of this subject, filled in with what the folder holds."))
        self.record_button = self._button(tr("Catalogue…"), row)
        self.record_button.setToolTip(tr("The record that has what is missing here."))
        box.addLayout(row)
        self.results = QgsFileWidget(self)
        self.results.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.results.setDialogTitle(tr("Folder of the diagnosis"))
        self.results.lineEdit().setAccessibleName(tr("Folder of the diagnosis"))
        self.results.lineEdit().setPlaceholderText(tr("Where the diagnosis goes"))
        box.addWidget(self.results)
        self.complete = QCheckBox(tr("Ask the Catalogue for what is missing"), self)
        self.complete.setToolTip(tr("On the territory and its margin only, as dated copies. Needs the network."))
        box.addWidget(self.complete)

    def _foot(self, column: QVBoxLayout) -> None:
        box = QVBoxLayout()
        box.setContentsMargins(8, 4, 8, 6)
        box.setSpacing(4)
        column.addLayout(box)
        self.run_button = self._button(tr("Make the diagnosis"), box, "territory.svg")
        self.run_button.setStyleSheet("font-weight: bold; padding: 6px;")
        moving = QHBoxLayout()
        self.progress = QProgressBar(self)
        self.progress.hide()
        moving.addWidget(self.progress, 1)
        self.cancel_button = self._button(tr("Stop"), moving)
        self.cancel_button.hide()
        box.addLayout(moving)
        self.message = self._words("", box)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.message.setOpenExternalLinks(True)
        self.message.setAccessibleName(tr("What happened"))
        self.message.hide()
        shown = QHBoxLayout()
        self.page_button = self._button(tr("Open the page"), shown)
        self.project_button = self._button(tr("Open the project"), shown)
        box.addLayout(shown)

    def _box(self, title: str, column: QVBoxLayout) -> QVBoxLayout:
        box = QGroupBox(title, self)
        inside = QVBoxLayout(box)
        inside.setContentsMargins(8, 4, 8, 6)
        inside.setSpacing(4)
        column.addWidget(box)
        return inside

    def _words(self, text: str, column: QVBoxLayout) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        column.addWidget(label)
        return label

    def _combo(self, title: str, column: QVBoxLayout) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(title)
        combo.setToolTip(title)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(12)
        column.addWidget(combo)
        return combo

    def _button(self, title: str, column: QVBoxLayout | QHBoxLayout, icon: str = "") -> QPushButton:
        button = QPushButton(title, self)
        if icon:
            button.setIcon(QIcon(str(ICONS / icon)))
        column.addWidget(button)
        return button

    def _order(self) -> None:
        """The tab key goes as the eye does."""
        line = (
            *(self.demo_button, self.guide_button, self.folder, self.looked, self.layer, self.place, self.subjects),
            *(self.dialog_button, self.record_button, self.results, self.complete, self.close_button, self.run_button),
            *(self.cancel_button, self.message, self.page_button, self.project_button),
        )
        for before, after in zip(line, line[1:]):
            self.setTabOrder(before, after)
