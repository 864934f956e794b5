"""What went wrong, what to do, and one button: never a window that blocks."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ...gis.i18n import tr


class Notice(QFrame):
    """A card with a cause and one action; Esc dismisses it."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        # its own two colours, so that the contrast does not depend on the theme
        self.setStyleSheet(
            f"#{name} {{ background: #fff4d6; border: 1px solid #b98900; }}"
            f"#{name} QLabel, #{name} QToolButton {{ color: #3d2c00; background: transparent; }}"
        )
        self.label = QLabel(self)
        self.label.setObjectName(f"{name}_texte")
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = QPushButton(self)
        self.button.setObjectName(f"{name}_bouton")
        self.dismiss = QToolButton(self)
        self.setTabOrder(self.dismiss, self.button)  # as they are seen
        self.dismiss.setText("×")
        self.dismiss.setAutoRaise(True)
        self.dismiss.setAccessibleName(tr("Close"))
        self.dismiss.clicked.connect(self.hide)
        self.about = ""
        self._action: Callable[[], None] | None = None
        self.button.clicked.connect(self._act)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        top = QHBoxLayout()
        top.addWidget(self.label, 1)
        top.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def tell(self, text: str, button: str = "", action: Callable[[], None] | None = None, about: str = "") -> None:
        """Show a text and, if given, the button that does something about it.

        about: the key of the record it is about; it goes when another one is chosen.
        """
        self.about = about
        self.label.setText(text)
        self.setAccessibleDescription(text)
        self._action = action
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.show()

    def _act(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()
