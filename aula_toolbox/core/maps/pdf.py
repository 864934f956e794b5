"""What a PDF says of itself: the layers a reader can switch on and off, the fonts it names and does not hold.

Method: docs/design/maps.md#plates
"""

from __future__ import annotations

import re
import zlib

_OBJECT = re.compile(rb"\d+ \d+ obj\b(.*?)endobj", re.S)
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.S)
_NAME = re.compile(rb"/Name\s*(?:\(((?:\\.|[^()\\])*)\)|<([0-9A-Fa-f\s]*)>)")
_GROUP = re.compile(rb"/Type\s*/OCG\b")


def layer_names(content: bytes) -> list[str]:
    """Names of the optional content groups of a PDF, each once, in the order of the file.

    >>> layer_names(b"1 0 obj << /Type /OCG /Name (Zones) >> endobj")
    ['Zones']
    """
    found: dict[str, None] = {}
    for body in _OBJECT.findall(content):
        if _GROUP.search(body):
            for plain, coded in _NAME.findall(body):
                found[_text(bytes.fromhex(coded.decode()) if coded else _unescaped(plain))] = None
        elif b"/ObjStm" in body:
            found.update(dict.fromkeys(_packed(body)))
    return list(found)


_FONT = re.compile(rb"/Type\s*/Font\b(?!\w)")
_BASE = re.compile(rb"/BaseFont\s*/([^\s/<>\[\]()]+)")
_DESCRIPTOR = re.compile(rb"/Type\s*/FontDescriptor\b")
_DESCRIBED = re.compile(rb"/FontName\s*/([^\s/<>\[\]()]+)")
_INSIDE = re.compile(rb"/FontFile[23]?\b")
#: a font made of others, one drawn in the file itself, one that says elsewhere where its letters are
_ELSEWHERE = re.compile(rb"/Subtype\s*/Type[03]\b|/FontDescriptor\s+\d")


def loose_fonts(content: bytes) -> list[str]:
    """Fonts that a PDF names and does not hold, each once: another computer prints other letters in their place.

    >>> loose_fonts(b"1 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj")
    ['Helvetica']
    """
    loose: dict[str, None] = {}
    for body in (body for found in _OBJECT.findall(content) for body in _unpacked(found)):
        if _DESCRIPTOR.search(body) and not _INSIDE.search(body):
            loose.update(dict.fromkeys(map(_plain, _DESCRIBED.findall(body))))
        elif _FONT.search(body) and not _ELSEWHERE.search(body):
            loose.update(dict.fromkeys(map(_plain, _BASE.findall(body))))
    return list(loose)


def _unpacked(body: bytes) -> list[bytes]:
    """An object without what streams hold; the objects in it, when it is a stream of objects."""
    if b"/ObjStm" not in body:
        return [body.split(b"stream", 1)[0]]
    stream = _STREAM.search(body)
    try:
        return re.split(rb"(?=<<\s*/)", zlib.decompress(stream[1])) if stream is not None else []
    except zlib.error:
        return []


def _plain(name: bytes) -> str:
    """A name without the six letters that a part of a font has before it.

    >>> _plain(b"ABCDEF+OpenSans"), _plain(b"Arial#20Black")
    ('OpenSans', 'Arial Black')
    """
    text = re.sub(rb"#([0-9A-Fa-f]{2})", lambda found: bytes.fromhex(found[1].decode()), name)
    return text.decode("latin-1").split("+", 1)[-1]


def _packed(body: bytes) -> list[str]:
    """Names within an object stream, which is compressed."""
    stream = _STREAM.search(body)
    if stream is None:
        return []
    try:
        inside = zlib.decompress(stream[1])
    except zlib.error:
        return []
    parts = re.split(rb"(?=<<)", inside) if _GROUP.search(inside) else []
    return [
        _text(bytes.fromhex(coded.decode()) if coded else _unescaped(plain))
        for part in parts
        if _GROUP.search(part)
        for plain, coded in _NAME.findall(part)
    ]


def _unescaped(raw: bytes) -> bytes:
    octal = re.sub(rb"\\([0-7]{1,3})", lambda found: bytes([int(found[1], 8) & 0xFF]), raw)
    return re.sub(rb"\\(.)", rb"\1", octal)


def _text(raw: bytes) -> str:
    return raw[2:].decode("utf-16-be", "replace") if raw.startswith(b"\xfe\xff") else raw.decode("latin-1")
