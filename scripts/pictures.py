"""Pictures of the README, from the products of `make demo`."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WIDTH = 1000
PICTURES = {"rain/carte.png": "first-run.png"}


def main() -> int:
    """Shrink each picture into docs/pictures."""
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtGui import QImage

    folder = ROOT / "docs" / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    for source, name in PICTURES.items():
        origin = QImage(str(ROOT / "build" / "demo" / source))
        if origin.isNull():
            print(f"build/demo/{source} is missing: run make demo first", file=sys.stderr)
            return 1
        small = origin.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
        target = folder / name
        small.convertToFormat(QImage.Format.Format_RGB32).save(str(target), "PNG", 0)
        print(f"docs/pictures/{name}: {target.stat().st_size >> 10} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
