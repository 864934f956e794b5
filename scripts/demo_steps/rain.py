"""Roof rainwater on the demonstration territory: roofs, ranked zones, report, map."""

from __future__ import annotations

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
        RAIN=sorted(demo.territory.glob("Q_62_*RR-T-Vent.csv*")),
        ZONES=demo.layer("iris"),
        POPULATION=demo.layer("iris"),
        POPULATION_FIELD="pop_mun",
        ACTIVITY=demo.layer("zone_d_activite_ou_d_interet"),
        OUTPUT=roofs,
        OUTPUT_ZONES=zones,
        OUTPUT_HTML=report,
    )
    demo.keep("rain", "Toitures et leur potentiel (GeoPackage, avec son style)", roofs)
    demo.keep("rain", "Quartiers classés (GeoPackage, avec son style)", zones)
    demo.keep("rain", "Rapport : résultats, courbes, limites", report)
    titles = (
        "Potentiel de récupération d’eau de pluie des toitures",
        "Ville de démonstration, volume d’eau de pluie utilisable par an et par toiture",
    )
    sheet.draw(demo, "rain", "aula:rainpotential", titles, (roofs, "Volume utilisable (m³ par an)"))
    row = demo.one_row(roofs, QUERY)
    return [
        f"Eau de pluie : {row['simulated']} toitures simulées sur {row['n']} bâtiments, {spaced(row['used'])} m³ "
        f"utilisables par an ({100 * row['used'] / row['wanted']:.0f} % de leur besoin estimé), "
        f"{row['doubtful']} à vérifier."
    ]
