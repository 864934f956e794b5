"""Archives that are shut, cut, in volumes, in one another; files that are damaged."""

from __future__ import annotations

import gzip
from pathlib import Path

from . import writers
from .cases import (
    BATI,
    BDT,
    BUILDINGS,
    IGN,
    NOT_READ,
    SHORT,
    fault,
    made,
    of_bytes,
    shut,
)
from .corpus import Case, Reading


def archives() -> list[Case]:
    """Archives that are shut, cut, in volumes, in one another, beside what was unpacked."""
    rpg = "RPG_3-0__GPKG_LAMB93_R32_2024-01-01.7z"
    filosofi = "Filosofi2019_carreaux_200m_gpkg"

    @made("archive beside its folder", shut("bdtopo.batiment", "2025-06-15", "62"), BATI)
    def beside(root: Path) -> None:
        writers.raw(root / f"{IGN}.7z", writers.SEVEN)
        writers.layer(root / IGN / BDT / "BATI" / "BATIMENT.SHP", "BATIMENT", SHORT)

    @made("a bomb", fault())
    def bomb(root: Path) -> None:
        writers.zipped(root / "bombe.zip", {"a.csv": b"0" * 30_000_000})

    @made("a TAR of a layer", Reading("bdtopo.batiment"))
    def tar(root: Path) -> None:
        writers.layer(root / "u" / "batiment.gpkg", "batiment", BUILDINGS)
        writers.packed(root / "livraison.tar", root / "u")

    @made("a TGZ of tables", Reading("lovac.communes", "2026"))
    def tgz(root: Path) -> None:
        writers.table(root / "u" / "lovac.csv", ["CODGEO_26", "pp_vacant_26"])
        writers.packed(root / "livraison.tgz", root / "u")

    @made("a ZIP of two layers and a style", Reading("inpn_sic.sic"), Reading("inpn_zps.zps"))
    def two(root: Path) -> None:
        for name in ("sic", "zps"):
            writers.layer(root / "u" / f"{name}.shp", name, ["SITECODE", "SITENAME"])
        writers.raw(root / "u" / "sic.qml", b"<qgis/>")
        writers.packed(root / "natura.zip", root / "u")

    return [
        beside,
        bomb,
        tar,
        tgz,
        two,
        of_bytes("a 7z", {f"{IGN}.7z": writers.SEVEN}, shut("bdtopo.batiment", "2025-06-15", "62")),
        of_bytes(
            "volumes", {f"{rpg}.00{one}": writers.SEVEN for one in (1, 2, 3)}, shut("rpg.parcelles", "2024", "R32")
        ),
        of_bytes(
            "a volume misses",
            {f"{rpg}.00{one}": writers.SEVEN for one in (1, 3)},
            fault("rpg.parcelles", "2024", "R32"),
        ),
        of_bytes("EDIGEO", {"edigeo-62041000AB01.tar.bz2": b"BZh91AY&SY"}, shut("edigeo.parcelle", "", "62041")),
        of_bytes("a 7z that says nothing", {"donnees.7z": writers.SEVEN}, Reading("", "", "", NOT_READ, "a_extraire")),
        Case(
            "a 7z in a ZIP",
            lambda root: writers.zipped(root / f"{filosofi}.zip", {f"{filosofi}.7z": writers.SEVEN}),
            (shut("filosofi_200m_2019.carreaux", "2019"),),
        ),
        Case(
            "a ZIP in a ZIP",
            lambda root: writers.zipped(root / "a.zip", {"b.zip": b"PK"}),
            (Reading("", "", "", NOT_READ, "a_extraire"),),
        ),
        Case(
            "a name that leads outside",
            lambda root: writers.zipped(root / "a.zip", {"../b.csv": b"a;b\n1;2\n"}),
            (fault(),),
        ),
        Case(
            "a ZIP of documents",
            lambda root: writers.zipped(root / "lovac.zip", {"notice.pdf": b"%PDF"}),
            (fault("lovac.communes"),),
        ),
        of_bytes("a cut ZIP", {"gtfs_tadao.zip": b"PK\x03\x04" + bytes(40)}, fault("gtfs_stops.arrets")),
        of_bytes("an empty file", {"lovac.csv": b""}, fault("lovac.communes")),
        of_bytes(
            "a cut GeoPackage",
            {f"{BDT}.gpkg": b"SQLite format 3\x00" + bytes(80)},
            fault("bdtopo.batiment", "2025-06-15", "62"),
        ),
        of_bytes("a cut Shapefile", {"znieff1.shp": b"\x00\x00\x27\x0a" + bytes(10)}, fault("inpn_znieff1.znieff1")),
        of_bytes("a cut gzip", {"62.csv.gz": gzip.compress(b"id_mutation;a\n" * 50)[:-30]}, fault()),
        of_bytes("no archive at all", {"sic.zip": b"<html>404</html>"}, fault("inpn_sic.sic")),
    ]
