"""What keeps a QGIS project from being served: the checks of a Lizmap desktop, and ours.

Each answers with the word that Lizmap's users know, so that its own page explains it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsDataSourceUri,
    QgsLayerTreeGroup,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsProject,
    QgsProjectServerValidator,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from ...core.messages import Message, listing, message
from ...core.obs.checks import BLOCKING, INFO, TO_ANSWER
from ...core.obs.publication import PlanFinding

GROUP_SHORT_NAME = "wmsShortName"
"""Where QGIS keeps the short name of a group until 3.44."""
SHORT = re.compile(r"[a-z][a-z0-9_.-]*", re.IGNORECASE)
_REMOTE = ("http://", "https://")
_SIMPLIFIED = ("postgres",)
_YEAR = re.compile(r"(19|20)\d\d")


def check_project(project: QgsProject, largest: float) -> list[PlanFinding]:
    """What is wrong with a project, layer by layer and as a whole. largest: bytes that a hosted server takes."""
    found = [*_whole(project), *_tree(project)]
    for layer in project.mapLayers().values():
        found += _layer(project, layer, largest)
    return found


def group_short_name(group: QgsLayerTreeGroup) -> str:
    """The name under which a server publishes a group; empty for none."""
    if hasattr(group, "serverProperties"):
        return group.serverProperties().shortName()
    return str(group.customProperty(GROUP_SHORT_NAME) or "")


def _finding(check: str, subject: str, level: str, what: Message) -> PlanFinding:
    return PlanFinding(check, subject, level, what)


def _whole(project: QgsProject) -> Iterator[PlanFinding]:
    title = project.title() or Path(project.fileName()).name
    if not project.flags() & Qgis.ProjectFlag.TrustStoredLayerStatistics:
        what = message("the option to trust the metadata of layers is off: the project opens slowly")
        yield _finding("trust_project_metadata", title, TO_ANSWER, what)
    if project.readBoolEntry("WMSUseLayerIDs", "/")[0]:
        yield _finding("wms_use_layer_id", title, BLOCKING, message("layers are served under their identifiers"))
    right, told = QgsProjectServerValidator().validate(project)
    if not right:
        # what QGIS itself says of a project before it serves it
        names = listing(dict.fromkeys(str(one.identifier) for one in told))
        yield _finding("ogc_validity", title, TO_ANSWER, message("QGIS Server would not take: {names}", names=names))
    if not project.readListEntry("WMSCrsList", "/")[0]:
        yield _finding("ogc_validity", title, TO_ANSWER, message("no list of reference systems for WMS"))
    if not project.readListEntry("WMSExtent", "/")[0]:
        yield _finding("ogc_validity", title, TO_ANSWER, message("no extent for WMS"))
    if project.readBoolEntry("Paths", "/Absolute", False)[0] and project.readBoolEntry("Paths", "/Absolute")[0]:
        yield _finding(
            "absolute_paths", title, BLOCKING, message("paths are absolute: they will not exist on the server")
        )
    if project.crs().hasAxisInverted():
        yield _finding(
            "crs_has_inverted_axis", title, TO_ANSWER, message("the axes of its reference system are inverted")
        )


def _tree(project: QgsProject) -> Iterator[PlanFinding]:
    """Names of layers and groups: each once, without spaces around."""
    names: list[str] = []
    unnamed: list[str] = []

    def walk(node: QgsLayerTreeNode) -> None:
        for child in node.children():
            names.append(child.name())
            if isinstance(child, QgsLayerTreeGroup):
                if not SHORT.fullmatch(group_short_name(child)):
                    unnamed.append(child.name())
                walk(child)

    walk(project.layerTreeRoot())
    for name in unnamed:
        yield _finding("ogc_validity", name, TO_ANSWER, message("the group has no short name"))
    for name, count in Counter(names).items():
        if count > 1:
            what = message("{count} layers or groups bear this name", count=count)
            yield _finding("duplicated_layer_name_or_group", name, BLOCKING, what)
        if name != name.strip():
            yield _finding("leading_trailing_space", name, BLOCKING, message("a space stands before or after the name"))
    sources: dict[str, set[str]] = defaultdict(set)
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer):
            decoded = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
            sources[f"{decoded.get('path', layer.source())}|{decoded.get('layerName', '')}"].add(layer.subsetString())
    for source, filters in sources.items():
        if len(filters) > 1:
            what = message("one table stands several times with different filters")
            yield _finding("duplicated_layers_with_different_filters", Path(source).name, INFO, what)


def _layer(project: QgsProject, layer: QgsMapLayer, largest: float) -> Iterator[PlanFinding]:
    name = layer.name()
    # where the data are is looked at whether they answer or not
    yield from _source(project, layer, largest)
    if not layer.isValid():
        yield _finding("layer_invalid", name, BLOCKING, message("the layer cannot be opened"))
        return
    properties = layer.serverProperties()
    short = properties.shortName() if hasattr(properties, "shortName") else layer.shortName()
    if not SHORT.fullmatch(short or ""):
        yield _finding(
            "ogc_validity", name, TO_ANSWER, message("short name missing or with other signs than letters, digits, _")
        )
    if isinstance(layer, QgsVectorLayer):
        yield from _vector(project, layer)
    elif isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal":
        levels = layer.dataProvider().buildPyramidList()
        if levels and not any(level.getExists() for level in levels):
            yield _finding("raster_without_pyramid", name, TO_ANSWER, message("the raster has no pyramids"))


def _source(project: QgsProject, layer: QgsMapLayer, largest: float) -> Iterator[PlanFinding]:
    """Where the data are: what exists here only, what holds a secret, what is too heavy."""
    source, name = layer.source(), layer.name()
    if re.search(r"password=|passwd=|user='", source):
        yield _finding("user_password", name, BLOCKING, message("a user or password stands in the source"))
    if "authcfg=" in source:
        yield _finding("authcfg", name, BLOCKING, message("a configuration of this machine stands in the source"))
    if "wxs.ign.fr" in source:
        yield _finding(
            "french_geopf_url", name, BLOCKING, message("the address wxs.ign.fr is closed: use data.geopf.fr")
        )
    if layer.providerType() in _SIMPLIFIED:
        uri = QgsDataSourceUri(source)
        if uri.service():
            yield _finding("pg_service", name, INFO, message("the server needs the service {name}", name=uri.service()))
        if uri.sslMode() not in (QgsDataSourceUri.SslMode.SslDisable, QgsDataSourceUri.SslMode.SslPrefer):
            yield _finding("ssl_connection", name, TO_ANSWER, message("SSL is asked for between server and database"))
        if not uri.useEstimatedMetadata():
            yield _finding(
                "estimated_metadata", name, TO_ANSWER, message("estimated metadata are off: the project opens slowly")
            )
    decoded = QgsProviderRegistry.instance().decodeUri(layer.providerType(), source)
    path = str(decoded.get("path", ""))
    if not path or path.startswith(_REMOTE) or layer.providerType() in _SIMPLIFIED:
        return
    place, home = Path(path), Path(project.fileName()).parent
    if place.suffix.lower() == ".ecw":
        yield _finding("ecw", name, BLOCKING, message("QGIS Server often cannot read ECW"))
    if home not in place.parents:
        yield _finding("outside", name, BLOCKING, message("{path} will not exist on the server", path=path))
    if place.is_file() and place.stat().st_size > largest:
        size = round(place.stat().st_size / 1e6)
        yield _finding("too_heavy", name, TO_ANSWER, message("{size} MB: too heavy for a hosted upload", size=size))


def _vector(project: QgsProject, layer: QgsVectorLayer) -> Iterator[PlanFinding]:
    name = layer.name()
    keys = layer.primaryKeyAttributes()
    if not keys:
        yield _finding("missing_primary_key", name, BLOCKING, message("no primary key"))
    elif not layer.fields().at(keys[0]).isNumeric():
        yield _finding("primary_key_not_int4", name, TO_ANSWER, message("the primary key is not a whole number"))
    if layer.id() not in project.readListEntry("WFSLayers", "/")[0]:
        yield _finding(
            "layer_not_in_wfs", name, TO_ANSWER, message("not in the list of WFS layers: no attribute table")
        )
    hide = getattr(getattr(Qgis, "FieldConfigurationFlag", None), "HideFromWfs", None)
    hidden = [one.name() for one in layer.fields().toList() if hide is not None and one.configurationFlags() & hide]
    if hidden:
        yield _finding(
            "field_not_in_wfs", name, INFO, message("fields hidden from WFS: {names}", names=", ".join(hidden))
        )
    method = layer.simplifyMethod()
    if layer.providerType() in _SIMPLIFIED and layer.isSpatial() and method.forceLocalOptimization():
        what = message("geometries are simplified here and not by the database: the map is slow")
        yield _finding("simplify_geometry", name, INFO, what)
    renderer = layer.renderer()
    if isinstance(renderer, QgsRuleBasedRenderer):
        rules = renderer.rootRule().descendants()
        if len({rule.ruleKey() for rule in rules}) < len(rules):
            yield _finding("duplicated_rule_key_legend", name, TO_ANSWER, message("rules of the legend share a key"))
        if len({rule.label() for rule in rules}) < len(rules):
            yield _finding("duplicated_labels_legend", name, INFO, message("rules of the legend share a label"))
    if layer.isSpatial() and not _YEAR.search(name):
        yield _finding("label_without_vintage", name, INFO, message("its name does not say of which year it is"))
