"""Heat exposure and vulnerability: from land cover and population to priority zones, in one run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.heat import schema
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class HeatExposure(parameters.HeatAlgorithm):
    """Temperature by day and by night, people, access to cool places, notes, hot spots and priorities."""

    ID = "heatexposure"
    GROUP = "heat"
    NAME = mark("Heat exposure and vulnerability")
    SUMMARY = mark(
        "From land cover, zones and population to priority zones against heat, by day and by night, in one run."
    )
    TAGS = (
        "chaleur, heat, îlot de chaleur, urban heat island, vulnérabilité, exposition, canicule, température, priorité"
    )
    FIELDS = {"OUTPUT": schema.EXPOSURE}
    STYLES = {"OUTPUT": parameters.NOTES_STYLE}
    MORE_STYLES = {"OUTPUT": {**parameters.SCORE_STYLES, **parameters.GAP_STYLES}}

    def parameters(self) -> Iterator[declare.Parameter]:
        yield declare.vector("INPUT", tr("Zones"), tr("IRIS or any polygons: the result has one row for each."))
        yield declare.field("ID_FIELD", tr("Identifier"), tr("Empty: code_iris, insee, code or id."), "INPUT")
        yield declare.raster(
            "LULC",
            tr("Land cover for heat"),
            tr("Raster of class codes. If given, the layers below are not drawn."),
            optional=True,
        )
        yield from parameters.cover_parameters()
        yield parameters.trees_parameter()
        yield from parameters.nomenclature_parameters()
        yield declare.vector(
            "POPULATION",
            tr("Population grid"),
            tr("Filosofi cells as polygons, or a table with their INSPIRE identifier."),
            ("polygon", "any"),
            optional=True,
        )
        yield from parameters.dwelling_parameters()
        yield declare.vector(
            "COOL", tr("Cool places"), tr("Parks, water, cool buildings."), ("point", "polygon"), optional=True
        )
        yield declare.field(
            "COOL_NIGHT_FIELD", tr("Open at night"), tr("Field that is true where one may enter at night."), "COOL"
        )
        yield declare.number("PIXEL", tr("Pixel (m)"), tr("0: 5 m up to 300 km2, else 10 m."), 0)
        yield declare.number(
            "UHI_MAX_DAY", tr("Urban excess by day (°C)"), tr("Largest difference between town and countryside."), 2
        )
        yield declare.number(
            "UHI_MAX_NIGHT", tr("Urban excess by night (°C)"), tr("Largest difference between town and countryside."), 4
        )
        yield declare.number(
            "T_REF_DAY",
            tr("Countryside by day (°C)"),
            tr("Air temperature of the open countryside."),
            33,
            advanced=True,
        )
        yield declare.number(
            "T_REF_NIGHT",
            tr("Countryside by night (°C)"),
            tr("Air temperature of the open countryside."),
            18,
            advanced=True,
        )
        yield declare.choice(
            "METHOD_NIGHT",
            tr("Nights"),
            tr(
                "model: the air mixes by night as by day. clear_nights: gap to the countryside of a clear calm night, "
                "from visible sky and plants (BUILDINGS needed); what the model says is kept beside it."
            ),
            (parameters.MODEL, parameters.CLEAR_NIGHTS),
            parameters.MODEL,
            advanced=True,
        )
        yield from parameters.night_parameters(advanced=True)
        yield from parameters.distance_parameters()
        yield declare.number(
            "MIN_POP", tr("Fewest inhabitants"), tr("Below, a zone counts as uninhabited."), 20, advanced=True
        )
        yield parameters.classes_parameter("BIOPHYSICAL", tr("Biophysical table"))
        for parameter in parameters.score_parameters():
            if parameter.name() != "NORM":
                yield parameter
        yield declare.layer_out("OUTPUT", tr("Heat by zone"), tr("Zones with temperatures, people, notes and reasons."))
        yield declare.raster_out("T_DAY", tr("Air temperature by day"), tr("Modelled, in °C."), True, by_default=False)
        yield declare.raster_out(
            "T_NIGHT", tr("Air temperature by night"), tr("Modelled, in °C."), True, by_default=False
        )
        yield declare.raster_out(
            "LULC_OUT", tr("Classes drawn"), tr("The land cover that was used."), True, by_default=False
        )
        yield parameters.thresholds_output()
        yield parameters.report_output()

    def rules(self) -> Iterable[Rule]:
        from .runs import heatexposure

        return heatexposure.RULES

    def execute(self, job: Job) -> None:
        from .runs import heatexposure

        self._scores_people = heatexposure.run(job)

    def style_of(self, name: str) -> str | None:
        """Without population no vulnerability is known: the zones open on their gap by night."""
        known = name != "OUTPUT" or self.__dict__.get("_scores_people", True)
        return super().style_of(name) if known else parameters.GAP_STYLE
