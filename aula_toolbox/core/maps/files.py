"""Where exports go: checked before, and never mixed with an earlier run.

Method: docs/design/maps.md#files
"""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from .. import tables
from ..errors import AulaError
from ..messages import listing
from ..text import is_reserved

JOURNAL_COLUMNS = ("page", "nom", "fichier", "echelle", "secondes", "avertissements")
JOURNAL_ENDING = "_journal.csv"


def check_folder(folder: Path) -> None:
    """Raise AulaError E_FOLDER unless the folder is there and a file can be written in it."""
    try:
        if not folder.exists():
            raise AulaError(
                "The folder {folder} does not exist. Choose another, or make it.", "E_FOLDER", folder=folder
            )
        if not folder.is_dir():
            raise AulaError("{folder} is a file, not a folder.", "E_FOLDER", folder=folder)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as fault:
        raise AulaError(
            "The folder {folder} cannot be written in. Choose another.", "E_FOLDER", folder=folder
        ) from fault


def check_file(path: Path) -> None:
    """Raise AulaError unless the file can be made or replaced."""
    check_folder(path.parent)
    if path.is_dir():
        raise AulaError("{file} is a folder. Give the name of a file.", "E_FILE", file=path)
    if path.exists():
        try:
            with path.open("r+b"):
                pass
        except OSError as fault:
            raise AulaError(
                "{file} is open in another program. Close it there, or choose another name.", "E_FILE", file=path
            ) from fault


@dataclass(frozen=True)
class JournalLine:
    """What became of one page of an atlas."""

    page: int
    name: str
    file: str
    denominator: float
    seconds: float
    warnings: str

    def cells(self) -> tuple[str, ...]:
        """The line as it is written."""
        scale = f"{self.denominator:.0f}" if self.denominator else ""
        seconds = f"{self.seconds:.2f}".replace(".", ",")
        return (str(self.page), self.name, self.file, scale, seconds, self.warnings)


def write_journal(path: Path, lines: Iterable[JournalLine]) -> None:
    """The log of an atlas, `;`, UTF-8 with BOM: it opens in a French spreadsheet with a double click."""
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow(JOURNAL_COLUMNS)
        writer.writerows(line.cells() for line in lines)


def journal_files(path: Path) -> list[str]:
    """Names of the files that an earlier run wrote, from its log; nothing without a readable log."""
    try:
        names = dict.fromkeys(tables.read(path, expected=JOURNAL_COLUMNS).column("fichier"))
    except (AulaError, KeyError):
        return []
    # a log may have been edited: only plain names in its own folder are ever removed
    return [name for name in names if name and Path(name).name == name]


def stale(folder: Path, earlier: Iterable[str], kept: Sequence[str]) -> list[str]:
    """Names of the files of an earlier run that this one no longer makes."""
    return [name for name in earlier if name not in kept and (folder / name).is_file()]


def corrected_name(path: Path, extension: str) -> Path:
    """The path with the extension of its format, whatever was typed."""
    known = {".pdf", ".png", ".svg"}
    stem = path.with_suffix("") if path.suffix.lower() in known else path
    return stem.parent / f"{stem.name}.{extension}"


def forbid_outside(names: Iterable[str]) -> None:
    """Raise AulaError when a prefix tries to leave its folder, or is no name of a file on Windows."""
    bad = [name for name in names if name and (Path(name).name != name or is_reserved(name))]
    if bad:
        raise AulaError("Not a plain file name: {names}.", "E_FILE", names=listing(bad))
