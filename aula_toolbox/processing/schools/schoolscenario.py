"""Before and after the greening of yards, without a drawing or with one."""

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


class SchoolScenario(AulaAlgorithm):
    """Both states of each yard, recomputed in full by the model of the heat scenario."""

    ID = "schoolscenario"
    GROUP = "schools"
    NAME = mark("Schoolyards before / after")
    SUMMARY = mark(
        "What changes when yards are greened: ground, trees, water, air by day and by night, site coefficients, order "
        "of cost. With a target alone a scheme is made: sealed ground turns in a fixed order; it is no drawing of a "
        "project."
    )
    TAGS = "école, cour d'école, scénario, avant après, végétalisation, cour oasis, school, before, after"
    FIELDS = {"OUTPUT": schema.SCENARIO}
    STYLES = {"OUTPUT": "schools_change.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector(
            "INPUT", tr("Schoolyards"), tr("Result of 'Schoolyards to green' or 'School grounds', all or some of them.")
        )
        yield declare.raster(
            "LULC", tr("Land-cover classes before"), tr("Classes of 'Land cover for heat', in metres.")
        )
        yield declare.vector(
            "PROJECTS",
            tr("Projects"),
            tr("Polygons with classe (the new class code), or tree points with rayon_m. Empty: TARGET makes a scheme."),
            ("point", "polygon"),
            optional=True,
        )
        yield declare.text(
            "TARGET",
            tr("Target"),
            tr("Row of the table of targets, for the scheme: tiers, cinquieme, moitie, or one of your own."),
            "tiers",
            optional=False,
        )
        yield declare.vector(
            "BUILDINGS",
            tr("Buildings"),
            tr("They are no yard, and shade it at 13 h. Empty: the built classes of the raster."),
            optional=True,
        )
        yield declare.vector("SPORT", tr("Sports grounds"), tr("They change last in a scheme."), optional=True)
        yield declare.vector(
            "POPULATION",
            tr("Inhabitants"),
            tr("Homes or cells with their inhabitants."),
            ("point", "polygon"),
            optional=True,
        )
        yield declare.number(
            "UHI_MAX_DAY", tr("Urban excess by day (°C)"), tr("Largest difference between town and countryside."), 2
        )
        yield declare.number(
            "UHI_MAX_NIGHT", tr("Urban excess by night (°C)"), tr("Largest difference between town and countryside."), 4
        )
        yield declare.number(
            "D_COOL", tr("Reach of parks (m)"), tr("Distance over which a park cools around it."), 450, advanced=True
        )
        yield declare.number(
            "MIX", tr("Mixing distance (m)"), tr("Distance over which the air mixes."), 550, advanced=True
        )
        yield declare.tables(*parameters.SCENARIO_TABLES)
        yield declare.layer_out(
            "OUTPUT", tr("Before and after"), tr("One row a ground with both states and what changes.")
        )
        yield declare.raster_out(
            "SCHEMA",
            tr("Land cover after"),
            tr("Classes after the projects, or the scheme: a scheme is no drawing."),
            True,
            by_default=False,
        )
        yield declare.raster_out(
            "DT_DAY", tr("Change of the air by day"), tr("After minus before, in °C."), True, by_default=False
        )
        yield parameters.change_report()

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import Between, HasFields, MetricRaster, NotEmpty

        return [
            NotEmpty("INPUT"),
            HasFields("INPUT", ("id_ecole",), tr("Give a result of 'Schoolyards to green' or 'School grounds'.")),
            MetricRaster("LULC"),
            Between("UHI_MAX_DAY", 0, 30),
            Between("UHI_MAX_NIGHT", 0, 30),
            Between("D_COOL", 0, 4000, low_open=True),
            Between("MIX", 0, 4000, low_open=True),
        ]

    def execute(self, job: Job) -> None:
        from .runs import schoolscenario

        schoolscenario.run(job)
