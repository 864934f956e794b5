"""A server that does everything wrong, one route a trap."""

from __future__ import annotations

import gzip
import json
import zlib
from functools import cache

from .web import Handler, WebServer

MIB = 1024 * 1024
SILENCE_S = 30
"""How long a trap says nothing: whoever waits for its end has no guard."""


def redirect(where: str, status: int = 302):
    """A route that sends elsewhere."""
    return lambda request: request.answer(b"", status, Location=where)


def short_body(request: Handler) -> None:
    request.start(length=1000)
    request.wfile.write(b"x" * 10)


def short_chunks(request: Handler) -> None:
    request.start(Transfer_Encoding="chunked")
    request.wfile.write(b"5\r\nhello\r\n5\r\nhe")


def whole_chunks(request: Handler) -> None:
    request.start(Transfer_Encoding="chunked")
    request.wfile.write(b"5\r\nhello\r\n0\r\n\r\n")


def drip(request: Handler) -> None:
    request.start(length=10_000)
    while not request.server.stopping.wait(0.1):
        request.wfile.write(b"x")
        request.wfile.flush()


def stall(request: Handler) -> None:
    request.start(length=100)
    request.wfile.flush()
    request.server.stopping.wait(SILENCE_S)


def silence(request: Handler) -> None:
    request.server.stopping.wait(SILENCE_S)


def endless(request: Handler) -> None:
    request.start(media="application/octet-stream")
    while not request.server.stopping.is_set():
        request.wfile.write(b"\0" * MIB)


def huge(request: Handler) -> None:
    request.start(length=10 * 1024**3)
    request.wfile.write(b"\0" * MIB)


@cache
def packed_zeros() -> bytes:
    """64 MiB of zeros in gzip, made once: a server that packs while it is asked is only slow."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(packer.compress(b"\0" * MIB) for _ in range(64)) + packer.flush()


def bomb(request: Handler) -> None:
    request.answer(packed_zeros(), Content_Encoding="gzip")


def cut_gzip(request: Handler) -> None:
    body = gzip.compress(b"hello " * 1000)[:-12]
    request.answer(body, Content_Encoding="gzip")


def good_gzip(request: Handler) -> None:
    request.answer(gzip.compress(b'{"ok": true}'), media="application/json", Content_Encoding="gzip")


def fake_gzip(request: Handler) -> None:
    request.answer(b"plain", Content_Encoding="gzip")


def then_good(status: int, times: int):
    """Fails `times` times, then answers."""
    left = [times]

    def route(request: Handler) -> None:
        if left[0] > 0:
            left[0] -= 1
            request.answer(b"", status, Retry_After="1")
        else:
            request.answer(b'{"ok": true}', media="application/json")

    return route


def page(ids: list[str], following: str = "") -> bytes:
    """A page of records."""
    features = [
        {"type": "Feature", "id": i, "properties": {"title": f"T{i}"}, "links": [{"href": "https://h/a.gpkg"}]}
        for i in ids
    ]
    links = [{"rel": "next", "href": following}] if following else []
    return json.dumps({"type": "FeatureCollection", "features": features, "links": links}).encode()


def records(ids: list[str], following: str = ""):
    """A route that gives a page of records."""
    return lambda request: request.answer(page(ids, following), media="application/geo+json")


def full_pages(request: Handler) -> None:
    """Always a full page, always a next one."""
    number = len(request.server.requests)
    request.answer(page([f"{number}-{i}" for i in range(100)], f"/full?p={number + 1}"), media="application/geo+json")


def status(code: int, **headers: str):
    """A route that answers with a status."""
    return lambda request: request.answer(b"no", code, **headers)


def body(content: bytes, media: str = "application/json"):
    """A route that answers with a body."""
    return lambda request: request.answer(content, media=media)


EXTERNAL_ENTITY = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
ENTITY_BOMB = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><a>&b;</a>'


def hostile(other: WebServer) -> WebServer:
    """The server, and `other` where it would like credentials to go."""
    server = WebServer()
    server.routes = {
        "/good": body(b'{"ok": true}'),
        "/to-other-host": redirect(f"{other.url}/steal"),
        "/to-other-name": redirect(f"http://localhost:{server.server_port}/steal"),
        "/steal": body(b"{}"),
        "/to-https": redirect(f"https://127.0.0.1:{server.server_port}/steal"),
        "/to-file": redirect("file:///etc/passwd"),
        "/to-http": redirect("http://example.invalid/steal"),
        "/loop": redirect("/loop"),
        "/relative": redirect("good"),
        "/short": short_body,
        "/short-chunks": short_chunks,
        "/whole-chunks": whole_chunks,
        "/drip": drip,
        "/stall": stall,
        "/silence": silence,
        "/endless": endless,
        "/huge": huge,
        "/bomb": bomb,
        "/cut-gzip": cut_gzip,
        "/good-gzip": good_gzip,
        "/fake-gzip": fake_gzip,
        "/html": body(b"<!DOCTYPE html><html>login</html>", "text/html"),
        "/not-json": body(b"oops token=abcdef"),
        "/deep": body(b"[" * 10_000 + b"]" * 10_000),
        "/not-utf8": body(b'{"a": "\xff\xfe"}'),
        "/401": status(401, WWW_Authenticate='Basic realm="x"', Set_Cookie="a=b"),
        "/403": status(403),
        "/404": status(404),
        "/429": status(429, Retry_After="3600"),
        "/500": status(500),
        "/503-then-200": then_good(503, 1),
        "/cookie": status(200, Set_Cookie="session=abc"),
        "/next-self": records(["a"], "/next-self?limit=100&f=json"),
        "/cycle1": records(["a"], "/cycle2"),
        "/cycle2": records(["b"], "/cycle3"),
        "/cycle3": records(["c"], "/cycle1?limit=100&f=json"),
        "/next-elsewhere": records(["a"], f"{other.url}/steal"),
        "/full": full_pages,
        "/entity": body(EXTERNAL_ENTITY, "application/xml"),
        "/entity-bomb": body(ENTITY_BOMB, "application/xml"),
    }
    packed_zeros()
    return server
