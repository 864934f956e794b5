"""Letters of a paper: a page that is read from further off has larger ones, beside its map and on it.

Method: docs/design/maps.md#papers
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qgis.core import QgsMapLayer, QgsProject, QgsRuleBasedLabeling, QgsVectorLayer, QgsVectorLayerSimpleLabeling

from ...core.maps.plates import formats
from ...core.maps.tokens import Tokens

# names on the map of a larger paper: so many points more than on A3
MAP_STEPS_PT = {"A2": 1.0, "A1": 2.0, "A0": 3.0}


def letters_of(tokens: Tokens, paper: str) -> Tokens:
    """The charter with the letters of a paper."""
    form = formats()[paper]
    sizes = {
        "police.tailles.legende": form.text_pt,
        "police.tailles.legende_titre": form.text_pt * 1.15,
        "police.tailles.chiffres": form.text_pt,
        "police.tailles.sources": form.mention_pt,
    }
    return replace(tokens, values={**tokens.values, **sizes})


def with_larger_names(shown: Sequence[QgsMapLayer], project: QgsProject, paper: str) -> list[QgsMapLayer]:
    """The layers of a map, their names as much larger as the paper asks; layers of the project are copied."""
    step = MAP_STEPS_PT.get(paper, 0.0)
    return [_larger(layer, project, step) if step else layer for layer in shown]


def _larger(layer: QgsMapLayer, project: QgsProject, step: float) -> QgsMapLayer:
    if not isinstance(layer, QgsVectorLayer) or not layer.labelsEnabled() or layer.labeling() is None:
        return layer
    own = layer if project.mapLayer(layer.id()) is None else layer.clone()
    labeling = own.labeling().clone()
    if isinstance(labeling, QgsRuleBasedLabeling):
        for rule in labeling.rootRule().descendants():
            settings = rule.settings()
            if settings is not None:
                rule.setSettings(_grown(settings, step))
    elif isinstance(labeling, QgsVectorLayerSimpleLabeling):
        labeling = QgsVectorLayerSimpleLabeling(_grown(labeling.settings(), step))
    own.setLabeling(labeling)
    return own


def _grown(settings: object, step: float) -> object:
    made = type(settings)(settings)  # type: ignore[call-arg]
    letters = made.format()  # type: ignore[attr-defined]
    letters.setSize(letters.size() + step)
    made.setFormat(letters)  # type: ignore[attr-defined]
    return made


def large_letters(layer: QgsMapLayer, size_pt: float) -> None:
    """Names on a plate in the letters of its paper."""
    labeling = layer.labeling() if isinstance(layer, QgsVectorLayer) and layer.labelsEnabled() else None
    if not isinstance(layer, QgsVectorLayer) or not isinstance(labeling, QgsVectorLayerSimpleLabeling):
        return
    settings = labeling.settings()
    letters = settings.format()
    letters.setSize(size_pt)
    settings.setFormat(letters)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
