"""The run of the diagnosis of a territory: subject after subject, then the page, the project and the journal."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsGeometry, QgsProcessingException

from .... import about
from ....core.columns import find
from ....core.errors import AulaError
from ....core.messages import listing
from ....core.territory import briefpage, journal, readiness, schema
from ....core.territory import frontpage as report
from ....core.territory.outputs import StepFigure, figures, outputs
from ....core.territory.readiness import DossierFile, DossierSubject, InputState
from ....gis.i18n import tr
from ....gis.results import places
from ....gis.territory import shown
from ....gis.territory.limited import NEW, OWNED, TOUCHING, WHOLE, DossierLayer, is_placed, limited
from ...base.job import Job
from .. import inputs
from ..inputs import FolderDossier
from . import territory_pages
from .territory_complete import complete
from .territory_steps import HeadlineEar, SubjectRun, run_headline

JOURNAL, INDEX, BRIEF, GIVEN = journal.FILE, "index.html", "en_bref.html", "entrees"


def run(job: Job) -> None:
    """Look into the folder, run what is ready, show it. Raises AulaError E_FOLDER, and E_READY when nothing can run."""
    folder, target = job.path("FOLDER"), job.path("OUTPUT_FOLDER")
    if folder is None or target is None:
        raise AulaError("{name} is needed.", "E_INPUT", name="FOLDER")
    target = places.full(target)
    place = inputs.territory(job)
    found = inputs.dossier(job, folder, place, job.stage(tr("Looking into the folder"), 10))
    if job.flag("COMPLETE_FROM_CATALOGUE"):
        complete(job, found, place, target, job.choices("SUBJECTS"))
    chosen = _chosen(job, found)
    earlier = {} if job.flag("AGAIN") else _earlier(target)
    done = []
    for number, subject in enumerate(chosen):
        job.stage(subject.title, 10 + 80 * (number + 1) / len(chosen))
        done.append(_subject(job, found, subject, place, target, earlier))
        heard = len(done[-1].step.warnings.splitlines())
        if heard:
            job.notes.warn(
                "{subject}: warnings of its run ({count}), told below its map.", subject=subject.title, count=heard
            )
    job.stage(tr("The page to show"), 100)
    _show(job, found, done, place, target)
    failed = [one.subject.title for one in done if one.step.state == journal.FAILED]
    if failed:
        job.notes.warn("{count} subjects failed: {names}.", count=len(failed), names=listing(failed))
    job.results["OUTPUT_FOLDER"] = str(target)
    job.results["FAILED"] = len(failed)


def _chosen(job: Job, found: FolderDossier) -> list[DossierSubject]:
    """The subjects asked for, else those that are ready. Raises AulaError E_READY when none is."""
    asked = job.choices("SUBJECTS")
    ready = [one for one in found.subjects if readiness.is_ready(one, found.inputs)]
    chosen = [one for one in found.subjects if one.name in asked] if asked else ready
    if not [one for one in chosen if one in ready]:
        downloads = readiness.next_downloads(found.subjects, found.inputs)
        raise AulaError(
            "No subject can be run with what the folder holds. What to download first: {names}.",
            "E_READY",
            names=listing(one.title for one in downloads),
        )
    return chosen


def _earlier(target: Path) -> dict[str, journal.StepDone]:
    path = target / JOURNAL
    try:
        return journal.earlier(path.read_text(encoding="utf-8")) if path.is_file() else {}
    except (OSError, ValueError):
        return {}


def _subject(
    job: Job,
    found: FolderDossier,
    subject: DossierSubject,
    place: QgsGeometry,
    target: Path,
    earlier: dict[str, journal.StepDone],
) -> SubjectRun:
    """One subject: its inputs limited, its headline run; a fault is a line of the journal, never the end."""
    own = [one for one in found.inputs if one.asked.algorithm == subject.algorithm]
    folder = target / subject.name
    if not readiness.is_ready(subject, found.inputs):
        lacking = listing(one.asked.title for one in own if not one.is_usable)
        step = journal.StepDone(subject.name, subject.algorithm, journal.NOT_READY, why=lacking)
        return SubjectRun(subject, step, folder, own)
    started = time.monotonic()
    mark = journal.mark_of(
        subject.algorithm, about.version(), {"place": place.asWkt(1), "margin": subject.margin_m}, _files(own)
    )
    given = {one.asked.parameter for one in own if one.is_usable}
    written = [
        one
        for one in outputs(job.own_tables("territoire_sorties"))[subject.algorithm]
        if not one.needs or one.needs in given
    ]
    before = earlier.get(subject.algorithm)
    if before is not None and before.mark == mark and all((folder / one.file).is_file() for one in written):
        # what it warned of then is as true now
        return SubjectRun(subject, replace(before, state=journal.AGAIN, seconds=0.0), folder, own)
    parameters: dict[str, Any] = {}
    ear = HeadlineEar(job.feedback)
    try:
        parameters = _parameters(job, own, place, subject, folder)
        parameters.update({one.parameter: str(folder / one.file) for one in written})
        run_headline(subject.algorithm, parameters, ear)
        state, why = journal.DONE, ""
    except (AulaError, QgsProcessingException) as fault:
        job.check_cancel()
        state = journal.FAILED
        why = fault.render(tr) if isinstance(fault, AulaError) else str(fault)
        job.notes.warn("{subject}: {why}", subject=subject.title, why=why)
    told = json.dumps(parameters, ensure_ascii=False, default=str)
    seconds = time.monotonic() - started
    step = journal.StepDone(subject.name, subject.algorithm, state, seconds, mark, told, "\n".join(ear.heard), why)
    return SubjectRun(subject, step, folder, own)


def _files(own: Iterable[InputState]) -> list[tuple[str, int, int]]:
    """Path, size and time of the files of the inputs."""
    found = []
    for one in (file for state in own for file in [*state.files, *state.second]):
        path = Path(one.holding.source)
        told = path.stat() if path.is_file() else None
        found.append((one.holding.source, told.st_size if told else 0, told.st_mtime_ns if told else 0))
    return sorted(set(found))


def _parameters(
    job: Job, own: Iterable[InputState], place: QgsGeometry, subject: DossierSubject, folder: Path
) -> dict[str, Any]:
    """The inputs of a headline: layers limited to the territory and its margin, tables and rasters as they are."""
    around = place if not subject.margin_m else place.buffer(subject.margin_m, 8)
    found: dict[str, Any] = {}
    for state in own:
        if not state.is_usable or not state.files:
            continue
        name = state.asked.parameter
        rule = OWNED if name in subject.counted else WHOLE if name in subject.supports else TOUCHING
        area = around if rule == TOUCHING else place
        second = name.endswith("2") and state.second
        files = state.second if second else state.files if name == "INPUT" else state.second or state.files
        if state.asked.is_file:
            addresses = [_given(one).uri for one in files]
            found[name] = addresses if state.asked.takes_several else addresses[0]
        elif state.asked.takes_several:
            found[name] = [_limited(job, [one], area, folder, f"{name}_{row}", rule) for row, one in enumerate(files)]
        else:
            found[name] = _limited(job, files, area, folder, name, rule)
    _dates(subject, own, found)
    if "POPULATION" in found:
        found.update(_population(subject, own))
    return found


def _dates(subject: DossierSubject, own: Iterable[InputState], found: dict[str, Any]) -> None:
    """The two dates of a balance, as the vintages of its covers say."""
    if subject.algorithm != "zanbalance":
        return
    for state in own:
        years = [part.strip()[:4] for part in state.vintage.split(",") if part.strip()[:4].isdigit()]
        if state.asked.parameter == "INPUT" and len(years) == 2:
            found["DATE1"], found["DATE2"] = years


def _population(subject: DossierSubject, own: Iterable[InputState]) -> dict[str, str]:
    """The field of the inhabitants, where a headline asks for it."""
    if inputs.headline(subject.algorithm).parameterDefinition("POPULATION_FIELD") is None:
        return {}
    fields = [
        find(notion, file.holding.fields).field
        for state in own
        if state.asked.parameter == "POPULATION"
        for file in state.files
        for notion in ("ind", "population")
    ]
    return next(({"POPULATION_FIELD": name} for name in fields if name), {})


def _limited(job: Job, files: list[DossierFile], area: QgsGeometry, folder: Path, name: str, rule: str) -> str:
    """One layer of the inputs, in the folder of the subject; what has no place is handed on as it is."""
    layers = [_given(one) for one in files]
    # a national table of places counts only those of the territory
    if layers[0].is_plain and not is_placed(layers[0]):
        return layers[0].uri
    place = places.full(folder / GIVEN)
    place.mkdir(parents=True, exist_ok=True)
    stem = f"{name.lower()}_{Path(layers[0].layer or layers[0].source).stem}".lower()[:60]
    target = place / f"{stem}.gpkg"
    draft = target.with_suffix(f"{NEW}.gpkg")
    draft.unlink(missing_ok=True)
    _, doubled = limited(layers, area, draft, job.context.transformContext(), job.check_cancel, rule)
    draft.replace(target)
    if doubled:
        job.notes.info("{name}: {count} rows given twice are counted once.", name=stem, count=doubled)
    return str(target)


def _given(one: DossierFile) -> DossierLayer:
    held, product = one.holding, one.recognition.product
    key = product.key.groups[0] if product is not None and product.key and product.key.groups else ()
    return DossierLayer(held.source, held.layer, held.geometry, held.is_only, tuple(name.lower() for name in key))


def _show(job: Job, found: FolderDossier, done: list[SubjectRun], place: QgsGeometry, target: Path) -> None:
    """The page, the project and the journal, delivered together."""
    own = job.own_tables("territoire_chiffres")
    numbers, titles = figures(own), outputs(own)
    name = job.text("NAME") or job.text("CODES") or (job.source("TERRITORY").name if job.source("TERRITORY") else "")
    project = territory_pages.write(job, done, titles, numbers, place, name)
    pages = [_page(one, numbers, titles, place) for one in done]
    downloads = readiness.next_downloads(found.subjects, found.inputs)
    told, area = job.told(), place.area()
    stage = job.outbox.stage(target)
    stage.file(INDEX).write_text(report.page(told, pages, downloads, name, area), encoding="utf-8")
    stage.file(BRIEF).write_text(briefpage.page(told, pages, downloads, name, area, INDEX), encoding="utf-8")
    stage.file(JOURNAL).write_text(journal.written([one.step for one in done]), encoding="utf-8")
    if project is not None:
        stage.file(territory_pages.PROJECT).write_text(project, encoding="utf-8")
    job.write_rows("OUTPUT", schema.JOURNAL, _table(done))


def _page(
    one: SubjectRun, numbers: territory_pages.Numbers, titles: territory_pages.Titles, place: QgsGeometry
) -> report.SubjectPage:
    """What the page shows of a subject; nothing but its state when it has no result."""
    if not one.is_there:
        return report.SubjectPage(one.subject.title, one.step, inputs=one.inputs)
    algorithm = one.subject.algorithm
    read = [read_figure(one.folder, figure, place.area()) for figure in numbers[algorithm]]
    named = [*((item.title, item.file) for item in titles[algorithm]), *territory_pages.MAPS.items()]
    files = [(title, f"{one.subject.name}/{file}") for title, file in named if (one.folder / file).is_file()]
    main = territory_pages.drawn(one, titles, numbers)
    if main is None:
        return report.SubjectPage(one.subject.title, one.step, read, files, inputs=one.inputs)
    picture = shown.picture(one.folder / main.file, inputs.headline(algorithm).STYLES.get(main.parameter), place)
    if picture is not None:
        picture = replace(picture, sources=territory_pages.sources(one.inputs))
    number = shown.number(one.folder / main.file, territory_pages.COUNT)
    shapes = 0 if number is None else number.rows
    return report.SubjectPage(one.subject.title, one.step, read, files, picture, one.inputs, shapes)


def read_figure(folder: Path, figure: StepFigure, area_m2: float) -> report.ReadFigure:
    """A key figure read in its result, with how many of its rows say it and how much of the ground."""
    path = folder / figure.file
    found = shown.number(path, figure.calculation)
    if found is None:
        return report.ReadFigure(figure)
    asked = (figure.low, figure.high, figure.ground)
    more = [shown.number(path, one) if one else None for one in asked]
    low, high, ground = (None if one is None else one.value for one in more)
    share = None if ground is None else 100.0 * ground / area_m2
    return report.ReadFigure(figure, found.value, found.known, found.rows, low, high, share)


def _table(done: list[SubjectRun]) -> dict[str, list[Any]]:
    rows = [one.step.row() for one in done]
    return {name: [row[name] for row in rows] for name in journal.COLUMNS}
