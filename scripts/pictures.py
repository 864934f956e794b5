"""Pictures of the README, from the products of `make demo`: small, with few colours."""

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
        indexed = small.convertToFormat(QImage.Format.Format_Indexed8, Qt.ImageConversionFlag.ThresholdDither)
        target = folder / name
        indexed.save(str(target))
        print(f"docs/pictures/{name}: {target.stat().st_size >> 10} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
