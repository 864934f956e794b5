"""Landsat scenes of a folder: files found by name, read on one grid, masked by their quality bands."""

from __future__ import annotations

import tarfile
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsCoordinateTransformContext, QgsRectangle

from ...core.errors import AulaError
from ...core.heat import remote
from ...core.messages import Notes, listing
from ...core.packed import DAMAGED
from ..raster.rasters import Grid, Raster, Window

#: bit of the quality band: outside the image
FILL = 1
THERMAL = {"L89": "_ST_B10", "L47": "_ST_B6"}


@dataclass
class SceneFiles:
    """One product and its files."""

    product: remote.Product
    thermal: Path
    quality: Path
    uncertainty: Path | None


def find_scenes(folder: Path, notes: Notes) -> list[SceneFiles]:
    """Level-2 products of a folder and its subfolders, oldest first. Products left in their archive are told.

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
        named = replace(product, scene=scene)
        found.append(SceneFiles(named, path, quality, files.get(f"{scene}_ST_QA".upper())))
    packed = [path.name for path in sorted(folder.rglob("*")) if _is_archive(path)]
    if without_quality:
        raise AulaError(
            "Scenes without their QA_PIXEL band: {scenes}. Download it with them: without it clouds cannot be told.",
            "E_LANDSAT",
            scenes=listing(without_quality),
        )
    if not found and level_1:
        raise AulaError(
            "These are Level-1 products: download the Level-2 ones, which hold the surface temperature.", "E_LANDSAT"
        )
    if not found and packed:
        raise AulaError(
            "The Landsat products of this folder are still in their archives: extract {files} first.",
            "E_LANDSAT",
            files=listing(packed),
        )
    if not found:
        raise AulaError("No Landsat Level-2 scene in this folder.", "E_LANDSAT")
    scenes = {files.product.scene.upper() for files in found}
    closed = [name for name in packed if Path(name).name.split(".")[0].upper() not in scenes]
    if closed:
        notes.warn("Landsat products still in their archives, not read: {files}.", files=listing(closed))
    return sorted(found, key=lambda files: (files.product.day, files.product.scene))


def _is_archive(path: Path) -> bool:
    """Whether a file is a Landsat product as it is downloaded, or an archive of any name that holds some."""
    if not path.is_file() or not path.name.lower().endswith((".tar", ".tar.gz", ".tgz")):
        return False
    if remote.product(path.stem + "_") is not None:
        return True
    try:
        with tarfile.open(path) as archive:
            return any(remote.product(Path(name).stem) is not None for name in archive.getnames())
    except (*DAMAGED, OSError):
        return False


def passages(found: Iterable[SceneFiles]) -> list[list[SceneFiles]]:
    """Products of one acquisition together (same satellite, path and day), oldest acquisition first.

    Two rows of one path, or two processings of one scene, are one look at the ground. The latest processing is first.
    """
    groups: dict[tuple[date, str, str], list[SceneFiles]] = {}
    for files in found:
        groups.setdefault(files.product.passage, []).append(files)
    return [sorted(groups[key], key=lambda files: files.product.scene, reverse=True) for key in sorted(groups)]


def common_grid(found: Iterable[SceneFiles], newest: Grid, extent: QgsRectangle | None) -> Grid:
    """Pixels of the newest scene over the whole extent, or over all scenes together.

    Raises AulaError E_OUTSIDE when no scene meets the extent.
    """
    boxes = []
    for files in found:
        grid = Raster.open(files.thermal).grid
        transform = QgsCoordinateTransform(grid.crs, newest.crs, QgsCoordinateTransformContext())
        boxes.append(transform.transformBoundingBox(grid.box))
    if extent is not None:
        if not any(extent.intersects(box) for box in boxes):
            raise AulaError(
                "EXTENT does not meet any scene. Give the scenes of this place, or another extent.", "E_OUTSIDE"
            )
        return newest.part(extent)
    whole = QgsRectangle(newest.box)
    for box in boxes:
        whole.combineExtentWith(box)
    # a warped box is only as exact as rounding: a pixel is not added for it
    whole.grow(-newest.pixel * 1e-3)
    return newest.part(whole)


class SceneProduct:
    """A product on the common grid: surface temperature of its clear pixels."""

    def __init__(self, files: SceneFiles, grid: Grid, bits: int, most_k: float) -> None:
        self.family = files.product.family
        self._bits, self._most_k = bits, most_k
        thermal = Raster.open(files.thermal)
        same = thermal.grid.crs == grid.crs and abs(thermal.grid.pixel - grid.pixel) < grid.pixel * 1e-3
        self._thermal = thermal.aligned(grid, "near" if same else "bilinear")
        self._quality = Raster.open(files.quality).aligned(grid, "near")
        self._uncertainty = None
        if files.uncertainty is not None and most_k > 0:
            self._uncertainty = Raster.open(files.uncertainty).aligned(grid, "near")

    def lst_c(self, window: Window) -> np.ndarray:
        """Surface temperature of a window; NaN where it is not clear, not certain or not in the product."""
        numbers = np.nan_to_num(self._thermal.values(window, scaled=False))
        values = remote.surface_temperature_c(numbers, self.family)
        kept = remote.clear(self._quality.read(window), self._bits) & self.covered(window)
        if self._uncertainty is not None:
            kept &= remote.certain(self._uncertainty.read(window), self._most_k)
        return np.where(kept, values, np.nan).astype(np.float32)

    def covered(self, window: Window) -> np.ndarray:
        """Pixels of a window that the product looked at, cloudy or not."""
        return self._quality.known(window) & remote.clear(self._quality.read(window), FILL)

    def water(self, window: Window) -> np.ndarray:
        """Water pixels of a window."""
        return remote.is_water(self._quality.read(window)) & self.covered(window)


class Scene:
    """An acquisition on the common grid: where its products overlap, the first that is clear."""

    def __init__(self, files: list[SceneFiles], grid: Grid, bits: int, most_k: float) -> None:
        self.name = ", ".join(sorted(one.product.scene for one in files))
        self.product = files[0].product
        self.shape = grid.shape
        self._products = [SceneProduct(one, grid, bits, most_k) for one in files]

    def lst_c(self, window: Window) -> np.ndarray:
        """Surface temperature of a window; NaN where no product is clear and certain."""
        result = self._products[0].lst_c(window)
        for product in self._products[1:]:
            result = np.where(np.isnan(result), product.lst_c(window), result)
        return result

    def covered(self, window: Window) -> np.ndarray:
        """Pixels of a window that the satellite looked at, cloudy or not."""
        return np.any([product.covered(window) for product in self._products], axis=0)

    def water(self, window: Window) -> np.ndarray:
        """Water pixels of a window."""
        return np.any([product.water(window) for product in self._products], axis=0)


def stack(scenes: Iterable[Scene], window: Window) -> np.ndarray:
    """Temperatures of several scenes in a window."""
    return np.stack([scene.lst_c(window) for scene in scenes])
