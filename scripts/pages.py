"""`make pages`: the pages that are looked at before a map of the toolbox is changed, on one sheet in build/pages.

Real open data (AULA_SHARED) and the results of `make demo`; a page whose data are not there is told as missing. Each
page is printed with what its own checks found and with the list it is judged against.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "scripts"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pages_samples import OUTPUT, Sample, samples  # noqa: E402

DPI = 96
SHOWN_PLATES = ("planche_00.pdf", "planche_05.pdf")
DAY = "2026-11-02"
QUESTIONS = (
    "Hiérarchie : le titre, puis le sujet, puis la légende ; rien ne crie plus fort que le sujet.",
    "Alignement : rien ne se touche, rien n’est coupé, les bords se répondent.",
    "Vides : la carte remplit son cadre, la colonne n’a qu’un seul blanc.",
    "Légende : vraie, dans l’ordre, sans classe absente, avec l’unité.",
    "Mots : français composé, ni code, ni nom de champ ; sources, échelle, projection, date, statut.",
)


@dataclass
class Made:
    """A page that was made: its picture files, what the checks found, how long it took."""

    sample: Sample
    pictures: list[Path]
    findings: str
    seconds: float


def make(sample: Sample, project: Any) -> Made:
    """Print a page as PDF, and picture what was printed."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from aula_toolbox.processing.maps.booklet import Booklet
    from aula_toolbox.processing.maps.exportatlas import ExportAtlas
    from aula_toolbox.processing.maps.exportmap import ExportMap
    from aula_toolbox.processing.maps.thematicmap import ThematicMap
    from aula_toolbox.processing.maps.zoningplates import ZoningPlates

    values = {"DATE": DAY, **sample.values()}
    alone = [values.get(name) for name in ("COVERAGE", "PARCELS", "BUILDINGS", "INPUT")]
    given = [*alone, *values.get("LAYERS", []), *values.get("LAYERS_2", [])]
    project.addMapLayers([one for one in given if one is not None and not isinstance(one, str)], False)
    folder = OUTPUT / sample.number
    folder.mkdir(parents=True, exist_ok=True)
    algorithm = {
        "booklet": Booklet,
        "exportatlas": ExportAtlas,
        "exportmap": ExportMap,
        "thematicmap": ThematicMap,
        "zoningplates": ZoningPlates,
    }[sample.algorithm]
    is_folder = algorithm in (ExportAtlas, ZoningPlates)
    target = {"OUTPUT_FOLDER": str(folder)} if is_folder else {"OUTPUT": str(folder / "page.pdf")}
    if algorithm is ZoningPlates:
        target["OUTPUT"] = "memory:"
    context = QgsProcessingContext()
    context.setProject(project)
    start = time.perf_counter()
    results, done = algorithm().create().run({**values, **target}, context, QgsProcessingFeedback(), {}, False)
    seconds = time.perf_counter() - start
    project.clear()
    if not done:
        raise SystemExit(f"page {sample.number} : non faite")
    files = [Path(str(results.get("OUTPUT_FILE") or results["OUTPUT"]))]
    if algorithm is ZoningPlates:
        files = [folder / name for name in SHOWN_PLATES if (folder / name).is_file()]
    stem = OUTPUT / f"page_{sample.number}"
    for old in OUTPUT.glob(f"{stem.name}-*.png"):
        old.unlink()
    for rank, path in enumerate(files):
        place = f"{stem}-{rank}" if len(files) > 1 else str(stem)
        subprocess.run(["pdftoppm", "-r", str(DPI), "-png", str(path), place], check=True)
    return Made(sample, sorted(OUTPUT.glob(f"{stem.name}-*.png")), str(results["OUTPUT_WARNINGS"]), seconds)


def sheet(pages: list[Made], missing: list[str]) -> Path:
    """The contact sheet."""
    parts = [
        "<!DOCTYPE html><html lang=fr><meta charset=utf-8><title>Pages à regarder</title>",
        "<style>body{font:15px/1.5 sans-serif;margin:2em}img{max-width:100%;border:1px solid #999}",
        "figure{margin:2em 0}pre{white-space:pre-wrap;color:#444}</style><h1>Pages à regarder</h1><ul>",
        *(f"<li>{escape(question)}</li>" for question in QUESTIONS),
        "</ul>",
        *(f"<p><b>{escape(line)}</b></p>" for line in missing),
    ]
    for page in pages:
        parts.append(f"<figure><h2>{escape(page.sample.number)} – {escape(page.sample.words)}</h2>")
        parts += [f'<img src="{path.name}" alt="{escape(page.sample.words)}">' for path in page.pictures]
        parts.append(f"<pre>{escape(page.findings)}\n{page.seconds:.1f} s</pre></figure>")
    target = OUTPUT / "index.html"
    target.write_text("\n".join(parts), encoding="utf-8")
    return target


def main() -> int:
    """Make the pages named on the command line, or all."""
    from qgis.core import QgsApplication, QgsProject

    application = QgsApplication([], True)
    application.initQgis()
    OUTPUT.mkdir(parents=True, exist_ok=True)
    wanted, pages, missing = sys.argv[1:], [], []
    for sample in samples():
        if wanted and sample.number not in wanted:
            continue
        try:
            pages.append(make(sample, QgsProject.instance()))
        except FileNotFoundError as absent:
            missing.append(f"Page {sample.number} : {absent} n’est pas là (make demo).")
            continue
        print(f"{sample.number} {sample.words} : {pages[-1].seconds:.1f} s\n{pages[-1].findings}", flush=True)
    print("\n".join([*missing, f"À regarder : {sheet(pages, missing).relative_to(ROOT)}"]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
