"""The help of an algorithm, assembled from its summary, its parameters and the fields of its results."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from ..gis.i18n import tr
from . import needs

if TYPE_CHECKING:
    from .algorithm import AulaAlgorithm
    from .parameters import Parameter


def html(algorithm: AulaAlgorithm) -> str:
    """The help panel: what it does, what it needs, what each output field means."""
    inputs = [parameter for parameter in algorithm.parameterDefinitions() if not parameter.isDestination()]
    outputs = [parameter for parameter in algorithm.parameterDefinitions() if parameter.isDestination()]
    parts = [f"<p>{escape(tr(algorithm.SUMMARY))}</p>"]
    parts += _needs(algorithm)
    parts += _section(tr("Parameters"), inputs)
    parts += _section(tr("Results"), outputs)
    for name, schema in algorithm.FIELDS.items():
        parts.append(f"<h3>{escape(tr('Fields of'))} {escape(algorithm.parameterDefinition(name).description())}</h3>")
        parts.append("<ul>")
        for field in schema:
            unit = f" ({escape(field.unit)})" if field.unit else ""
            parts.append(f"<li><b>{field.name}</b>{unit} : {escape(field.alias)}. {escape(tr(field.description))}</li>")
        parts.append("</ul>")
    return "\n".join(parts)


def _section(title: str, parameters: list[Parameter]) -> list[str]:
    if not parameters:
        return []
    lines = [f"<h3>{escape(title)}</h3>"]
    for parameter in parameters:
        lines.append(
            f"<p><b>{escape(parameter.description())}</b> [{parameter.name()}]<br>{escape(parameter.help())}</p>"
        )
    return lines


def _needs(algorithm: AulaAlgorithm) -> list[str]:
    """Which layers a headline wants, the records of the Catalogue that hold them, and what happens without them."""
    wanted = needs.needs_of(algorithm.ID)
    if not wanted:
        return []
    lines = [f"<h3>{escape(tr('What it needs'))}</h3>", "<ul>"]
    for need in wanted:
        told = [f"<b>{escape(algorithm.parameterDefinition(need.parameter).description())}</b>"]
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
        told.append(f"{escape(tr('Without it:'))} {escape(tr(need.without))}")
        lines.append(f"<li>{'<br>'.join(told)}</li>")
    return [*lines, "</ul>"]
