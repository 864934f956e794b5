"""Small files of the user's own, written whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

PART = ".part"
"""The ending of a file that is being written."""


def write_whole(path: Path, text: str) -> None:
    """Write a text beside, then in place in one rename: a full disk leaves what was there.

    Not for results of a run, which its outbox delivers together. Raises OSError.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_whole(Path(folder) / "a.csv", "été")
    ...     (Path(folder) / "a.csv").read_text(encoding="utf-8"), len(os.listdir(folder))
    ('été', 1)
    """
    part = path.with_name(path.name + PART)
    try:
        with part.open("w", encoding="utf-8", newline="") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)
    except OSError:
        with suppress(OSError):
            part.unlink()
        raise
