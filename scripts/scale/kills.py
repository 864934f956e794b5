"""Runs that are killed at a random moment, and full disks: what is left is whole, or not there.

    kills.py [--kills 60] [--disks 20] [--seed 1]

Every kind of file is written over an earlier good one. After each kill (INT, TERM, KILL in turn) every file that is
there must be whole, and after the next run in that folder they must be of one run; after each full disk all must be
those of the earlier run. Full disks want an administrator (small tmpfs); others get a limit on the size of files.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from aula_toolbox.gis.results.leftovers import MINUTE_S, OWNER  # noqa: E402
from tests.support import victim  # noqa: E402

SIGNALS = (signal.SIGKILL, signal.SIGTERM, signal.SIGINT)
DISK_BYTES = 40_000_000


def start(folder: Path, version: int, kind: str, limit: int = 0) -> subprocess.Popen[str]:
    """A run in a process of its own."""
    command = [sys.executable, "-m", "tests.support.victim", str(folder), str(version), kind, str(limit)]
    return subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, start_new_session=True
    )


def finish(running: subprocess.Popen[str]) -> tuple[int, str]:
    """Its exit code and what it said."""
    said, _ = running.communicate(timeout=300)
    return running.returncode, said


def begun(running: subprocess.Popen[str]) -> None:
    """Wait until the algorithm starts."""
    assert running.stdout is not None
    while "begun" not in (line := running.stdout.readline()):
        assert line, "the run ended before it began"


def first_run(folder: Path, kind: str) -> tuple[dict[str, tuple[int, int] | None], float]:
    """The earlier good files, and how long the algorithm takes."""
    running = start(folder, 1, kind)
    begun(running)
    since = time.monotonic()
    code, said = finish(running)
    assert code == 0, said
    return victim.identity(folder, kind), time.monotonic() - since


def kill_once(folder: Path, kind: str, number: int, delay_s: float, early: bool = False) -> list[str]:
    """Kill a run over good files; returns what is wrong with what is left."""
    before = victim.identity(folder, kind)
    running = start(folder, 2, kind)
    if not early:
        begun(running)
    time.sleep(delay_s)
    running.send_signal(number)
    finish(running)
    faults = []
    for file in victim.names(kind).values():
        try:
            victim.check_whole(folder / file)
        except Exception as fault:
            faults.append(f"{file}: {fault!r}"[:200])
    # the next run in the folder undoes what was half delivered
    recovered(folder)
    after = victim.identity(folder, kind)
    kept = [file for file, known in after.items() if known is not None and known == before[file]]
    if None in after.values():
        faults.append(f"lost: {[file for file, known in after.items() if known is None]}")
    if kept and len(kept) != len(after):
        faults.append(f"of two runs: {kept} were kept, the others not")
    left = leftovers_of(folder)
    strangers = {path.name for path in folder.iterdir()} - set(after) - {*left}
    parts = {f"sites.{ending}" for ending in ("dbf", "shx", "prj", "cpg")} | {"map.pgw"}
    if left or strangers - parts:
        faults.append(f"left: {left} {sorted(strangers - parts)}")
    return faults


def leftovers_of(folder: Path) -> list[str]:
    """Staging folders that the next run left: one that was killed before it said its name has a minute, no more."""
    a_while_ago = time.time() - 2 * MINUTE_S
    for path in folder.glob(".aula-*"):
        owner = path / OWNER
        if not owner.is_file() or not owner.stat().st_size:
            os.utime(path, (a_while_ago, a_while_ago))
    recovered(folder)
    return [path.name for path in folder.glob(".aula-*")]


def recovered(folder: Path) -> None:
    """What the next run does first."""
    from aula_toolbox.gis.results.outbox import outbox

    with outbox() as out:
        out.stage(folder)


def kills(count: int, chance: random.Random) -> tuple[Counter[str], list[str]]:
    """Kills over all formats; how many kept the earlier files and how many came too late, and every fault."""
    told: Counter[str] = Counter()
    faults: list[str] = []
    for number in range(count):
        kind = victim.VECTORS[number % len(victim.VECTORS)]
        sign = SIGNALS[number % len(SIGNALS)]
        with tempfile.TemporaryDirectory(prefix="aula-l'été ") as folder:
            before, taken_s = first_run(Path(folder), kind)
            found = kill_once(Path(folder), kind, sign, chance.uniform(0, 1.05 * taken_s))
            after = victim.identity(Path(folder), kind)
            state = "new files" if before != after else "earlier files"
            told[f"{signal.Signals(sign).name}: {state}"] += 1
            faults += [f"{signal.Signals(sign).name} {kind}: {fault}" for fault in found]
    return told, faults


@contextmanager
def small_disk(free: int) -> Iterator[tuple[Path, int]]:
    """A disk of its own with little room, filled up once the earlier files are there; or a limit on files."""
    folder = Path(tempfile.mkdtemp(prefix="aula-disk-"))
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES}", "tmpfs", str(folder)], check=False, capture_output=True
    )
    is_disk = mounted.returncode == 0
    try:
        yield folder, 0 if is_disk else free
    finally:
        if is_disk:
            subprocess.run(["umount", "-l", str(folder)], check=True)
        shutil.rmtree(folder, ignore_errors=True)


def fill(folder: Path, free: int) -> None:
    """Leave only some bytes free on a small disk."""
    room = shutil.disk_usage(folder).free - free
    with (folder / "ballast.bin").open("wb") as stream:
        stream.write(b"\0" * max(room, 0))


def full_disk_once(kind: str, free: int) -> tuple[str, list[str]]:
    """A run on a disk with too little room; what it said, and what is wrong with what is left."""
    with small_disk(free) as (folder, limit):
        before, _ = first_run(folder, kind)
        if not limit:
            fill(folder, free)
        code, said = finish(start(folder, 2, kind, limit))
        faults = [] if code == 1 and "refused" in said else [f"exit code {code}: {said[-300:]}"]
        if victim.identity(folder, kind) != before:
            faults.append("the earlier files are not what they were")
        for file in victim.names(kind).values():
            victim.check_whole(folder / file)
        if any(path.name.startswith(".aula-") for path in folder.iterdir()):
            faults.append("a staging folder is left")
        refusals = [line for line in said.splitlines() if "refused" in line]
        return (refusals or [""])[0], faults


def disks(count: int, chance: random.Random) -> tuple[Counter[str], list[str]]:
    """Full disks over all formats: the sentences told, and every fault."""
    told: Counter[str] = Counter()
    faults: list[str] = []
    for number in range(count):
        kind = victim.VECTORS[number % len(victim.VECTORS)]
        sentence, found = full_disk_once(kind, int(chance.uniform(20_000, 2_700_000)))
        told[sentence.rpartition("[")[2].rstrip("]") or "without a code"] += 1
        faults += [f"{kind}: {fault} ({sentence})" for fault in found]
    return told, faults


def main() -> int:
    """Kill, fill, sum up."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=60)
    parser.add_argument("--disks", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    chance = random.Random(given.seed)
    wrong = 0
    for title, (told, faults) in (("kills", kills(given.kills, chance)), ("full disks", disks(given.disks, chance))):
        print(f"{title}: {sum(told.values())}, {len(faults)} faults; {dict(told)}", flush=True)
        for fault in faults:
            print(f"  {fault}")
        wrong += len(faults)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
