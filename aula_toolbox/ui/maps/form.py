"""What the page is about: its texts, its layers, its extent and scale."""

from __future__ import annotations

from datetime import date

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QCompleter,
    QDateEdit,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import AulaError
from ...core.maps.checks import scale_words
from ...core.maps.scales import read_scale
from ...core.maps.templates import template
from ...core.maps.territory import places
from ...core.maps.thresholds import scales, thresholds
from ...gis.i18n import tr
from .request import CHOSEN, LAYER, PLACE, SELECTION, THEME, VIEW, VISIBLE, Request

LIST_HEIGHT = 90


class MapForm(QWidget):
    """Fields in one column, narrow enough for a side panel; every change is told once."""

    changed = pyqtSignal()

    def __init__(self, statuses: tuple[str, ...], project: QgsProject) -> None:
        super().__init__()
        self._project = project
        self._proposed = ""
        self.title, self.subtitle = _line("titre"), _line("sous_titre")
        self.title.setMaxLength(int(thresholds()["titre_maximum"]))
        self.counter = QLabel()
        self.counter.setObjectName("compteur")
        self.content, self.second = _choices("contenu"), _choices("contenu_2")
        self.chosen = QListWidget()
        self.chosen.setObjectName("couches")
        self.chosen.setMaximumHeight(LIST_HEIGHT)
        self.map_titles = (_line("titre_carte"), _line("titre_carte_2"))
        self.extent, self.place, self.scale = _choices("emprise"), _line("lieu"), _choices("echelle")
        self.status = _choices("statut")
        self.status.addItems(list(statuses))
        self.status.setEditable(True)
        self.sources, self.day = _line("sources"), _month()
        self.sources.setPlaceholderText(tr("From the layers"))
        self.sources.setToolTip(tr("Replaces the line of sources that is made from what the layers say of themselves."))
        self._fill_extent()
        self._fill_scale()
        self._lay_out()
        self._connect()
        self.refresh_contents()
        self.for_template("carte_a3_paysage")

    def _fill_extent(self) -> None:
        for words, kind in (
            (tr("Current view"), VIEW),
            (tr("Active layer"), LAYER),
            (tr("Selection"), SELECTION),
            (tr("Commune or EPCI…"), PLACE),
        ):
            self.extent.addItem(words, kind)
        completer = QCompleter([place.label for place in places()], self.place)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.place.setCompleter(completer)
        self.place.setPlaceholderText(tr("Name or INSEE code"))

    def _fill_scale(self) -> None:
        self.scale.setEditable(True)
        self.scale.addItem(tr("Automatic"), 0)
        for denominator in scales():
            self.scale.addItem(scale_words(denominator), denominator)

    def _lay_out(self) -> None:
        rows = _form(self)
        self.plate = QWidget()
        plate = _form(self.plate)
        plate.addRow(tr("Title of the first map"), self.map_titles[0])
        plate.addRow(tr("Second map"), self.second)
        plate.addRow(tr("Title of the second map"), self.map_titles[1])
        rows.addRow(tr("Title"), _stack(self.title, self.counter))
        rows.addRow(tr("Subtitle"), self.subtitle)
        rows.addRow(tr("Contents"), _stack(self.content, self.chosen))
        rows.addRow(self.plate)
        rows.addRow(tr("Extent"), _stack(self.extent, self.place))
        rows.addRow(tr("Scale"), self.scale)
        rows.addRow(tr("Status"), self.status)
        rows.addRow(tr("Sources"), self.sources)
        rows.addRow(tr("Date"), self.day)
        for field, words in (
            (self.title, tr("Title")),
            (self.content, tr("Contents")),
            (self.chosen, tr("Chosen layers…")),
            (self.extent, tr("Extent")),
            (self.place, tr("Commune or EPCI…")),
            (self.scale, tr("Scale")),
            (self.status, tr("Status")),
            (self.sources, tr("Sources")),
            (self.day, tr("Date")),
        ):  # in a box of their own, where the label of the row does not reach them
            field.setAccessibleName(words)

    def _connect(self) -> None:
        for field in (self.title, self.subtitle, self.place, self.sources, *self.map_titles):
            field.textChanged.connect(lambda _: self._tell())
        for box in (self.content, self.second, self.extent):
            box.currentIndexChanged.connect(lambda _: self._tell())
        self.scale.currentTextChanged.connect(lambda _: self._tell())
        self.status.currentTextChanged.connect(lambda _: self._tell())
        self.day.dateChanged.connect(lambda _: self._tell())
        self.chosen.itemChanged.connect(lambda _: self._tell())

    def _tell(self) -> None:
        self._show_needed()
        self.changed.emit()

    def _show_needed(self) -> None:
        self.chosen.setVisible(self.content.currentData() == CHOSEN)
        self.place.setVisible(self.extent.currentData() == PLACE)
        self.counter.setVisible(bool(self.counter.text()))

    def for_template(self, name: str) -> None:
        """Show the fields that a template needs."""
        self.plate.setVisible(template(name).has_two_maps)
        self._show_needed()

    def propose_title(self, words: str) -> None:
        """Put the active layer's name in a title that nobody typed."""
        if words and words != self._proposed and self.title.text() in ("", self._proposed):
            self._proposed = words
            self.title.setText(words)

    def tell_title(self, is_long: bool) -> None:
        """Count the letters of a title longer than its line."""
        most = self.title.maxLength()
        self.counter.setText(f"{len(self.title.text())} / {most}" if is_long else "")
        self.counter.setVisible(is_long)

    def tell_scale(self, denominator: float) -> None:
        """Say which scale the automatic choice gives."""
        words = f"{tr('Automatic')} ({scale_words(denominator)})" if denominator else tr("Automatic")
        is_automatic = self.scale.currentIndex() == 0
        self.scale.blockSignals(True)
        self.scale.setItemText(0, words)
        if is_automatic:
            self.scale.setCurrentIndex(0)
        self.scale.blockSignals(False)

    def refresh_contents(self) -> None:
        """Read the map themes and layers of the project again, keeping what was chosen."""
        themes = self._project.mapThemeCollection().mapThemes()
        for box, ends in ((self.content, True), (self.second, False)):
            before = box.currentData()
            box.blockSignals(True)
            box.clear()
            box.addItem(tr("Visible layers"), VISIBLE)
            for theme in themes:
                box.addItem(tr("Theme: {name}").format(name=theme), f"{THEME}{theme}")
            if ends:
                box.addItem(tr("Chosen layers…"), CHOSEN)
            box.setCurrentIndex(max(box.findData(before), 0))
            box.blockSignals(False)
        kept = set(self._checked())
        self.chosen.blockSignals(True)
        self.chosen.clear()
        for layer in self._project.layerTreeRoot().layerOrder():
            entry = QListWidgetItem(layer.name())
            entry.setData(Qt.ItemDataRole.UserRole, layer.id())
            entry.setCheckState(Qt.CheckState.Checked if layer.id() in kept else Qt.CheckState.Unchecked)
            self.chosen.addItem(entry)
        self.chosen.blockSignals(False)

    def _checked(self) -> tuple[str, ...]:
        entries = (self.chosen.item(row) for row in range(self.chosen.count()))
        return tuple(
            str(entry.data(Qt.ItemDataRole.UserRole))
            for entry in entries
            if entry.checkState() == Qt.CheckState.Checked
        )

    def read(self, request: Request) -> Request:
        """Write what the fields say into a request."""
        request.title, request.subtitle = self.title.text().strip(), self.subtitle.text().strip()
        request.content, request.chosen = str(self.content.currentData()), self._checked()
        request.second = str(self.second.currentData())
        request.map_titles = (self.map_titles[0].text().strip(), self.map_titles[1].text().strip())
        request.extent_kind, request.place = str(self.extent.currentData()), self.place.text().strip()
        try:
            request.scale = self._denominator()
        except AulaError as error:
            request.scale, request.fault = None, error.render(tr)
        request.status = self.status.currentText().strip()
        request.sources = _named_sources(self.sources.text().strip())
        chosen = self.day.date()
        is_today = chosen == QDate.currentDate()
        request.day = None if is_today else date(chosen.year(), chosen.month(), chosen.day())
        return request

    def _denominator(self) -> float | None:
        """The scale chosen or typed (`25000`, `1/25 000`); None for the automatic one. Raises E_SCALE."""
        words = self.scale.currentText().strip()
        if not words or words in (self.scale.itemText(0), tr("Automatic")):
            return None
        return read_scale(words)


def _form(parent: QWidget) -> QFormLayout:
    """Labels beside their fields, or above them when the panel is narrow."""
    rows = QFormLayout(parent)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return rows


def _stack(*fields: QWidget) -> QWidget:
    """Fields one above the other in one row; a hidden one leaves no gap."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    for field in fields:
        column.addWidget(field)
    return box


def _line(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    return field


def _month() -> QDateEdit:
    """The month that the page is dated from."""
    field = QDateEdit(QDate.currentDate())
    field.setObjectName("date")
    field.setDisplayFormat("MMMM yyyy")
    field.setCalendarPopup(True)
    return field


def _named_sources(words: str) -> str:
    """The line as it is printed: it begins with its own name."""
    return f"Sources : {words}" if words and not words.casefold().startswith("source") else words


def _choices(name: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    return box
