"""Build and validate `build/aula_toolbox-<version>.zip`, the plugin as QGIS installs it.

The rules are those of the public plugin repository. `--publish` also refuses the placeholder addresses.
"""

from __future__ import annotations

import argparse
import configparser
import re
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "aula_toolbox"
PLACEHOLDER = "example.org"
"""Reserved host of the addresses in metadata.txt until the project has its own."""
MAX_BYTES = 25 * 1024 * 1024
REQUIRED = (
    "name",
    "qgisMinimumVersion",
    "description",
    "about",
    "version",
    "author",
    "email",
    "repository",
    "tracker",
)
EXPECTED = {"qgisMinimumVersion": "3.40", "qgisMaximumVersion": "4.99", "hasProcessingProvider": "yes"}
REFUSED_KEYS = ("supportsQt6",)
BINARIES = {".so", ".dll", ".dylib", ".pyd", ".exe", ".pyc", ".pyo", ".jar"}
LEFT_OUT = {"__pycache__"}
GUIDE = ROOT / "build" / "guide"
HELP = f"{PACKAGE}/resources/help"
"""Where the built guide goes in the zip."""
MKDOCS_OWN = {"sitemap.xml", "sitemap.xml.gz", "404.html"}
"""What mkdocs writes for a web server."""
STATISTICS = ".aux.xml"
"""What GDAL leaves beside a raster it has looked at."""
EPOCH = (2020, 1, 1, 0, 0, 0)
"""Date of every entry: the same sources give the same zip."""


def read_metadata(text: str) -> dict[str, str]:
    """The keys of metadata.txt, their case kept."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(text)
    return dict(parser["general"])


def version() -> str:
    """The version that metadata.txt states."""
    return read_metadata((ROOT / "metadata.txt").read_text(encoding="utf-8"))["version"]


def entries() -> Iterator[tuple[str, Path]]:
    """Name in the zip and file of everything that is shipped."""
    source = ROOT / PACKAGE
    for path in sorted(source.rglob("*")):
        inside = path.relative_to(source)
        is_hidden = any(part.startswith(".") for part in inside.parts)
        is_left_out = LEFT_OUT & set(inside.parts) or path.name.endswith(STATISTICS) or path.suffix in BINARIES
        if path.is_file() and not is_hidden and not is_left_out:
            yield f"{PACKAGE}/{inside.as_posix()}", path
    for path in sorted(GUIDE.rglob("*")):
        if path.is_file() and path.name not in MKDOCS_OWN:
            yield f"{HELP}/{path.relative_to(GUIDE).as_posix()}", path


def build(target: Path | None = None) -> Path:
    """Write the zip; metadata.txt and LICENSE come from the root, whether linked or not."""
    target = target or ROOT / "build" / f"{PACKAGE}-{version()}.zip"
    files = dict(entries())
    for name in ("metadata.txt", "LICENSE"):
        files[f"{PACKAGE}/{name}"] = ROOT / name
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, path in sorted(files.items()):
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, path.read_bytes())
    return target


def faults(path: Path) -> list[str]:
    """Every rule of publication that the zip breaks."""
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        told = list(_faults_of_files(names))
        if path.stat().st_size > MAX_BYTES:
            told.append(f"larger than {MAX_BYTES >> 20} MB: {path.stat().st_size / 2**20:.1f}")
        if f"{PACKAGE}/metadata.txt" in names:
            told += _faults_of_metadata(archive.read(f"{PACKAGE}/metadata.txt").decode("utf-8"), names)
    return told


def _faults_of_files(names: list[str]) -> Iterator[str]:
    needed = ("__init__.py", "metadata.txt", "LICENSE", f"resources/i18n/{PACKAGE}_fr.qm")
    yield from (f"missing: {name}" for name in needed if f"{PACKAGE}/{name}" not in names)
    for name in names:
        path = PurePosixPath(name)
        if path.parts[0] != PACKAGE or ".." in path.parts:
            yield f"outside of {PACKAGE}: {name}"
        if any(part.startswith(".") or part in LEFT_OUT | {"__MACOSX"} for part in path.parts):
            yield f"hidden or cached: {name}"
        if path.suffix in BINARIES:
            yield f"compiled: {name}"


def _faults_of_metadata(text: str, names: list[str]) -> Iterator[str]:
    keys = read_metadata(text)
    yield from (f"metadata: {key} is missing" for key in REQUIRED if not keys.get(key, "").strip())
    yield from (f"metadata: {key} must be {value}" for key, value in EXPECTED.items() if keys.get(key) != value)
    yield from (f"metadata: {key} must not be there" for key in REFUSED_KEYS if key in keys)
    if re.search(r"%(?!%)", text):
        yield "metadata: a bare % breaks the reading of the file"
    if re.search(r"plugin|http", keys.get("name", ""), re.IGNORECASE):
        yield "metadata: the name holds a word that the repository refuses"
    if not re.fullmatch(r"\d+\.\d+\.\d+", keys.get("version", "")):
        yield f"metadata: version is not three numbers: {keys.get('version')}"
    icon = keys.get("icon", "")
    if icon and f"{PACKAGE}/{icon}" not in names:
        yield f"metadata: the icon is missing: {icon}"


def placeholders(path: Path) -> list[str]:
    """Keys of metadata.txt that still hold the reserved host."""
    with zipfile.ZipFile(path) as archive:
        keys = read_metadata(archive.read(f"{PACKAGE}/metadata.txt").decode("utf-8"))
    return [key for key, value in keys.items() if PLACEHOLDER in value]


def main() -> int:
    """Build, validate, say."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--publish", action="store_true", help="refuse the placeholder addresses too")
    is_for_publication = parser.parse_args().publish
    path = build()
    told, waiting = faults(path), placeholders(path)
    if not (GUIDE / "index.html").is_file():
        words = "the guide is not built, the zip has no offline help: make guide"
        print(words)
        told += [words] if is_for_publication else []
    if waiting:
        words = f"addresses to fill in metadata.txt before publishing: {', '.join(waiting)}"
        print(words)
        told += [words] if is_for_publication else []
    for fault in told:
        print(fault, file=sys.stderr)
    print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 2**20:.1f} MB, {'refused' if told else 'valid'}")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
