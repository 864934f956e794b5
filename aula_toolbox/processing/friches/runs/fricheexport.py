"""The run of fricheexport: records, coordinates, file, and the file read again."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsProcessingException,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ....core import coordinates
from ....core.columns import named
from ....core.friches import cnig, cnigfile, schema
from ....core.friches.findings import ERROR, Findings
from ....core.messages import listing
from ....core.schema import Field, Kind, Schema
from ....gis.crs import METRIC
from ....gis.friches.places import perimeter
from ....gis.i18n import tr
from ....gis.results.sinks import qgs_field
from ....gis.vector.shapes import inner_point, is_polygon, moved
from ....gis.vector.sources import is_null
from ...base.job import Job
from ...base.outputs import GEOMETRIES
from .. import inputs
from ..inputs import Sites, read_sites

if TYPE_CHECKING:
    import pandas as pd

_WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
SAME_M = 0.3  # what writing degrees with six decimals may move
_EXTRA = ("voc1", *(f"i_{code}" for code in schema.USAGE_NAMES), "fiab", "regle")
CSV, GEOJSON, SHAPEFILE = range(3)
SHAPEFILE_TEXT = 254  # the longest text of a DBF


def export(job: Job, kind: int, latitude_first: bool) -> None:
    """Write the file in one of the formats."""
    source = inputs.source_of(job)
    sites = read_sites(job, source, job.stage(tr("Reading and cleaning the records"), 50))
    ids = inputs.site_ids(job, sites)
    extra = _extra(sites) if job.flag("EXTRA") else {}
    table = sites.records.assign(site_id=ids, **extra)
    job.stage(tr("Writing"), 90)
    if kind == CSV:
        _write_csv(job, sites, table, list(extra), latitude_first)
    else:
        _write_layer(job, sites, table, list(extra), kind)


def _extra(sites: Sites) -> dict[str, Any]:
    """Columns `aula_*` of the results that the input carries."""
    found = {name: named(name, sites.raw.columns) for name in _EXTRA}
    return {f"aula_{name}": sites.raw[column].tolist() for name, column in found.items() if column is not None}


def _write_csv(job: Job, sites: Sites, table: pd.DataFrame, extra: list[str], latitude_first: bool) -> None:
    transform = QgsCoordinateTransform(METRIC, _WGS84, job.context.transformContext())
    shapes = list(zip(sites.shapes.metric, table["geompoint"].tolist(), table["geomsurf"].tolist()))
    table["geompoint"] = [_point(shape, text, transform, latitude_first) for shape, text, _ in shapes]
    table["geomsurf"] = [_surface(shape, text, transform, latitude_first) for shape, _, text in shapes]
    text = cnigfile.csv_text(table, cnigfile.columns_of(extra), job.flag("EXCEL"))
    job.write_text("OUTPUT", text)
    _tell(job, cnigfile.verify(cnigfile.reread(text), date.today().year + 1), table)


def _tell(job: Job, found: Findings, table: pd.DataFrame) -> None:
    """What the file that was written and read again has against it; its errors are written beside."""
    errors = found.count(severity=ERROR)
    written = job.output_path("OUTPUT")
    path = written.with_name(f"{written.stem}_erreurs.csv")
    if errors:
        rows = found.table([str(one) for one in table["site_id"]])
        path.write_bytes(cnigfile.csv_text(rows[rows["gravite"] == ERROR], list(rows.columns)).encode("utf-8"))
        job.notes.warn("{count} errors remain in the file: {path}.", count=errors, path=path.name)
    else:
        # those of an earlier run are no longer true
        job.outbox.retire(Path(job.results["OUTPUT"]).with_name(path.name))
        job.notes.info("The file was read again: no error.")


def _point(shape: QgsGeometry | None, text: Any, transform: QgsCoordinateTransform, latitude_first: bool) -> Any:
    pair = coordinates.wkt_pair(text)
    if shape is None or (latitude_first and pair is not None):
        return text
    place = moved(inner_point(shape), transform)
    return coordinates.point_text(place.asPoint().x(), place.asPoint().y(), latitude_first) if place else text


def _surface(shape: QgsGeometry | None, text: Any, transform: QgsCoordinateTransform, latitude_first: bool) -> Any:
    """The perimeter as WKT in degrees; an unreadable text without a perimeter is handed over as it came."""
    if shape is None or not is_polygon(shape):
        return text
    if text is not None and _says(text, shape, transform, latitude_first):
        return text
    copy = QgsGeometry(shape)
    copy.transform(transform)
    if latitude_first:
        copy.get().swapXy()
    return str(copy.asWkt(6)).upper()


def _says(text: Any, shape: QgsGeometry, transform: QgsCoordinateTransform, latitude_first: bool) -> bool:
    """Whether a text is that perimeter already, in degrees and in the order wanted: writing it again would move it."""
    told, crs = perimeter(text, transform.context())
    if told is None or crs != coordinates.WGS84:
        return False
    first = next(QgsGeometry.fromWkt(coordinates.split_srid(text)[1].strip().upper()).vertices())
    place = coordinates.placed(first.x(), first.y())
    is_latitude_first = place is not None and place[0] != first.x()
    return is_latitude_first == latitude_first and told.hausdorffDistance(shape) <= SAME_M


def _write_layer(job: Job, sites: Sites, table: pd.DataFrame, extra: list[str], kind: int) -> None:
    """GeoJSON in degrees under the long names, Shapefile in its own CRS under the short ones."""
    path = job.output_path("OUTPUT")
    crs = _WGS84 if kind == GEOJSON else sites.shapes.crs
    own = Schema([*cnig.schema(), *(Field(name, _kind(table[name].tolist()), name, name) for name in extra)])
    names = {one.name: one.short for one in cnig.fields().values()} if kind == SHAPEFILE else {}
    fields = QgsFields()
    for field in own:
        made = qgs_field(field)
        made.setName(names.get(field.name, field.name)[: 10 if kind == SHAPEFILE else 63])
        if kind == SHAPEFILE and field.kind is Kind.TEXT:
            made.setLength(SHAPEFILE_TEXT)
        fields.append(made)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GeoJSON" if kind == GEOJSON else "ESRI Shapefile"
    options.fileEncoding = "UTF-8"
    geometry = GEOMETRIES.get(sites.kind, GEOMETRIES["none"])
    context = job.context.transformContext()
    writer = QgsVectorFileWriter.create(str(path), fields, geometry, crs, context, options)
    transform = QgsCoordinateTransform(sites.shapes.crs, crs, context)
    for row, values in enumerate(zip(*(table[field.name].tolist() for field in own))):
        feature = QgsFeature(fields)
        feature.setAttributes([_fitting(value, field, kind) for value, field in zip(values, own)])
        shape = moved(sites.shapes.own[row], transform)
        if shape is not None and is_polygon(shape) == (sites.kind == "polygon"):
            copy = QgsGeometry(shape)
            if sites.kind == "polygon":
                copy.convertToMultiType()
            feature.setGeometry(copy)
        if not writer.addFeature(feature):
            raise QgsProcessingException(f"{path.name}: {writer.errorMessage()}")
    if not writer.flushBuffer():
        raise QgsProcessingException(f"{path.name}: {writer.errorMessage()}")
    del writer
    job.outbox.expect(path, features=len(table))
    _verify_layer(job, path, table)


def _fitting(value: Any, field: Field, kind: int) -> Any:
    """A value as the format can hold it: a shapefile cuts texts; a perimeter as text is then left to its shape."""
    if cnigfile.cell(value) == "":
        return None
    if kind == SHAPEFILE and isinstance(value, str) and len(value) > SHAPEFILE_TEXT:
        return None if field.name == "geomsurf" else value[:SHAPEFILE_TEXT]
    return value


def _verify_layer(job: Job, path: Path, table: pd.DataFrame) -> None:
    """Read the file again: every text as it was, and what the standard says of it."""
    import pandas as pd

    layer = QgsVectorLayer(str(path), path.stem, "ogr")
    names = [cnig.canonical(name) for name in layer.fields().names()]
    cells = [
        [None if is_null(value) else cnigfile.cell(value) or None for value in feature.attributes()]
        for feature in layer.getFeatures()
    ]
    read = pd.DataFrame(cells, columns=names, dtype=object)
    cut = [
        name
        for name in cnig.fields()
        if name in read and [cnigfile.cell(value) for value in table[name]] != [value or "" for value in read[name]]
    ]
    if cut:
        job.notes.warn("Values changed by the format, texts too long for it: {fields}.", fields=listing(cut))
    _tell(job, cnigfile.verify(read, date.today().year + 1), table)


def _kind(values: list[Any]) -> Kind:
    return Kind.REAL if all(isinstance(value, (int, float)) or value is None for value in values) else Kind.TEXT
