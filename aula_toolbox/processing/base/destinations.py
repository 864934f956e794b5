"""Where the outputs of a run are to go: asked of every disk before anything is computed."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsProviderRegistry,
    QgsRasterFileWriter,
    QgsVectorFileWriter,
)

from ...core.errors import AulaError, raise_all
from ...core.messages import Message, Notes, listing, message
from ...gis.results import gpkg, places
from ...gis.results.outbox import unwritable
from ...gis.results.verify import CHECKS
from ...gis.vector.naming import ORIGIN
from .inputs import Inputs

if TYPE_CHECKING:
    from .stated import StatedAlgorithm


_ENDINGS = re.compile(r"\*(\.\w+)")
#: the endings that QGIS writes layers and rasters by; to any other it adds its own, without a word
_FORMATS = {
    "sink": lambda: QgsVectorFileWriter.supportedFormatExtensions(),
    "vectorDestination": lambda: QgsVectorFileWriter.supportedFormatExtensions(),
    "rasterDestination": lambda: [*QgsRasterFileWriter.supportedFormatExtensions(), "tif", "tiff"],
}
_USUAL = {
    "sink": ".gpkg, .shp, .geojson, .csv",
    "vectorDestination": ".gpkg, .shp, .geojson, .csv",
    "rasterDestination": ".tif",
}


def is_ending(suffix: str) -> bool:
    """Whether what follows the last point is an ending, and no number (`bilan v1.2`) or words (`S. Pol`)."""
    return re.fullmatch(r"\.[A-Za-z]\w{0,7}", suffix) is not None


class Destinations(Inputs):
    """The places that were asked for."""

    def __init__(
        self, algorithm: StatedAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext, notes: Notes
    ) -> None:
        super().__init__(algorithm, parameters, context)
        self.notes = notes

    def check_cancel(self) -> None:
        """Stop here if the user cancelled."""

    def examine_outputs(self) -> None:
        """Ask every place about its folder, its room and its neighbours. Raises AulaError with all that is wrong."""
        asked = self._asked_places()
        for name, place in asked.items():
            if not place.is_absolute():
                self.notes.info(
                    "{name}: the path {path} is relative, it starts from {folder}.",
                    name=name,
                    path=str(place),
                    folder=str(Path.cwd()),
                )
        twice = _twice({name: place for name, place in asked.items() if gpkg.table_of(self.asked_text(name)) is None})
        raise_all(
            message("{names} are to be written to the same file: give each a name of its own.", "E_FILE", names=names)
            for names in twice
        )
        raise_all(self._of_another_kind(asked))
        inputs = self._input_files()
        for name, place in asked.items():
            # a table may be added to the file that is read
            read = [] if gpkg.table_of(self.asked_text(name)) else inputs
            answer = partial(_examined, places.full(place), read, self._is_folder(name))
            raise_all(places.asked(answer, place.parent, self.check_cancel))

    def _of_another_kind(self, asked: Mapping[str, Path]) -> Iterator[Message]:
        """Files whose ending says another kind than what will be in them: a PDF of a page in HTML opens nowhere."""
        for name, place in asked.items():
            parameter = self.algorithm.parameterDefinition(name)
            formats = _FORMATS.get(parameter.type())
            if formats is not None and is_ending(place.suffix) and place.suffix[1:].lower() not in formats():
                yield message(
                    "{name}: {file}: no format is known by the ending {ending}. Give it a name in {endings}.",
                    "E_NAME",
                    name=name,
                    file=place.name,
                    ending=place.suffix,
                    endings=_USUAL[parameter.type()],
                )
            if parameter.type() == "fileDestination":
                own = [ending.lower() for ending in _ENDINGS.findall(parameter.fileFilter())]
                if own and place.suffix.lower() in CHECKS.keys() - set(own):
                    yield message(
                        "{name}: {file} would not hold what its ending says; give it a name in {endings}.",
                        "E_NAME",
                        name=name,
                        file=place.name,
                        endings=listing(own),
                    )

    def _asked_places(self) -> dict[str, Path]:
        """The files and folders that were asked for by name."""
        found = {}
        for parameter in self.algorithm.parameterDefinitions():
            if parameter.isDestination():
                place = self.asked_place(parameter.name())
                if place is not None:
                    found[parameter.name()] = place
        return found

    def asked_place(self, name: str) -> Path | None:
        """The file that an output was asked to go to; None for a temporary one, a layer in memory, a server."""
        text = self.asked_text(name)
        inside = gpkg.table_of(text)
        if inside is not None:
            return inside[0]
        provider = text.partition(":")[0].lower()
        known = {"memory", "postgis", "postgres", *QgsProviderRegistry.instance().providerList()}
        if not text or text == "TEMPORARY_OUTPUT" or (":" in text and provider in known):
            return None
        return Path(text)

    def asked_text(self, name: str) -> str:
        value = self.parameters.get(name)
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            value = value.sink
        if isinstance(value, QgsProperty):
            value, _ = value.valueAsString(self.context.expressionContext(), "")
        return value if isinstance(value, str) else str(value) if isinstance(value, os.PathLike) else ""

    def _is_folder(self, name: str) -> bool:
        return self.algorithm.parameterDefinition(name).type() == "folderDestination"

    def _input_files(self) -> list[Path]:
        """Files that the run reads."""
        found = []
        for parameter in self.algorithm.parameterDefinitions():
            if parameter.isDestination() or not self.given(parameter.name()):
                continue
            if parameter.type() in ("source", "vector", "raster"):
                layer = self.algorithm.parameterAsLayer(self.parameters, parameter.name(), self.context)
                source = "" if layer is None else layer.customProperty(ORIGIN) or layer.source().split("|")[0]
            elif parameter.type() == "file":
                source = self.text(parameter.name())
            else:
                continue
            if source:
                found.append(Path(source))
        return found


def _twice(asked: Mapping[str, Path]) -> list[str]:
    """Names of outputs that share a file; Windows and its drives know no capitals, wherever the run is."""
    by_place: dict[str, list[str]] = {}
    for name, place in asked.items():
        by_place.setdefault(str(places.full(place)).casefold(), []).append(name)
    return [listing(names) for names in by_place.values() if len(names) > 1]


def _examined(place: Path, inputs: Sequence[Path], is_folder: bool) -> list[Message]:
    """What is wrong with a place, as far as its disk knows."""
    above = place if is_folder else place.parent
    try:
        found = places.problems(place / "-" if is_folder else place)
        if not is_folder and not found and place.exists() and any(_is_same(place, path) for path in inputs):
            found = [message("{file} is read by this run: choose another name for the result.", "E_FILE", file=place)]
        if found:
            return found
        while not above.exists() and above != above.parent:
            above = above.parent
        with tempfile.TemporaryFile(dir=above):
            pass
        places.check_space(above, places.limits()["espace_octets"])
    except OSError as fault:
        return list(unwritable(above, fault).problems)
    except AulaError as error:
        return list(error.problems)
    return []


def _is_same(place: Path, other: Path) -> bool:
    try:
        return other.exists() and other.samefile(place)
    except OSError:
        # what a layer in memory calls its source is no name of a file, and may be longer than one can be
        return False
