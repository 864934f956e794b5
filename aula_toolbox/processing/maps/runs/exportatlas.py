"""How an atlas is made: coverage, checks of every page, files written whole, journal."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QCoreApplication

from ....core.errors import AulaError
from ....core.maps import files
from ....core.maps.checks import INFO, PageFinding, raise_blocking
from ....core.maps.choices import SINGLE, ending
from ....core.maps.files import JournalLine
from ....core.maps.names import LONGEST, unique_slugs
from ....core.messages import listing, written
from ....core.text import slug
from ....gis.i18n import tr
from ....gis.layouts import atlas
from ....gis.layouts.export import PageOutput, write_book, write_page
from ....gis.layouts.page import Page, compose
from ....gis.layouts.zonefacts import Memory
from ....gis.results.outbox import Stage
from ...base.job import Job
from .. import inputs

# what the file of the pages of no group is called
WITHOUT_GROUP = "sans groupe"


@dataclass
class Book:
    """What is known of the pages while the atlas is made."""

    names: list[str]
    scales: list[float] = field(default_factory=list)
    findings: list[list[PageFinding]] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)

    def lines(self) -> Iterator[JournalLine]:
        """The journal."""
        for rank, name in enumerate(self.names):
            told = " | ".join(inputs.sentence(found) for found in self.findings[rank] if found.severity != INFO)
            yield JournalLine(rank + 1, name, self.paths[rank], self.scales[rank], self.seconds[rank], told)


def bind_atlas(job: Job) -> None:
    """Read the coverage, check every page, write them all, keep the journal."""
    folder = Path(job.algorithm.parameterAsString(job.parameters, "OUTPUT_FOLDER", job.context))
    files.check_folder(folder)
    output, prefix = inputs.output_of(job), _prefix(job)
    is_single = output.format == "pdf" and job.choice("MODE") == SINGLE
    page, book = _prepare(job)
    book.paths = _book_names(prefix, book) if is_single else _file_names(prefix, book.names, ending(output.format))
    log = _log(job, folder, prefix)
    earlier = files.journal_files(log)
    stage = job.outbox.stage(folder)
    progress = job.stage(tr("Writing the pages"), 98)
    writer = _write_single if is_single else _write_multiple
    writer(page, book, output, stage, job)
    progress(1.0)
    gone = files.stale(folder, [name for name in earlier if name != log.name], book.paths)
    for name in gone:
        job.outbox.retire(folder / name)
    files.write_journal(job.outbox.draft(log), book.lines())
    _tell(job, book, gone)
    inputs.keep_layout(job, page)
    job.results.update(OUTPUT_FOLDER=str(folder), OUTPUT_LOG=str(log), OUTPUT_PAGES=len(book.names))
    if is_single:
        job.results["OUTPUT_FILE"] = str(folder / book.paths[0])


def _prepare(job: Job) -> tuple[Page, Book]:
    """Read the coverage, build the layout, and check every page before anything is written."""
    job.stage(tr("Reading the pages"), 5)
    tokens, content = inputs.tokens_of(job), inputs.content_of(job)
    content.margin = (job.number("MARGIN") or 0.0) / 100.0
    choice = atlas.Choice(job.text("PAGE_NAME"), job.text("FILTER"), job.text("SORT"), job.text("GROUP_BY"))
    source = job.algorithm.parameterAsSource(job.parameters, "COVERAGE", job.context)
    covered = atlas.coverage(source, choice, job.check_cancel)
    _tell_coverage(job, covered)
    page = compose(
        inputs.model_of(job),
        tokens,
        content,
        inputs.project_of(job),
        covered,
        content.denominator,
        job.flag("HIGHLIGHT"),
    )
    book = Book(covered.names, groups=covered.groups)
    progress = job.stage(tr("Checking the pages"), 30)
    memory: Memory = {}
    for rank, _ in enumerate(atlas.turned(page.layout)):
        book.scales.append(page.scale)
        # every page is measured, the first one is also looked at: drawing each twice would double the time of a book
        book.findings.append(page.findings(int(job.number("DPI") or 0), is_drawn=rank == 0, memory=memory))
        progress((rank + 1) / len(book.names))
    if job.flag("STRICT"):
        raise_blocking(finding for found in book.findings for finding in found)
    return page, book


def _log(job: Job, folder: Path, prefix: str) -> Path:
    given = (
        job.algorithm.parameterAsFileOutput(job.parameters, "OUTPUT_LOG", job.context)
        if job.given("OUTPUT_LOG")
        else ""
    )
    log = Path(given) if given else folder / f"{prefix}{files.JOURNAL_ENDING}"
    files.check_file(log)
    return log


def _tell(job: Job, book: Book, gone: list[str]) -> None:
    """The findings once each, with the pages where they are; then what was made."""
    found = [finding for findings in book.findings for finding in findings]
    job.results["OUTPUT_WARNINGS"] = inputs.tell(job, found, is_paged=True)
    if gone:
        job.notes.info("{count} files of an earlier run removed: {names}.", count=len(gone), names=listing(gone))
    seconds = written(sum(book.seconds), ".1f")
    if len(book.names) == 1:
        job.notes.info("1 page in {seconds} s.", seconds=seconds)
    else:
        job.notes.info("{count} pages in {seconds} s.", count=len(book.names), seconds=seconds)


def _prefix(job: Job) -> str:
    """What all files of the atlas begin with."""
    given = job.text("PREFIX")
    files.forbid_outside([given])
    return given or slug(job.text("TITLE"), LONGEST // 2) or "atlas"


def _file_names(prefix: str, names: list[str], extension: str) -> list[str]:
    return [f"{prefix}_{name}.{extension}" for name in unique_slugs(names, reserve=len(prefix) + 1)]


def _book_names(prefix: str, book: Book) -> list[str]:
    """The PDF of each page: one for all, or one for each group in their order."""
    if not book.groups:
        return [f"{prefix}.pdf"] * len(book.names)
    kinds = list(dict.fromkeys(book.groups))
    slugs = unique_slugs([kind or WITHOUT_GROUP for kind in kinds], reserve=len(prefix) + 1)
    named = dict(zip(kinds, slugs))
    return [f"{prefix}_{named[group]}.pdf" for group in book.groups]


def _tell_coverage(job: Job, covered: atlas.Coverage) -> None:
    if covered.skipped:
        job.notes.warn(
            "{count} pages left out, without geometry: {names}.",
            count=len(covered.skipped),
            names=listing(covered.skipped),
        )
    if covered.repaired:
        job.notes.warn("{count} invalid geometries repaired.", count=covered.repaired)
    if covered.unnamed:
        job.notes.warn("{count} pages have no name; they are called page_1, page_2...", count=covered.unnamed)


def _write_multiple(page: Page, book: Book, output: PageOutput, stage: Stage, job: Job) -> None:
    """A file a page."""
    for number in atlas.turned(page.layout):
        if _is_cancelled(job, number, len(book.names), book.names[number]):
            raise _cancelled(number)
        start = time.perf_counter()
        write_page(page.layout, stage.file(book.paths[number]), output)
        book.seconds.append(time.perf_counter() - start)


def _write_single(page: Page, book: Book, output: PageOutput, stage: Stage, job: Job) -> None:
    """One PDF, or one for each group; QGIS tells its progress page by page."""
    groups: dict[str | None, int] = Counter(book.groups) if book.groups else {None: len(book.names)}
    for group, count in groups.items():
        if group is not None:
            atlas.show_group(page.layout, group)
        path = stage.file(book.paths[len(book.seconds)])
        book.seconds += _written(page, book, path, output, count, job)
        job.outbox.expect(path, pages=count * page.sheets)
    atlas.show_group(page.layout, None)


def _written(page: Page, book: Book, path: Path, output: PageOutput, count: int, job: Job) -> list[float]:
    """Write a book of so many pages; seconds a page. Raises AulaError E_CANCEL with the pages that were written."""
    before = len(book.seconds)
    moments = [time.perf_counter()]
    feedback = QgsFeedback()

    def heard(_: float) -> None:
        moments.append(time.perf_counter())
        number = before + min(len(moments) - 1, count) - 1
        if _is_cancelled(job, number, len(book.names), book.names[number]):
            feedback.cancel()

    feedback.progressChanged.connect(heard)
    try:
        write_book(page.layout, path, output, feedback)
    except AulaError as error:
        raise _cancelled(before + len(moments) - 1) if "E_CANCEL" in error.codes else error from error
    moments.append(time.perf_counter())
    seconds = [after - start for start, after in zip(moments, moments[1:])][:count]
    return seconds + [0.0] * (count - len(seconds))


def _is_cancelled(job: Job, number: int, count: int, name: str) -> bool:
    """Tell where the atlas is, let Qt hear the user, and say whether he gave up."""
    job.feedback.setProgress(30 + 68 * number / count)
    job.feedback.setProgressText(f"{number + 1} / {count} – {name}")
    QCoreApplication.processEvents()
    return bool(job.feedback.isCanceled())


def _cancelled(count: int) -> AulaError:
    return AulaError("Export cancelled after {count} pages; no file was kept.", "E_CANCEL", count=count)
