"""The demonstration territory opened as a ready project: groups, styles, nothing to download."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsRectangle, QgsVectorLayer

from ..core import reference
from ..core.reference import Row
from .results import products

EMBEDDED = Path(__file__).resolve().parent.parent / "resources" / "demo"
DATABASE = "territoire.gpkg"
COLUMNS: dict[str, Any] = {"groupe": str, "couche": str, "titre": str, "style": str, "visible": int}


def working_copy(folder: Path | None = None) -> Path:
    """A copy of the territory in the user's profile: opening a GeoPackage writes beside it."""
    target = folder or Path(QgsApplication.qgisSettingsDirPath()) / "aula_demo"
    made_with = (EMBEDDED / "made_with.json").read_text(encoding="utf-8")
    stamp = target / "made_with.json"
    if not stamp.is_file() or stamp.read_text(encoding="utf-8") != made_with:
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(EMBEDDED, target)
    return target


def fill(project: QgsProject, territory: Path) -> QgsRectangle:
    """Put the layers of `demo_layers.csv` into an empty project, in their groups; returns their extent."""
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    project.setTitle("AULA Toolbox : territoire de démonstration (fictif)")
    extent = QgsRectangle()
    for row in reference.load("demo_layers", COLUMNS):
        layer = _layer(row, territory)
        extent.combineExtentWith(layer.extent())
        project.addMapLayer(layer, False)
        root = project.layerTreeRoot()
        group = root.findGroup(row["groupe"]) or root.addGroup(row["groupe"])
        node = group.addLayer(layer)
        node.setItemVisibilityChecked(bool(row["visible"]))
        node.setExpanded(False)
    return extent


def _layer(row: Row, territory: Path) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{territory / DATABASE}|layername={row['couche']}", row["titre"], "ogr")
    products.load_style(layer, f"{row['style']}.qml")
    layer.setCustomProperty("aula/source", row["source"])  # printed on the maps
    return layer


def headline_runs(territory: Path, output: Path) -> list[tuple[str, dict[str, Any]]]:
    """The headline algorithms and their parameters on the territory, as in `runs.json`.

    `{couche}` stands for a layer of the territory, `{fichier:x}` for a file of it, `{sortie:x}` for a file of `output`.
    """
    runs = json.loads((EMBEDDED / "runs.json").read_text(encoding="utf-8"))
    return [
        (run["algorithm"], {key: _value(value, territory, output) for key, value in run["parameters"].items()})
        for run in runs
    ]


def _value(value: Any, territory: Path, output: Path) -> Any:
    if isinstance(value, list):
        return [_value(item, territory, output) for item in value]
    if not isinstance(value, str) or not value.startswith("{"):
        return value
    kind, _, name = value.strip("{}").rpartition(":")
    if kind == "fichier":
        return str(territory / name)
    if kind == "sortie":
        return str(output / name)
    return f"{territory / DATABASE}|layername={name}"
