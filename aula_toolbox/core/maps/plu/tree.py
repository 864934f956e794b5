"""Names and tree of a delivery: what is missing, what nobody expects, what belongs to another document.

Method: docs/design/maps.md#planning-documents
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from ...messages import message
from .delivered import PluDelivery, PluDocument
from .findings import PluFinding, rows_text
from .names import PluName, folder_name, right_folder_name
from .standard import PluFile, files_of

PIECE = ".pdf"
_ENDINGS = {
    "pdf": (PIECE,),
    "metadonnees": (".xml",),
    "table": (".shp", ".dbf", ".tab", ".mif", ".gml", ".gpkg", ".csv", ".geojson", ".json"),
}
#: what goes with a table in its format
_BESIDE = {
    ".shp": (".shx", ".dbf", ".prj", ".cpg", ".qix", ".sbn", ".sbx", ".shp.xml"),
    ".tab": (".dat", ".map", ".id", ".ind"),
    ".mif": (".mid",),
    ".gml": (".xsd", ".gfs"),
    ".dbf": (".cpg",),
    ".csv": (".csvt", ".prj", ".cpg"),
}
_NEEDED = {".shp": (".shx", ".dbf", ".prj"), ".tab": (".dat",), ".mif": (".mid",)}
_ALLOWED = re.compile(r"[A-Za-z0-9_.\-/]+")
_ANY_ID, _ANY_DAY = r"(\d[0-9AB]\d{3}|\d{9})", r"\d{8}(_[A-Za-z])?"
_TREE = "livraison"


def check_tree(document: PluDocument) -> Iterator[PluFinding]:
    """Every fault of the names and folders of a delivery; nothing when no folder was given."""
    if document.delivery is None:
        return
    delivery, expected = document.delivery, files_of(document.family, document.year)
    name = folder_name(delivery.name)
    if name is None or delivery.name != right_folder_name(name):
        right = "62001_PLU_20250630, 200033579_PLUi_20250630, 62001_CC_20250630"
        told = message("The folder is named {name}.", name=delivery.name)
        yield PluFinding("D01", _TREE, told, value=delivery.name, expected=right_folder_name(name) if name else right)
    yield from _spelling(delivery)
    placed, used = _placed(delivery, expected, name)
    yield from placed
    yield from _missing(delivery, expected, used, name)
    yield from _formats(delivery)


def _spelling(delivery: PluDelivery) -> Iterator[PluFinding]:
    wrong = [path for path in sorted(delivery.files) if not _ALLOWED.fullmatch(path)]
    if wrong:
        told = message("{count} name{count:|s} with accents, spaces or signs.", count=len(wrong))
        yield PluFinding("D06", _TREE, told, count=len(wrong), objects=rows_text(wrong))


def _matches(one: PluFile, path: str, name: PluName | None, is_anywhere: bool = False) -> bool:
    """Whether a file is the one expected. name None: of whatever document."""
    place = PurePosixPath(path)
    if one.kind == "dossier" or (one.kind != "tout" and place.suffix.lower() not in _ENDINGS[one.kind]):
        return False
    if not is_anywhere and not re.fullmatch(one.folder, _folder(place)):
        return False
    code = re.escape(name.code) if name else _ANY_ID
    day = re.escape(name.day + name.letter) if name else _ANY_DAY
    pattern = one.pattern.replace("{id}", code).replace("{date}", day)
    return re.fullmatch(pattern, place.stem, re.I) is not None


def _folder(place: PurePosixPath) -> str:
    return "" if str(place.parent) == "." else str(place.parent)


def _placed(
    delivery: PluDelivery, expected: Sequence[PluFile], name: PluName | None
) -> tuple[list[PluFinding], set[PluFile]]:
    """Each file once: in its place, of another document, in another folder, or expected by nobody; those expected."""
    used: set[PluFile] = set()
    foreign, moved, strange = [], [], []
    beside = _accompanying(delivery)
    for path in sorted(delivery.files):
        if path in beside:
            continue
        found = [one for one in expected if _matches(one, path, name)]
        if found:
            used.update(found)
            continue
        other = [one for one in expected if _matches(one, path, None)]
        elsewhere = [one for one in expected if "{id}" in one.pattern and _matches(one, path, None, True)]
        if other:
            used.update(other)
            foreign.append(path)
        elif elsewhere:
            used.update(elsewhere)
            moved.append(f"{path} > {elsewhere[0].folder or '.'}")
        else:
            strange.append(path)
    told = (
        (
            foreign,
            "D05",
            message("{count} file{count:|s} of another commune or date than the folder.", count=len(foreign)),
        ),
        (moved, "D10", message("{count} file{count:|s} in the wrong folder.", count=len(moved))),
        (strange, "D04", message("{count} file{count:|s} that the standard does not expect.", count=len(strange))),
    )
    findings = [
        PluFinding(code, _TREE, words, count=len(paths), objects=rows_text(paths))
        for paths, code, words in told
        if paths
    ]
    return findings, used


def _accompanying(delivery: PluDelivery) -> set[str]:
    """Files that only go with a table: they are named, or missed, with it."""
    found: set[str] = set()
    lower = {path.lower(): path for path in delivery.files}
    for path in delivery.files:
        suffix = PurePosixPath(path).suffix.lower()
        stem = path[: len(path) - len(suffix)]
        found.update(lower.get(f"{stem}{ending}".lower(), "") for ending in _BESIDE.get(suffix, ()))
    return found


def _missing(
    delivery: PluDelivery, expected: Sequence[PluFile], used: set[PluFile], name: PluName | None
) -> Iterator[PluFinding]:
    lower = {folder.lower() for folder in delivery.folders}
    absent = [one.folder for one in expected if one.kind == "dossier" and one.is_needed]
    absent = [folder for folder in absent if folder.lower() not in lower]
    # a folder within a missing folder is not missed again
    absent = [folder for folder in absent if not any(folder.startswith(f"{other}/") for other in absent)]
    if absent:
        told = message("{count} folder{count:|s} missing: {names}.", count=len(absent), names=", ".join(absent))
        yield PluFinding("D02", _TREE, told, count=len(absent), objects=rows_text(absent))
    for one in expected:
        is_told = any(one.folder == folder or one.folder.startswith(f"{folder}/") for folder in absent)
        if one.kind != "dossier" and one.is_needed and one not in used and not is_told:
            told = message("{title} is missing.", title=one.title)
            place = f"{one.folder}/" if one.folder else ""
            yield PluFinding("D03", _TREE, told, value=one.title, expected=f"{place}{_example(one, name)}")


def _example(one: PluFile, name: PluName | None) -> str:
    """The name of a file in its simplest form, for this document where its folder says which."""
    plain = re.sub(r"\([^()]*\)[?]?(\{[\d,]+\})?", "", one.pattern).replace("[^/]*", "*")
    code, day = (name.code, name.day + name.letter) if name else ("62001", "20250630")
    return plain.replace("{id}", code).replace("{date}", day) + _ENDINGS[one.kind][0]


def _formats(delivery: PluDelivery) -> Iterator[PluFinding]:
    lower = {path.lower() for path in delivery.files}
    cut = []
    for path in sorted(delivery.files):
        suffix = PurePosixPath(path).suffix.lower()
        stem = path[: len(path) - len(suffix)]
        lacking = [ending for ending in _NEEDED.get(suffix, ()) if f"{stem}{ending}".lower() not in lower]
        if lacking:
            cut.append(f"{path} ({', '.join(lacking)})")
    if cut:
        told = message("{count} table{count:|s} without all {count:its|their} files.", count=len(cut))
        yield PluFinding("D07", _TREE, told, count=len(cut), objects=rows_text(cut))
    empty = [path for path, size in sorted(delivery.files.items()) if not size]
    if empty:
        told = message("{count} empty file{count:|s} (0 byte).", count=len(empty))
        yield PluFinding("D08", _TREE, told, count=len(empty), objects=rows_text(empty))
