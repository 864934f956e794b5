"""Algorithms run in the test process, without any interface."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from aula_toolbox.processing.base.algorithm import AulaAlgorithm


class Ear(QgsProcessingFeedback):
    """A feedback that remembers what it was told, and cancels at a given progress."""

    def __init__(self, cancel_at: float | None = None) -> None:
        super().__init__(False)
        self.infos: list[str] = []
        self.warnings: list[str] = []
        self._cancel_at = cancel_at
        self.progressChanged.connect(self._maybe_cancel)

    def _maybe_cancel(self, value: float) -> None:
        if self._cancel_at is not None and value >= self._cancel_at:
            self.cancel()

    def pushInfo(self, info: str) -> None:
        self.infos.append(info)

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)

    @property
    def text(self) -> str:
        """Everything heard, one line a message."""
        return "\n".join([*self.infos, *self.warnings])


class Ran:
    """Results of a run: `ran["OUTPUT"]` is a layer or a path, `ran.ear` what was said."""

    def __init__(self, results: dict[str, Any], context: QgsProcessingContext, ear: Ear) -> None:
        self.results = results
        self.context = context
        self.ear = ear
        self._layers: dict[str, QgsVectorLayer] = {}

    def __getitem__(self, name: str) -> Any:
        return self.results[name]

    def __contains__(self, name: str) -> bool:
        return name in self.results

    def layer(self, name: str = "OUTPUT") -> QgsVectorLayer:
        """A vector result; it outlives the run."""
        if name not in self._layers:
            layer = QgsProcessingUtils.mapLayerFromString(self.results[name], self.context)
            assert layer is not None
            # a layer left to the context dies with it, and QGIS crashes on the next use
            self._layers[name] = self.context.takeResultLayer(layer.id()) or layer
        return self._layers[name]


def run(algorithm: type[AulaAlgorithm], ear: Ear | None = None, **parameters: Any) -> Ran:
    """Check and run an algorithm as QGIS does. Raises QgsProcessingException with the message shown to the user."""
    ear = ear or Ear()
    context = QgsProcessingContext()
    context.setFeedback(ear)
    instance = algorithm().create()
    right, reason = instance.checkParameterValues(parameters, context)
    if not right:
        raise QgsProcessingException(reason)
    results, succeeded = instance.run(parameters, context, ear, {}, False)
    assert succeeded
    return Ran(results, context, ear)


def refused(algorithm: type[AulaAlgorithm], *words: str, **parameters: Any) -> str:
    """The message of a run that must be refused; every one of `words` is in it."""
    with pytest.raises(QgsProcessingException) as caught:
        run(algorithm, **parameters)
    message = str(caught.value)
    for word in words:
        assert word in message
    return message
