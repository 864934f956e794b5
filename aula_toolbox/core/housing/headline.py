"""What the headline report adds: the answers in brief, what is known against what is modelled, links, bills, incomes.

Method: docs/design/housing.md#reports
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..messages import mark
from ..report import Brief, Report, Told, show
from . import chapters, links
from .chapters import ParkRun
from .links import LinkedDpe
from .park import ESTIMATED
from .prices import PriceList
from .tables import Floats

if TYPE_CHECKING:
    import pandas as pd

    from ..language import Language

PER_CENT = 100.0
LINK_WORDS = {
    "rnb": mark("the building that the DPE names"),
    "ban": mark("the only building of its address"),
    "dedans": mark("its point is in the building"),
    "2m": mark("its point is at most 2 m away"),
    "5m": mark("its point is at most 5 m away"),
    "loin": mark("its point is farther away"),
    "aucun": mark("no building"),
}
METHOD = (
    mark(
        "A DPE is put on the building that it names (RNB), else on the only one of its address, else on the nearest to "
        "its point; each kind of link is measured on the DPE that name their building."
    ),
    mark(
        "A household has a low income under the national decile of the setting and a heavy bill above the share of its "
        "income of the setting; both together are bounds, zone by zone, then added up."
    ),
)
LIMITS = (
    mark(
        "A building without a DPE has a probability of its stratum: it is no label and says nothing of that building."
    ),
    mark(
        "Meters count all uses of electricity and gas; conventions count five: their ratio is near one only by chance."
    ),
)


@dataclass(frozen=True)
class EnergyRun:
    """What the headline report tells. park: the stock; its table holds the fields of schema_energy.ENERGY_ZONES.

    links: of the DPE, with the quality of each kind; buildings: schema_energy.ENERGY_BUILDINGS. None: not asked for.
    is_cut: only F and G were in the files.
    """

    stock: ParkRun
    weight: Floats
    links: LinkedDpe | None = None
    quality: Mapping[str, float] | None = None
    buildings: pd.DataFrame | None = None
    prices: PriceList | None = None
    meters_year: int | None = None
    is_cut: bool = False

    @property
    def zones(self) -> pd.DataFrame:
        """The zones that are estimated and may be told."""
        return self.stock.table[self.stock.table["etat"] == ESTIMATED]


def _share(run: EnergyRun, name: str) -> float:
    """A share of the zones as that of all together, by their main residences; NaN where none of them tells it."""
    rows = run.zones[run.zones[name].notna()]
    homes = rows["log_rp"].sum()
    return float((rows[name] * rows["log_rp"]).sum() / homes) if homes > 0 else float("nan")


def brief(language: Language, run: EnergyRun) -> Brief:
    """The first screen: the share of the stock with its interval, then the rented dwellings of 2028."""
    if run.is_cut:
        return Brief([language.tr("Only labels F and G are in the files: the stock cannot be estimated from them.")])
    return chapters.brief(language, run.stock, _rented(language, run))


def answers(report: Report, run: EnergyRun) -> None:
    """The answers that a council asks for, each with its bounds."""
    language = report.language
    tr, number = language.tr, language.number
    lines = [*_rented(language, run), *_moved(language, run)]
    low, high = _share(run, "vuln_bas_pct"), _share(run, "vuln_haut_pct")
    if not np.isnan(low):
        lines.append(
            tr(
                "Between {low} % and {high} % of the households would have both a low income and a heavy bill (bounds: "
                "nothing open joins a household and its dwelling).",
                low=number(low, 1),
                high=number(high, 1),
            )
        )
    lines += _paid(language, run)
    if lines:
        report.section(tr("The answers, one by one"))
        report.bullets(lines)


def _rented(language: Language, run: EnergyRun) -> list[str]:
    total, tr, number = run.stock.total, language.tr, language.number
    if total is None or not total.bans:
        return []
    _, low, high = total.bans["2028"]
    return [
        tr(
            "{low} to {high} private rented dwellings would be concerned in 2028, of {rented}.",
            low=number(low),
            high=number(high),
            rented=number(total.rented),
        )
    ]


def _moved(language: Language, run: EnergyRun) -> list[str]:
    tr, number = language.tr, language.number
    table = run.stock.park.inputs.dwellings
    kept = table[(table["poids"] > 0) & table["etq"].notna()]
    leaky = kept[kept["etq_pub"].isin(["F", "G"])]
    if leaky.empty:
        return []
    out = int((~leaky["etq"].isin(["F", "G"])).sum())
    return [
        tr(
            "{out} of the {count} DPE published F or G leave these classes under the rule {rule}, without works.",
            out=number(out),
            count=number(len(leaky)),
            rule=run.stock.rule.name,
        )
    ]


def _paid(language: Language, run: EnergyRun) -> list[str]:
    tr, number = language.tr, language.number
    bill, homes = run.zones["cout_meur"].sum(min_count=1), run.zones["log_rp"].sum()
    if run.prices is None or np.isnan(bill):
        return []
    state = "" if run.prices.is_checked else tr(" Prices to be confirmed.")
    each = number(1e6 * bill / homes, 0, "€")
    return [
        tr(
            "By the conventions of the DPE the bill is {bill} million euros a year, {each} a main residence (prices of "
            "{year}).",
            bill=number(bill, 1),
            each=each,
            year=str(run.prices.year),
        )
        + state
    ]


def known(report: Report, run: EnergyRun) -> None:
    """What is known, measured, or only modelled."""
    tr, number = report.language.tr, report.language.number
    report.section(tr("What is known, what is modelled"))
    park, total = run.stock.park, run.stock.total
    census = park.inputs.census
    is_known, modelled, measured = tr("known"), tr("modelled"), tr("measured")
    rows = [
        [tr("DPE that count"), is_known, number(int((run.weight > 0).sum())), tr("files of ADEME, each dwelling once")]
    ]
    if census is not None and total is not None:
        rows.append(
            [tr("main residences"), is_known, number(total.dwellings), tr("census {year}", year=str(census.year))]
        )
        seen = number(PER_CENT * total.diagnosed / total.dwellings, 1, "%")
        rows.append([tr("dwellings diagnosed"), is_known, number(total.diagnosed), seen])
        read = park.social_stock
        social = tr("labels read in RPLS") if read is not None else tr("RPLS not given: like the others")
        count = "" if read is None else number(float(read.dwellings.sum()))
        rows.append([tr("social dwellings"), is_known if read is not None else modelled, count, social])
        between = tr("{low} to {high} %", low=number(total.outer_low, 1), high=number(total.outer_high, 1))
        rows.append([tr("main residences F or G"), modelled, number(total.leaky), between])
    energy = run.zones["ef_gwh"].sum(min_count=1)
    if not np.isnan(energy):
        rows.append(
            [tr("energy by the conventions (GWh a year)"), modelled, number(energy, 1), tr("means of the DPE by class")]
        )
    delivered = run.zones["ef_mesure_gwh"].sum(min_count=1)
    if not np.isnan(delivered):
        rows.append(
            [
                tr("electricity and gas delivered to households (GWh)"),
                measured,
                number(delivered, 1),
                str(run.meters_year),
            ]
        )
    if run.buildings is not None:
        states = run.buildings["etat"].value_counts()
        with_dpe = int(states.get("diagnostique", 0) + states.get("partiel", 0))
        rows.append(
            [tr("buildings with a DPE"), is_known, number(with_dpe), tr("linked, with the quality of the link")]
        )
        bare = int(states.get("modelise", 0))
        rows.append(
            [tr("buildings without a DPE"), modelled, number(bare), tr("a probability of their stratum, no label")]
        )
    report.table([tr("What is counted"), tr("State"), tr("Number"), tr("How")], rows, "", (2,))


def linked(report: Report, run: EnergyRun) -> None:
    """How the DPE were put on buildings, and what each kind of link is worth here."""
    found = run.links
    if found is None:
        return
    tr, number = report.language.tr, report.language.number
    report.section(tr("Links to buildings"))
    rows = []
    by_link = links.counts(found, run.weight)
    for word, words in LINK_WORDS.items():
        if word in by_link:
            right, of = found.measured.get(word, (0, 0))
            here = f"{number(PER_CENT * right / of, 0)} % ({number(right)}/{number(of)})" if of else "–"
            quality = (run.quality or {}).get(word, float("nan"))
            rows.append([tr(words), number(by_link[word]), "–" if np.isnan(quality) else number(quality, 1), here])
    headers = [tr("Link"), tr("DPE"), tr("right buildings (%), table"), tr("measured on these data")]
    report.table(headers, rows, tr("DPE that count, by their link"), (1, 2, 3))


def incomes(report: Report, told: Told, run: EnergyRun) -> None:
    """Where leaky housing and low incomes meet."""
    tr, number = report.language.tr, report.language.number
    low = _share(run, "bas_rev_pct")
    if np.isnan(low):
        return
    report.section(tr("Low incomes and leaky housing"))
    report.paragraph(
        tr(
            "{low} % of the households have a low income (under the national decile of the setting).",
            low=number(low, 1),
        )
    )
    show(report, told, "vulnerability", tr("Thirds of the zones by F and G and by low incomes"))
    rows = [
        [
            row["nom_zone"],
            number(row["fg_pct"], 1),
            number(row["bas_rev_pct"], 1),
            f"{number(row['vuln_bas_pct'], 1)} – {number(row['vuln_haut_pct'], 1)}",
            number(row["vuln_indep_pct"], 1),
        ]
        for row in run.zones[run.zones["vuln_haut_pct"].notna()]
        .sort_values("vuln_haut_pct", ascending=False)
        .head(10)
        .to_dict("records")
    ]
    if rows:
        headers = [tr("Zone"), tr("F-G, modelled (%)"), tr("low incomes (%)"), tr("both: bounds (%)"), tr("mark (%)")]
        report.table(
            headers, rows, tr("The mark supposes that incomes and dwellings are independent: no result"), (1, 2, 3, 4)
        )


def bills(report: Report, run: EnergyRun) -> None:
    """Energy and bills by the conventions, and the meters beside."""
    tr, number = report.language.tr, report.language.number
    if run.zones["ef_gwh"].isna().all():
        return
    report.section(tr("Energy, bill and meters"))
    if run.prices is not None and not run.prices.is_checked:
        report.notice(
            tr(
                "Prices of {year} are to be confirmed ({source}): bills are orders of size.",
                year=str(run.prices.year),
                source=run.prices.source,
            )
        )
    names = (
        ("ef_gwh", tr("final energy (GWh a year)")),
        ("ges_kt", tr("emissions (kt CO2 a year)")),
        ("cout_meur", tr("bill (million euros a year)")),
        ("ef_mesure_gwh", tr("delivered (GWh)")),
    )
    rows = [
        [words, number(run.zones[name].sum(min_count=1), 1)] for name, words in names if run.zones[name].notna().any()
    ]
    report.table(
        [tr("What is counted"), tr("all zones that are told")],
        rows,
        tr("By the conventions of the DPE, but for what is delivered"),
        (1,),
    )
    both = run.zones[run.zones["ratio_mesure"].notna()]
    if len(both):
        ratio = both["ef_mesure_gwh"].sum() / both["reseaux_gwh"].sum()
        report.paragraph(
            tr(
                "Households are delivered {ratio} times the electricity and gas of the conventions ({count} zones, "
                "{year}); meters count cooking and devices too. No label is corrected by it.",
                ratio=number(ratio, 2),
                count=number(len(both)),
                year=str(run.meters_year),
            )
        )
