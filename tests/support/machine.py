"""What the machine lacks for a test: told by a skip on a desk, by a failure in CI, where nothing may be missing."""

from __future__ import annotations

import os
import shutil
from typing import NoReturn

import pytest


def missing(reason: str) -> NoReturn:
    """End the test because something that it needs is not here."""
    if os.environ.get("CI"):
        pytest.fail(f"nothing may be missing in CI: {reason}")
    pytest.skip(reason)


def needs(*programs: str) -> None:
    """The programs that a test starts must be on PATH."""
    absent = [program for program in programs if shutil.which(program) is None]
    if absent:
        missing(f"not on PATH: {', '.join(absent)} (scripts/setup.sh dev installs them)")
