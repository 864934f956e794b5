"""Safe requests for the catalogue: caps, delays, retries, and one error with its cause.

Use a `Client` in a QgsTask or in the thread of an algorithm, never on the main thread of a desktop.

Method: docs/design/pnc.md#network
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

from qgis.core import QgsFeedback

from ...core.net.documents import parse_json
from ...core.net.errors import CatalogueError
from ...core.net.limits import limit
from ...core.net.safety import check_address, redact
from ...core.net.tree import Node
from ..log import LOGGER
from .xmltree import parse_xml

if TYPE_CHECKING:
    import requests

    from .transport import Access

# QGIS Server refuses a media type that a page does not have, so each page is asked for its own
JSON_FIRST = "application/json, */*;q=0.1"
GEOJSON_FIRST = "application/geo+json, application/json;q=0.9, */*;q=0.1"
_RETRIED = (429, 502, 503, 504)
_UNREACHED = ("hors_ligne", "refuse")


class ChosenServer(Protocol):
    """A server the user chose: the QGIS configuration of its account, and who may receive its credentials."""

    @property
    def authcfg(self) -> str: ...

    @property
    def origins(self) -> tuple[str, ...]: ...

    @property
    def url(self) -> str: ...


@dataclass
class Answer:
    """A document received whole."""

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes = b""

    @property
    def media_type(self) -> str:
        """The media type without its parameters, in lower case."""
        return self.headers.get("Content-Type", "").split(";")[0].strip().lower()

    @property
    def etag(self) -> str:
        """The server's tag for this state of the document."""
        return self.headers.get("ETag", "")

    @property
    def last_modified(self) -> str:
        """The server's date for this document, as it writes it."""
        return self.headers.get("Last-Modified", "")

    @property
    def length(self) -> int | None:
        """The announced length in bytes, of the whole where a part was asked for."""
        whole = self.headers.get("Content-Range", "").rpartition("/")[2]
        text = whole or self.headers.get("Content-Length", "")
        return int(text) if text.isdigit() else None


@dataclass
class Download(Answer):
    """A file received whole on disk."""

    path: Path = field(default_factory=Path)
    octets: int = 0
    sha256: str = ""


class Client:
    """Requests for one source, with its credentials and their allowed origins; use it in a `with`."""

    def __init__(
        self, authcfg: str = "", origins: tuple[str, ...] = (), feedback: QgsFeedback | None = None, home: str = ""
    ) -> None:
        import requests

        from .transport import Access, Adapter

        self.access: Access = Access(authcfg, origins, home)
        self._adapter = Adapter(self.access, feedback)
        self._feedback = feedback
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.adapters.clear()
        self._session.mount("https://", self._adapter)
        self._session.mount("http://", self._adapter)
        self._session.max_redirects = int(limit("redirections"))
        self.idle_s = limit("inactivite_s")

    @classmethod
    def of(cls, source: ChosenServer, authcfg: str = "", feedback: QgsFeedback | None = None) -> Client:
        """The client of a source; `authcfg` overrides the source's own configuration."""
        return cls(authcfg or source.authcfg, source.origins, feedback, source.url)

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the session."""
        self._session.close()

    # --- documents --------------------------------------------------------------------------------------------

    def get(
        self, address: str, accept: str = "*/*", cap: float | None = None, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """A document in memory, at most `cap` bytes."""
        return self._document("GET", address, {"Accept": accept, **(headers or {})}, cap=cap)

    def beginning(self, address: str, octets: int) -> Answer:
        """The first bytes of a file, however large it is; a server that cannot give a part is stopped after them."""
        asked = {"Accept": "*/*", "Range": f"bytes=0-{octets - 1}"}
        response = self._send("GET", address, asked, limit("document_octets"), limit("document_s"))
        try:
            body = next(response.iter_content(octets), b"")
        finally:
            response.close()
        return Answer(response.url, response.status_code, response.headers, body)

    def head(self, address: str) -> Answer:
        """The headers of a document."""
        return self._document("HEAD", address, {"Accept": "*/*"})

    def post(self, address: str, body: str, media_type: str = "application/xml") -> Answer:
        """The answer to a posted text; never retried."""
        return self._document("POST", address, {"Accept": "*/*", "Content-Type": media_type}, body)

    def json(self, address: str, accept: str = JSON_FIRST) -> Any:
        """A JSON document."""
        return parse_json(self.get(address, accept).body)

    def xml(self, address: str) -> Node:
        """An XML document as a plain tree."""
        return parse_xml(self.get(address, "application/xml, text/xml;q=0.9, */*;q=0.1").body)

    def post_xml(self, address: str, body: str) -> Node:
        """The XML answer to a posted XML text."""
        return parse_xml(self.post(address, body).body)

    def _document(
        self, method: str, address: str, headers: dict[str, str], body: str | None = None, cap: float | None = None
    ) -> Answer:
        response = self._send(method, address, headers, cap or limit("document_octets"), limit("document_s"), body)
        try:
            content = b"" if method == "HEAD" else b"".join(response.iter_content(int(limit("bloc_octets"))))
        finally:
            response.close()
        return Answer(response.url, response.status_code, response.headers, content)

    # --- files ------------------------------------------------------------------------------------------------

    def download(
        self,
        address: str,
        path: Path,
        cap: float | None = None,
        check: Callable[[bytes, str], None] = lambda head, media: None,
        progress: Callable[[int, int | None], None] = lambda done, of: None,
    ) -> Download:
        """A file streamed to `<path>.part`, hashed on the way and renamed when it is whole.

        check: sees the first bytes and the media type, and raises when they are not what was asked.
        Nothing is left on disk after a failure.
        """
        part = path.with_name(path.name + ".part")
        cap = cap or limit("telechargement_octets")
        response = self._send("GET", address, {"Accept": "*/*"}, cap, limit("telechargement_s"))
        result = Download(response.url, response.status_code, response.headers, path=path)
        digest = hashlib.sha256()
        try:
            if (result.length or 0) > cap:
                raise CatalogueError("Answer too large: more than {cap} bytes.", "trop_volumineux", cap=f"{cap:.0f}")
            with part.open("wb") as stream:
                for block in response.iter_content(int(limit("bloc_octets"))):
                    if not result.octets:
                        check(block, result.media_type)
                    stream.write(block)
                    digest.update(block)
                    result.octets += len(block)
                    progress(result.octets, result.length)
            result.sha256 = digest.hexdigest()
            part.replace(path)
        except OSError as error:
            raise CatalogueError("Folder not writable: {reason}.", "dossier", reason=str(error)) from error
        finally:
            response.close()
            part.unlink(missing_ok=True)
        return result

    # --- one request ------------------------------------------------------------------------------------------

    def _send(
        self, method: str, address: str, headers: dict[str, str], cap: float, total_s: float, body: str | None = None
    ) -> requests.Response:
        from .transport import Budget

        check_address(address)
        waits = [limit("reprise_1_s"), limit("reprise_2_s")][: int(limit("reprises"))]
        self._adapter.budget = Budget(cap, self.idle_s, total_s)
        self._adapter.budget.start()
        while True:
            failure: CatalogueError | None = None
            try:
                response = self._once(method, address, headers, body)
                if response.status_code not in _RETRIED:
                    return _accepted(response)
                response.close()
                failure = refused_status(response.status_code, address)
                pause = _retry_after(response.headers)
            except CatalogueError as error:
                if error.cause not in _UNREACHED:
                    raise
                failure, pause = error, 0.0
            if method == "POST" or not waits:
                raise failure
            self._pause(max(waits.pop(0), pause))

    def _once(self, method: str, address: str, headers: dict[str, str], body: str | None) -> requests.Response:
        import requests

        try:
            return self._session.request(
                method,
                address,
                headers=headers,
                data=body.encode("utf-8") if body is not None else None,
                stream=True,
                timeout=self.idle_s,
                allow_redirects=True,
            )
        except requests.exceptions.TooManyRedirects:
            raise CatalogueError("The server redirects without end.", "redirection_externe") from None
        except requests.exceptions.InvalidSchema:
            raise CatalogueError(
                "The server redirects to an address that is not of the web.", "redirection_externe"
            ) from None
        except requests.exceptions.RequestException as error:
            LOGGER.warning("%s", redact(str(error)))
            raise CatalogueError(
                "Unexpected answer: {reason}.", "reponse_invalide", reason=redact(str(error))
            ) from None

    def _pause(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if self._feedback is not None and self._feedback.isCanceled():
                raise CatalogueError("Cancelled.", "annule")
            time.sleep(limit("sondage_annulation_ms") / 1000)


def _retry_after(headers: Mapping[str, str]) -> float:
    text = headers.get("Retry-After", "").strip()
    return min(float(text), limit("retry_after_s")) if text.isdigit() and len(text) < 12 else 0.0


def _accepted(response: requests.Response) -> requests.Response:
    """The response itself when its status is a good one (304 included)."""
    status = response.status_code
    if status < 300 or status == 304:
        return response
    response.close()
    raise refused_status(status, response.url)


def refused_status(status: int, address: str) -> CatalogueError:
    """What an HTTP status means for the user."""
    host = urlsplit(address).hostname or ""
    if status == 401:
        return CatalogueError(
            "Restricted access to {host}: choose an authentication configuration.", "authentification", host=host
        )
    if status == 403:
        return CatalogueError("Restricted access to {host}: this account is not allowed.", "interdit", host=host)
    if status in (404, 410):
        return CatalogueError(
            "Resource not found ({status}): {address}.", "introuvable", status=status, address=redact(address)[:200]
        )
    if status < 400:
        return CatalogueError("Unexpected answer: status {status}.", "reponse_invalide", status=status)
    return CatalogueError("The server {host} does not answer properly ({status}).", "serveur", host=host, status=status)
