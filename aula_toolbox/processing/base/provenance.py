"""Where a result comes from, as told in its metadata and reports: parameters and inputs, never a path or a secret."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterEnum

from ... import about
from ...core.language import Language
from ...core.messages import listing
from ...core.report import GivenLayer
from ...gis.results.products import Provenance
from ...gis.vector.naming import shown_name
from .chosen import called
from .inputs import Inputs

LAYERS = ("source", "vector", "raster")
SECRET = ("authcfg",)
MOST_NAMES = 12


def of(job: Inputs) -> Provenance:
    """The provenance of everything a run has written."""
    return Provenance(job.algorithm.id(), about.version(), _parameters(job), _inputs(job), job.tables)


def _inputs(job: Inputs) -> dict[str, str]:
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


def _parameters(job: Inputs) -> dict[str, str]:
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


def layers(job: Inputs, language: Language) -> list[GivenLayer]:
    """The layers that were given, by the titles of the dialog; year and producer as their metadata state them."""
    found = []
    for parameter in job.algorithm.parameterDefinitions():
        name, title = parameter.name(), language.translate(parameter.description())
        if not job.given(name) or parameter.isDestination():
            continue
        if parameter.type() == "source":
            source = job.source(name)
            found.append(GivenLayer(title, source.name, source.vintage, source.producer))
        elif parameter.type() in ("vector", "raster"):
            found.append(GivenLayer(title, job.algorithm.parameterAsLayer(job.parameters, name, job.context).name()))
        elif parameter.type() == "multilayer":
            several = job.algorithm.parameterAsLayerList(job.parameters, name, job.context)
            found.append(GivenLayer(title, listing(dict.fromkeys(shown_name(layer) for layer in several), MOST_NAMES)))
    return found


def settings(job: Inputs, language: Language) -> list[tuple[str, str]]:
    """What was chosen, by the titles of the dialog, defaults included; what was left empty is left out."""
    told = []
    for parameter in job.algorithm.parameterDefinitions():
        if parameter.isDestination() or parameter.type() in (*LAYERS, "multilayer", *SECRET):
            continue
        value = _worded(job, parameter, language)
        if value:
            told.append((language.translate(parameter.description()), value))
    return told


def _worded(job: Inputs, parameter: QgsProcessingParameterDefinition, language: Language) -> str:
    """A value as a reader of that language knows it."""
    name = parameter.name()
    if parameter.type() == "boolean":
        return language.tr("yes") if job.flag(name) else language.tr("no")
    if isinstance(parameter, QgsProcessingParameterEnum):
        words = job.choices(name) if parameter.allowMultiple() else (job.choice(name),)
        return ", ".join(called(word, language) for word in words)
    value = job.parameters.get(name, parameter.defaultValue())
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        written = f"{value:g}" if abs(value) < 1e5 else f"{value:.0f}"
        return written.replace(".", ",") if language.code == "fr" else written
    return _shown(parameter, value)
