"""BD TOPO v3 ``troncon_de_voie_ferree`` and ``equipement_de_transport`` (car parks, station)."""

from __future__ import annotations

import numpy as np

from . import landmarks, town
from .geometry import Frame, line, polygon, union
from .layers import Layer
from .streets import carriageways, railway

RAIL_FIELDS = {
    "cleabs": "text",
    "nature": "text",
    "position_par_rapport_au_sol": "text",
    "etat_de_l_objet": "text",
    "electrifie": "bool",
    "largeur": "text",
    "nombre_de_voies": "int",
    "usage": "text",
    "toponyme": "text",
}
EQUIPMENT_FIELDS = {
    "cleabs": "text",
    "nature": "text",
    "nature_detaillee": "text",
    "toponyme": "text",
    "importance": "text",
    "fictif": "bool",
    "etat_de_l_objet": "text",
}


def car_parks() -> list[np.ndarray]:
    """In front of the shops, the station and the works."""
    out = []
    for mark in (*landmarks.RETAIL, *(m for m in landmarks.INDUSTRY if m.group in ("zone", "logistique"))):
        share = 0.62 if mark.group == "retail" else 0.28
        frame, w, d = Frame.turned(mark.x, mark.y, mark.degrees), mark.width / 2, mark.depth / 2
        if mark.group == "retail" and mark.width > 130:
            out.append(frame.box(-0.02 * w, -0.02 * d, w, d))
        else:
            out.append(frame.box(-w, -d - 3 - share * 2 * d * 0.6, w, -d - 3))
    out += [
        Frame.turned(2215, 1961, 5).box(-38, -9, 38, 9),
        Frame.turned(1592, 2686, 4).box(-9, -24, 9, 24),
        Frame.turned(1731, 2708, 92).box(-32, -11, 32, 11),
        Frame.turned(2700, 2245, 10).box(-20, -16, 20, 16),
    ]
    return out


def _rail() -> Layer:
    rail = Layer(
        "troncon_de_voie_ferree",
        "line",
        RAIL_FIELDS,
        "Voies ferrées (fictives)",
        "IGN BD TOPO v3.5, classe troncon_de_voie_ferree",
    )
    rail.add(
        line(railway()),
        cleabs="TRONFERR9900000000000001",
        nature="Voie ferrée principale",
        position_par_rapport_au_sol="0",
        etat_de_l_objet="En service",
        electrifie=True,
        largeur="Normale",
        nombre_de_voies=2,
        usage="Mixte",
    )
    return rail


def _equipment() -> Layer:
    """Car parks off the streets and buildings, and the station."""
    equipment = Layer(
        "equipement_de_transport",
        "polygon",
        EQUIPMENT_FIELDS,
        "Parkings et gare (fictifs)",
        "IGN BD TOPO v3.5, classe equipement_de_transport",
    )
    taken = union(
        [*(line(p).Buffer(h + 0.5) for p, h in carriageways()), *(polygon(s.ring) for s in landmarks.shapes())]
    )
    for k, ring in enumerate(car_parks()):
        rest = polygon(ring).Difference(taken)
        if not rest.IsEmpty() and rest.Area() > 150:
            equipment.add(
                rest,
                cleabs=f"EQUI_TRA99000000{k + 1:08d}",
                nature="Parking",
                importance="5",
                fictif=False,
                etat_de_l_objet="En service",
            )
    equipment.add(
        polygon(town.RESERVED["gare"]),
        cleabs="EQUI_TRA9900000000000099",
        nature="Gare voyageurs uniquement",
        toponyme="Gare de Fosse-en-Gohelle",
        importance="4",
        fictif=False,
        etat_de_l_objet="En service",
    )
    return equipment


def layers() -> list[Layer]:
    """Railway, car parks, station."""
    return [_rail(), _equipment()]
