"""ERC sequence, compensation, ZAN accounting, carbon, risks and fragmentation: one algorithm a file."""

from __future__ import annotations

from ..algorithm import AulaAlgorithm
from .erccandidates import ErcCandidates
from .ercsequence import ErcSequence
from .zanbalance import ZanBalance

ALGORITHMS: tuple[type[AulaAlgorithm], ...] = (ErcSequence, ErcCandidates, ZanBalance)
