"""A `requests` transport over the network manager of QGIS: its proxies, certificates and authentication.

Redirects are left to `requests`, one hop at a time, so that credentials are attached anew at each
hop and only to the origins chosen for the source. Import this module inside functions: `requests`
is not needed to start the plugin.

Method: docs/design/pnc.md#network
"""

from __future__ import annotations

import contextlib
import time
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import requests
from qgis.core import QgsApplication, QgsFeedback, QgsNetworkAccessManager
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QAbstractEventDispatcher, QByteArray, QEventLoop, QThread, QTimer, QUrl
from qgis.PyQt.QtNetwork import QHostInfo, QNetworkProxy, QNetworkProxyQuery, QNetworkReply, QNetworkRequest

from ...core.net.errors import CatalogueError
from ...core.net.limits import limit
from ...core.net.safety import (
    check_address,
    check_numbers,
    check_reach,
    may_carry_credentials,
    must_be_far,
    redact,
)

Error = QNetworkReply.NetworkError
Attribute = QNetworkRequest.Attribute
_GZIP_OR_ZLIB = 32 + zlib.MAX_WBITS
_BUFFER_BYTES = 4 * 1024 * 1024
_NO_BODY = (204, 304)
_managers: dict[int, QgsNetworkAccessManager] = {}


@dataclass(frozen=True)
class Access:
    """A QGIS authentication configuration, the origins that may receive it, and the address of the catalogue."""

    authcfg: str = ""
    origins: tuple[str, ...] = ()
    home: str = ""

    def allows(self, address: str) -> bool:
        """The credentials may travel to this address."""
        return bool(self.authcfg) and may_carry_credentials(address, self.origins)

    def check_reach(self, address: str) -> None:
        """Refuse an address of the network of the user to a public catalogue, by its name and by its numbers.

        Qt keeps what a name server answered for a minute: the connection that follows goes where it was looked.
        Raises CatalogueError.
        """
        check_reach(address, self.home, self.origins)
        if must_be_far(address, self.home, self.origins) and not goes_by_proxy(address):
            check_numbers(address, self.home, numbers_of(QUrl(address).host()))


def numbers_of(host: str) -> list[str]:
    """The numbers of a name; none when nobody has it, which the request then tells."""
    return [number.toString() for number in QHostInfo.fromName(host).addresses()]


def goes_by_proxy(address: str) -> bool:
    """A proxy looks names up in its own network, and keeps its own rules."""
    factory = thread_manager().proxyFactory()
    asked = factory.queryProxy(QNetworkProxyQuery(QUrl(address))) if factory is not None else []
    direct = (QNetworkProxy.ProxyType.NoProxy, QNetworkProxy.ProxyType.DefaultProxy)
    return bool(asked) and asked[0].type() not in direct


@dataclass
class Budget:
    """What one call may take, redirects included: bytes once decompressed, seconds without a byte, seconds in all."""

    cap: float
    idle_s: float
    total_s: float
    started: float = 0.0

    def start(self) -> None:
        """Begin to count."""
        self.started = time.monotonic()


class Adapter(requests.adapters.BaseAdapter):
    """Sends one request, one hop, through QGIS, and gives its body as a stream."""

    def __init__(self, access: Access, feedback: QgsFeedback | None) -> None:
        super().__init__()
        self.access = access
        self.feedback = feedback
        self.budget = Budget(limit("document_octets"), limit("inactivite_s"), limit("document_s"))

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: Any = None,
        verify: Any = True,
        cert: Any = None,
        proxies: Any = None,
    ) -> requests.Response:
        """One hop. Every address, also that of a redirect, is checked here."""
        check_address(request.url)
        self.access.check_reach(request.url)
        require_event_loop()
        # nothing but the body may hold the reply: see Body.close
        body = Body(self._start(request), request.method == "HEAD", self.budget, self.feedback)
        try:
            body.wait(lambda: body.has_headers)
            return self._response(request, body)
        except BaseException:
            body.close()
            raise

    def close(self) -> None:
        """Nothing to free: the manager belongs to its thread."""

    def _start(self, request: requests.PreparedRequest) -> QNetworkReply:
        asked = QNetworkRequest(QUrl(request.url))
        for name, value in (request.headers or {}).items():
            if name.lower() not in ("user-agent", "connection", "content-length", "authorization", "cookie"):
                asked.setRawHeader(name.encode("latin-1"), str(value).encode("latin-1"))
        # asked for here, so that Qt leaves the body as it came: its length can be checked and its size capped
        asked.setRawHeader(b"Accept-Encoding", b"gzip, deflate")
        asked.setAttribute(Attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy)
        asked.setAttribute(Attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork)
        asked.setAttribute(Attribute.CacheSaveControlAttribute, False)
        for attribute in (
            Attribute.CookieLoadControlAttribute,
            Attribute.CookieSaveControlAttribute,
            Attribute.AuthenticationReuseAttribute,
        ):
            asked.setAttribute(attribute, QNetworkRequest.LoadControl.Manual)
        if self.access.allows(request.url):
            authenticate(asked, self.access.authcfg)
        manager = thread_manager()
        payload = request.body.encode("utf-8") if isinstance(request.body, str) else request.body or b""
        if request.method == "POST":
            reply = manager.post(asked, QByteArray(payload))
        else:
            reply = manager.head(asked) if request.method == "HEAD" else manager.get(asked)
        # what QGIS does about a certificate waits for its main thread for ever; left alone, Qt ends the request
        with contextlib.suppress(TypeError):
            reply.sslErrors.disconnect()
        return reply

    def _response(self, request: requests.PreparedRequest, body: Body) -> requests.Response:
        response = requests.Response()
        response.status_code = body.status
        response.headers = requests.structures.CaseInsensitiveDict(body.headers)
        # the body is given decompressed
        response.headers.pop("Content-Encoding", None)
        response.url = request.url
        response.request = request
        response.raw = body
        response.connection = self
        return response


def authenticate(request: QNetworkRequest, authcfg: str) -> None:
    """Let the authentication manager of QGIS complete a request.

    Raises CatalogueError `authentification` when it cannot.
    """
    done = QgsApplication.authManager().updateNetworkRequest(request, authcfg)
    if not (done[0] if isinstance(done, tuple) else done):
        raise CatalogueError(
            "The authentication configuration {authcfg} cannot be used.", "authentification", authcfg=authcfg
        )


def thread_manager() -> QgsNetworkAccessManager:
    """A network manager of our own for this thread, with the proxies and certificates of QGIS.

    The shared one answers a 401 or a bad certificate with a dialog; ours answers with an error. It lives as
    long as its thread: with PyQt 5.15, deleting one in a worker broke the replies of the next one.
    """
    thread = QThread.currentThread()
    manager = _managers.get(int(QThread.currentThreadId()))
    if manager is None or manager.thread() != thread:
        manager = QgsNetworkAccessManager()
        sip.transferto(manager, None)
        _managers[int(QThread.currentThreadId())] = manager
    return manager


def require_event_loop() -> None:
    """Qt's network needs a Qt thread: in another one timers never fire and a request would never end.

    Raises RuntimeError there.
    """
    if QAbstractEventDispatcher.instance() is None:
        raise RuntimeError("network requests belong in a QgsTask or in the thread of an algorithm")


class Body:
    """The body of a reply, read as a file while it arrives; it never holds more than a few MiB."""

    def __init__(self, reply: QNetworkReply, is_head: bool, budget: Budget, feedback: QgsFeedback | None) -> None:
        self.reply: QNetworkReply | None = reply
        self.budget = budget
        self.feedback = feedback
        self.received = 0
        self.given = 0
        self.is_closed = False
        self._is_head = is_head
        self._heard = time.monotonic()
        self._pending = b""
        self._is_at_end = False
        self._inflater: Any = None
        reply.setReadBufferSize(_BUFFER_BYTES)

    # --- headers ----------------------------------------------------------------------------------------------

    @property
    def has_headers(self) -> bool:
        """The status and the headers have arrived. Raises CatalogueError when they never will."""
        if self.reply.isFinished() and not self.status:
            raise self._failure()
        return bool(self.status) and (self.reply.isFinished() or self.reply.bytesAvailable() > 0 or self._has_length)

    @property
    def _has_length(self) -> bool:
        return self.reply.hasRawHeader(b"Content-Length") or self.reply.hasRawHeader(b"Transfer-Encoding")

    @property
    def status(self) -> int:
        """The HTTP status, 0 before it is known."""
        return int(self.reply.attribute(Attribute.HttpStatusCodeAttribute) or 0)

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers of the answer."""
        pairs = self.reply.rawHeaderPairs()
        return {bytes(name).decode("latin-1"): bytes(value).decode("latin-1") for name, value in pairs}

    # --- waiting ----------------------------------------------------------------------------------------------

    def wait(self, is_ready: Callable[[], bool]) -> None:
        """Let Qt work until `is_ready`, hearing of a cancellation and of delays every 50 ms."""
        loop, timer = QEventLoop(), QTimer()
        signals = (self.reply.readyRead, self.reply.metaDataChanged, self.reply.finished, timer.timeout)
        for signal in signals:
            signal.connect(loop.quit)
        timer.start(int(limit("sondage_annulation_ms")))
        try:
            while not is_ready():
                self._check_clock()
                loop.exec()
        finally:
            timer.stop()
            for signal in signals:
                with contextlib.suppress(RuntimeError, TypeError):
                    signal.disconnect(loop.quit)
            # an error holds the frame it was raised in: the loop and the timer end in their own thread
            del loop, timer, signals, signal

    def _check_clock(self) -> None:
        if self.feedback is not None and self.feedback.isCanceled():
            raise CatalogueError("Cancelled.", "annule")
        now = time.monotonic()
        if self.reply.bytesAvailable() > 0:
            self._heard = now
        if now - self._heard > self.budget.idle_s or now - self.budget.started > self.budget.total_s:
            raise CatalogueError("The server {host} does not answer in time.", "delai", host=self.reply.url().host())

    # --- reading ----------------------------------------------------------------------------------------------

    def read(self, size: int = -1, decode_content: bool = True) -> bytes:
        """Up to `size` bytes, decompressed; empty at the end. A body cut short is an error."""
        try:
            return self._read(size if size > 0 else int(limit("bloc_octets")))
        except BaseException:
            # whoever keeps the error keeps this body by its frames: in another thread, freeing a reply that still
            # runs takes it out of a manager that is at work, and QGIS ends at its next request
            self.close()
            raise

    def _read(self, wanted: int) -> bytes:
        if self._is_at_end or self.is_closed:
            return b""
        block = self._next_block(wanted)
        while not block and not self._is_at_end:
            block = self._next_block(wanted)
        self.given += len(block)
        if self.given > self.budget.cap:
            raise CatalogueError(
                "Answer too large: more than {cap} bytes.", "trop_volumineux", cap=f"{self.budget.cap:.0f}"
            )
        return block

    def _next_block(self, wanted: int) -> bytes:
        if self._pending:
            return self._inflate(b"", wanted)
        self.wait(lambda: self.reply.isFinished() or self.reply.bytesAvailable() > 0)
        raw = bytes(self.reply.read(wanted) or b"")
        if raw:
            self._heard = time.monotonic()
            self.received += len(raw)
            return self._inflate(raw, wanted) if self._is_packed else raw
        self._end()
        return b""

    @property
    def _is_packed(self) -> bool:
        return bytes(self.reply.rawHeader(b"Content-Encoding")).strip().lower() in (b"gzip", b"x-gzip", b"deflate")

    def _inflate(self, raw: bytes, wanted: int) -> bytes:
        """Decompress no more than what is asked for: a bomb is stopped by the cap, not by the memory."""
        if self._inflater is None:
            self._inflater = zlib.decompressobj(_GZIP_OR_ZLIB)
        try:
            block = self._inflater.decompress(self._pending + raw, wanted)
        except zlib.error:
            raise CatalogueError("Unexpected answer: its compression cannot be read.", "reponse_invalide") from None
        self._pending = self._inflater.unconsumed_tail
        return bytes(block)

    def _end(self) -> None:
        """Check, at the end of the body, that it was whole."""
        self._is_at_end = True
        error = self.reply.error()
        is_answer = bool(self.status) and error not in (Error.RemoteHostClosedError, Error.UnknownNetworkError)
        expected = self.headers_length
        # sizes first: they tell the user more than the name of a network error
        if not self._is_head and expected is not None and self.received < expected:
            raise CatalogueError(
                "Incomplete answer: {received} bytes received of {expected}.",
                "tronquee",
                received=self.received,
                expected=expected,
            )
        if error != Error.NoError and not is_answer and not (self._is_head or self.status in _NO_BODY):
            raise self._failure()
        if self._inflater is not None and not self._inflater.eof:
            raise CatalogueError("Incomplete answer: its end is missing.", "tronquee")
        self.close()

    @property
    def headers_length(self) -> int | None:
        """The announced length, None when there is none or when it does not count."""
        text = bytes(self.reply.rawHeader(b"Content-Length")).decode("latin-1").strip()
        is_chunked = self.reply.hasRawHeader(b"Transfer-Encoding")
        return int(text) if text.isdigit() and not is_chunked and self.status not in _NO_BODY else None

    def _failure(self) -> CatalogueError:
        host = self.reply.url().host()
        error = self.reply.error()
        if self.received or self.status:
            return CatalogueError("Incomplete answer: its end is missing.", "tronquee")
        if error == Error.ConnectionRefusedError:
            return CatalogueError("The server {host} refuses the connection.", "refuse", host=host)
        if error == Error.HostNotFoundError:
            return CatalogueError(
                "Server {host} unreachable: the network is cut, or nobody has that name.", "hors_ligne", host=host
            )
        if error == Error.SslHandshakeFailedError:
            return CatalogueError("Certificate refused for {host}.", "certificat", host=host)
        if error in (Error.TimeoutError, Error.OperationCanceledError):
            return CatalogueError("The server {host} does not answer in time.", "delai", host=host)
        reason = redact(self.reply.errorString())
        return CatalogueError("Server {host} unreachable: {reason}.", "hors_ligne", host=host, reason=reason)

    def close(self) -> None:
        """Abort what is still running and free the reply."""
        if self.is_closed:
            return
        self.is_closed = True
        reply, self.reply = self.reply, None
        if reply.isRunning():
            reply.abort()
        # dropping the last reference deletes it; `sip.delete` in a worker thread broke the next reply (PyQt 5.15)
        del reply
