"""Layer styles from tables: `rule_styles.py update` writes the QML files, `check` compares them.

The facts are `resources/reference/<subject>_styles.csv`, one line a class of a legend; a QML is never edited by hand.
Columns: style, geometrie (polygone, ligne, point), expression (QGIS; `SINON` catches the rest), libelle (legend, in
French), couleur (#rrggbb; empty: no fill), contour (#rrggbb; empty: none), largeur_mm, trait (plein, tirets),
hachure (angle in degrees; empty: none), taille_mm (points), etiquette (field or expression of the labels, on the
first line of a style), then the provenance.
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
STYLES = ROOT / "aula_toolbox" / "resources" / "styles"
GEOMETRIES = {"polygone": "Polygon", "ligne": "LineString", "point": "Point"}
HATCH_SPACING_MM, HATCH_WIDTH_MM, HATCH_COLOUR = 1.6, 0.26, "#4d4d4d"
COLUMNS = dict.fromkeys(
    [
        "style",
        "geometrie",
        "expression",
        "libelle",
        "couleur",
        "contour",
        "largeur_mm",
        "trait",
        "hachure",
        "taille_mm",
        "etiquette",
    ],
    str,
)


def classes() -> dict[str, list[dict]]:
    """Lines of all tables by style, in their order."""
    from aula_toolbox.core import reference

    found: dict[str, list[dict]] = {}
    for path in sorted(reference.FOLDER.glob("*_styles.csv")):
        header = path.read_text(encoding="utf-8").splitlines()[0].split(",")
        if "expression" in header:
            for row in reference.load(path.stem, COLUMNS):
                found.setdefault(row["style"], []).append(row)
    return found


def symbol(row: dict):
    """The symbol of one class."""
    from qgis.core import QgsFillSymbol, QgsLineSymbol, QgsMarkerSymbol

    dash = "dash" if row["trait"] == "tirets" else "solid"
    if row["geometrie"] == "ligne":
        return QgsLineSymbol.createSimple(
            {"color": row["couleur"], "width": row["largeur_mm"] or "0.4", "line_style": dash}
        )
    outline = {
        "outline_color": row["contour"] or "#00000000",
        "outline_width": row["largeur_mm"] or "0.1",
        "outline_style": dash if row["contour"] else "no",
    }
    if row["geometrie"] == "point":
        return QgsMarkerSymbol.createSimple({"color": row["couleur"], "size": row["taille_mm"] or "2.6", **outline})
    fill = {"color": row["couleur"] or "#ffffff", "style": "solid" if row["couleur"] else "no", "joinstyle": "miter"}
    made = QgsFillSymbol.createSimple({**fill, **outline})
    if row["hachure"]:
        made.appendSymbolLayer(hatch(float(row["hachure"])))
    return made


def hatch(angle: float):
    """Parallel lines, which tell a class apart without colour."""
    from qgis.core import QgsLinePatternFillSymbolLayer, QgsLineSymbol

    lines = QgsLinePatternFillSymbolLayer()
    lines.setLineAngle(angle)
    lines.setDistance(HATCH_SPACING_MM)
    lines.setSubSymbol(QgsLineSymbol.createSimple({"color": HATCH_COLOUR, "width": str(HATCH_WIDTH_MM)}))
    return lines


def renderer(rows: list[dict]):
    """Rules in the order of the table, which is the order of the legend."""
    from qgis.core import QgsRuleBasedRenderer

    root = QgsRuleBasedRenderer.Rule(None)
    for row in rows:
        rule = QgsRuleBasedRenderer.Rule(symbol(row), label=row["libelle"])
        if row["expression"] == "SINON":
            rule.setIsElse(True)
        else:
            rule.setFilterExpression(row["expression"])
        root.appendChild(rule)
    return QgsRuleBasedRenderer(root)


def labelling(expression: str):
    """Dark labels with a white halo."""
    from qgis.core import (
        QgsPalLayerSettings,
        QgsTextBufferSettings,
        QgsTextFormat,
        QgsVectorLayerSimpleLabeling,
    )
    from qgis.PyQt.QtGui import QColor

    text, halo = QgsTextFormat(), QgsTextBufferSettings()
    text.setSize(8)
    text.setColor(QColor("#22282c"))
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(QColor("#ffffff"))
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = not expression.isidentifier()
    settings.setFormat(text)
    return QgsVectorLayerSimpleLabeling(settings)


def qml(name: str, rows: list[dict]) -> str:
    """A style as QML text, the same at every run."""
    from qgis.core import QgsMapLayer, QgsReadWriteContext, QgsVectorLayer
    from qgis.PyQt.QtXml import QDomDocument

    layer = QgsVectorLayer(GEOMETRIES[rows[0]["geometrie"]], name, "memory")
    layer.setRenderer(renderer(rows))
    if rows[0]["etiquette"]:
        layer.setLabeling(labelling(rows[0]["etiquette"]))
        layer.setLabelsEnabled(True)
    document = QDomDocument("qgis")
    kept = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Labeling
    layer.exportNamedStyle(document, QgsReadWriteContext(), kept)
    return steady(str(document.toString(1)))


def steady(text: str) -> str:
    """Identifiers of rules and symbols numbered, so that a file changes only when its facts do."""
    numbers, seen = count(1), {}

    def numbered(found: re.Match) -> str:
        return seen.setdefault(found.group(0), f"{{{next(numbers):08d}-0000-4000-8000-000000000000}}")

    return re.sub(r"\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}", numbered, text)


def alike(text: str) -> str:
    """What two files must share: other releases of QGIS sign with their name and write numbers shorter."""
    unsigned = re.sub(r"<qgis [^>]*>", "<qgis>", text)
    return re.sub(r"\d+\.\d+", lambda number: f"{float(number.group()):.4g}", unsigned)


def main() -> int:
    """Write or compare."""
    from qgis.core import QgsApplication

    application = QgsApplication.instance() or QgsApplication([], True)
    application.initQgis()
    made = {f"{name}.qml": qml(name, rows) for name, rows in classes().items()}
    if sys.argv[1:] == ["check"]:
        old = [
            name
            for name, text in made.items()
            if not (STYLES / name).is_file() or alike(text) != alike((STYLES / name).read_text(encoding="utf-8"))
        ]
        print(
            f"styles out of date, run scripts/rule_styles.py update: {old}" if old else f"{len(made)} styles up to date"
        )
        return 1 if old else 0
    STYLES.mkdir(parents=True, exist_ok=True)
    for name, text in made.items():
        (STYLES / name).write_text(text, encoding="utf-8")
    print(f"{len(made)} styles written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
