"""Search compensation sites."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...core.erc import schema, words
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class ErcCandidates(AulaAlgorithm):
    """Eligibility, net gain, score and rank of any polygons as compensation sites."""

    ID = "erccandidates"
    GROUP = "erc"
    NAME = mark("Search compensation sites")
    SUMMARY = mark(
        "Each site comes out with its eligibility and why, its net gain in indicative ecological units, a score of "
        "0-100 whose five contributions add up to it, its rank, how firm that rank is, and one sentence."
    )
    TAGS = "erc, compensation, sites, renaturation, friches, foncier, gisement, offset sites, ranking"
    FIELDS = {"OUTPUT": schema.CANDIDATES, "OPTIONS": schema.OPTIONS}
    STYLES = {"OUTPUT": "erc_candidats.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector("INPUT", tr("Candidate sites"), tr("Parcels, friches, grid cells: any polygons."))
        yield declare.field("ID_FIELD", tr("Site identifier"), tr("Unique; the feature number when empty."), "INPUT")
        yield from parameters.cover_parameters()
        yield declare.vector("NEEDS", tr("Needs"), tr("Table of needs of the ERC sequence, one variant."), ("any",))
        yield declare.vector("FOOTPRINT", tr("Impacted place"), tr("Footprint of the project, for the distance."))
        yield declare.vectors(
            "EXCLUSIONS",
            tr("Exclusions"),
            tr("Earlier compensations (a layer named geomce...), U and AU zones, other projects."),
            "polygon",
        )
        yield declare.vector(
            "FUNCTIONAL_UNITS",
            tr("Functional units"),
            tr("Catchments or SAGE units; without them proximity comes from the distance alone."),
            optional=True,
        )
        yield declare.vector(
            "PRIORITY_ZONES", tr("Preferential renaturation zones"), tr("Significance 1.15 inside."), optional=True
        )
        yield declare.vector(
            "CORRIDORS", tr("Corridors"), tr("TVB corridors: significance 1.10 inside."), optional=True
        )
        yield declare.vector(
            "WETLAND_ZONES",
            tr("Probable wetlands"),
            tr("Wetlands are created only there; without it they are only enhanced."),
            optional=True,
        )
        yield declare.field(
            "OWNERSHIP_FIELD", tr("Land ownership"), tr("Words public, prive_unique, prive_multiple, inconnu."), "INPUT"
        )
        yield declare.field("COST_FIELD", tr("Cost"), tr("Total cost in euros."), "INPUT", numeric=True)
        yield declare.number("MIN_AREA_HA", tr("Smallest area (ha)"), tr("Smaller sites are set aside."), 0.5)
        yield declare.number("MAX_DISTANCE_M", tr("Largest distance (m)"), tr("Farther sites are set aside."), 20000)
        yield declare.choice(
            "TARGET_STATE",
            tr("State aimed at"),
            tr("Ecological state the habitats are brought to; a better one takes longer."),
            words.STATES,
            "moyen",
            advanced=True,
        )
        yield declare.tables("erc_poids", "erc_habitats")
        yield declare.number(
            "MIN_COMPLETENESS",
            tr("Least completeness (%)"),
            tr("Share of the weights that must be known to give a score."),
            60,
            advanced=True,
        )
        yield declare.number(
            "STABILITY_RUNS",
            tr("Draws of the weights"),
            tr("Each weight moves by 20 % at random to see how firm the ranks are; 0: not done."),
            200,
            whole=True,
            advanced=True,
        )
        yield declare.layer_out("OUTPUT", tr("Sites"), tr("Every site, with a rank or a reason."))
        yield declare.layer_out(
            "OPTIONS", tr("Options"), tr("What each site may become; needed by the portfolio."), "any", optional=True
        )
        yield parameters.report_parameter()

    def rules(self) -> list[Rule]:
        from ...core.rules import Between, HasFields, NotEmpty

        return [
            NotEmpty("INPUT"),
            NotEmpty("LANDCOVER"),
            NotEmpty("FOOTPRINT"),
            HasFields("NEEDS", ("cle_besoin", "famille", "classe_valeur", "code", "ue_requises", "ha_requis")),
            Between("MIN_AREA_HA", 0, 1e6),
            Between("MAX_DISTANCE_M", 0, 1e7),
            Between("MIN_COMPLETENESS", 0, 100),
            Between("STABILITY_RUNS", 0, 10_000),
        ]

    def execute(self, job: Job) -> None:
        from .runs.erccandidates import run

        run(job)
