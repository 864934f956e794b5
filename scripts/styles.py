"""The style library: `styles.py update` writes `resources/styles/*.qml` from the tables, `check` compares.

The facts are `maps_styles.csv` and `maps_zonage.csv`; a QML file is never edited by hand.
"""

from __future__ import annotations

import os
import re
import sys
from itertools import count
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_HASH_SEED"] = "0"  # attributes of the XML in the same order at each run
GEOMETRIES = {"polygone": "Polygon", "ligne": "LineString", "point": "Point"}


def steady(text: str) -> str:
    """A QML without what changes at each writing: identifiers of symbols and rules."""
    numbers, seen = count(1), {}

    def numbered(found: re.Match[str]) -> str:
        return seen.setdefault(found.group(0), f"{{{next(numbers):08d}-0000-4000-8000-000000000000}}")

    return re.sub(r"\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}", numbered, text)


def library() -> dict[str, str]:
    """File name and content of every style."""
    from qgis.core import QgsMapLayer, QgsReadWriteContext, QgsVectorLayer
    from qgis.PyQt.QtXml import QDomDocument

    from aula_toolbox.core.maps.styles import styles
    from aula_toolbox.gis.layouts import style_build

    kept = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Labeling

    def qml(layer: QgsVectorLayer) -> str:
        document = QDomDocument("qgis")
        layer.exportNamedStyle(document, QgsReadWriteContext(), kept)
        return steady(str(document.toString(1)))

    made = {}
    for name, rows in styles().items():
        layer = QgsVectorLayer(GEOMETRIES[rows[0].geometry], name, "memory")
        style_build.apply(layer, rows)
        made[f"{name}.qml"] = qml(layer)
    zones = QgsVectorLayer("Polygon?field=libelle:string", "zonage", "memory")
    zones.setRenderer(style_build.zoning_renderer())
    zones.setLabeling(style_build.labels("libelle"))
    zones.setLabelsEnabled(True)
    made["zonage_cnig.qml"] = qml(zones)
    return made


def main() -> int:
    """Write or compare the library."""
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    folder = ROOT / "aula_toolbox" / "resources" / "styles"
    made = library()
    if sys.argv[1:] == ["check"]:
        old = [
            name
            for name, text in made.items()
            if not (folder / name).is_file() or text != (folder / name).read_text("utf-8")
        ]
        print(
            f"styles out of date, run scripts/styles.py update: {', '.join(old)}"
            if old
            else f"{len(made)} styles up to date"
        )
        return 1 if old else 0
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in made.items():
        (folder / name).write_text(text, encoding="utf-8")
    print(f"{len(made)} styles written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
