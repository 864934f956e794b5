"""Texts as people mean them: whether two of them are the same word, and whether one of them is a number.

Everything of the toolbox that compares what people wrote, or reads a number they wrote, asks here: one act has one
result in every subject.
"""

from __future__ import annotations

import math
import re
import unicodedata
from functools import lru_cache
from numbers import Real

NO_VALUE = frozenset(("", "na", "n/a", "nan", "null", "none"))
"""What programs write, in any case, for a cell without a value."""
COMMA, POINT, EITHER = ",", ".", "?"

# letters that are two letters, or carry a stroke, and that Unicode does not take apart
_LETTERS = {"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L"}
_APOSTROPHES = "\u2018\u2019\u201b\u02bc\u2032\u00b4`"
_QUOTES = "\u201c\u201d\u201e\u00ab\u00bb\u2033"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_ALIKE = str.maketrans(
    {
        **_LETTERS,
        **dict.fromkeys(_APOSTROPHES, "'"),
        **dict.fromkeys(_QUOTES, '"'),
        **dict.fromkeys(_DASHES, "-"),
        "\u00ad": None,
    }
)
# below U+0300 no letter is a combining mark or, but for the soft hyphen, invisible: only the others are looked at
_MAYBE_MARKS = re.compile("[^\\x00-\u02ff]+")
_WORD = re.compile("[a-z0-9]+")

_SPACES = " \u00a0\u202f\u2009\u2007"
_NOT_DIGITS = str.maketrans("", "", _SPACES + "'\u2019")

_TWICE = re.compile("[\u00c2-\u00f4]")
# what French texts hold beside ASCII
_FRENCH = frozenset("àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆñÑíóúáßãõ\u00a0\u202f\u2009‘’“”„–—…•«»°²³€·§±×µ½¼¾®©™≤≥")
_MOST_LAYERS = 3
# what Windows keeps to itself, whatever the ending
_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))}
_FIRST_SIGN = 32


class _Shapes:
    """How numbers are written; made when the first one is read: this module is imported at each start of QGIS."""

    def __init__(self) -> None:
        group = f"[{_SPACES}'\u2019]"
        self.plain = re.compile("[+-]?(?:[0-9]+(?:([.,])[0-9]*)?|([.,])[0-9]+)(?:[eE][+-]?[0-9]+)?")
        self.grouped = re.compile(f"[+-]?[0-9]{{1,3}}(?:({group})[0-9]{{3}})(?:\\1[0-9]{{3}})*(?:([.,])[0-9]*)?")
        self.pointed = re.compile(r"[+-]?[0-9]{1,3}(?:(?:\.[0-9]{3}){2,}(?:,[0-9]*)?|\.[0-9]{3},[0-9]*)")
        self.commaed = re.compile(r"[+-]?[0-9]{1,3}(?:(?:,[0-9]{3}){2,}(?:\.[0-9]*)?|,[0-9]{3}\.[0-9]*)")
        self.either = re.compile(r"[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}")


@lru_cache(maxsize=1)
def _shapes() -> _Shapes:
    return _Shapes()


@lru_cache(maxsize=1)
def _bytes() -> dict[str, int]:
    """The byte of each sign of a Windows text, and of the control characters that Latin-1 has in its place."""
    found = {chr(byte): byte for byte in range(256)}
    found.update({bytes([byte]).decode("cp1252", "ignore") or chr(byte): byte for byte in range(256)})
    return found


def unaccented(text: str) -> str:
    """The text without its accents, its capitals kept.

    >>> unaccented("Îlot de l’Œuvre")
    "Ilot de l'OEuvre"
    """
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", text.translate(_ALIKE))
    return _MAYBE_MARKS.sub(_without_marks, decomposed)


def _without_marks(found: re.Match[str]) -> str:
    """The letters without combining marks, signs without a width and marks of direction."""
    return "".join(one for one in found[0] if not unicodedata.combining(one) and unicodedata.category(one) != "Cf")


def composed(text: str) -> str:
    """The text with each accented letter as one sign, as keyboards write it.

    >>> len("e\u0301"), len(composed("e\u0301"))
    (2, 1)
    """
    return unicodedata.normalize("NFC", text)


def fold(text: object) -> str:
    """A text without accents, capitals, ligatures, typography or doubled spaces: equal folds are the same words.

    Nothing (None, NaN) folds to the empty text; a whole number read as a real folds to its digits.

    >>> fold("  L’ŒUVRE\u00a0de Béthune ")
    "l'oeuvre de bethune"
    >>> fold("Cœur") == fold("COEUR")
    True
    """
    if not isinstance(text, str):
        is_whole = isinstance(text, float) and text.is_integer()
        text = str(int(text) if is_whole else text) if known(text) else ""  # type: ignore[call-overload]
    return " ".join(unaccented(text).casefold().split())


def words(text: object) -> list[str]:
    """The folded words of a text, in order: letters and digits only.

    >>> words("Tour, donjon n°2")
    ['tour', 'donjon', 'n', '2']
    """
    return _WORD.findall(fold(text))


def joined(text: object, joint: str = " ") -> str:
    """The folded words of a text with one joint between them, to compare it whatever its punctuation.

    >>> joined("Tour, donjon"), joined("nombre_de_logements", ""), joined("Zone d'aléa", "_")
    ('tour donjon', 'nombredelogements', 'zone_d_alea')
    """
    return joint.join(words(text))


def slug(text: object, longest: int = 80) -> str:
    """A name of a file: `[a-z0-9-]` only, at most `longest` characters; empty when nothing is left.

    >>> slug("Îlot n° 3 – Béthune (62)"), slug("Aux")
    ('ilot-n-3-bethune-62', 'aux-1')
    """
    name = joined(text, "-")[:longest].rstrip("-")
    return f"{name}-1" if is_reserved(name) else name


def is_reserved(name: str) -> bool:
    """Whether Windows keeps a name to itself, or cannot write it: files travel between computers.

    >>> [name for name in ("aux.shp", "LPT1", "a. ", "console", "aux-1") if is_reserved(name)]
    ['aux.shp', 'LPT1', 'a. ']
    """
    stem = name.partition(".")[0].rstrip(" ").lower()
    return stem in _DEVICES or name != name.rstrip(" .") or any(ord(sign) < _FIRST_SIGN for sign in name)


def known(value: object) -> bool:
    """Whether a cell says something: not None, not NaN or NaT, not an empty text.

    >>> known("0"), known(0), known(" "), known(float("nan"))
    (True, True, False, False)
    """
    if value is None:
        return False
    if isinstance(value, str):
        return bool(value.strip())
    try:
        return bool(value == value)  # noqa: PLR0124 - only NaN and NaT differ from themselves
    except (TypeError, ValueError):
        return str(value) != "<NA>"


def number(value: object, decimal: str = "") -> float | None:
    """A number as people write it, or None where nothing is written (`NO_VALUE`).

    Read: decimal point or comma, thousands apart by spaces, apostrophes, or by points (commas) where the decimal
    sign is the other one, exponents. Never read: infinity, units, digits that are not in groups of three.
    decimal: the sign that the column is known to use (COMMA or POINT); the other one is then one of thousands.
    Raises ValueError for what is not a number: it is never taken for nothing.

    >>> number("1\u202f234,5"), number("1.234,5"), number("-.5"), number("1,5E+03"), number(" ")
    (1234.5, 1234.5, -0.5, 1500.0, None)
    >>> number("1,234"), number("1,234", POINT)
    (1.234, 1234.0)
    >>> number("12 m2")
    Traceback (most recent call last):
    ...
    ValueError: not a number: 12 m2
    """
    if not known(value):
        return None
    if isinstance(value, Real) and not isinstance(value, bool):
        read = float(value)
    else:
        text = str(value).strip()
        if text.lower() in NO_VALUE:
            return None
        read = _read(text.replace("\u2212", "-"), decimal)
    if not math.isfinite(read):
        raise ValueError(f"not a number: {value}")
    return read


def _read(text: str, decimal: str) -> float:
    other, shapes = COMMA if decimal == POINT else POINT, _shapes()
    if decimal and shapes.either.fullmatch(text):
        return float(text.replace(other, "").replace(COMMA, POINT))
    if shapes.plain.fullmatch(text):
        return float(text.replace(COMMA, POINT))
    if shapes.grouped.fullmatch(text):
        return float(text.translate(_NOT_DIGITS).replace(COMMA, POINT))
    if shapes.pointed.fullmatch(text):
        return float(text.replace(POINT, "").replace(COMMA, POINT))
    if shapes.commaed.fullmatch(text):
        return float(text.replace(COMMA, ""))
    raise ValueError(f"not a number: {text}")


def decimal_sign(text: str) -> str:
    """Which decimal sign a written number proves: COMMA, POINT, EITHER (`1,234` may be two numbers), or none ("").

    >>> decimal_sign("0,9"), decimal_sign("1.234.567"), decimal_sign("12.345"), decimal_sign("12")
    (',', ',', '?', '')
    """
    text, shapes = text.strip().replace("\u2212", "-"), _shapes()
    if shapes.either.fullmatch(text):
        return EITHER
    plain = shapes.plain.fullmatch(text)
    if plain:
        return plain[1] or plain[2] or ""
    grouped = shapes.grouped.fullmatch(text)
    if grouped:
        return grouped[2] or ""
    if shapes.pointed.fullmatch(text):
        return COMMA
    return POINT if shapes.commaed.fullmatch(text) else ""


def is_number(value: object) -> bool:
    """Whether a cell holds a number, as `number` reads it.

    >>> is_number("5 000,5"), is_number("inf"), is_number("")
    (True, False, False)
    """
    try:
        return number(value) is not None
    except ValueError:
        return False


def decoded_once(text: str) -> str:
    """A text that was decoded twice, as it was; any other text unchanged.

    Certain only: every sign beside ASCII takes part, and what comes out is written with signs of French texts.

    >>> decoded_once("DÃ©pÃ´t de lâ€™Å“uvre"), decoded_once("SÃO PAULO")
    ('Dépôt de l’œuvre', 'SÃO PAULO')
    """
    found = layer = text
    for _ in range(_MOST_LAYERS):
        inner = _one_layer_less(layer)
        if inner is None:
            break
        layer = inner
        if all(sign.isascii() or sign in _FRENCH for sign in layer):
            found = layer
    return found


def _one_layer_less(text: str) -> str | None:
    """The bytes of a text taken for Windows', read as UTF-8; None when they are not that."""
    if not _TWICE.search(text):
        return None
    try:
        known_bytes = _bytes()
        return bytes(known_bytes[sign] for sign in text).decode("utf-8")
    except (KeyError, UnicodeDecodeError):
        return None
