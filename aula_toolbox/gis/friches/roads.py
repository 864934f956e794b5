"""Distance of each site to the nearest motorway entry, by road."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from qgis.core import QgsFeatureRequest, QgsGeometry, QgsPointXY, QgsRectangle

from ...core.columns import find
from ...core.friches.classcodes import ESTIMATED, OBSERVED
from ...core.friches.evidence import OFF_LAYER, Known
from ...core.friches.motorway import MOTORWAY, RAMP, Graph, Roads, drivable, site_distance
from ...core.friches.thresholds import FricheThresholds
from ...core.text import fold
from ..crs import METRIC
from ..vector.nearby import metric_extent
from ..vector.shapes import SILENT
from ..vector.sources import Source, attribute_text

_FAST = (MOTORWAY, "route a 2 chaussees", RAMP)
_FIELDS = {
    "nature": "nature_route",
    "importance": "importance",
    "direction": "sens",
    "access": "acces_vl",
    "fictive": "fictif",
    "number": "numero_route",
}
CROW = "vol d'oiseau x {factor}"


def distances(
    source: Source,
    sites: Sequence[QgsGeometry | None],
    limits: FricheThresholds,
    covered: Any,
    as_crow: bool,
    progress: Callable[[float], None] = SILENT,
) -> Known:
    """Road distance of each site. as_crow: the older published rule, straight to the nearest fast road."""
    lines, table = _read(source, sites, limits["autoroute_limite_m"])
    known = Known.nothing(len(sites), "m")
    known.source[:], known.vintage[:], known.note[:] = source.name, source.vintage or "inconnu", OFF_LAYER
    if as_crow:
        return _straight(known, sites, lines, table, limits, covered)
    graph = _graph(lines, table, limits["autoroute_arrondi_m"])
    entries = graph.entries(limits["autoroute_bretelle_m"])
    progress(0.5)
    road_m = graph.distances(entries, limits["autoroute_limite_m"])
    fallback = _crow_targets(graph, entries)
    near = near_nodes(graph, sites, limits["autoroute_noeud_max_m"])
    extent = metric_extent(source)
    for row, site in enumerate(sites):
        if site is not None:
            found = site_distance(near[row], road_m, limits["autoroute_noeud_proche_m"])
            _settle(known, row, site, found, fallback, extent, limits, covered)
    return known


def road_graph(source: Source, sites: Sequence[QgsGeometry | None], reach_m: float, rounding_m: float) -> Graph:
    """The road network within reach of some sites, as a graph that cars follow."""
    return _graph(*_read(source, sites, reach_m), rounding_m)


def _graph(lines: Sequence[QgsGeometry], table: dict[str, list[Any]], rounding_m: float) -> Graph:
    roads = Roads(
        np.array([ends[0] for ends in table["ends"]]).reshape(-1, 2),
        np.array([ends[1] for ends in table["ends"]]).reshape(-1, 2),
        np.array([line.length() for line in lines]),
        table["nature"],
        table["direction"],
        drivable(table["nature"], table["access"], table["fictive"]),
        table["number"],
    )
    return Graph(roads, rounding_m)


def _settle(
    known: Known,
    row: int,
    site: QgsGeometry,
    found: float,
    fallback: QgsGeometry | None,
    extent: QgsRectangle,
    limits: FricheThresholds,
    covered: Any,
) -> None:
    """Observed by road, estimated as the crow flies or near the border, nothing found where covered."""
    limit = limits["autoroute_limite_m"]
    if np.isfinite(found) and found <= limit:
        sure = found <= _to_border(site, extent)
        known.value[row], known.measure[row], known.note[row] = found, found, None
        known.state[row] = OBSERVED if sure else ESTIMATED
        if not sure:
            known.note[row] = "un chemin plus court peut exister hors de la couche"
    elif fallback is not None:
        value = site.distance(fallback) * limits["autoroute_facteur"]
        if value <= limit:
            known.value[row], known.measure[row], known.state[row] = value, value, ESTIMATED
            known.note[row] = CROW.format(factor=f"{limits['autoroute_facteur']:g}".replace(".", ","))
        elif covered[row] and _to_border(site, extent) >= limit:
            known.state[row], known.note[row] = OBSERVED, None
    elif covered[row] and _to_border(site, extent) >= limit:
        known.state[row], known.note[row] = OBSERVED, None


def _to_border(site: QgsGeometry, extent: QgsRectangle) -> float:
    box = site.boundingBox()
    return min(
        box.xMinimum() - extent.xMinimum(),
        extent.xMaximum() - box.xMaximum(),
        box.yMinimum() - extent.yMinimum(),
        extent.yMaximum() - box.yMaximum(),
    )


def _read(
    source: Source, sites: Sequence[QgsGeometry | None], reach_m: float
) -> tuple[list[QgsGeometry], dict[str, list[Any]]]:
    """Lines near the sites, their ends and the attributes of the graph."""
    columns = {key: find(notion, source.fields).field for key, notion in _FIELDS.items()}
    extent = QgsRectangle()
    for site in sites:
        if site is not None:
            extent.combineExtentWith(site.boundingBox())
    request = QgsFeatureRequest().setSubsetOfAttributes(
        [name for name in columns.values() if name], source.features.fields()
    )
    if not extent.isNull():
        request.setFilterRect(extent.buffered(reach_m))
    if source.crs != METRIC:
        request.setDestinationCrs(METRIC, source.context.transformContext())
    lines: list[QgsGeometry] = []
    table: dict[str, list[Any]] = {key: [] for key in (*_FIELDS, "ends")}
    for feature in source.features.getFeatures(request):
        geometry = feature.geometry()
        if geometry.isNull() or geometry.isEmpty():
            continue
        part = geometry.constGet().simplifiedTypeRef()
        first, last = part.vertexAt(_first(part)), part.vertexAt(_last(part))
        lines.append(geometry)
        table["ends"].append(((first.x(), first.y()), (last.x(), last.y())))
        for key, name in columns.items():
            value = feature[name] if name else ""
            table[key].append(attribute_text(value))
    return lines, table


def _first(part: Any) -> Any:
    from qgis.core import QgsVertexId

    return QgsVertexId(0, 0, 0)


def _last(part: Any) -> Any:
    from qgis.core import QgsVertexId

    last_part = part.partCount() - 1
    return QgsVertexId(last_part, 0, part.vertexCount(last_part, 0) - 1)


def _crow_targets(graph: Graph, entries: Sequence[int]) -> QgsGeometry | None:
    """Entries, else ends of motorway edges, as one geometry."""
    nodes = list(entries)
    if not nodes:
        nodes = sorted({int(n) for ends in (graph.tail, graph.head) for n in ends[graph.is_motorway]})
    if not nodes:
        return None
    return QgsGeometry.fromMultiPointXY([QgsPointXY(float(graph.x_m[n]), float(graph.y_m[n])) for n in nodes])


def near_nodes(graph: Graph, sites: Sequence[QgsGeometry | None], reach_m: float) -> list[list[tuple[int, float]]]:
    """Nodes of usable roads within reach of each site, with their straight distance."""
    usable = np.zeros(len(graph.x_m), dtype=bool)
    edges = graph.forward | graph.backward
    usable[graph.tail[edges]], usable[graph.head[edges]] = True, True
    out: list[list[tuple[int, float]]] = []
    for site in sites:
        if site is None:
            out.append([])
            continue
        box = site.boundingBox().buffered(reach_m)
        inside = usable & (graph.x_m >= box.xMinimum()) & (graph.x_m <= box.xMaximum())
        inside &= (graph.y_m >= box.yMinimum()) & (graph.y_m <= box.yMaximum())
        engine = QgsGeometry.createGeometryEngine(site.constGet())
        own = []
        for node in np.flatnonzero(inside).tolist():
            point = QgsGeometry.fromPointXY(QgsPointXY(float(graph.x_m[node]), float(graph.y_m[node])))
            distance = engine.distance(point.constGet())
            if distance <= reach_m:
                own.append((node, distance))
        out.append(own)
    return out


def _straight(
    known: Known,
    sites: Sequence[QgsGeometry | None],
    lines: Sequence[QgsGeometry],
    table: dict[str, list[Any]],
    limits: FricheThresholds,
    covered: Any,
) -> Known:
    """Straight distance of the centroid to the nearest fast road."""
    fast = [
        line
        for line, nature, rank in zip(lines, table["nature"], table["importance"])
        if fold(nature) in _FAST or rank in ("1", "2")
    ]
    target = QgsGeometry.collectGeometry(fast) if fast else None
    for row, site in enumerate(sites):
        distance = site.centroid().distance(target) if site is not None and target is not None else np.inf
        if distance <= limits["autoroute_vol_oiseau_m"]:
            known.value[row], known.measure[row], known.state[row], known.note[row] = distance, distance, OBSERVED, None
        elif covered[row]:
            known.state[row], known.note[row] = OBSERVED, None
    return known
