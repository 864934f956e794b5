"""The run of frichesheets: one atlas in the charter of the agency; a failed sheet does not stop the others."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from qgis.core import QgsMapLayer, QgsProject, QgsRectangle

from ....core.errors import AulaError
from ....core.friches.rules import of_results
from ....core.friches.schema import USAGE_NAMES
from ....core.friches.sheet import BAR_HEIGHT, Sheet, bar_places, bar_size, file_name, sheet, text
from ....core.language import Language
from ....core.maps import files
from ....core.maps.files import JournalLine
from ....core.maps.templates import template
from ....core.maps.thresholds import thresholds
from ....core.maps.tokens import Tokens, load_tokens
from ....core.messages import listing, mark
from ....gis.crs import METRIC
from ....gis.i18n import tr
from ....gis.layouts import atlas, sheets
from ....gis.layouts.export import PageOutput, write_page
from ....gis.layouts.fill import Content
from ....gis.layouts.layers import citation
from ....gis.layouts.page import Page, PageModel, compose
from ....gis.layouts.situation import territory_layer
from ....gis.results.outbox import Stage
from ....gis.settings import Settings
from ....gis.vector.shapes import Shapes, read_shapes
from ....gis.vector.sources import Source
from ...base.books import write_stoppable_book
from ...base.job import Job
from .. import inputs

if TYPE_CHECKING:
    import pandas as pd

PER_SITE, ONE_PDF, PNG = range(3)
DPI = 150
TEMPLATE, BOOK, JOURNAL = "friche_vocation_a4", "fiches.pdf", f"fiches{files.JOURNAL_ENDING}"
TITLE = mark("Friche")
LEGEND = (mark("Friches"), mark("Site of the sheet"), mark("Other friches"))
# fields of the results that the small table of the page shows (maps_chiffres.csv)
SHOWN = (
    "site_id",
    "comm_nom",
    "comm_insee",
    "site_type",
    "site_statut",
    "surf_m2",
    "fiab",
    "fiab_txt",
    "completude_pct",
)


@dataclass
class Made:
    """What became of each sheet: its file, its scale and its seconds; the sites whose sheet failed, and why."""

    files: dict[int, str] = field(default_factory=dict)
    scales: dict[int, float] = field(default_factory=dict)
    seconds: dict[int, float] = field(default_factory=dict)
    failed: dict[int, str] = field(default_factory=dict)


def write_sheets(job: Job, kind: int) -> None:
    """All sheets, the index that leads to them, and the journal."""
    source = inputs.source_of(job)
    rows = source.read(wanted=()).attributes
    rows.columns = [str(name).lower() for name in rows.columns]
    folder = Path(job.algorithm.parameterAsString(job.parameters, "OUTPUT", job.context))
    language = job.report_language
    told = _sheets(job, rows, language)
    job.stage(tr("Laying out the sheets"), 15)
    earlier = files.journal_files(folder / JOURNAL)
    ids = [str(name) for name in rows["site_id"]]
    stage = job.outbox.stage(folder)
    with TemporaryDirectory() as drawings:
        page = _compose(job, told, _rows(told, rows, Path(drawings), language), read_shapes(source), source, language)
        write = _write_book if kind == ONE_PDF else _write_each
        made = write(
            page, ids, PageOutput("png" if kind == PNG else "pdf", DPI), stage, job.stage(tr("Writing the sheets"), 98)
        )
        stage.file("index.html").write_text(_index(told, made.files, language), encoding="utf-8")
    for name in files.stale(folder, earlier, [*made.files.values(), JOURNAL]):
        job.outbox.retire(folder / name)
    files.write_journal(stage.file(JOURNAL), _journal(told, made))
    if kind == ONE_PDF:
        job.outbox.expect(stage.file(BOOK), pages=len(ids))
    if made.failed:
        why = [f"{ids[number]} ({reason})" for number, reason in made.failed.items()]
        job.notes.warn("{count} sheets failed: {sites}.", count=len(why), sites=listing(why))
    job.notes.info("{count} sheets written.", count=len(told) - len(made.failed))
    job.results["OUTPUT"] = str(folder)


def _sheets(job: Job, rows: pd.DataFrame, language: Language) -> list[Sheet]:
    quoted = _quoted(job)
    return [
        sheet(row, of_results(text(row, "regle")), quoted.get(str(row["site_id"]), ""), language)
        for row in rows.to_dict("records")
    ]


def _quoted(job: Job) -> dict[str, str]:
    """Sources and vintages of each site, from the evidence."""
    source = job.source("CRITERIA")
    if source is None:
        return {}
    table = source.read(["site_id", "source", "millesime"], wanted=()).attributes
    found: dict[str, dict[str, None]] = {}
    for site, name, vintage in zip(table["site_id"], table["source"], table["millesime"]):
        if name:
            parts = [f"{name} ({vintage})"] if vintage and vintage != "inconnu" else str(name).split(", ")
            found.setdefault(str(site), {}).update(dict.fromkeys(parts))
    return {site: ", ".join(names) for site, names in found.items()}


def _compose(
    job: Job, told: list[Sheet], rows: list[dict[str, Any]], shapes: Shapes, source: Source, language: Language
) -> Page:
    """The atlas of the sheets, filled and bound to its pages."""
    tokens = load_tokens(Settings.read().agency_tokens)
    pages = sheets.pages_of(rows, [one.name for one in told], shapes.metric, shapes.kind, METRIC)
    content = Content(
        language.tr(TITLE),
        _layers(job, pages, source, tokens, language),
        METRIC,
        date.today(),
        status=_status(tokens),
        extent=territory_layer(tokens).extent(),  # each page has its own; this one is only seen without geometry
        margin=thresholds()["marge_fiche"],
    )
    page = compose(PageModel(template(TEMPLATE)), tokens, content, job.context.project() or QgsProject(), pages)
    cut = sheets.follow_fields(page.layout, page.template, pages)
    count = len(USAGE_NAMES)
    boxes = [
        (one.field, QgsRectangle(one.x, one.y, one.x + one.width, one.y + BAR_HEIGHT), one.align, one.size)
        for one in bar_places(count)
    ]
    sheets.write_on(page.layout, "barres", bar_size(count), boxes, tokens)
    if cut:
        job.notes.warn("Texts too long for their place on some sheets: {items}.", items=listing(cut))
    return page


def _rows(told: list[Sheet], rows: pd.DataFrame, drawings: Path, language: Language) -> list[dict[str, Any]]:
    """The fields of the pages: what the small table shows, the texts of the sheet, the file of its drawing."""
    shown = rows.reindex(columns=list(SHOWN)).astype(object)
    shown = shown.where(shown.notna(), None)
    out = []
    for number, (one, record) in enumerate(zip(told, shown.to_dict("records"))):
        drawing = drawings / f"{number}.svg"
        drawing.write_text(one.bars, encoding="utf-8")
        out.append({**record, **one.fields(language), "barres": str(drawing)})
    return out


def _layers(job: Job, pages: atlas.Coverage, source: Source, tokens: Tokens, language: Language) -> list[QgsMapLayer]:
    """The sites above the layers of the background; the territory alone when no site can be drawn."""
    given = list(job.algorithm.parameterAsLayerList(job.parameters, "BACKGROUND", job.context))
    if not given:
        job.notes.info("No background was given: the maps show the sites alone.")
    if not pages.layer.isSpatial() or pages.layer.extent().isNull():
        return [territory_layer(tokens)]
    layer = job.algorithm.parameterAsVectorLayer(job.parameters, "INPUT", job.context)
    told = citation(layer) if layer is not None else ""
    names = (language.tr(LEGEND[0]), language.tr(LEGEND[1]), language.tr(LEGEND[2]))
    return [sheets.outlined(pages, names, told or source.name, tokens), *given]


def _status(tokens: Tokens) -> str:
    """What a sheet is: a pre-diagnosis, in the words of the charter."""
    return next((status for status in tokens.statuses if "diagnostic" in status.casefold()), tokens.statuses[0])


def _write_each(
    page: Page, ids: list[str], output: PageOutput, stage: Stage, progress: Callable[[float], None]
) -> Made:
    """A file a site; the reason of a failure is kept and the next sheet follows."""
    made, names = Made(), _file_names(ids, output.format)
    for number in atlas.turned(page.layout):
        progress(number / len(ids))
        start, path = time.perf_counter(), stage.file(names[number])
        try:
            write_page(page.layout, path, output)
        except AulaError as error:
            made.failed[number] = str(error)
            path.unlink(missing_ok=True)
            continue
        path.with_suffix(".pgw").unlink(missing_ok=True)
        made.files[number], made.scales[number] = names[number], page.scale
        made.seconds[number] = time.perf_counter() - start
    return made


def _file_names(ids: list[str], extension: str) -> list[str]:
    """`fiche_<site_id>.pdf`, made of safe characters and all different: `A1` and `a1` are one file on Windows."""
    names, taken = [], set()
    for site in ids:
        stem, rank = f"fiche_{file_name(site)}", 1
        name = f"{stem}.{extension}"
        while name.lower() in taken:
            rank += 1
            name = f"{stem}_{rank}.{extension}"
        taken.add(name.lower())
        names.append(name)
    return names


def _write_book(
    page: Page, ids: list[str], output: PageOutput, stage: Stage, progress: Callable[[float], None]
) -> Made:
    """All sheets in one PDF."""
    write_stoppable_book(page.layout, stage.file(BOOK), output, progress)
    return Made(files=dict.fromkeys(range(len(ids)), BOOK))


def _journal(told: list[Sheet], made: Made) -> list[JournalLine]:
    return [
        JournalLine(
            number + 1,
            one.name,
            made.files.get(number, ""),
            made.scales.get(number, 0.0),
            made.seconds.get(number, 0.0),
            made.failed.get(number, ""),
        )
        for number, one in enumerate(told)
    ]


def _index(told: list[Sheet], written: dict[int, str], language: Language) -> str:
    """A page that leads to the sheets."""
    lines = "".join(
        f'<li><a href="{escape(written[number])}{f"#page={number + 1}" if written[number] == BOOK else ""}">'
        f"{escape(one.name)}</a> {escape(one.subtitle)}<br><small>{escape(one.verdict)}</small></li>"
        for number, one in enumerate(told)
        if number in written
    )
    title = escape(language.tr("Sheets of the friches"))
    return (
        f'<!DOCTYPE html><html lang="{language.code}"><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>body{{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}}</style></head>"
        f"<body><h1>{title}</h1><ul>{lines}</ul></body></html>\n"
    )
