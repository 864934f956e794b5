"""The subjects of the diagnosis in a tree: light, state; below each, what it lacks and what happens without."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ...core.territory import words
from ...gis.i18n import tr
from . import lights
from .dossier import PanelInput, PanelSubject

ROWS = 6
OWN = Qt.ItemDataRole.UserRole


class SubjectTree(QTreeWidget):
    """A line a subject, to be checked; a line below for each input that it lacks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(2)
        self.setHeaderLabels([tr("Subject"), tr("State")])
        self.setAccessibleName(tr("Subjects of the diagnosis"))
        self.setUniformRowHeights(True)
        header = self.header()
        # a title too long for a narrow panel is shortened: a bar below would hide the state beside it
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        self._fit(ROWS)

    def show_subjects(self, subjects: Sequence[PanelSubject]) -> None:
        """Show what each subject has; what was unchecked stays so, the line chosen too."""
        off = {one.name for one in self._subjects() if not self.is_checked(one.name)}
        before = self.subject.name if self.subject is not None else ""
        self.clear()
        for one in subjects:
            self._add(one, one.name not in off)
        self._fit(max(ROWS, len(subjects)))
        items = [self.topLevelItem(row) for row in range(self.topLevelItemCount())]
        chosen = next((one for one in items if one.data(0, OWN).name == before), items[0] if items else None)
        if chosen is not None:
            self.setCurrentItem(chosen)

    @property
    def subject(self) -> PanelSubject | None:
        """The subject of the line chosen."""
        item = self.currentItem()
        if item is None:
            return None
        found: PanelSubject = (item.parent() or item).data(0, OWN)
        return found

    @property
    def record(self) -> str:
        """The record that has what the line chosen lacks: its own, else the first of its subject."""
        item, subject = self.currentItem(), self.subject
        if item is None or subject is None:
            return ""
        if item.parent() is not None:
            return str(item.data(0, OWN).record)
        return next((one.record for one in subject.lacking if one.record), "")

    @property
    def checked(self) -> list[str]:
        """The subjects that are ready and checked."""
        return [one.name for one in self._subjects() if one.is_ready and self.is_checked(one.name)]

    @property
    def ready(self) -> list[str]:
        """The subjects that are ready."""
        return [one.name for one in self._subjects() if one.is_ready]

    def is_checked(self, name: str) -> bool:
        """Whether a subject is to be run."""
        items = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return any(one.data(0, OWN).name == name and one.checkState(0) == Qt.CheckState.Checked for one in items)

    def _subjects(self) -> list[PanelSubject]:
        return [self.topLevelItem(row).data(0, OWN) for row in range(self.topLevelItemCount())]

    def _add(self, one: PanelSubject, is_wanted: bool) -> None:
        item = QTreeWidgetItem([one.title, tr(lights.LIGHTS[one.light])])
        item.setIcon(0, lights.icon(one.light))
        item.setData(0, OWN, one)
        if one.is_ready:
            item.setCheckState(0, Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked)
        lacking = one.lacking
        told = [_state(each) for each in lacking]
        for column in (0, 1):
            item.setToolTip(column, "\n".join([one.title, *told]))
        self.addTopLevelItem(item)
        for each in lacking:
            item.addChild(self._lack(each))

    def _lack(self, one: PanelInput) -> QTreeWidgetItem:
        title = f"{one.title} *" if one.is_required else one.title
        item = QTreeWidgetItem([title, tr(words.SAID[one.state])])
        item.setData(0, OWN, one)
        told = [_state(one), one.without]
        if one.record_title:
            told.append(tr("In the Catalogue: {title}").format(title=one.record_title))
        for column in (0, 1):
            item.setToolTip(column, "\n".join(told))
        return item

    def _fit(self, rows: int) -> None:
        """As high as its subjects: the panel scrolls, not the list in it."""
        line = self.fontMetrics().height() + 8
        self.setMinimumHeight(line * (rows + 1) + 6)


def _state(one: PanelInput) -> str:
    """An input and its state in a line."""
    return tr("{title}: {state}").format(title=one.title, state=tr(words.SAID[one.state]))
