"""A PDF that cannot be made is told; a sheet has its two pages."""

from __future__ import annotations

import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.language import Language
from aula_toolbox.core.obs.portraits import KeyFigure, Portrait, PortraitRow, Strip
from aula_toolbox.gis.obs.sheetpainter import SheetPainter

ROW = PortraitRow("habitat", "Logements", "2021", "10 log.", ("–", "–"), "1 / 3", "–", "A", True)


def portrait(rows=3):
    figure = KeyFigure("Logements", "10 log.", "2021", Strip((1.0, 5.0, 10.0), 10.0, (("EPCI", 5.0),)), True)
    alone = KeyFigure("Prix", "secret", "2021", Strip((1.0,), None), False)
    return Portrait(
        "62001",
        "Ville",
        "COM",
        "CALL",
        "62001",
        (figure, alone),
        ("Une phrase.",),
        (ROW,) * rows,
        ("Une note.",),
        "Sources.",
    )


def test_pages_are_counted(qgis_app, tmp_path):
    painter = SheetPainter(tmp_path / "x.pdf", "Ville", Language())
    painter.add(portrait(), "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>", "")
    painter.add(portrait(40), "not a picture", "")
    assert painter.close() == 4
    assert (tmp_path / "x.pdf").read_bytes().startswith(b"%PDF")


def test_a_place_that_is_not_there_is_told(qgis_app, tmp_path):
    with pytest.raises(AulaError, match="E_WRITE"):
        SheetPainter(tmp_path / "nowhere" / "x.pdf", "Ville", Language())
