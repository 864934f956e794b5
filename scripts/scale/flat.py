"""Many runs and many panels in one QGIS: memory, handles, threads and temporary files must stay flat.

    flat.py [--runs 200] [--docks 100] [--seed 1] [--longest 5] [subject ...]

The demonstration is run once, then its runs that take less than `--longest` seconds are drawn again and again in
another order; then the panels are opened and closed in turn. Ends with 1 when something grows with their number.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from qgis.core import QgsProcessingUtils
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QMainWindow, QWidget

sys.path.insert(0, str(Path(__file__).resolve().parent))

from inside import demonstrate, play, start

SUBJECTS = ("rain", "friches", "heat", "erc", "land", "schools", "housing", "obs", "maps")
EACH = 10
"""Times that the state is read in a series."""
MOST_KIB = 100.0
"""Growth of memory a turn that is still called flat: the caches of GDAL, Qt and fonts fill for a while."""


class State(NamedTuple):
    """What a process holds."""

    mib: float
    handles: int
    threads: int
    files: int


def state(folders: list[Path]) -> State:
    """What this process holds, garbage collected and free memory given back where the system can."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    gc.collect()
    with suppress(OSError, AttributeError):
        ctypes.CDLL("libc.so.6").malloc_trim(0)
    own = psutil.Process()
    files = sum(1 for folder in folders for _ in folder.rglob("*"))
    return State(own.memory_info().rss / 2**20, own.num_fds(), own.num_threads(), files)


def series(turns: int, turn: Callable[[int], object], folders: list[Path]) -> list[tuple[int, State]]:
    """States along a number of turns, printed as they come."""
    every, found = max(1, turns // EACH), []
    for number in range(turns + 1):
        if number % every == 0:
            found.append((number, state(folders)))
            print(
                "  {:4d}  {:7.1f} MiB  {:3d} handles  {:3d} threads  {:4d} files".format(number, *found[-1][1]),
                flush=True,
            )
        if number < turns:
            turn(number)
    return found


def growing(found: list[tuple[int, State]]) -> list[str]:
    """What is larger at the end than in the middle of a series; its beginning fills caches."""
    (middle, first), (end, last) = found[len(found) // 2], found[-1]
    kib = (last.mib - first.mib) * 1024 / (end - middle)
    told = [f"memory: {kib:.0f} KiB a turn"] if kib > MOST_KIB else []
    # a server of threads or a log may come and go
    told += [f"{name}: {a} -> {b}" for name, a, b in zip(State._fields[1:], first[1:], last[1:]) if b > a + 1]
    return told


def desktop() -> SimpleNamespace:
    """The part of QGIS' interface that the panels use."""
    window, canvas = QMainWindow(), QgsMapCanvas()
    return SimpleNamespace(
        mainWindow=lambda: window,
        mapCanvas=lambda: canvas,
        activeLayer=lambda: None,
        messageBar=lambda: None,
        currentLayerChanged=canvas.currentLayerChanged,
    )


def panels() -> Iterator[tuple[str, Callable[[], None]]]:
    """The panels of the plugin, each with one opening: made, drawn, closed and thrown away as the plugin does."""
    from aula_toolbox.ui.maps.dock import MapsDock
    from aula_toolbox.ui.pnc.dock import CatalogueDock
    from aula_toolbox.ui.territory.desk import TerritoryDesk

    iface = desktop()

    def catalogue() -> None:
        dock = CatalogueDock(None)
        seen(dock)
        dock.close_down()
        dock.deleteLater()

    def maps() -> None:
        dock = MapsDock(iface)
        seen(dock)
        dock.deleteLater()

    def territory() -> None:
        desk = TerritoryDesk(iface, lambda: None, lambda record: None)
        panel = desk.panel
        seen(panel)
        desk.close_down()
        panel.deleteLater()

    yield from (("catalogue", catalogue), ("maps", maps), ("territory", territory))


def seen(panel: QWidget) -> None:
    """Shown long enough for what waits to be drawn and read, then closed."""
    panel.resize(340, 700)
    panel.show()
    until = time.monotonic() + 0.2
    while time.monotonic() < until:
        QCoreApplication.processEvents()
    panel.close()


def main() -> int:
    """Play, open, sum up."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--docks", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--longest", type=float, default=5.0, help="seconds of a run that is drawn again")
    parser.add_argument("subjects", nargs="*", default=list(SUBJECTS))
    given = parser.parse_args()
    chance = random.Random(given.seed)
    with tempfile.TemporaryDirectory(prefix="aula-flat-") as name:
        temporary = Path(name) / "tmp"
        temporary.mkdir()
        os.environ["TMPDIR"] = tempfile.tempdir = str(temporary)
        os.environ["AULA_SOURCES"] = "[]"
        application = start(Path(name) / "profile")
        once = demonstrate(Path(name) / "out", given.subjects)
        short = [run for run in once if run.seconds <= given.longest]
        kinds = {run.algorithm for run in short}
        print(f"{len(once)} runs of the demonstration, {len(short)} short ones of {len(kinds)} algorithms", flush=True)
        order = [run for _ in range(given.runs // max(1, len(short)) + 1) for run in chance.sample(short, len(short))]
        folders = [temporary, Path(name) / "out", Path(QgsProcessingUtils.tempFolder())]
        grown = growing(series(given.runs, lambda turn: play(order[turn].algorithm, order[turn].inputs), folders))
        for title, once_more in panels():
            print(title, flush=True)
            found = series(given.docks // 3 + 1, lambda _, opening=once_more: opening(), folders)
            grown += [f"{title}, {told}" for told in growing(found)]
        for told in grown:
            print(f"grows: {told}")
        print(f"{given.runs} runs, {given.docks} panels: {len(grown)} things grow")
        sys.stdout.flush()
        del application
        # QGIS is not taken down: Python would end it in no fixed order
        os._exit(1 if grown else 0)


if __name__ == "__main__":
    sys.exit(main())
