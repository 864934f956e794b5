"""What was done for a territory, step by step: the same inputs and parameters are not done again.

Method: docs/design/territory.md#journal
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from .. import tables
from ..errors import AulaError
from .manifest import seconds

DONE, AGAIN, FAILED, NOT_READY = "fait", "repris", "echec", "pas_pret"
FILE = "journal.csv"
COLUMNS = ("sujet", "etape", "etat", "secondes", "empreinte", "parametres", "avertissements", "pourquoi")


@dataclass(frozen=True)
class StepDone:
    """A line of the journal. warnings: those of the run; why: what failed, or what is lacking."""

    subject: str
    algorithm: str
    state: str
    seconds: float = 0.0
    mark: str = ""
    parameters: str = ""
    warnings: str = ""
    why: str = ""

    def row(self) -> dict[str, Any]:
        """The line by the names of its columns."""
        own = (self.subject, self.algorithm, self.state, round(self.seconds, 1), self.mark)
        return dict(zip(COLUMNS, (*own, self.parameters, self.warnings, self.why)))


def mark_of(algorithm: str, version: str, parameters: Mapping[str, Any], files: Iterable[tuple[str, int, int]]) -> str:
    """What changes when the toolbox, a parameter or a file of the inputs (path, size, time) does.

    >>> one = mark_of("rainpotential", "0.1.0", {"TANK": "en"}, [("a.gpkg", 10, 5)])
    >>> one == mark_of("rainpotential", "0.1.0", {"TANK": "en"}, [("a.gpkg", 10, 6)])
    False
    """
    told = json.dumps([algorithm, version, dict(sorted(parameters.items())), sorted(files)], default=str)
    return sha256(told.encode("utf-8")).hexdigest()[:16]


def written(steps: Iterable[StepDone]) -> str:
    """The journal as a CSV."""
    stream = io.StringIO()
    writer = csv.DictWriter(stream, COLUMNS, delimiter=";", lineterminator="\r\n")
    writer.writeheader()
    for step in steps:
        writer.writerow(step.row())
    return "\ufeff" + stream.getvalue()


def earlier(text: str) -> dict[str, StepDone]:
    """The line with which each algorithm was last done; nothing when the journal cannot be read.

    >>> earlier(written([StepDone("rain", "rainpotential", DONE, 1.0, "abc")]))["rainpotential"].mark
    'abc'
    """
    try:
        table = tables.read(text.encode("utf-8"), FILE, expected=COLUMNS)
    except AulaError:
        return {}
    if any(table.place(name) < 0 for name in COLUMNS):
        return {}
    rows = zip(*(table.column(name) for name in COLUMNS))
    found = [StepDone(name, step, state, seconds(time), *told) for name, step, state, time, *told in rows]
    return {one.algorithm: one for one in found if one.state in (DONE, AGAIN) and one.algorithm and one.mark}


def parameters(text: str) -> dict[str, dict[str, Any]]:
    """The parameters with which each algorithm was last run; nothing when the journal cannot be read.

    >>> parameters(written([StepDone("rain", "rainpotential", DONE, 1.0, "abc", '{"INPUT": "toits.gpkg"}')]))
    {'rainpotential': {'INPUT': 'toits.gpkg'}}
    """
    found = {}
    for name, line in earlier(text).items():
        try:
            given = json.loads(line.parameters)
        except ValueError:
            continue
        found[name] = given if isinstance(given, dict) else {}
    return found
