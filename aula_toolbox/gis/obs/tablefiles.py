"""Tables of a publication written as GeoPackage, file geodatabase, spreadsheet or CSV: values equal by every road."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from osgeo import gdal, ogr, osr

from ...core.errors import AulaError
from ...core.obs.publication import INTEGER, REAL, PublishedTable
from ...core.obs.store import write_csv

_KINDS = {REAL: ogr.OFTReal, INTEGER: ogr.OFTInteger}
GEOPACKAGE, GEODATABASE, SPREADSHEET = "GPKG", "OpenFileGDB", "XLSX"
EPSG = 2154


def write_database(path: Path, tables: Sequence[PublishedTable], driver: str = GEOPACKAGE) -> None:
    """All tables in one file; those with outlines as layers in Lambert-93, except in a spreadsheet.

    Raises AulaError E_WRITE when GDAL cannot make the file, or loses a row.
    """
    maker = gdal.GetDriverByName(driver)
    if maker is None:
        raise AulaError("{file}: this GDAL does not write {driver}.", "E_WRITE", file=path.name, driver=driver)
    try:
        made = maker.Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
        for table in tables:
            _write_table(made, table, driver)
        made.FlushCache()
        counts = [made.GetLayerByName(table.name).GetFeatureCount() for table in tables]
        made = None
    # without its exceptions GDAL answers None, with them it raises
    except (RuntimeError, AttributeError) as error:
        raise AulaError(
            "{file}: GDAL cannot write it ({reason}).", "E_WRITE", file=path.name, reason=str(error)[:120]
        ) from error
    lost = [table.name for table, count in zip(tables, counts) if count != len(table.rows)]
    if lost:
        raise AulaError("{file}: rows were lost in {tables}.", "E_WRITE", file=path.name, tables=", ".join(lost))


def _write_table(made: gdal.Dataset, table: PublishedTable, driver: str) -> None:
    with_shapes = table.is_layer and driver != SPREADSHEET
    lambert = osr.SpatialReference()
    lambert.ImportFromEPSG(EPSG)
    kind = ogr.wkbMultiPolygon if with_shapes else ogr.wkbNone
    options = [f"DESCRIPTION={table.title}"] if driver == GEOPACKAGE else []
    layer = made.CreateLayer(table.name, lambert if with_shapes else None, kind, options)
    for column in table.columns:
        definition = ogr.FieldDefn(column.name, _KINDS.get(column.kind, ogr.OFTString))
        definition.SetAlternativeName(column.title)
        if hasattr(definition, "SetComment"):
            definition.SetComment(column.comment)
        layer.CreateField(definition)
    layer.StartTransaction()
    for rank, row in enumerate(table.rows):
        feature = ogr.Feature(layer.GetLayerDefn())
        for place, cell in enumerate(row):
            if cell is not None:
                feature.SetField(place, cell if isinstance(cell, (int, float)) else str(cell))
        if with_shapes and table.outlines[rank]:
            feature.SetGeometry(_shape(table.outlines[rank]))
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def _shape(outlines: str) -> ogr.Geometry:
    """The union of outlines apart by `|`, as a multipolygon."""
    parts = [ogr.CreateGeometryFromWkt(text) for text in outlines.split("|")]
    if len(parts) == 1:
        return ogr.ForceToMultiPolygon(parts[0])
    gathered = ogr.Geometry(ogr.wkbMultiPolygon)
    for part in parts:
        for rank in range(part.GetGeometryCount()):
            gathered.AddGeometry(part.GetGeometryRef(rank))
    return ogr.ForceToMultiPolygon(gathered.UnionCascaded())


def shape_faults(path: Path, tables: Sequence[PublishedTable]) -> dict[str, int]:
    """How many rows of each layer of a database have no shape, or one that is not valid (O22)."""
    stored = ogr.Open(str(path))
    found = {}
    for table in tables:
        if table.is_layer:
            shapes = (row.GetGeometryRef() for row in stored.GetLayerByName(table.name))
            wrong = sum(shape is None or shape.IsEmpty() or not shape.IsValid() for shape in shapes)
            if wrong:
                found[table.name] = wrong
    return found


def write_tables(folder: Path, tables: Sequence[PublishedTable]) -> list[Path]:
    """One CSV a table, without shapes."""
    made = []
    for table in tables:
        path = folder / f"{table.name}.csv"
        write_csv(path, [column.name for column in table.columns], [list(row) for row in table.rows])
        made.append(path)
    return made
