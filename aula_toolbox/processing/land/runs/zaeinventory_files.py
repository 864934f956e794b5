"""The tables of the national standard as files: GeoPackage, CSV under the full names, Shapefiles under the short ones.

Method: docs/design/land.md#files
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsProcessingException,
    QgsVectorFileWriter,
)

from ....core.land import schema, standard, standardcsv, words
from ....core.messages import listing
from ....core.schema import Kind, Schema
from ....gis.results.sinks import blocks, qgs_field
from ...base.job import Job
from ...base.outputs import GEOMETRIES
from .zaeinventory_export import Terrains, poles

if TYPE_CHECKING:
    import pandas as pd

    from .zaeinventory_found import Inventory

LAYERS = {words.POLE: "point", words.SITE: "polygon", words.TERRAIN: "polygon", words.ETAB: "point"}
SHAPEFILE_TEXT = 254


@dataclass(frozen=True)
class OfficialTable:
    """A table of the standard, ready to be written."""

    name: str
    fields: Schema
    rows: pd.DataFrame
    shapes: Sequence[QgsGeometry]


def write(
    job: Job,
    found: Inventory,
    site_table: pd.DataFrame,
    plots: Terrains,
    outlines: Sequence[QgsGeometry],
    firms: pd.DataFrame,
    points: Sequence[QgsGeometry],
) -> None:
    """The export of the standard: its four tables in one GeoPackage, and as Shapefiles or CSV in a folder."""
    path, folder, csv_folder = job.output_path("EXPORT"), job.text("EXPORT_SHP"), job.text("EXPORT_CSV")
    if path is None and not folder and not csv_folder:
        return
    pole_table, places = poles(found, site_table)
    tables = [
        OfficialTable(words.POLE, schema.POLE_ECO, pole_table, places),
        OfficialTable(words.SITE, schema.SITE_ECO, site_table, found.zones.shapes),
        OfficialTable(words.TERRAIN, schema.TERRAIN_ECO, plots.table, plots.shapes(outlines)),
        OfficialTable(words.ETAB, schema.ETABLISSEMENT, firms, points),
    ]
    for table in tables:
        if path is not None:
            _write_table(job, path, table, found.zones.crs, "GPKG")
        if folder:
            place = job.outbox.draft(Path(folder) / f"{table.name}.shp")
            _write_table(job, place, table, found.zones.crs, "ESRI Shapefile")
        if csv_folder:
            text = standardcsv.table_text(table.name, table.rows, [_shape_text(table, one) for one in table.shapes])
            draft = job.outbox.draft(Path(csv_folder) / f"{table.name}.csv")
            draft.write_bytes(text.encode())
    if csv_folder:
        job.results["EXPORT_CSV"] = csv_folder
    if folder:
        job.results["EXPORT_SHP"] = folder
        _tell_cut(job, tables)


def _shape_text(table: OfficialTable, shape: QgsGeometry) -> str:
    """A shape as a cell: GeoJSON to the centimetre, or `x, y` where the standard asks a geopoint (poles)."""
    if shape.isNull():
        return ""
    if table.name == words.POLE:
        point = shape.asPoint()
        return f"{point.x():.2f}, {point.y():.2f}"
    copy = QgsGeometry(shape)
    copy.convertToMultiType()
    return str(copy.asJson(2))


def _declared(table: OfficialTable, is_short: bool) -> QgsFields:
    """The fields of a table, under the names of ten signs where the format knows no longer ones."""
    short = {one.name_in_file: one.short for one in standard.fields_of(table.name)}
    fields = QgsFields()
    for field in table.fields:
        made = qgs_field(field)
        if is_short:
            made.setName(short[field.name])
            if field.kind is Kind.TEXT:
                made.setLength(SHAPEFILE_TEXT)
        fields.append(made)
    return fields


def _write_table(job: Job, path: Path, table: OfficialTable, crs: QgsCoordinateReferenceSystem, driver: str) -> None:
    is_short = driver != "GPKG"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName, options.fileEncoding = driver, table.name, "UTF-8"
    if path.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.CreateOrOverwriteLayer
    declared, kind = _declared(table, is_short), LAYERS[table.name]
    context = job.context.transformContext()
    writer = QgsVectorFileWriter.create(str(path), declared, GEOMETRIES[kind], crs, context, options)
    rows = (row for block in blocks(table.rows, table.fields) for row in zip(*block))
    for values, shape in zip(rows, table.shapes):
        feature = QgsFeature(declared)
        feature.setAttributes([_fitting(value) for value in values] if is_short else list(values))
        copy = QgsGeometry(shape)
        if kind == "polygon" and not copy.isNull():
            copy.convertToMultiType()
        feature.setGeometry(copy)
        if not writer.addFeature(feature):
            raise QgsProcessingException(f"{path.name}: {writer.errorMessage()}")
    if not writer.flushBuffer():
        raise QgsProcessingException(f"{path.name}: {writer.errorMessage()}")
    del writer
    job.outbox.expect(path, features=len(table.rows))


def _fitting(value: Any) -> Any:
    """A value as a Shapefile can hold it; a list is cut between two of its items, never inside one."""
    if not isinstance(value, str) or len(value.encode()) <= SHAPEFILE_TEXT:
        return value
    short = value.encode()[:SHAPEFILE_TEXT].decode(errors="ignore")
    return short.rpartition("|")[0] or short


def _tell_cut(job: Job, tables: Sequence[OfficialTable]) -> None:
    """The fields of which a Shapefile could not hold all: the GeoPackage does."""
    cut = [
        f"{table.name}.{field.name}"
        for table in tables
        for field in table.fields
        if field.kind is Kind.TEXT
        and any(isinstance(one, str) and _fitting(one) != one for one in table.rows[field.name].tolist())
    ]
    if cut:
        job.notes.warn(
            "EXPORT_SHP: texts longer than a Shapefile holds are cut in {fields}; EXPORT has them whole.",
            fields=listing(cut),
        )
