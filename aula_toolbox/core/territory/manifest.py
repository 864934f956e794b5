"""The manifest of many territories: the state, the seconds and the message of each, line after line.

Method: docs/design/territory.md#many
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass

from .. import tables
from ..errors import AulaError
from ..text import number

DONE, FAILED = "fait", "echec"
COLUMNS = ("code", "etat", "secondes", "message")


@dataclass(frozen=True)
class UnitDone:
    """A line of the manifest."""

    code: str
    state: str
    seconds: float
    message: str = ""


def states(text: str) -> list[UnitDone]:
    """The lines of a manifest; none when it cannot be read: its territories are done again.

    >>> states(written([UnitDone("62001", "fait", 1.24)]))
    [UnitDone(code='62001', state='fait', seconds=1.2, message='')]
    """
    try:
        table = tables.read(text.encode("utf-8"), "manifest.csv", expected=COLUMNS)
    except AulaError:
        return []
    if any(table.place(name) < 0 for name in COLUMNS):
        return []
    rows = zip(*(table.column(name) for name in COLUMNS))
    return [UnitDone(code, state, seconds(time), message) for code, state, time, message in rows]


def seconds(text: str) -> float:
    """The seconds of a line; a time that nobody can read changes nothing of what was done.

    >>> seconds("1.5"), seconds("soon")
    (1.5, 0.0)
    """
    try:
        return number(text) or 0.0
    except ValueError:
        return 0.0


def written(lines: Iterable[UnitDone]) -> str:
    """The manifest as a CSV with one header, whatever was there before."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    for one in lines:
        writer.writerow([one.code, one.state, f"{one.seconds:.1f}", " ".join(one.message.split())])
    return stream.getvalue()
