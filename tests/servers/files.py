"""Files served as platforms do: by ranges of bytes, as a tree of tiles; and a proxy that asks for an account."""

from __future__ import annotations

import base64
import re
import urllib.error
import urllib.request
from pathlib import Path

from .web import Handler, Route, WebServer


def ranged(body: bytes, media: str = "image/tiff") -> Route:
    """A file that may be read by ranges of bytes, as RFC 9110 has it."""

    def route(request: Handler) -> None:
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", request.headers.get("Range", ""))
        if asked is None:
            request.answer(body, media=media, Accept_Ranges="bytes", ETag='"v1"')
            return
        first, last = int(asked[1]), min(int(asked[2] or len(body)), len(body) - 1)
        if first > last:
            request.answer(b"", 416, Content_Range=f"bytes */{len(body)}")
            return
        span = f"bytes {first}-{last}/{len(body)}"
        request.answer(body[first : last + 1], 206, media, Content_Range=span, Accept_Ranges="bytes", ETag='"v1"')

    return route


def serve_folder(web: WebServer, folder: Path, under: str, **headers: str) -> None:
    """Every file of a folder at its own path; what is not there is a 404, as a missing tile is."""
    for path in folder.rglob("*"):
        if path.is_file():
            media = "application/json" if path.suffix == ".json" else "application/vnd.mapbox-vector-tile"
            body = path.read_bytes()
            web.routes[f"{under}/{path.relative_to(folder).as_posix()}"] = (
                lambda request, body=body, media=media: request.answer(body, media=media, **headers)
            )


class Guard(WebServer):
    """A reverse proxy that lets only one account through to a server behind it."""

    def __init__(self, behind: str, account: str, key: str) -> None:
        super().__init__()
        self.behind = behind
        self.refused = 0
        self._pass = "Basic " + base64.b64encode(f"{account}:{key}".encode()).decode()

    def default(self, request: Handler) -> None:
        """Ask the server behind, and give its answer with our own address in it."""
        if request.headers.get("Authorization") != self._pass:
            self.refused += 1
            request.answer(b"account needed", 401, WWW_Authenticate='Basic realm="platform"')
            return
        kept = {name: request.headers[name] for name in ("Accept", "Content-Type") if name in request.headers}
        asked = urllib.request.Request(self.behind + request.path, request.posted or None, kept, method=request.command)
        try:
            with urllib.request.urlopen(asked, timeout=30) as answer:
                status, media, body = answer.status, answer.headers["Content-Type"], answer.read()
        except urllib.error.HTTPError as error:
            status, media, body = error.code, error.headers["Content-Type"], error.read()
        if not (media or "").startswith("image/"):
            body = body.replace(self.behind.encode(), self.url.encode())
        request.answer(body, status, media or "text/plain")
