"""What was last read of each catalogue, kept on disk: shown at once, and when no server answers.

Method: docs/design/pnc.md#cache
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

from ..net.documents import parse_json
from ..net.errors import CatalogueError
from ..net.limits import limit
from ..net.safety import embedded_file
from . import dates, national, published
from .catalogue import Catalogue, CatalogueSource, Reading, Record
from .reading import read_document
from .store import Shelved, Store, write
from .text import short_hash, slug

DEMO_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "demo"
EMBEDDED_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "catalogue"


class Cache:
    """One database a source in a folder of the profile; each reading has a new one, the last is the one in force."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def _paths(self, source: str) -> list[Path]:
        """The databases of a source, the last first."""
        name = f"{slug(source)}-{short_hash(source)}"
        found = {path: path.suffixes[0][1:] for path in self.folder.glob(f"{name}.*.sqlite")}
        return sorted((path for path, number in found.items() if number.isdigit()), key=_number, reverse=True)

    def path(self, source: str) -> Path:
        """The database of a source, that there is or will be; its name is ours."""
        return next(iter(self._paths(source)), self.folder / f"{slug(source)}-{short_hash(source)}.1.sqlite")

    def load(self, source: str) -> Reading | None:
        """What was last read of a source, or None; a damaged file counts as none."""
        for path in self._paths(source):
            try:
                store = Store.open(path)
                return Reading(**{**store.facts(), "records": Shelved(store)})
            except (sqlite3.Error, OSError, ValueError, KeyError, TypeError, IndexError):
                continue
        return None

    def state(self, sources: Iterable[str]) -> tuple[object, ...]:
        """Which reading of each source was last kept, and when: the same as long as nothing changes."""
        paths = [self.path(source) for source in sources]
        return tuple((path.name, path.stat().st_mtime_ns) if path.is_file() else ("", 0) for path in paths)

    def save(self, reading: Reading) -> bool:
        """Keep a reading; a partial one never replaces a whole one. True when it was written.

        What is known of a catalogue too large to be read whole is kept beside what was read now.
        """
        older = self.load(reading.source)
        if not reading.is_whole and older is not None and older.is_whole:
            return False
        is_more = older is not None and reading.is_cut and older.is_cut
        self._keep(reading, self.path(reading.source) if is_more else None)
        return True

    def add(self, source: str, records: Iterable[Record]) -> Reading | None:
        """Keep more records of a source that was read in part; the reading with them, None for one never read."""
        older = self.load(source)
        if older is None:
            return None
        self._keep(replace(older, records=list(records)), self.path(source))
        return self.load(source)

    def _keep(self, reading: Reading, older: Path | None) -> None:
        """Write a new database, then let go of those before it; one in use is left for the next time."""
        self.folder.mkdir(parents=True, exist_ok=True)
        before = self._paths(reading.source)
        name = f"{slug(reading.source)}-{short_hash(reading.source)}"
        path = self.folder / f"{name}.{_number(before[0]) + 1 if before else 1}.sqlite"
        part = path.with_suffix(".part")
        write(part, reading, older, int(limit("fiches_gardees")))
        part.replace(path)
        for old in before:
            with suppress(OSError):
                old.unlink()

    def is_old(self, reading: Reading | None, hours: float, now: datetime | None = None) -> bool:
        """The reading is absent, undated or older than `hours`."""
        moment = dates.read(reading.fetched_at) if reading else None
        now = now or datetime.now(timezone.utc)
        return moment is None or now - moment.instant > timedelta(hours=hours)


def _number(path: Path) -> int:
    return int(path.suffixes[0][1:])


def embedded(source: CatalogueSource, folder: Path = EMBEDDED_FOLDER) -> Reading:
    """The packaged catalogue: every `*.json` of a folder but the list of sources."""
    whole = Reading(source.id)
    for path in sorted(folder.glob("*.json")):
        if path.name != "sources.json":
            reading = read_document(parse_json(path.read_bytes()), source, embedded=True)
            whole.records = [*whole.records, *reading.records]
            whole.dropped += reading.dropped
    return whole


def packaged(source: CatalogueSource) -> Reading:
    """The records of a source that comes with the plugin."""
    if source.kind == published.KIND:
        return published.read(source)
    return national.read(source) if source.kind == "national" else embedded(source)


def local_file(source: CatalogueSource, href: str) -> Path | None:
    """The file of a resource that is on this machine: of the packaged demonstration, or published by the user.

    None for all other sources. Raises CatalogueError `source_refusee` for a packaged path that leaves its folder.
    """
    if source.kind == "embedded":
        return embedded_file(href, DEMO_FOLDER)
    return Path(href) if source.kind == published.KIND else None


def default_sources(folder: Path = EMBEDDED_FOLDER) -> list[CatalogueSource]:
    """The sources known without any setting: the packaged list."""
    listed = parse_json((folder / "sources.json").read_bytes())
    return [CatalogueSource.from_json(item) for item in listed["sources"]]


def offline_catalogue(sources: Iterable[CatalogueSource], cache: Cache) -> Catalogue:
    """All that is known without asking anyone: packaged and cached records of the sources that are on."""
    readings = []
    for source in sorted(sources, key=lambda item: item.order):
        if not source.enabled:
            continue
        reading = packaged(source) if source.is_packaged else cache.load(source.id)
        if reading is not None:
            readings.append(reading)
    return Catalogue(readings)


def one_record(catalogue: Catalogue, wanted: str, found_by_words: Iterable[str] = (), like: Iterable[str] = ()) -> str:
    """The key of the only record meant by an id, `source:id` or the words that found `found_by_words`.

    like: titles of what would be found by the words nearest to those typed.

    Raises `introuvable` with the nearest titles, or `ambigu` with the ids.
    """
    from .search import nearest_titles

    keys = [record.key for record in catalogue.by_id(wanted)] or list(found_by_words)
    if len(keys) == 1:
        return keys[0]
    if keys:
        raise CatalogueError(
            "{count} records match “{wanted}”; give one id: {keys}.",
            "ambigu",
            count=len(keys),
            wanted=wanted,
            keys=", ".join(keys[:10]),
        )
    titles = list(like) or nearest_titles(wanted, (record.title for record in catalogue))
    if not titles:
        raise CatalogueError("No record matches “{wanted}”.", "introuvable", wanted=wanted)
    raise CatalogueError(
        "No record matches “{wanted}”. The nearest titles: {titles}.",
        "introuvable",
        wanted=wanted,
        titles="; ".join(titles),
    )
