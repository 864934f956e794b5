"""Models shipped with the toolbox: common chains of its algorithms, shown beside them and run like them."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingModelChildAlgorithm
from qgis.PyQt.QtGui import QIcon

from .. import about
from ..core.messages import mark
from ..gis.i18n import tr, user_language
from .base.algorithm import ICONS
from .base.groups import GROUP_TAGS, searched

FOLDER = about.PACKAGE / "resources" / "models"
GROUP = mark("Chains (models)")


@dataclass(frozen=True)
class Chain:
    """What the toolbox shows of a model; its steps are in `resources/models/<id>.model3`."""

    id: str
    subject: str
    name: str
    summary: str

    @property
    def path(self) -> Path:
        """The model as the designer of QGIS opens it."""
        return FOLDER / f"{self.id}.model3"


CHAINS = (
    Chain(
        "modelrain",
        "rain",
        mark("Rainwater: from the roofs to the map of the zones"),
        mark(
            "rainpotential, then rainzones, then exportmap: roofs measured and simulated, zones ranked, and the page "
            "of the zones as PDF."
        ),
    ),
    Chain(
        "modelfriches",
        "friches",
        mark("Friches: from the inventory to the sheets"),
        mark(
            "frichecheck, then frichequalify, which measures the criteria and ranks the uses, then frichesheets and "
            "fricheexport: anomalies, uses, report, a sheet a site and the CNIG file."
        ),
    ),
    Chain(
        "modelheat",
        "heat",
        mark("Heat: from the land cover to the hot spots"),
        mark(
            "heatexposure, then heathotspots on the excess of the night: zones with their scores, the raster of the "
            "night, the report, and the groups of hot zones."
        ),
    ),
    Chain(
        "modelerc",
        "erc",
        mark("ERC: from the needs of a project to the portfolio of sites"),
        mark(
            "ercsequence, then erccandidates, then ercportfolio, for one variant of a project: needs, ranked sites, "
            "and the cheapest set that covers the needs."
        ),
    ),
    Chain(
        "modelhousing",
        "housing",
        mark("Housing: from the DPE to the estimated stock and its map"),
        mark(
            "housingenergy, then exportmap: DPE read and counted once, the stock of each zone with the interval to "
            "quote, the report, and the page of the zones as PDF. The points of the dwellings are not kept."
        ),
    ),
)


def _name(step: QgsProcessingModelChildAlgorithm) -> str:
    algorithm = step.algorithm()
    return escape(algorithm.displayName() if algorithm is not None else step.algorithmId())


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model of the toolbox, under an id of its own and a name in the user's language.

    Raises ValueError when its file cannot be read: the provider's own algorithms must be registered before.
    """

    def __init__(self, chain: Chain) -> None:
        super().__init__()
        self.chain = chain
        if not self.fromFile(str(chain.path)):
            raise ValueError(f"unreadable model: {chain.path}")

    def name(self) -> str:
        return self.chain.id

    def displayName(self) -> str:
        return tr(self.chain.name)

    def group(self) -> str:
        return tr(GROUP)

    def groupId(self) -> str:
        return "models"

    def shortDescription(self) -> str:
        return tr(self.chain.summary)

    def shortHelpString(self) -> str:
        steps = sorted(self.childAlgorithms().values(), key=lambda step: step.position().x())
        rows = [f"<li>{escape(step.description())} : <b>{_name(step)}</b></li>" for step in steps]
        return "".join([f"<p>{escape(tr(self.chain.summary))}</p><h3>{escape(tr('Steps'))}</h3><ol>", *rows, "</ol>"])

    def helpUrl(self) -> str:
        page = about.guide_page(f"{'fr' if user_language() == 'fr' else 'en'}/models.html")
        return page.as_uri() if page is not None else about.help_page("README", user_language())

    def icon(self) -> QIcon:
        return QIcon(str(ICONS / f"{self.chain.subject}.svg"))

    def tags(self) -> list[str]:
        return searched(f"modèle,chaîne,model,chain,{GROUP_TAGS[self.chain.subject]}", self.displayName(), self.group())

    def createInstance(self) -> ShippedModel:
        return ShippedModel(self.chain)
