"""What waits for an answer in a held version: each value, and three answers with their reason, in place."""

from __future__ import annotations

from functools import partial

from qgis import utils
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QDate, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...core.obs.acceptances import ACCEPTED, CORRECTED, MASKED
from ...core.obs.board import BoardRow, HeldDoubt, answer, doubts, labels
from ...core.obs.geography import territory
from ...core.obs.words import LAST_YEAR
from ...gis.crs import METRIC
from ...gis.i18n import tr
from ...gis.results.places import soon


def flash(code: str) -> bool:
    """Light a commune up on the map of QGIS; whether there is a map and the commune is known."""
    canvas = utils.iface.mapCanvas() if utils.iface is not None else None
    commune = territory(int(LAST_YEAR)).communes.get(code)
    if canvas is None or commune is None or not commune.outline:
        return False
    canvas.flashGeometries([QgsGeometry.fromWkt(commune.outline)], METRIC)
    return True


class DoubtList(QWidget):
    """The suspicions of an observatory; `answered` when all of them have been answered."""

    answered = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row: BoardRow | None = None
        self._open: list[HeldDoubt] = []
        self.list = QListWidget(self)
        self.list.setObjectName("doutes")
        self.list.setAccessibleName(tr("Values to confirm"))
        self.list.setWordWrap(True)
        self.reason, self.author, self.corrected = (QLineEdit(self) for _ in range(3))
        for field, words in (
            (self.reason, tr("Reason")),
            (self.author, tr("Your name")),
            (self.corrected, tr("Right value, to correct")),
        ):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.buttons = {
            ACCEPTED: QPushButton(tr("Accept"), self),
            CORRECTED: QPushButton(tr("Correct"), self),
            MASKED: QPushButton(tr("Hide"), self),
        }
        self._place()
        self.list.currentRowChanged.connect(self._point)
        for decision, button in self.buttons.items():
            button.setToolTip(button.text())
            button.clicked.connect(lambda _=False, own=decision: self.decide(own))

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        for field in (self.reason, self.author, self.corrected):
            column.addWidget(field)
        line = QHBoxLayout()
        for button in self.buttons.values():
            line.addWidget(button)
        column.addLayout(line)
        column.addWidget(self.told)

    def show_row(self, row: BoardRow | None) -> None:
        """The doubts of an observatory; hidden when it has none."""
        self._row, self._open = row, [] if row is None else soon(partial(doubts, row), row.store, [])
        self.list.clear()
        for one in self._open:
            label = labels().get(one.subject, one.subject)
            item = QListWidgetItem(f"{label} – {one.words}", self.list)
            item.setToolTip(tr("Check {number}").format(number=one.check))
        if self._open:
            self.list.setCurrentRow(0)
        self.told.clear()
        self.setVisible(bool(self._open))

    def _point(self, rank: int) -> None:
        """The commune of a doubt, for a moment on the map."""
        code = self._open[rank].code if 0 <= rank < len(self._open) else ""
        if code:
            flash(code)

    def decide(self, decision: str) -> None:
        """Write the answer to the chosen doubt; say what is missing instead."""
        rank = self.list.currentRow()
        if self._row is None or not 0 <= rank < len(self._open):
            return
        today = QDate.currentDate().toPyDate()
        wrong = answer(
            self._row, self._open[rank], decision, self.corrected.text(), self.reason.text(), self.author.text(), today
        )
        if wrong is not None:
            self.told.setText(wrong.render(tr))
            return
        self._open.pop(rank)
        self.list.takeItem(rank)
        self.corrected.clear()
        left = len(self._open)
        self.told.setText(tr("{count} values left to confirm.").format(count=left) if left else tr("All are answered."))
        if not left:
            self.answered.emit()
