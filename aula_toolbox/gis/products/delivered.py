"""Files as they are delivered, opened as layers: archives, and tables whose columns say where their rows lie.

QGIS opens neither an archive of two files nor a table with a column `geo_shape`. What is inside is copied beside, once
for the run, in a folder that goes with the session; the layer remembers which file it comes from and what was done.
"""

from __future__ import annotations

import json
import shutil
import tarfile
import zipfile
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, Any

from qgis.core import QgsVectorLayer

from ...core.errors import AulaError
from ...core.messages import Message, Notes, listing
from ...core.products.holding import NONE, RASTER, READABLE, Holding
from ..vector.encoding import CopyFolder
from ..vector.naming import ORIGIN
from . import archives
from .holdings import of_file
from .placed import SEEN, TABLES, placed_table

TOLD = "aula/dit"
_PACKED = (archives.ZIP, archives.TAR, archives.SEVEN, archives.BZIP)
_KEPT = 8


@dataclass(frozen=True)
class _Made:
    """A copy that QGIS opens: where it is, and what was said when it was made."""

    folder: CopyFolder
    uri: str
    name: str
    origin: str
    notes: Notes


_made: OrderedDict[tuple[object, ...], _Made] = OrderedDict()


def opened(given: str, kinds: Sequence[str], needs_shape: bool) -> QgsVectorLayer | None:
    """The layer behind a path that QGIS alone would not open as one; None for what is left to QGIS.

    given: a file, or a place in an archive (`livraison.zip/BATI/BATIMENT.shp`, with `|layername=` for one of several).
    kinds: `point`, `line`, `polygon`, those that will do; needs_shape: whether a table without geometry is of no use.
    Raises AulaError: an archive that cannot be looked into, is damaged, or holds no or several such layers.
    """
    place, _, layer = given.partition("|layername=")
    path, inside = _archive_of(Path(place))
    if path is None:
        return None
    kind = archives.kind_of(path)
    is_table = path.name.lower().removesuffix(".gz").endswith(TABLES) and kind in ("", archives.GZIP)
    if kind not in _PACKED and not is_table:
        return None
    if kind == archives.ZIP and path.suffix.lower() != ".zip" and archives.is_workbook(path):
        raise AulaError(
            "{file}: a workbook under the name of another kind of file. Save it as CSV, or give it its ending .xlsx.",
            "E_OPEN",
            file=path.name,
        )
    stamp = path.stat()
    key = (str(path), stamp.st_size, stamp.st_mtime_ns, inside, layer, tuple(kinds), needs_shape)
    made = _made.get(key)
    if made is None or not made.folder.path.is_dir():
        made = (
            _of_table(path, needs_shape, path)
            if is_table
            else _of_archive(path, kind, inside, layer, kinds, needs_shape)
        )
        if made is None:
            return None
        _made[key] = made
        while len(_made) > _KEPT:
            _made.popitem(last=False)
    _made.move_to_end(key)
    return _layer(made)


def _layer(made: _Made) -> QgsVectorLayer:
    layer = QgsVectorLayer(made.uri, made.name, "ogr")
    if not layer.isValid():
        raise AulaError(
            "{name}: cannot be opened: cut, damaged, or of a format that this QGIS does not read.",
            "E_OPEN",
            name=made.origin,
        )
    layer.setCustomProperty(ORIGIN, made.origin)
    told = [(one.text, one.values, one in made.notes.warnings) for one in (*made.notes.facts, *made.notes.warnings)]
    layer.setCustomProperty(TOLD, json.dumps(told, default=str))
    # the copy lasts as long as its layer
    holder: Any = layer
    holder.aula_folder = made.folder
    return layer


def told_of(layer: QgsVectorLayer) -> Notes:
    """What was said when a delivered layer was opened."""
    notes = Notes()
    for text, values, is_warning in json.loads(str(layer.customProperty(TOLD, "[]"))):
        (notes.warnings if is_warning else notes.facts).append(Message(text, values))
    return notes


def _archive_of(path: Path) -> tuple[Path | None, str]:
    """The file that is there, and the place in it when an archive stands in the middle of the path."""
    if path.is_file():
        return path, ""
    for above in path.parents:
        if above.is_file():
            return above, path.relative_to(above).as_posix()
    return None, ""


def _of_table(path: Path, needs_shape: bool, origin: Path, inside: str = "") -> _Made | None:
    notes, folder = Notes(), CopyFolder()
    uri = placed_table(path, folder.path, notes, () if needs_shape else SEEN)
    if uri is None:
        return None
    name = PurePosixPath(inside).stem if inside else origin.name.partition(".")[0]
    return _Made(folder, uri, name, f"{origin}/{inside}" if inside else str(origin), notes)


def _of_archive(
    path: Path, kind: str, inside: str, layer: str, kinds: Sequence[str], needs_shape: bool
) -> _Made | None:
    found = of_file(path)
    if found[0].fault is not None and len(found) == 1:
        raise AulaError.of([found[0].fault])
    chosen = _chosen(path, [one for one in found if one.state == READABLE], inside, layer, kinds, needs_shape)
    member = chosen.path.partition("/")[2]
    folder = CopyFolder()
    copy = _unpacked(path, kind, member, folder.path)
    if chosen.geometry == NONE and copy.name.lower().endswith(TABLES):
        made = _of_table(copy, needs_shape, path, member)
        if made is not None:
            return made
        if needs_shape:
            raise _none(path, found, kinds)
    uri = str(copy) if chosen.is_only else f"{copy}|layername={chosen.layer}"
    return _Made(folder, uri, chosen.layer or copy.stem, f"{path}/{member}", Notes())


def _chosen(
    path: Path, found: Sequence[Holding], inside: str, layer: str, kinds: Sequence[str], needs_shape: bool
) -> Holding:
    """The one layer of an archive that fits. Raises AulaError E_SEVERAL or E_NONE with what is there."""
    fitting = [one for one in found if _fits(one, kinds, needs_shape)]
    if inside:
        fitting = [one for one in fitting if one.path.partition("/")[2] == inside]
    if layer:
        fitting = [one for one in fitting if one.layer == layer]
    # a table beside a layer describes it
    shaped = [one for one in fitting if one.geometry != NONE]
    fitting = shaped or fitting
    if not fitting:
        raise _none(path, found, kinds)
    if len(fitting) > 1:
        raise AulaError(
            "{name} holds several layers that would do: {layers}. Write the place of the right one behind the archive, "
            "as here: {example}",
            "E_SEVERAL",
            name=path.name,
            layers=listing(map(_place, fitting)),
            example=f"{path}/{_place(fitting[0])}",
        )
    return fitting[0]


def _place(one: Holding) -> str:
    member = one.path.partition("/")[2]
    return member if one.is_only else f"{member}|layername={one.layer}"


def _fits(one: Holding, kinds: Sequence[str], needs_shape: bool) -> bool:
    if one.geometry == RASTER:
        return False
    if one.geometry == NONE:
        return not needs_shape or one.path.lower().removesuffix(".gz").endswith(TABLES)
    return not kinds or one.geometry in kinds or one.geometry == "unknown"


def _none(path: Path, found: Iterable[Holding], kinds: Sequence[str]) -> AulaError:
    return AulaError(
        "{name}: none of what the archive holds can be read here as a layer: {layers}. Unpack it, and choose the right "
        "file.",
        "E_NONE",
        name=path.name,
        layers=listing(_place(one) for one in found) or "–",
    )


def _unpacked(path: Path, kind: str, member: str, folder: Path) -> Path:
    """The member of an archive, and the files of the same name beside it (those of a shapefile), in a folder.

    Raises AulaError: E_ARCHIVE, E_DISK, and the refusals of `safety`.
    """
    names = archives.members(path, kind)
    stem = str(PurePosixPath(member).with_suffix("")).casefold()
    base = f"{member}/"
    wanted = [
        name
        for name in names
        if name == member or name.startswith(base) or str(PurePosixPath(name).with_suffix("")).casefold() == stem
    ]
    try:
        if kind == archives.ZIP:
            with zipfile.ZipFile(path) as packed:
                for name in wanted:
                    with packed.open(name) as stream:
                        _copied(stream, folder / PurePosixPath(name).relative_to(PurePosixPath(member).parent))
        else:
            with tarfile.open(path) as taken:
                for name in wanted:
                    stream = taken.extractfile(name)
                    if stream is not None:
                        _copied(stream, folder / PurePosixPath(name).relative_to(PurePosixPath(member).parent))
    except archives.DAMAGED as error:
        raise AulaError(
            "{name}: the archive is cut or damaged ({reason}). Download it again.",
            "E_ARCHIVE",
            name=path.name,
            reason=str(error) or type(error).__name__,
        ) from error
    return folder / PurePosixPath(member).name


def _copied(stream: IO[bytes], target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("wb") as copy:
        shutil.copyfileobj(stream, copy, 1 << 20)
