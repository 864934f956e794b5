"""What a PDF says of itself: the layers a reader can switch on and off.

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
