"""What a killed run leaves: one folder with a known name beside the results, which the next run removes."""

from __future__ import annotations

import json
import os
import platform
import shutil
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import IO

from ...core import jsontext
from .moves import recover

PREFIX = ".aula-"
OWNER = "owner.json"
FAR = 1 << 30  # the locked byte lies behind the text: Windows lets nobody read a locked one
DAY_S = 86_400
MINUTE_S = 60


def new_folder(target: Path) -> tuple[Path, IO[str]]:
    """A staging folder in `target`, and its owner's file, locked as long as it is open. Raises OSError."""
    folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=target))
    try:
        owner = (folder / OWNER).open("w", encoding="utf-8")
        # locked before it says whose it is: another run never takes it for abandoned
        with suppress(OSError):
            _lock(owner)
        owner.seek(0)
        json.dump({"host": platform.node(), "pid": os.getpid()}, owner)
        owner.flush()
        for name in ("new", "old"):
            (folder / name).mkdir()
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return folder, owner


def _lock(stream: IO[str]) -> None:
    """Lock a file for this open stream alone; raises OSError when another has it."""
    if sys.platform == "win32":
        import msvcrt

        stream.seek(FAR)
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


def clear(own: Path) -> list[Path]:
    """Remove what killed runs left beside a staging folder; returns the folders removed. Never raises.

    A delivery that was killed half-way is undone first. The folder of a run that lives, here or on
    another computer, is left alone.
    """
    gone = []
    for folder in own.parent.glob(f"{PREFIX}*"):
        with suppress(OSError, ValueError, KeyError):
            if folder == own or not folder.is_dir() or folder.is_symlink() or not _is_abandoned(folder, own):
                continue
            recover(folder)
            shutil.rmtree(folder)
            gone.append(folder)
    return gone


def _is_abandoned(folder: Path, own: Path) -> bool:
    # the clock of the disk, which may be another computer's
    age_s = own.stat().st_mtime - folder.stat().st_mtime
    owner = folder / OWNER
    if not owner.is_file():
        return not any(folder.iterdir()) and age_s > MINUTE_S
    told = jsontext.loads(owner.read_text(encoding="utf-8") or "{}")
    host = told.get("host") if isinstance(told, dict) else None
    if host != platform.node() and age_s < (DAY_S if host else MINUTE_S):
        return False
    try:
        with owner.open("r+", encoding="utf-8") as stream:
            _lock(stream)
    except OSError:
        return False
    return True
