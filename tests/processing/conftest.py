"""What the tests of the algorithms share."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT


@pytest.fixture(scope="session")
def environment(tmp_path_factory):
    """For `qgis_process`: the plugin of this checkout, enabled in a profile of its own."""
    folder = tmp_path_factory.mktemp("headless")
    shutil.copytree(ROOT / "aula_toolbox", folder / "plugins" / "aula_toolbox", symlinks=False)
    shutil.copy(ROOT / "metadata.txt", folder / "plugins" / "aula_toolbox" / "metadata.txt")
    settings = {
        "QGIS_PLUGINPATH": str(folder / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    environment = {**os.environ, **settings}
    command = ["qgis_process", "plugins", "enable", "aula_toolbox"]
    subprocess.run(command, env=environment, capture_output=True, timeout=120, check=True)
    return environment


@pytest.fixture(scope="session")
def housing_town(tmp_path_factory, qgis_app) -> dict[str, Path]:
    """The housing files of the fictional town, written once."""
    sys.path.insert(0, str(ROOT / "scripts"))
    try:
        from demo import housing

        return housing.everything(tmp_path_factory.mktemp("logement"))
    finally:
        sys.path.remove(str(ROOT / "scripts"))
