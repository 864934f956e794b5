"""Blocks that never touch, texts that never run, scales as people type them.

Method: docs/design/maps.md#flow
"""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.maps.flow import Block, flow, wrapped
from aula_toolbox.core.maps.mentions import second_page_title
from aula_toolbox.core.maps.scales import read_scale
from aula_toolbox.core.maps.templates import Box, template
from aula_toolbox.core.typo import LONGEST, safe_text

COLUMN = Box(334, 23, 76, 254)
BLOCKS = st.lists(st.tuples(st.floats(0, 90), st.booleans(), st.floats(0, 8)), max_size=9)


@given(BLOCKS)
def test_no_block_covers_another_and_what_fits_stays_in_the_column(drawn):
    blocks = [Block(str(rank), height, is_bottom, gap) for rank, (height, is_bottom, gap) in enumerate(drawn)]
    flowed = flow(blocks, COLUMN)
    assert set(flowed.boxes) == {block.id for block in blocks if block.height > 0}
    assert all(one.overlap(other) < 1e-6 for one, other in combinations(flowed.boxes.values(), 2))
    if flowed.free >= 0:
        assert all(COLUMN.holds(box, 1e-6) for box in flowed.boxes.values())


def test_mentions_hang_from_the_foot_and_the_rest_is_one_gap():
    flowed = flow(
        [Block("legend", 60), Block("locator", 40), Block("scale", 13, True), Block("status", 4, True, 1)], COLUMN
    )
    assert flowed.boxes["legend"] == Box(334, 23, 76, 60)
    assert flowed.boxes["locator"].y == 23 + 60 + 6
    assert flowed.boxes["status"].y + 4 == 277
    assert flowed.boxes["scale"].y + 13 == 277 - 4 - 1
    assert flow([Block("legend", 300)], COLUMN).free == pytest.approx(-46)


@given(st.text(alphabet="ab é,", max_size=60), st.integers(1, 20))
def test_wrapped_lines_hold_every_word_in_order_and_fit_unless_one_word_does_not(text, width):
    lines = wrapped(text, width, len)
    assert " ".join(lines) == text
    assert all(len(line) <= width or " " not in line for line in lines)


def test_columns_of_the_templates():
    assert template("carte_a3_paysage").columns == (Box(334, 23, 76, 254),)
    assert len(template("carte_a4_portrait").columns) == 2
    assert template("planche_diagnostic_a3").columns == template("friche_fiche_a4").columns == ()
    bare = template("carte_a3_paysage").without(["legende"])
    assert "legende" not in bare and bare.columns == ()
    assert template("carte_a3_paysage").moved({"nord": COLUMN})["nord"].box == COLUMN


@given(st.text(max_size=300))
def test_a_text_of_data_is_never_an_expression(text):
    safe = safe_text(text)
    assert "[%" not in safe
    assert len(safe) <= LONGEST
    assert safe_text(safe) == safe


def test_texts_of_data_keep_their_words():
    assert safe_text("[% env('HOME') %]") == "[ % env('HOME') %]"
    assert safe_text("Écoles\nprimaires\u202e\x07") == "Écoles primaires"
    assert safe_text("12\u202f% à 15\u00a0%") == "12\u202f% à 15\u00a0%"


@pytest.mark.parametrize(
    "text", ["25000", "25 000", "25\u202f000", "25\u00a0000", "1/25000", "1:25000", "1/25 000", " 1 : 25 000 "]
)
def test_scales_as_people_type_them(text):
    assert read_scale(text) == 25000


@pytest.mark.parametrize(
    "text", ["abc", "", "1/25,000", "2:25000", "25 00", "1/0", "99", "1/1/25000", "1e5", "-25000", "1000000000"]
)
def test_what_is_no_scale_is_refused_and_never_guessed(text):
    with pytest.raises(AulaError, match="is not a scale"):
        read_scale(text)


def test_the_second_page_says_what_it_holds():
    assert second_page_title(True, False) == "Légende"
    assert second_page_title(True, True) == "Légende et sources"
    assert second_page_title(False, True) == "Sources"
