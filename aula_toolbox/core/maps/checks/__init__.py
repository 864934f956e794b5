"""Pre-flight checks C01 to C33: whether a page may be published as it is.

A check reads the facts of a page and tells its findings; it knows nothing of QGIS, so it also serves layouts
that are not ours. `check_page` runs them all; the worst findings come first.
"""

from __future__ import annotations

from collections.abc import Iterable

from ...errors import AulaError
from ...messages import Message
from ..facts import PageFacts
from .file import FileBroken
from .finding import BLOCKING, INFO, SEVERITIES, WARNING, Check, PageFinding, scale_words
from .frame import (
    BarUneven,
    EffectsLost,
    ExtentCut,
    MapEmpty,
    MapsUnaligned,
    PrintFacts,
    ScaleTooLarge,
    ScaleUnlisted,
    ScaleUntrue,
)
from .items import ContrastLow, FontAbsent, FrenchUnset, ItemMissing, PictureMissing, TextCut, TextSmall, TitleEmpty
from .layers import BasesMixed, DataOutdated, SourceMissing, StatusAbsent, ZoningUnclear
from .legend import ColoursConfused, ExpressionInName, GreyMerged, LegendPoor, StepsTaken
from .sense import DrawingMisleads, Hidden, RoomLost, ZonesOffCadastre, ZonesUneven

__all__ = [
    "BLOCKING",
    "CHECKS",
    "INFO",
    "SEVERITIES",
    "WARNING",
    "Check",
    "Finding",
    "blocking",
    "check_page",
    "raise_blocking",
    "scale_words",
]

CHECKS: tuple[Check, ...] = (
    ItemMissing(),
    PictureMissing(),
    MapEmpty(),
    TitleEmpty(),
    SourceMissing(),
    TextCut(),
    ScaleUnlisted(),
    ExtentCut(),
    FontAbsent(),
    EffectsLost(),
    BarUneven(),
    ScaleUntrue(),
    DataOutdated(),
    LegendPoor(),
    ContrastLow(),
    ColoursConfused(),
    ZoningUnclear(),
    ScaleTooLarge(),
    PrintFacts(),
    StatusAbsent(),
    StepsTaken(),
    GreyMerged(),
    BasesMixed(),
    DrawingMisleads(),
    ZonesUneven(),
    ZonesOffCadastre(),
    TextSmall(),
    Hidden(),
    MapsUnaligned(),
    RoomLost(),
    FrenchUnset(),
    ExpressionInName(),
    FileBroken(),
)


def check_page(page: PageFacts) -> list[PageFinding]:
    """Everything found on a page, blocking findings first, then in the order of the codes."""
    found = [finding for check in CHECKS for finding in check.findings(page)]
    return sorted(found, key=lambda finding: (SEVERITIES.index(finding.severity), finding.code))


def blocking(findings: Iterable[PageFinding]) -> list[PageFinding]:
    """The findings that forbid publishing."""
    return [finding for finding in findings if finding.severity == BLOCKING]


def raise_blocking(findings: Iterable[PageFinding]) -> None:
    """Raise one AulaError with every blocking finding (STRICT)."""
    stopped = blocking(findings)
    if stopped:
        problems = [Message(finding.message.text, finding.message.values, finding.code) for finding in stopped]
        raise AulaError.of(problems)
