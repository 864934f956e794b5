"""Trees chosen under a budget: lazy as plain, near the best of all plans, shade counted once.

docs/design/heat.md#where-to-plant
"""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from aula_toolbox.core.heat.shade import SUN, Relief, cast
from aula_toolbox.core.heat.treechoice import Candidates, TreePlan, Worth, choose
from aula_toolbox.core.heat.treeshade import ShadeCover, TreeForm, planted_shade, stencil

SUNS = [(150.0, 60.0), (185.0, 62.0), (235.0, 50.0)]
MINUTES = np.array([60.0, 120.0, 60.0])
TREE = TreeForm(10.0, 3.5)
SIDE, PIXEL = 90, 2.0


def flat():
    zero = np.zeros((SIDE, SIDE), np.float32)
    return Relief(zero, zero, zero.copy(), PIXEL)


def ground(seed=0):
    """A pavement and a yard in the sun."""
    use = np.zeros((SIDE, SIDE), np.float32)
    use[40:43, :] = 3.0
    use[60:80, 10:40] = 5.0
    states = [cast(flat(), *sun) for sun in SUNS]
    return use, ShadeCover(use, states, MINUTES, stencil(TREE, SUNS, PIXEL), PIXEL)


def candidates(count=300, seed=0, same_price=False):
    random = np.random.default_rng(seed)
    row, column = random.integers(25, 85, count), random.integers(5, 85, count)
    price = np.full(count, 600.0) if same_price else random.choice([600.0, 2500.0, 6000.0], count)
    return Candidates(
        column * PIXEL, -row * PIXEL, random.random(count), price, random.random(count) > 0.7, row, column
    )


def plain(one, worth, budget, spacing, shade):
    """The greedy order by worth for the price, everything looked at at each step."""
    shade, taken, left = shade.fresh(), [], budget
    while True:
        best = None
        for number in range(len(one)):
            near = [np.hypot(one.x_m[n] - one.x_m[number], one.y_m[n] - one.y_m[number]) for n in taken]
            if number in taken or one.cost_eur[number] > left or (near and min(near) < spacing):
                continue
            value = worth.air * one.gain_pd[number] + worth.shade * shade.gain(one.row[number], one.column[number])
            key = (-value / one.cost_eur[number], number)
            best = min(best, key) if best else key
        if best is None:
            return taken
        taken.append(best[1])
        left -= one.cost_eur[best[1]]
        shade.plant(one.row[best[1]], one.column[best[1]])


def test_lazy_is_plain_on_three_hundred_candidates():
    _, shade = ground()
    one = candidates(same_price=True)
    worth = Worth.balanced(one, shade.gains(one.row, one.column), 0.5)
    plan = choose(one, worth, 12_000.0, 8.0, shade)
    assert plan.chosen == plain(one, worth, 12_000.0, 8.0, shade) and len(plan.chosen) == 20
    assert plan.worth == sorted(plan.worth, reverse=True)
    # twice the money keeps what the first bought
    assert choose(one, worth, 24_000.0, 8.0, shade).chosen[:20] == plan.chosen
    assert plan.until(6_000.0) == 10


def test_a_plan_is_near_the_best_of_all():
    _, shade = ground()
    one = candidates(12, 4, same_price=True)
    worth = Worth.balanced(one, shade.gains(one.row, one.column), 0.6)
    plan = choose(one, worth, 2_400.0, 0.1, shade)

    def total(numbers):
        taken = shade.fresh()
        value = 0.0
        for number in numbers:
            value += worth.air * one.gain_pd[number] + worth.shade * taken.gain(one.row[number], one.column[number])
            taken.plant(one.row[number], one.column[number])
        return value

    best = max(total(numbers) for numbers in combinations(range(12), 4))
    assert len(plan.chosen) == 4 and plan.total == pytest.approx(total(plan.chosen))
    assert best + 1e-9 >= plan.total >= 0.63 * best


def test_the_better_of_two_orders_is_kept():
    # the cheap tree is worth more for its price, but alone it leaves the money unspent
    pair = Candidates(
        np.array([0.0, 50.0]),
        np.zeros(2),
        np.array([2.0, 9.0]),
        np.array([100.0, 900.0]),
        np.zeros(2, bool),
        np.zeros(2, int),
        np.zeros(2, int),
    )
    assert choose(pair, Worth(1.0, 0.0), 950.0, 8.0).chosen == [1]
    assert choose(pair, Worth(1.0, 0.0), 1000.0, 8.0).chosen == [0, 1]
    assert choose(pair, Worth(1.0, 0.0), 50.0, 8.0) == TreePlan()


def test_spacing_first_zones_and_what_is_worth_nothing():
    _, shade = ground()
    one = candidates()
    worth = Worth.balanced(one, shade.gains(one.row, one.column), 0.3)
    ticks = []
    plan = choose(one, worth, 100_000.0, 12.0, shade, 0.6, ticks.append)
    x, y = one.x_m[plan.chosen], one.y_m[plan.chosen]
    gaps = np.hypot(x[:, None] - x, y[:, None] - y) + 1e9 * np.eye(len(x))
    assert gaps.min() >= 12 and sum(plan.cost_eur) <= 100_000 and max(ticks) <= 1
    alone = choose(one, worth, 20_000.0, 12.0, shade, 1.0)
    held = one.is_first[alone.chosen]
    # the first zones are served before anything else; what is left buys what fits elsewhere
    assert held[: int(held.sum())].all() and sum(np.array(alone.cost_eur)[held]) > 0.8 * 20_000
    nothing = choose(one, Worth(0.0, 1.0), 1e6, 8.0, shade)
    assert min(nothing.worth) > 0 and len(nothing.chosen) < len(one)
    assert choose(one, Worth(0.0, 1.0), 1e6, 8.0).chosen == []


def test_without_people_only_shade_counts_and_the_other_way_round():
    one = candidates(5)
    empty = Candidates(one.x_m, one.y_m, np.zeros(5), one.cost_eur, one.is_first, one.row, one.column)
    assert Worth.balanced(empty, np.ones(5), 0.5) == Worth(0.0, 1.0)
    assert Worth.balanced(one, np.zeros(5), 0.5).shade == 0.0


def test_shade_is_counted_once_and_never_grows():
    _, shade = ground()
    one = candidates(60, 7)
    before = shade.gains(one.row, one.column)
    assert before == pytest.approx([shade.gain(int(r), int(c)) for r, c in zip(one.row, one.column)])
    best = int(before.argmax())
    shade.plant(int(one.row[best]), int(one.column[best]))
    after = shade.gains(one.row, one.column)
    assert (after <= before + 1e-12).all() and after[best] == 0 and after.sum() < before.sum()
    assert shade.gain(-1, 0) == 0 and shade.gains(np.array([-1]), np.array([0])).tolist() == [0]
    shade.plant(-1, 0)
    assert (shade.gains(one.row, one.column) == after).all()


def test_the_plan_cast_again_gives_the_shade_that_was_told():
    use, shade = ground()
    one = candidates(40, 9, same_price=True)
    plan = choose(one, Worth(0.0, 1.0), 6_000.0, 8.0, shade)
    stems = (one.row[plan.chosen], one.column[plan.chosen])
    again = planted_shade(flat(), stems, TREE, SUNS, MINUTES, use > 0)
    assert again == pytest.approx(sum(plan.shade_m2_h), rel=0.05) and again > 100


def test_no_sun_no_shade():
    nothing = stencil(TREE, [(90.0, 1.0)], PIXEL)
    assert not len(nothing.down)
    cover = ShadeCover(np.ones((4, 4), np.float32), [np.full((4, 4), SUN, np.uint8)], np.ones(1), nothing, PIXEL)
    assert cover.gains(np.array([1]), np.array([1])).tolist() == [0] and cover.gain(1, 1) == 0


def test_a_place_that_brings_nothing_any_more_stays_empty():
    _, shade = ground()
    same = np.array([41, 41])  # of the grid of shade, though the stems stand apart
    twice = Candidates(
        np.array([60.0, 90.0]), np.full(2, -130.0), np.zeros(2), np.full(2, 600.0), np.zeros(2, bool), same, same
    )
    plan = choose(twice, Worth(0.0, 1.0), 1_200.0, 1.0, shade)
    assert plan.chosen == [0] and plan.worth[0] > 0
