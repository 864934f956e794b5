"""The corpus: every case is a folder with one delivery, and what must be read in it."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from aula_toolbox.core.reference import FOLDER
from tests.support.official import DELIVERIES, Delivery

from . import writers

Make = Callable[[Path], None]


@dataclass(frozen=True)
class Reading:
    """What must be read of a layer: the row of the table, how sure, the year, the place."""

    row: str = ""
    vintage: str = ""
    territory: str = ""
    confidence: str = "sur"
    state: str = "lisible"
    edition: str | None = None


@dataclass(frozen=True)
class Case:
    """A delivery, how it is made, what is read in it, by what trap."""

    name: str
    make: Make
    readings: tuple[Reading, ...] = field(default_factory=tuple)


@lru_cache(maxsize=1)
def key_fields() -> dict[str, tuple[str, ...]]:
    """The fields of each row of the table, as its producer spells them, without the remarks."""
    with (FOLDER / "produits.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    return {row["id"]: tuple(_plain(row["champs_cles"])) for row in rows}


def _plain(cell: str) -> Iterator[str]:
    for part in cell.replace("|", ";").split(";"):
        name = part.partition("(")[0].strip()
        if name and "…" not in name and " : " not in name and "bandes" not in name:
            yield name


def delivered(root: Path, path: str, name: str, geometry: str, fields: tuple[str, ...]) -> None:
    """The file of a delivery, in the archive that its path tells."""
    archive, _, inner = path.partition(".zip/")
    place = root / "unpacked" / inner if inner else root / path
    fields = tuple(dict.fromkeys(fields)) or ("a",)
    end = place.name.lower().removesuffix(".gz")
    if geometry == "raster":
        writers.raster(place)
    elif end.endswith((".csv", ".txt")):
        writers.table(place, fields, separator="," if "stops" in end else ";")
    elif place.suffix == ".gz":
        plain = place.with_suffix("")
        writers.layer(plain, name, fields, geometry, epsg=4326)
        writers.raw(place, _gzipped(plain))
    else:
        writers.layer(place, name, fields, geometry)
    if inner:
        writers.packed(root / f"{archive}.zip", root / "unpacked")


def _gzipped(path: Path) -> bytes:
    import gzip

    content = gzip.compress(path.read_bytes())
    path.unlink()
    return content


def _of_delivery(one: Delivery) -> Case:
    def make(root: Path) -> None:
        fields = key_fields()[one.row]
        if one.row == "conso_enaf.communes":
            fields = (*fields, "naf09art10")
        delivered(root, one.path, one.layer, one.geometry, fields)

    confidence = "nom" if one.row in _BY_NAME or one.geometry == "raster" else "sur"
    return Case(f"{one.row} {one.path[-40:]}", make, (Reading(one.row, one.vintage, one.territory, confidence),))


_BY_NAME = ("zones_humides.zones", "mh_abords.immeubles", "finess.etablissements")


def deliveries() -> list[Case]:
    """One case a row of the facts."""
    return [_of_delivery(one) for one in DELIVERIES]
