"""Housing and energy: one file, one algorithm."""

from __future__ import annotations

from ..base.algorithm import AulaAlgorithm
from .housingdpe import HousingDpe
from .housingenergy import HousingEnergy
from .housingestimate import HousingEstimate
from .housinglink import HousingLink
from .housingmeters import HousingMeters
from .housingvulnerability import HousingVulnerability

ALGORITHMS: tuple[type[AulaAlgorithm], ...] = (
    HousingEnergy,
    HousingDpe,
    HousingEstimate,
    HousingLink,
    HousingMeters,
    HousingVulnerability,
)
