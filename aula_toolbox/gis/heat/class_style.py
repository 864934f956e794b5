"""The style of one raster of classes: the classes that are there, each with its colour and its name."""

from __future__ import annotations

from html import escape
from pathlib import Path

from ...core.heat.classes import HeatClasses

_PAGE = """<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology">
 <pipe>
  <rasterrenderer type="paletted" band="1" opacity="1" alphaBand="-1" nodataColor="">
   <colorPalette>
{entries}
   </colorPalette>
  </rasterrenderer>
 </pipe>
</qgis>
"""


def write_class_style(raster: Path, classes: HeatClasses, present: set[int]) -> None:
    """Put beside a raster the style that QGIS opens it with.

    The file's own table of colours always has 256 lines: a legend made from it is 238 lines too long.
    """
    entries = [
        f'    <paletteEntry value="{code}" color="{colour or "#bdbdbd"}" alpha="255" label="{escape(label)}"/>'
        for code, colour, label in zip(classes.code.tolist(), classes.colour, classes.label)
        if code in present
    ]
    raster.with_suffix(".qml").write_text(_PAGE.replace("{entries}", "\n".join(entries)), encoding="utf-8")
