"""Folders of offline copies: ready, or why not, before any request."""

from __future__ import annotations

import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.gis.pnc.folders import ready_folder, unwritable_folder


def test_a_folder_is_made_and_nothing_is_left_in_it(tmp_path):
    folder = tmp_path / "l'été" / "copies"
    assert ready_folder(folder) == folder
    assert folder.is_dir() and list(folder.iterdir()) == []
    assert ready_folder(folder) == folder


def test_a_file_in_its_place_is_told(tmp_path):
    (tmp_path / "copies").write_text("a file")
    with pytest.raises(CatalogueError, match="Folder not writable") as caught:
        ready_folder(tmp_path / "copies" / "below")
    assert caught.value.cause == "dossier"


def test_the_sentence_of_the_writer_is_kept(tmp_path):
    told = unwritable_folder(tmp_path, AulaError("The disk is full.", "E_DISK"))
    assert told.cause == "dossier"
    assert "The disk is full." in str(told)
    assert unwritable_folder(tmp_path, OSError(28, "No space left on device")).cause == "dossier"
