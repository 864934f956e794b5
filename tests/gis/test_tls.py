"""Over HTTPS: a certificate nobody vouches for is refused; with a trusted one, accounts travel as they should."""

from __future__ import annotations

import shutil
import ssl
import subprocess
import time

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsTask
from qgis.PyQt.QtNetwork import QSslCertificate

from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.gis.net.http import Client
from tests.servers.web import WebServer
from tests.support.machine import missing

KEY = "not-in-any-file"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate of this machine, made for the test."""
    if shutil.which("openssl") is None:
        missing("openssl")
    folder = tmp_path_factory.mktemp("tls")
    name = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", *name]
    files = ["-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem")]
    subprocess.run([*made, *files], check=True, capture_output=True)
    return folder


@pytest.fixture
def secure(certificate):
    """A web server that speaks HTTPS."""
    server = WebServer({"/a": lambda request: request.answer(b"whole")})
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate / "cert.pem", certificate / "key.pem")
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    yield server
    server.stop()


def address(server: WebServer, path: str = "/a") -> str:
    """Where the server is, by HTTPS."""
    return server.url.replace("http:", "https:") + path


@pytest.fixture
def manager(qgis_app):
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        assert manager.setMasterPassword("tests only", True)
    return manager


@pytest.fixture
def trusted(manager, certificate):
    """The certificate among the authorities of this QGIS."""
    own = QSslCertificate((certificate / "cert.pem").read_bytes())
    assert manager.storeCertAuthority(own)
    manager.rebuildCaCertsCache()
    manager.rebuildTrustedCaCertsCache()
    yield
    manager.removeCertAuthority(own)
    manager.rebuildCaCertsCache()
    manager.rebuildTrustedCaCertsCache()


@pytest.fixture
def account(manager):
    config = QgsAuthMethodConfig("Basic")
    config.setName("tls")
    config.setConfig("username", "someone")
    config.setConfig("password", KEY)
    assert manager.storeAuthenticationConfig(config)
    yield config.id()
    manager.removeAuthenticationConfig(config.id())


def test_a_certificate_of_nobody_is_refused_and_nothing_is_asked(secure):
    with Client() as client, pytest.raises(CatalogueError) as error:
        client.get(address(secure))
    assert error.value.cause == "certificat" and not secure.requests


def test_a_task_is_not_held_up_by_it_either(secure, qgis_app):
    """QGIS would ask its main thread what to think of the certificate, and wait for ever."""
    causes = []

    def work(task: QgsTask) -> None:
        with Client() as client, pytest.raises(CatalogueError) as error:
            client.get(address(secure))
        causes.append(error.value.cause)

    task = QgsTask.fromFunction("tls", work)
    QgsApplication.taskManager().addTask(task)
    until = time.monotonic() + 20
    while not causes and time.monotonic() < until:
        QgsApplication.processEvents()
        time.sleep(0.01)
    assert causes == ["certificat"]


def test_a_trusted_certificate_is_accepted(secure, trusted):
    with Client() as client:
        assert client.get(address(secure)).body == b"whole"


def test_the_account_travels_by_https_and_no_further(secure, trusted, account):
    """A redirect from HTTPS to HTTP, or to another port, carries nothing."""
    other = WebServer({"/b": lambda request: request.answer(b"other")})
    secure.routes["/to"] = lambda request: request.answer(b"", 302, Location=f"{other.url}/b")
    origin = address(secure, "")
    try:
        with Client(account, (origin,)) as client:
            assert client.get(address(secure)).body == b"whole"
            assert client.get(address(secure, "/to")).body == b"other"
    finally:
        other.stop()
    assert all("Authorization" in headers for _, _, headers in secure.requests)
    assert other.requests and not any("Authorization" in headers for _, _, headers in other.requests)
