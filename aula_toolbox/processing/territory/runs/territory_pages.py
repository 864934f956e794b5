"""The project of a diagnosis and the maps of its subjects on a page of the agency, as PDF and as picture."""

from __future__ import annotations

import gc
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from qgis.core import QgsGeometry, QgsMapLayer, QgsProcessingContext, QgsProcessingException, QgsProject

from ....core.errors import AulaError
from ....core.messages import mark
from ....core.territory import journal, readiness
from ....core.territory.outputs import StepFigure, StepOutput
from ....gis.crs import METRIC
from ....gis.mainthread import in_main_thread
from ....gis.territory import project, shown
from ....gis.territory.project import ProjectLayer
from ...base.job import Job
from .territory_steps import HeadlineEar, SubjectRun, run_headline

PROJECT = "territoire.qgs"
#: the maps of a subject, by what a page calls them
MAPS = {"Carte à imprimer (PDF)": "carte.pdf", "Carte en image (PNG)": "carte.png"}
TEMPLATE, DPI = "carte_a4_paysage", 150
#: what locates a subject on its map, by the product of an input: its style, its name; the first lies on top
GROUND = {
    "bdtopo.troncon_de_route": ("routes.qml", mark("Roads")),
    "bdtopo.surface_hydrographique": ("eau.qml", mark("Water")),
    "bdtopo.batiment": ("bati.qml", mark("Buildings")),
}
BUILDINGS = "bdtopo.batiment"
#: share of the territory beyond which a subject hides what lies under it
MOST_COVERED = 0.5
PRIVATE, COUNT = "ne_pas_publier", "count(1)"
Titles = Mapping[str, Sequence[StepOutput]]
Numbers = Mapping[str, Sequence[StepFigure]]


def drawn(one: SubjectRun, titles: Titles, numbers: Numbers) -> StepOutput | None:
    """The result that a map shows: the first layer that holds something and not more than a page can say.

    None too when none of its key figures is known: the map would be one hatch.
    """
    for item in titles[one.subject.algorithm]:
        if item.file.endswith(".gpkg") and not item.file.startswith(PRIVATE):
            path = one.folder / item.file
            found = shown.number(path, COUNT)
            if found is not None and 0 < found.rows <= shown.MOST_DRAWN:
                asked = [
                    figure.calculation
                    for figure in numbers[one.subject.algorithm]
                    if figure.file == item.file and figure.calculation != COUNT
                ]
                is_known = not asked or any(shown.number(path, what) is not None for what in asked)
                return item if is_known else None
    return None


def write(
    job: Job, done: Sequence[SubjectRun], titles: Titles, numbers: Numbers, place: QgsGeometry, name: str
) -> str | None:
    """The XML of the project, with a page a subject; None when nothing changed since the last one.

    A map that cannot be made is told, and stops nothing. Project and pages live in the main thread, whichever runs.
    """
    target = done[0].folder.parent
    there = [(one, item) for one in done if one.is_there for item in [drawn(one, titles, numbers)] if item is not None]
    is_new = any(one.step.state == journal.DONE for one in done)
    if not is_new and (target / PROJECT).is_file() and all(_has_maps(one) for one, _ in there):
        return None
    outline = project.limit(place, name, target)
    layers = [*_layers(done, titles), *_ground(job, done, outline)]
    held: list[QgsProject] = []
    try:
        in_main_thread(lambda: held.append(project.project(layers, name)), job.check_cancel)
        for one, item in there:
            job.check_cancel()
            _pages_or_told(job, held, one, item, place, name)
        return in_main_thread(lambda: project.text_of(held[0], target), job.check_cancel)
    finally:
        in_main_thread(lambda: _ended(held))


def _pages_or_told(
    job: Job, held: Sequence[QgsProject], one: SubjectRun, item: StepOutput, place: QgsGeometry, name: str
) -> None:
    try:
        in_main_thread(lambda: _pages(job, held[0], one, item, place, name), job.check_cancel)
    except (AulaError, QgsProcessingException) as fault:
        job.check_cancel()
        why = fault.render(job.report_language.tr) if isinstance(fault, AulaError) else str(fault)
        job.notes.warn("{subject}: its map was not made: {why}", subject=one.subject.title, why=why)


def _ended(held: list[QgsProject]) -> None:
    """Let a project go where it was made: pages hold each other, and would wait for a collection in any thread."""
    while held:
        held.pop().clear()
    gc.collect()


def _has_maps(one: SubjectRun) -> bool:
    return all((one.folder / name).is_file() for name in MAPS.values())


def _layers(done: Iterable[SubjectRun], titles: Titles) -> Iterator[ProjectLayer]:
    for one in done:
        for item in titles[one.subject.algorithm]:
            if one.is_there and item.file.endswith(".gpkg"):
                yield ProjectLayer(one.subject.title, item.title, one.folder / item.file)


def _ground(job: Job, done: Iterable[SubjectRun], outline: Path) -> Iterator[ProjectLayer]:
    """What locates the subjects: the outline, and roads, water and buildings as a headline was given them."""
    tr = job.report_language.tr
    group = tr("Background")
    yield ProjectLayer(group, tr("Limit of the territory"), outline, project.LIMIT_STYLE)
    # the widest margin last: it wins
    near = sorted((one for one in done if one.is_there), key=lambda one: one.subject.margin_m)
    found = {product: path for one in near for product, path in _given(one) if path.is_file()}
    for product, (style, title) in GROUND.items():
        if product in found:
            yield ProjectLayer(group, tr(title), found[product], style, product)


def _given(one: SubjectRun) -> Iterator[tuple[str, Path]]:
    """The limited inputs of a subject, by their products."""
    parameters = json.loads(one.step.parameters or "{}")
    for state in one.inputs:
        given = parameters.get(state.asked.parameter)
        addresses = given if isinstance(given, list) else [given]
        for file, address in zip(state.files, addresses):
            product = file.recognition.product
            if product is not None and isinstance(address, str):
                yield product.id, Path(address)


def _pages(job: Job, made: QgsProject, one: SubjectRun, item: StepOutput, place: QgsGeometry, name: str) -> None:
    """The map of a subject as PDF and PNG, its page kept in the project. Raises what the map refuses."""
    layers = [project.layer_of(made, one.folder / item.file), *_below(made, one, item, place)]
    box, cited = place.boundingBox(), sources(one.inputs)
    context = QgsProcessingContext()
    context.setProject(made)
    ear = HeadlineEar(job.feedback)
    given = {
        "TEMPLATE": TEMPLATE,
        "TITLE": one.subject.title,
        "SUBTITLE": name,
        "LAYERS": [layer.id() for layer in layers if layer is not None],
        "EXTENT": f"{box.xMinimum()},{box.xMaximum()},{box.yMinimum()},{box.yMaximum()} [{METRIC.authid()}]",
        "SOURCES": f"Sources : {' ; '.join(cited)}. Traitement : AULA Toolbox." if cited else "",
        "DPI": DPI,
    }
    for file in MAPS.values():
        kind = file.rpartition(".")[2]
        last = {"FORMAT": kind, "KEEP_LAYOUT": kind == "pdf", "OUTPUT": str(one.folder / file)}
        run_headline("exportmap", given | last, ear, context)


def _below(made: QgsProject, one: SubjectRun, item: StepOutput, place: QgsGeometry) -> Iterator[QgsMapLayer]:
    """What locates the subject of a map: the limit; roads, water, buildings below a subject that leaves ground free."""
    covered = shown.number(one.folder / item.file, "sum(area(@geometry))")
    is_free = covered is None or covered.value < MOST_COVERED * place.area()
    has_roofs = any(
        file.recognition.product is not None and file.recognition.product.id == BUILDINGS
        for state in one.inputs
        if state.asked.parameter == "INPUT"
        for file in state.files
    )
    for layer in project.ground(made):
        product = str(layer.customProperty(project.PRODUCT, ""))
        if not product or (is_free and not (product == BUILDINGS and has_roofs)):
            yield layer


def sources(states: Iterable[readiness.InputState]) -> list[str]:
    """What a map is made of, as it is cited: producer, product, year."""
    told: dict[str, None] = {}
    for state in states:
        for file in [*state.files, *state.second] if state.is_usable else []:
            product = file.recognition.product
            if product is not None:
                year = file.recognition.vintage.text[:4] or file.recognition.edition.text[:4]
                title = product.title.partition(" : ")[0]
                producer = "" if title.startswith(product.producer) else product.producer
                told[", ".join(part for part in (producer, title, year) if part)] = None
    return list(told)
