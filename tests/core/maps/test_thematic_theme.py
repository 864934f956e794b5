"""The themes of thematic maps: counts, classes, words of the units shown. See docs/design/maps.md#thematic-kinds."""

from __future__ import annotations

import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.maps.thematic.categories import of_words
from aula_toolbox.core.maps.thematic.cells import MapCells, ratio
from aula_toolbox.core.maps.thematic.theme import circle_colour, of_numbers

from .thematic_cases import TOKENS, cells, request


def counted(theme):
    return sum(line.count for line in theme.drawn)


def test_counts_are_those_of_the_units_shown_bounds_those_of_all():
    values = cells([*range(100), None, "s"])
    shown = [n % 2 == 0 for n in range(102)]
    theme = of_numbers(request("choroplethe"), values, shown, TOKENS)
    assert counted(theme) == 51
    assert theme.classing == of_numbers(request("choroplethe"), values, [True] * 102, TOKENS).classing
    assert "sur 100\xa0communes" in theme.notes[-1]
    assert theme.lines[-1].label == "Donnée absente" and theme.lines[-1].hatch == "45"
    assert theme.subtitle.startswith("% – 50\xa0communes")
    with pytest.raises(AulaError, match="No unit"):
        of_numbers(request("choroplethe"), values, [False] * 102, TOKENS)


def test_a_change_keeps_what_did_not_change_apart():
    theme = of_numbers(request("evolution"), cells([-5, -2, 0, 0, 1, 4, 6, -1]), [True] * 8, TOKENS)
    assert [line.label for line in theme.lines].index("Stable") == 2
    assert counted(theme) == 8
    chosen = of_numbers(
        request("evolution", method="seuils", bounds=(-2.0, 0.0, 2.0)), cells([-5, 0, 5]), [True] * 3, TOKENS
    )
    assert len({line.colour for line in chosen.lines}) == 4
    five = of_numbers(request("choroplethe", method="ecart_moyenne"), cells(list(range(50))), [True] * 50, TOKENS)
    assert five.classing.count == 4


def test_circles_have_a_total_and_zeros_none():
    theme = of_numbers(request("cercles", unit="habitants"), cells([0, 100, 400, None]), [True] * 4, TOKENS)
    assert theme.notes[-1] == "Total des unités renseignées\xa0: 500 habitants"
    assert [(line.label, line.count) for line in theme.lines[1:]] == [("0 (sans cercle)", 1), ("Donnée absente", 1)]
    assert circle_colour(theme, theme.lines[0], TOKENS) == theme.lines[0].colour
    signed = of_numbers(request("cercles", unit=""), cells([-10.5, 30, 0]), [True] * 3, TOKENS)
    assert [line.label for line in signed.lines] == ["Hausse", "Baisse", "0 (sans cercle)"]
    assert signed.notes[-1].endswith("+19,5")
    with pytest.raises(AulaError, match="All counts are zero"):
        of_numbers(request("cercles"), cells([0, 0]), [True] * 2, TOKENS)


def test_circles_over_classes_are_seen():
    count, rate = cells([10, None, *range(1, 40)]), cells([*range(40), None])
    for palette in ("bleu", "chaud"):
        made = request("cercles_et_aplats", label_2="Part", unit_2="%", palette=palette)
        theme = of_numbers(made, count, [True] * 41, TOKENS, rate)
        colour = circle_colour(theme, theme.lines[0], TOKENS)
        assert colour not in {line.colour for line in theme.lines}
        assert theme.title == "Taux et part par commune"
        assert any("Sans cercle\xa0: 1\xa0commune" in note for note in theme.notes)
        assert counted(theme) == 41


def test_the_square_counts_every_unit():
    first, second = cells([*range(40), None, 3]), cells([*range(40, 0, -1), 2, "s"])
    theme = of_numbers(request("bivariee", label_2="Part"), first, [True] * 42, TOKENS, second)
    assert sum(theme.grid.counts) == 40 and counted(theme) == 42
    assert [line.code for line in theme.lines] == ["absent", "secret"]
    assert theme.grid.first == "Taux (%)" and theme.grid.second == "Part"


def test_rare_words_stand_together():
    words = ["a"] * 9 + [chr(98 + n) for n in range(12)] + [None]
    theme = of_words(request("categories", unit=""), words, [True] * 22, TOKENS)
    assert len([line for line in theme.lines if line.code.startswith("k")]) == 7
    assert [line.label for line in theme.lines[-2:]] == ["Autres (6 catégories)", "Donnée absente"]
    assert counted(theme) == 22 and "13\xa0catégories" in theme.subtitle
    assert of_words(request("categories"), ["a"], [True], TOKENS).subtitle.endswith("1\xa0catégorie")
    with pytest.raises(AulaError, match="No unit"):
        of_words(request("categories"), [None], [True], TOKENS)


def test_reasons_are_told_with_what_is_missing():
    values = ratio(cells([5, 1, 1]), cells([50, 0, 3]), 1.0, 11.0)
    theme = of_numbers(request("choroplethe", void="aucun logement"), values, [True] * 3, TOKENS)
    assert [line.label for line in theme.lines[1:]] == ["Secret statistique", "Non concerné (aucun logement)"]
    assert isinstance(values, MapCells)
