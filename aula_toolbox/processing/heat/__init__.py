"""Algorithms of urban heat: one file each; this is their table of contents."""

from __future__ import annotations

from .heatcooling import HeatCooling
from .heatlandcover import HeatLandCover

ALGORITHMS = (HeatLandCover, HeatCooling)
