"""Take the walls of the catalogue away one by one: each must be missed by a test. Writes docs/design/walls.md.

    python -m scripts.walls [--only WORD] [--check]

Works on a copy of the checkout. The tests of `walls_table.py` must pass there as it is; then, for each wall, its line
is replaced, the tests named beside it are run, and must fail. Ends with 1 when one passes. `--check` only says whether
each line is still where the table says, and whether the page lists every wall.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from scripts.walls_table import WALLS, Wall

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "design" / "walls.md"
COPIED = ("aula_toolbox", "tests", "scripts", "pyproject.toml", "metadata.txt")
SECONDS = 240


def misplaced() -> list[str]:
    """Walls whose line is not once where the table says."""
    package = ROOT / "aula_toolbox"
    return [w.title for w in WALLS if (package / w.file).read_text(encoding="utf-8").count(w.line) != 1]


def page() -> str:
    """The table of the docs."""
    rows = [f"| {w.title} | `{w.file}` | `{w.tests.split()[0]}` |" for w in WALLS]
    return "\n".join(
        [
            "# Walls of the catalogue",
            "",
            f"Written by `scripts/walls.py` (`make walls`), which takes these {len(WALLS)} walls away one by one and "
            "wants a test to fail for each.",
            "",
            "| wall | where it stands | who misses it |",
            "|---|---|---|",
            *rows,
            "",
        ]
    )


def is_missed(wall: Wall, folder: Path) -> bool:
    """A test fails without the wall; a run that hangs or ends QGIS has noticed too."""
    path = folder / "aula_toolbox" / wall.file
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(wall.line, wall.without), encoding="utf-8")
    try:
        # 4 and 5: the tests could not be found, which proves nothing
        return outcome(wall.tests, folder) not in (0, 4, 5)
    finally:
        path.write_text(text, encoding="utf-8")


def outcome(tests: str, folder: Path) -> int | None:
    """Exit code of pytest in the copy; None when it hangs."""
    options = ["-q", "-x", "-p", "no:cacheprovider", "--no-header", *tests.split()]
    try:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", *options],
            cwd=folder,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return None
    return done.returncode


def main() -> int:
    """Walk the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="walls with this word in their title")
    parser.add_argument("--check", action="store_true")
    asked = parser.parse_args()
    lost = misplaced()
    for title in lost:
        print(f"not where the table says: {title}")
    if asked.check:
        is_stale = not PAGE.is_file() or PAGE.read_text(encoding="utf-8") != page()
        print("the page is stale: run make walls" if is_stale else f"{len(WALLS)} walls")
        return int(bool(lost) or is_stale)
    PAGE.write_text(page(), encoding="utf-8")
    chosen = [wall for wall in WALLS if asked.only in wall.title and wall.title not in lost]
    unseen = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for item in COPIED:
            source = (ROOT / item).resolve()
            skipped = shutil.ignore_patterns("__pycache__")
            shutil.copytree(source, folder / item, ignore=skipped) if source.is_dir() else shutil.copy(source, folder)
        # tests that fail, or hang, with every wall in its place would see nothing
        failing = {tests for tests in dict.fromkeys(wall.tests for wall in chosen) if outcome(tests, folder) != 0}
        for tests in sorted(failing):
            print(f"fails with every wall standing: {tests}", flush=True)
        for wall in chosen:
            is_seen = wall.tests not in failing and is_missed(wall, folder)
            print(f"{'missed' if is_seen else 'NOT MISSED'}: {wall.title}", flush=True)
            unseen += [] if is_seen else [wall.title]
    print(f"{len(chosen) - len(unseen)} of {len(chosen)} walls are missed by a test when they are taken away")
    return int(bool(unseen or lost))


if __name__ == "__main__":
    sys.exit(main())
