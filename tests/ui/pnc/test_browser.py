"""The catalogue in QGIS' Browser, as its own model reads it."""

from __future__ import annotations

import gc

import pytest
from qgis.core import QgsApplication, QgsBrowserModel, QgsBrowserProxyModel, QgsDataItem
from qgis.PyQt.QtCore import Qt

from aula_toolbox.core.pnc.catalogue import Catalogue, CatalogueSource, Reading, Record
from aula_toolbox.gis.pnc import library
from aula_toolbox.ui.pnc import browser
from aula_toolbox.ui.pnc.browser import BrowserProvider, MoreItem, RecordItem


class Hall:
    """What the items ask of the catalogue."""

    def __init__(self):
        self.asked = []

    def open_record(self, key, with_card):
        self.asked.append((key, with_card))

    def show(self):
        self.asked.append("panel")


@pytest.fixture
def model(qgis_app, monkeypatch):
    """A model of the Browser with a small catalogue of three records, two of them shown."""
    records = [
        Record(f"r{rank}", "banc", title, publisher="AULA") for rank, title in enumerate(("Écoles", "Bâti", "Z"))
    ]
    source = CatalogueSource("banc", "Banc", "records", "https://exemple.fr/")
    monkeypatch.setattr(library, "chosen_sources", lambda: [source])
    monkeypatch.setattr(library, "known", lambda sources: Catalogue([Reading("banc", records)]))
    monkeypatch.setattr(browser, "SHOWN", 2)
    hall = Hall()
    provider = BrowserProvider(hall)
    registry = QgsApplication.dataItemProviderRegistry()
    registry.addProvider(provider)
    made = QgsBrowserModel()
    made.initialize()
    yield made, hall
    made.deleteLater()
    registry.removeProvider(provider)


def below(model, index):
    model.fetchMore(index)
    return [model.index(rank, 0, index) for rank in range(model.rowCount(index))]


def test_records_stand_in_the_browser(model):
    made, hall = model
    (root,) = [one for one in below(made, made.index(-1, -1)) if made.data(one) == "AULA Catalogue"]
    (source,) = below(made, root)
    assert made.data(source) == "Banc (3)"
    shown = below(made, source)
    # the panel sorts what the model holds
    panel = QgsBrowserProxyModel()
    panel.setBrowserModel(made)
    panel.sort(0)
    place = panel.mapFromSource(source)
    titles = [panel.data(panel.index(rank, 0, place)) for rank in range(panel.rowCount(place))]
    assert titles == ["Bâti", "Écoles", "and 1 more: search in the Catalogue"]
    shown.sort(key=lambda one: titles.index(made.data(one)))
    # QGIS holds them, Python forgets them
    gc.collect()
    first, last = (made.dataItem(shown[rank]) for rank in (0, 2))
    assert (type(first), type(last)) == (RecordItem, MoreItem)
    assert made.data(shown[0], Qt.ItemDataRole.ToolTipRole) == "AULA, Bâti"
    assert first.handleDoubleClick() and last.handleDoubleClick()
    for action in first.actions(None):
        action.trigger()
    assert hall.asked == [("banc:r1", False), "panel", ("banc:r1", False), ("banc:r1", True)]
    (uri,) = first.mimeUris()
    assert (uri.providerKey, uri.uri, first.hasDragEnabled()) == ("aula", "banc:r1", True)
    assert made.mimeData([shown[0]]).hasFormat("application/x-vnd.qgis.qgis.uri")
    assert isinstance(last, QgsDataItem)
