"""The key of two thirds crossed: a layer with nine classes `1-1` to `3-3` gets the square that people read at a glance.

Method: docs/design/maps.md#thematic-two-rates
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from qgis.core import QgsCategorizedSymbolRenderer, QgsMapLayer, QgsRendererCategory, QgsVectorLayer

from ...core.maps.thematic.quantities import CROSSED
from ...core.maps.thematic.theme import GridKey, KeyLine, MapTheme
from ...core.maps.thematic.thirds import SIDE
from ...core.typo import safe_text
from ..vector.sources import attribute_text
from .key import MapKey
from .layers import KEYED
from .legend_facts import fill_colour

_CELL = re.compile(r"([1-3])-([1-3])")
_AXES = re.compile(r"(?P<first>.+?)\s+\d\s*[,;]\s*(?P<second>.+?)\s+\d")
HATCH = "45"


def crossed_key(shown: Sequence[QgsMapLayer]) -> MapKey | None:
    """The square of the first layer of a page that crosses two thirds, which then leaves the legend; None without.

    A class is `1-1` to `3-3`: the first number grows upwards, the second to the right, as its label says them
    (« exposition 1, fragilité 2 »). Colours are those that the layer is drawn with.
    """
    for layer in shown:
        renderer = layer.renderer() if isinstance(layer, QgsVectorLayer) and layer.isValid() else None
        if isinstance(renderer, QgsCategorizedSymbolRenderer):
            cells = {attribute_text(one.value()): one for one in renderer.categories()}
            nine = [cells.get(f"{up}-{right}") for up in range(1, SIDE + 1) for right in range(1, SIDE + 1)]
            axes = _AXES.fullmatch(nine[0].label().strip()) if nine[0] is not None else None
            if axes is not None and all(one is not None for one in nine):
                layer.setCustomProperty(KEYED, True)
                rest = [one for value, one in cells.items() if not _CELL.fullmatch(value)]
                return MapKey(_theme(layer, renderer, [one for one in nine if one is not None], rest, axes))
    return None


def _theme(
    layer: QgsVectorLayer,
    renderer: QgsCategorizedSymbolRenderer,
    nine: Sequence[QgsRendererCategory],
    rest: Sequence[QgsRendererCategory],
    axes: re.Match[str],
) -> MapTheme:
    field = layer.fields().indexOf(renderer.classAttribute().strip('"'))
    counts = Counter(attribute_text(feature[field]) for feature in layer.getFeatures()) if field >= 0 else Counter()
    keys = [attribute_text(one.value()) for one in nine]
    cells = [
        KeyLine(f"b{rank + 1}", one.label(), fill_colour(one.symbol()), "", counts[key])
        for rank, (one, key) in enumerate(zip(nine, keys))
    ]
    others = sum(counts.values()) - sum(counts[key] for key in keys)
    words = rest[0].label() if rest else ""
    lines = [KeyLine("absent", words[:1].upper() + words[1:], "#FFFFFF", HATCH, others)] if others and words else []
    first, second = (axes[name][:1].upper() + axes[name][1:] for name in ("first", "second"))
    grid = GridKey(second, first, (), (), tuple(cell.colour for cell in cells), tuple(cell.count for cell in cells))
    return MapTheme(
        CROSSED,
        safe_text(layer.name()),
        "",
        "",
        "",
        (),
        (),
        tuple(lines),
        ("Chaque indice en trois tiers, nombre d’unités dans chaque case",),
        grid=grid,
        cells=tuple(cells),
    )
