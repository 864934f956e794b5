"""Where a result may go: told before anything is computed."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.gis.results import places


def codes(found):
    return [one.code for one in found]


@pytest.mark.parametrize("name", ["con", "NUL.gpkg", "com1.csv", "lpt9", "a.", "a ", "a\tb", "aux .txt"])
def test_names_that_windows_keeps_to_itself(name):
    assert places.is_reserved(name)


@pytest.mark.parametrize("name", ["console.gpkg", "com10.csv", "résultat.gpkg", "a.b.c", ".con"])
def test_names_that_may_be_written(name):
    assert not places.is_reserved(name)


def test_a_place_is_told_what_is_wrong_with_it(tmp_path):
    (tmp_path / "a.txt").write_text("a")
    (tmp_path / "folder.gpkg").mkdir()
    (tmp_path / "base.gdb").mkdir()
    assert codes(places.problems(tmp_path / "nul.gpkg")) == ["E_NAME"]
    assert codes(places.problems(tmp_path / "folder.gpkg")) == ["E_FILE"]
    assert codes(places.problems(tmp_path / "a.txt" / "below" / "b.gpkg")) == ["E_FOLDER"]
    # a file geodatabase is a folder
    assert places.problems(tmp_path / "base.gdb") == []
    assert places.problems(tmp_path / "far" / "new.gpkg") == []


def test_the_part_of_a_path_that_is_a_file_is_named(tmp_path):
    (tmp_path / "a.txt").write_text("a")
    assert places.first_file(tmp_path / "a.txt" / "b" / "c") == tmp_path / "a.txt"
    assert places.first_file(tmp_path / "b" / "c") == tmp_path / "b" / "c"


def test_folders_that_were_made_are_told_from_above_to_below(tmp_path):
    made = places.make_folder(tmp_path / "a" / "b")
    assert made == [tmp_path / "a", tmp_path / "a" / "b"]
    assert places.make_folder(tmp_path / "a" / "b") == []


def test_a_database_that_is_open_is_not_free(tmp_path):
    path = tmp_path / "a.gpkg"
    with closing(sqlite3.connect(path, isolation_level=None)) as writing:
        writing.execute("CREATE TABLE t (n)")
        assert not places.is_database_open(path)
        writing.execute("BEGIN IMMEDIATE")
        assert places.is_database_open(path)
        with pytest.raises(AulaError, match="open in another program") as caught:
            places.check_free(path)
        writing.execute("ROLLBACK")
    assert caught.value.codes == ("E_FILE",)
    places.check_free(path)
    path.write_text("no database at all")
    assert not places.is_database_open(path)


@pytest.mark.parametrize(
    ("name", "some"),
    [
        ("a.gpkg", {"a.gpkg-wal", "a.gpkg-shm", "a.gpkg-journal"}),
        ("a.shp", {"a.dbf", "a.prj", "a.cpg", "a.shp.xml"}),
        ("a.TIF", {"a.TIF.aux.xml", "a.TIF.ovr"}),
        ("a.csv", set()),
    ],
)
def test_files_that_would_lie_about_a_successor_go_with_it(name, some):
    names = {path.name for path in places.companions(Path("/x") / name)}
    assert some <= names
    assert bool(names) == bool(some)


def test_room_is_asked_of_the_nearest_folder_that_is_there(tmp_path):
    free = places.free_bytes(tmp_path / "not" / "yet")
    assert free > 0
    places.check_space(tmp_path, 1.0)
    with pytest.raises(AulaError, match="are needed") as caught:
        places.check_space(tmp_path, 1e30)
    assert caught.value.codes == ("E_DISK",)


def test_a_question_gives_its_answer_or_its_fault(tmp_path):
    assert places.asked(lambda: 42, tmp_path) == 42
    with pytest.raises(OSError, match="away"):
        places.asked(lambda: (_ for _ in ()).throw(OSError("away")), tmp_path)


def test_a_window_waits_for_no_drive(tmp_path, monkeypatch):
    monkeypatch.setitem(places.limits(), "fenetre_s", 30.0)
    assert places.soon(lambda: 42, tmp_path, 0) == 42
    with pytest.raises(OSError, match="away"):
        places.soon(lambda: (_ for _ in ()).throw(OSError("away")), tmp_path, 0)
    monkeypatch.setitem(places.limits(), "fenetre_s", 0.01)
    connected, asked = threading.Event(), []

    def silent():
        asked.append(1)
        return connected.wait(60)

    drive = tmp_path / "S"
    assert [places.soon(silent, drive, "unknown") for _ in range(3)] == ["unknown"] * 3
    assert len(asked) == 1, "a silent drive is not asked again"
    connected.set()
    places._unheard[drive].join()
    monkeypatch.setitem(places.limits(), "fenetre_s", 30.0)
    assert places.soon(silent, drive, "unknown") is True


def test_a_path_is_told_from_the_root_without_the_disk():
    assert places.full(Path("/a/b/../c")) == Path("/a/c")
    assert places.full(Path("x")).is_absolute()
