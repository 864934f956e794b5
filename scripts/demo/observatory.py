"""IRIS with the figures an observatory adds: water, housing, work, care. For rankings by zone."""

from __future__ import annotations

from functools import cache

import numpy as np
from osgeo import ogr

from . import town
from .administrative import IRIS_FIELDS, inhabitants, iris
from .buildings import records
from .context import SERVICES
from .geometry import point, polygon, union
from .hazards import flood_zones
from .landcover import tiles
from .layers import Layer
from .population import PROFILES, kinds

FIELDS = {
    **{name: kind for name, kind in IRIS_FIELDS.items() if name.startswith(("code", "libelle", "pop"))},
    "part_inondable_pct": "real",
    "part_unitaire_pct": "real",
    "impermeable_pct": "real",
    "prix_eau_eur_m3": "real",
    "jours_restriction": "int",
    "part_hlm_pct": "real",
    "dens_emploi_ha": "real",
    "dist_soin_m": "real",
}
COMBINED_SEWER_PCT = {"H": 78.0, "A": 12.0, "D": 20.0, "Z": 35.0}
"""Share of the network that carries rain with waste water: old quarters most."""
WATER_PRICE_EUR_M3 = {"62990": 2.41, "62991": 2.18, "62992": 2.67}
JOBS_PER_M2 = {"Commercial et services": 1 / 55, "Industriel": 1 / 130}
DOCTOR = "D265"


@cache
def _sealed() -> ogr.PreparedGeometry:
    return union(shape for shape, cover, _ in tiles(True) if cover.startswith("CS1.1.1")).CreatePreparedGeometry()


def _social_share(shape: ogr.Geometry) -> float:
    """Share of social housing among the dwellings of a zone, %."""
    inside, social = 0.0, 0.0
    ready = shape.CreatePreparedGeometry()
    for (ring, values, people), kind in zip(records(), kinds()):
        if people and ready.Contains(point(*ring.mean(axis=0))):
            inside += values["nombre_de_logements"]
            social += values["nombre_de_logements"] * PROFILES[kind][1][5]
    return 100 * social / inside if inside else 0.0


def _jobs(shape: ogr.Geometry) -> float:
    ready = shape.CreatePreparedGeometry()
    return sum(
        polygon(ring).Area() * JOBS_PER_M2[values["usage_1"]]
        for ring, values, _ in records()
        if values["usage_1"] in JOBS_PER_M2 and ready.Contains(point(*ring.mean(axis=0)))
    )


def _sealed_share(shape: ogr.Geometry) -> float:
    """Share of sealed ground on a grid of 20 m, %."""
    x0, x1, y0, y1 = shape.GetEnvelope()
    ready, total, sealed = shape.CreatePreparedGeometry(), 0, 0
    for x in np.arange(x0 + 10, x1, 20):
        for y in np.arange(y0 + 10, y1, 20):
            spot = point(x, y)
            if ready.Contains(spot):
                total += 1
                sealed += _sealed().Contains(spot)
    return 100 * sealed / total if total else 0.0


def layers() -> list[Layer]:
    """The zones with their figures."""
    layer = Layer(
        "iris_observatoire", "polygon", FIELDS, "IRIS et indicateurs (fictifs)", "Observatoire local", decimals=2
    )
    floods = union(shape for shape, _ in flood_zones())
    doctors = [point(x, y) for code, x, y in SERVICES if code == DOCTOR]
    names = dict(town.COMMUNES)
    for code, name, kind, insee, shape in iris():
        middle = shape.PointOnSurface()
        layer.add(
            shape,
            code_iris=code,
            libelle_iris=name,
            code_departement="62",
            code_commune=insee,
            libelle_commune=names[insee],
            libelle_epci=town.EPCI[1],
            pop_mun=round(inhabitants(shape)),
            part_inondable_pct=round(100 * floods.Intersection(shape).Area() / shape.Area(), 1),
            part_unitaire_pct=COMBINED_SEWER_PCT[kind],
            impermeable_pct=round(_sealed_share(shape), 1),
            prix_eau_eur_m3=WATER_PRICE_EUR_M3[insee],
            jours_restriction=41,
            part_hlm_pct=round(_social_share(shape), 1),
            dens_emploi_ha=round(_jobs(shape) / (shape.Area() / 1e4), 1),
            dist_soin_m=round(min(middle.Distance(d) for d in doctors)),
        )
    return [layer]
