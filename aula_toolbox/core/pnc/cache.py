"""What was last read of each catalogue, kept on disk: shown at once, and when no server answers.

Method: docs/design/pnc.md#cache
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from pathlib import Path

from ..net.documents import parse_json
from ..net.errors import CatalogueError
from . import dates, national
from .catalogue import Catalogue, CatalogueSource, Reading
from .reading import read_document
from .text import short_hash, slug

EMBEDDED_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "catalogue"
DEMO_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "demo"


class Cache:
    """One file a source in a folder of the profile."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, source: str) -> Path:
        """The file of a source; its name is ours."""
        return self.folder / f"{slug(source)}-{short_hash(source)}.json"

    def load(self, source: str) -> Reading | None:
        """What was last read of a source, or None; a damaged file counts as none."""
        try:
            return Reading.from_json(json.loads(self.path(source).read_text(encoding="utf-8")))
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None

    def state(self, sources: Iterable[str]) -> tuple[int, ...]:
        """When each source was last kept, in ns; 0 for one that never was: the same as long as nothing changes."""
        paths = [self.path(source) for source in sources]
        return tuple(path.stat().st_mtime_ns if path.is_file() else 0 for path in paths)

    def save(self, reading: Reading) -> bool:
        """Keep a reading; a partial one never replaces a whole one. True when it was written."""
        older = self.load(reading.source)
        if not reading.is_whole and older is not None and older.is_whole:
            return False
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.path(reading.source)
        part = path.with_suffix(".part")
        part.write_text(json.dumps(reading.to_json(), ensure_ascii=False), encoding="utf-8")
        part.replace(path)
        return True

    def is_old(self, reading: Reading | None, hours: float, now: datetime | None = None) -> bool:
        """The reading is absent, undated or older than `hours`."""
        moment = dates.read(reading.fetched_at) if reading else None
        now = now or datetime.now(timezone.utc)
        return moment is None or now - moment.instant > timedelta(hours=hours)


def embedded(source: CatalogueSource, folder: Path = EMBEDDED_FOLDER) -> Reading:
    """The packaged catalogue: every `*.json` of a folder but the list of sources."""
    whole = Reading(source.id)
    for path in sorted(folder.glob("*.json")):
        if path.name != "sources.json":
            reading = read_document(parse_json(path.read_bytes()), source, embedded=True)
            whole.records += reading.records
            whole.dropped += reading.dropped
    return whole


def packaged(source: CatalogueSource) -> Reading:
    """The records of a source that comes with the plugin."""
    return national.read(source) if source.kind == "national" else embedded(source)


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


def one_record(catalogue: Catalogue, wanted: str, found_by_words: Iterable[str] = ()) -> str:
    """The key of the only record meant by an id, `source:id` or the words that found `found_by_words`.

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
    titles = nearest_titles(wanted, (record.title for record in catalogue))
    raise CatalogueError(
        "No record matches “{wanted}”. The nearest titles: {titles}.",
        "introuvable",
        wanted=wanted,
        titles="; ".join(titles),
    )
