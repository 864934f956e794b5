"""What is read for the artificialisation balance: fields, dates, nomenclature, communes, exemptions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsGeometry

from ....core import landcover
from ....core.columns import find, need
from ....core.erc import fields, words, zan_status
from ....core.erc.tables import ErcThresholds
from ....core.errors import AulaError
from ....core.messages import listing
from ....core.partition.partition import CoverRules
from ....gis.erc import zan as erc_zan
from ....gis.vector.cover import Cover
from ....gis.vector.cut import cut
from ....gis.vector.geometry import area_of, areal, union
from ....gis.vector.sources import Source
from ...base.job import Job
from .. import inputs

if TYPE_CHECKING:
    import pandas as pd

PARK, SOLAR = "parc", "pv"


@dataclass
class ReadingPlan:
    """What is read of each date, and by which tables."""

    readings: tuple[erc_zan.DateReading, erc_zan.DateReading]
    dates: tuple[float, float]
    matrix: zan_status.Matrix
    thresholds: ErcThresholds
    rules: CoverRules
    vintages: tuple[str, ...]
    nomenclature: str | None


@dataclass
class DatedCover:
    """The land cover of both dates, ready to be cut."""

    first: erc_zan.Dated
    second: erc_zan.Dated


def is_difference(job: Job) -> bool:
    """Whether INPUT is read as a difference product: what changed, and nothing else. Raises E_TOGETHER with INPUT2."""
    choice, source = job.choice("READING"), inputs.needed(job, "INPUT")
    if choice == words.READ_FLOWS and job.source("INPUT2") is not None:
        raise AulaError("A difference product holds both dates: leave INPUT2 empty.", "E_TOGETHER")
    found = job.source("INPUT2") is None and fields.is_difference(source.fields)
    if choice == words.READ_AUTO and found:
        job.notes.warn(
            "{layer} has the fields of a difference product: flows only, no stock and no rate. If it covers the whole "
            "territory at both dates, set READING to couverture.",
            layer=source.name,
        )
    return choice == words.READ_FLOWS or (choice == words.READ_AUTO and found)


def communes(job: Job, source: Source) -> tuple[inputs.Zones, pd.DataFrame]:
    """The communes and their table `insee, nom`, in the order of the layer."""
    import pandas as pd

    code, name = inputs.commune_fields(job, source)
    epci = find("epci", source.fields).field
    wanted = [field for field in dict.fromkeys((code, name, epci)) if field]
    zones = inputs.read_zones(source, wanted, job=job)
    if epci:
        zones.columns["epci_code"] = zones.columns[epci]
    inputs.check_unique(zones.columns[code], source.name, code)
    names = zones.columns[name] if name else [None] * len(zones)
    return zones, pd.DataFrame({"insee": [str(value) for value in zones.columns[code]], "nom": names})


def columns_of(job: Job, source: Source) -> tuple[fields.Columns, fields.Columns]:
    """The fields of both dates in one layer, as they are."""
    years = [fields.decimal_year(job.text(name)) for name in ("DATE1", "DATE2")]
    return fields.two_dates(source.fields, _given(job, 1), _given(job, 2), years)


def _given(job: Job, number: int) -> dict[str, str | None]:
    """The fields that the user named for a date."""
    return {
        what: job.text(f"{key}_FIELD{number}") or None for what, key in (("cs", "CS"), ("us", "US"), ("artif", "ARTIF"))
    }


def columns(job: Job, first: Source, second: Source | None) -> tuple[fields.Columns, fields.Columns]:
    """The fields of both dates, checked."""
    if second is None:
        found = columns_of(job, first)
    else:
        found = (fields.one_date(first.fields, _given(job, 1)), fields.one_date(second.fields, _given(job, 2)))
    if second is None:
        _check_second_date(found, first)
    for columns, source in zip(found, (first, second or first)):
        _check_columns(columns, source)
    return found


def _check_second_date(found: tuple[fields.Columns, fields.Columns], source: Source) -> None:
    """A layer of one date given alone lacks its second date, not a field of uses. Raises E_DATES."""
    alone = fields.one_date(source.fields, {})
    is_second = bool(found[1].cover or found[1].artif)
    if not is_second and (alone.cover or alone.artif):
        raise AulaError(
            "{layer} holds one date only ({field}): give the land cover of the second date in INPUT2, or the fields of "
            "both dates.",
            "E_DATES",
            layer=source.name,
            field=alone.cover or alone.artif,
        )


def _check_columns(columns: fields.Columns, source: Source) -> None:
    for name in (columns.cover, columns.use, columns.artif):
        if name is not None:
            inputs.has_field(source, name)
    if columns.artif is None:
        if columns.cover is None:
            need("code_cs", source.fields, source.name)
        if columns.use is None:
            raise AulaError("The CS x US matrix needs a use field. Give US_FIELD or ARTIF_FIELD.", "E_USE")


def names(source: Source, columns: tuple[fields.Columns, ...]) -> list[str]:
    """The fields to read of a land cover."""
    wanted = [name for date in columns for name in (date.cover, date.use, date.artif)]
    wanted += [find(notion, source.fields).field for notion in ("millesime", "crit_seuil")]
    return [name for name in dict.fromkeys(wanted) if name]


def near(cover: Cover, zone: QgsGeometry) -> Cover:
    """The polygons that touch the communes and their context."""
    rows = np.unique(cut(cover, [zone]).row)
    return cover if len(rows) == len(cover) else cover.take(rows)


def plan(
    job: Job, columns: tuple[fields.Columns, fields.Columns], covers: list[Cover], years: Sequence[float] = ()
) -> ReadingPlan:
    """Dates, nomenclature, tables and rules of the run. years: of both dates, where only a name tells them."""
    own = job.own_tables("zan_matrice", "ocs2d_ocsge")
    matrix = zan_status.Matrix(own, own)
    named = _nomenclature(job, columns, covers)
    _check_codes(columns, covers, named, matrix)
    order = job.choice("THRESHOLD_ORDER")
    readings = tuple(
        erc_zan.DateReading(
            date.cover, date.use, date.artif, named, date.artif is None and job.flag("APPLY_THRESHOLDS"), order
        )
        for date in columns
    )
    vintages = [_vintages(cover) for cover in covers]
    dates = []
    for number, date in enumerate(columns):
        own = vintages[number] if len(covers) == 2 else []
        named_years = years[number] if number < len(years) else None
        dates.append(
            fields.decimal_year(job.text(f"DATE{number + 1}")) or date.year or (max(own) if own else named_years)
        )
    several = {value for values in vintages for value in values} if max(map(len, vintages), default=0) > 1 else set()
    first, second = fields.check_dates(dates[0], dates[1])
    return ReadingPlan(
        (readings[0], readings[1]),
        (first, second),
        matrix,
        ErcThresholds.read(),
        CoverRules.read(),
        tuple(f"{value:g}" for value in sorted(several)),
        named,
    )


def _vintages(cover: Cover) -> list[float]:
    name = find("millesime", cover.columns).field
    values = {fields.decimal_year(value) for value in set(cover.columns[name].tolist())} if name else set()
    return sorted(value for value in values if value is not None)


def _nomenclature(job: Job, columns: tuple[fields.Columns, fields.Columns], covers: list[Cover]) -> str | None:
    """OCS2D or OCS GE. With the producer's status it only serves the impermeable areas and may stay unknown."""
    cs, us = set(), set()
    for number, date in enumerate(columns):
        cover = covers[min(number, len(covers) - 1)]
        cs |= set(cover.columns[date.cover].tolist()) if date.cover else set()
        us |= set(cover.columns[date.use].tolist()) if date.use else set()
    try:
        return landcover.chosen(job.choice("NOMENCLATURE"), cs, us)
    except AulaError:
        if all(date.artif for date in columns) or fields.move_field(list(covers[0].columns)):
            return None
        raise


def _check_codes(
    columns: tuple[fields.Columns, fields.Columns], covers: list[Cover], named: str | None, matrix: zan_status.Matrix
) -> None:
    """A field without one known code stops the run; other unknown codes become gaps, told with their area."""

    def is_known(code: str) -> bool:
        return matrix.knows(code, named or "")

    for number, date in enumerate(columns):
        cover = covers[min(number, len(covers) - 1)]
        for field, axis in ((date.cover, landcover.COVER), (date.use, landcover.USE)):
            if field and named and not date.artif:
                codes = landcover.cleaned(cover.columns[field].tolist(), axis)
                landcover.check(codes, named, axis, f"INPUT, {field}", None, is_known)


def exempt(job: Job, plan: ReadingPlan, communes: inputs.Zones, first: erc_zan.Dated, second: erc_zan.Dated) -> None:
    """Take the exempt zones out of what counts, date by date. Raises AulaError E_WORD for another type."""
    source = job.source("EXEMPTIONS")
    if source is None:
        return
    kind, year = inputs.has_field(source, "type"), inputs.optional_field(source, "annee")
    zones = inputs.read_zones(
        source, [kind, *([year] if year else [])], first.cover and job.source("COMMUNES").metric_crs, job
    )
    least = plan.thresholds.number("parc_min_m2")
    forest = erc_zan.forest_of(first, plan.matrix, plan.nomenclature)
    words = [str(value or "").strip().lower() for value in zones.columns[kind]]
    unknown = sorted(set(words) - {PARK, SOLAR})
    if unknown:
        raise AulaError("EXEMPTIONS: type must be parc or pv; {value} was read.", "E_WORD", value=listing(unknown))
    since = [fields.decimal_year(value) for value in zones.columns[year]] if year else [None] * len(zones)
    left = [
        areal(shape.difference(forest)) if word == SOLAR and area_of(forest) > 0 else shape
        for word, shape in zip(words, zones.shapes)
    ]
    is_right = [area_of(shape) > (least if word == PARK else 0.0) for word, shape in zip(words, left)]
    for dated, date in ((first, plan.dates[0]), (second, plan.dates[1])):
        counted = [
            shape for shape, start, right in zip(left, since, is_right) if right and (start is None or start <= date)
        ]
        erc_zan.exempt(dated, union(counted))
