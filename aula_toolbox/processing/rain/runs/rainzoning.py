"""The run of `rainzoning`: volumes that a rule asks of each roof, parcel or zone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ....core.decimals import reals
from ....core.errors import AulaError
from ....core.messages import listing
from ....core.rain import schema_zoning
from ....core.rain.assign import nearest_series
from ....core.rain.reports.rainzoning import ZoningRun, page
from ....core.rain.tank import one_tank
from ....core.rain.zoning import (
    Montana,
    apply_rule,
    kept_shares,
    load_montana,
    load_rules,
    part_above,
    rule_named,
    tank_share_m3,
)
from ....core.rain.zoning_totals import totals
from ....gis.crs import METRIC
from ....gis.i18n import tr
from ....gis.vector.measures import AREA, INNER_POINT
from .. import inputs, inputs_zones

if TYPE_CHECKING:
    import pandas as pd

    from ....core.rain.days import RainDays
    from ....core.rain.tables import RainTables
    from ....core.rain.zoning import ZoningRule
    from ....gis.vector.sources import Frame, Source
    from ...base.job import Job

TANK_FIELDS = ("apport_m3_an", "d_m3_an", "ruis_j20_m3")
KNOWN = ("toit_m2", "e_ruis", "cuve_l", *TANK_FIELDS)


@dataclass(frozen=True)
class _Ground:
    """Area, runoff coefficient, tank and its share of each feature."""

    area_m2: np.ndarray
    runoff: np.ndarray
    tank_l: np.ndarray
    tank_m3: np.ndarray


def run(job: Job) -> None:
    """Read, compute, write."""
    tables = inputs.tables_of(job)
    rules, table = load_rules(job.own_tables("rain_zoning_rules"))
    job.used(table)
    usual = rule_named(rules, job.text("RULE_NAME"))
    montana = montana_of(job)
    source = job.source("INPUT")
    series = inputs.usable_series(job, tables, source)
    days = [one.days(tables.calendars) for one in series]
    frame = read_features(job, source)
    ground = ground_of(job, frame, tables)
    place = frame.measures
    at = nearest_series(series, place.x_m, place.y_m, tables.constants, job.notes).series
    job.stage(tr("Computing the volumes"), 60)
    by_rule = {rule.name: volumes(rule, ground, montana, days, at) for rule in rules}
    names = rule_of_features(job, frame, rules, usual)
    result = chosen(by_rule, names)
    result["cuve_l"] = ground.tank_l
    result["cuve_mixte_l"], result["part_orage_l"] = one_tank(ground.tank_l, result["v_mixte_m3"].to_numpy(), tables)
    result["poste"] = np.array([*(one.poste for one in series), None], dtype=object)[at]
    tell(job, result, montana)
    summed = totals_of(job, tables, frame, by_rule)
    job.write("OUTPUT", schema_zoning.ZONING, result, source, keep=True, progress=job.stage(tr("Writing"), 95))
    if job.given("OUTPUT_TOTALS"):
        job.write_rows("OUTPUT_TOTALS", schema_zoning.ZONING_TOTALS, summed)
    if job.given("REPORT"):
        used = [rule for rule in rules if rule.name in set(names)] or [usual]
        job.write_text(
            "REPORT", page(job.told(), ZoningRun(source.name, result, summed, used, series, montana is not None))
        )


def montana_of(job: Job) -> list[Montana] | None:
    """The coefficients of the station; None when none are given."""
    path = job.path("MONTANA")
    if path is None:
        return None
    rows, table = load_montana(path, job.text("MONTANA_STATION"))
    job.used(table)
    return rows


def read_features(job: Job, source: Source) -> Frame:
    """The fields and measures that are needed."""
    progress = job.stage(tr("Reading the features"), 40)
    wanted = [name for name in (*KNOWN, job.field("COEF_FIELD"), job.field("RULE_FIELD")) if name in source.fields]
    return source.read(list(dict.fromkeys(wanted)), (AREA, INNER_POINT), METRIC, progress)


def ground_of(job: Job, frame: Frame, tables: RainTables) -> _Ground:
    """Areas and coefficients as given, else of the polygon and the parameter; E_COEF out of ]0, 1]."""

    def column(name: str) -> np.ndarray:
        given = frame.attributes
        return reals(given[name], job.notes, name) if name in given else np.full(len(frame), np.nan)

    roof = column("toit_m2")
    area = np.where(np.isnan(roof), frame.measures.area_m2, roof)
    given = column(job.field("COEF_FIELD") or "e_ruis")
    with np.errstate(invalid="ignore"):
        wrong = (given <= 0) | (given > 1)
    if wrong.any():
        raise AulaError(
            "COEF_FIELD: {count} coefficients are not in ]0, 1] (first: {ids}).",
            "E_COEF",
            count=int(wrong.sum()),
            ids=listing(frame.fids[wrong], 3),
        )
    runoff = np.where(np.isnan(given), job.number("RUNOFF"), given)
    share = tank_share_m3({name: column(name) for name in TANK_FIELDS}, tables.constants["rapport_yd_max"])
    return _Ground(np.where(area > 0, area, np.nan), runoff, column("cuve_l"), share)


def volumes(
    rule: ZoningRule, ground: _Ground, montana: list[Montana] | None, days: list[RainDays], at: np.ndarray
) -> pd.DataFrame:
    """All the fields of one rule."""
    import pandas as pd

    fields = apply_rule(rule, ground.area_m2, ground.runoff, montana, ground.tank_m3)
    shares = np.array([*(kept_shares(one, rule.keep_mm) for one in days), (np.nan, np.nan)])[at]
    return pd.DataFrame(
        {
            "regle": rule.name,
            "surf_m2": ground.area_m2,
            "c_ruis": ground.runoff,
            "jours_pct": shares[:, 0],
            "volume_pct": shares[:, 1],
            **fields,
            "v_mixte_m3": part_above(rule, fields, montana, ground.tank_m3),
        }
    )


def rule_of_features(job: Job, frame: Frame, rules: list[ZoningRule], usual: ZoningRule) -> np.ndarray:
    """Name of the rule of each feature; E_ZONING for a name that the table lacks."""
    field = job.field("RULE_FIELD")
    names = np.full(len(frame), usual.name, dtype=object)
    if field is not None:
        given = frame.attributes[field]
        there = given.notna().to_numpy() & (given.astype(str).str.strip() != "").to_numpy()
        names[there] = [rule_named(rules, str(name).strip()).name for name in given[there]]
    return names


def chosen(by_rule: dict[str, pd.DataFrame], names: np.ndarray) -> pd.DataFrame:
    """The rows of each feature's own rule."""
    import pandas as pd

    parts = [table[names == name] for name, table in by_rule.items()]
    return pd.concat(parts).sort_index()


def totals_of(job: Job, tables: RainTables, frame: Frame, by_rule: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """Sums by catchment and rule, the whole layer first."""
    zones = inputs_zones.read_zones(job, tables)
    place = frame.measures
    holder = None if zones is None else zones.holding(place.x_m, place.y_m)
    return totals(by_rule, holder, [] if zones is None else zones.names)


def tell(job: Job, result: pd.DataFrame, montana: list[Montana] | None) -> None:
    """What a reader of the volumes must know."""
    lost = int(result["surf_m2"].isna().sum())
    if lost:
        job.notes.warn("{count} features without area were left out of the volumes.", count=lost)
    if montana is None:
        job.notes.warn("No Montana coefficients: the volume to be held is not known, it is not zero.")
    ends = int(result["is_at_end"].sum())
    if ends:
        job.notes.warn(
            "{count} features: the rain that fills most is the longest of the coefficients; a longer one may ask for "
            "more. Add coefficients of longer rains.",
            count=ends,
        )
