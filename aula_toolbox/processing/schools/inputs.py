"""How the parameters that school algorithms share become objects: schools, grounds, yards."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from qgis.core import QgsGeometry

from ...core.language import Language
from ...core.messages import Message, listing
from ...core.reference import constants, load
from ...core.schools import quality, schema, words
from ...core.schools.natures import SchoolNatures, natures
from ...core.schools.quality import SchoolChecks
from ...core.schools.records import Campus, campus, completed
from ...gis.crs import METRIC
from ...gis.schools.yards import Yard, campuses, touched, yards_of
from ...gis.vector.cut import cut
from ...gis.vector.geometry import area_of, areal, union
from ...gis.vector.shapes import box_of, read_near
from ..base.job import Job
from . import inputs_schools
from .inputs_schools import SchoolPlaces

LIMITS = "schools_seuils"
REACH_M = 60.0
"""Buildings as far as this from a ground are read: they shade it."""


@dataclass
class SchoolGrounds:
    """Grounds with their schools, in the order of the result; a school without ground has an empty one."""

    campuses: list[Campus]
    yards: list[Yard]
    origin: list[str | None]
    state: list[str]
    checks: SchoolChecks
    limits: dict[str, float]
    buildings: list[QgsGeometry | None] = field(default_factory=list)
    heights: np.ndarray = field(default_factory=lambda: np.zeros(0))
    storeys: np.ndarray = field(default_factory=lambda: np.zeros(0))
    sport_m2: np.ndarray | None = None

    def __len__(self) -> int:
        return len(self.campuses)


def limits_of(job: Job) -> dict[str, float]:
    """The thresholds of the subject, the user's own where there are."""
    own = job.own_tables(LIMITS)
    job.used(load(LIMITS, {"nom": str, "valeur": float}, own))
    return constants(LIMITS, own)


def kinds_of(job: Job) -> SchoolNatures:
    """The table of natures, remembered among those read."""
    kinds = natures(job.own_tables("schools_natures"))
    job.used(kinds.table)
    return kinds


def sentences(job: Job, messages: Iterable[Message | None]) -> list[str | None]:
    """Sentences of the result in the language of the reports, typeset."""
    language = job.report_language
    return [None if one is None else language.typeset(one.render(language.translate)) for one in messages]


def grounds(job: Job, progress: Callable[[float], None]) -> SchoolGrounds:
    """The grounds of a run with their schools and yards.

    Raises AulaError E_SCHOOLS when nothing given is a school.
    """
    limits, kinds = limits_of(job), kinds_of(job)
    places = inputs_schools.read_places(job, kinds)
    progress(0.3)
    schools, alone = _with_directory(job, places, kinds, limits)
    found = _united(job, places, schools, alone, limits)
    progress(0.6)
    real = [one.ground for one in found.yards]
    _buildings(job, found, real)
    made = yards_of([one if area_of(one) else QgsGeometry() for one in real], found.buildings, limits)
    found.yards = made
    progress(0.9)
    _sport(job, found)
    _tell(found)
    return found


def _with_directory(
    job: Job, places: SchoolPlaces, kinds: SchoolNatures, limits: dict[str, float]
) -> tuple[list[list[Any]], SchoolPlaces]:
    """The schools of each place, and the rows of the directory that no place holds."""
    rows = inputs_schools.read_directory(job, kinds)
    if rows is None:
        return [[one] for one in places.schools], places.part([])
    held, apart = inputs_schools.joined(rows, places, kinds, limits)
    schools = [completed(one, [rows.schools[row] for row in mine]) for one, mine in zip(places.schools, held)]
    return schools, rows.part(apart)


def _united(
    job: Job, places: SchoolPlaces, schools: list[list[Any]], alone: SchoolPlaces, limits: dict[str, float]
) -> SchoolGrounds:
    """Grounds that touch are one; fictitious ones join a neighbour, else parcels, else they have no ground."""
    checks = SchoolChecks()
    parcels = inputs_schools.read_parcels(job, places, alone)
    lone_schools = [*schools, *([one] for one in alone.schools)]
    everything = places.plus(alone)
    real = [row for row in range(len(everything)) if everything.has_ground(row)]
    taken = {row: everything.shapes[row] for row in real}
    members: dict[int, list[int]] = {row: [row] for row in real}
    homeless = []
    for row in range(len(everything)):
        if row in taken:
            continue
        shape = everything.shapes[row]
        beside = None if shape is None else touched(shape, [taken[one] for one in real], limits["contact_m"])
        if beside is not None:
            other = everything.schools[real[beside]]
            members[real[beside]].append(row)
            own = everything.schools[row]
            checks.fictitious_joined(other.identifier, own.name or own.identifier, area_of(shape), other.name)
            continue
        rebuilt = None if parcels is None or shape is None else parcels.ground(shape.centroid(), limits)
        if rebuilt is None:
            homeless.append(row)
            continue
        taken[row], members[row] = parcels.shape(rebuilt.rows), [row]
        everything.origin[row], everything.state[row] = words.PARCELS, words.ESTIMATED
        own = everything.schools[row]
        checks.rebuilt(own.identifier, own.name or own.identifier, len(rebuilt.rows), rebuilt.has_owner)
    return _gathered(everything, lone_schools, taken, members, homeless, checks, limits)


def _gathered(
    everything: SchoolPlaces,
    schools: list[list[Any]],
    taken: dict[int, QgsGeometry],
    members: dict[int, list[int]],
    homeless: list[int],
    checks: SchoolChecks,
    limits: dict[str, float],
) -> SchoolGrounds:
    """One row a campus, then the schools without ground."""
    rows = sorted(taken)
    found = SchoolGrounds([], [], [], [], checks, limits)
    for group in campuses([taken[row] for row in rows], limits["contact_m"]):
        own = [rows[place] for place in group]
        there = [one for row in own for member in members[row] for one in schools[member]]
        found.campuses.append(campus(everything.schools[own[0]].identifier, there))
        shape = taken[own[0]] if len(own) == 1 else union([taken[row] for row in own])
        found.yards.append(Yard(areal(shape)))
        found.origin.append(everything.origin[own[0]])
        states = {everything.state[row] for row in own}
        found.state.append(words.ESTIMATED if words.ESTIMATED in states else words.OBSERVED)
    for row in homeless:
        own_school = everything.schools[row]
        found.campuses.append(campus(own_school.identifier, schools[row]))
        found.yards.append(Yard(QgsGeometry()))
        found.origin.append(None)
        found.state.append(words.FICTITIOUS if own_school.is_fictitious else words.ABSENT)
        name, shape = own_school.name or own_school.identifier, everything.shapes[row]
        if own_school.is_fictitious:
            checks.fictitious_alone(own_school.identifier, name, 0.0 if shape is None else area_of(shape))
        elif everything.is_apart[row]:
            checks.apart(own_school.identifier, name)
        else:
            checks.without_ground(own_school.identifier, name)
    return found


def _buildings(job: Job, found: SchoolGrounds, real: Sequence[QgsGeometry]) -> None:
    """The buildings near the grounds, with what tells their heights."""
    from ...core import columns

    source = job.source("BUILDINGS")
    box = box_of([one for one in real if area_of(one)])
    if box.isNull():
        return
    height, storeys = (columns.find(notion, source.fields).field for notion in ("hauteur", "etages"))
    read = read_near(source, METRIC, box.buffered(REACH_M), [height, storeys], job.notes)
    found.buildings = list(read.metric)
    unknown = np.full(len(read), np.nan)
    found.heights = unknown if height is None else read.numbers(height)
    found.storeys = unknown if storeys is None else read.numbers(storeys)


def _sport(job: Job, found: SchoolGrounds) -> None:
    source = job.source("SPORT")
    if source is None:
        return
    shapes = [one.shape for one in found.yards]
    box = box_of([one for one in shapes if area_of(one)])
    read = [] if box.isNull() else read_near(source, METRIC, box, [], job.notes).geometries
    whole = [union(read)] if read else []
    sums = cut(whole, [one if area_of(one) else QgsGeometry() for one in shapes]).sums(len(shapes)) if whole else None
    found.sport_m2 = np.zeros(len(shapes)) if sums is None else sums


def _tell(found: SchoolGrounds) -> None:
    """What the yards made remain to be checked."""
    for one, yard in zip(found.campuses, found.yards):
        if not yard.ground_m2:
            continue
        name = one.name or one.identifier
        found.checks.yard(one.identifier, name, yard.cut, yard.dropped, yard.dropped_m2)
        if not yard.pieces:
            found.checks.without_yard(one.identifier, name)
        if not one.is_open:
            found.checks.closed(one.identifier, name)


def ground_columns(found: SchoolGrounds) -> dict[str, list[Any]]:
    """The columns of `schema.GROUND_LAYER` but its sentence."""
    has = [one.ground_m2 > 0 for one in found.yards]

    def measured(values: Iterable[float]) -> list[float]:
        return [value if known else np.nan for value, known in zip(values, has)]

    sport = [np.nan] * len(found) if found.sport_m2 is None else found.sport_m2.tolist()
    return {
        "id_ecole": [one.identifier for one in found.campuses],
        "uai": [one.uai for one in found.campuses],
        "nom": [one.name for one in found.campuses],
        "niveau": [one.level for one in found.campuses],
        "statut": [one.status for one in found.campuses],
        "insee": [one.insee for one in found.campuses],
        "n_etab": [len(one.schools) for one in found.campuses],
        "eleves": [np.nan if one.pupils is None else one.pupils for one in found.campuses],
        "eleves_etat": [one.pupils_state for one in found.campuses],
        "terrain_m2": measured(one.ground_m2 for one in found.yards),
        "origine": found.origin,
        "emprise_etat": found.state,
        "bati_m2": measured(one.built_m2 for one in found.yards),
        "cour_m2": measured(one.area_m2 for one in found.yards),
        "chutes_m2": measured(one.dropped_m2 for one in found.yards),
        "sport_m2": measured(sport),
        "n_bat": measured(len(one.buildings) for one in found.yards),
        "n_bat_coupes": measured(one.cut for one in found.yards),
    }


def ground_sentences(found: SchoolGrounds, language: Language) -> list[str]:
    """What is known of each ground, in one sentence."""
    return [_sentence(yard, state, language) for yard, state in zip(found.yards, found.state)]


def _sentence(yard: Yard, state: str, language: Language) -> str:
    tr = language.tr
    if state == words.FICTITIOUS:
        return tr("Fictitious outline: nothing is measured.")
    if not yard.ground_m2:
        return tr("No ground is known: nothing is measured.")
    area, whole = language.number(yard.area_m2), language.number(yard.ground_m2)
    if state == words.ESTIMATED:
        return tr("Yard of {area} m² on a ground of {whole} m² rebuilt from parcels.", area=area, whole=whole)
    return tr("Yard of {area} m² on a ground of {whole} m².", area=area, whole=whole)


def drawn(yard: Yard) -> QgsGeometry | None:
    """The outline of a ground; None for a school without one."""
    return yard.ground if yard.ground_m2 else None


def write_yards(job: Job, found: SchoolGrounds) -> None:
    """The pieces of the yards, the largest first in each."""
    rows = [
        (one.identifier, one.name, number, piece)
        for one, yard in zip(found.campuses, found.yards)
        for number, piece in enumerate(sorted(yard.pieces, key=lambda shape: -shape.area()), 1)
    ]
    columns = {
        "id_ecole": [row[0] for row in rows],
        "nom": [row[1] for row in rows],
        "morceau": [row[2] for row in rows],
        "surf_m2": [row[3].area() for row in rows],
    }
    job.write_rows("OUTPUT_YARDS", schema.YARDS, columns, [row[3] for row in rows], "polygon", METRIC)


def write_checks(job: Job, found: SchoolGrounds) -> None:
    """What is to be checked; schools without ground are told to everybody."""
    rows = found.checks.rows
    lost = [one.name for one in rows if one.code in (quality.FICTITIOUS, quality.NO_GROUND, quality.FAR)]
    if lost:
        job.notes.warn(
            "{count} school{count:|s} without a ground that can be measured: {names}.",
            count=len(lost),
            names=listing(lost),
        )
    columns = {
        "id_ecole": [one.identifier for one in rows],
        "nom": [one.name for one in rows],
        "quoi": [one.code for one in rows],
        "phrase": sentences(job, [one.sentence for one in rows]),
    }
    job.write_rows("QA", schema.CHECKS, columns)
