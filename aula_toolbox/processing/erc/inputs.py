"""What the runs of the ERC and ZAN algorithms share: zones, fields, sentences in the language of the results."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsVectorLayer,
)

from ...core.columns import find, named, need
from ...core.errors import AulaError
from ...core.messages import Message, listing
from ...gis.vector.shapes import read_shapes
from ...gis.vector.sources import Source
from ..base.job import Job


def needed(job: Job, name: str) -> Source:
    """A source that must be there. Raises AulaError E_INPUT when it is not."""
    source = job.source(name)
    if source is None:
        raise AulaError("{name} is needed.", "E_INPUT", name=name)
    return source


def sentences(job: Job, messages: Iterable[Message]) -> list[str]:
    """Sentences of the result, in the language of the reports (French unless the setting says otherwise)."""
    translate = job.report_language.translate
    return [item.render(translate) for item in messages]


@dataclass
class Zones:
    """Reporting polygons in the metric CRS, one an input feature, and their attributes."""

    source: Source
    shapes: list[QgsGeometry]
    columns: dict[str, list[Any]]
    crs: QgsCoordinateReferenceSystem

    @property
    def area_m2(self) -> np.ndarray:
        """Area of each zone."""
        return np.array([0.0 if s.isNull() or s.isEmpty() else s.area() for s in self.shapes], float)

    def __len__(self) -> int:
        return len(self.shapes)


def read_zones(
    source: Source, fields: Sequence[str] = (), crs: QgsCoordinateReferenceSystem | None = None, job: Job | None = None
) -> Zones:
    """Polygons of a layer in the order of its features; invalid ones repaired and told."""
    target = crs or source.metric_crs
    found = read_shapes(source, target, fields=fields, notes=job.notes if job is not None else None)
    return Zones(source, [shape or QgsGeometry() for shape in found.metric], found.columns, target)


def check_unique(values: Sequence[Any], layer: str, field: str) -> None:
    """Raise E_DOUBLE when a code that must be unique is empty or occurs twice."""
    seen: set[str] = set()
    doubles = [str(value) for value in values if str(value) in seen or seen.add(str(value))]  # type: ignore[func-returns-value]
    if doubles:
        raise AulaError(
            "{layer}: {field} has values that occur twice: {values}.",
            "E_DOUBLE",
            layer=layer,
            field=field,
            values=listing(sorted(set(doubles))),
        )


def has_field(source: Source, name: str | None) -> str:
    """The name of a field, whatever its capitals. Raises E_FIELD listing the fields that are there."""
    found = named(name, source.fields)
    if found is None:
        raise AulaError(
            "Field {name} is missing in {layer}. Available: {present}.",
            "E_FIELD",
            name=name,
            layer=source.name,
            present=listing(source.fields, 40),
        )
    return found


def optional_field(source: Source, name: str) -> str | None:
    """The field of that name if it is there, whatever its capitals."""
    return named(name, source.fields)


def commune_fields(job: Job, source: Source) -> tuple[str, str | None]:
    """The fields of the code and of the name of communes: those given, else found by their names."""
    algorithm = job.algorithm
    code = need("insee", source.fields, source.name, job.field("CODE_FIELD"))
    given = job.field("NAME_FIELD") if algorithm.parameterDefinition("NAME_FIELD") is not None else None
    return code, named(given, source.fields) or find("nom_commune", source.fields).field


def layers_of(job: Job, name: str) -> list[QgsVectorLayer]:
    """The layers of a parameter that takes several."""
    found = job.algorithm.parameterAsLayerList(job.parameters, name, job.context)
    return [layer for layer in found if isinstance(layer, QgsVectorLayer)]


def source_of(layer: QgsVectorLayer, job: Job) -> Source:
    """A layer as a source like the others."""
    return Source.whole(layer, job.context)


def back(
    shapes: Sequence[QgsGeometry], crs: QgsCoordinateReferenceSystem, to: QgsCoordinateReferenceSystem, job: Job
) -> list[QgsGeometry]:
    """Shapes as multipolygons in the CRS of the input, for the sinks."""
    transform = QgsCoordinateTransform(crs, to, job.context.transformContext())
    found = []
    for shape in shapes:
        copy = QgsGeometry(shape)
        if crs != to:
            copy.transform(transform)
        if not copy.isNull():
            copy.convertToMultiType()
        found.append(copy)
    return found
