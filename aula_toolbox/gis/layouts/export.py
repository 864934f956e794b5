"""Write a page or an atlas: aside first, then moved whole; every refusal of QGIS gets its reason in plain words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from qgis.core import QgsFeedback, QgsLayoutExporter, QgsPrintLayout, QgsProjectMetadata
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from ...core.errors import AulaError
from ...core.maps.choices import EDITABLE
from ...core.maps.files import check_file
from ...core.maps.tokens import Tokens
from ..results.outbox import outbox
from .fill import maps_of
from .layers import effects
from .svg import make_editable
from .written import check_written

_RESULT = QgsLayoutExporter.ExportResult


@dataclass(frozen=True)
class PageOutput:
    """How a page is written: `pdf`, `png`, `svg` or `svg_editable`, and dots per inch of what is an image."""

    format: str = "pdf"
    dpi: int = 300


def is_vector_safe(layout: QgsPrintLayout) -> bool:
    """False when a layer has an opacity, blend mode or effect that forced vector output would lose silently."""
    return not any(effects(layer) for drawn in maps_of(layout) for layer in drawn.layers() if layer.isValid())


def sign(layout: QgsPrintLayout, title: str, tokens: Tokens, day: date) -> None:
    """Title, author and date of the file: those of the agency, never the login name of the computer's user."""
    metadata = QgsProjectMetadata()
    metadata.setTitle(title)
    metadata.setAuthor(tokens.text("realisation"))
    metadata.setCreationDateTime(QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0)))
    metadata.setKeywords({"AULA": [title]})
    layout.project().setMetadata(metadata)


def pdf_settings(layout: QgsPrintLayout, output: PageOutput) -> QgsLayoutExporter.PdfExportSettings:
    """Vector PDF with real text, georeferenced; an image only where vectors would be wrong."""
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = output.dpi
    settings.forceVectorOutput = is_vector_safe(layout)
    settings.appendGeoreference = True
    settings.exportMetadata = True
    settings.simplifyGeometries = True
    settings.textRenderFormat = _always_text()
    return settings


def _always_text() -> object:
    from qgis.core import Qgis

    return Qgis.TextRenderFormat.AlwaysText


def write_page(layout: QgsPrintLayout, path: Path, output: PageOutput) -> None:
    """Write the current page of a layout to a file, in place; raises AulaError with the reason of a failure."""
    exporter = QgsLayoutExporter(layout)
    if output.format == "pdf":
        result = exporter.exportToPdf(str(path), pdf_settings(layout, output))
    elif output.format == "png":
        picture = QgsLayoutExporter.ImageExportSettings()
        picture.dpi = output.dpi
        picture.generateWorldFile = True
        result = exporter.exportToImage(str(path), picture)
    else:
        settings = QgsLayoutExporter.SvgExportSettings()
        settings.dpi = output.dpi
        settings.forceVectorOutput = is_vector_safe(layout)
        settings.exportMetadata = True
        settings.simplifyGeometries = True
        settings.textRenderFormat = _always_text()
        settings.exportAsLayers = output.format == EDITABLE
        result = exporter.exportToSvg(str(path), settings)
        if output.format == EDITABLE and result == _RESULT.Success:
            make_editable(path, layout)
    raise_on(result, path)
    check_written(path, layout, output.dpi)


def write_book(layout: QgsPrintLayout, path: Path, output: PageOutput, feedback: QgsFeedback) -> None:
    """Write all pages of an atlas to one PDF, in place."""
    result, reason = QgsLayoutExporter.exportToPdf(layout.atlas(), str(path), pdf_settings(layout, output), feedback)
    raise_on(result, path, reason)
    check_written(path, layout, output.dpi)


def raise_on(result: object, path: Path, reason: str = "") -> None:
    """Raise AulaError unless the export succeeded."""
    told = f" {reason}" if reason else ""
    name = path.name
    if result == _RESULT.Success:
        return
    if result == _RESULT.Canceled:
        raise AulaError("Export cancelled; no file was kept.", "E_CANCEL")
    if result == _RESULT.MemoryError:
        raise AulaError("{file}: not enough memory for this size and resolution. Lower the DPI.", "E_MEMORY", file=name)
    if result == _RESULT.FileError:
        raise AulaError(
            "{file} cannot be written; is it open in another program?{told}", "E_FILE", file=name, told=told
        )
    if result == _RESULT.PrintError:
        raise AulaError("{file}: the page could not be printed.{told}", "E_PRINT", file=name, told=told)
    if result == _RESULT.SvgLayerError:
        raise AulaError("{file}: a layer of the SVG could not be written.{told}", "E_SVG", file=name, told=told)
    raise AulaError("{file}: the pages of the atlas could not be read.{told}", "E_ITERATOR", file=name, told=told)


def export_page(layout: QgsPrintLayout, path: Path, output: PageOutput) -> list[Path]:
    """Export the current page whole: nothing is seen at the target before it is finished."""
    check_file(path)
    with outbox() as out:
        draft = out.draft(path)
        write_page(layout, draft, output)
        out.expect(draft, pages=layout.pageCollection().pageCount())
        return out.deliver()
