"""Who may receive the account, and in which thread a request may live. What a server does: `tests/gis/test_http.py`."""

from __future__ import annotations

import threading

import pytest
import requests
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.gis.net.transport import Access, Adapter, authenticate, require_event_loop, thread_manager

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
