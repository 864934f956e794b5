"""Schoolyards on the demonstration territory: grounds, which yards first, before and after, sheets, reports."""

from __future__ import annotations

from pathlib import Path

from demo import schools

from demo_steps.demo import Demo, spaced

SUM = 'SELECT count(*) AS n, count(rang) AS ranked, sum(a_vegetaliser_m2) AS green FROM "{}"'


def run(demo: Demo) -> list[str]:
    """The directory of the fictional town holds six schools; one has no ground on the map."""
    folder = demo.folder("schools")
    tables = schools.files(folder / "fichiers")
    day, night = folder / "jour.tif", folder / "nuit.tif"
    demo.qgis_process(
        "aula:heatexposure",
        INPUT=demo.layer("iris"),
        LANDCOVER=demo.layer("ocsge_2021"),
        BUILDINGS=demo.layer("batiment"),
        VEGETATION=demo.layer("zone_de_vegetation"),
        ROADS=demo.layer("troncon_de_route"),
        TREES=demo.layer("arbre"),
        OUTPUT=folder / "quartiers.gpkg",
        T_DAY=day,
        T_NIGHT=night,
    )
    given = {
        "INPUT": demo.layer("zone_d_activite_ou_d_interet"),
        "DIRECTORY": tables["directory"],
        "BUILDINGS": demo.layer("batiment"),
        "SPORT": demo.layer("terrain_de_sport"),
        "PARCELS": demo.layer("parcelle"),
    }
    grounds, yards = folder / "terrains.gpkg", folder / "cours.gpkg"
    demo.qgis_process("aula:schoolground", **given, OUTPUT=grounds, QA=folder / "a_verifier.gpkg")
    demo.qgis_process(
        "aula:schoolyards",
        **given,
        LANDCOVER=tables["cosia"],
        TREES=demo.layer("arbre"),
        T_DAY=day,
        T_NIGHT=night,
        POPULATION=demo.layer("filosofi_200m"),
        COOL=demo.layer("lieu_frais"),
        IPS=tables["ips"],
        IRIS=demo.layer("iris"),
        INCOME=tables["incomes"],
        OUTPUT=yards,
        OUTPUT_COVER=folder / "sols.gpkg",
        REPORT=folder / "cours.html",
    )
    classes, change = _classes(demo, folder, grounds), folder / "avant_apres.gpkg"
    demo.qgis_process(
        "aula:schoolscenario",
        INPUT=yards,
        LULC=classes,
        BUILDINGS=demo.layer("batiment"),
        SPORT=demo.layer("terrain_de_sport"),
        POPULATION=demo.layer("filosofi_200m"),
        OUTPUT=change,
        SCHEMA=folder / "apres.tif",
        REPORT=folder / "avant_apres.html",
    )
    demo.qgis_process(
        "aula:schoolsheets",
        INPUT=yards,
        SCENARIO=change,
        LULC=classes,
        BUILDINGS=demo.layer("batiment"),
        FORMAT="pdf_unique",
        FOLDER=folder / "fiches",
        OUTPUT=folder / "fiches.gpkg",
    )
    demo.keep("schools", "Fiches école : deux pages par école (PDF)", folder / "fiches" / "fiches_ecoles.pdf")
    demo.keep("schools", "Terrains scolaires, à corriger à la main (GeoPackage, avec son style)", grounds)
    demo.keep("schools", "Cours d’école : besoin, ce qui peut changer, pour qui (GeoPackage, avec son style)", yards)
    demo.keep("schools", "Rapport : les cours avant et après, selon la cible", folder / "avant_apres.html")
    demo.keep("schools", "Rapport : quelles cours d’abord, et pourquoi", folder / "cours.html")
    row = demo.one_row(yards, SUM)
    return [
        f"{row['ranked']} cours classées sur {row['n']} écoles ; environ {spaced(row['green'])} m² à végétaliser pour "
        "atteindre un tiers de végétal."
    ]


def _classes(demo: Demo, folder: Path, grounds: Path) -> Path:
    """Heat classes around the grounds, with the covers of the yards as they are described."""
    path = folder / "classes.tif"
    demo.qgis_process(
        "aula:heatlandcover",
        EXTENT=grounds,
        MARGIN=400,
        PIXEL=2,
        LANDCOVER=demo.layer("ocsge_2021"),
        BUILDINGS=demo.layer("batiment"),
        VEGETATION=demo.layer("zone_de_vegetation"),
        ROADS=demo.layer("troncon_de_route"),
        OUTPUT=path,
    )
    schools.described(path, demo.layer("arbre"))
    return path
