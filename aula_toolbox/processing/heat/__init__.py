"""Algorithms of urban heat: one file each; this is their table of contents."""

from __future__ import annotations

from .heat330300 import Heat330300
from .heataccess import HeatAccess
from .heatcalibrate import HeatCalibrate
from .heatcomfort import HeatComfort
from .heatcooling import HeatCooling
from .heatexposure import HeatExposure
from .heathotspots import HeatHotSpots
from .heatindices import HeatIndices
from .heatlandcover import HeatLandCover
from .heatlcz import HeatLcz
from .heatlst import HeatLst
from .heatnight import HeatNight
from .heatpopulation import HeatPopulation
from .heatroutes import HeatRoutes
from .heatscenario import HeatScenario
from .heatshade import HeatShade
from .heattrees import HeatTrees
from .heatvulnerability import HeatVulnerability

ALGORITHMS = (
    HeatExposure,
    HeatLandCover,
    HeatCooling,
    HeatNight,
    HeatCalibrate,
    HeatShade,
    HeatComfort,
    HeatTrees,
    HeatRoutes,
    HeatScenario,
    HeatLst,
    HeatLcz,
    HeatIndices,
    HeatPopulation,
    HeatAccess,
    Heat330300,
    HeatVulnerability,
    HeatHotSpots,
)
