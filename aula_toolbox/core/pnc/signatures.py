"""What a file is by its first bytes, whatever it is called and whatever its server says."""

from __future__ import annotations

from collections.abc import Callable

from ..net.errors import CatalogueError

MAGIC = {
    "gpkg": (b"SQLite format 3", b"PK\x03\x04"),
    "geojson": (b"{", b"["),
    "cog": (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"),
}


def first_bytes(kind: str) -> Callable[[bytes, str], None]:
    """A check of the beginning of a download."""

    def check(head: bytes, media: str) -> None:
        start = head[:100].lstrip(b"\xef\xbb\xbf \r\n\t")
        if media == "text/html" or start[:14].lower().startswith((b"<!doctype html", b"<html")):
            raise CatalogueError("Unexpected answer: an HTML page instead of a file.", "reponse_invalide")
        if kind in MAGIC and not start.startswith(MAGIC[kind]):
            called = {"cog": "TIFF"}.get(kind, kind)
            raise CatalogueError("Unexpected answer: this is not a {kind} file.", "reponse_invalide", kind=called)

    return check
