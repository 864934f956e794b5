"""Urban heat on the demonstration territory: exposure of the quarters, air temperature, report, map."""

from __future__ import annotations

from demo_steps import sheet
from demo_steps.demo import Demo, decimal, spaced

QUERY = """
SELECT count(*) AS n, sum(pop) AS people, sum(priorite = 1) AS first, max(ano_nuit_c) AS warmest FROM "{}"
"""


def run(demo: Demo) -> list[str]:
    """Run the headline algorithm, draw its map, tell its figures."""
    folder = demo.folder("heat")
    zones, night, report = folder / "chaleur.gpkg", folder / "nuit.tif", folder / "rapport.html"
    demo.qgis_process(
        "aula:heatexposure",
        INPUT=demo.layer("iris"),
        LANDCOVER=demo.layer("ocsge_2021"),
        BUILDINGS=demo.layer("batiment"),
        VEGETATION=demo.layer("zone_de_vegetation"),
        WATER=demo.layer("surface_hydrographique"),
        ROADS=demo.layer("troncon_de_route"),
        TREES=demo.layer("arbre"),
        POPULATION=demo.layer("filosofi_200m"),
        COOL=demo.layer("lieu_frais"),
        COOL_NIGHT_FIELD="ouvert_nuit",
        OUTPUT=zones,
        T_NIGHT=night,
        REPORT=report,
    )
    demo.keep("heat", "Quartiers et leur exposition (GeoPackage, avec son style)", zones)
    demo.keep("heat", "Température de l’air la nuit, modélisée (raster)", night)
    demo.keep("heat", "Rapport : résultats, raisons, limites", report)
    titles = (
        "Exposition des habitants à la chaleur",
        "Ville de démonstration, vulnérabilité de nuit par quartier, de 1 à 9",
    )
    sheet.draw(demo, "heat", "aula:heatexposure", titles, (zones, "Exposition à la chaleur"))
    row = demo.one_row(zones, QUERY)
    return [
        f"Chaleur urbaine : {row['n']} quartiers, {spaced(row['people'])} habitants, "
        f"{row['first']} en première priorité, jusqu’à {decimal(row['warmest'])} °C de plus que la campagne "
        "la nuit (modèle)."
    ]
