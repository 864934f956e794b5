"""Which yards to green first, for whom, at what order of cost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.messages import mark
from ...core.schools import schema
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class SchoolYards(AulaAlgorithm):
    """Need of each yard with its completeness and stability, what would change, what to check before digging."""

    ID = "schoolyards"
    GROUP = "schools"
    NAME = mark("Schoolyards to green")
    SUMMARY = mark(
        "Which schoolyards first and why: what each is made of (with bounds where nothing describes it), its shade, "
        "its heat, the water that could stay, its pupils and neighbours, how much ground could change and at what "
        "order of cost, in which order open yards would serve most people, and what must be checked before digging. "
        "A pre-diagnosis: no planting plan, no estimate of works, no advice on soils."
    )
    TAGS = (
        "école, cour d'école, cour oasis, végétalisation, désimperméabilisation, îlot de fraîcheur, school, schoolyard"
    )
    FIELDS = {
        "OUTPUT": schema.SCHOOLS,
        "OUTPUT_YARDS": schema.YARDS,
        "OUTPUT_COVER": schema.COVER,
        "QA": schema.CHECKS,
    }
    STYLES = {"OUTPUT": "schools_need.qml", "OUTPUT_YARDS": "schools_yards.qml"}
    MORE_STYLES = {
        "OUTPUT": {
            mark("Sealed share of the yard"): "schools_sealed.qml",
            mark("Order of opening"): "schools_network.qml",
            mark("Social position in three classes"): "schools_social.qml",
        }
    }

    def parameters(self) -> Iterator[Parameter]:
        yield from parameters.grounds()
        yield from parameters.covers()
        yield from parameters.around()
        yield from parameters.people()
        yield from parameters.checks()
        yield from parameters.settings()
        yield declare.tables(*parameters.YARD_TABLES)
        yield declare.layer_out(
            "OUTPUT", tr("Schoolyards"), tr("One row a ground with its yard, its need, what would change and why.")
        )
        yield from parameters.ground_outputs()
        yield declare.layer_out(
            "OUTPUT_COVER",
            tr("What yards are made of"),
            tr("A row for each kind of ground of each yard."),
            "any",
            optional=True,
            by_default=False,
        )
        yield parameters.checks_output()
        yield parameters.report()

    def rules(self) -> Iterable[Rule]:
        return parameters.yard_rules()

    def execute(self, job: Job) -> None:
        from .runs import schoolyards

        schoolyards.run(job)
