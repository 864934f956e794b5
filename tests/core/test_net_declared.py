"""The text of an XML document, in the encoding that it declares: read as it is, or refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aula_toolbox.core.net.declared import declared_text
from aula_toolbox.core.net.errors import CatalogueError

FRENCH = "Forêts, friches et cours d’école à 5 €"


def document(encoding: str, text: str) -> bytes:
    return f'<?xml version="1.0" encoding="{encoding}"?>\n<a>{text}</a>'.encode(encoding)


@pytest.mark.parametrize("encoding", ["utf-8", "UTF-8", "iso-8859-15", "windows-1252", "cp1252"])
def test_french_in_any_encoding_is_the_same_text(encoding):
    text = FRENCH if "8859" not in encoding else FRENCH.replace("’", "'")
    assert declared_text(document(encoding, text)).strip() == f"<a>{text}</a>"


def test_what_says_latin_1_is_windows_text_as_servers_send_it():
    body = b'<?xml version="1.0" encoding="ISO-8859-1"?><a>l\x92\xe9t\xe9</a>'
    assert declared_text(body) == "<a>l’été</a>"
    # a byte that Windows does not know is a control character of ISO-8859-1: kept, never dropped
    assert declared_text(body.replace(b"\x92", b"\x81")) == "<a>l\x81été</a>"


def test_a_mark_goes_before_the_declaration_and_nothing_said_is_utf_8():
    assert declared_text(b"\xef\xbb\xbf" + document("iso-8859-1", "e").replace(b"e<", "é<".encode())).endswith("é</a>")
    assert declared_text("<a>é</a>".encode()) == "<a>é</a>"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b'<?xml version="1.0" encoding="utf-8"?><a>For\xeats</a>', "not in utf-8"),
        (b"<a>For\xeats</a>", "not in utf-8"),
        (b'<?xml version="1.0" encoding="us-ascii"?><a>\xea</a>', "not in us-ascii"),
        (b'<?xml version="1.0" encoding="klingon"?><a/>', r"unknown encoding \(klingon\)"),
        (b'<?xml version="1.0" encoding="base64"?><a/>', r"unknown encoding \(base64\)"),
        (b'<?xml version="1.0" encoding="zlib"?><a/>', r"unknown encoding \(zlib\)"),
        (b'<?xml version="1.0" encoding="unicode_escape"?><a/>', r"unknown encoding \(unicode_escape\)"),
    ],
)
def test_a_document_that_lies_about_its_letters_is_refused(body, said):
    with pytest.raises(CatalogueError, match=said) as caught:
        declared_text(body)
    assert caught.value.cause == "reponse_invalide"


@given(
    st.binary(max_size=80),
    st.sampled_from(["", "utf-8", "iso-8859-1", "cp1252", "x-user", "utf-7", "punycode", "idna"]),
)
def test_only_the_error_of_the_catalogue_comes_out(content, encoding):
    head = f'<?xml version="1.0" encoding="{encoding}"?>'.encode() if encoding else b""
    try:
        assert isinstance(declared_text(head + content), str)
    except CatalogueError as fault:
        assert fault.cause == "reponse_invalide"
