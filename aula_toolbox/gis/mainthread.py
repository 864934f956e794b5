"""What Qt allows in its main thread only (layouts, projects that people open), asked from the thread of a run."""

from __future__ import annotations

import time
from collections.abc import Callable
from queue import SimpleQueue
from threading import Event, Lock
from typing import Generic, TypeVar, cast

from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QThread, pyqtSignal, pyqtSlot

from ..core.errors import AulaError

Result = TypeVar("Result")
LOOK_EVERY_S, PATIENCE_S = 0.1, 60.0


class _Errand(Generic[Result]):
    """One call on its way: begun or dropped, never both."""

    def __init__(self, call: Callable[[], Result]) -> None:
        self._call, self._lock = call, Lock()
        self.is_begun, self._is_dropped = False, False
        self.ended = Event()
        self._results: list[Result] = []
        self._fault: BaseException | None = None

    def carry_out(self) -> None:
        """Make the call, in the main thread; what it raises is kept for who asked."""
        with self._lock:
            self.is_begun = not self._is_dropped
        if self.is_begun:
            try:
                self._results.append(self._call())
            except BaseException as fault:  # it goes on in the thread that asked
                self._fault = fault
        del self._call
        self.ended.set()

    def drop(self) -> bool:
        """Give it up; false when it has begun."""
        with self._lock:
            self._is_dropped = not self.is_begun
        return self._is_dropped

    def outcome(self) -> Result:
        """What the call returned; raises what it raised."""
        if self._fault is not None:
            raise self._fault
        return self._results.pop()


class _Porter(QObject):
    """Lives in the main thread, from the first errand to the end of QGIS: nobody has to end it elsewhere."""

    asked = pyqtSignal()

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__()
        self._waiting: SimpleQueue[_Errand[object]] = SimpleQueue()
        self.moveToThread(application.thread())
        # after the move: a connection takes the thread that its receiver lives in then
        self.asked.connect(self._carry, Qt.ConnectionType.QueuedConnection)  # type: ignore[call-arg]

    def take(self, errand: _Errand[object]) -> None:
        """Put an errand in the queue of the main thread."""
        self._waiting.put(errand)
        self.asked.emit()

    @pyqtSlot()
    def _carry(self) -> None:
        self._waiting.get().carry_out()


_porters: list[_Porter] = []
_hiring = Lock()


def in_main_thread(call: Callable[[], Result], heard: Callable[[], object] = lambda: None) -> Result:
    """The result of a call made in the main thread, which goes on drawing in between; raises what the call raises.

    heard: asked ten times a second while waiting; what it raises (a run that is cancelled) ends the wait, once a call
    that has begun is over. Raises AulaError E_BUSY when the main thread does not come to it within a minute: a script
    that blocks it would be waited for without end.
    """
    application = QCoreApplication.instance()
    if application is None or QThread.currentThread() == application.thread():
        return call()
    errand = _Errand(call)
    _porter(application).take(cast("_Errand[object]", errand))
    last = time.monotonic() + PATIENCE_S
    while not errand.ended.wait(LOOK_EVERY_S):
        try:
            heard()
        except BaseException:
            if not errand.drop():
                errand.ended.wait()
            raise
        if time.monotonic() > last and errand.drop():
            raise AulaError("QGIS is busy: its main window did not answer within a minute.", "E_BUSY")
    return errand.outcome()


def _porter(application: QCoreApplication) -> _Porter:
    with _hiring:
        if not _porters:
            _porters.append(_Porter(application))
        return _porters[0]
