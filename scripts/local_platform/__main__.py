"""`python -m scripts.local_platform`: start the platform for a person to play with."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
from pathlib import Path

from . import ISO, Process, free_port, platform_records, pycsw, pygeoapi, qgis_project, qgis_server, write_files


def main() -> int:
    """Start everything, say where it is, wait for Ctrl+C."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    folder = Path(tempfile.mkdtemp(prefix="aula-platform-"))
    files = write_files(folder)
    qgis_project(files["gpkg"], folder / "sites.qgs")
    started: list[Process] = []
    try:
        server = qgis_server(folder / "sites.qgs", folder)
        started.append(server)
        port = free_port()
        records = platform_records(server.url, f"http://127.0.0.1:{port}")
        features = pygeoapi(files["geojson"], records, folder, port)
        started.append(features)
        started.append(
            pycsw({"iso": ISO.format(id="iso-sites", title="Friches au catalogue CSW", url=f"{server.url}/")}, folder)
        )
        print("Preferences > AULA, add a catalogue:")
        print(f"  records   {features.url}/collections/fiches")
        print(f"  csw       {started[-1].url}")
        print(
            f"Services: WMS, WFS, WMTS {server.url}/   OGC API {features.url}   (Ctrl+C stops everything)", flush=True
        )
        signal.sigwait({signal.SIGINT, signal.SIGTERM})
    finally:
        for process in reversed(started):
            process.stop()
        shutil.rmtree(folder, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
