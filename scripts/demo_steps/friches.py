"""Friches of the demonstration territory: qualified, with their vocations, evidence, quality of the inventory, map."""

from __future__ import annotations

from demo_steps import sheet
from demo_steps.demo import Demo

CONTEXT = (
    "parcelle", "zone_urba", "batiment", "troncon_de_route", "arret", "bpe", "poste_electrique", "reseau_bt",
    "reseau_chaleur", "ite", "rga_argile", "cavite", "ppri_inondation", "icpe", "sis", "pprt", "casias",
    "mh", "sup_ac1", "sup_ac2", "sup_ac4", "unesco", "zaer", "exclusion_enr", "saturation_enr", "qpv", "zae", "znieff1",
    "znieff2", "natura2000", "reserve_naturelle", "zone_humide", "tvb", "espece_protegee",
)  # fmt: skip
QUERY = """
SELECT count(*) AS n, sum(voc_statut = 'classe') AS ranked, sum(ex_aequo) AS close, avg(completude_pct) AS known
FROM "{}"
"""


def run(demo: Demo) -> list[str]:
    """Run the headline algorithm, draw its map, tell its figures."""
    folder = demo.folder("friches")
    sites, quality, report = folder / "friches.gpkg", folder / "qualite.gpkg", folder / "rapport.html"
    demo.qgis_process(
        "aula:frichequalify",
        INPUT=demo.layer("friche"),
        CONTEXT=[demo.layer(table) for table in CONTEXT],
        COVERAGE=demo.layer("couverture"),
        OUTPUT=sites,
        QA=quality,
        REPORT=report,
    )
    demo.keep("friches", "Friches qualifiées (GeoPackage, avec son style)", sites)
    demo.keep("friches", "Qualité de l’inventaire (GeoPackage)", quality)
    demo.keep("friches", "Rapport : usages, bornes, ce qu’il faut collecter", report)
    titles = ("Qualification des friches", "Ville de démonstration, premier usage de chaque friche")
    sheet.draw(demo, "friches", "aula:frichequalify", titles, (sites, "Premier usage"))
    row = demo.one_row(sites, QUERY)
    return [
        f"Friches : {row['ranked']} friches classées sur {row['n']}, complétude moyenne {row['known']:.0f} %, "
        f"{row['close']} où deux usages au moins sont à égalité."
    ]
