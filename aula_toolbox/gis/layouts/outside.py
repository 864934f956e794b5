"""Templates drawn by others: read from a file that the user picked, refused when they could reach outside the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsLayoutItem,
    QgsLayoutItemPage,
    QgsLayoutItemRegistry,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
)
from qgis.PyQt.QtXml import QDomDocument

from ... import about
from ...core.errors import AulaError, raise_all
from ...core.maps.templates import MANDATORY, PREFIX, Box, Template, TemplateItem
from ...core.messages import Message, message
from .facts import KINDS, paper_name

MOST_BYTES = 5 * 1024 * 1024
FORBIDDEN_CALLS = ("env", "eval", "eval_template", "load_layer", "raster_value", "exif")
# an int of Qt 5, an enum of Qt 6
_HTML = int(getattr(QgsLayoutItemRegistry.ItemType.LayoutHtml, "value", QgsLayoutItemRegistry.ItemType.LayoutHtml))


def load(path: Path, project: QgsProject) -> tuple[QgsPrintLayout, Template]:
    """The layout of a .qpt and the facts of its items; raises AulaError listing everything wrong with it."""
    text = _read(path)
    raise_all(_dangers(text, path))
    document = QDomDocument()
    if not document.setContent(text):
        raise AulaError(
            "{file} is not a layout template. Save one from the layout window of QGIS (.qpt).", "E_QPT", file=path.name
        )
    layout = QgsPrintLayout(project)
    context = QgsReadWriteContext()
    context.setPathResolver(project.pathResolver())
    items, is_read = layout.loadFromTemplate(document, context)
    if not is_read or not items:
        raise AulaError(
            "{file} is not a layout template. Save one from the layout window of QGIS (.qpt).", "E_QPT", file=path.name
        )
    present = [item.id() for item in layout.items() if isinstance(item, QgsLayoutItem) and item.id()]
    missing = [PREFIX + name for name in MANDATORY if PREFIX + name not in present]
    if missing:
        raise AulaError(
            "Incomplete template: {missing}. Items found: {present}.",
            "E_QPT",
            missing=", ".join(missing),
            present=", ".join(sorted(present)) or "-",
        )
    return layout, _facts(layout, path)


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise AulaError("{file} is larger than 5 MiB.", "E_QPT", file=path.name)
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as fault:
        raise AulaError("{file} cannot be read: {fault}", "E_QPT", file=path.name, fault=fault) from fault


def _dangers(text: str, path: Path) -> Iterator[Message]:
    """What a template may not hold: outside entities, remote contents, far paths, calls that leave the page."""
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        yield message("{file}: document types are not accepted.", "E_QPT", file=path.name)
        return
    if re.search(rf'<LayoutMultiFrame [^>]*type="{_HTML}"', text):
        yield message("{file}: HTML frames are not accepted.", "E_QPT", file=path.name)
    for value in sorted(set(re.findall(r'=\s*"([^"]+)"', text))):
        if _is_far(value, path.parent):
            yield message("{file}: this path is not accepted: {value}", "E_QPT", file=path.name, value=value[:120])
    for call in sorted(_calls(text)):
        yield message(
            "{file}: the function {call}() is not accepted in a template.", "E_QPT", file=path.name, call=call
        )


def _is_far(value: str, folder: Path) -> bool:
    """True for a path that is remote, UNC, or absolute outside the plugin, the profile and the template's folder."""
    if re.match(r"(https?|ftp|file):|\\\\|//", value) and "www.w3.org" not in value and "qgis.org" not in value:
        return True
    if not re.match(r"(/|[A-Za-z]:[\\/]).*\.\w{2,4}$", value):
        return False
    allowed = (about.PACKAGE, Path(QgsApplication.qgisSettingsDirPath()), folder, Path(QgsApplication.pkgDataPath()))
    try:
        place = Path(value).resolve()
    except OSError:
        return True
    return not any(place.is_relative_to(home.resolve()) for home in allowed)


def _calls(text: str) -> set[str]:
    """Forbidden functions, and functions that are not of QGIS, called anywhere in the template."""
    plain = text.replace("&quot;", '"').replace("&apos;", "'").replace("&#xa;", "\n")
    own = {name.casefold() for name in _known_functions()}
    written = {name.casefold() for name in re.findall(r"\b([A-Za-z_]\w*)\s*\(", plain)}
    foreign = {name for name in written if QgsExpression.isFunctionName(name) and name not in own}
    return (written & set(FORBIDDEN_CALLS)) | foreign


def _known_functions() -> list[str]:
    """Functions of QGIS itself: those written in Python in a user's profile are in the group Custom."""
    return [function.name() for function in QgsExpression.Functions() if "Custom" not in function.groups()]


def _facts(layout: QgsPrintLayout, path: Path) -> Template:
    page = layout.pageCollection().page(0).pageSize()
    items = []
    for item in layout.items():
        if isinstance(item, QgsLayoutItem) and not isinstance(item, QgsLayoutItemPage) and item.id().startswith(PREFIX):
            kind = next((name for cls, name in KINDS if isinstance(item, cls)), "other")
            place = item.pagePositionWithUnits()
            box = Box(place.x(), place.y(), item.rect().width(), item.rect().height())
            name = item.id()[len(PREFIX) :]
            items.append(TemplateItem(name, kind, name, box))
    paper = paper_name(page.width(), page.height())
    size = Box(0.0, 0.0, page.width(), page.height())
    return Template(path.stem, {"fr": path.stem, "en": path.stem}, paper, size, tuple(items))
