"""Catalogue: search and opening with thousands of records, loading and copying 2 500 features, a large download."""

from __future__ import annotations

import os
import resource
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from measure import Board, median_seconds

SEARCH_S, OPEN_S, LOAD_S, COPY_S, MEMORY_MIB = 0.05, 0.3, 1.5, 3.0, 32.0
RECORDS, SHOWN, MEGABYTES = 5000, 1000, 500
LARGE, LARGE_MIB, SHOWN_AT_ONCE = 50_000, 150.0, 300


def records(count: int) -> list[object]:
    """Records that look like real ones."""
    from aula_toolbox.core.pnc.catalogue import Record

    words = ("friches", "logements", "occupation du sol", "commerces", "arrêts", "emploi", "biodiversité")
    return [
        Record(
            f"r{number}",
            "banc",
            f"{words[number % 7].capitalize()} de la commune {number}",
            abstract=f"Données {words[number % 5]} du territoire, relevé {number}. " * 6,
            keywords=(words[number % 7], words[number % 3]),
            observatories=("friches",),
            publisher="AULA",
        )
        for number in range(count)
    ]


def search(board: Board) -> None:
    """One key in the search line, and the panel shown."""
    from aula_toolbox.core.pnc.catalogue import Catalogue, Reading
    from aula_toolbox.core.pnc.query import Query
    from aula_toolbox.core.pnc.search import Index
    from aula_toolbox.ui.pnc.dock import CatalogueDock

    index = Index(records(RECORDS))
    worst = max(
        median_seconds(lambda w=w: index.find(Query(w), SHOWN_AT_ONCE))
        for w in ("f", "friches", "commune 12", "zzz", "")
    )
    board.line(f"search in {RECORDS} records, slowest key", worst, "s", SEARCH_S)
    dock = CatalogueDock(None)
    catalogue = Catalogue([Reading("banc", records(SHOWN))])
    board.line(f"panel with {SHOWN} records", median_seconds(lambda: dock.show_catalogue(catalogue)), "s", OPEN_S)


def large(board: Board, folder: Path) -> None:
    """A department's catalogue as it lies in the cache: opened, searched, and what it takes of memory."""
    from aula_toolbox.core.pnc.cache import Cache
    from aula_toolbox.core.pnc.catalogue import Catalogue, Reading
    from aula_toolbox.core.pnc.query import Query
    from aula_toolbox.core.pnc.search import Index
    from aula_toolbox.ui.pnc.dock import CatalogueDock

    Cache(folder / "large").save(Reading("banc", records(LARGE)))
    dock = CatalogueDock(None)
    before = _resident_mib()

    def opened() -> None:
        dock.show_catalogue(Catalogue([Cache(folder / "large").load("banc")]))

    board.line(f"panel opened on {LARGE} cached records", median_seconds(opened), "s", OPEN_S)
    index = Index(Catalogue([Cache(folder / "large").load("banc")]))
    words = ("f", "friches", "commune 12", "zzz", f"commune {LARGE - 9}", "friches bethune", "donnees")
    worst = {w: median_seconds(lambda w=w: index.search(Query(w), SHOWN_AT_ONCE)) for w in words}
    slowest = max(worst, key=worst.get)
    board.line(f"search in {LARGE} records, slowest words ({slowest})", worst[slowest], "s", SEARCH_S)
    board.line(f"memory added by {LARGE} records", _resident_mib() - before, "MiB", LARGE_MIB)


def _resident_mib() -> float:
    """Memory of this process now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1024**2


def opening(board: Board, folder: Path) -> None:
    """The panel opened on a large catalogue as it lies in the cache: read, indexed, shown."""
    from aula_toolbox.core.pnc.cache import Cache
    from aula_toolbox.core.pnc.catalogue import Catalogue, Reading
    from aula_toolbox.ui.pnc.dock import CatalogueDock

    cache = Cache(folder / "catalogue")
    cache.save(Reading("banc", records(RECORDS)))
    dock = CatalogueDock(None)

    def shown() -> None:
        dock.show_catalogue(Catalogue([cache.load("banc")]))

    board.line(f"panel opened on {RECORDS} cached records", median_seconds(shown), "s", OPEN_S * RECORDS / SHOWN)


def load(board: Board, folder: Path) -> None:
    """The same 2 500 sites by WFS and by OGC API, then an offline copy."""
    from aula_toolbox.core.messages import Notes
    from aula_toolbox.core.pnc.catalogue import CatalogueSource
    from aula_toolbox.core.pnc.records import read_record
    from aula_toolbox.gis.pnc import loader, offline
    from scripts import local_platform

    files = local_platform.write_files(folder)
    local_platform.qgis_project(files["gpkg"], folder / "sites.qgs")
    port = local_platform.free_port()
    try:
        server = local_platform.qgis_server(folder / "sites.qgs", folder)
    except local_platform.MissingError as missing:
        print(f"  left out: {missing}")
        return
    try:
        described = local_platform.platform_records(server.url, f"http://127.0.0.1:{port}")
        features = local_platform.pygeoapi(files["geojson"], described, folder, port)
        try:
            source = CatalogueSource("banc", "Banc", "records", features.url)
            for name, title in (("sites-wfs", "WFS"), ("sites-oapif", "OGC API")):
                record = read_record(next(item for item in described if item["id"] == name), "banc")

                def whole(record: object = record) -> None:
                    plan = loader.prepare(record, source, loader.Wishes(), Notes())
                    layer = loader.build(plan, Notes())
                    if sum(1 for _ in layer.getFeatures()) != local_platform.COUNT:
                        raise SystemExit("features are missing")

                board.line(f"{title}: 2 500 features checked, loaded, iterated", median_seconds(whole), "s", LOAD_S)
            copier = offline.Copier(offline.CopyWanted(folder / "copies", force=True), None, Notes())
            board.line(
                "offline copy of 2 500 features", median_seconds(lambda: copier.copy(record, source)), "s", COPY_S
            )
        finally:
            features.stop()
    finally:
        server.stop()


def download(board: Board, folder: Path) -> None:
    """Memory of a large download."""
    from aula_toolbox.gis.net.http import Client
    from tests.servers.web import Handler, WebServer

    block = b"\0" * (1024 * 1024)

    def large(request: Handler) -> None:
        request.start(length=MEGABYTES * len(block))
        for _ in range(MEGABYTES):
            request.wfile.write(block)

    server = WebServer({"/large": large})
    try:
        with Client() as client:
            before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            start = time.perf_counter()
            done = client.download(f"{server.url}/large", folder / "large.bin")
            seconds = time.perf_counter() - start
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
        if done.octets != MEGABYTES * len(block):
            raise SystemExit("the download is not whole")
        board.line(f"memory added by a download of {MEGABYTES} MiB ({seconds:.1f} s)", grown, "MiB", MEMORY_MIB)
    finally:
        server.stop()


def main() -> None:
    """All of it, in a profile of its own."""
    from qgis.core import QgsApplication

    board = Board()
    with tempfile.TemporaryDirectory(prefix="aula-bench-") as name:
        application = QgsApplication([], True, name)
        application.initQgis()
        download(board, Path(name))
        search(board)
        large(board, Path(name))
        opening(board, Path(name))
        load(board, Path(name))
    board.exit()


if __name__ == "__main__":
    main()
