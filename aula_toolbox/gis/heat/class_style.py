"""Styles of rasters: classes that are there, or steps of a quantity, each with its colour and its name."""

from __future__ import annotations

from html import escape
from pathlib import Path

from ...core.heat.classes import HeatClasses
from ...core.reference import load

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


_STEPS = """<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology">
 <pipe>
  <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="">
   <rastershader>
    <colorrampshader colorRampType="DISCRETE" classificationMode="1" clip="0">
{entries}
    </colorrampshader>
   </rastershader>
  </rasterrenderer>
 </pipe>
</qgis>
"""


def raster_steps(name: str) -> list[tuple[float, str, str]]:
    """Steps of a quantity in `heat_raster_classes`: upper bound, colour, name in words."""
    rows = load("heat_raster_classes", {"raster": str, "borne_sup": float, "couleur": str, "libelle": str})
    return [(row["borne_sup"], row["couleur"], row["libelle"]) for row in rows.where(raster=name)]


def write_steps_style(raster: Path, name: str) -> None:
    """Put beside a raster of a quantity the style of `heat_raster_classes`: steps, colours, names."""
    entries = [
        f'     <item label="{escape(label)}" alpha="255" color="{colour}" value="{top}"/>'
        for top, colour, label in raster_steps(name)
    ]
    raster.with_suffix(".qml").write_text(_STEPS.replace("{entries}", "\n".join(entries)), encoding="utf-8")
