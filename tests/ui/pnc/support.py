"""What the tests of the Catalogue panel share: waiting, reading the tree, measuring the main loop."""

from __future__ import annotations

import os
import time
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QTimer

from aula_toolbox.ui.pnc.tree import KEY

PICTURES = os.environ.get("AULA_PICTURES")


class Beat:
    """How long the main loop was ever away."""

    def __init__(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def stop(self) -> None:
        """Measure no more; what is going on now counts."""
        self._timer.stop()
        self._tick()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def heavy_step() -> float:
    """Seconds that a fixed piece of work takes here and now, the longest of ten: what a stall is measured by."""

    def once() -> float:
        start = time.perf_counter()
        sum(i * i for i in range(100_000))
        return time.perf_counter() - start

    return max(once() for _ in range(10))


def until(condition, seconds=20.0):
    end = time.monotonic() + seconds
    while not condition():
        QCoreApplication.processEvents()
        time.sleep(0.002)
        assert time.monotonic() < end, "nothing happened"


def quiet(dock):
    until(lambda: dock.reading is None and not dock.runner.is_busy)


def picture(dock, name):
    if PICTURES:
        dock.grab().save(str(Path(PICTURES) / f"{name}.png"))


def titles(dock):
    return [item.text(0) for item in dock.parts.tree.items() if item.data(0, KEY)]


def badges(dock):
    from aula_toolbox.ui.pnc.tree import BADGE

    return {item.text(0): item.data(0, BADGE)[1] for item in dock.parts.tree.items() if item.data(0, KEY)}


def find(dock, words):
    dock.parts.search.setText(words)
    dock.search()
    dock.parts.tree.select_first()
