"""Files put in their place together: all of them, or none, whatever happens in between.

What stands at a place is kept until the last file is in; a journal beside it lets the next run undo a delivery that
was killed half-way.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...core import jsontext

JOURNAL = "moves.json"


@dataclass
class Move:
    """One file on its way: from `new` to `place`, what stood there to `old`. Without `new` the place is emptied."""

    place: Path
    old: Path
    new: Path | None = None
    identity: tuple[int, int] | None = None

    def keep_earlier(self) -> None:
        """Keep what stands at the place; a file stays there too until it is replaced."""
        if not os.path.lexists(self.place):
            return
        if self.new is not None and self.place.is_file() and not self.place.is_symlink():
            # a disk that knows no second name for a file (some network drives) gets it renamed
            with suppress(OSError):
                os.link(self.place, self.old)
                return
        self.place.rename(self.old)

    def go(self) -> None:
        """Put the new file in its place, in one rename."""
        if self.new is not None:
            self.new.replace(self.place)

    def undo(self) -> None:
        """As it was before: what stood at the place stands there again, and the new file lies where it was written.

        Without effect on a place that another program has written since. Where both files are still there (the earlier
        one is only named twice) the new one has not gone, and only the second name is given back. Raises OSError when
        the drive refuses; the journal then stays, and the next run undoes.
        """
        if self._is_somebody_elses():
            return
        is_ours = self.new is not None and not os.path.lexists(self.new) and os.path.lexists(self.place)
        if is_ours and not (self.old.is_file() and self.place.is_file()):
            self.place.rename(self.new or self.old)
        if os.path.lexists(self.old):
            self.old.replace(self.place)

    def _is_somebody_elses(self) -> bool:
        """Whether the place was written by another since."""
        if not os.path.lexists(self.place) or self.identity is None:
            return False
        if self.old.exists() and self.old.samefile(self.place):
            return False
        return identity_of(self.place) != self.identity

    def told(self) -> dict[str, object]:
        """The move as the journal holds it."""
        return {
            "place": self.place.name,
            "old": self.old.name,
            "new": None if self.new is None else self.new.name,
            "identity": self.identity,
        }


def identity_of(path: Path) -> tuple[int, int] | None:
    """What tells a file from another of the same name: bytes and time; nothing for a folder."""
    found = path.stat()
    return None if path.is_dir() else (found.st_size, found.st_mtime_ns)


def put_in_place(moves: dict[Path, list[Move]], then: Callable[[], None] | None = None) -> None:
    """Carry out the moves of one run, by staging folder, and `then` what stands or falls with them.

    Raises OSError, or what `then` raises, and then everything is as before. When not even that can be undone (the
    network is away) the journal stays, and the next run undoes.
    """
    every = [move for some in moves.values() for move in some]
    if not every or (then is None and len(every) == 1 and every[0].new is not None and every[0].new.is_file()):
        for move in every:
            move.go()
        if then is not None:
            then()
        return
    journals = _write_journals(moves)
    try:
        for move in every:
            move.keep_earlier()
        for move in every:
            move.go()
        if then is not None:
            then()
    except BaseException:
        for move in reversed(every):
            move.undo()
        _forget(journals)
        raise
    _forget(journals)


def _write_journals(moves: dict[Path, list[Move]]) -> list[Path]:
    """One journal a staging folder; the first decides for all whether the delivery was finished."""
    stages = list(moves)
    journals = []
    # the deciding one last: a journal without it undoes nothing
    for stage in reversed(stages):
        first = stage == stages[0]
        told = {
            "target": str(moves[stage][0].place.parent) if moves[stage] else str(stage.parent),
            "moves": [move.told() for move in moves[stage]],
            "others": [str(other) for other in stages[1:]] if first else [],
            "first": "" if first else str(stages[0]),
        }
        draft = stage / f"{JOURNAL}.part"
        draft.write_text(json.dumps(told), encoding="utf-8")
        draft.replace(stage / JOURNAL)
        journals.insert(0, stage / JOURNAL)
    return journals


def _forget(journals: Sequence[Path]) -> None:
    # the first decides: once it is gone the delivery stands, or is undone
    for journal in journals:
        journal.unlink()


def recover(stage: Path) -> None:
    """Undo a delivery that was killed half-way; nothing to do without a journal.

    Raises OSError, or ValueError for a journal that none of our runs wrote.
    """
    journal = stage / JOURNAL
    if not journal.is_file():
        return
    told = _told(stage)
    if told["first"]:
        first = Path(told["first"])
        if (first / JOURNAL).is_file():
            if _told(first)["first"]:
                raise ValueError(f"{stage.name}: journals that lead in a circle")
            recover(first)
        return
    for other in told["others"]:
        if (Path(other) / JOURNAL).is_file():
            _undo(Path(other))
    _undo(stage)


def _undo(stage: Path) -> None:
    """Files go back inside the folder of the results, whatever a journal says: it may lie on a share of strangers."""
    told = _told(stage)
    for line in reversed(told["moves"]):
        new = None if line["new"] is None else stage / "new" / line["new"]
        known = line["identity"]
        Move(stage.parent / line["place"], stage / "old" / line["old"], new, tuple(known) if known else None).undo()
    (stage / JOURNAL).unlink()


def _told(stage: Path) -> dict[str, Any]:
    """The journal of a staging folder. Raises OSError, ValueError."""
    told = jsontext.loads((stage / JOURNAL).read_text(encoding="utf-8"))
    is_sound = (
        isinstance(told, dict)
        and isinstance(told.get("first"), str)
        and all(isinstance(told.get(name), list) for name in ("others", "moves"))
        and all(isinstance(other, str) for other in told["others"])
        and all(map(_is_move, told["moves"]))
    )
    if not is_sound:
        raise ValueError(f"{stage.name}: not a journal of moves")
    return told


def _is_move(line: object) -> bool:
    """A line of a journal: plain names, and the identity of a file."""
    if not isinstance(line, dict):
        return False
    names = [line.get("place"), line.get("old"), *([line["new"]] if line.get("new") is not None else [])]
    known = line.get("identity")
    return (
        "new" in line
        and all(isinstance(name, str) and name not in ("", "..") and Path(name).name == name for name in names)
        and (known is None or (isinstance(known, list) and all(isinstance(one, int) for one in known)))
    )
