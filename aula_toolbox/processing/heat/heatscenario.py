"""Before and after: what a project changes in the air, for how many people."""

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


class HeatScenario(parameters.HeatAlgorithm):
    """Both states on one grid and one mask: degrees gained, people cooled, site coefficients."""

    ID = "heatscenario"
    GROUP = "heat"
    NAME = mark("Before / after")
    SUMMARY = mark(
        "What a project changes: air temperature by day and by night, people cooled, coefficients of the site."
    )
    TAGS = "chaleur, heat, scénario, scenario, projet, avant après, végétalisation, cour oasis, rafraîchissement"
    FIELDS = {"OUTPUT": schema.SCENARIO, "SITES": schema.SITES}
    STYLES = {"OUTPUT": "heat_scenario.qml", "DT_DAY": "heat_dt_raster.qml", "DT_NIGHT": "heat_dt_raster.qml"}

    def parameters(self) -> Iterator[declare.Parameter]:
        yield declare.raster("INPUT", tr("Land-cover classes before"), tr("Raster of class codes, in metres."))
        yield declare.raster(
            "AFTER", tr("Land-cover classes after"), tr("Same classes; or give PROJECTS."), optional=True
        )
        yield declare.vector(
            "PROJECTS",
            tr("Projects"),
            tr("Polygons, lines with largeur_m or tree points with rayon_m, and the field classe: the new class code."),
            ("point", "line", "polygon"),
            optional=True,
        )
        yield parameters.classes_parameter("BIOPHYSICAL", tr("Biophysical table"))
        yield declare.number(
            "UHI_MAX_DAY", tr("Urban excess by day (°C)"), tr("Largest difference between town and countryside."), 2
        )
        yield declare.number(
            "UHI_MAX_NIGHT", tr("Urban excess by night (°C)"), tr("Largest difference between town and countryside."), 4
        )
        yield from parameters.distance_parameters()
        yield from parameters.model_parameters()
        yield declare.raster(
            "ET0",
            tr("Reference evapotranspiration"),
            tr("Must cover the whole land cover. Empty: the same everywhere."),
            optional=True,
        )
        yield declare.vector("ZONES", tr("Zones"), tr("Empty: the surroundings of what changes."), optional=True)
        yield declare.vector(
            "POPULATION",
            tr("Population grid"),
            tr("Filosofi cells as polygons, or a table with their INSPIRE identifier."),
            ("polygon", "any"),
            optional=True,
        )
        yield declare.number(
            "MIN_CHANGE", tr("Smallest change (°C)"), tr("Below, a change is not counted."), 0.1, advanced=True
        )
        yield declare.vector(
            "SITE_SURFACES",
            tr("Surfaces of the sites"),
            tr("Table with site, etat (avant or apres), type of surface and quantite."),
            ("any",),
            optional=True,
        )
        yield declare.layer_out("OUTPUT", tr("Effect of the project"), tr("Zones with what changes, and for how many."))
        yield declare.raster_out(
            "DT_DAY", tr("Change by day"), tr("After minus before, in °C."), True, by_default=False
        )
        yield declare.raster_out(
            "DT_NIGHT", tr("Change by night"), tr("After minus before, in °C."), True, by_default=False
        )
        yield declare.layer_out(
            "SITES",
            tr("Coefficients of the sites"),
            tr("Before and after, site by site."),
            "any",
            optional=True,
            by_default=False,
        )
        yield parameters.report_output()

    def rules(self) -> Iterable[Rule]:
        from .runs import heatscenario

        return heatscenario.RULES

    def execute(self, job: Job) -> None:
        from .runs import heatscenario

        heatscenario.run(job)
