"""Which algorithms work without a package: the demonstration is run, the package taken away, each run played again.

    bare.py [--package pandas] [subject ...]

What happens must be what each algorithm states in `PACKAGES`: those that state it say so before they ask anything,
the others do the same work without it. Ends with 1 where a statement is wrong.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsApplication, QgsProcessingException

sys.path.insert(0, str(Path(__file__).resolve().parent))

from inside import Run, demonstrate, play, start

SUBJECTS = ("rain", "friches", "heat", "erc", "land", "schools", "housing", "obs", "maps", "territory")


def take_away(package: str) -> None:
    """No import finds the package any more, nor what it had loaded."""
    for name in [name for name in sys.modules if name.split(".")[0] == package]:
        del sys.modules[name]
    sys.modules[package] = None  # type: ignore[assignment]


def outcome(run: Run) -> str:
    """`works`, or what the user is told."""
    try:
        play(run.algorithm, run.inputs)
    except (QgsProcessingException, ModuleNotFoundError) as error:
        return str(error) or type(error).__name__
    return "works"


def main() -> int:
    """Run, take away, run again, compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--package", default="pandas")
    parser.add_argument("subjects", nargs="*", default=list(SUBJECTS))
    given = parser.parse_args()
    wrong, works, asks = [], set(), set()
    with tempfile.TemporaryDirectory(prefix="aula-bare-") as name:
        application = start(Path(name) / "profile")
        once = demonstrate(Path(name) / "out", given.subjects)
        take_away(given.package)
        for run in once:
            told = outcome(run)
            made = QgsApplication.processingRegistry().algorithmById(run.algorithm)
            is_stated, works_so = given.package in made.PACKAGES, told == "works"
            (works if works_so else asks).add(made.ID)
            if is_stated == works_so or made.canExecute()[0] == is_stated:
                wrong.append(made.ID)
                word = "states" if is_stated else "does not state"
                print(f"{made.ID}: {word} {given.package}; {told[:200]}", flush=True)
        print(f"without {given.package}: {len(works)} work, {len(asks)} ask for it, {len(set(wrong))} state it wrongly")
        print(f"work: {', '.join(sorted(works))}")
        sys.stdout.flush()
        del application
        os._exit(1 if wrong else 0)


if __name__ == "__main__":
    sys.exit(main())
