"""Small files of the user's own: a disk that refuses leaves what was there."""

from __future__ import annotations

import os

import pytest

from aula_toolbox.core.wholefile import write_whole


def test_a_full_disk_leaves_the_earlier_file(tmp_path, monkeypatch):
    path = tmp_path / "colonnes.csv"
    write_whole(path, "sujet,notion,nom\n")

    def full(number):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_whole(path, "new")
    assert [one.name for one in tmp_path.iterdir()] == ["colonnes.csv"]
    assert path.read_text(encoding="utf-8") == "sujet,notion,nom\n"
