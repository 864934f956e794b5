"""Where a result may go: what is wrong with a path is told before anything is computed."""

from __future__ import annotations

import os
import shutil
import sqlite3
import threading
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar, cast

from ...core import reference
from ...core.errors import AulaError
from ...core.messages import Message, message
from ...core.sqliteaddress import database_address
from ...core.text import is_reserved

Answer = TypeVar("Answer")

_FORBIDDEN = set('<>:"|?*')
_SQLITE = (".gpkg", ".sqlite", ".db")
_JOURNALS = ("-wal", "-shm", "-journal")
_SHAPEFILE = (".shx", ".dbf", ".prj", ".cpg", ".qpj", ".qix", ".sbn", ".sbx", ".idm", ".ind", ".cst", ".shp.xml")
_RASTER = (".aux.xml", ".ovr", ".msk")


@lru_cache(maxsize=1)
def limits() -> dict[str, float]:
    """Free space asked for, patience with a drive: `sorties.csv`."""
    return reference.constants("sorties")


def full(path: Path) -> Path:
    """A path from the root of its disk, without looking at the disk."""
    return Path(os.path.normpath(path.absolute()))


def make_folder(folder: Path) -> list[Path]:
    """Make a folder and those above it; returns those that were made. Raises OSError."""
    absent = []
    above = folder
    while not above.exists() and above != above.parent:
        absent.append(above)
        above = above.parent
    folder.mkdir(parents=True, exist_ok=True)
    return absent[::-1]


def first_file(folder: Path) -> Path:
    """The part of a path that is a file where a folder was meant; the path itself when there is none."""
    return next((part for part in (folder, *folder.parents) if part.is_file()), folder)


def problems(place: Path) -> list[Message]:
    """What is wrong with the path of a file to write, as far as its name and its folder tell."""
    if is_reserved(place.name) or (os.name == "nt" and _FORBIDDEN & set(place.name)):
        return [message("“{name}” cannot be the name of a file on Windows: choose another.", "E_NAME", name=place.name)]
    if place.is_dir() and place.suffix.lower() != ".gdb":
        return [message("{file} is a folder: give the name of a file.", "E_FILE", file=place)]
    above = first_file(place.parent)
    if above.is_file():
        return [message("{folder} is a file, not a folder.", "E_FOLDER", folder=above)]
    try:
        check_free(place)
    except AulaError as error:
        return list(error.problems)
    return []


def check_free(place: Path) -> None:
    """Raise AulaError E_FILE unless the file that stands at a place may be replaced: closed everywhere, not read-only.

    A GeoPackage is asked through its own locks; Windows refuses to rename any open file.
    """
    if not place.is_file():
        return
    try:
        is_open = is_database_open(place) if place.suffix.lower() in _SQLITE else False
        place.rename(place)
    except OSError:
        is_open = True
    if is_open:
        raise AulaError(
            "{file} is open in another program, or edited in this project: close it there, or choose another name.",
            "E_FILE",
            file=place.name,
        )
    if not os.access(place, os.W_OK):
        raise AulaError("{file} is read-only: choose another name.", "E_FILE", file=place.name)


def is_database_open(path: Path) -> bool:
    """Whether another program holds a GeoPackage: it reads or edits it now. False for what is no SQLite file.

    What a killed QGIS left (`-wal`, `-shm`) is not a program: the file's own changes are taken in and they vanish.
    """
    connection = sqlite3.connect(database_address(path, "rw"), uri=True, timeout=0, isolation_level=None)
    try:
        # leaves the mode of QGIS' editing sessions; refused while another connection is open
        connection.execute("PRAGMA journal_mode=DELETE").fetchone()
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("ROLLBACK")
    except sqlite3.OperationalError as fault:
        return "locked" in str(fault) or "busy" in str(fault)
    except sqlite3.DatabaseError:
        return False
    finally:
        connection.close()
    return False


def companions(place: Path) -> list[Path]:
    """Files that belong to the one at a place, and would lie about its successor if they stayed."""
    ending = place.suffix.lower()
    if ending in _SQLITE:
        return [place.with_name(place.name + more) for more in _JOURNALS]
    if ending == ".shp":
        return [place.with_name(place.stem + more) for more in _SHAPEFILE]
    if ending in (".tif", ".tiff", ".png", ".jpg", ".vrt"):
        return [place.with_name(place.name + more) for more in _RASTER]
    return []


def free_bytes(folder: Path) -> int:
    """Bytes that can still be written in a folder, or in the nearest one above that is there."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free


def is_full(folder: Path) -> bool:
    """Whether the disk of a folder has no room left to speak of."""
    return free_bytes(folder) < limits()["plein_octets"]


def check_space(folder: Path, wanted: float) -> None:
    """Raise AulaError E_DISK when the disk of a folder has not the bytes wanted."""
    free = free_bytes(folder)
    if free < wanted:
        raise AulaError(
            "The disk of the folder {folder} has {free} MB left, {wanted} MB are needed. Make room, or choose another.",
            "E_DISK",
            folder=folder,
            free=round(free / 1e6, 1),
            wanted=round(wanted / 1e6, 1),
        )


class _Asking(threading.Thread):
    """A question to a disk, on its way: what becomes of a thread that waits for a drive is nobody's worry."""

    def __init__(self, question: Callable[[], Any]) -> None:
        super().__init__(daemon=True)
        self._question = question
        self._answers: list[Any] = []
        self._faults: list[BaseException] = []
        self.start()

    def run(self) -> None:
        try:
            self._answers.append(self._question())
        except BaseException as fault:
            self._faults.append(fault)

    def answer(self) -> Any:
        """What was answered. Raises what the question raised."""
        if self._faults:
            raise self._faults[0]
        return self._answers[0]


def asked(question: Callable[[], Answer], folder: Path, heard: Callable[[], None] = lambda: None) -> Answer:
    """The answer of a disk to a question, which never holds up the caller's thread for long.

    `heard` is called while waiting. Raises what the question raises, or AulaError E_AWAY when the drive is silent.
    """
    asking = _Asking(question)
    step_s = limits()["pas_s"]
    for _ in range(round(limits()["patience_s"] / step_s)):
        asking.join(step_s)
        if not asking.is_alive():
            return cast("Answer", asking.answer())
        heard()
    raise away(folder)


def away(folder: Path) -> AulaError:
    """The sentence on a drive that does not answer."""
    return AulaError("The folder {folder} does not answer: is its drive connected?", "E_AWAY", folder=folder)


_unheard: dict[Path, _Asking] = {}


def soon(question: Callable[[], Answer], place: Path, otherwise: Answer) -> Answer:
    """The answer of a disk for a window, which waits for no drive: `otherwise` where none comes at once.

    A place that has not answered yet is asked nothing more. Raises what the question raises.
    """
    before = _unheard.get(place)
    if before is not None and before.is_alive():
        return otherwise
    _unheard.pop(place, None)
    asking = _Asking(question)
    asking.join(limits()["fenetre_s"])
    if asking.is_alive():
        _unheard[place] = asking
        return otherwise
    return cast("Answer", asking.answer())
