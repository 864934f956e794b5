"""Dependencies point one way, and nothing of the machine that built the project is left in it."""

from __future__ import annotations

import re
import subprocess
import sys

import grimp

from tests.support.source import only

# modules that import each other in a circle; a list that only shrinks
CIRCLES = ()
SCANNED = ("aula_toolbox", "scripts", "tests", "docs", ".github", ".ci")
TEXTS = {".py", ".sh", ".md", ".ts", ".csv", ".qml", ".qpt", ".json", ".toml", ".yml", ".txt", ".svg", ".html", ""}
# written in pieces, so that this file does not hold them
FORBIDDEN = [
    "/wo" + r"rk/",
    "/ro" + r"ot/",
    "/ho" + r"me/\w",
    "fa" + r"rm-",
    r"\bissues (show|resolved|blocked)",
    "deb" + r"\.debian\.org",
    "pypi" + r"\.org",
    "anthro" + "pic",
    "cla" + "ude",
    r"(password|secret|token)\s*=\s*['\"]\w{8,}",
]


def test_imports_point_one_way(root):
    done = subprocess.run(
        [sys.executable, "-c", "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]


def circles(imports: dict[str, set[str]]) -> set[str]:
    """Groups of modules of which each reaches every other: Tarjan's strongly connected components."""
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found = set()

    def visit(module: str) -> None:
        order[module] = low[module] = len(order)
        stack.append(module)
        for other in sorted(imports[module]):
            if other not in order:
                visit(other)
                low[module] = min(low[module], low[other])
            elif other in stack:
                low[module] = min(low[module], order[other])
        if low[module] == order[module]:
            group = stack[stack.index(module) :]
            del stack[stack.index(module) :]
            if len(group) > 1:
                found.add(" ".join(sorted(group)))

    for module in sorted(imports):
        if module not in order:
            visit(module)
    return found


def test_no_modules_import_each_other_in_a_circle():
    graph = grimp.build_graph("aula_toolbox", cache_dir=None)
    imported = {name: graph.find_modules_directly_imported_by(name) for name in graph.modules}
    only({group.replace("aula_toolbox.", "") for group in circles(imported)}, CIRCLES)


def test_circles_are_seen():
    assert circles({"a": {"b"}, "b": {"c"}, "c": set()}) == set()
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}, "e": {"f"}, "f": {"e"}}) == {"a b c", "e f"}


def test_the_security_scan_finds_nothing(root):
    command = [sys.executable, "-m", "bandit", "-q", "-f", "txt", "-r", "aula_toolbox"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]


def test_nothing_of_the_machine_is_left(root):
    words = re.compile("|".join(f"(?:{word})" for word in FORBIDDEN), re.IGNORECASE)
    paths = [path for name in SCANNED for path in (root / name).rglob("*")]
    paths += [path for path in root.glob("*") if path.name not in {".git", ".coverage"}]
    scanned = [path for path in paths if path.is_file() and path.suffix in TEXTS and path.stat().st_size < 3_000_000]
    assert len(scanned) > 30
    found = []
    for path in scanned:
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if words.search(line):
                found.append(f"{path.relative_to(root)}:{number}: {line.strip()[:100]}")
    assert found == []
