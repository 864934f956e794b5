"""What a user may choose from, read without anything heavy: the start of QGIS waits for it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "layouts"
EDITABLE = "svg_editable"
FORMATS = ("pdf", "png", "svg", EDITABLE)
SINGLE, MULTIPLE = "single", "multiple"
DRESS, UNDRESS = "habiller", "defaire"
# thematic maps: what `core.maps.thematic` knows, without its weight (a test holds them equal)
MAP_KINDS = ("auto", "choroplethe", "cercles", "cercles_et_aplats", "categories", "bivariee", "evolution")
MAP_METHODS = ("auto", "rondes", "jenks", "quantiles", "seuils", "ecart_moyenne")
MAP_PALETTES = ("bleu", "chaud", "eau", "violet")
PER_KM2, PER_HA = "surface_km2", "surface_ha"
MAP_SURFACES = ("aucune", PER_KM2, PER_HA)


@lru_cache(maxsize=2)
def facts(name: str) -> Mapping[str, Any]:
    """`gabarits` (the templates) or `jetons` (the shipped charter), as they are written."""
    content: Mapping[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return content


def ending(form: str) -> str:
    """The ending of the files of a format."""
    return "svg" if form == EDITABLE else form


def template_ids() -> tuple[str, ...]:
    """Ids of the bundled templates, in the order people see them; those that one algorithm fills are not offered."""
    return tuple(name for name, written in facts("gabarits").items() if not written.get("interne", False))


def default_status() -> str:
    """The status printed when nobody chose one."""
    return str(facts("jetons")["texte"]["statut"][0])


STANDARDS = ("auto", "2014", "2017", "2022", "2024", "2025")
"""Versions of the national standards of planning documents, by their year."""


NATIONAL, PLAN, GREY = "national", "plan", "noir"
READINGS = (NATIONAL, PLAN, GREY)
"""How zones are drawn: in the national colours of their types, a shade a label as on a plan on paper, or in greys under
prescriptions in black, for a print without colours."""
PAPERS = ("A4", "A3", "A2", "A1", "A0")
PLATE_SCALES = (1000.0, 10_000.0)
"""Coarsest and finest scale of a regulatory plan."""
