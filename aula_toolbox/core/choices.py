"""Words that algorithms of several subjects let choose from: light enough to be read when QGIS starts."""

from __future__ import annotations

AUTO, OCS2D, OCSGE = "auto", "OCS2D", "OCS GE"
NOMENCLATURES = (AUTO, OCS2D, OCSGE)
