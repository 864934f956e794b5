"""Observatories: find, load, copy and check the layers of the agency's data platform."""

from __future__ import annotations

from ..base.algorithm import AulaAlgorithm
from .pncload import PncLoad
from .pncoffline import PncOffline
from .pncrefresh import PncRefresh
from .pncsearch import PncSearch

ALGORITHMS: tuple[type[AulaAlgorithm], ...] = (PncSearch, PncLoad, PncOffline, PncRefresh)
