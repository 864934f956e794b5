"""Housing on the demonstration territory: DPE read, linked, estimated by IRIS; incomes, meters; then all in one run."""

from __future__ import annotations

import sys

from demo import housing

from demo_steps.demo import ROOT, Demo

SUM = 'SELECT sum(log_rp) AS homes, sum(fg_n) AS leaky, sum(dpe_log) AS seen FROM "{}"'


def run(demo: Demo) -> list[str]:
    """Files of ADEME in both generations of names, the census, RPLS, incomes and meters of the fictional town."""
    # the town is labelled by the rules of the toolbox itself
    sys.path.append(str(ROOT))
    folder = demo.folder("housing")
    given = housing.everything(folder / "fichiers")
    cleaned, zones, uses = folder / "dpe.gpkg", folder / "parc.gpkg", folder / "usages.gpkg"
    files, day = [str(given["dpe"]), str(given["dpe_old"])], "2026-06-01"
    demo.qgis_process("aula:housingdpe", INPUT=files, DATE=day, OUTPUT=cleaned, QA=folder / "qualite.gpkg")
    demo.qgis_process(
        "aula:housinglink",
        INPUT=cleaned,
        BUILDINGS=given["buildings"],
        OUTPUT=folder / "liens.gpkg",
        OUTPUT_BUILDINGS=folder / "batiments.gpkg",
    )
    demo.qgis_process(
        "aula:housingestimate",
        INPUT=cleaned,
        ZONES=demo.layer("iris"),
        HOUSING=given["housing"],
        RPLS=given["rpls"],
        DATE=day,
        OUTPUT_ZONES=zones,
        OUTPUT_CELLS=folder / "cellules.gpkg",
        OUTPUT_USES=uses,
        REPORT=folder / "parc.html",
    )
    demo.qgis_process(
        "aula:housingvulnerability",
        INPUT=zones,
        USES=uses,
        INCOME=given["income"],
        OUTPUT=folder / "vulnerabilite.gpkg",
    )
    demo.qgis_process(
        "aula:housingmeters",
        METERS=given["meters"],
        ZONES=demo.layer("iris"),
        INPUT=zones,
        OUTPUT=folder / "consommations.gpkg",
        OUTPUT_ZONES=folder / "compteurs.gpkg",
    )
    whole = folder / "energie.gpkg"
    demo.qgis_process(
        "aula:housingenergy",
        INPUT=files,
        BUILDINGS=given["buildings"],
        ZONES=demo.layer("iris"),
        HOUSING=given["housing"],
        RPLS=given["rpls"],
        INCOME=given["income"],
        METERS=given["meters"],
        DATE=day,
        OUTPUT=folder / "logements.gpkg",
        OUTPUT_BUILDINGS=folder / "batiments_energie.gpkg",
        OUTPUT_ZONES=whole,
        REPORT=folder / "energie.html",
    )
    demo.keep("housing", "Logements diagnostiqués, chacun compté une fois (GeoPackage, ne pas publier)", cleaned)
    demo.keep(
        "housing",
        "Bâtiments : logements diagnostiqués, sans étiquette inventée (GeoPackage)",
        folder / "batiments.gpkg",
    )
    demo.keep("housing", "Parc par IRIS, avec ses intervalles (GeoPackage, avec son style)", zones)
    demo.keep("housing", "Rapport : performance énergétique du parc, estimée", folder / "parc.html")
    demo.keep("housing", "Vulnérabilité énergétique par IRIS, en bornes (GeoPackage)", folder / "vulnerabilite.gpkg")
    demo.keep("housing", "Consommations mesurées à côté des conventions (GeoPackage)", folder / "compteurs.gpkg")
    demo.keep("housing", "Rapport : tout le sujet en une fois, la réponse d’abord", folder / "energie.html")
    row = demo.one_row(whole, SUM)
    return [
        f"{row['homes']:.0f} résidences principales, dont {row['seen']:.0f} diagnostiquées ; "
        f"environ {row['leaky']:.0f} seraient en F ou G : l’intervalle à citer est dans le rapport."
    ]
