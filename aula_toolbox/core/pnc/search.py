"""Search on the records already read: same result for every server, with or without network.

Method: docs/design/pnc.md#search
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..text import fold, joined
from . import dates
from .catalogue import Record
from .dates import Moment
from .registry import Box, observatories, perimeters, stop_words, synonyms, themes, titles, weights
from .text import stem

# letters: no word that is being typed where an acronym of that length is known
_ACRONYM = 4


@dataclass(frozen=True)
class Query:
    """What is looked for. Empty members do not filter. `box` and `epci` keep records without a box, flagged."""

    words: str = ""
    observatories: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    epci: tuple[str, ...] = ()
    box: Box | None = None
    kinds: tuple[str, ...] = ()
    updated_since: Moment | None = None
    sources: tuple[str, ...] = ()

    @property
    def filter_count(self) -> int:
        """How many filters are on, the words left out."""
        return sum(map(bool, (self.observatories, self.themes, self.epci, self.box, self.kinds, self.updated_since)))


@dataclass(frozen=True)
class Hit:
    """A record found, and how well it answers."""

    record: Record
    score: float


@dataclass(frozen=True)
class _Entry:
    record: Record
    words: tuple[str, ...]
    worth: tuple[float, ...]
    order: tuple[int, str]


class Index:
    """The folded words of every record, made once for a catalogue."""

    def __init__(self, records: Iterable[Record]) -> None:
        self._titles = titles()
        self._rank = {item.id: place for place, item in enumerate(observatories())}
        self._theme_titles = {theme.id: theme.title for theme in themes()}
        self.entries = [self._entry(record) for record in records]
        self._words = frozenset(word for entry in self.entries for word in entry.words)

    def __len__(self) -> int:
        return len(self.entries)

    def _entry(self, record: Record) -> _Entry:
        worth = weights()
        best: dict[str, float] = {}
        for text, weight in self._texts(record, worth):
            for word in map(stem, joined(text).split()):
                if weight > best.get(word, 0.0):
                    best[word] = weight
        words = sorted(best)
        rank = min((self._rank.get(item, 999) for item in record.observatories), default=999)
        return _Entry(record, tuple(words), tuple(best[word] for word in words), (rank, fold(record.title)))

    def _texts(self, record: Record, worth: dict[str, float]) -> Iterable[tuple[str, float]]:
        yield record.title, worth["titre"]
        yield record.id, worth["mot_cle"]
        for item in record.observatories:
            yield self._titles.get(item, ""), worth["observatoire"]
        for word in record.keywords:
            yield word, worth["mot_cle"]
        for theme in record.themes:
            yield self._theme_titles.get(theme, theme), worth["mot_cle"]
        yield record.publisher, worth["editeur"]
        yield record.abstract, worth["resume"]

    def find(self, query: Query, most: int | None = None) -> list[Hit]:
        """The records that hold every word and pass every filter, the best first."""
        wanted = [_Asked.of(word, self._words) for word in query_words(query.words)]
        scored: list[tuple[_Entry, float]] = []
        for entry in self.entries:
            score = _score(entry, wanted)
            if score is not None and passes(entry.record, query):
                scored.append((entry, score))
        scored.sort(key=_by_relevance if wanted else _by_observatory)
        return [Hit(entry.record, score) for entry, score in scored[:most]]


def query_words(text: str) -> list[str]:
    """The words of a query, each once; French stop words are left out unless nothing else is there."""
    words = list(dict.fromkeys(joined(text).split()))
    return [word for word in words if word not in stop_words()] or words


@dataclass(frozen=True)
class _Asked:
    """A word of a query: its stem, whether longer words count, and the words that mean the same."""

    stem: str
    takes_longer: bool
    others: tuple[str, ...]

    @classmethod
    def of(cls, word: str, known: frozenset[str]) -> _Asked:
        """`plu` is a plan where the catalogue knows one, else the beginning of a word that is being typed."""
        own = stem(word)
        return cls(own, not (len(own) <= _ACRONYM and own in known), synonyms().get(own, ()))


def _score(entry: _Entry, wanted: Sequence[_Asked]) -> float | None:
    total = 0.0
    for word in wanted:
        best = _worth(entry, word.stem, word.takes_longer)
        if not best:
            best = max((_worth(entry, other, False) for other in word.others), default=0.0) * weights()["synonyme"]
        if not best:
            return None
        total += best
    return total


def _worth(entry: _Entry, word: str, takes_longer: bool) -> float:
    """What a word is worth in a record: as a whole word, else as the beginning of one."""
    place = bisect_left(entry.words, word)
    best = 0.0
    while place < len(entry.words) and entry.words[place].startswith(word):
        is_whole = entry.words[place] == word
        if is_whole or takes_longer:
            best = max(best, entry.worth[place] * (weights()["mot_entier"] if is_whole else 1.0))
        place += 1
    return best


def _newest_first(record: Record) -> tuple[int, float]:
    return (0, -record.updated.instant.timestamp()) if record.updated else (1, 0.0)


def _by_relevance(item: tuple[_Entry, float]) -> tuple[object, ...]:
    entry, score = item
    return (-score, _newest_first(entry.record), entry.order[1], entry.record.key)


def _by_observatory(item: tuple[_Entry, float]) -> tuple[object, ...]:
    entry, _ = item
    return (entry.order, entry.record.key)


def passes(record: Record, query: Query) -> bool:
    """The record is of the observatories, themes, kinds, sources, dates and places asked for."""
    one_of = (
        (query.observatories, record.observatories),
        (query.themes, record.themes),
        (query.kinds, record.kinds),
        (query.sources, (record.source,)),
    )
    if any(asked and not set(asked) & set(own) for asked, own in one_of):
        return False
    if query.updated_since and (record.updated is None or dates.compare(record.updated, query.updated_since) < 0):
        return False
    in_box = query.box is None or record.bbox is None or meets(record.bbox, query.box)
    return in_box and (not query.epci or any(is_in_epci(record, epci) for epci in query.epci))


def is_in_epci(record: Record, epci: str) -> bool:
    """The record covers an EPCI by its perimeters; without any, by its box; without box it is kept."""
    known = perimeters()
    named = [known[item] for item in record.perimeters if item in known]
    if named:
        return any(epci in item.epci for item in named)
    return record.bbox is None or meets(record.bbox, known[epci].box)


def meets(one: Box, other: Box) -> bool:
    """Two boxes in degrees touch or overlap."""
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def nearest_titles(words: str, candidates: Iterable[str], most: int = 5) -> list[str]:
    """The titles most like what was typed, for a helpful « not found »."""
    from difflib import SequenceMatcher

    asked = joined(words)
    folded = ((title, joined(title)) for title in dict.fromkeys(candidates))
    ranked = sorted(folded, key=lambda item: (-SequenceMatcher(None, asked, item[1]).ratio(), item[1]))
    return [title for title, _ in ranked[:most]]
