"""The catalogue as the toolbox knows it: sources, records, resources, styles and local copies.

Shaped like OGC API - Records Part 1 (OGC 20-004r1). Every object travels to JSON and back
(`to_json`, `from_json`), which is what the cache and the lists of results hold.

Method: docs/design/pnc.md#model
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from . import dates
from .dates import Moment
from .registry import Box

PACKAGED_KINDS = ("embedded", "national", "published")
SOURCE_KINDS = (*PACKAGED_KINDS, "json", "records", "csw", "udata", "ckan", "ods", "stac", "dcat")


@dataclass(frozen=True)
class CatalogueSource:
    """A catalogue the user reads. `origins`: the `scheme://host:port` that may receive its credentials."""

    id: str
    title: str
    kind: str
    url: str = ""
    authcfg: str = ""
    origins: tuple[str, ...] = ()
    enabled: bool = True
    order: int = 100

    @property
    def is_packaged(self) -> bool:
        """Its list of records comes with the plugin: reading it asks no network."""
        return self.kind in PACKAGED_KINDS

    def to_json(self) -> dict[str, Any]:
        """The settings of the source: never a secret, only the id of a QGIS configuration."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> CatalogueSource:
        """A source from its settings; unknown members are ignored."""
        known = {key: value[key] for key in cls.__dataclass_fields__ if key in value}
        known["origins"] = tuple(known.get("origins") or ())
        return cls(**known)


@dataclass(frozen=True)
class Resource:
    """One way to get the data of a record."""

    kind: str
    href: str
    name: str = ""
    crs: str = ""
    media_type: str = ""
    priority: int = 100
    requires_auth: bool = False
    length: int | None = None
    title: str = ""
    count: int | None = None


@dataclass(frozen=True)
class Style:
    """A style offered with a record: an address, or the name of a bundled one."""

    href: str
    sha256: str = ""


@dataclass(frozen=True)
class Record:
    """One layer, service or table described in a catalogue."""

    id: str
    source: str
    title: str
    abstract: str = ""
    language: str = ""
    keywords: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    observatories: tuple[str, ...] = ()
    perimeters: tuple[str, ...] = ()
    bbox: Box | None = None
    time: tuple[str, str] = ("", "")
    created: str = ""
    updated: Moment | None = None
    publisher: str = ""
    contact: str = ""
    licence: str = ""
    thumbnail: str = ""
    link: str = ""
    resources: tuple[Resource, ...] = ()
    styles: tuple[Style, ...] = ()
    refused: tuple[str, ...] = ()
    raw_kind: str = ""
    to_confirm: bool = False

    @property
    def key(self) -> str:
        """`source:id`, unique among all sources."""
        return f"{self.source}:{self.id}"

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of resource offered, each once."""
        return tuple(dict.fromkeys(resource.kind for resource in self.resources))

    @property
    def is_restricted(self) -> bool:
        """Every resource asks for an account."""
        return bool(self.resources) and all(resource.requires_auth for resource in self.resources)

    @property
    def updated_iso(self) -> str:
        """The update date at its own precision, empty when unknown."""
        return self.updated.iso if self.updated else ""

    @property
    def citation(self) -> str:
        """Producer, title and month of the update: the line of sources of a map."""
        parts = [self.publisher, self.title, self.updated.month_in_words if self.updated else ""]
        return ", ".join(part for part in parts if part)

    def to_json(self) -> dict[str, Any]:
        """The record as plain JSON values."""
        return {**asdict(self), "updated": self.updated_iso or None}

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> Record:
        """A record written by `to_json`."""
        lists = ("keywords", "themes", "observatories", "perimeters", "time", "refused")
        plain = {**value, **{key: tuple(value[key]) for key in lists}}
        plain["bbox"] = tuple(value["bbox"]) if value["bbox"] else None
        plain["updated"] = dates.read(value["updated"])
        plain["resources"] = tuple(Resource(**item) for item in value["resources"])
        plain["styles"] = tuple(Style(**item) for item in value["styles"])
        return cls(**plain)


@dataclass(frozen=True)
class LocalCopy:
    """A copy on disk; `path` is relative to the folder of its manifest."""

    path: str
    layer: str
    record_id: str
    source: str
    href: str
    record_updated: str
    copied_at: str
    count: int
    sha_contenu: str
    extent: tuple[float, ...] = ()
    extent_crs: str = ""
    titre: str = ""
    licence: str = ""
    source_citation: str = ""
    style: str = ""
    sha_fichier: str = ""
    nb_annonce: int | None = None
    epsg: int | None = None
    octets: int = 0
    resource: str = ""

    @property
    def key(self) -> str:
        """`source:id` of the record copied."""
        return f"{self.source}:{self.record_id}"


@dataclass
class Reading:
    """What was read of one source: its records, and how far the reading can be trusted."""

    source: str
    records: Sequence[Record] = field(default_factory=list)
    fetched_at: str = ""
    etag: str = ""
    announced: int | None = None
    dropped: int = 0
    unreadable_dates: int = 0
    is_whole: bool = True
    reason: str = ""

    @property
    def is_cut(self) -> bool:
        """The server holds more records than were read."""
        return not self.is_whole and (self.announced or 0) > len(self.records)

    def facts(self) -> dict[str, Any]:
        """What is known of the reading as plain JSON values, its records left out."""
        return {key: getattr(self, key) for key in self.__dataclass_fields__ if key != "records"}

    def find(self, record_id: str) -> Record | None:
        """The record of that id, or None."""
        # those of a store are looked up, not read one after the other
        look_up = getattr(self.records, "find", None)
        if look_up is not None:
            found: Record | None = look_up(record_id)
            return found
        return next((record for record in self.records if record.id == record_id), None)


class Catalogue:
    """Every record known, of all sources, found by id."""

    def __init__(self, readings: Iterable[Reading] = ()) -> None:
        self.readings = {reading.source: reading for reading in readings}

    def __iter__(self) -> Iterator[Record]:
        return (record for reading in self.readings.values() for record in reading.records)

    def __len__(self) -> int:
        return sum(len(reading.records) for reading in self.readings.values())

    def get(self, source: str, record_id: str) -> Record | None:
        """The record of a source, or None."""
        reading = self.readings.get(source)
        return reading.find(record_id) if reading else None

    def by_id(self, wanted: str) -> list[Record]:
        """The records called `wanted`: a full `source:id`, or an id in any source."""
        for source in self.readings:
            whole = self.get(source, wanted[len(source) + 1 :]) if wanted.startswith(f"{source}:") else None
            if whole:
                return [whole]
        found = (reading.find(wanted) for reading in self.readings.values())
        return [record for record in found if record]
