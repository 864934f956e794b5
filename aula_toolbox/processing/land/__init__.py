"""Land inside the town and business zones: one algorithm a file."""

from __future__ import annotations

from ..base.algorithm import AulaAlgorithm
from .densification import Densification
from .landunits import LandUnits
from .zaecheck import ZaeCheck
from .zaeinventory import ZaeInventory
from .zaerequalify import ZaeRequalify

ALGORITHMS: tuple[type[AulaAlgorithm], ...] = (ZaeInventory, ZaeCheck, ZaeRequalify, LandUnits, Densification)
