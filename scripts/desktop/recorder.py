"""Run by QGIS before its window is built (PYQGIS_STARTUP): writes down every message of the session, from the first."""

import os
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication

_LOG = Path(os.environ["AULA_SESSION_LOG"])


def _write(text: str, tag: str, level: Any) -> None:
    with _LOG.open("a", encoding="utf-8") as stream:
        stream.write(f"[{tag}] {int(level)}: {text}\n")


QgsApplication.messageLog().messageReceived.connect(_write)
