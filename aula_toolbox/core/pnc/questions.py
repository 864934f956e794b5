"""Questions to the full-text index of a catalogue, as SQL: words, the place they name, filters.

No text of a catalogue or of a user is ever part of the SQL: they are its values.

Method: docs/design/pnc.md#search
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .query import Asked, Query
from .registry import weights

# each worth what `pnc_recherche.csv` says
FIELDS = ("titre", "observatoire", "mot_cle", "editeur", "resume")
FINENESS = {"year": 0, "month": 1, "day": 2, "second": 3}
# characters of a day that a precision knows
_KNOWN = {0: 4, 1: 7, 2: 10}
_WORD = "SELECT rowid AS place, ? AS score FROM mots WHERE mots MATCH ?"
_NEAR = "SELECT place, ? AS score FROM fiche WHERE ouest <= ? AND est >= ? AND sud <= ? AND nord >= ?"
_MARKED = "EXISTS (SELECT 1 FROM marque WHERE marque.place = fiche.place AND sorte = ? AND valeur IN ("

Question = tuple[str, list[object]]


def _best_of(parts: Iterable[Question]) -> Question:
    """The best score of each record among several questions."""
    listed = list(parts)
    inside = " UNION ALL ".join(sql for sql, _ in listed)
    values = [value for _, own in listed for value in own]
    return "".join(("SELECT place, max(score) AS score FROM (", inside, ") GROUP BY place")), values


def tiers(word: Asked) -> list[tuple[float, str]]:
    """Score and match of a word, the best first: whole in a field, the beginning of a longer one, one that means it.

    >>> tiers(Asked("zan", False, ()))[0]
    (7.5, 'titre : "zan"')
    """
    worth = weights()
    found = []
    for field in FIELDS:
        found.append((worth[field] * worth["mot_entier"], f'{field} : "{word.stem}"'))
        if word.takes_longer:
            found.append((worth[field], f'{field} : "{word.stem}" *'))
        if word.others:
            same = " OR ".join(f'"{other}"' for other in word.others)
            found.append((worth[field] * worth["mot_entier"] * worth["synonyme"], f"{field} : ({same})"))
    return sorted(found, key=lambda tier: -tier[0])


def anywhere(words: Sequence[Asked]) -> str:
    """The match of the records that hold every word in some field."""
    each = []
    for word in words:
        same = [f'"{other}"' for other in word.others]
        each.append(" OR ".join([f'"{word.stem}"' + (" *" if word.takes_longer else ""), *same]))
    return " AND ".join(f"({one})" for one in each)


def _word(word: Asked, among: Sequence[Asked]) -> Question:
    """A word in the records that hold all those it is `among`."""
    whole = f" AND {anywhere(among)}" if len(among) > 1 else ""
    return _best_of((_WORD, [score, f"({match}){whole}"]) for score, match in tiers(word))


def _all_of(parts: Sequence[Question]) -> Question:
    """The records that answer every question, with the sum of their scores."""
    if len(parts) == 1:
        return parts[0]
    names = [f"m{number}" for number in range(len(parts))]
    total = " + ".join(f"{name}.score" for name in names)
    tables = [" ".join(("(", sql, ") AS", name)) for name, (sql, _) in zip(names, parts)]
    joined = " JOIN ".join([tables[0], *(f"{table} USING (place)" for table in tables[1:])])
    return " ".join(("SELECT place,", total, "AS score FROM", joined)), [value for _, own in parts for value in own]


def _answers(query: Query, wanted: Sequence[Asked], place: Sequence[Asked]) -> Question:
    """Place and score of the records that hold every word; a place is named, or met by the extent."""
    parts = [_word(word, wanted) for word in wanted]
    where = query.place
    if where is not None and place:
        west, south, east, north = where.box
        near: Question = (_NEAR, [weights()["lieu"], east, west, north, south])
        parts.append(_best_of((_all_of([_word(word, place) for word in place]), near)))
    return _all_of(parts)


def _filters(query: Query) -> Question:
    """The conditions on `fiche`, empty without any."""
    conditions: list[str] = []
    values: list[object] = []
    asked = {"observatoire": query.observatories, "theme": query.themes, "type": query.kinds, "epci": query.epci}
    for kind, chosen in asked.items():
        if chosen:
            conditions.append("".join((_MARKED, ", ".join("?" * len(chosen)), "))")))
            values += [kind, *chosen]
    if query.box:
        conditions.append("(ouest IS NULL OR (ouest <= ? AND est >= ? AND sud <= ? AND nord >= ?))")
        west, south, east, north = query.box
        values += [east, west, north, south]
    if query.updated_since:
        since = query.updated_since
        own = FINENESS[since.precision]
        # two dates are compared no finer than the coarser one is known
        for fineness in FINENESS.values():
            least = min(own, fineness)
            if least in _KNOWN:
                conditions.append("(finesse IS NOT ? OR substr(jour, 1, ?) >= ?)")
                values += [fineness, _KNOWN[least], since.day[: _KNOWN[least]]]
            else:
                conditions.append("(finesse IS NOT ? OR paru >= ?)")
                values += [fineness, since.instant.timestamp()]
        conditions.append("paru IS NOT NULL")
    return " AND ".join(conditions), values


def with_words(query: Query, wanted: Sequence[Asked], place: Sequence[Asked]) -> Question:
    """Place and score of every record that answers words and filters."""
    sql, values = _answers(query, wanted, place)
    conditions, more = _filters(query)
    if not conditions:
        return sql, values
    whole = ("SELECT place, score FROM (", sql, ") JOIN fiche USING (place) WHERE", conditions)
    return " ".join(whole), values + more


def is_one_word(query: Query, wanted: Sequence[Asked], place: Sequence[Asked]) -> bool:
    """One word and no filter: its best tiers may be enough."""
    return len(wanted) == 1 and not place and not query.filter_count


def without_words(query: Query) -> Question:
    """Place of every record that passes the filters, in the order of the programme."""
    conditions, values = _filters(query)
    where = ("WHERE", conditions) if conditions else ()
    return " ".join(("SELECT place FROM fiche", *where, "ORDER BY rang, nom, id")), values


def by_observatory(query: Query, wanted: Sequence[Asked], place: Sequence[Asked]) -> Question:
    """How many records that answer each observatory has."""
    sql, values = with_words(query, wanted, place) if wanted or place else without_words(query)
    whole = (
        "SELECT valeur, count(*) FROM (",
        sql,
        ") JOIN marque USING (place) WHERE sorte = 'observatoire' GROUP BY valeur",
    )
    return "".join(whole), values


def best(rows: list[tuple[int, float]], most: int | None) -> list[tuple[int, float]]:
    """The rows of the best scores, equals in the order of their place.

    >>> best([(1, 2.0), (2, 5.0), (3, 5.0)], 2)
    [(2, 5.0), (3, 5.0)]
    """
    return sorted(rows, key=lambda row: (-row[1], row[0]))[:most]
