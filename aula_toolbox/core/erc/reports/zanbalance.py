"""The report of the artificialisation balance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isnan
from typing import TYPE_CHECKING

from ...landcover import worded
from ...language import Language
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from .. import zan_balance

if TYPE_CHECKING:
    import pandas as pd

PRODUCER = (
    mark("Each polygon keeps the status that the producer of the land cover gave it: nothing is recomputed."),
    mark("Thresholds of 50 and 2 500 m2 are those of the producer, if it applied them."),
)
DIFFERENCE = (
    mark("The flow of each polygon is the one that the producer of the difference gave, or else that of the matrix."),
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
METHOD_OF_FLOWS = (
    mark(
        "Overlaps are removed in favour of what was artificialised; polygons without a known change are measured apart."
    ),
    mark("No threshold is applied here: the layer does not show what surrounds a patch."),
    mark("Polygons are cut by commune; a commune without a polygon has no figure, not a zero."),
)
LIMITS = (
    mark("The balance serves planning documents; it does not say whether one project artificialises."),
    mark("Areas are planar (Lambert-93), about 0.29 % above the ellipsoid in the Artois."),
    mark("Tree cover under 25 % and linear works of 5 m are production rules of the data: they are not recomputed."),
    mark("The category of the decree is our reading of its ten categories, to be confirmed."),
)
STATES = {
    zan_balance.UNIFORM: mark("complete, one vintage"),
    zan_balance.MIXED: mark("complete, mixed vintages"),
    zan_balance.PARTIAL: mark("covered in part: no rate"),
    zan_balance.FLOWS_ONLY: mark("flows only"),
    zan_balance.NO_DATA: mark("no land cover"),
    zan_balance.TO_CHECK: mark("to check: flows and stocks differ"),
}
SHOWN = 25
COVER = mark("The land cover of both dates where it is missing, of one vintage for the whole territory.")
DOUBT = mark("The polygons in doubt, seen on the aerial photographs of both dates.")
NOTHING_MISSING = mark("Nothing is missing here: the next step is the land cover of the next date.")


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
    nomenclature: str | None = None
    beside: pd.DataFrame | None = None
    """Our land beside the State's layer (`schema.ZAN_REFERENCE`)."""

    @property
    def flows_only(self) -> bool:
        """Whether the layer held what changed and nothing else."""
        return bool(
            self.rows["couvert1_ha"].isna().all() and (self.rows["statut_donnee"] == zan_balance.FLOWS_ONLY).any()
        )

    @property
    def years(self) -> str:
        """Both dates in words."""
        return f"{self.dates[0]:g} – {self.dates[1]:g}"

    @property
    def empty(self) -> int:
        """Communes without land cover."""
        return int((self.rows["statut_donnee"] == zan_balance.NO_DATA).sum())

    @property
    def partial(self) -> int:
        """Communes covered in part."""
        return int((self.rows["statut_donnee"] == zan_balance.PARTIAL).sum())


def page(told: Told, facts: BalanceFacts) -> str:
    """The HTML of the report: figures, communes, flows by category, doubts. The map of `told` is `communes`."""

    def found(report: Report) -> None:
        _cover(report, facts)
        _communes(report, facts)
        _flows(report, facts)
        _beside(report, facts.beside)

    chapters = Chapters(
        given=(),
        found=found,
        sure=lambda report: _doubts(report, facts),
        collect=_collect(facts),
        method=(*_rules(facts), *(METHOD_OF_FLOWS if facts.flows_only else METHOD)),
        limits=LIMITS,
        brief=_brief(told.language, facts),
    )
    subtitle = f"{facts.layer}, {facts.years}"
    return compose(begin(told, mark("Artificialisation balance"), subtitle), told, chapters)


def _brief(language: Language, facts: BalanceFacts) -> Brief:
    """What was artificialised and given back, and of which part of the territory that speaks."""
    tr, number = language.tr, language.number
    total = facts.rows[["solde_net_ha", "flux_artif_ha", "flux_desartif_ha"]].astype(float).sum(min_count=1)
    part = tr("covered part") if facts.empty + facts.partial and not facts.flows_only else ""
    figures = [
        Figure(number(total["flux_artif_ha"], 1, "ha"), tr("artificialised"), part),
        Figure(number(total["flux_desartif_ha"], 1, "ha"), tr("given back"), part),
        Figure(number(total["solde_net_ha"], 1, "ha"), tr("net balance"), part or facts.years),
    ]
    verdict = [_net(language, float(total["solde_net_ha"]), facts), _reach(language, facts)]
    return Brief(verdict, figures, "communes", tr("Net balance by commune"))


def _net(language: Language, net_ha: float, facts: BalanceFacts) -> str:
    tr, dates = language.tr, f"{facts.dates[0]:g} – {facts.dates[1]:g}"
    written = language.number(abs(net_ha), 1, "ha")
    if isnan(net_ha):
        return tr("No balance can be told for {dates}: no commune is known at both dates.", dates=dates)
    if written == language.number(0, 1, "ha"):
        return tr("{dates}: as much land was given back as was artificialised.", dates=dates)
    if net_ha < 0:
        return tr("{dates}: {area} more were given back than artificialised.", dates=dates, area=written)
    return tr("{dates}: {area} net were artificialised.", dates=dates, area=written)


def _reach(language: Language, facts: BalanceFacts) -> str:
    """How much of the territory the balance speaks of."""
    tr, count = language.tr, language.number(len(facts.rows))
    if facts.flows_only:
        return tr("These are flows only: no stock and no rate can be told from them.")
    if facts.empty + facts.partial:
        return tr(
            "It speaks of the covered part alone: {known} communes of {count} are wholly covered.",
            known=language.number(len(facts.rows) - facts.empty - facts.partial),
            count=count,
        )
    return tr("The {count} communes are wholly covered at both dates.", count=count)


def _cover(report: Report, facts: BalanceFacts) -> None:
    """What the sums leave out, and the stock at the second date."""
    tr, number = report.language.tr, report.language.number
    rows, is_partial = facts.rows, facts.empty + facts.partial > 0
    if facts.flows_only:
        report.notice(
            tr(
                "Flows only: the layer holds what changed between the dates and nothing else. It gives no stock and no "
                "rate. {empty} communes hold no polygon of it: nothing changed, or they are outside of the delivery.",
                empty=facts.empty,
            )
        )
    elif is_partial:
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
    if not facts.flows_only:
        stock = number(rows["stock2_ha"].sum(min_count=1), 0, "ha")
        report.figures([Figure(stock, tr("artificialised at date 2"), tr("covered part") if is_partial else "")])


def _rules(facts: BalanceFacts) -> tuple[str, ...]:
    """How the status of a polygon was decided in this run."""
    if facts.of_producer or facts.flows_only:
        return PRODUCER if facts.of_producer else DIFFERENCE
    return (*MATRIX, *(THRESHOLDS if facts.with_thresholds else NO_THRESHOLDS))


def _communes(report: Report, facts: BalanceFacts) -> None:
    tr, number = report.language.tr, report.language.number
    rows = facts.rows
    report.section(tr("Communes"))
    known = rows[rows["statut_donnee"] != zan_balance.NO_DATA]
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
    if len(known) < len(rows) and not facts.flows_only:
        caption += " " + tr("{empty} have no land cover and are not listed.", empty=len(rows) - len(known))
    report.table(headers, table, caption, range(1, 6))


def _flows(report: Report, facts: BalanceFacts) -> None:
    tr, number = report.language.tr, report.language.number
    report.section(tr("Flows"))
    flux = facts.flux
    if not len(flux):
        report.paragraph(tr("No land changed status."))
        return
    keys = ["sens", "seuil", "cs1", "us1", "cs2", "us2"]
    sums = flux.groupby(keys, dropna=False)["m2"].sum().sort_values(ascending=False).head(15)
    words = {
        (1, 0): tr("artificialised"),
        (-1, 0): tr("given back"),
        (1, 1): tr("artificialised, by a threshold"),
        (-1, 1): tr("given back, by a threshold"),
    }
    table = [
        [
            words[sense, threshold],
            _codes(cs1, us1, facts.nomenclature),
            tr("the same: the patch around it changed")
            if threshold and (cs1, us1) == (cs2, us2)
            else _codes(cs2, us2, facts.nomenclature),
            number(area / 1e4, 2),
        ]
        for (sense, threshold, cs1, us1, cs2, us2), area in sums.items()
    ]
    headers = [tr("Direction"), tr("Before"), tr("After"), tr("Area (ha)")]
    report.table(headers, table, tr("The largest flows"), [3])
    if (flux["seuil"] == 1).any():
        report.paragraph(
            tr(
                "By a threshold: a patch under 2 500 m2 takes the status of what surrounds it. Where codes are the "
                "same at both dates, no land was taken or given back: its surroundings passed the threshold."
            )
        )


def _beside(report: Report, rows: pd.DataFrame | None) -> None:
    """The communes where this run and the State's layer part the most."""
    if rows is None:
        return
    tr, number = report.language.tr, report.language.number
    report.section(tr("Beside the State's layer"))
    report.paragraph(
        tr(
            "The figures of the State come from its own layer. Both are compared on the land that both know; a small "
            "difference of area may hide land that each places elsewhere, hence the last two columns."
        )
    )
    gaps = rows[["nous_seuls_ha", "etat_seul_ha"]].sum(axis=1)
    order = gaps.sort_values(ascending=False, kind="stable").index[:SHOWN]
    headers = [tr("Commune"), tr("Year"), tr("This run (ha)"), tr("State (ha)"), tr("Difference (%)")]
    headers += [tr("This run only (ha)"), tr("State only (ha)")]
    table = [
        [
            next((str(name) for name in (row["nom"], row["insee"]) if isinstance(name, str)), "–"),
            row["date"],
            number(row["nous_ha"], 2),
            number(row["etat_ha"], 2),
            number(row["ecart_pct"], 1),
            number(row["nous_seuls_ha"], 2),
            number(row["etat_seul_ha"], 2),
        ]
        for row in rows.loc[order].to_dict("records")
    ]
    report.table(headers, table, tr("The communes that differ the most"), range(2, 7))


def _codes(cover: object, use: object, nomenclature: str | None) -> str:
    """Cover and use in words, with their codes; a dash for what is not known."""
    return " × ".join(worded(code, nomenclature) for code in (cover, use))


def _bare_ha(rows: pd.DataFrame) -> float:
    """Land of the communes that one date at least does not cover."""
    return float(rows["surf_ha"].sum() - rows[["couvert1_ha", "couvert2_ha"]].sum().min())


def _collect(facts: BalanceFacts) -> tuple[str, ...]:
    """What to look for next: only what this balance lacks."""
    rows = facts.rows
    lacks_cover = facts.flows_only or bool(facts.vintages) or round(_bare_ha(rows), 1) > 0
    doubt = rows["non_comparable_ha"].sum() + (0.0 if facts.flows_only else rows["indet_seuil_ha"].sum())
    asked = [text for text, is_asked in ((COVER, lacks_cover), (DOUBT, round(doubt, 2) > 0)) if is_asked]
    return tuple(asked) or (NOTHING_MISSING,)


def _doubts(report: Report, facts: BalanceFacts) -> None:
    tr, number = report.language.tr, report.language.number
    rows = facts.rows
    if facts.flows_only:
        _doubts_of_flows(report, rows)
        return
    off = rows.loc[rows["statut_donnee"] == zan_balance.TO_CHECK, "insee"].tolist()
    bare = _bare_ha(rows)
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


def _doubts_of_flows(report: Report, rows: pd.DataFrame) -> None:
    """What a difference product leaves open."""
    tr, number = report.language.tr, report.language.number
    report.bullets(
        [
            tr("Polygons whose change is not known: {area} ha.", area=number(rows["non_comparable_ha"].sum(), 2)),
            tr(
                "In the flows, thin strips (borders drawn anew): {taken} ha artificialised, {given} ha given back.",
                taken=number(rows["bruit_artif_ha"].sum(), 2),
                given=number(rows["bruit_desartif_ha"].sum(), 2),
            ),
            tr("Overlaps removed in the communes: {area} m2.", area=number(rows["recouv_m2"].sum(), 0)),
        ]
    )
