"""Nothing a test leaves behind outlives QGIS."""

from __future__ import annotations

import gc

import pytest


@pytest.fixture(scope="module", autouse=True)
def earlier_set_aside():
    """What earlier files hold stays as it is: each collection below would walk over all of it, a second a test."""
    gc.freeze()


@pytest.fixture(autouse=True)
def nothing_left(tidy_qgis):
    """Collect what a caught exception or a finished run kept, while QGIS is still there."""
    yield
    gc.collect()
