"""A file of an office suite: parts in one archive, the same bytes for the same parts."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from html import escape
from pathlib import Path

TEMPLATES = Path(__file__).resolve().parent.parent.parent / "resources" / "documents"
_MOMENT = (1980, 1, 1, 0, 0, 0)
XML = '<?xml version="1.0" encoding="UTF-8"?>\n'


def template(name: str, **values: str) -> str:
    """A part of our own template (`resources/documents`) with its `{{name}}` places filled."""
    text = (TEMPLATES / name).read_text(encoding="utf-8")
    for key, value in values.items():
        text = text.replace("{{" + key + "}}", plain(value))
    return text


def plain(text: str) -> str:
    """A text inside XML; characters that XML does not know are left out."""
    known = "".join(letter for letter in text if letter >= " " or letter in "\t\n")
    return escape(known, quote=True)


def archive(parts: Mapping[str, str | bytes], first: str = "") -> bytes:
    """The bytes of the archive. first: the part that stands first and uncompressed, as ODF asks for its type."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name in sorted(parts, key=lambda part: part != first):
            content = parts[name]
            info = zipfile.ZipInfo(name, _MOMENT)
            info.compress_type = zipfile.ZIP_STORED if name == first else zipfile.ZIP_DEFLATED
            made.writestr(info, content if isinstance(content, bytes) else content.encode("utf-8"))
    return target.getvalue()
