"""Algorithms of urban heat: one file each; this is their table of contents."""

from __future__ import annotations

from .heat330300 import Heat330300
from .heataccess import HeatAccess
from .heatcooling import HeatCooling
from .heatexposure import HeatExposure
from .heathotspots import HeatHotSpots
from .heatindices import HeatIndices
from .heatlandcover import HeatLandCover
from .heatlst import HeatLst
from .heatpopulation import HeatPopulation
from .heatvulnerability import HeatVulnerability

ALGORITHMS = (
    HeatExposure,
    HeatLandCover,
    HeatCooling,
    HeatLst,
    HeatIndices,
    HeatPopulation,
    HeatAccess,
    Heat330300,
    HeatVulnerability,
    HeatHotSpots,
)
