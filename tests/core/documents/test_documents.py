"""Documents of an office suite: whole archives, well-formed parts, styles that exist, every text once."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from xml.etree import ElementTree

import pytest

from aula_toolbox.core.documents.archive import archive, plain
from aula_toolbox.core.documents.blocks import (
    LEAD,
    NOTE,
    SOURCE,
    Bullets,
    Heading,
    PageBreak,
    Paragraph,
    PictureBlock,
    TableBlock,
    WrittenDocument,
)
from aula_toolbox.core.documents.docx import docx
from aula_toolbox.core.documents.odt import odt
from aula_toolbox.core.documents.page import block_html, title_html

# a PNG of 4 x 2 pixels, as far as a document looks at it
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x04\x00\x00\x00\x02"


@pytest.fixture
def document():
    blocks = [
        Heading("Un titre & <deux>", 1),
        Heading("Plus bas", 2),
        Paragraph("Corps \x07du texte"),
        Paragraph("Chapeau", LEAD),
        Paragraph("À lire", NOTE),
        Paragraph("Source : Insee", SOURCE),
        Bullets(["premier", "second"]),
        TableBlock(["Année", "ha"], [["2021", "1,2"], ["Total", "1,2"]], "Tableau 1", (1,), True),
        TableBlock(["Vide"], []),
        PictureBlock(PNG, "Carte", "une carte de la commune", 8.0),
        PageBreak(),
        Paragraph("Fin"),
    ]
    return WrittenDocument("Rapport", "Lens, 2021-2023", blocks, "Pied « de page »", "fr", "2026-11-30")


def parts(content):
    with zipfile.ZipFile(BytesIO(content)) as opened:
        assert opened.testzip() is None
        return opened.namelist(), {name: opened.read(name) for name in opened.namelist()}


def text_of(xml):
    return " ".join("".join(ElementTree.fromstring(xml).itertext()).split())


def test_the_odt_opens_as_its_standard_asks(document):
    names, found = parts(odt(document))
    assert names[0] == "mimetype"
    assert found["mimetype"] == b"application/vnd.oasis.opendocument.text"
    for name in ("content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"):
        ElementTree.fromstring(found[name])
    told = set(re.findall(r'full-path="([^"]+)"', found["META-INF/manifest.xml"].decode()))
    assert told == {"/", *(set(names) - {"mimetype", "META-INF/manifest.xml"})}
    assert found["Pictures/01.png"] == PNG
    assert "Pied « de page »" in text_of(found["styles.xml"])


def test_every_style_of_the_odt_is_in_its_template(document):
    _, found = parts(odt(document))
    styles = found["styles.xml"].decode() + found["content.xml"].decode()
    defined = set(re.findall(r'style:name="([^"]+)"', styles))
    used = set(re.findall(r'(?:text|table|draw):style-name="([^"]+)"', found["content.xml"].decode()))
    assert used and used <= defined


def test_the_docx_holds_the_parts_that_it_names(document):
    names, found = parts(docx(document))
    assert names[0] == "[Content_Types].xml"
    for name in names:
        if name.endswith((".xml", ".rels")):
            ElementTree.fromstring(found[name])
    targets = re.findall(r'Target="([^"]+)"', found["word/_rels/document.xml.rels"].decode())
    assert {f"word/{target}" for target in targets} <= set(names)
    used = set(re.findall(r'<w:pStyle w:val="([^"]+)"', found["word/document.xml"].decode()))
    assert used <= set(re.findall(r'w:styleId="([^"]+)"', found["word/styles.xml"].decode()))
    assert 'r:embed="rImage1"' in found["word/document.xml"].decode()


@pytest.mark.parametrize(("write", "part"), [(odt, "content.xml"), (docx, "word/document.xml")])
def test_every_text_is_there_once_and_as_it_was_given(document, write, part):
    _, found = parts(write(document))
    text = text_of(found[part])
    for said in ("Un titre & <deux>", "Corps du texte", "À lire", "premier", "Tableau 1", "Année", "Fin", "Rapport"):
        assert text.count(said) == 1, said
    assert "une carte de la commune" in found[part].decode()


@pytest.mark.parametrize("write", [odt, docx])
def test_the_same_document_gives_the_same_bytes(document, write):
    assert write(document) == write(document)


def test_a_document_without_day_has_no_date(document):
    bare = WrittenDocument("T", "S", [Paragraph("a")])
    assert b"creation-date" not in parts(odt(bare))[1]["meta.xml"]
    assert b"created" not in parts(docx(bare))[1]["docProps/core.xml"]


def test_columns_hold_their_longest_word_and_share_the_width():
    block = TableBlock(["Commune", "ha"], [["Hénin-Beaumont, au bord de la Souchez et des terrils", "1,2"]])
    wide, narrow = block.shares
    assert wide + narrow == pytest.approx(1)
    assert wide > 4 * narrow
    assert TableBlock(["a", "b"], []).shares == pytest.approx([0.5, 0.5])


def test_a_picture_keeps_its_shape_and_only_a_png_is_one():
    assert PictureBlock(PNG, "c", width_cm=8).size_cm == (8, 4)
    with pytest.raises(ValueError, match="PNG"):
        _ = PictureBlock(b"GIF89a", "c").size_cm


def test_the_pages_of_html_hold_each_block(document):
    told = [block_html(block, 1, 10) for block in document.blocks]
    assert "Rapport" in title_html(document)
    assert 'class="h1"' in told[0] and "&lt;deux&gt;" in told[0]
    assert "À lire" in told[4] and "<table" in told[4]
    assert "<b>Total</b>" in told[7] and 'align="right"' in told[7]
    assert 'src="picture1" width="80" height="40"' in told[9]
    assert "<p" not in told[10].split("<body>")[1]


def test_what_xml_does_not_know_is_left_out():
    assert plain('a\x00b\t<&"\n') == "ab\t&lt;&amp;&quot;\n"
    with zipfile.ZipFile(BytesIO(archive({"b": "é", "a": b"1"}, "b"))) as made:
        assert made.namelist() == ["b", "a"]
        assert made.infolist()[0].compress_type == zipfile.ZIP_STORED
        assert made.read("b").decode() == "é"
