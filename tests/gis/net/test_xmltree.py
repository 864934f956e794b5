"""XML of a stranger: a plain tree, or a refusal."""

from __future__ import annotations

import pytest

from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.gis.net.xmltree import parse_xml


def test_names_attributes_texts_and_namespaces_are_kept():
    root = parse_xml('<a xmlns:w="urn:w"><w:b id="1">l’été &amp; l’hiver</w:b><b id="2"/></a>'.encode())
    assert (root.name, [child.name for child in root.children]) == ("a", ["b", "b"])
    first, second = root.children
    assert (first.namespace, second.namespace) == ("urn:w", "")
    assert first.text == "l’été & l’hiver"
    assert [child.attributes["id"] for child in root.children] == ["1", "2"]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"<!DOCTYPE html><html><body/></html>", "an HTML page"),
        (b"  <html><body/></html>", "an HTML page"),
        (b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "document type or entities"),
        (b'<a/><!entity x "y">', "document type or entities"),
        ("<a/>".encode("utf-16"), "document type or entities"),
        (b"<a><b></a>", "not XML"),
        (b"<a>&unknown;</a>", "not XML"),
        (b"", "not XML"),
        (b'{"json": true}', "not XML"),
        (b"<a>" * 300 + b"</a>" * 300, "not XML"),
    ],
)
def test_what_is_not_plain_xml_is_refused_and_told(body, said):
    with pytest.raises(CatalogueError, match=said) as caught:
        parse_xml(body)
    assert caught.value.cause == "reponse_invalide"


def test_the_beginning_of_what_came_is_told_without_secrets():
    with pytest.raises(CatalogueError, match="It starts with: refused") as caught:
        parse_xml(b"refused: https://" + b"bob:hunter2@" + b"example.org/x")
    assert "hunter2" not in str(caught.value)


def test_two_hundred_levels_are_read():
    node, depth = parse_xml(b"<a>" * 150 + b"</a>" * 150), 1
    while node.children:
        (node,) = node.children
        depth += 1
    assert depth == 150


def test_an_answer_in_another_encoding_is_read_as_it_says(shared_data):
    tree = parse_xml((shared_data / "field" / "platform" / "csw_latin1.xml").read_bytes())
    assert tree.first("title").words().startswith("Forêts et friches")
