"""What is looked at on Qt 6 alone, beside the tests that need no QGIS; run by `tests/house/test_qt6.py`."""

from __future__ import annotations

import pytest
from PyQt6.QtCore import QT_VERSION_STR

from aula_toolbox.core.documents.blocks import Heading, Paragraph, TableBlock, WrittenDocument
from aula_toolbox.core.errors import AulaError
from aula_toolbox.gis.results import verify
from aula_toolbox.gis.results.paper import pdf

DRAWING = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>'


def test_this_is_qt_6():
    assert QT_VERSION_STR.startswith("6.")


def test_a_report_is_laid_out_and_found_whole(qgis_app, tmp_path):
    rows = tuple((f"commune {number}", f"{number} ha") for number in range(90))
    blocks = (Heading("Forêts"), Paragraph("L’été, 12 friches."), TableBlock(("Nom", "Surface"), rows))
    path = tmp_path / "rapport.pdf"
    path.write_bytes(pdf(WrittenDocument("Rapport", "Lens", blocks, "Pied de page")))
    verify.verify(path, verify.Expected())
    with pytest.raises(AulaError):
        verify.verify(path, verify.Expected(pages=1))


def test_a_drawing_that_is_cut_is_told(tmp_path):
    path = tmp_path / "carte.svg"
    path.write_text(DRAWING, encoding="utf-8")
    verify.verify(path, verify.Expected())
    path.write_text(DRAWING[:-2], encoding="utf-8")
    with pytest.raises(AulaError):
        verify.verify(path, verify.Expected())
