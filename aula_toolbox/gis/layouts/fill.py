"""Fill a page: maps at a round scale, legends of what they show, texts, sources, month, logos.

The same function serves an exported map, each page of an atlas and the preview of the dock.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpressionContextUtils,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtGui import QColor

from ...core.errors import AulaError
from ...core.maps import mentions, scales
from ...core.maps.scales import MapFrame
from ...core.maps.templates import PREFIX, Template
from ...core.maps.thresholds import thresholds
from ...core.maps.tokens import Tokens
from ...core.typo import safe_text, with_last_word
from . import fonts, layers
from .arrange import Arranged, arrange, centre_title
from .build import LABELS, MAIN_MAP
from .cartouche import KEY_GAP_MM, float_over
from .key import MapKey, fit_key
from .legend import fill_legend

SECOND_MAP = f"{PREFIX}carte_2"
TITLE_SHRINK = 0.6
OWN_SOURCES = f"{PREFIX}sources_saisies"


@dataclass
class Content:
    """What goes on a page.

    layers, layers_2: first on top; extent: in the map's CRS, None for that of the top layer;
    denominator: fixed scale, None for the round one; sources: replaces the computed line when not empty;
    key: that of a thematic map, above the legend; reading: how zones are drawn, empty for the national colours;
    base: file or folder of the territory's data, for a base map without a network;
    names: field or expression that names the objects of the first layer; numbers: names to number and list, by id.
    """

    title: str
    layers: Sequence[QgsMapLayer]
    crs: QgsCoordinateReferenceSystem
    day: date
    subtitle: str = ""
    extent: QgsRectangle | None = None
    denominator: float | None = None
    sources: str = ""
    status: str = ""
    layers_2: Sequence[QgsMapLayer] = ()
    map_titles: tuple[str, str] = ("", "")
    text: str = ""
    document: str = ""
    grid: bool = False
    margin: float | None = None
    key: MapKey | None = None
    reading: str = ""
    names: str = ""
    numbers: dict[int, str] = field(default_factory=dict)
    base: Path | None = None


def item(layout: QgsPrintLayout, name: str) -> QgsLayoutItem | None:
    """The item of a template by its name without prefix."""
    return layout.itemById(PREFIX + name)


def maps_of(layout: QgsPrintLayout) -> list[QgsLayoutItemMap]:
    """The maps of the page that show data: the first, and the second of a plate."""
    found = (layout.itemById(name) for name in (MAIN_MAP, SECOND_MAP))
    return [drawn for drawn in found if isinstance(drawn, QgsLayoutItemMap)]


def fill(layout: QgsPrintLayout, template: Template, tokens: Tokens, content: Content, project: QgsProject) -> Arranged:
    """Fill a page of a template and place its blocks; `project` gives the groups of the legend.

    Raises AulaError E_LAYERS when the map has no layer.
    """
    if not content.layers:
        raise AulaError("The map would be empty: it has no layer.", "E_LAYERS")
    say = fonts.setter(tokens)
    _fill_maps(layout, template, tokens, content)
    for drawn, name in zip(maps_of(layout), ("legende", "legende_2")):
        fill_legend(item(layout, name), drawn, project, say)
    _fill_variables(layout, template, tokens, content)
    _fill_labels(layout, content, say)
    _fill_logos(layout, tokens)
    layout.refresh()
    fit_texts(layout)
    short = content.sources or mentions.short_source_line(citations(content))
    if content.key is not None and template.columns:
        _hide_empty_legend(layout)
    arranged = _floated(layout, template, tokens, content)
    if arranged is None:
        if content.key is not None and template.columns:
            tall = fit_key(layout, content.key, template.columns[0], tokens, template.paper == "A4")
            template = replace(template, reserved=tall + KEY_GAP_MM)
        arranged = arrange(layout, template, tokens, say(short))
    layout.refresh()
    return arranged


def _hide_empty_legend(layout: QgsPrintLayout) -> None:
    """Beside the key of a thematic map, a legend without any other layer says nothing."""
    legend = item(layout, "legende")
    if isinstance(legend, QgsLayoutItemLegend) and not legend.model().rootGroup().findLayers():
        legend.setVisibility(False)


def _floated(layout: QgsPrintLayout, template: Template, tokens: Tokens, content: Content) -> Arranged | None:
    """The page with its legend on the map, when that makes the map larger and nobody fixed its scale."""
    if content.denominator:
        return None
    extent = content.extent or layers.page_extent(content.layers, content.crs, layout.project())
    floated = float_over(layout, template, tokens, extent, content.key)
    if floated is not None:
        centre_title(layout, template)
    return floated


def _fill_maps(layout: QgsPrintLayout, template: Template, tokens: Tokens, content: Content) -> None:
    extent = content.extent or layers.page_extent(content.layers, content.crs, layout.project())
    if not layers.is_inside_area(extent, content.crs, layout.project()):
        raise AulaError("The extent is empty or lies outside the area of {crs}.", "E_EXTENT", crs=content.crs.authid())
    for drawn, shown in zip(maps_of(layout), (content.layers, content.layers_2)):
        drawn.setCrs(content.crs)
        drawn.setFollowVisibilityPreset(False)
        drawn.setLayers(list(shown))
        drawn.setKeepLayerSet(True)
        drawn.setKeepLayerStyles(False)
        if shown and layers.is_dressing(shown[-1]):  # its territory is white: what lies outside is grey
            drawn.setBackgroundColor(QColor(tokens.colour("hors")))
        set_extent(drawn, extent, content.denominator, template.finest, content.margin)
        if content.grid:
            _add_grid(drawn)


def set_extent(
    drawn: QgsLayoutItemMap,
    extent: QgsRectangle,
    denominator: float | None = None,
    finest: float = 0.0,
    margin: float | None = None,
) -> float:
    """Centre a map on an extent at a given scale, or at the smallest round one that shows it whole."""
    least = thresholds()["etendue_minimale"]
    box = QgsRectangle.fromCenterAndSize(extent.center(), max(extent.width(), least), max(extent.height(), least))
    frame = MapFrame(drawn.rect().width(), drawn.rect().height())
    needed = scales.needed_scale(extent.width(), extent.height(), frame, margin)
    scale = denominator or scales.round_scale(needed, finest).denominator
    drawn.zoomToExtent(box)
    drawn.setScale(scale)
    return scale


def _add_grid(drawn: QgsLayoutItemMap) -> None:
    from .grid import add_grid

    add_grid(drawn)


def citations(content: Content) -> list[str]:
    """Sources of the layers of the page, in the order of the legends."""
    shown = [layer for layer in [*content.layers, *content.layers_2] if not layers.is_dressing(layer)]
    return [layers.citation(layer) for layer in shown]


def _fill_variables(layout: QgsPrintLayout, template: Template, tokens: Tokens, content: Content) -> None:
    crs = content.crs
    is_generalised = any(layers.finest_scale(layer) for layer in content.layers)
    foot = [tokens.text("pied"), tokens.text("generalise") if is_generalised else ""]
    values = {
        "titre": content.title.strip(),
        "sous_titre": content.subtitle.strip(),
        "sources": content.sources or mentions.source_line(citations(content)),
        "realisation": mentions.made_by(tokens.text("realisation"), content.day),
        "statut": content.status,
        "format": template.paper,
        "projection": mentions.projection(crs.description(), crs.authid()),
        "pied": " – ".join(part for part in foot if part),
        "texte": content.text,
        "document": content.document,
    }
    QgsExpressionContextUtils.setLayoutVariable(layout, OWN_SOURCES, "1" if content.sources else "")
    for name, value in values.items():
        QgsExpressionContextUtils.setLayoutVariable(layout, PREFIX + name, fonts.setter(tokens)(value))


def _fill_labels(layout: QgsPrintLayout, content: Content, say: Callable[[str], str]) -> None:
    for name, text in zip(("titre_carte", "titre_carte_2"), content.map_titles):
        label = item(layout, name)
        if isinstance(label, QgsLayoutItemLabel):
            label.setText(say(safe_text(text)))
    # a page drawn by others keeps its own texts, except those that every page must fill
    for name in ("titre", "sources", "realisation", "statut", "echelle_num", "projection", "sous_titre"):
        label = item(layout, name)
        if isinstance(label, QgsLayoutItemLabel) and "[%" not in label.text():
            label.setText(LABELS[name].text)


def _fill_logos(layout: QgsPrintLayout, tokens: Tokens) -> None:
    for name, token in (("logo", "logo.agence"), ("logo_2", "logo.partenaires")):
        picture = item(layout, name)
        if not isinstance(picture, QgsLayoutItemPicture):
            continue
        path = tokens.logos.get(token)
        if path is not None and "{epci}" not in path.name:
            picture.setPicturePath(str(path))
        elif name == "logo_2":
            picture.setVisibility(False)
    photo = item(layout, "photo")
    if isinstance(photo, QgsLayoutItemPicture) and not photo.picturePath():
        photo.setVisibility(False)


def fit_texts(layout: QgsPrintLayout) -> None:
    """Shrink what is too long for its place: the title to 60 % of its size, the others to 6.5 pt."""
    least = thresholds()["police_minimale"]
    title = item(layout, "titre")
    for name in ("titre", "sous_titre", "titre_carte", "titre_carte_2"):
        label = item(layout, name)
        if isinstance(label, QgsLayoutItemLabel):
            floor = max(least, label.textFormat().size() * TITLE_SHRINK) if label is title else least
            fonts.shrink_to_fit(label, label.currentText(), floor)
            _keep_company(layout, label, name)
    for name in ("pied", "texte"):
        label = item(layout, name)
        if isinstance(label, QgsLayoutItemLabel):
            fonts.shrink_to_fit(label, label.currentText(), least)


def _keep_company(layout: QgsPrintLayout, label: QgsLayoutItemLabel, name: str) -> None:
    """No title ends with a word alone on its line: the word before comes with it, where both fit on one."""
    text = label.currentText()
    lines = fonts.broken(label, text, label.rect().width() - 2 * label.marginX())
    kept = with_last_word(text)
    if len(lines) < 2 or len(lines[-1].split(" ")) > 2 or kept == text:  # QGIS may put a word more on a line
        return
    if "[%" in label.text():
        QgsExpressionContextUtils.setLayoutVariable(layout, PREFIX + name, kept)
        label.refresh()
    else:
        label.setText(kept)
