"""School grounds and yards, to be corrected by hand."""

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


class SchoolGround(AulaAlgorithm):
    """One ground a campus, its yard, and what has to be checked before anything is measured on it."""

    ID = "schoolground"
    GROUP = "schools"
    NAME = mark("School grounds")
    SUMMARY = mark(
        "The ground of each school and its yard (the ground without its buildings), from BD TOPO, the education "
        "directory or parcels. A square that BD TOPO puts at a point is never taken for a ground. Correct the result "
        "by hand and give it back to 'Schoolyards to green'."
    )
    TAGS = "école, cour d'école, emprise, terrain, groupe scolaire, annuaire de l'éducation, school, ground, yard"
    FIELDS = {"OUTPUT": schema.GROUND_LAYER, "OUTPUT_YARDS": schema.YARDS, "QA": schema.CHECKS}
    STYLES = {"OUTPUT": "schools_grounds.qml", "OUTPUT_YARDS": "schools_yards.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield from parameters.grounds()
        yield declare.tables(*parameters.GROUND_TABLES)
        yield declare.layer_out(
            "OUTPUT", tr("School grounds"), tr("One row a ground; a school without one is a row too.")
        )
        yield from parameters.ground_outputs()
        yield parameters.checks_output()

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import NotEmpty

        return [NotEmpty("INPUT"), NotEmpty("BUILDINGS")]

    def execute(self, job: Job) -> None:
        from .runs import schoolground

        schoolground.run(job)
