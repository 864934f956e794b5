"""A small web server for tests: routes as functions, on 127.0.0.1, in threads, stopped by the test."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from urllib.parse import urlsplit

Route = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """One request: the server's routes by path, and a log of what came."""

    protocol_version = "HTTP/1.1"
    server: WebServer

    def do_GET(self) -> None:
        path = urlsplit(self.path).path
        self.server.requests.append((self.command, self.path, dict(self.headers.items())))
        length = int(self.headers.get("Content-Length") or 0)
        self.posted = self.rfile.read(length) if length else b""
        route = self.server.routes.get(path) or self.server.default
        self.close_connection = True
        with contextlib.suppress(ConnectionError):
            route(self)

    do_HEAD = do_POST = do_OPTIONS = do_GET

    def answer(self, body: bytes = b"", status: int = 200, media: str = "text/plain", **headers: str) -> None:
        """A complete answer."""
        self.start(status, media, len(body), **headers)
        if self.command != "HEAD":
            self.wfile.write(body)

    def start(self, status: int = 200, media: str = "text/plain", length: int | None = None, **headers: str) -> None:
        """The headers only."""
        self.send_response(status)
        self.send_header("Content-Type", media)
        if length is not None:
            self.send_header("Content-Length", str(length))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Connection", "close")
        self.end_headers()

    def log_message(self, *args: object) -> None:
        """Say nothing."""


class WebServer(ThreadingHTTPServer):
    """Routes by path; `requests` holds method, path and headers of everything that came."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, routes: dict[str, Route] | None = None) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.routes: dict[str, Route] = dict(routes or {})
        self.requests: list[tuple[str, str, dict[str, str]]] = []
        self.stopping = threading.Event()
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        self._thread.start()

    def server_bind(self) -> None:
        """Bind without asking the network for the name of 127.0.0.1: on a machine without names that takes minutes."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = self.server_address[:2]

    @property
    def url(self) -> str:
        """The origin, without a final slash."""
        return f"http://127.0.0.1:{self.server_port}"

    def default(self, request: Handler) -> None:
        """What is not a route."""
        request.answer(b"not found", 404)

    def asked(self, path: str) -> list[dict[str, str]]:
        """The headers of every request for a path."""
        return [headers for _, asked, headers in self.requests if urlsplit(asked).path == path]

    def stop(self) -> None:
        """Close the port and let the handlers end."""
        self.stopping.set()
        self.shutdown()
        self.server_close()
        self._thread.join(5)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that leaves is no news."""
