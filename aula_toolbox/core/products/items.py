"""The files of a folder as a person counts them: one item a Shapefile or a cut archive; what is no data, apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ..messages import Message, message
from .names import bare, is_aside, is_copy, volume

_COMPANIONS = re.compile("dbf|shx|prj|cpg|qix|sbn|sbx|qpj|qml|cst|idx|xml|aux")
_DATA = re.compile(
    "shp|dbf|gpkg|csv|tsv|json|geojson|gz|zip|7z|tar|tgz|bz2|tif|tiff|jp2|asc|fgb|gml|kml|tab|mif|xlsx|ods|parquet|thf"
    "|sqlite|gdb"
)
_TEXTS = re.compile(r"^(stops|valeursfoncieres-\d{4}.*)\.txt$", re.IGNORECASE)
_VOLUME_END = re.compile(r"\.\d{3}$")


@dataclass(frozen=True)
class Item:
    """One thing of a folder. path: the file to open; parts: all its files; fault: what is wrong with the set."""

    path: str
    parts: tuple[str, ...] = ()
    is_copy: bool = False
    fault: Message | None = None


@dataclass
class Pile:
    """What a folder holds: items that may be data, and files that are none (styles, documents, companions)."""

    items: list[Item] = field(default_factory=list)
    others: list[str] = field(default_factory=list)


def items(paths: Iterable[str]) -> Pile:
    """Group the paths of a folder (relative, with `/`).

    Volumes of a cut archive are one item, whose fault names the missing ones. Files of a Shapefile are one item; a
    `.dbf` alone is a table. Folders of metadata and supplements of IGN are set apart. Files without an extension stay:
    what they hold is looked at (a browser saves tiles without one).
    """
    pile = Pile()
    given = sorted(dict.fromkeys(path.replace("\\", "/") for path in paths))
    lower = {path.lower() for path in given}
    beside: dict[str, list[str]] = {}
    for path in given:
        beside.setdefault(path.rpartition(".")[0], []).append(path)
    volumes: dict[str, list[str]] = {}
    for path in given:
        name = path.rpartition("/")[2]
        if any(is_aside(folder) for folder in path.split("/")[:-1]):
            pile.others.append(path)
        elif volume(name) is not None:
            volumes.setdefault(_VOLUME_END.sub("", path), []).append(path)
        elif _is_companion(path, lower) or not _may_be_data(name):
            pile.others.append(path)
        else:
            pile.items.append(Item(path, (path, *_companions(path, beside)), is_copy(name)))
    pile.items += [_cut(parts) for parts in volumes.values()]
    pile.items.sort(key=lambda one: one.path)
    return pile


def extracted(archives: Iterable[str], paths: Iterable[str]) -> set[str]:
    """The archives that lie beside the folder, or the file, they were unpacked to: the unpacked one wins."""
    known = set()
    for path in paths:
        folders = path.split("/")
        for depth in range(len(folders)):
            known.add(_place("/".join(folders[: depth + 1])))
    return {archive for archive in archives if _place(archive) in known}


def _place(path: str) -> tuple[str, str]:
    """Where it is, and its bare name: an archive and its folder have the same."""
    folder, _, name = path.rpartition("/")
    return folder, bare(name).lower()


def _extension(name: str) -> str:
    return name.rpartition(".")[2].lower() if "." in name.strip(".") else ""


def _may_be_data(name: str) -> bool:
    extension = _extension(name)
    return bool(_DATA.fullmatch(extension)) or not extension or not extension.isalnum() or bool(_TEXTS.match(name))


def _is_companion(path: str, lower: set[str]) -> bool:
    """Whether a file is a part of a Shapefile or belongs to a raster beside it."""
    stem, _, extension = path.lower().rpartition(".")
    if extension == "xml":
        return True
    return bool(_COMPANIONS.fullmatch(extension)) and (f"{stem}.shp" in lower or extension != "dbf")


def _companions(path: str, beside: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """The other files of a Shapefile. beside: the files of each name without its extension."""
    if not path.lower().endswith(".shp"):
        return ()
    return tuple(one for one in beside[path[:-4]] if one != path)


def _cut(parts: list[str]) -> Item:
    """A cut archive as one item, opened by its first volume."""
    numbers = [volume(part) or 0 for part in parts]
    missing = sorted(set(range(1, max(numbers) + 1)) - set(numbers))
    fault = None
    if missing:
        fault = message(
            "{name}: the volumes {missing} are missing; download them again before unpacking.",
            "E_VOLUME",
            name=parts[0].rpartition("/")[2],
            missing=", ".join(f"{number:03d}" for number in missing),
        )
    return Item(parts[0], tuple(parts), fault=fault)
