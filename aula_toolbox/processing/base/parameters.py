"""A short vocabulary for declaring parameters: every one has a help text, no bound is checked twice.

Bounds are told by rules (`core/rules.py`), which name every problem at once; QGIS' own checks stop at the
first one without saying what was expected.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExpression,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterLayout,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...core.choices import AUTO, NOMENCLATURES
from ...gis.i18n import tr

Parameter = QgsProcessingParameterDefinition
ADVANCED = Qgis.ProcessingParameterFlag.Advanced
SOURCES = {
    "point": Qgis.ProcessingSourceType.VectorPoint,
    "line": Qgis.ProcessingSourceType.VectorLine,
    "polygon": Qgis.ProcessingSourceType.VectorPolygon,
    "geometry": Qgis.ProcessingSourceType.VectorAnyGeometry,
    "any": Qgis.ProcessingSourceType.Vector,
    "file": Qgis.ProcessingSourceType.File,
    "raster": Qgis.ProcessingSourceType.Raster,
    "map": Qgis.ProcessingSourceType.MapLayer,
}


def _finished(parameter: Parameter, help_text: str, advanced: bool = False) -> Parameter:
    parameter.setHelp(help_text)
    if advanced:
        parameter.setFlags(parameter.flags() | ADVANCED)
    return parameter


def vector(
    name: str,
    title: str,
    help_text: str,
    kinds: Sequence[str] = ("polygon",),
    optional: bool = False,
    advanced: bool = False,
) -> Parameter:
    """A vector layer; kinds among `point`, `line`, `polygon`, `geometry`, `any` (tables included)."""
    types = [SOURCES[kind] for kind in kinds]
    return _finished(QgsProcessingParameterFeatureSource(name, title, types, None, optional), help_text, advanced)


def vectors(name: str, title: str, help_text: str, kind: str = "any", optional: bool = True) -> Parameter:
    """Several vector layers."""
    return _finished(QgsProcessingParameterMultipleLayers(name, title, SOURCES[kind], None, optional), help_text)


def files(name: str, title: str, help_text: str, optional: bool = False) -> Parameter:
    """Several files."""
    return _finished(QgsProcessingParameterMultipleLayers(name, title, SOURCES["file"], None, optional), help_text)


def raster(name: str, title: str, help_text: str, optional: bool = False, advanced: bool = False) -> Parameter:
    """A raster layer."""
    return _finished(QgsProcessingParameterRasterLayer(name, title, None, optional), help_text, advanced)


def map_layer(
    name: str, title: str, help_text: str, kinds: Sequence[str], optional: bool = True, advanced: bool = False
) -> Parameter:
    """A layer that may be vector or raster; kinds as in SOURCES."""
    types = [SOURCES[kind] for kind in kinds]
    return _finished(QgsProcessingParameterMapLayer(name, title, None, optional, types), help_text, advanced)


def file(
    name: str, title: str, help_text: str, extension: str = "csv", optional: bool = True, advanced: bool = True
) -> Parameter:
    """A file that is read."""
    parameter = QgsProcessingParameterFile(
        name, title, Qgis.ProcessingFileParameterBehavior.File, extension, None, optional
    )
    return _finished(parameter, help_text, advanced)


def folder(name: str, title: str, help_text: str, optional: bool = True, advanced: bool = True) -> Parameter:
    """A folder that is read."""
    parameter = QgsProcessingParameterFile(name, title, Qgis.ProcessingFileParameterBehavior.Folder, "", None, optional)
    return _finished(parameter, help_text, advanced)


def tables(*names: str, more: str = "") -> Parameter:
    """A folder of the user's own reference tables. names: the shipped tables read; more: what else to know of them."""
    help_text = tr(
        "Folder with tables of your own: a CSV found there under the name of a shipped table replaces it. Read here: "
        "{names}. The result remembers it."
    )
    files = ", ".join(f"{name}.csv" for name in names)
    return folder("TABLES", tr("Own reference tables"), f"{help_text.format(names=files)} {more}".strip())


def number(
    name: str,
    title: str,
    help_text: str,
    default: float | None = None,
    whole: bool = False,
    advanced: bool = False,
) -> Parameter:
    """A number, optional when it has no default."""
    kind = Qgis.ProcessingNumberParameterType.Integer if whole else Qgis.ProcessingNumberParameterType.Double
    return _finished(QgsProcessingParameterNumber(name, title, kind, default, default is None), help_text, advanced)


def text(
    name: str, title: str, help_text: str, default: str | None = None, optional: bool = True, advanced: bool = False
) -> Parameter:
    """A line of text."""
    return _finished(QgsProcessingParameterString(name, title, default, False, optional), help_text, advanced)


def flag(name: str, title: str, help_text: str, default: bool = False, advanced: bool = False) -> Parameter:
    """Yes or no."""
    return _finished(QgsProcessingParameterBoolean(name, title, default), help_text, advanced)


def choice(
    name: str,
    title: str,
    help_text: str,
    options: Sequence[str],
    default: str | Sequence[str] | None = None,
    multiple: bool = False,
    optional: bool = False,
    advanced: bool = False,
) -> Parameter:
    """One or several of the given words: the values of scripts and batches, which may give their numbers too."""
    parameter = QgsProcessingParameterEnum(
        name, title, list(options), multiple, default, optional, usesStaticStrings=True
    )
    return _finished(parameter, help_text, advanced)


def nomenclature() -> Parameter:
    """Which of the two nomenclatures of land cover the codes belong to."""
    return choice(
        "NOMENCLATURE",
        tr("Nomenclature"),
        tr("OCS2D and OCS GE share codes that mean different things; auto tells them apart by the codes themselves."),
        NOMENCLATURES,
        AUTO,
        advanced=True,
    )


def field(
    name: str,
    title: str,
    help_text: str,
    parent: str,
    default: str | None = None,
    numeric: bool = False,
    optional: bool = True,
    advanced: bool = False,
) -> Parameter:
    """A field of the layer given as `parent`."""
    kind = Qgis.ProcessingFieldParameterDataType.Numeric if numeric else Qgis.ProcessingFieldParameterDataType.Any
    return _finished(
        QgsProcessingParameterField(name, title, default, parent, kind, False, optional), help_text, advanced
    )


def moment(name: str, title: str, help_text: str, advanced: bool = False) -> Parameter:
    """A day."""
    kind = Qgis.ProcessingDateTimeParameterDataType.Date
    return _finished(QgsProcessingParameterDateTime(name, title, kind, None, True), help_text, advanced)


def expression(
    name: str, title: str, help_text: str, parent: str, optional: bool = True, advanced: bool = False
) -> Parameter:
    """A QGIS expression on the layer given as `parent`."""
    return _finished(QgsProcessingParameterExpression(name, title, None, parent, optional), help_text, advanced)


def layout(name: str, title: str, help_text: str, optional: bool = False) -> Parameter:
    """A print layout of the project."""
    return _finished(QgsProcessingParameterLayout(name, title, None, optional), help_text)


def extent(name: str, title: str, help_text: str, optional: bool = True, advanced: bool = False) -> Parameter:
    """A rectangle."""
    return _finished(QgsProcessingParameterExtent(name, title, None, optional), help_text, advanced)


def crs(name: str, title: str, help_text: str, default: str | None = "EPSG:2154", advanced: bool = True) -> Parameter:
    """A coordinate reference system."""
    return _finished(QgsProcessingParameterCrs(name, title, default, True), help_text, advanced)


def matrix(name: str, title: str, help_text: str, headers: Iterable[str], advanced: bool = True) -> Parameter:
    """A small table typed by the user."""
    return _finished(
        QgsProcessingParameterMatrix(name, title, 0, False, list(headers), None, True), help_text, advanced
    )


def layer_out(
    name: str, title: str, help_text: str, kind: str = "polygon", optional: bool = False, by_default: bool = True
) -> Parameter:
    """A vector result; `by_default=False` leaves an optional one out unless it is asked for."""
    parameter = QgsProcessingParameterFeatureSink(
        name, title, SOURCES[kind], None, optional, by_default or not optional
    )
    return _finished(parameter, help_text)


def raster_out(name: str, title: str, help_text: str, optional: bool = False, by_default: bool = True) -> Parameter:
    """A raster result."""
    return _finished(
        QgsProcessingParameterRasterDestination(name, title, None, optional, by_default or not optional), help_text
    )


def file_out(
    name: str, title: str, help_text: str, file_filter: str, optional: bool = True, by_default: bool = True
) -> Parameter:
    """A file result, such as `HTML (*.html)`."""
    return _finished(
        QgsProcessingParameterFileDestination(name, title, file_filter, None, optional, by_default), help_text
    )


def folder_out(name: str, title: str, help_text: str, optional: bool = False) -> Parameter:
    """A folder of results; one that is not needed is not made unless it is asked for."""
    return _finished(QgsProcessingParameterFolderDestination(name, title, None, optional, not optional), help_text)


def unknown_keys(given: Mapping[str, Any], known: Iterable[str]) -> list[str]:
    """Parameter names that the algorithm does not have; QGIS itself ignores them without a word."""
    return sorted(set(given) - set(known))
