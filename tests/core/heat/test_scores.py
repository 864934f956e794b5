"""Scores of zones: order, bounds, frozen thresholds, missing data.

Method: docs/design/heat.md#scores
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.heat import scores as sc
from aula_toolbox.core.heat.classes import load_classes
from aula_toolbox.core.heat.indicators import load_indicators
from aula_toolbox.core.heat.priority import priorities, ranks
from aula_toolbox.core.heat.thresholds import (
    MINMAX,
    ScoreThresholds,
    cut_class,
    load_thresholds,
    minmax_of,
    percentile_of,
    quantile_knots,
)
from aula_toolbox.core.heat.zonal import (
    ZoneMeans,
    blanked,
    cover_shares_pct,
    cross_table,
    valid_share_pct,
    weighted_quantile,
)
from aula_toolbox.core.messages import Notes

INDICATORS, TABLE = load_indicators()
FIELDS = [item.field for item in INDICATORS]


def zones(seed, count=40):
    random = np.random.default_rng(seed)
    columns = {name: random.gamma(2, 10, count) for name in FIELDS}
    described, inhabited = random.random(count) > 0.1, random.random(count) > 0.2
    return columns, described, inhabited


def score(columns, described, inhabited, frozen=None, norm="percentile", notes=None):
    return sc.Scoring(columns, described, inhabited, INDICATORS, notes or Notes(), frozen, norm).run()


few = settings(max_examples=25, deadline=None)


@few
@given(st.integers(0, 10_000), st.sampled_from(["percentile", "minmax"]))
def test_notes_are_bounded_and_frozen_thresholds_give_them_back(seed, norm):
    import tempfile
    from pathlib import Path

    columns, described, inhabited = zones(seed)
    found = score(columns, described, inhabited, norm=norm)
    for moment in sc.MOMENTS:
        note = found.columns[f"vuln_{moment}"]
        assert ((note >= 1) & (note <= 9))[np.isfinite(note)].all()
        assert np.array_equal(np.isfinite(note), described & inhabited)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "seuils.csv"
        found.thresholds.save(path)
        again = score(columns, described, inhabited, load_thresholds(path), norm)
    for name, values in found.columns.items():
        assert np.array_equal(values, again.columns[name], equal_nan=True), name


@few
@given(st.integers(0, 10_000), st.sampled_from(INDICATORS), st.floats(0.1, 50))
def test_worse_never_lowers_a_note_once_thresholds_are_frozen(seed, item, more):
    columns, described, inhabited = zones(seed)
    frozen = score(columns, described, inhabited).thresholds
    before = score(columns, described, inhabited, frozen).columns
    after = score({**columns, item.field: columns[item.field] + more}, described, inhabited, frozen).columns
    for moment in sc.MOMENTS:
        change = (after[f"vuln_{moment}"] - before[f"vuln_{moment}"]) * item.sense[moment]
        assert (change[np.isfinite(change)] >= 0).all()


@few
@given(st.integers(0, 10_000))
def test_the_order_of_zones_changes_nothing(seed):
    columns, described, inhabited = zones(seed)
    order = np.random.default_rng(seed + 1).permutation(len(described))
    direct = score(columns, described, inhabited).columns
    moved = score({k: v[order] for k, v in columns.items()}, described[order], inhabited[order]).columns
    for name in direct:
        assert np.allclose(direct[name][order], moved[name], equal_nan=True, atol=1e-12)


def test_missing_indicators_lower_completeness_and_half_is_not_enough():
    columns, described, inhabited = zones(1)
    everywhere = np.ones(40, bool)
    notes = Notes()
    del columns["tx_pauv_pct"]
    columns["men_fmp_pct"][:] = np.nan
    columns["men_loc_pct"][:5] = np.nan
    found = score(columns, everywhere, everywhere, notes=notes)
    assert np.isnan(found.columns["capaf_nuit"][:5]).all() and np.isnan(found.columns["vuln_nuit"][:5]).all()
    assert "Ménages pauvres" in str(notes.warnings[0])
    assert found.columns["complet_pct"][10] < 70
    assert "Locataires" in sc.missing_labels(found, columns, 0)
    heaviest = sc.reasons(found, columns, 10)
    assert len(heaviest) == 3 and len({reason.indicator.field for reason in heaviest}) == 3
    del described, inhabited


def test_optional_indicators_absent_everywhere_are_not_expected():
    columns, _, _ = zones(2)
    everywhere = np.ones(40, bool)
    for item in INDICATORS:
        if item.optional:
            del columns[item.field]
    assert (score(columns, everywhere, everywhere).columns["complet_pct"] == 100).all()


def test_too_few_zones_get_no_note_and_say_so():
    columns, _, _ = zones(3, 8)
    notes = Notes()
    found = score(columns, np.ones(8, bool), np.ones(8, bool), notes=notes)
    assert np.isnan(found.columns["vuln_jour"]).all() and "at least 10 zones" in str(notes.warnings[0])


def test_what_is_the_same_everywhere_tells_nothing():
    columns = {name: np.full(12, 3.0) for name in FIELDS}
    notes = Notes()
    found = score(columns, np.ones(12, bool), np.ones(12, bool), notes=notes)
    assert (found.columns["i_expo_jour"] == 0.5).all()
    assert (found.columns["expo_jour"] == 1).all() and (found.columns["sensi_jour"] == 2).all()
    assert any("the same everywhere" in str(note) for note in notes.warnings)
    assert any("one class for all" in str(note) for note in notes.warnings)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_frozen_thresholds_saved_by_a_spreadsheet_are_the_same(tmp_path, encoding, separator):
    """Rows sorted by value, decimal comma, another separator, another encoding."""
    columns, described, inhabited = zones(5)
    frozen = score(columns, described, inhabited).thresholds
    path = tmp_path / "seuils.csv"
    frozen.save(path)
    head, *rows = [line.split(",") for line in path.read_text(encoding="utf-8").splitlines()]
    rows = [
        [f'"{cell}"' if separator in cell else cell for cell in (*row[:4], row[4].replace(".", ","))] for row in rows
    ]
    rows.sort(key=lambda row: row[4])
    path.write_text("\r\n".join(separator.join(row) for row in [head, *rows]), encoding=encoding)
    again = load_thresholds(path)
    assert again.norm == frozen.norm
    for before, after in ((frozen.knots, again.knots), (frozen.cuts, again.cuts)):
        assert before.keys() == after.keys() and all(np.array_equal(before[key], after[key]) for key in before)


def test_thresholds_that_cannot_be_read_are_refused_with_their_line(tmp_path):
    odd = tmp_path / "odd.csv"
    for row, words in (
        ("minmax,noeud,a,0,x", r"'x' \(l\. 3\)"),
        ("minmax,noeud,a,0,", r"valeur is empty\. Lines: 3"),
        ("minmax,autre,a,0,1", "does not hold frozen thresholds"),
    ):
        odd.write_text(f"norme,genre,cle,rang,valeur\nminmax,noeud,a,0,1\n{row}\n")
        with pytest.raises(AulaError, match=words):
            load_thresholds(odd)


def test_frozen_thresholds_must_fit(tmp_path):
    with pytest.raises(AulaError) as told_of:
        ScoreThresholds(MINMAX).check("percentile", ["bati_pct"])
    assert "made with minmax" in str(told_of.value) and "bati_pct" in str(told_of.value)
    odd = tmp_path / "odd.csv"
    odd.write_text("a,b\n1,2\n")
    with pytest.raises(AulaError, match=r"odd\.csv does not hold"):
        load_thresholds(odd)
    columns, described, inhabited = zones(4)
    frozen = score(columns, described, inhabited).thresholds
    frozen.cuts.clear()
    assert np.isnan(score(columns, described, inhabited, frozen).columns["vuln_nuit"]).all()


def test_percentiles_of_ties_and_strangers():
    knots = quantile_knots(np.array([0.0] * 50 + [10.0] * 51))
    assert percentile_of(np.array([0.0, 10.0, 5.0, -1.0, 11.0, np.nan]), knots).tolist()[:2] == [0.245, 0.75]
    assert percentile_of(np.array([-1.0, 11.0]), knots).tolist() == [0, 1]
    line = np.linspace(0, 100, 101)
    assert percentile_of(np.array([42.5]), line)[0] == pytest.approx(0.425)
    assert minmax_of(np.array([2.0, 98.0, 50.0, -5.0]), line, 0.02, 0.98).tolist() == [0, 1, 0.5, 0]
    alike = minmax_of(np.array([1.0, 0.0, 2.0, np.nan]), np.ones(101), 0.02, 0.98)
    assert alike.tolist()[:3] == [0.5, 0, 1] and np.isnan(alike[3])
    assert cut_class(np.array([0.1, 0.2, 0.9, np.nan]), np.array([0.2, 0.5]), 1, 2).tolist()[:3] == [1, 2, 3]


def test_bivariate_priority_and_rank():
    assert sc.bivariate_text(np.array([1.0, np.nan]), np.array([3.0, 2.0])) == ["1-3", None]
    highest = np.array([9, 8, 7, 7, 6, 5, np.nan])
    priority = priorities(highest, np.array([0, 0, 2, 1, 0, 3, 0.0]))
    assert priority.tolist()[:6] == [1, 1, 1, 2, 3, 0] and np.isnan(priority[6])
    day, night = np.array([8, 8, 7, 5, 9.0]), np.array([8, 8, 6, 5, 2.0])
    rank = ranks(np.array([1, 1, 2, 0, 1.0]), day, night, np.array([5, 9, 0, 0, 0.0]), list("abcde"))
    assert rank.tolist()[:3] == [3, 2, 4] and np.isnan(rank[3]) and rank[4] == 1


def test_zone_statistics_by_bands():
    means = ZoneMeans(3)
    means.add(np.array([0, 0, 1, -1]), np.array([1.0, 3.0, np.nan, 9.0]))
    means.add(np.array([0, 1]), np.array([5.0, 7.0]))
    assert means.means().tolist()[:2] == [3, 7] and np.isnan(means.means()[2]) and means.count.tolist() == [3, 1, 0]
    table = cross_table(np.array([0, 0, 1, -1]), np.array([0, 2, 1, 0], np.uint8), 2, 2)
    assert table.tolist() == [[1, 0], [0, 1]]
    assert weighted_quantile(np.array([3.0, 1.0, 2.0]), np.array([1.0, 1.0, 8.0]), 0.1) == 1.0
    assert weighted_quantile(np.array([3.0, 1.0, 2.0]), np.array([1.0, 1.0, 8.0]), 0.5) == 2.0
    assert np.isnan(weighted_quantile(np.array([np.nan]), np.array([1.0]), 0.1))


def test_shares_of_zones_and_what_is_known_too_little():
    classes = load_classes()
    pixels = np.zeros((3, len(classes)), np.int64)
    for code, count in ((12, 30), (9, 20), (3, 25), (16, 25)):
        pixels[0, np.flatnonzero(classes.code == code)[0]] = count
    pixels[1, 0] = 49
    shares = cover_shares_pct(pixels, classes)
    assert [shares[f"{name}_pct"][0] for name in ("bati", "imper", "arbre", "veg", "eau")] == [30, 20, 25, 25, 0]
    assert shares["part_indef_pct"][0] == 25 and shares["eau_pct"][1] == 100 and np.isnan(shares["bati_pct"][2])
    without = cover_shares_pct(pixels, replace(classes, shares=None))
    assert np.isnan(without["bati_pct"]).all() and without["part_indef_pct"][0] == 25
    valid = valid_share_pct(pixels.sum(axis=1).astype(float), np.array([100.0, 100, 0]))
    assert valid.tolist() == [100, 49, 0]
    kept = blanked(shares, valid)
    assert kept["eau_pct"][0] == 0 and np.isnan(kept["eau_pct"][1])


def spread(gap, name="ano_jour_c", base=1.5, seed=0):
    columns, _, _ = zones(seed)
    columns[name] = base + np.linspace(0, gap, 40)
    return columns


@pytest.mark.parametrize(("gap", "is_neutral"), [(0.13, True), (0.0001, True), (3.0, False)])
def test_an_indicator_under_its_precision_is_neutral(gap, is_neutral):
    everywhere, notes = np.ones(40, bool), Notes()
    found = score(spread(gap), everywhere, everywhere, notes=notes)
    told = [str(note) for note in notes.warnings]
    assert any("Anomalie de jour" in one and "precision" in one for one in told) is is_neutral
    given_reasons = {reason.indicator.field for row in range(40) for reason in sc.reasons(found, spread(gap), row)}
    assert ("ano_jour_c" in given_reasons) is not is_neutral
    # turned round it changes nothing when it is neutral
    turned = spread(gap)
    turned["ano_jour_c"] = turned["ano_jour_c"][::-1]
    same = np.array_equal(found.columns["expo_jour"], score(turned, everywhere, everywhere).columns["expo_jour"])
    assert same is is_neutral


def test_what_tells_nothing_does_not_make_a_zone_well_known():
    columns = spread(0.1)
    for name in ("bati_pct", "imper_pct", "arbre_pct", "veg_pct"):
        columns[name] = np.full(40, np.nan)
        columns[name][20:] = np.arange(20) * 5.0
    everywhere = np.ones(40, bool)
    found = score(columns, everywhere, everywhere)
    assert np.isnan(found.columns["i_expo_jour"][:20]).all() and np.isfinite(found.columns["i_expo_jour"][20:]).all()


def test_zones_nearer_than_the_precision_are_ties():
    item = next(one for one in INDICATORS if one.field == "tx_pauv_pct")
    assert item.rounded(np.array([13.6, 14.9, 16.4, 16.6])).tolist() == [15, 15, 15, 18]
    assert replace(item, precision=None).rounded(np.array([13.6])).tolist() == [13.6]


def test_reasons_are_only_what_is_worse_than_usual():
    columns = {item.field: np.linspace(0, 90, 41) * item.sense["jour"] + 100 for item in INDICATORS}
    columns["svf"] = np.full(41, 0.5)  # its sense turns at night
    everywhere = np.ones(41, bool)
    found = score(columns, everywhere, everywhere)
    best, usual, worst = (sc.reasons(found, columns, row) for row in (0, 20, 40))
    assert best == [] and usual == [] and len(worst) == 3


def test_a_table_without_precisions_is_still_a_table(tmp_path):
    path = tmp_path / "heat_indicateurs.csv"
    head, *rows = [row for row in TABLE.path.read_text(encoding="utf-8").splitlines() if row]
    at = head.split(",").index("precision")
    path.write_text("\n".join(",".join(c for i, c in enumerate(r.split(",")) if i != at) for r in [head, *rows]))
    assert all(item.precision is None for item in load_indicators(path)[0])
