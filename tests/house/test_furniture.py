"""Every room has the same furniture: the id of an algorithm is the name of all that is its own."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from functools import cache

import pytest

from tests.support.source import ROOT, SUBJECTS, File, base_of, functions, imports, only, own_nodes, package

INTERFACE = ROOT / "tests" / "processing" / "interface.txt"
FURNITURE = {"parameters", "inputs"}
UNCLEAR = {"common", "shared", "utils", "helpers"}
# nouns that end like a gerund
NOUNS = {"cooling", "encoding", "finding", "holding", "naming", "noding", "reading", "scoring", "sizing", "zoning"}
HEAVY = {"numpy", "pandas", "scipy", "requests", "osgeo", "sqlite3"}
# what declarations may read of core when QGIS starts: words and fields, never a method
LIGHT = re.compile(r"core\.(messages|schema|forms|language)\b|core\.\w+\.(schema\w*|words|choices|names|[A-Z_]+)\b")
LINES_OF_EXECUTE = 3

# Lists that only shrink.
MISSING_FILES: tuple[str, ...] = ()
FOREIGN_FILES: tuple[str, ...] = ()
LONG_EXECUTES = ()
HEAVY_DECLARATIONS = ()
UNCLEAR_NAMES = ()
CLASSES = ()
DECLARATIONS = ()
FORMATTER = ()
SILENT_RAISES = ()


#: modules of gis that no test file bears the name of
UNTESTED_NAMES = ()


@cache
def algorithms() -> dict[str, str]:
    """Subject of each algorithm, by id: the files of processing that state an id."""
    found = {}
    for one in package():
        for node in one.tree.body if one.path.startswith("processing/") else ():
            if isinstance(node, ast.ClassDef):
                found |= {identifier: one.path.split("/")[1] for identifier in _ids(node)}
    return found


def _ids(node: ast.ClassDef) -> list[str]:
    return [
        line.value.value
        for line in node.body
        if isinstance(line, ast.Assign)
        and isinstance(line.targets[0], ast.Name)
        and line.targets[0].id == "ID"
        and isinstance(line.value, ast.Constant)
    ]


def parameters() -> dict[str, list[str]]:
    """Frozen parameters of each algorithm, by id."""
    lines = INTERFACE.read_text(encoding="utf-8").splitlines()
    return {name: rest.split() for name, _, rest in (line.partition(":") for line in lines)}


def expected(identifier: str, subject: str) -> list[str]:
    """The files that an algorithm has, from the root of the project."""
    files = [
        f"aula_toolbox/processing/{subject}/{identifier}.py",
        f"aula_toolbox/processing/{subject}/runs/{identifier}.py",
        f"tests/processing/{subject}/test_{identifier}.py",
        f"docs/en/{identifier}.md",
        f"docs/fr/{identifier}.md",
    ]
    if "REPORT" in parameters()[identifier]:
        files.append(f"aula_toolbox/core/{subject}/reports/{identifier}.py")
    return files


def test_every_algorithm_has_its_files():
    known = algorithms()
    assert len(known) > 45
    assert set(known) == set(parameters())
    wanted = [path for identifier, subject in known.items() for path in expected(identifier, subject)]
    only({path for path in wanted if not (ROOT / path).is_file()}, MISSING_FILES)


def without_chapters(one: File) -> bool:
    """Whether a report does not give its six chapters to `compose`, or is told by more than facts."""
    called = [
        node.func.id for node in ast.walk(one.tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    ]
    pages = [function for function in functions(one.tree) if function.name == "page"]
    told = [argument.arg for page in pages for argument in page.args.args[:1]]
    return called.count("Chapters") != 1 or called.count("compose") != 1 or told != ["told"] or "job" in one.text


def test_every_report_has_the_six_chapters():
    """Their order is that of `core/report.py`; a report of core gets facts, never a run."""
    ids = {name for name, names in parameters().items() if "REPORT" in names}
    reports = [one for one in package() if one.folder.endswith("/reports") and one.stem != "__init__"]
    # a part too long for its file takes the name of the file and an underscore
    assert {one.stem.split("_")[0] for one in reports} == ids == {one.stem for one in reports if "_" not in one.stem}
    only({one.path for one in reports if one.stem in ids and without_chapters(one)}, ())


def test_no_other_file_stands_in_a_subject():
    known = set(algorithms())
    found = set()
    for one in package():
        folders = one.path.split("/")[:-1]
        if folders[:1] != ["processing"] or not {*folders[1:2]} & {*SUBJECTS}:
            continue
        allowed = {(): FURNITURE | known, ("runs",): known}.get(tuple(folders[2:]), set())
        # a part too long for its file takes the name of the file and an underscore
        if one.stem != "__init__" and one.stem.split("_")[0] not in allowed:
            found.add(one.path)
    only(found, FOREIGN_FILES)


def long_executes(one: File) -> set[str]:
    """Classes whose `execute` is more than a call of its run."""
    found = set()
    for node in ast.walk(one.tree):
        if isinstance(node, ast.ClassDef):
            for function in node.body:
                is_execute = isinstance(function, ast.FunctionDef) and function.name == "execute"
                if is_execute and _lines(function) > LINES_OF_EXECUTE:
                    found.add(f"{one.path}: {node.name}")
    return found


def _lines(function: ast.FunctionDef) -> int:
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return (body[-1].end_lineno - body[0].lineno + 1) if body else 0


def test_the_steps_of_a_run_stand_in_runs():
    in_subjects = [one for one in package() if one.path.split("/")[0] == "processing" and one.path.count("/") > 1]
    only({line for one in in_subjects for line in long_executes(one)}, LONG_EXECUTES)


def heavy(one: File) -> set[str]:
    """What a declaration loads with QGIS though only a run needs it."""
    found = set()
    for name in imports(one, at_top=True):
        of_core = name.startswith("core.") and not LIGHT.match(name)
        of_gis = name.startswith("gis.") and not name.startswith("gis.i18n")
        if of_core or of_gis or name.split(".")[0] in HEAVY or ".runs." in name or ".inputs" in name:
            found.add(f"{one.path}: {name}")
    return found


def test_declarations_are_light():
    """QGIS starts every plugin every morning: what a run needs is imported in `rules`, `execute` and functions."""
    known = set(algorithms()) | {"parameters", "__init__"}
    declaring = [
        one
        for one in package()
        if one.folder in {f"processing/{subject}" for subject in SUBJECTS} and one.stem in known
    ]
    assert len(declaring) > 45
    only({line for one in declaring for line in heavy(one)}, HEAVY_DECLARATIONS)


def test_a_module_is_a_noun_for_what_it_knows():
    ids = set(algorithms())
    found = set()
    for one in package():
        last = one.stem.split("_")[-1]
        if one.stem not in ids and (last in UNCLEAR or (last.endswith("ing") and last not in NOUNS)):
            found.add(one.path)
    only(found, UNCLEAR_NAMES)


def test_the_name_of_a_class_is_used_once():
    """An exception: the name and the number of classes that share it; private names are their file's own business."""
    places = defaultdict(int)
    for one in package():
        for node in ast.walk(one.tree):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places[node.name] += 1
    only({f"{name}: {count}" for name, count in places.items() if count > 1}, CLASSES)


def other_declarations(one: File) -> set[str]:
    """Imports of the functions that declare parameters under another name than `declare`."""
    found = set()
    for node in ast.walk(one.tree):
        if isinstance(node, ast.ImportFrom) and base_of(one, node) == "processing.base":
            for alias in node.names:
                if alias.name == "parameters" and alias.asname != "declare":
                    found.add(f"{one.path}: {alias.asname or alias.name}")
    return found


def test_parameters_are_declared_in_one_spelling():
    only({line for one in package() for line in other_declarations(one)}, DECLARATIONS)


def test_one_formatter_lays_out_every_line():
    """A directive to the formatter is a second dialect."""
    directive = re.compile(r"#\s*fmt:\s*(skip|off|on)")
    paths = [path for name in ("aula_toolbox", "scripts", "tests") for path in (ROOT / name).rglob("*.py")]
    only({path.relative_to(ROOT).as_posix() for path in paths if directive.search(path.read_text("utf-8"))}, FORMATTER)


def silent_raises(one: File) -> set[str]:
    """Public functions that raise without a word about it in their docstring; QGIS explains its own overrides."""
    found = set()
    for function in public_functions(one.tree):
        raised = [node for node in own_nodes(function) if isinstance(node, ast.Raise) and node.exc is not None]
        if raised:
            said = ast.get_docstring(function) or ""
            if not re.search(r"\brais|\brefus|\bE_[A-Z]+|error\b", said, re.IGNORECASE):
                found.add(f"{one.path}: {function.name}")
    return found


def public_functions(tree: ast.Module) -> list[ast.FunctionDef]:
    """Functions of a module and methods of its classes that others may call."""
    bodies = [tree.body, *(node.body for node in tree.body if isinstance(node, ast.ClassDef))]
    own = [node for body in bodies for node in body if isinstance(node, ast.FunctionDef)]
    return [node for node in own if not node.name.startswith("_") and node.name == node.name.lower()]


def test_public_functions_that_raise_say_so():
    """What is refused, and how it is told, is part of what a function is."""
    only({line for one in package() for line in silent_raises(one)}, SILENT_RAISES)


LONG = "class A:\n    def execute(self, job):\n        a = 1\n        b = 2\n        c = 3\n        d = 4"
SHORT = "class A:\n    def execute(self, job):\n        from .runs import a\n\n        a.run(job)"


@pytest.mark.parametrize(
    ("check", "text", "found"),
    [
        (long_executes, LONG, "A"),
        (long_executes, SHORT, None),
        (heavy, "import numpy as np", "numpy"),
        (heavy, "from ...core.rain.tank import simulate", "core.rain.tank.simulate"),
        (heavy, "from ...core.rain import schema\nfrom ...gis.i18n import tr", None),
        (heavy, "def rules():\n    from ...core.rules import Between", None),
        (heavy, "if TYPE_CHECKING:\n    from ...core.rules import Rule", None),
        (other_declarations, "from ..base import parameters as p", "p"),
        (other_declarations, "from ..base import parameters as declare", None),
        (silent_raises, "def f():\n    '''The sum.'''\n    raise ValueError(1)", "f"),
        (silent_raises, "def f():\n    '''The sum. Raises E_SUM for none.'''\n    raise ValueError(1)", None),
        (silent_raises, "def _f():\n    raise ValueError(1)", None),
    ],
)
def test_the_checks_see_what_they_look_for(check, text, found):
    path = "processing/rain/raindemand.py"
    assert check(File(path, text)) == ({f"{path}: {found}"} if found else set())


def untested(modules: list[str], tests: list[str]) -> list[str]:
    """Modules whose stem is in no name of a test file."""
    return [name for name in modules if not any(name.rpartition(".")[2] in test for test in tests)]


def test_every_module_of_gis_has_a_test_of_its_name():
    """Who changes a module finds what it promises by its name."""
    own = ROOT / "aula_toolbox" / "gis"
    modules = [
        ".".join(path.relative_to(own).with_suffix("").parts) for path in own.rglob("*.py") if path.stem != "__init__"
    ]
    only(untested(modules, [path.name for path in (ROOT / "tests").rglob("test_*.py")]), UNTESTED_NAMES)
    assert untested(["vector.cut", "vector.shapes"], ["test_cut.py"]) == ["vector.shapes"]
