"""Schoolyards: one algorithm a file."""

from __future__ import annotations

from ..base.algorithm import AulaAlgorithm
from .schoolground import SchoolGround
from .schoolscenario import SchoolScenario
from .schoolsheets import SchoolSheets
from .schoolyards import SchoolYards

ALGORITHMS: tuple[type[AulaAlgorithm], ...] = (SchoolYards, SchoolGround, SchoolScenario, SchoolSheets)
