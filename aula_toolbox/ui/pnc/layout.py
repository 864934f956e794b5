"""The widgets of the Catalogue panel and their places."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...gis.i18n import tr
from .card import Card
from .filters import FilterRow
from .notice import Notice
from .tree import CatalogueTree


@dataclass
class PanelParts:
    """The widgets the panel works with."""

    page: QWidget
    search: QLineEdit
    filters: FilterRow
    banner: Notice
    error: Notice
    tree: CatalogueTree
    about: QLabel
    ask: QPushButton
    empty: QLabel
    reset: QPushButton
    card: Card
    add: QToolButton
    add_menu: QMenu
    copy: QToolButton
    check: QToolButton
    star: QToolButton
    cite: QToolButton
    metadata: QToolButton
    status: QLabel
    refresh: QToolButton
    cancel: QToolButton
    progress: QProgressBar
    said: str = ""

    @property
    def buttons(self) -> tuple[QToolButton, ...]:
        """What may be done with the records chosen."""
        return (self.add, self.copy, self.check, self.star, self.metadata, self.cite)


def _icon(name: str) -> QIcon:
    return QgsApplication.getThemeIcon(name)


def _button(parent: QWidget, name: str, text: str, icon: str, tip: str, has_text: bool = False) -> QToolButton:
    button = QToolButton(parent)
    button.setObjectName(name)
    button.setText(text)
    button.setToolTip(tip)
    button.setAccessibleName(text)
    button.setIcon(_icon(icon))
    button.setAutoRaise(not has_text)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if has_text else Qt.ToolButtonStyle.ToolButtonIconOnly
    button.setToolButtonStyle(style)
    return button


def build(dock: QWidget) -> PanelParts:
    """Make the widgets, in the order of the tab key."""
    page = QWidget(dock)
    parts = PanelParts(
        page=page,
        search=_search(page),
        filters=FilterRow(page),
        banner=Notice("banniere", page),
        error=Notice("erreur", page),
        tree=CatalogueTree(page),
        about=QLabel(page),
        ask=QPushButton(tr("Ask the server"), page),
        empty=QLabel(page),
        reset=QPushButton(tr("Reset"), page),
        card=Card(page),
        add=_button(page, "ajouter", tr("Add"), "/mActionAddLayer.svg", tr("Load the layer (Enter)"), True),
        add_menu=QMenu(page),
        copy=_button(page, "copier", tr("Offline copy"), "/mActionFileSave.svg", tr("Keep a copy for the field")),
        check=_button(page, "verifier", tr("Check"), "/mActionRefresh.svg", tr("Check the layers of the project")),
        star=_button(page, "favori", tr("Favourite"), "/mIconFavorites.svg", tr("Among the favourites, or no more")),
        metadata=_button(
            page,
            "metadonnees",
            tr("Metadata"),
            "/mActionPropertiesWidget.svg",
            tr("Whole sheet of the record: links, document, page"),
        ),
        cite=_button(page, "citer", tr("Copy the source"), "/mActionEditCopy.svg", tr("Line of sources for a map")),
        status=QLabel(page),
        refresh=_button(
            page, "rafraichir", tr("Read again"), "/mActionReload.svg", tr("Read the catalogues again (F5)")
        ),
        cancel=_button(page, "annuler", tr("Cancel"), "/mTaskCancel.svg", tr("Stop")),
        progress=QProgressBar(page),
    )
    parts.add.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
    parts.add.setMenu(parts.add_menu)
    parts.about.setObjectName("lieu_compris")
    parts.about.setWordWrap(True)
    parts.about.setTextFormat(Qt.TextFormat.PlainText)
    parts.about.hide()
    parts.ask.setObjectName("demander_au_serveur")
    parts.ask.hide()
    parts.empty.setObjectName("aucun_resultat")
    parts.empty.setWordWrap(True)
    parts.reset.setObjectName("reinitialiser")
    parts.status.setObjectName("etat")
    parts.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    parts.progress.setRange(0, 0)
    parts.progress.setMaximumHeight(4)
    parts.progress.setTextVisible(False)
    parts.progress.setAccessibleName(tr("Working"))
    for button in (parts.add, parts.copy, parts.star, parts.cite, parts.metadata):
        button.setEnabled(False)
    _place(parts)
    page.setMinimumSize(QSize(240, 320))
    return parts


def _search(page: QWidget) -> QLineEdit:
    line = QLineEdit(page)
    line.setObjectName("recherche")
    line.setPlaceholderText(tr("Search a layer, a theme, a commune…"))
    line.setAccessibleName(tr("Search the catalogue"))
    line.setClearButtonEnabled(True)
    return line


def _place(parts: PanelParts) -> None:
    column = QVBoxLayout(parts.page)
    column.setContentsMargins(6, 6, 6, 6)
    column.setSpacing(4)
    for widget in (parts.search, parts.filters, parts.banner, parts.error, parts.progress, parts.about):
        column.addWidget(widget)
    middle = QSplitter(Qt.Orientation.Vertical, parts.page)
    middle.setChildrenCollapsible(False)
    middle.addWidget(parts.tree)
    middle.addWidget(parts.card)
    middle.setStretchFactor(0, 3)
    middle.setStretchFactor(1, 2)
    column.addWidget(middle, 1)
    column.addWidget(parts.empty)
    column.addWidget(parts.ask, 0, Qt.AlignmentFlag.AlignLeft)
    column.addWidget(parts.reset, 0, Qt.AlignmentFlag.AlignLeft)
    row = QHBoxLayout()
    row.setSpacing(2)
    for button in parts.buttons:
        row.addWidget(button)
    row.addStretch(1)
    column.addLayout(row)
    bottom = QHBoxLayout()
    bottom.addWidget(parts.status, 1)
    bottom.addWidget(parts.cancel)
    bottom.addWidget(parts.refresh)
    column.addLayout(bottom)
