"""Shared fixtures: where the shared data are, and a clear word when they are not."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.support.machine import missing
from tests.support.nulls import emulate
from tests.support.pages import faults

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("AULA_SHARED") or ROOT.parent / "shared")


# a machine that is slow or busy draws examples slowly too: no test looks at the clock
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")


def pytest_sessionstart(session: pytest.Session) -> None:
    """Build the French translation when its sources are newer, once for all workers; tests read it as QGIS does."""
    if hasattr(session.config, "workerinput"):
        return
    subprocess.run([sys.executable, str(ROOT / "scripts" / "translate.py"), "compile"], check=False)


@pytest.fixture(scope="session", autouse=True)
def nulls_of_qgis_4() -> None:
    """With AULA_NULL=none, null attributes are None, as QGIS 4 gives them: `make test` on the QGIS that is here."""
    if os.environ.get("AULA_NULL") == "none":
        emulate()


@pytest.fixture(scope="session", autouse=True)
def every_report_is_read() -> None:
    """Each report that any test makes holds the rules of all: no report can be forgotten."""
    from aula_toolbox.core.report import Report

    written = Report.html

    def html(self: Report) -> str:
        text = written(self)
        found = faults(text)
        assert not found, found
        return text

    Report.html = html


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files with a long test first: several processes then end together. A file stays whole, its tests in order."""
    long = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in long)


def pytest_make_parametrize_id(config: pytest.Config, val: object, argname: str) -> str | None:
    """Bytes are no name: an archive holds the second it was made, and each process would give it another one."""
    return argname if isinstance(val, bytes) else None


_result = {"status": 0}


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Keep the result of the tests for the way out."""
    _result["status"] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """Leave with the result of the tests: Python takes QGIS down in no fixed order, which may crash at the very end."""
    if "qgis.core" in sys.modules:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(_result["status"])


def _shared(folder: str) -> Path:
    path = SHARED / folder
    if not path.is_dir():
        missing(f"{path} is absent: set AULA_SHARED to the folder of the shared data")
    return path


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The real open data extracts."""
    return _shared("data")


@pytest.fixture(scope="session")
def shared_reference() -> Path:
    """Expected numbers of independent sources."""
    return _shared("reference")


@pytest.fixture(scope="module")
def earlier_set_aside():
    """What earlier files hold stays as it is, for files that collect after each test.

    Such a collection walks over all that pytest and earlier tests hold, a second each: a quarter of the suite.
    """
    gc.freeze()


@pytest.fixture(scope="session")
def tidy_qgis(qgis_app):
    """QGIS, with everything the tests left behind collected before it ends: a layer must not outlive its provider.

    An exception that was caught keeps its frames, and so contexts and layers, until Python looks for cycles.
    """
    yield qgis_app
    gc.collect()
