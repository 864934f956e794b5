"""A territory from a folder of downloads: one algorithm a file."""

from __future__ import annotations

from ..base.algorithm import AulaAlgorithm
from .dossier import Dossier
from .territory import TerritoryDiagnosis

ALGORITHMS: tuple[type[AulaAlgorithm], ...] = (Dossier, TerritoryDiagnosis)
