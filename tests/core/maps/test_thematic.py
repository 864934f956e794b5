"""Thematic maps as facts: kinds, values, bounds, circles, colours, words; all against the figures they are made of.

See docs/design/maps.md#thematic-kinds, docs/design/maps.md#thematic-values, docs/design/maps.md#thematic-classes,
docs/design/maps.md#thematic-colours, docs/design/maps.md#thematic-circles, docs/design/maps.md#thematic-two-rates,
docs/design/maps.md#thematic-words and docs/design/maps.md#thematic-histogram.
"""

from __future__ import annotations

import math
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.maps import choices
from aula_toolbox.core.maps.colours import confused, difference, lab
from aula_toolbox.core.maps.thematic import bounds, circles, phrases, quantities, ramps
from aula_toolbox.core.maps.thematic.bounds import Classing, around_zero, classing, explained, shortest, skewness
from aula_toolbox.core.maps.thematic.cells import is_text, ratio, read_cells, withheld
from aula_toolbox.core.maps.thematic.histogram import drawing, histogram, nested
from aula_toolbox.core.maps.thematic.quantities import CATEGORY, CHANGE, COUNT, RATE, MapQuantity, map_kind, quantity
from aula_toolbox.core.maps.thematic.thirds import crossing
from aula_toolbox.core.maps.towns import town_ranks

from .thematic_cases import TOKENS, cells

NUMBERS = st.lists(st.floats(-1e6, 1e6, allow_nan=False).map(lambda x: round(x, 3)), min_size=1, max_size=60)


def test_the_dialog_offers_what_the_method_knows():
    assert choices.MAP_KINDS == quantities.KINDS
    known = (bounds.AUTO_METHOD, bounds.ROUND, bounds.JENKS, bounds.QUANTILES, bounds.FIXED, bounds.DEVIATION)
    assert known == choices.MAP_METHODS
    assert choices.MAP_PALETTES == ramps.PALETTES


# --- kinds ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "values", "kind"),
    [
        ("pop_mun", [10.0, 3000.0], COUNT),
        ("DENS", [10.5, 3000.0], RATE),
        ("Prop_logvac_pp_2A_010121", [1.4], RATE),
        ("evol_2015_2021", [0.4], CHANGE),
        ("nb_emplois", [-3.0, 5.0], CHANGE),
        ("xx", [0.1, 0.2], RATE),
        ("xx", [-1.0], CHANGE),
        ("xx", [float(n) for n in range(60)], COUNT),
        ("xx", [1.0, 2.0] * 30, CATEGORY),
        ("code_zone", [1.0, 2.0], CATEGORY),
    ],
)
def test_what_a_field_holds(field, values, kind):
    assert quantity(field, "", values, False).kind == kind


def test_the_alias_helps_and_words_are_categories():
    assert quantity("c12", "Taux de chômage", [1.0], False).kind == RATE
    assert quantity("dens", "", [], True).kind == CATEGORY
    assert quantity("epci_abr", "", [], True).label == "Intercommunalité"


def test_a_kind_that_deceives_is_refused():
    count, rate, change = MapQuantity(COUNT), MapQuantity(RATE), MapQuantity(CHANGE)
    with pytest.raises(AulaError, match="circles"):
        map_kind("choroplethe", count)
    assert map_kind("choroplethe", count, is_forced=True) == "choroplethe"
    with pytest.raises(AulaError, match="does not fit"):
        map_kind("cercles", rate)
    with pytest.raises(AulaError, match="second field"):
        map_kind("bivariee", rate)
    with pytest.raises(AulaError, match="shown together"):
        map_kind("auto", rate, count)
    assert map_kind("auto", rate, rate) == "bivariee"
    assert map_kind("choroplethe", change) == "choroplethe"
    assert map_kind("auto", change) == "evolution"


# --- values ---------------------------------------------------------------------------------------------------------


def test_what_cannot_be_read_stops_the_map():
    with pytest.raises(AulaError, match=r"2 values are not numbers: a, b"):
        read_cells([1, 2, 3, "a", "b"], "x")
    with pytest.raises(AulaError, match="E_DECIMAL"):
        read_cells(["1,234", "5.678"], "x")
    read = read_cells(["1 234,5", "nd", float("nan"), None, "Secret statistique", ""], "x")
    assert read.states == ("valeur", "absent", "absent", "absent", "secret", "absent")
    assert not is_text([1, 2, "s"]) and is_text(["Lens", "Liévin", 3]) and not is_text([None])


def test_a_rate_of_few_or_of_nothing_is_not_told():
    made = ratio(cells([5, 1, 2, None, "s"]), cells([50, 0, 4, 9, 90]), 100.0, 11.0)
    assert made.values == (10.0, None, None, None, None)
    assert made.states == ("valeur", "sans_objet", "secret", "absent", "secret")
    assert len(made) == 5 and made.known == [10.0] and made.count("secret") == 2
    with pytest.raises(AulaError, match="negative"):
        ratio(cells([1]), cells([-1]))
    assert withheld(cells([0, 3, 11]), 11.0).values == (0.0, None, 11.0)


def test_a_round_rate_is_in_its_own_class():
    made = ratio(cells([7 * 0.1, 29]), cells([0.7 * 2, 100]), 100.0)
    assert made.values == (50.0, 29.0)


# --- bounds ---------------------------------------------------------------------------------------------------------


def test_round_bounds_are_nearly_as_good_as_exact_ones():
    values = [float(n * n % 977) for n in range(1, 320)]
    made = classing(values, "auto")
    assert made.method == "rondes" and made.count == 5
    assert made.fit >= 0.95 * made.exact
    assert explained(values, classing(values, "jenks").bounds) >= made.fit - 1e-9


def test_towns_among_villages_are_classed_by_their_logarithms():
    values = [float(n) for n in range(100, 400)] + [30_000.0, 25_000.0, 9_000.0]
    assert skewness(values) > 2
    made = classing(values, "auto")
    assert made.is_log and "logarithmes" in phrases.method_words(made)


@settings(max_examples=60, deadline=None)
@given(NUMBERS, st.sampled_from(["auto", "jenks", "quantiles", "ecart_moyenne"]), st.integers(0, 7))
def test_every_value_is_in_one_class_and_no_class_is_empty(values, method, wish):
    made = classing(values, method, wish)
    assert list(made.bounds) == sorted(set(made.bounds))
    ranks = {made.index(value) for value in values}
    assert ranks - {-1} == set(range(made.count)) or made.bounds == ()
    assert len(phrases.class_labels(made, values)) == made.count


def test_few_values_zeros_and_chosen_bounds():
    assert classing([1.0, 2.0, 2.0, 3.0], "auto").bounds == (2.0, 3.0)
    assert phrases.class_labels(classing([1.0, 2.0, 2.0], "auto"), [1.0, 2.0, 2.0]) == ["1", "2"]
    zeros = classing([0.0] * 30 + [float(n) for n in range(1, 71)], "auto")
    assert zeros.has_zero and zeros.index(0.0) == -1 and zeros.index(1.0) == 0
    assert classing([0.0, 0.0], "auto").bounds == ()
    assert classing([5.0], "seuils", fixed=[2.0]).index(2.0) == 1
    for fixed in ([], [2.0, 1.0], [1.0, 1.0]):
        with pytest.raises(AulaError, match="growing order"):
            classing([1.0], "seuils", fixed=fixed)
    with pytest.raises(AulaError, match="classes at most"):
        classing([1.0], "auto", 8)
    with pytest.raises(AulaError, match="No unit"):
        classing([], "auto")


def test_many_values_are_thinned_before_exact_breaks():
    made = classing([float(n) for n in range(3500)], "jenks")
    assert made.is_thinned and made.count == 5


@given(st.floats(-1e5, 1e5), st.floats(1e-3, 1e5))
def test_a_short_number_lies_between_its_neighbours(low, span):
    high = low + span
    if low < high:
        found = shortest(low, high, (low + high) / 2)
        assert low < found <= high
    assert shortest(high, low, low) == low
    after = math.nextafter(1.0, 2.0)
    assert shortest(1.0, after, after) == after


def test_a_change_has_the_same_bounds_on_both_sides():
    made = around_zero([-8.0, -3.0, -1.0, 0.0, 1.0, 2.0, 5.0, 9.0])
    assert made.bounds == tuple(sorted(-bound for bound in made.bounds)) and 0.0 in made.bounds
    assert made.index(0.0) == -1 and made.has_zero
    assert around_zero([-1.0, 1.0]).bounds == (0.0,)
    assert len(around_zero([float(n) for n in range(-40, 41)], 6).bounds) == 5


# --- colours --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("palette", "count"), [(name, n) for name in ramps.PALETTES for n in range(2, 8)])
def test_ramps_are_told_apart_by_everybody_and_in_grey(palette, count):
    try:
        colours = ramps.ramp(palette, count)
    except AulaError as refused:
        assert "E_PALETTE" in refused.codes
        return
    assert confused(colours, 10.0) == []
    light = [float(lab(colour)[0]) for colour in colours]
    assert all(one - other >= 8 for one, other in zip(light, light[1:]))
    if count <= 5:
        assert min(difference(colours[0], outside) for outside in ("#EDEDEB", "#FFFFFF")) >= 9


def test_other_palettes_are_told_apart():
    for palette, count in (
        ("ecart", 2),
        ("ecart", 4),
        ("ecart", 6),
        ("categories", 6),
        ("categories", 8),
        ("bivariee", 9),
    ):
        assert confused(ramps.ramp(palette, count), 10.0) == []
    colours = ramps.ramp("categories", 8)
    for (one, first), (other, second) in zip(
        zip(colours, ramps.hatches(colours)), zip(colours[1:], ramps.hatches(colours)[1:])
    ):
        assert first != second or abs(lab(one)[0] - lab(other)[0]) >= 8
    assert ramps.ramp("bleu", 1) == ("#2A5B93",)
    assert ramps.hatches(["#808080"] * 5)[-1] == "points"


def test_the_agency_paints_with_its_own_blue():
    import dataclasses

    own = dict(TOKENS.values)
    own["palette.sequentielle_eau"] = ["#111111", *own["palette.sequentielle_eau"][1:]]
    assert ramps.ramp("bleu", 5, dataclasses.replace(TOKENS, values=own))[0] == "#111111"


def test_towns_are_named_by_their_inhabitants():
    ranks = town_ranks()
    assert [rank.inhabitants for rank in ranks] == sorted((rank.inhabitants for rank in ranks), reverse=True)
    assert ranks[0].is_bold and ranks[0].coarsest == 0


# --- circles and two rates ------------------------------------------------------------------------------------------


def test_circles_have_the_areas_of_their_counts():
    assert circles.diameter_mm(400.0, 1600.0, 14.0) ** 2 / 14.0**2 == pytest.approx(400 / 1600)
    assert circles.diameter_mm(5.0, 0.0, 14.0) == 0.0
    assert circles.largest_mm("A0", 1e9, 1.0) == pytest.approx(14 * 1.25**4)
    assert circles.largest_mm("420 x 594 mm", 1e9, 1.0) == 14.0


def test_two_rates_need_many_units_and_many_values():
    many = [float(n) for n in range(40)]
    made = crossing(many, many[::-1])
    assert made.index(0.0, 0.0) == 0 and made.index(39.0, 39.0) == 8
    with pytest.raises(AulaError, match="needs 30"):
        crossing(many[:10], many[:10])
    with pytest.raises(AulaError, match="too few"):
        crossing(many, [1.0] * 40)


# --- words ----------------------------------------------------------------------------------------------------------


def test_numbers_are_french():
    assert phrases.number_words(-0.001, 1) == "0,0"
    assert phrases.short_words(0.0) == "0" and phrases.short_words(81.14) == "81,1"
    assert phrases.decimals_of([1 / 3]) == 6
    assert phrases.IRIS is phrases.unit_words(["code_iris", "insee"], 4)
    assert phrases.unit_words(["epci_code"], 4) is phrases.EPCI
    assert phrases.unit_words(["insee"], 40, 3) is phrases.ZONES


@settings(max_examples=60, deadline=None)
@given(NUMBERS)
def test_no_sentence_denies_the_figures(values):
    said = phrases.subtitle("", values, phrases.COMMUNES)
    low, high = phrases.short_words(min(values)), phrases.short_words(max(values))
    assert said.startswith(phrases.COMMUNES.counted(len(values)))
    assert ("une seule valeur" in said) == (min(values) == max(values))
    assert high in said and (min(values) == max(values) or f"de {low} à {high}" in said)


@settings(max_examples=40, deadline=None)
@given(NUMBERS.filter(lambda values: len(set(values)) > 1))
def test_the_words_of_a_class_hold_its_values(values):
    made = classing(values, "auto")
    for value in values:
        rank = made.index(value)
        words = phrases.class_labels(made, values)[rank] if rank >= 0 else "0"
        edge = [
            float(one.replace("\u2212", "-").replace(",", "."))
            for one in re.findall(r"[\u2212\d][\d,]*", words.replace("\xa0", ""))
        ]
        if words.startswith("moins de"):
            assert value < edge[0]
        elif words.endswith("et plus"):
            assert value >= edge[0]
        elif len(edge) == 2:
            assert edge[0] <= value < edge[1] or made.bounds == ()


def test_empty_words():
    assert phrases.subtitle("%", [], phrases.COMMUNES) == "% – aucune valeur"
    assert phrases.class_labels(Classing((), "auto"), []) == [""]
    assert phrases.class_labels(Classing((), "autour_de_zero"), [1.0]) == ["1"]
    labels = phrases.class_labels(Classing((0.0,), "autour_de_zero", has_zero=True), [-1.0, 0.0, 2.0])
    assert labels == ["moins de 0", "plus de 0"]
    assert phrases.method_words(Classing((), "auto")) == ""


# --- histogram ------------------------------------------------------------------------------------------------------


@settings(max_examples=60, deadline=None)
@given(NUMBERS, st.integers(2, 5))
def test_bars_count_every_value_once_and_stand_in_one_class(values, wish):
    made = classing(values, "auto", wish)
    shown = histogram(values, made)
    kept = [value for value in values if made.index(value) >= 0]
    if shown is None:
        assert len(set(kept)) < 2
        return
    assert sum(bar.count for bar in shown.bars) == len(kept)
    for rank in range(made.count):
        assert sum(bar.count for bar in shown.bars if bar.rank == rank and bar.count) == sum(
            made.index(value) == rank for value in kept
        )
    assert drawing(shown, ["#000000"] * made.count, kept[0], 60.0, 18.0).startswith("<svg")


def test_one_value_has_no_histogram():
    assert histogram([1.0, 1.0], Classing((), "auto")) is None
    assert nested([4.0], "#000000", 10.0).endswith("</svg>")
