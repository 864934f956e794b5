"""A small data platform on this machine: QGIS Server, pygeoapi, pycsw and PostGIS, all on 127.0.0.1.

`make platform` starts it, prints the addresses to type in the settings of the plugin, and stops it on Ctrl+C.
The tests start the same servers. 2 500 fictional sites (seed 42) are served by every road.

Needs: the packages `qgis-server` and `postgresql-15-postgis-3` (Debian), and the programs of
`requirements-servers.txt` and `requirements-csw.txt`, each in its own venv under AULA_SERVERS (`make servers`).
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENVS = Path(os.environ.get("AULA_SERVERS", ROOT / ".venv-servers"))
TEMPLATES = Path(__file__).resolve().parent / "servers"
COUNT = 2500
SEED = 42
FIELDS = "site_id TEXT, site_statut TEXT, unite_fonciere_surface REAL, site_actu_date TEXT"
STATES = ("friche avec projet", "friche sans projet", "friche reconvertie", "friche potentielle")
ACCOUNT = "lecteur"


class MissingError(RuntimeError):
    """A program this machine lacks."""


def free_port() -> int:
    """A port nobody listens to."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def program(*candidates: str | Path) -> str:
    """The first program that is there."""
    for candidate in candidates:
        found = shutil.which(str(candidate))
        if found:
            return found
    raise MissingError(f"not installed: {candidates[0]}")


@dataclass
class Process:
    """A server, its address and its log; `stop` ends it and its children."""

    name: str
    url: str
    popen: subprocess.Popen[bytes]
    log: Path
    facts: dict[str, str] = field(default_factory=dict)

    def wait(self, address: str, seconds: float = 60) -> Process:
        """Wait until the server answers; its log is told when it does not."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if self.popen.poll() is not None:
                break
            try:
                with urllib.request.urlopen(address, timeout=5) as answer:
                    if answer.status == 200:
                        return self
            except OSError:
                time.sleep(0.1)
        self.stop()
        raise RuntimeError(f"{self.name} does not answer:\n{self.log.read_text(errors='replace')[-2000:]}")

    def stop(self) -> None:
        """End the server and what it started."""
        if self.popen.poll() is None:
            os.killpg(self.popen.pid, signal.SIGTERM)
            try:
                self.popen.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(self.popen.pid, signal.SIGKILL)
                self.popen.wait(10)


def start(name: str, command: list[str], url: str, folder: Path, **environment: str) -> Process:
    """Start a server in its own process group."""
    log = folder / f"{name}.log"
    with log.open("wb") as stream:
        popen = subprocess.Popen(
            command, stdout=stream, stderr=stream, cwd=folder, env={**os.environ, **environment}, start_new_session=True
        )
    return Process(name, url, popen, log)


# --- data --------------------------------------------------------------------------------------------------------


def sites() -> list[tuple[str, str, float, str, str]]:
    """The sites: id, state, surface in m2, date, and polygon in EPSG:2154 as WKT."""
    dice = random.Random(SEED)
    made = []
    for number in range(COUNT):
        x, y = 640_000 + (number % 50) * 1200, 7_000_000 + (number // 50) * 1000
        width, height = dice.randint(20, 800), dice.randint(20, 800)
        ring = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]
        wkt = "MULTIPOLYGON(((" + ",".join(f"{a} {b}" for a, b in ring) + ")))"
        date = f"2026-{dice.randint(1, 12):02d}-{dice.randint(1, 28):02d}"
        made.append((f"S{number:05d}", dice.choice(STATES), float(width * height), date, wkt))
    return made


def write_files(folder: Path) -> dict[str, Path]:
    """The sites as GeoPackage, GeoJSON (degrees) and CSV (WKT)."""
    from osgeo import ogr, osr

    own = osr.SpatialReference()
    own.ImportFromEPSG(2154)
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    for reference in (own, degrees):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    change = osr.CoordinateTransformation(own, degrees)
    paths = {"gpkg": folder / "sites.gpkg", "geojson": folder / "sites.geojson", "csv": folder / "sites.csv"}
    for kind, driver, reference in (("gpkg", "GPKG", own), ("geojson", "GeoJSON", degrees)):
        options = ["COORDINATE_PRECISION=9"] if kind == "geojson" else []
        dataset = ogr.GetDriverByName(driver).CreateDataSource(str(paths[kind]))
        layer = dataset.CreateLayer("sites", reference, ogr.wkbMultiPolygon, options)
        for part in FIELDS.split(", "):
            name, type_name = part.split(" ")
            layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal if type_name == "REAL" else ogr.OFTString))
        layer.StartTransaction()
        for row in sites():
            feature = ogr.Feature(layer.GetLayerDefn())
            for place, value in enumerate(row[:4]):
                feature.SetField(place, value)
            geometry = ogr.CreateGeometryFromWkt(row[4])
            if kind == "geojson":
                geometry.Transform(change)
            feature.SetGeometry(geometry)
            layer.CreateFeature(feature)
        layer.CommitTransaction()
        layer = dataset = None
    lines = ["site_id;site_statut;unite_fonciere_surface;site_actu_date;geom"]
    lines += [";".join((a, b, str(c).replace(".", ","), d, e)) for a, b, c, d, e in sites()]
    paths["csv"].write_text("\n".join(lines) + "\n", encoding="utf-8")
    return paths


# --- servers -----------------------------------------------------------------------------------------------------


def qgis_project(gpkg: Path, path: Path) -> None:
    """A QGIS project that serves the sites by WMS, WFS, OGC API and WMTS. Needs a QgsApplication."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer

    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    project.setTitle("Sites")
    layer = QgsVectorLayer(f"{gpkg}|layername=sites", "sites", "ogr")
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
    tool = program(VENVS / "bin" / "pygeoapi")
    subprocess.run(
        [tool, "openapi", "generate", str(config), "--output-file", str(openapi)],
        env={**os.environ, **environment},
        check=True,
        capture_output=True,
        cwd=folder,
    )
    gunicorn = program(VENVS / "bin" / "gunicorn")
    command = [gunicorn, "-w", "1", "--threads", "4", "-b", f"127.0.0.1:{port}", "pygeoapi.flask_app:APP"]
    server = start("pygeoapi", command, url, folder, **environment)
    return server.wait(f"{url}/collections?f=json")


PYCSW = (TEMPLATES / "pycsw.cfg").read_text(encoding="utf-8")
SERVE_CSW = (
    "import sys; from wsgiref.simple_server import make_server; from pycsw.wsgi import application; "
    "make_server('127.0.0.1', int(sys.argv[1]), application).serve_forever()"
)


def pycsw(metadata: dict[str, str], folder: Path) -> Process:
    """Pycsw with ISO 19139 records given as XML texts by name."""
    port = free_port()
    url = f"http://127.0.0.1:{port}/"
    python = program(VENVS / "csw" / "bin" / "python")
    admin = str(VENVS / "csw" / "bin" / "pycsw-admin.py")
    home = subprocess.run(
        [python, "-c", "import pycsw, os; print(os.path.dirname(pycsw.__file__))"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    config, loaded = folder / "pycsw.cfg", folder / "iso"
    loaded.mkdir(exist_ok=True)
    config.write_text(PYCSW.format(home=home, url=url, folder=folder), encoding="utf-8")
    for name, text in metadata.items():
        (loaded / f"{name}.xml").write_text(text, encoding="utf-8")
    for arguments in (
        ["-c", "setup_db", "-f", str(config)],
        ["-c", "load_records", "-f", str(config), "-p", str(loaded)],
    ):
        subprocess.run([python, admin, *arguments], check=True, capture_output=True, cwd=folder)
    server = start("pycsw", [python, "-c", SERVE_CSW, str(port)], url, folder, PYCSW_CONFIG=str(config))
    return server.wait(f"{url}?service=CSW&version=2.0.2&request=GetCapabilities")


def postgis(folder: Path, key: str) -> Process:
    """A private PostgreSQL with the sites; `key` opens the account `lecteur`."""
    tools = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not tools or not list(Path("/usr/share/postgresql").glob("*/extension/postgis.control")):
        raise MissingError("not installed: postgresql with postgis")
    bin_folder, port = tools[-1].parent, free_port()
    home = Path(tempfile.mkdtemp(prefix="aula-pg-"))
    as_user: list[str] = []
    if os.geteuid() == 0:
        as_user = ["runuser", "-u", "postgres", "--"]
        shutil.chown(home, "postgres")
    key_file = home / "key"
    key_file.write_text(key)
    if as_user:
        shutil.chown(key_file, "postgres")
    data = home / "data"
    subprocess.run(
        [
            *as_user,
            bin_folder / "initdb",
            "-D",
            data,
            "-U",
            ACCOUNT,
            "-A",
            "scram-sha-256",
            f"--pwfile={key_file}",
            "-E",
            "UTF8",
        ],
        check=True,
        capture_output=True,
        cwd=home,
    )
    options = ["-c", "listen_addresses=127.0.0.1", "-c", f"unix_socket_directories={home}", "-c", "fsync=off"]
    command = [*as_user, str(bin_folder / "postgres"), "-D", str(data), "-p", str(port), *options]
    server = start("postgis", command, f"127.0.0.1:{port}", folder)
    server.facts = {"host": "127.0.0.1", "port": str(port), "database": "postgres", "user": ACCOUNT, "home": str(home)}
    rows = ",".join(f"('{a}','{b}',{c},'{d}',ST_GeomFromText('{e}',2154))" for a, b, c, d, e in sites())
    script = (
        f"CREATE EXTENSION postgis; CREATE TABLE sites (gid serial PRIMARY KEY, {FIELDS}, "
        "geom geometry(MultiPolygon,2154)); INSERT INTO sites (site_id, site_statut, unite_fonciere_surface, "
        f"site_actu_date, geom) VALUES {rows}; CREATE INDEX ON sites USING gist (geom);"
    )
    environment = {**os.environ, "PGPASSWORD": key}
    psql = [
        str(bin_folder / "psql"),
        "-q",
        "-v",
        "ON_ERROR_STOP=1",
        "-h",
        "127.0.0.1",
        "-p",
        str(port),
        "-U",
        ACCOUNT,
        "postgres",
    ]
    for _ in range(100):
        ready = subprocess.run([*psql, "-c", "SELECT 1"], env=environment, capture_output=True, check=False)
        if ready.returncode == 0:
            break
        time.sleep(0.1)
    subprocess.run(psql, input=script.encode(), env=environment, check=True, capture_output=True)
    return server


# --- records -----------------------------------------------------------------------------------------------------


def record(identifier: str, title: str, links: list[dict[str, object]], **about: object) -> dict[str, object]:
    """A record in the OGC API - Records shape."""
    return {
        "id": identifier,
        "type": "Feature",
        "conformsTo": ["http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/record-core"],
        "geometry": {
            "type": "Polygon",
            "coordinates": [[[2.1, 50.1], [3.1, 50.1], [3.1, 50.6], [2.1, 50.6], [2.1, 50.1]]],
        },
        "time": None,
        "properties": {
            "type": "dataset",
            "title": title,
            "description": "Fiche de la plateforme locale",
            "keywords": ["friches"],
            "updated": "2026-10-01T00:00:00Z",
            "created": "2026-01-01T00:00:00Z",
            "license": "etalab-2.0",
            "contacts": [{"organization": "AULA", "roles": ["publisher"]}],
            "externalId": identifier,
            "recordCreated": "2026-01-01",
            **about,
        },
        "links": links,
    }


ISO = (TEMPLATES / "iso19139.xml").read_text(encoding="utf-8")


def platform_records(server: str, features: str) -> list[dict[str, object]]:
    """The records of the local platform: the same sites by several roads."""
    wfs = {"href": f"{server}/", "protocol": "OGC:WFS", "name": "sites", "rel": "item", "type": "application/xml"}
    wms = {"href": f"{server}/", "protocol": "OGC:WMS", "name": "sites", "rel": "item", "type": "image/png"}
    wmts = {"href": f"{server}/", "protocol": "OGC:WMTS", "name": "sites", "rel": "item", "type": "image/png"}
    poor = {
        "href": f"{server}/wfs3",
        "protocol": "OGC API - Features",
        "name": "sites",
        "rel": "item",
        "type": "application/json",
    }
    good = {
        "href": features,
        "protocol": "OGC API - Features",
        "name": "sites",
        "rel": "item",
        "type": "application/json",
    }
    return [
        record("sites-oapif", "Friches par OGC API", [good]),
        record("sites-wfs", "Friches par WFS", [wfs, poor, wms]),
        record("sites-wms", "Friches en image", [wms]),
        record("sites-wmts", "Friches en tuiles", [wmts]),
        record("sites-wfs3", "Friches par OGC API de QGIS Server", [poor]),
    ]


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
