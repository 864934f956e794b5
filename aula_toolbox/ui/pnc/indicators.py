"""A sign beside the layers of the project that have an update or left the catalogue; a click refreshes them."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsLayerTreeViewIndicator

from ...core.pnc import freshness
from ...gis.i18n import tr
from ...gis.pnc.stamp import PREFIX

TOLD = (freshness.NEWER, freshness.WITHDRAWN)
_PROPERTY = "aula_indicator"


def mark_layers(iface: Any, dock: Any) -> None:
    """Put the signs where the last check found something, and take the others away."""
    view = iface.layerTreeView() if iface is not None and hasattr(iface, "layerTreeView") else None
    if view is None:
        return
    for layer in QgsProject.instance().mapLayers().values():
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        if node is None:
            continue
        for old in view.indicators(node):
            if old.property(_PROPERTY):
                view.removeIndicator(node, old)
        state = str(layer.customProperty(f"{PREFIX}state", "") or "")
        if state in TOLD:
            view.addIndicator(node, _sign(view, layer.id(), state, dock))


def _sign(view: Any, layer_id: str, state: str, dock: Any) -> QgsLayerTreeViewIndicator:
    sign = QgsLayerTreeViewIndicator(view)
    sign.setProperty(_PROPERTY, True)
    sign.setIcon(QgsApplication.getThemeIcon("/mActionRefresh.svg"))
    sign.setToolTip(tr(freshness.BADGES[state]))
    parameters = {"INPUT": [layer_id], "ACTION": "update", "OUTPUT": "memory:"}
    sign.clicked.connect(lambda _: dock.runner.start("aula:pncrefresh", parameters))
    return sign
