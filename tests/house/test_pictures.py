"""The pictures that the guide asks for are there, small enough, and were made by the script."""

from __future__ import annotations

import struct

import pytest

LANGUAGES = ["fr", "en"]


@pytest.fixture(scope="module")
def pictures(script):
    return script("pictures")


def test_every_picture_of_the_list_is_there_and_small(pictures):
    assert len(pictures.wanted(LANGUAGES)) >= 40
    assert pictures.faults(LANGUAGES) == []


def test_no_picture_is_left_over(pictures):
    present = {f"{name}/{path.name}" for name in LANGUAGES for path in (pictures.FOLDER / name).glob("*.png")}
    assert present == set(pictures.wanted(LANGUAGES))


def test_pictures_are_wide_enough_to_be_read(pictures):
    for name in pictures.wanted(LANGUAGES):
        width, height = struct.unpack(">II", (pictures.FOLDER / name).read_bytes()[16:24])
        assert width >= 340 and height >= 200, name


def test_a_missing_or_heavy_picture_is_told(pictures, tmp_path, monkeypatch):
    listing = tmp_path / "pictures.csv"
    listing.write_text("name,page,what\nfr/there.png,a,b\nfr/heavy.png,a,b\nen/other.png,a,b\n", encoding="utf-8")
    monkeypatch.setattr(pictures, "LIST", listing)
    (tmp_path / "fr").mkdir()
    (tmp_path / "fr" / "heavy.png").write_bytes(b"0" * (pictures.MOST_BYTES + 1))
    assert pictures.faults(["fr"], tmp_path) == ["missing: fr/there.png", "too large: fr/heavy.png, 146 kB"]
