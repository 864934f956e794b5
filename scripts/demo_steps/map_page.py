"""A plain A4 map of the demonstration, as PDF and PNG: `map_page.py page.json`, run with the Python of QGIS.

The page is a JSON object: title, subtitle, credits, pdf, png, and layers from bottom to top, each with its source,
name, and a colour (`fill`, `line`) when the layer brings no style of its own. The last layer gives the extent.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor, QFont

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
MAP = (10.0, 25.0, 205.0, 170.0)
SIDE_X, SIDE_WIDTH = 220.0, 70.0
PNG_DPI = 150


def layer_of(facts: dict[str, Any]) -> QgsVectorLayer:
    """Open a layer of the page and dress it."""
    layer = QgsVectorLayer(facts["source"], facts["name"], "ogr")
    if not layer.isValid():
        raise SystemExit(f"{facts['source']}: cannot be opened")
    if "fill" in facts:
        symbol = QgsFillSymbol.createSimple({"color": facts["fill"], "outline_style": "no"})
        layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    if "line" in facts:
        symbol = QgsLineSymbol.createSimple({"color": facts["line"], "width": str(facts.get("width", 0.3))})
        layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


def placed(layout: QgsPrintLayout, item: QgsLayoutItem, x: float, y: float, width: float, height: float) -> None:
    """Put an item on the page, in millimetres."""
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(x, y, MM))
    item.attemptResize(QgsLayoutSize(width, height, MM))


def text_format(size: float, bold: bool = False, colour: str = "#222222") -> QgsTextFormat:
    """Open Sans in a size."""
    font = QFont("Open Sans")
    font.setBold(bold)
    form = QgsTextFormat()
    form.setFont(font)
    form.setSize(size)
    form.setColor(QColor(colour))
    return form


def label(layout: QgsPrintLayout, text: str, form: QgsTextFormat, box: tuple[float, float, float, float]) -> None:
    """A text on the page."""
    item = QgsLayoutItemLabel(layout)
    item.setText(text)
    item.setTextFormat(form)
    placed(layout, item, *box)


def compose(project: QgsProject, page: dict[str, Any], layers: list[QgsVectorLayer]) -> QgsPrintLayout:
    """Lay out title, map, legend, scale bar, north and credits."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    item = QgsLayoutItemMap(layout)
    placed(layout, item, *MAP)
    item.setLayers(layers[::-1])
    extent = layers[-1].extent()
    extent.scale(1.03)
    item.zoomToExtent(extent)
    item.setFrameEnabled(True)
    label(layout, page["title"], text_format(17, bold=True), (10, 7, 277, 9))
    label(layout, page["subtitle"], text_format(10, colour="#555555"), (10, 16, 277, 7))
    label(layout, page["credits"], text_format(6.5, colour="#555555"), (10, 197, 277, 9))
    _legend(layout, item, layers, page)
    _scale_and_north(layout, item)
    return layout


def _legend(
    layout: QgsPrintLayout, shown: QgsLayoutItemMap, layers: list[QgsVectorLayer], page: dict[str, Any]
) -> None:
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(shown)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.clear()
    hidden = {facts["name"] for facts in page["layers"] if facts.get("legend") is False}
    for layer in layers[::-1]:
        if layer.name() not in hidden:
            root.addLayer(layer)
    for style, form in (
        (QgsLegendStyle.Style.Title, text_format(10, bold=True)),
        (QgsLegendStyle.Style.Subgroup, text_format(9, bold=True)),
        (QgsLegendStyle.Style.SymbolLabel, text_format(8)),
    ):
        legend.rstyle(style).setTextFormat(form)
    placed(layout, legend, SIDE_X, MAP[1], SIDE_WIDTH, 120)


def _scale_and_north(layout: QgsPrintLayout, shown: QgsLayoutItemMap) -> None:
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(shown)
    bar.applyDefaultSize(QgsUnitTypes.DistanceUnit.DistanceMeters)
    bar.setTextFormat(text_format(8))
    placed(layout, bar, SIDE_X, 178, SIDE_WIDTH, 12)
    north = QgsLayoutItemPicture(layout)
    north.setPicturePath(str(Path(QgsApplication.svgPaths()[0]) / "arrows" / "NorthArrow_02.svg"))
    placed(layout, north, SIDE_X + SIDE_WIDTH - 12, 160, 12, 15)


def export(layout: QgsPrintLayout, page: dict[str, Any]) -> None:
    """Write the PDF and the PNG; a failure says which."""
    exporter = QgsLayoutExporter(layout)
    picture = QgsLayoutExporter.ImageExportSettings()
    picture.dpi = PNG_DPI
    done = {
        page["pdf"]: exporter.exportToPdf(page["pdf"], QgsLayoutExporter.PdfExportSettings()),
        page["png"]: exporter.exportToImage(page["png"], picture),
    }
    failed = [path for path, result in done.items() if result != QgsLayoutExporter.ExportResult.Success]
    if failed:
        raise SystemExit(f"not exported: {', '.join(failed)}")


def main() -> None:
    """Read the page, draw it."""
    page = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    application = QgsApplication([], True)
    application.initQgis()
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    layers = [layer_of(facts) for facts in page["layers"]]
    project.addMapLayers(layers)
    export(compose(project, page, layers), page)
    project.clear()
    application.exitQgis()


if __name__ == "__main__":
    main()
