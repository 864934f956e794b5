"""BD TOPO v3 ``surface_hydrographique`` and ``troncon_hydrographique``."""

from __future__ import annotations

from . import town
from .geometry import line, spline
from .ground import canal, ponds, stream
from .layers import Layer
from .streets import box

SURFACE_FIELDS = {
    "cleabs": "text",
    "code_hydrographique": "text",
    "code_du_pays": "text",
    "nature": "text",
    "position_par_rapport_au_sol": "text",
    "etat_de_l_objet": "text",
    "date_creation": "datetime",
    "persistance": "text",
    "salinite": "bool",
    "origine": "text",
    "cpx_toponyme_de_plan_d_eau": "text",
    "cpx_toponyme_de_cours_d_eau": "text",
}
LINE_FIELDS = {
    "cleabs": "text",
    "nature": "text",
    "position_par_rapport_au_sol": "text",
    "etat_de_l_objet": "text",
    "persistance": "text",
    "largeur": "text",
    "navigabilite": "bool",
    "cpx_toponyme_de_cours_d_eau": "text",
}
COMMON = {
    "code_du_pays": "FR",
    "position_par_rapport_au_sol": "0",
    "etat_de_l_objet": "En service",
    "persistance": "Permanent",
    "salinite": False,
    "date_creation": "2007-02-19T09:02:58",
}
AXES = (
    (town.CANAL, "Canal", "Canal des Houillères", "Entre 15 et 50 m"),
    (town.STREAM, "Ecoulement naturel", "La Loise", "Entre 5 et 15 m"),
)


def _surfaces() -> Layer:
    """Canal, stream and ponds."""
    layer = Layer(
        "surface_hydrographique",
        "polygon",
        SURFACE_FIELDS,
        "Surfaces en eau (fictives)",
        "IGN BD TOPO v3.5, classe surface_hydrographique",
    )
    pieces = [
        (canal(), "Canal", "Artificielle", None, "Canal des Houillères"),
        (stream().Difference(canal()), "Ecoulement naturel", "Naturelle aménagée", None, "La Loise"),
    ]
    for name, shape in ponds().items():
        nature = "Retenue-bassin" if "orage" in name else "Plan d'eau de mine" if "Ecluses" in name else "Lac, étang"
        pieces.append((shape, nature, "Artificielle" if "orage" in name else "Naturelle non aménagée", name, None))
    for k, (shape, nature, origin, pond, river) in enumerate(pieces, 1):
        layer.add(
            shape,
            cleabs=f"SURF_EAU99000000{k:08d}",
            nature=nature,
            origine=origin,
            cpx_toponyme_de_plan_d_eau=pond,
            cpx_toponyme_de_cours_d_eau=river,
            **COMMON,
        )
    return layer


def _axes() -> Layer:
    layer = Layer(
        "troncon_hydrographique",
        "line",
        LINE_FIELDS,
        "Cours d'eau (fictifs)",
        "IGN BD TOPO v3.5, classe troncon_hydrographique",
    )
    for k, (points, nature, name, wide) in enumerate(AXES, 1):
        layer.add(
            line(spline(points)).Intersection(box()),
            cleabs=f"TRON_EAU99000000{k:08d}",
            nature=nature,
            position_par_rapport_au_sol="0",
            etat_de_l_objet="En service",
            persistance="Permanent",
            largeur=wide,
            navigabilite=nature == "Canal",
            cpx_toponyme_de_cours_d_eau=name,
        )
    return layer


def layers() -> list[Layer]:
    """Water surfaces and axes."""
    return [_surfaces(), _axes()]
