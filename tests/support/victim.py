"""A run that writes every kind of file, to be killed at any moment.

`python -m tests.support.victim FOLDER VERSION FORMAT LIMIT` (LIMIT: most bytes of a file, 0 for none).

Says `begun` when the algorithm starts and `done` at its end. `whole` tells what a folder holds.
"""

from __future__ import annotations

import os
import signal
import sys
import zipfile
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
ROWS = 3000
SIDE = 700
PAGES = 2
VECTORS = ("gpkg", "shp", "fgb", "geojson", "csv")
FILES = {
    "REPORT": "report.html",
    "MAP": "map.pdf",
    "DRAWING": "drawing.svg",
    "JOURNAL": "journal.csv",
    "LETTER": "letter.odt",
    "ACT": "act.docx",
}
SHEETS = ("sheet_1.html", "sheet_2.svg", "sheet_3.md")
"""Written into the folder of a run without an output of their own, as the reports of territories are."""
WORDS = 4000


def names(kind: str) -> dict[str, str]:
    """The files of a run by output; the layer is of one of VECTORS."""
    sheets = {f"SHEET_{number}": name for number, name in enumerate(SHEETS)}
    return {"OUTPUT": f"sites.{kind}", "TABLE": "table.gpkg", "RASTER": "grid.tif", **FILES, **sheets}


def algorithm():
    """The algorithm, made here: this module is read without QGIS too."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY

    from aula_toolbox.core.documents.blocks import Paragraph, WrittenDocument
    from aula_toolbox.core.documents.docx import docx
    from aula_toolbox.core.documents.odt import odt
    from aula_toolbox.core.schema import Field, Kind, Schema
    from aula_toolbox.gis.layouts.export import PageOutput, write_page
    from aula_toolbox.gis.raster.rasters import Grid, write_raster
    from aula_toolbox.processing.base import parameters as declare
    from aula_toolbox.processing.base.algorithm import AulaAlgorithm

    fields = Schema([Field("nom", Kind.TEXT, "Nom", ""), Field("version", Kind.INT, "Version", "")])
    lambert = QgsCoordinateReferenceSystem("EPSG:2154")

    class EveryFormat(AulaAlgorithm):
        ID, GROUP, NAME, SUMMARY = "everyformat", "rain", "Every format", "Writes every kind of file"
        FIELDS = {"OUTPUT": fields, "TABLE": fields}

        def parameters(self):
            yield declare.number("VERSION", "Version", "Written in every file", 1, True)
            yield declare.layer_out("OUTPUT", "Sites", "Points", "point")
            yield declare.layer_out("TABLE", "Table", "Rows", "any", True)
            yield declare.raster_out("RASTER", "Grid", "Numbers", True)
            for name, file in FILES.items():
                yield declare.file_out(name, file, file, f"{file} (*{Path(file).suffix})", by_default=False)

        def execute(self, job):
            print("begun", flush=True)
            version = job.whole("VERSION")
            columns = {"nom": np.array(["é" * 20] * ROWS, dtype=object), "version": np.full(ROWS, version)}
            points = [QgsGeometry.fromPointXY(QgsPointXY(6e5 + n, 7e6)) for n in range(ROWS)]
            job.write_rows("OUTPUT", fields, columns, points, "point", lambert)
            job.write_rows("TABLE", fields, columns)
            path = job.output_path("RASTER")
            if path is not None:
                grid = Grid(6e5, 7e6, 1.0, SIDE, SIDE, lambert)
                noise = np.random.default_rng(1)
                write_raster(
                    path, grid, lambda at: noise.random((at[0].stop - at[0].start, SIDE)).astype("f4") + version
                )
            job.write_text("REPORT", f"<html>{'<p>é</p>' * 20_000}<b>version {version}</b></html>")
            job.write_text("JOURNAL", f"version\n{f'{version}{chr(10)}' * 20_000}")
            told = WrittenDocument("Essai", "Lens", [Paragraph(f"version {version} {n}") for n in range(WORDS)])
            for name, writer in (("LETTER", odt), ("ACT", docx)):
                path = job.output_path(name)
                if path is not None:
                    path.write_bytes(writer(told))
            stage = job.outbox.stage(Path(job.results["REPORT"]).parent)
            for name in SHEETS:
                stage.file(name).write_text(sheet(name, version), encoding="utf-8")
            for name in ("MAP", "DRAWING"):
                path = job.output_path(name)
                if path is not None:
                    write_page(layout_of(version), path, PageOutput(path.suffix[1:], 72))

    return EveryFormat


def sheet(name, version):
    """A long text that says its version from end to end."""
    inner = f"<text>version {version}</text>\n" * 20_000
    around = {".html": ("<html>", "</html>"), ".svg": ('<svg xmlns="http://www.w3.org/2000/svg">', "</svg>")}
    begin, end = around.get(Path(name).suffix, ("", ""))
    return begin + inner + end


def layout_of(version):
    """A page that says its version some hundred times."""
    from qgis.core import QgsLayoutItemLabel, QgsLayoutPoint, QgsPrintLayout, QgsProject

    layout = QgsPrintLayout(QgsProject.instance())
    layout.initializeDefaults()
    for number in range(150):
        label = QgsLayoutItemLabel(layout)
        label.setText(f"version {version}")
        label.adjustSizeToText()
        layout.addLayoutItem(label)
        label.attemptMove(QgsLayoutPoint(number % 10 * 20, number // 10 * 12))
    return layout


def check_whole(path: Path) -> None:
    """Raise AssertionError, or what GDAL raises, when a file is not whole: the reader is not the writer's own."""
    from osgeo import gdal, ogr

    gdal.UseExceptions()
    if path.suffix == ".tif":
        values = gdal.Open(str(path)).ReadAsArray()
        assert values.shape == (SIDE, SIDE) and values.max() < values.min() + 1
    elif path.name in SHEETS:
        text = path.read_text(encoding="utf-8")
        assert text in (sheet(path.name, 1), sheet(path.name, 2)), path.name
    elif path.suffix in (".odt", ".docx"):
        with zipfile.ZipFile(path) as parts:
            assert parts.testzip() is None
            text = parts.read("content.xml" if path.suffix == ".odt" else "word/document.xml").decode()
        assert max(text.count("version 1 "), text.count("version 2 ")) == WORDS, path.name
    elif path.suffix in (".html", ".pdf", ".svg"):
        content = path.read_bytes()
        assert content.rstrip().endswith({".html": b"</html>", ".pdf": b"%%EOF", ".svg": b"</svg>"}[path.suffix])
    elif path.name == FILES["JOURNAL"]:
        assert path.read_bytes().count(b"\n") == 20_001
    else:
        dataset = ogr.Open(str(path))
        versions = [int(feature["version"]) for feature in dataset.GetLayer(0)]
        assert len(versions) == ROWS and len(set(versions)) == 1, (path.name, len(versions), set(versions))


def identity(folder: Path, kind: str) -> dict[str, tuple[int, int] | None]:
    """Which files of a run are there, told apart by their size and time."""
    found = {}
    for file in names(kind).values():
        path = folder / file
        found[file] = (path.stat().st_size, path.stat().st_mtime_ns) if path.exists() else None
    return found


def main() -> None:
    """Run the algorithm once, as a batch does."""
    folder, version, kind, limit = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3], int(sys.argv[4])
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # a shell lets what runs in its background ignore Ctrl-C
    signal.signal(signal.SIGINT, signal.default_int_handler)
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.insert(0, str(ROOT))
    outputs = {name: str(folder / file) for name, file in names(kind).items()}
    instance = algorithm()().create()
    from aula_toolbox.gis.results import places

    # small disks are refused before anything is written: here they are to be met while writing
    places.limits()["espace_octets"] = 0.0
    if limit:
        import resource

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    try:
        instance.run({"VERSION": version, **outputs}, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)
    except QgsProcessingException as error:
        print(f"refused: {error}", flush=True)
        os._exit(1)
    print("done", flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
