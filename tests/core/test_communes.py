"""Communes that merged: one table for every subject."""

from __future__ import annotations

from aula_toolbox.core.communes import merged_communes


def test_the_three_communes_that_became_62447_are_known():
    assert merged_communes() == {"62549": "62447", "62743": "62447", "62461": "62447"}


def test_no_former_commune_is_itself_the_result_of_a_merger():
    merged = merged_communes()
    assert not set(merged) & set(merged.values())
