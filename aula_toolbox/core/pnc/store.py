"""The records of one catalogue in one SQLite database, and the words they hold in its full-text index (FTS5).

50 000 records are opened without being read: what is asked is looked up, and only what is shown is made a record.

Method: docs/design/pnc.md#store
"""

from __future__ import annotations

import json
import sqlite3
import threading
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, overload

from ..text import fold, joined
from . import questions
from .catalogue import Reading, Record
from .query import Asked, FoundRecords, Hit, Query, epci_of, rank
from .registry import OTHER, themes, titles
from .text import stem

_FORM = 1
_TABLES = (
    "CREATE TABLE fait (cle TEXT PRIMARY KEY, valeur TEXT)",
    "CREATE TABLE brut (id TEXT PRIMARY KEY, rang INTEGER, nom TEXT, paru REAL, jour TEXT, finesse INTEGER,"
    " ouest REAL, sud REAL, est REAL, nord REAL, intitule TEXT, marques TEXT, corps BLOB,"
    " titre TEXT, observatoire TEXT, mot_cle TEXT, editeur TEXT, resume TEXT)",
    "CREATE TABLE fiche (place INTEGER PRIMARY KEY, id TEXT UNIQUE, rang INTEGER, nom TEXT, paru REAL, jour TEXT,"
    " finesse INTEGER, ouest REAL, sud REAL, est REAL, nord REAL)",
    "CREATE TABLE corps (place INTEGER PRIMARY KEY, intitule TEXT, marques TEXT, corps BLOB)",
    "CREATE TABLE texte (place INTEGER PRIMARY KEY, titre TEXT, observatoire TEXT, mot_cle TEXT, editeur TEXT,"
    " resume TEXT)",
    "CREATE TABLE marque (sorte TEXT, valeur TEXT, place INTEGER, PRIMARY KEY (sorte, valeur, place)) WITHOUT ROWID",
    "CREATE VIRTUAL TABLE mots USING fts5(titre, observatoire, mot_cle, editeur, resume, content='texte',"
    " content_rowid='place', detail=column, prefix='1 2 3')",
)
_SHARES = (
    # the place of a record is its rank among equals: the newest first, then by its name
    "CREATE TABLE ordre AS SELECT row_number() OVER (ORDER BY paru IS NULL, paru DESC, nom, id) AS place, id FROM brut",
    "INSERT INTO fiche SELECT place, id, rang, nom, paru, jour, finesse, ouest, sud, est, nord"
    " FROM ordre JOIN brut USING (id)",
    "INSERT INTO corps SELECT place, intitule, marques, corps FROM ordre JOIN brut USING (id)",
    "INSERT INTO texte SELECT place, titre, observatoire, mot_cle, editeur, resume FROM ordre JOIN brut USING (id)",
    "DROP TABLE ordre",
    "DROP TABLE brut",
    "INSERT INTO mots (mots) VALUES ('rebuild')",
    "CREATE INDEX par_rang ON fiche (rang, nom, id)",
)
_KEEP = "INSERT OR IGNORE INTO brut VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_OLDER = (
    "INSERT OR IGNORE INTO brut SELECT id, rang, nom, paru, jour, finesse, ouest, sud, est, nord, intitule, marques,"
    " corps, titre, observatoire, mot_cle, editeur, resume"
    " FROM ancien.fiche JOIN ancien.corps USING (place) JOIN ancien.texte USING (place) ORDER BY place LIMIT ?"
)


class Store:
    """An open database of records. Any thread may ask; one is answered at a time."""

    def __init__(self, database: sqlite3.Connection, source: str) -> None:
        self._database = database
        self._lock = threading.Lock()
        self.source = source
        database.execute("CREATE VIRTUAL TABLE temp.vocabulaire USING fts5vocab(main, mots, row)")

    @classmethod
    def of(cls, records: Iterable[Record], source: str = "") -> Store:
        """Records kept in memory."""
        database = sqlite3.connect(":memory:", check_same_thread=False)
        _fill(database, records)
        return cls(database, source)

    @classmethod
    def open(cls, path: Path) -> Store:
        """A database that `write` made. Raises sqlite3.Error for anything else."""
        # the path itself: SQLite takes no address of a share
        database = sqlite3.connect(path, check_same_thread=False)
        try:
            (form,) = database.execute("PRAGMA user_version").fetchone()
            if form != _FORM:
                raise sqlite3.DatabaseError(f"form {form}")
            (source,) = database.execute("SELECT valeur FROM fait WHERE cle = 'source'").fetchone()
            made = cls(database, str(source))
            database.execute("PRAGMA query_only = ON")
            return made
        except (sqlite3.Error, TypeError) as error:
            database.close()
            raise sqlite3.DatabaseError(str(error)) from None

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def facts(self) -> dict[str, Any]:
        """What is known of the reading, its records left out."""
        rows = self._rows("SELECT valeur FROM fait WHERE cle = 'lecture'")
        found: dict[str, Any] = json.loads(rows[0][0])
        return found

    def _rows(self, sql: str, values: Sequence[object] = ()) -> list[Any]:
        with self._lock:
            return self._database.execute(sql, values).fetchall()

    def __len__(self) -> int:
        return int(self._rows("SELECT count(*) FROM fiche")[0][0])

    def records(self, places: Iterable[int]) -> Iterator[Record]:
        """The records at these places, one after the other."""
        for place in places:
            rows = self._rows("SELECT corps FROM corps WHERE place = ?", (place,))
            yield Record.from_json(json.loads(zlib.decompress(rows[0][0])))

    def record(self, record_id: str) -> Record | None:
        """The record of that id, or None."""
        rows = self._rows("SELECT place FROM fiche WHERE id = ?", (record_id,))
        return next(self.records(rows[0])) if rows else None

    def titles(self) -> list[str]:
        """The titles of all records, as they are written."""
        return [title for (title,) in self._rows("SELECT intitule FROM corps")]

    def knows(self, word: str) -> bool:
        """Whether a record holds a folded word without its plural."""
        return bool(self._rows("SELECT 1 FROM temp.vocabulaire WHERE term = ?", (word,)))

    def words_like(self, word: str) -> list[str]:
        """The words that begin with the same letter, as `difflib` may compare them."""
        ends = (word[0], word[0] + "\uffff")
        rows = self._rows("SELECT term FROM temp.vocabulaire WHERE term >= ? AND term < ?", ends)
        return [term for (term,) in rows]

    def frequency(self, word: str) -> int:
        """How many records hold a word, or a word that begins so."""
        return int(self._rows("SELECT count(*) FROM mots WHERE mots MATCH ?", (f'"{stem(word)}" *',))[0][0])

    def find(self, query: Query, wanted: Sequence[Asked], place: Sequence[Asked], most: int | None) -> FoundRecords:
        """The records that hold every word and pass every filter: the best `most`, and how many there are."""
        if query.sources and self.source not in query.sources:
            return FoundRecords([], 0)
        if most is not None and questions.is_one_word(query, wanted, place):
            return self._one_word(wanted[0], most)
        if not wanted and not place:
            sql, values = questions.without_words(query)
            chosen = [(number, 0.0) for (number,) in self._rows(sql, values)]
        else:
            sql, values = questions.with_words(query, wanted, place)
            chosen = self._rows(sql, values)
        total = len(chosen)
        # SQLite would sort them all; the best are few
        return self._found(questions.best(chosen, most) if wanted or place else chosen[:most], total)

    def _found(self, chosen: list[tuple[int, float]], total: int) -> FoundRecords:
        records = self.records(place for place, _ in chosen)
        return FoundRecords([Hit(one, score) for one, (_, score) in zip(records, chosen)], total)

    def _one_word(self, word: Asked, most: int) -> FoundRecords:
        """The best records of one word, tier by tier, until there are enough: places are in the order of equals."""
        chosen: dict[int, float] = {}
        for score, match in questions.tiers(word):
            if len(chosen) >= most:
                break
            rows = self._rows("SELECT rowid FROM mots WHERE mots MATCH ? LIMIT ?", (match, most + len(chosen)))
            for (place,) in rows:
                if len(chosen) < most:
                    chosen.setdefault(place, score)
        ((total,),) = self._rows("SELECT count(*) FROM mots WHERE mots MATCH ?", (questions.anywhere([word]),))
        return self._found(list(chosen.items()), int(total))

    def shelves(self, query: Query, wanted: Sequence[Asked], place: Sequence[Asked]) -> dict[str, int]:
        """How many of the records found each observatory has."""
        if query.sources and self.source not in query.sources:
            return {}
        sql, values = questions.by_observatory(query, wanted, place)
        return dict(self._rows(sql, values))


def _fill(database: sqlite3.Connection, records: Iterable[Record], older: Path | None = None, most: int = 0) -> None:
    """Write records, then those of an older database that are not among them, `most` in all."""
    for sql in _TABLES:
        database.execute(sql)
    database.executemany(_KEEP, map(_row, records))
    if older is not None:
        (count,) = database.execute("SELECT count(*) FROM brut").fetchone()
        database.commit()
        database.execute("ATTACH ? AS ancien", (str(older),))
        database.execute(_OLDER, (max(most - count, 0),))
        database.commit()
        database.execute("DETACH ancien")
    for sql in _SHARES:
        database.execute(sql)
    rows = database.execute("SELECT place, marques FROM corps")
    marks = [(kind, value, place) for place, text in rows for kind, value in json.loads(text)]
    database.executemany("INSERT OR IGNORE INTO marque VALUES (?, ?, ?)", marks)
    database.commit()


def _row(record: Record) -> tuple[object, ...]:
    """A record as `brut` holds it."""
    updated = record.updated
    age = (updated.instant.timestamp(), updated.day, questions.FINENESS[updated.precision]) if updated else (None,) * 3
    marks = [("observatoire", item) for item in record.observatories or (OTHER,)]
    marks += [("theme", item) for item in record.themes]
    marks += [("type", item) for item in record.kinds]
    marks += [("epci", item) for item in epci_of(record)]
    body = zlib.compress(json.dumps(record.to_json()).encode("ascii"), 1)
    about = (record.id, rank(record), fold(record.title), *age, *(record.bbox or (None,) * 4))
    return (*about, record.title, json.dumps(marks), body, *(_words(text) for text in _texts(record)))


def _words(text: str) -> str:
    """The folded words of a text without their plurals, each once."""
    return " ".join(dict.fromkeys(map(stem, joined(text).split())))


def _texts(record: Record) -> tuple[str, ...]:
    """What is searched of a record, one text for each of `questions.FIELDS`."""
    shelves = " ".join(titles().get(item, "") for item in record.observatories)
    known = {theme.id: theme.title for theme in themes()}
    names = (known.get(theme, theme) for theme in record.themes)
    return (record.title, shelves, " ".join((record.id, *record.keywords, *names)), record.publisher, record.abstract)


def write(path: Path, reading: Reading, older: Path | None = None, most: int = 0) -> None:
    """Write a reading to a database of its own; the records of an older one that it lacks are kept, `most` in all."""
    path.unlink(missing_ok=True)
    database = sqlite3.connect(path)
    try:
        for setting in ("journal_mode = OFF", "synchronous = OFF", f"user_version = {_FORM}"):
            database.execute(f"PRAGMA {setting}")
        _fill(database, reading.records, older, most)
        facts = (("source", reading.source), ("lecture", json.dumps(reading.facts(), ensure_ascii=False)))
        database.executemany("INSERT INTO fait VALUES (?, ?)", facts)
        database.commit()
    finally:
        database.close()


class Shelved(Sequence[Record]):
    """The records of a store as a list that is read when it is asked."""

    # a list has none
    __hash__ = None  # type: ignore[assignment]

    def __init__(self, store: Store) -> None:
        self.store = store

    def __len__(self) -> int:
        return len(self.store)

    @overload
    def __getitem__(self, place: int) -> Record: ...

    @overload
    def __getitem__(self, place: slice) -> list[Record]: ...

    def __getitem__(self, place: int | slice) -> Record | list[Record]:
        chosen = range(1, len(self) + 1)[place]
        if isinstance(chosen, range):
            return list(self.store.records(chosen))
        return next(self.store.records((chosen,)))

    def __iter__(self) -> Iterator[Record]:
        return self.store.records(range(1, len(self) + 1))

    def find(self, record_id: str) -> Record | None:
        """The record of that id, or None."""
        return self.store.record(record_id)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)
