"""Parameters that several heat algorithms share."""

from __future__ import annotations

from collections.abc import Iterator

from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm

NEIGHBOURS = ("contiguity", "distance", "nearest")
SENSORS = ("landsat8-9", "landsat4-7", "sentinel2", "reflectance")
FACTORS, INTENSITY = "factors", "intensity"
#: what the numbers of a canopy raster can be, as core.heat.canopy knows them
CANOPY_KINDS = ("auto", "mask", "percent", "classes", "height")
TREE_SIZES = ("petit", "moyen", "grand")
EVERYONE, FRAIL = "all", "frail"
NIGHT, DAY = "night", "day"
#: how nights are told: by the mixing of the air, or by the formula of clear nights
MODEL, CLEAR_NIGHTS = "model", "clear_nights"
COVER_LAYERS = ("LANDCOVER", "BUILDINGS", "VEGETATION")


class HeatAlgorithm(AulaAlgorithm):
    """What all heat algorithms have in common: nothing of the user's own fields is lost."""

    KEEPS_NAMESAKES = True


NOTES_STYLE, GAP_STYLE = "heat_vulnerability.qml", "heat_gap_night.qml"
#: other ways to look at scored zones
SCORE_STYLES = {
    mark("Vulnerability by day"): "heat_vulnerability_day.qml",
    mark("Priority"): "heat_priority.qml",
    mark("Exposure by night"): "heat_exposure_night.qml",
    mark("Exposure and frailty"): "heat_bivariate.qml",
    mark("Hot spots"): "heat_hotspots.qml",
}
GAP_STYLES = {mark("Gap by night"): GAP_STYLE, mark("Gap by day"): "heat_gap_day.qml"}


def cover_parameters() -> Iterator[declare.Parameter]:
    """The layers that describe the land."""
    yield declare.vector(
        "LANDCOVER",
        tr("Land cover (OCS GE or OCS2D)"),
        tr("Land-cover polygons with their cover code, and their use code if there is one."),
        optional=True,
    )
    yield declare.vector(
        "BUILDINGS",
        tr("Buildings"),
        tr("Building footprints, with their height when it is known (BD TOPO: HAUTEUR)."),
        optional=True,
    )
    yield declare.vector(
        "VEGETATION",
        tr("Vegetation"),
        tr("Vegetation polygons with their NATURE (BD TOPO) or type (OSM)."),
        optional=True,
    )
    yield declare.vector("WATER", tr("Water"), tr("Water surfaces."), optional=True)
    yield declare.vector(
        "ROADS",
        tr("Roads"),
        tr("Road lines; their width comes from LARGEUR or from their NATURE."),
        ("line",),
        optional=True,
    )


def night_parameters(advanced: bool = False) -> Iterator[declare.Parameter]:
    """The weather of a typical clear night in the countryside."""
    yield declare.number(
        "RADIATION",
        tr("Radiation (W/m2)"),
        tr("Mean of the 24 hours of a hot clear day, without WEATHER."),
        290,
        advanced=advanced,
    )
    yield declare.number(
        "RANGE", tr("Range (°C)"), tr("Warmest less coldest air in the countryside."), 14, advanced=advanced
    )
    yield declare.number("WIND", tr("Wind (m/s)"), tr("Mean wind at 10 m in the countryside."), 2.5, advanced=advanced)


def trees_parameter() -> declare.Parameter:
    """Isolated trees."""
    return declare.vector(
        "TREES",
        tr("Trees"),
        tr("Isolated trees: points, with the crown radius in rayon_m (3 m otherwise), or crown polygons."),
        ("point", "polygon"),
        optional=True,
    )


def dwelling_parameters() -> Iterator[declare.Parameter]:
    """Buildings that say where in a population cell people live."""
    yield declare.vector(
        "DWELLINGS",
        tr("Dwellings"),
        tr("Buildings: a cell is split by its dwellings instead of its area."),
        optional=True,
    )
    yield declare.field(
        "DWELLING_FIELD",
        tr("Number of dwellings"),
        tr("Found by its name when left empty: nombre_de_logements, NB_LOGTS, nb_log."),
        "DWELLINGS",
    )


def nomenclature_parameters() -> Iterator[declare.Parameter]:
    """How the land cover is read."""
    yield declare.nomenclature()
    yield declare.field(
        "LANDCOVER_FIELD",
        tr("Cover code"),
        tr("Found by its name when left empty: code_cs, latest csYY."),
        "LANDCOVER",
        advanced=True,
    )
    yield declare.field(
        "USE_FIELD",
        tr("Use code"),
        tr("Found by its name when left empty: code_us, latest usYY."),
        "LANDCOVER",
        advanced=True,
    )


def classes_parameter(name: str, title: str) -> declare.Parameter:
    """A user's own table of classes."""
    return declare.file(
        name,
        title,
        tr("CSV with the columns of InVEST: lucode, kc, albedo, shade, green_area, building_intensity. Empty: ours."),
    )


METHOD_KERNELS = ("exponential", "gaussian")
PRECISIONS = ("exact", "fast")


def distance_parameters(advanced: bool = True) -> Iterator[declare.Parameter]:
    """How far parks cool and the air mixes."""
    yield declare.number(
        "D_COOL", tr("Reach of parks (m)"), tr("Distance over which a park cools around it."), 450, advanced=advanced
    )
    yield declare.number(
        "MIX", tr("Mixing distance (m)"), tr("Distance over which the air mixes."), 550, advanced=advanced
    )


def model_parameters() -> Iterator[declare.Parameter]:
    """The settings of the cooling model that most users leave alone."""
    yield declare.number("W_SHADE", tr("Weight of shade"), tr("Divided by the sum of the three."), 0.6, advanced=True)
    yield declare.number("W_ALBEDO", tr("Weight of albedo"), tr("Divided by the sum of the three."), 0.2, advanced=True)
    yield declare.number(
        "W_ETI", tr("Weight of evapotranspiration"), tr("Divided by the sum of the three."), 0.2, advanced=True
    )
    yield declare.choice(
        "KERNEL",
        tr("Mixing kernel"),
        tr("exponential: that of InVEST's code. gaussian: that of its guide."),
        METHOD_KERNELS,
        METHOD_KERNELS[0],
        advanced=True,
    )
    yield declare.number(
        "MIN_PARK", tr("Smallest park (ha)"), tr("Green amount within reach that cools around."), 2, advanced=True
    )
    yield declare.flag(
        "CONTIGUOUS", tr("Contiguous parks"), tr("The green amount must be one patch, corners included."), advanced=True
    )
    yield declare.number(
        "ET_MAX",
        tr("Largest evapotranspiration"),
        tr("Same unit as ET0. Empty: the largest value of ET0. Give it to compare runs of different extents."),
        advanced=True,
    )
    yield declare.choice(
        "PRECISION",
        tr("Precision"),
        tr("fast mixes the air on pixels twice as large: quicker, within 0.005 °C for wide radii."),
        PRECISIONS,
        PRECISIONS[0],
        advanced=True,
    )


def score_parameters() -> Iterator[declare.Parameter]:
    """Tables of the scores, and the normalisation."""
    yield declare.file(
        "INDICATORS", tr("Table of indicators"), tr("CSV of indicators, senses and weights. Empty: ours.")
    )
    yield declare.file(
        "THRESHOLDS",
        tr("Frozen thresholds"),
        tr("CSV written by an earlier run, so that this one can be compared with it."),
    )
    yield declare.choice(
        "NORM",
        tr("Normalisation"),
        tr("percentile: rank among the zones. minmax: between the 2nd and 98th percentiles."),
        ("percentile", "minmax"),
        "percentile",
        advanced=True,
    )


def report_output() -> declare.Parameter:
    """The report of a run."""
    return declare.file_out(
        "REPORT", tr("Report"), tr("What a planner can hand on, in one HTML file."), "HTML (*.html)", by_default=False
    )


def thresholds_output() -> declare.Parameter:
    """What makes another run comparable."""
    return declare.file_out(
        "THRESHOLDS_OUT",
        tr("Thresholds"),
        tr("What turned values into notes; give it to another run to compare."),
        "CSV (*.csv)",
        by_default=False,
    )


def relief_parameters() -> Iterator[declare.Parameter]:
    """What tells the heights of the ground, of roofs and of trees."""
    yield declare.raster(
        "SURFACE", tr("Surface (MNS)"), tr("Altitudes of the tops, with GROUND: LiDAR HD."), optional=True
    )
    yield declare.raster("GROUND", tr("Ground (MNT)"), tr("Altitudes of the bare ground."), optional=True)
    yield declare.raster(
        "HEIGHT", tr("Heights (MNH)"), tr("Heights above ground; the land is then taken as flat."), optional=True
    )
    yield declare.folder(
        "TILES",
        tr("Folder of LiDAR HD tiles"),
        tr("Instead of the three rasters: tiles as they are downloaded, known by MNS, MNT or MNH in their names."),
        advanced=False,
    )
    yield declare.vector(
        "BUILDINGS",
        tr("Buildings"),
        tr("Footprints: they tell roofs from crowns, or make the surface with their heights without LiDAR."),
        optional=True,
    )
    yield declare.vector(
        "TREES",
        tr("Trees"),
        tr("Points (rayon_m, hauteur_m; 3 m and 8 m otherwise) or crown polygons, added to the surface."),
        ("point", "polygon"),
        optional=True,
    )
    yield declare.flag(
        "CLOSE_CANOPY",
        tr("Close the crowns"),
        tr("For a survey flown without leaves: gaps of a pixel or two in the crowns are filled."),
        advanced=True,
    )


def period_parameters() -> Iterator[declare.Parameter]:
    """The day and the hours of a run."""
    yield declare.text("DATE", tr("Day"), tr("Written 2026-07-15. Empty: 15 July of this year."))
    yield declare.text("START", tr("From"), tr("French legal time, written 11:00."), "11:00", optional=False)
    yield declare.text("END", tr("To"), tr("French legal time, written 18:00."), "18:00", optional=False)


def shade_pixel() -> declare.Parameter:
    """Side of the pixels that shade is drawn on."""
    return declare.number("PIXEL", tr("Pixel (m)"), tr("Side of the pixels that shade is drawn on."), 1)
