"""BD TOPO v3 ``troncon_de_route``: streets, tracks, towpaths, motorway."""

from __future__ import annotations

from typing import Any

import numpy as np

from . import town
from .geometry import Path, line, lines, spline, union
from .ground import motorway_axes
from .layers import Layer
from .streets import box, carriageways, railway, streets

ROAD_FIELDS = {
    "cleabs": "text",
    "nature": "text",
    "nom_collaboratif_gauche": "text",
    "nom_collaboratif_droite": "text",
    "importance": "text",
    "fictif": "bool",
    "position_par_rapport_au_sol": "text",
    "etat_de_l_objet": "text",
    "date_creation": "datetime",
    "nombre_de_voies": "int",
    "largeur_de_chaussee": "real",
    "prive": "bool",
    "sens_de_circulation": "text",
    "urbain": "bool",
    "vitesse_moyenne_vl": "int",
    "acces_vehicule_leger": "text",
    "acces_pieton": "text",
    "insee_commune_gauche": "text",
    "insee_commune_droite": "text",
    "cpx_numero": "text",
    "cpx_classement_administratif": "text",
}
SPEED = {"3": 65, "4": 50, "5": 35, "6": 25}
TRACKS = (
    ((0, 2900), (500, 2916), (1200, 2931), (1900, 2981), (2600, 3056), (3300, 3106), (4000, 3144)),
    ((0, 2962), (500, 2974), (1200, 2990), (1900, 3040), (2600, 3115), (3300, 3165), (4000, 3203)),
    ((420, 690), (380, 470), (300, 200), (260, 0)),
    ((1200, 560), (1180, 300), (1250, 0)),
    ((700, 3700), (760, 3850), (720, 4000)),
    ((2150, 3580), (2230, 3780), (2200, 4000)),
    ((2900, 3535), (2960, 3700), (2900, 3860)),
    ((1500, 1180), (1480, 1000), (1500, 895)),
    ((3400, 690), (3620, 820), (3740, 1000), (3700, 1115)),
    ((3120, 1150), (3400, 1300), (3600, 1550), (3900, 1650)),
    ((2400, 540), (2430, 260), (2400, 0)),
    ((0, 1750), (300, 1790), (640, 1790)),
    ((560, 3300), (900, 3180), (1080, 3110)),
    ((180, 2105), (330, 2370), (460, 2560)),
    ((2090, 3050), (2400, 3105)),
    ((3270, 1600), (3000, 1480), (2760, 1450)),
)
"""Farm tracks and towpaths."""
BRIDGES = union(
    [line(spline(town.CANAL)).Buffer(26), line(railway()).Buffer(10), line(spline(town.MOTORWAY)).Buffer(24)]
)


def _row(number: int, **values: Any) -> dict[str, Any]:
    base = {
        "cleabs": f"TRONROUT99000000{number:08d}",
        "fictif": False,
        "position_par_rapport_au_sol": "0",
        "etat_de_l_objet": "En service",
        "date_creation": "2007-02-19T09:02:58",
        "prive": False,
        "sens_de_circulation": "Double sens",
        "urbain": False,
        "acces_vehicule_leger": "Libre",
        "insee_commune_gauche": town.COMMUNES[0][0],
        "insee_commune_droite": town.COMMUNES[0][0],
    }
    return {**base, **values}


def _streets(layer: Layer) -> None:
    for street in streets():
        road = street.road
        over = line(street.points).Intersection(BRIDGES)
        minor = road.importance == "6"
        values = {
            "nature": road.nature,
            "importance": road.importance,
            "nom_collaboratif_gauche": road.name,
            "nom_collaboratif_droite": road.name,
            "nombre_de_voies": 1 if road.width < 4.5 else 2,
            "largeur_de_chaussee": road.width,
            "urbain": minor,
            "vitesse_moyenne_vl": SPEED[road.importance],
            "cpx_numero": road.number,
            "cpx_classement_administratif": "Départementale" if road.number else None,
        }
        if len(layer.rows) % 23 == 7:
            values["largeur_de_chaussee"] = None  # unknown now and then, as in the real data
        parts = [(p, "0") for p in lines(line(street.points).Difference(BRIDGES))] + [(p, "1") for p in lines(over)]
        for points, level in parts:
            if Path(points).length < 0.5:
                continue
            layer.add(line(points), **_row(len(layer.rows) + 1, **values, position_par_rapport_au_sol=level))


def _tracks(layer: Layer) -> None:
    roads = union(line(p).Buffer(h) for p, h in carriageways())
    for points in TRACKS:
        layer.add(
            line(spline(points)).Intersection(box()),
            **_row(
                len(layer.rows) + 1,
                nature="Chemin",
                importance="6",
                vitesse_moyenne_vl=10,
                acces_vehicule_leger="Libre",
            ),
        )
    layer.add(
        line(spline(town.CAVALIER)),
        **_row(
            len(layer.rows) + 1,
            nature="Piste cyclable",
            importance="6",
            largeur_de_chaussee=3.0,
            nom_collaboratif_gauche="VOIE VERTE DU CAVALIER",
            acces_vehicule_leger="Physiquement impossible",
        ),
    )
    park = ((1705, 2470), (1790, 2520), (1875, 2510))
    for piece in lines(line(spline(park)).Difference(roads)):
        layer.add(
            line(piece),
            **_row(
                len(layer.rows) + 1, nature="Sentier", importance="6", acces_vehicule_leger="Physiquement impossible"
            ),
        )


def ramps() -> list[tuple[np.ndarray, bool]]:
    """The four slip roads: (points in the direction of travel, is it an entry?)."""
    east, west = motorway_axes()
    out = []
    for axis, crossing_side in ((east, -1), (west, 1)):
        mid = int(np.argmin(np.hypot(axis[:, 0] - 3592, axis[:, 1] - 3755)))
        end = JUNCTIONS[0] if crossing_side < 0 else JUNCTIONS[1]
        for k, entry in ((max(mid - 7, 1), False), (min(mid + 7, len(axis) - 2), True)):
            bend = (axis[k] + np.array(end)) / 2 + crossing_side * np.array([4.0, 14.0])
            curve = spline([tuple(axis[k]), tuple(bend), end])
            out.append((curve[::-1] if entry else curve, entry))
    return out


def _junctions() -> tuple[tuple[float, float], tuple[float, float]]:
    """The nodes of the D941 south and north of the motorway, where the slip roads end."""
    d941 = spline(next(r for r in town.MAIN if r.key == "d941").points)
    pick = lambda y: tuple(float(v) for v in d941[int(np.argmin(abs(d941[:, 1] - y)))])  # noqa: E731
    return pick(3690), pick(3830)


JUNCTIONS = _junctions()


def _motorway(layer: Layer) -> None:
    slips = ramps()
    for axis in motorway_axes():
        cuts = sorted(
            {0, len(axis) - 1}
            | {
                k
                for points, _ in slips
                for k in range(len(axis))
                if min(np.hypot(*(axis[k] - points[0])), np.hypot(*(axis[k] - points[-1]))) < 0.01
            }
        )
        for a, b in zip(cuts, cuts[1:]):
            layer.add(
                line(axis[a : b + 1]),
                **_row(
                    len(layer.rows) + 1,
                    nature="Type autoroutier",
                    importance="1",
                    nombre_de_voies=2,
                    largeur_de_chaussee=7.5,
                    sens_de_circulation="Sens direct",
                    vitesse_moyenne_vl=115,
                    cpx_numero="A299",
                    cpx_classement_administratif="Autoroute",
                    acces_pieton="Physiquement impossible",
                ),
            )
    for points, _ in slips:
        layer.add(
            line(points),
            **_row(
                len(layer.rows) + 1,
                nature="Bretelle",
                importance="2",
                nombre_de_voies=1,
                largeur_de_chaussee=4.5,
                sens_de_circulation="Sens direct",
                vitesse_moyenne_vl=50,
            ),
        )


def layers() -> list[Layer]:
    """Roads."""
    road = Layer(
        "troncon_de_route",
        "line",
        ROAD_FIELDS,
        "Routes (BD TOPO v3, fictives)",
        "IGN BD TOPO v3.5, classe troncon_de_route",
    )
    _streets(road)
    _tracks(road)
    _motorway(road)
    return [road]
