"""Sun and shade against published positions, exact boxes, and rays followed one by one.

Method: docs/design/heat.md#shade
"""

from __future__ import annotations

import json
from datetime import date, datetime, time, timedelta, timezone

import numpy as np
import pytest

from aula_toolbox.core.heat.shade import (
    BUILDING,
    SUN,
    TREE,
    Relief,
    ShadeTally,
    cast,
    shelter_class,
    sky_view,
    trapezium_minutes,
)
from aula_toolbox.core.heat.sun import legal_time, sun_position


@pytest.fixture(scope="module")
def facts(shared_reference):
    return json.loads((shared_reference / "heat2" / "reference.json").read_text())


def flat(shape, height=0.0):
    return np.full(shape, height, np.float32)


def relief(buildings, canopy=None, ground=None, pixel=1.0):
    buildings = np.asarray(buildings, np.float32)
    ground = flat(buildings.shape) if ground is None else np.asarray(ground, np.float32)
    canopy = buildings if canopy is None else np.maximum(np.asarray(canopy, np.float32), buildings)
    return Relief(ground, buildings, canopy, pixel)


# sun


def test_positions_are_those_of_the_solar_position_algorithm(facts):
    for row in facts["sun_arras"]:
        instant = datetime.strptime(row["utc"], "%Y-%m-%d %H:%M:%S").replace(tzinfo=timezone.utc)
        elevation, azimuth = sun_position([instant], row["lat"], row["lon"])
        assert elevation[0] == pytest.approx(row["elev_true"], abs=0.02)
        assert azimuth[0] == pytest.approx(row["azimuth_n_cw"], abs=0.02 / np.cos(np.radians(row["elev_true"])))
    spa = facts["spa_example"]
    instant = datetime(2003, 10, 17, 12, 30, 30, tzinfo=timezone(timedelta(hours=-7)))
    elevation, azimuth = sun_position([instant], spa["lat"], spa["lon"])
    assert 90 - elevation[0] == pytest.approx(spa["zenith_true"], abs=0.02)
    assert azimuth[0] == pytest.approx(spa["azimuth"], abs=0.02)


def test_legal_time_is_that_of_the_time_zone():
    zoneinfo = pytest.importorskip("zoneinfo")
    paris = zoneinfo.ZoneInfo("Europe/Paris")
    for year in (2024, 2026, 2031):
        for month in range(1, 13):
            for day in (1, 15, 25, 26, 27, 28):
                for clock in (time(0, 30), time(4), time(14)):
                    expected = datetime.combine(date(year, month, day), clock, paris)
                    assert legal_time(date(year, month, day), clock) == expected, expected


# shade


def box(size=240, pixel=0.5):
    top = flat((size, size))
    top[108:132, 108:132] = 15
    return relief(top, pixel=pixel)


def exact_box(azimuth, elevation, size=240, pixel=0.5):
    """Pixels whose ray to the sun meets the box, by the slabs of its walls."""
    rows, columns = np.mgrid[:size, :size]
    x, y = (columns + 0.5) * pixel, (size - rows - 0.5) * pixel
    ray = [np.sin(np.radians(azimuth)), np.cos(np.radians(azimuth)), np.tan(np.radians(elevation))]
    low, high = np.zeros(x.shape), np.full(x.shape, 15 / ray[2])
    for start, direction in ((x, ray[0]), (y, ray[1])):
        if abs(direction) < 1e-12:
            high = np.where((start >= 54) & (start <= 66), high, -1)
            continue
        one, other = (54 - start) / direction, (66 - start) / direction
        low, high = np.maximum(low, np.minimum(one, other)), np.minimum(high, np.maximum(one, other))
    inside = (x >= 54) & (x <= 66) & (y >= 54) & (y <= 66)
    return (high >= low) & ~inside, inside


def test_the_shade_of_a_box_is_that_of_geometry(facts):
    for case in facts["box_shadow"]["cases"]:
        state = cast(box(), case["azimuth"], case["elevation"])
        shade, inside = exact_box(case["azimuth"], case["elevation"])
        found = (state == BUILDING) & ~inside
        assert (found != shade).sum() <= 0.05 * shade.sum()
        assert found.sum() == pytest.approx(case["shaded_pixels_outside_box"], rel=0.05)
        assert (state[inside] == SUN).all()  # a flat roof does not shade itself


def ray_by_ray(ground, tops, receiver, pixel, azimuth, elevation):
    """Shade by following each ray in steps of a tenth of a pixel: slow, and nothing in common with the frames."""
    rows, columns = np.mgrid[: ground.shape[0], : ground.shape[1]]
    step = 0.1
    east, south = np.sin(np.radians(azimuth)) * step, -np.cos(np.radians(azimuth)) * step
    rise = np.tan(np.radians(elevation)) * step * pixel
    shaded = tops > receiver + 1e-3
    for number in range(1, int(2 * max(ground.shape) / step)):
        row, column = np.rint(rows + south * number).astype(int), np.rint(columns + east * number).astype(int)
        there = (row >= 0) & (row < ground.shape[0]) & (column >= 0) & (column < ground.shape[1])
        if not there.any():
            break
        met = np.full(ground.shape, -np.inf)
        met[there] = tops[row[there], column[there]]
        shaded |= met > receiver + rise * number + 1e-3
    return shaded


def scene(seed):
    """Houses, trees and a slope."""
    random = np.random.default_rng(seed)
    ground = (np.mgrid[:80, :80][1] * 0.05 * (seed % 3)).astype(np.float32)
    buildings, canopy = ground.copy(), ground.copy()
    for _ in range(12):
        row, column, side = random.integers(0, 68), random.integers(0, 68), random.integers(4, 12)
        buildings[row : row + side, column : column + side] = ground[row, column] + random.uniform(4, 18)
    for _ in range(15):
        row, column = random.integers(0, 74), random.integers(0, 74)
        canopy[row : row + 5, column : column + 5] = ground[row, column] + random.uniform(5, 14)
    return relief(buildings, canopy, ground)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("sun", [(180, 60), (135, 40), (247, 35), (12, 20), (90, 30), (311, 50)])
def test_scenes_against_rays_followed_one_by_one(seed, sun):
    land = scene(seed)
    state = cast(land, *sun)
    by_building = ray_by_ray(land.ground, land.buildings, land.receiver, 1.0, *sun)
    by_any = ray_by_ray(land.ground, land.canopy, land.receiver, 1.0, *sun)
    # only the edges of shadows differ: a ray drawn pixel by pixel is half a pixel off
    assert ((state == BUILDING) != by_building).mean() < 0.05
    assert ((state != SUN) != (by_any | by_building)).mean() < 0.06
    assert (state != SUN).mean() == pytest.approx((by_any | by_building).mean(), abs=0.03)


#: shaded share of the open ground of each scene by its buildings, under six suns: UMEP 0.0.1b47 (PyPI), its shadow
#: casting for global radiation run on the same grids
UMEP_SUNS = [(181, 60), (135, 40), (247, 35), (12, 20), (91, 30), (311, 50)]
UMEP_SHARES = [
    [0.0913, 0.2247, 0.2502, 0.3152, 0.2388, 0.1835],
    [0.0706, 0.1794, 0.1993, 0.3265, 0.1837, 0.1317],
    [0.0640, 0.1831, 0.1356, 0.2900, 0.1776, 0.1082],
]


@pytest.mark.parametrize("seed", range(3))
def test_three_scenes_have_the_shade_of_an_independent_library(seed):
    land = scene(seed)
    open_ground = land.buildings <= land.ground
    for sun, expected in zip(UMEP_SUNS, UMEP_SHARES[seed]):
        found = (cast(land, *sun) == BUILDING)[open_ground].mean()
        assert found == pytest.approx(expected, abs=0.008), sun


def test_mirrors_and_turns_commute():
    land = scene(1)
    state = cast(land, 137, 35)
    turned = Relief(*(np.rot90(values, -1).copy() for values in (land.ground, land.buildings, land.canopy)), 1.0)
    assert np.array_equal(np.rot90(state, -1), cast(turned, 137 + 90, 35))
    mirrored = Relief(*(values[:, ::-1].copy() for values in (land.ground, land.buildings, land.canopy)), 1.0)
    assert (state[:, ::-1] != cast(mirrored, 360 - 137, 35)).mean() < 0.02  # half pixels are rounded one way


def test_walls_crowns_and_flat_ground():
    assert not cast(relief(flat((20, 20))), 200, 40).any()
    wall = flat((60, 60))
    wall[30:32, :] = 10
    state = cast(relief(wall), 180, 45)
    assert (state[19, 5:-5] == SUN).all() and (state[21:30] == BUILDING).all() and (state[32:] == SUN).all()
    higher = wall * 2
    assert ((cast(relief(higher), 180, 45) == BUILDING) >= (state == BUILDING))[wall == 0].all()
    tree = flat((40, 40))
    tree[18:22, 18:22] = 8
    for azimuth in (0, 45, 90 + 1e-7, 180, 270):
        state = cast(relief(flat((40, 40)), tree), azimuth, 50)
        assert (state[18:22, 18:22] == TREE).all() and not (state == BUILDING).any()
    assert (cast(relief(tree), 180, 2) == BUILDING).all()  # the sun has set


def test_the_origin_of_the_grid_changes_nothing_far_from_its_edges():
    land = scene(2)
    part = Relief(*(values[:, 20:] for values in (land.ground, land.buildings, land.canopy)), 1.0)
    whole, cut = cast(land, 90, 50)[:, 20:], cast(part, 90, 50)
    assert np.array_equal(whole, cut)  # what stands to the west of an eastern sun is not seen


# sky


def test_canyons_and_open_ground(facts):
    for case in facts["canyon_svf"]:
        street, wall = round(case["W"] / case["px"]), 40
        top = flat((1200, street + 2 * wall))
        top[:, :wall] = top[:, -wall:] = case["H"]
        view = sky_view(top, top, case["px"], lambda share: None)
        middle = view[600, wall + street // 2]
        assert middle == pytest.approx(case["exact_mid"], abs=0.01)  # walls are met half a pixel farther
        assert middle == pytest.approx(case["prototype"], abs=0.002)
    assert sky_view(flat((8, 8)), flat((8, 8)), 1.0, lambda share: None) == pytest.approx(np.ones((8, 8)), abs=1e-6)


def test_one_more_building_never_opens_the_sky():
    land = scene(0)
    more = land.buildings.copy()
    more[40:50, 40:50] += 20
    before, after = (sky_view(top, top, 1.0, lambda share: None) for top in (land.buildings, more))
    same = more == land.buildings
    assert (after[same] <= before[same] + 1e-6).all() and after[same].mean() < before[same].mean()


# time


def test_minutes_add_up():
    weights = trapezium_minutes(29, 15)
    assert weights.sum() == 420
    tally = ShadeTally.empty((1, 3))
    for state, minutes in zip(([0, 1, 2], [0, 2, 2], [1, 0, 2], [0, 0, 2]), (10.0, 20.0, 20.0, 10.0)):
        tally.add(np.array([state], np.uint8), minutes)
    assert tally.minutes.tolist() == [[20, 30, 60]] and tally.trees.tolist() == [[20, 10, 0]]
    assert tally.longest_sun.tolist() == [[30, 30, 0]]
    share = np.array([0.1, 0.25, 0.6, 0.9, np.nan])
    assert shelter_class(share, (0.25, 0.5, 0.75)).tolist()[:4] == [0, 1, 2, 3]
