"""What is looked for in a catalogue: words, places, filters, and what answers them.

Method: docs/design/pnc.md#search
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..net.limits import limit
from ..text import fold, joined
from .catalogue import Record
from .dates import Moment
from .places import NamedPlace, place_in
from .registry import Box, observatories, perimeters, stop_words, synonyms
from .text import stem

# letters: no word that is being typed where an acronym of that length is known
_ACRONYM = 4
NO_RANK = 999


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

    @property
    def place(self) -> NamedPlace | None:
        """The commune, EPCI or IRIS that the words name, if any."""
        return place_in(joined(self.words).split())


@dataclass(frozen=True)
class Hit:
    """A record found, and how well it answers."""

    record: Record
    score: float


@dataclass(frozen=True)
class FoundRecords:
    """The best records found, and how many there are in all."""

    hits: list[Hit]
    total: int


@dataclass(frozen=True)
class Asked:
    """A word of a query: its stem, whether longer words count, and the words that mean the same."""

    stem: str
    takes_longer: bool
    others: tuple[str, ...]

    @classmethod
    def of(cls, word: str, is_known: Callable[[str], bool]) -> Asked:
        """`plu` is a plan where a catalogue knows one, else the beginning of a word that is being typed."""
        own = stem(word)
        return cls(own, not (len(own) <= _ACRONYM and is_known(own)), synonyms().get(own, ()))


def query_words(text: str) -> list[str]:
    """The words of a query, each once, `mots_cherches` at most; stop words only when there are no others."""
    words = list(dict.fromkeys(joined(text).split()))
    return ([word for word in words if word not in stop_words()] or words)[: int(limit("mots_cherches"))]


def other_words(query: Query) -> list[str]:
    """The words of a query but those of the place they name."""
    place = query.place
    taken = set(query_words(place.name)) if place else set()
    return [word for word in query_words(query.words) if word not in taken]


def rank(record: Record) -> int:
    """The place of its first observatory in the programme, `NO_RANK` without any.

    >>> rank(Record("a", "s", "A")) == NO_RANK
    True
    """
    order = {item.id: place for place, item in enumerate(observatories())}
    return min((order.get(item, NO_RANK) for item in record.observatories), default=NO_RANK)


def by_relevance(hit: Hit) -> tuple[object, ...]:
    """Sort key of records found by words: the best, then the newest first."""
    record = hit.record
    age = (0, -record.updated.instant.timestamp()) if record.updated else (1, 0.0)
    return (-hit.score, age, fold(record.title), record.key)


def by_observatory(hit: Hit) -> tuple[object, ...]:
    """Sort key of records found without words: the order of the programme."""
    return (rank(hit.record), fold(hit.record.title), hit.record.key)


def epci_of(record: Record) -> tuple[str, ...]:
    """The EPCI a record covers by its perimeters; without any, by its box; without box all of them."""
    known = perimeters()
    single = {item.id: item for item in known.values() if item.kind == "epci" and len(item.epci) == 1}
    named = [known[item] for item in record.perimeters if item in known]
    if named:
        return tuple(sorted({epci for item in named for epci in item.epci if epci in single}))
    return tuple(one for one, item in single.items() if record.bbox is None or meets(record.bbox, item.box))


def meets(one: Box, other: Box) -> bool:
    """Two boxes in degrees touch or overlap."""
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]
