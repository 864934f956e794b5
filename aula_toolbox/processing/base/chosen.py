"""What a choice of a dialog is called in a report: its words are codes for programs, a reader has others."""

from __future__ import annotations

from ...core.language import Language
from ...core.messages import mark

WORDS = {
    "auto": mark("found by itself"),
    "exponential": mark("exponential curve"),
    "gaussian": mark("bell curve (Gauss)"),
    "exact": mark("exact computation"),
    "fast": mark("fast computation"),
    "all": mark("everybody"),
    "frail": mark("the frail first"),
    "VOLUME": mark("rainwater used"),
    "RUNOFF": mark("runoff avoided"),
    "ok": mark("roofs without reserve"),
    "verifier": mark("roofs to be checked"),
    "restreint": mark("roofs of restricted use"),
    "enterree": mark("buried tank"),
    "aerienne": mark("tank above ground"),
    "REGIONAL": mark("of the region"),
    "NATIONAL": mark("of the country"),
    "WC": mark("toilets"),
    "LINGE": mark("laundry"),
    "ARROSAGE": mark("watering"),
    "SOLS": mark("washing of floors"),
    "EXTERIEUR": mark("outdoor uses"),
    "GAZON": mark("lawn"),
    "ESPACE_VERT": mark("green space"),
    "POTAGER": mark("kitchen garden"),
    "MARAICHAGE": mark("market garden"),
    "SABLE": mark("sand"),
    "LIMON_SABLEUX": mark("sandy loam"),
    "LIMON": mark("loam"),
    "ARGILE": mark("clay"),
    "artificialise_dabord": mark("artificialised land first"),
    "non_artificialise_dabord": mark("land not artificialised first"),
    "assez_bon": mark("rather good"),
    "assez_mauvais": mark("rather bad"),
}


def called(word: str, language: Language) -> str:
    """The words of a choice in the language of a report; the choice itself where it is a word already.

    >>> called("LINGE", Language()), called("2026", Language())
    ('laundry', '2026')
    """
    return language.tr(WORDS[word]) if word in WORDS else word
