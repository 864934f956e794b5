"""Python logging shown in QGIS' message log, under one tag."""

from __future__ import annotations

import logging

from qgis.core import Qgis, QgsMessageLog

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
