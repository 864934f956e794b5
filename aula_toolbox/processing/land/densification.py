"""Capacity of densification and mutation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...core.land import schema
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class Densification(AulaAlgorithm):
    """Gaps, divisible plots, under-used business land, friches and long vacancy inside the urban envelope."""

    ID = "densification"
    GROUP = "land"
    NAME = mark("Where can we still build inside the town")
    SUMMARY = mark(
        "Each property unit of the urban envelope in one class: gap, divisible plot, under-used business land, friche, "
        "long vacancy, or built. Classes add up to the envelope. Dwellings and floor are a range from the densities of "
        "the surroundings, beside the land budget of the commune. A potential is never an availability."
    )
    TAGS = "densification, mutation, dent creuse, parcelle divisible, BIMBY, enveloppe urbaine, PLU, SCoT, ZAN, infill"
    FIELDS = {"OUTPUT": schema.TOWN_UNITS, "SUMMARY": schema.TOWN_SUMMARY}
    STYLES = {"OUTPUT": "densification.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector(
            "ENVELOPE", tr("Urban envelope"), tr("The one of zanenaf, or any polygons inside which one looks.")
        )
        yield from parameters.land()
        yield declare.vector("PLU", tr("Planning zones"), tr("Densities are compared inside each zone."), optional=True)
        yield declare.vector(
            "ZONES", tr("Activity zones"), tr("Units there are business land, with its own rules."), optional=True
        )
        yield declare.vector("FRICHES", tr("Friches"), tr("Known friches: points or perimeters."), ("geometry",), True)
        yield declare.vector(
            "VACANT",
            tr("Long vacancy"),
            tr("Units of zaeinventory, or polygons or points of dwellings empty for two years or more."),
            ("geometry",),
            True,
        )
        yield parameters.constraints()
        yield declare.vector(
            "BUDGET",
            tr("Land budget"),
            tr("Result of zancounter: what each commune may still take, shown beside the potential."),
            ("any",),
            True,
        )
        yield declare.flag(
            "RETENTION",
            tr("Take retention off"),
            tr("Shares that owners keep, from the table, off the dwellings."),
            True,
        )
        yield declare.tables("land_seuils", "land_retention", "zae_maitrise")
        yield declare.layer_out("OUTPUT", tr("Units by class"), tr("Every unit of the envelope, in one class."))
        yield declare.layer_out(
            "SUMMARY", tr("Sums by commune and planning zone"), tr("Hectares and ranges by class."), "any", True
        )
        yield parameters.report()
        yield declare.folder_out(
            "SHEETS",
            tr("Sheets of the communes"),
            tr("A folder: one page (HTML) a commune. Empty: none."),
            optional=True,
        )

    def rules(self) -> list[Rule]:
        from ...core.rules import HasGeometry, NotEmpty

        return [
            NotEmpty("ENVELOPE"),
            NotEmpty("PARCELS"),
            NotEmpty("BUILDINGS"),
            HasGeometry("PARCELS", ("polygon",)),
        ]

    def execute(self, job: Job) -> None:
        from .runs.densification import run

        run(job)
