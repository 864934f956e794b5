"""How a case is written: a layer, a table, a raster or bytes, and what must be read in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from . import writers
from .corpus import Case, Make, Reading

NOT_READ = "inconnu"
IGN = "BDTOPO_3-5_TOUSTHEMES_SHP_LAMB93_D062_2025-06-15"
BDT = "BDT_3-5_SHP_LAMB93_D062_ED2025-06-15"
BUILDINGS = ["cleabs", "nature", "usage_1", "usage_2", "nombre_de_logements", "nombre_d_etages", "hauteur"]
SHORT = ["ID", "NATURE", "USAGE1", "USAGE2", "NB_LOGTS", "NB_ETAGES", "HAUTEUR"]
BATI = Reading("bdtopo.batiment", "2025-06-15", "62")


def of_layer(
    path: str,
    name: str,
    fields: list[str],
    *readings: Reading,
    geometry: str = "polygon",
    epsg: int = 2154,
    **first: str,
) -> Case:
    """One layer of one row; the keywords are values of its fields."""

    def make(root: Path) -> None:
        writers.layer(root / path, name, fields, geometry, [first], epsg)

    return Case(f"{name} ({path})"[:70], make, readings)


def of_table(
    path: str,
    fields: list[str],
    *readings: Reading,
    name: str = "",
    rows: list[Mapping[str, object]] | None = None,
    separator: str = ";",
    encoding: str = "utf-8",
    above: str = "",
) -> Case:
    def make(root: Path) -> None:
        writers.table(root / path, fields, rows or (), separator, encoding, above)

    return Case(name or path, make, readings)


def of_raster(path: str, row: str, vintage: str, territory: str = "") -> Case:
    reading = Reading(row, vintage, territory, "nom")
    return Case(path, lambda root: writers.raster(root / path), (reading,))


def of_bytes(name: str, files: Mapping[str, bytes], *readings: Reading) -> Case:
    def make(root: Path) -> None:
        for path, content in files.items():
            writers.raw(root / path, content)

    return Case(name, make, readings)


def made(name: str, *readings: Reading) -> Callable[[Make], Case]:
    return lambda make: Case(name, make, readings)


def shut(row: str, vintage: str = "", territory: str = "") -> Reading:
    return Reading(row, vintage, territory, "peut_etre", "a_extraire")


def fault(row: str = "", vintage: str = "", territory: str = "") -> Reading:
    return Reading(row, vintage, territory, "peut_etre" if row else NOT_READ, "illisible")
