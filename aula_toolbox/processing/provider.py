"""The provider `aula`: the table of contents of the house."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .. import about
from .algorithm import ICONS, AulaAlgorithm
from .friches.frichecheck import FricheCheck
from .friches.frichecompare import FricheCompare
from .friches.frichedetect import FricheDetect
from .friches.fricheenrich import FricheEnrich
from .friches.fricheexport import FricheExport
from .friches.fricheportfolio import FrichePortfolio
from .friches.frichequalify import FricheQualify
from .friches.fricherobustness import FricheRobustness
from .friches.frichesheets import FricheSheets
from .friches.frichevocation import FricheVocation
from .maps.checklayout import CheckLayout
from .maps.exportatlas import ExportAtlas
from .maps.exportmap import ExportMap
from .rain.raindemand import RainDemand
from .rain.rainpotential import RainPotential
from .rain.rainroofs import RainRoofs
from .rain.rainscenarios import RainScenarios
from .rain.rainseries import RainSeries
from .rain.rainsimulate import RainSimulate
from .rain.rainsizing import RainSizing
from .rain.rainzones import RainZones

ALGORITHMS: tuple[type[AulaAlgorithm], ...] = (
    # Rainwater
    RainPotential,
    RainSeries,
    RainRoofs,
    RainDemand,
    RainSimulate,
    RainSizing,
    RainZones,
    RainScenarios,
    # Friches
    FricheQualify,
    FricheCheck,
    FricheEnrich,
    FricheVocation,
    FricheRobustness,
    FricheCompare,
    FrichePortfolio,
    FricheSheets,
    FricheExport,
    FricheDetect,
    # Maps
    ExportMap,
    ExportAtlas,
    CheckLayout,
)


class AulaProvider(QgsProcessingProvider):
    """All algorithms of the toolbox."""

    def id(self) -> str:
        return "aula"

    def name(self) -> str:
        return "AULA Toolbox"

    def versionInfo(self) -> str:
        return about.version()

    def icon(self) -> QIcon:
        return QIcon(str(ICONS / "aula.svg"))

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
