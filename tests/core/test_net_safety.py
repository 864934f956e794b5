"""The rules on what may come from a catalogue.

Method: docs/design/pnc.md#safety, docs/design/pnc.md#limits
"""

from __future__ import annotations

import json
import re
import stat

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core.net import safety
from aula_toolbox.core.net.documents import parse_json
from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.core.net.safety import Member
from aula_toolbox.core.pnc.records import read_record
from aula_toolbox.core.pnc.text import slug
from aula_toolbox.core.text import fold, words

REFUSED = [
    "",
    "file:///etc/passwd",
    "/etc/passwd",
    "data/a.gpkg",
    "../a.gpkg",
    "C:\\a.gpkg",
    "\\\\server\\a.gpkg",
    "/vsicurl/https://h/a.gpkg",
    "/vsizip/a.zip",
    "https://h/vsi|x",
    "https://h/a.gpkg|layername=x",
    "https:///vsimem/x",
    "pg:host=h",
    "mysql:host=h",
    "ftp://h/a",
    "javascript:alert(1)",
    "https://user:pass@h/a",  # pragma: allowlist secret
    "https://user@h/a",
    "https://@h/a",
    "http://h/a",
    "http://10.0.0.1/a",
    "https://h/a\nb",
    "https://h/a b",
    "https://h:99999999/a",
    "https://[::1/a",
    "https://",
    "<OGRVRTDataSource></OGRVRTDataSource>",
    " <x/>",
]


@pytest.mark.parametrize("address", REFUSED)
def test_refused_addresses(address):
    assert safety.refusal(address)
    with pytest.raises(CatalogueError) as error:
        safety.check_address(address)
    assert error.value.cause == "source_refusee"


@pytest.mark.parametrize(
    "address",
    ["https://h/a?b=c", "http://127.0.0.1:8080/x", "http://127.8.0.1/", "http://localhost/x", "http://[::1]:9/x"],
)
def test_allowed_addresses(address):
    assert safety.check_address(address) == address


@pytest.mark.parametrize(
    ("address", "origins", "allowed"),
    [
        ("https://h/a", ["https://h"], True),
        ("https://h:443/a", ["https://h/catalogue"], True),
        ("https://h:8443/a", ["https://h"], False),
        ("http://h/a", ["http://h"], False),
        ("http://h/a", ["https://h"], False),
        ("https://h.evil/a", ["https://h"], False),
        ("https://evil/?https://h", ["https://h"], False),
        ("http://127.0.0.1:80/a", ["http://127.0.0.1"], True),
        ("http://127.0.0.1:81/a", ["http://127.0.0.1:80"], False),
        ("https://h/a", [], False),
        ("https://", ["https://"], False),
    ],
)
def test_credentials_only_go_to_the_chosen_origins(address, origins, allowed):
    assert safety.may_carry_credentials(address, origins) is allowed


def test_layer_names():
    assert safety.check_name("aula:Friches qualifiées-2.1") == "aula:Friches qualifiées-2.1"
    assert safety.check_name("Zones d'activités (PLU/U) & voies n°2") == "Zones d'activités (PLU/U) & voies n°2"
    for name in ("", "a' url='http://evil/", "a=b", "a%26b", "a\nb", "a|b", "a\\b", "a,b", "a<b", "x" * 201, '"'):
        with pytest.raises(CatalogueError):
            safety.check_name(name)


def test_service_base_keeps_what_the_server_needs():
    assert (
        safety.service_base("https://h/cgi?map=/srv/a.map&SERVICE=WFS&Request=GetCapabilities&version=2.0.0")
        == "https://h/cgi?map=%2Fsrv%2Fa.map"
    )
    assert safety.service_base("https://h/wfs?") == "https://h/wfs"
    with pytest.raises(CatalogueError):
        safety.service_base("file:///a")


def test_embedded_files_stay_in_their_folder(tmp_path):
    (tmp_path / "demo").mkdir()
    assert safety.embedded_file("sub/a.fgb", tmp_path / "demo").parent.name == "sub"
    for href in ("", "../a.fgb", "/etc/passwd", "a/../../b", "C:/a", "a|b", "<x", "a\\b", "."):
        with pytest.raises(CatalogueError):
            safety.embedded_file(href, tmp_path / "demo")


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("GET https://bob:s3cret@h/a", "s3cret"),  # pragma: allowlist secret
        ("https://h/a?x=1&token=s3cret&y=2", "s3cret"),
        ("https://h/a?APIKEY=s3cret", "s3cret"),
        ("url=https%3A%2F%2Fh%3Ftoken%3Ds3cret", "s3cret"),
        ("Authorization: Basic s3cret", "s3cret"),
        ("set-cookie: a=s3cret; path=/", "s3cret"),
        ("dbname='x' password='s3cret'", "s3cret"),  # pragma: allowlist secret
    ],
)
def test_redaction(text, hidden):
    assert hidden not in safety.redact(text)


def test_redaction_leaves_the_rest():
    assert safety.redact("https://h/a?map=x&layer=token") == "https://h/a?map=x&layer=token"


secrets = st.text("abcdefghijABCDEFGHIJ0123456789-_.~", min_size=6, max_size=30)


@given(secrets, st.sampled_from(["token", "key", "apikey", "password", "sig", "ACCESS_TOKEN"]), st.booleans())
@settings(max_examples=100)
def test_no_secret_survives_redaction(secret, key, in_user_info):
    address = f"https://u:{secret}@host/p?q=1" if in_user_info else f"https://host/p?q=1&{key}={secret}&z=0"
    shown = safety.redact(f"failed: {address}")
    assert secret not in shown.replace("***", "\n")


@pytest.mark.parametrize(
    "member",
    [
        Member("../x", 1, 1),
        Member("a/../../x", 1, 1),
        Member("/etc/x", 1, 1),
        Member("C:/x", 1, 1),
        Member("..\\x", 1, 1),
        Member("d/aux.shp", 1, 1),
        Member("com1/x.shp", 1, 1),
        Member("x.shp.", 1, 1),
        Member("a\x00b", 1, 1),
        Member("", 1, 1),
        Member("link", 1, 1, stat.S_IFLNK | 0o777),
        Member("dev", 1, 1, stat.S_IFCHR | 0o666),
        Member("x", 1, 1, is_encrypted=True),
    ],
)
def test_one_bad_member_refuses_the_archive(member):
    with pytest.raises(CatalogueError):
        safety.check_archive([Member("good.gpkg", 10, 10), member], 1000)


def test_archive_caps():
    safety.check_archive([Member("d/", 0, 0, stat.S_IFDIR | 0o755), Member("d/a.gpkg", 900, 100)], 100)
    with pytest.raises(CatalogueError):
        safety.check_archive([Member(f"{i}", 1, 1) for i in range(201)], 10**6)
    with pytest.raises(CatalogueError):
        safety.check_archive([Member("zeros", 300_000_000, 306_000)], 306_000)
    with pytest.raises(CatalogueError):
        safety.check_archive([Member("big", 3 * 2**30, 2**30)], 2**30)


def test_json_of_a_stranger():
    assert parse_json(b'\xef\xbb\xbf{"a": "[[[[\\"[["}') == {"a": '[[[["[['}
    for body in (
        b"\xff\xfe",
        b"<!DOCTYPE html><html>",
        b"not json",
        b"[" * 10_000 + b"]" * 10_000,
        b"[" * 65 + b"]" * 65,
    ):
        with pytest.raises(CatalogueError) as error:
            parse_json(body)
        assert error.value.cause == "reponse_invalide"
    assert parse_json(b"[" * 64 + b"]" * 64)


def test_the_excerpt_of_a_bad_answer_is_redacted():
    with pytest.raises(CatalogueError) as error:
        parse_json(b"error at https://h/?token=s3cret")
    assert "s3cret" not in str(error.value)


MEMBERS = (
    "id properties title description links href rel type protocol name bbox geometry coordinates keywords themes "
    "concepts contacts emails value time interval updated license language code length features roles"
)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.sampled_from(MEMBERS.split()) | st.text(max_size=3),
        inner,
        max_size=8,
    ),
    max_leaves=40,
)


@given(values)
@settings(max_examples=300)
def test_no_json_value_breaks_the_reader(value):
    feature = {"id": "a", "properties": value, "links": value, "geometry": value, "bbox": value, "time": value}
    for candidate in (value, feature, {"id": "a", "properties": {"title": "t", "links": value, "themes": value}}):
        record = read_record(candidate, "s")
        assert record is None or record.title


@given(st.binary(max_size=60))
@settings(max_examples=100)
def test_any_bytes_give_a_value_or_the_error_of_the_subject(body):
    try:
        parse_json(body)
    except CatalogueError as error:
        assert error.cause == "reponse_invalide"


@given(
    st.recursive(
        st.just(1), lambda x: st.lists(x, max_size=2) | st.dictionaries(st.text('[]{}"\\', max_size=4), x), max_leaves=8
    )
)
def test_json_depth_is_that_of_the_value(value):
    def depth(item):
        inner = item.values() if isinstance(item, dict) else item if isinstance(item, list) else None
        return 0 if inner is None else 1 + max(map(depth, inner), default=0)

    assert safety.json_depth(json.dumps(value)) == depth(value)


@given(st.text(max_size=200))
@settings(max_examples=200)
def test_slugs_are_file_names(title):
    assert re.fullmatch(r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?", slug(title))


def test_folding():
    assert fold("Œuvre d'Été À BÉTHUNE") == "oeuvre d'ete a bethune"
    assert words("Béthune-Bruay, l'Artois") == ["bethune", "bruay", "l", "artois"]
