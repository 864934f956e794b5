"""The style of an indicator as SLD 1.0 and 1.1, reduced to what map servers and other programs read alike.

See docs/design/obs.md#publication. What is lost is told: hatches become a flat grey, map tips and labels go.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from ..messages import mark
from .publication import PublishedLayer

COLOURS = ("#f1eef6", "#bdc9e1", "#74a9cf", "#2b8cbe", "#045a8d")
NO_VALUE, OUTLINE = "#e6e6e6", "#4d4d4d"
LOST = (
    mark("Hatches of secret and partial values: a flat grey in the SLD."),
    mark("Map tips and labels: not in the SLD."),
)
V10, V11 = "1.0.0", "1.1.0"


def labels(bounds: Sequence[float], unit: str, decimals: int) -> list[str]:
    """What each class is called.

    >>> labels([5.0, 10.0], "%", 0)
    ['5 % ou moins', 'de 5 à 10 %', 'plus de 10 %']
    """
    if not bounds:
        return []
    # two bounds that are written alike would make two classes of one name
    digits = next((n for n in range(decimals, 7) if len({f"{one:.{n}f}" for one in bounds}) == len(bounds)), 7)

    def number(value: float) -> str:
        return f"{value:.{max(digits, 1 if value != round(value) else 0)}f}".replace(".", ",")

    tail = f" {unit}" if unit else ""
    first = f"{number(bounds[0])}{tail} ou moins"
    middle = [f"de {number(low)} à {number(high)}{tail}" for low, high in zip(bounds, bounds[1:])]
    return [first, *middle, f"plus de {number(bounds[-1])}{tail}"]


def sld(layer: PublishedLayer, version: str = V10) -> str:
    """The style. version: `1.0.0` or `1.1.0`."""
    se = "" if version == V10 else "se:"
    parameter = "CssParameter" if version == V10 else "se:SvgParameter"
    spaces = ' xmlns:se="http://www.opengis.net/se"' if se else ""
    name = escape(layer.name)
    rules = "".join(
        _rule(label, colour, _between(layer.field, low, high), se, parameter)
        for label, colour, (low, high) in zip(
            labels(layer.bounds, layer.unit, layer.decimals), COLOURS, _pairs(layer.bounds)
        )
    )
    empty = f"<ogc:PropertyIsNull><ogc:PropertyName>{escape(layer.field)}</ogc:PropertyName></ogc:PropertyIsNull>"
    rules += _rule("Secret ou valeur non connue", NO_VALUE, empty, se, parameter)
    head = f"<{se}Name>{name}</{se}Name>"
    style = f"<UserStyle>{head}<{se}FeatureTypeStyle>{rules}</{se}FeatureTypeStyle></UserStyle>"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<StyledLayerDescriptor version="{version}" xmlns="http://www.opengis.net/sld" '
        f'xmlns:ogc="http://www.opengis.net/ogc"{spaces}><NamedLayer>{head}{style}</NamedLayer>'
        "</StyledLayerDescriptor>\n"
    )


def _pairs(bounds: Sequence[float]) -> list[tuple[float | None, float | None]]:
    sides = [None, *bounds, None]
    return list(zip(sides, sides[1:]))


def _between(field: str, low: float | None, high: float | None) -> str:
    name = f"<ogc:PropertyName>{escape(field)}</ogc:PropertyName>"
    parts = []
    if low is not None:
        parts.append(f"<ogc:PropertyIsGreaterThan>{name}<ogc:Literal>{low!r}</ogc:Literal></ogc:PropertyIsGreaterThan>")
    if high is not None:
        test = "ogc:PropertyIsLessThanOrEqualTo"
        parts.append(f"<{test}>{name}<ogc:Literal>{high!r}</ogc:Literal></{test}>")
    return parts[0] if len(parts) == 1 else f"<ogc:And>{''.join(parts)}</ogc:And>"


def _rule(label: str, colour: str, condition: str, se: str, parameter: str) -> str:
    title = (
        f"<{se}Description><{se}Title>{escape(label)}</{se}Title></{se}Description>"
        if se
        else f"<Title>{escape(label)}</Title>"
    )

    def one(name: str, value: str) -> str:
        return f'<{parameter} name="{name}">{value}</{parameter}>'

    return (
        f"<{se}Rule><{se}Name>{escape(label)}</{se}Name>{title}<ogc:Filter>{condition}</ogc:Filter>"
        f"<{se}PolygonSymbolizer><{se}Fill>{one('fill', colour)}</{se}Fill>"
        f"<{se}Stroke>{one('stroke', OUTLINE)}{one('stroke-width', '0.5')}</{se}Stroke>"
        f"</{se}PolygonSymbolizer></{se}Rule>"
    )
