"""`make bench`: run every benchmark `<subject>_*.py`, each in a process of its own; BENCH="--only rain" for less.

    run.py [--only WORD ...] [--minutes 30] [--list]

A run of all of them writes docs/benchmarks.md, after each one: what was measured, where, beside its target. One that
fails, hangs or lacks its data is told on the page and does not stop the others.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
PAGE = FOLDER.parents[1] / "docs" / "benchmarks.md"
SUBJECTS = ("house", "rain", "friches", "heat", "erc", "land", "housing", "schools", "pnc", "obs", "maps", "territory")
HEAD = """# Benchmarks

Written by `make bench` (`scripts/bench`) on {day}: {cores} cores, {machine}, Python {python}, load {before:.1f} at the
start and {after:.1f} at the end. Seconds are those of this machine that day; ratios (x) are taken in one run and tell
more. A measure counts as missed above 1.2 times its target, because no shared machine is quiet.
"""


def scripts(words: Sequence[str] = ()) -> list[Path]:
    """Every benchmark, or those of some words, subject by subject; subjects that the list lacks at the end."""
    subjects = {subject: rank for rank, subject in enumerate(SUBJECTS)}
    found = sorted(FOLDER.glob("*_*.py"), key=lambda path: (subjects.get(path.stem.split("_")[0], 99), path.stem))
    return [path for path in found if not words or any(word in path.stem for word in words)]


def state(value: float, target: float | None) -> str:
    """What a measure is beside its target."""
    if target is None:
        return "-"
    return "ok" if value <= target else "within tolerance" if value <= 1.2 * target else "**missed**"


def page(lines: list[list], ends: Mapping[str, str], loads: tuple[float, float]) -> str:
    """The page: lines of benchmark, measure, value, unit, target, note; how each benchmark ended, empty for well."""
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
    for script, end in ends.items():
        own = [line for line in lines if line[0] == script]
        told.append(f"\n## {script}\n")
        if own:
            told += ["| measure | value | target | | note |", "|---|---|---|---|---|"]
        for _, name, value, unit, target, note in own:
            wanted = "" if target is None else f"{target:g} {unit}"
            told.append(f"| {name} | {value:.2f} {unit} | {wanted} | {state(value, target)} | {note} |")
        told += [f"\n{end[0].upper()}{end[1:]}."] if end else []
    return "\n".join(told) + "\n"


def ended(path: Path, gathered: Path, most_s: float) -> str:
    """Run one benchmark in a process of its own, its lines to `gathered`; how it ended, empty for well."""
    environ = {**os.environ, "AULA_BENCH_LINES": str(gathered)}
    before = gathered.stat().st_size
    try:
        code = subprocess.run([sys.executable, str(path)], check=False, env=environ, timeout=most_s).returncode
    except subprocess.TimeoutExpired:
        return f"stopped after {most_s / 60:.0f} minutes: the rest was not measured"
    lines = [json.loads(line) for line in gathered.read_bytes()[before:].splitlines()]
    missed = [name for _, name, value, _, target, _ in lines if "missed" in state(value, target)]
    if code and not missed:
        return f"ended badly (code {code}): the rest was not measured"
    if not lines:
        return "nothing was measured: its data are absent"
    return f"above the target: {', '.join(missed)}" if missed else ""


def main() -> int:
    """Run, gather, sum up; 1 when a target was missed or a benchmark did not end well."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="*", default=[], help="benchmarks whose name holds one of these words")
    parser.add_argument("--minutes", type=float, default=30.0, help="after which a benchmark is stopped")
    parser.add_argument("--list", action="store_true", help="say which ones there are")
    given = parser.parse_args()
    chosen = scripts(given.only)
    if given.list or not chosen:
        print("\n".join(path.stem for path in scripts()))
        return 0 if given.list else 2
    before = os.getloadavg()[0]
    print(f"{os.cpu_count()} cores, load {before:.1f} at the start")
    ends: dict[str, str] = {}
    with tempfile.TemporaryDirectory() as folder:
        gathered = Path(folder) / "lines.jsonl"
        gathered.touch()
        for path in chosen:
            print(f"\n{path.stem}", flush=True)
            ends[path.stem] = ended(path, gathered, 60 * given.minutes)
            if ends[path.stem]:
                print(f"  {ends[path.stem]}", flush=True)
            if not given.only:
                # after each: a morning of measures is not lost with its last one
                lines = [json.loads(line) for line in gathered.read_text(encoding="utf-8").splitlines()]
                PAGE.write_text(page(lines, ends, (before, os.getloadavg()[0])), encoding="utf-8")
    wrong = [name for name, end in ends.items() if end]
    print(f"\n{len(chosen)} benchmarks, above target or not ended: {', '.join(wrong) or 'none'}")
    if not given.only:
        print(PAGE)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
