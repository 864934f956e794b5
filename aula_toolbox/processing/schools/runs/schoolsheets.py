"""The run of `schoolsheets`: read the schools, draw each sheet, tell which files were written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
)

from ....core import columns
from ....core.errors import AulaError
from ....core.maps.templates import template
from ....core.maps.tokens import load_tokens
from ....core.messages import listing
from ....core.schools import flags, schema
from ....core.schools.sheet import SchoolSheet, agrees, sheet
from ....gis.crs import METRIC
from ....gis.i18n import tr
from ....gis.layouts.atlas import Coverage, turned
from ....gis.layouts.export import PageOutput, write_page
from ....gis.layouts.fill import Content
from ....gis.layouts.layers import citation
from ....gis.layouts.page import Page, PageModel, compose
from ....gis.layouts.sheets import follow_fields, pages_of
from ....gis.layouts.situation import territory_layer
from ....gis.settings import Settings
from ....gis.vector.shapes import Shapes, read_shapes
from ....gis.vector.sources import Source, plain
from ...base.books import write_stoppable_book
from ...base.job import Job
from .. import inputs
from ..parameters import SHEET_FIELDS, SHEET_FORMATS
from .schoolsheets_maps import SchoolMaps, numbers_of

BOOK = "fiches_ecoles.pdf"
DPI = 150


@dataclass
class SchoolBook:
    """The sheets of a run: their words, the rows and shapes that they are made of, the layers of their maps."""

    sheets: list[SchoolSheet]
    pages: Coverage
    layers: list[QgsMapLayer]
    source: str
    margin: float


def run(job: Job) -> None:
    """Read, lay out, write. Raises AulaError E_FILTER when no school is left."""
    limits = inputs.limits_of(job)
    source = job.source("INPUT")
    rows, shapes = _schools(job, source)
    marks = flags.load_flags(job.own_tables("schools_drapeaux"))
    job.used(marks.table)
    changes = _same(job, rows, _changes(job), limits["fiche_ecart_pt"])
    ranked = sum(row["rang"] is not None for row in rows)
    language, made_of = job.report_language, _made_of(job)
    made = [sheet(numbers_of(row), marks, language, changes.get(str(row["id_ecole"])), ranked) for row in rows]
    fields = [one.fields(language) for one in made]
    pages = pages_of(fields, [one.name for one in made], shapes, "polygon", METRIC)
    maps = SchoolMaps(job, shapes, limits)
    shown = maps.layers(rows, shapes, pages, made_of, job.stage(tr("Maps of the yards"), 25))
    files = _paint(job, SchoolBook(made, pages, shown, made_of, limits["fiche_marge"]))
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
        if not np.isnan(before) and not agrees(numbers_of(row), float(before), most_pt):
            others.append(str(row["nom"] or key))
        else:
            found[key] = change
    if others:
        job.notes.warn(
            "SCENARIO starts from another land cover than the figures: it is left out for {names}.",
            names=listing(others),
        )
    return found


def _paint(job: Job, book: SchoolBook) -> list[str]:
    """Lay the sheets out in the charter of the agency and write them; the file of each."""
    folder = Path(job.text("FOLDER"))
    job.results["FOLDER"] = str(folder)
    page = _composed(job, book)
    stage, count = job.outbox.stage(folder), len(book.sheets)
    progress = job.stage(tr("Making the sheets"), 98)
    if job.choice("FORMAT") == SHEET_FORMATS[1]:
        write_stoppable_book(page.layout, stage.file(BOOK), PageOutput("pdf", DPI), progress)
        job.outbox.expect(stage.file(BOOK), pages=page.sheets * count)
        return [BOOK] * count
    files = _file_names(book.sheets)
    for number in turned(page.layout):
        progress(number / count)
        write_page(page.layout, stage.file(files[number]), PageOutput("pdf", DPI))
        job.outbox.expect(stage.file(files[number]), pages=page.sheets)
    return files


def _composed(job: Job, book: SchoolBook) -> Page:
    """The two pages of the template, or those of the user's own, bound to the schools."""
    tokens = load_tokens(Settings.read().agency_tokens)
    status = next((one for one in tokens.statuses if "diagnostic" in one.casefold()), tokens.statuses[0])
    content = Content(
        job.report_language.tr("School"),
        book.layers or [territory_layer(tokens)],
        METRIC,
        date.today(),
        status=status,
        sources=book.source,
        extent=territory_layer(tokens).extent(),  # each page has its own; this one is only seen without geometry
        margin=book.margin,
    )
    own = job.text("TEMPLATE_FILE")
    model = PageModel(template(job.choice("TEMPLATE")), Path(own) if own else None)
    page = compose(model, tokens, content, job.context.project() or QgsProject(), book.pages)
    cut = follow_fields(page.layout, page.template, book.pages)
    if cut:
        job.notes.warn("Texts too long for their place on some sheets: {items}.", items=listing(cut))
    return page


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
