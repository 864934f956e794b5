"""What needs no QGIS runs on Qt 6: QGIS 4 cannot be installed here, its Qt can."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.support.machine import missing

ROOT = Path(__file__).resolve().parents[2]
QT6 = ROOT / "build" / "qt6"
CHOSEN = (
    "tests/qt6/parts.py",
    "tests/core/test_net_declared.py",
    "tests/gis/net/test_xmltree.py",
    "tests/gis/obs/test_sheetpainter.py",
)
WITHOUT = ("no:pytest_qgis", "no:pytest-qt", "no:pytest_cov", "no:xdist", "no:cacheprovider")


def test_what_needs_no_qgis_runs_on_qt_6():
    if not (QT6 / "PyQt6" / "Qt6").is_dir():
        missing(f"{QT6} is absent: `scripts/setup.sh dev` fetches it")
    paths = os.pathsep.join((str(ROOT / "tests" / "qt6"), str(QT6)))
    plugins = [word for plugin in ("only_qt", *WITHOUT) for word in ("-p", plugin)]
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "--noconftest", *plugins, *CHOSEN],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": paths, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout[-4000:]
    assert " passed" in ended.stdout
    assert "skipped" not in ended.stdout
