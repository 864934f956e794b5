"""The help of an algorithm, assembled from its summary, its parameters and the fields of its results."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from ...gis.i18n import tr
from .. import needs

if TYPE_CHECKING:
    from .parameters import Parameter
    from .stated import StatedAlgorithm

# the dialog of QGIS writes in a fixed grey, unseen in a dark theme: the colour of the theme instead
INK = 'style="color: palette(text)"'


def html(algorithm: StatedAlgorithm) -> str:
    """The help panel: what it does, what it needs, what each output field means."""
    inputs = [parameter for parameter in algorithm.parameterDefinitions() if not parameter.isDestination()]
    outputs = [parameter for parameter in algorithm.parameterDefinitions() if parameter.isDestination()]
    parts = [f"<div {INK}>{escape(tr(algorithm.SUMMARY))}</div>"]
    parts += _needs(algorithm)
    parts += _section(tr("Parameters"), inputs)
    parts += _section(tr("Results"), outputs)
    for name, schema in algorithm.FIELDS.items():
        parts.append(
            f"<h3 {INK}>{escape(tr('Fields of'))} {escape(algorithm.parameterDefinition(name).description())}</h3>"
        )
        parts.append("<ul>")
        for field in schema:
            unit = f" ({escape(field.unit)})" if field.unit else ""
            parts.append(
                f"<li {INK}>{_strong(field.name)}{unit} : {escape(field.alias)}. {escape(tr(field.description))}</li>"
            )
        parts.append("</ul>")
    return "\n".join(parts)


def _section(title: str, parameters: list[Parameter]) -> list[str]:
    if not parameters:
        return []
    lines = [f"<h3 {INK}>{escape(title)}</h3>"]
    for parameter in parameters:
        title = f"{_strong(parameter.description())} [{parameter.name()}]"
        lines.append(f"<div {INK}>{title}<br>{escape(parameter.help())}<br></div>")
    return lines


def _needs(algorithm: StatedAlgorithm) -> list[str]:
    """Which layers a headline wants, the records of the Catalogue that hold them, and what happens without them."""
    wanted = needs.needs_of(algorithm.ID)
    if not wanted:
        return []
    lines = [f"<h3 {INK}>{escape(tr('What it needs'))}</h3>", "<ul>"]
    for need in wanted:
        told = [_strong(algorithm.parameterDefinition(need.parameter).description())]
        records = [
            f'<a href="{needs.link(record)}">{escape(title)}</a>'
            for record, title in needs.records_of(algorithm.ID, need)
        ]
        if records:
            told.append(f"{escape(tr('In the Catalogue:'))} {', '.join(records)}.")
        if need.origin:
            told.append(f"{escape(tr('To be found:'))} {escape(tr(need.origin))}.")
        if need.fields:
            told.append(f"{escape(tr('Fields:'))} {escape(need.fields)}.")
        is_required = need.without == needs.REQUIRED
        told.append(escape(tr(need.without) if is_required else f"{tr('Without it:')} {tr(need.without)}"))
        lines.append(f"<li {INK}>{'<br>'.join(told)}</li>")
    return [*lines, "</ul>"]


def _strong(text: str) -> str:
    """A name in bold. Not `<b>`: the dialog of QGIS paints it dark grey, unseen in a dark theme."""
    return f'<span style="font-weight: bold">{escape(text)}</span>'
