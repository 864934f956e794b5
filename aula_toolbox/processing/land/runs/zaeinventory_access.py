"""How each activity zone is reached: station and motorway junction by road, public transport within reach.

Method: docs/design/land.md#access
"""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsGeometry

from ....core import columns
from ....core.friches.motorway import Graph, site_way
from ....core.graph import Doors, nearest
from ....core.text import known
from ....gis.friches.roads import near_nodes, road_graph
from ....gis.vector.geometry import area_of
from ....gis.vector.shapes import Shapes, read_shapes
from ....gis.vector.sources import Source
from ...base.job import Job
from ..inputs import LandArea

M_PER_KM = 1_000.0


def fields(job: Job, zones: LandArea, limits: dict[str, float]) -> dict[str, list[Any]]:
    """The official fields of access of each zone that the layers given tell; whole km by road, as the standard asks."""
    found: dict[str, list[Any]] = {}
    shapes = [shape if area_of(shape) > 0 else None for shape in zones.shapes]
    stops = _points(job, "STOPS", zones)
    if stops is not None:
        places = QgsGeometry.collectGeometry([one for one in stops.metric if one is not None])
        near = [shape is not None and shape.distance(places) <= limits["arret_proche_m"] for shape in shapes]
        found["desserte_tc"] = ["oui" if is_near else "non" for is_near in near]
    stations, junctions = (_points(job, name, zones) for name in ("STATIONS", "JUNCTIONS"))
    roads = job.source("ROADS")
    if roads is None:
        if stations is not None or junctions is not None:
            job.notes.warn("ROADS is not given: distances to stations and junctions, which go by road, stay empty.")
        return found
    graph = road_graph(roads, shapes, limits["route_limite_m"], limits["route_arrondi_m"])
    close = near_nodes(graph, shapes, limits["route_noeud_max_m"])
    if stations is not None:
        distance, goal = _by_road(graph, close, list(stations.metric), limits)
        found["gare_dist"] = _km(distance)
        found["gare_nom"] = [_name(stations, place) if place >= 0 else None for place in goal]
    found |= _to_motorway(graph, close, junctions, limits)
    _tell(job, roads, found, close)
    return found


def _to_motorway(
    graph: Graph, close: list[list[tuple[int, float]]], junctions: Shapes | None, limits: dict[str, float]
) -> dict[str, list[Any]]:
    """Distance to the nearest junction (given, else an entry that the roads show), and the motorway it leads to."""
    if junctions is not None:
        places = list(junctions.metric)
        distances, goal = _by_road(graph, close, places, limits)
        names = graph.motorways_at()
        named = [_motorway_beside(graph, names, one, limits["route_noeud_max_m"]) for one in places]
    elif graph.is_motorway.any():
        entries = graph.entries(limits["route_bretelle_m"])
        reach = graph.ways(entries, limits["route_limite_m"])
        ways = [site_way(one, reach.distance, limits["route_noeud_proche_m"]) for one in close]
        distances = [distance for distance, _ in ways]
        goal = [int(reach.goal[node]) if node >= 0 else -1 for _, node in ways]
        named = graph.motorways_from(entries, limits["route_bretelle_m"])
    else:
        return {}
    return {
        "autoroute_echang_dist": _km(distances),
        "autoroute_nom": [(named[place] or None) if place >= 0 else None for place in goal],
    }


def _motorway_beside(graph: Graph, names: dict[int, str], junction: QgsGeometry | None, reach_m: float) -> str:
    """What the motorway at a junction is called: that of its nearest node within reach; empty when there is none."""
    if junction is None or not names:
        return ""
    place, nodes = junction.centroid().asPoint(), np.array(list(names))
    away = np.hypot(graph.x_m[nodes] - place.x(), graph.y_m[nodes] - place.y())
    best = int(away.argmin())
    return names[int(nodes[best])] if away[best] <= reach_m else ""


def _points(job: Job, name: str, zones: LandArea) -> Shapes | None:
    source = job.source(name)
    if source is None:
        return None
    own = columns.find("nom_zone", source.fields).field or columns.named("stop_name", source.fields)
    return read_shapes(source, zones.crs, fields=[own], notes=job.notes)


def _name(places: Shapes, row: int) -> str | None:
    """What a station is called, None when its layer does not say."""
    for cells in places.columns.values():
        return str(cells[row]) if known(cells[row]) else None
    return None


def _by_road(
    graph: Graph, close: list[list[tuple[int, float]]], places: list[QgsGeometry | None], limits: dict[str, float]
) -> tuple[list[float], list[int]]:
    """Distance (m) of each zone to the nearest place in the direction of traffic, and which place (-1: none)."""
    doors = [
        (*min(own, key=lambda pair: pair[1]), row)
        for row, own in enumerate(near_nodes(graph, places, limits["route_noeud_max_m"]))
        if own
    ]
    nodes, accesses, goals = (np.array([door[part] for door in doors]) for part in range(3))
    every = np.ones(len(graph.length_m), bool)
    reach = nearest(
        graph.arcs(every, reverse=True),
        Doors(nodes.astype(np.intp), accesses.astype(float), goals.astype(np.intp)),
        limits["route_limite_m"],
    )
    found, which = [], []
    for near in close:
        ends = [(float(reach.distance[node]) + straight, int(reach.goal[node])) for node, straight in near]
        best = min(ends, default=(np.inf, -1))
        found.append(best[0])
        which.append(best[1] if np.isfinite(best[0]) else -1)
    return found, which


def _km(distances: list[float]) -> list[float | None]:
    """Whole kilometres, None where no way was found."""
    return [float(round(one / M_PER_KM)) if np.isfinite(one) else None for one in distances]


def _tell(job: Job, roads: Source, found: dict[str, list[Any]], close: list[list[tuple[int, float]]]) -> None:
    """Zones that no way reaches, whose distances stay empty."""
    lost = sum(not near for near in close)
    if lost:
        job.notes.warn(
            "{layer}: {count} zones touch no road of it; their distances stay empty.", layer=roads.name, count=lost
        )
    elif not any(one is not None for one in found.get("autoroute_echang_dist", [0])):
        job.notes.info(
            "{layer}: no way of it leads from the zones to a motorway; the distance to a junction stays empty.",
            layer=roads.name,
        )
    if "autoroute_echang_dist" not in found:
        job.notes.info("{layer}: no motorway in it; the distance to a junction stays empty.", layer=roads.name)
