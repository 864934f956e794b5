"""The records of the catalogue in QGIS' Browser: sources, then records; a double click or a drag loads one.

What is already read, never over the network. A source of thousands of records shows the first ones and says how many
others the panel finds.
"""

from __future__ import annotations

from itertools import islice
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsDataCollectionItem,
    QgsDataItem,
    QgsDataItemProvider,
    QgsMimeDataUtils,
)
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QAction, QIcon
from qgis.PyQt.QtWidgets import QWidget

from ...about import PACKAGE
from ...core.pnc.catalogue import CatalogueSource, Reading, Record
from ...gis.i18n import tr
from .tree import PROVIDER

ICON = PACKAGE / "resources" / "icons" / "pnc.svg"
SHOWN = 500
ROOT = "aula:/"
_THEME = {"raster": "/mIconRaster.svg", "table": "/mIconTable.svg"}


class BrowserProvider(QgsDataItemProvider):
    """Puts the catalogue at the root of the Browser."""

    def __init__(self, hall: Any) -> None:
        super().__init__()
        self._hall = hall

    def name(self) -> str:
        return "AULA"

    def dataProviderKey(self) -> str:
        return PROVIDER

    def capabilities(self) -> Any:
        return Qgis.DataItemProviderCapability.NetworkSources

    def createDataItem(self, path: str, parent: QgsDataItem | None) -> QgsDataItem | None:
        if path:
            return None
        root = CatalogueRoot(self._hall)
        sip.transferto(root, None)
        return root


class _Branch(QgsDataCollectionItem):
    """A branch whose children are made at once, in the thread of the interface: they come from the cache."""

    def __init__(self, parent: QgsDataItem | None, name: str, path: str, icon: QIcon) -> None:
        super().__init__(parent, name, path, PROVIDER)
        self.setIcon(icon)
        self.setCapabilitiesV2(self.capabilities2() | Qgis.BrowserItemCapability.Fast)

    def children_of(self) -> list[QgsDataItem]:
        """What stands below."""
        return []

    def createChildren(self) -> list[QgsDataItem]:
        made = self.children_of()
        for one in made:
            # QGIS owns what it is given
            sip.transferto(one, self)
        return made


class CatalogueRoot(_Branch):
    """« Catalogue AULA »."""

    def __init__(self, hall: Any) -> None:
        super().__init__(None, tr("AULA Catalogue"), ROOT, QIcon(str(ICON)))
        self._hall = hall

    def children_of(self) -> list[QgsDataItem]:
        from ...gis.pnc import library

        sources = library.chosen_sources()
        readings = library.known(sources).readings
        return [SourceItem(self, self._hall, one, readings[one.id]) for one in sources if one.id in readings]


class SourceItem(_Branch):
    """A catalogue: its records by title, the first ones of a large one."""

    def __init__(self, parent: QgsDataItem, hall: Any, source: CatalogueSource, reading: Reading) -> None:
        icon = QgsApplication.getThemeIcon("/mIconFolder.svg")
        super().__init__(parent, f"{source.title} ({len(reading.records)})", f"{ROOT}{source.id}", icon)
        self._hall, self._reading = hall, reading

    def children_of(self) -> list[QgsDataItem]:
        first = sorted(islice(self._reading.records, SHOWN), key=lambda one: one.title.casefold())
        made: list[QgsDataItem] = [RecordItem(self, self._hall, one) for one in first]
        others = len(self._reading.records) - len(first)
        if others > 0:
            made.append(MoreItem(self, self._hall, others))
        return made


class _Leaf(QgsDataItem):
    """Something that has nothing below it."""

    def __init__(self, parent: QgsDataItem, name: str, path: str, icon: QIcon) -> None:
        super().__init__(Qgis.BrowserItemType.Custom, parent, name, path, PROVIDER)
        self.setIcon(icon)
        self.setState(Qgis.BrowserItemState.Populated)


class RecordItem(_Leaf):
    """A record: a double click or a drag loads it, as from the panel; its menu shows its card."""

    def __init__(self, parent: QgsDataItem, hall: Any, record: Record) -> None:
        kind = "raster" if {"wms", "wmts", "raster", "xyz"} & set(record.kinds) else "vector"
        icon = QgsApplication.getThemeIcon(_THEME.get(kind, "/mIconVector.svg"))
        super().__init__(parent, record.title, f"{ROOT}{record.source}/{record.id}", icon)
        # above the line that says how many others there are
        self.setSortKey(f"0 {record.title}")
        self._hall, self.record = hall, record
        self.setToolTip(record.citation)

    def handleDoubleClick(self) -> bool:
        self._hall.open_record(self.record.key, False)
        return True

    def hasDragEnabled(self) -> bool:
        return True

    def mimeUris(self) -> list[QgsMimeDataUtils.Uri]:
        uri = QgsMimeDataUtils.Uri()
        uri.layerType, uri.providerKey, uri.name, uri.uri = "custom", PROVIDER, self.record.title, self.record.key
        return [uri]

    def actions(self, parent: QWidget | None) -> list[QAction]:
        made = []
        for words, with_card in ((tr("Add to the project"), False), (tr("Show its card"), True)):
            action = QAction(words, parent)
            action.triggered.connect(lambda _=False, own=with_card: self._hall.open_record(self.record.key, own))
            made.append(action)
        return made


class MoreItem(_Leaf):
    """How many records of a large catalogue are not listed; a double click opens the panel, which finds them."""

    def __init__(self, parent: QgsDataItem, hall: Any, count: int) -> None:
        name = tr("and {count} more: search in the Catalogue").format(count=count)
        super().__init__(parent, name, f"{parent.path()}/…", QgsApplication.getThemeIcon("/search.svg"))
        self.setSortKey("1")
        self._hall = hall

    def handleDoubleClick(self) -> bool:
        self._hall.show()
        return True
