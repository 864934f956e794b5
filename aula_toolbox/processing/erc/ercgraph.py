"""The habitat graph of a territory, before and after a project."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...core.erc import schema_graph
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class ErcGraph(AulaAlgorithm):
    """Patches, least-cost links, and what each brings to the whole."""

    ID = "ercgraph"
    GROUP = "erc"
    NAME = mark("Habitat graph")
    SUMMARY = mark(
        "Links habitat patches by ways of least cost and measures how connected the whole is: what each patch and link "
        "brings, what a project takes away, what a site adds. Resistances are proposals for an ecologist to settle."
    )
    TAGS = "erc, TVB, trame verte, graphe, connectivité, moindre coût, corridor, connectivity, least cost"
    FIELDS = {"OUTPUT": schema_graph.LINKS, "PATCHES": schema_graph.PATCHES, "SUMMARY": schema_graph.GRAPH}
    STYLES = {"OUTPUT": "erc_lien.qml", "PATCHES": "erc_tache.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector("INPUT", tr("Habitat patches"), tr("Polygons of the habitat of one group of species."))
        quality = tr("Multiplies the area; 1 when left empty.")
        yield declare.field("QUALITY_FIELD", tr("Quality"), quality, "INPUT", numeric=True)
        yield from parameters.cover_parameters()
        barriers = tr("What stops the species (motorway, railway, canal): drawn wider than a cell.")
        yield declare.vector("BARRIERS", tr("Barriers"), barriers, ("line", "polygon"), optional=True)
        project = tr("Land it takes: before and after are compared.")
        yield declare.vector("PROJECT", tr("Project"), project, optional=True)
        yield declare.field("VARIANT_FIELD", tr("Variant"), tr("One state after per value of this field."), "PROJECT")
        candidates = tr("Sites that would become habitat: one state each.")
        yield declare.vector("CANDIDATES", tr("Candidate sites"), candidates, optional=True)
        identifier = tr("The order in the layer when left empty.")
        yield declare.field("ID_FIELD", tr("Site identifier"), identifier, "CANDIDATES")
        yield declare.number("CELL_M", tr("Cell (m)"), tr("Side of the cells of the grid of costs."), 20, advanced=True)
        most = tr("Metres times resistance at which a way is taken 1 time in 20.")
        yield declare.number("MAX_COST", tr("Most cost"), most, 2000)
        yield declare.tables("erc_resistances", "erc_habitats")
        yield declare.layer_out("OUTPUT", tr("Links"), tr("Least-cost links between neighbouring patches."), "line")
        yield declare.layer_out("PATCHES", tr("Patches"), tr("What each patch brings."), optional=True)
        yield declare.layer_out(
            "SUMMARY", tr("Synthesis"), tr("Before, after each variant, with each site."), "any", optional=True
        )
        yield parameters.report_parameter()

    def rules(self) -> list[Rule]:
        from ...core.rules import Between, NotEmpty

        return [NotEmpty("INPUT"), NotEmpty("LANDCOVER"), Between("CELL_M", 1, 500), Between("MAX_COST", 1, 1_000_000)]

    def execute(self, job: Job) -> None:
        from .runs.ercgraph import run

        run(job)
