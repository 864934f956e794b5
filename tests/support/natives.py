"""QGIS' own algorithms, which only its programs register."""

from __future__ import annotations

from qgis.analysis import QgsNativeAlgorithms
from qgis.core import QgsApplication


def register() -> None:
    """Register them once."""
    registry = QgsApplication.processingRegistry()
    if registry.providerById("native") is None:
        registry.addProvider(QgsNativeAlgorithms(registry))
