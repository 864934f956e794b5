"""Build an observatory: recognise the producers' files, compute indicators, check, refresh, publish, show."""

from __future__ import annotations

from ..base.algorithm import AulaAlgorithm
from .obscheck import ObsCheck
from .obsindicators import ObsIndicators
from .obsportrait import ObsPortrait
from .obspublish import ObsPublish
from .obsrefresh import ObsRefresh
from .obssources import ObsSources

ALGORITHMS: tuple[type[AulaAlgorithm], ...] = (ObsRefresh, ObsSources, ObsIndicators, ObsCheck, ObsPublish, ObsPortrait)
