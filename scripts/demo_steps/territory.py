"""A territory from a folder of downloads: what is in the folder, then the diagnosis of one commune."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

from demo_steps.demo import Demo, StepError, spaced

COMMUNE = "62990"
BDTOPO = "BDTOPO_3-5_TOUSTHEMES_GPKG_LAMB93_D062_2025-06-15"
OCSGE = "OCS-GE_2-0__GPKG_LAMB93_D062_{year}-01-01/OCCUPATION_SOL.gpkg"
# name of the delivery: layer of the demonstration territory, layer as the producer names it
LAYERS = {
    f"{BDTOPO}/batiment.gpkg": ("batiment", "batiment"),
    f"{BDTOPO}/troncon_de_route.gpkg": ("troncon_de_route", "troncon_de_route"),
    f"{BDTOPO}/surface_hydrographique.gpkg": ("surface_hydrographique", "surface_hydrographique"),
    OCSGE.format(year=2018): ("ocsge_2018", "OCCUPATION_SOL"),
    OCSGE.format(year=2021): ("ocsge_2021", "OCCUPATION_SOL"),
    "carreaux_200m_met.gpkg": ("filosofi_200m", "carreaux_200m_met"),
    "friches-surfaces-2026-04-15.gpkg": ("friche", "friches_surfaces"),
}
RAIN = "Q_62_latest-1996-2025-demo_RR-T-Vent.csv.gz"
DONE = {"fait", "repris"}
ASKED = 'SELECT count(DISTINCT sujet) AS subjects FROM "{}"'
WATER = 'SELECT sum(util_m3_an) AS water, count(*) AS roofs FROM "{}"'


def run(demo: Demo) -> list[str]:
    """The folder as official sites name their files, looked at, then the headlines that it feeds on one commune."""
    folder = demo.folder("territory")
    downloads, diagnosis = _deliver(demo, folder / "livraisons"), folder / "diagnostic"
    place = {"FOLDER": downloads, "TERRITORY": demo.layer("commune"), "CODES": COMMUNE}
    files, ready, report = folder / "fichiers.gpkg", folder / "pret.gpkg", folder / "dossier.html"
    demo.qgis_process("aula:dossier", **place, OUTPUT=files, READINESS=ready, REPORT=report)
    demo.qgis_process("aula:territory", **place, NAME="Fosse-en-Gohelle (fictive)", OUTPUT_FOLDER=diagnosis)
    demo.keep("territory", "Rapport : ce que contient le dossier, ce qui peut être lancé", report)
    demo.keep("territory", "Fichiers du dossier et ce qu’ils couvrent (GeoPackage, avec son style)", files)
    demo.keep("territory", "Diagnostic de la commune : la page à montrer", diagnosis / "index.html")
    demo.keep("territory", "La page en bref, pour ceux qui décident", diagnosis / "en_bref.html")
    demo.keep("territory", "Le projet QGIS du diagnostic", diagnosis / "territoire.qgs")
    demo.keep("territory", "Journal du diagnostic, une ligne par sujet (CSV)", diagnosis / "journal.csv")
    done, asked = _done(diagnosis / "journal.csv"), demo.one_row(ready, ASKED)["subjects"]
    row = demo.one_row(diagnosis / "rain" / "toits.gpkg", WATER)
    return [
        f"{done} sujets faits sur {asked} avec les {len(LAYERS) + 1} fichiers du dossier ; "
        f"{spaced(row['water'])} m³ d’eau de pluie utilisables par an sur les {spaced(row['roofs'])} toits vus."
    ]


def _deliver(demo: Demo, folder: Path) -> Path:
    """Write the layers of the territory under the names of official downloads."""
    from osgeo import gdal

    gdal.UseExceptions()
    shutil.rmtree(folder, ignore_errors=True)
    for name, (table, layer) in LAYERS.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        kind = "CSV" if path.suffix == ".csv" else "GPKG"
        given = str(demo.territory / "territoire.gpkg")
        gdal.VectorTranslate(str(path), given, format=kind, layers=[table], layerName=layer)
    shutil.copy(demo.territory / RAIN, folder / RAIN)
    return folder


def _done(journal: Path) -> int:
    """How many subjects the journal says done. Raises StepError when one failed."""
    with journal.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter=";"))
    failed = [f"{row['sujet']} : {row['pourquoi']}" for row in rows if row["etat"] == "echec"]
    if failed:
        raise StepError(f"aula:territory\n{'; '.join(failed)}")
    return sum(row["etat"] in DONE for row in rows)
