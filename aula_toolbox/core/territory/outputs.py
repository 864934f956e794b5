"""What each headline writes for a diagnosis, and the key figures that are read in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..reference import load

OUTPUTS, FIGURES = "territoire_sorties", "territoire_chiffres"


@dataclass(frozen=True)
class StepOutput:
    """A file of a step: the parameter that writes it, its name, its title; needs: the input without which it is not."""

    parameter: str
    file: str
    title: str
    needs: str = ""


@dataclass(frozen=True)
class StepFigure:
    """A number read in a result: file, aggregate over it (QGIS expression), what it is, its digits and unit.

    sentence: French, `{valeur}` is replaced. low, high: aggregates that bound it. doubt: what it does not say.
    """

    file: str
    calculation: str
    title: str
    decimals: int
    unit: str
    rank: int = 0
    """Place among the figures of the page in brief; 0: not there."""
    sentence: str = ""
    low: str = ""
    high: str = ""
    doubt: str = ""
    ground: str = ""
    """Aggregate of the ground that it speaks of (m2); empty: not a figure of the ground."""


def outputs(folder: Path | str | None = None) -> Mapping[str, list[StepOutput]]:
    """The files of each algorithm (`territoire_sorties`)."""
    found: dict[str, list[StepOutput]] = {}
    for row in load(OUTPUTS, dict.fromkeys(("algorithme", "parametre", "valeur", "si", "titre"), str), folder):
        made = StepOutput(row["parametre"], row["valeur"], row["titre"], row["si"])
        found.setdefault(row["algorithme"], []).append(made)
    return found


def figures(folder: Path | str | None = None) -> Mapping[str, list[StepFigure]]:
    """The key figures of each algorithm (`territoire_chiffres`)."""
    columns: dict[str, Any] = dict.fromkeys(("algorithme", "fichier", "calcul", "titre", "rang", "phrase"), str)
    columns |= dict.fromkeys(("bas", "haut", "doute", "porte_m2"), str) | {"decimales": int}
    found: dict[str, list[StepFigure]] = {}
    for row in load(FIGURES, columns, folder):
        brief = (row["phrase"], row["bas"], row["haut"], row["doute"], row["porte_m2"])
        own = (row["fichier"], row["calcul"], row["titre"], row["decimales"], row["unite"])
        found.setdefault(row["algorithme"], []).append(StepFigure(*own, int(row["rang"] or 0), *brief))
    return found
