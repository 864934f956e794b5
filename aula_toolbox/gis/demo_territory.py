"""The demonstration territory opened as a ready project: groups, styles, nothing to download."""

from __future__ import annotations

import json
import shutil
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..core import reference
from ..core.errors import AulaError
from ..core.reference import Row
from .mainthread import in_main_thread
from .results import products

EMBEDDED = Path(__file__).resolve().parent.parent / "resources" / "demo"
DATABASE = "territoire.gpkg"
MADE = "made_with.json"
DELIVERIES = "demo_livraisons"
COLUMNS: dict[str, Any] = {"groupe": str, "couche": str, "titre": str, "style": str, "visible": int}


def working_copy(folder: Path | None = None) -> Path:
    """A copy of the territory in the user's profile: opening a GeoPackage writes beside it."""
    target = folder or Path(QgsApplication.qgisSettingsDirPath()) / "aula_demo"
    stamp = target / MADE
    if not stamp.is_file() or stamp.read_text(encoding="utf-8") != _stamp():
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


def deliver(territory: Path, target: Path) -> None:
    """Write the layers of the territory into a folder under the names of official downloads (`demo_livraisons`).

    Raises AulaError E_WRITE when a file cannot be written. Away from the main thread too.
    """
    shutil.rmtree(target, ignore_errors=True)
    for row in reference.load(DELIVERIES, {"fichier": str, "couche": str, "nom": str, "champs": str}):
        path = target / row["fichier"]
        path.parent.mkdir(parents=True, exist_ok=True)
        if row["couche"]:
            # two threads that open layers at once have waited for each other for ever, the map preview being one
            in_main_thread(partial(_delivered, territory / DATABASE, row, path))
        else:
            shutil.copy(territory / path.name, path)
    (target.parent / f"{target.name}.{MADE}").write_text(_stamp(), encoding="utf-8")


def is_delivered(target: Path) -> bool:
    """Whether the folder of downloads is there, made of this territory."""
    stamp = target.parent / f"{target.name}.{MADE}"
    return target.is_dir() and stamp.is_file() and stamp.read_text(encoding="utf-8") == _stamp()


def _stamp() -> str:
    return (EMBEDDED / MADE).read_text(encoding="utf-8")


def _delivered(database: Path, row: Row, path: Path) -> None:
    """One layer as its producer names it, with the fields renamed that his have other names for."""
    layer = QgsVectorLayer(f"{database}|layername={row['couche']}", row["nom"], "ogr")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName, options.fileEncoding = "GPKG", row["nom"], "UTF-8"
    names = dict(part.split("=") for part in row["champs"].split())
    fields = layer.fields().names()
    options.attributes = [index for index, name in enumerate(fields) if name in (names or fields) and name != "fid"]
    # by their places in the layer, not in the file
    options.attributesExportNames = [names.get(name, name) for name in fields]
    written, reason, _, _ = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsCoordinateTransformContext(), options
    )
    if written != QgsVectorFileWriter.WriterError.NoError:
        raise AulaError("{name}: {reason}", "E_WRITE", name=path.name, reason=reason)
