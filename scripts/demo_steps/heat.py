"""Urban heat on the demonstration territory: exposure of the quarters, air temperature, report, map."""

from __future__ import annotations

from pathlib import Path

from demo_steps import sheet
from demo_steps.demo import Demo, decimal, spaced

QUERY = """
SELECT count(*) AS n, sum(pop) AS people, sum(priorite = 1) AS first, max(ano_nuit_c) AS warmest FROM "{}"
"""


def run(demo: Demo) -> list[str]:
    """Run the headline algorithm, draw its map, tell its figures."""
    folder = demo.folder("heat")
    classes = folder / "occupation.tif"
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
        DWELLINGS=demo.layer("batiment"),
        COOL=demo.layer("lieu_frais"),
        COOL_NIGHT_FIELD="ouvert_nuit",
        OUTPUT=zones,
        T_NIGHT=night,
        LULC_OUT=classes,
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
    follow_ups(demo, classes, folder)
    return [
        f"Chaleur urbaine : {row['n']} quartiers, {spaced(row['people'])} habitants, "
        f"{row['first']} en première priorité, jusqu’à {decimal(row['warmest'])} °C de plus que la campagne "
        "la nuit (modèle)."
    ]


def follow_ups(demo: Demo, classes: Path, folder: Path) -> None:
    """A project before and after, surface temperature of the Landsat scenes, local climate zones, clear nights."""
    demo.qgis_process(
        "aula:heatscenario",
        INPUT=classes,
        PROJECTS=demo.layer("projet_chaleur"),
        POPULATION=demo.layer("filosofi_200m"),
        SITE_SURFACES=demo.layer("surface_site"),
        OUTPUT=folder / "scenario.gpkg",
        SITES=folder / "sites.csv",
        REPORT=folder / "scenario.html",
    )
    demo.keep("heat", "Rapport : un projet avant et après", folder / "scenario.html")
    demo.qgis_process(
        "aula:heatlst",
        FOLDER=demo.territory / "landsat",
        REFERENCE=demo.layer("campagne_reference"),
        MIN_OBS=1,
        OUTPUT=folder / "surface.tif",
        SCENES=folder / "scenes.csv",
    )
    demo.keep("heat", "Température de surface, en milieu de matinée (raster)", folder / "surface.tif")
    demo.qgis_process(
        "aula:heatlcz",
        INPUT=demo.layer("iris"),
        LANDCOVER=demo.layer("ocsge_2021"),
        BUILDINGS=demo.layer("batiment"),
        ROADS=demo.layer("troncon_de_route"),
        OUTPUT=folder / "lcz.gpkg",
    )
    demo.keep("heat", "Zones climatiques locales (GeoPackage, avec son style)", folder / "lcz.gpkg")
    demo.qgis_process(
        "aula:heatnight",
        INPUT=demo.layer("iris"),
        LULC=classes,
        BUILDINGS=demo.layer("batiment"),
        OUTPUT=folder / "nuits_claires.gpkg",
        REPORT=folder / "nuits_claires.html",
    )
    demo.keep("heat", "Îlot de chaleur des nuits claires, par quartier (GeoPackage)", folder / "nuits_claires.gpkg")
    demo.keep("heat", "Rapport : îlot de chaleur des nuits claires", folder / "nuits_claires.html")
    demo.qgis_process(
        "aula:heatshade",
        INPUT=demo.layer("arret"),
        BUILDINGS=demo.layer("batiment"),
        TREES=demo.layer("arbre"),
        PIXEL=2,
        OUTPUT=folder / "ombre_arrets.gpkg",
        REPORT=folder / "ombre_arrets.html",
    )
    demo.keep("heat", "Ombre des arrêts un jour d’été (GeoPackage, avec son style)", folder / "ombre_arrets.gpkg")
    demo.keep("heat", "Rapport : ombre des arrêts", folder / "ombre_arrets.html")
    demo.qgis_process(
        "aula:heatcomfort",
        INPUT=demo.layer("arret"),
        BUILDINGS=demo.layer("batiment"),
        TREES=demo.layer("arbre"),
        LULC=classes,
        PIXEL=2,
        OUTPUT=folder / "ressenti_arrets.gpkg",
        REPORT=folder / "ressenti_arrets.html",
    )
    demo.keep(
        "heat",
        "Chaleur ressentie aux arrêts un jour d’été (GeoPackage, avec son style)",
        folder / "ressenti_arrets.gpkg",
    )
    demo.keep("heat", "Rapport : chaleur ressentie aux arrêts", folder / "ressenti_arrets.html")
    planting(demo, classes, folder)
    walking(demo, folder)
    demo.qgis_process(
        "aula:heat330300",
        INPUT=f'{demo.layer("batiment")}|subset="nombre_de_logements" > 0',
        TREES=demo.layer("arbre"),
        CANOPY=classes,
        PARKS=demo.layer("espace_vert"),
        ZONES=demo.layer("iris"),
        OUTPUT=folder / "regle_3_30_300.gpkg",
        ZONES_OUT=folder / "regle_par_quartier.gpkg",
    )
    demo.keep(
        "heat", "Règle 3-30-300 logement par logement (GeoPackage, avec son style)", folder / "regle_3_30_300.gpkg"
    )
    demo.keep("heat", "Règle 3-30-300 par quartier", folder / "regle_par_quartier.gpkg")


def planting(demo: Demo, classes: Path, folder: Path) -> None:
    """Where to plant first: a plan of trees for a budget."""
    activities = demo.layer("zone_d_activite_ou_d_interet")
    demo.qgis_process(
        "aula:heattrees",
        INPUT=classes,
        POPULATION=demo.layer("filosofi_200m"),
        ZONES=folder / "chaleur.gpkg",
        BUDGET=100_000,
        BUILDINGS=demo.layer("batiment"),
        TREES=demo.layer("arbre"),
        ROADS=demo.layer("troncon_de_route"),
        RAILWAYS=demo.layer("troncon_de_voie_ferree"),
        WATER=demo.layer("surface_hydrographique"),
        EXCLUDED=demo.layer("terrain_de_sport"),
        PARKING=f"{demo.layer('equipement_de_transport')}|subset=\"nature\" = 'Parking'",
        NETWORKS=demo.layer("reseau_chaleur"),
        HERITAGE=demo.layer("sup_ac1"),
        FOOTWAYS=demo.layer("troncon_de_route"),
        STOPS=demo.layer("arret"),
        SCHOOLYARDS=f"{activities}|subset=\"nature\" IN ('Collège', 'Enseignement primaire', 'Lycée')",
        OUTPUT=folder / "arbres.gpkg",
        GAIN=folder / "gain_arbres.tif",
        PARETO=folder / "arbres_budget.csv",
        REPORT=folder / "arbres.html",
    )
    demo.keep("heat", "Où planter d’abord : arbres choisis pour un budget (GeoPackage)", folder / "arbres.gpkg")
    demo.keep("heat", "Rapport : où planter d’abord", folder / "arbres.html")


def walking(demo: Demo, folder: Path) -> None:
    """Shaded ways to the cool places, and the streets to shade first."""
    demo.qgis_process(
        "aula:heatroutes",
        INPUT=demo.layer("filosofi_200m"),
        WEIGHT_FIELD="ind",
        COOL=demo.layer("lieu_frais"),
        NETWORK=demo.layer("troncon_de_route"),
        BUILDINGS=demo.layer("batiment"),
        TREES=demo.layer("arbre"),
        ZONES=demo.layer("iris"),
        OUTPUT=folder / "chemins.gpkg",
        STREETS=folder / "rues.gpkg",
        ZONES_OUT=folder / "chemins_par_quartier.gpkg",
        REPORT=folder / "chemins.html",
    )
    demo.keep("heat", "Rues à ombrager d’abord (GeoPackage, avec son style)", folder / "rues.gpkg")
    demo.keep("heat", "Rapport : chemins ombragés vers les lieux frais", folder / "chemins.html")
