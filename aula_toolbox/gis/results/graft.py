"""Tables added to a GeoPackage that is there already: in one transaction, wholly or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from osgeo import gdal, ogr

from ...core.errors import AulaError
from ..gdal_errors import gdal_exceptions
from .gpkg import Asking, literal, quoted, settle, sql, tell_extent
from .places import check_free


class Graft:
    """Tables of drafts on their way into a GeoPackage; seen only once they are committed."""

    def __init__(self, target: gdal.Dataset, tables: dict[Path, str]) -> None:
        """Begin: the drafts are attached before the transaction, which allows no more. Raises RuntimeError."""
        self._target = target
        self._ask = Asking(target)
        self._is_open = True
        for number, draft in enumerate(tables):
            self._ask(f"ATTACH DATABASE {literal(str(draft))} AS draft{number}")
        target.StartTransaction()
        for number, (draft, table) in enumerate(tables.items()):
            self._add(f"draft{number}", draft, table)

    def _add(self, attached: str, draft: Path, table: str) -> None:
        """One table, made anew by GDAL and filled by one statement."""
        source = gdal.OpenEx(str(draft), gdal.OF_VECTOR)
        layer = source.GetLayer(0)
        names = [self._target.GetLayer(number).GetName() for number in range(self._target.GetLayerCount())]
        if table in names:
            self._target.DeleteLayer(names.index(table))
        row_id, shape = layer.GetFIDColumn(), layer.GetGeometryColumn()
        options = [f"FID={row_id}", "SPATIAL_INDEX=NO", *([f"GEOMETRY_NAME={shape}"] if shape else [])]
        made = self._target.CreateLayer(table, layer.GetSpatialRef(), layer.GetGeomType(), options)
        definition: ogr.FeatureDefn = layer.GetLayerDefn()
        fields = [definition.GetFieldDefn(number) for number in range(definition.GetFieldCount())]
        for field in fields:
            made.CreateField(field)
        made.SyncToDisk()
        columns = ", ".join(map(quoted, [row_id, *([shape] if shape else []), *(field.GetName() for field in fields)]))
        insert = sql(
            "INSERT INTO main.{table} ({columns}) SELECT {columns} FROM {attached}.{source}",
            table=quoted(table),
            columns=columns,
            attached=attached,
            source=quoted(layer.GetName()),
        )
        pour(self._ask, table, shape, insert)

    def commit(self) -> None:
        """From here on the tables are there. Raises RuntimeError."""
        self._target.CommitTransaction()
        self._is_open = False

    def close(self) -> None:
        """Give up what was not committed. Never raises."""
        if self._is_open:
            with suppress(RuntimeError):
                self._target.RollbackTransaction()
        del self._ask, self._target


@contextmanager
def graft(tables: dict[Path, str], database: Path) -> Iterator[Graft]:
    """Tables on their way into a GeoPackage, by draft. Raises AulaError E_FILE when it is open or refuses."""
    check_free(database)
    try:
        with gdal_exceptions():
            made = Graft(gdal.OpenEx(str(database), gdal.OF_VECTOR | gdal.OF_UPDATE), tables)
            try:
                yield made
            finally:
                made.close()
        settle(database)
    except RuntimeError as fault:
        raise AulaError(
            "{file}: the table {table} could not be added ({reason}); the file is as it was.",
            "E_FILE",
            file=database.name,
            table=", ".join(tables.values()),
            reason=fault,
        ) from fault


def pour(ask: Asking, name: str, shape: str, insert: str) -> None:
    """Fill an empty table with one statement; its count and extent are told as GDAL tells them, its index made once.

    shape: the column of geometries, "" without. Raises RuntimeError.
    """
    if shape and ask.rows(f"SELECT HasSpatialIndex({literal(name)}, {literal(shape)})") == [[1]]:
        ask(f"SELECT DisableSpatialIndex({literal(name)}, {literal(shape)})")
    held = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = {name} AND sql LIKE '%INSERT%'"
    triggers = ask.rows(sql(held, name=literal(name)))
    for trigger, _ in triggers:
        ask(f"DROP TRIGGER {quoted(trigger)}")
    ask(insert)
    for _, trigger in triggers:
        ask(trigger)
    if shape:
        ask(f"SELECT CreateSpatialIndex({literal(name)}, {literal(shape)})")
        tell_extent(ask, name, shape)
    count = "UPDATE gpkg_ogr_contents SET feature_count = (SELECT COUNT(*) FROM {table}) WHERE table_name = {name}"
    ask(sql(count, table=quoted(name), name=literal(name)))
