"""Python logging shown in QGIS' message log, under one tag."""

from __future__ import annotations

import logging

from qgis.core import Qgis, QgsApplication, QgsMessageLog
from qgis.PyQt.QtCore import QCoreApplication

TAG = "AULA"
LOGGER = logging.getLogger("aula_toolbox")


class QgisLogHandler(logging.Handler):
    """Sends log records to the message log panel of QGIS."""

    def emit(self, record: logging.LogRecord) -> None:
        level = Qgis.MessageLevel.Info
        if record.levelno >= logging.ERROR:
            level = Qgis.MessageLevel.Critical
        elif record.levelno >= logging.WARNING:
            level = Qgis.MessageLevel.Warning
        QgsMessageLog.logMessage(self.format(record), TAG, level, notifyUser=False)


def install() -> logging.Handler:
    """Attach the handler; give the result to `remove`."""
    handler = QgisLogHandler()
    LOGGER.addHandler(handler)
    LOGGER.setLevel(logging.INFO)
    return handler


def remove(handler: logging.Handler) -> None:
    """Detach the handler when the plugin is unloaded."""
    LOGGER.removeHandler(handler)


def refuse_once(is_stopped: bool = False) -> None:
    """Let `qgis_process` write the refusal that follows once: it ends with it, and would write what it logs as well.

    With `--json`, or parameters from standard input (`-`), what is logged is all that is written, so that the first
    line stays; and of a run that was stopped QGIS may write none but those that it repeats, which all stay.
    """
    if QgsApplication.platform() != "qgis_process":
        return
    log, words = QgsApplication.messageLog(), QCoreApplication.arguments()
    if "--json" not in words and words[-1:] != ["-"]:
        log.blockSignals(True)
    elif not is_stopped:
        log.messageReceived[str, str, Qgis.MessageLevel].connect(lambda *_: log.blockSignals(True))
