"""`make bench`: run every benchmark `<subject>_*.py`, each in a process of its own; BENCH="--only rain" for less.

    run.py [--only WORD ...] [--minutes 30] [--list]

Writes docs/benchmarks.md, after each one: what was measured, where, beside its target. Those that were not run keep
what stood there. One that fails, hangs or lacks its data is told on the page and does not stop the others.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
PAGE = FOLDER.parents[1] / "docs" / "benchmarks.md"
SUBJECTS = ("house", "rain", "friches", "heat", "erc", "land", "housing", "schools", "pnc", "obs", "maps", "territory")
HEAD = """# Benchmarks

Written by `make bench` (`scripts/bench`). Seconds are those of one machine on one day; ratios (x) are taken in one run
and tell more. A measure counts as missed above 1.2 times its target, because no shared machine is quiet.
"""
WHERE = "{day}: {cores} cores, {machine}, Python {python}, load {before:.1f} before and {after:.1f} after."


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


def section(lines: list[list], end: str, loads: tuple[float, float]) -> str:
    """What one benchmark gave: lines of benchmark, measure, value, unit, target, note; how it ended, empty for well."""
    where = WHERE.format(
        day=date.today().isoformat(),
        cores=os.cpu_count(),
        machine=platform.machine(),
        python=platform.python_version(),
        before=loads[0],
        after=loads[1],
    )
    told = [where, ""]
    if lines:
        told += ["| measure | value | target | | note |", "|---|---|---|---|---|"]
    for _, name, value, unit, target, note in lines:
        wanted = "" if target is None else f"{target:g} {unit}"
        told.append(f"| {name} | {value:.2f} {unit} | {wanted} | {state(value, target)} | {note} |")
    told += [*([""] if lines else []), f"{end[0].upper()}{end[1:]}."] if end else []
    return "\n".join(told)


def sections(page: str) -> dict[str, str]:
    """The parts of a page, by the name of their benchmark."""
    parts = (part.partition("\n") for part in page.split("\n## ")[1:])
    return {name.strip(): body.strip() for name, _, body in parts}


def write(name: str, told: str) -> None:
    """Put what one benchmark gave on the page, in the place of what it gave before; benchmarks that went, go."""
    kept = sections(PAGE.read_text(encoding="utf-8")) if PAGE.is_file() else {}
    kept[name] = told
    parts = [f"\n## {path.stem}\n\n{kept[path.stem]}\n" for path in scripts() if path.stem in kept]
    PAGE.write_text(HEAD + "".join(parts), encoding="utf-8")


def ended(path: Path, most_s: float) -> tuple[list[list], str]:
    """Run one benchmark in a process of its own: its lines, and how it ended, empty for well."""
    with tempfile.TemporaryDirectory() as folder:
        gathered = Path(folder) / "lines.jsonl"
        gathered.touch()
        environ = {**os.environ, "AULA_BENCH_LINES": str(gathered)}
        try:
            code = subprocess.run([sys.executable, str(path)], check=False, env=environ, timeout=most_s).returncode
        except subprocess.TimeoutExpired:
            return _read(gathered), f"stopped after {most_s / 60:.0f} minutes: the rest was not measured"
        lines = _read(gathered)
    missed = [name for _, name, value, _, target, _ in lines if "missed" in state(value, target)]
    if code and not missed:
        return lines, f"ended badly (code {code}): the rest was not measured"
    if not lines:
        return lines, "nothing was measured: its data are absent"
    return lines, f"above the target: {', '.join(missed)}" if missed else ""


def _read(gathered: Path) -> list[list]:
    return [json.loads(line) for line in gathered.read_text(encoding="utf-8").splitlines()]


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
    wrong = []
    for path in chosen:
        before = os.getloadavg()[0]
        print(f"\n{path.stem} (load {before:.1f})", flush=True)
        lines, end = ended(path, 60 * given.minutes)
        if end:
            wrong.append(path.stem)
            print(f"  {end}", flush=True)
        # after each: a morning of measures is not lost with its last one
        write(path.stem, section(lines, end, (before, os.getloadavg()[0])))
    print(f"\n{len(chosen)} benchmarks, above target or not ended: {', '.join(wrong) or 'none'}\n{PAGE}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
