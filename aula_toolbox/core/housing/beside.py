"""Figures that the State has published, beside the estimate of a territory: never mixed with it, never used by it.

Method: docs/design/housing.md#beside
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from .park import EFG
from .tables import HousingTables

if TYPE_CHECKING:
    from ..report import Report
    from .chapters import ParkRun

FG, EFG_NAME = "fg", "efg"
PER_CENT = 100.0


class PublishedShare(NamedTuple):
    """A published share of main residences. departments: of the region it speaks of, none for the whole country."""

    place: str
    departments: tuple[str, ...]
    name: str
    pct: float
    day: str
    source: str
    is_checked: bool


def read(tables: HousingTables) -> list[PublishedShare]:
    """The published shares (`housing_publies`)."""
    return [
        PublishedShare(
            row["perimetre"],
            tuple(row["departements"].split()),
            row["classes"],
            row["part_pct"],
            row["date_publiee"],
            row["source"],
            row["statut_source"] != "a_confirmer",
        )
        for row in tables["publies"]
    ]


def chosen(shares: Sequence[PublishedShare], codes: Sequence[str]) -> list[PublishedShare]:
    """The shares of the country, and those of a region in which every zone lies.

    >>> region = PublishedShare("Hauts-de-France", ("59", "62"), "fg", 16.0, "2022", "", True)
    >>> [one.place for one in chosen([region], ["62498"])], chosen([region], ["62498", "75101"])
    (['Hauts-de-France'], [])
    """
    return [one for one in shares if not one.departments or all(code[:2] in one.departments for code in codes)]


def section(report: Report, run: ParkRun) -> None:
    """The published shares and that of the run, each with its place, its day and its rule."""
    park, total = run.park, run.total
    if total is None or park.drawn is None:
        return
    tr, number = report.language.tr, report.language.number
    shares = chosen(read(run.tables), park.inputs.zones.codes)
    report.section(tr("Beside what the State publishes"))
    names = {FG: "F-G", EFG_NAME: "E-F-G"}
    between = tr("{low} to {high} %", low=number(total.outer_low, 1), high=number(total.outer_high, 1))
    here = tr("this territory, rule {rule}", rule=run.rule.name)
    day = _day(report, park.inputs.day.isoformat())
    rows = [
        [here, "F-G", f"{number(total.pct, 1)} ({between})", day, tr("this estimate")],
        [here, "E-F-G", number(_wider(run), 1), day, tr("this estimate")],
    ]
    for one in shares:
        source = one.source if one.is_checked else tr("{source} (to be confirmed)", source=one.source)
        rows.append([one.place, names[one.name], number(one.pct, 1), _day(report, one.day), source])
    headers = [tr("Place"), tr("Classes"), tr("main residences (%)"), tr("On"), tr("Source")]
    report.table(headers, rows, "", (2,))
    report.paragraph(
        tr(
            "Other places, other days and other rules: they are set beside to see the order of size. None of them "
            "corrects this estimate; a published share of this territory does it when it is given (CALIBRATION)."
        )
    )


def _day(report: Report, text: str) -> str:
    """A day as its language writes it; a year stays a year."""
    year, _, rest = text.partition("-")
    return "/".join([*reversed(rest.split("-")), year]) if rest and report.language.code == "fr" else text


def _wider(run: ParkRun) -> float:
    """Expected share of E, F and G of the zones that are estimated, %."""
    park = run.park
    expected = park.expected[park.known]
    total = float(np.nansum(park.total[park.known]))
    return PER_CENT * float(expected[:, EFG].sum()) / total if total > 0 else float("nan")
