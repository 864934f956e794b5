"""Rank zones by what their roofs could give and by what is at stake."""

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


class RainZones(AulaAlgorithm):
    """Sums of roofs by zone, two axes that are never multiplied, ranks and their stability."""

    ID = "rainzones"
    GROUP = "rain"
    NAME = mark("Rank zones")
    SUMMARY = mark(
        "Sums a rainwater potential by commune, IRIS, sewer basin or square, scores the zones on two separate axes, "
        "potential and stakes, ranks them, and says how complete each score is and how firm each rank is when the "
        "weights move a little. A missing criterion lowers the completeness; it never counts as zero."
    )
    TAGS = "pluie, rain, zones, communes, IRIS, classement, ranking, priorité, priority, enjeux, multicritère, SCoT"
    FIELDS = {"OUTPUT": schema.ZONES}
    STYLES = {"OUTPUT": "rain_zones.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector(
            "INPUT",
            tr("Rainwater potential of roofs"),
            tr("A result of 'Rainwater potential of roofs' (rainpotential)."),
            ("geometry",),
        )
        yield declare.vector(
            "ZONES",
            tr("Zones"),
            tr("Communes, IRIS, basins or squares. A building belongs to the zone of a point inside it."),
        )
        yield declare.field(
            "POPULATION_FIELD",
            tr("Inhabitants"),
            tr("Field of the zones that holds the inhabitants; pop_mun if it is there. Needed for the share pct_ep."),
            "ZONES",
            numeric=True,
        )
        yield declare.matrix(
            "CRITERIA",
            tr("Criteria"),
            tr(
                "Rows of four cells: a computed field or a field of the zones; + (more is better) or -; a weight above "
                "0; potentiel or enjeu. Empty: the criteria of rain_zone_criteria.csv, all of them on the potential."
            ),
            ("champ", "sens", "poids", "axe"),
        )
        yield declare.number(
            "MIN_COMPLETE",
            tr("Completeness below which no score is given (%)"),
            tr("Share of the weight of an axis that must be known."),
            60.0,
            advanced=True,
        )
        yield declare.number(
            "DRAWS",
            tr("Sets of near weights"),
            tr("How many times the weights are moved (by about 40 %) to tell how firm a rank is; 0: not at all."),
            500,
            whole=True,
            advanced=True,
        )
        yield parameters.tables_parameter()
        yield declare.layer_out(
            "OUTPUT", tr("Ranked zones"), tr("The zones with their sums, scores, classes and ranks.")
        )
        yield declare.file_out(
            "REPORT",
            tr("Report"),
            tr("Which zones come first, why, how firm that is, what is uncertain, what to collect next."),
            "HTML (*.html)",
        )

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import Between, HasFields, HasGeometry

        hint = tr("Give a result of 'Rainwater potential of roofs'.")
        return [
            HasFields("INPUT", parameters.ROOF_FIELDS, hint),
            HasGeometry("ZONES", ("polygon",)),
            Between("MIN_COMPLETE", 0, 100),
            Between("DRAWS", 0, 5000),
        ]

    def execute(self, job: Job) -> None:
        from .runs import rainzones

        rainzones.run(job)
