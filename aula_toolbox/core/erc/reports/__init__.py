"""One report a file, by the name of its algorithm; the words they share."""

from __future__ import annotations

from ...messages import mark
from ...report import Report

UE_FIRST = mark(
    "Indicative ecological units: an order of magnitude for comparing, not a regulatory method. They replace neither "
    "the expertise of an ecologist nor the examination of the file."
)

VALIDATE = (
    mark("The value of each habitat and the class it is given"),
    mark("The default states, the years needed and the difficulty of each creation"),
    mark("The list of irreplaceable habitats, empty for now"),
    mark("The ratio of area for wetlands (1.5), to be compared with the SDAGE and the SAGE"),
)


def to_validate(report: Report) -> None:
    """What no computation can settle."""
    tr = report.language.tr
    report.section(tr("What an ecologist must validate"))
    report.bullets(tr(line) for line in VALIDATE)
