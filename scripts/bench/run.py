"""`make bench`: run every benchmark `<subject>_*.py` in turn, or those whose name holds a given word.

A run of all of them writes docs/benchmarks.md: what was measured, where, beside its target.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
PAGE = FOLDER.parents[1] / "docs" / "benchmarks.md"
SUBJECTS = ("house", "rain", "friches", "heat", "erc", "land", "housing", "schools", "pnc", "maps", "territory")
HEAD = """# Benchmarks

Written by `make bench` (`scripts/bench`) on {day}: {cores} cores, {machine}, Python {python}, load {before:.1f} at the
start and {after:.1f} at the end. Seconds are those of this machine that day; ratios (x) are taken in one run and tell
more. A measure counts as missed above 1.2 times its target, because no shared machine is quiet.
"""


def scripts() -> list[Path]:
    """Every benchmark, subject by subject."""
    return [path for subject in SUBJECTS for path in sorted(FOLDER.glob(f"{subject}_*.py"))]


def state(value: float, target: float | None) -> str:
    """What a measure is beside its target."""
    if target is None:
        return "-"
    return "ok" if value <= target else "within tolerance" if value <= 1.2 * target else "**missed**"


def page(lines: list[list], failed: list[str], loads: tuple[float, float]) -> str:
    """The page of all lines: benchmark, measure, value, unit, target, note."""
    told = [
        HEAD.format(
            day=date.today().isoformat(),
            cores=os.cpu_count(),
            machine=platform.machine(),
            python=platform.python_version(),
            before=loads[0],
            after=loads[1],
        )
    ]
    for script in dict.fromkeys(line[0] for line in lines):
        told += [f"\n## {script}\n", "| measure | value | target | | note |", "|---|---|---|---|---|"]
        for _, name, value, unit, target, note in (line for line in lines if line[0] == script):
            wanted = "" if target is None else f"{target:g} {unit}"
            told.append(f"| {name} | {value:.2f} {unit} | {wanted} | {state(value, target)} | {note} |")
    if failed:
        told.append(f"\nAbove a target, or ended badly: {', '.join(failed)}.")
    return "\n".join(told) + "\n"


def main() -> int:
    """Each benchmark in its own process; non-zero when any missed a target."""
    words = sys.argv[1:]
    chosen = [path for path in scripts() if not words or any(word in path.stem for word in words)]
    before = os.getloadavg()[0]
    print(f"{os.cpu_count()} cores, load {before:.1f} at the start")
    failed = []
    with tempfile.TemporaryDirectory() as folder:
        gathered = Path(folder) / "lines.jsonl"
        gathered.touch()
        for path in chosen:
            print(f"\n{path.stem}", flush=True)
            environ = {**os.environ, "AULA_BENCH_LINES": str(gathered)}
            if subprocess.run([sys.executable, str(path)], check=False, env=environ).returncode:
                failed.append(path.stem)
        lines = [json.loads(line) for line in gathered.read_text(encoding="utf-8").splitlines()]
    print(f"\n{len(chosen)} benchmarks, above target or failed: {', '.join(failed) or 'none'}")
    if not words:
        PAGE.write_text(page(lines, failed, (before, os.getloadavg()[0])), encoding="utf-8")
        print(PAGE)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
