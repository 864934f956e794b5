"""What a person does at the screen: looks, clicks, types, waits. Everything goes through the widgets of QGIS."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from qgis.PyQt.QtCore import QEvent, QEventLoop, QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QWidget
from qgis.utils import iface

Kind = TypeVar("Kind", bound=QWidget)
WINDOW = (1600, 950)
MOST_BYTES = 150_000
QUIET_MS = 250


class StageError(RuntimeError):
    """What was expected did not happen."""


@dataclass
class Stage:
    """The screen, the pictures taken of it, and what went wrong."""

    folder: Path
    language: str
    steps: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self._guard = QTimer()
        self._guard.timeout.connect(self._close_questions)
        self._guard.start(500)

    @property
    def window(self) -> Any:
        """The main window of QGIS."""
        return iface.mainWindow()

    def settle(self, milliseconds: int = QUIET_MS) -> None:
        """Let QGIS work for a moment."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait(self, ready: Callable[[], Any], what: str, seconds: float = 60) -> Any:
        """Wait until `ready` gives something; returns it."""
        until = time.monotonic() + seconds
        while True:
            found = ready()
            if found:
                return found
            if time.monotonic() > until:
                raise StageError(f"not seen within {seconds:.0f} s: {what}")
            self.settle(50)

    def drawn(self) -> None:
        """Wait until the map is drawn."""
        canvas = iface.mapCanvas()
        self.settle()
        self.wait(lambda: not canvas.isDrawing(), "the map drawn", 60)
        self.settle()

    def click(self, widget: QWidget) -> None:
        """Click in the middle of a widget that can be seen and used."""
        if not widget.isVisible() or not widget.isEnabled():
            raise StageError(f"cannot be clicked: {widget.objectName() or widget}")
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, widget.rect().center())
        self.settle(50)

    def click_at(self, widget: QWidget, place: QPoint) -> None:
        """Click at a place of a list or a tree."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        self.settle(50)

    def type(self, widget: QWidget, text: str) -> None:
        """Replace the text of a field."""
        widget.setFocus()
        widget.selectAll()
        for letter in text:  # QTest knows no accents
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        self.settle(50)

    def part(self, parent: QWidget, kind: type[Kind], name: str) -> Kind:
        """The widget of that name."""
        found = parent.findChild(kind, name)
        if found is None:
            raise StageError(f"no {kind.__name__} is called {name}")
        return found

    def window_of(self, class_name: str) -> QWidget | None:
        """The visible top window of a class."""
        for widget in QApplication.topLevelWidgets():
            if type(widget).__name__ == class_name and widget.isVisible():
                return widget
        return None

    def inside(self, opened_by: Callable[[], Any], what: str, act: Callable[[Any], None]) -> None:
        """Act in a dialog that holds the caller until it is closed: `opened_by` opens it, `act` is given it."""
        problems: list[Exception] = []

        def when_open() -> None:
            dialog = QApplication.activeModalWidget() or self.window_of("AlgorithmDialog")
            if dialog is None:
                QTimer.singleShot(100, when_open)
                return
            try:
                act(dialog)
            except Exception as problem:
                problems.append(problem)
                self.picture(f"fault_{len(self.faults) + 1}_dialog", dialog)
            finally:
                dialog.close()

        QTimer.singleShot(100, when_open)
        opened_by()
        self.settle()
        if problems:
            raise StageError(f"{what}: {type(problems[0]).__name__}: {problems[0]}") from problems[0]

    def picture(self, name: str, widget: QWidget | None = None) -> Path:
        """Photograph a widget, or the whole window."""
        path = self.folder / f"{name}.png"
        self.settle(100)
        save(path, (widget or self.window).grab().toImage())
        return path

    def step(self, title: str, act: Callable[[], None]) -> bool:
        """Do one thing; what goes wrong is told, photographed, and the session goes on."""
        start = time.monotonic()
        try:
            act()
        except Exception as problem:
            import traceback

            self.faults.append(f"{title}: {type(problem).__name__}: {problem}")
            (self.folder / f"fault_{len(self.faults)}.txt").write_text(traceback.format_exc(), encoding="utf-8")
            self.picture(f"fault_{len(self.faults)}")
            return False
        finally:
            self.steps.append(title)
            self.seconds[title] = round(time.monotonic() - start, 1)
        return True

    def report(self) -> None:
        """Write what was done and what went wrong."""
        told = {"steps": self.seconds, "faults": self.faults}
        (self.folder / "session.json").write_text(json.dumps(told, indent=1, ensure_ascii=False), encoding="utf-8")

    def _close_questions(self) -> None:
        """A message box would stop the session: it is a fault, photographed and closed."""
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            self.faults.append(f"a question stopped the session: {box.windowTitle()}: {box.text()}")
            save(self.folder / f"fault_{len(self.faults)}.png", box.grab().toImage())
            box.reject()


def save(path: Path, image: Any, most_bytes: int = MOST_BYTES) -> None:
    """Write a picture, in as few colours as its size asks for; smaller when that is not enough."""
    from qgis.PyQt.QtGui import QImage

    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    plain.save(str(path), "PNG", 0)
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    for width, colours in ((1.0, 256), (1.0, 96), (0.85, 96), (0.7, 64)):
        if path.stat().st_size <= most_bytes:
            return
        mode = Qt.TransformationMode.SmoothTransformation
        smaller = plain.scaledToWidth(round(plain.width() * width), mode) if width < 1 else plain
        reduced = smaller.convertToFormat(QImage.Format.Format_Indexed8, palette(smaller, colours), flags)
        reduced.save(str(path), "PNG", 0)


def palette(image: Any, count: int) -> list[int]:
    """The commonest colours of a picture, near ones taken together."""
    import numpy as np

    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    seen, times = np.unique(np.frombuffer(bits, np.uint32) & 0xFFFFFF, return_counts=True)
    order = np.argsort(-times)
    families = (seen[order] >> 4) & 0x0F0F0F
    _, first = np.unique(families, return_index=True)
    chosen = seen[order][np.sort(first)[:count]]
    return [int(colour) | 0xFF000000 for colour in chosen]
