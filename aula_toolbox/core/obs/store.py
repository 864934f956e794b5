"""The dated store of an observatory: versions, the one in force, a lock, and a state that a cron line can read.

See docs/design/obs.md#versions. A version is written beside and appears whole; the switch is one rename; nothing in
force is touched before it.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import shutil
import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from .. import jsontext
from ..errors import AulaError
from ..messages import Message, Notes, listing
from ..tables import read
from ..wholefile import PART, write_whole
from .objects import JsonFacts, JsonObject
from .obsvalue import ObsValue
from .valuetable import COLUMNS as VALUE_COLUMNS
from .valuetable import rows_of, values_of

CURRENT, STATE, LOCK, ANSWERS, VERSIONS = "courant.json", "etat.json", ".verrou", "acceptations.csv", "versions"
VALUES, ENTRIES, CHECKS, CHANGES, REPORT = (
    "valeurs.csv",
    "entrees.json",
    "controles.csv",
    "changements.csv",
    "rapport.html",
)
ELSEWHERE = "publie_ailleurs.json"
PUBLISHED, HELD, SAME, TRIAL, BACK = "publie", "retenu", "inchange", "essai", "revenu"


@dataclass(frozen=True)
class Version:
    """A version of the store: its id, its folder, and what its `entrees.json` says."""

    id: str
    folder: Path
    entries: JsonFacts

    @property
    def inputs(self) -> str:
        """The hash of what it was made of."""
        return str(self.entries.get("empreinte", ""))

    @property
    def state(self) -> str:
        """`publie` or `retenu`."""
        return str(self.entries.get("etat", ""))

    def values(self) -> list[ObsValue]:
        """Its values. Raises AulaError when its table cannot be read."""
        table = read(self.folder / VALUES, expected=VALUE_COLUMNS)
        rows = (dict(zip(table.header, row)) for row in table.rows)
        return values_of(rows)


class VersionStore:
    """The folder of an observatory."""

    def __init__(self, folder: Path, notes: Notes | None = None) -> None:
        self.folder = folder
        self._notes = notes or Notes()

    # --- reading ----------------------------------------------------------------------------------------------

    def versions(self) -> list[Version]:
        """The whole versions, oldest first."""
        folder = self.folder / VERSIONS
        found = []
        for one in sorted(folder.iterdir()) if folder.is_dir() else ():
            entries = one / ENTRIES
            if one.is_dir() and not one.name.endswith(PART) and entries.is_file():
                found.append(Version(one.name, one, read_json(entries)))
        return found

    def version(self, name: str) -> Version:
        """A version by its id, or the beginning of it. Raises AulaError E_VERSION with those that are there."""
        found = [one for one in self.versions() if one.id.startswith(name) and name]
        if len(found) != 1:
            raise AulaError(
                "VERSION: {name} is not one version of this observatory; there are: {known}.",
                "E_VERSION",
                name=name or "–",
                known=listing((one.id for one in reversed(self.versions())), 12) or "–",
            )
        return found[0]

    def current(self) -> Version | None:
        """The version in force."""
        path = self.folder / CURRENT
        if not path.is_file():
            return None
        name = str(read_json(path).get("version", ""))
        return next((one for one in self.versions() if one.id == name), None)

    def state(self) -> JsonObject:
        """What `etat.json` says; empty before the first run."""
        path = self.folder / STATE
        return dict(read_json(path)) if path.is_file() else {}

    # --- writing ----------------------------------------------------------------------------------------------

    @contextmanager
    def locked(self, hours: float) -> Iterator[None]:
        """Hold the store while a run works. Raises AulaError E_LOCK when another one does, E_FOLDER when it cannot be.

        A lock of a process of this machine that no longer runs, or older than `hours`, is taken over and told.
        """
        path = self.folder / LOCK
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._take(path, hours)
        except OSError as fault:
            raise AulaError(
                "FOLDER: nothing can be written in {folder} ({reason}).",
                "E_FOLDER",
                folder=str(self.folder),
                reason=fault.strerror or "?",
            ) from fault
        try:
            self._sweep()
            yield
        finally:
            path.unlink(missing_ok=True)

    def _take(self, path: Path, hours: float) -> None:
        if path.is_file():
            held = read_json(path)
            if not self._is_left(held, hours):
                raise AulaError(
                    "A refresh has been running since {since} (machine {host}).",
                    "E_LOCK",
                    since=held.get("depuis", "?"),
                    host=held.get("machine", "?"),
                )
            self._notes.warn("The lock of {since} was left behind and is taken over.", since=held.get("depuis", "?"))
            path.unlink()
        content = {"pid": os.getpid(), "machine": socket.gethostname(), "depuis": now().isoformat(timespec="seconds")}
        with path.open("x", encoding="utf-8") as stream:
            json.dump(content, stream)

    def _is_left(self, held: JsonFacts, hours: float) -> bool:
        if held.get("machine") == socket.gethostname():
            try:
                os.kill(int(held.get("pid", 0)), 0)
            except (OSError, ValueError):
                return True
        try:
            age = now() - datetime.fromisoformat(str(held.get("depuis")))
        except ValueError:
            return True
        return age.total_seconds() > hours * 3600

    def _sweep(self) -> None:
        """What a killed run left."""
        folder = self.folder / VERSIONS
        for one in folder.glob(f"*{PART}") if folder.is_dir() else ():
            shutil.rmtree(one, ignore_errors=True)
        for one in (*self.folder.glob(f"*{PART}"), *self.folder.glob(f"extraits/*/*{PART}")):
            one.unlink(missing_ok=True)

    @contextmanager
    def drafted(self, name: str) -> Iterator[Path]:
        """A folder in which a version is written; it becomes the version when all is written, else it goes.

        Raises AulaError E_DISK when the disk refuses.
        """
        draft = self.folder / VERSIONS / f"{name}{PART}"
        try:
            draft.mkdir(parents=True)
            yield draft
            final = draft.with_name(name)
            if final.exists():
                shutil.rmtree(final)
            draft.replace(final)
        except OSError as fault:
            shutil.rmtree(draft, ignore_errors=True)
            raise AulaError(
                "{folder}: the disk refuses to write ({reason}). The version in force was not touched.",
                "E_DISK",
                folder=str(self.folder),
                reason=fault.strerror or "?",
            ) from fault
        except BaseException:
            shutil.rmtree(draft, ignore_errors=True)
            raise

    def switch(self, version: str, state: str) -> None:
        """Put a version in force: one rename. The one before it is remembered."""
        before = self.current()
        content = {
            "version": version,
            "avant": before.id if before is not None else "",
            "depuis": now().isoformat(timespec="seconds"),
            "etat": state,
        }
        write_json(self.folder / CURRENT, content)

    def tell(self, **facts: object) -> None:
        """Write the state, for the dock and for cron."""
        write_json(self.folder / STATE, {**facts, "le": now().isoformat(timespec="seconds")})

    def prune(self, kept: int) -> None:
        """Take away old versions: never the one in force, the one before it, nor one published outside."""
        path, versions = self.folder / CURRENT, self.versions()
        told = read_json(path) if path.is_file() else {}
        spared = {str(told.get("version")), str(told.get("avant"))} | {
            one.id for one in versions if (one.folder / ELSEWHERE).is_file()
        }
        for one in versions[: max(len(versions) - kept, 0)]:
            if one.id not in spared:
                shutil.rmtree(one.folder, ignore_errors=True)


def now() -> datetime:
    """The moment, in UTC, to the second."""
    return datetime.now(timezone.utc).replace(microsecond=0)


def read_json(path: Path) -> JsonObject:
    """An object of a JSON file. Raises AulaError E_JSON for anything else."""
    try:
        found = jsontext.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise AulaError("File {file}: not JSON ({reason}).", "E_JSON", file=path.name, reason=str(error)[:80]) from None
    if not isinstance(found, dict):
        raise AulaError("File {file}: not JSON ({reason}).", "E_JSON", file=path.name, reason="{}")
    return found


def write_json(path: Path, content: JsonFacts) -> None:
    """Write an object beside, then in place in one rename."""
    write_whole(path, json.dumps(content, ensure_ascii=False, indent=1))


def write_csv(path: Path, header: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """A table of texts, `;` between cells."""
    path.write_bytes(csv_text(header, rows).encode("utf-8"))


def csv_text(header: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """The same as a text."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\n")
    writer.writerow(header)
    writer.writerows(
        ["" if cell is None else repr(cell) if isinstance(cell, float) else cell for cell in row] for row in rows
    )
    return out.getvalue()


def values_text(values: Sequence[ObsValue], told: Callable[[Message], str] = str) -> str:
    """The values as the file of a version holds them, in one order. told: how a reason is said."""
    ordered = sorted(values, key=lambda one: (one.indicator, one.level, one.code, one.vintage))
    return csv_text(VALUE_COLUMNS, rows_of(ordered, told))


def content_hash(values: Sequence[ObsValue]) -> str:
    """What tells whether two versions say the same."""
    return hashlib.sha256(values_text(values).encode("utf-8")).hexdigest()
