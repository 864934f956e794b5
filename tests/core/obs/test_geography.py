"""Codes of communes from one year to another. See docs/design/obs.md#geography."""

from __future__ import annotations

import shutil

import pytest

from aula_toolbox.core.communes import merged_communes
from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.obs.geography import Movement, Passage, chosen, passage, territory

FOUR = ("62447", "62461", "62549", "62743")


def test_the_merger_of_2025_is_that_of_the_one_table_of_mergers():
    moves = passage().between(2024, 2025)
    assert {one.before: one.after for one in moves if one.before != one.after} == merged_communes()


def test_insee_s_own_file_says_the_same(extracts, tmp_path):
    """Rows of delegated communes stand beside: they are no second merger."""
    shutil.copy(extracts / "v_mvt_commune_2025_dep62.csv", tmp_path / "v_mvt_commune_2025.csv")
    own = passage(tmp_path)
    assert own.former("62447", 2024, 2025) == (FOUR, "fusion") == passage().former("62447", 2024, 2025)
    (tmp_path / "v_mvt_commune_2026.csv").write_text("MOD;DATE_EFF\n32;2026-01-01\n", encoding="utf-8")
    with pytest.raises(AulaError, match="COM_AV"):
        passage(tmp_path)


@pytest.mark.parametrize(
    ("code", "start", "end", "codes", "how"),
    [
        ("62119", 2024, 2025, ("62119",), "directe"),
        ("62447", 2025, 2026, ("62447",), "directe"),
        ("62471", 2016, 2017, ("62431", "62471"), "fusion"),
        ("62119", 1997, 1998, ("62119",), "scission"),
        ("62588", 2022, 2024, ("62588",), "directe"),
    ],
)
def test_former_codes(code, start, end, codes, how):
    assert passage().former(code, start, end) == (codes, how)


def test_a_change_of_code_is_followed():
    moves = Passage([Movement("41", "2020-01-01", "62001", "59001"), Movement("32", "2021-06-01", "59002", "59001")])
    assert moves.former("59001", 2019, 2020) == (("62001",), "directe")
    assert moves.successor("62001", 2019, 2021) == "59001"
    assert moves.former("59001", 2021, 2022) == (("59001", "59002"), "fusion")
    # a merger in the middle of a year is in the code of the next one
    assert (moves.last_year("59002"), moves.last_year("62001"), moves.last_year("59001")) == (2021, 2019, 9999)
    assert moves.gone(2022) == {"59002", "62001"}


def test_a_commune_that_keeps_its_code_in_a_merger_is_read_directly():
    """INSEE's row of the commune itself beside those that join it."""
    own = Passage([Movement("32", "2021-01-01", "59001", "59001")])
    assert own.former("59001", 2020, 2021) == (("59001",), "directe")


def test_territories():
    assert len(territory(2024).communes) == 322
    own = territory(2025)
    assert len(own.communes) == 319
    assert own.communes["62447"].name == "Hesdin-la-Forêt"
    assert sorted(map(len, own.zones["EPCI"].values())) == [14, 36, 66, 100, 103]


def test_chosen_communes_of_an_older_year_are_brought_forward():
    found, moved = chosen(territory(2025), ["62461", "62119"], passage())
    assert set(found.communes) == {"62447", "62119"}
    assert moved == {"62461": "62447"}
    assert set(found.zones["EPCI"]) == {"CC7V", "CABBALR"}
    with pytest.raises(AulaError, match="75056"):
        chosen(territory(2025), ["75056"], passage())
