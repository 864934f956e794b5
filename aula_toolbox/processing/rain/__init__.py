"""Rainwater: one file, one algorithm."""

from __future__ import annotations

from ..base.algorithm import AulaAlgorithm
from .desealing import Desealing
from .rainbudget import RainBudget
from .raindemand import RainDemand
from .rainpotential import RainPotential
from .rainroofs import RainRoofs
from .rainscenarios import RainScenarios
from .rainseries import RainSeries
from .rainshared import RainShared
from .rainsimulate import RainSimulate
from .rainsizing import RainSizing
from .rainzones import RainZones
from .rainzoning import RainZoning

ALGORITHMS: tuple[type[AulaAlgorithm], ...] = (
    RainPotential,
    RainSeries,
    RainRoofs,
    RainDemand,
    RainSimulate,
    RainSizing,
    RainZones,
    RainScenarios,
    RainZoning,
    RainBudget,
    Desealing,
    RainShared,
)
