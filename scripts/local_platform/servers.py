"""The real servers of the platform, all on 127.0.0.1: QGIS Server, pygeoapi, pycsw and PostGIS."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import time
from pathlib import Path

from .data import FIELDS, sites
from .processes import MissingError, Process, free_port, program, start, tool

ROOT = Path(__file__).resolve().parents[2]
VENVS = Path(os.environ.get("AULA_SERVERS", ROOT / ".venv-servers"))
TEMPLATES = ROOT / "scripts" / "servers"
ACCOUNT = "lecteur"


def qgis_project(gpkg: Path, path: Path, title: str = "") -> None:
    """A QGIS project that serves the sites by WMS, WFS, OGC API and WMTS. Needs a QgsApplication.

    title: of the layer, which has then no short name, as most layers of most projects.
    """
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer

    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    project.setTitle("Sites")
    layer = QgsVectorLayer(f"{gpkg}|layername=sites", "sites", "ogr")
    if title:
        layer.setName(title)
    else:
        layer.serverProperties().setShortName("sites")
    project.addMapLayer(layer)
    box = layer.extent()
    project.writeEntry("WMSCrsList", "/", ["EPSG:2154", "EPSG:3857", "EPSG:4326"])
    project.writeEntry(
        "WMSExtent", "/", [str(v) for v in (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())]
    )
    project.writeEntry("WFSLayers", "/", [layer.id()])
    project.writeEntry("WFSLayersPrecision", f"/{layer.id()}", 8)
    project.writeEntryBool("WMTSLayers", "Project", True)
    project.writeEntryBool("WMTSPngLayers", "Project", True)
    project.writeEntry("WMTSLayers", "Layer", [layer.id()])
    project.writeEntry("WMTSPngLayers", "Layer", [layer.id()])
    if not project.write(str(path)):
        raise RuntimeError(project.error())


def qgis_server(project: Path, folder: Path) -> Process:
    """QGIS Server on one project."""
    port = free_port()
    command = [program("qgis_mapserver"), "-p", str(project), f"127.0.0.1:{port}"]
    url = f"http://127.0.0.1:{port}"
    settings = folder / "qgis-server"
    settings.mkdir(exist_ok=True)
    server = start(
        "qgis-server",
        command,
        url,
        folder,
        QT_QPA_PLATFORM="offscreen",
        QGIS_CUSTOM_CONFIG_PATH=str(settings),
        QGIS_OPTIONS_PATH=str(settings),
        QGIS_SERVER_LOG_STDERR="1",
    )
    return server.wait(f"{url}/?SERVICE=WFS&REQUEST=GetCapabilities")


PYGEOAPI = (TEMPLATES / "pygeoapi.yml").read_text(encoding="utf-8")


def pygeoapi(geojson: Path, records: list[dict[str, object]], folder: Path, port: int | None = None) -> Process:
    """Pygeoapi with the sites as features and a catalogue of records."""
    port = port or free_port()
    url = f"http://127.0.0.1:{port}"
    database = folder / "fiches.tinydb"
    database.write_text(json.dumps({"_default": {str(i): item for i, item in enumerate(records, 1)}}), encoding="utf-8")
    config, openapi = folder / "pygeoapi.yml", folder / "openapi.yml"
    config.write_text(
        PYGEOAPI.format(port=port, url=url, geojson=geojson, records=database, page=1000), encoding="utf-8"
    )
    environment = {"PYGEOAPI_CONFIG": str(config), "PYGEOAPI_OPENAPI": str(openapi)}
    tool(
        [program(VENVS / "bin" / "pygeoapi"), "openapi", "generate", config, "--output-file", openapi],
        folder,
        **environment,
    )
    gunicorn = program(VENVS / "bin" / "gunicorn")
    command = [gunicorn, "-w", "1", "--threads", "4", "-b", f"127.0.0.1:{port}", "pygeoapi.flask_app:APP"]
    server = start("pygeoapi", command, url, folder, **environment)
    return server.wait(f"{url}/collections?f=json")


PYCSW = (TEMPLATES / "pycsw.cfg").read_text(encoding="utf-8")
# the plain server of Python asks the name of 127.0.0.1 to the network, which may take minutes without an answer
SERVE_CSW = (
    "import socket, sys; socket.getfqdn = lambda name='': name; "
    "from wsgiref.simple_server import make_server; from pycsw.wsgi import application; "
    "make_server('127.0.0.1', int(sys.argv[1]), application).serve_forever()"
)


def pycsw(metadata: dict[str, str], folder: Path) -> Process:
    """Pycsw with ISO 19139 records given as XML texts by name."""
    port = free_port()
    url = f"http://127.0.0.1:{port}/"
    python = program(VENVS / "csw" / "bin" / "python")
    admin = str(VENVS / "csw" / "bin" / "pycsw-admin.py")
    home = tool([python, "-c", "import pycsw, os; print(os.path.dirname(pycsw.__file__))"], folder).strip()
    config, loaded = folder / "pycsw.cfg", folder / "iso"
    loaded.mkdir(exist_ok=True)
    config.write_text(PYCSW.format(home=home, url=url, folder=folder), encoding="utf-8")
    for name, text in metadata.items():
        (loaded / f"{name}.xml").write_text(text, encoding="utf-8")
    for arguments in (
        ["-c", "setup_db", "-f", str(config)],
        ["-c", "load_records", "-f", str(config), "-p", str(loaded)],
    ):
        tool([python, admin, *arguments], folder)
    server = start("pycsw", [python, "-c", SERVE_CSW, str(port)], url, folder, PYCSW_CONFIG=str(config))
    return server.wait(f"{url}?service=CSW&version=2.0.2&request=GetCapabilities")


def postgis(folder: Path, key: str) -> Process:
    """A private PostgreSQL with the sites; `key` opens the account `lecteur`."""
    tools = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not tools or not list(Path("/usr/share/postgresql").glob("*/extension/postgis.control")):
        raise MissingError("not installed: postgresql with postgis")
    bin_folder, port = tools[-1].parent, free_port()
    home = Path(tempfile.mkdtemp(prefix="aula-pg-"))
    key_file = home / "key"
    key_file.write_text(key)
    as_user: list[str | Path] = []
    if os.geteuid() == 0:
        as_user = ["runuser", "-u", "postgres", "--"]
        for path in (home, key_file):
            shutil.chown(path, "postgres")
    initdb = [bin_folder / "initdb", "-D", home / "data", "-U", ACCOUNT, "-A", "scram-sha-256"]
    tool([*as_user, *initdb, f"--pwfile={key_file}", "-E", "UTF8"], home)
    options = ["-c", "listen_addresses=127.0.0.1", "-c", f"unix_socket_directories={home}", "-c", "fsync=off"]
    command = [*as_user, bin_folder / "postgres", "-D", home / "data", "-p", port, *options]
    server = start("postgis", [str(part) for part in command], f"127.0.0.1:{port}", folder)
    server.facts = {"host": "127.0.0.1", "port": str(port), "database": "postgres", "user": ACCOUNT, "home": str(home)}
    try:
        _fill(server, bin_folder / "psql", folder, key)
    except BaseException:
        server.stop()
        raise
    return server


def _fill(server: Process, psql: Path, folder: Path, key: str) -> None:
    """Write the sites, once the database answers."""
    rows = ",".join(f"('{a}','{b}',{c},'{d}',ST_GeomFromText('{e}',2154))" for a, b, c, d, e in sites())
    script = folder / "sites.sql"
    script.write_text(
        f"CREATE EXTENSION postgis; CREATE TABLE sites (gid serial PRIMARY KEY, {FIELDS}, "
        "geom geometry(MultiPolygon,2154)); INSERT INTO sites (site_id, site_statut, unite_fonciere_surface, "
        f"site_actu_date, geom) VALUES {rows}; CREATE INDEX ON sites USING gist (geom);",
        encoding="utf-8",
    )
    where = ["-h", "127.0.0.1", "-p", server.facts["port"], "-U", ACCOUNT, "postgres"]
    command: list[str | Path] = [psql, "-q", "-v", "ON_ERROR_STOP=1", *where]
    environment = {"PGPASSWORD": key, "PGCONNECT_TIMEOUT": "5"}
    until = time.monotonic() + 60
    while True:
        try:
            tool([*command, "-c", "SELECT 1"], folder, **environment)
            break
        except RuntimeError:
            if server.popen.poll() is not None or time.monotonic() > until:
                raise
            time.sleep(0.1)
    tool([*command, "-f", script], folder, **environment)


ISO = (TEMPLATES / "iso19139.xml").read_text(encoding="utf-8")
