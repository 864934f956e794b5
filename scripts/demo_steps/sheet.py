"""The map of a step: a result on the light ground of the demonstration town, as PDF and PNG."""

from __future__ import annotations

import json
from pathlib import Path

from demo_steps.demo import CONFIG, Demo

CREDITS = "Territoire fictif, aucune donnée réelle. AULA Toolbox, {algorithm}. Résultat indicatif : un pré-diagnostic."
GROUND = (
    {"table": "commune", "name": "Communes", "fill": "#f7f4ec", "legend": False},
    {"table": "zone_de_vegetation", "name": "Végétation", "fill": "#dbe8cf"},
    {"table": "surface_hydrographique", "name": "Eau", "fill": "#b5cfe6"},
    {"table": "troncon_de_route", "name": "Routes", "line": "#c9c2b4", "width": 0.35},
)
BUILDINGS = {"table": "batiment", "name": "Bâtiments", "fill": "#d8d2c6"}


def draw(demo: Demo, subject: str, algorithm: str, titles: tuple[str, str], shown: tuple[Path, str]) -> None:
    """Draw a result.

    titles: title and subtitle of the page. shown: the layer, with its own style, and its name in the legend.
    """
    folder = demo.folder(subject)
    pdf, png = folder / "carte.pdf", folder / "carte.png"
    ground = GROUND if subject == "rain" else (*GROUND, BUILDINGS)
    page = {
        "title": titles[0],
        "subtitle": titles[1],
        "credits": CREDITS.format(algorithm=algorithm),
        "pdf": str(pdf),
        "png": str(png),
        "layers": [
            *({**facts, "source": demo.layer(facts["table"])} for facts in ground),
            {"source": str(shown[0]), "name": shown[1]},
        ],
    }
    facts = CONFIG / f"map_{subject}.json"
    facts.write_text(json.dumps(page), encoding="utf-8")
    demo.script(Path(__file__).parent / "map_page.py", facts)
    demo.keep(subject, "Carte (PDF)", pdf)
    demo.keep(subject, "Carte (image)", png)
