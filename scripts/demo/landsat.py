"""A few Landsat 8-9 scenes (Collection 2, Level-2) cut on the territory: surface temperature, quality, reflectance.

The temperature of a pixel is that of its covers (water and woods cool, roofs and stubble hot), blurred as the sensor
does (100 m resampled to 30 m), with noise. One scene is nearly all cloud and one is of April, as in a user's folder.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from osgeo import gdal, ogr, osr

from .country import fields
from .geometry import ellipse, polygon
from .landcover import paints
from .layers import ORIGIN, SIZE, Layer, lambert93, random

FINE_M, PIXEL_M, MARGIN_M = 5, 30, 480
CLEAR, WATER, CLOUD, SHADOW, DILATED, FILL = 21824, 21952, 22280, 23888, 21826, 1
# class: departure of temperature (K), reflectance of blue, red, near infrared, short-wave 1 and 2
CLASSES: dict[str, tuple[float, tuple[float, float, float, float, float]]] = {
    "water": (-7.5, (0.035, 0.028, 0.02, 0.012, 0.008)),
    "wood": (-5.0, (0.022, 0.026, 0.37, 0.15, 0.065)),
    "shrub": (-2.2, (0.034, 0.045, 0.31, 0.19, 0.1)),
    "grass": (-0.4, (0.042, 0.06, 0.33, 0.21, 0.12)),
    "stubble": (3.4, (0.09, 0.16, 0.27, 0.32, 0.25)),
    "beet": (-3.0, (0.028, 0.032, 0.48, 0.2, 0.095)),
    "maize": (-2.0, (0.032, 0.042, 0.42, 0.2, 0.1)),
    "bare": (5.2, (0.11, 0.17, 0.24, 0.3, 0.26)),
    "road": (4.0, (0.09, 0.11, 0.15, 0.17, 0.15)),
    "house": (4.6, (0.095, 0.13, 0.19, 0.22, 0.19)),
    "hall": (7.4, (0.18, 0.2, 0.24, 0.25, 0.22)),
}
NAMES = tuple(CLASSES)
CROPS = {
    "BTH": "stubble",
    "ORH": "stubble",
    "CZH": "stubble",
    "LIF": "bare",
    "BTN": "beet",
    "PTC": "beet",
    "MIS": "maize",
    "PPH": "grass",
}
COVERS = {
    "CS1.1.1.2": "road",
    "CS1.1.2.1": "bare",
    "CS1.2.1": "bare",
    "CS1.2.2": "water",
    "CS2.1.1.1": "wood",
    "CS2.1.2": "shrub",
    "CS2.1.3": "shrub",
    "CS2.2.1": "grass",
}
BANDS = ("SR_B2", "SR_B4", "SR_B5", "SR_B6", "SR_B7")


class Scene(NamedTuple):
    """A product: its name, the air of the morning (degC over grass), how strong the contrasts are, its clouds."""

    name: str
    grass_c: float
    contrast: float
    clouds: tuple[tuple[float, float, float, float], ...] = ()  # x, y, radii
    bands: bool = False


SCENES = (
    Scene("LC08_L2SP_199025_20220719_20220726_02_T1", 38.6, 1.15),
    Scene("LC09_L2SP_199025_20230610_20230613_02_T1", 31.8, 0.95, ((700, 3600, 420, 260),), bands=True),
    Scene("LC08_L2SP_199025_20240730_20240807_02_T1", 33.4, 1.0, ((3300, 700, 500, 380), (2200, 150, 380, 200))),
    Scene("LC09_L2SP_199025_20250701_20250704_02_T1", 36.1, 1.05, ((1500, 3300, 260, 200),)),
    Scene("LC08_L2SP_199025_20230720_20230726_02_T1", 24.0, 0.6, ((1900, 2000, 2900, 2600),)),
    Scene("LC08_L2SP_199025_20250409_20250415_02_T1", 19.5, 0.7),
)


@cache
def classes() -> np.ndarray:
    """Class of every 5 m cell of the territory, first row in the north."""
    n = int(SIZE) // FINE_M
    raster = gdal.GetDriverByName("MEM").Create("", n, n, 1, gdal.GDT_Byte)
    raster.SetGeoTransform((0, FINE_M, 0, SIZE, 0, -FINE_M))
    crops = [(field.shape, CROPS[field.crop]) for field in fields()]
    named = [(shape, _class(cover, use)) for shape, cover, use in paints()]
    for shape, name in (named[0], *crops, *named[1:]):
        source = ogr.GetDriverByName("Memory").CreateDataSource("")
        layer = source.CreateLayer("one")
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(shape)
        layer.CreateFeature(feature)
        gdal.RasterizeLayer(raster, [1], layer, burn_values=[NAMES.index(name)])
    return raster.ReadAsArray()


def _class(cover: str, use: str) -> str:
    if cover == "CS1.1.1.1":
        return "hall" if use in ("US2", "US3") else "house"
    return COVERS[cover]


class Grid(NamedTuple):
    """The 30 m grid in UTM 31: its transform, its size, and the shares of classes in every pixel."""

    transform: tuple[float, ...]
    width: int
    height: int
    shares: np.ndarray
    x: np.ndarray
    y: np.ndarray


def utm() -> osr.SpatialReference:
    """EPSG:32631, the projection of Landsat scenes over the Artois."""
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(32631)
    srs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return srs


@cache
def grid() -> Grid:
    """Pixels that cover the territory and its margin; beyond the territory the country is mirrored."""
    to_utm = osr.CoordinateTransformation(lambert93(), utm())
    corners = np.array([to_utm.TransformPoint(ORIGIN[0] + x, ORIGIN[1] + y)[:2] for x in (0, SIZE) for y in (0, SIZE)])
    x0, y0 = (corners.min(axis=0) - MARGIN_M) // PIXEL_M * PIXEL_M
    x1, y1 = (corners.max(axis=0) + MARGIN_M) // PIXEL_M * PIXEL_M
    width, height = int((x1 - x0) / PIXEL_M), int((y1 - y0) / PIXEL_M)
    steps = (np.arange(5) + 0.5) / 5 * PIXEL_M
    px = (x0 + PIXEL_M * np.arange(width)[:, None] + steps).ravel()
    py = (y1 - PIXEL_M * np.arange(height)[:, None] - steps).ravel()
    xx, yy = np.meshgrid(px, py)
    back = osr.CoordinateTransformation(utm(), lambert93())
    local = np.array(back.TransformPoints(np.column_stack([xx.ravel(), yy.ravel()]).tolist()))[:, :2] - ORIGIN
    cells = classes()[_mirrored(SIZE - local[:, 1]), _mirrored(local[:, 0])].reshape(xx.shape)
    shares = np.stack([_blocks((cells == k).astype(float)) for k in range(len(NAMES))])
    middle = local.reshape(*xx.shape, 2)[2::5, 2::5]
    return Grid((x0, PIXEL_M, 0, y1, 0, -PIXEL_M), width, height, shares, middle[..., 0], middle[..., 1])


def _mirrored(distance: np.ndarray) -> np.ndarray:
    inside = np.where(distance < 0, -distance, np.where(distance >= SIZE, 2 * SIZE - distance - 1e-6, distance))
    return (inside // FINE_M).astype(int)


def _blocks(values: np.ndarray) -> np.ndarray:
    h, w = values.shape
    return values.reshape(h // 5, 5, w // 5, 5).mean(axis=(1, 3))


def _blurred(values: np.ndarray) -> np.ndarray:
    """Mean of 3 x 3 pixels, twice."""
    for _ in range(2):
        padded = np.pad(values, 1, mode="edge")
        h, w = values.shape
        values = sum(padded[i : i + h, j : j + w] for i in range(3) for j in range(3)) / 9
    return values


def _clouds(scene: Scene, shift: float = 0.0, grow: float = 0.0) -> np.ndarray:
    here, found = grid(), np.zeros((grid().height, grid().width), bool)
    for x, y, rx, ry in scene.clouds:
        u, v = here.x - x - shift, here.y - y + 0.6 * shift
        wave = 1 + 0.18 * np.sin(3 * np.arctan2(v, u) + x)
        found |= np.hypot(u / (rx + grow), v / (ry + grow)) < wave
    return found


def _quality(scene: Scene) -> np.ndarray:
    out = np.where(grid().shares[NAMES.index("water")] > 0.5, WATER, CLEAR).astype(np.uint16)
    out[_clouds(scene, shift=-260)] = SHADOW
    out[_clouds(scene, grow=90)] = DILATED
    out[_clouds(scene)] = CLOUD
    return out


def _temperature(scene: Scene, rng: np.random.Generator) -> np.ndarray:
    """ST_B10 as delivered: DN x 0.00341802 + 149 = kelvin."""
    departures = np.array([CLASSES[name][0] for name in NAMES])
    mean = scene.grass_c + scene.contrast * np.tensordot(departures, grid().shares, 1)
    celsius = _blurred(mean) + 0.5 * (rng.random(mean.shape) - 0.5)
    celsius = np.where(_clouds(scene), scene.grass_c - 14, celsius)
    return np.round((celsius + 273.15 - 149.0) / 0.00341802 / 8).astype(np.uint16) * 8


def _uncertainty(scene: Scene) -> np.ndarray:
    """ST_QA: hundredths of a kelvin, larger near clouds."""
    out = np.full((grid().height, grid().width), 92, np.int16)
    out[_clouds(scene, grow=450)] = 164
    out[_clouds(scene, grow=160)] = 247
    return out


def _reflectance(band: int, rng: np.random.Generator) -> np.ndarray:
    """SR as delivered: DN x 0.0000275 - 0.2."""
    values = np.tensordot(np.array([CLASSES[name][1][band] for name in NAMES]), grid().shares, 1)
    values = values * (0.97 + 0.06 * rng.random(values.shape))
    return np.round((values + 0.2) / 0.0000275 / 40).astype(np.uint16) * 40


def _write(path: Path, values: np.ndarray, nodata: int) -> Path:
    here = grid()
    kind = gdal.GDT_Int16 if values.dtype == np.int16 else gdal.GDT_UInt16
    options = ["COMPRESS=DEFLATE", "PREDICTOR=2", "ZLEVEL=9"]
    out = gdal.GetDriverByName("GTiff").Create(str(path), here.width, here.height, 1, kind, options)
    out.SetGeoTransform(here.transform)
    out.SetProjection(utm().ExportToWkt())
    out.GetRasterBand(1).SetNoDataValue(nodata)
    out.GetRasterBand(1).WriteArray(values)
    return path


def files(folder: Path) -> list[Path]:
    """Write the scenes, one folder each, with the names of the products."""
    out = []
    for scene in SCENES:
        place, rng = folder / "landsat" / scene.name, random(scene.name)
        place.mkdir(parents=True, exist_ok=True)
        stem = str(place / scene.name)
        out.append(_write(Path(f"{stem}_ST_B10.TIF"), _temperature(scene, rng), 0))
        out.append(_write(Path(f"{stem}_QA_PIXEL.TIF"), _quality(scene), FILL))
        out.append(_write(Path(f"{stem}_ST_QA.TIF"), _uncertainty(scene), -9999))
        if scene.bands:
            out += [_write(Path(f"{stem}_{name}.TIF"), _reflectance(k, rng), 0) for k, name in enumerate(BANDS)]
    return out


def layers() -> list[Layer]:
    """Open country where the temperature of reference is taken."""
    layer = Layer(
        "campagne_reference",
        "polygon",
        {"id": "text", "nom": "text"},
        "Campagne de référence (fictive)",
        "Polygones choisis",
    )
    for k, (name, ring) in enumerate(
        (("Plaine de l'ouest", ellipse(1050, 3250, 330, 190, 0)), ("Plateau du sud", ellipse(1500, 330, 420, 200, 0))),
        1,
    ):
        layer.add(polygon(ring), id=f"REF{k}", nom=name)
    return [layer]
