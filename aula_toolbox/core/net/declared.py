"""The text of an XML document of a stranger, in the encoding that the document itself declares."""

from __future__ import annotations

import codecs
import re

from .errors import CatalogueError

_MARK = codecs.BOM_UTF8
_PROLOGUE = re.compile(rb"\s*<\?xml\b[^>]{0,200}?\?>")
_ENCODING = re.compile(rb"encoding\s*=\s*[\"']([A-Za-z][\w.-]{0,39})[\"']")
# what Python calls a codec may also pack, escape or compress: no server writes a catalogue in that
_ALPHABETS = re.compile(r"utf-8|ascii|iso8859-\d+|cp\d+|mac-roman")
# servers that say ISO-8859-1 send Windows text, as browsers know
_MEANT = {"iso8859-1": "cp1252"}


def declared_text(body: bytes) -> str:
    """A document as text, without its declaration: decoded here, because each version of Qt knows other encodings.

    Raises `reponse_invalide` when the encoding is unknown, or when the bytes are not of it: no letter is replaced.

    >>> declared_text('<?xml version="1.0" encoding="ISO-8859-15"?><a>œuvre à 5 €</a>'.encode("iso-8859-15"))
    '<a>œuvre à 5 €</a>'
    """
    content = body[len(_MARK) :] if body.startswith(_MARK) else body
    prologue = _PROLOGUE.match(content)
    told = _ENCODING.search(prologue.group()) if prologue else None
    name = "utf-8" if told is None or body.startswith(_MARK) else told.group(1).decode("ascii")
    content = content[prologue.end() :] if prologue else content
    for tried in (_meant(name), name):
        try:
            return content.decode(tried)
        except UnicodeDecodeError:
            continue
    raise CatalogueError(
        "Unexpected answer: the text is not in {encoding}, as it says itself.", "reponse_invalide", encoding=name
    )


def _meant(name: str) -> str:
    """The codec of Python for a declared name. Raises `reponse_invalide` for a name that stands for no alphabet."""
    try:
        found = codecs.lookup(name).name
    except LookupError:
        found = ""
    if not _ALPHABETS.fullmatch(found):
        raise CatalogueError(
            "Unexpected answer: XML in an unknown encoding ({encoding}).", "reponse_invalide", encoding=name
        )
    return _MEANT.get(found, found)
