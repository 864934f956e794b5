"""Names of communes on a page: those of towns first, and that of the page's own commune largest.

Method: docs/design/maps.md#towns
"""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsExpression,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRuleBasedLabeling,
    QgsTextBufferSettings,
)
from qgis.PyQt.QtGui import QColor

from ...core.columns import names_of
from ...core.maps import mentions
from ...core.maps.tokens import Tokens
from ...core.maps.towns import rank_expression, town_ranks
from .fonts import text_format

HALO_MM = 0.6
VEILED = "aula_voile"
OWN_PT = 11.0
OWN = "coalesce(@atlas_pagename, '') <> '' AND {name} = @atlas_pagename"
PRIORITY = {0: 10, 1: 8, 2: 6, 3: 4, 4: 2}


def town_labels(name: str, tokens: Tokens) -> QgsRuleBasedLabeling:
    """Names of communes by their rank; inhabitants and EPCI are read from whichever usual field is there."""
    rank = rank_expression(_first("hab_zone", "0"), _first("epci", "NULL"))
    words = mentions.printed_expression(str(QgsExpression.quotedColumnRef(name)))
    own = OWN.format(name=words)
    root = QgsRuleBasedLabeling.Rule(None)
    root.appendChild(_rule(_settings(words, OWN_PT, True, tokens, 0), own))
    for place, one in enumerate(town_ranks(), 1):
        settings = _settings(words, one.size_pt, one.is_bold, tokens, place)
        rule = _rule(settings, f"{rank} = {place} AND NOT ({own})")
        rule.setMinimumScale(one.coarsest)
        root.appendChild(rule)
    return QgsRuleBasedLabeling(root)


def _first(notion: str, otherwise: str) -> str:
    """The value of the first field of a notion that a layer has, whichever its producer."""
    known = (name for name in names_of(notion) if "{" not in name)
    return f"coalesce({', '.join(f'attribute({name!r})' for name in known)}, {otherwise})"


def _rule(settings: QgsPalLayerSettings, test: str) -> QgsRuleBasedLabeling.Rule:
    rule = QgsRuleBasedLabeling.Rule(settings)
    rule.setFilterExpression(test)
    return rule


def _settings(words: str, size: float, is_bold: bool, tokens: Tokens, rank: int) -> QgsPalLayerSettings:
    style = text_format(tokens, size, "nuit" if rank == 0 else "texte", is_bold)
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(HALO_MM)
    halo.setColor(QColor(tokens.colour("papier")))
    style.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName, settings.isExpression = words, True
    settings.setFormat(style)
    settings.placement = Qgis.LabelPlacement.Horizontal
    settings.priority = PRIORITY[rank]
    settings.fitInPolygonOnly = False
    settings.centroidInside = True
    if rank:  # under the veil of an atlas names need no halo, which takes more room in a PDF than all else
        asked = QgsProperty.fromExpression(f"coalesce(@{VEILED}, '') <> '1'")
        settings.dataDefinedProperties().setProperty(QgsPalLayerSettings.Property.BufferDraw, asked)
    return settings
