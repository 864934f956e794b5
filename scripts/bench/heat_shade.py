"""Shade, visible sky, felt heat, and where to plant, each in a process of its own: processor seconds and peak memory.

Heights and classes are drawn with a fixed seed. Targets are those of the specification for two quiet cores.
"""

from __future__ import annotations

import sys

from measure import Board, process

TOWN = """
import sys, time
import numpy as np
side = int(sys.argv[1])
random = np.random.default_rng(1)
blocks = random.choice([0.0, 0.0, 6.0, 12.0, 25.0], (side // 20, side // 20)).repeat(20, 0).repeat(20, 1)
ground = np.zeros((side, side), np.float32)
roofs = blocks.astype(np.float32)
crowns = np.where((random.random((side, side)) > 0.97) & (roofs == 0), np.float32(9), roofs)
from aula_toolbox.core.heat.shade import Relief, cast, sky_view
relief = Relief(ground, roofs, crowns, float(sys.argv[2]))
start = time.process_time()
"""
END = "print(time.process_time() - start)"
SUN = f"{TOWN}cast(relief, 200.0, 50.0)\n{END}"
DAY = f"""{TOWN}
from aula_toolbox.core.heat.shade import ShadeTally
tally = ShadeTally.empty(ground.shape)
for azimuth, elevation in zip(np.linspace(120, 280, 29), 20 + 40 * np.sin(np.linspace(0.4, 2.7, 29))):
    tally.add(cast(relief, float(azimuth), float(elevation)), 15.0)
{END}"""
SKY = f"""{TOWN}
for tops in (relief.buildings, relief.canopy):
    sky_view(tops, relief.receiver, relief.pixel_m, lambda part: None)
{END}"""
NIGHT = f"""{TOWN}
from aula_toolbox.core.heat import kernels
from aula_toolbox.core.heat.convolution import masked_mean
from aula_toolbox.core.heat.skyview import sky_view_factor
sky = sky_view_factor(roofs, relief.pixel_m, lambda part: None)
everywhere, mean = np.ones(sky.shape, bool), np.empty_like(sky)
for metres in (100.0, 250.0):
    kernel = kernels.disk(metres / relief.pixel_m)
    masked_mean(lambda at: (sky[at], everywhere[at]), sky.shape, kernel, mean=mean)
{END}"""
FELT = f"""{TOWN}
from datetime import datetime
from aula_toolbox.core.heat.radiation import FeltGround, SunHour, radiant_by_rows, surfaces_of, surfaces_table
from aula_toolbox.core.heat.utci import AirState, utci_c
sky = random.uniform(0.3, 1, ground.shape).astype(np.float32)
codes = random.integers(1, 12, ground.shape).astype(np.uint8)
place = FeltGround(sky, sky, roofs > 0, surfaces_of(codes, surfaces_table()), 1.0)
lit = (random.random(ground.shape) > 0.4).astype(np.float32)
hour, air = SunHour(datetime(2025, 7, 15, 14), 55.0, 200.0, 800.0, 150.0, 14.0, 4.0, 62.0), AirState(33.0, 40.0, 1.5)
start = time.process_time()
for _, rows in radiant_by_rows(place, lit, hour, air):
    utci_c(rows, air)
{END}"""
LAND = """
import sys, time
import numpy as np
from aula_toolbox.core.heat.classes import load_classes
from aula_toolbox.core.heat.cooling import CoolingModel, CoolingSetting
from aula_toolbox.core.heat.convolution import NUMPY
from aula_toolbox.core.heat.plantation import DayState, planting_gain
side = int(sys.argv[1])
random = np.random.default_rng(1)
numbers = random.choice([4, 5, 8, 9, 11], (side // 10, side // 10)).repeat(10, 0).repeat(10, 1).astype(np.uint8)
models = [CoolingModel(one, load_classes(), CoolingSetting(5.0)) for one in (numbers, np.full_like(numbers, 2))]
for model in models:
    model.transform = NUMPY
people = random.random((side, side))
start = time.process_time()
hm = models[0].mitigation(models[0].day_capacity)
models[0].mixed(lambda at: hm[at])
print(time.process_time() - start)
state = DayState.of(models[0])
start = time.process_time()
planting_gain(models[0], state, models[1], people, 2.0)
print(time.process_time() - start)
"""
CHOICE = """
import time
import numpy as np
from aula_toolbox.core.heat.shade import SUN
from aula_toolbox.core.heat.treechoice import Candidates, Worth, choose
from aula_toolbox.core.heat.treeshade import ShadeCover, TreeForm, stencil
random = np.random.default_rng(1)
side, pixel, count = 2000, 2.0, 100_000
suns = [(float(a), 55.0) for a in np.linspace(150, 240, 9)]
use = np.where(random.random((side, side)) > 0.8, np.float32(3), np.float32(0))
lit = [np.full((side, side), SUN, np.uint8)] * 9
shade = ShadeCover(use, lit, np.full(9, 30.0), stencil(TreeForm(10.0, 3.5), suns, pixel), pixel)
row, column = random.integers(0, side, count), random.integers(0, side, count)
price = random.choice([600.0, 2500.0], count)
one = Candidates(column * pixel, -row * pixel, random.random(count), price, np.zeros(count, bool), row, column)
start = time.process_time()
worth = Worth.balanced(one, shade.gains(row, column), 0.5)
plan = choose(one, worth, 1_200_000.0, 8.0, shade)
print(time.process_time() - start, len(plan.chosen))
"""


def main() -> None:
    """Measure, judge."""
    board = Board()
    for name, code, words, target, peak in (
        ("one sun, buildings and trees, 4 Mpx", SUN, (2000, 0.5), 0.35, None),
        ("11 to 18 h by 15 min, 4 Mpx at 0.5 m", DAY, (2000, 0.5), 10.0, 600.0),
        ("visible sky, two surfaces, 1 Mpx", SKY, (1000, 1.0), 25.0, None),
        ("felt heat, one hour, 1 Mpx", FELT, (1000, 1.0), 1.0, None),
        # sixty seconds for the 47 million pixels of the territory
        ("clear nights, 4 Mpx at 10 m", NIGHT, (2000, 10.0), 5.1, None),
    ):
        cost = process([sys.executable, "-c", code, *words])
        board.line(name, float(cost.output.split()[-1]), "s", target, f"{cost.peak_mib:.0f} MiB")
        if peak is not None:
            board.line(f"{name}, memory", cost.peak_mib, "MiB", peak)
    cost = process([sys.executable, "-c", LAND, 2000])
    whole, gain = map(float, cost.output.split()[-2:])
    board.line("where to plant, gain of 4 Mpx", gain, "s", None, f"{cost.peak_mib:.0f} MiB")
    board.line("where to plant, gain beside one map of the air", gain / whole, "x", 2.0)
    cost = process([sys.executable, "-c", CHOICE])
    seconds, chosen = cost.output.split()[-2:]
    board.line("choice among 100 000 places", float(seconds), "s", 30.0, f"{chosen} trees, {cost.peak_mib:.0f} MiB")
    board.exit()


if __name__ == "__main__":
    main()
