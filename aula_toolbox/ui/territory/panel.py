"""The welcome panel: three things to do first, each one click."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QDockWidget,
    QFrame,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...gis.i18n import tr
from ...processing.base.algorithm import ICONS


@dataclass(frozen=True)
class Offer:
    """One offer: a title, a sentence, and what happens on a click."""

    title: str
    sentence: str
    icon: str
    action: Callable[[], None]


class WelcomePanel(QDockWidget):
    """Offers the demonstration territory, the headline algorithms on it, and the guide; works without network."""

    dismissed = pyqtSignal()

    def __init__(self, steps: list[Offer], parent: QWidget | None = None) -> None:
        super().__init__(tr("Welcome to AULA Toolbox"), parent)
        self.setObjectName("AulaWelcome")
        self.setAllowedAreas(Qt.DockWidgetArea.AllDockWidgetAreas)
        body = QWidget(self)
        layout = QVBoxLayout(body)
        layout.addWidget(self._words(tr("Three things to do first. Nothing here needs a network.")))
        self.buttons = [self._button(layout, step) for step in steps]
        self.progress = QProgressBar(body)
        self.progress.hide()
        self.message = self._words("")
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.message.setOpenExternalLinks(True)
        self.message.setAccessibleName(tr("What happened"))
        layout.addWidget(self.progress)
        layout.addWidget(self.message)
        layout.addStretch(1)
        close = QPushButton(tr("Do not show again"), body)
        close.clicked.connect(self.dismissed)
        layout.addWidget(close)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        self.setWidget(area)
        for before, after in zip((*self.buttons, self.message), (*self.buttons[1:], self.message, close)):
            self.setTabOrder(before, after)

    def _words(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        return label

    def _button(self, layout: QVBoxLayout, step: Offer) -> QPushButton:
        button = QPushButton(QIcon(str(ICONS / step.icon)), step.title, self)
        button.setStyleSheet("text-align: left; padding: 8px;")
        button.setAccessibleDescription(step.sentence)
        button.clicked.connect(lambda: step.action())
        layout.addWidget(button)
        layout.addWidget(self._words(step.sentence))
        return button

    def tell(self, text: str, share: float | None = None) -> None:
        """Say what is going on; `share` from 0 to 1 shows a progress bar, None hides it."""
        self.message.setText(text)
        self.progress.setVisible(share is not None)
        if share is not None:
            self.progress.setValue(round(100 * share))
