"""Neighbours of yards, pupils and social position of their schools."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle

from ....core import columns
from ....core.decimals import reals
from ....core.errors import AulaError
from ....core.messages import written
from ....core.schools import neighbours, social, words
from ....core.schools.neighbours import SchoolReach
from ....core.schools.records import campus, read_pupils
from ....core.schools.results import SchoolFacts, social_sources
from ....gis.crs import METRIC
from ....gis.heat.access import Ways, straight
from ....gis.vector.geometry import index_of
from ....gis.vector.shapes import box_of, read_near, read_shapes
from ....gis.vector.sources import Source, attribute_text
from ...base.job import Job
from ..inputs import SchoolGrounds


@dataclass
class SchoolHomes:
    """Homes near the schools: places, inhabitants, distance to a cool place (inf for none; None: not asked)."""

    points: list[QgsPointXY]
    weight: np.ndarray
    to_cool: np.ndarray | None


def neighbourhood(
    job: Job, found: SchoolGrounds, facts: SchoolFacts, progress: Callable[[float], None]
) -> tuple[list[SchoolReach], SchoolHomes] | None:
    """Residents within reach of each yard, written into the facts; None without inhabitants."""
    limits = found.limits
    far = limits["loin_m"]
    box = box_of([one.ground for one in found.yards if one.ground_m2])
    if not job.given("POPULATION") or box.isNull():
        return None
    ways = _ways(job, box.buffered(2 * far))
    homes = _homes(job, box.buffered(far), far, ways, limits, progress)
    x = np.array([point.x() for point in homes.points])
    y = np.array([point.y() for point in homes.points])
    reaches = []
    for row, yard in enumerate(found.yards):
        progress(0.5 + 0.5 * row / len(found))
        if not yard.pieces:
            reaches.append(SchoolReach(np.zeros(0, np.intp), np.zeros(0)))
            continue
        around = yard.ground.boundingBox().buffered(far)
        near = np.flatnonzero(
            (x >= around.xMinimum()) & (x <= around.xMaximum()) & (y >= around.yMinimum()) & (y <= around.yMaximum())
        )
        distance = _distances([homes.points[one] for one in near.tolist()], [yard.ground], far, ways, limits)
        kept = np.isfinite(distance)
        reach = SchoolReach(near[kept], distance[kept])
        reaches.append(reach)
        for values, gains, limit in (
            (facts.near, facts.near_gain, limits["proche_m"]),
            (facts.far, facts.far_gain, far),
        ):
            values[row] = neighbours.people(reach, homes.weight, limit)
            if homes.to_cool is not None:
                gains[row] = neighbours.people(reach, homes.weight, limit, homes.to_cool)
    return reaches, homes


def _ways(job: Job, box: QgsRectangle) -> Ways | None:
    source = job.source("NETWORK")
    return None if source is None else Ways(read_near(source, METRIC, box, [], job.notes).metric)


def _homes(
    job: Job,
    box: QgsRectangle,
    far: float,
    ways: Ways | None,
    limits: dict[str, float],
    progress: Callable[[float], None],
) -> SchoolHomes:
    """The inhabitants near the schools. Raises AulaError E_FIELD without a field of inhabitants."""
    source = job.source("POPULATION")
    name = columns.find("ind", source.fields).field or columns.find("hab_zone", source.fields).field
    if name is None:
        raise columns.no_field(source.name, [*columns.names_of("ind"), *columns.names_of("hab_zone")], source.fields)
    read = read_near(source, METRIC, box, [name], job.notes)
    told = read.numbers(name)
    unknown = int(np.count_nonzero(np.isnan(told)))
    if unknown:
        job.notes.warn(
            "{layer}: {count} rows without a number of inhabitants count nobody.", layer=source.name, count=unknown
        )
    sides = np.sqrt([shape.area() for shape in read.metric]) if source.geometry == "polygon" else np.zeros(1)
    if len(sides) and float(np.median(sides)) >= limits["carreau_grand_m"]:
        job.notes.warn(
            "{layer}: cells of {side} m: people are placed at their middle, coarsely for a distance of 300 m. "
            "'Population' (heatpopulation) with buildings places them better.",
            layer=source.name,
            side=written(float(np.median(sides)), ".0f"),
        )
    points = [shape.pointOnSurface().asPoint() for shape in read.metric]
    cool = job.source("COOL")
    to_cool = None
    if cool is not None:
        places = read_near(cool, METRIC, box.buffered(2 * far), [], job.notes).metric
        distance = _distances(points, places, far, ways, limits, lambda share: progress(share / 2))
        to_cool = np.where(np.isfinite(distance), distance, np.inf)
    return SchoolHomes(points, np.nan_to_num(told), to_cool)


def _distances(
    points: list[QgsPointXY],
    places: list[QgsGeometry | None],
    far: float,
    ways: Ways | None,
    limits: dict[str, float],
    progress: Callable[[float], None] = lambda share: None,
) -> np.ndarray:
    """Distance of each home to the nearest place, NaN beyond `far`."""
    direct = straight(points, places, far, progress)
    if ways is None:
        return direct.distance_m
    return ways.nearest(points, places, far, limits["raccord_m"], direct, progress)[0].distance_m


def pupils(job: Job, found: SchoolGrounds) -> None:
    """Pupils from another table, for the schools whose own rows say none."""
    source = job.source("EFFECTIFS")
    if source is None:
        return
    numbers, values = _table(job, "EFFECTIFS", "eleves_ecole")
    told = read_pupils(values["eleves_ecole"], source.name, job.notes)
    table = social.latest(numbers, values.get("ips_rentree", [None] * len(numbers)), [told])
    for row, one in enumerate(found.campuses):
        schools = [
            replace(school, pupils=table[school.uai][0]) if school.pupils is None and school.uai in table else school
            for school in one.schools
        ]
        found.campuses[row] = campus(one.identifier, schools)


def positions(job: Job, found: SchoolGrounds, facts: SchoolFacts) -> list[str]:
    """Social position of each ground, written into the facts, and its state."""
    states = [words.ABSENT] * len(found)
    source = job.source("IPS")
    if source is None:
        return states
    numbers, values = _table(job, "IPS", "ips_ecole", "ips_departement")
    ips, department = (_numbers(values.get(name), len(numbers)) for name in ("ips_ecole", "ips_departement"))
    table = social.latest(numbers, values.get("ips_rentree", [None] * len(numbers)), [ips, department])
    for row, one in enumerate(found.campuses):
        position = social.position(one, table)
        if position is not None:
            facts.ips[row], states[row] = position.ips, position.state
            facts.ips_gap[row] = np.nan if position.gap is None else position.gap
    absent = states.count(words.ABSENT)
    if absent:
        job.notes.info("IPS not published: {count} schools of {all}.", count=absent, all=len(found))
    return states


def incomes(job: Job, found: SchoolGrounds, facts: SchoolFacts) -> None:
    """Median income of the IRIS of each ground, and its gap to the median of all IRIS given.

    Raises AulaError E_FIELD when neither IRIS nor INCOME says an income, E_INCOME when none of the IRIS has one.
    """
    source = job.source("IRIS")
    if source is None:
        return
    shapes, told = _iris(job, source)
    known = told[np.isfinite(told)]
    if not len(known):
        raise AulaError("{layer}: no IRIS has an income.", "E_INCOME", layer=source.name)
    middle, tree = float(np.median(known)), index_of(shapes)
    for row, yard in enumerate(found.yards):
        point = yard.ground.pointOnSurface() if yard.ground_m2 else QgsGeometry()
        near = [] if point.isNull() else sorted(tree.intersects(point.boundingBox()))
        inside = [one for one in near if shapes[one].intersects(point)]
        if inside:
            facts.income[row] = told[inside[0]]
            facts.income_gap[row] = 100.0 * (told[inside[0]] - middle) / middle
    job.notes.info(
        "{count} grounds without a published index: the median income of their IRIS stands for it, against {middle} "
        "EUR, the median of the {all} IRIS given.",
        count=social_sources(facts).count(words.INCOME),
        middle=written(middle, ".0f"),
        all=len(known),
    )


def _iris(job: Job, source: Source) -> tuple[list[QgsGeometry], np.ndarray]:
    """The IRIS and their median income, NaN where it is hidden."""
    table = job.source("INCOME")
    name = columns.need("revenu_med" if table is None else "code_zone", source.fields, source.name)
    read = read_shapes(source, METRIC, fields=[name], notes=job.notes)
    shapes = [QgsGeometry() if shape is None else shape for shape in read.metric]
    if table is None:
        return shapes, np.asarray(read.numbers(name))
    key, value = (columns.need(one, table.fields, table.name) for one in ("conso_code", "revenu_med"))
    cells = table.read([key, value], wanted=()).attributes
    numbers = reals(cells[value], job.notes, f"{table.name}, {value}")
    of = dict(zip(map(attribute_text, cells[key]), numbers.tolist()))
    return shapes, np.array([of.get(attribute_text(one), np.nan) for one in read.columns[name]])


def _table(job: Job, name: str, needed: str, *others: str) -> tuple[list[object], dict[str, list[object]]]:
    """Numbers of the schools of a table, and its columns by notion. Raises AulaError E_FIELD without what it needs."""
    source = job.source(name)
    number = columns.need("uai_ecole", source.fields, source.name)
    fields = {needed: columns.need(needed, source.fields, source.name)}
    fields |= columns.choose([*others, "ips_rentree"], source.fields, job.notes)
    table = source.read([number, *fields.values()], wanted=()).attributes
    return table[number].tolist(), {notion: table[field].tolist() for notion, field in fields.items()}


def _numbers(values: list[object] | None, count: int) -> list[float | None]:
    from ....core.text import is_number, number

    if values is None:
        return [None] * count
    return [number(value) if is_number(value) else None for value in values]
