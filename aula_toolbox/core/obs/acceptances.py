"""Answers to suspicions: one holds for one exact value; another value asks again.

See docs/design/obs.md#versions. `acceptations.csv` of a store: controle, indicateur, code, millesime, valeur, decision
(accepte, corrige, masque), valeur_corrigee, motif, par, le.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..errors import AulaError
from ..messages import listing, message
from ..tables import read
from ..text import number
from .checks import TO_ANSWER, CheckFinding
from .obsvalue import ObsValue
from .quantities import ABSENT, ENTERED

ACCEPTED, CORRECTED, MASKED = "accepte", "corrige", "masque"
DECISIONS = (ACCEPTED, CORRECTED, MASKED)
COLUMNS = (
    "controle",
    "indicateur",
    "code",
    "millesime",
    "valeur",
    "decision",
    "valeur_corrigee",
    "motif",
    "par",
    "le",
)
_CLOSE = 1e-9


@dataclass(frozen=True)
class Acceptance:
    """An answer of a person to a suspicion."""

    check: str
    subject: str
    code: str
    vintage: str
    value: float | None
    decision: str
    corrected: float | None
    reason: str
    author: str
    day: str

    def answers(self, finding: CheckFinding) -> bool:
        """Whether it answers a finding: the same check, object, territory, vintage, and the same value."""
        own = (self.check, self.subject, self.code, self.vintage)
        return own == finding.key and _same(self.value, finding.value)


def _same(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is None and other is None
    return math.isclose(one, other, rel_tol=_CLOSE, abs_tol=_CLOSE)


def read_acceptances(path: Path) -> list[Acceptance]:
    """The answers of a file; none when it does not exist.

    Raises AulaError E_ACCEPT with every line that has no reason, no author or no known decision.
    """
    if not path.is_file():
        return []
    table = read(path, expected=COLUMNS)
    missing = [name for name in COLUMNS if table.place(name) < 0]
    if missing:
        raise AulaError(
            "File {file}: columns {missing} are missing.", "E_ACCEPT", file=path.name, missing=listing(missing)
        )
    found, problems = [], []
    cells = zip(*(table.column(name) for name in COLUMNS))
    for line, (check, subject, code, vintage, value, decision, corrected, reason, author, day) in zip(
        table.lines, cells
    ):
        try:
            one = Acceptance(
                check, subject, code, vintage, number(value), decision, number(corrected), reason, author, day
            )
        except ValueError:
            problems.append(message("line {line}: a value is not a number", "E_ACCEPT", line=line))
            continue
        if decision not in DECISIONS:
            problems.append(
                message("line {line}: decision is one of {words}", "E_ACCEPT", line=line, words=listing(DECISIONS))
            )
        elif not reason or not author:
            problems.append(message("line {line}: motif and par must be written", "E_ACCEPT", line=line))
        elif decision == CORRECTED and one.corrected is None:
            problems.append(message("line {line}: valeur_corrigee must be written", "E_ACCEPT", line=line))
        found.append(one)
    if problems:
        raise AulaError.of(problems)
    return found


def open_ones(findings: Iterable[CheckFinding], answers: Sequence[Acceptance]) -> list[CheckFinding]:
    """The suspicions that nobody has answered for this very value."""
    return [one for one in findings if one.level == TO_ANSWER and not any(answer.answers(one) for answer in answers)]


def in_force(findings: Iterable[CheckFinding], answers: Sequence[Acceptance]) -> list[Acceptance]:
    """The answers that answer something now."""
    listed = list(findings)
    return [answer for answer in answers if any(answer.answers(one) for one in listed)]


def applied(values: Sequence[ObsValue], answers: Sequence[Acceptance]) -> list[ObsValue]:
    """The values as the answers want them: corrected ones are `saisi`, masked ones `absent`."""
    changes = {(one.subject, one.code, one.vintage): one for one in answers if one.decision != ACCEPTED}

    def changed(one: ObsValue) -> ObsValue:
        answer = changes.get((one.indicator, one.code, one.vintage))
        if answer is None or not _same(answer.value, one.value):
            return one
        if answer.decision == CORRECTED:
            return replace(one, value=answer.corrected, state=ENTERED, numerator=None)
        return replace(one, value=None, state=ABSENT, numerator=None, rank=None, class_=ABSENT)

    return [changed(one) for one in values]
