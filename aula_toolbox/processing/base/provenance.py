"""Where a result comes from, as told in its metadata: parameters and inputs, never a path or a credential."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

from qgis.core import QgsProcessingParameterDefinition

from ... import about
from ...gis.results.products import Provenance
from .job import Job

LAYERS = ("source", "vector", "raster")
SECRET = ("authcfg",)


def of(job: Job) -> Provenance:
    """The provenance of everything a run has written."""
    return Provenance(job.algorithm.id(), about.version(), _parameters(job), _inputs(job), job.tables)


def _inputs(job: Job) -> dict[str, str]:
    """Names of the input layers by parameter."""
    found = {}
    for parameter in job.algorithm.parameterDefinitions():
        name = parameter.name()
        if not job.given(name):
            continue
        if parameter.type() == "source":
            found[name] = job.source(name).name
        elif parameter.type() in LAYERS:
            found[name] = job.algorithm.parameterAsLayer(job.parameters, name, job.context).name()
    return found


def _parameters(job: Job) -> dict[str, str]:
    """Values by parameter, defaults included."""
    told = {}
    for parameter in job.algorithm.parameterDefinitions():
        if parameter.isDestination() or parameter.type() in LAYERS + SECRET:
            continue
        value = _shown(parameter, job.parameters.get(parameter.name(), parameter.defaultValue()))
        if value:
            told[parameter.name()] = value
    return told


def _shown(parameter: QgsProcessingParameterDefinition, value: Any) -> str:
    if value is None:
        return ""
    values = value if isinstance(value, (list, tuple)) else [value]
    if parameter.type() in ("multilayer", "file"):
        return ", ".join(PurePath(str(item).split("|")[0]).name for item in values)
    return ", ".join(str(item) for item in values)
