"""Words on paper: texts of data made safe to print, and French set as French is set.

Method: docs/design/maps.md#typography
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from . import reference

LONGEST = 200
# QGIS evaluates what stands between these on a page; a text of data is never evaluated
_OPENING = "[%"
_SPACES = " \u00a0\u202f\u2009"
THIN, HARD = "\u202f", "\u00a0"
_ANY = f"[{_SPACES}]"
_WORD = r"(?<=\S)"
_MOST_PASSES = 9  # a space set by one custom may call for another; two passes are the rule
_UNITS = "%|‰|€|°C|km²|m²|m³|km|hm|mm|cm|m|ha|hab\\.|hab|kWh|MWh|GWh|kg|t|ans?|min|h|pt|dpi|L|l"


def safe_text(text: str) -> str:
    """A text of data (name of a layer, of a group, of a class) as it may stand on a page.

    Expressions are broken, control and direction characters taken out, and a text longer than 200 characters is cut.
    """
    kept = "".join(_printed(sign) for sign in text)
    while _OPENING in kept:
        kept = kept.replace(_OPENING, "[ %")
    kept = " ".join(kept.split(" "))
    return kept if len(kept) <= LONGEST else kept[: LONGEST - 1].rstrip() + "…"


def _printed(sign: str) -> str:
    """A sign as it prints: nothing for controls and marks of direction, which change what is read."""
    if sign.isspace():
        return sign if sign in _SPACES else " "
    return sign if sign.isprintable() else ""


def _year_month(found: re.Match[str]) -> str:
    """« 8 octobre 2022 » of 2022-10-08, « octobre 2022 » of 2022-10."""
    year, month, day = found["year"], int(found["month"]), found["day"]
    words = f"{month_names()[month]} {year}"
    if day is None:
        return words
    return f"{'1er' if int(day) == 1 else int(day)}{HARD}{words}"


@lru_cache(maxsize=1)
def month_names() -> dict[int, str]:
    """French names of the months by their number, never from the system's locale.

    >>> month_names()[3]
    'mars'
    """
    return reference.load("maps_mois", {"mois": int, "nom": str}).mapping("mois", "nom")


def _thousands(found: re.Match[str]) -> str:
    return re.sub(_ANY, THIN, found[0])


_MONTH = r"(?P<year>(?:19|20)\d\d)-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>0[1-9]|[12]\d|3[01]))?"
_CUSTOMS: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        ("['`´]", "’"),
        (r"\.\.\.", "…"),
        (rf"(?<![\w/.-]){_MONTH}(?![\w-])", _year_month),
        (r"(?<![\w-])((?:19|20)\d\d)-((?:19|20)\d\d)(?![\w-])", r"\1–\2"),
        (rf"(?<=\S){_ANY}-{_ANY}(?=\S)", " – "),
        (r"(?<![\w’)\]°²³-])-(?=\d)", "\u2212"),
        (rf"(?<![\d,.])\d{{1,3}}(?:{_ANY}\d{{3}})+(?!\d)", _thousands),
        (rf"(?<=[\d /({HARD}{THIN}])(k?m)2(?!\w)", r"\1²"),
        (rf"(?<=[\d /({HARD}{THIN}])(k?m)3(?!\w)", r"\1³"),
        (rf"{_WORD}{_ANY}*([;!?]+)(?=$|[\s»)])", rf"{THIN}\1"),
        (rf"{_WORD}{_ANY}*:(?=$|\s)", f"{HARD}:"),
        (rf"«{_ANY}*", f"«{HARD}"),
        (rf"{_ANY}*»", f"{HARD}»"),
        (rf"(?<=\d){_ANY}*(?=[%€‰])", HARD),
        (rf"(?<=\d){_ANY}(?=(?:{_UNITS})(?!\w))", HARD),
        (rf"(?<!\w)(n°|p\.|pp\.|art\.|fig\.|M\.|MM\.|Mme){_ANY}?(?=\w)", rf"\1{HARD}"),
    )
)


def compose(text: str, has_thin: bool = True) -> str:
    r"""A French text as it is set on paper: spaces that do not break, apostrophes, dashes, dates, minus signs.

    has_thin: the font has the thin space U+202F; without it the plain unbreakable space U+00A0 stands for it. Never
    for keys of data, only for what is printed. Composing twice changes nothing more.

    >>> compose("L'Écluse : 25 000 hab., 12%", has_thin=False).replace("\u00a0", "_")
    'L’Écluse_: 25_000_hab., 12_%'
    >>> compose("relevé du 2022-10-08").replace("\u00a0", "_")
    'relevé du 8_octobre 2022'
    """
    for _ in range(_MOST_PASSES):
        before = text
        for pattern, put in _CUSTOMS:
            text = pattern.sub(put, text)
        if text == before:
            break
    return text if has_thin else text.replace(THIN, HARD)


def is_composed(text: str) -> bool:
    """True for a text that composing would not change, the width of its spaces apart.

    >>> is_composed("l’eau"), is_composed("l'eau")
    (True, False)
    """
    return compose(text, False) == text.replace(THIN, HARD)


def with_last_word(text: str) -> str:
    r"""A title whose last two words stay together on one line; a text of fewer than four words as it is.

    >>> with_last_word("avec leurs communes membres")
    'avec leurs communes\xa0membres'
    """
    words = text.split(" ")
    return text if len(words) < 4 else f"{' '.join(words[:-1])}{HARD}{words[-1]}"
