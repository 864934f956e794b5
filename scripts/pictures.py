"""Pictures of the documentation: `pictures.py readme|guide [fr|en]`.

readme   from the products of `make demo`
guide    those of `docs/pictures.csv`, from a real QGIS under Xvfb, into `docs/pictures/<language>/`; a list of what is
         missing or too large ends the run
"""

from __future__ import annotations

import argparse
import csv
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "pictures"
LIST = ROOT / "docs" / "pictures.csv"
WIDTH = 1000
README = {"rain/carte.png": "first-run.png"}
WINDOW = (1280, 800)
MOST_BYTES = 150_000
MADE = ROOT / "build" / "pictures"


def readme() -> int:
    """Shrink each picture into docs/pictures."""
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtGui import QImage

    FOLDER.mkdir(parents=True, exist_ok=True)
    for source, name in README.items():
        origin = QImage(str(ROOT / "build" / "demo" / source))
        if origin.isNull():
            print(f"build/demo/{source} is missing: run make demo first", file=sys.stderr)
            return 1
        small = origin.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
        target = FOLDER / name
        small.convertToFormat(QImage.Format.Format_RGB32).save(str(target), "PNG", 0)
        print(f"docs/pictures/{name}: {target.stat().st_size >> 10} kB")
    return 0


def wanted(languages: list[str]) -> list[str]:
    """The pictures that the guide asks for in these languages."""
    with LIST.open(encoding="utf-8", newline="") as stream:
        names = [row["name"] for row in csv.DictReader(stream)]
    return [name for name in names if name.split("/")[0] in languages]


def faults(languages: list[str], folder: Path = FOLDER) -> list[str]:
    """Pictures asked for that are missing, and those that are too large."""
    told = []
    for name in wanted(languages):
        path = folder / name
        if not path.is_file():
            told.append(f"missing: {name}")
        elif path.stat().st_size > MOST_BYTES:
            told.append(f"too large: {name}, {path.stat().st_size >> 10} kB")
    return told


def guide(languages: list[str]) -> int:
    """Play the scene of the pictures in each language, and keep what the list asks for."""
    sys.path.insert(0, str(ROOT / "scripts"))
    import package
    import run_session

    # addresses are seen in the pictures: a short one that tells nothing of this machine
    home = Path("/var/tmp/aula")
    if home.exists():
        home = Path(tempfile.mkdtemp(prefix="aula-", dir="/var/tmp"))
    archive = package.build(home / f"aula_toolbox-{package.version()}.zip")
    told = []
    for language in languages:
        desktop = run_session.Desktop(language, MADE, archive, home / language)
        told += desktop.play("pictures", window=WINDOW)
        for name in wanted([language]):
            made = desktop.folder / Path(name).name
            if made.is_file():
                (FOLDER / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(made, FOLDER / name)
    shutil.rmtree(home)
    told += faults(languages)
    for fault in told:
        print(fault, file=sys.stderr)
    return min(len(told), 100)


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["readme", "guide"])
    parser.add_argument("languages", nargs="*", default=["fr", "en"])
    given = parser.parse_args()
    return readme() if given.what == "readme" else guide(given.languages)


if __name__ == "__main__":
    sys.exit(main())
