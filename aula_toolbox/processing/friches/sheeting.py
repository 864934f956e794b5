"""The run of frichesheets: pages laid out and exported one by one; a failed sheet does not stop the others."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from datetime import date
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor, QFont

from ...core.friches.rules import shipped
from ...core.friches.sheet import Sheet, file_name, sheet
from ...core.language import Language
from ...core.maps.tokens import shipped_tokens
from ...core.messages import listing, mark
from ...gis.i18n import tr
from ...gis.perimeters import Shapes, read_shapes
from ...gis.sources import METRIC
from ...gis.styles import dressed
from ..job import Job
from . import common

if TYPE_CHECKING:
    import pandas as pd

PER_SITE, ONE_PDF, PNG = range(3)
MILLIMETRES = Qgis.LayoutUnit.Millimeters
DPI = 150
INK, SOFT, ACCENT, WARN = "#22282c", "#5b6770", "#00705a", "#8a4b00"
SITUATION_M, LEAST_M = 4000.0, 150.0
_LONG = 68  # characters of a title that fit on one line


@dataclass
class Page:
    """One page of a layout: items are placed in millimetres from its corner."""

    layout: QgsPrintLayout
    number: int

    def place(self, item: Any, x: float, y: float, width: float, height: float) -> None:
        """Put an item on the page."""
        self.layout.addLayoutItem(item)
        item.attemptResize(QgsLayoutSize(width, height, MILLIMETRES))
        item.attemptMove(QgsLayoutPoint(x, y, MILLIMETRES), True, False, self.number)

    def text(self, words: str, x: float, y: float, width: float, height: float, size: float = 9.0,
             bold: bool = False, colour: str = INK) -> None:  # fmt: skip
        """A text block."""
        label = QgsLayoutItemLabel(self.layout)
        style = QgsTextFormat()
        font = QFont("Open Sans")
        font.setBold(bold)
        style.setFont(font)
        style.setSize(size)
        style.setSizeUnit(Qgis.RenderUnit.Points)
        style.setColor(QColor(colour))
        label.setTextFormat(style)
        label.setText(words)
        self.place(label, x, y, width, height)

    def band(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle."""
        shape = QgsLayoutItemShape(self.layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        shape.setSymbol(QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"}))
        self.place(shape, x, y, width, height)

    def picture(self, svg: str, x: float, y: float, width: float, height: float) -> None:
        """An SVG drawing."""
        item = QgsLayoutItemPicture(self.layout)
        data = base64.b64encode(svg.encode("utf-8")).decode("ascii")
        item.setPicturePath(f"base64:{data}", Qgis.PictureFormat.SVG)
        item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
        self.place(item, x, y, width, height)

    def map(self, extent: QgsRectangle, layers: list[QgsMapLayer], x: float, y: float, width: float, height: float
            ) -> QgsLayoutItemMap:  # fmt: skip
        """A framed map."""
        item = QgsLayoutItemMap(self.layout)
        self.place(item, x, y, width, height)
        item.setCrs(METRIC)
        item.setLayers(layers)
        item.setKeepLayerSet(True)
        item.zoomToExtent(extent)
        item.setFrameEnabled(True)
        item.setFrameStrokeWidth(QgsLayoutMeasurement(0.2, MILLIMETRES))
        return item


def write_sheets(job: Job, kind: int) -> None:
    """All sheets, and the index that leads to them."""
    source = common.source_of(job)
    rows = source.read(wanted=()).attributes
    rows.columns = [str(name).lower() for name in rows.columns]
    shapes = read_shapes(source)
    folder = Path(job.algorithm.parameterAsString(job.parameters, "OUTPUT", job.context))
    folder.mkdir(parents=True, exist_ok=True)
    language = job.report_language
    sheets = _sheets(job, rows, language)
    project = QgsProject()
    project.setCrs(METRIC)
    ground = _ground(job)
    progress = job.stage(tr("Laying out the sheets"), 98)
    written, failed = _export(project, sheets, shapes, rows, ground, folder, kind, progress)
    (folder / "index.html").write_text(_index(sheets, written, language), encoding="utf-8")
    if failed:
        job.notes.warn("{count} sheets failed: {sites}.", count=len(failed), sites=listing(failed))
    job.notes.info("{count} sheets written.", count=len(sheets) - len(failed))
    job.results["OUTPUT"] = str(folder)


def _sheets(job: Job, rows: pd.DataFrame, language: Language) -> list[Sheet]:
    usages = shipped("aula_1_0").usages
    quoted = _quoted(job)
    day = date.today().strftime("%d/%m/%Y")
    return [sheet(row, usages, quoted.get(str(row["site_id"]), ""), day, language) for row in rows.to_dict("records")]


def _quoted(job: Job) -> dict[str, str]:
    """Sources and vintages of each site, from the evidence."""
    source = job.source("CRITERIA")
    if source is None:
        return {}
    table = source.read(["site_id", "source", "millesime"], wanted=()).attributes
    found: dict[str, dict[str, None]] = {}
    for site, name, vintage in zip(table["site_id"], table["source"], table["millesime"]):
        if name:
            dated = f"{name} ({vintage})" if vintage and vintage != "inconnu" else str(name)
            found.setdefault(str(site), {})[dated] = None
    return {site: ", ".join(names) for site, names in found.items()}


def _ground(job: Job) -> list[QgsMapLayer]:
    if not job.given("BACKGROUND"):
        return []
    given = job.algorithm.parameterAsLayerList(job.parameters, "BACKGROUND", job.context)
    return dressed(list(given), QgsProject(), shipped_tokens())


def _export(project: QgsProject, sheets: list[Sheet], shapes: Shapes, rows: pd.DataFrame, ground: list[QgsMapLayer],
            folder: Path, kind: int, progress: Any) -> tuple[dict[int, str], list[str]]:  # fmt: skip
    """File name by sheet, and the sites whose sheet failed."""
    written: dict[int, str] = {}
    failed: list[str] = []
    ids = [str(name) for name in rows["site_id"]]
    layout = QgsPrintLayout(project) if kind == ONE_PDF else None
    kept = []
    for number, one in enumerate(sheets):
        progress(number / max(len(sheets), 1))
        own = layout or QgsPrintLayout(project)
        page = _new_page(own, is_first=kind != ONE_PDF or number == 0)
        kept.append(_draw(page, one, shapes.metric[number], ground))
        if layout is not None:
            written[number] = "fiches.pdf"
            continue
        path = folder / f"fiche_{file_name(ids[number])}.{'png' if kind == PNG else 'pdf'}"
        if _save(own, path, kind):
            written[number] = path.name
        else:
            failed.append(ids[number])
        kept.clear()
    if layout is not None and not _save(layout, folder / "fiches.pdf", kind):
        return {}, ids
    return written, failed


def _save(layout: QgsPrintLayout, path: Path, kind: int) -> bool:
    exporter = QgsLayoutExporter(layout)
    if kind == PNG:
        pictures = QgsLayoutExporter.ImageExportSettings()
        pictures.dpi = DPI
        pictures.generateWorldFile = False
        return bool(exporter.exportToImage(str(path), pictures) == QgsLayoutExporter.ExportResult.Success)
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = DPI
    settings.rasterizeWholeImage = False
    return bool(exporter.exportToPdf(str(path), settings) == QgsLayoutExporter.ExportResult.Success)


def _new_page(layout: QgsPrintLayout, is_first: bool) -> Page:
    pages = layout.pageCollection()
    sheet_of_paper = QgsLayoutItemPage(layout)
    sheet_of_paper.setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
    pages.addPage(sheet_of_paper)
    return Page(layout, pages.pageCount() - 1)


def _draw(page: Page, one: Sheet, site: QgsGeometry | None, ground: list[QgsMapLayer]) -> QgsVectorLayer | None:
    """Fill a page; the layer of the site must live as long as the layout."""
    page.band(0, 0, 210, 4, shipped_tokens().colour("nuit"))
    page.text(one.name, 10, 7, 190, 9, 16, True)
    page.text(one.subtitle, 10, 15.5, 190, 6, 8.5, False, SOFT)
    layer = _site_layer(site)
    if site is not None and layer is not None:
        _maps(page, site, [layer, *ground])
    page.text(one.verdict, 10, 99, 190, 8, 12 if len(one.verdict) < _LONG else 9.5, True, ACCENT)
    page.picture(one.bars, 10, 107, 190, 62)
    page.text(one.explanation, 10, 170, 190, 34, 8.5)
    _column(page, _title("In its favour"), one.strengths, 10)
    _column(page, _title("Holding it back"), one.constraints, 74)
    _column(page, _title("To check first"), one.to_check, 138)
    below = 238.0
    told = [*(f"{_title('Impossible')} : {reason}" for reason in one.excluded), *one.alerts]
    if told:
        page.band(10, below, 190, 12, "#fff4e5")
        page.text(f"{_title('Alerts')} : " + " ; ".join(told), 12, below + 1, 186, 11, 8, False, WARN)
    page.text(f"{_title('Data sources')} : {one.sources}", 10, 254, 190, 26, 6.5, False, SOFT)
    page.text(one.footer, 10, 287, 190, 6, 7, False, SOFT)
    return layer


def _title(text: str) -> str:
    """A title in the language of the reports."""
    from ...gis import i18n
    from ...gis.settings import Settings

    return i18n.in_language(Settings.read().report_language)(text)


_TITLES = (mark("In its favour"), mark("Holding it back"), mark("To check first"), mark("Impossible"), mark("Alerts"),
           mark("Data sources"))  # fmt: skip


def _column(page: Page, title: str, items: list[str], x: float) -> None:
    page.text(title, x, 206, 60, 6, 9.5, True)
    page.text("\n".join(f"• {item}" for item in items) or "–", x, 212, 60, 24, 8)


def _site_layer(site: QgsGeometry | None) -> QgsVectorLayer | None:
    """The site alone, outlined."""
    if site is None:
        return None
    is_point = site.type() == Qgis.GeometryType.Point
    layer = QgsVectorLayer(f"{'Point' if is_point else 'MultiPolygon'}?crs=EPSG:2154", "site", "memory")
    feature = QgsFeature()
    feature.setGeometry(site)
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    if is_point:
        symbol = QgsMarkerSymbol.createSimple({"color": "#D55E00", "outline_color": "#ffffff", "size": "4"})
    else:
        symbol = QgsFillSymbol.createSimple(
            {"color": "213,94,0,60", "outline_color": "#D55E00", "outline_width": "0.7"}
        )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


def _maps(page: Page, site: QgsGeometry, layers: list[QgsMapLayer]) -> None:
    """Where the site is, and the site itself."""
    box = site.boundingBox()
    centre, half = box.center(), max(box.width(), box.height(), LEAST_M) * 0.7
    wide = max(SITUATION_M / 2, half * 3)
    around = [QgsRectangle(centre.x() - one, centre.y() - one * 0.76, centre.x() + one, centre.y() + one * 0.76)
              for one in (wide, half)]  # fmt: skip
    for extent, x in zip(around, (10, 107)):
        item = page.map(extent, layers, x, 24, 93, 71)
        page.text(f"1 : {round(item.scale(), -2):,.0f}".replace(",", " "), x + 1, 95.2, 60, 4, 6.5, False, SOFT)


def _index(sheets: list[Sheet], written: dict[int, str], language: Language) -> str:
    """A page that leads to the sheets."""
    lines = "".join(
        f'<li><a href="{escape(written[number])}">{escape(one.name)}</a> {escape(one.subtitle)}<br>'
        f"<small>{escape(one.verdict)}</small></li>"
        for number, one in enumerate(sheets)
        if number in written
    )
    title = escape(language.tr("Sheets of the friches"))
    return (f'<!DOCTYPE html><html lang="{language.code}"><head><meta charset="utf-8"><title>{title}</title>'
            f"<style>body{{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}}</style></head>"
            f"<body><h1>{title}</h1><ul>{lines}</ul></body></html>\n")  # fmt: skip
