"""What a sheet of a site says: its texts and the bars of its seven uses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from ..language import Language
from ..messages import mark
from .rules import Usage

COLOURS = {"res": "#E69F00", "equ": "#56B4E9", "cul": "#CC79A7", "ter": "#0072B2", "ind": "#D55E00", "ren": "#009E73",
           "pv": "#F0E442"}  # fmt: skip
_GREY, _INK = "#b8bec4", "#22282c"
_LABEL, _WIDTH, _ROW = 250.0, 400.0, 26.0
_ROBUST = {"robuste": mark("robust"), "a_confirmer": mark("to confirm"), "indecis": mark("undecided")}


@dataclass(frozen=True)
class Sheet:
    """The texts of one sheet, finished."""

    name: str
    subtitle: str
    verdict: str
    explanation: str
    strengths: list[str]
    constraints: list[str]
    to_check: list[str]
    alerts: list[str]
    excluded: list[str]
    sources: str
    footer: str
    bars: str


def number(row: Mapping[str, Any], name: str) -> float | None:
    """A number of a row, None when it has none."""
    value = row.get(name)
    try:
        found = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None
    return None if found != found else found  # noqa: PLR0124 - NaN


def _items(row: Mapping[str, Any], name: str) -> list[str]:
    value = row.get(name)
    return [part for part in str(value).split(" | ") if part] if value else []


def text(row: Mapping[str, Any], name: str) -> str:
    """A text of a row, empty when it has none."""
    value = row.get(name)
    return "" if value is None or value != value else str(value)  # noqa: PLR0124 - NaN


def sheet(row: Mapping[str, Any], usages: Sequence[Usage], sources: str, day: str, language: Language) -> Sheet:
    """The sheet of one row of results."""
    labels = {usage.code: usage.label for usage in usages}
    first = text(row, "voc1")
    area = number(row, "surf_m2")
    places = [text(row, "comm_nom"), text(row, "site_type"), text(row, "site_statut"),
              language.number(area, 0, "m²") if area else ""]  # fmt: skip
    group = [labels.get(code, code) for code in text(row, "voc_groupe").split("|")]
    if len(group) > 1:
        verdict = language.tr("Tied uses: {usages}", usages=", ".join(group))
    elif first:
        index, robust = number(row, f"i_{first}"), _ROBUST.get(text(row, "voc_robuste"))
        verdict = language.tr("First use: {usage}, index {index} out of 100", usage=labels.get(first, first),
                       index=language.number(index, 1))  # fmt: skip
        verdict += f" ({language.translate(robust)})" if robust else ""
    else:
        verdict = language.tr("Too few facts are known to rank the uses")
    return Sheet(
        name=text(row, "site_nom") or text(row, "site_id"),
        subtitle=" · ".join(part for part in (text(row, "site_id"), *places) if part),
        verdict=verdict,
        explanation=text(row, "explication"),
        strengths=_items(row, "atouts"),
        constraints=_items(row, "freins"),
        to_check=_items(row, "a_collecter") or [language.tr("No missing fact changes the first use.")],
        alerts=_items(row, "alertes"),
        excluded=_items(row, "ex_motif"),
        sources=sources or language.tr("records only"),
        footer=f"{text(row, 'indice_lib')} · {text(row, 'regle')} · {day} · "
        + language.tr("pre-diagnosis, to be checked on site"),
        bars=bars(row, usages, language),
    )


def bars(row: Mapping[str, Any], usages: Sequence[Usage], language: Language) -> str:
    """Seven bars with the index, the interval it can reach as a whisker; excluded uses are greyed."""
    order = sorted(usages, key=lambda usage: number(row, f"rg_{usage.code}") or 99)
    parts = []
    for line, usage in enumerate(order):
        top = 4 + line * _ROW
        is_out = number(row, f"ex_{usage.code}") == 1
        parts.append(_text(_LABEL - 8, top + 14, usage.label, "end", _GREY if is_out else _INK))
        parts.append(f'<rect x="{_LABEL}" y="{top}" width="{_WIDTH}" height="18" fill="#f4f6f7"/>')
        index = number(row, f"i_{usage.code}")
        if index is not None:
            colour = _GREY if is_out else COLOURS.get(usage.code, _GREY)
            length = _WIDTH * index / 100
            parts.append(f'<rect x="{_LABEL}" y="{top}" width="{length:.1f}" height="18" fill="{colour}"/>')
        parts += _whisker(number(row, f"imin_{usage.code}"), number(row, f"imax_{usage.code}"), top)
        said = language.tr("excluded") if is_out else language.number(index, 1)
        parts.append(_text(_LABEL + _WIDTH + 8, top + 14, said, "start", _INK))
    bottom = 4 + len(order) * _ROW
    parts += [_text(_LABEL + _WIDTH * share / 100, bottom + 12, str(share), "middle", "#5b6770")
              for share in (0, 25, 50, 75, 100)]  # fmt: skip
    caption = language.tr("bar: index on the known facts; line: where the complete index can lie")
    parts.append(_text(_LABEL - 100, bottom + 30, caption, "start", "#5b6770"))
    width, height = _LABEL + _WIDTH + 80, bottom + 38
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" '
            f'height="{height:.0f}" font-family="Open Sans, DejaVu Sans, sans-serif" font-size="13">{"".join(parts)}'
            "</svg>")  # fmt: skip


def _whisker(low: float | None, high: float | None, top: float) -> list[str]:
    if low is None or high is None:
        return []
    a, b, middle = _LABEL + _WIDTH * low / 100, _LABEL + _WIDTH * high / 100, top + 9
    return [f'<path d="M{a:.1f} {middle}H{b:.1f}M{a:.1f} {middle - 5}V{middle + 5}M{b:.1f} {middle - 5}V{middle + 5}" '
            f'stroke="{_INK}" stroke-width="1.6" fill="none"/>']  # fmt: skip


def _text(x: float, y: float, words: str, anchor: str, colour: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}">{escape(words)}</text>'


def file_name(site_id: str) -> str:
    """A file name made of safe characters only."""
    import re

    return re.sub(r"[^A-Za-z0-9_.-]", "_", site_id).lstrip(".") or "site"
