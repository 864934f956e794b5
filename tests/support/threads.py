"""Work in another thread, as QGIS runs an algorithm, while the main thread draws."""

from __future__ import annotations

import threading
import time

from qgis.PyQt.QtCore import QCoreApplication, QThread


def elsewhere(work, is_drawing=True):
    """What work returned or raised in a thread of its own, while the main thread handles its events (or sleeps)."""
    found = []

    def run():
        try:
            found.append(work())
        except Exception as fault:
            found.append(fault)

    thread = threading.Thread(target=run)
    thread.start()
    while thread.is_alive():
        if is_drawing:
            QCoreApplication.processEvents()
        time.sleep(0.005)
    return found[0]


def is_main():
    return QThread.currentThread() == QCoreApplication.instance().thread()
