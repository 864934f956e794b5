"""The criteria of friches measured on the context layers, one parameter a layer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.friches import schema
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.forms import Form
    from ...core.rules import Rule
    from ..base.job import Job

_POLYGON, _LINE, _POINT, _ANY = ("polygon",), ("line",), ("point",), ("any",)
# role, title, kinds of geometry (None: several polygon layers)
LAYERS = (
    ("BATIMENT", mark("Buildings"), _POLYGON),
    ("PARCELLE", mark("Parcels"), _POLYGON),
    ("ROUTE", mark("Roads"), _LINE),
    ("MAIRIE", mark("Town halls"), ("point", "polygon")),
    ("ARRET", mark("Public transport stops"), _ANY),
    ("BPE", mark("Facilities (INSEE BPE)"), _ANY),
    ("POSTE", mark("Electric substations"), ("point", "polygon")),
    ("LIGNE_BT", mark("Low-voltage lines"), _LINE),
    ("CHALEUR", mark("Heat networks"), ("line", "polygon")),
    ("LOVAC", mark("Vacant housing (LOVAC)"), _ANY),
    ("ABC", mark("Housing tension (ABC zones)"), _ANY),
    ("RGA", mark("Shrinking clay"), _POLYGON),
    ("CAVITE", mark("Underground cavities"), _POINT),
    ("INONDATION", mark("Flood zones"), None),
    ("ICPE", mark("Classified installations (ICPE)"), ("point", "polygon")),
    ("SIS", mark("Soil information sectors (SIS)"), _POLYGON),
    ("PPRT", mark("Technological risk plans (PPRT)"), _POLYGON),
    ("POLLUE", mark("Polluted sites (CASIAS, BASOL)"), None),
    ("N2000", mark("Natura 2000 sites"), None),
    ("ZNIEFF", mark("ZNIEFF (natural interest)"), None),
    ("RESERVE", mark("Nature reserves"), None),
    ("PARC", mark("Nature parks"), None),
    ("ZONE_URBA", mark("Zones of the PLU"), None),
    ("SECTEUR_CC", mark("Sectors of municipal maps"), None),
    ("CORRESP_PLU", mark("Local correspondence of zones"), _ANY),
    ("SUP", mark("Easements AC1, AC2, AC4"), None),
    ("MH", mark("Historic monuments"), ("point", "polygon")),
    ("SPR", mark("Remarkable heritage sites"), _POLYGON),
    ("UNESCO", mark("UNESCO perimeter"), _POLYGON),
    ("ZAER", mark("Renewable energy acceleration zones"), _POLYGON),
    ("EXCL_ENR", mark("Renewable energy exclusion zones"), _POLYGON),
    ("SATUR", mark("Saturated electric grid"), _POLYGON),
    ("QPV", mark("Priority neighbourhoods (QPV)"), _POLYGON),
    ("ZAE", mark("Business parks"), _POLYGON),
    ("ITE", mark("Rail sidings"), _POINT),
    ("TVB", mark("Green and blue network"), None),
    ("ZONE_HUMIDE", mark("Wetlands"), None),
    ("ESPECE", mark("Protected species records"), ("point", "polygon")),
)


class FricheEnrich(AulaAlgorithm):
    """Measures the criteria and says how each is known."""

    ID = "fricheenrich"
    GROUP = "friches"
    NAME = mark("Measure the criteria")
    SUMMARY = mark(
        "Measures up to 35 criteria of each friche on the layers given, and writes for each its value, its state "
        "(observed, entered, estimated, absent, failed), its source and its evidence. Finding nothing counts only "
        "where a layer is shown to cover the site."
    )
    TAGS = "friche, critères, enrichir, croisement, contexte, zonage, distance, Mutafriches, brownfield"
    FIELDS = {"OUTPUT": schema.SITES, "CRITERIA": schema.EVIDENCE}
    STYLES = {"OUTPUT": "friches_statut.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.input_parameter()
        layer_help = tr("Layer of this role; the fields it may have are listed in the documentation.")
        for role, title, kinds in LAYERS:
            if kinds is None:
                yield declare.vectors(role, tr(title), layer_help, "any")
            else:
                yield declare.vector(role, tr(title), layer_help, kinds, True)
        yield parameters.survey_parameter()
        yield parameters.coverage_parameter()
        yield declare.choice(
            "RULES",
            tr("Rules"),
            tr("Rule set whose way of measuring is used."),
            parameters.RULE_IDS,
            parameters.RULE_IDS[0],
        )
        yield parameters.own_rules_parameter()
        yield parameters.tables_parameter("seuils")
        yield declare.layer_out(
            "OUTPUT", tr("Sites and criteria"), tr("CNIG fields, criteria and their states."), "any"
        )
        yield parameters.criteria_output()

    def rules(self) -> Iterable[Rule]:
        return parameters.common_rules()

    def form(self, output: str) -> Form | None:
        return parameters.sites_form() if output == "OUTPUT" else None

    def execute(self, job: Job) -> None:
        from .runs import fricheenrich

        fricheenrich.run(job)
