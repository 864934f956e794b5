"""One home a thing: what an act needs occurs in the one file that owns the act, so that it has one result."""

from __future__ import annotations

import ast
import csv
from collections import defaultdict
from collections.abc import Iterator

import pytest

from tests.support.source import PACKAGE, File, functions, imports, only, own_nodes, package

# what is owned, and the only file of the package that may hold it
OWNERS = {
    "makeValid": "gis/vector/repair.py",
    "unicodedata": "core/text.py",
    "csv.reader": "core/tablelayout.py",
    "read_csv": "core/tables.py",
    "heapq": "core/graph.py",
    "scipy.fft": "core/heat/convolution.py",
    "scipy.ndimage": "core/graph.py",
    "scipy.optimize": "core/programme.py",
    "scipy.sparse.csgraph": "core/graph.py",
}
SYNONYMS = PACKAGE / "resources" / "reference" / "synonymes.csv"

# Lists that only shrink: file and what it still does with its own hands.
NOT_AT_HOME = ()
FIELD_TUPLES = ()
TELLERS = ()


def held(file: File) -> set[str]:
    """The owned things a file holds."""
    found = {name for name in imports(file) for name in _known(name)}
    for node in ast.walk(file.tree):
        if isinstance(node, ast.Attribute):
            found |= {"makeValid"} & {node.attr}
            if isinstance(node.value, ast.Name) and node.value.id == "csv" and node.attr in {"reader", "DictReader"}:
                found.add("csv.reader")
            if isinstance(node.value, ast.Name) and node.value.id in {"pd", "pandas"} and node.attr == "read_csv":
                found.add("read_csv")
    return found


def _known(imported: str) -> Iterator[str]:
    """What of OWNERS an imported name is or belongs to; the deepest of scipy's packages."""
    for name in ("unicodedata", "heapq", "scipy.fft", "scipy.ndimage", "scipy.optimize", "scipy.sparse.csgraph"):
        if imported == name or imported.startswith(name + "."):
            yield name


def away(files) -> set[str]:
    """Owned things outside the file that owns them."""
    return {f"{file.path}: {thing}" for file in files for thing in held(file) if OWNERS[thing] != file.path}


def unheard(file: File) -> set[str]:
    """Calls that add features and whose answer nobody hears: a provider refuses in what it returns only."""
    calls = (node.value for node in ast.walk(file.tree) if isinstance(node, ast.Expr))
    named = (one.func for one in calls if isinstance(one, ast.Call) and isinstance(one.func, ast.Attribute))
    told = {f"{file.path}:{one.lineno}": one for one in named if one.attr in {"addFeature", "addFeatures"}}
    # a spatial index takes what it is given
    return {place for place, one in told.items() if not (isinstance(one.value, ast.Name) and one.value.id == "index")}


def test_an_answer_of_a_provider_is_heard():
    assert {one for file in package() for one in unheard(file)} == set()
    assert unheard(File("a.py", "provider.addFeatures(made)")) == {"a.py:1"}
    assert not unheard(File("a.py", "is_added, _ = provider.addFeatures(made)"))


# files of core that write where they are told to, in the draft of a run or of a version
INTO_DRAFTS = (
    "core/heat/thresholds.py",
    "core/maps/files.py",
    "core/obs/excerpts.py",
    "core/obs/refresh.py",
    "core/obs/store.py",
    "core/rain/series.py",
)
WRITES = {"write_text", "write_bytes"}
ASKS = {"exists", "glob", "is_dir", "is_file", "iterdir", "read_bytes", "read_text", "rglob", "samefile", "stat"}


def called(file: File, names: set[str]) -> list[str]:
    """The calls of methods of some names, and files opened for writing under `write_text`."""
    found = []
    for node in ast.walk(file.tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            modes = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            is_writing = node.func.attr == "open" and any(mode[:1] in ("w", "a", "x") for mode in modes)
            if node.func.attr in names or (is_writing and "write_text" in names):
                found.append(f"{file.path}:{node.lineno}")
    return found


def test_files_of_the_user_are_written_whole():
    """A text written over another is lost with a full disk: the outbox writes results, `wholefile` what is kept."""
    found = {file.path for file in package() if file.path.startswith(("core/", "ui/")) and called(file, WRITES)}
    assert found == {*INTO_DRAFTS, "core/wholefile.py"}
    assert called(File("a.py", "p.write_text('a')\nq.open('w')\nr.open()"), WRITES) == ["a.py:1", "a.py:2"]


def test_no_window_waits_for_a_drive():
    """What a panel asks of a disk goes through `soon`; only the profile of the user is asked at once."""
    found = [place for file in package() if file.path.startswith("ui/") for place in called(file, ASKS)]
    assert {place.partition(":")[0] for place in found} <= {"ui/territory/dossier.py", "ui/maps/gallery.py"}, found
    assert called(File("a.py", "soon(p.is_file, q, True)\nq.is_file()"), ASKS) == ["a.py:2"]


def test_each_act_has_one_home():
    only(away(package()), NOT_AT_HOME)


def test_what_scipy_does_is_asked_in_one_file():
    """Parts of scipy without an owner of their own: each in the files that own a part of it."""
    found = {file.path for file in package() if any(name.split(".")[0] == "scipy" for name in imports(file))}
    owners = {owner for thing, owner in OWNERS.items() if thing.startswith("scipy")}
    only(found - owners, {line.split(": ")[0] for line in NOT_AT_HOME if ": scipy" in line})


def notions() -> dict[str, set[str]]:
    """The names that fields of users bear, by what they hold."""
    found = defaultdict(set)
    with SYNONYMS.open(encoding="utf-8") as stream:
        for row in csv.DictReader(line for line in stream if not line.startswith("#")):
            found[f"{row['sujet']}.{row['notion']}"].add(row["nom"].casefold())
    return found


def synonym_tuples(file: File, known: dict[str, set[str]]) -> set[str]:
    """Literal rows of two names or more that one notion of the table of synonyms holds."""
    found = set()
    for node in ast.walk(file.tree):
        if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
            words = {str(one.value).casefold() for one in node.elts if isinstance(one, ast.Constant)}
            if len(words) > 1 and len(words) == len(node.elts):
                found |= {f"{file.path}: {notion}" for notion, names in known.items() if words <= names}
    return found


def test_names_of_fields_stand_in_the_table_of_synonyms():
    known = notions()
    assert len(known) > 50
    only({line for file in package() for line in synonym_tuples(file, known)}, FIELD_TUPLES)


def other_reporters(file: File) -> set[str]:
    """Functions whose translator bears another name than `tr`."""
    found = set()
    for function in functions(file.tree):
        for node in own_nodes(function):
            if isinstance(node, ast.Assign):
                for target, value in _pairs(node):
                    if _is_translator(value) and target != "tr":
                        found.add(f"{file.path}: {function.name}")
    return found


def _pairs(node: ast.Assign) -> Iterator[tuple[str, ast.expr]]:
    for target in node.targets:
        targets = target.elts if isinstance(target, ast.Tuple) else [target]
        values = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
        if len(targets) == len(values):
            yield from ((one.id, value) for one, value in zip(targets, values) if isinstance(one, ast.Name))


def _is_translator(value: ast.expr) -> bool:
    return isinstance(value, ast.Attribute) and value.attr == "tr"


def test_the_translator_of_a_report_is_called_tr():
    only({line for file in package() for line in other_reporters(file)}, TELLERS)


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("import unicodedata", "unicodedata"),
        ("def f():\n    from scipy.optimize import milp", "scipy.optimize"),
        ("def f():\n    from scipy import fft", "scipy.fft"),
        ("import csv\nrows = csv.DictReader(())", "csv.reader"),
        ("def f(shape):\n    return shape.makeValid()", "makeValid"),
        ("def f(pd):\n    return pd.read_csv('a')", "read_csv"),
        ("import heapq", "heapq"),
    ],
)
def test_the_checks_see_what_they_look_for(text, thing):
    assert held(File("core/rain/tank.py", text)) == {thing}
    assert away([File("core/rain/tank.py", text)]) == {f"core/rain/tank.py: {thing}"}
    assert away([File(OWNERS[thing], text)]) == set()


def test_tuples_and_reporters_are_seen():
    known = {"hauteur": {"hauteur", "hauteur_mean", "h"}, "code": {"code", "insee"}}
    lines = "NAMES = ('hauteur', 'HAUTEUR_MEAN')\nFIELDS = ('code', 'hauteur')\nBOTH = ('h', 'hauteur', 'usage')"
    assert synonym_tuples(File("core/a.py", lines), known) == {"core/a.py: hauteur"}
    told = "def f(language):\n    rules, tell = 1, language.tr\ndef g(language):\n    tr = language.tr"
    assert other_reporters(File("core/a.py", told)) == {"core/a.py: f"}


def test_a_list_of_exceptions_only_shrinks():
    only({"a"}, ["a"])
    with pytest.raises(AssertionError, match="against the rule"):
        only({"a", "b"}, ["a"])
    with pytest.raises(AssertionError, match="no longer occur"):
        only({"a"}, ["a", "b"])
    with pytest.raises(AssertionError, match="twice"):
        only({"a"}, ["a", "a"])
