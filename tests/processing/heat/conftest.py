"""Nothing a test leaves behind outlives QGIS."""

from __future__ import annotations

import gc

import pytest


@pytest.fixture(autouse=True)
def nothing_left(tidy_qgis, earlier_set_aside):
    """Collect what a caught exception or a finished run kept, while QGIS is still there."""
    yield
    gc.collect()
