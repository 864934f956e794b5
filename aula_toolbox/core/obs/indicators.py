"""The indicators: one row of `obs_indicateurs` each, its formula read once; a user's own table wins row by row.

See docs/design/obs.md#indicators.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..errors import AulaError, raise_all
from ..messages import Message, listing, message
from ..reference import Table, load, load_file
from .grammar import Formula, Reference, RowCall, leaves, parse
from .objects import JsonFacts, JsonObject

TABLE = "obs_indicateurs"
SUM, NOT_SUMMED, NO_SENSE = "somme", "non_sommable", "sans_objet"
MORE, LESS, NEUTRAL = "plus", "moins", "neutre"
SHARE, COUNT, RATIO, MEDIAN, GROWTH = "part", "compte", "ratio", "mediane", "evolution"
TO_CONFIRM = "a_verifier"
BASKET = "observatoire:"


@dataclass(frozen=True)
class ObsIndicator:
    """An indicator.

    files: those it may be read from, the preferred one first. formula: None while nobody has confirmed its columns.
    nature: part, compte, ratio, mediane or evolution. sense: whether more is better. aggregation: somme (of numerators
    and denominators), else what the producer says for the level. least: the smallest denominator of a reliable rate.
    """

    id: str
    label: str
    theme: str
    observatories: tuple[str, ...]
    files: tuple[str, ...]
    formula: Formula | None
    numerator: Formula | None
    denominator: Formula | None
    nature: str
    unit: str
    decimals: int
    sense: str
    levels: tuple[str, ...]
    aggregation: str
    least: float
    comparable_years: int
    status: str
    written: str = ""

    @property
    def file(self) -> str:
        """The file it is usually read from."""
        return self.files[0]

    @property
    def is_share(self) -> bool:
        """Whether its evolution is told in points."""
        return self.nature in (SHARE, GROWTH)


def indicators(own: Path | None = None, folder: Path | None = None) -> dict[str, ObsIndicator]:
    """The indicators by id; those of a user's own table replace the shipped ones of the same id, or are added.

    own: a file in the layout of the table. folder: where a whole `obs_indicateurs.csv` of the user may be.
    Raises AulaError with every formula that cannot be read, every unknown id and every cycle.
    """
    rows = {row["id"]: row for row in table(folder)}
    if own is not None:
        rows.update({row["id"]: row for row in load_file(own, _columns(), TABLE)})
    problems: list[Message] = []
    found = {}
    for row in rows.values():
        try:
            found[row["id"]] = _indicator(row)
        except AulaError as error:
            problems += [message("{id}: {fault}", "E_TABLE", id=row["id"], fault=one) for one in error.problems]
    problems += _unknown(found) + _cycles(found)
    raise_all(problems)
    return found


def _columns() -> JsonObject:
    texts = (
        "id libelle theme observatoires fichier formule numerateur denominateur nature sens mailles agregation statut "
        "unite"
    )
    return {
        **dict.fromkeys(texts.split(), str),
        **dict.fromkeys(("decimales", "comparable_ans"), int),
        "effectif_min": float,
    }


def table(folder: Path | None = None) -> Table:
    """The rows as they are written."""
    return load(TABLE, _columns(), folder)


def _indicator(row: JsonFacts) -> ObsIndicator:
    def formula(name: str) -> Formula | None:
        return parse(row[name]) if row[name] else None

    return ObsIndicator(
        row["id"],
        row["libelle"],
        row["theme"],
        _listed(row["observatoires"]),
        _listed(row["fichier"]),
        formula("formule"),
        formula("numerateur"),
        formula("denominateur"),
        row["nature"],
        row["unite"],
        row["decimales"],
        row["sens"],
        _listed(row["mailles"]),
        row["agregation"],
        row["effectif_min"],
        row["comparable_ans"],
        row["statut"],
        row["formule"],
    )


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())


def formulas(one: ObsIndicator) -> tuple[Formula, ...]:
    """Its formulas: the value, the numerator, the denominator."""
    return tuple(part for part in (one.formula, one.numerator, one.denominator) if part is not None)


def asked(one: ObsIndicator, known: Mapping[str, ObsIndicator]) -> set[str]:
    """The other indicators that its formulas name."""
    names = {
        leaf.name
        for formula in formulas(one)
        for leaf in leaves(formula)
        if isinstance(leaf, Reference) and not leaf.file and not leaf.marks
    }
    return {name for name in names if name in known and name != one.id}


def _unknown(found: Mapping[str, ObsIndicator]) -> list[Message]:
    """Functions of a file that has no rows are told when it is read; a lower-case name alone must be an indicator."""
    return [
        message("{id}: a distinct column or a filter is needed in {formula}", "E_TABLE", id=one.id, formula=one.written)
        for one in found.values()
        for formula in formulas(one)
        for leaf in leaves(formula)
        if isinstance(leaf, RowCall) and leaf.function == "valeur" and leaf.distinct
    ]


def _cycles(found: Mapping[str, ObsIndicator]) -> list[Message]:
    """The ids that wait for each other."""
    problems: list[Message] = []
    done: set[str] = set()
    for start in found:
        path: list[str] = []
        cycle = _cycle(start, found, path, done)
        if cycle:
            problems.append(message("Indicators wait for each other: {ids}.", "E_CYCLE", ids=" > ".join(cycle)))
    return problems


def _cycle(name: str, found: Mapping[str, ObsIndicator], path: list[str], done: set[str]) -> list[str]:
    if name in path:
        return [*path[path.index(name) :], name]
    if name in done:
        return []
    path.append(name)
    for other in sorted(asked(found[name], found)):
        cycle = _cycle(other, found, path, done)
        if cycle:
            done.update(path)
            return cycle
    path.pop()
    done.add(name)
    return []


def chosen(words: Iterable[str], known: Mapping[str, ObsIndicator]) -> list[ObsIndicator]:
    """The indicators that ids and `observatoire:<id>` ask for, each once, in order; all of them for nothing asked.

    Raises AulaError E_INDICATOR with the five nearest names of each that is unknown.
    """
    problems, found = [], {}
    baskets = {basket for one in known.values() for basket in one.observatories}
    for word in words:
        if word.startswith(BASKET) and word[len(BASKET) :] in baskets:
            basket = word[len(BASKET) :]
            found.update({one.id: one for one in known.values() if basket in one.observatories})
        elif word in known:
            found[word] = known[word]
        else:
            names = [*known, *(BASKET + basket for basket in baskets)]
            near = difflib.get_close_matches(word, names, 5, 0.0)
            problems.append(
                message(
                    "Unknown indicator {name}; the nearest ones: {near}.",
                    "E_INDICATOR",
                    name=word,
                    near=listing(near),
                )
            )
    raise_all(problems)
    return list(found.values()) or list(known.values())
