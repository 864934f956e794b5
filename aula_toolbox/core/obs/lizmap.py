"""The configuration of a Lizmap map beside its QGIS project, for a version of the server (`obs_lizmap`).

See docs/design/obs.md#publication. Values are texts where Lizmap reads texts (`True`, `False`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import AulaError
from ..messages import listing
from ..reference import load
from .objects import JsonFacts, JsonObject

SCALES = (1000, 2500, 5000, 10000, 25000, 50000, 100000, 250000, 500000)
_PROJ = "+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs"


@dataclass(frozen=True)
class MapLayer:
    """A layer of the project as Lizmap needs it. geometry: polygon or none; key: its primary key.

    provider: through which it is read on the server.
    """

    id: str
    name: str
    title: str
    abstract: str
    extent: tuple[float, float, float, float]
    geometry: str = "polygon"
    is_shown: bool = False
    fields: tuple[str, ...] = ()
    key: str = "fid"
    provider: str = "ogr"


def targets(folder: Path | None = None) -> dict[str, dict[str, str]]:
    """What each version of the server asks for."""
    columns = dict.fromkeys(("cible", "version_web", "version_greffon", "statut"), str)
    return {row["cible"]: dict(row) for row in load("obs_lizmap", columns, folder)}


def configuration(
    target: str, qgis_version: int, layers: Sequence[MapLayer], groups: Sequence[str], folder: Path | None = None
) -> JsonObject:
    """The content of a `.qgs.cfg`. Raises AulaError E_LIZMAP for a version that the table does not have.

    layers: those of the legend, the one of communes first. groups: their groups.
    """
    known = targets(folder)
    if target not in known:
        raise AulaError(
            "Lizmap {target}: not in the table; there are {known}.", "E_LIZMAP", target=target, known=listing(known)
        )
    row, extent = known[target], _around(layers)
    places = [one for one in layers if one.geometry != "none"]
    first = places[0] if places else None
    return {
        "metadata": {
            "qgis_desktop_version": qgis_version,
            "lizmap_plugin_version": int(row["version_greffon"]),
            "lizmap_web_client_target_version": int(row["version_web"]),
            "lizmap_web_client_target_status": row["statut"],
            "instance_target_url": "",
        },
        "warnings": {},
        "options": {
            "projection": {"proj4": _PROJ, "ref": "EPSG:2154"},
            "bbox": [f"{value:.2f}" for value in extent],
            "initialExtent": [round(value, 2) for value in extent],
            "mapScales": list(SCALES),
            "minScale": SCALES[0],
            "maxScale": SCALES[-1],
            "use_native_zoom_levels": False,
            "hide_numeric_scale_value": False,
            "popupLocation": "dock",
            "hideProject": "False",
        },
        "layers": {**{one.name: _layer(one) for one in layers}, **{name: _group(name) for name in groups}},
        "atlas": {"layers": []},
        "locateByLayer": _locate(first),
        "attributeLayers": {one.name: _attributes(one, rank) for rank, one in enumerate(layers)},
        "tooltipLayers": _tooltip(first),
        "editionLayers": {},
        "layouts": {"config": {"default_popup_print": False}, "list": []},
        "loginFilteredLayers": {},
        "timemanagerLayers": {},
        "datavizLayers": _charts(first),
        "filter_by_polygon": {
            "config": {"polygon_layer_id": None, "group_field": "", "filter_by_user": False},
            "layers": [],
        },
        "formFilterLayers": _filter(first),
    }


def _around(layers: Sequence[MapLayer]) -> tuple[float, float, float, float]:
    boxes = [one.extent for one in layers if one.geometry != "none"] or [(0.0, 0.0, 1.0, 1.0)]
    west, south, east, north = zip(*boxes)
    return min(west), min(south), max(east), max(north)


def _layer(one: MapLayer) -> JsonObject:
    return {
        "id": one.id,
        "name": one.name,
        "type": "layer",
        "geometryType": one.geometry,
        "extent": [round(value, 2) for value in one.extent],
        "crs": "EPSG:2154" if one.geometry != "none" else "",
        "title": one.title,
        "abstract": one.abstract,
        "link": "",
        "minScale": 1,
        "maxScale": 1000000000000,
        "toggled": str(one.is_shown),
        "popup": str(one.geometry != "none"),
        "popupSource": "auto",
        "popupTemplate": "",
        "popupMaxFeatures": 10,
        "popupDisplayChildren": "False",
        "popup_allow_download": True,
        "legend_image_option": "hide_at_startup",
        "groupAsLayer": "False",
        "baseLayer": "False",
        "displayInLegend": str(one.geometry != "none"),
        "group_visibility": [],
        "singleTile": "True",
        "imageFormat": "image/png",
        "cached": "False",
        "clientCacheExpiration": 300,
    }


def _group(name: str) -> JsonObject:
    return {
        "id": name,
        "name": name,
        "type": "group",
        "title": name,
        "abstract": "",
        "link": "",
        "minScale": 1,
        "maxScale": 1000000000000,
        "toggled": "False",
        "groupAsLayer": "False",
        "displayInLegend": "True",
        "group_visibility": [],
        "mutuallyExclusive": "True",
    }


def _locate(first: MapLayer | None) -> JsonFacts:
    if first is None:
        return {}
    return {
        first.name: {
            "fieldName": "nom",
            "filterFieldName": "epci",
            "displayGeom": "True",
            "minLength": 0,
            "filterOnLocate": "False",
            "layerId": first.id,
            "order": 0,
        }
    }


def _attributes(one: MapLayer, rank: int) -> JsonObject:
    return {
        "primaryKey": one.key,
        "hiddenFields": "",
        "pivot": "False",
        "hideAsChild": "False",
        "hideLayer": "False",
        "custom_config": "False",
        "layerId": one.id,
        "order": rank,
    }


def _tooltip(first: MapLayer | None) -> JsonFacts:
    if first is None:
        return {}
    return {
        first.name: {
            "fields": "nom",
            "displayGeom": "True",
            "colorGeom": "#045a8d",
            "layerId": first.id,
            "order": 0,
        }
    }


def _charts(first: MapLayer | None) -> JsonFacts:
    """A bar for each EPCI of the first indicator of the communes."""
    value = next((name for name in first.fields if name not in ("fid", "code", "nom", "epci")), "") if first else ""
    if first is None or not value:
        return {}
    return {
        "0": {
            "type": "bar",
            "x_field": "epci",
            "aggregation": "median",
            "y_field": value,
            "color": "#2b8cbe",
            "title": first.title,
            "popup_display_child_plot": "False",
            "layerId": first.id,
            "order": 0,
        }
    }


def _filter(first: MapLayer | None) -> JsonFacts:
    if first is None:
        return {}
    return {
        "0": {
            "layerId": first.id,
            "provider": first.provider,
            "title": "EPCI",
            "type": "uniquevalues",
            "field": "epci",
            "format": "checkboxes",
            "splitter": "",
            "order": 0,
        }
    }
