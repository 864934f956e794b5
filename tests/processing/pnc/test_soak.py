"""Many loads in one process: what a load takes is given back when its layer goes."""

from __future__ import annotations

import gc
import json
import os
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication

from aula_toolbox.core.pnc import cache as caching
from aula_toolbox.processing.pnc import PncLoad
from scripts import local_platform
from tests.processing.pnc.conftest import catalogue_route
from tests.servers.wfs import Wfs
from tests.support.runs import run

LOADS = int(os.environ.get("AULA_LOADS", "30"))
FEW_MIB, FEW_HANDLES = 24.0, 4
SHAPE = {"type": "Point", "coordinates": [2.5, 50.5]}


def handles() -> int:
    """Open files and sockets of this process."""
    return len(list(Path("/proc/self/fd").iterdir()))


def resident_mib() -> float:
    """Memory of this process now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024**2


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the counts are those of /proc")
def test_memory_and_handles_are_given_back(sources, web):
    """AULA_LOADS=300 for the whole soak; the first loads warm the caches of QGIS up and do not count."""
    wfs = Wfs(web)
    body = (caching.DEMO_FOLDER / "territoire.gpkg").read_bytes()
    features = [{"type": "Feature", "properties": {"a": n}, "geometry": SHAPE} for n in range(50)]
    text = json.dumps({"type": "FeatureCollection", "features": features}).encode()
    web.routes["/a.gpkg"] = lambda request: request.answer(body)
    web.routes["/a.zip"] = lambda request: request.answer(text)
    links = {
        "gpkg-aa": {"href": f"{web.url}/a.gpkg", "name": "commune"},
        "zip-aa": {"href": f"{web.url}/a.zip"},
        "wfs-aa": {"href": wfs.url, "protocol": "OGC:WFS", "name": "t:carres"},
    }
    records = [local_platform.record(name, name, [{**link, "rel": "item"}]) for name, link in links.items()]
    sources(catalogue_route(web, records))

    def loads(count: int) -> tuple[float, int]:
        for number in range(count):
            ran = run(PncLoad, RECORD=f"local:{tuple(links)[number % 3]}")
            assert ran["OUTPUT_COUNT"] in (3, 50, 322)
            del ran
        gc.collect()
        QgsApplication.processEvents()
        return resident_mib(), handles()

    loads(15)
    memory, files = loads(15)
    more_memory, more_files = loads(LOADS)
    assert more_files - files <= FEW_HANDLES, f"{files} then {more_files} handles after {LOADS} loads"
    assert more_memory - memory < FEW_MIB, f"{memory:.0f} then {more_memory:.0f} MiB after {LOADS} loads"
