"""Ways to damage a file, as the world does it: cut, doubled, re-encoded, of another type, with words for numbers."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from typing import Any

LONG = 20_000
"""Characters of a text that nobody expects so long."""

NASTY = (
    "",
    " ",
    "NaN",
    "inf",
    "-inf",
    "1e400",
    "-9999",
    "0,5",
    "1.234,5",
    "1 234",
    "12/31/2020",
    "2020-13-45",
    "29/02/2021",
    "0000-00-00",
    "http://[",
    "file:///etc/passwd",
    "../../x",
    "CON",
    "=1+1",
    "'",
    '"',
    '"""',
    ";;;;",
    "\t",
    "\x00",
    "\ufeff",
    "\u202e",
    "é" * 300,
    "٣",
    "²",
    "½",
    "－１",
    "true",
    "null",
    "{",
    "]",
    "<a>",
    "&x;",
    "%s%n",
    "{0}",
    "[% env('HOME') %]",
    "9" * 400,
    "-",
    "+",
    ".",
    ",",
)
WRONG: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    -1,
    1e308,
    -1e308,
    10**30,
    "",
    "x",
    "12",
    [],
    {},
    [[]],
    [None],
    {"": None},
    [1, "a"],
    "2020-13-45",
    "http://[",
    "\x00",
    ["x"] * 50,
    {"a": {"a": {"a": []}}},
    float("nan"),
    float("inf"),
)


def cut(content: bytes, dice: random.Random) -> bytes:
    """The beginning of a file, as a broken transfer leaves it."""
    return content[: dice.randrange(len(content) + 1)]


def changed_bytes(content: bytes, dice: random.Random) -> bytes:
    """Some bytes replaced by any other."""
    damaged = bytearray(content)
    for _ in range(dice.choice((1, 2, 8, 40)) if damaged else 0):
        damaged[dice.randrange(len(damaged))] = dice.randrange(256)
    return bytes(damaged)


def moved_piece(content: bytes, dice: random.Random) -> bytes:
    """A piece doubled, dropped, or put elsewhere."""
    first, last = sorted(dice.randrange(len(content) + 1) for _ in range(2))
    last = min(last, first + 4000)
    piece, place = content[first:last], dice.randrange(len(content) + 1)
    rest = content[:first] + content[last:] if dice.random() < 0.5 else content
    return rest[:place] + piece * dice.randrange(3) + rest[place:]


def other_encoding(content: bytes, dice: random.Random) -> bytes:
    """The same text in another encoding, sometimes twice."""
    text = content.decode("utf-8", "replace")
    name = dice.choice(("cp1252", "utf-16", "utf-16-le", "utf-8-sig", "iso-8859-15", "utf-32", "cp037"))
    return text.encode(name, "replace") + (content if dice.random() < 0.2 else b"")


def nasty_cell(content: bytes, dice: random.Random) -> bytes:
    """A word of a table replaced by one that somebody typed once."""
    lines = content.split(b"\n")
    for _ in range(dice.choice((1, 1, 3))):
        row = dice.randrange(min(len(lines), 40))
        sign = max((b";", b",", b"\t"), key=lines[row].count)
        cells = lines[row].split(sign)
        cells[dice.randrange(len(cells))] = dice.choice(NASTY).encode("utf-8", "surrogatepass")
        lines[row] = sign.join(cells)
    return b"\n".join(lines)


def ragged(content: bytes, dice: random.Random) -> bytes:
    """Lines with cells too many or too few, doubled, empty, or out of order."""
    lines = content.split(b"\n")
    row = dice.randrange(min(len(lines), 40))
    how = dice.randrange(6)
    if how == 0:
        lines[row] += b";;x,,y"
    elif how == 1:
        lines[row] = lines[row][: len(lines[row]) // 2]
    elif how == 2:
        lines[row:row] = [lines[row]] * dice.choice((1, 2, 50))
    elif how == 3:
        lines[row] = b""
    elif how == 4:
        dice.shuffle(lines)
    else:
        lines = lines[row:] + lines[:row]
    return dice.choice((b"\n", b"\n", b"\r\n", b"\r")).join(lines)


def other_separator(content: bytes, dice: random.Random) -> bytes:
    """Another separator or decimal sign, as another locale writes it."""
    before, after = dice.choice(((b";", b","), (b",", b";"), (b";", b"\t"), (b".", b","), (b",", b"."), (b";", b"|")))
    return content.replace(before, after)


def long_text(content: bytes, dice: random.Random) -> bytes:
    """Something very long in the middle of a file."""
    place = dice.randrange(len(content) + 1)
    return content[:place] + dice.choice((b"9", b"(", b"[", b"a", b'"', b";")) * LONG + content[place:]


def empty(content: bytes, dice: random.Random) -> bytes:
    """Next to nothing."""
    return dice.choice(NOTHING)


NOTHING = (b"", b"\n", b" ", b"\x00" * 64, b"\xef\xbb\xbf", b"{}", b"[]", b"null", b"1", b'"x"', b"PK\x03\x04")
Damage = Callable[[bytes, random.Random], bytes]
BYTES: tuple[Damage, ...] = (cut, changed_bytes, moved_piece, other_encoding, long_text, empty)
TABLE: tuple[Damage, ...] = (*BYTES, nasty_cell, nasty_cell, nasty_cell, ragged, ragged, other_separator)


def wrong_value(content: bytes, dice: random.Random) -> bytes:
    """A JSON document with some of its values, names or branches of another kind."""
    try:
        document = copy.deepcopy(json.loads(content.decode("utf-8-sig")))
    except (ValueError, RecursionError):
        return changed_bytes(content, dice)
    for _ in range(dice.choice((1, 1, 2, 5))):
        document = _changed(document, dice)
    return json.dumps(document, ensure_ascii=dice.random() < 0.5).encode("utf-8", "surrogatepass")


def _changed(document: Any, dice: random.Random) -> Any:
    """A document with one branch changed, as deep as the dice say."""
    if not isinstance(document, (dict, list)) or not document or dice.random() < 0.03:
        return copy.deepcopy(dice.choice(WRONG))
    keys = list(document) if isinstance(document, dict) else range(len(document))
    key = dice.choice(list(keys))
    how = dice.random()
    if how < 0.12:
        del document[key]
    elif how < 0.2 and isinstance(document, dict):
        document[dice.choice(NASTY)] = document.pop(key)
    else:
        document[key] = _changed(document[key], dice)
    return document


TREE: tuple[Damage, ...] = (*BYTES, *(wrong_value,) * 12)
