"""Algorithms of the friches: one file, one algorithm."""

from __future__ import annotations

from ..base.algorithm import AulaAlgorithm
from .frichebilan import FricheBilan
from .frichecheck import FricheCheck
from .frichecompare import FricheCompare
from .frichecontext import FricheContext
from .frichedetect import FricheDetect
from .fricheenrich import FricheEnrich
from .fricheexport import FricheExport
from .frichemerge import FricheMerge
from .fricheportfolio import FrichePortfolio
from .frichequalify import FricheQualify
from .fricherobustness import FricheRobustness
from .frichesheets import FricheSheets
from .frichevisit import FricheVisit
from .frichevocation import FricheVocation

ALGORITHMS: tuple[type[AulaAlgorithm], ...] = (
    FricheQualify,
    FricheCheck,
    FricheContext,
    FricheEnrich,
    FricheVocation,
    FricheRobustness,
    FricheCompare,
    FrichePortfolio,
    FricheBilan,
    FricheSheets,
    FricheVisit,
    FricheMerge,
    FricheExport,
    FricheDetect,
)
