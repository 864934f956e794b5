"""What the Catalogue panel shows, as one plain object: widgets only render it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from ..messages import mark
from ..net.limits import limit
from . import dates, freshness
from .catalogue import Catalogue, LocalCopy, Record
from .query import Hit, Query
from .registry import FAMILIES, OTHER, observatories
from .search import Index

FAMILY_TITLES = {
    "thematique": mark("Thematic observatories"),
    "evaluation": mark("Evaluations"),
    "demonstrateur": mark("Demonstrators"),
    "socle": mark("Reference data"),
    OTHER: mark("Other data"),
}
FAVOURITES = mark("Favourites")
NO_LAYER = mark("No layer published")


@dataclass(frozen=True)
class Shelf:
    """One observatory of the tree and its records; empty ones are shown greyed.

    left: how many records more it has than can be shown.
    """

    id: str
    title: str
    records: tuple[Record, ...]
    left: int = 0


@dataclass(frozen=True)
class Family:
    """A family of the programme and its observatories."""

    id: str
    title: str
    shelves: tuple[Shelf, ...]


@dataclass
class PanelState:
    """The catalogue, the query, and what the user did with the panel."""

    catalogue: Catalogue = field(default_factory=Catalogue)
    query: Query = field(default_factory=Query)
    favourites: set[str] = field(default_factory=set)
    expanded: set[str] = field(default_factory=set)
    loaded: dict[str, freshness.DataStamp] = field(default_factory=dict)
    copies: dict[str, LocalCopy] = field(default_factory=dict)
    unreachable: dict[str, str] = field(default_factory=dict)
    restricted: set[str] = field(default_factory=set)
    total: int = 0
    _index: Index | None = None
    _counts: dict[str, int] = field(default_factory=dict)

    def take(self, catalogue: Catalogue, index: Index | None = None) -> None:
        """Show another catalogue; its index may have been made elsewhere."""
        self.catalogue = catalogue
        self._index = index or Index(catalogue)

    @property
    def index(self) -> Index:
        """The words of the catalogue, made once."""
        if self._index is None:
            self._index = Index(self.catalogue)
        return self._index

    def hits(self) -> list[Hit]:
        """The records that answer the query, the best first; of too many, the best, or some of each observatory."""
        found = self.index.search(self.query, int(limit("fiches_panneau")))
        self.total = found.total
        self._counts = {}
        if found.total == len(found.hits):
            return found.hits
        self._counts = self.index.shelves(self.query)
        if self.query.words.strip():
            return found.hits
        each = int(limit("fiches_rayon"))
        some = [self.index.find(replace(self.query, observatories=(shelf,)), each) for shelf in self._counts]
        return list({hit.record.key: hit for hits in some for hit in hits}.values())

    @property
    def is_filtered(self) -> bool:
        """Something narrows the list."""
        return bool(self.query.words.strip()) or self.query.filter_count > 0

    def families(self, hits: Iterable[Hit]) -> list[Family]:
        """The tree: families, observatories, records. Without query the empty observatories are there too."""
        by_shelf: dict[str, list[Record]] = {}
        records = [hit.record for hit in hits]
        for record in records:
            for observatory in record.observatories or (OTHER,):
                by_shelf.setdefault(observatory, []).append(record)
        tree = []
        for family in FAMILIES:
            shelves = tuple(
                self._shelf(item.id, item.title, by_shelf)
                for item in observatories()
                if item.family == family and (item.id in {**by_shelf, **self._counts} or not self.is_filtered)
            )
            if shelves:
                tree.append(Family(family, FAMILY_TITLES[family], shelves))
        if OTHER in by_shelf:
            shelf = self._shelf(OTHER, FAMILY_TITLES[OTHER], by_shelf)
            tree.append(Family(OTHER, FAMILY_TITLES[OTHER], (shelf,)))
        chosen = tuple(record for record in records if record.key in self.favourites)
        if chosen:
            tree.insert(0, Family("favoris", FAVOURITES, (Shelf("favoris", FAVOURITES, chosen),)))
        return tree

    def _shelf(self, name: str, title: str, by_shelf: Mapping[str, list[Record]]) -> Shelf:
        shown = tuple(by_shelf.get(name, ()))
        return Shelf(name, title, shown, max(self._counts.get(name, 0) - len(shown), 0))

    def badge(self, record: Record) -> str:
        """The state shown beside a record, empty when there is nothing to say of it."""
        if record.is_restricted or record.key in self.restricted:
            return freshness.RESTRICTED
        own = self.loaded.get(record.key)
        copy = self.copies.get(record.key)
        if own is None and copy is not None:
            own = freshness.DataStamp(copy.record_updated, count=copy.nb_annonce)
        if own is None:
            return freshness.OFFLINE if record.source in self.unreachable else ""
        situation = freshness.Situation(
            is_reachable=record.source not in self.unreachable, is_local_copy=record.key not in self.loaded
        )
        offered = freshness.DataStamp(record.updated_iso, count=next((r.count for r in record.resources), None))
        return freshness.state(own, offered, situation)

    def age(self) -> str:
        """The oldest reading of the remote catalogues, as a date; empty when there is none."""
        moments = [dates.read(reading.fetched_at) for reading in self.catalogue.readings.values()]
        days = sorted(moment.day for moment in moments if moment)
        return days[0] if days else ""

    def remembered(self) -> dict[str, list[str]]:
        """What is kept between two sessions."""
        return {"favourites": sorted(self.favourites), "expanded": sorted(self.expanded)}

    def remember(self, kept: Mapping[str, list[str]]) -> None:
        """Take up what was kept."""
        self.favourites = {str(item) for item in kept.get("favourites") or []}
        self.expanded = {str(item) for item in kept.get("expanded") or []}
