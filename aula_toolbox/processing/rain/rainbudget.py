"""Best set of tanks for a budget of aid."""

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

GOALS = ("VOLUME", "RUNOFF")
KINDS = ("enterree", "aerienne")
ELIGIBLE = ("ok", "verifier", "restreint")


class RainBudget(AulaAlgorithm):
    """Costs, payback and the tanks to aid first."""

    ID = "rainbudget"
    GROUP = "rain"
    NAME = mark("Tanks for a budget of aid")
    SUMMARY = mark(
        "Costs of the tanks proposed (usual, low, high), payback with its interval, energy of the pump, CO2; and "
        "the set of tanks that brings most for a budget of aid: exact, and it is said when it is proved. An order of "
        "magnitude for a programme of aid, never the estimate of an installation."
    )
    TAGS = "pluie, rain, budget, aide, subvention, coût, cost, amortissement, payback, cuve, tank, programme"
    FIELDS = {"OUTPUT": schema.BUDGET}
    STYLES = {"OUTPUT": "rain_budget.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector(
            "INPUT",
            tr("Roofs with their tank"),
            tr("A result of 'Rainwater potential of roofs': cuve_l, util_m3_an, statut; ranges where they are there."),
        )
        yield declare.number("BUDGET", tr("Budget of aid (EUR)"), tr("What the aid may cost in all."), 100000.0)
        yield declare.number("AID_PCT", tr("Rate of the aid (%)"), tr("Share of the cost that the aid pays."), 50.0)
        yield declare.number(
            "AID_MAX", tr("Largest aid for a tank (EUR)"), tr("Empty: no limit but the rate."), advanced=True
        )
        yield declare.choice(
            "GOAL",
            tr("What counts"),
            tr("VOLUME: water used in a year. RUNOFF: water held on a very wet day."),
            GOALS,
            "VOLUME",
        )
        yield declare.choice(
            "STATUS",
            tr("Roofs that may be aided"),
            tr("By status: ok (no reservation known), verifier (to be checked), restreint (restricted use)."),
            ELIGIBLE,
            ["ok"],
            multiple=True,
        )
        yield declare.choice(
            "KIND",
            tr("Type of tank"),
            tr("Row of the table of costs: enterree (buried), aerienne (above ground)."),
            KINDS,
            "enterree",
        )
        yield declare.number(
            "WATER_PRICE",
            tr("Price of drinking water (EUR/m3)"),
            tr("Drinking-water part only, without sanitation. Empty: no payback is shown."),
        )
        yield declare.file(
            "PRICES",
            tr("Prices by commune"),
            tr(
                "SISPEA prices of drinking water: a JSON keyed by INSEE code, or a CSV with a code and a price. Needs "
                "the communes; where they tell nothing the price above holds."
            ),
            "",
        )
        yield declare.vector(
            "COMMUNES", tr("Communes"), tr("Polygons with an INSEE code, for the prices."), optional=True, advanced=True
        )
        yield parameters.tables_parameter()
        yield declare.layer_out("OUTPUT", tr("Tanks and their aid"), tr("The input's fields, costs, aid and choice."))
        yield declare.file_out(
            "REPORT",
            tr("Report"),
            tr("What the budget buys, what it costs, how sure that is, what to collect next."),
            "HTML (*.html)",
        )

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import Between, Together

        return [
            Between("BUDGET", 1, 1e12),
            Between("AID_PCT", 1, 100),
            Between("AID_MAX", 1, 1e9),
            Between("WATER_PRICE", 0, 100),
            Together(("PRICES", "COMMUNES")),
        ]

    def execute(self, job: Job) -> None:
        from .runs import rainbudget

        rainbudget.run(job)
