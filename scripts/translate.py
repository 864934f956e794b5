"""Keep the French translation complete: `translate.py update|check|compile`.

update   reads the English texts of the code and refreshes `resources/i18n/<subject>_fr.ts`
check    fails when a text is missing, unfinished, out of date, or its `{places}` differ
compile  builds `aula_toolbox_fr.qm` with lrelease

A text is the literal first argument of `tr`, `mark`, `message`, `AulaError`, `CatalogueError` and of `warn` and `info`
of a run's notes. One file a subject keeps the work of several people apart; each file is complete by
itself, and a text that occurs in two subjects has the same translation in both. Qt reads one context.
"""

from __future__ import annotations

import argparse
import ast
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "aula_toolbox"
I18N = PACKAGE / "resources" / "i18n"
COMPILED = I18N / "aula_toolbox_fr.qm"
CONTEXT = "AULA"
HOUSE = "house"
SUBJECTS = (
    "territory",
    "rain",
    "heat",
    "erc",
    "land",
    "schools",
    "friches",
    "pnc",
    "maps",
    "obs",
    "housing",
)
FOLDERS = {"layouts": "maps", "net": "pnc"}

LITERAL_ONLY = {"mark", "message", "AulaError", "CatalogueError"}
NOTES = {"warn", "info"}
LRELEASE = (
    "lrelease",
    "lrelease-qt5",
    "lrelease-qt6",
    "/usr/lib/qt5/bin/lrelease",
    "/usr/lib/qt6/bin/lrelease",
    "pyside6-lrelease",
)

Catalogue = dict[str, str]


@dataclass
class Extraction:
    """English texts by subject, and the calls that cannot be translated."""

    texts: dict[str, set[str]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)


def subject_of(path: Path) -> str:
    """The subject a source file belongs to: a folder or the first word of the file's name."""
    words = {FOLDERS.get(word, word) for word in (*path.parts[:-1], path.stem.split("_")[0])}
    return next((subject for subject in SUBJECTS if subject in words), HOUSE)


def extract(package: Path = PACKAGE) -> Extraction:
    """Read the texts of every Python file of the package."""
    found = Extraction()
    for path in sorted(package.rglob("*.py")):
        inside = path.relative_to(package)
        texts = found.texts.setdefault(subject_of(inside), set())
        for call in _calls(ast.parse(path.read_text(encoding="utf-8"), str(path))):
            where = f"{package.name}/{inside.as_posix()}:{call.node.lineno}"
            texts.update(call.literals)
            found.faults += [f"{where}: {fault}" for fault in call.faults()]
    return found


@dataclass
class Call:
    """One call that carries a text."""

    node: ast.Call
    name: str

    @property
    def argument(self) -> ast.expr | None:
        """The expression of the text."""
        keyword = (word.value for word in self.node.keywords if word.arg == "text")
        return self.node.args[0] if self.node.args else next(keyword, None)

    @property
    def literals(self) -> list[str]:
        """The texts themselves; both of a conditional expression."""
        return [part.value for part in self._parts() if isinstance(part, ast.Constant) and isinstance(part.value, str)]

    def _parts(self) -> Iterator[ast.expr]:
        waiting = [self.argument]
        while waiting:
            part = waiting.pop(0)
            if isinstance(part, ast.IfExp):
                waiting += [part.body, part.orelse]
            elif part is not None:
                yield part

    def faults(self) -> Iterator[str]:
        """What makes this call impossible to translate or to fill."""
        for part in self._parts():
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                yield from self._unfilled(part.value)
            elif self.name != "tr" or isinstance(part, (ast.JoinedStr, ast.BinOp, ast.Call)):
                yield f"{self.name}(...) needs a literal text, with {{places}} for the values"

    def _unfilled(self, text: str) -> Iterator[str]:
        """Places without a value; `tr` and `mark` are filled later, by `format`."""
        given = {word.arg for word in self.node.keywords}
        if self.name in {"tr", "mark"} or None in given:
            return
        missing = sorted(places(text) - {str(name) for name in given})
        if missing:
            yield f"no value for the places {', '.join(missing)}"


def _calls(tree: ast.AST) -> Iterator[Call]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = node.func
        name = called.id if isinstance(called, ast.Name) else called.attr if isinstance(called, ast.Attribute) else ""
        if name == "tr" or name in LITERAL_ONLY or (name in NOTES and _is_notes(called)):
            yield Call(node, name)


def _is_notes(called: ast.expr) -> bool:
    """Tell whether the object before `.warn` is a run's notes: `notes`, `job.notes`, `self._notes`."""
    owner = called.value if isinstance(called, ast.Attribute) else None
    name = owner.id if isinstance(owner, ast.Name) else owner.attr if isinstance(owner, ast.Attribute) else ""
    return name.endswith("notes")


def places(text: str) -> set[str]:
    """The names of the `{places}` of a text, without their format."""
    bare = text.replace("{{", "").replace("}}", "")
    return {re.split(r"[:!.\[]", inner)[0] for inner in re.findall(r"\{([^{}]*)\}", bare)}


def ts_path(subject: str, folder: Path = I18N) -> Path:
    """The translation file of a subject."""
    return folder / f"{subject}_fr.ts"


def typeset(text: str) -> str:
    """One kind of apostrophe, that of the keyboard: the reports, tables and styles write it, and people search by it.

    >>> typeset("l’été d’avant")
    "l'été d'avant"
    """
    return re.sub("(?<=\\w)’(?=[\\w«{])", "'", text)


def read_ts(path: Path) -> Catalogue:
    """Translations by source text, typeset; an unfinished one is empty."""
    return {source: "" if is_draft else text for source, text, is_draft in _entries(path)}


def drafts(path: Path) -> Catalogue:
    """What stands under "unfinished": the work of a person who has yet to sign it."""
    return {source: text for source, text, is_draft in _entries(path) if is_draft and text}


def _entries(path: Path) -> Iterator[tuple[str, str, bool]]:
    for entry in ET.parse(path).getroot().iter("message") if path.is_file() else ():
        translation = entry.find("translation")
        is_draft = translation is None or translation.get("type") == "unfinished"
        yield entry.findtext("source", ""), typeset(entry.findtext("translation", "")), is_draft


def write_ts(path: Path, catalogue: Catalogue, drafted: Mapping[str, str] | None = None) -> None:
    """Write a Qt translation file, sorted by source, for people to edit; what was drafted stays unfinished."""
    waiting = drafted or {}
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", '<TS version="2.1" language="fr_FR">']
    lines += ["<context>", f"    <name>{CONTEXT}</name>"]
    for source, translation in sorted(catalogue.items()):
        state = "" if translation else ' type="unfinished"'
        lines += ["    <message>", f"        <source>{escape(source)}</source>"]
        text = escape(translation or waiting.get(source, ""))
        lines += [f"        <translation{state}>{text}</translation>", "    </message>"]
    lines += ["</context>", "</TS>", ""]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes("\n".join(lines).encode("utf-8"))


def catalogues(folder: Path = I18N) -> dict[str, Catalogue]:
    """All translations, by subject."""
    return {path.stem[: -len("_fr")]: read_ts(path) for path in sorted(folder.glob("*_fr.ts"))}


def update() -> int:
    """Refresh the translation files; say what is left to translate."""
    found = extract()
    present = catalogues()
    known = {source: text for catalogue in present.values() for source, text in catalogue.items() if text}
    for subject in sorted({*found.texts, *present}):
        own = present.get(subject, {})
        fresh = {text: own.get(text) or known.get(text, "") for text in found.texts.get(subject, ())}
        if fresh:
            write_ts(ts_path(subject), fresh, drafts(ts_path(subject)))
        else:
            ts_path(subject).unlink(missing_ok=True)
        waiting = sum(not text for text in fresh.values())
        print(f"{subject}: {len(fresh)} texts, {waiting} to translate, {len(set(own) - set(fresh))} dropped")
    return _told(found.faults)


def problems(found: Extraction, present: dict[str, Catalogue]) -> list[str]:
    """Everything that keeps the translation from being complete."""
    told = list(found.faults)
    known: Catalogue = {}
    for subject in sorted({*found.texts, *present}):
        texts, own = found.texts.get(subject, set()), present.get(subject, {})
        told += [f"{subject}: not in the file, run update: {text!r}" for text in sorted(texts - set(own))]
        told += [f"{subject}: no longer in the code, run update: {text!r}" for text in sorted(set(own) - texts)]
        for source, text in sorted(own.items()):
            if not text.strip():
                told.append(f"{subject}: not translated: {source!r}")
            elif places(source) != places(text):
                told.append(f"{subject}: the places differ: {source!r} / {text!r}")
            if known.setdefault(source, text) != text:
                told.append(f"{subject}: translated otherwise in another subject: {source!r}")
    return told


def hints(present: dict[str, Catalogue]) -> Iterator[str]:
    """Slips of French typography: no space before `;`, `!`, `?` or `:`. Told, never refused."""
    for subject, catalogue in present.items():
        for text in catalogue.values():
            bare = re.sub(r"&\w+;|<[^>]*>", "", text)
            if re.search(r"\w[;!?](\s|$)|\w:\s", bare):
                yield f"{subject}: a space is missing before ; ! ? or : in {text!r}"


def check() -> int:
    """Fail unless every text of the code has its translation."""
    present = catalogues()
    for hint in hints(present):
        print(f"hint: {hint}")
    status = _told(problems(extract(), present))
    if not status:
        print(f"translations complete: {sum(map(len, present.values()))} texts")
    return status


def _told(faults: Iterable[str]) -> int:
    faults = list(faults)
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


def compile_qm() -> int:
    """Merge the files of the subjects into one .qm; nothing to do when it is newer than they are."""
    sources = sorted(I18N.glob("*_fr.ts"))
    if COMPILED.is_file() and all(path.stat().st_mtime < COMPILED.stat().st_mtime for path in sources):
        return 0
    tool = next((found for name in LRELEASE if (found := shutil.which(name))), None)
    if tool is None:
        print(
            "lrelease is missing. Debian and Ubuntu: apt-get install qttools5-dev-tools; "
            "elsewhere: the Qt Linguist tools, or pip install pyside6-essentials.",
            file=sys.stderr,
        )
        return 1
    merged = {source: text for own in catalogues().values() for source, text in own.items()}
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "aula_toolbox_fr.ts"
        write_ts(whole, merged)
        subprocess.run([tool, "-silent", str(whole), "-qm", str(COMPILED)], check=True)
    print(f"{COMPILED.relative_to(ROOT)}: {len(merged)} texts")
    return 0


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("action", choices=("update", "check", "compile"))
    return {"update": update, "check": check, "compile": compile_qm}[parser.parse_args().action]()


if __name__ == "__main__":
    sys.exit(main())
