"""ERC sequence, compensation, ZAN accounting, carbon, risks and fragmentation: one algorithm a file."""

from __future__ import annotations

from ..base.algorithm import AulaAlgorithm
from .carbonstock import CarbonStock
from .erccandidates import ErcCandidates
from .ercgraph import ErcGraph
from .erclinear import ErcLinear
from .ercpilots import ErcPilots
from .ercportfolio import ErcPortfolio
from .ercsequence import ErcSequence
from .ercvariants import ErcVariants
from .riskmatrix import RiskMatrix
from .sncrrsheet import SncrrSheet
from .tvbfragmentation import TvbFragmentation
from .zanbalance import ZanBalance
from .zancounter import ZanCounter
from .zanenaf import ZanEnaf
from .zanreport import ZanReport

ALGORITHMS: tuple[type[AulaAlgorithm], ...] = (
    ErcSequence,
    ErcLinear,
    ErcVariants,
    ErcCandidates,
    ErcPortfolio,
    SncrrSheet,
    ErcPilots,
    ZanBalance,
    ZanCounter,
    ZanEnaf,
    ZanReport,
    CarbonStock,
    RiskMatrix,
    TvbFragmentation,
    ErcGraph,
)
