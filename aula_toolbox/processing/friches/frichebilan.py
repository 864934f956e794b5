"""What a project on a site brings, against the same on farmland."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.friches import schema_bilan
from ...core.friches.schema import USAGE_NAMES
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job

FIRST = "voc1"


class FricheBilan(AulaAlgorithm):
    """Weighs the reuse of sites as ranges, beside the same projects on farmland."""

    ID = "frichebilan"
    GROUP = "friches"
    NAME = mark("What projects on friches bring")
    SUMMARY = mark(
        "Weighs a project on each site, and the same project on farmland: works, avoided costs, homes around, trips "
        "and accidents, soils and carbon, rain, freshness, jobs, farmland spared. Everything is a range, with the year "
        "when gains meet costs. Offline; the relations are those that ADEME publishes for Bénéfriches, which remains "
        "the tool that funders cite: an export holds what it asks for."
    )
    TAGS = "friche, bilan, coût, bénéfice, Bénéfriches, ZAN, reconversion, extension, maire, brownfield"
    FIELDS = {"OUTPUT": schema_bilan.BALANCE, "EFFECTS": schema_bilan.EFFECTS}
    STYLES = {"OUTPUT": "friches_bilan.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.input_parameter(tr("Results of frichequalify, or an inventory with the areas of its sites."))
        yield declare.choice(
            "USAGE",
            tr("Use of the projects"),
            tr("voc1: the first use of each site, of its field voc1; or one use for all of them."),
            (FIRST, *USAGE_NAMES),
            FIRST,
        )
        yield declare.field(
            "USAGE_FIELD",
            tr("Field of the use"),
            tr("A field with a code of use by site; it wins over the choice."),
            "INPUT",
        )
        yield parameters.statuses_parameter()
        yield declare.number(
            "START", tr("First year of use"), tr("When the projects begin to serve."), 2027, whole=True
        )
        yield declare.number(
            "YEARS", tr("Years"), tr("Years over which effects are counted, 50 at most."), 30, whole=True
        )
        yield declare.flag("GUARD", tr("Guarded sites"), tr("The sites are in towns, where they are guarded."), True)
        yield declare.number(
            "DRAWS",
            tr("Number of draws"),
            tr("Draws of the coefficients in their ranges."),
            1000,
            whole=True,
            advanced=True,
        )
        yield parameters.seed_parameter()
        yield declare.layer_out(
            "OUTPUT", tr("Balance of the sites"), tr("One row a site, low, middle and high."), "any"
        )
        yield declare.layer_out("EFFECTS", tr("Effects"), tr("One row a site and effect."), "any", optional=True)
        yield declare.file_out(
            "EXPORT", tr("For the national tool"), tr("What Bénéfriches asks of each site and project."), parameters.CSV
        )
        yield declare.file_out("REPORT", tr("Report"), tr("For a reading of five minutes."), parameters.HTML)

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import Between

        return [
            *parameters.common_rules(Between("YEARS", 1, 50), Between("START", 2022, 2100), Between("DRAWS", 1, 5000)),
        ]

    def execute(self, job: Job) -> None:
        from .runs import frichebilan

        frichebilan.run(job)
