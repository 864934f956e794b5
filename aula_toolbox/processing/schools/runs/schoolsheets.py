"""The run of `schoolsheets`: read the schools, draw each sheet, tell which files were written."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
)

from ....core import columns
from ....core.errors import AulaError
from ....core.heat.sun import legal_time, sun_position
from ....core.messages import listing
from ....core.schools import flags, schema
from ....core.schools.cover import HEAT, NUMBER, SEALED, CoverGroups, load_groups
from ....core.schools.shade import filled, shadow_vector
from ....core.schools.sheet import SchoolSheet, agrees, sheet
from ....gis.crs import METRIC
from ....gis.i18n import tr
from ....gis.layouts.layers import citation
from ....gis.raster.rasters import Canvas, Grid, Raster
from ....gis.schools import sheets as painter
from ....gis.schools.shadows import shadows
from ....gis.schools.sheets import SchoolPainter, SheetMap
from ....gis.vector.geometry import area_of, areal, index_of
from ....gis.vector.shapes import Shapes, box_of, read_near, read_shapes
from ....gis.vector.sources import Source, plain
from ...base.job import Job
from .. import inputs
from ..parameters import SHEET_FIELDS, SHEET_FORMATS

BOOK = "fiches_ecoles.pdf"
REACH_M = 60.0


def run(job: Job) -> None:
    """Read, draw, write. Raises AulaError E_FILTER when no school is left."""
    limits = inputs.limits_of(job)
    source = job.source("INPUT")
    rows, shapes = _schools(job, source)
    marks = flags.load_flags(job.own_tables("schools_drapeaux"))
    job.used(marks.table)
    changes = _same(job, rows, _changes(job), limits["fiche_ecart_pt"])
    ranked = sum(row["rang"] is not None for row in rows)
    language = job.report_language
    where = language.tr("{source}. Sheet of {day}; the report tells each input.", source=_made_of(job), day=_day())
    made = [sheet(_numbers(row), marks, language, where, changes.get(str(row["id_ecole"])), ranked) for row in rows]
    maps = SchoolMaps(job, shapes, limits)
    files = _paint(job, made, maps, list(zip(rows, shapes)))
    if maps.strangers:
        job.notes.warn(
            "LULC is not the land cover that the figures come from: it is not drawn for {names}.",
            names=listing(maps.strangers),
        )
    names = ("id_ecole", "nom", "fichier")
    told = [(one.identifier, one.name, file) for one, file in zip(made, files)]
    job.write_rows("OUTPUT", schema.SHEETS, {name: [row[n] for row in told] for n, name in enumerate(names)})
    job.notes.info("{count} sheets, {pages} pages.", count=len(made), pages=2 * len(made))
    job.results["OUTPUT_COUNT"] = len(made)


def _made_of(job: Job) -> str:
    """What the figures were made of, as the result itself tells it; else the name of its layer."""
    layer = job.algorithm.parameterAsVectorLayer(job.parameters, "INPUT", job.context)
    told = citation(layer) if layer is not None else ""
    return told or str(job.source("INPUT").name)


def _day() -> str:
    return date.today().isoformat()


def _schools(job: Job, source: Source) -> tuple[list[dict[str, Any]], list[QgsGeometry | None]]:
    """The rows that the expression keeps, the first rank first, with their shapes in metres."""
    kept = _kept(job, source)
    read: Shapes = read_shapes(source, METRIC, fields=SHEET_FIELDS, notes=job.notes)
    rows = [{name: read.columns[name][row] for name in SHEET_FIELDS} for row in range(len(read))]
    order = sorted(
        (row for row in range(len(rows)) if kept[row]),
        key=lambda row: (rows[row]["rang"] is None, rows[row]["rang"] or 0, str(rows[row]["id_ecole"])),
    )
    if not order:
        raise AulaError("FILTER keeps no school of {layer}.", "E_FILTER", layer=source.name)
    return [rows[row] for row in order], [read.metric[row] for row in order]


def _kept(job: Job, source: Source) -> list[bool]:
    words = job.text("FILTER")
    if not words:
        return [True] * len(source)
    expression = QgsExpression(words)
    if expression.hasParserError():
        raise AulaError("FILTER: {reason}.", "E_FILTER", reason=expression.parserErrorString())
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(source.layer))
    context.setFields(source.features.fields())

    def is_kept(feature: QgsFeature) -> bool:
        context.setFeature(feature)
        return bool(plain(expression.evaluate(context)))

    return [is_kept(feature) for feature in source.iterate()]


def _numbers(row: dict[str, Any]) -> dict[str, Any]:
    """A row whose missing numbers are NaN and missing texts None, as the sentences read it."""
    return {name: np.nan if value is None and name not in schema.TEXTS else value for name, value in row.items()}


def _changes(job: Job) -> dict[str, dict[str, Any]]:
    """The rows of a scenario by school. Raises AulaError E_FIELD for another layer."""
    source = job.source("SCENARIO")
    if source is None:
        return {}
    names = [one.name for one in schema.SCENARIO]
    missing = [name for name in names if name not in source.fields]
    if missing:
        raise columns.no_field(source.name, missing, source.fields)
    table = source.read(names, wanted=()).attributes
    return {str(row["id_ecole"]): row for row in table.to_dict("records")}


def _same(
    job: Job, rows: list[dict[str, Any]], changes: dict[str, dict[str, Any]], most_pt: float
) -> dict[str, dict[str, Any]]:
    """The changes that start from the yard of the row: a sheet never tells two states of one day."""
    found, others = {}, []
    for row in rows:
        key = str(row["id_ecole"])
        change = changes.get(key)
        if change is None:
            continue
        before = change["imper_avant_pct"]
        if not np.isnan(before) and not agrees(_numbers(row), float(before), most_pt):
            others.append(str(row["nom"] or key))
        else:
            found[key] = change
    if others:
        job.notes.warn(
            "SCENARIO starts from another land cover than the figures: it is left out for {names}.",
            names=listing(others),
        )
    return found


class SchoolMaps:
    """What the maps of the sheets show, read once."""

    def __init__(self, job: Job, shapes: list[QgsGeometry | None], limits: dict[str, float]) -> None:
        self._limits = limits
        self.strangers: list[str] = []
        self._language = job.report_language
        self._raster: Raster | None = job.opened("LULC")
        self._nomenclature = job.choice("LULC_CLASSES") or HEAT
        self._groups: CoverGroups = load_groups(job.own_tables("schools_couverture"))
        self._buildings: list[QgsGeometry] = []
        self._heights = np.zeros(0)
        source, box = job.source("BUILDINGS"), box_of(shapes)
        if source is not None and not box.isNull():
            names = [columns.find(one, source.fields).field for one in ("hauteur", "etages")]
            read = read_near(source, METRIC, box.buffered(REACH_M), names, job.notes)
            unknown = np.full(len(read), np.nan)
            told = [unknown if name is None else read.numbers(name) for name in names]
            self._buildings, self._heights = read.geometries, filled(told[0], told[1], limits["niveau_m"])[0]
        self._index = index_of(self._buildings)
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        self._degrees = QgsCoordinateTransform(METRIC, degrees, job.context.transformContext())
        day = date(*(int(limits[f"ombre_{part}"]) for part in ("annee", "mois", "jour")))
        self._noon = legal_time(day, time(int(limits["ombre_heure_2"])))

    def _agrees(self, row: dict[str, Any], cover: np.ndarray) -> bool:
        """Whether a cover tells the same yard as the figures beside it."""
        yard = cover[cover >= 0]
        sealed = 100.0 * np.count_nonzero(yard == NUMBER[SEALED]) / max(1, len(yard))
        return agrees(_numbers(row), sealed, self._limits["fiche_ecart_pt"])

    def of(self, row: dict[str, Any], shape: QgsGeometry | None) -> SheetMap | None:
        """The map of a ground; None without one."""
        if shape is None or not area_of(shape) > 0:
            return None
        near = sorted(self._index.intersects(shape.boundingBox().buffered(REACH_M)))
        built = [self._buildings[row] for row in near]
        tr = self._language.tr
        legend = [(painter.GROUND, tr("Ground of the school"))]
        shade: list[QgsGeometry] = []
        if built:
            place = self._degrees.transform(shape.centroid().asPoint())
            high, turn = (values.tolist()[0] for values in sun_position([self._noon], place.y(), place.x()))
            vectors = [shadow_vector(float(self._heights[row]), high, turn) for row in near]
            # one shape: a shadow that is drawn twice would be darker
            shade = [areal(QgsGeometry.unaryUnion(list(shadows(built, vectors))))]
            legend += [
                (painter.BUILT, tr("Buildings")),
                (painter.SHADE_KEY, tr("Shade of buildings at 13 h on 21 June")),
            ]
        grid, cover = self._cover(shape, built)
        if cover is not None and not self._agrees(row, cover):
            self.strangers.append(str(row["nom"] or row["id_ecole"]))
            cover = None
        if cover is not None:
            words = (
                tr("Sealed ground"),
                tr("Bare permeable ground"),
                tr("Grass, shrubs"),
                tr("Trees"),
                tr("Water"),
                tr("Not described"),
            )
            there = set(cover[cover >= 0].tolist())
            legend[:1] = [(painter.COVERS[number], word) for number, word in enumerate(words) if number in there]
        return SheetMap(shape, built, shade, grid, cover, legend)

    def _cover(self, shape: QgsGeometry, built: list[QgsGeometry]) -> tuple[Grid | None, np.ndarray | None]:
        """Group numbers of the yard on a grid, -1 outside it and under buildings."""
        if self._raster is None:
            return None, None
        grid = Grid.around(shape.boundingBox(), max(self._limits["pixel_m"], 1.0), METRIC)
        canvas = Canvas(grid)
        canvas.draw([(shape, 1), *((one, 0) for one in built)])
        values = np.nan_to_num(self._raster.aligned(grid, "near").values()).astype(np.int64)
        groups = self._groups.numbers(self._nomenclature, values).astype(np.int64)
        groups[canvas.array() == 0] = -1
        return grid, groups


def _paint(
    job: Job, made: list[SchoolSheet], maps: SchoolMaps, places: list[tuple[dict[str, Any], QgsGeometry | None]]
) -> list[str]:
    """Write the sheets, one file a school or one for all; the file of each."""
    folder, progress = Path(job.text("FOLDER")), job.stage(tr("Making the sheets"), 98)
    job.results["FOLDER"] = str(folder)
    is_book = job.choice("FORMAT") == SHEET_FORMATS[1]
    files = [BOOK] * len(made) if is_book else _file_names(made)
    language, book = job.report_language, None
    for rank, (one, place) in enumerate(zip(made, places)):
        progress(rank / len(made))
        if book is None:
            book = SchoolPainter(job.outbox.draft(folder / files[rank]), one.name, language)
        book.add(one, maps.of(*place))
        if not is_book:
            book.close()
            book = None
    if book is not None:
        book.close()
    return files


def _file_names(made: list[SchoolSheet]) -> list[str]:
    """A file a school, all different."""
    names: dict[str, None] = {}
    for one in made:
        name, rank = f"{one.file}.pdf", 1
        while name in names:
            rank += 1
            name = f"{one.file}_{rank}.pdf"
        names[name] = None
    return list(names)
