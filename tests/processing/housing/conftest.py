"""The files of the fictional town, written once for all tests of housing."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.support.demo import ROOT


@pytest.fixture(scope="session")
def housing_town(tmp_path_factory, qgis_app) -> dict[str, Path]:
    sys.path.insert(0, str(ROOT / "scripts"))
    try:
        from demo import housing

        return housing.files(tmp_path_factory.mktemp("logement"))
    finally:
        sys.path.remove(str(ROOT / "scripts"))
