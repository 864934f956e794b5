"""Where SQLite finds a file, on any system."""

from __future__ import annotations

from pathlib import PurePath
from urllib.parse import quote


def database_address(path: PurePath, mode: str = "") -> str:
    """The address of a file as SQLite opens it, from the root of its disk; mode: `ro`, `rw`, or its own.

    A share of Windows stands in the path: `as_uri` makes a host of it, and SQLite opens no file of a host.

    >>> from pathlib import PureWindowsPath
    >>> database_address(PureWindowsPath("//serveur/sig/a b.gpkg"), "ro")
    'file:////serveur/sig/a%20b.gpkg?mode=ro'
    """
    name = quote(path.as_posix(), safe="/:", errors="surrogateescape")
    start = "file://" if name.startswith("/") else "file:///"
    return f"{start}{name}?mode={mode}" if mode else f"{start}{name}"
