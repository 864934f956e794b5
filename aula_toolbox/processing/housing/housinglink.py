"""Link DPE to buildings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.housing import schema, schema_links
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class HousingLink(parameters.HousingAlgorithm):
    """DPE put on buildings by RNB, address or point, each link with its quality."""

    ID = "housinglink"
    GROUP = "housing"
    NAME = mark("Link DPE to buildings")
    SUMMARY = mark(
        "Puts each DPE on its building: by the RNB identifier it names, by its address where one building alone has "
        "it, else by its point; tells how good each link is, measures it on the DPE that name their building, and "
        "counts the dwellings diagnosed in each. A building without a DPE gets no label."
    )
    TAGS = "DPE, bâtiment, RNB, BDNB, BD TOPO, adresse, BAN, rattachement, lien, link, building, matching"
    FIELDS = {"OUTPUT": schema_links.LINKS, "OUTPUT_BUILDINGS": schema_links.BUILDINGS, "QA": schema.QA}
    STYLES = {"OUTPUT": "housing_links.qml", "OUTPUT_BUILDINGS": "housing_buildings.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector(
            "INPUT",
            tr("DPE to link"),
            tr(
                "Points: the result of 'Read and clean DPE' (housingdpe), or any points with a RNB identifier, a BAN "
                "key or nothing but their place."
            ),
            ("point",),
        )
        yield parameters.buildings_parameter()
        yield from parameters.link_parameters()
        yield parameters.tables_parameter()
        yield declare.layer_out(
            "OUTPUT",
            tr("Linked DPE"),
            tr("The points with their building, how it was found and how sure that is."),
            "point",
        )
        yield declare.layer_out(
            "OUTPUT_BUILDINGS",
            tr("Buildings"),
            tr("The buildings with the dwellings diagnosed in each; without a DPE a building has no class."),
            optional=True,
        )
        yield parameters.quality_output()

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import HasGeometry

        return [HasGeometry("INPUT", ("point",)), *parameters.link_rules()]

    def execute(self, job: Job) -> None:
        from .runs import housinglink

        housinglink.run(job)
