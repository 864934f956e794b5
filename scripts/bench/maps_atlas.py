"""Maps: one page, its preview, and the atlas of the 322 communes of the territory in one PDF."""

from __future__ import annotations

import csv
import gc
import json
import os
import shutil
import time
from pathlib import Path

from measure import FOLDER, Board, median_seconds, process, shared

SOURCES = "Sources : IGN-INSEE, contours des communes, 2024"
COMMUNES = 322
PAGE_S, PREVIEW_S, FILL_S = 1.0, 0.15, 0.3
PNG_S = {96: 0.3, 150: 0.5, 300: 1.5}
ATLAS_S, ATLAS_MIB, ATLAS_MB = 90.0, 600.0, 10.0
GROWTH = 2.0


def atlas(territory: Path, board: Board) -> None:
    """The whole atlas as a batch runs it, in A4."""
    from demo_steps.demo import enable_plugin, environment, executable

    folder = FOLDER / "atlas"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    surroundings = environment("fr", config=FOLDER / "qgis-config")
    enable_plugin(surroundings)
    layers = [f"{territory}|layername={name}" for name in ("epci", "communes")]
    inputs = {"TITLE": "Atlas", "TEMPLATE": "carte_a4_paysage", "COVERAGE": layers[1], "LAYERS": layers}
    request = json.dumps({"inputs": {**inputs, "SOURCES": SOURCES, "OUTPUT_FOLDER": str(folder)}})
    run = process([executable(), "--json", "run", "aula:exportatlas", "-"], request, surroundings)
    board.line(f"atlas of {COMMUNES} communes, A4, one PDF", run.seconds, "s", ATLAS_S)
    board.line("peak memory of the atlas", run.peak_mib, "MiB", ATLAS_MIB)
    board.line("size of the PDF", (folder / "atlas.pdf").stat().st_size / 1e6, "MB", ATLAS_MB)
    with (folder / "atlas_journal.csv").open(encoding="utf-8-sig", newline="") as stream:
        seconds = [float(line["secondes"].replace(",", ".")) for line in csv.DictReader(stream, delimiter=";")]
    if len(seconds) != COMMUNES:
        raise SystemExit(f"{len(seconds)} pages instead of {COMMUNES}")
    first, last = (sum(part) / len(part) for part in (seconds[:20], seconds[-20:]))
    board.line("last 20 pages against the first 20", last / first, "x", GROWTH)


def pages(territory: Path, board: Board) -> None:
    """One page: filled, previewed, written."""
    from datetime import date

    from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer

    from aula_toolbox.core.maps.templates import template
    from aula_toolbox.core.maps.tokens import shipped_tokens
    from aula_toolbox.gis.layouts.export import PageOutput, export_page
    from aula_toolbox.gis.layouts.fill import Content
    from aula_toolbox.gis.layouts.page import Page, PageModel, compose

    names = ("epci", "communes")
    shown = [QgsVectorLayer(f"{territory}|layername={name}", name, "ogr") for name in names]
    crs, model = QgsCoordinateReferenceSystem("EPSG:2154"), PageModel(template("carte_a3_paysage"))

    project, workshop = QgsProject(), QgsProject()

    def filled() -> Page:
        content = Content("Banc d'essai", list(shown), crs, date(2026, 3, 2), sources=SOURCES)
        return compose(model, shipped_tokens(), content, project, own=workshop)

    start = time.perf_counter()
    page = filled()
    board.line("first page filled", time.perf_counter() - start, "s")
    board.line("page filled", median_seconds(filled), "s", FILL_S)
    board.line("preview, 800 px", median_seconds(lambda: page.picture(800)), "s", PREVIEW_S)
    write = {"A3 PDF, 322 communes with labels": (PageOutput(), FOLDER / "page.pdf", PAGE_S)}
    for dpi, target in PNG_S.items():
        write[f"A3 PNG, {dpi} dpi"] = (PageOutput("png", dpi), FOLDER / "page.png", target)
    for name, (output, path, target) in write.items():
        taken = median_seconds(lambda output=output, path=path: export_page(page.layout, path, output))
        board.line(name, taken, "s", target)


def main() -> None:
    """Measure, print, judge."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    board = Board()
    territory = shared("territory/aula_territory.gpkg")
    pages(territory, board)
    gc.collect()  # layouts and layers end before QGIS does
    application.exitQgis()
    atlas(territory, board)
    board.exit()


if __name__ == "__main__":
    main()
