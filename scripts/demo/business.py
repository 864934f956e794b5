"""The business zones: parcels, owners, the register of establishments with its history and places, visits.

A file of its own, `foncier.gpkg`: the inventory of activity zones runs on it, with the doubts that real files have.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import ogr

from . import activity
from .administrative import communes
from .buildings import records
from .geometry import polygon
from .layers import ORIGIN, Layer, random, write_geopackage

NAME = "foncier.gpkg"
ZONES = ("Parc d'activités du Port", "Plateforme logistique de l'Artois", "Retail de la Rocade", "Les Enseignes")
PLOT, DEPTH, ROAD = 62.0, 78.0, 12.0
LEAST_M2 = 900.0
OWNERS = (
    ("200990001", "Communauté d'agglomération de la Gohelle", "9"),
    ("310990002", "SCI du Rivage", "0"),
    ("310990003", "Foncière des Terrils", "0"),
    ("310990004", "SEM Gohelle Aménagement", "6"),
    ("310990005", "Transports Loisel", "0"),
    ("310990006", "Menuiserie Delattre", "0"),
    ("310990007", "Brasserie de la Loise", "0"),
)
NAF = ("25.62B", "43.32A", "46.73A", "49.41A", "52.10B", "10.71C", "47.52B", "45.20A", "71.12B", "33.12Z")
SIZES = ("NN", "00", "01", "02", "03", "11", "12", "21")
STOCK = {
    "siret": "text",
    "siren": "text",
    "etatAdministratifEtablissement": "text",
    "dateDebut": "date",
    "dateCreationEtablissement": "date",
    "dateDernierTraitementEtablissement": "date",
    "codeCommuneEtablissement": "text",
    "activitePrincipaleEtablissement": "text",
    "trancheEffectifsEtablissement": "text",
    "denominationUsuelleEtablissement": "text",
    "categorieJuridiqueUniteLegale": "text",
    "statutDiffusionEtablissement": "text",
}
HISTORY = {"siret": "text", "dateDebut": "date", "dateFin": "date", "etatAdministratifEtablissement": "text"}
PLACES = {"siret": "text", "x": "real", "y": "real", "epsg": "text", "qualite_xy": "text"}
SIRENE = "INSEE, Sirene : stock des établissements"


@cache
def zones() -> list[tuple[str, ogr.Geometry]]:
    """Name and outline of the business zones."""
    return [(name, polygon(ring)) for _, _, _, name, ring in activity.DRAWN if name in ZONES]


@cache
def plots() -> list[tuple[str, ogr.Geometry]]:
    """Identifier and outline of the parcels: pairs of columns with a road between, cut by the zone."""
    found = []
    for name, shape in zones():
        x0, x1, y0, y1 = shape.GetEnvelope()
        columns = np.arange(x0, x1, 2 * PLOT + ROAD)
        for left in np.concatenate([columns, columns + PLOT]):
            for low in np.arange(y0, y1, DEPTH):
                box = polygon(((left, low), (left + PLOT, low), (left + PLOT, low + DEPTH), (left, low + DEPTH)))
                part = shape.Intersection(box)
                if part.Area() >= LEAST_M2:
                    code = next(code for code, _, outline in communes() if outline.Contains(part.Centroid()))
                    section = "ABCD"[ZONES.index(name)]
                    found.append((f"{code}000Z{section}{len(found) + 1:04d}", part))
    return found


def _zones() -> Layer:
    layer = Layer(
        "zae",
        "polygon",
        {"site_nom": "text", "site_moa_type": "text"},
        "Zones d'activités (fictives)",
        "Liste de l'EPCI",
    )
    for name, shape in zones():
        layer.add(shape, site_nom=name, site_moa_type="epci")
    return layer


def _parcels() -> Layer:
    layer = Layer("parcelle", "polygon", {"idu": "text"}, "Parcelles des zones (fictives)", "DGFiP, PCI")
    for name, shape in plots():
        layer.add(shape, idu=name)
    return layer


@cache
def _owner_of() -> list[int]:
    """The owner of each parcel (-1: a natural person): runs of neighbours have one owner."""
    rng, owner, found = random("business_owners"), -1, []
    for _ in plots():
        if rng.random() < 0.55:
            owner = int(rng.integers(-2, len(OWNERS)))
        found.append(max(owner, -1))
    return found


def _owners() -> Layer:
    fields = {"idu": "text", "numero_siren": "text", "denomination": "text", "groupe_personne": "text"}
    layer = Layer("personne_morale", "none", fields, "Parcelles des personnes morales (fictives)", "DGFiP")
    for (name, _), owner in zip(plots(), _owner_of()):
        if owner >= 0:
            siren, title, group = OWNERS[owner]
            layer.add(None, idu=name, numero_siren=siren, denomination=title, groupe_personne=group)
    return layer


@cache
def _built() -> list[bool]:
    """Whether a building stands on each parcel."""
    middles = [polygon(ring).Centroid() for ring, *_ in records()]
    ready = [shape for _, shape in plots()]
    near = [(middle, middle.GetX(), middle.GetY()) for middle in middles]
    found = []
    for shape in ready:
        x0, x1, y0, y1 = shape.GetEnvelope()
        found.append(any(x0 <= x <= x1 and y0 <= y <= y1 and shape.Contains(middle) for middle, x, y in near))
    return found


@cache
def _firms() -> list[dict[str, Any]]:
    """The establishments: where, since when, what became of them, how well they are placed."""
    rng, found = random("business_firms"), []
    for number, ((name, shape), is_built) in enumerate(zip(plots(), _built())):
        if not is_built and rng.random() < 0.75:
            continue
        if is_built and rng.random() < 0.12:
            continue  # a building of which the register knows nothing
        fate = rng.choice(["open", "long", "recent"], p=[0.78, 0.15, 0.07])
        middle = shape.PointOnSurface()
        found.append(
            {
                "plot": number,
                "siret": f"4409900{number:02d}00{number:03d}"[:14].ljust(14, "0"),
                "commune": name[:5],
                "fate": str(fate),
                "begin": f"{int(rng.integers(1992, 2018))}-0{int(rng.integers(1, 9))}-01",
                "closed": "2019-06-30" if fate == "long" else "2025-04-30",
                "naf": str(rng.choice(NAF)),
                "size": str(rng.choice(SIZES)),
                "form": "6540" if rng.random() < 0.08 else "5710",
                "quality": "33" if rng.random() < 0.1 else "11",
                "x": round(middle.GetX() + ORIGIN[0], 1),
                "y": round(middle.GetY() + ORIGIN[1], 1),
            }
        )
    return found


def _register() -> list[Layer]:
    stock = Layer("etablissement", "none", STOCK, "Établissements (fictifs)", SIRENE)
    history = Layer("etablissement_historique", "none", HISTORY, "Historique (fictif)", f"{SIRENE}, historique")
    places = Layer(
        "etablissement_geolocalisation", "none", PLACES, "Géolocalisation (fictive)", "INSEE, géolocalisation"
    )
    for number, firm in enumerate(_firms(), 1):
        is_open = firm["fate"] == "open"
        stock.add(
            None,
            siret=firm["siret"],
            siren=firm["siret"][:9],
            etatAdministratifEtablissement="A" if is_open else "F",
            dateDebut=firm["begin"] if is_open else firm["closed"],
            dateCreationEtablissement=firm["begin"],
            dateDernierTraitementEtablissement="2025-09-01" if is_open else firm["closed"],
            codeCommuneEtablissement=firm["commune"],
            activitePrincipaleEtablissement=firm["naf"],
            trancheEffectifsEtablissement=firm["size"],
            denominationUsuelleEtablissement=f"Entreprise fictive {number}",
            categorieJuridiqueUniteLegale=firm["form"],
            statutDiffusionEtablissement="O",
        )
        history.add(
            None,
            siret=firm["siret"],
            dateDebut=firm["begin"],
            dateFin=None if is_open else firm["closed"],
            etatAdministratifEtablissement="A",
        )
        if not is_open:
            history.add(None, siret=firm["siret"], dateDebut=firm["closed"], etatAdministratifEtablissement="F")
        places.add(None, siret=firm["siret"], x=firm["x"], y=firm["y"], epsg="2154", qualite_xy=firm["quality"])
    return [stock, history, places]


def _visits() -> Layer:
    """What the EPCI's officer saw of five units: two empty, three occupied."""
    fields = {"idu": "text", "occupe": "text", "date": "date", "source": "text"}
    layer = Layer("releve", "none", fields, "Relevé de terrain (fictif)", "EPCI, visite")
    closed = [firm for firm in _firms() if firm["fate"] == "long"][:3]
    unknown = [
        number for number, is_built in enumerate(_built()) if is_built and all(f["plot"] != number for f in _firms())
    ]
    for firm, seen in zip(closed, ("non", "non", "oui")):
        layer.add(None, idu=plots()[firm["plot"]][0], occupe=seen, date="2025-11-18", source="EPCI")
    for number in unknown[:2]:
        layer.add(None, idu=plots()[number][0], occupe="oui", date="2025-11-18", source="EPCI")
    return layer


def files(folder: Path) -> list[Path]:
    """Write the GeoPackage of the business zones."""
    path = folder / NAME
    write_geopackage(path, [_zones(), _parcels(), _owners(), *_register(), _visits()])
    return [path]
