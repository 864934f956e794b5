"""Flows by commune: from two covers, and from a difference product, which holds what changed and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ....core.erc import fields, schema_land, zan_balance, zan_status
from ....core.erc.reports import zanbalance as report
from ....core.errors import AulaError
from ....gis.erc import zan as erc_zan
from ....gis.i18n import tr
from ....gis.results.pictures import styled
from ....gis.vector.cover import Cover, read_cover, tell_read, tell_settled
from ....gis.vector.cut import by_zone, cut
from ....gis.vector.geometry import area_of, union
from ...base.job import Job
from .. import inputs
from . import zanbalance_plan
from .zanbalance_plan import DatedCover, ReadingPlan

if TYPE_CHECKING:
    import pandas as pd

OF_COVERS = ("EXEMPTIONS", "GAPS", "EPCI", "REFERENCE1", "REFERENCE2")


def run(job: Job, communes: inputs.Zones, table: pd.DataFrame) -> None:
    """Read the difference product, cut what moved by commune, write flows and balance. Raises E_TOGETHER, E_ARTIF."""
    for name in OF_COVERS:
        if job.given(name):
            raise AulaError(
                "{name} needs complete covers: a difference product has flows only.", "E_TOGETHER", name=name
            )
    source = inputs.needed(job, "INPUT")
    columns, move = _columns(job, source)
    progress = job.stage(tr("Reading the land cover"), 30)
    zone = union([shape for shape in communes.shapes if area_of(shape) > 0])
    names = [*zanbalance_plan.names(source, columns), *([move] if move else [])]
    cover = read_cover(source, names, communes.crs, zone.boundingBox(), progress, None)
    tell_read(cover, source.name, job.notes)
    cover = zanbalance_plan.near(cover, zone)
    plan = zanbalance_plan.plan(job, columns, [cover], fields.years_in(source.name))
    job.used(plan.matrix.table, plan.matrix.passage.table, plan.thresholds.table, plan.rules.table)
    touched = cut(cover, communes.shapes).sums(len(table)) > 0
    state, unread_m2 = _state(job, plan, cover, move, communes)
    pieces = erc_zan.DatedPairs()
    for row in range(len(state.first.cover)):
        pieces.add(row, row, state.first.cover.geometry(row))
    flux, transitions = flow_table(state, pieces, communes, table, plan.rules.noise_width)
    overlap = by_zone(state.first.overlaps, communes.shapes)
    insee = list(table["insee"])
    rows = zan_balance.flows_only(
        table,
        zan_balance.flows_by_commune(flux, insee),
        communes.area_m2,
        touched,
        unread_m2,
        overlap,
        plan.dates,
    )
    _write(job, plan, communes, rows, flux, transitions, source.name)


def _columns(job: Job, source: inputs.Source) -> tuple[tuple[fields.Columns, fields.Columns], str | None]:
    """The fields of both dates and the one of the moves; which of them decides. Raises E_FIELD without any."""
    found = zanbalance_plan.columns_of(job, source)
    move = fields.move_field(source.fields)
    has_codes = all(date.cover and date.use for date in found)
    if move is None and not has_codes and not all(date.artif for date in found):
        raise AulaError(
            "{layer}: a difference product needs ARTIF_<year> of both dates, artificialisation, or covers and uses of "
            "both dates.",
            "E_FIELD",
            layer=source.name,
        )
    return found, move


def _state(
    job: Job, plan: ReadingPlan, cover: Cover, move: str | None, communes: inputs.Zones
) -> tuple[DatedCover, np.ndarray]:
    """Both dates over one partition, and the area by commune of the polygons whose change is not known."""
    dates = [erc_zan.statuses(cover, reading, plan.matrix) for reading in plan.readings]
    moves = zan_status.read_move(cover.columns[move].tolist(), move) if move else None
    by_status = all(reading.artif_field for reading in plan.readings)
    if moves is not None and by_status:
        _compare(job, dates, moves, cover, move or "")
    elif moves is not None:
        before = np.where(np.isnan(moves), -1, np.where(moves == -1, 1, 0)).astype(int)
        dates[0].artif, dates[1].artif = before, np.where(before < 0, -1, before + np.nan_to_num(moves).astype(int))
    elif not by_status:
        job.notes.warn(
            "The flows are read by the CS x US matrix without the thresholds of 50 and 2 500 m2: a difference product "
            "does not show what surrounds a patch."
        )
    known = (dates[0].artif >= 0) & (dates[1].artif >= 0)
    for dated in dates:
        dated.artif = np.where(known, dated.artif, -1)
    erc_zan.tell_unknown(dates[1], f"{plan.dates[0]:.0f}-{plan.dates[1]:.0f}", job.notes)
    unread_m2 = cut(cover.take(np.flatnonzero(~known)), communes.shapes).sums(len(communes))
    first, second = (erc_zan.known_only(dated) for dated in dates)
    erc_zan.settle_as_one(first, second, plan.rules)
    tell_settled(first.cover, tr("Difference"), job.notes)
    return DatedCover(first, second), unread_m2


def _compare(job: Job, dates: list[erc_zan.Dated], moves: np.ndarray, cover: Cover, field: str) -> None:
    """Say where the field of the moves contradicts the statuses of the dates; the statuses are used."""
    known = (dates[0].artif >= 0) & (dates[1].artif >= 0) & ~np.isnan(moves)
    off = known & (dates[1].artif - dates[0].artif != np.nan_to_num(moves))
    if off.any():
        job.notes.warn(
            "{field} contradicts the statuses of the two dates on {count} polygons ({area} ha): the statuses are used.",
            field=field,
            count=int(off.sum()),
            area=zan_balance.decimal(cover.area_m2[off].sum() / 1e4, 2),
        )


def flow_table(
    state: DatedCover, pairs: erc_zan.DatedPairs, communes: inputs.Zones, table: pd.DataFrame, noise_m: float
) -> tuple[pd.DataFrame, pd.DataFrame | None]:
    """Flows as pieces by commune, and the areas of all transitions when every pair was made."""
    import pandas as pd

    first, second = state.first, state.second
    pieces = cut(pairs.shapes, communes.shapes, with_shapes=True)
    # the width of what moved, not of what a border of communes left of it
    width = np.array([2.0 * area_of(shape) / max(shape.length(), 1e-9) for shape in pairs.shapes])[pieces.row]
    one, two = (np.array(rows, dtype=int)[pieces.row] for rows in (pairs.first, pairs.second))
    insee = table["insee"].to_numpy(dtype=object)[pieces.zone]
    move = second.final[two] - first.final[one]
    frame = pd.DataFrame(
        {
            "insee": insee,
            "cs1": first.cs[one],
            "us1": first.us[one],
            "cs2": second.cs[two],
            "us2": second.us[two],
            "sens": move,
            "seuil": (first.changed[one] | second.changed[two]).astype(int),
            "cat_decret": np.where(move == 1, second.category[two], first.category[one]),
            "m2": pieces.area_m2,
            "largeur_m": width,
            "bruit": (width < noise_m).astype(int),
            "shape": pieces.geometries,
        }
    )
    flux = frame[frame["sens"] != 0].reset_index(drop=True)
    keys = ["insee", "cs1", "us1", "cs2", "us2"]
    transitions = frame.groupby(keys, dropna=False)["m2"].sum().reset_index().rename(columns={"m2": "surf_m2"})
    return flux, transitions


def _write(
    job: Job,
    plan: ReadingPlan,
    communes: inputs.Zones,
    rows: pd.DataFrame,
    flux: pd.DataFrame,
    transitions: pd.DataFrame | None,
    layer: str,
) -> None:
    job.stage(tr("Writing"), 100)
    without = int((rows["statut_donnee"] == zan_balance.NO_DATA).sum())
    if without == len(rows):
        raise AulaError(
            "{layer} meets none of the communes: no figure can be given. Give the delivery of this territory.",
            "E_APART",
            layer=layer,
        )
    if without:
        job.notes.warn(
            "{count} communes hold no polygon of the difference: nothing changed, or outside of the delivery. They "
            "have no figure.",
            count=without,
        )
    by_status = plan.readings[0].artif_field is not None
    rows["date1"], rows["date2"] = (f"{date:g}" for date in plan.dates)
    rows["methode"] = "flux_seuls;" + ("statut_producteur" if by_status else "matrice_ou_champ_artificialisation")
    rows["version_param"] = plan.matrix.version
    rows["completude_pct"] = np.nan
    rows["manquants"] = np.where(rows["statut_donnee"] == zan_balance.NO_DATA, "difference", "stocks")
    rows["explication"] = inputs.sentences(job, rows["explication"])
    job.write("OUTPUT", schema_land.ZAN_BALANCE, rows, communes.source, keep=True)
    crs = communes.source.crs
    flux["surf_m2"] = flux["m2"]
    shapes = inputs.back(flux["shape"], communes.crs, crs, job)
    job.write_rows("FLUX", schema_land.ZAN_FLUX, flux, shapes, "polygon", crs)
    if job.given("TRANSITIONS"):
        job.write_rows("TRANSITIONS", schema_land.ZAN_TRANSITIONS, transitions)
    if job.given("REPORT"):
        drawn = {name: rows[name].tolist() for name in ("solde_net_ha", "statut_donnee")}
        pictures = styled("communes", communes.shapes, drawn, "zan_solde.qml", communes.crs)
        facts = report.BalanceFacts(layer, rows, flux, plan.dates, plan.vintages, by_status, False, plan.nomenclature)
        job.write_text("REPORT", report.page(job.told(pictures), facts))
