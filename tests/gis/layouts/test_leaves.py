"""Pages of text of a booklet: contents on several pages, chapters that flow, pictures from beside it only.

Method: docs/design/maps.md#booklets
"""

from __future__ import annotations

import pytest
from qgis.PyQt.QtGui import QImage

from aula_toolbox.core.maps.booklet import Entry
from aula_toolbox.core.maps.pdf import loose_fonts
from aula_toolbox.core.maps.pdfbook import page_boxes, page_count
from aula_toolbox.core.maps.tokens import shipped_tokens
from aula_toolbox.gis.layouts.leaves import Leaves

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def leaves(tmp_path):
    return Leaves(shipped_tokens(), tmp_path, "Livret")


def test_the_contents_take_the_pages_they_need_and_say_where_each_line_is(leaves, tmp_path):
    place = tmp_path / "sommaire.pdf"
    lines = leaves.contents(place, [Entry(f"Chapitre {rank}", rank, rank % 2) for rank in range(60)], 3)
    assert page_count(place.read_bytes()) == lines[-1][0] + 1 > 1
    assert [target for _, _, target in lines] == list(range(60))
    assert all(0 < box[0] < box[2] < 596 and 0 < box[1] < box[3] < 842 for _, box, _ in lines)
    assert loose_fonts(place.read_bytes()) == []


def test_a_long_chapter_flows_and_a_short_one_takes_one_page(leaves, tmp_path):
    place = tmp_path / "chapitre.pdf"
    assert leaves.chapter(place, "Sols", "", 5) == page_count(place.read_bytes()) == 1
    assert leaves.chapter(place, "Sols", "Un paragraphe assez long pour une ligne.\n\n" * 90, 5) > 2
    assert {round(wide) for wide, _ in page_boxes(place.read_bytes())} == {595}


def test_a_number_has_the_size_of_its_map(leaves, tmp_path):
    leaves.number(tmp_path / "n.pdf", 7, 420.0, 297.0)
    ((wide, high),) = page_boxes((tmp_path / "n.pdf").read_bytes())
    assert (round(wide), round(high)) == (1191, 842)


def test_a_text_becomes_plain_html_and_its_pictures_come_from_beside_it(leaves, tmp_path):
    QImage(4, 4, QImage.Format.Format_RGB32).save(str(tmp_path / "a.png"))
    told = leaves.html("# Sols\n\nl'eau : <b>12%</b>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n![x](a.png)")
    assert "<h3>Sols</h3>" in told and "l’eau" in told and "<table>" in told and "style=" not in told
    prose = leaves.prose("x")
    from qgis.PyQt.QtCore import QUrl

    assert prose.loadResource(2, QUrl("a.png")) is not None
    for name in ("http://127.0.0.1/a.png", "../a.png", "file:///etc/hostname", "b.png"):
        assert prose.loadResource(2, QUrl(name)) is None


def test_a_cover_with_and_without_a_picture(leaves, tmp_path):
    QImage(40, 60, QImage.Format.Format_RGB32).save(str(tmp_path / "a.png"))
    for image in (None, tmp_path / "a.png"):
        leaves.cover(tmp_path / "c.pdf", "Un titre", "Un sous-titre", ["AULA"], image)
        assert page_count((tmp_path / "c.pdf").read_bytes()) == 1
