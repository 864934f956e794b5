"""The row of templates: a small drawing of each page, made from the same facts as the page itself."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from qgis.PyQt.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from ...core.maps.templates import Template, templates
from ...core.maps.tokens import Tokens
from ...gis.i18n import tr
from ...gis.results.places import soon

SIZE = 96
SHARE = 0.9
FIRST = "carte_a3_paysage"
FILE = int(Qt.ItemDataRole.UserRole) + 1
# what each kind of item looks like on a page the size of a stamp: fill token, and how strong it is
INKS = {"map": ("couleur.fond", 1.0), "legend": ("couleur.limite", 0.35), "zone": ("couleur.action", 0.25)}


def thumbnail(template: Template, tokens: Tokens, size: int = SIZE) -> QPixmap:
    """The page of a template, its band, maps and legends, in the colours of the charter."""
    picture = QPixmap(size, size)
    picture.fill(QColor(0, 0, 0, 0))
    scale = SHARE * size / max(template.page.w, template.page.h)
    left, top = (size - template.page.w * scale) / 2, (size - template.page.h * scale) / 2
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.colour("limite")), 1))
    painter.fillRect(QRectF(left, top, template.page.w * scale, template.page.h * scale), QColor("#FFFFFF"))
    painter.drawRect(QRectF(left, top, template.page.w * scale, template.page.h * scale))
    for item in template.items:
        box = QRectF(left + item.box.x * scale, top + item.box.y * scale, item.box.w * scale, item.box.h * scale)
        if item.kind == "shape":
            painter.fillRect(box, QColor(tokens.colour("nuit")))
        elif item.kind in INKS:
            token, strength = INKS[item.kind]
            ink = QColor(tokens.colour(token[len("couleur.") :]))
            ink.setAlphaF(strength)
            painter.fillRect(box, ink)
            painter.drawRect(box)
        elif item.role in ("photo",):
            painter.drawRect(box)
    painter.end()
    return picture


def blank(tokens: Tokens, size: int = SIZE) -> QPixmap:
    """A page of which nothing is known but that it is one: a template of the user's own."""
    picture = QPixmap(size, size)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setPen(QPen(QColor(tokens.colour("limite")), 1))
    box = QRectF(size * 0.05, size * 0.18, size * 0.9, size * 0.64)
    painter.fillRect(box, QColor("#FFFFFF"))
    painter.drawRect(box)
    painter.end()
    return picture


def own_templates(charter: str = "") -> list[Path]:
    """Templates (.qpt) of the user's profile, then those that lie beside the agency's charter, by name."""
    folders = [Path(QgsApplication.qgisSettingsDirPath()) / "composer_templates"]
    folders += [Path(charter).parent] if charter else []
    found = (soon(partial(_templates_in, folder), folder, []) for folder in dict.fromkeys(folders))
    return [path for some in found for path in some]


def _templates_in(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.qpt"))


class Gallery(QListWidget):
    """Templates to choose from with the mouse or the arrow keys."""

    chosen = pyqtSignal(str)

    def __init__(self, tokens: Tokens, language: str, own: Sequence[Path] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("gabarits")
        self.setAccessibleName(tr("Templates"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setIconSize(QSize(SIZE, SIZE))
        self.setGridSize(QSize(SIZE + 34, SIZE + 38))
        self.setFixedHeight(SIZE + 56)
        self.setWordWrap(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for template in templates().values():
            title = template.titles[language if language in template.titles else "fr"]
            entry = QListWidgetItem(QIcon(thumbnail(template, tokens)), title)
            entry.setData(Qt.ItemDataRole.UserRole, template.id)
            entry.setToolTip(f"{title} ({template.page.w:g} x {template.page.h:g} mm)")
            entry.setTextAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            self.addItem(entry)
        for path in own:
            entry = QListWidgetItem(QIcon(blank(tokens)), path.stem)
            entry.setData(Qt.ItemDataRole.UserRole, FIRST)
            entry.setData(FILE, str(path))
            entry.setToolTip(str(path))
            entry.setTextAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            self.addItem(entry)
        self.currentItemChanged.connect(self._tell)

    def _tell(self, entry: QListWidgetItem | None, _: QListWidgetItem | None) -> None:
        if entry is not None:
            self.chosen.emit(self.template)

    @property
    def template(self) -> str:
        """Id of the chosen template."""
        entry = self.currentItem() or self.item(0)
        return str(entry.data(Qt.ItemDataRole.UserRole))

    @property
    def file(self) -> str:
        """Path of the chosen template when it is one of the user's own; empty for a bundled one."""
        entry = self.currentItem() or self.item(0)
        return str(entry.data(FILE) or "")

    def choose(self, template: str) -> None:
        """Choose a template by its id."""
        for row in range(self.count()):
            if self.item(row).data(Qt.ItemDataRole.UserRole) == template:
                self.setCurrentRow(row)
