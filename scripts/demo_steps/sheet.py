"""The map of a step: a result on the ground of the demonstration town, by `aula:exportmap`, as PDF and PNG."""

from __future__ import annotations

from pathlib import Path

from demo_steps.demo import Demo

CREDITS = "Sources : territoire fictif, aucune donnée réelle ; AULA Toolbox, {algorithm}"
GROUND = ("troncon_de_route", "surface_hydrographique", "zone_de_vegetation", "commune")
PNG_DPI = 150


def draw(demo: Demo, subject: str, algorithm: str, titles: tuple[str, str], shown: tuple[Path, str]) -> None:
    """Draw a result.

    titles: title and subtitle of the page. shown: the layer, with its own style, and what it shows.
    """
    folder = demo.folder(subject)
    ground = GROUND if subject == "rain" else ("batiment", *GROUND)
    for form, words in (("pdf", "Carte (PDF)"), ("png", "Carte (image)")):
        made = folder / f"carte.{form}"
        demo.qgis_process(
            "aula:exportmap",
            TEMPLATE="carte_a4_paysage",
            TITLE=titles[0],
            SUBTITLE=titles[1],
            LAYERS=[shown[0], *(demo.layer(table) for table in ground)],
            SOURCES=CREDITS.format(algorithm=algorithm),
            STATUS="Pré-diagnostic",
            FORMAT=form,
            DPI=PNG_DPI if form == "png" else 300,
            OUTPUT=made,
        )
        demo.keep(subject, words, made)
