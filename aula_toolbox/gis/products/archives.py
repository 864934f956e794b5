"""Archives looked into where they are: their files, within the bounds of safety; those GDAL cannot open are said."""

from __future__ import annotations

import io
import tarfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO

from osgeo import gdal

from ...core import packed
from ...core.errors import AulaError
from ...core.messages import Message, message
from ...core.net.errors import CatalogueError
from ...core.net.safety import Member, check_archive

#: a delivery that is cut or damaged, or whose disk cannot be read
DAMAGED = (*packed.DAMAGED, OSError, ValueError)

ZIP, TAR, GZIP, SEVEN, BZIP = "zip", "tar", "gzip", "7z", "bz2"
_MAGIC = (
    (b"PK\x03\x04", ZIP),
    (b"PK\x05\x06", ZIP),
    (b"7z\xbc\xaf\x27\x1c", SEVEN),
    (b"\x1f\x8b", GZIP),
    (b"BZh", BZIP),
)
_TAR_MAGIC, _TAR_AT = b"ustar", 257
# spreadsheets are ZIP files too: GDAL opens them whole
_NOT_ARCHIVES = (".xlsx", ".ods", ".kmz", ".qgz")


def kind_of(path: Path) -> str:
    """How a file is packed, by its first bytes: `zip`, `tar`, `gzip`, `7z`, `bz2`; empty when it is not."""
    if path.suffix.lower() in _NOT_ARCHIVES:
        return ""
    with path.open("rb") as stream:
        head = stream.read(_TAR_AT + len(_TAR_MAGIC))
    if head[_TAR_AT:] == _TAR_MAGIC:
        return TAR
    found = next((kind for magic, kind in _MAGIC if head.startswith(magic)), "")
    is_tar = path.name.lower().endswith((".tar.gz", ".tgz", ".tar.bz2", ".tbz2"))
    return TAR if found == GZIP and is_tar else found


def is_workbook(path: Path) -> bool:
    """Whether a zip is the sheet of an office program, which says so by the name of a member."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
    except (OSError, zipfile.BadZipFile):
        return False
    return "[Content_Types].xml" in names or {"content.xml", "styles.xml"} <= names


def reads_seven() -> bool:
    """Whether this GDAL looks into 7z archives: asked of GDAL itself, never of the version of QGIS."""
    return "/vsi7z/" in gdal.GetFileSystemsPrefixes()


def to_unpack(name: str, kind: str) -> Message:
    """What to do with an archive that cannot be opened here."""
    if kind == SEVEN:
        return message(
            "{name}: this QGIS cannot look into 7z archives. Unpack it beside itself, with 7-Zip for example (of an "
            "archive in volumes, open the .001).",
            "E_7Z",
            name=name,
        )
    return message("{name}: this archive cannot be looked into. Unpack it beside itself.", "E_ARCHIVE", name=name)


def prefix(kind: str) -> str:
    """What GDAL writes before the path of an archive."""
    return {ZIP: "/vsizip/", TAR: "/vsitar/", GZIP: "/vsigzip/", SEVEN: "/vsi7z/"}[kind]


def members(path: Path, kind: str) -> list[str]:
    """The files of an archive. Raises AulaError as `sizes` does."""
    return list(sizes(path, kind))


def sizes(path: Path, kind: str) -> dict[str, int]:
    """The files of an archive and their bytes.

    Raises AulaError: E_ARCHIVE for one that is cut or damaged, and the refusals of `safety` (a name that leads outside,
    too many files, too large, an absurd ratio, a password).
    """
    try:
        listed = list(_zip(path) if kind == ZIP else _tar(path))
    except DAMAGED as error:
        raise _damaged(path, error) from error
    try:
        check_archive(listed, path.stat().st_size)
    except CatalogueError as error:
        raise AulaError.of(error.problems) from error
    return {member.name: member.size for member in listed if not member.name.endswith("/")}


def _zip(path: Path) -> Iterator[Member]:
    with zipfile.ZipFile(path) as archive:
        for one in archive.infolist():
            locked = bool(one.flag_bits & 1)
            yield Member(one.filename, one.file_size, one.compress_size, one.external_attr >> 16, locked)


def _tar(path: Path) -> Iterator[Member]:
    with tarfile.open(path) as archive:
        for one in archive:
            if one.isdir():
                continue
            # a link or a device is refused like a bad name
            yield Member(one.name if one.isfile() else f"../{PurePosixPath(one.name).name}", one.size, one.size)


@contextmanager
def member(path: Path, name: str) -> Iterator[IO[bytes]]:
    """One file of a ZIP or TAR archive, to be read. Raises AulaError E_ARCHIVE when it is cut or damaged."""
    try:
        if kind_of(path) == ZIP:
            with zipfile.ZipFile(path) as archive, archive.open(name) as stream:
                yield stream
        else:
            with tarfile.open(path) as taken:
                found = taken.extractfile(name)
                yield found if found is not None else io.BytesIO()
    except DAMAGED as error:
        raise _damaged(path, error) from error


def _damaged(path: Path, error: BaseException) -> AulaError:
    return AulaError(
        "{name}: the archive is cut or damaged ({reason}). Download it again.",
        "E_ARCHIVE",
        name=path.name,
        reason=str(error) or type(error).__name__,
    )
