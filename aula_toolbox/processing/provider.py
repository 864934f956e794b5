"""The provider `aula`: the table of contents of the house."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .. import about
from ..core import own
from .base.algorithm import ICONS, AulaAlgorithm
from .erc import ALGORITHMS as ERC_AND_ZAN
from .friches import ALGORITHMS as FRICHES
from .heat import ALGORITHMS as URBAN_HEAT
from .housing import ALGORITHMS as HOUSING
from .land import ALGORITHMS as LAND
from .maps import ALGORITHMS as MAPS
from .models import CHAINS, ShippedModel
from .obs import ALGORITHMS as BUILT_OBSERVATORIES
from .pnc import ALGORITHMS as OBSERVATORIES
from .rain import ALGORITHMS as RAINWATER
from .schools import ALGORITHMS as SCHOOLYARDS
from .territory import ALGORITHMS as TERRITORY

# one line a subject: a new algorithm is added in its subject's own table of contents
ALGORITHMS: tuple[type[AulaAlgorithm], ...] = (
    *RAINWATER,
    *FRICHES,
    *URBAN_HEAT,
    *ERC_AND_ZAN,
    *LAND,
    *SCHOOLYARDS,
    *OBSERVATORIES,
    *BUILT_OBSERVATORIES,
    *MAPS,
    *TERRITORY,
    *HOUSING,
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
        own.keep(Path(QgsApplication.qgisSettingsDirPath()) / own.FOLDER)
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        # a model looks its steps up in the registry: `register` adds the models the first time
        if QgsApplication.processingRegistry().providerById(self.id()) is not None:
            self.load_models()

    def load_models(self) -> None:
        """Add the shipped models; the algorithms must be registered."""
        for chain in CHAINS:
            self.addAlgorithm(ShippedModel(chain))


def register() -> AulaProvider:
    """The provider with its algorithms and its models, in the registry of QGIS."""
    provider = AulaProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    provider.load_models()
    return provider
