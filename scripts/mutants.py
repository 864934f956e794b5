"""Change the core a little, one change at a time, and see whether a test notices: what passes unseen is untested.

    python scripts/mutants.py [--most 20] [--processes 2] [--tests tests/core/test_x.py ...] core/scoring.py ...

Works on a copy of the checkout. For each module: up to `--most` changes drawn with a fixed seed (0 for all of them);
for each change, the tests of the core that import the module, or those given. Prints the survivors; ends with 1
when there is one. Not every survivor is a fault: some changes mean the same, read them.
"""

from __future__ import annotations

import argparse
import ast
import copy
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import Queue
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "aula_toolbox"
COPIED = (PACKAGE, "tests", "pyproject.toml", "metadata.txt")
COMPARISONS = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
OPERATIONS = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.Mod: ast.Mult,
    ast.Pow: ast.Mult,
}
NAMES = {
    "min": "max",
    "max": "min",
    "any": "all",
    "all": "any",
    "minimum": "maximum",
    "maximum": "minimum",
    "floor": "ceil",
    "ceil": "floor",
    "first": "last",
    "nansum": "nanmax",
}
OPTIONS = ("-q", "-x", "-p", "no:cacheprovider", "-p", "no:pytest_qgis", "-p", "no:pytest-qt", "-p", "no:xdist")
SECONDS = 90


class Mutant(NamedTuple):
    """One change of a module: where, what it was, what it became, and the whole text with it."""

    line: int
    before: str
    after: str
    text: str


def changes(node: ast.AST) -> Iterator[ast.AST]:
    """What may stand in the place of a node."""
    if isinstance(node, ast.Compare):
        for place, operator in enumerate(node.ops):
            if type(operator) in COMPARISONS:
                new = copy.deepcopy(node)
                new.ops[place] = COMPARISONS[type(operator)]()
                yield new
    elif isinstance(node, ast.BinOp) and type(node.op) in OPERATIONS:
        new = copy.deepcopy(node)
        new.op = OPERATIONS[type(node.op)]()
        yield new
    elif isinstance(node, ast.BoolOp):
        new = copy.deepcopy(node)
        new.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        yield new
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.Not, ast.USub, ast.Invert)):
        yield copy.deepcopy(node.operand)
    elif isinstance(node, ast.Constant) and isinstance(node.value, (bool, int, float)):
        value = not node.value if isinstance(node.value, bool) else node.value + 1
        yield ast.copy_location(ast.Constant(value), node)
    elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in NAMES:
        yield ast.copy_location(ast.Name(NAMES[node.id], ast.Load()), node)
    elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load) and node.attr in NAMES:
        new = copy.deepcopy(node)
        new.attr = NAMES[node.attr]
        yield new


def places(tree: ast.AST) -> Iterator[tuple[ast.AST, str, int | None]]:
    """Where the code of functions computes: a parent, its field, the place in a list. No annotation, no decorator."""
    for name, value in ast.iter_fields(tree):
        if name in {"annotation", "returns", "decorator_list", "type_params"}:
            continue
        many = isinstance(value, list)
        for place, child in enumerate(value if many else [value]):
            if isinstance(child, ast.AST) and not isinstance(child, (ast.Import, ast.ImportFrom)):
                yield tree, name, place if many else None
                yield from places(child)


def mutants(source: str) -> list[Mutant]:
    """Every change of a module."""
    tree, found = ast.parse(source), []
    for parent, name, place in list(places(tree)):
        value = getattr(parent, name)
        node = value if place is None else value[place]
        for new in changes(node):
            _put(parent, name, place, new)
            try:
                text = ast.unparse(ast.fix_missing_locations(tree))
            finally:
                _put(parent, name, place, node)
            found.append(Mutant(node.lineno, ast.unparse(node), ast.unparse(new), text))
    return found


def _put(parent: ast.AST, name: str, place: int | None, node: ast.AST) -> None:
    if place is None:
        setattr(parent, name, node)
    else:
        getattr(parent, name)[place] = node


def tests_of(module: str) -> list[str]:
    """Files of tests/core that import a module (`core/erc/zan_balance.py`)."""
    dotted = ".".join([PACKAGE, *Path(module).with_suffix("").parts])
    package, _, stem = dotted.rpartition(".")
    found = []
    for path in sorted((ROOT / "tests" / "core").rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = {one.name for one in node.names} if isinstance(node, (ast.Import, ast.ImportFrom)) else set()
            origin = getattr(node, "module", None)
            if dotted in names or (names and (origin == dotted or (origin == package and stem in names))):
                found.append(str(path.relative_to(ROOT)))
                break
    return found


WARM = """
import json, os, signal, sys
import hypothesis, numpy, pandas, pytest
for line in sys.stdin:
    child = os.fork()
    if not child:
        for stream in (1, 2):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
        signal.alarm(SECONDS)
        os._exit(int(pytest.main(json.loads(line))))
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


class Checkout:
    """A copy of the project in a folder, and a Python that has loaded what is heavy and forks for every run."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in COPIED:
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "demo"))
            else:
                shutil.copy(ROOT / name, folder / name)
        subprocess.run([sys.executable, "-m", "compileall", "-q", PACKAGE, "tests"], cwd=folder, check=True)
        shared = os.environ.get("AULA_SHARED") or str(ROOT.parent / "shared")
        self._warm = subprocess.Popen(
            [sys.executable, "-c", WARM.replace("SECONDS", str(SECONDS))],
            cwd=folder,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "AULA_SHARED": shared},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def passes(self, tests: list[str]) -> bool:
        """Do the tests pass? Those that hang have noticed."""
        self._warm.stdin.write(json.dumps([*OPTIONS, *tests]) + "\n")
        self._warm.stdin.flush()
        return self._warm.stdout.readline().strip() == "0"

    def close(self) -> None:
        self._warm.stdin.close()
        self._warm.wait()


def survivors(module: str, drawn: list[Mutant], tests: list[str], folders: Queue[Checkout]) -> Iterator[Mutant]:
    """The changes of a module that its tests let through."""
    whole = (ROOT / PACKAGE / module).read_text(encoding="utf-8")

    def lives(mutant: Mutant) -> bool:
        folder = folders.get()
        path = folder.folder / PACKAGE / module
        try:
            path.write_text(mutant.text, encoding="utf-8")
            return folder.passes(tests)
        finally:
            path.write_text(whole, encoding="utf-8")
            folders.put(folder)

    with ThreadPoolExecutor(folders.qsize()) as pool:
        for mutant, lived in zip(drawn, pool.map(lives, drawn)):
            if lived:
                yield mutant


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("modules", nargs="+", help="paths below aula_toolbox/, such as core/scoring.py")
    parser.add_argument("--most", type=int, default=20, help="changes drawn in each module; 0: all")
    parser.add_argument("--processes", type=int, default=max(1, (os.cpu_count() or 2) - 1))
    parser.add_argument("--tests", nargs="*", default=[], help="tests to run instead of those that import the module")
    asked = parser.parse_args()
    alive = 0
    with tempfile.TemporaryDirectory(prefix="mutants") as place:
        folders: Queue[Checkout] = Queue()
        for number in range(asked.processes):
            folders.put(Checkout(Path(place) / str(number)))
        for module in asked.modules:
            alive += _report(module, asked, folders)
        while not folders.empty():
            folders.get().close()
    return 1 if alive else 0


def _report(module: str, asked: argparse.Namespace, folders: Queue[Checkout]) -> int:
    tests = asked.tests or tests_of(module)
    every = mutants((ROOT / PACKAGE / module).read_text(encoding="utf-8"))
    drawn = every if not asked.most else random.Random(0).sample(every, min(asked.most, len(every)))
    first = folders.get()
    sound = bool(tests) and first.passes(tests)
    folders.put(first)
    if not sound:
        print(f"{module}: " + ("its tests fail without a change" if tests else "no test of the core imports it"))
        return 1
    alive = 0
    for one in survivors(module, sorted(drawn), tests, folders):
        alive += 1
        print(f"{module}:{one.line}: {one.before}  ->  {one.after}", flush=True)
    print(f"{module}: {len(drawn)} of {len(every)} changes, {alive} not noticed by {', '.join(tests)}", flush=True)
    return alive


if __name__ == "__main__":
    sys.exit(main())
