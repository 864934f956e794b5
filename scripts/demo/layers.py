"""What a layer of the demonstration territory is, and how it is written."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr

from .geometry import rounded

ogr.UseExceptions()
gdal.UseExceptions()

SEED = 62
ORIGIN = (668000.0, 7034000.0)
"""Lambert-93 position of the south-west corner: open country of the Artois, the town itself does not exist."""
SIZE = 4000.0
FICTIONAL = "FICTIF : territoire de démonstration d'AULA Toolbox, aucune donnée réelle."
TYPES = {
    "text": ogr.OFTString,
    "int": ogr.OFTInteger,
    "real": ogr.OFTReal,
    "date": ogr.OFTDate,
    "datetime": ogr.OFTDateTime,
    "bool": ogr.OFTInteger,
}
GEOMETRIES = {
    "polygon": ogr.wkbMultiPolygon,
    "line": ogr.wkbLineString,
    "multiline": ogr.wkbMultiLineString,
    "point": ogr.wkbPoint,
    "none": ogr.wkbNone,
}


def random(name: str) -> np.random.Generator:
    """The random numbers of one module: its own stream, so that a new module does not move the others."""
    return np.random.default_rng([SEED, zlib.crc32(name.encode())])


@dataclass
class Layer:
    """A table of features in local metres. ``fields`` maps a name to text, int, real, bool, date or datetime."""

    name: str
    geometry: str
    fields: dict[str, str]
    title: str
    source: str
    rows: list[tuple[ogr.Geometry | None, dict[str, Any]]] = field(default_factory=list)
    decimals: int = 1
    index: bool = False

    def add(self, geometry: ogr.Geometry | None, **values: Any) -> None:
        unknown = set(values) - set(self.fields)
        if unknown:
            raise KeyError(f"{self.name}: no field {sorted(unknown)}")
        self.rows.append((geometry, values))


def shifted(geometry: ogr.Geometry, decimals: int) -> ogr.Geometry:
    """A copy in Lambert-93 with rounded coordinates."""
    return rounded(geometry, decimals, *ORIGIN)


def _as(geometry: ogr.Geometry, kind: str) -> ogr.Geometry:
    """The type of the layer; a polygon that rounding made cross itself is mended."""
    if kind == "polygon":
        return ogr.ForceToMultiPolygon(geometry if geometry.IsValid() else geometry.Buffer(0))
    return ogr.ForceToMultiLineString(geometry) if kind == "multiline" else geometry


def lambert93() -> osr.SpatialReference:
    """EPSG:2154 with x first."""
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(2154)
    srs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return srs


def write_layer(dataset: ogr.DataSource, layer: Layer) -> None:
    """Write one layer into an open GeoPackage."""
    options = [
        f"SPATIAL_INDEX={'YES' if layer.index and layer.geometry != 'none' else 'NO'}",
        "GEOMETRY_NAME=geom",
        f"IDENTIFIER={layer.title}",
        f"DESCRIPTION={FICTIONAL} Schéma : {layer.source}",
    ]
    out = dataset.CreateLayer(
        layer.name, lambert93() if layer.geometry != "none" else None, GEOMETRIES[layer.geometry], options
    )
    for name, kind in layer.fields.items():
        definition = ogr.FieldDefn(name, TYPES[kind])
        if kind == "bool":
            definition.SetSubType(ogr.OFSTBoolean)
        out.CreateField(definition)
    for geometry, values in layer.rows:
        feature = ogr.Feature(out.GetLayerDefn())
        for name, value in values.items():
            if value is not None:
                feature.SetField(name, value.item() if hasattr(value, "item") else value)
        if geometry is not None:
            feature.SetGeometry(_as(shifted(geometry, layer.decimals), layer.geometry))
        out.CreateFeature(feature)
    out.SetMetadataItem("FICTIONAL", FICTIONAL)


def write_geopackage(path: Path, layers: list[Layer]) -> None:
    """Write the layers; the dates of the container are fixed so that two runs are comparable."""
    path.unlink(missing_ok=True)
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # a polygon that rounding made invalid is mended, not announced
    gdal.SetConfigOption("OGR_CURRENT_DATE", "2026-01-01T00:00:00.000Z")
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for layer in layers:
        dataset.StartTransaction()
        write_layer(dataset, layer)
        dataset.CommitTransaction()
    dataset = None  # closes the file
    gdal.SetConfigOption("OGR_CURRENT_DATE", None)
    gdal.PopErrorHandler()
