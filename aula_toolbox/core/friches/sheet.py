"""What a sheet of a site says: its texts and the bars of its seven uses.

Method: docs/design/friches.md#sheet
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..language import Language
from ..messages import mark
from . import sentences
from .rules import RuleSet, Usage

#: a site as its layer tells it: names of fields to values
SiteRow = Mapping[str, object]

COLOURS = {
    "res": "#E69F00",
    "equ": "#56B4E9",
    "cul": "#CC79A7",
    "ter": "#0072B2",
    "ind": "#D55E00",
    "ren": "#009E73",
    "pv": "#F0E442",
}
_GREY, _INK = "#b8bec4", "#22282c"
BAR_HEIGHT = 16.0
_CAPTIONS = (
    mark("bar: index on the known facts; line: where the complete index can lie"),
    mark("on the right: share of the hypotheses in which the use ranks first"),
)
_CAPTION = 11.0
_TICKS = (0, 25, 50, 75, 100)
_LABEL, _WIDTH, _VALUE, _SHARE, _ROW = 204.0, 132.0, 44.0, 40.0, 23.0
_ROBUST = {"robuste": mark("robust"), "a_confirmer": mark("to confirm"), "indecis": mark("undecided")}


@dataclass(frozen=True)
class Sheet:
    """The texts of one sheet, finished."""

    name: str
    subtitle: str
    verdict: str
    meaning: str
    strengths: list[str]
    constraints: list[str]
    to_check: list[str]
    alerts: list[str]
    sources: str
    label: str
    bars: str
    bar_texts: dict[str, str]

    def fields(self, language: Language) -> dict[str, str]:
        """The texts by the name of the item of the page that shows them."""
        texts = {
            "sous_titre": self.subtitle,
            "verdict": self.verdict,
            "sens": self.meaning,
            "titre_atouts": language.tr("What speaks for the first use (points)"),
            "atouts": _bullets(self.strengths),
            "titre_freins": language.tr("What holds it back (points)"),
            "freins": _bullets(self.constraints),
            "titre_verifier": language.tr("To check first"),
            "verifier": _bullets(self.to_check),
            "alertes": language.tr("To know: {alerts}.", alerts=" ; ".join(self.alerts)) if self.alerts else "",
            "preuves": language.tr("Facts of the site: {sources}.", sources=self.sources),
            "methode": self.label,
        }
        return {**{name: language.typeset(text) for name, text in texts.items()}, **self.bar_texts}


def _bullets(items: Sequence[str]) -> str:
    return "\n".join(f"• {item}" for item in items) or "–"


def number(row: SiteRow, name: str) -> float | None:
    """A number of a row, None when it has none.

    >>> number({'indice': '61.5'}, 'indice'), number({'indice': None}, 'indice')
    (61.5, None)
    """
    value = row.get(name)
    try:
        found = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None
    return None if found != found else found  # noqa: PLR0124 - NaN


def _items(row: SiteRow, name: str) -> list[str]:
    value = row.get(name)
    return [part for part in str(value).split(" | ") if part] if value else []


def text(row: SiteRow, name: str) -> str:
    """A text of a row, empty when it has none."""
    value = row.get(name)
    return "" if value is None or value != value else str(value)  # noqa: PLR0124 - NaN


def sheet(row: SiteRow, rules: RuleSet, sources: str, language: Language) -> Sheet:
    """The sheet of one row of results; the rules give the names of the usages and the gap of a tie."""
    labels = {usage.code: usage.label for usage in rules.usages}
    area = number(row, "surf_m2")
    places = [
        text(row, "comm_nom"),
        text(row, "site_type"),
        text(row, "site_statut"),
        language.number(area, 0, "m²") if area else "",
    ]
    unranked = [] if text(row, "voc1") else [language.tr("uses not ranked")]
    could = ", ".join(_items(row, "ex_possible"))
    return Sheet(
        name=text(row, "site_nom") or text(row, "site_id"),
        subtitle=" · ".join(part for part in places if part),
        verdict=_apart(row, language) + _verdict(row, labels, language),
        meaning=_meaning(row, labels, rules.tie_gap_pt, language),
        strengths=_items(row, "atouts") or unranked,
        constraints=_items(row, "freins") or unranked,
        to_check=_items(row, "a_collecter") or unranked or [_nothing_to_check(row, language)],
        alerts=_items(row, "alertes") + ([language.tr("could become impossible: {uses}", uses=could)] if could else []),
        sources=sources or language.tr("records only"),
        label=f"{text(row, 'indice_lib')} · {text(row, 'regle')}",
        bars=bars(row, rules.usages),
        bar_texts=bar_texts(row, rules.usages, language),
    )


def _apart(row: SiteRow, language: Language) -> str:
    """That the status of a site keeps it apart, before its result."""
    if row.get("mobilisable") in (False, 0):
        return language.tr("Kept apart ({status}): ", status=text(row, "site_statut"))
    return ""


def _nothing_to_check(row: SiteRow, language: Language) -> str:
    """Why nothing is to be checked: nothing changes the first use, or no hypothesis was drawn."""
    share = number(row, f"p1_{text(row, 'voc1')}")
    return language.tr("No hypothesis was drawn.") if share is None else sentences.nothing_changes(share, language)


def other_leader(row: SiteRow) -> tuple[str, float] | None:
    """The use that the hypotheses put before the first one, and its share of them; None when both agree.

    >>> other_leader({'voc1': 'habitat', 'voc1_hyp': 'activite', 'p1_hyp': 62.0})
    ('activite', 62.0)
    """
    first, other, share = text(row, "voc1"), text(row, "voc1_hyp"), number(row, "p1_hyp")
    return (other, share) if first and other and other != first and share is not None else None


def _verdict(row: SiteRow, labels: Mapping[str, str], language: Language) -> str:
    """The result in one line."""
    first = text(row, "voc1")
    group = [labels.get(code, code) for code in text(row, "voc_groupe").split("|")]
    other = other_leader(row)
    if len(group) > 1:
        verdict = language.tr("Tied uses: {usages}", usages=", ".join(group))
        if other is not None:
            verdict += language.tr(
                "; {usage} prevails in {share} % of the hypotheses",
                usage=labels.get(other[0], other[0]),
                share=sentences.percent(other[1]),
            )
    elif other is not None:
        verdict = language.tr(
            "{known} leads on what is known; {drawn} prevails in {share} % of the hypotheses",
            known=labels.get(first, first),
            drawn=labels.get(other[0], other[0]),
            share=sentences.percent(other[1]),
        )
    elif first:
        index, robust = number(row, f"i_{first}"), _ROBUST.get(text(row, "voc_robuste"))
        verdict = language.tr(
            "First use: {usage}, index {index} out of 100",
            usage=labels.get(first, first),
            index=language.number(index, 1),
        )
        verdict += f" ({language.translate(robust)})" if robust else ""
    elif text(row, "voc_statut") == "tous_exclus":
        verdict = language.tr("Every use is impossible as things stand.")
    else:
        verdict = language.tr("Too few facts are known to rank the uses")
    return verdict


def _meaning(row: SiteRow, labels: Mapping[str, str], tie_pt: float, language: Language) -> str:
    """The paragraph under the verdict: what it rests on and how sure it is; the reasons stand in their own columns."""
    first, kind = text(row, "voc1"), text(row, "voc_robuste")
    if not first:
        return text(row, "explication")
    tied = [labels.get(code, code) for code in text(row, "voc_groupe").split("|") if code]
    second, gap = text(row, "voc2"), number(row, "ecart12_pt")
    best = sentences.Ranked(labels.get(first, first), number(row, f"i_{first}") or 0.0)
    other = sentences.Ranked(labels.get(second, second), 0.0) if second and gap is not None else None
    over = other_leader(row)
    parts = [sentences.ranking(best, other, tied, gap or 0.0, tie_pt, language, over is not None)]
    low, high, share = (number(row, f"{name}_{first}") for name in ("imin", "imax", "p1"))
    if over is not None:
        parts.append(sentences.other_leads(best.label, labels.get(over[0], over[0]), over[1], language))
    if kind in _ROBUST and low is not None and high is not None and share is not None:
        parts.append(sentences.sureness(best.label, sentences.Sure(kind, share, low, high), language))
        if not low <= best.index <= high:
            parts.append(sentences.out_of_bounds(language))
    parts += [sentences.impossible(*_reason(one), language) for one in _items(row, "ex_motif")]
    mix = text(row, "mixite")
    if mix:
        parts.append(language.tr("A mix is possible on a site of this size: {mix}.", mix=mix))
    return " ".join(parts)


def _reason(told: str) -> tuple[str, str]:
    usage, _, why = told.partition(" : ")
    return usage, why


@dataclass(frozen=True)
class BarText:
    """Where a text of the drawing stands: its field, its box in the units of the drawing, its side, its size."""

    field: str
    x: float
    y: float
    width: float
    align: str
    size: float


def _lines(count: int) -> list[float]:
    return [2 + line * _ROW for line in range(count)]


def bar_size(count: int) -> tuple[float, float]:
    """Width and height of the drawing of so many uses, in its own units.

    >>> bar_size(8)
    (420.0, 222.0)
    """
    return _LABEL + _WIDTH + _VALUE + _SHARE, 2 + count * _ROW + 14 + len(_CAPTIONS) * _CAPTION


def bar_places(count: int) -> list[BarText]:
    """The texts of the drawing; they are no part of it, since a PDF holds the texts of a drawing as outlines."""
    out = []
    right = _LABEL + _WIDTH
    for line, top in enumerate(_lines(count)):
        out.append(BarText(f"barre_nom_{line}", 0, top, _LABEL - 6, "right", 10.5))
        out.append(BarText(f"barre_indice_{line}", right + 5, top, _VALUE, "left", 10.5))
        out.append(BarText(f"barre_part_{line}", right + _VALUE, top, _SHARE - 2, "right", 10.5))
    for share in _TICKS:
        place = _LABEL + _WIDTH * share / 100 - 12
        out.append(BarText(f"barre_axe_{share}", place, 2 + count * _ROW - 1, 24, "center", 9))
    width, bottom = bar_size(count)[0], 2 + count * _ROW + 13
    for line in range(len(_CAPTIONS)):
        out.append(BarText(f"barre_legende_{line}", 0, bottom + line * _CAPTION, width, "center", 8.5))
    return out


def bar_texts(row: SiteRow, usages: Sequence[Usage], language: Language) -> dict[str, str]:
    """Name, index and share of the hypotheses of each use, best first, and the axis: the texts by their field."""
    out = {f"barre_axe_{share}": str(share) for share in _TICKS}
    out.update({f"barre_legende_{line}": language.tr(caption) for line, caption in enumerate(_CAPTIONS)})
    for line, usage in enumerate(_ordered(row, usages)):
        is_out = number(row, f"ex_{usage.code}") == 1
        share = number(row, f"p1_{usage.code}")
        index = language.number(number(row, f"i_{usage.code}"), 1)
        out[f"barre_nom_{line}"] = usage.label
        out[f"barre_indice_{line}"] = language.tr("excluded") if is_out else index
        out[f"barre_part_{line}"] = language.typeset(f"{sentences.percent(share)} %") if share else ""
    return out


def _ordered(row: SiteRow, usages: Sequence[Usage]) -> list[Usage]:
    return sorted(usages, key=lambda usage: number(row, f"rg_{usage.code}") or 99)


def bars(row: SiteRow, usages: Sequence[Usage]) -> str:
    """Seven bars with the index, the interval it can reach as a whisker; excluded uses are greyed."""
    parts = []
    for usage, top in zip(_ordered(row, usages), _lines(len(usages))):
        parts += _bar(row, usage, top)
    width, height = bar_size(len(usages))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" '
        f'height="{height:.0f}">{"".join(parts)}</svg>'
    )


def _bar(row: SiteRow, usage: Usage, top: float) -> list[str]:
    """Bar and whisker of one use."""
    parts = [f'<rect x="{_LABEL}" y="{top}" width="{_WIDTH}" height="16" fill="#f4f6f7"/>']
    index = number(row, f"i_{usage.code}")
    if index is not None:
        colour = _GREY if number(row, f"ex_{usage.code}") == 1 else COLOURS.get(usage.code, _GREY)
        parts.append(f'<rect x="{_LABEL}" y="{top}" width="{_WIDTH * index / 100:.1f}" height="16" fill="{colour}"/>')
    return parts + _whisker(number(row, f"imin_{usage.code}"), number(row, f"imax_{usage.code}"), top + 8)


def _whisker(low: float | None, high: float | None, middle: float) -> list[str]:
    if low is None or high is None:
        return []
    a, b = _LABEL + _WIDTH * low / 100, _LABEL + _WIDTH * high / 100
    return [
        f'<path d="M{a:.1f} {middle}H{b:.1f}M{a:.1f} {middle - 4}V{middle + 4}M{b:.1f} {middle - 4}V{middle + 4}" '
        f'stroke="{_INK}" stroke-width="1.3" fill="none"/>'
    ]


def file_name(site_id: str) -> str:
    """A file name made of safe characters only."""
    import re

    return re.sub(r"[^A-Za-z0-9_.-]", "_", site_id).lstrip(".") or "site"
