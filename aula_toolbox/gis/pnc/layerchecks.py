"""Freshness of layers and copies against the catalogues, and what is done about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsFeedback

from ...core.messages import Notes
from ...core.net.errors import CatalogueError
from ...core.pnc import freshness
from ...core.pnc.cache import Catalogue
from ...core.pnc.catalogue import CatalogueSource, LocalCopy, Record
from ..net.http import Client
from . import library
from .stamp import LayerStamp

if TYPE_CHECKING:
    from .loader import LayerPlan


@dataclass
class CheckedItem:
    """A layer of the project or a copy of a folder, as it is and as the catalogue has it."""

    name: str
    record_id: str
    source_id: str
    own: freshness.DataStamp
    layer_id: str = ""
    copy: LocalCopy | None = None
    is_local_copy: bool = False
    local_copy: str = ""
    kind: str = ""
    href: str = ""
    record: Record | None = None
    offered: freshness.DataStamp | None = None
    state: str = freshness.UNKNOWN
    action: str = ""
    plan: LayerPlan | None = None
    message: str = ""
    # the table of the vintage at hand, when it is a file of this machine
    file_uri: str = ""

    @property
    def key(self) -> str:
        """`source:id` of the record."""
        return f"{self.source_id}:{self.record_id}"


def layer_item(layer_id: str, name: str, stamp: LayerStamp) -> CheckedItem:
    """A layer of the project."""
    count = int(stamp.count) if stamp.count.lstrip("-").isdigit() else None
    own = freshness.DataStamp(stamp.record_updated, stamp.etag, count=count)
    return CheckedItem(
        name,
        stamp.record_id,
        stamp.source_id,
        own,
        layer_id,
        is_local_copy=bool(stamp.local_copy),
        local_copy=stamp.local_copy,
        kind=stamp.kind,
        href=stamp.href,
    )


def copy_item(copy: LocalCopy) -> CheckedItem:
    """A copy of a manifest."""
    counted = copy.nb_annonce if copy.nb_annonce is not None else copy.count
    own = freshness.DataStamp(copy.record_updated, count=None if copy.extent else counted)
    return CheckedItem(copy.titre, copy.record_id, copy.source, own, copy=copy, is_local_copy=True, kind=copy.resource)


@dataclass
class Checker:
    """Reads each source once and states every item."""

    notes: Notes
    feedback: QgsFeedback | None = None
    offline: dict[str, str] = field(default_factory=dict)
    restricted: set[str] = field(default_factory=set)
    partial: set[str] = field(default_factory=set)

    def read(self, wanted: set[str]) -> tuple[Catalogue, dict[str, CatalogueSource]]:
        """The sources of the items, read anew; those that fail are remembered with the date of their cache."""
        chosen = {source.id: source for source in library.sources() if source.id in wanted}
        for source in chosen.values():
            if not source.is_packaged:
                self._read_one(source)
        return library.known(chosen.values()), chosen

    def _read_one(self, source: CatalogueSource) -> None:
        try:
            reading = library.fetch(source, self.feedback)
        except CatalogueError as error:
            if error.cause == "annule":
                raise
            library.tell_failure(source, error, self.notes)
            cached = library.cache().load(source.id)
            (self.restricted.add if error.is_restricted else lambda s: None)(source.id)
            self.offline[source.id] = cached.fetched_at[:10] if cached else ""
            return
        if not reading.is_whole:
            self.partial.add(source.id)
        library.cache().save(reading)
        library.tell_reading(source, reading, self.notes)

    def state(self, item: CheckedItem, catalogue: Catalogue, sources: dict[str, CatalogueSource]) -> None:
        """Fill the state of an item from the catalogue."""
        item.record = catalogue.get(item.source_id, item.record_id)
        source = sources.get(item.source_id)
        if item.record is not None:
            item.offered = self._offered(item, item.record, source)
        situation = freshness.Situation(
            is_reachable=item.source_id not in self.offline,
            is_restricted=item.source_id in self.restricted,
            is_in_catalogue=item.record is not None,
            catalogue_is_whole=source is not None and item.source_id not in self.partial,
            is_local_copy=item.is_local_copy,
        )
        item.state = freshness.state(item.own, item.offered, situation)

    def _offered(self, item: CheckedItem, record: Record, source: CatalogueSource | None) -> freshness.DataStamp:
        """What the catalogue offers; without a date the server of a download is asked for its tag."""
        counts = [resource.count for resource in record.resources if resource.count is not None]
        offered = freshness.DataStamp(record.updated_iso, count=counts[0] if counts else None)
        address = next((resource.href for resource in record.resources if resource.kind == item.kind), "")
        asks = (
            not offered.updated and item.own.etag and address and source is not None and source.id not in self.offline
        )
        if not asks:
            return offered
        try:
            with Client.of(library.with_origin(source), feedback=self.feedback) as client:
                answer = client.head(address)
        except CatalogueError as error:
            if error.cause == "annule":
                raise
            return offered
        return freshness.DataStamp("", answer.etag, answer.last_modified, answer.length, offered.count)


def folder_items(folder: Path) -> list[CheckedItem]:
    """Every copy of a folder's manifest."""
    from ...core.pnc import manifest
    from .layers import file_uri

    found = []
    for copy in manifest.read(folder).entries:
        item = copy_item(copy)
        path = folder / copy.path
        item.file_uri = file_uri(path, copy.layer) if path.suffix != ".tif" and not copy.extent else ""
        found.append(item)
    return found
