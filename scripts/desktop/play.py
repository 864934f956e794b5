"""Run by QGIS with `--code`: plays the session that AULA_SESSION describes, writes pictures and a report, leaves."""

import faulthandler
import json
import os
import sys
from pathlib import Path

from qgis.PyQt.QtCore import QTimer

HERE = Path(os.environ["AULA_SESSION_SCRIPTS"])
sys.path.insert(0, str(HERE))
# a session that hangs says where, on the error output
faulthandler.dump_traceback_later(60, repeat=True)


def _play() -> None:
    from desktop import scenes

    scenes.play(json.loads(os.environ["AULA_SESSION"]))


QTimer.singleShot(0, _play)
