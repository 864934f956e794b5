"""Inputs given as they were delivered (archives, tables with geometries) are opened before QGIS looks at them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from os.path import exists
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingFeatureSourceDefinition,
)

from ...core.errors import AulaError
from ...core.messages import Message
from ...gis.vector.shut import why_shut

_KINDS = {
    Qgis.ProcessingSourceType.VectorPoint: "point",
    Qgis.ProcessingSourceType.VectorLine: "line",
    Qgis.ProcessingSourceType.VectorPolygon: "polygon",
}


def unpacked(algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters with the layers behind the archives and tables that were given as paths.

    Raises AulaError with what is wrong with each of them.
    """
    found, problems = dict(parameters), list[Message]()
    for parameter in algorithm.parameterDefinitions():
        value = found.get(parameter.name())
        if parameter.type() not in ("source", "vector", "multilayer") or value is None:
            continue
        try:
            found[parameter.name()] = _opened(parameter, value)
        except AulaError as error:
            problems += error.problems
    if problems:
        raise AulaError.of(problems)
    return found


def _opened(parameter: Any, value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [_opened(parameter, one) for one in value]
    path = value
    if isinstance(value, QgsProcessingFeatureSourceDefinition) and _is_all(value):
        path = value.source.staticValue()
    if not isinstance(path, str) or not path.strip():
        return value
    from ...gis.products.delivered import opened
    from ...gis.results.places import asked

    place = path.partition("|")[0]
    # a drive that keeps silent is told: QGIS would wait for it without end
    asked(partial(exists, place), Path(place).parent)
    types = parameter.dataTypes() if parameter.type() != "multilayer" else [parameter.layerType()]
    kinds = [_KINDS[one] for one in types if one in _KINDS]
    needs_shape = bool(types) and all(
        one in _KINDS or one == Qgis.ProcessingSourceType.VectorAnyGeometry for one in types
    )
    layer = opened(path, kinds, needs_shape)
    return value if layer is None else layer


def unreadable(algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any]) -> list[Message]:
    """Why QGIS, which says "not found" of all of them, could not open the files that were given."""
    found = []
    for parameter in algorithm.parameterDefinitions():
        value = parameters.get(parameter.name())
        if parameter.type() in ("source", "vector", "raster", "multilayer") and value is not None:
            for one in value if isinstance(value, (list, tuple)) else [value]:
                path = one.source.staticValue() if isinstance(one, QgsProcessingFeatureSourceDefinition) else one
                if isinstance(path, str) and path.strip():
                    found += why_shut(path, parameter.name(), parameter.type() == "raster")
    return found


def _is_all(value: QgsProcessingFeatureSourceDefinition) -> bool:
    return not value.selectedFeaturesOnly and value.featureLimit < 0 and not value.filterExpression
