"""Diagnoses at scale: deliveries of the demonstration laid side by side, some units of it run one after the other.

    territory_scale.py [7 27 107 317]

A copy is an EPCI of three communes, 1 547 ha and 4 557 buildings. Seven are 1/16 of the territory of the agency by
their communes, 27 a quarter, 107 all of it, 317 a quarter of the region. Every file has its full size; all units of
the smallest extent are run, a few of the others: what changes with the extent is what it costs to find a unit in them.
"""

from __future__ import annotations

import csv
import io
import os
import resource
import shutil
import sys
import time
from pathlib import Path

from measure import FOLDER, ROOT, Board, process

ME = Path(__file__)
STEP_M, ACROSS = 5_000.0, 20
CODES = ("62990", "62991", "62992")
FEW = 3
PLACE = FOLDER / "territory_scale"
TABLES = ("BASE_TD_FILO_IRIS", "base-ic-logement", "conso-elec-gaz", "dpe03existant", "rpls2025")


def lay(copies: int) -> Path:
    """The folder of downloads with that many copies; those that are there are kept."""
    from osgeo import gdal

    gdal.UseExceptions()
    source, target, told = PLACE / "one", PLACE / "downloads", PLACE / "copies.txt"
    if not source.is_dir():
        from aula_toolbox.gis import demo_territory

        demo_territory.deliver(demo_territory.EMBEDDED, source)
        for path in source.rglob("dpe-v2-*"):
            path.unlink()  # the same dwellings in the names of before 2025
    there = int(told.read_text()) if told.is_file() else 0
    for path in sorted(source.rglob("*.*")):
        for copy in range(there, copies):
            _append(path, target / path.relative_to(source), copy)
    told.write_text(str(max(there, copies)))
    return target


def _append(path: Path, target: Path, copy: int) -> None:
    from osgeo import gdal

    target.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".gpkg":
        east, north = STEP_M * (copy % ACROSS), STEP_M * (copy // ACROSS)
        shift = f"+proj=affine +xoff={east} +yoff={north}"
        mode = {"accessMode": "append"} if copy else {}
        gdal.VectorTranslate(
            str(target), str(path), format="GPKG", reproject=True, dstSRS="EPSG:2154", coordinateOperation=shift, **mode
        )
        _renamed(target, copy)
    elif path.name.startswith(TABLES):
        lines = path.read_text(encoding="utf-8-sig").splitlines()
        if path.name.startswith("dpe"):
            lines = _moved(lines, copy)
        lines = [_coded(line, copy) for line in lines]
        with target.open("a", encoding="utf-8", newline="\n") as stream:
            stream.write("\n".join(lines[bool(copy) :]) + "\n")
    elif not copy:
        shutil.copy(path, target)


def _code(copy: int, rank: int) -> str:
    return f"{10_000 + 3 * copy + rank:05d}"


def _coded(line: str, copy: int) -> str:
    """A line of a table with the codes of its copy: each at the beginning of a cell."""
    for rank, code in enumerate(CODES):
        for sign in (";", ","):
            line = f"{sign}{line}".replace(f"{sign}{code}", f"{sign}{_code(copy, rank)}")[1:]
    return line


def _moved(lines: list[str], copy: int) -> list[str]:
    """DPE with places and numbers of their copy."""
    rows = list(csv.reader(lines))
    at = {name: place for place, name in enumerate(rows[0])}
    east, north = STEP_M * (copy % ACROSS), STEP_M * (copy // ACROSS)
    for row in rows[1:]:
        for name, shift in (("coordonnee_cartographique_x_ban", east), ("coordonnee_cartographique_y_ban", north)):
            if name in at and row[at[name]]:
                row[at[name]] = f"{float(row[at[name]]) + shift:.2f}"
        for name in ("numero_dpe", "numero_dpe_remplace", "numero_dpe_immeuble_associe", "id_rnb"):
            if name in at and row[at[name]]:
                row[at[name]] = f"{row[at[name]]}{copy:03d}"
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\n").writerows(rows)
    return stream.getvalue().splitlines()


def _renamed(target: Path, copy: int) -> None:
    """The codes of the last copy in every column that holds them."""
    from osgeo import gdal

    store = gdal.OpenEx(str(target), gdal.OF_VECTOR | gdal.OF_UPDATE)
    for number in range(store.GetLayerCount()):
        layer = store.GetLayer(number)
        for field in layer.schema:
            if field.GetTypeName() == "String" and any(
                word in field.name.lower() for word in ("insee", "iris", "com", "lcog", "epci")
            ):
                for rank, code in enumerate(CODES):
                    new = f"replace(\"{field.name}\", '{code}', '{_code(copy, rank)}')"
                    where = f"\"{field.name}\" LIKE '{code}%'"
                    store.ExecuteSQL(f'UPDATE "{layer.GetName()}" SET "{field.name}" = {new} WHERE {where}')
    store = None


def look(downloads: Path, ranks: list[int]) -> None:
    """The diagnosis of some units, in one process."""
    from aula_toolbox.processing.territories import start_qgis

    kept = start_qgis()
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    made = QgsApplication.processingRegistry().createAlgorithmById("aula:territory")
    communes = next(downloads.glob("BDTOPO*/commune.gpkg"))
    for done, rank in enumerate(ranks):
        target = PLACE / "out" / f"{rank:03d}"
        shutil.rmtree(target, ignore_errors=True)
        given = {
            "FOLDER": str(downloads),
            "TERRITORY": str(communes),
            "CODES": ",".join(_code(rank, one) for one in range(3)),
            "OUTPUT_FOLDER": str(target),
        }
        began = time.process_time()
        results, succeeded = made.run(given, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)
        if not succeeded or results["FAILED"]:
            raise SystemExit(f"unit {rank} failed: {results}")
        size = sum(path.stat().st_size for path in target.rglob("*") if path.is_file()) / 1e6
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"UNIT {done} {time.process_time() - began:.2f} {size:.1f} {peak:.0f}", flush=True)
        with (target / "journal.csv").open(encoding="utf-8-sig", newline="") as stream:
            for row in csv.DictReader(stream, delimiter=";"):
                print("STEP", row["sujet"], row["etat"], row["secondes"], flush=True)
    kept[0].exitQgis()


def main() -> None:
    """Extent after extent, each in a process and a profile of its own."""
    import tempfile

    board = Board()
    for copies in [int(one) for one in sys.argv[1:]] or [7]:
        downloads = lay(copies)
        size = sum(path.stat().st_size for path in downloads.rglob("*") if path.is_file()) / 1e6
        ranks = list(range(copies)) if copies <= 7 else [copies * one // FEW for one in range(FEW)]
        with tempfile.TemporaryDirectory() as profile:
            environ = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": profile, "PYTHONPATH": f"{ROOT}:{ROOT / 'scripts'}"}
            cost = process([sys.executable, ME, "look", downloads, *ranks], environ=environ)
        units = [line.split()[1:] for line in cost.output.splitlines() if line.startswith("UNIT")]
        seconds = [float(one[1]) for one in units]
        name = f"{copies} EPCI ({3 * copies} communes, {4557 * copies} buildings, {size:.0f} MB)"
        board.line(f"{name}: first unit, with the look (processor)", seconds[0], "s")
        board.line("each of the next ones", sum(seconds[1:]) / len(seconds[1:]), "s", None, f"{len(seconds) - 1} run")
        board.line("results of a unit", sum(float(one[2]) for one in units) / len(units), "MB")
        board.line("peak memory", cost.peak_mib, "MiB")
        print("\n".join(line for line in cost.output.splitlines() if line.startswith("STEP"))[-700:])
    board.exit()


if __name__ == "__main__":
    if sys.argv[1:2] == ["look"]:
        look(Path(sys.argv[2]), [int(one) for one in sys.argv[3:]])
    else:
        main()
