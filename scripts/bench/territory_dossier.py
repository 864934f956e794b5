"""A folder of 3 000 deliveries with official names: first look, second look, peak memory of `aula:dossier`.

Departments in Shapefile and GeoPackage, tiles of rasters, tables as they are downloaded, packed or not. The files are
small: of a large one no more is read (its definition, extent, count and first rows).
"""

from __future__ import annotations

import gzip
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from measure import FOLDER, ROOT, Board, process

ME = Path(__file__)
FILES = 3_000
DEPARTMENTS = tuple(f"{number:03d}" for number in range(1, 61))
THEMES = ("batiment", "troncon_de_route", "surface_hydrographique", "zone_de_vegetation", "commune", "cimetiere")
FIRST_S, SECOND_S, PEAK_MIB = 30.0, 2.0, 300.0


def deliveries() -> Path:
    """The folder, made once of a few files copied under official names."""
    target = FOLDER / "dossier_3000"
    if target.is_dir():
        return target
    draft = target.with_suffix(".tmp")
    shutil.rmtree(draft, ignore_errors=True)
    models = draft / ".models"
    models.mkdir(parents=True)
    _models(models)
    for model, name in islice(_names(), FILES):
        path = draft / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".shp":
            for part in models.glob(f"{Path(model).stem}.*"):
                shutil.copy(part, path.with_suffix(part.suffix))
        else:
            shutil.copy(models / model, path)
    shutil.rmtree(models)
    draft.rename(target)
    return target


def _names() -> Iterator[tuple[str, str]]:
    """Model and path of each delivery."""
    for code in DEPARTMENTS:
        bdtopo = f"BDTOPO_3-5_TOUSTHEMES_SHP_LAMB93_D{code}_2025-06-15/BDTOPO/1_DONNEES_LIVRAISON_2025-06-00081"
        for theme in THEMES:
            yield "bati.shp", f"{bdtopo}/{theme.upper()}.shp"
            yield "bati.gpkg", f"BDTOPO_3-5_TOUSTHEMES_GPKG_LAMB93_D{code}_2024-06-15/{theme}.gpkg"
        for year in (2018, 2021):
            yield "ocsge.shp", f"OCS-GE_2-0__SHP_LAMB93_D{code}_{year}-01-01/OCCUPATION_SOL.shp"
        yield "dpe.csv", f"energie/dpe03existant_{code}.csv"
        yield "pluie.csv.gz", f"pluie/Q_{code[1:]}_previous-1950-2024_RR-T-Vent.csv.gz"
        yield "parcelles.json.gz", f"cadastre/cadastre-{code[1:]}-parcelles.json.gz"
        yield "table.csv", f"divers/export_{code}.csv"
    for number in range(FILES):
        yield "mnh.tif", f"LIDAR/LHD_FXX_{number % 100:04d}_{6900 + number // 100}_MNH_O_0M50_LAMB93_IGN69.tif"


def _models(folder: Path) -> None:
    """One file of each kind."""
    from osgeo import gdal

    gdal.UseExceptions()
    demo = ROOT / "aula_toolbox" / "resources" / "demo" / "territoire.gpkg"
    for name, table, form in (
        ("bati.gpkg", "batiment", "GPKG"),
        ("bati.shp", "batiment", "ESRI Shapefile"),
        ("ocsge.shp", "ocsge_2021", "ESRI Shapefile"),
    ):
        asked = f"SELECT * FROM {table} LIMIT 60"
        gdal.VectorTranslate(str(folder / name), str(demo), format=form, SQLStatement=asked, layerName=Path(name).stem)
    raster = gdal.GetDriverByName("GTiff").Create(str(folder / "mnh.tif"), 50, 50, 1)
    raster.SetGeoTransform((680_000, 20, 0, 7_040_000, 0, -20))
    raster.SetProjection("EPSG:2154")
    raster = None
    days = [f"1990{1 + row // 28:02d}{1 + row % 28:02d}" for row in range(336)]
    lines = "".join(f"62041001;STATION;50.3;2.7;87;{day};1.2\n" for day in days)
    rain = "NUM_POSTE;NOM_USUEL;LAT;LON;ALTI;AAAAMMJJ;RR\n" + lines * 20
    (folder / "pluie.csv.gz").write_bytes(gzip.compress(rain.encode()))
    one = '{"type":"Feature","id":"62041000AB0001","properties":{"id":"62041000AB0001","commune":"62041",'
    one += '"prefixe":"000","section":"AB","numero":"1","contenance":500},"geometry":{"type":"Polygon",'
    one += '"coordinates":[[[2.7,50.3],'
    one += "[2.71,50.3],[2.71,50.31],[2.7,50.3]]]}}"
    parcels = '{"type":"FeatureCollection","features":[' + ",".join([one] * 200) + "]}"
    (folder / "parcelles.json.gz").write_bytes(gzip.compress(parcels.encode()))
    names = ["numero_dpe", "etiquette_dpe", "conso_5_usages_ef", *(f"colonne_{rank}" for rank in range(227))]
    (folder / "dpe.csv").write_text("\n".join([",".join(names), *([",".join(["1"] * 230)] * 500)]), encoding="utf-8")
    (folder / "table.csv").write_text("couleur;gout\n" + "rouge;fraise\n" * 2_000, encoding="utf-8")


def look(is_idle: bool) -> None:
    """The algorithm once, in this process, as a user runs it; idle: QGIS only, to know what it takes itself."""
    from aula_toolbox.processing.territories import start_qgis

    kept = start_qgis()
    if is_idle:
        return
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    made = QgsApplication.processingRegistry().createAlgorithmById("aula:dossier")
    out = Path(tempfile.mkdtemp())
    parameters = {"FOLDER": str(deliveries()), "OUTPUT": str(out / "f.gpkg"), "READINESS": str(out / "r.gpkg")}
    before, began = time.process_time(), time.perf_counter()
    _, succeeded = made.run(parameters, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)
    if not succeeded:
        raise SystemExit("failed")
    print(f"LOOKED {time.process_time() - before:.3f} {time.perf_counter() - began:.3f}", flush=True)
    shutil.rmtree(out)
    kept[0].exitQgis()


def main() -> None:
    """Both looks in processes of their own, with a memory (the profile) of their own."""
    board = Board()
    deliveries()
    with tempfile.TemporaryDirectory() as profile:
        environ = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": profile, "PYTHONPATH": f"{ROOT}:{ROOT / 'scripts'}"}
        idle = process([sys.executable, ME, "idle"], environ=environ).peak_mib
        board.line("QGIS alone", idle, "MiB")
        for name, target in (("first look", FIRST_S), ("second look", SECOND_S)):
            cost = process([sys.executable, ME, "look"], environ=environ)
            told = next(line.split() for line in cost.output.splitlines() if line.startswith("LOOKED"))
            board.line(f"{name} of {FILES} deliveries (processor)", float(told[1]), "s", target, f"wall {told[2]} s")
            board.line("its peak memory, over that of QGIS alone", cost.peak_mib - idle, "MiB", PEAK_MIB)
    board.exit()


if __name__ == "__main__":
    if sys.argv[1:]:
        look(sys.argv[1] == "idle")
    else:
        main()
