"""The report of the artificialisation balance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...messages import mark
from ...report import Chapters, Figure, Report, Told, compose, show
from ...text import known
from .. import zan
from . import begin

if TYPE_CHECKING:
    import pandas as pd

PRODUCER = (
    mark("Each polygon keeps the status that the producer of the land cover gave it: nothing is recomputed."),
    mark("Thresholds of 50 and 2 500 m2 are those of the producer, if it applied them."),
)
MATRIX = (mark("Each polygon is artificialised or not by the CS x US matrix of decree 2023-1096."),)
THRESHOLDS = (
    mark("Patches under 2 500 m2 enclosed by the other status take its status; buildings of 50 m2 and more stay."),
    mark("A patch counts as enclosed when 99 % of its boundary touches the other status; others stay in doubt."),
)
NO_THRESHOLDS = (mark("The thresholds of 50 and 2 500 m2 of the decree were not applied."),)
METHOD = (
    mark("Overlaps are removed in favour of the artificialised polygon; gaps belong to no class and are measured."),
    mark("The land cover is noded once on a fine grid; what an overlap crosses is split, micro-holes are filled."),
    mark("Polygons are cut by commune; pieces and gaps add up to the commune within 1 m2, or the run stops."),
    mark("Flows are the land whose status differs between the dates, where both dates are known."),
)
LIMITS = (
    mark("The balance serves planning documents; it does not say whether one project artificialises."),
    mark("Areas are planar (Lambert-93), about 0.29 % above the ellipsoid in the Artois."),
    mark("Tree cover under 25 % and linear works of 5 m are production rules of the data: they are not recomputed."),
    mark("The category of the decree is our reading of its ten categories, to be confirmed."),
)
STATES = {
    zan.UNIFORM: mark("complete, one vintage"),
    zan.MIXED: mark("complete, mixed vintages"),
    zan.PARTIAL: mark("covered in part: no rate"),
    zan.NO_DATA: mark("no land cover"),
    zan.TO_CHECK: mark("to check: flows and stocks differ"),
}
SHOWN = 25
COLLECT = (
    mark("The land cover of both dates where it is missing, of one vintage for the whole territory."),
    mark("The polygons in doubt, seen on the aerial photographs of both dates."),
)


@dataclass(frozen=True)
class BalanceFacts:
    """What the report tells. rows: `schema.ZAN_BALANCE`; flux: pieces that changed status (m2); dates: decimal years.

    of_producer: the status was read, not computed; with_thresholds: those of 50 and 2 500 m2 were applied.
    """

    layer: str
    rows: pd.DataFrame
    flux: pd.DataFrame
    dates: tuple[float, float]
    vintages: Sequence[str] = ()
    of_producer: bool = False
    with_thresholds: bool = True

    @property
    def years(self) -> str:
        """Both dates in words."""
        return f"{self.dates[0]:g} – {self.dates[1]:g}"

    @property
    def empty(self) -> int:
        """Communes without land cover."""
        return int((self.rows["statut_donnee"] == zan.NO_DATA).sum())

    @property
    def partial(self) -> int:
        """Communes covered in part."""
        return int((self.rows["statut_donnee"] == zan.PARTIAL).sum())


def page(told: Told, facts: BalanceFacts) -> str:
    """The HTML of the report: figures, communes, flows by category, doubts. The map of `told` is `communes`."""

    def found(report: Report) -> None:
        _figures(report, facts)
        show(report, told, "communes", report.language.tr("Net balance by commune"))
        _communes(report, facts)
        _flows(report, facts.flux)

    chapters = Chapters(
        given=(),
        found=found,
        sure=lambda report: _doubts(report, facts),
        collect=COLLECT,
        method=(*_rules(facts), *METHOD),
        limits=LIMITS,
    )
    subtitle = f"{facts.layer}, {facts.years}"
    return compose(begin(told, mark("Artificialisation balance"), subtitle), told, chapters)


def _figures(report: Report, facts: BalanceFacts) -> None:
    tr, number = report.language.tr, report.language.number
    rows, is_partial = facts.rows, facts.empty + facts.partial > 0
    if is_partial:
        share = 100.0 * rows[["couvert1_ha", "couvert2_ha"]].sum().min() / rows["surf_ha"].sum()
        report.notice(
            tr(
                "Incomplete: {empty} communes have no land cover and {partial} are covered in part; {share} of the "
                "territory has land cover. Sums bear on what is covered; they are no balance of the territory.",
                empty=facts.empty,
                partial=facts.partial,
                share=number(share, 1, "%"),
            )
        )
    total = rows[["solde_net_ha", "flux_artif_ha", "flux_desartif_ha", "stock2_ha"]].sum(min_count=1)
    part = tr("covered part") if is_partial else ""
    report.figures(
        [
            Figure(number(total["flux_artif_ha"], 1, "ha"), tr("artificialised"), part),
            Figure(number(total["flux_desartif_ha"], 1, "ha"), tr("given back"), part),
            Figure(number(total["solde_net_ha"], 1, "ha"), tr("net balance"), part or facts.years),
            Figure(number(total["stock2_ha"], 0, "ha"), tr("artificialised at date 2"), part),
        ]
    )


def _rules(facts: BalanceFacts) -> tuple[str, ...]:
    """How the status of a polygon was decided in this run."""
    if facts.of_producer:
        return PRODUCER
    return (*MATRIX, *(THRESHOLDS if facts.with_thresholds else NO_THRESHOLDS))


def _communes(report: Report, facts: BalanceFacts) -> None:
    tr, number = report.language.tr, report.language.number
    rows = facts.rows
    report.section(tr("Communes"))
    known = rows[rows["statut_donnee"] != zan.NO_DATA]
    shown = known.sort_values(["solde_net_ha", "insee"], ascending=[False, True], na_position="last").head(SHOWN)
    headers = [
        tr("Commune"),
        tr("Artificialised (ha)"),
        tr("Given back (ha)"),
        tr("Net (ha)"),
        tr("Share at date 2 (%)"),
        tr("Covered (%)"),
        tr("State of the data"),
    ]
    table = [
        [
            row["nom"] or row["insee"],
            number(row["flux_artif_ha"], 2),
            number(row["flux_desartif_ha"], 2),
            number(row["solde_net_ha"], 2),
            number(row["artif2_pct"], 1),
            number(row["couverture_pct"], 1),
            tr(STATES[row["statut_donnee"]]),
        ]
        for row in shown.to_dict("records")
    ]
    caption = tr("{shown} of {count} communes, by net balance.", shown=len(shown), count=len(rows))
    if len(known) < len(rows):
        caption += " " + tr("{empty} have no land cover and are not listed.", empty=len(rows) - len(known))
    report.table(headers, table, caption, range(1, 6))


def _flows(report: Report, flux: pd.DataFrame) -> None:
    tr, number = report.language.tr, report.language.number
    report.section(tr("Flows"))
    if not len(flux):
        report.paragraph(tr("No land changed status."))
        return
    keys = ["sens", "cs1", "us1", "cs2", "us2"]
    sums = flux.groupby(keys, dropna=False)["m2"].sum().sort_values(ascending=False).head(15)
    words = {1: tr("artificialised"), -1: tr("given back")}
    table = [
        [words[sense], _codes(cs1, us1), _codes(cs2, us2), number(area / 1e4, 2)]
        for (sense, cs1, us1, cs2, us2), area in sums.items()
    ]
    headers = [tr("Direction"), tr("Before"), tr("After"), tr("Area (ha)")]
    report.table(headers, table, tr("The largest flows"), [3])


def _codes(cover: object, use: object) -> str:
    """Cover and use as they are read; a dash for what is not known."""
    return " × ".join(str(code) if known(code) else "-" for code in (cover, use))


def _doubts(report: Report, facts: BalanceFacts) -> None:
    tr, number = report.language.tr, report.language.number
    rows = facts.rows
    off = rows.loc[rows["statut_donnee"] == zan.TO_CHECK, "insee"].tolist()
    bare = rows["surf_ha"].sum() - rows[["couvert1_ha", "couvert2_ha"]].sum().min()
    lines = [
        tr("Without land cover at one date at least: {area} ha.", area=number(bare, 1)),
        tr(
            "Not comparable between the dates, in the communes with data: {area} ha.",
            area=number(rows["non_comparable_ha"].sum(), 1),
        ),
        tr(
            "Small patches at the edge or beside a gap, in doubt: {area} ha.",
            area=number(rows["indet_seuil_ha"].sum(), 2),
        ),
        tr(
            "In the flows, thin strips (borders drawn anew): {taken} ha artificialised, {given} ha given back.",
            taken=number(rows["bruit_artif_ha"].sum(), 2),
            given=number(rows["bruit_desartif_ha"].sum(), 2),
        ),
        tr("Overlaps removed in the communes: {area} m2.", area=number(rows["recouv_m2"].sum(), 0)),
        tr("Exempted at date 2: {area} ha.", area=number(rows["exempt_ha"].sum(), 2)),
    ]
    if facts.vintages:
        lines.append(tr("Vintages mixed: {vintages}.", vintages=", ".join(facts.vintages)))
    if off:
        lines.append(tr("Flows and stocks differ by more than 0.5 ha: {communes}.", communes=", ".join(off)))
    report.bullets(lines)
