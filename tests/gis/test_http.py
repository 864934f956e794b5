"""Requests against a hostile server: each guard has a test that fails without it.

Method: docs/design/pnc.md#network
"""

from __future__ import annotations

import base64
import resource
import threading
import time
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsFeedback, QgsNetworkAccessManager, QgsTask

from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.core.net.limits import limit
from aula_toolbox.core.pnc import reading
from aula_toolbox.core.pnc.catalogue import CatalogueSource
from aula_toolbox.gis.net.http import Client
from aula_toolbox.gis.net.xmltree import parse_xml
from tests.servers.hostile import MIB, SILENCE_S, hostile
from tests.servers.web import WebServer

PASSWORD = base64.b64encode(b"not-for-others").decode()


@pytest.fixture(scope="module")
def other():
    server = WebServer()
    server.routes["/steal"] = lambda request: request.answer(b"{}", media="application/json")
    yield server
    server.stop()


@pytest.fixture(scope="module")
def server(other):
    server = hostile(other)
    yield server
    server.stop()


@pytest.fixture(scope="module")
def authcfg(qgis_app):
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        manager.setMasterPassword("tests only", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("tests")
    config.setConfig("username", "bob")
    config.setConfig("password", PASSWORD)
    assert manager.storeAuthenticationConfig(config)
    yield config.id()
    manager.removeAuthenticationConfig(config.id())


@pytest.fixture
def client(qgis_app):
    with Client() as client:
        client.idle_s = 0.6
        yield client


def cause(call, *args, **kwargs):
    with pytest.raises(CatalogueError) as error:
        call(*args, **kwargs)
    return error.value.cause


def test_a_good_document(client, server):
    answer = client.get(f"{server.url}/good")
    assert (answer.status, answer.body, answer.media_type) == (200, b'{"ok": true}', "application/json")
    assert client.json(f"{server.url}/good-gzip") == {"ok": True}
    assert client.get(f"{server.url}/whole-chunks").body == b"hello"
    assert client.head(f"{server.url}/good").length == 12


def test_credentials_reach_the_chosen_origin(server, authcfg):
    with Client(authcfg, (server.url,)) as client:
        client.get(f"{server.url}/good?auth")
    assert server.asked("/good")[-1]["Authorization"].startswith("Basic ")


def test_credentials_do_not_reach_an_origin_that_was_not_chosen(server, authcfg):
    for origins in ((), ("http://127.0.0.1:1",), (f"http://localhost:{server.server_port}",)):
        with Client(authcfg, origins) as client:
            client.get(f"{server.url}/good?plain")
        assert "Authorization" not in server.asked("/good")[-1]


@pytest.mark.parametrize("route", ["/to-other-host", "/to-other-name"])
def test_credentials_never_follow_a_redirect(server, other, authcfg, route):
    with Client(authcfg, (server.url,)) as client:
        client.get(f"{server.url}/cookie")
        client.get(f"{server.url}{route}")
    assert "Authorization" in server.asked(route)[-1]
    stolen = (other if route == "/to-other-host" else server).asked("/steal")[-1]
    assert "Authorization" not in stolen and "Cookie" not in stolen


def test_redirect_to_https_of_the_same_host_carries_nothing(server, authcfg):
    with Client(authcfg, (server.url,)) as client:
        assert cause(client.get, f"{server.url}/to-https") in ("certificat", "hors_ligne", "refuse", "tronquee")


@pytest.mark.parametrize(
    ("route", "expected"),
    [
        ("/to-file", "redirection_externe"),
        ("/to-http", "source_refusee"),
        ("/loop", "redirection_externe"),
        ("/short", "tronquee"),
        ("/short-chunks", "tronquee"),
        ("/cut-gzip", "tronquee"),
        ("/fake-gzip", "reponse_invalide"),
        ("/drip", "delai"),
        ("/stall", "delai"),
        ("/silence", "delai"),
        ("/401", "authentification"),
        ("/403", "interdit"),
        ("/404", "introuvable"),
        ("/500", "serveur"),
        ("/nowhere", "introuvable"),
    ],
)
def test_each_trap_has_its_cause(client, server, route, expected):
    client._adapter.budget.total_s = 1.0
    total = 1.2 if route == "/drip" else 120
    with pytest.MonkeyPatch.context() as patch:
        from aula_toolbox.gis.net import http

        patch.setattr(http, "limit", lambda key: total if key == "document_s" else limit(key))
        start = time.monotonic()
        assert cause(client.get, f"{server.url}{route}") == expected
        assert time.monotonic() - start < SILENCE_S / 2, "the guard ends it, not the server"


def test_a_redirect_loop_stops_after_five_hops(client, server):
    before = len(server.asked("/loop"))
    cause(client.get, f"{server.url}/loop")
    assert len(server.asked("/loop")) - before == 6


def test_a_relative_redirect_works(client, server):
    answer = client.get(f"{server.url}/relative")
    assert answer.body == b'{"ok": true}' and answer.url == f"{server.url}/good"


def test_no_dialog_is_asked_for(client, server):
    asked = []
    shared = QgsNetworkAccessManager.instance()
    shared.requestRequiresAuth.connect(lambda *args: asked.append(args))
    cause(client.get, f"{server.url}/401")
    assert asked == []


@pytest.mark.parametrize("route", ["/endless", "/bomb"])
def test_bodies_are_capped_while_they_arrive(client, server, route):
    client.idle_s = 10.0
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert cause(client.get, f"{server.url}{route}", cap=2 * MIB) == "trop_volumineux"
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 32 * 1024


@pytest.mark.parametrize(
    ("route", "expected"),
    [("/endless", "trop_volumineux"), ("/huge", "trop_volumineux"), ("/short", "tronquee"), ("/stall", "delai")],
)
def test_a_failed_download_leaves_nothing(client, server, tmp_path, route, expected):
    client.idle_s = 0.6 if expected == "delai" else 10.0
    assert cause(client.download, f"{server.url}{route}", tmp_path / "a.gpkg", cap=3 * MIB) == expected
    assert list(tmp_path.iterdir()) == []


def test_a_download_is_hashed_and_renamed(client, server, tmp_path):
    import hashlib

    content = bytes(range(256)) * 20_000
    server.routes["/file"] = lambda request: request.answer(content, media="application/octet-stream", ETag='"v1"')
    seen = []
    done = client.download(f"{server.url}/file", tmp_path / "a.bin", progress=lambda n, of: seen.append((n, of)))
    assert (tmp_path / "a.bin").read_bytes() == content
    assert done.sha256 == hashlib.sha256(content).hexdigest() and done.etag == '"v1"' and done.octets == len(content)
    assert seen[-1] == (len(content), len(content))
    assert cause(client.download, f"{server.url}/file", tmp_path / "no" / "a.bin") == "dossier"


def test_a_download_is_checked_on_its_first_bytes(client, server, tmp_path):
    def check(head, media):
        raise CatalogueError("Unexpected answer: an HTML page instead of XML.", "reponse_invalide")

    assert cause(client.download, f"{server.url}/html", tmp_path / "a.gpkg", check=check) == "reponse_invalide"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("route", ["/html", "/not-json", "/deep", "/not-utf8"])
def test_answers_that_are_not_json(client, server, route):
    with pytest.raises(CatalogueError) as error:
        client.json(f"{server.url}{route}")
    assert error.value.cause == "reponse_invalide" and "abcdef" not in str(error.value)


@pytest.mark.parametrize("route", ["/entity", "/entity-bomb", "/html", "/good"])
def test_answers_that_are_not_plain_xml(client, server, route):
    assert cause(client.xml, f"{server.url}{route}") == "reponse_invalide"


@pytest.mark.parametrize(
    "body", [b"", b"<a>", b"<a>&x;</a>", b"\xff\xfe<\x00a\x00", b"<a>" * 300 + b"</a>" * 300, b"<!doctype html>"]
)
def test_bad_xml(body):
    assert cause(parse_xml, body) == "reponse_invalide"


def test_good_xml_keeps_texts_and_attributes():
    node = parse_xml('<g:a xmlns:g="u" xmlns:x="v" x:href="1"><g:b>é</g:b><b> 2 </b></g:a>'.encode())
    assert (node.name, node.namespace, node.attributes) == ("a", "u", {"href": "1"})
    assert [child.words() for child in node.children] == ["é", "2"]


def test_busy_servers_are_asked_again(client, server):
    start = time.monotonic()
    assert client.json(f"{server.url}/503-then-200") == {"ok": True}
    assert time.monotonic() - start > 0.9 > limit("reprise_1_s"), "Retry-After of one second is honoured"


def test_a_long_retry_after_is_capped_and_heard_by_cancel(server):
    feedback = QgsFeedback()
    threading.Timer(0.4, feedback.cancel).start()
    start = time.monotonic()
    with Client(feedback=feedback) as client:
        assert cause(client.get, f"{server.url}/429") == "annule"
    assert time.monotonic() - start < limit("retry_after_s") / 2, "it waits no longer for the second try"


def test_a_posted_text_is_never_sent_twice(client, server):
    server.routes["/post-503"] = lambda request: request.answer(b"", 503)
    assert cause(client.post, f"{server.url}/post-503", "<a/>") == "serveur"
    assert len(server.asked("/post-503")) == 1
    server.routes["/echo"] = lambda request: request.answer(request.posted)
    assert client.post(f"{server.url}/echo", "<é/>").body == "<é/>".encode()


@pytest.mark.parametrize("route", ["/silence", "/stall", "/drip"])
def test_cancel_is_heard_at_once(server, route):
    feedback = QgsFeedback()
    threading.Timer(0.3, feedback.cancel).start()
    start = time.monotonic()
    with Client(feedback=feedback) as client:
        assert cause(client.get, f"{server.url}{route}") == "annule"
    assert time.monotonic() - start < limit("inactivite_s") / 2, "heard while it waits for an octet, not after"


def test_nobody_listens(client):
    assert cause(client.get, "http://127.0.0.1:9/") == "refuse"


@pytest.mark.parametrize("address", ["file:///etc/passwd", "http://example.invalid/", "ftp://h/a", "https://u:p@h/"])
def test_addresses_are_checked_before_anything(client, address):
    assert cause(client.get, address) == "source_refusee"


def test_a_plain_thread_is_refused(server):
    caught = []

    def work():
        try:
            with Client() as client:
                client.get(f"{server.url}/good")
        except RuntimeError as error:
            caught.append(str(error))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(5)
    assert caught and "QgsTask" in caught[0]


def test_catalogue_pages_that_never_end(client, server):
    def read(route):
        return reading.read_records(CatalogueSource("s", "S", "records", f"{server.url}{route}"), client.json)

    assert not read("/next-self").is_whole
    cycle = read("/cycle1")
    assert [r.id for r in cycle.records] == ["a", "b", "c"] and not cycle.is_whole
    elsewhere = read("/next-elsewhere")
    assert len(elsewhere.records) == 1 and not elsewhere.is_whole
    full = read("/full")
    assert len(full.records) == 5000 and not full.is_whole


def test_soak_of_requests_in_one_task(server):
    """500 requests: no crash, no growth beyond 20 MiB."""
    grown = []

    class Soak(QgsTask):
        def run(self):
            for number in range(50):
                with Client() as client:
                    for _ in range(10):
                        assert client.get(f"{server.url}/good").status == 200
                if number == 10:
                    grown.append(_resident())
            grown.append(_resident())
            return True

    task = Soak("soak")
    QgsApplication.taskManager().addTask(task)
    until = time.monotonic() + 60
    while task.status() not in (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated):
        QgsApplication.processEvents()
        assert time.monotonic() < until
    assert task.status() == QgsTask.TaskStatus.Complete
    assert grown[1] - grown[0] < 20 * 1024


def _resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() // 1024


def test_the_servers_of_the_tests_ask_the_network_for_no_name(monkeypatch):
    """On a machine without names such a question took minutes."""
    monkeypatch.setattr("socket.getfqdn", lambda name="": pytest.fail("asked for a name"))
    server = WebServer()
    server.stop()
    assert server.server_name == "127.0.0.1" and server.url.startswith("http://127.0.0.1:")
