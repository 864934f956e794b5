"""The State's own artificialisation layer beside ours: the same land, read by both, commune by commune."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ....core.columns import need
from ....core.erc import fields, zan_balance
from ....gis.erc import zan as erc_zan
from ....gis.i18n import tr
from ....gis.vector.cover import read_cover, tell_read, tell_settled
from ....gis.vector.cut import cut
from ....gis.vector.geometry import area_of, union
from ....gis.vector.sources import Source
from ...base.job import Job
from .. import inputs
from . import zanbalance_plan
from .zanbalance_plan import DatedCover, ReadingPlan

if TYPE_CHECKING:
    import pandas as pd

REFERENCES = ("REFERENCE1", "REFERENCE2")


def compare(
    job: Job, plan: ReadingPlan, state: DatedCover, communes: inputs.Zones, table: pd.DataFrame
) -> pd.DataFrame | None:
    """Both layers at each date that has a reference; None when there is none. Raises E_FIELD without a status."""
    import pandas as pd

    found = []
    for name, date, ours in zip(REFERENCES, plan.dates, (state.first, state.second)):
        source = job.source(name)
        if source is None:
            continue
        theirs = _read(job, plan, source, communes, date)
        found.append(_beside(ours, theirs, communes, table, f"{date:.0f}"))
    if not found:
        return None
    rows = pd.concat(found, ignore_index=True)
    _tell(job, rows)
    return rows


def _read(job: Job, plan: ReadingPlan, source: Source, communes: inputs.Zones, date: float) -> erc_zan.Dated:
    found = fields.one_date(source.fields, {"cs": None, "us": None, "artif": None})
    artif = found.artif or need("artif", source.fields, source.name)
    years = [found.year] if found.year else fields.years_in(source.name)
    if years and int(date) not in {int(year) for year in years}:
        job.notes.warn(
            "{layer} is of {years}, and is compared with the land cover of {date}.",
            layer=source.name,
            years=", ".join(f"{year:.0f}" for year in years),
            date=f"{date:.0f}",
        )
    progress = job.stage(tr("Reading the State's layer"), 84)
    zone = union([shape for shape in communes.shapes if area_of(shape) > 0])
    cover = read_cover(source, [artif], communes.crs, zone.boundingBox(), progress, None)
    tell_read(cover, source.name, job.notes)
    reading = erc_zan.DateReading(None, None, artif, None, False, plan.readings[0].order)
    dated = erc_zan.statuses(zanbalance_plan.near(cover, zone), reading, plan.matrix)
    erc_zan.tell_unknown(dated, source.name, job.notes)
    dated = erc_zan.known_only(dated)
    erc_zan.settle(dated, plan.matrix, reading, plan.thresholds, plan.rules, progress)
    tell_settled(dated.cover, source.name, job.notes)
    return dated


def _beside(
    ours: erc_zan.Dated, theirs: erc_zan.Dated, communes: inputs.Zones, table: pd.DataFrame, date: str
) -> pd.DataFrame:
    """Areas of the land that both know, of the State's status on it, and of what only one holds artificialised."""
    same = erc_zan.same_polygons(ours.cover, theirs.cover)
    pairs = erc_zan.pair(ours, theirs, same, True, lambda _: None)
    pieces = cut(pairs.shapes, communes.shapes)
    one = ours.final[np.array(pairs.first, dtype=int)[pieces.row]]
    other = theirs.final[np.array(pairs.second, dtype=int)[pieces.row]]

    def area(kept: np.ndarray) -> np.ndarray:
        return np.bincount(pieces.zone[kept], weights=pieces.area_m2[kept], minlength=len(table))

    every = np.ones(len(one), dtype=bool)
    return zan_balance.beside_reference(
        table, date, area(every), area(other == 1), area((one == 1) & (other == 0)), area((one == 0) & (other == 1))
    )


def _tell(job: Job, rows: pd.DataFrame) -> None:
    for date, own in rows.groupby("date"):
        job.notes.info(
            "Beside the State's layer at {date}: {ours} ha artificialised here, {theirs} ha there; {mine} ha here "
            "only, {other} ha there only, on {common} ha that both know.",
            date=date,
            ours=zan_balance.decimal(own["nous_ha"].sum(), 2),
            theirs=zan_balance.decimal(own["etat_ha"].sum(), 2),
            mine=zan_balance.decimal(own["nous_seuls_ha"].sum(), 2),
            other=zan_balance.decimal(own["etat_seul_ha"].sum(), 2),
            common=zan_balance.decimal(own["commun_ha"].sum(), 1),
        )
    without = int(rows["commun_ha"].isna().sum())
    if without:
        job.notes.warn("{count} communes have no land that both layers know: they are not compared.", count=without)
