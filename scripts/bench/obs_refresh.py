"""Observatories: the large files of producers, a refresh and one without news, 322 portraits, a publication.

The files are drawn here under their official columns; the values of the refresh are the real extracts. Processor
seconds, because readings are one process; memory is what a process takes above one that only starts.
"""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from friches_qualify import run
from measure import FOLDER, Board, Cost, process, shared

ME = Path(__file__)
COMMUNES, COLUMNS, KEPT = 34_980, 1_900, 51
WIDE_S, WIDE_MIB, REGION_S, LONG_S, SALES_S = 5.0, 40.0, 8.0, 60.0, 20.0
SHARE_OF_2_GB = 0.2
LONG_MIB = 40.0
COMPUTED_S, SAME_S, HTML_S, PDF_S, PDF_MIB, PUBLISHED_S, BOARD_S = 15.0, 2.0, 30.0, 240.0, 800.0, 10.0, 0.05
LONG_HEAD = "GEO;GEO_OBJECT;FREQ;OCS;TDW;TIME_PERIOD;OBS_VALUE\n"
SALES_HEAD = (
    "id_mutation,date_mutation,nature_mutation,valeur_fonciere,code_commune,type_local,surface_reelle_bati,"
    "longitude,latitude\n"
)


def codes() -> Iterator[str]:
    """As many codes as France has communes, those of the territory first."""
    from aula_toolbox.core.obs.geography import territory

    own = list(territory(2025).communes)
    yield from own
    for number in range(COMMUNES - len(own)):
        department = number // 600 + 1
        yield f"{department if department < 62 else department + 1:02d}{number % 600 + 1:03d}"


def made(name: str, write: Callable[[Path], None]) -> Path:
    """A file drawn once."""
    target = FOLDER / name
    if not target.is_file():
        draft = target.with_suffix(".tmp")
        write(draft)
        draft.rename(target)
    return target


def wide(path: Path) -> None:
    """A dossier complet: one row a commune, 1 900 columns, about 600 MB."""
    names = [f"P22_C{rank:04d}" for rank in range(COLUMNS - 4)]
    tail = ";".join(["1234.567"] * (COLUMNS - 4))
    with path.open("w", encoding="utf-8") as stream:
        stream.write(";".join(["CODGEO", "P22_LOG", "P22_RP", "P22_RSECOCC", *names]) + "\n")
        for code in codes():
            stream.write(f"{code};1200;1000;80;{tail}\n")


def long(path: Path) -> None:
    """A file of Melodi: a fifth of the 2 GB of the target."""
    with path.open("w", encoding="utf-8") as stream:
        stream.write(LONG_HEAD)
        while stream.tell() < SHARE_OF_2_GB * 2e9:
            for code in codes():
                stream.write(
                    f"2025-COM-{code};COM;A;_T;_T;2022;1234.5678901234\n2025-COM-{code};COM;A;OWN;_T;2022;12.5\n"
                )


def sales(path: Path) -> None:
    """Five years of sales of two departments: 300 000 rows."""
    with path.open("w", encoding="utf-8") as stream:
        stream.write(SALES_HEAD)
        for rank in range(300_000):
            place = f"{(62, 59)[rank % 2]}{rank * 7 % 900 + 1:03d}"
            price, area = 90_000 + rank % 997 * 211, 50 + rank % 90
            day = f"{2020 + rank % 5}-0{rank % 9 + 1}-1{rank % 9}"
            stream.write(f"2024-{rank},{day},Vente,{price},{place},Maison,{area},2.6,50.5\n")


def read(what: str, path: str) -> None:
    """One reading, in a process of its own; with `nothing`, what such a process takes to start."""
    from aula_toolbox.core.obs.computation import Tables
    from aula_toolbox.core.obs.intake import keys_of
    from aula_toolbox.core.obs.preparations import prepared
    from aula_toolbox.core.obs.rows import read_rows
    from aula_toolbox.core.obs.sources import wanted_columns
    from aula_toolbox.core.obs.wide import read_wide

    tables = Tables.read(2025)
    keys = set(keys_of(tables.territory, tables.passage) or ())
    if what == "region":
        keys |= {code for code in codes() if code[:2] in ("02", "59", "60", "62", "80")}
    if what in ("wide", "region"):
        names = ["P22_LOG", "P22_RP", "P22_RSECOCC", *(f"P22_C{rank:04d}" for rank in range(KEPT - 3))]
        data = read_wide(path, tables.files["insee_dossier_complet"], keys, names)
        assert len(data.lines) > 200, len(data.lines)
    elif what == "long":
        rows = read_rows(path, tables.files["insee_melodi_rp"], keys, ["OCS", "TDW", "OBS_VALUE"])
        assert rows.rows
    elif what == "sales":
        file = tables.files["dvf"]
        rows = read_rows(path, file, None, wanted_columns(file, tables.indicators.values()))
        assert prepared(rows, tables.limits).rows


def readings(board: Board) -> None:
    """The large files, each in a process of its own."""

    def cost(what: str, path: Path | str = "") -> Cost:
        return process([sys.executable, ME, what, path])

    start = cost("nothing")
    wide_file = made("obs_dossier_complet.csv", wide)
    size = f"{wide_file.stat().st_size / 1e6:.0f} MB"
    for what, target, label in (
        ("wide", WIDE_S, f"dossier complet, {KEPT} columns of the territory, processor"),
        ("region", REGION_S, "the same, all communes of the region, processor"),
    ):
        one = cost(what, wide_file)
        board.line(label, one.cpu_seconds - start.cpu_seconds, "s", target, size)
        if what == "wide":
            board.line("memory above the start", one.peak_mib - start.peak_mib, "MiB", WIDE_MIB)
    one = cost("long", made("obs_melodi.csv", long))
    seconds = (one.cpu_seconds - start.cpu_seconds) / SHARE_OF_2_GB
    board.line("Melodi, 2 GB, processor", seconds, "s", LONG_S, f"measured on {SHARE_OF_2_GB:.0%}")
    board.line("memory above the start", one.peak_mib - start.peak_mib, "MiB", LONG_MIB)
    one = cost("sales", made("obs_dvf.csv", sales))
    board.line("DVF, 300 000 rows, prepared, processor", one.cpu_seconds - start.cpu_seconds, "s", SALES_S)


def busy(work: Callable[[], object]) -> float:
    """Processor seconds of a function."""
    start = time.process_time()
    work()
    return time.process_time() - start


def refreshes(board: Board) -> Path:
    """A first refresh, a second without news, 31 states as the panel reads them; the file of the observatory."""
    from datetime import date

    from aula_toolbox.core.obs.board import board as states
    from tests.core.obs.observatories import CENSUS, LOVAC, prepare, refresher

    folder = FOLDER / "obs_store"
    shutil.rmtree(folder, ignore_errors=True)
    own = {CENSUS: "rp2021_logement_communes.csv", LOVAC: "lovac2025_communes.csv"}
    texts = {name: shared(f"observatories/{place}").read_text(encoding="utf-8") for name, place in own.items()}
    path = prepare(folder, texts, ("observatoire:habitat", "observatoire:social"))
    board.line(
        "refresh: 2 vintages, checks, report, processor", busy(lambda: refresher(path).run("publier")), "s", COMPUTED_S
    )
    board.line("refresh without news, processor", busy(lambda: refresher(path).run("publier")), "s", SAME_S)
    board.line("31 states of the panel, processor", busy(lambda: states(folder, date(2026, 11, 30))), "s", BOARD_S)
    return path


def outputs(board: Board, path: Path) -> None:
    """319 portraits as pages and as one PDF, and a publication, as a batch runs them."""
    from aula_toolbox.core.obs.store import VALUES, VersionStore

    version = VersionStore(path.with_suffix("")).current()
    assert version is not None
    folder = FOLDER / "obs_portraits"
    for word, target, label in (
        ("html", HTML_S, "319 portraits, HTML"),
        ("pdf_unique", PDF_S, "319 portraits, one PDF"),
    ):
        shutil.rmtree(folder, ignore_errors=True)
        values, place = str(version.folder / VALUES), str(folder)
        done = run("aula:obsportrait", INPUT=values, FORMAT=word, FOLDER=place, OUTPUT="TEMPORARY_OUTPUT")
        count = sum(1 for one in folder.rglob("*") if one.is_file())
        board.line(f"{label}, processor", done.cpu_seconds, "s", target, f"{count} files, clock {done.seconds:.0f} s")
    board.line("peak memory of the PDF", done.peak_mib, "MiB", PDF_MIB)
    place = FOLDER / "obs_published"
    shutil.rmtree(place, ignore_errors=True)
    given = {"INPUT": str(path), "FOLDER": str(place), "DRY_RUN": False, "OUTPUT": "TEMPORARY_OUTPUT"}
    done = run("aula:obspublish", **given)
    board.line("GeoPackage and project, processor", done.cpu_seconds, "s", PUBLISHED_S, f"clock {done.seconds:.0f} s")


def main() -> None:
    """Measure, print, judge."""
    board = Board()
    readings(board)
    outputs(board, refreshes(board))
    board.exit()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        read(*sys.argv[1:])
    else:
        main()
