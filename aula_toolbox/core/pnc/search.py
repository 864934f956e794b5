"""Search on the records already read: same result for every server, with or without network.

Method: docs/design/pnc.md#search
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher, get_close_matches

from ..net.limits import limit
from ..text import joined
from .catalogue import Catalogue, Record
from .query import Asked, FoundRecords, Hit, Query, by_observatory, by_relevance, other_words, query_words
from .store import Shelved, Store
from .text import stem


class Index:
    """The words of every record of a catalogue, looked up in the database of each source."""

    def __init__(self, records: Iterable[Record]) -> None:
        readings = records.readings.values() if isinstance(records, Catalogue) else ()
        self.stores = [
            reading.records.store if isinstance(reading.records, Shelved) else Store.of(reading.records, reading.source)
            for reading in readings
        ]
        if not isinstance(records, Catalogue):
            by_source: dict[str, list[Record]] = {}
            for record in records:
                by_source.setdefault(record.source, []).append(record)
            self.stores = [Store.of(own, source) for source, own in by_source.items()]

    def __len__(self) -> int:
        return sum(map(len, self.stores))

    def find(self, query: Query, most: int | None = None) -> list[Hit]:
        """The records that hold every word and pass every filter, the best first."""
        return self.search(query, most).hits

    def search(self, query: Query, most: int | None = None) -> FoundRecords:
        """The best records, and how many there are in all."""
        wanted, place = self._asked(query)
        found = [store.find(query, wanted, place, most) for store in self.stores]
        order = by_relevance if wanted or place else by_observatory
        hits = sorted((hit for one in found for hit in one.hits), key=order)
        return FoundRecords(hits[:most], sum(one.total for one in found))

    def shelves(self, query: Query) -> dict[str, int]:
        """How many of the records found each observatory has."""
        counts: dict[str, int] = {}
        wanted, place = self._asked(query)
        for store in self.stores:
            for name, count in store.shelves(query, wanted, place).items():
                counts[name] = counts.get(name, 0) + count
        return counts

    def _asked(self, query: Query) -> tuple[list[Asked], list[Asked]]:
        """The words of a query, and those of the place it names."""
        place = query.place
        named = query_words(place.name) if place else []
        return [self._word(word) for word in other_words(query)], [self._word(word) for word in named]

    def _word(self, word: str) -> Asked:
        return Asked.of(word, self._knows)

    def _knows(self, word: str) -> bool:
        return any(store.knows(word) for store in self.stores)

    def frequency(self, word: str) -> int:
        """How many records hold a word, or one that begins so."""
        return sum(store.frequency(word) for store in self.stores)

    def like(self, words: str, most: int = 5) -> list[Hit]:
        """What would be found with the known words most like those typed; nothing when one is like none."""
        likely = []
        for word in query_words(words):
            if self.frequency(word):
                likely.append(word)
                continue
            known = [other for store in self.stores for other in store.words_like(stem(word))]
            close = get_close_matches(stem(word), known, 1, limit("ressemblance"))
            if not close:
                return []
            likely += close
        return self.find(Query(" ".join(likely)), most)


def nearest_titles(words: str, candidates: Iterable[str], most: int = 5) -> list[str]:
    """The titles most like what was typed, for a helpful « not found »; none when none is like it."""
    asked = joined(words)
    folded = ((title, joined(title)) for title in dict.fromkeys(candidates))
    ranked = sorted((-SequenceMatcher(None, asked, text).ratio(), text, title) for title, text in folded)
    return [title for likeness, _, title in ranked[:most] if -likeness >= limit("ressemblance")]
