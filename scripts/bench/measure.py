"""Helpers of the benchmarks: seconds and peak memory of a process, medians, lines with their target."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "bench"
FOLDER.mkdir(parents=True, exist_ok=True)
SHARED = Path(os.environ.get("AULA_SHARED") or ROOT.parent / "shared")
LINES = "AULA_BENCH_LINES"
"""The variable that names the file where `run.py` gathers the lines of all benchmarks."""
TOLERANCE = 1.2
"""A shared machine is never quiet: a measure fails above its target times this."""

sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]


@dataclass(frozen=True)
class Cost:
    """What a process took: wall-clock and processor seconds, and its peak memory in MiB."""

    seconds: float
    cpu_seconds: float
    peak_mib: float
    output: str = ""


def process(command: Sequence[object], stdin: str = "", environ: Mapping[str, str] | None = None) -> Cost:
    """Run a command to its end and measure it alone; a failure stops the benchmark with the command's words."""
    told = FOLDER / f"command-{os.getpid()}.log"
    start = time.perf_counter()
    with told.open("w+", encoding="utf-8") as log:
        child = subprocess.Popen(
            [str(word) for word in command], stdin=subprocess.PIPE, stdout=log, stderr=log, text=True, env=environ
        )
        assert child.stdin is not None
        child.stdin.write(stdin)
        child.stdin.close()
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - start
    output = told.read_text(encoding="utf-8", errors="replace")
    told.unlink()
    if child.returncode:
        raise SystemExit(f"{command[0]} ended with code {child.returncode}\n{output[-3000:]}")
    per_mib = 1024 if sys.platform != "darwin" else 1024 * 1024
    return Cost(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / per_mib, output)


def median_seconds(work: Callable[[], object], times: int = 3) -> float:
    """Median wall-clock seconds of some runs of a function."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def shared(path: str) -> Path:
    """A file of the shared data; without it the benchmark says so and measures nothing."""
    found = SHARED / "data" / path
    if not found.is_file():
        print(f"  not measured: {found} is absent (set AULA_SHARED)")
        raise SystemExit(0)
    return found


@dataclass
class Board:
    """The lines of one benchmark, and whether they hold."""

    missed: list[str] = field(default_factory=list)

    def line(self, name: str, value: float, unit: str, target: float | None = None, note: str = "") -> None:
        """Print one measure; with a target, note whether it was missed by more than the tolerance."""
        words = ""
        if target is not None:
            is_missed = value > target * TOLERANCE
            state = "MISSED" if is_missed else "ok" if value <= target else "ok within tolerance"
            words = f"  target {target:g} {unit}: {state}"
            self.missed += [name] if is_missed else []
        print(f"  {name:<44} {value:9.2f} {unit:<4}{words}{f'  ({note})' if note else ''}", flush=True)
        if os.environ.get(LINES):
            told = [Path(sys.argv[0]).stem, name, value, unit, target, note]
            with Path(os.environ[LINES]).open("a", encoding="utf-8") as page:
                page.write(json.dumps(told) + "\n")

    def growth(self, name: str, costs: Mapping[int, Cost]) -> None:
        """Print what each smaller part of the work took, by the divisor of its size (16, 4, 1), beside the whole.

        Processor seconds; the note says how many times longer and larger the whole is. A cost that grows with the
        work gives at most the divisor, and the fixed cost of starting QGIS makes it less.
        """
        whole = costs[1]
        for divisor, cost in sorted(costs.items(), reverse=True):
            times, larger = whole.cpu_seconds / cost.cpu_seconds, whole.peak_mib / cost.peak_mib
            note = f"processor; {cost.peak_mib:.0f} MiB"
            note += f"; the whole takes {times:.1f} x the time, {larger:.1f} x the memory" if divisor > 1 else ""
            self.line(f"{name}, {f'1/{divisor}' if divisor > 1 else 'whole'}", cost.cpu_seconds, "s", note=note)

    def exit(self) -> None:
        """End the benchmark: non-zero when a target was missed."""
        raise SystemExit(1 if self.missed else 0)
