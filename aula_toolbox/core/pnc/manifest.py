"""The manifest of a folder of offline copies, and the hash that says whether two copies hold the same content.

Method: docs/design/pnc.md#copies
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from .. import jsontext
from ..net.errors import CatalogueError
from ..text import composed
from ..wholefile import write_whole
from .catalogue import LocalCopy
from .text import short_hash, slug

FORMAT = "aula-hors-ligne/1"
FILE_NAME = "manifest.json"
_UNIT, _RECORD = b"\x1f", b"\x1e"


@dataclass
class Manifest:
    """The copies of a folder. Paths are relative: the folder can be moved."""

    entries: list[LocalCopy] = field(default_factory=list)
    created: str = ""
    plugin: str = ""
    to_delete: list[str] = field(default_factory=list)

    def find(self, key: str) -> LocalCopy | None:
        """The copy of a record `source:id`, or None."""
        return next((entry for entry in self.entries if entry.key == key), None)

    def put(self, copy: LocalCopy) -> None:
        """Record a copy in place of the older one of the same record."""
        self.entries = [entry for entry in self.entries if entry.key != copy.key] + [copy]
        self.entries.sort(key=lambda entry: entry.key)


def read(folder: Path) -> Manifest:
    """The manifest of a folder; empty when there is none. A file that is no manifest of ours is an error."""
    path = folder / FILE_NAME
    if not path.is_file():
        return Manifest()
    try:
        value = jsontext.loads(path.read_text(encoding="utf-8"))
        if value["format"] != FORMAT:
            raise ValueError(value["format"])
        known = LocalCopy.__dataclass_fields__
        entries = [_entry({key: item[key] for key in known if key in item}) for item in value["entrees"]]
        return Manifest(entries, str(value["cree_le"]), str(value["plugin"]), [str(x) for x in value["a_supprimer"]])
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise CatalogueError(
            "{path} is not a manifest of offline copies: {error}.",
            "reponse_invalide",
            path=str(path),
            error=repr(error),
        ) from None


def _entry(values: dict[str, Any]) -> LocalCopy:
    copy = LocalCopy(**{**values, "extent": tuple(values.get("extent") or ())})
    inside = Path(copy.path)
    if inside.is_absolute() or ".." in inside.parts or inside.name != copy.path:
        raise ValueError(f"path {copy.path!r}")
    return copy


def write(folder: Path, manifest: Manifest) -> Path:
    """Write the manifest beside the copies: to `.part` first, then renamed."""
    value = {
        "format": FORMAT,
        "plugin": manifest.plugin,
        "cree_le": manifest.created,
        "entrees": [asdict(entry) for entry in manifest.entries],
        "a_supprimer": sorted(manifest.to_delete),
    }
    path = folder / FILE_NAME
    write_whole(path, json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n")
    return path


def copy_name(title: str, key: str, day: str, suffix: str = "gpkg") -> str:
    """The file name of a copy, made by us from the title, the record and the day: never by a server."""
    return f"{slug(title)}-{short_hash(key)}-{day.replace('-', '')}.{suffix}"


class ContentHash:
    """SHA-256 of a canonical reading: field names and types, then each feature in the order of its fid.

    Rewriting the same features, or opening the file for editing, does not change it; one value, one
    vertex or one field does.
    """

    def __init__(self, fields: Sequence[tuple[str, str]]) -> None:
        self._hash = hashlib.sha256()
        self._hash.update(_UNIT.join(f"{name}:{kind}".encode() for name, kind in fields) + _RECORD)

    def add(self, wkb: bytes | None, values: Iterable[object]) -> None:
        """Add one feature: its geometry as ISO WKB, little endian, then its values in the order of the fields."""
        cells = [wkb.hex().encode() if wkb else b"", *(_canonical(value) for value in values)]
        self._hash.update(_UNIT.join(cells) + _RECORD)

    def hexdigest(self) -> str:
        """The hash in hexadecimal."""
        return self._hash.hexdigest()


def _canonical(value: object) -> bytes:
    """One value as bytes; null is nothing at all, an empty text is a mark."""
    if value is None:
        return b""
    if isinstance(value, bool):
        return b"b1" if value else b"b0"
    if isinstance(value, int):
        return f"i{value}".encode()
    if isinstance(value, float):
        return f"r{value!r}".encode()
    if isinstance(value, (bytes, bytearray)):
        return b"x" + bytes(value).hex().encode()
    text = composed(str(value))
    return b"t" + text.replace("\\", "\\\\").replace("\x1f", "\\u").replace("\x1e", "\\r").encode(
        "utf-8", "surrogatepass"
    )
