"""The package as its checks read it: its files, their syntax trees, and lists of exceptions that only shrink."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "aula_toolbox"
_NOT_SUBJECTS = {"base"}
SUBJECTS = tuple(sorted({path.parent.name for path in (PACKAGE / "processing").glob("*/__init__.py")} - _NOT_SUBJECTS))


@dataclass(frozen=True)
class File:
    """One Python file; `path` as written below the package: core/rain/tank.py."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @property
    def stem(self) -> str:
        return self.path.rsplit("/", 1)[-1][:-3]

    @property
    def folder(self) -> str:
        return self.path.rpartition("/")[0]

    @property
    def module(self) -> str:
        """Dotted name from the package on: core.rain.tank."""
        return self.path[:-3].replace("/", ".").removesuffix(".__init__")


@cache
def package() -> tuple[File, ...]:
    """Every Python file of the package, in order of path."""
    paths = sorted(PACKAGE.rglob("*.py"))
    return tuple(File(path.relative_to(PACKAGE).as_posix(), path.read_text(encoding="utf-8")) for path in paths)


def file(path: str) -> File:
    """One file of the package, by its path below it."""
    return next(one for one in package() if one.path == path)


def only(found: Iterable[str], exceptions: Iterable[str]) -> None:
    """What a check finds is what its list of exceptions says: nothing new, and nothing that no longer occurs."""
    found, exceptions = set(found), list(exceptions)
    assert len(exceptions) == len(set(exceptions)), "an exception is listed twice"
    new = sorted(found - set(exceptions))
    gone = sorted(set(exceptions) - found)
    assert not new, "against the rule of the house:\n  " + "\n  ".join(new)
    assert not gone, "no longer occur, take them out of the list:\n  " + "\n  ".join(gone)


def imports(file: File, at_top: bool = False) -> Iterator[str]:
    """Dotted names a file imports, relative ones resolved from the package on; `at_top`: only when it is loaded."""
    for node in _loaded(file.tree) if at_top else ast.walk(file.tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = base_of(file, node)
            yield from (f"{base}.{alias.name}".lstrip(".") for alias in node.names)


def _loaded(tree: ast.AST) -> Iterator[ast.AST]:
    """Nodes that run when the module is loaded: not inside functions, not for type checkers."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            continue
        yield node
        yield from _loaded(node)


def base_of(file: File, node: ast.ImportFrom) -> str:
    """The module that a line imports from, a relative one resolved from the package on."""
    if not node.level:
        return node.module or ""
    parts = file.path.split("/")[: -node.level]
    return ".".join([*parts, *([node.module] if node.module else [])])


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef]:
    """Every function and method."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def own_nodes(function: ast.FunctionDef) -> Iterator[ast.AST]:
    """What a function holds, without the functions and classes inside it."""
    waiting: list[ast.AST] = list(function.body)
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
            waiting.extend(ast.iter_child_nodes(node))
