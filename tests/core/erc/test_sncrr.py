"""The sheet of a natural site: every part of the application, filled where something is known, never more.

Method: docs/design/erc.md#sheet-of-a-natural-site
"""

from __future__ import annotations

import pytest

from aula_toolbox.core.documents.blocks import Heading, Paragraph, PictureBlock, TableBlock
from aula_toolbox.core.erc import sncrr
from aula_toolbox.core.erc.sncrr import SiteFacts
from aula_toolbox.core.language import Language

TABLE = sncrr.rubrics()
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x04\x00\x00\x00\x02"
KNOWN = {
    "ha": 2.5,
    "code_thema": "C1-1-a",
    "ue_nettes": 6.25,
    "famille_cible": "prairie",
    "palier": 2,
    "distance_m": 1200.0,
    "cle_besoin": "prairie|moyenne",
    "zpr": 1,
    "cout_eur": 15000.0,
}


def said(document):
    return "\n".join(block.text for block in document.blocks if isinstance(block, (Heading, Paragraph)))


def test_every_part_of_the_application_has_its_place_and_its_source():
    document = sncrr.sheet(SiteFacts("S1", {}), TABLE, Language())
    text = said(document)
    assert [block.text for block in document.blocks if isinstance(block, Heading)] == [row["titre"] for row in TABLE]
    assert text.count("To be completed: ") == text.count("Source: ") == len(TABLE)
    assert sncrr.completed(SiteFacts("S1", {})) == []
    assert not any(isinstance(block, (TableBlock, PictureBlock)) for block in document.blocks)


def test_what_is_known_is_written_and_the_units_are_not_those_of_an_approval():
    options = [{"bloc": "x", "cle_habitat": "prairie|moyenne", "ha": 2.0, "ue_nettes": 6.25, "code_thema": "C1-1-a"}]
    facts = SiteFacts("S1", KNOWN, options, ["Lens", "Liévin"], PNG, ["Sites: x"], "2026-11-30")
    document = sncrr.sheet(facts, TABLE, Language("fr"))
    text = said(document)
    assert "Communes: Lens, Liévin" in text
    assert "THEMA C1-1-a" in text
    assert "tier of proximity 2, 1\u202f200\u00a0m from the project" in text
    assert "In a preferential renaturation zone." in text
    assert "15\u202f000\u00a0€" in text
    assert "They are not the units of an approval (UCRR)" in text
    (table,) = [block for block in document.blocks if isinstance(block, TableBlock)]
    assert table.rows == [["the whole site", "prairie · moyenne", "2,00", "6,25", "C1-1-a"]]
    assert len([block for block in document.blocks if isinstance(block, PictureBlock)]) == 1
    assert "Sites: x" in text
    assert sncrr.completed(facts) == ["site", "operations", "gain", "usage", "territoire", "couts"]


@pytest.mark.parametrize(("zpr", "words"), [(0, "Outside of the preferential"), (1, "In a preferential")])
def test_without_options_the_gain_of_the_site_is_told_alone(zpr, words):
    document = sncrr.sheet(SiteFacts("S1", {**KNOWN, "zpr": zpr}), TABLE, Language("fr"))
    (table,) = [block for block in document.blocks if isinstance(block, TableBlock)]
    assert table.rows == [["the whole site", "prairie", "2,50", "6,25", "C1-1-a"]]
    assert table.caption == ""
    assert words in said(document)
    assert "not told" in said(document)
