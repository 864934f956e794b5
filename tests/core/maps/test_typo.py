"""French set as French is set: the customs one by one, then every French text of the toolbox.

Method: docs/design/maps.md#typography
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import aula_toolbox
from aula_toolbox.core.typo import HARD, THIN, compose, is_composed

FRENCH = sorted((Path(aula_toolbox.__file__).parent / "resources" / "i18n").glob("*_fr.ts"))


@pytest.mark.parametrize(
    ("text", "set_as"),
    [
        ("L'Écluse", "L’Écluse"),
        ("Quoi ? Oui ; non !", "Quoi~? Oui~; non~!"),
        ("Sources : IGN", "Sources_: IGN"),
        ("Sources: IGN", "Sources_: IGN"),
        ("EPSG:2154, 12:30, http://a.fr/c?d=1", "EPSG:2154, 12:30, http://a.fr/c?d=1"),
        ("« Fosse » et «x»", "«_Fosse_» et «_x_»"),
        ("25 000 hab.", "25~000_hab."),
        ("1/25 000, 1 234 567 m2", "1/25~000, 1~234~567_m²"),
        ("hab./km2", "hab./km²"),
        ("12%, 3 €", "12_%, 3_€"),
        ("n° 12, p. 3, M. Dupont", "n°_12, p._3, M._Dupont"),
        ("de -2 à 3", "de \u22122 à 3"),
        ("articles R151-9 à R151-14", "articles R151-9 à R151-14"),
        ("2018-2021", "2018–2021"),
        ("Atlas - Lens", "Atlas – Lens"),
        ("le 2022-10-08", "le 8_octobre 2022"),
        ("le 2022-10-01", "le 1er_octobre 2022"),
        ("en 2022-10", "en octobre 2022"),
        ("fichier 30014_ZONE_URBA_20171013", "fichier 30014_ZONE_URBA_20171013".replace("_", "\\")),
        ("etc...", "etc…"),
    ],
)
def test_customs_of_french_on_paper(text, set_as):
    expected = set_as.replace("_", HARD).replace("~", THIN).replace("\\", "_")
    assert compose(text) == expected
    assert compose(expected) == expected
    assert compose(text, False) == expected.replace(THIN, HARD)
    assert is_composed(expected)


@example("\u202fm2")
@given(st.text(alphabet="aé'2 10-:;!?«»%€.\u00a0\u202fm3", max_size=40))
def test_composing_twice_changes_nothing_more(text):
    assert compose(compose(text)) == compose(text)
    assert compose(compose(text, False), False) == compose(text, False)


def test_every_french_text_of_the_toolbox_can_be_set():
    entries = (entry for path in FRENCH for entry in ElementTree.parse(path).iter("translation"))
    texts = [entry.text for entry in entries if entry.text]
    assert len(texts) > 3000
    for text in texts:
        done = compose(text)
        assert "'" not in done, text
        assert not re.search(r"(?<=\S)[ \n][;:!?»](?:$|\s)", done), text
        assert compose(done) == done, text
