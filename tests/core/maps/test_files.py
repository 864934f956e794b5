"""Method: docs/design/maps.md#files"""

from __future__ import annotations

from pathlib import Path

import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.maps import files
from tests.support.users import somebody


def test_an_absent_folder_is_told_and_not_created(tmp_path):
    with pytest.raises(AulaError, match="does not exist"):
        files.check_folder(tmp_path / "absent")
    assert not (tmp_path / "absent").exists()


def test_a_file_is_not_a_folder(tmp_path):
    (tmp_path / "f").write_text("x")
    with pytest.raises(AulaError, match="not a folder"):
        files.check_folder(tmp_path / "f")


def test_a_folder_that_refuses_a_file_is_told(tmp_path, monkeypatch):
    def refuse(**_):
        raise PermissionError

    monkeypatch.setattr(files.tempfile, "TemporaryFile", refuse)
    with pytest.raises(AulaError, match="cannot be written in"):
        files.check_folder(tmp_path)


def test_a_read_only_folder_is_told(tmp_path):
    tmp_path.chmod(0o500)
    try:
        with somebody(), pytest.raises(AulaError, match="cannot be written in"):
            files.check_folder(tmp_path)
    finally:
        tmp_path.chmod(0o700)


def test_a_locked_file_is_told(tmp_path, monkeypatch):
    target = tmp_path / "carte.pdf"
    target.write_text("old")
    with pytest.raises(AulaError, match="is a folder"):
        files.check_file(tmp_path)

    def refuse(*_, **__):
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(AulaError, match="open in another program"):
        files.check_file(target)


def test_the_journal_names_the_files_of_a_run(tmp_path):
    path = tmp_path / "atlas_journal.csv"
    lines = [
        files.JournalLine(1, "Lens", "atlas_lens.pdf", 15000, 0.25, "C05"),
        files.JournalLine(2, "Béthune", "../evil.pdf", 0, 0.5, ""),
    ]
    files.write_journal(path, lines)
    assert path.read_bytes().startswith(b"\xef\xbb\xbfpage;nom;fichier;echelle;secondes;avertissements")
    assert "2;Béthune;../evil.pdf;;0,50;" in path.read_text(encoding="utf-8-sig")
    assert files.journal_files(path) == ["atlas_lens.pdf"]
    assert files.journal_files(tmp_path / "absent.csv") == []
    path.write_bytes(b"\xff\xfe\xff")
    assert files.journal_files(path) == []


def test_only_pages_no_longer_made_are_stale(tmp_path):
    for name in ("a.pdf", "b.pdf", "notes.txt"):
        (tmp_path / name).write_text("x")
    assert files.stale(tmp_path, ["a.pdf", "b.pdf", "gone.pdf"], ["b.pdf"]) == ["a.pdf"]


@pytest.mark.parametrize(
    ("given", "expected"), [("a.pdf", "a.png"), ("a", "a.png"), ("plan.v2", "plan.v2.png"), ("a.PDF", "a.png")]
)
def test_the_extension_follows_the_format(given, expected):
    assert files.corrected_name(Path("d") / given, "png") == Path("d") / expected


def test_a_prefix_cannot_leave_the_folder():
    files.forbid_outside(["atlas", ""])
    with pytest.raises(AulaError, match="Not a plain file name"):
        files.forbid_outside(["../x"])
