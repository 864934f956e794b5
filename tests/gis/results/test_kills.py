"""Runs killed at random moments and full disks, a few of each: `scripts/scale/kills.py` does sixty and twenty."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.conftest import ROOT

SCRIPT = ROOT / "scripts" / "scale" / "kills.py"


@pytest.mark.slow
@pytest.mark.parametrize(("kills", "disks", "word"), [(8, 0, "kills: 8"), (0, 5, "full disks: 5")])
def test_nothing_half_written_passes_for_whole_and_nothing_good_is_lost(kills, disks, word):
    command = [sys.executable, str(SCRIPT), "--kills", str(kills), "--disks", str(disks), "--seed", "11"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert f"{word}, 0 faults" in done.stdout, done.stdout + done.stderr
    assert done.returncode == 0
