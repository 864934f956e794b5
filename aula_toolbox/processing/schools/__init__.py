"""Schoolyards: one algorithm a file."""

from __future__ import annotations

from ..base.algorithm import AulaAlgorithm
from .schoolground import SchoolGround

ALGORITHMS: tuple[type[AulaAlgorithm], ...] = (SchoolGround,)
