"""Addresses a public catalogue may not lead to, and texts that hold neither mark-up nor code."""

from __future__ import annotations

import pytest

from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.core.net.safety import check_reach, is_near
from aula_toolbox.core.pnc.text import clean


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "LOCALHOST.",
        "a.localhost",
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0177.0.0.1",
        "10.0.0.4",
        "172.16.3.2",
        "192.168.1.1",
        "169.254.169.254",
        "0.0.0.0",
        "100.64.0.1",
        "[::1]",
        "::1",
        "fe80::1",
        "fd00::2",
        "::ffff:127.0.0.1",
        "metadata.google.internal",
        "intranet",
        "geo.lan",
        "srv.local",
    ],
)
def test_the_machine_and_its_network_are_near(host):
    assert is_near(host)


@pytest.mark.parametrize(
    "host", ["data.gouv.fr", "8.8.8.8", "2606:4700::1111", "0x.example", "9.x.9", "fax.ca", "local.fr"]
)
def test_public_hosts_are_not(host):
    assert not is_near(host)


def test_a_public_catalogue_does_not_lead_into_the_network_of_its_reader():
    public = "https://catalogue.example/csw"
    for address in ("http://127.0.0.1:8080/x", "https://169.254.169.254/latest", "https://srv.lan/wfs"):
        with pytest.raises(CatalogueError, match="own network") as caught:
            check_reach(address, public)
        assert caught.value.cause == "source_refusee"
    check_reach("https://data.example/x", public)
    check_reach("https://srv.lan/wfs", public, ("https://srv.lan",))
    check_reach("https://srv.lan/wfs", "https://geonetwork.lan/csw")
    check_reach("https://srv.lan/wfs", "")
    check_reach("https://srv.lan/wfs", "/srv/catalogue.json")


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("<p>Un <b>mot</b></p><p>Deux</p>", "Un mot\nDeux"),
        ("a<br/>b", "a\nb"),
        ("<img src='https://x/?a'>Titre", "Titre"),
        ("<img src=https://x/ ", "‹img src=https://x/"),
        ("a <<b>img src=x>", "a ‹img src=x>"),
        ("moins de <5 ha, a < b", "moins de <5 ha, a < b"),
        ("[% env('HOME') %]", "[ % env('HOME') %]"),
        ("[<i></i>% env('HOME') %]", "[ % env('HOME') %]"),
    ],
)
def test_texts_of_a_catalogue_hold_neither_mark_up_nor_code(text, seen):
    assert clean(text, 100) == seen
