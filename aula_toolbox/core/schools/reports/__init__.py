"""One report a file, by the name of its algorithm; the words they share."""

from __future__ import annotations

from ...messages import mark
from ...report import Report, Told

PRE_DIAGNOSIS = mark("Pre-diagnosis")


def begin(told: Told, title: str, subtitle: str = "") -> Report:
    """A report with its title (marked for translation), its subtitle (else the first layer given) and its label."""
    tr = told.language.tr
    return Report(tr(title), subtitle or told.name, told.language, tr(PRE_DIAGNOSIS))
