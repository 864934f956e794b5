"""A document as PDF: pages counted, titles kept with what follows, long tables cut between rows."""

from __future__ import annotations

import re
import subprocess

from aula_toolbox.core.documents.blocks import (
    Bullets,
    Heading,
    PageBreak,
    Paragraph,
    PictureBlock,
    TableBlock,
    WrittenDocument,
)
from aula_toolbox.gis.results.paper import pdf
from aula_toolbox.gis.results.pictures import chart_png
from tests.support.machine import needs

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="9" height="9"/></svg>'


def document(*blocks):
    return WrittenDocument("Rapport", "Lens", blocks, "Pied de page")


def pages(content):
    """How many pages a PDF has, by its tree."""
    return max(int(count) for count in re.findall(rb"/Count\s+(\d+)", content))


def texts(content, tmp_path):
    """The text of each page."""
    needs("pdftotext")
    (tmp_path / "a.pdf").write_bytes(content)
    told = subprocess.run(["pdftotext", "-layout", str(tmp_path / "a.pdf"), "-"], capture_output=True, check=True)
    return told.stdout.decode().split("\f")[:-1]


def test_a_page_break_begins_a_page_and_the_foot_counts_them(qgis_app, tmp_path):
    content = pdf(document(Paragraph("Un"), Bullets(["deux"]), PageBreak(), Paragraph("Trois")))
    assert content.startswith(b"%PDF-") and b"%%EOF" in content[-1024:]
    assert pages(content) == 2
    told = texts(content, tmp_path)
    assert all(words in told[0].replace(" ", "") for words in ("Un", "1/2", "Pieddepage"))
    assert "Trois" in told[1] and "Rapport" not in told[1]


def test_a_title_goes_to_the_page_of_its_table(qgis_app, tmp_path):
    """Wherever the table falls, its title is on the same page, and no row is lost or twice."""
    table = TableBlock(["Rang"], [[f"ligne{row}"] for row in range(6)], "Le tableau")
    for filler in (30, 34, 38, 42):
        told = texts(
            pdf(document(*(Paragraph(f"texte {n}") for n in range(filler)), Heading("Le titre", 2), table)), tmp_path
        )
        (own,) = (page for page in told if "Le titre" in page)
        assert all(f"ligne{row}" in own for row in range(6))


def test_a_table_longer_than_a_page_is_cut_between_rows_with_its_head_on_each(qgis_app, tmp_path):
    rows = [[f"ligne{row:03d}", "une cellule qui prend deux lignes dans sa colonne étroite"] for row in range(120)]
    content = pdf(
        document(Heading("Titre"), TableBlock(["Rang", "Texte"], [*rows, ["Total", "x"]], "Tableau", (), True))
    )
    assert pages(content) > 2
    told = texts(content, tmp_path)
    assert all("Rang" in page for page in told)
    assert [line for page in told for line in re.findall(r"ligne\d+", page)] == [row[0] for row in rows]
    assert sum("Tableau" in page for page in told) == 1


def test_a_chart_becomes_a_picture_of_twice_its_size(qgis_app):
    png = chart_png(SVG)
    assert PictureBlock(png, "c", width_cm=8).size_cm == (8, 4)
    assert int.from_bytes(png[16:20], "big") == 80
    assert pages(pdf(document(PictureBlock(png, "Le graphique")))) == 1
