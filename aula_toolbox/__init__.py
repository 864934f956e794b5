"""AULA Toolbox: a QGIS plugin of the urban-planning agency of the Artois."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:
    """Entry point of QGIS: build the plugin."""
    from .plugin import AulaPlugin

    return AulaPlugin(iface)
