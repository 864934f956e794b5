"""ENAF classes of OCS2D."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...core.erc import schema_land
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class ZanEnaf(AulaAlgorithm):
    """Seven ENAF classes a year, the urban envelope, and what was taken between the years."""

    ID = "zanenaf"
    GROUP = "erc"
    NAME = mark("ENAF classes (OCS2D)")
    SUMMARY = mark(
        "Natural, farm and forest land against four urban classes for every year of an OCS2D layer, by the regional "
        "matrix; farm buildings are urban only beside the urban envelope. Never mixed with the artificialisation "
        "of the decree."
    )
    TAGS = "enaf, ocs2d, consommation, naf, enveloppe urbaine, zan, land consumption"
    # the fields repeat for every year of the layer: 2021 stands for them here
    FIELDS = {
        "OUTPUT": schema_land.enaf(("21",)),
        "ENVELOPE": schema_land.ENVELOPE,
        "COMMUNE_TABLE": schema_land.enaf_communes(("21", "24")),
    }
    STYLES = {"OUTPUT": "zan_enaf.qml", "ENVELOPE": "zan_enveloppe.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector("INPUT", tr("OCS2D"), tr("Polygons with csYY and usYY for one or several years."))
        yield declare.text("YEARS", tr("Years"), tr("Such as 2015;2021; every year of the layer when empty."))
        yield declare.text(
            "P4_PREFIX",
            tr("Prefix of the four classes"),
            tr("Fields p4_YY settle the mixed cells."),
            "p4_",
            advanced=True,
        )
        yield declare.vector("COMMUNES", tr("Communes"), tr("For the table by commune."), optional=True)
        yield parameters.code_field("COMMUNES")
        yield declare.tables("ocs2d_enaf", "ocs2d_enveloppe")
        yield declare.number(
            "ENVELOPE_DISTANCE_M",
            tr("Distance of the envelope (m)"),
            tr("Half the gap that is bridged."),
            50,
            advanced=True,
        )
        yield declare.number(
            "ENVELOPE_MIN_HA", tr("Smallest envelope (ha)"), tr("Smaller ones are dropped."), 10, advanced=True
        )
        yield declare.layer_out("OUTPUT", tr("ENAF classes"), tr("The polygons with their classes."))
        yield declare.layer_out(
            "ENVELOPE", tr("Urban envelope"), tr("One set of polygons a year."), optional=True, by_default=False
        )
        yield declare.layer_out(
            "COMMUNE_TABLE", tr("Table by commune"), tr("NAF area and flows."), "any", optional=True, by_default=False
        )

    def rules(self) -> list[Rule]:
        from ...core.rules import Between, NotEmpty

        return [NotEmpty("INPUT"), Between("ENVELOPE_DISTANCE_M", 0, 1000), Between("ENVELOPE_MIN_HA", 0, 10_000)]

    def execute(self, job: Job) -> None:
        from .runs.zanenaf import run

        run(job)
