"""Algorithms of urban heat: one file each; this is their table of contents."""

from __future__ import annotations

from .heataccess import HeatAccess
from .heatcooling import HeatCooling
from .heatexposure import HeatExposure
from .heathotspots import HeatHotSpots
from .heatlandcover import HeatLandCover
from .heatpopulation import HeatPopulation
from .heatvulnerability import HeatVulnerability

ALGORITHMS = (HeatExposure, HeatLandCover, HeatCooling, HeatPopulation, HeatAccess, HeatVulnerability, HeatHotSpots)
