"""The Catalogue panel: finds the layers of the observatories, loads them, keeps them, says how fresh they are."""

from __future__ import annotations

import json
from html import escape
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QAction, QKeySequence
from qgis.PyQt.QtWidgets import QApplication, QMenu, QToolButton, QWidget

from ...core.pnc import freshness, manifest
from ...core.pnc.catalogue import Catalogue, Record
from ...core.pnc.query import Query
from ...core.pnc.search import Index
from ...core.pnc.state import PanelState
from ...gis.i18n import tr
from ...gis.pnc import library, stamp
from ...gis.settings import Settings
from ..obs.view import PanelTabs
from ..runs import Runner
from . import answers, layout, servers, words
from .pictures import Pictures
from .runs import AskTask, ReadTask, later
from .tree import KEY, LINE

SEARCH_DELAY_MS = 150


class CatalogueDock(QgsDockWidget):
    """Everything it does is an algorithm or a task; the main thread only draws."""

    def __init__(self, iface: Any, parent: QWidget | None = None) -> None:
        super().__init__(tr("AULA Catalogue"), parent)
        self.setObjectName("aula_catalogue")
        self.iface = iface
        self.state = PanelState()
        self.runner = Runner(self)
        self.reading: ReadTask | AskTask | None = None
        self._is_open = False
        self.sheet: Any = None
        tabs = PanelTabs(Runner(self), self)
        tabs.published.connect(self.reread)
        self.parts = layout.build(self)
        self.pictures = Pictures(self.parts.card)
        self.setWidget(tabs.hold(self.parts.page))
        self._delay = later(SEARCH_DELAY_MS, self.search, self)
        self._connect()

    def _connect(self) -> None:
        parts = self.parts
        parts.search.textChanged.connect(lambda _: self._delay.start())
        parts.search.installEventFilter(self)
        parts.filters.changed.connect(self.search)
        parts.tree.itemSelectionChanged.connect(self._show_card)
        parts.tree.asked.connect(self.add)
        parts.tree.itemExpanded.connect(lambda item: self._remember(item, True))
        parts.tree.itemCollapsed.connect(lambda item: self._remember(item, False))
        parts.tree.customContextMenuRequested.connect(self._menu)
        parts.add.clicked.connect(lambda: self.add())
        parts.add_menu.aboutToShow.connect(self._fill_kinds)
        parts.copy.clicked.connect(self.copy)
        parts.check.clicked.connect(self.check)
        parts.star.clicked.connect(self.toggle_favourite)
        parts.cite.clicked.connect(self.cite)
        parts.metadata.clicked.connect(self.show_metadata)
        parts.reset.clicked.connect(self.reset)
        parts.ask.clicked.connect(lambda: servers.ask(self))
        parts.search.returnPressed.connect(lambda: servers.ask(self))
        parts.refresh.clicked.connect(self.refresh)
        parts.cancel.clicked.connect(self.cancel)
        self.runner.done.connect(self._done)
        self.runner.idle.connect(self._busy)
        for keys, call in (
            (QKeySequence.StandardKey.Find, self.focus_search),
            (QKeySequence(Qt.Key.Key_F5), self.refresh),
        ):
            action = QAction(self)
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(call)
            self.addAction(action)

    # --- opening ----------------------------------------------------------------------------------------------

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        if not self._is_open:
            self._is_open = True
            self.open()

    def open(self) -> None:
        """Show what is known, then read what is old in the background."""
        kept = json.loads(Settings.read().dock_state or "{}")
        self.state.remember(kept)
        sources = library.chosen_sources()
        self.show_catalogue(library.known(sources))
        remote = [source for source in sources if not source.is_packaged]
        cache, hours = library.cache(), Settings.read().cache_hours
        if any(cache.is_old(cache.load(source.id), hours) for source in remote):
            self.refresh()
        elif not remote:
            self.parts.banner.tell(
                tr(
                    "Demonstration and national layers. Add the address of the data platform in "
                    "Settings > Options > AULA."
                ),
                tr("Settings"),
                self.open_settings,
            )

    def reread(self) -> None:
        """Show what is known anew: an observatory was published, or the folder of the observatories changed."""
        if self._is_open and self.reading is None:
            self.show_catalogue(library.known(library.chosen_sources()))

    def show_catalogue(self, catalogue: Catalogue, index: Index | None = None) -> None:
        """Show other records; the query, the selection and the scroll stay."""
        self.state.take(catalogue, index)
        self._look_around()
        self.search()

    def _look_around(self) -> None:
        """What the project and the folder of copies hold of the catalogue."""
        self.state.loaded = {}
        for layer in QgsProject.instance().mapLayers().values():
            own = stamp.LayerStamp.read(layer)
            if own is not None:
                self.state.loaded[own.key] = freshness.DataStamp(own.record_updated, own.etag)
        copies = manifest.read(library.offline_folder())
        self.state.copies = {copy.key: copy for copy in copies.entries}

    # --- searching --------------------------------------------------------------------------------------------

    def search(self) -> None:
        """Filter the list by the words and the filters."""
        filters = self.parts.filters
        typed = self.parts.search.text()
        self.state.query = Query(
            typed, themes=filters.theme.chosen, epci=filters.epci.chosen, kinds=filters.kind.chosen
        )
        count = self.parts.tree.render(self.state, words.second_line)
        self.parts.empty.setVisible(count == 0)
        self.parts.empty.setText(tr("No result for “{words}”.").format(words=typed) if typed else tr("No result."))
        self.parts.reset.setVisible(count == 0 and self.state.is_filtered)
        servers.offer(self)
        self._busy()

    def reveal(self, record: str) -> None:
        """Show one record: its title is searched, so that its neighbours are seen too, and it is chosen."""
        found = self.state.catalogue.by_id(record)
        self.parts.filters.clear()
        self.parts.search.setText(found[0].title if found else record)
        self._delay.stop()
        self.search()
        if found:
            self.parts.tree.select({found[0].key})

    def reset(self) -> None:
        """Take words and filters off."""
        self.parts.search.clear()
        self.parts.filters.clear()

    def focus_search(self) -> None:
        """Go to the search line."""
        self.parts.search.setFocus()
        self.parts.search.selectAll()

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """Down goes to the list; Esc clears the line, then closes the message."""
        if watched is self.parts.search and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self._delay.stop()
                self.search()
                self.parts.tree.select_first()
                return True
            if event.key() == Qt.Key.Key_Escape:
                (self.parts.search.clear if self.parts.search.text() else self.parts.error.hide)()
                return True
        return super().eventFilter(watched, event)

    # --- the record chosen ------------------------------------------------------------------------------------

    @property
    def chosen(self) -> list[Record]:
        """The records selected in the tree."""
        found = (self.state.catalogue.by_id(key) for key in self.parts.tree.chosen_keys())
        return [records[0] for records in found if records]

    def _show_card(self) -> None:
        records = self.chosen
        if records and self.parts.error.about not in ("", records[0].key):
            self.parts.error.hide()
        self.parts.card.show_record(records[0] if records else None)
        if records:
            self.pictures.show(records[0])
        for button in (self.parts.add, self.parts.copy, self.parts.star, self.parts.cite, self.parts.metadata):
            button.setEnabled(bool(records))

    def _fill_kinds(self) -> None:
        menu: QMenu = self.parts.add_menu
        menu.clear()
        kinds = dict.fromkeys(kind for record in self.chosen for kind in record.kinds)
        for kind in (*kinds, "local"):
            menu.addAction(words.kind(kind)).triggered.connect(lambda _=False, kind=kind: self.add(kind))
        if self.iface is not None:
            menu.addSeparator()
            part = menu.addAction(tr("Only the view of the map (local copy)"))
            part.triggered.connect(lambda: self.add(view_only=True))

    def _menu(self, position: Any) -> None:
        menu = QMenu(self)
        buttons: tuple[QToolButton, ...] = self.parts.buttons
        for button in buttons:
            action = menu.addAction(button.text() or button.toolTip())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(button.click)
        menu.exec(self.parts.tree.viewport().mapToGlobal(position))

    def _remember(self, item: Any, is_open: bool) -> None:
        shelf = item.data(0, LINE)
        if item.data(0, KEY) or not shelf or self.state.is_filtered:
            return
        (self.state.expanded.add if is_open else self.state.expanded.discard)(shelf)
        self._save()

    def _save(self) -> None:
        settings = Settings.read()
        settings.dock_state = json.dumps(self.state.remembered())
        settings.save()

    def toggle_favourite(self) -> None:
        """Put the records among the favourites, or take them away."""
        for record in self.chosen:
            (self.state.favourites.discard if record.key in self.state.favourites else self.state.favourites.add)(
                record.key
            )
        self._save()
        self.search()

    def cite(self) -> None:
        """Copy the line of sources."""
        QApplication.clipboard().setText("\n".join(record.citation for record in self.chosen))
        self.tell(tr("Source copied."))

    def show_metadata(self) -> None:
        """Open the whole sheet of the record: all that is known, its links, its document."""
        from .sheet import RecordSheet

        if self.chosen:
            self.sheet = RecordSheet(self.chosen[0], self)
            self.sheet.show()

    # --- acting -----------------------------------------------------------------------------------------------

    def add(self, kind: str = "auto", again: bool = False, view_only: bool = False) -> None:
        """Load the chosen records; one that is in the project already is selected there instead.

        view_only: a local copy of the features in the view of the map, for layers of the whole country.
        """
        for record in self.chosen:
            self.load(record.key, kind, again or view_only, self._view() if view_only else "")

    def load(self, key: str, kind: str = "auto", again: bool = False, extent: str = "") -> None:
        """Load a record by its key, whole or the part in an extent (`xmin,xmax,ymin,ymax [EPSG:n]`)."""
        there = None if again else self._layer_of(key)
        if there is not None:
            self._select(there, key)
            return
        part = {"EXTENT": extent} if extent else {}
        self.runner.start("aula:pncload", {"RECORD": key, "RESOURCE": kind, **part})
        self._busy()

    def _view(self) -> str:
        """The view of the map, as Processing writes an extent."""
        canvas = self.iface.mapCanvas()
        box = canvas.extent()
        sides = f"{box.xMinimum()},{box.xMaximum()},{box.yMinimum()},{box.yMaximum()}"
        return f"{sides} [{canvas.mapSettings().destinationCrs().authid()}]"

    def copy(self) -> None:
        """Make offline copies of the chosen records."""
        keys = ";".join(record.key for record in self.chosen)
        self.runner.start("aula:pncoffline", {"RECORDS": keys, "OUTPUT": "memory:"})
        self._busy()

    def check(self) -> None:
        """Check the layers of the project against the catalogue."""
        self.runner.start("aula:pncrefresh", {"OUTPUT": "memory:"})
        self._busy()

    def refresh(self) -> None:
        """Read every source anew; the old list stays usable meanwhile."""
        if self.reading is not None:
            return
        self.reading = ReadTask(library.chosen_sources())
        self.reading.read.connect(self._read)
        QgsApplication.taskManager().addTask(self.reading)
        self._busy()

    def cancel(self) -> None:
        """Stop everything."""
        self.runner.cancel()
        if self.reading is not None:
            self.reading.cancel()
        self.pictures.cancel()

    def _layer_of(self, key: str) -> Any:
        for layer in QgsProject.instance().mapLayers().values():
            own = stamp.LayerStamp.read(layer)
            if own is not None and own.key == key:
                return layer
        return None

    def _select(self, layer: Any, key: str) -> None:
        if self.iface is not None:
            self.iface.setActiveLayer(layer)
        self.parts.error.tell(
            tr("“{title}” is in the project already: it was selected.").format(title=layer.name()),
            tr("Load again"),
            lambda: self.load(key, again=True),
        )

    # --- answers ----------------------------------------------------------------------------------------------

    def _read(self, catalogue: Catalogue | None) -> None:
        task, self.reading = self.reading, None
        if catalogue is None or task is None:
            self._busy()
            return
        self.state.unreachable = {
            key: answers.cached_day(self, key) for key, error in task.failures.items() if error.is_unreachable
        }
        self.state.restricted = set()
        self.show_catalogue(catalogue, task.index)
        if task.failures:
            answers.unread(self, task)
        else:
            self.parts.banner.hide()
            self.parts.error.hide()

    def _done(self, name: str, succeeded: bool, results: dict[str, Any], layers: list[Any], ear: Any) -> None:
        if not succeeded:
            answers.failed(self, name, ear)
        elif name == "aula:pncload":
            answers.loaded(self, results, layers)
        elif name == "aula:pncrefresh":
            answers.checked(self, results)
        else:
            answers.copied(self, ear)
        self._look_around()
        self.search()

    def tell(self, text: str) -> None:
        """A passing word in QGIS' message bar, which reads HTML, or in the status line."""
        if self.iface is not None and hasattr(self.iface, "messageBar"):
            self.iface.messageBar().pushMessage("AULA", escape(text), Qgis.MessageLevel.Info, 6)
        self.parts.said = text

    def open_settings(self) -> None:
        """Open our page of QGIS' options."""
        if self.iface is not None:
            self.iface.showOptionsDialog(self.iface.mainWindow(), "aula_options")

    def _busy(self) -> None:
        is_busy = self.reading is not None or self.runner.is_busy
        self.parts.progress.setVisible(is_busy)
        self.parts.cancel.setVisible(is_busy)
        self.parts.refresh.setEnabled(self.reading is None)
        count, age = len(self.state.catalogue), self.state.age()
        shown = tr("{count} records").format(count=count)
        if self.state.is_filtered:
            shown = tr("{count} of {total} records").format(count=self.state.total, total=count)
        self.parts.status.setText(
            f"{shown} · {tr('catalogue of {date}').format(date=words.local_day(age))}" if age else shown
        )

    def close_down(self) -> None:
        """Stop what runs before the panel goes."""
        self.cancel()
