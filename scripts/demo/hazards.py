"""The layers that describe a friche, second part: hazards, polluted sites, classified installations."""

from __future__ import annotations

from osgeo import ogr

from . import town
from .geometry import Frame, ellipse, line, polygon, spline
from .ground import CONE
from .layers import Layer
from .tables import areas_layer, points_layer

CAVITIES = ((2110, 2330), (1900, 2380), (2960, 640), (1520, 3600), (3040, 700))
CLAY = (
    ("Moyen", 2, ((0, 0), (4000, 0), (4000, 1150), (0, 1000))),
    ("Fort", 3, ellipse(3300, 1500, 600, 380, 10, 0.1)),
    ("Faible", 1, ((0, 2700), (4000, 2700), (4000, 4000), (0, 4000))),
)
CLASSIFIED = (
    ("Verrerie de l'Artois", 2748, 3374, "Non Seveso"),
    ("Dépôt pétrolier du Port", 2350, 3222, "Seveso seuil bas"),
    ("Plateforme logistique", 3686, 3375, "Non Seveso"),
    ("Déchèterie", 3372, 1892, "Non Seveso"),
)
POLLUTED = (
    ("Fosse 4", "Extraction de houille", 1230, 1480),
    ("Sucrerie", "Fabrication de sucre", 3060, 2957),
    ("Garage", "Mécanique, soudure", 1838, 2190),
    ("Station-service", "Dépôt de carburants", 640, 2230),
    ("Décharge", "Déchets ménagers", 2125, 1075),
    ("Minoterie", "Meunerie", 2210, 2850),
    ("Imprimerie", "Imprimerie", 2070, 2180),
    ("Fonderie", "Fonderie", 2642, 3372),
)

NAMED = {"id": "text", "nom": "text"}


def flood_zones() -> list[tuple[ogr.Geometry, dict]]:
    """Red zone along the Loise, blue zone round it."""
    red = line(spline(town.STREAM)).Buffer(42, 3)
    wide = red.Union(polygon(ellipse(2350, 1040, 420, 170, 5, 0.1))).Buffer(35, 3).Simplify(2)
    return [
        (red.Simplify(1), {"typereg": "R", "nom": "Rouge : interdiction"}),
        (wide.Difference(red), {"typereg": "B", "nom": "Bleu : prescriptions"}),
        (polygon(ellipse(1020, 2800, 300, 90, 2, 0.1)), {"typereg": "B", "nom": "Bleu : prescriptions"}),
    ]


def _natural() -> list[Layer]:
    return [
        areas_layer(
            "rga_argile",
            "Retrait-gonflement des argiles (fictif)",
            "BRGM, exposition RGA",
            {"alea": "text", "niveau": "int"},
            [(ring, {"alea": alea, "niveau": level}) for alea, level, ring in CLAY],
        ),
        points_layer(
            "cavite",
            "Cavités souterraines (fictives)",
            "BRGM, BDCavité",
            {"num_cavite": "text", "type": "text"},
            [
                (x, y, {"num_cavite": f"NPCAW{k:04d}", "type": "cave" if k % 2 else "carrière"})
                for k, (x, y) in enumerate(CAVITIES, 1)
            ],
        ),
        areas_layer(
            "ppri_inondation",
            "PPRi (fictif)",
            "Géorisques, zonage réglementaire",
            {"typereg": "text", "nom": "text"},
            flood_zones(),
        ),
        areas_layer(
            "alea_minier",
            "Aléa minier (fictif)",
            "DREAL, aléas miniers",
            {"niveau": "text", "type": "text"},
            [
                (ellipse(1240, 1460, 230, 170, 0, 0.1), {"niveau": "moyen", "type": "effondrement localisé"}),
                (CONE, {"niveau": "faible", "type": "échauffement"}),
            ],
        ),
    ]


def _grounds() -> list[Layer]:
    """Polluted grounds: recorded sites, and sectors of information on soils."""
    sectors = (
        (polygon(town.RESERVED["sucrerie"]).Buffer(3, 1), "Ancienne sucrerie"),
        (Frame.turned(2125, 1075, 8).box(-76, -46, 76, 46), "Décharge de la Loise"),
        (Frame.turned(640, 2230, 7).box(-20, -15, 20, 15), "Station-service"),
    )
    return [
        areas_layer(
            "sis",
            "Secteurs d'information sur les sols (fictifs)",
            "Géorisques, SIS",
            NAMED,
            [(shape, {"id": f"62SIS9{k:04d}", "nom": name}) for k, (shape, name) in enumerate(sectors, 1)],
        ),
        points_layer(
            "casias",
            "Sites CASIAS (fictifs)",
            "Géorisques, CASIAS",
            {"id": "text", "nom": "text", "activite": "text"},
            [(x, y, {"id": f"NPC62{k:05d}", "nom": n, "activite": a}) for k, (n, a, x, y) in enumerate(POLLUTED, 1)],
        ),
    ]


def _installations() -> list[Layer]:
    oil = polygon(Frame.turned(2350, 3222, 0).box(-60, -45, 60, 45)).Buffer(120)
    return [
        points_layer(
            "icpe",
            "Installations classées (fictives)",
            "Géorisques, ICPE",
            {"nom": "text", "statut_seveso": "text"},
            [(x, y, {"nom": n, "statut_seveso": s}) for n, x, y, s in CLASSIFIED],
        ),
        areas_layer(
            "pprt", "PPRT (fictif)", "Géorisques, PPRT", NAMED, [(oil, {"id": "PPRT1", "nom": "Dépôt du Port"})]
        ),
    ]


def layers() -> list[Layer]:
    """Natural hazards, classified installations, polluted grounds, mining hazards."""
    return [*_natural(), *_installations(), *_grounds()]
