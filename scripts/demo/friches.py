"""Some 25 friches in the CNIG layout (51 fields), with the defects of real inventories, and their parcels."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from osgeo import ogr, osr

from . import landmarks, town
from .administrative import communes
from .buildings import records
from .friche_sites import SITES
from .friche_words import Site
from .geometry import Frame, point, polygon, polygons, union
from .layers import Layer, lambert93, random, shifted
from .plui import ZONES, zone_at

TEXT = (
    "site_id",
    "site_nom",
    "site_type",
    "site_adresse",
    "site_identif_date",
    "site_actu_date",
    "site_url",
    "site_ademe_url",
    "site_securite",
    "site_occupation",
    "site_statut",
    "site_projet_url",
    "site_reconv_annee",
    "site_reconv_type",
    "activite_libelle",
    "activite_code",
    "activite_fin_annee",
    "comm_nom",
    "comm_insee",
    "bati_type",
    "bati_nombre",
    "bati_surface",
    "bati_pollution",
    "bati_vacance",
    "bati_patrimoine",
    "bati_etat",
    "local_ancien_annee",
    "local_recent_annee",
    "proprio_type",
    "proprio_personne",
    "proprio_nom",
    "sol_pollution_annee",
    "sol_pollution_existe",
    "sol_pollution_origine",
    "sol_pollution_commentaire",
    "sol_depollution_fiche",
    "unite_fonciere_surface",
    "unite_fonciere_refcad",
    "urba_zone_type",
    "urba_zone_lib",
    "urba_zone_formdomi",
    "urba_zaer",
    "urba_doc_type",
    "desserte_distance",
    "desserte_commentaire",
    "source_nom",
    "source_url",
    "source_producteur",
    "source_contact",
    "geompoint",
    "geomsurf",
)
INTEGERS = ("bati_nombre", "bati_surface", "unite_fonciere_surface")
FIELDS = {name: "int" if name in INTEGERS else "text" for name in TEXT}


DEFECTS: dict[str, dict[str, Any]] = {
    "F03": {"proprio_type": "Z1a Z2b", "urba_doc_type": "PLUi"},
    "F08": {"site_identif_date": "15/03/2021", "urba_zone_type": "AU"},
    "F12": {"site_type": "friche d’habitat", "activite_fin_annee": "1976.0"},
    "F16": {"local_ancien_annee": "1999", "local_recent_annee": "1962"},
    "F19": {"sol_pollution_commentaire": "DÃ©pÃ´t de charbon", "activite_libelle": "Dépôt de charbon;Négoce"},
    "F21": {"site_type": "mixte", "proprio_nom": "NA"},
    "F24": {"comm_insee": "62990", "site_actu_date": None},
}
"""What a real inventory holds: free separators, French dates, other apostrophes, bad encodings, a wrong commune."""


def _outline(place: tuple) -> ogr.Geometry:
    """The perimeter of a site."""
    if isinstance(place[0], str):
        return polygon(town.RESERVED[place[0]]).Buffer(-2, 1)
    if len(place) == 3:  # the landmark at this place, with a margin
        x, y, margin = place
        marks = landmarks.shapes()
        mark = min(marks, key=lambda m: np.hypot(m.landmark.x - x, m.landmark.y - y)).landmark
        w, d = mark.width / 2 + margin, mark.depth / 2 + margin
        return polygon(Frame.turned(mark.x, mark.y, mark.degrees).box(-w, -d, w, d))
    x, y, degrees, w, d = place
    return polygon(Frame.turned(x, y, degrees).box(-w / 2, -d / 2, w / 2, d / 2))


def _wgs84(geometry: ogr.Geometry) -> ogr.Geometry:
    target = osr.SpatialReference()
    target.ImportFromEPSG(4326)  # latitude first, as in the example of the standard
    out = shifted(geometry, 2)
    out.Transform(osr.CoordinateTransformation(lambert93(), target))
    return out


def _wkt(geometry: ogr.Geometry) -> str:
    """Text of a point or of the outer ring of a polygon, six decimals."""
    single = geometry.GetGeometryName() == "POINT"
    points = geometry.GetPoints() if single else geometry.GetGeometryRef(0).GetPoints()
    pairs = [f"{p[0]:.6f} {p[1]:.6f}" for p in points]
    return f"POINT({pairs[0]})" if single else f"POLYGON(({', '.join(pairs)}))"


def _parcels(shape: ogr.Geometry, number: int, commune: str) -> list[tuple[str, ogr.Geometry]]:
    """One to three parcels: the perimeter cut across."""
    count = 1 + number % 3
    x0, x1, y0, y1 = shape.GetEnvelope()
    edges = np.linspace(x0, x1, count + 1)
    out = []
    for k in range(count):
        part = shape.Intersection(polygon(((edges[k], y0), (edges[k + 1], y0), (edges[k + 1], y1), (edges[k], y1))))
        out.append((f"{commune}000{'ABCDEF'[number % 6]}{'ABCDEFGH'[number % 8]}{number * 7 + k:04d}", part))
    return out


def _measured(shape: ogr.Geometry) -> dict[str, Any]:
    """Number of buildings, floor area, years, from the buildings inside."""
    inside = [(ring, v) for ring, v, _ in records() if shape.Contains(polygon(ring).Centroid())]
    years = sorted(v["date_d_apparition"][:4] for _, v in inside if v.get("date_d_apparition"))
    floor = sum(polygon(r).Area() * max(1, (v.get("hauteur") or 3) // 4) for r, v in inside)
    return {
        "bati_nombre": len(inside),
        "bati_surface": round(floor) if inside else None,
        "local_ancien_annee": years[0] if years else None,
        "local_recent_annee": years[-1] if years else None,
    }


@cache
def sites() -> list[tuple[Site, ogr.Geometry, list[tuple[str, ogr.Geometry]], dict[str, Any]]]:
    """Every site with its perimeter, parcels and the 51 values."""
    out = []
    for number, site in enumerate(SITES, 1):
        shape = _outline(site.place)
        middle = shape.Centroid()
        code, name = next((c, n) for c, n, outline in communes() if outline.Contains(middle))
        label = zone_at(middle)
        parcels = _parcels(shape, number, code)
        values = {
            "site_id": f"{code}_{site.key}",
            "site_nom": site.name,
            "site_type": site.kind,
            "site_statut": site.status,
            "site_identif_date": f"20{15 + number % 9}-0{1 + number % 9}-12",
            "site_actu_date": "2025-03-18",
            "site_occupation": "totalement inoccupé",
            "comm_nom": name.upper(),
            "comm_insee": code,
            "urba_zone_type": ZONES[label][1],
            "urba_zone_lib": label,
            "urba_zone_formdomi": f"{ZONES[label][2]}00",
            "urba_zaer": "inconnu",
            "urba_doc_type": "PLUI",
            "source_nom": "Observatoire fictif des friches",
            "source_producteur": "Territoire de démonstration",
            "source_contact": "demonstration@example.org",
            "unite_fonciere_surface": round(shape.Area()),
            "unite_fonciere_refcad": "|".join(p for p, _ in parcels),
            "geompoint": _wkt(_wgs84(middle)),
            "geomsurf": _wkt(_wgs84(shape)),
            "proprio_personne": "personne morale",
            "bati_pollution": "inconnu",
            "bati_vacance": "vacant",
            "bati_patrimoine": "inconnu",
            **_measured(shape),
        }
        values.update(site.known)
        if values["bati_nombre"] == 0:
            values.update(bati_surface=None, local_ancien_annee=None, local_recent_annee=None)
        values.update(DEFECTS.get(site.key, {}))
        out.append((site, shape, parcels, values))
    return out


def _other_parcels() -> list[tuple[str, ogr.Geometry]]:
    """A property unit round every work and shop that no friche covers."""
    taken = union(shape for _, shape, _, _ in sites())
    out: list[tuple[str, ogr.Geometry]] = []
    for found in landmarks.shapes():
        mark = found.landmark
        if mark.group not in ("zone", "retail", "logistique"):
            continue
        w, d = mark.width / 2 + 8, mark.depth / 2 + 9
        rest = polygon(Frame.turned(mark.x, mark.y, mark.degrees).box(-w, -d, w, d)).Difference(taken)
        code = next(c for c, _, outline in communes() if outline.Contains(polygon(found.ring).Centroid()))
        for part in polygons(rest, 600):
            taken = taken.Union(part)
            out.append((f"{code}000ZI{len(out) + 1:04d}", part))
    return out


def establishments() -> list[tuple[float, float, str, str]]:
    """Place, state (A open, F closed) and code of activity of the businesses, one or two a building."""
    rng, out = random("establishments"), []
    for found in landmarks.shapes():
        mark = found.landmark
        if mark.group in ("zone", "retail", "logistique", "moulin", "sucrerie"):
            middle = polygon(found.ring).PointOnSurface()
            closed = mark.group in ("moulin", "sucrerie") or mark.year is None or rng.random() < 0.12
            out.append(
                (
                    middle.GetX(),
                    middle.GetY(),
                    "F" if closed else "A",
                    "25.62A" if mark.usage == landmarks.USI else "47.11F",
                )
            )
            if rng.random() < 0.3:
                out.append((middle.GetX() + 4, middle.GetY() + 3, "F", "70.22Z"))
    return out


def layers() -> list[Layer]:
    """The friches and the parcels."""
    layer = Layer(
        "friche", "polygon", FIELDS, "Friches (fictives)", "CNIG, standard Friches v2023-12 (schéma 1.0.6)", decimals=2
    )
    parcels = Layer(
        "parcelle",
        "polygon",
        {"idu": "text", "code_insee": "text", "section": "text", "numero": "text", "contenance": "int"},
        "Parcelles cadastrales des friches (fictives)",
        "PCI, parcelle",
    )
    seen = set()
    for _, shape, pieces, values in sites():
        layer.add(shape, **values)
        for idu, part in pieces:
            if idu not in seen:
                seen.add(idu)
                parcels.add(
                    part, idu=idu, code_insee=idu[:5], section=idu[8:10], numero=idu[10:], contenance=round(part.Area())
                )
    for idu, part in _other_parcels():
        parcels.add(
            part, idu=idu, code_insee=idu[:5], section=idu[8:10], numero=idu[10:], contenance=round(part.Area())
        )
    business = Layer(
        "etablissement",
        "point",
        {"siret": "text", "etatAdministratifEtablissement": "text", "activitePrincipaleEtablissement": "text"},
        "Établissements (fictifs)",
        "INSEE Sirene géolocalisé",
    )
    for k, (x, y, state, code) in enumerate(establishments(), 1):
        business.add(
            point(x, y),
            siret=f"{99900000000000 + k}",
            etatAdministratifEtablissement=state,
            activitePrincipaleEtablissement=code,
        )
    return [layer, parcels, business]
