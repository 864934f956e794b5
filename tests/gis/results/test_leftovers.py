"""What a killed run leaves is removed by the next one; what a living run holds is not."""

from __future__ import annotations

import json
import os
import platform

import pytest

from aula_toolbox.gis.results import leftovers
from aula_toolbox.gis.results.leftovers import DAY_S, MINUTE_S, OWNER, PREFIX, clear, new_folder


@pytest.fixture
def own(tmp_path):
    folder, owner = new_folder(tmp_path)
    yield folder
    owner.close()


def other(folder, name, told=None, age_s=0.0, than=None):
    """Another staging folder of some age."""
    made = folder / f"{PREFIX}{name}"
    made.mkdir()
    if told is not None:
        (made / OWNER).write_text(told)
    when = than.stat().st_mtime - age_s
    os.utime(made, (when, when))
    return made


def test_a_new_folder_says_whose_it_is(own):
    told = json.loads((own / OWNER).read_text())
    assert told == {"host": platform.node(), "pid": os.getpid()}
    assert own.name.startswith(PREFIX)
    assert sorted(path.name for path in own.iterdir()) == ["new", "old", OWNER]


def test_the_folder_of_a_living_run_is_left_alone(own, tmp_path):
    folder, owner = new_folder(tmp_path)
    assert clear(own) == []
    owner.close()
    assert clear(own) == [folder]
    assert own.is_dir() and not folder.exists()


@pytest.mark.parametrize(("age_s", "goes"), [(DAY_S - 60, False), (DAY_S + 60, True)])
def test_another_computer_has_a_day(own, tmp_path, age_s, goes):
    far = other(tmp_path, "far", json.dumps({"host": "another", "pid": 1}), age_s, own)
    assert clear(own) == ([far] if goes else [])


@pytest.mark.parametrize(("age_s", "goes"), [(MINUTE_S - 30, False), (MINUTE_S + 30, True)])
def test_a_run_that_was_killed_before_it_said_its_name_has_a_minute(own, tmp_path, age_s, goes):
    empty = other(tmp_path, "empty", None, age_s, own)
    assert clear(own) == ([empty] if goes else [])


def test_strangers_stay_whatever_their_name(own, tmp_path):
    mine = other(tmp_path, "mine", None, DAY_S * 9, own)
    (mine / "diary.txt").write_text("mine")
    broken = other(tmp_path, "broken", "{not json", DAY_S * 9, own)
    (tmp_path / f"{PREFIX}file").write_text("a file")
    assert clear(own) == []
    assert (mine / "diary.txt").read_text() == "mine"
    assert broken.is_dir()


def test_a_folder_that_cannot_be_finished_is_not_left_behind(tmp_path, monkeypatch):
    def broken(*_arguments):
        raise ValueError("full")

    monkeypatch.setattr(leftovers.json, "dump", broken)
    with pytest.raises(ValueError, match="full"):
        new_folder(tmp_path)
    assert list(tmp_path.iterdir()) == []


HERE = {"host": platform.node(), "pid": 1}
BACK = {"place": "kept.txt", "old": "old.txt", "new": None, "identity": None}


@pytest.mark.parametrize(
    ("owner", "journal"),
    [
        (HERE, [1]),
        (HERE, {"first": "", "others": [], "moves": 3}),
        (HERE, {"first": "", "others": [], "moves": [{**BACK, "place": "../far/kept.txt"}]}),
        (HERE, {"first": "", "others": [], "moves": [{**BACK, "place": "kept.txt", "old": "../../far/kept.txt"}]}),
        (HERE, {"first": "", "others": [], "moves": [{**BACK, "identity": "x"}]}),
        ([1], {"first": "", "others": [], "moves": [{**BACK, "place": 3}]}),
    ],
)
def test_a_journal_that_nobody_of_us_wrote_moves_nothing_and_ends_no_run(tmp_path, owner, journal):
    """A folder of results may lie on a share where others write."""
    results, far = tmp_path / "results", tmp_path / "far"
    results.mkdir()
    far.mkdir()
    (far / "kept.txt").write_text("kept")
    folder, stream = new_folder(results)
    left = other(results, "strange", json.dumps(owner), 2 * DAY_S, folder)
    (left / "old").mkdir()
    (left / "old" / "old.txt").write_text("earlier")
    (left / "moves.json").write_text(json.dumps(journal))
    assert clear(folder) == []
    stream.close()
    assert (far / "kept.txt").read_text() == "kept" and not (results / "kept.txt").exists()


def test_files_go_back_beside_their_journal_wherever_it_says(tmp_path):
    results, far = tmp_path / "results", tmp_path / "far"
    results.mkdir()
    far.mkdir()
    folder, stream = new_folder(results)
    left = other(results, "killed", json.dumps(HERE), 2 * DAY_S, folder)
    (left / "old").mkdir()
    (left / "old" / "old.txt").write_text("earlier")
    (left / "moves.json").write_text(json.dumps({"target": str(far), "first": "", "others": [], "moves": [BACK]}))
    assert clear(folder) == [left]
    stream.close()
    assert (results / "kept.txt").read_text() == "earlier" and not list(far.iterdir())
