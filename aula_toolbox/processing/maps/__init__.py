"""Algorithms of the maps: one file, one algorithm."""

from __future__ import annotations

from ..base.algorithm import AulaAlgorithm
from .booklet import Booklet
from .checklayout import CheckLayout
from .dresslayers import DressLayers
from .exportatlas import ExportAtlas
from .exportmap import ExportMap
from .plucheck import PluCheck
from .thematicmap import ThematicMap
from .zoningplates import ZoningPlates

ALGORITHMS: tuple[type[AulaAlgorithm], ...] = (
    ExportMap,
    ExportAtlas,
    CheckLayout,
    PluCheck,
    ThematicMap,
    ZoningPlates,
    DressLayers,
    Booklet,
)
