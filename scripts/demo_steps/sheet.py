"""The map of a step: a result on the ground of the demonstration town, by `aula:exportmap`, as PDF and PNG."""

from __future__ import annotations

from pathlib import Path

from demo_steps.demo import Demo

CREDITS = "Sources : territoire fictif, aucune donnée réelle ; AULA Toolbox, {algorithm}"
GROUND = ("troncon_de_route", "surface_hydrographique", "zone_de_vegetation", "commune")
PNG_DPI = 150
ZONED = ("heat",)


def draw(demo: Demo, subject: str, algorithm: str, titles: tuple[str, str], shown: tuple[Path, str]) -> None:
    """Draw a result.

    titles: title and subtitle of the page. shown: the layer, with its own style, and what it shows.
    Zones would hide the town: buildings and roads lie over them.
    """
    folder = demo.folder(subject)
    above = ("batiment", "troncon_de_route") if subject in ZONED else ()
    beneath = () if above else GROUND if subject == "rain" else ("batiment", *GROUND)
    for form, words in (("pdf", "Carte (PDF)"), ("png", "Carte (image)")):
        made = folder / f"carte.{form}"
        demo.qgis_process(
            "aula:exportmap",
            TEMPLATE="carte_a4_paysage",
            TITLE=titles[0],
            SUBTITLE=titles[1],
            LAYERS=[*map(demo.layer, above), shown[0], *map(demo.layer, beneath)],
            SOURCES=CREDITS.format(algorithm=algorithm),
            STATUS="Pré-diagnostic",
            FORMAT=form,
            DPI=PNG_DPI if form == "png" else 300,
            OUTPUT=made,
        )
        demo.keep(subject, words, made)
