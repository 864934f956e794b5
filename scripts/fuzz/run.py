"""Damage the inputs of every reader: `python -m scripts.fuzz.run [--minutes 10 | --examples 500] [word ...]`.

Only `AulaError` may come out of a reader. What else does is written to build/fuzz/<reader>-<number>, with its last
lines; run again with the same seed, it comes again. Ends with 1 when something came out.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
import traceback
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from aula_toolbox.core.errors import AulaError
from scripts.fuzz.targets import FuzzTarget, targets

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "build" / "fuzz"
SLOW_S = 20.0
"""Processor seconds after which a reader is said to hang on an input of some kilobytes."""


@dataclass(frozen=True)
class Leak:
    """An input that a reader did not refuse properly: where it broke, and the input itself."""

    place: str
    told: str
    name: str
    content: bytes


def examples(target: FuzzTarget, seed: int) -> Iterator[tuple[str, bytes]]:
    """Damaged inputs without end: a name and its content; the same ones for the same seed."""
    dice = random.Random(f"{target.name} {seed}")
    sound = target.sound()
    yield from sound
    while True:
        name, content = dice.choice(sound)
        for _ in range(dice.choice((1, 1, 1, 2, 3))):
            content = dice.choice(target.damages)(content, dice)[:400_000]
        yield name, content


def tried(target: FuzzTarget, name: str, content: bytes, folder: Path, most_s: float = float("inf")) -> Leak | None:
    """The leak of one input, if any; most_s: processor seconds after which it counts as one, for runs by hand."""
    place = Path(tempfile.mkdtemp(dir=folder))
    path = place / name
    path.write_bytes(content)
    start = time.process_time()
    try:
        target.read(path)
    except AulaError:
        pass
    except Exception as fault:
        frame = traceback.extract_tb(fault.__traceback__)[-1]
        own = [one for one in traceback.extract_tb(fault.__traceback__) if "aula_toolbox" in one.filename]
        where = own[-1] if own else frame
        return Leak(
            f"{Path(where.filename).name}:{where.lineno}", f"{type(fault).__name__}: {fault}"[:200], name, content
        )
    if time.process_time() - start > most_s:
        return Leak("slow", f"{time.process_time() - start:.0f} s of processor", name, content)
    return None


def fuzz(
    target: FuzzTarget, seed: int, count: int, until: float = float("inf"), most_s: float = float("inf")
) -> tuple[int, list[Leak]]:
    """How many inputs were tried, and the leaks, one a place."""
    found: dict[str, Leak] = {}
    done = 0
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name, content in examples(target, seed):
            if done >= count or time.monotonic() > until:
                break
            done += 1
            leak = tried(target, name, content, Path(folder), most_s)
            if leak is not None:
                found.setdefault(leak.place, leak)
    return done, list(found.values())


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=10.0, help="for each reader")
    parser.add_argument("--examples", type=int, default=0, help="for each reader, in place of the minutes")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("words", nargs="*", help="readers whose name holds one of them")
    given = parser.parse_args()
    count = given.examples or sys.maxsize
    leaks = 0
    KEPT.mkdir(parents=True, exist_ok=True)
    # templates of pages are drawn, with nothing on a screen
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    qgis = QgsApplication([], True)
    qgis.initQgis()
    with tempfile.TemporaryDirectory() as folder:
        for target in targets(Path(folder)):
            if given.words and not any(word in target.name for word in given.words):
                continue
            until = float("inf") if given.examples else time.monotonic() + 60 * given.minutes
            done, found = fuzz(target, given.seed, count, until, SLOW_S)
            print(f"{target.name:<18} {done:>7} inputs  {len(found)} leaks", flush=True)
            for number, leak in enumerate(found, 1):
                kept = KEPT / f"{target.name.replace(' ', '_')}-{number}-{leak.name}"
                kept.write_bytes(leak.content)
                print(f"    {leak.place}  {leak.told}\n        {kept}", flush=True)
            leaks += len(found)
    sys.stdout.flush()
    # QGIS is not taken down: Python would end it in no fixed order
    os._exit(1 if leaks else 0)


if __name__ == "__main__":
    sys.exit(main())
