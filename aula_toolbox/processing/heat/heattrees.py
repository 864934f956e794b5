"""Where a tree counts most, for the air and for the shade, and which to plant under a budget."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.heat import schema_outdoors
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job

TABLES = ("heat_plantabilite", "heat_couts_arbre", "heat_essences", "heat_usages_ombre")


class HeatTrees(parameters.HeatAlgorithm):
    """Where a tree helps most people, on land that can be planted, and a plan for a budget, computed again in full."""

    ID = "heattrees"
    GROUP = "heat"
    NAME = mark("Where to plant first")
    SUMMARY = mark(
        "Where a tree counts most for the air people breathe and for the shade of footways, stops and yards, on land "
        "that can be planted; a plan within a budget, computed again in full."
    )
    TAGS = (
        "arbre, planter, plantation, végétalisation, canopée, ombre, budget, îlot de fraîcheur, désimperméabilisation, "
        "trees, planting, greening, shade"
    )
    FIELDS = {"OUTPUT": schema_outdoors.TREES, "PARETO": schema_outdoors.PARETO}
    STYLES = {"OUTPUT": "heat_trees_point.qml"}

    def parameters(self) -> Iterator[declare.Parameter]:
        yield declare.raster("INPUT", tr("Land-cover classes"), tr("Raster of class codes, in metres (LULC_OUT)."))
        yield declare.vector(
            "POPULATION",
            tr("Population grid"),
            tr("Filosofi cells as polygons, or a table with their INSPIRE identifier."),
            ("polygon", "any"),
        )
        yield declare.number("BUDGET", tr("Budget (€)"), tr("What the trees of the plan may cost in all."), 100_000)
        yield declare.vector(
            "ZONES",
            tr("Zones to plant in"),
            tr("Trees are planted there only; the priority of heatexposure (priorite) is used when it is there."),
            optional=True,
        )
        yield from parameters.relief_parameters()
        yield from _limits()
        yield from _places()
        yield from _choices()
        yield from _model()
        yield declare.layer_out("OUTPUT", tr("Trees of the plan"), tr("Stems in the order of the choice."), "point")
        yield declare.raster_out(
            "GAIN",
            tr("Gain of planting"),
            tr("Degrees x inhabitants taken away by 100 m2 of crowns, anywhere."),
            True,
            by_default=False,
        )
        yield declare.raster_out(
            "PLANTABLE", tr("Plantable land"), tr("Note of the land where a tree may stand."), True, by_default=False
        )
        yield declare.layer_out(
            "PARETO", tr("What each budget buys"), tr("One line a tree."), "any", optional=True, by_default=False
        )
        yield parameters.report_output()

    def rules(self) -> Iterable[Rule]:
        from .runs import heattrees

        return heattrees.RULES

    def execute(self, job: Job) -> None:
        from .runs import heattrees

        heattrees.run(job)


def _limits() -> Iterator[declare.Parameter]:
    """What keeps trees away, or asks for a word."""
    yield declare.vector(
        "ROADS", tr("Roads"), tr("Lines: nothing is planted on a carriageway."), ("line",), optional=True
    )
    yield declare.vector("RAILWAYS", tr("Railways"), tr("Lines kept away from."), ("line",), optional=True)
    yield declare.vector("WATER", tr("Water"), tr("Water surfaces."), optional=True)
    yield declare.vector(
        "PUBLIC",
        tr("Land one may plant"),
        tr("Public parcels for instance. If given, nothing is planted elsewhere."),
        optional=True,
    )
    yield declare.vector(
        "EXCLUDED", tr("Land left out"), tr("Sports fields, cemeteries, projects: polygons."), optional=True
    )
    yield declare.vector("PARKING", tr("Parking"), tr("A tree there takes a pit, which costs more."), optional=True)
    yield declare.vector(
        "NETWORKS",
        tr("Buried networks"),
        tr("Gas, heat, water, power: lines or polygons kept away from. Empty: not known, which is said."),
        ("line", "polygon"),
        optional=True,
    )
    yield declare.vector(
        "HERITAGE",
        tr("Surroundings of monuments"),
        tr("Trees are kept there, marked: the architect of historic buildings is asked."),
        optional=True,
    )
    yield declare.flag("FARMLAND", tr("Crops too"), tr("Whether crops may be planted."), advanced=True)


def _places() -> Iterator[declare.Parameter]:
    """Where shade is wanted."""
    yield declare.vector(
        "FOOTWAYS",
        tr("Footways and streets"),
        tr("Lines: paths over their width (3 m by default), both pavements of a street; shade counts there."),
        ("line",),
        optional=True,
    )
    yield declare.vector("STOPS", tr("Stops"), tr("Points, 5 m around."), ("point",), optional=True)
    yield declare.vector("SCHOOLYARDS", tr("Schoolyards"), tr("Polygons."), optional=True)
    yield declare.vector("SQUARES", tr("Squares and playgrounds"), tr("Polygons."), optional=True)


def _choices() -> Iterator[declare.Parameter]:
    """Which trees, for whom."""
    yield declare.choice(
        "SIZE",
        tr("Size of the trees"),
        tr("petit, moyen, grand: 6, 10 or 16 m high after 20 years."),
        parameters.TREE_SIZES,
        "moyen",
    )
    yield declare.number("YEARS", tr("Years after planting"), tr("Age at which the trees are counted."), 20)
    yield declare.number(
        "SPACING", tr("Spacing (m)"), tr("Between two stems; at least the width of a crown."), 8, advanced=True
    )
    yield declare.choice(
        "PEOPLE",
        tr("People counted"),
        tr("all: inhabitants. frail: children under 6 and people aged 65 and over."),
        (parameters.EVERYONE, parameters.FRAIL),
        parameters.EVERYONE,
    )
    yield declare.number(
        "SHADE_WEIGHT",
        tr("Weight of the shade (0-1)"),
        tr("0: the air only. 1: the shade only. Used when places are given."),
        0.5,
    )
    yield declare.number(
        "EQUITY",
        tr("Share for priority zones (%)"),
        tr("Part of the budget spent first in the zones of priority 1 and 2."),
        0,
        advanced=True,
    )
    yield declare.text("DATE", tr("Day"), tr("Written 2026-07-15. Empty: 15 July of this year."), advanced=True)
    yield declare.number(
        "PIXEL", tr("Pixel of the shade (m)"), tr("Side of the pixels that shade is drawn on."), 2, advanced=True
    )


def _model() -> Iterator[declare.Parameter]:
    """The cooling model."""
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
        advanced=True,
    )
    yield parameters.classes_parameter("BIOPHYSICAL", tr("Biophysical table"))
    yield declare.number(
        "TREE_CLASS", tr("Class of trees"), tr("Code that a planted crown takes in the table."), 3, True, True
    )
    yield declare.tables(*TABLES)
