"""The change of the air between two states of a small town."""

from __future__ import annotations

import numpy as np

from aula_toolbox.core.heat.classes import load_classes
from aula_toolbox.core.heat.cooling import CoolingSetting
from aula_toolbox.gis.heat.change import air_change


def test_trees_cool_and_nothing_changes_without_them():
    classes = load_classes()
    number = {int(code): place for place, code in enumerate(classes.code)}
    before = np.full((40, 40), number[10], np.uint8)
    after = before.copy()
    after[15:25, 15:25] = number[3]
    setting = CoolingSetting(10.0, 60.0, 60.0)

    def changed(state):
        return air_change(before, state, classes, setting, (2.0, 4.0), lambda title, until: lambda share: None)

    day, night = changed(after)
    assert day[20, 20] < day[20, 5] <= 0
    assert np.isfinite(night[:]).all()
    assert not np.any(changed(before.copy())[0][:])
