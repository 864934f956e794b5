"""How the parameters that territory algorithms share become objects: the territory, the dossier, what headlines ask."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsGeometry,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterMultipleLayers,
)

from ...core.columns import find
from ...core.errors import AulaError, need_folder
from ...core.messages import listing
from ...core.pnc.national import layers
from ...core.products.editions import EditionChoice, choose
from ...core.products.holding import Holding
from ...core.products.recognition import Recognition, recognise
from ...core.territory import readiness, words
from ...core.territory.places import codes_in
from ...core.territory.readiness import AskedInput, DossierFile, DossierSubject, InputState
from ...core.text import known
from ...gis.crs import METRIC
from ...gis.territory import coverage
from ...gis.territory.looked import Progress, look, memory_of
from ...gis.vector.geometry import area_of
from ...gis.vector.shapes import read_shapes
from .. import needs
from ..base.algorithm import AulaAlgorithm
from ..base.job import Job

ALL_TABLES = (readiness.SUBJECTS, readiness.RHYTHMS)


@dataclass
class FolderDossier:
    """A folder looked at: its files, what they are, what each headline has."""

    folder: Path
    found: list[DossierFile]
    unknown: list[Recognition]
    shut: list[Recognition]
    others: list[str]
    choices: list[EditionChoice]
    inputs: list[InputState]
    subjects: list[DossierSubject]


def territory(job: Job) -> QgsGeometry:
    """The territory in metres; empty when none was given. Raises AulaError E_GEOM, and E_CODES for unknown codes."""
    source = job.source("TERRITORY")
    if source is None:
        return QgsGeometry()
    wanted = {code for part in job.text("CODES").split(",") for code in [part.strip()] if code}
    fields = [find(notion, source.fields).field for notion in ("insee", "epci")] if wanted else []
    read = read_shapes(source, METRIC, fields=fields, notes=job.notes)
    codes = [
        {
            code
            for name in fields
            if name and known(read.columns[name][row])
            for code in codes_in(str(read.columns[name][row]))
        }
        for row in range(len(read))
    ]
    rows = [row for row in range(len(read)) if not wanted or wanted & codes[row]]
    missing = sorted(wanted - set().union(*codes)) if wanted else []
    if missing:
        raise AulaError("CODES: {codes} are not in {layer}.", "E_CODES", codes=listing(missing), layer=source.name)
    shapes = [read.metric[row] for row in rows]
    kept = [shape for shape in shapes if shape is not None and area_of(shape) > 0]
    if not kept:
        raise AulaError(
            "{layer}: no polygon with an area. Give a layer of polygons, not of points or lines.",
            "E_GEOM",
            layer=source.name,
        )
    return QgsGeometry.unaryUnion(kept)


def headline(name: str) -> AulaAlgorithm:
    """A headline of the toolbox, as QGIS knows it. Raises AulaError E_PROVIDER when the toolbox is not registered."""
    made = QgsApplication.processingRegistry().createAlgorithmById(f"aula:{name}")
    if made is None:
        raise AulaError("The algorithm aula:{name} is not registered: enable the plugin.", "E_PROVIDER", name=name)
    return made


def asked(subjects: list[DossierSubject]) -> list[AskedInput]:
    """What the headlines of some subjects ask, by the table of needs and the declarations of their parameters."""
    pages = {row["id"]: row["page"] for row in layers()}
    found = []
    for subject in subjects:
        algorithm = headline(subject.algorithm)
        for need in needs.needs_of(subject.algorithm):
            records = needs.records_of(subject.algorithm, need)
            found.append(
                AskedInput(
                    subject.algorithm,
                    need.parameter,
                    algorithm.parameterDefinition(need.parameter).description(),
                    need.without == needs.REQUIRED,
                    need.without,
                    records,
                    pages.get(records[0][0], "") if records else "",
                    algorithm.parameterDefinition(need.parameter).type() == "multilayer",
                    _is_file(algorithm.parameterDefinition(need.parameter)),
                )
            )
    return found


def _is_file(definition: QgsProcessingParameterDefinition) -> bool:
    """Whether a parameter takes files: a table of stations is one, wherever its stations lie."""
    if isinstance(definition, QgsProcessingParameterMultipleLayers):
        return definition.layerType() == Qgis.ProcessingSourceType.File
    return definition.type() == "file"


def dossier(job: Job, folder: Path, place: QgsGeometry, progress: Progress) -> FolderDossier:
    """The folder looked at, recognised and weighed. Raises AulaError E_FOLDER when it is not there or empty."""
    need_folder(folder, AulaError("FOLDER: {folder} does not exist.", "E_FOLDER", folder=str(folder)))
    memory = memory_of(folder, Path(QgsApplication.qgisSettingsDirPath()))
    holdings, others = look(folder, memory, progress)
    if not holdings:
        raise AulaError("FOLDER: {folder} holds no data.", "E_FOLDER", folder=str(folder))
    own = job.own_tables(*ALL_TABLES)
    recognised = [recognise(one, own) for one in holdings]
    shut = [one for one in recognised if readiness.is_shut(one)]
    open_ones = [one for one in recognised if not readiness.is_shut(one)]
    context = job.context.transformContext()
    boxes = {id(one): coverage.box_of(one.holding, context) for one in open_ones}
    files = {id(one): DossierFile(one, coverage.covers_pct(boxes[id(one)], place)) for one in open_ones}
    # what lies elsewhere is not a choice: another territory never stands for this one
    near = [one for one in open_ones if files[id(one)].covers_pct != 0.0]
    choices = choose(near)
    years = readiness.rhythms(own)
    job.used(years)
    subject_list = readiness.subjects(own)
    states = [
        readiness.state_of(one, choices, files, shut, date.today().year, years.mapping("produit", "ans"))
        for one in asked(subject_list)
    ]
    for state in states:
        _cover_together(state, boxes, place)
    _from_territory(job, subject_list, states)
    known_files = [files[id(one)] for one in open_ones if one.product is not None]
    unknown = [one for one in open_ones if one.product is None]
    return FolderDossier(folder, known_files, unknown, shut, others, choices, states, subject_list)


def _cover_together(state: InputState, boxes: dict[int, QgsGeometry | None], place: QgsGeometry) -> None:
    """Departments that overlap count once."""
    shapes = [boxes.get(id(one.recognition)) for one in state.files]
    together = coverage.together_pct(shapes, place)
    if together is not None:
        state.covers_pct = together
        if state.state in (words.READY, words.OLD) and together < readiness.WHOLE_PCT:
            state.state = words.PARTLY
        elif state.state == words.PARTLY and together >= readiness.WHOLE_PCT:
            state.state = words.READY


def _from_territory(job: Job, subject_list: list[DossierSubject], states: list[InputState]) -> None:
    """Communes that the folder lacks are those of the territory's own layer, where it says their codes."""
    source = job.source("TERRITORY")
    if source is None or source.stored is None or find("insee", source.fields).field is None:
        return
    path, layer = source.stored
    of_algorithm = {one.algorithm: one for one in subject_list}
    for state in states:
        subject = of_algorithm[state.asked.algorithm]
        if not state.is_usable and state.asked.parameter in subject.from_territory:
            held = Holding(source.name, layer, source.geometry, source.fields, source=path, is_only=not layer)
            state.files = [DossierFile(Recognition(held), 100.0)]
            state.state, state.covers_pct, state.notes = words.READY, 100.0, []
