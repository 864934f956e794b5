"""What people type in the toolbox finds the right algorithms, in a French and in an English QGIS."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProcessingRegistry
from qgis.gui import QgsProcessingToolboxModel, QgsProcessingToolboxProxyModel
from qgis.PyQt.QtCore import QModelIndex

from aula_toolbox.core.text import unaccented
from aula_toolbox.gis import i18n
from aula_toolbox.processing.base.algorithm import ICONS
from aula_toolbox.processing.provider import ALGORITHMS, AulaProvider

ROLES = getattr(QgsProcessingToolboxModel, "CustomRole", QgsProcessingToolboxModel)
ALGORITHM_ID = getattr(ROLES, "AlgorithmId", None) or QgsProcessingToolboxModel.RoleAlgorithmId
RAIN, FRICHES, HEAT, ERC, PNC, MAPS = (
    {algorithm.ID for algorithm in ALGORITHMS if group == algorithm.GROUP}
    for group in ("rain", "friches", "heat", "erc", "pnc", "maps")
)
TYPED = {
    "friche": FRICHES,
    "brownfield": FRICHES,
    "pluie": RAIN,
    "eau de pluie": RAIN,
    "rainwater": RAIN,
    "cistern": {"rainpotential", "rainsizing", "rainsimulate"},
    "citerne": {"rainpotential", "rainsizing", "rainsimulate"},
    "cuve": {"rainpotential", "rainsizing", "rainsimulate", "rainscenarios"},
    "îlot de chaleur": HEAT,
    "ilot de chaleur": HEAT,
    "ILOT": HEAT,
    "heat": HEAT,
    "heat island": HEAT,
    "ZAN": ERC,
    "zan": ERC,
    "artificialisation": {"zanbalance", "zancounter", "zanenaf", "zanreport"},
    "carbone": {"carbonstock"},
    "carbon": {"carbonstock"},
    "compensation": {"ercsequence", "erccandidates", "ercportfolio"},
    "catalogue": PNC,
    "observatoire": PNC,
    "atlas": {"exportatlas"},
    "carte": MAPS,
    "layout": MAPS,
    "vegetation": {"heatindices"},
    "végétation": {"heatindices"},
}


@pytest.fixture(params=["fr", "en"])
def toolbox(qgis_app, request):
    """The toolbox of a QGIS in French, then in English."""
    translator = i18n.translator(request.param)
    if translator is not None:
        QgsApplication.installTranslator(translator)
    registry = QgsProcessingRegistry()
    registry.addProvider(AulaProvider())
    model = QgsProcessingToolboxProxyModel(None, registry)
    model.registry = registry
    yield model
    if translator is not None:
        QgsApplication.removeTranslator(translator)


def shown(model, parent=None):
    parent = parent or QModelIndex()
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        identifier = model.data(index, ALGORITHM_ID)
        if identifier:
            yield identifier.split(":")[1]
        yield from shown(model, index)


def test_words_find_their_algorithms(toolbox):
    for words, wanted in TYPED.items():
        toolbox.setFilterString(words)
        assert wanted <= set(shown(toolbox)), words
    for words, alone in (("carbone", {"carbonstock"}), ("brownfield", FRICHES), ("citerne", RAIN)):
        toolbox.setFilterString(words)
        assert set(shown(toolbox)) <= alone, words


def test_nobody_is_found_by_nonsense(toolbox):
    toolbox.setFilterString("zzz")
    assert list(shown(toolbox)) == []


@pytest.mark.parametrize("algorithm", ALGORITHMS, ids=lambda algorithm: algorithm.ID)
def test_every_algorithm_has_an_icon_that_is_drawn(qgis_app, algorithm):
    icon = algorithm().create().icon()
    assert not icon.isNull()
    assert not icon.pixmap(24, 24).toImage().isNull()
    assert (ICONS / (algorithm.ICON or f"{algorithm.GROUP}.svg")).is_file()


@pytest.mark.parametrize("algorithm", ALGORITHMS, ids=lambda algorithm: algorithm.ID)
def test_tags_are_there_with_and_without_accents(qgis_app, algorithm):
    tags = algorithm().create().tags()
    assert {unaccented(tag) for tag in tags} <= set(tags)
    assert len(tags) == len(set(tags))
