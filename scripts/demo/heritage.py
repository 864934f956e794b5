"""The layers that describe a friche, third part: heritage, energy zones, urban policies."""

from __future__ import annotations

from osgeo import ogr

from . import activity, town
from .administrative import territory
from .geometry import ellipse, point, polygon
from .ground import CONE, FLAT
from .layers import Layer
from .tables import areas_layer, points_layer

MONUMENTS = (
    ("Église Saint-Vaast", 2030, 2372),
    ("Château de Hauterive", 3222, 764),
    ("Chevalement de la Fosse 4", 1273, 1470),
)

EASEMENT = {"suptype": "text", "nomsup": "text"}


def _cite() -> ogr.Geometry:
    return next(polygon(d.ring) for d in town.DISTRICTS if d.key == "cite4")


def _monuments() -> list[Layer]:
    property_ = polygon(CONE).Union(polygon(FLAT)).Union(polygon(town.RESERVED["fosse"])).Union(_cite())
    return [
        points_layer(
            "mh",
            "Monuments historiques (fictifs)",
            "Mérimée",
            {"nom": "text", "protection": "text"},
            [
                (x, y, {"nom": n, "protection": "inscrit MH" if k else "classé MH"})
                for k, (n, x, y) in enumerate(MONUMENTS)
            ],
        ),
        areas_layer(
            "unesco",
            "Bassin minier UNESCO (fictif)",
            "Mission Bassin minier",
            {"nom": "text", "zone": "text"},
            [
                (property_, {"nom": "Fosse 4, terrils et cité", "zone": "bien"}),
                (property_.Buffer(130, 4).Difference(property_), {"nom": "Fosse 4", "zone": "tampon"}),
            ],
        ),
    ]


def _easements() -> list[Layer]:
    """Public easements of heritage."""
    return [
        areas_layer(
            "sup_ac1",
            "Abords des monuments (fictifs)",
            "GPU, assiette SUP AC1",
            EASEMENT,
            [(point(x, y).Buffer(500, 8), {"suptype": "ac1", "nomsup": n}) for n, x, y in MONUMENTS],
        ),
        areas_layer(
            "sup_ac2",
            "Sites inscrits et classés (fictifs)",
            "GPU, assiette SUP AC2",
            EASEMENT,
            [(polygon(CONE).Union(polygon(FLAT)), {"suptype": "ac2", "nomsup": "Terrils 114 et 115"})],
        ),
        areas_layer(
            "sup_ac4",
            "Site patrimonial remarquable (fictif)",
            "GPU, assiette SUP AC4",
            EASEMENT,
            [(ellipse(3010, 690, 170, 120, 5), {"suptype": "ac4", "nomsup": "Village de Hauterive"})],
        ),
    ]


def _parks() -> Layer:
    """Business parks."""
    parks = [
        (ring, {"nom": name or nature})
        for _, nature, _, name, ring in activity.DRAWN
        if "nd" in nature and len(ring) > 4
    ]
    return areas_layer("zae", "Zones d'activité économique (fictives)", "Inventaire des ZAE", {"nom": "text"}, parks)


def _energy() -> list[Layer]:
    """Zones of the plans for renewable energy."""
    return [
        areas_layer(
            "zaer",
            "Zones d'accélération des EnR (fictives)",
            "IGN, ZAER",
            {"nom": "text", "detail_filiere": "text"},
            [
                (town.RESERVED["terrils"], {"nom": "Terrils", "detail_filiere": "SOLAIRE_PV_SOL"}),
                (activity.DRAWN[2][4], {"nom": "Parkings de la Rocade", "detail_filiere": "SOLAIRE_PV_OMBRIERE"}),
            ],
        ),
        areas_layer(
            "exclusion_enr",
            "Zones d'exclusion des EnR (fictives)",
            "IGN",
            {"nom": "text"},
            [(ellipse(3010, 690, 260, 180, 5), {"nom": "Village de Hauterive"})],
        ),
        areas_layer(
            "saturation_enr",
            "Réseau électrique saturé (fictif)",
            "Capareseau",
            {"nom": "text"},
            [(((2100, 3100), (3990, 3180), (3980, 3950), (2100, 3900)), {"nom": "Poste 1"})],
        ),
    ]


def _urban() -> list[Layer]:
    """Priority quarters, business parks, and where the layers are complete."""
    return [
        areas_layer(
            "qpv",
            "Quartiers prioritaires 2024 (fictifs)",
            "ANCT, QPV 2024",
            {"code_qp": "text", "nom": "text"},
            [
                (_cite(), {"code_qp": "QN06299I", "nom": "Cité de la Fosse 4"}),
                (
                    next(d.ring for d in town.DISTRICTS if d.key == "hlm"),
                    {"code_qp": "QN06298I", "nom": "Anatole France"},
                ),
            ],
        ),
        _parks(),
        areas_layer(
            "couverture",
            "Zone où les couches sont complètes (fictive)",
            "Emprise du territoire",
            {"nom": "text"},
            [(territory(), {"nom": "Territoire de démonstration"})],
        ),
    ]


def layers() -> list[Layer]:
    """Monuments and easements; energy, priority quarters, business parks, coverage."""
    return [*_monuments(), *_easements(), *_energy(), *_urban()]
