"""The local report on artificialisation that councils vote."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...core.erc import schema_report, words
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class ZanReport(AulaAlgorithm):
    """A document for each commune, EPCI or SCoT, in one run, that its council can complete, debate and vote."""

    ID = "zanreport"
    GROUP = "erc"
    NAME = mark("Local report on artificialisation")
    SUMMARY = mark(
        "The report of articles L. 2231-1 and R. 2231-1 of the CGCT for each commune, EPCI or SCoT: land taken, net "
        "balance, sealed soils, targets, zones of the plan, households, comparisons, and why two figures. Editable."
    )
    TAGS = (
        "zan, rapport, triennal, artificialisation, consommation, L2231-1, R2231-1, CGCT, commune, EPCI, SCoT, odt, "
        "docx, report"
    )
    FIELDS = {"OUTPUT": schema_report.ZAN_REPORT, "PLACES": schema_report.ZAN_PLACES}
    STYLES = {"OUTPUT": "zan_compteur.qml", "PLACES": "zan_lieux.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector(
            "INPUT", tr("Land consumption"), tr("Cerema table or layer: columns naf11art12 and so on."), ("any",)
        )
        yield declare.choice(
            "UNIT", tr("Unit of the columns"), tr("m2 in the Cerema files."), words.UNITS, "m2", advanced=True
        )
        yield declare.vector("COMMUNES", tr("Communes"), tr("Outlines of the communes, those around included."))
        yield parameters.code_field("COMMUNES")
        yield parameters.name_field("COMMUNES")
        yield declare.choice(
            "LEVEL",
            tr("Report by"),
            tr("One document a commune, an EPCI or a SCoT; several may be chosen."),
            words.REPORT_LEVELS,
            [words.COMMUNE],
            multiple=True,
        )
        yield declare.text(
            "TERRITORIES", tr("Territories"), tr("Codes or names, separated by semicolons. Empty: all of them.")
        )
        yield declare.field(
            "EPCI_FIELD",
            tr("EPCI"),
            tr("Code of the EPCI. Found by its name when left empty: epci_code, epci."),
            "COMMUNES",
            advanced=True,
        )
        yield declare.field(
            "SCOT_FIELD", tr("SCoT"), tr("Name or code of the SCoT; needed for its reports."), "COMMUNES", advanced=True
        )
        yield declare.number("START", tr("First year"), tr("Empty: three years before the last."), whole=True)
        yield declare.number("END", tr("Last year"), tr("Empty: the last of the table."), whole=True)
        yield from _land_covers()
        yield declare.vectors(
            "ZONES",
            tr("Zones of the planning documents"),
            tr("Layers with TYPEZONE (PLU, PLUi) or TYPESECT (carte communale). Communes without any: RNU."),
            "polygon",
        )
        yield declare.number(
            "TARGET_PCT", tr("Reduction asked (%)"), tr("Where the table of targets says nothing."), 50
        )
        yield declare.field(
            "TARGET_FIELD",
            tr("Target territory"),
            tr("Field that holds the land of the targets, such as REGION_32 or SCOT_8."),
            "COMMUNES",
            advanced=True,
        )
        yield declare.field(
            "GUARANTEE_FIELD",
            tr("Entitled to the guarantee"),
            tr("0/1; by law communes covered by a planning document. All when empty."),
            "COMMUNES",
            advanced=True,
        )
        yield declare.text(
            "LAW_DATE",
            tr("Law at the date"),
            tr("Rules in force that day (table zan_droit): year or date such as 2026-11-30. Empty: today."),
            advanced=True,
        )
        yield parameters.projects_parameter()
        yield declare.tables("zan_objectifs_hdf", "zan_droit", "zan_zones", "zan_types", "zan_ecarts", "erc_seuils")
        yield from parameters.documents_parameters(tr("rapport_zan_<code>_<name>."), (words.ODT, words.PDF))
        yield declare.layer_out("OUTPUT", tr("Figures by territory"), tr("One row a document."))
        yield declare.layer_out(
            "PLACES",
            tr("Places where the sources part"),
            tr("The ten largest of each territory."),
            optional=True,
            by_default=False,
        )
        yield parameters.report_parameter()

    def rules(self) -> list[Rule]:
        from ...core.rules import Between, HasFields, NotEmpty

        balance = ("statut_donnee", "flux_artif_ha", "flux_desartif_ha", "imper2_ha")
        return [
            NotEmpty("INPUT"),
            NotEmpty("COMMUNES"),
            Between("TARGET_PCT", 0, 100),
            Between("START", 2000, 2099),
            Between("END", 2000, 2099),
            *(HasFields(f"BALANCE{number}", balance) for number in "12"),
            *(HasFields(f"FLUX{number}", ("sens", "cs1", "us1", "cs2", "us2")) for number in "12"),
            *(HasFields(f"TRANSITIONS{number}", ("cs1", "us1", "cs2", "us2", "surf_m2")) for number in "12"),
        ]

    def execute(self, job: Job) -> None:
        from .runs.zanreport import run

        run(job)


def _land_covers() -> Iterator[Parameter]:
    """Results of zanbalance, of OCS GE first, then of OCS2D."""
    titles = (
        ("1", tr("Balance by OCS GE"), tr("Flows by OCS GE"), tr("Transitions by OCS GE")),
        ("2", tr("Balance by OCS2D"), tr("Flows by OCS2D"), tr("Transitions by OCS2D")),
    )
    for number, balance, flows, transitions in titles:
        yield declare.vector(
            f"BALANCE{number}",
            balance,
            tr("OUTPUT of zanbalance: net balance and sealed soils. Without it these chapters say why they are empty."),
            ("any",),
            optional=True,
        )
        yield declare.vector(
            f"FLUX{number}",
            flows,
            tr("FLUX of zanbalance: types of land, zones, map, places where the sources part."),
            optional=True,
        )
        yield declare.vector(
            f"TRANSITIONS{number}",
            transitions,
            tr("TRANSITIONS of zanbalance: soils made impermeable and opened again, both told."),
            ("any",),
            optional=True,
            advanced=True,
        )
