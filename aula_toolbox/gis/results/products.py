"""What is done to a finished layer: aliases, style, provenance, kept in the file itself when it can hold them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from osgeo import ogr
from qgis.core import (
    Qgis,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsReadWriteContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ... import about
from ...core.forms import Form
from ...core.schema import Field
from ..log import LOGGER
from .forms import give_form
from .gpkg import settle

STYLES = about.PACKAGE / "resources" / "styles"
RASTERS = (".tif", ".tiff")
STYLE_NAME_LENGTH = 30  # what the table of styles of a GeoPackage holds
# a style never brings code: no actions, forms or custom properties
SAFE_CATEGORIES = (
    QgsMapLayer.StyleCategory.Symbology
    | QgsMapLayer.StyleCategory.Labeling
    | QgsMapLayer.StyleCategory.Rendering
    | QgsMapLayer.StyleCategory.Fields
    | QgsMapLayer.StyleCategory.Diagrams
)


@dataclass
class Provenance:
    """Where a result comes from, written into the layer's metadata."""

    algorithm: str
    version: str
    parameters: dict[str, str] = field(default_factory=dict)
    inputs: dict[str, str] = field(default_factory=dict)
    tables: dict[str, str] = field(default_factory=dict)
    made: datetime = field(default_factory=datetime.now)

    def lines(self) -> list[str]:
        """One line a fact, for metadata and reports."""
        told = [f"{self.algorithm} {self.version}", self.made.strftime("%Y-%m-%d %H:%M")]
        for title, facts in (("parameter", self.parameters), ("input", self.inputs), ("table", self.tables)):
            told.extend(f"{title} {name} = {value}" for name, value in facts.items())
        return told


@dataclass(frozen=True)
class Clothes:
    """What a result is shown with: title, aliases, style, provenance, other styles by name, attribute form."""

    title: str
    fields: tuple[Field, ...]
    style: str | None
    provenance: Provenance
    others: Mapping[str, str] = field(default_factory=dict)
    form: Form | None = None
    #: the style that the run wrote beside a raster for what it found, as XML
    beside: str = ""


def dress(destination: str, context: QgsProcessingContext, clothes: Clothes) -> QgsMapLayer | None:
    """Dress the layer of a result that is about to be shown. Its disk, which may be far, is not asked again."""
    layer = QgsProcessingUtils.mapLayerFromString(destination, context)
    if layer is None:
        return None
    _put_on(layer, clothes)
    database, table, _ = destination.partition("|layername=")
    if table and isinstance(layer, QgsVectorLayer):
        # a table added to a database could not be dressed before it was there
        _store(layer, clothes)
        settle(Path(database))
    return layer


def dress_file(draft: str, clothes: Clothes) -> None:
    """Dress a file that is being written, so that it opens dressed everywhere.

    A GeoPackage keeps styles and metadata in itself, and is closed for good, without the `-wal` of an editing session;
    a raster has its style beside it. Raises OSError.
    """
    path = Path(draft.partition("|")[0])
    if path.suffix.lower() in RASTERS and clothes.style is not None and path.is_file():
        raster = QgsRasterLayer(str(path), clothes.title)
        _put_on(raster, clothes)
        raster.saveNamedStyle(str(path.with_suffix(".qml")), SAFE_CATEGORIES)
    if path.suffix.lower() != ".gpkg" or not path.is_file() or path.parent.name == "aside":
        return
    layer = QgsVectorLayer(draft, clothes.title, "ogr")
    if layer.isValid():
        _put_on(layer, clothes)
        _store(layer, clothes)
    del layer
    settle(path)


def _put_on(layer: QgsMapLayer, clothes: Clothes) -> None:
    """Aliases, styles, form and metadata; without a style of ours, that of the file beside the layer."""
    if isinstance(layer, QgsVectorLayer):
        set_aliases(layer, clothes.fields)
    if clothes.style is not None:
        load_style(layer, clothes.style)
    elif clothes.beside:
        _load_text(layer, clothes.beside)
    for name, file in clothes.others.items():
        if file != clothes.style:
            _add_style(layer, name, file)
    layer.setMetadata(metadata(layer, clothes.title, clothes.provenance))
    if clothes.form is not None and isinstance(layer, QgsVectorLayer):
        give_form(layer, clothes.form)


def style_beside(draft: Path) -> str:
    """The style that a run wrote beside a raster for what it found; nothing for other results.

    QGIS does not look for it when it loads the result of an algorithm.
    """
    beside = draft.with_suffix(".qml")
    is_styled = draft.suffix.lower() in RASTERS and beside.is_file()
    return beside.read_text(encoding="utf-8") if is_styled else ""


def load_style(layer: QgsMapLayer, name: str) -> None:
    """Apply a style of the plugin by file name; points and lines take `<name>_point.qml`, `_line.qml` if any."""
    path = STYLES / name
    kinds = {Qgis.GeometryType.Point: "point", Qgis.GeometryType.Line: "line"}
    kind = kinds.get(layer.geometryType()) if isinstance(layer, QgsVectorLayer) else None
    if kind is not None:
        own = path.with_name(f"{path.stem}_{kind}{path.suffix}")
        path = own if own.is_file() else path
    _load_text(layer, path.read_text(encoding="utf-8"))


def _load_text(layer: QgsMapLayer, xml: str) -> None:
    document = QDomDocument()
    document.setContent(xml)
    layer.importNamedStyle(document, SAFE_CATEGORIES & ~QgsMapLayer.StyleCategory.Fields)


def _add_style(layer: QgsMapLayer, name: str, file: str) -> None:
    """One more style in the layer's menu of styles; the one it opens with stays the current one."""
    manager = layer.styleManager()
    first = manager.currentStyle()
    manager.addStyleFromLayer(name)
    manager.setCurrentStyle(name)
    load_style(layer, file)
    manager.setCurrentStyle(first)


def set_aliases(layer: QgsVectorLayer, fields: Iterable[Field]) -> None:
    """Show the French alias of each declared field."""
    for declared in fields:
        index = layer.fields().indexOf(declared.name)
        if index >= 0:
            layer.setFieldAlias(index, f"{declared.alias} ({declared.unit})" if declared.unit else declared.alias)


def metadata(layer: QgsMapLayer, title: str, provenance: Provenance) -> QgsLayerMetadata:
    """The layer's metadata: title, history, date."""
    made = layer.metadata()
    made.setTitle(title)
    made.setAbstract("\n".join(provenance.lines()))
    made.setHistory(provenance.lines())
    made.setCrs(layer.crs())
    return made


def _store(layer: QgsVectorLayer, clothes: Clothes) -> None:
    """Keep styles and metadata in the GeoPackage."""
    kept = SAFE_CATEGORIES if clothes.form is None else SAFE_CATEGORIES | QgsMapLayer.StyleCategory.Forms
    registry = QgsProviderRegistry.instance()
    parts = registry.decodeUri("ogr", layer.source())
    path = parts.get("path") or ""
    if layer.providerType() != "ogr" or not path.lower().endswith(".gpkg"):
        return
    # QGIS stores metadata only for a layer that is named
    parts["layerName"] = parts.get("layerName") or _first_table(path)
    manager = layer.styleManager()
    first = manager.currentStyle()
    for name in manager.styles():
        manager.setCurrentStyle(name)
        is_first = name == first
        stored = clothes.title if is_first else name
        # the older name is deprecated in QGIS 4
        store = getattr(layer, "saveStyleToDatabaseV2", None) or layer.saveStyleToDatabase
        store(stored[:STYLE_NAME_LENGTH], "", is_first, "", kept)
    manager.setCurrentStyle(first)
    try:
        registry.saveLayerMetadata("ogr", registry.encodeUri("ogr", parts), layer.metadata())
    except QgsProviderConnectionException as error:
        LOGGER.warning("metadata of %s: %s", path, error)


def _first_table(path: str) -> str:
    dataset = ogr.Open(path)
    return str(dataset.GetLayer(0).GetName()) if dataset is not None else ""


def style_of(layer: QgsMapLayer) -> str:
    """The style of a layer as XML text, with the safe categories only."""
    document = QDomDocument()
    layer.exportNamedStyle(document, QgsReadWriteContext(), SAFE_CATEGORIES)
    return str(document.toString(2))
