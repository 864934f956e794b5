"""The parameters of a run as plain Python values, sources and facts for the rules."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProperty,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from ...core.columns import named, no_field
from ...core.errors import AulaError
from ...core.readings import ReadInput
from ...core.reference import Table
from ...core.rules import LayerFacts
from ...gis import crs as systems
from ...gis.raster.rasters import Raster
from ...gis.raster.upright import rotated_file
from ...gis.vector import encoding
from ...gis.vector.sources import Source

if TYPE_CHECKING:
    from .stated import StatedAlgorithm

GZIP = "/vsigzip/"


class Inputs:
    """What the user gave to an algorithm."""

    def __init__(
        self, algorithm: StatedAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
    ) -> None:
        self.algorithm = algorithm
        self.parameters = dict(parameters)
        self.context = context
        self.readings: dict[str, ReadInput] = {}
        self.read_tables: dict[str, Table] = {}

    @property
    def tables(self) -> dict[str, str]:
        """The reference tables that were read, by name: their years, or the user's own file, and their digest."""
        return {
            name: f"{table.years if table.is_shipped else table.path.name} ({table.digest})"
            for name, table in self.read_tables.items()
        }

    def given(self, name: str) -> bool:
        """Whether the parameter has a value."""
        value = self.parameters.get(name)
        return value is not None and value not in ("", [])

    def number(self, name: str) -> float | None:
        """A number, or None when an optional one was left empty."""
        parameter = self.algorithm.parameterDefinition(name)
        if not self.given(name) and parameter.defaultValue() is None:
            return None
        return float(self.algorithm.parameterAsDouble(self.parameters, name, self.context))

    def whole(self, name: str) -> int | None:
        """A whole number, or None when an optional one was left empty."""
        value = self.number(name)
        return None if value is None else int(value)

    def text(self, name: str) -> str:
        """A line of text, stripped; empty when not given."""
        return str(self.algorithm.parameterAsString(self.parameters, name, self.context)).strip()

    def flag(self, name: str) -> bool:
        """Yes or no."""
        return bool(self.algorithm.parameterAsBoolean(self.parameters, name, self.context))

    def choice(self, name: str) -> str:
        """The chosen word."""
        return str(self.algorithm.parameterAsEnumString(self.parameters, name, self.context))

    def choices(self, name: str) -> tuple[str, ...]:
        """The chosen words, in the order of the options; an empty choice stays empty."""
        if self.parameters.get(name) == []:
            return ()
        chosen = self.algorithm.parameterAsEnumStrings(self.parameters, name, self.context)
        return tuple(word for word in self.algorithm.parameterDefinition(name).options() if word in chosen)

    def field(self, name: str) -> str | None:
        """The name of a field as its layer writes it, whatever its capitals or a Shapefile; None when not given.

        Raises AulaError E_FIELD when the layer has none of that name.
        """
        chosen = self.algorithm.parameterAsStrings(self.parameters, name, self.context)
        if not chosen:
            return None
        source = self.source(self.algorithm.parameterDefinition(name).parentLayerParameterName())
        if source is None:
            return str(chosen[0])
        found = named(chosen[0], source.fields)
        if found is None and not self.given(name):
            return str(chosen[0])  # the usual name, which this layer does not have
        if found is None:
            raise no_field(source.name, [chosen[0]], source.fields)
        return found

    def cells(self, name: str) -> list[str]:
        """The cells of a small table typed by the user, row after row; none when it was left empty."""
        if not self.given(name):
            return []
        return [str(cell) for cell in self.algorithm.parameterAsMatrix(self.parameters, name, self.context)]

    def files(self, name: str) -> list[Path]:
        """The given files."""
        given = self.algorithm.parameterAsFileList(self.parameters, name, self.context)
        # the list of files of a dialog writes a compressed file the way GDAL does
        return [Path(path[len(GZIP) :] if path.startswith(GZIP) else path) for path in given]

    def path(self, name: str) -> Path | None:
        """The given file or folder, or None."""
        value = self.algorithm.parameterAsString(self.parameters, name, self.context)
        return Path(value) if value else None

    def source(self, name: str) -> Source | None:
        """A vector input, or None when an optional one was not given.

        Raises QgsProcessingException, or AulaError for texts in another encoding than the declared one.
        """
        features = self.algorithm.parameterAsSource(self.parameters, name, self.context)
        if features is None:
            if self.given(name):
                raise QgsProcessingException(self.algorithm.invalidSourceError(self.parameters, name))
            return None
        layer = self.algorithm.parameterAsVectorLayer(self.parameters, name, self.context)
        if layer is not None and self._is_whole(name):
            return self._noted(name, Source.whole(layer, self.context))
        if layer is not None and encoding.righted(layer) is not None:
            raise AulaError(
                "{layer}: its texts are not in the encoding it declares ({encoding}). Choose the right one in the "
                "properties of the layer (Source, data source encoding), or give the whole layer.",
                "E_ENCODING",
                layer=layer.name(),
                encoding=encoding.declared(layer) or "UTF-8",
            )
        return self._noted(name, Source(features, self.context, layer))

    def _noted(self, name: str, source: Source) -> Source:
        """The source, remembered among what was read."""
        if name not in self.readings:
            self.readings[name] = source.reading(name)
        return source

    def raster(self, name: str) -> QgsRasterLayer | None:
        """A raster input, or None. Raises QgsProcessingException for one that cannot be read."""
        layer = self.algorithm.parameterAsRasterLayer(self.parameters, name, self.context)
        if layer is None and self.given(name):
            raise QgsProcessingException(self.algorithm.invalidRasterError(self.parameters, name))
        return layer

    def opened(self, name: str) -> Raster | None:
        """A raster input opened to be read, north up, what was done to it remembered; None when not given."""
        layer = self.raster(name)
        return None if layer is None else self.raster_of(name, layer)

    def raster_of(self, name: str, layer: QgsRasterLayer) -> Raster:
        """The same of a raster layer found behind an input of any kind."""
        raster = Raster.open(layer)
        facts = raster_facts(layer)
        if name not in self.readings:
            size = raster.grid.size
            file = PurePath(layer.source()).name
            self.readings[name] = ReadInput(name, raster.name, file, "raster", size, facts.crs, said=list(raster.told))
        return raster

    def extent(self, name: str, crs: QgsCoordinateReferenceSystem) -> QgsRectangle | None:
        """A rectangle in the CRS asked for, or None."""
        if not self.given(name):
            return None
        return self.algorithm.parameterAsExtent(self.parameters, name, self.context, crs)

    def _is_whole(self, name: str) -> bool:
        """Whether all features are read: no selection, filter or limit was asked for."""
        value = self.parameters.get(name)
        if isinstance(value, QgsProperty):
            return False
        if not isinstance(value, QgsProcessingFeatureSourceDefinition):
            return True
        return not value.selectedFeaturesOnly and value.featureLimit < 0 and not value.filterExpression

    def facts(self) -> dict[str, Any]:
        """Every parameter as the rules see it: LayerFacts for layers, None for what was not given."""
        return {
            parameter.name(): self._input(parameter.name(), parameter.type())
            for parameter in self.algorithm.parameterDefinitions()
            if not parameter.isDestination()
        }

    def _input(self, name: str, kind: str) -> Any:
        readers = {
            "source": self._source_facts,
            "raster": self._raster_facts,
            "multilayer": self._several_facts,
            "number": self.number,
            "enum": self._words,
            "boolean": self.flag,
            "string": lambda parameter: self.text(parameter) or None,
            "file": lambda parameter: self.text(parameter) or None,
            "field": self.field,
        }
        reader = readers.get(kind)
        if reader is not None:
            return reader(name)
        return self.parameters.get(name) if self.given(name) else None

    def _source_facts(self, name: str) -> LayerFacts | None:
        source = self.source(name)
        return source.facts if source is not None else None

    def _raster_facts(self, name: str) -> LayerFacts | None:
        layer = self.raster(name)
        return raster_facts(layer) if layer is not None else None

    def _several_facts(self, name: str) -> list[LayerFacts] | None:
        layers = self.algorithm.parameterAsLayerList(self.parameters, name, self.context) if self.given(name) else []
        found = []
        for layer in layers:
            if isinstance(layer, QgsVectorLayer):
                found.append(Source.whole(layer, self.context).facts)
            elif isinstance(layer, QgsRasterLayer):
                found.append(raster_facts(layer))
        return found or None

    def _words(self, name: str) -> str | tuple[str, ...] | None:
        if self.algorithm.parameterDefinition(name).allowMultiple():
            # nothing chosen is nothing given
            return self.choices(name) or None
        return self.choice(name)


def raster_facts(layer: QgsRasterLayer) -> LayerFacts:
    """What the input rules look at in a raster; rotation is asked of the file, QGIS does not tell it."""
    crs, extent = layer.crs(), layer.extent()
    likely = systems.doubts(crs, extent)
    return LayerFacts(
        layer.name(),
        geometry="raster",
        crs=systems.told(crs),
        is_geographic=crs.isGeographic(),
        pixel_width=layer.rasterUnitsPerPixelX(),
        pixel_height=layer.rasterUnitsPerPixelY(),
        is_rotated=rotated_file(layer.source()),
        suggested_crs=systems.suggested(crs, extent),
        is_metric=systems.is_metric(crs, extent),
        can_lie=not (crs.isValid() and likely),
        likely_crs=likely,
    )
