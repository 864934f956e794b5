"""The run of the artificialisation balance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ....core.communes import tell_cut_groups
from ....core.erc import schema_land, zan_balance
from ....core.erc.reports import zanbalance as report
from ....core.erc.texts import decimal
from ....core.errors import AulaError
from ....core.messages import written
from ....gis.erc import zan as erc_zan
from ....gis.i18n import tr
from ....gis.results.pictures import styled
from ....gis.vector.cover import Cover, read_cover, tell_read, tell_settled
from ....gis.vector.cut import by_zone
from ....gis.vector.geometry import area_of, index_of, union
from ...base.job import Job
from .. import inputs
from . import zanbalance_flows, zanbalance_plan, zanbalance_reference
from .zanbalance_plan import DatedCover, ReadingPlan

if TYPE_CHECKING:
    import pandas as pd

LEAST_GAP_M2 = 1.0


@dataclass
class BalancePieces:
    """Measures by commune, and the gaps."""

    measured: zan_balance.MeasuredCommunes
    sums: tuple[pd.DataFrame, pd.DataFrame]
    same: np.ndarray
    holes: tuple[erc_zan.Holes, erc_zan.Holes]


def run(job: Job) -> None:
    """Read, settle the statuses, cut, compare, write. Raises AulaError E_TOGETHER."""
    source = inputs.needed(job, "COMMUNES")
    communes, table = zanbalance_plan.communes(job, source)
    if zanbalance_plan.is_difference(job):
        zanbalance_flows.run(job, communes, table)
        return
    plan, state = _read(job, communes)
    pieces = _cut(job, plan, state, communes, table)
    progress = job.stage(tr("Flows between the dates"), 92)
    pairs = erc_zan.pair(state.first, state.second, pieces.same, job.given("TRANSITIONS"), progress)
    flux, transitions = zanbalance_flows.flow_table(state, pairs, communes, table, plan.rules.noise_width)
    flows = zan_balance.flows_by_commune(flux, list(table["insee"]))
    rows = zan_balance.balance(table, *pieces.sums, flows, pieces.measured, plan.dates, plan.thresholds)
    beside = zanbalance_reference.compare(job, plan, state, communes, table)
    if beside is not None:
        job.write_rows("COMPARISON", schema_land.ZAN_REFERENCE, beside)
    elif job.given("COMPARISON"):
        raise AulaError("COMPARISON needs REFERENCE1 or REFERENCE2.", "E_TOGETHER")
    _write(job, plan, state, communes, rows, flux, transitions, pieces, beside)


def _read(job: Job, communes: inputs.Zones) -> tuple[ReadingPlan, DatedCover]:
    first, second = inputs.needed(job, "INPUT"), job.source("INPUT2")
    columns = zanbalance_plan.columns(job, first, second)
    progress = job.stage(tr("Reading the land cover"), 10)
    zone = union([shape for shape in communes.shapes if area_of(shape) > 0])
    zone = zone.buffer(job.number("EDGE_BUFFER_M") or 0.0, 8)
    box = zone.boundingBox()
    asked = [(first, columns)] if second is None else [(first, columns[:1]), (second, columns[1:])]
    covers = []
    for source, wanted in asked:
        like = covers[0] if covers else None
        cover = read_cover(source, zanbalance_plan.names(source, wanted), communes.crs, box, progress, like)
        tell_read(cover, source.name, job.notes)
        covers.append(zanbalance_plan.near(cover, zone))
    plan = zanbalance_plan.plan(job, columns, covers)
    return plan, _settle(job, plan, communes, covers)


def _settle(job: Job, plan: ReadingPlan, communes: inputs.Zones, covers: list[Cover]) -> DatedCover:
    dates: list[erc_zan.Dated] = []
    for number, reading in enumerate(plan.readings):
        cover = covers[min(number, len(covers) - 1)]
        # a layer with both dates is copied: thresholds and exemptions differ by date
        cover = cover.take(np.arange(len(cover))) if len(covers) == 1 else cover
        dated = erc_zan.statuses(cover, reading, plan.matrix)
        erc_zan.tell_unknown(dated, f"{plan.dates[number]:.0f}", job.notes)
        dated = erc_zan.known_only(dated)
        title = tr("Patches and thresholds, date {number}").format(number=number + 1)
        erc_zan.settle(dated, plan.matrix, reading, plan.thresholds, plan.rules, job.stage(title, 40 + 30 * number))
        tell_settled(dated.cover, f"{plan.dates[number]:.0f}", job.notes)
        dates.append(dated)
    zanbalance_plan.exempt(job, plan, communes, *dates)
    job.used(plan.matrix.table, plan.matrix.passage.table, plan.thresholds.table, plan.rules.table)
    return DatedCover(dates[0], dates[1])


def _cut(job: Job, plan: ReadingPlan, state: DatedCover, communes: inputs.Zones, table: pd.DataFrame) -> BalancePieces:
    insee = list(table["insee"])
    progress = job.stage(tr("Cutting by commune"), 82)
    holes, sums = [], []
    dates = (state.first, state.second)
    same = erc_zan.same_polygons(state.first.cover, state.second.cover)
    for number, (dated, pieces) in enumerate(zip(dates, erc_zan.cut_dates(dates, same, communes.shapes, progress))):
        same_land = number and erc_zan.same_outline(*dates)
        holes.append(holes[0] if same_land else erc_zan.Holes.of(communes.shapes, dated, progress))
        label = f"{plan.dates[number]:.0f}"
        covered = pieces.sums(len(insee))
        zan_balance.check_conservation(insee, communes.area_m2, covered, holes[-1].area_m2, label, plan.thresholds)
        sums.append(zan_balance.sums_by_commune(erc_zan.pieces_table(dated, pieces, insee), insee))
    overlap = np.max([by_zone(dated.overlaps, communes.shapes) for dated in dates], axis=0)
    measured = zan_balance.MeasuredCommunes(
        communes.area_m2,
        holes[0].area_m2,
        holes[1].area_m2,
        erc_zan.not_comparable(*holes),
        overlap,
        plan.vintages,
    )
    return BalancePieces(measured, (sums[0], sums[1]), same, (holes[0], holes[1]))


def _write(
    job: Job,
    plan: ReadingPlan,
    state: DatedCover,
    communes: inputs.Zones,
    rows: pd.DataFrame,
    flux: pd.DataFrame,
    transitions: pd.DataFrame | None,
    pieces: BalancePieces,
    beside: pd.DataFrame | None,
) -> None:
    job.stage(tr("Writing"), 100)
    _tell(job, rows, plan.rules.noise_width)
    rows["date1"], rows["date2"] = (f"{date:g}" for date in plan.dates)
    rows["methode"] = _method(plan)
    rows["version_param"] = plan.matrix.version
    rows["completude_pct"] = rows["couverture_pct"]
    rows["manquants"] = np.where(rows["couverture_pct"] < 99.95, "occupation_du_sol", "")
    if plan.nomenclature is None:
        rows["imper1_ha"] = rows["imper2_ha"] = np.nan
    rows["explication"] = inputs.sentences(job, rows["explication"])
    job.write("OUTPUT", schema_land.ZAN_BALANCE, rows, communes.source, keep=True)
    crs = communes.source.crs
    flux["surf_m2"] = flux["m2"]
    job.write_rows(
        "FLUX", schema_land.ZAN_FLUX, flux, inputs.back(flux["shape"], communes.crs, crs, job), "polygon", crs
    )
    if transitions is not None:
        job.write_rows("TRANSITIONS", schema_land.ZAN_TRANSITIONS, transitions)
    gaps = _gaps(rows if job.given("GAPS") else rows.head(0), plan, state, pieces.holes)
    job.write_rows(
        "GAPS", schema_land.ZAN_GAPS, gaps, inputs.back(gaps["shape"], communes.crs, crs, job), "polygon", crs
    )
    if job.given("EPCI"):
        epci = communes.columns.get("epci_code")
        if epci is None:
            raise AulaError("EPCI needs a field epci_code in {layer}.", "E_FIELD", layer=communes.source.name)
        tell_cut_groups(rows["insee"].tolist(), epci, job.notes)
        job.write_rows("EPCI", schema_land.ZAN_EPCI, zan_balance.by_epci(rows, epci))
    if job.given("REPORT"):
        job.write_text("REPORT", _report(job, plan, rows, flux, communes, beside))


def _report(
    job: Job,
    plan: ReadingPlan,
    rows: pd.DataFrame,
    flux: pd.DataFrame,
    communes: inputs.Zones,
    beside: pd.DataFrame | None,
) -> str:
    drawn = {name: rows[name].tolist() for name in ("solde_net_ha", "statut_donnee")}
    pictures = styled("communes", communes.shapes, drawn, "zan_solde.qml", communes.crs)
    reading, layer = plan.readings[0], communes.source.name
    of_producer = reading.artif_field is not None
    facts = report.BalanceFacts(
        layer, rows, flux, plan.dates, plan.vintages, of_producer, reading.with_thresholds, plan.nomenclature, beside
    )
    return report.page(job.told(pictures), facts)


def _tell(job: Job, rows: pd.DataFrame, noise_m: float) -> None:
    partial = int((rows["statut_donnee"] == zan_balance.PARTIAL).sum())
    empty = int((rows["statut_donnee"] == zan_balance.NO_DATA).sum())
    if not (rows["couverture_pct"] > 0).any():
        raise AulaError(
            "The land cover meets none of the communes: no figure can be given. Give the delivery of this territory.",
            "E_APART",
        )
    if partial or empty:
        job.notes.warn(
            "{partial} communes are covered in part and {empty} not at all: no rate is given for them.",
            partial=partial,
            empty=empty,
        )
    noise = rows[["bruit_artif_ha", "bruit_desartif_ha"]].sum().sum()
    flows = rows[["flux_artif_ha", "flux_desartif_ha"]].sum().sum()
    if round(noise, 2) > 0:  # less is not worth a warning that would read 0 ha
        job.notes.warn(
            "{noise} ha of the flows ({share} %) are strips less than {width} m wide: borders drawn anew rather than "
            "land that changed. They are in the flows, and told beside them.",
            noise=decimal(noise, 2),
            share=decimal(100.0 * noise / flows, 1),
            width=written(noise_m, "g"),
        )
    if rows["non_comparable_ha"].isna().all() or (rows["flux_artif_ha"].isna()).all():
        job.notes.warn("The two dates have no common area.")


def _gaps(
    rows: pd.DataFrame, plan: ReadingPlan, state: DatedCover, holes: tuple[erc_zan.Holes, erc_zan.Holes]
) -> pd.DataFrame:
    """Land without a known status by commune and date, and why."""
    import pandas as pd

    found = []
    for date, hole, dated in zip(plan.dates, holes, (state.first, state.second)):
        index = index_of(dated.unknown)
        for insee, shape in zip(rows["insee"], hole.shapes):
            if area_of(shape) < LEAST_GAP_M2:
                continue
            for reason, part in erc_zan.by_reason(shape, dated.unknown, index).items():
                if area_of(part) >= LEAST_GAP_M2:
                    row = {"insee": insee, "date": f"{date:g}", "motif": reason, "surf_m2": part.area(), "shape": part}
                    found.append(row)
    return pd.DataFrame(found, columns=[*schema_land.ZAN_GAPS.names, "shape"])


def _method(plan: ReadingPlan) -> str:
    if plan.readings[0].artif_field is not None:
        return "statut_producteur"
    return f"matrice_decret_2023-1096;seuils={plan.readings[0].order if plan.readings[0].with_thresholds else 'non'}"
