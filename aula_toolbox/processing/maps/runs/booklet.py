"""The run of `booklet`: print its maps, set its pages, join them, tell where everything is."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProject

from ....core.errors import AulaError
from ....core.maps import booklet_text as twin
from ....core.maps import mentions
from ....core.maps.booklet import BookMap, BookPlan, Chapter, Entry, entries_of, read_booklet, right_hand
from ....core.maps.files import check_file
from ....core.maps.pdfbook import BookLink, BookMark, BookParts, joined, page_boxes, page_count
from ....core.maps.tokens import Tokens
from ....gis.i18n import tr
from ....gis.layouts.leaves import PT_PER_MM, Leaves
from ...base.job import Job
from .. import inputs

COVER_PAGES = 2  # the cover, and its back


@dataclass
class _Bound:
    """The booklet so far: its files in order, pages counted, numbers laid over maps, what the checks found."""

    files: list[bytes] = field(default_factory=list)
    pages: int = 0
    stamps: dict[int, bytes] = field(default_factory=dict)
    findings: list[str] = field(default_factory=list)

    def add(self, path: Path) -> int:
        """Put a file at the end; the page it begins on, from 1."""
        content = path.read_bytes()
        self.files.append(content)
        self.pages += page_count(content)
        return self.pages - page_count(content) + 1


@dataclass
class _Told:
    """Where the parts are, for the contents and the bookmarks: chapters with their maps, annexes."""

    chapters: list[tuple[str, int, list[tuple[str, int]]]] = field(default_factory=list)
    annexes: list[tuple[str, int]] = field(default_factory=list)

    def entries(self) -> list[Entry]:
        """The lines of the contents."""
        return entries_of(self.chapters, self.annexes)


def run(job: Job) -> None:
    """Read, compute, write. Raises AulaError E_BOOKLET with what is wrong in the file, or with the map that fails."""
    target = Path(job.algorithm.parameterAsFileOutput(job.parameters, "OUTPUT", job.context))
    check_file(target)
    source = job.path("BOOK")
    if source is None:
        raise AulaError("Give the file of the booklet.", "E_BOOKLET")
    book, tokens = read_booklet(source), inputs.tokens_of(job)
    with tempfile.TemporaryDirectory() as folder:
        printed = _print_maps(job, book, Path(folder))
        job.stage(tr("Setting the pages"), 95)
        leaves = Leaves(tokens, source.parent, book.title)
        bound, told = _bind(job, book, printed, leaves, Path(folder))
        content = _joined(job, book, bound, told, tokens)
    draft = job.outbox.draft(target)
    draft.write_bytes(content)
    job.outbox.expect(draft, pages=bound.pages)
    _write_text(job, book, printed, [leaves.html(chapter.text) for chapter in book.chapters])
    job.results.update(OUTPUT=str(target), OUTPUT_PAGES=bound.pages, OUTPUT_WARNINGS="\n".join(bound.findings))
    job.notes.info("{file}: {count} pages, {maps} maps.", file=target.name, count=bound.pages, maps=len(book.maps))


@dataclass
class _Printed:
    """A map as it was printed: its file, its scale (0 in an atlas), what its checks found."""

    path: Path
    scale: float
    findings: str


def _print_maps(job: Job, book: BookPlan, folder: Path) -> list[_Printed]:
    """Every map by its own algorithm, in order. Raises AulaError E_BOOKLET with the map that cannot be made."""
    progress, found = job.stage(tr("Printing the maps"), 85), list[_Printed]()
    for rank, one in enumerate(book.maps):
        job.check_cancel()
        found.append(_print(job, one, folder / f"carte_{rank:03d}", rank + 1))
        progress((rank + 1) / len(book.maps))
    return found


def _print(job: Job, one: BookMap, place: Path, rank: int) -> _Printed:
    from ..exportatlas import ExportAtlas
    from ..exportmap import ExportMap
    from ..thematicmap import ThematicMap

    made = {"exportmap": ExportMap, "thematicmap": ThematicMap, "exportatlas": ExportAtlas}[one.algorithm]().create()
    values = {**one.parameters, "FORMAT": "pdf"}
    if job.given("DATE"):
        values.setdefault("DATE", job.parameters["DATE"])
    if job.given("TOKENS"):
        values.setdefault("TOKENS", job.parameters["TOKENS"])
    if one.algorithm == "exportatlas":
        place.mkdir()
        values["OUTPUT_FOLDER"] = str(place)
    else:
        values["OUTPUT"] = str(place.with_suffix(".pdf"))
    context = QgsProcessingContext()
    context.setProject(job.context.project() or QgsProject())
    try:
        right, reason = made.checkParameterValues(values, context)
        if not right:
            raise QgsProcessingException(reason)
        results, _ = made.run(values, context, job.feedback, {}, False)
    except QgsProcessingException as fault:
        raise AulaError(
            "Map {rank} of the booklet, “{title}”: {reason}", "E_BOOKLET", rank=rank, title=one.title, reason=str(fault)
        ) from fault
    path = Path(str(results.get("OUTPUT_FILE") or results["OUTPUT"]))
    return _Printed(path, float(results.get("OUTPUT_SCALE") or 0.0), str(results.get("OUTPUT_WARNINGS") or ""))


def _bind(job: Job, book: BookPlan, printed: Sequence[_Printed], leaves: Leaves, folder: Path) -> tuple[_Bound, _Told]:
    """Set all pages in their order. The contents come first and are set last: they have as many pages as lines ask."""
    told = _Told([(one.title, 1, [(each.title, 1) for each in one.maps]) for one in book.chapters], _annex_titles(book))
    leaves.contents(folder / "sommaire.pdf", told.entries(), COVER_PAGES + 1)
    bound = _Bound(pages=COVER_PAGES + page_count((folder / "sommaire.pdf").read_bytes()))
    told, remaining = _Told(), list(printed)
    for rank, chapter in enumerate(book.chapters):
        own, remaining = remaining[: len(chapter.maps)], remaining[len(chapter.maps) :]
        _add_chapter(job, rank, chapter, own, (bound, told, leaves, folder))
    for rank, (title, text) in enumerate(_annexes(book, told)):
        place = folder / f"annexe_{rank}.pdf"
        leaves.chapter(place, title, text, bound.pages + 1)
        told.annexes.append((title, bound.add(place)))
    leaves.contents(folder / "sommaire.pdf", told.entries(), COVER_PAGES + 1)
    _cover(job, book, leaves, folder)
    front = [folder / name for name in ("couverture.pdf", "dos.pdf", "sommaire.pdf")]
    bound.files = [*(path.read_bytes() for path in front), *bound.files]
    return bound, told


def _add_chapter(
    job: Job,
    rank: int,
    chapter: Chapter,
    printed: Sequence[_Printed],
    into: tuple[_Bound, _Told, Leaves, Path],
) -> None:
    """A chapter: its title and text, then its maps, each with its number outside at the foot."""
    bound, told, leaves, folder = into
    if job.flag("RIGHT_HAND") and right_hand(bound.pages + 1) != bound.pages + 1:
        leaves.blank(folder / "blanche.pdf")
        bound.add(folder / "blanche.pdf")
    place = folder / f"chapitre_{rank}.pdf"
    leaves.chapter(place, chapter.title, chapter.text, bound.pages + 1)
    start, maps = bound.add(place), list[tuple[str, int]]()
    for one, made in zip(chapter.maps, printed):
        maps.append((one.title, bound.add(made.path)))
        for page, (wide, high) in enumerate(page_boxes(bound.files[-1]), maps[-1][1]):
            leaves.number(folder / "numero.pdf", page, wide / PT_PER_MM, high / PT_PER_MM)
            bound.stamps[page - 1] = (folder / "numero.pdf").read_bytes()
        bound.findings += [f"{one.title}{mentions.HARD}: {line}" for line in made.findings.splitlines()]
    told.chapters.append((chapter.title, start, maps))


SOURCES, MAPS, WORDS = "Sources", "Table des cartes", "Glossaire"
ON_MAP = "sources portées sur la carte"


def _annex_titles(book: BookPlan) -> list[tuple[str, int]]:
    return [(title, 1) for title in [*([SOURCES, MAPS] if book.maps else []), *([WORDS] if book.glossary else [])]]


def _annexes(book: BookPlan, told: _Told) -> list[tuple[str, str]]:
    """Title and text of the annexes: the maps with their pages, the words that are explained."""
    rows = [(title, page) for _, _, maps in told.chapters for title, page in maps]
    listed = "\n".join(f"{rank}. {title}, p. {page}" for rank, (title, page) in enumerate(rows, 1))
    words = "\n\n".join(f"**{word}** – {book.glossary[word]}" for word in sorted(book.glossary, key=str.casefold))
    cited = "\n".join(f"- **{one.title}** – {twin.sources_of(one) or ON_MAP}" for one in book.maps)
    maps = [(SOURCES, cited), (MAPS, listed)] if rows else []
    return [*maps, *([(WORDS, words)] if words else [])]


def _cover(job: Job, book: BookPlan, leaves: Leaves, folder: Path) -> None:
    day = inputs.day_of(job)
    lines = [mentions.made_by(book.author or leaves.tokens.text("realisation"), day), book.status]
    leaves.cover(folder / "couverture.pdf", book.title, book.subtitle, [line for line in lines if line], book.cover)
    leaves.blank(folder / "dos.pdf")


def _joined(job: Job, book: BookPlan, bound: _Bound, told: _Told, tokens: Tokens) -> bytes:
    """The whole booklet: the lines of its contents lead to their pages, and are its bookmarks."""
    day = inputs.day_of(job)
    with tempfile.TemporaryDirectory() as folder:
        leaves = Leaves(tokens, Path(folder), book.title)
        lines = leaves.contents(Path(folder) / "sommaire.pdf", told.entries(), COVER_PAGES + 1)
    links = [BookLink(COVER_PAGES + page, box, target - 1) for page, box, target in lines]
    marks = [BookMark(one.words, one.page - 1, one.depth) for one in told.entries()]
    author = book.author or tokens.text("realisation")
    parts = BookParts(book.title, author, "fr-FR", marks, links, bound.stamps, f"{day:%Y%m%d}000000")
    return joined(bound.files, parts)


def _write_text(job: Job, book: BookPlan, printed: Sequence[_Printed], prose: Sequence[str]) -> None:
    """The booklet as text, when it is asked for."""
    if not job.given("OUTPUT_TEXT"):
        return
    place = Path(job.algorithm.parameterAsFileOutput(job.parameters, "OUTPUT_TEXT", job.context))
    check_file(place)
    draft = job.outbox.draft(place)
    draft.write_text(twin.page(book, prose, [one.scale for one in printed]), encoding="utf-8")
    job.results["OUTPUT_TEXT"] = str(place)
