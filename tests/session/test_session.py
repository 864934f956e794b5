"""A short morning in a real QGIS: zip installed, demonstration opened, a dialog run, a layer loaded, a map exported."""

from __future__ import annotations

import importlib.util
import sys

import pytest

from tests.conftest import ROOT
from tests.support.machine import needs


def _module():
    spec = importlib.util.spec_from_file_location("scripts_run_session", ROOT / "scripts" / "run_session.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.slow
def test_a_short_morning_goes_without_a_fault(tmp_path):
    needs("xvfb-run", "qgis")
    assert _module().session(["fr"], "short", tmp_path) == []
    made = tmp_path / "fr"
    assert (made / "carte.pdf").stat().st_size > 10_000
    assert "rtificialisation" in (made / "zanbalance.html").read_text(encoding="utf-8")


def test_what_is_in_the_log_is_seen():
    broken = _module().BROKEN
    for line in ("Traceback (most recent call last):", "[AULA] 2: it failed", "[Messages] 2: Python error : oops"):
        assert broken.search(f"[QGIS] 0: fine\n{line}\n")
    assert not broken.search("[Processing] 2: Problem with GRASS installation\n[AULA] 0: read\n")
