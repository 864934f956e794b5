"""A department of DPE: 400 000 rows of 230 columns read, 130 000 cleaned, linked, estimated; peak memory."""

from __future__ import annotations

import sys
import time
from datetime import date
from pathlib import Path

import numpy as np
from measure import FOLDER, ROOT, Board, process

ROWS, COLUMNS, COMMUNES, KEPT = 400_000, 230, 890, 290
BUILDINGS, DPE, ZONES, DRAWS = 350_000, 130_000, 484, 1_000
DAY = date(2026, 6, 1)
ME = Path(__file__)


def department() -> Path:
    """The file as ADEME gives it, drawn from the dwellings of the demonstration: other numbers, communes, places."""
    from demo import dpe, dwellings

    target = FOLDER / "housing_dpe.csv"
    if target.is_file():
        return target
    rows = dpe.diagnosed(dwellings.dwellings())
    names = [*dpe.NEW, *(f"colonne_{rank}" for rank in range(COLUMNS - len(dpe.NEW)))]
    rest = [
        ",".join(f"{(rank * 37 + draw) % 991 / 7:.2f}" for rank in range(COLUMNS - len(dpe.NEW))) for draw in range(40)
    ]
    unfinished = target.with_suffix(".tmp")
    with unfinished.open("w", encoding="utf-8") as stream:
        stream.write(",".join(names) + "\n")
        for row in range(ROWS):
            own = dict(rows[row % len(rows)], remplace="", numero=f"2462E{row:07d}A", insee=f"62{row % COMMUNES:03d}")
            own |= {
                "ban": f"{own['insee']}_{row % 9999:04d}_{row % 99999:05d}",
                "rnb": f"B{row % BUILDINGS:011d}" if row % 2 else "",
            }
            own |= {"x": 600_000 + 20 * (row % 4_000), "y": 7_000_000 + 20 * (row // 4_000), "besoin": ""}
            stream.write(",".join(str(own.get(key, "")) for key in dpe.NEW.values()) + "," + rest[row % 40] + "\n")
    unfinished.rename(target)
    return target


def communes(count: int) -> frozenset[str]:
    """The first communes of the department."""
    return frozenset(f"62{rank:03d}" for rank in range(count))


def read(path: Path, count: int):
    """The rows of some communes."""
    from aula_toolbox.core.housing import records
    from aula_toolbox.core.housing.tables import HousingTables
    from aula_toolbox.core.messages import Notes

    return records.read_file(path, HousingTables.read(), Notes(), None, communes(count))


def clean_and_estimate(path: Path, board: Board) -> None:
    """Count once and relabel; rake and draw."""
    from aula_toolbox.core.housing import dwellings, estimate, frame
    from aula_toolbox.core.housing.tables import HousingTables
    from aula_toolbox.core.messages import Notes

    tables = HousingTables.read()
    rows = read(path, KEPT)
    start = time.process_time()
    cleaned = dwellings.clean(rows, tables.rules["2026"], DAY, tables, Notes())
    board.line(f"clean and relabel {len(cleaned.table)} DPE (processor)", time.process_time() - start, "s", 5.0)
    axes, rng = frame.Axes.of(tables), np.random.default_rng(1)
    margins = [rng.integers(20, 400, (ZONES, size)).astype(float) for size in axes.shape]
    margins = [one * 900 / one.sum(axis=1, keepdims=True) for one in margins]
    start = time.process_time()
    raked, holds = frame.rake(rng.random(axes.shape) + 0.5, margins, 1e-6, 500)
    board.line(f"rake {ZONES} zones (processor)", time.process_time() - start, "s", 5.0, f"{int(holds.sum())} hold")
    cells = raked.reshape(ZONES, -1)
    seen = rng.binomial(cells.astype(int), 0.2)[:, :, None] * rng.dirichlet(np.ones(7), (ZONES, axes.cells))
    stock = estimate.HousingStock([str(one) for one in range(ZONES)], cells, seen, seen, axes.strata(), axes.cross())
    start = time.process_time()
    estimate.draw(stock, estimate.DrawChoices(DRAWS))
    board.line(f"{DRAWS} draws of {ZONES} zones (processor)", time.process_time() - start, "s", 40.0)


def link(board: Board) -> None:
    """Put points on buildings: half by identifier, all by their place."""
    from osgeo import ogr, osr
    from qgis.core import QgsApplication, QgsProcessingContext, QgsVectorLayer

    from aula_toolbox.core.housing import links
    from aula_toolbox.core.housing.tables import HousingTables
    from aula_toolbox.core.messages import Notes
    from aula_toolbox.gis.housing import buildings
    from aula_toolbox.gis.vector.sources import Source

    target = FOLDER / "housing_buildings.gpkg"
    if not target.is_file():
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(2154)
        unfinished = target.with_suffix(".tmp.gpkg")
        unfinished.unlink(missing_ok=True)
        store = ogr.GetDriverByName("GPKG").CreateDataSource(str(unfinished))
        layer = store.CreateLayer("batiment", crs, ogr.wkbPolygon)
        for name in ("cleabs", "identifiants_rnb"):
            layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
        layer.CreateField(ogr.FieldDefn("nombre_de_logements", ogr.OFTInteger))
        layer.StartTransaction()
        for row in range(BUILDINGS):
            x, y = 600_000 + 20 * (row % 4_000), 7_000_000 + 20 * (row // 4_000)
            feature = ogr.Feature(layer.GetLayerDefn())
            corners = f"{x - 4} {y - 4},{x + 4} {y - 4},{x + 4} {y + 4},{x - 4} {y + 4},{x - 4} {y - 4}"
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({corners}))"))
            feature["cleabs"], feature["identifiants_rnb"] = f"BAT{row}", f"B{row:011d}"
            feature["nombre_de_logements"] = 1 + row % 3
            layer.CreateFeature(feature)
        layer.CommitTransaction()
        del layer, store
        unfinished.rename(target)
    application = QgsApplication([], False)
    application.initQgis()
    source = Source.whole(QgsVectorLayer(f"{target}|layername=batiment", "batiment", "ogr"), QgsProcessingContext())
    row, words = np.arange(DPE), np.full(DPE, None, dtype=object)
    rnb = np.array([f"B{one:011d}" if one % 2 else None for one in row.tolist()], dtype=object)
    x, y = 600_000.0 + 20 * (row % 4_000) + row % 7, 7_000_000.0 + 20 * (row // 4_000)
    points = links.LinkPoints(rnb, words, words, words, np.ones(DPE), np.ones(DPE, dtype=bool))
    tables, start = HousingTables.read(), time.process_time()
    targets = buildings.buildings_of(source, tables, Notes())
    found = links.link(points, targets, buildings.near(source, x, y, 5.0), tables)
    share = 100 * float((found.building >= 0).mean())
    board.line(
        f"link {DPE} DPE to {BUILDINGS} buildings (processor)", time.process_time() - start, "s", 30.0, f"{share:.0f} %"
    )


def main() -> None:
    """Each measure, reading in a process of its own."""
    path = department()
    board = Board()
    cost = process([sys.executable, ME, "read", path], environ={"PYTHONPATH": f"{ROOT}:{ROOT / 'scripts'}", "PATH": ""})
    name = f"read {ROWS} rows x {COLUMNS} columns, one territory"
    board.line(f"{name} (processor)", cost.cpu_seconds, "s", 40.0, cost.output.strip())
    board.line("its peak memory", cost.peak_mib, "MiB", 300.0)
    cost = process([sys.executable, ME, "all", path], environ={"PYTHONPATH": f"{ROOT}:{ROOT / 'scripts'}", "PATH": ""})
    board.line("peak memory with every commune of it", cost.peak_mib, "MiB", None, cost.output.strip())
    clean_and_estimate(path, board)
    link(board)
    board.exit()


if __name__ == "__main__":
    if len(sys.argv) > 2 and sys.argv[1] in ("read", "all"):
        print(len(read(Path(sys.argv[2]), 60 if sys.argv[1] == "read" else COMMUNES)), "rows kept")
    else:
        main()
