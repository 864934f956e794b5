"""What a folder holds, remembered: a file that has not changed is not opened again.

Method: docs/design/territory.md#looking
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields
from hashlib import sha256
from pathlib import Path
from typing import Any

from ...core import jsontext
from ...core.messages import Message
from ...core.products.holding import Holding
from ...core.products.items import Item, items
from ...core.wholefile import write_whole
from ..products.holdings import of_item, paths

Progress = Callable[[float], None]
VERSION = 1
NOW_AND_THEN = 20
_NAMES = tuple(one.name for one in fields(Holding))


def look(folder: Path, memory: Path | None, progress: Progress = lambda share: None) -> tuple[list[Holding], list[str]]:
    """Every layer, table, raster and shut archive of a folder, and the files that are no data (styles, documents).

    memory: where earlier looks are kept; None to look at everything anew.
    """
    known = _recalled(memory)
    kept: dict[str, Any] = {}
    found: list[Holding] = []
    pile = items(paths(folder))
    for done, item in enumerate(pile.items):
        if not done % NOW_AND_THEN:
            progress(done / max(len(pile.items), 1))
        mark = _mark(folder, item)
        told = known.get(mark)
        if told is None:
            seen = of_item(folder, item)
            told = [_packed(one) for one in seen]
        kept[mark] = told
        found.extend(_unpacked(one) for one in told)
    if memory is not None and kept != known:
        _remember(memory, kept)
    return found, pile.others


def memory_of(folder: Path, profile: Path) -> Path:
    """The file that remembers a folder, in the profile of the user: the folder itself may be read-only, and shared."""
    name = sha256(str(folder.resolve()).encode("utf-8")).hexdigest()[:16]
    return profile / "aula_dossiers" / f"{name}.json"


def _mark(folder: Path, item: Item) -> str:
    """What changes when one of the files of an item does: names, sizes, times."""
    marks = []
    for part in (item.path, *item.parts):
        path = folder / part
        try:
            told = path.stat()
            marks.append(f"{part}:{told.st_size}:{told.st_mtime_ns}")
        except OSError:
            marks.append(f"{part}:?")
    return f"{VERSION}|{folder}|{'|'.join(marks)}"


def _recalled(memory: Path | None) -> dict[str, Any]:
    """Earlier looks; none when they cannot be read: everything is then looked at anew."""
    if memory is None or not memory.is_file():
        return {}
    try:
        found = jsontext.loads(memory.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _remember(memory: Path, kept: Mapping[str, Any]) -> None:
    """Keep the looks for the next time; a disk that refuses, or a name that is no text, costs time, not the result."""
    try:
        memory.parent.mkdir(parents=True, exist_ok=True)
        write_whole(memory, json.dumps(kept, ensure_ascii=False))
    except (OSError, UnicodeEncodeError):
        return


def _packed(one: Holding) -> dict[str, Any]:
    """A holding as JSON keeps it."""
    packed = {name: getattr(one, name) for name in _NAMES}
    packed["fault"] = None if one.fault is None else _told(one.fault)
    packed["first"] = {name: list(values) for name, values in one.first.items()}
    return packed


def _told(fault: Message) -> dict[str, Any]:
    values = {
        name: _told(value) if isinstance(value, Message) else value if isinstance(value, (int, float)) else str(value)
        for name, value in fault.values.items()
    }
    return {"text": fault.text, "code": fault.code, "values": values}


def _fault(told: Mapping[str, Any]) -> Message:
    values = {name: _fault(value) if isinstance(value, dict) else value for name, value in told["values"].items()}
    return Message(told["text"], values, told["code"])


def _unpacked(told: Mapping[str, Any]) -> Holding:
    """A holding as it was."""
    extent = told["extent"]
    return Holding(
        told["path"],
        told["layer"],
        told["geometry"],
        tuple(told["fields"]),
        told["crs"],
        told["count"],
        {name: tuple(values) for name, values in told["first"].items()},
        told["is_only"],
        told["state"],
        None if told["fault"] is None else _fault(told["fault"]),
        told["source"],
        None if extent is None else (extent[0], extent[1], extent[2], extent[3]),
    )
