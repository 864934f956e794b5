"""One file on its way: what stood there comes back, unless somebody else wrote there since."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from aula_toolbox.gis.results.moves import JOURNAL, Move, identity_of, put_in_place, recover


@pytest.fixture
def stage(tmp_path):
    folder = tmp_path / "stage"
    for name in ("new", "old"):
        (folder / name).mkdir(parents=True)
    return folder


def coming(stage, name="a.csv", text="new"):
    """A move of a new file to its place."""
    new = stage / "new" / name
    new.write_text(text)
    return Move(stage.parent / name, stage / "old" / name, new, identity_of(new))


def test_a_move_keeps_what_stood_there_until_it_goes(stage):
    move = coming(stage)
    move.place.write_text("old")
    move.keep_earlier()
    # the earlier file stays at its place, too, until it is replaced
    assert (move.place.read_text(), move.old.read_text()) == ("old", "old")
    move.go()
    assert (move.place.read_text(), move.old.read_text()) == ("new", "old")


@pytest.mark.parametrize("had_earlier", [True, False])
def test_undoing_brings_back_what_stood_there_or_leaves_the_place_empty(stage, had_earlier):
    move = coming(stage)
    if had_earlier:
        move.place.write_text("old")
    move.keep_earlier()
    move.go()
    move.undo()
    if had_earlier:
        assert move.place.read_text() == "old"
    else:
        # the new file is back where it was written
        assert not move.place.exists() and move.new.read_text() == "new"
    assert not move.old.exists()


def test_undoing_leaves_what_another_wrote_since(stage):
    move = coming(stage)
    move.keep_earlier()
    move.go()
    move.place.write_text("something of theirs")
    move.undo()
    assert move.place.read_text() == "something of theirs"


def test_a_place_may_be_emptied_and_filled_again(stage):
    place = stage.parent / "gone.csv"
    place.write_text("old")
    move = Move(place, stage / "old" / "gone.csv")
    move.keep_earlier()
    move.go()
    assert not place.exists()
    move.undo()
    assert place.read_text() == "old"


def test_what_stands_or_falls_with_the_files_takes_them_back(stage):
    moves = [coming(stage, "a.csv"), coming(stage, "b.csv")]
    moves[0].place.write_text("old")

    def broken():
        assert json.loads((stage / JOURNAL).read_text())["moves"][0]["place"] == "a.csv"
        raise OSError("the network is away")

    with pytest.raises(OSError, match="away"):
        put_in_place({stage: moves}, broken)
    assert moves[0].place.read_text() == "old"
    assert not moves[1].place.exists()
    assert not (stage / JOURNAL).exists()


def test_a_delivery_leaves_no_journal_and_nothing_to_undo(stage):
    moves = [coming(stage, "a.csv"), coming(stage, "b.csv")]
    put_in_place({stage: moves})
    assert [move.place.read_text() for move in moves] == ["new", "new"]
    recover(stage)
    assert [move.place.read_text() for move in moves] == ["new", "new"]
    put_in_place({})


def test_a_folder_has_no_identity_and_a_file_has_its_size(tmp_path):
    (tmp_path / "a").write_text("four")
    assert identity_of(tmp_path) is None
    assert identity_of(tmp_path / "a")[0] == 4
    with pytest.raises(OSError):
        identity_of(Path(tmp_path / "absent"))
