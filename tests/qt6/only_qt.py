"""The fixtures of the tests that need no QGIS, for a run on Qt 6 alone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PyQt6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def qgis_app() -> QApplication:
    """An application of Qt 6: what draws texts wants one."""
    return QApplication([])


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The real open data extracts."""
    return Path(os.environ.get("AULA_SHARED") or ROOT.parent / "shared") / "data"
