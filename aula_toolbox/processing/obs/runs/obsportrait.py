"""The run of `obsportrait`: read the values, make each portrait, lay it out in the format that was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ....core.errors import AulaError
from ....core.messages import listing
from ....core.obs import schema
from ....core.obs.doughnut import lines, of_place, picture
from ....core.obs.indicators import chosen
from ....core.obs.portraitpage import docx, html, map_svg
from ....core.obs.portraits import Portrait, Portraitist
from ....core.obs.rows import COMMUNE
from ....core.obs.store import PUBLISHED, VersionStore, csv_text
from ....core.obs.valuetable import COLUMNS, rows_of
from ....core.text import slug
from ....gis.i18n import tr
from ....gis.obs.sheetpainter import SheetPainter
from .. import inputs
from .obscheck import read_values

if TYPE_CHECKING:
    from ....core.language import Language
    from ....core.obs.computation import Tables
    from ....core.obs.obsvalue import ObsValue
    from ...base.job import Job

PDF, BOOK = "pdf", "pdf_unique"


def run(job: Job) -> None:
    """Read, make, write. Raises AulaError for unknown territories and baskets."""
    known = inputs.tables(job)
    values = read_values(job, "INPUT")
    words = [word.strip() for word in job.text("BASKET").split(";") if word.strip()]
    asked = {one.id for one in chosen(words, known.indicators)}
    values = [one for one in values if one.indicator in asked]
    maker = Portraitist(
        values,
        known.indicators,
        known.territory,
        job.report_language,
        int(known.limits["portrait_max"]),
        _history(job, asked),
    )
    level = job.choice("LEVEL")
    codes = _codes(job, values, level)
    sheets = _Sheets(job, known, values, Path(job.text("FOLDER")))
    progress = job.stage(tr("Making the sheets"), 98)
    rows = []
    for rank, code in enumerate(codes):
        portrait = maker.portrait(code, level)
        rows.append((code, portrait.name, sheets.add(portrait)))
        progress((rank + 1) / len(codes))
    pages = sheets.close()
    job.notes.info("{count} sheets, {pages} pages.", count=len(rows), pages=pages)
    job.write_rows(
        "OUTPUT",
        schema.SHEETS,
        {
            "code": [code for code, _, _ in rows],
            "nom": [name for _, name, _ in rows],
            "fichier": [file for _, _, file in rows],
        },
    )
    job.results["OUTPUT_COUNT"] = len(rows)


def _history(job: Job, asked: set[str]) -> list[ObsValue]:
    """The values of the versions that were published, the oldest first. Raises AulaError E_VERSION without any."""
    folder = job.path("HISTORY")
    if folder is None:
        return []
    versions = [one for one in VersionStore(folder).versions() if one.state == PUBLISHED]
    if not versions:
        raise AulaError("HISTORY: {folder} holds no published version.", "E_VERSION", folder=str(folder))
    return [value for one in versions for value in one.values() if value.indicator in asked]


def _codes(job: Job, values: Sequence[ObsValue], level: str) -> list[str]:
    there = dict.fromkeys(one.code for one in values if one.level == level)
    wanted = [word.strip() for word in job.text("CODES").split(";") if word.strip()]
    unknown = [code for code in wanted if code not in there]
    if unknown or not there:
        raise AulaError(
            "CODES: no value of {codes} at the level {level}. There are {count} territories: {there}.",
            "E_CODE",
            codes=listing(unknown) or "–",
            level=level,
            count=len(there),
            there=listing(there),
        )
    return wanted or list(there)


class _Sheets:
    """The files of a run, written beside their places and delivered with its other results."""

    def __init__(self, job: Job, known: Tables, values: Sequence[ObsValue], folder: Path) -> None:
        self._job, self._known, self._values, self._folder = job, known, values, folder
        self._form = job.choice("FORMAT")
        self._language: Language = job.report_language
        self._book: SheetPainter | None = None
        self._pages = 0

    def add(self, portrait: Portrait) -> str:
        """Write a sheet; the name of its file."""
        name = f"portrait-{portrait.code.lower()}-{slug(portrait.name, 40)}"
        if self._form in (PDF, BOOK):
            return self._paint(portrait, name)
        place = f"{name}.{self._form}"
        draft = self._job.outbox.draft(self._folder / place)
        draft.write_bytes(self._content(portrait))
        self._pages += 1
        return place

    def _content(self, portrait: Portrait) -> bytes:
        if self._form == "docx":
            return docx(portrait, self._language)
        if self._form == "csv":
            return csv_text(COLUMNS, rows_of(portrait.values, inputs.told)).encode("utf-8")
        return html(portrait, self._language, self._map(portrait), *self._doughnut(portrait)).encode("utf-8")

    def _map(self, portrait: Portrait) -> str:
        territory = self._known.territory
        if portrait.level == COMMUNE:
            codes, own = territory.zones["EPCI"].get(portrait.epci, ()), portrait.code
        else:
            codes, own = tuple(territory.communes), ""
        shapes = [(code, territory.communes[code].outline) for code in codes if code in territory.communes]
        if portrait.level != COMMUNE:
            shapes = [("+" if territory.communes[code].epci == portrait.code else code, wkt) for code, wkt in shapes]
            own = "+"
        return map_svg(shapes, own, portrait.name)

    def _doughnut(self, portrait: Portrait) -> tuple[str, list[str]]:
        """The picture, and its thresholds in words with their sources."""
        if not self._job.flag("DOUGHNUT"):
            return "", []
        found = of_place(self._values, portrait.code, portrait.level, self._known.folder)
        return picture(portrait.name, found, self._language), lines(found, self._language)

    def _paint(self, portrait: Portrait, name: str) -> str:
        place = "portraits.pdf" if self._form == BOOK else f"{name}.pdf"
        painter = self._book
        if painter is None:
            painter = SheetPainter(self._job.outbox.draft(self._folder / place), portrait.name, self._language)
        painter.add(portrait, self._map(portrait), *self._doughnut(portrait))
        if self._form == BOOK:
            self._book = painter
        else:
            self._pages += painter.close()
        return place

    def close(self) -> int:
        """End the book, if there is one; the number of pages."""
        if self._book is not None:
            self._pages += self._book.close()
        return self._pages
