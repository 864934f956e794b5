"""Classes of degrees: their bounds, colours and labels, from the style of the anomaly; the style of one raster."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from pathlib import Path

from ..results.products import STYLES

ANOMALY_STYLE = "heat_anomaly_raster.qml"
_ITEM = re.compile(r'<item label="([^"]*)" alpha="255" color="(#[0-9a-f]{6})" value="([^"]*)"/>')


def anomaly_classes() -> list[tuple[float, str, str]]:
    """Upper bound (degC), colour and French label of the classes of anomaly, from their style."""
    text = (STYLES / ANOMALY_STYLE).read_text(encoding="utf-8")
    return [
        (float(value), colour, label.replace("&lt;", "<").replace("&gt;", ">"))
        for label, colour, value in _ITEM.findall(text)
    ]


def write_temperature_style(raster: Path, zero_c: float, bounds: Sequence[float] | None = None) -> None:
    """Put beside a temperature raster the style that QGIS opens it with: classes of degrees above `zero_c`.

    bounds: upper bounds of all classes but the last (degC above zero_c); those of the shipped style by default.
    """
    classes = anomaly_classes()
    if bounds is not None:
        shown = [f"{bound:.2f}".replace(".", ",") for bound in bounds]
        labels = [f"< {shown[0]} °C", *(f"{low} à {high}" for low, high in zip(shown, shown[1:])), f">= {shown[-1]} °C"]
        tops = [*bounds, classes[-1][0]]
        classes = [(top, colour, label) for top, (_, colour, _), label in zip(tops, classes, labels)]
    items = iter(classes)

    def shifted(_found: re.Match[str]) -> str:
        top, colour, label = next(items)
        return f'<item label="{escape(label)}" alpha="255" color="{colour}" value="{top + zero_c}"/>'

    text = (STYLES / ANOMALY_STYLE).read_text(encoding="utf-8")
    raster.with_suffix(".qml").write_text(_ITEM.sub(shifted, text), encoding="utf-8")


def anomaly_colours() -> list[str]:
    """Colours of the classes of anomaly, from cool to hot."""
    return [colour for _, colour, _ in anomaly_classes()]
