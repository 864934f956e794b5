"""Layers inside a PDF (optional content groups): written by theme, and read again from the file."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsLayoutItemMap, QgsMapLayer, QgsPrintLayout

from ...core.maps.pdf import layer_names
from .export import PageOutput, pdf_settings, raise_on
from .written import check_written

GROUP = "geopdf/groupName"


def themed(layer: QgsMapLayer, theme: str) -> None:
    """Put a layer under a theme of the PDF."""
    layer.setCustomProperty(GROUP, theme)


def write_layered(layout: QgsPrintLayout, path: Path, output: PageOutput) -> None:
    """Write a page as a PDF with its layers, in place. Raises AulaError with the reason of a failure."""
    from qgis.core import QgsLayoutExporter

    # QGIS names the layers of a PDF after those of its project: one that is not there makes the file faulty
    for drawn in (item for item in layout.items() if isinstance(item, QgsLayoutItemMap)):
        own = layout.project()
        own.addMapLayers([layer for layer in drawn.layers() if own.mapLayer(layer.id()) is None], False)
    settings = pdf_settings(layout, output)
    settings.writeGeoPdf = True
    settings.includeGeoPdfFeatures = False
    settings.exportLayersAsSeperateFiles = False
    raise_on(QgsLayoutExporter(layout).exportToPdf(str(path), settings), path)
    check_written(path, layout, output.dpi)


def layers_in(path: Path) -> list[str]:
    """The names of the layers of a PDF, as its bytes hold them."""
    return layer_names(path.read_bytes())
