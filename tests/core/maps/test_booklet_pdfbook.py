"""A booklet's file read, or refused with every fault; pages of several PDF joined, with marks, links and numbers.

Method: docs/design/maps.md#booklets
"""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.maps import booklet_text as twin
from aula_toolbox.core.maps.booklet import MOST_MAPS, MOST_TEXT, read_booklet, right_hand
from aula_toolbox.core.maps.pdfbook import BookLink, BookMark, BookParts, joined, page_boxes, page_count


def pdf(pages, text="(x)", width=200):
    """A PDF as Qt writes them: a table of places, pages with their own resources."""
    bodies = {1: b"<< /Type /Catalog /Pages 2 0 R >>"}
    kids = b" ".join(b"%d 0 R" % (3 + 3 * rank) for rank in range(pages))
    bodies[2] = b"<< /Type /Pages /Count %d /Kids [ %s ] >>" % (pages, kids)
    for rank in range(pages):
        page = 3 + 3 * rank
        bodies[page] = b"<< /Type /Page /Parent 2 0 R /Contents %d 0 R /Resources %d 0 R /MediaBox [0 0 %d 100] >>" % (
            page + 1,
            page + 2,
            width,
        )
        drawn = f"BT {text} Tj 1 0 R ET".encode()
        bodies[page + 1] = b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn)
        bodies[page + 2] = b"<< /XObject << >> /Note (see 2 0 R) >>"
    out, places = bytearray(b"%PDF-1.4\n"), {}
    for number, body in bodies.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    out += b"".join(b"%010d 00000 n \n" % places[number] for number in bodies)
    return bytes(out + b"trailer\n<< /Root 1 0 R /Size %d >>\nstartxref\n%d\n%%%%EOF\n" % (len(bodies) + 1, start))


def amended(content):
    """The same file with its third object written again behind it, as georeferencing does."""
    before = int(re.findall(rb"startxref\n(\d+)", content)[-1])
    place = len(content)
    body = (
        b"3 0 obj\n<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources 5 0 R /MediaBox [0 0 300 100] >>\nendobj\n"
    )
    table = b"xref\n3 1\n%010d 00000 n \ntrailer\n<< /Root 1 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n"
    return content + body + table % (place, before, place + len(body))


@given(st.lists(st.integers(1, 3), min_size=1, max_size=4))
def test_all_pages_are_there_in_their_order(counts):
    files = [pdf(count, width=100 + rank) for rank, count in enumerate(counts)]
    made = joined(files, BookParts("Livret"))
    wanted = [(100.0 + rank, 100.0) for rank, count in enumerate(counts) for _ in range(count)]
    assert page_boxes(made) == wanted and page_count(made) == sum(counts)
    assert joined([made], BookParts("Livret")) == joined([made], BookParts("Livret"))


def test_what_a_book_says_of_itself():
    parts = BookParts(
        "Été",
        marks=[BookMark("Un", 0), BookMark("Carte", 1, 1), BookMark("Deux", 2)],
        links=[BookLink(0, (1, 2, 3, 4), 2)],
        stamps={1: pdf(1, "(7)")},
    )
    made = joined([pdf(2), pdf(1)], parts)
    assert b"/Lang (fr-FR)" in made and b"/DisplayDocTitle true" in made and b"<FEFF00C9007400E9>" in made
    assert made.count(b"/Title <FEFF") == 4 and b"/Subtype /Link" in made and b"/PageLabels" in made
    assert re.search(rb"/XObject << /AulaStamp\d+ \d+ 0 R", made) and made.count(b"/Subtype /Form") == 1
    assert made.count(b"(see 2 0 R)") == 4  # a text is no reference
    assert made.count(b"Tj 1 0 R ET") == 4  # nor is what a page draws


def test_a_file_amended_behind_its_end_is_read_as_it_is_now():
    assert page_boxes(amended(pdf(1))) == [(300.0, 100.0)]


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        b"%PDF-1.4\nstartxref\n0\n%%EOF",
        pdf(1)[:-40],
        pdf(1).replace(b"/Kids", b"/Bids"),
        b"PK" + pdf(1),
        pdf(1).replace(b"4 0 obj", b"9 0 obj"),
        pdf(1).replace(b"/Root 1 0 R", b"/Riot 1 0 R"),
        pdf(0),
    ],
)
def test_what_is_not_built_so_is_refused(bad):
    with pytest.raises(AulaError) as caught:
        joined([bad], BookParts("x"))
    assert caught.value.codes == ("E_PDF",)


def test_a_page_without_edges_or_a_drawing_is_refused():
    for content, act in (
        (pdf(1).replace(b"/MediaBox", b"/MadieBox"), page_boxes),
        (pdf(1).replace(b"/MediaBox", b"/MadieBox"), lambda made: joined([pdf(1)], BookParts("x", stamps={0: made}))),
    ):
        with pytest.raises(AulaError) as caught:
            act(content)
        assert caught.value.codes == ("E_PDF",)


def written(folder, content):
    place = folder / "livret.json"
    place.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return place


def test_a_booklet_is_read_with_its_texts_and_the_places_of_its_layers(tmp_path):
    (tmp_path / "sols.md").write_text("Un *texte*.", encoding="utf-8")
    (tmp_path / "a.gpkg").write_bytes(b"")
    maps = [{"algorithme": "aula:exportmap", "parametres": {"TITLE": "Zones", "LAYERS": ["a.gpkg|layername=z", "b"]}}]
    book = read_booklet(
        written(tmp_path, {"titre": "Diagnostic", "chapitres": [{"titre": "Sols", "texte": "sols.md", "cartes": maps}]})
    )
    (chapter,) = book.chapters
    assert (chapter.text, book.maps[0].title, book.maps[0].algorithm) == ("Un *texte*.", "Zones", "exportmap")
    assert book.maps[0].parameters["LAYERS"] == [f"{tmp_path / 'a.gpkg'}|layername=z", "b"]


def test_every_fault_is_told_at_once(tmp_path):
    bad_map = {"algorithme": "ercsequence", "parametres": {"OUTPUT": "x.pdf"}, "couleur": 1}
    chapter = {"titre": 3, "texte": "../secret.md", "cartes": [bad_map, "x"]}
    with pytest.raises(AulaError) as caught:
        read_booklet(written(tmp_path, {"sous_titre": "x", "chapitres": [chapter], "glossaire": []}))
    told = str(caught.value)
    for part in ("titre", "ercsequence", "OUTPUT", "couleur", "../secret.md", "cartes[2]"):
        assert part in told
    for text in ("[]", "{", '{"titre": "x"}'):
        with pytest.raises(AulaError):
            read_booklet(written(tmp_path, text))


def test_what_a_booklet_may_not_be(tmp_path):
    """Other kinds of values than are expected, and more than a person reads."""
    pages = [{"algorithme": "exportmap", "parametres": {}}] * (MOST_MAPS + 1)
    for spoiled, told in (
        ({"glossaire": "ER", "chapitres": [{"titre": "C"}]}, "words and their meanings are expected"),
        ({"chapitres": ["x"]}, "an object with"),
        ({"chapitres": [{"titre": "C", "cartes": [{"algorithme": "exportmap"}]}]}, "parameters of the algorithm"),
        ({"chapitres": [{"titre": "C", "texte": "x" * (MOST_TEXT + 1)}]}, "the text is too long"),
        ({"chapitres": [{"titre": "C", "cartes": pages}]}, f"{MOST_MAPS + 1} of them"),
        ({"chapitres": [{"titre": "C", "cartes": pages[:-1]}] * 2}, f"{2 * MOST_MAPS} maps"),
    ):
        with pytest.raises(AulaError, match=told):
            read_booklet(written(tmp_path, {"titre": "T", **spoiled}))


@given(st.integers(1, 10_000))
def test_a_chapter_begins_on_the_next_right_hand_page(page):
    assert right_hand(page) % 2 == 1 and 0 <= right_hand(page) - page <= 1


def test_the_text_of_a_booklet_says_its_maps_in_words(tmp_path):
    maps = [{"algorithme": "exportmap", "texte": "Le nord est plus dense.", "parametres": {"TITLE": "A & B"}}]
    book = read_booklet(
        written(tmp_path, {"titre": "T", "chapitres": [{"titre": "C", "cartes": maps}], "glossaire": {"ER": "réservé"}})
    )
    made = twin.page(book, ["<p>prose</p>"], [25_000.0])
    for part in ('<html lang="fr">', "<h3>A &amp; B</h3>", "Le nord est plus dense.", "<p>prose</p>", "<dt>ER</dt>"):
        assert part in made
    assert "1/25" in made
