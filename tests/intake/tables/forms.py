"""The forms in which programs save one table, and the ways in which a saved table is spoilt."""

from __future__ import annotations

import gzip
import io
import zipfile
from collections.abc import Callable, Sequence

Rows = Sequence[Sequence[str]]
"""Header and rows; numbers with a decimal point, no other cell holds one."""


def text(rows: Rows, separator: str = ";", decimal: str = ",", end: str = "\r\n", quotes: bool = False) -> str:
    """The rows as text; a cell that holds the separator or a quote stands between quotes."""

    def cell(value: str) -> str:
        value = value.replace(".", decimal) if _is_number(value) else value
        double = value.replace('"', '""')
        return f'"{double}"' if quotes or separator in value or '"' in value else value

    return "".join(separator.join(map(cell, row)) + end for row in rows)


def _is_number(value: str) -> bool:
    return value.replace(".", "", 1).lstrip("-").isdigit()


def _zip(rows: Rows) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("donnees/table.csv", text(rows).encode())
        archive.writestr("donnees/meta_table.csv", "COD_VAR;LIB_VAR\n")
    return stream.getvalue()


def _padded(rows: Rows) -> str:
    return text(rows).replace("\r\n", ";;\r\n") + ";" * (len(rows[0]) + 1) + "\r\n\r\n"


FORMS: dict[str, Callable[[Rows], bytes]] = {
    "machine": lambda rows: text(rows, ",", ".", "\n").encode(),
    "french excel": lambda rows: text(rows).encode("cp1252"),
    "french excel, utf-8": lambda rows: text(rows).encode("utf-8-sig"),
    "excel, unicode text": lambda rows: text(rows, "\t").encode("utf-16"),
    "unicode without mark": lambda rows: text(rows, "\t").encode("utf-16-le"),
    "libreoffice, all quoted": lambda rows: text(rows, ",", ",", "\n", True).encode(),
    "tab, point": lambda rows: text(rows, "\t", ".", "\n").encode(),
    "bar": lambda rows: text(rows, "|").encode(),
    "old mac lines": lambda rows: text(rows, end="\r").encode(),
    "mixed lines": lambda rows: text(rows).replace("\r\n", "\n", 2).encode(),
    "no last line end": lambda rows: text(rows).rstrip("\r\n").encode(),
    "gzip": lambda rows: gzip.compress(text(rows).encode("cp1252")),
    "zip with its description": _zip,
    "sep line": lambda rows: b"sep=;\r\n" + text(rows).encode("cp1252"),
    "remarks": lambda rows: b'# source ; "x\n' + text(rows).replace("\r\n", "\r\n#;\r\n", 1).encode(),
    "empty lines and columns": lambda rows: _padded(rows).encode(),
    "title": lambda rows: "Export du 12 janvier\r\n\r\n".encode("cp1252") + text(rows).encode("cp1252"),
    "sources below": lambda rows: (text(rows) + "Source : AULA, 2026\r\n").encode(),
    "header again": lambda rows: (text(rows) + text(rows[:1])).encode(),
    "capitals in the header": lambda rows: text([[name.upper() for name in rows[0]], *rows[1:]]).encode(),
    "decoded twice": lambda rows: text(rows).encode().decode("cp1252", "replace").replace("\ufffd", "\x8f").encode(),
}

SPOILT: dict[str, tuple[str, Callable[[Rows], bytes]]] = {
    "nothing": ("E_EMPTY", lambda rows: b""),
    "only separators": ("E_EMPTY", lambda rows: b";;;\r\n;;;\r\n"),
    "a remark beside the table": ("E_RAGGED", lambda rows: text(rows)[:-2].encode() + b";a verifier\r\n"),
    "a quote never closed": (
        "E_QUOTE",
        lambda rows: f'{text(rows)}"open;1\r\nx\r\n'.encode(),
    ),
    "a dos program": ("E_ENCODING", lambda rows: (text(rows) + "# t\u00e9moin\r\n").encode("cp850", "replace")),
    "an old mac": ("E_ENCODING", lambda rows: (text(rows) + "# t\u00e9moin\r\n").encode("mac-roman", "replace")),
    "a workbook": ("E_BINARY", lambda rows: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(200)),
    "bytes": ("E_BINARY", lambda rows: text(rows).encode() + b"\x00\x01"),
    "no header": ("E_HEADER", lambda rows: text([["1.5", *["2"] * (len(rows[0]) - 1)]] * 3).encode()),
    "a cut gzip": ("E_GZIP", lambda rows: gzip.compress(text(rows).encode() * 9)[:-20]),
}
