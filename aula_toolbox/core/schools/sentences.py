"""A school in a sentence or two, as a mayor reads it: what is known, what would change, for whom."""

from __future__ import annotations

from collections.abc import Mapping
from math import isnan
from typing import TYPE_CHECKING, Any

from ..text import known
from . import words

if TYPE_CHECKING:
    from ..language import Language

Row = Mapping[str, Any]


def is_known(row: Row, name: str) -> bool:
    """Whether a row says a number.

    >>> is_known({"a": float("nan")}, "a"), is_known({"a": 1.0}, "a"), is_known({}, "a")
    (False, True, False)
    """
    value = row.get(name)
    return known(value) and not (isinstance(value, float) and isnan(value))


def sentence(row: Row, language: Language) -> str:
    """What a school's row says, in one or two sentences."""
    tr = language.tr
    if row["emprise_etat"] == words.FICTITIOUS:
        return tr("Fictitious outline: nothing is measured.")
    if not is_known(row, "cour_m2"):
        return tr("No ground is known: nothing is measured.")
    parts = [ground(row, language)]
    gain = row.get("hab_sans_frais_300")
    if gain is not None and is_known(row, "hab_sans_frais_300") and round(gain) > 0:
        parts.append(
            tr(
                "Open in the evening, it would serve {count} inhabitants without a cool place at 300 m.",
                count=language.number(gain),
            )
        )
    return " ".join(parts)


def ground(row: Row, language: Language) -> str:
    """What the yard is made of, with bounds where it is not described well enough."""
    tr, number = language.tr, language.number
    yard = number(row["cour_m2"])
    if not is_known(row, "imper_pct"):
        described = 100.0 - row["indef_pct"] if is_known(row, "indef_pct") else 0.0
        if described <= 0:
            return tr("Yard of {yard} m²; no layer describes its ground.", yard=yard)
        return tr(
            "Yard of {yard} m² described over {share} %: sealed share between {low} and {high} %.",
            yard=yard,
            share=number(described),
            low=number(row["imper_bas"]),
            high=number(row["imper_haut"]),
        )
    share, green = number(row["imper_pct"]), row["vegetal_pct"]
    seen = tr("green over {share} %", share=number(green)) if green >= 1 else tr("no greenery seen")
    if row["a_vegetaliser_m2"] < 1:
        return tr(
            "Yard of {yard} m², sealed over {share} %, {green}: the share of green aimed at is reached.",
            yard=yard,
            share=share,
            green=seen,
        )
    return tr(
        "Yard of {yard} m², sealed over {share} %, {green}: {area} m² to green to reach the share aimed at.",
        yard=yard,
        share=share,
        green=seen,
        area=number(row["a_vegetaliser_m2"]),
    )
