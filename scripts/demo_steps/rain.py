"""Roof rainwater on the demonstration territory: roofs, ranked zones, tanks, scenarios, reports, map."""

from __future__ import annotations

import csv
from pathlib import Path

from demo_steps import sheet
from demo_steps.demo import Demo, spaced

QUERY = """
SELECT count(*) AS n, sum(util_m3_an IS NOT NULL) AS simulated, sum(statut = 'verifier') AS doubtful,
    sum(util_m3_an) AS used, sum(CASE WHEN util_m3_an IS NOT NULL THEN d_m3_an END) AS wanted
FROM "{}"
"""


def run(demo: Demo) -> list[str]:
    """Run the headline algorithm, draw its map, tell its figures."""
    folder = demo.folder("rain")
    roofs, zones, report = folder / "toitures.gpkg", folder / "zones.gpkg", folder / "rapport.html"
    demo.qgis_process(
        "aula:rainpotential",
        INPUT=demo.layer("batiment"),
        RAIN=rain_of(demo),
        ZONES=demo.layer("iris"),
        POPULATION=demo.layer("iris"),
        POPULATION_FIELD="pop_mun",
        ACTIVITY=demo.layer("zone_d_activite_ou_d_interet"),
        OUTPUT=roofs,
        OUTPUT_ZONES=zones,
        REPORT=report,
    )
    demo.keep("rain", "Toitures et leur potentiel (GeoPackage, avec son style)", roofs)
    demo.keep("rain", "Quartiers classés (GeoPackage, avec son style)", zones)
    demo.keep("rain", "Rapport : résultats, courbes, limites", report)
    titles = (
        "Potentiel de récupération d’eau de pluie des toitures",
        "Ville de démonstration, volume d’eau de pluie utilisable par an et par toiture",
    )
    sheet.draw(demo, "rain", "aula:rainpotential", titles, (roofs, "Volume utilisable (m³ par an)"))
    row, equipped = demo.one_row(roofs, QUERY), follow_ups(demo, roofs)
    return [
        f"Eau de pluie : {row['simulated']} toitures simulées sur {row['n']} bâtiments, {spaced(row['used'])} m³ "
        f"utilisables par an ({100 * row['used'] / row['wanted']:.0f} % de leur besoin estimé), "
        f"{row['doubtful']} à vérifier. En équipant 30 % des toitures de cuves de 3 000 L, les plus utiles d’abord : "
        f"{spaced(equipped)} m³ par an."
    ]


def rain_of(demo: Demo) -> list[Path]:
    """The daily rain of the territory."""
    return sorted(demo.territory.glob("Q_62_*RR-T-Vent.csv*"))


def follow_ups(demo: Demo, roofs: Path) -> float:
    """Zones explained, tanks sized, scenarios compared; returns the m3 a year of the scenario that is told."""
    folder = demo.folder("rain")
    report, tanks, scenarios = folder / "quartiers.html", folder / "cuves.gpkg", folder / "scenarios.csv"
    demo.qgis_process(
        "aula:rainzones",
        INPUT=roofs,
        ZONES=demo.layer("iris"),
        OUTPUT=folder / "quartiers.gpkg",
        REPORT=report,
    )
    demo.qgis_process("aula:rainsizing", INPUT=roofs, RAIN=rain_of(demo), TARGET=70, OUTPUT=tanks)
    zoning(demo, roofs)
    ground(demo, roofs)
    shared = demo.folder("rain") / "cuves_communes.gpkg"
    demo.qgis_process(
        "aula:rainshared",
        INPUT=roofs,
        RAIN=rain_of(demo),
        ZONES=demo.layer("iris"),
        LEAST=30,
        OUTPUT=shared,
    )
    demo.keep("rain", "Cuves communes : 30 m³ par an ou plus par raccordement (GeoPackage)", shared)
    aid, told = folder / "aides.gpkg", folder / "aides.html"
    demo.qgis_process("aula:rainbudget", INPUT=roofs, BUDGET=100000, WATER_PRICE=2.2, OUTPUT=aid, REPORT=told)
    demo.keep("rain", "Cuves à aider avec 100 000 € (GeoPackage, avec son style)", aid)
    demo.keep("rain", "Rapport : ce qu’achète le budget d’aide", told)
    demo.qgis_process("aula:rainscenarios", INPUT=roofs, RAIN=rain_of(demo), ORDER="BEST_FIRST", OUTPUT=scenarios)
    demo.keep("rain", "Rapport : par quels quartiers commencer", report)
    demo.keep("rain", "Cuves dimensionnées pour couvrir 70 % du besoin (GeoPackage, avec son style)", tanks)
    demo.keep("rain", "Scénarios comparés (tableau CSV)", scenarios)
    with scenarios.open(encoding="utf-8", newline="") as stream:
        told = ("3000", 30.0, "actuel")
        return next(
            float(row["util_m3_an"])
            for row in csv.DictReader(stream)
            if (row["cuve"], float(row["adoption_pct"]), row["climat"]) == told
        )


def zoning(demo: Demo, roofs: Path) -> None:
    """What a rain-water zoning asks of the roofs; the coefficients are the example of a memento, not of the town."""
    folder = demo.folder("rain")
    volumes, totals, report = folder / "zonage.gpkg", folder / "zonage.csv", folder / "zonage.html"
    montana = folder / "montana_exemple.csv"
    montana.write_text(
        "station,retour_ans,t_min_mn,t_max_mn,a,b\nexemple,10,30,360,15.096,0.803\nexemple,30,30,360,23.79,0.838\n"
        "exemple,100,30,360,37.379,0.872\n",
        encoding="utf-8",
    )
    demo.qgis_process(
        "aula:rainzoning",
        INPUT=roofs,
        RAIN=rain_of(demo),
        MONTANA=montana,
        ZONES=demo.layer("iris"),
        OUTPUT=volumes,
        OUTPUT_TOTALS=totals,
        REPORT=report,
    )
    demo.keep("rain", "Zonage pluvial : volumes par toiture (GeoPackage, avec son style)", volumes)
    demo.keep("rain", "Zonage pluvial : totaux par quartier et par règle (tableau CSV)", totals)
    demo.keep("rain", "Rapport : la phrase et le tableau pour le règlement", report)


def ground(demo: Demo, roofs: Path) -> None:
    """Parcels where rain could be let in, roofs that the law asks to look at; most of the data are not in the town."""
    folder = demo.folder("rain")
    places, lists, report = folder / "sols.gpkg", folder / "sols_listes.gpkg", folder / "sols.html"
    demo.qgis_process(
        "aula:desealing",
        INPUT=demo.layer("parcelle"),
        LANDCOVER=demo.layer("ocsge_2021"),
        ROOFS=roofs,
        ZONES=demo.layer("commune"),
        OUTPUT=places,
        OUTPUT_LIST=lists,
        REPORT=report,
    )
    demo.keep("rain", "Sols à désimperméabiliser : parcelles en ordre (GeoPackage, avec son style)", places)
    demo.keep("rain", "Parcs et toitures à vérifier au titre de la loi (GeoPackage)", lists)
    demo.keep("rain", "Rapport : où laisser entrer la pluie, une fiche par commune", report)
