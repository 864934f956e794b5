"""Precision and recall of the clues against known friches: counted by hand, covered by their intervals.

Method: docs/design/friches.md#calibration
"""

from __future__ import annotations

import numpy as np
import pytest

from aula_toolbox.core.friches import calibration
from aula_toolbox.core.friches.calibration import BOOTSTRAP, WILSON, curve, found_sites, wilson
from aula_toolbox.core.friches.reports import frichedetect
from aula_toolbox.core.friches.reports.frichedetect import DetectFacts
from tests.core.friches.test_friches_reports import TOLD, text_of

SCORES = np.array([90.0, 90, 40, 40, 40, 0, 0])
KNOWN = np.array([True, False, True, False, False, True, False])


def test_each_score_is_counted():
    found = curve(SCORES, KNOWN)
    assert found is not None and (found.kind, found.units, found.known, found.blocks) == (WILSON, 7, 3, 0)
    rows = found.table[["score_min", "n_unites", "n_connues", "precision_pct", "rappel_pct"]].values.tolist()
    assert rows == [[90, 2, 1, 50, pytest.approx(100 / 3)], [40, 5, 2, 40, pytest.approx(200 / 3)]]
    assert found.best == 1, "the score with the best balance of both"
    assert curve(SCORES, np.zeros(7, dtype=bool)) is None
    nothing = curve(np.zeros(7), KNOWN)
    assert nothing is not None and nothing.best == -1


def test_the_interval_of_wilson_is_the_published_one():
    # Newcombe 1998, Statistics in Medicine 17, table I, method 3: 81 of 263, and 0 of 20
    assert [round(one, 4) for one in wilson(81, 263)] == [0.2553, 0.3662]
    assert [round(one, 4) for one in wilson(0, 20)] == [0.0, 0.1611]
    assert np.isnan(wilson(0, 0)).all()


def test_communes_drawn_again_hold_the_truth_and_are_wider_than_units_alone():
    """Units of one commune are alike: where a commune's share varies, Wilson is too narrow, the bootstrap is not."""
    rng = np.random.default_rng(3)
    held, tight = 0, 0
    for _ in range(60):
        share = rng.beta(2, 2, 30)
        blocks = [str(block) for block in range(30) for _ in range(20)]
        known = rng.random(600) < np.repeat(share, 20)
        found, alone = curve(np.full(600, 50.0), known, blocks, draws=200), curve(np.full(600, 50.0), known)
        low, high = found.table[["precision_bas_pct", "precision_haut_pct"]].iloc[0]
        held += low <= 50 <= high
        tight += alone.table["precision_bas_pct"].iloc[0] <= 50 <= alone.table["precision_haut_pct"].iloc[0]
        assert (found.kind, found.blocks) == (BOOTSTRAP, 30)
    assert held >= 51 and tight < held


def test_few_communes_are_not_drawn_and_a_share_without_base_has_no_interval():
    assert curve(SCORES, KNOWN, list("abcdefg")).kind == WILSON
    assert np.isnan(calibration._middle(np.array([np.nan, np.nan]))).all()
    assert found_sites(SCORES, ["a", None, "a", None, None, "b", None], 40) == (1, 2)


@pytest.mark.parametrize("blocks", [None, list("abcabca")])
def test_the_report_says_what_the_table_says(blocks):
    found = curve(SCORES, KNOWN, blocks, 3)
    facts = DetectFacts("parcelles", 7, 5, 2, 46.2, [("bâti en ruine", 3)], found, (2, 3), 1)
    text = text_of(frichedetect.page(TOLD, facts))
    assert "From a score of 40.0 on, 5 units are told, of which 2 lie in known friches: precision 40 %" in text
    assert "recall 67 %" in text and "2 of 3 known friches" in text and "1 known friches cover no unit" in text
    assert ("communes drawn again" in text) == (blocks is not None)
    none = text_of(frichedetect.page(TOLD, DetectFacts("parcelles", 7, 5, 2, 46.2)))
    assert "is not known here" in none
