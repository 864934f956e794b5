"""The table of the walls of the catalogue follows the code, and its page the table."""

from __future__ import annotations

from scripts import walls
from tests.support.source import ROOT


def test_each_wall_stands_where_the_table_says():
    assert walls.misplaced() == []
    assert len({wall.title for wall in walls.WALLS}) == len(walls.WALLS)
    for wall in walls.WALLS:
        for name in wall.tests.split():
            assert not name.startswith("tests/") or (ROOT / name).exists(), name


def test_the_page_lists_them_all():
    assert walls.PAGE.read_text(encoding="utf-8") == walls.page()
