"""Compare scenarios of a policy: tanks, share of equipped roofs, climate."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.messages import mark
from ...core.rain import schema
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job

ORDERS = ("PROPORTIONAL", "BEST_FIRST")


class RainScenarios(AulaAlgorithm):
    """The product of three lists, for the whole layer or zone by zone."""

    ID = "rainscenarios"
    GROUP = "rain"
    NAME = mark("Compare scenarios")
    SUMMARY = mark(
        "Compares policies on a stock of roofs: sizes of tank, share of the eligible roofs that are equipped, rows of "
        "a climate table. One row a scenario, and a zone when zones are given: water used, overflow, coverage, runoff "
        "avoided, and the gap to the reference. Climates to come are the median and the range of several models; the "
        "shipped ones are the four storylines of Explore2 (France, end of the century, RCP8.5). The volumes are a "
        "floor."
    )
    TAGS = "pluie, rain, scénarios, scenarios, politique, policy, PLUi, adoption, uptake, climat, climate, cuve, tank"
    FIELDS = {"OUTPUT": schema.SCENARIOS}

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.roofs_parameter(tr("Roofs with their demand"))
        yield parameters.rain_files()
        yield declare.text(
            "TANKS",
            tr("Tanks"),
            tr("Litres, or x and a multiple of the field cuve_l, separated by commas: 1000,3000,5000,x1."),
            "1000,3000,5000,x1",
        )
        yield declare.text(
            "UPTAKE",
            tr("Equipped roofs (%)"),
            tr("Shares of the eligible roofs, separated by commas: 10,30,100."),
            "10,30,100",
        )
        yield declare.choice(
            "ORDER",
            tr("Which roofs first"),
            tr(
                "PROPORTIONAL: any roofs, the sums are multiplied by the share. BEST_FIRST: the roofs that use the "
                "most come first."
            ),
            ORDERS,
            "PROPORTIONAL",
        )
        yield declare.file(
            "CLIMATE",
            tr("Climate table"),
            tr(
                "CSV with climat, modele, saison (hiver, printemps, ete, automne, annee or m01 to m12), pluie_pct and "
                "jours_pct (change of rain and of wet days, %): the changes of DRIAS for +2, +2.7 and +4 degrees "
                "(TRACC), a row a model and season. Or climat and m01 to m12. Empty: the shipped table."
            ),
        )
        yield declare.files(
            "FUTURES",
            tr("Projected daily rain"),
            tr(
                "Corrected daily series of projections (DRIAS, Explore2: NetCDF or CSV), one file a model: the climate "
                "'projections', as a range over the models, beside the changes of the table."
            ),
            True,
        )
        yield declare.text(
            "FUTURE_YEARS",
            tr("Years of the projections"),
            tr("First and last year around the warming that is looked at, such as 2041-2060. Empty: the last 30."),
            advanced=True,
        )
        yield declare.vector(
            "ZONES",
            tr("Zones"),
            tr("One set of rows a zone. A building belongs to the zone of a point inside it."),
            optional=True,
        )
        yield parameters.rule_parameter()
        yield parameters.loss_parameter()
        yield from parameters.series_parameters()
        yield parameters.tables_parameter()
        yield declare.layer_out("OUTPUT", tr("Compared scenarios"), tr("One row a zone and scenario."), "any")

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import Between

        return [Between("INITIAL_LOSS", 0, 5)]

    def execute(self, job: Job) -> None:
        from .runs import rainscenarios

        rainscenarios.run(job)
