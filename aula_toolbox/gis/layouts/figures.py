"""Key figures of a page: a small table of captions and values that follow the atlas feature."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsPrintLayout

from ...core.maps import mentions
from ...core.maps.figures import MapFigure
from ...core.maps.templates import Box, Template, TemplateItem
from ...core.maps.tokens import Tokens
from .build import LabelLook, label, place

CAPTION_SHARE = 0.3
GAP_MM = 1.0
ROW_MM = 9.0
WIDE_MM = 120.0


def add_figures(layout: QgsPrintLayout, template: Template, tokens: Tokens, figures: Sequence[MapFigure]) -> None:
    """Write the figures in the frame `chiffres` of a template, in two columns when it is wide."""
    if "chiffres" not in template or not figures:
        return
    zone = template["chiffres"]
    columns = 2 if zone.box.w > WIDE_MM else 1
    rows = -(-len(figures) // columns)
    height = min(zone.box.h / rows, ROW_MM)
    width = (zone.box.w - GAP_MM * 4 * (columns - 1)) / columns
    for rank, figure in enumerate(figures):
        column, row = divmod(rank, rows)
        left = zone.box.x + column * (width + GAP_MM * 4)
        top = zone.box.y + row * height
        cut = width * CAPTION_SHARE
        value = f"[% {mentions.printed_expression(figure.expression)} %]"
        boxes = (Box(left, top, cut, height), Box(left + cut + GAP_MM, top, width - cut - GAP_MM, height))
        looks = (
            LabelLook(figure.caption, "secondaire"),
            LabelLook(value, bold=True),
        )
        for part, box, look in zip(("intitule", "valeur"), boxes, looks):
            name = f"{zone.id}_{part}_{rank + 1:02d}"
            place(
                label(layout, look, zone.size, tokens), TemplateItem(name, "label", zone.role, box, zone.size), layout
            )
