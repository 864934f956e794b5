"""The table of the walls of the catalogue follows the code, and its page the table."""

from __future__ import annotations

import re

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


def test_what_the_threat_model_cites_is_there():
    page = (ROOT / "docs" / "design" / "threats.md").read_text(encoding="utf-8")
    cited = re.findall(r"`((?:tests|scripts|core|gis)/[\w/.]+)`", page)
    assert len(cited) > 15
    missing = [name for name in cited if not any(list(home.glob(f"{name}*")) for home in (ROOT, ROOT / "aula_toolbox"))]
    assert missing == []
