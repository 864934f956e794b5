"""`make demo`: run the toolbox on the embedded territory, subject after subject, and say where to look."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from html import escape
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from demo_steps.demo import CONFIG, ROOT, Demo, Product, StepError, enable_plugin, environment

SUBJECTS = {
    "rain": "Eau de pluie",
    "friches": "Friches",
    "heat": "Chaleur urbaine",
    "erc": "ERC et ZAN",
    "land": "Foncier",
    "schools": "Cours d’école",
    "housing": "Logement et énergie",
    "pnc": "Observatoires",
    "obs": "Construire un observatoire",
    "maps": "Cartes",
    "territory": "Territoire",
}
STEPS = ROOT / "scripts" / "demo_steps"

PAGE = """<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><title>AULA Toolbox : démonstration</title>
<style>
body {{ font: 16px/1.5 sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; color: #222; }}
h2 {{ margin-top: 2em; border-bottom: 2px solid #2c7fb8; }}
img {{ display: block; max-width: 100%; margin: .5em 0; border: 1px solid #ccc; }}
code {{ color: #555; }}
</style></head><body>
<h1>AULA Toolbox : démonstration</h1>
<p>Territoire fictif : aucune donnée réelle. Ces fichiers ont été produits par <code>qgis_process</code>.</p>
{sections}
</body></html>
"""


def index(demo: Demo, summaries: dict[str, list[str]]) -> Path:
    """Write the page that leads to everything that was made."""
    sections = []
    for subject, lines in summaries.items():
        sections.append(f"<h2>{escape(SUBJECTS[subject])}</h2>")
        sections += [f"<p>{escape(line)}</p>" for line in lines]
        own = [product for product in demo.products if product.subject == subject]
        sections += ["<ul>", *(_item(demo, product) for product in own), "</ul>"]
    path = demo.output / "index.html"
    path.write_text(PAGE.format(sections="\n".join(sections)), encoding="utf-8")
    return path


def _item(demo: Demo, product: Product) -> str:
    target = escape(product.path.relative_to(demo.output).as_posix())
    picture = f'<img src="{target}" alt="{escape(product.title)}">' if product.path.suffix == ".png" else ""
    return f'<li><a href="{target}">{escape(product.title)}</a> <code>{target}</code>{picture}</li>'


def run(demo: Demo, subjects: list[str]) -> dict[str, list[str]]:
    """Run the steps, as many at a time as there are processors; the summary lines of each, in order."""
    steps = {subject: importlib.import_module(f"demo_steps.{subject}").run for subject in subjects}
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        waiting = {subject: pool.submit(_step, run, demo, subject) for subject, run in steps.items()}
        return {subject: step.result() for subject, step in waiting.items()}


def _step(run: Callable[[Demo], list[str]], demo: Demo, subject: str) -> list[str]:
    print(f"{SUBJECTS[subject]} : en cours", flush=True)
    return run(demo)


def asked(words: list[str] | None = None) -> list[str]:
    """The subjects to run: those named on the command line, all if none is; an unknown word is refused."""
    there = [subject for subject in SUBJECTS if (STEPS / f"{subject}.py").is_file()]
    parser = argparse.ArgumentParser(prog="run_demo.py", description=__doc__)
    parser.add_argument("subjects", nargs="*", metavar="subject", help=f"{', '.join(there)}; all if none is named")
    subjects = parser.parse_args(words).subjects
    unknown = [subject for subject in subjects if subject not in there]
    if unknown:
        parser.error(f"unknown subject: {', '.join(unknown)}")
    return [subject for subject in there if subject in subjects] or there


def main() -> int:
    """Run all steps, or those named on the command line."""
    start = time.monotonic()
    subjects = asked()
    demo = Demo()
    demo.output.mkdir(parents=True, exist_ok=True)
    try:
        enable_plugin(environment(demo.language, config=CONFIG))
        summaries = run(demo, subjects)
    except StepError as error:
        print(f"La démonstration s'est arrêtée : {error}", file=sys.stderr)
        return 1
    page = index(demo, summaries)
    print(f"\nDémonstration terminée en {time.monotonic() - start:.0f} s.")
    for lines in summaries.values():
        print("\n".join(lines))
    print(f"À regarder : {page.relative_to(ROOT)} ({len(demo.products)} fichiers dans {demo.output.relative_to(ROOT)})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
