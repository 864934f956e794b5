"""Landsat scenes of a folder: files found by name, read on one grid, masked by their quality bands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...core.errors import AulaError
from ...core.heat import remote
from ...core.messages import listing
from ..raster.rasters import Grid, Raster, Window

THERMAL = {"L89": "_ST_B10", "L47": "_ST_B6"}


@dataclass
class SceneFiles:
    """One product and its files."""

    product: remote.Product
    thermal: Path
    quality: Path
    uncertainty: Path | None


def find_scenes(folder: Path) -> list[SceneFiles]:
    """Level-2 products of a folder and its subfolders, oldest first.

    Raises AulaError E_LANDSAT for Level-1 products, products without quality band, or none at all.
    """
    files = {path.stem.upper(): path for path in sorted(folder.rglob("*")) if path.suffix.lower() in (".tif", ".tiff")}
    found, without_quality, level_1 = [], [], []
    for stem, path in files.items():
        product = remote.product(path.stem)
        if product is None:
            continue
        if product.level.startswith("L1"):
            level_1.append(path.stem)
            continue
        suffix = THERMAL[product.family]
        if not stem.endswith(suffix):
            continue
        scene = path.stem[: -len(suffix)]
        quality = files.get(f"{scene}_QA_PIXEL".upper())
        if quality is None:
            without_quality.append(scene)
            continue
        named = remote.Product(scene, product.satellite, product.family, product.level, product.day)
        found.append(SceneFiles(named, path, quality, files.get(f"{scene}_ST_QA".upper())))
    if without_quality:
        raise AulaError("Scenes without their QA_PIXEL band: {scenes}.", "E_LANDSAT", scenes=listing(without_quality))
    if not found and level_1:
        raise AulaError(
            "These are Level-1 products: download the Level-2 ones, which hold the surface temperature.", "E_LANDSAT"
        )
    if not found:
        raise AulaError("No Landsat Level-2 scene in this folder.", "E_LANDSAT")
    return sorted(found, key=lambda files: (files.product.day, files.product.scene))


class Scene:
    """A scene on the common grid: surface temperature of its clear pixels."""

    def __init__(self, files: SceneFiles, grid: Grid, bits: int, most_k: float) -> None:
        self.product = files.product
        self.shape = grid.shape
        self._bits, self._most_k = bits, most_k
        thermal = Raster.open(files.thermal)
        same = thermal.grid.crs == grid.crs and abs(thermal.grid.pixel - grid.pixel) < grid.pixel * 1e-3
        self._thermal = thermal.aligned(grid, "near" if same else "bilinear")
        self._quality = Raster.open(files.quality).aligned(grid, "near")
        self._uncertainty = None
        if files.uncertainty is not None and most_k > 0:
            self._uncertainty = Raster.open(files.uncertainty).aligned(grid, "near")

    def lst_c(self, window: Window) -> np.ndarray:
        """Surface temperature of a window; NaN where it is not clear or not certain."""
        numbers = np.nan_to_num(self._thermal.values(window, scaled=False))
        values = remote.surface_temperature_c(numbers, self.product.family)
        kept = remote.clear(self._quality.read(window), self._bits)
        if self._uncertainty is not None:
            kept &= remote.certain(self._uncertainty.read(window), self._most_k)
        return np.where(kept, values, np.nan).astype(np.float32)

    def water(self, window: Window) -> np.ndarray:
        """Water pixels of a window."""
        return remote.is_water(self._quality.read(window))


def stack(scenes: Iterable[Scene], window: Window) -> np.ndarray:
    """Temperatures of several scenes in a window."""
    return np.stack([scene.lst_c(window) for scene in scenes])
