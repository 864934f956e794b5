"""Layers among the producers' files (cycle network): their features as rows by commune, with their length."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from qgis.core import QgsVectorLayer

from ...core.columns import find
from ...core.errors import AulaError
from ...core.messages import Notes, listing
from ...core.obs.files import VECTOR, StatFile
from ...core.obs.indicators import ObsIndicator
from ...core.obs.rows import RowData, of_layer
from ...core.obs.sources import KNOWN, FoundFile
from ..vector.sources import attribute_text
from .zonemap import address, features_of, opened

LENGTH = "longueur_m"


def vector_rows(
    found: Sequence[FoundFile], asked: Sequence[ObsIndicator], files: Mapping[str, StatFile], notes: Notes
) -> dict[str, RowData]:
    """The rows of the layers that some indicators read, by file id; the newest of two, which is told.

    Raises AulaError E_ZONES for a layer that cannot be opened, E_KEY for one without codes of communes.
    """
    wanted = {name for one in asked for name in one.files if name in files and files[name].shape == VECTOR}
    own = [one for one in found if one.state == KNOWN and one.file is not None and one.file.id in wanted]
    own.sort(key=lambda one: (max(one.vintages, default=0), str(one.written or ""), one.path))
    chosen = {one.file.id: one for one in own if one.file is not None}
    ignored = [one.path for one in own if one not in chosen.values()]
    if ignored:
        notes.warn("Older layers are not read: {paths}.", paths=listing(ignored))
    return {name: _rows(one, files[name]) for name, one in chosen.items()}


def _rows(one: FoundFile, file: StatFile) -> RowData:
    layer = opened(address(one))
    names = layer.fields().names()
    key = next((name for name in names if name.lower() == file.key.lower()), None) or find("insee", names).field
    if key is None:
        raise AulaError(
            "File {file}: the column of codes {key} is not there; the columns that are: {present}.",
            "E_KEY",
            file=layer.name(),
            key=file.key,
            present=listing(names, 12),
        )
    rows = of_layer(file, layer.name(), [*names, LENGTH], _cells(layer), key, file.time)
    rows.year = max(one.vintages, default=one.written.year if one.written is not None else None)
    return rows


def _cells(layer: QgsVectorLayer) -> Iterator[list[str]]:
    """The attributes of each feature as texts, then its length in metres (Lambert-93)."""
    for feature in features_of(layer):
        yield [*(attribute_text(value) for value in feature.attributes()), repr(feature.geometry().length())]
