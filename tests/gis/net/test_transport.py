"""Who may receive the account, and in which thread a request may live. What a server does: `tests/gis/test_http.py`."""

from __future__ import annotations

import threading
import weakref

import pytest
import requests
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QEventLoop, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.gis.net.http import Client
from aula_toolbox.gis.net.transport import Access, Adapter, authenticate, require_event_loop, thread_manager
from tests.servers.web import WebServer

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.mark.parametrize(
    ("access", "address", "allowed"),
    [
        (Access("abc1234", ("https://sig.example.org",)), "https://sig.example.org/wfs?x=1", True),
        (Access("abc1234", ("https://sig.example.org",)), "https://sig.example.org.evil.org/wfs", False),
        (Access("abc1234", ("https://sig.example.org",)), "http://sig.example.org/wfs", False),
        (Access("abc1234", ("https://sig.example.org",)), "https://sig.example.org:8443/wfs", False),
        (Access("abc1234", ()), "https://sig.example.org/wfs", False),
        (Access("", ("https://sig.example.org",)), "https://sig.example.org/wfs", False),
    ],
)
def test_the_account_travels_to_the_chosen_origins_only(access, address, allowed):
    assert access.allows(address) is allowed


def test_an_account_that_is_not_there_is_told():
    with pytest.raises(CatalogueError, match="zzz9999 cannot be used") as caught:
        authenticate(QNetworkRequest(QUrl("https://sig.example.org/")), "zzz9999")
    assert caught.value.cause == "authentification"


def test_the_manager_of_a_thread_is_its_own_and_stays():
    assert thread_manager() is thread_manager()
    # the one of QGIS asks for passwords in a dialog
    assert thread_manager() is not QgsNetworkAccessManager.instance()


def test_a_thread_without_events_is_refused_before_anything_is_sent():
    faults = []

    def ask():
        try:
            require_event_loop()
        except RuntimeError as fault:
            faults.append(str(fault))

    asking = threading.Thread(target=ask)
    asking.start()
    asking.join()
    assert faults and "QgsTask" in faults[0]
    require_event_loop()


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "ftp://example.org/a", "http://" + "user:x@" + "example.org/"]
)
def test_addresses_that_are_no_service_are_refused_before_anything_is_sent(address):
    request = requests.Request("GET", "http://127.0.0.1/").prepare()
    request.url = address
    with pytest.raises(CatalogueError):
        Adapter(Access(), None).send(request)


@pytest.mark.parametrize("status", [200, 302])
def test_an_error_that_is_kept_holds_no_reply(status, monkeypatch):
    """An error goes from a task to the main thread: a reply that went with it would be freed there, under a manager at
    work. The body of a redirect, which nobody asked for, is read as well."""
    replies = []

    def seen(adapter, request):
        reply = started(adapter, request)
        replies.append(weakref.ref(reply))
        return reply

    started = Adapter._start
    monkeypatch.setattr(Adapter, "_start", seen)
    server = WebServer({"/": lambda request: request.answer(b"x" * 900_000, status, Location="/")})
    try:
        with Client(home=server.url) as client, pytest.raises(CatalogueError, match="10 bytes") as caught:
            client.get(f"{server.url}/", cap=10)
    finally:
        server.stop()
    assert caught.value.__traceback__ is not None
    assert [reply() for reply in replies] == [None]
    frames, at = [], caught.value.__traceback__
    while at is not None:
        frames += at.tb_frame.f_locals.values()
        at = at.tb_next
    assert not [one for one in frames if isinstance(one, (QTimer, QEventLoop))]
