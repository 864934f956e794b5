"""Run by the desktop of QGIS (`--code`): guarded layers drawn, asked and saved; what was seen goes to a file.

AULA_DESK: a folder with `conf.json` (`chosen`: the origin that may receive the account), where `out.json` is written.
"""

import json
import os
import traceback
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsAuthMethodConfig,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.utils import iface, plugins

DESK = Path(os.environ["AULA_DESK"])


def wait(milliseconds: int) -> None:
    """Let QGIS work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def look() -> dict[str, object]:
    """Two layers through a decoy: drawn, with their legend, asked at a point, counted, saved."""
    from aula_toolbox.gis.net import guard

    chosen = json.loads((DESK / "conf.json").read_text(encoding="utf-8"))["chosen"]
    manager = QgsApplication.authManager()
    manager.setMasterPassword("tests only", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("desk")
    config.setConfig("username", "someone")
    config.setConfig("password", "not-in-any-file")
    manager.storeAuthenticationConfig(config)
    decoy = guard.decoy_for(config.id(), (chosen,))
    wms = f"crs=EPSG:2154&format=image/png&layers=l&styles&url={chosen}/wms&authcfg={decoy}"
    wfs = f"srsname='EPSG:2154' typename='t:carres' url='{chosen}/wfs' version='2.0.0' authcfg={decoy}"
    layers = [QgsRasterLayer(wms, "wms", "wms"), QgsVectorLayer(wfs, "wfs", "WFS")]
    QgsProject.instance().addMapLayers(layers)
    canvas = iface.mapCanvas()
    canvas.setExtent(QgsRectangle(690000, 7040000, 691000, 7041000))
    canvas.refresh()
    wait(2500)
    iface.layerTreeView().expandAll()
    wait(1000)
    layers[0].dataProvider().identify(QgsPointXY(690500, 7040500), Qgis.RasterIdentifyFormat.Text)
    path = DESK / "projet.qgs"
    QgsProject.instance().write(str(path))
    text = path.read_text(encoding="utf-8")
    return {
        "plugin": "aula_toolbox" in plugins,
        "valid": [layer.isValid() for layer in layers],
        "count": len(layers[1]),
        "account_saved": config.id() in text,
        "decoy_saved": decoy in text,
    }


def go() -> None:
    """Look, say what was seen, and leave as a user does."""
    try:
        seen = look()
    except BaseException:
        seen = {"error": traceback.format_exc()}
    (DESK / "out.json").write_text(json.dumps(seen), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


QTimer.singleShot(3000, go)
