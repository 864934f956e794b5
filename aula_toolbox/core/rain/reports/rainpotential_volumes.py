"""Volumes by status, who holds them, and what is missing when there are none.

Method: docs/design/rain.md#reports
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from ...messages import mark
from ...report import Report
from ..assign import FAR
from ..costs import TankCosts
from ..legal import EXCLUDED

if TYPE_CHECKING:
    import pandas as pd

STATUS_ORDER = ("ok", "verifier", "restreint")
LARGEST = 10
THOUSAND = 1e3


def known_sum(values: pd.Series) -> float:
    """Sum of what is known; NaN when nothing is."""
    return float(values.sum()) if values.notna().any() else float("nan")


def volumes_by_status(report: Report, simulated: pd.DataFrame, name_of: Callable[[int], str]) -> None:
    """Used volume of the simulated roofs by status, and the share of the ten that use most.

    name_of: identifier of a roof by its row in the table of all roofs.
    """
    tr, number = report.language.tr, report.language.number
    total = known_sum(simulated["util_m3_an"])
    words = {
        "ok": tr("no reservation known"),
        "verifier": tr("to be checked before any use"),
        "restreint": tr("restricted use: sensitive premises"),
    }
    rows = []
    for status in STATUS_ORDER:
        part = simulated.loc[(simulated["statut"] == status).to_numpy(), ["util_m3_an", "d_m3_an"]]
        used, demand = float(part["util_m3_an"].sum()), float(part["d_m3_an"].sum())
        share = number(100.0 * used / total if total > 0 else float("nan"), 0, "%")
        covered = number(100.0 * used / demand if demand > 0 else float("nan"), 0, "%")
        rows.append([words[status], number(len(part)), number(used), share, covered])
    headers = [
        tr("Status"),
        tr("Simulated roofs"),
        tr("Water used (m³ a year)"),
        tr("Share of the volume"),
        tr("Share of their demand"),
    ]
    report.table(headers, rows, numeric=range(1, 5))
    if total > 0:
        report.paragraph(_largest(report, simulated, total, name_of))


def _largest(report: Report, simulated: pd.DataFrame, total: float, name_of: Callable[[int], str]) -> str:
    """Whether the volume is the business of a few."""
    tr, number = report.language.tr, report.language.number
    used = simulated["util_m3_an"].to_numpy()
    order = np.argsort(-used, kind="stable")[:LARGEST]
    first = simulated.iloc[order[0]]
    return tr(
        "The {count} roofs that would use most hold {share} of the volume; the first one, {name}, holds {alone} "
        "(status {status}).",
        count=number(len(order)),
        share=number(100.0 * float(used[order].sum()) / total, 0, "%"),
        name=name_of(int(first.name)),
        alone=number(100.0 * float(first["util_m3_an"]) / total, 0, "%"),
        status=str(first["statut"]),
    )


def costs_by_status(report: Report, simulated: pd.DataFrame, costs: TankCosts, price_eur_m3: float | None) -> None:
    """What the proposed tanks would cost, laid and connected, and a yearly cubic metre: orders of magnitude."""
    tr, number = report.language.tr, report.language.number
    status = simulated["statut"].to_numpy()
    litres = simulated["cuve_l"].to_numpy(dtype=np.float64)
    used = simulated["util_m3_an"].to_numpy(dtype=np.float64)
    rows = []
    for word, here in (
        (tr("no reservation known"), status == "ok"),
        (tr("all simulated roofs"), np.ones(len(status), dtype=bool)),
    ):
        usual, low, high = (float(np.nansum(one[here])) / THOUSAND for one in costs.of(litres))
        yearly = float(used[here].sum())
        a_cubic_metre = number(usual * THOUSAND / yearly if yearly > 0 else float("nan"), 0)
        rows.append(
            [word, number(int(here.sum())), number(usual, 0), f"{number(low, 0)} – {number(high, 0)}", a_cubic_metre]
        )
    report.section(tr("What the tanks would cost"))
    report.table(
        [
            tr("Status"),
            tr("Tanks"),
            tr("Cost (thousand €)"),
            tr("Low – high (thousand €)"),
            tr("Cost for a m³ a year (€)"),
        ],
        rows,
        tr("Buried tanks, laid and connected: orders of magnitude of rain_costs.csv, no estimate of an installation"),
        numeric=range(1, 5),
    )
    tail = tr("'Tanks for a budget of aid' (rainbudget) tells the payback of each and the best set for a budget.")
    if price_eur_m3 is None:
        tail = tr("No price of water was given: no payback.") + " " + tail
    report.paragraph(tail)


def missing_inputs(table: pd.DataFrame) -> list[str]:
    """What has to be found before any tank can be simulated, most wanted first."""
    kept = table.loc[(table["statut"] != EXCLUDED).to_numpy(), ["motif", "poste", "d_l_j"]]
    if kept.empty:
        return [mark("Buildings that can carry a tank: all the roofs of this layer are excluded.")]
    steps = []
    far = kept["motif"].astype(object).fillna("").str.split("|", regex=False).map(lambda reasons: FAR in reasons)
    if np.asarray(far, dtype=bool).any() or kept["poste"].isna().any():
        steps.append(mark("Daily rain near the buildings: no series is close enough to some or all of them."))
    if kept["d_l_j"].isna().any():
        steps.append(mark("The demand of the buildings: their use, their dwellings, or a field of known demands."))
    if not steps:
        steps.append(mark("A size of tank, or a lower target: none of the tanks on sale fits."))
    return steps
