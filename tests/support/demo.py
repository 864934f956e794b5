"""The embedded demonstration territory, read without QGIS."""

from __future__ import annotations

from pathlib import Path

from osgeo import ogr

ROOT = Path(__file__).resolve().parents[2]
DEMO = ROOT / "aula_toolbox" / "resources" / "demo"
TERRITORY = DEMO / "territoire.gpkg"


def read(name: str, path: Path = TERRITORY) -> list[tuple[dict, ogr.Geometry | None]]:
    """Attributes and geometry of every feature of a layer."""
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayerByName(name)
    assert layer is not None, f"no layer {name}"
    return [(f.items(), f.geometry().Clone() if f.geometry() else None) for f in layer]


def layer_names(path: Path = TERRITORY) -> list[str]:
    dataset = ogr.Open(str(path))
    return [dataset.GetLayer(i).GetName() for i in range(dataset.GetLayerCount())]
