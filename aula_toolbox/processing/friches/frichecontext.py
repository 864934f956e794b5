"""The context of an inventory in one run: every layer that the Catalogue and the user have around its sites."""

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
    from ...core.rules import Rule
    from ..base.job import Job


class FricheContext(AulaAlgorithm):
    """Gathers the context layers around the sites, with where each is whole."""

    ID = "frichecontext"
    GROUP = "friches"
    NAME = mark("Gather the context of friches")
    SUMMARY = mark(
        "Gathers every context layer around the sites into one dated GeoPackage: the layers given first, then the "
        "national records of the Catalogue, page after page, each one counted. A layer that is not whole is told and "
        "left out. frichequalify takes the GeoPackage as its context, and knows from it where finding nothing means "
        "no. Run again, it only asks for what is missing."
    )
    TAGS = (
        "friche, contexte, couches, télécharger, WFS, Catalogue, couverture, BD TOPO, Géorisques, GPU, INPN, brownfield"
    )
    FIELDS = {"STATES": schema.CONTEXT_STATES}

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.input_parameter()
        yield declare.vectors(
            "LAYERS",
            tr("Own layers"),
            tr("Layers at hand: each is recognised, cut around the sites, and not asked of the Catalogue again."),
        )
        yield declare.text(
            "ROLES",
            tr("Roles"),
            tr("Roles to gather, separated by commas, such as BATIMENT, INONDATION; all of them when it is empty."),
        )
        yield declare.text(
            "RECORDS",
            tr("Records"),
            tr("Records of the Catalogue that replace the national ones of a role: ROLE = record, separated by ;."),
            advanced=True,
        )
        yield declare.flag(
            "CATALOGUE",
            tr("Ask the Catalogue"),
            tr("Off: only the layers at hand are gathered, and what is missing is told."),
            True,
        )
        yield declare.flag(
            "REFRESH", tr("Ask for everything again"), tr("Also for what an earlier run holds already."), advanced=True
        )
        yield declare.file_out(
            "OUTPUT",
            tr("Context (GeoPackage)"),
            tr("One layer a role, aula_contexte (how each was come by) and aula_couverture (where it is whole)."),
            "GeoPackage (*.gpkg)",
            optional=False,
        )
        yield declare.layer_out(
            "STATES", tr("State of the layers"), tr("One row a layer asked for."), "any", optional=True
        )

    def rules(self) -> Iterable[Rule]:
        return parameters.common_rules()

    def execute(self, job: Job) -> None:
        from .runs import frichecontext

        frichecontext.run(job)
