"""What only Windows does, emulated: shares and drives in addresses, names it keeps, small consoles, encodings."""

from __future__ import annotations

import ast
import io
import sqlite3
import sys
from contextlib import closing
from pathlib import Path, PureWindowsPath

import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.maps.files import forbid_outside
from aula_toolbox.core.sqliteaddress import database_address
from aula_toolbox.gis.results.gpkg import in_database, table_of
from aula_toolbox.processing import territories
from aula_toolbox.processing.friches.runs.frichesheets import _file_names
from tests.support.source import package

# addresses of pages that a browser opens: it knows hosts
OF_PAGES = {"about.py", "processing/models.py"}


@pytest.mark.parametrize(
    ("path", "address"),
    [
        (r"C:\données\a b.gpkg", "file:///C:/donn%C3%A9es/a%20b.gpkg?mode=ro"),
        (r"\\serveur\sig$\a#1?.gpkg", "file:////serveur/sig%24/a%231%3F.gpkg?mode=ro"),
        (r"\\?\C:\long\a.gpkg", "file:////%3F/C:/long/a.gpkg?mode=ro"),
    ],
)
def test_a_share_is_no_host_for_sqlite(path, address):
    assert database_address(PureWindowsPath(path), "ro") == address
    # nothing is there; but the address is one that SQLite looks at, which no host is
    with pytest.raises(sqlite3.OperationalError, match="unable to open"):
        sqlite3.connect(address, uri=True)


def test_any_name_of_a_file_is_an_address(tmp_path):
    path = tmp_path / "l'été #1 100%20 ?mode=ro&.gpkg"
    with closing(sqlite3.connect(database_address(path), uri=True)) as made:
        made.execute("CREATE TABLE t (n)")
    assert path.stat().st_size


def test_no_database_is_opened_by_the_address_of_a_page():
    calls = {
        one.path
        for one in package()
        for node in ast.walk(one.tree)
        if isinstance(node, ast.Attribute) and node.attr == "as_uri"
    }
    assert calls == OF_PAGES


@pytest.mark.parametrize("name", [r"\\serveur\sig\l'été.gpkg", r"C:\new\table.gpkg", "/srv/a'b.gpkg"])
def test_a_table_in_a_file_is_found_again(name):
    path = Path(name)
    assert table_of(in_database(path, "sites", " (geom)")) == (path, "sites", " (geom)")


def test_sheets_that_windows_takes_for_one_file_have_two_names():
    names = _file_names(["A1", "a1", "A1_2", "b"], "pdf")
    assert names == ["fiche_A1.pdf", "fiche_a1_2.pdf", "fiche_A1_2_2.pdf", "fiche_b.pdf"]
    assert len({name.lower() for name in names}) == len(names)


@pytest.mark.parametrize("name", ["con", "nul.pdf", "atlas."])
def test_a_prefix_that_windows_keeps_is_refused(name):
    with pytest.raises(AulaError, match="Not a plain file name"):
        forbid_outside([name])


@pytest.mark.parametrize("letters", ["cp1252", "cp850", "ascii"])
def test_a_console_without_the_letter_ends_no_run(monkeypatch, letters):
    heard = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(heard, letters, newline="\n"))
    territories.say("62119 : Béthune ≥ 3 → 日")
    assert heard.getvalue().decode(letters).startswith("62119 : B")


def test_no_text_is_read_or_written_in_the_letters_of_the_machine():
    """Without `encoding`, Windows takes cp1252: a file of ours would be read with other letters than it was written."""
    found = [f"{one.path}:{call.lineno}" for one in package() for call in _calls(one.tree) if _is_unsaid(call)]
    assert found == []


def _calls(tree):
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _is_unsaid(call):
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    named = {keyword.arg: keyword.value for keyword in call.keywords}
    if "encoding" in named:
        return False
    if name in ("read_text", "write_text"):
        return len(call.args) < (1 if name == "read_text" else 2)
    # `open` as a function, and the method of a path, whose first argument is a mode
    modes = [one.value for one in [*call.args, *named.values()] if isinstance(one, ast.Constant)]
    is_text = any(isinstance(mode, str) and mode.strip("rwxat+") == "" and mode for mode in modes)
    return name == "open" and is_text
