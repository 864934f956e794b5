"""The producers' files as a version remembers them, and as the dock lists them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from .objects import JsonObject
from .sources import BROKEN, KNOWN, FoundFile, dated


def told_file(one: FoundFile) -> JsonObject:
    """A file as the dock lists it."""
    producer = one.file.producer if one.file is not None else ""
    return {"titre": one.title, "producteur": producer, "etat": one.state, "millesimes": list(one.vintages[:1])}


def told_files(found: Sequence[FoundFile]) -> list[JsonObject]:
    """The files of a version with their digests, in an order that the disk does not change."""
    return sorted(
        (
            {"id": one.file.id, "titre": one.title, "chemin": one.path, "sha256": one.digest, "etat": one.state}
            for one in found
            if one.file is not None and one.state in (KNOWN, BROKEN)
        ),
        key=lambda row: (row["id"], row["chemin"]),
    )


def due_files(found: Sequence[FoundFile], today: date) -> list[FoundFile]:
    """The files by the day when their next edition is expected."""
    told = [dated(one, today) for one in found if one.state == KNOWN]
    return sorted((one for one in told if one.due is not None), key=lambda one: (one.due or today, one.title))


def undated(column: str) -> str:
    """A column without its years.

    >>> undated("P22_LOG")
    'P##_LOG'
    """
    return re.sub(r"\d\d", "##", column)
