"""The steps of an observatory: algorithms that run into the folder of its version, and the rows of their results."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from ...core.columns import find
from ...core.errors import AulaError
from ...core.messages import listing
from ...core.obs.files import ROWS, StatFile, result_missing
from ...core.obs.observatory import ObservatoryStep, filled_parameters
from ...core.obs.rows import RowData, of_layer
from ..vector.sources import attribute_text


def run_steps(
    steps: Sequence[ObservatoryStep],
    folder: Path,
    entries: Mapping[str, str],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    base: StatFile,
    year: int,
    records: Mapping[str, str] | None = None,
) -> dict[str, RowData]:
    """Run the steps in order; the rows of each `OUTPUT`, else `OUTPUT_ZONES`, by the file id of indicators.

    That id is `algorithme:<id>`.

    records: copies of records of the Catalogue, by id. base: any file, of which the data take the shape. year: the
    one that the results describe. Raises AulaError E_STEP for an algorithm that is not there, that writes elsewhere
    than in the folder, or that fails, with its own words.
    """
    found: dict[str, RowData] = {}
    made: dict[str, str] = {}
    for step in steps:
        given = filled_parameters(step.parameters, str(folder), entries, made, records)
        results = _run(step, given, folder, context, feedback)
        made.update({f"{step.name}.{name}": str(value) for name, value in results.items()})
        name = f"algorithme:{step.algorithm.partition(':')[2]}"
        output = results.get("OUTPUT", results.get("OUTPUT_ZONES"))
        if output:
            found[name] = _rows(name, str(output), step.algorithm.partition(":")[2], base)
            found[name].year = year
    return found


def _run(
    step: ObservatoryStep,
    parameters: dict[str, Any],
    folder: Path,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, Any]:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(step.algorithm)
    if algorithm is None:
        raise AulaError(
            "Step {step}: {algorithm} does not exist here.", "E_STEP", step=step.name, algorithm=step.algorithm
        )
    outside = _outside(algorithm, parameters, folder.resolve())
    if outside:
        raise AulaError(
            "Step {step}: {names} lead outside of the folder of the version.",
            "E_STEP",
            step=step.name,
            names=listing(outside),
        )
    return run_algorithm(step.name, algorithm, parameters, context, feedback)


def _outside(algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], folder: Path) -> list[str]:
    """Results that a step would write elsewhere: the file of an observatory may come from somebody else."""
    wrong = []
    for parameter in algorithm.parameterDefinitions():
        value = parameters.get(parameter.name())
        if not parameter.isDestination() or value in (None, "", "TEMPORARY_OUTPUT", "memory:"):
            continue
        if not isinstance(value, str) or not Path(value.partition("|")[0]).resolve().is_relative_to(folder):
            wrong.append(parameter.name())
    return wrong


def run_algorithm(
    name: str,
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, Any]:
    """Run one algorithm; its results. Raises AulaError E_STEP when it fails, with its own words."""
    right, reason = algorithm.checkParameterValues(parameters, context)
    if not right:
        raise AulaError("Step {step}: {reason}", "E_STEP", step=name, reason=reason)
    try:
        results, succeeded = algorithm.run(parameters, context, feedback, {}, False)
    except QgsProcessingException as error:
        raise AulaError("Step {step}: {reason}", "E_STEP", step=name, reason=str(error)) from error
    if not succeeded:
        raise AulaError("Step {step}: {reason}", "E_STEP", step=name, reason="?")
    return dict(results)


def _rows(name: str, source: str, algorithm: str, base: StatFile) -> RowData:
    """The rows of a result, as texts, by commune."""
    layer = QgsVectorLayer(source, name, "ogr")
    if not layer.isValid():
        raise AulaError("Step {step}: {reason}", "E_STEP", step=name, reason=source)
    header = layer.fields().names()
    key = find("insee", header).field
    if key is None:
        raise AulaError(
            "Step {step}: no field of INSEE codes in its result ({fields}).",
            "E_STEP",
            step=name,
            fields=listing(header, 12),
        )
    cells = ([attribute_text(value) for value in one.attributes()] for one in layer.getFeatures())
    absent = result_missing(name)
    file = replace(
        base, id=name, title=algorithm, producer="AULA Toolbox", shape=ROWS, missing=absent, time="", level="COM"
    )
    return of_layer(file, algorithm, header, cells, key)
