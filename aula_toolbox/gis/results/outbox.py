"""The outbox of a run: every file is written beside its place, verified, and moved in place with the others.

A result is whole or absent, and so are the results of one run; an earlier good file stays until its successor is in.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ...core.errors import AulaError
from . import leftovers, places
from .moves import Move, identity_of, put_in_place
from .verify import Expected, verify


class Stage:
    """A hidden folder beside the place of its files, locked while its run lives."""

    def __init__(self, target: Path) -> None:
        """Make it, and remove what killed runs left there. Raises OSError when nothing can be written in `target`."""
        self.target = target
        self.folder, self._owner = leftovers.new_folder(target)
        self.new, self.old = self.folder / "new", self.folder / "old"
        leftovers.clear(self.folder)

    def file(self, name: str) -> Path:
        """Where to write the file that will be called `name` in the target folder."""
        return self.new / name

    def remove(self) -> None:
        """Take the folder away with all that was not delivered. Never raises."""
        with suppress(OSError):
            self._owner.close()
        if (self.folder / "moves.json").exists():
            return  # what could not be undone is undone by the next run
        shutil.rmtree(self.folder, ignore_errors=True)


class Outbox:
    """The files of one run, on their way."""

    def __init__(self) -> None:
        self._stages: dict[Path, Stage] = {}
        self._made: list[Path] = []
        self._expected: dict[Path, Expected] = {}
        self._retired: list[Path] = []
        self._asides: list[Path] = []

    def stage(self, target: Path) -> Stage:
        """The staging folder beside the files of `target`, made with it when absent. Raises AulaError E_FOLDER."""
        target = places.full(target)
        if target not in self._stages:
            try:
                self._made += places.make_folder(target)
                self._stages[target] = Stage(target)
            except OSError as fault:
                raise unwritable(target, fault) from fault
        return self._stages[target]

    def draft(self, place: Path) -> Path:
        """Where to write the file that goes to `place`. Raises AulaError when it cannot be written there."""
        place = place.resolve() if place.is_symlink() else places.full(place)
        return self.stage(place.parent).file(place.name)

    def place(self, draft: Path) -> Path | None:
        """Where a draft goes; None when it is none of ours."""
        return next((own.target / draft.name for own in self._stages.values() if own.new == draft.parent), None)

    def aside(self, place: Path, name: str) -> Path:
        """Where to write what is not delivered as a file: a table that goes into the database at `place`."""
        folder = self.stage(place.parent).folder / "aside"
        folder.mkdir(exist_ok=True)
        self._asides.append(folder / name)
        return folder / name

    def expect(self, draft: Path, features: int | None = None, pages: int | None = None, is_ours: bool = True) -> None:
        """What a draft must hold to be delivered; features of several tables of one file add up.

        is_ours: false for a file that was made elsewhere, in its own manner.
        """
        before = self._expected.get(draft, Expected())
        if features is not None and before.features is not None:
            features += before.features
        self._expected[draft] = Expected(features, pages, is_ours)

    def retire(self, place: Path) -> None:
        """Take away a file of an earlier run when the others are delivered."""
        self.stage(place.parent)
        self._retired.append(places.full(place))

    @property
    def drafts(self) -> list[Path]:
        """What has been written so far."""
        return [path for own in self._stages.values() for path in sorted(own.new.iterdir())]

    def verify(self) -> None:
        """Open every draft again. Raises AulaError with the reason when one is not whole, or not what was written."""
        for draft in [*self.drafts, *self._asides]:
            try:
                verify(draft, self._expected.get(draft, Expected()))
            except OSError as fault:
                raise unwritable(draft.parent.parent.parent, fault) from fault

    def deliver(self, then: Callable[[], None] | None = None) -> list[Path]:
        """Verify everything, then move it in place; returns the places. Raises AulaError, and then nothing changed.

        then: what stands or falls with the files, such as the end of a transaction.
        """
        self.verify()
        moves = {own.folder: self._moves(own) for own in self._stages.values()}
        moves = {folder: some for folder, some in moves.items() if some}
        delivered = [move.place for some in moves.values() for move in some if move.new is not None]
        for place in delivered:
            places.check_free(place)
        try:
            put_in_place(moves, then)
        except OSError as fault:
            raise unmoved(fault, delivered) from fault
        self._close()
        return delivered

    def _moves(self, own: Stage) -> list[Move]:
        """What the delivery does in one folder: new files in, their old companions out."""
        found = [Move(own.target / path.name, own.old / path.name, path) for path in sorted(own.new.iterdir())]
        taken = {move.place for move in found}
        for move in found:
            move.identity = identity_of(move.new) if move.new is not None else None
        gone = [path for move in found for path in places.companions(move.place)]
        gone += [path for path in self._retired if path.parent == own.target]
        for path in dict.fromkeys(gone):
            if path not in taken and os.path.lexists(path):
                found.append(Move(path, own.old / path.name))
        return found

    def discard(self) -> None:
        """Take away everything that was not delivered. Never raises, and touches nothing that the run did not write."""
        self._close()
        for folder in reversed(self._made):
            with suppress(OSError):
                folder.rmdir()  # only if nobody has put anything there
        self._made.clear()

    def _close(self) -> None:
        for own in self._stages.values():
            own.remove()
        self._stages.clear()
        self._retired.clear()
        self._expected.clear()
        self._asides.clear()

    def full(self) -> AulaError | None:
        """The sentence of a full disk, for the folder with the least room."""
        fullest = min(self._stages, key=places.free_bytes, default=None)
        return None if fullest is None else unwritable(fullest, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))

    def why(self) -> AulaError | None:
        """What is wrong with the folders, when a writer failed without saying: a full disk, a drive that went away."""
        for own in self._stages.values():
            try:
                if places.is_full(own.target):
                    return unwritable(own.target, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
                own.new.stat()
            except OSError as fault:
                return unwritable(own.target, fault)
        return None


@contextmanager
def outbox() -> Iterator[Outbox]:
    """An outbox for what is written outside a run of an algorithm; the caller delivers, the rest is taken away."""
    made = Outbox()
    try:
        yield made
    finally:
        made.discard()


def replace_text(place: Path, text: str) -> None:
    """Write a text file whole: a reader meets the earlier one or the new one. Raises AulaError."""
    with outbox() as out:
        try:
            out.draft(place).write_bytes(text.encode("utf-8"))
        except OSError as fault:
            raise unwritable(place.parent, fault) from fault
        out.deliver()


FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_READ_ONLY = (errno.EACCES, errno.EPERM, errno.EROFS)


def unwritable(folder: Path, fault: OSError) -> AulaError:
    """One sentence for a folder in which something could not be written."""
    if fault.errno in FULL:
        return AulaError(
            "The disk of the folder {folder} is full: nothing was written there. Make room, or choose another folder.",
            "E_DISK",
            folder=folder,
        )
    if fault.errno in _READ_ONLY:
        return AulaError("The folder {folder} cannot be written in: choose another.", "E_FOLDER", folder=folder)
    if fault.errno in (errno.ENOTDIR, errno.EEXIST):
        return AulaError("{folder} is a file, not a folder.", "E_FOLDER", folder=places.first_file(folder))
    return AulaError(
        "The folder {folder} cannot be reached ({reason}): is its drive connected?",
        "E_FOLDER",
        folder=folder,
        reason=fault.strerror or str(fault),
    )


def unmoved(fault: OSError, delivered: list[Path]) -> AulaError:
    """One sentence for finished files that could not be moved in place."""
    name = Path(str(fault.filename2 or fault.filename or delivered[0]))
    if fault.errno in FULL or (fault.errno not in _READ_ONLY and not name.parent.is_dir()):
        return unwritable(name.parent, fault)
    return AulaError(
        "{file} cannot be replaced; is it open in another program? Close it there, or choose another name. "
        "Nothing was changed.",
        "E_FILE",
        file=name.name,
    )
