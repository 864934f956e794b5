"""The spatial index of a finished GeoPackage layer, packed at once instead of feature by feature.

The pages of an R-tree are plain tables, whose layout SQLite documents: numbered nodes of cells (row and rectangle, or
child and rectangle), the leaf of each row, the parent of each node. Features near each other lie on one leaf (slices
from west to east, each from south to north).
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..gdal_errors import gdal_exceptions
from .gpkg import Asking, literal, quoted, sql, tell_extent

_CELL = np.dtype([("row", ">i8"), ("box", ">f4", (4,))])
_HEAD = 4
BLOCK = 100_000
"""Features in Python's hands at a time: millions of small objects would weigh ten times their numbers."""
_SIZE = "SELECT length(data) FROM {nodes} WHERE nodeno = 1"
_AWAY, _TOWARDS = 1.0 + 1.0 / 8388608.0, 1.0 - 1.0 / 8388608.0
# flags of the headers that hold a rectangle; a point says where it is itself
_WITH_BOX = (3, 5, 7, 9)


def index(database: sqlite3.Connection, table: str) -> bool:
    """Fill the empty index of a layer, and tell its extent; False when a geometry does not say its rectangle.

    Raises sqlite3.Error.
    """
    found = database.execute("SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", (table,)).fetchone()
    shape = quoted(found[0])
    key = next(row[1] for row in database.execute(f"PRAGMA table_info({quoted(table)})") if row[5])
    ask = "SELECT {key}, substr({shape}, 1, 40) FROM {table} WHERE substr({shape}, 4, 1) != x'11' ORDER BY {key}"
    cursor = database.execute(sql(ask, key=quoted(key), shape=shape, table=quoted(table)))
    numbers, rounded, sides = [], [], []
    while heads := cursor.fetchmany(BLOCK):
        exact = _boxes([head for _, head in heads])
        if exact is None:
            return False
        numbers.append(np.array([row for row, _ in heads], dtype=np.int64))
        rounded.append(_outwards(exact))
        sides.append([exact[:, side].min() if side % 2 == 0 else exact[:, side].max() for side in range(4)])
    if not numbers:
        return True
    rows, boxes = np.concatenate(numbers), np.concatenate(rounded)
    del numbers, rounded
    extent = [float(min(side) if place % 2 == 0 else max(side)) for place, side in enumerate(zip(*sides))]
    database.execute(
        "UPDATE gpkg_contents SET min_x = ?, max_x = ?, min_y = ?, max_y = ? WHERE table_name = ?", (*extent, table)
    )
    tree = f"rtree_{table}_{found[0]}"
    size = database.execute(sql(_SIZE, nodes=quoted(f"{tree}_node"))).fetchone()
    if size is None:
        return False
    most = (size[0] - _HEAD) // _CELL.itemsize
    # sorted in the place of the unsorted: of millions of features both at once would be the peak of a run
    order = _neighbours(boxes, most)
    rows = rows[order]
    boxes = boxes[order]
    del order
    _write(database, tree, rows, boxes, most)
    return True


def _boxes(heads: list[bytes]) -> np.ndarray | None:
    """West, east, south, north of each geometry, from the first bytes of its blob."""
    together = b"".join(heads)
    if len(together) == 40 * len(heads):
        cells = np.frombuffer(together, dtype=np.dtype([("head", "u1", (8,)), ("box", "<f8", (4,))]))
        if np.isin(cells["head"][:, 3], _WITH_BOX).all():
            return cells["box"]
    if all(head[3] == 1 and head[8:10] == b"\1\1" for head in heads):
        places = np.frombuffer(b"".join(head[13:29] for head in heads), dtype="<f8").reshape(-1, 2)
        return places[:, [0, 0, 1, 1]]
    return None


def _outwards(boxes: np.ndarray) -> np.ndarray:
    """Rectangles in single precision, as SQLite rounds them: never smaller than the geometry."""
    single = boxes.astype(np.float32)
    low = np.array([True, False, True, False])
    shrunk = np.where(low, single > boxes, single < boxes)
    down = boxes * np.where(boxes < 0, _AWAY, _TOWARDS)
    up = boxes * np.where(boxes < 0, _TOWARDS, _AWAY)
    return np.where(shrunk, np.where(low, down, up).astype(np.float32), single)


def _write(database: sqlite3.Connection, tree: str, rows: np.ndarray, boxes: np.ndarray, most: int) -> None:
    """All levels, from the leaves to the root, which is node 1. rows, boxes: in the order of the leaves."""
    level, first = 0, 2
    while True:
        count = -(-len(rows) // most)
        is_root = count == 1
        numbers = np.array([1]) if is_root else np.arange(first, first + count)
        _write_nodes(database, tree, numbers, rows, boxes, most, level if is_root else 0)
        above = np.repeat(numbers, most)[: len(rows)]
        links = "_rowid VALUES (?, ?)" if level == 0 else "_parent VALUES (?, ?)"
        name, _, values = links.partition(" ")
        for start in range(0, len(rows), BLOCK):
            part = slice(start, start + BLOCK)
            pairs = zip(rows[part].tolist(), above[part].tolist())
            database.executemany(f"INSERT INTO {quoted(tree + name)} {values}", pairs)
        if is_root:
            return
        starts = np.arange(0, len(rows), most)
        lows, highs = np.minimum.reduceat(boxes, starts), np.maximum.reduceat(boxes, starts)
        boxes = np.where([True, False, True, False], lows, highs)
        rows, first, level = numbers, first + count, level + 1


def _neighbours(boxes: np.ndarray, most: int) -> np.ndarray:
    """An order in which features that follow each other lie near each other."""
    slices = max(1, int(np.ceil(np.sqrt(len(boxes) / most))))
    place = np.empty(len(boxes), dtype=np.int32)
    by_x = np.argsort(boxes[:, 0].astype(float) + boxes[:, 1], kind="stable")
    place[by_x] = np.arange(len(boxes), dtype=np.int32) // -(-len(boxes) // slices)
    del by_x
    return np.lexsort((boxes[:, 2].astype(float) + boxes[:, 3], place))


def _write_nodes(
    database: sqlite3.Connection,
    tree: str,
    numbers: np.ndarray,
    rows: np.ndarray,
    boxes: np.ndarray,
    most: int,
    depth: int,
) -> None:
    """Nodes of one level: depth (of the root alone), number of cells, cells, nothing up to their fixed length."""
    (size,) = database.execute(sql(_SIZE, nodes=quoted(f"{tree}_node"))).fetchone()
    ask, width = f"INSERT OR REPLACE INTO {quoted(tree + '_node')} VALUES (?, ?)", most * _CELL.itemsize
    for start in range(0, len(numbers), max(1, BLOCK // most)):
        own = numbers[start : start + max(1, BLOCK // most)]
        part = slice(start * most, (start + len(own)) * most)
        cells = np.zeros(len(own) * most, dtype=_CELL)
        count = len(rows[part])
        cells["row"][:count], cells["box"][:count] = rows[part], boxes[part]
        content = cells.view(np.uint8)
        nodes = []
        for place, number in enumerate(own.tolist()):
            head = depth.to_bytes(2, "big") + min(most, count - place * most).to_bytes(2, "big")
            held = content[place * width : (place + 1) * width].tobytes()
            nodes.append((number, (head + held).ljust(size, b"\0")))
        database.executemany(ask, nodes)


def index_by_gdal(draft: Path) -> None:
    """The same by GDAL, which looks into every geometry. Raises OSError."""
    try:
        with gdal_exceptions():
            dataset = gdal.OpenEx(str(draft), gdal.OF_VECTOR | gdal.OF_UPDATE)
            layer, ask = dataset.GetLayer(0), Asking(dataset)
            name, shape = layer.GetName(), layer.GetGeometryColumn()
            for act in ("DisableSpatialIndex", "CreateSpatialIndex"):
                ask(f"SELECT {act}({literal(name)}, {literal(shape)})")
            tell_extent(ask, name, shape)
            del layer, ask, dataset
    except RuntimeError as fault:
        raise OSError(None, str(fault), str(draft)) from fault
