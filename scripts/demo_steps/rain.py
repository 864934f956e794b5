"""Roof rainwater on the demonstration territory: roofs, ranked zones, report, map."""

from __future__ import annotations

import json
from pathlib import Path

from demo_steps.demo import CONFIG, Demo

CREDITS = "Territoire fictif, aucune donnée réelle. AULA Toolbox, aula:rainpotential. Volumes estimés, non mesurés."
TITLE = "Potentiel de récupération d’eau de pluie des toitures"

QUERY = """
SELECT count(*) AS n, sum(util_m3_an IS NOT NULL) AS simulated, sum(statut = 'verifier') AS doubtful,
    sum(util_m3_an) AS used, sum(CASE WHEN util_m3_an IS NOT NULL THEN d_m3_an END) AS wanted
FROM "{}"
"""


def run(demo: Demo) -> list[str]:
    """Run the headline algorithm, draw its map, tell its figures."""
    folder = demo.folder("rain")
    territory = f"{demo.territory / 'territoire.gpkg'}|layername="
    roofs, zones, report = folder / "toitures.gpkg", folder / "zones.gpkg", folder / "rapport.html"
    demo.qgis_process(
        "aula:rainpotential",
        INPUT=f"{territory}batiment",
        RAIN=sorted(demo.territory.glob("Q_62_*RR-T-Vent.csv*")),
        ZONES=f"{territory}iris",
        POPULATION=f"{territory}iris",
        POPULATION_FIELD="pop_mun",
        ACTIVITY=f"{territory}zone_d_activite_ou_d_interet",
        OUTPUT=roofs,
        OUTPUT_ZONES=zones,
        OUTPUT_HTML=report,
    )
    demo.keep("rain", "Toitures et leur potentiel (GeoPackage, avec son style)", roofs)
    demo.keep("rain", "Quartiers classés (GeoPackage, avec son style)", zones)
    demo.keep("rain", "Rapport : résultats, courbes, limites", report)
    _map(demo, folder, territory, roofs)
    return [_summary(roofs)]


def _map(demo: Demo, folder: Path, territory: str, roofs: Path) -> None:
    """The roofs on a light ground, as PDF and PNG."""
    pdf, png = folder / "carte.pdf", folder / "carte.png"
    ground = [
        {"source": f"{territory}commune", "name": "Communes", "fill": "#f7f4ec", "legend": False},
        {"source": f"{territory}zone_de_vegetation", "name": "Végétation", "fill": "#dbe8cf"},
        {"source": f"{territory}surface_hydrographique", "name": "Eau", "fill": "#b5cfe6"},
        {"source": f"{territory}troncon_de_route", "name": "Routes", "line": "#c9c2b4", "width": 0.35},
    ]
    page = {
        "title": TITLE,
        "subtitle": "Ville de démonstration, volume d’eau de pluie utilisable par an et par toiture",
        "credits": CREDITS,
        "pdf": str(pdf),
        "png": str(png),
        "layers": [*ground, {"source": str(roofs), "name": "Volume utilisable (m³ par an)"}],
    }
    facts = CONFIG / "map_page.json"
    facts.write_text(json.dumps(page), encoding="utf-8")
    demo.script(Path(__file__).parent / "map_page.py", facts)
    demo.keep("rain", "Carte (PDF)", pdf)
    demo.keep("rain", "Carte (image)", png)


def _summary(roofs: Path) -> str:
    """The figures of the run in one sentence."""
    from osgeo import ogr

    ogr.UseExceptions()
    stored = ogr.Open(str(roofs))
    name = stored.GetLayer(0).GetName()
    (row,) = (dict(feature.items()) for feature in stored.ExecuteSQL(QUERY.format(name)))
    used, share = f"{row['used']:,.0f}".replace(",", " "), 100 * row["used"] / row["wanted"]
    return (
        f"Eau de pluie : {row['simulated']} toitures simulées sur {row['n']} bâtiments, {used} m³ utilisables par an "
        f"({share:.0f} % de leur besoin estimé), {row['doubtful']} à vérifier."
    )
