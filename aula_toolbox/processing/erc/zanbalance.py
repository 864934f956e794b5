"""The balance of artificialisation of every commune between two dates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...core.erc import schema_land, words
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class ZanBalance(AulaAlgorithm):
    """Stocks, flows and net balance of artificialised land by commune."""

    ID = "zanbalance"
    GROUP = "erc"
    NAME = mark("Artificialisation balance by commune")
    SUMMARY = mark(
        "Stocks, flows and net balance of artificialised land between two dates, one row a commune, under the "
        "matrix and thresholds of decree 2023-1096. Partial coverage is measured and said; no rate is given on it."
    )
    TAGS = "zan, artificialisation, solde, bilan, ocsge, ocs2d, commune, decret, balance, net land take"
    FIELDS = {
        "OUTPUT": schema_land.ZAN_BALANCE,
        "FLUX": schema_land.ZAN_FLUX,
        "TRANSITIONS": schema_land.ZAN_TRANSITIONS,
        "GAPS": schema_land.ZAN_GAPS,
        "EPCI": schema_land.ZAN_EPCI,
        "COMPARISON": schema_land.ZAN_REFERENCE,
    }
    STYLES = {"OUTPUT": "zan_solde.qml", "FLUX": "zan_flux.qml", "GAPS": "zan_lacunes.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector("INPUT", tr("Land cover, date 1"), tr("OCS GE or OCS2D polygons; it may hold both dates."))
        yield declare.vector(
            "INPUT2", tr("Land cover, date 2"), tr("Left empty, both dates are read in fields of INPUT."), optional=True
        )
        yield declare.vector("COMMUNES", tr("Communes"), tr("The result has one row for each of them."))
        yield parameters.code_field("COMMUNES")
        yield parameters.name_field("COMMUNES")
        yield declare.nomenclature()
        for number in ("1", "2"):
            yield from _field_parameters(number)
        yield declare.text("DATE1", tr("Date 1"), tr("Year or date; taken from the layer when it is there."))
        yield declare.text("DATE2", tr("Date 2"), tr("Year or date, after date 1."))
        yield declare.choice(
            "READING",
            tr("What the layer holds"),
            tr("couverture: the whole territory; flux: only what changed (IGN difference); auto: by its fields."),
            words.READINGS,
            words.READ_AUTO,
            advanced=True,
        )
        yield declare.flag(
            "APPLY_THRESHOLDS",
            tr("Apply the thresholds"),
            tr("2 500 m2 for enclosed patches, 50 m2 for buildings. Not used with the producer's own status."),
            True,
        )
        yield declare.choice(
            "THRESHOLD_ORDER",
            tr("Order of the thresholds"),
            tr("Which small patches are absorbed first; the producer's order is not published."),
            words.THRESHOLD_ORDERS,
            words.ARTIF_FIRST,
            advanced=True,
        )
        yield declare.number(
            "EDGE_BUFFER_M", tr("Context (m)"), tr("Land cover kept around the communes."), 500, advanced=True
        )
        yield declare.vector(
            "EXEMPTIONS",
            tr("Exemptions"),
            tr("Parks over 2 500 m2 and ground solar plants that do not count: field type (parc, pv), optional annee."),
            optional=True,
            advanced=True,
        )
        titles = (tr("State's artificialisation layer, date 1"), tr("State's artificialisation layer, date 2"))
        for number, title in enumerate(titles, 1):
            yield declare.vector(
                f"REFERENCE{number}",
                title,
                tr("OCS GE ARTIFICIALISATION, layer artif_<year>_<dep> (field artif): compared with this run."),
                optional=True,
                advanced=True,
            )
        yield declare.tables("zan_matrice", "ocs2d_ocsge")
        yield declare.layer_out(
            "OUTPUT", tr("Balance by commune"), tr("One row a commune, also without change or data.")
        )
        yield declare.layer_out("FLUX", tr("Flows"), tr("Land that changed status."), optional=True)
        yield declare.layer_out(
            "TRANSITIONS",
            tr("Transitions"),
            tr("Areas of every pair of codes."),
            "any",
            optional=True,
            by_default=False,
        )
        yield declare.layer_out("GAPS", tr("Gaps"), tr("Land without a known status."), optional=True, by_default=False)
        yield declare.layer_out(
            "EPCI", tr("Balance by EPCI"), tr("Sums by epci_code."), "any", optional=True, by_default=False
        )
        yield declare.layer_out(
            "COMPARISON",
            tr("Beside the State's layer"),
            tr("One row a commune and date with a reference."),
            "any",
            optional=True,
            by_default=False,
        )
        yield parameters.report_parameter()

    def rules(self) -> list[Rule]:
        from ...core.rules import Between, HasFields, NotEmpty

        return [
            NotEmpty("INPUT"),
            NotEmpty("COMMUNES"),
            Between("EDGE_BUFFER_M", 0, 10_000),
            HasFields("EXEMPTIONS", ("type",)),
        ]

    def execute(self, job: Job) -> None:
        from .runs.zanbalance import run

        run(job)


def _field_parameters(number: str) -> Iterator[Parameter]:
    told = {
        "CS_FIELD": (tr("Cover code, date {number}"), tr("Found by its name when left empty: code_cs, csYY.")),
        "US_FIELD": (tr("Use code, date {number}"), tr("Found by its name when left empty: code_us, usYY.")),
        "ARTIF_FIELD": (
            tr("Producer's status, date {number}"),
            tr("artif / non artif or 1 / 0. When it is there, matrix and thresholds are not recomputed."),
        ),
    }
    for name, (title, help_text) in told.items():
        # text and not a field of INPUT: the second date may be another layer
        yield declare.text(f"{name}{number}", title.format(number=number), help_text, advanced=True)
