"""A folder of downloads with official names, made of the demonstration territory."""

from __future__ import annotations

import shutil
from pathlib import Path

from osgeo import gdal

from tests.support.demo import DEMO, TERRITORY

BDTOPO = "BDTOPO_3-5_TOUSTHEMES_GPKG_LAMB93_D062_2025-06-15"
LAYERS = {
    f"{BDTOPO}/batiment.gpkg": ("batiment", "batiment"),
    f"{BDTOPO}/troncon_de_route.gpkg": ("troncon_de_route", "troncon_de_route"),
    f"{BDTOPO}/surface_hydrographique.gpkg": ("surface_hydrographique", "surface_hydrographique"),
    "OCS-GE_2-0__GPKG_LAMB93_D062_2018-01-01/OCCUPATION_SOL.gpkg": ("ocsge_2018", "OCCUPATION_SOL"),
    "OCS-GE_2-0__GPKG_LAMB93_D062_2021-01-01/OCCUPATION_SOL.gpkg": ("ocsge_2021", "OCCUPATION_SOL"),
    "carreaux_200m_met.gpkg": ("filosofi_200m", "carreaux_200m_met"),
}
RAIN = "Q_62_latest-1996-2025-demo_RR-T-Vent.csv.gz"


def deliver(folder: Path, only: tuple[str, ...] = ()) -> Path:
    """Write the deliveries; only: words of those to write (all when none)."""
    for name, (table, layer) in LAYERS.items():
        if only and not any(word in name for word in only):
            continue
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        gdal.VectorTranslate(str(path), str(TERRITORY), format="GPKG", layers=[table], layerName=layer)
    if not only or "Q_62" in only:
        shutil.copy(DEMO / RAIN, folder / RAIN)
    if not only or "friches" in only:
        target = folder / "friches-standard-2026-04-15.csv"
        gdal.VectorTranslate(str(target), str(TERRITORY), format="CSV", layers=["friche"])
    return folder
