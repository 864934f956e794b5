"""Runs that are killed, disks that are full, at every write of the store.

See docs/design/obs.md#versions.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.obs import refresh
from aula_toolbox.core.obs.store import VersionStore
from tests.conftest import ROOT
from tests.core.obs import observatories
from tests.core.obs.observatories import CENSUS, newer, prepare, refresher, tree


@pytest.fixture(autouse=True)
def remembered(monkeypatch):
    observatories.remember(lambda name, value: monkeypatch.setattr(refresh, name, value))


@pytest.mark.slow
def test_killed_at_every_write(tmp_path, texts):
    """The version in force is valid and old, or new and whole; to resume ends with the content of an uncut run."""
    path = prepare(tmp_path / "whole", {CENSUS: texts[CENSUS]}, ("log", "vacance_rp"))
    refresher(path).run("publier")
    first = VersionStore(path.with_suffix("")).current()
    (path.parent / "entrees" / CENSUS).write_text(newer(texts[CENSUS]), encoding="utf-8")
    command = [sys.executable, observatories.__file__, str(path), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env={"PYTHONPATH": str(ROOT)}, check=False)
    assert done.stdout.strip() == "publie", done.stderr
    uncut = VersionStore(path.with_suffix("")).current().entries["contenu"]
    cuts = sorted(tmp_path.glob("cut-*"))
    assert len(cuts) > 8
    for folder in cuts:
        own = folder / path.name
        store = VersionStore(own.with_suffix(""))
        current = store.current()
        assert current.id == first.id or current.entries["contenu"] == uncut
        assert (current.folder / "valeurs.csv").is_file()
        resumed = refresher(own).run("reprendre")
        assert (resumed.state, resumed.entries["contenu"]) == ("publie", uncut)
        assert not list(store.folder.rglob("*.part"))


def test_a_full_disk_at_every_write_leaves_the_version_in_force(built, texts, monkeypatch):
    store = VersionStore(built.with_suffix(""))
    kept = tree(store.current().folder)
    switch = (store.folder / "courant.json").read_bytes()
    (built.parent / "entrees" / CENSUS).write_text(newer(texts[CENSUS]), encoding="utf-8")
    refused = 0
    for at in range(1, 40):
        with monkeypatch.context() as patched:
            for name in ("write_bytes", "replace", "mkdir", "open"):
                patched.setattr(Path, name, getattr(Path, name))
            observatories.hurt(at, observatories.full)
            try:
                refresher(built).run("publier")
                break
            except (AulaError, OSError):
                refused += 1
        assert tree(store.current().folder) == kept or (store.folder / "courant.json").read_bytes() != switch
    assert refused > 5
    assert store.current().state == "publie"
