"""Housing on the demonstration territory: DPE read and cleaned, then the stock estimated by IRIS."""

from __future__ import annotations

import sys

from demo import housing

from demo_steps.demo import ROOT, Demo

SUM = 'SELECT sum(log_rp) AS homes, sum(fg_n) AS leaky, sum(dpe_log) AS seen FROM "{}"'


def run(demo: Demo) -> list[str]:
    """Files of ADEME in both generations of names, the census and RPLS of the fictional town."""
    # the town is labelled by the rules of the toolbox itself
    sys.path.append(str(ROOT))
    folder = demo.folder("housing")
    given = housing.files(folder / "fichiers")
    cleaned, zones = folder / "dpe.gpkg", folder / "parc.gpkg"
    demo.qgis_process(
        "aula:housingdpe",
        INPUT=[str(given["dpe"]), str(given["dpe_old"])],
        DATE="2026-06-01",
        OUTPUT=cleaned,
        QA=folder / "qualite.gpkg",
    )
    demo.qgis_process(
        "aula:housingestimate",
        INPUT=cleaned,
        ZONES=demo.layer("iris"),
        HOUSING=given["housing"],
        RPLS=given["rpls"],
        DATE="2026-06-01",
        OUTPUT_ZONES=zones,
        OUTPUT_CELLS=folder / "cellules.gpkg",
        REPORT=folder / "parc.html",
    )
    demo.keep("housing", "Logements diagnostiqués, chacun compté une fois (GeoPackage, ne pas publier)", cleaned)
    demo.keep("housing", "Parc par IRIS, avec ses intervalles (GeoPackage, avec son style)", zones)
    demo.keep("housing", "Rapport : performance énergétique du parc, estimée", folder / "parc.html")
    row = demo.one_row(zones, SUM)
    return [
        f"{row['homes']:.0f} résidences principales, dont {row['seen']:.0f} diagnostiquées ; "
        f"environ {row['leaky']:.0f} seraient en F ou G : l’intervalle à citer est dans le rapport."
    ]
