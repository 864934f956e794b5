"""The set-up on a machine where it can install nothing, and where there is nothing to do."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest

TOOLS = ("bash", "env", "dirname", "sort", "head", "printf", "id", "mkdir", "cksum", "cut", "readlink")


@pytest.fixture
def bare_path(tmp_path):
    """A PATH with neither QGIS nor a package manager."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for tool in TOOLS:
        found = shutil.which(tool)
        if found:
            (folder / tool).symlink_to(found)
    return folder


def _setup(root, mode, **environ):
    command = [shutil.which("bash"), str(root / "scripts" / "setup.sh"), mode]
    surroundings = {**os.environ, **environ}
    return subprocess.run(command, capture_output=True, text=True, env=surroundings, check=False, timeout=60)


def test_without_qgis_nor_apt_it_says_what_to_install_and_stops(root, bare_path):
    done = _setup(root, "run", PATH=str(bare_path), CONDA_PREFIX="", QGIS_PYTHON="")
    assert done.returncode == 1
    for word in ("OSGeo4W", "MSI", "macOS", "conda", "flatpak", "Debian", "Ubuntu"):
        assert word in done.stderr
    assert "3.40" in done.stderr


def test_an_unknown_mode_is_refused(root):
    done = _setup(root, "everything")
    assert done.returncode == 1
    assert "usage" in done.stderr
