"""How a potential was computed, what of it is estimated, what a dry year brings, what to collect.

Method: docs/design/rain.md#reports
"""

from __future__ import annotations

import numpy as np

from ...messages import mark
from ...report import Report
from ..legal import EXCLUDED
from ..tables import RainTables
from .rainpotential_run import PotentialRun
from .rainpotential_volumes import missing_inputs


def in_force(tables: RainTables, pack: str) -> str:
    """First day of the rules of a pack, as DD/MM/YYYY."""
    day = str(next(row["en_vigueur"] for row in tables.legal.where(pack=pack)))
    year, month, date = day.split("-")
    return f"{date}/{month}/{year}"


def estimates(report: Report, run: PotentialRun, tables: RainTables) -> None:
    """Shares of the roofs whose inputs are estimated or unknown."""
    language = report.language
    tr, number = language.tr, language.number
    report.section(tr("What is estimated"))
    columns = ["dist_km", "e_source", "d_source", "is_dwelling_estimated"]
    kept = run.table.loc[(run.table["statut"] != EXCLUDED).to_numpy(), columns]
    total = max(len(kept), 1)

    def share(count: float) -> str:
        return number(100.0 * count / total, 0, "%")

    far = (kept["dist_km"] > tables.constants["dist_alerte_km"]).sum()
    rows = [
        [tr("Runoff coefficient without a known material"), share(kept["e_source"].isin(["usage", "defaut"]).sum())],
        [tr("Demand estimated from use and area"), share((kept["d_source"] == "estime").sum())],
        [tr("Demand unknown"), share((kept["d_source"] == "absent").sum())],
        [tr("Dwellings or storeys estimated"), share(kept["is_dwelling_estimated"].sum())],
        [
            tr("Rain more than {km} km away", km=number(tables.constants["dist_alerte_km"])),
            share(far) if kept["dist_km"].notna().any() else tr("distance unknown"),
        ],
    ]
    report.table([tr("Input"), tr("Share of the roofs kept")], rows, numeric=[1])


def dry_years(report: Report, run: PotentialRun) -> None:
    """Coverage of nine years out of ten, beside the mean."""
    language = report.language
    tr, number = language.tr, language.number
    report.section(tr("In a dry year"))
    simulated = run.simulated
    known = simulated[simulated["cr_sec_pct"].notna().to_numpy()]
    if simulated.empty:
        report.paragraph(tr("Nothing was simulated: there is no coverage to tell, in a dry year or in another."))
        return
    if known.empty:
        report.paragraph(tr("The rain series are too short (under 10 valid years) to tell what a dry year brings."))
        return
    weights = known["d_m3_an"].to_numpy()
    report.paragraph(
        tr(
            "In nine years out of ten the coverage reaches at least {dry}, against {mean} on average (weighted by the "
            "demand).",
            dry=number(float(np.average(known["cr_sec_pct"], weights=weights)), 0, "%"),
            mean=number(float(np.average(known["cr_pct"], weights=weights)), 0, "%"),
        )
    )


def to_collect(run: PotentialRun) -> list[str]:
    """What would make the figures surer, most wanted first."""
    steps = [] if len(run.simulated) else missing_inputs(run.table)
    steps += [
        mark("Material and age of the roofs to be checked, above all where asbestos is possible."),
        mark("Real water use of the largest public buildings: schools, sports halls, workshops."),
    ]
    if (run.table["activite"].isna()).all():
        steps.append(mark("The activity zones of BD TOPO, which tell schools, care homes and offices."))
    if len(run.series) == 1:
        steps.append(mark("More rain series: inside the territory yearly rain varies by some 45 %."))
    if (run.table["d_source"] == "estime").any():
        steps.append(mark("Dwellings by building (land files or BDNB) and inhabitants by IRIS."))
    return steps


def how_computed(report: Report, run: PotentialRun, tables: RainTables) -> None:
    """The method in two paragraphs."""
    language = report.language
    tr, number = language.tr, language.number
    report.paragraph(
        tr(
            "Each roof is measured in horizontal projection; its area times a runoff coefficient and the efficiency of "
            "the filter gives its effective area. Its tank is simulated every day with rule {rule} over the valid "
            "years of its rain series, and holds on the first morning what it holds on the last evening: no water is "
            "used that did not fall. A missing day is left out, never taken as 0 mm.",
            rule=run.options.simulation.rule.value,
        )
    )
    report.paragraph(
        tr(
            "Tank: rule {mode}, value {value}. Legal rules: {pack}, in force since {date}.",
            mode=run.options.tank.mode.value,
            value=number(run.options.tank.value),
            pack=run.rule_pack,
            date=in_force(tables, run.rule_pack),
        )
    )
