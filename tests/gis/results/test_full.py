"""A disk that fills in the middle of a layer: one sentence, the earlier file, no leftover, on every way of writing."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.conftest import ROOT
from tests.support.layers import memory_layer, saved, square

ROWS = 4000
CODE = """
import resource, signal, sys
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback
application = QgsApplication([], False)
application.initQgis()
from aula_toolbox.gis.results import places
from aula_toolbox.processing.rain.rainroofs import RainRoofs
source, target, limit = sys.argv[1], sys.argv[2], int(sys.argv[3])
# small disks are refused before anything is written: here they are to be met while writing
places.limits()["espace_octets"] = places.limits()["valeur_octets"] = 0.0
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
if limit:
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    RainRoofs().create().run(
        {"INPUT": source, "OUTPUT": target}, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False
    )
except QgsProcessingException as error:
    print("refused", error)
"""


@pytest.fixture(scope="module")
def buildings(tmp_path_factory):
    rows = [
        (square(680_000 + 20 * (n % 60), 7_040_000 + 20 * (n // 60), 10), f"B{n}", "Résidentiel") for n in range(ROWS)
    ]
    path = tmp_path_factory.mktemp("full") / "bat.gpkg"
    saved(memory_layer("Polygon", rows, "cleabs:string&usage_1:string"), path)
    return str(path)


def written(source: str, target: str, limit: int) -> str:
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", CODE, source, target, str(limit)]
    done = subprocess.run(command, capture_output=True, text=True, env=surroundings, check=False, cwd=ROOT)
    return done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="limits of a process")
@pytest.mark.parametrize("ending", [".gpkg", ".shp", ".csv"])
def test_a_disk_that_fills_in_the_middle_leaves_the_earlier_file(qgis_app, buildings, tmp_path, ending):
    """GeoPackage to GeoPackage is copied by SQLite, the others go through QGIS' own sink."""
    target = tmp_path / f"o{ending}"
    assert "refused" not in written(buildings, str(target), 0)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    size = target.stat().st_size
    for share in (0.3, 0.8):
        said = written(buildings, str(target), int(size * share))
        assert "refused" in said and any(f"[{code}]" in said for code in ("E_DISK", "E_WRITE", "E_WRITTEN")), said
        assert "Traceback" not in said and ".aula-" not in said
        assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
