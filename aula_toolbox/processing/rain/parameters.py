"""Parameters that the rain algorithms share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.parameters import Parameter

if TYPE_CHECKING:
    from ...core.rules import Rule

ROOF_FIELDS = ("statut", "toit_m2", "apport_m3_an", "util_m3_an", "trop_m3_an", "d_m3_an", "n_estime")
RULES = ("EN", "YAS", "FSW", "YBS")
TABLES = (
    "rain_activity",
    "rain_building_values",
    "rain_calendars",
    "rain_climate_scenarios",
    "rain_constants",
    "rain_costs",
    "rain_crops",
    "rain_demand_person",
    "rain_demand_usage",
    "rain_legal_rules",
    "rain_roof_material",
    "rain_roof_runoff",
    "rain_soils",
    "rain_tank_modes",
    "rain_tank_sizes",
    "rain_uncertainty",
    "rain_uses",
    "rain_zone_criteria",
    "rain_zoning_rules",
    "synonymes",
)


def rain_files(name: str = "RAIN") -> Parameter:
    """Files of daily rain."""
    return declare.files(
        name,
        tr("Daily rain files"),
        tr(
            "One or several files of daily rain, in any mix: Météo-France daily base (Q_<dep>_<period>_RR-T-Vent.csv), "
            "SAFRAN/SIM2, Open-Meteo, NetCDF (DRIAS, ERA5), a CSV with a date and a rain column, or the result of "
            "'Prepare daily rain series'. "
            "Compressed files (.gz) are read as they are. A missing day is never taken as 0 mm."
        ),
    )


def series_parameters() -> Iterator[Parameter]:
    """How rain files are understood."""
    yield declare.vector(
        "STATIONS",
        tr("Places of the rain series"),
        tr("Points for series whose files carry no coordinates; matched by a field num_poste, poste or id."),
        ("point",),
        optional=True,
        advanced=True,
    )
    yield declare.text(
        "RAIN_COLUMN",
        tr("Rain column"),
        tr("Name of the rain column of a plain CSV; several names separated by commas make several series."),
        advanced=True,
    )
    yield declare.text(
        "YEARS",
        tr("Years"),
        tr("First and last calendar year, such as 1996-2025. Empty: the last 30 years of each series."),
        advanced=True,
    )


def simulation_parameters() -> Iterator[Parameter]:
    """How tanks work."""
    yield rule_parameter()
    yield filter_parameter()
    yield loss_parameter()


def rule_parameter() -> Parameter:
    """Order of events within a day."""
    return declare.choice(
        "RULE",
        tr("Operating rule"),
        tr(
            "Order of draw, inflow and spill within a day. EN: EN 16941-1, the draw comes from yesterday's level. "
            "YAS: yield after spillage (lower bound). YBS: yield before spillage (upper bound). FSW: fill, spill, "
            "withdraw."
        ),
        RULES,
        "EN",
        advanced=True,
    )


def loss_parameter() -> Parameter:
    """Rain lost each day."""
    return declare.number(
        "INITIAL_LOSS",
        tr("Initial loss (mm a day)"),
        tr("Rain lost each day before any runoff. It double counts the runoff coefficient: keep 0 unless that is 1."),
        0.0,
        advanced=True,
    )


def filter_parameter() -> Parameter:
    """Hydraulic efficiency of the filter."""
    return declare.number(
        "FILTER",
        tr("Hydraulic efficiency of the filter"),
        tr("Share of the runoff that the filter lets into the tank (eta of EN 16941-1)."),
        0.9,
        advanced=True,
    )


def tables_parameter() -> Parameter:
    """The user's own reference tables."""
    return declare.tables(*TABLES)


def simulation_rules() -> list[Rule]:
    """Bounds of the simulation parameters."""
    from ...core.rules import Between

    return [filter_rule(), Between("INITIAL_LOSS", 0, 5)]


def filter_rule() -> Rule:
    """Bounds of the hydraulic efficiency."""
    from ...core.rules import Between

    return Between("FILTER", 0, 1, low_open=True)


PROFILES = ("REGIONAL", "NATIONAL", "EN")
USES = ("WC", "LINGE", "ARROSAGE", "SOLS", "EXTERIEUR", "PACK")
RULE_PACKS = ("FR-2024", "FR-2008")


def input_parameter() -> Parameter:
    """The buildings."""
    return declare.vector(
        "INPUT",
        tr("Buildings"),
        tr(
            "Polygons of buildings: BD TOPO (both naming schemes), BDNB, OpenStreetMap, or built zones of OCS GE. Only "
            "the geometry is mandatory; uses, materials, dwellings and heights make the result better."
        ),
    )


def activity_parameter() -> Parameter:
    """Zones that tell schools, care homes, offices."""
    return declare.vector(
        "ACTIVITY",
        tr("Activity zones"),
        tr(
            "BD TOPO zone_d_activite_ou_d_interet: recognises sensitive premises, schools and offices. Without it, "
            "buildings of shops and services stay to be checked."
        ),
        optional=True,
    )


def population_parameters() -> Iterator[Parameter]:
    """Zones with inhabitants."""
    yield declare.vector(
        "POPULATION",
        tr("Population zones"),
        tr("Communes, IRIS or squares whose inhabitants are shared between the dwellings of their buildings."),
        optional=True,
    )
    yield declare.field(
        "POPULATION_FIELD",
        tr("Inhabitants"),
        tr("Field of the population zones that holds the inhabitants; pop_mun if it is there."),
        "POPULATION",
        numeric=True,
    )


def pack_parameter() -> Parameter:
    """The dated legal rules."""
    return declare.choice(
        "RULE_PACK",
        tr("Legal rules"),
        tr(
            "Dated rules that give each roof a status and its reasons: FR-2024 (decree 2024-796 and order of 12 July "
            "2024) or FR-2008 (order of 21 August 2008, for the record). No legal opinion is given."
        ),
        RULE_PACKS,
        "FR-2024",
    )


def roof_parameters() -> Iterator[Parameter]:
    """How roofs are qualified."""
    yield pack_parameter()
    yield declare.field(
        "COEF_FIELD",
        tr("Own runoff coefficients"),
        tr("Field with runoff coefficients in ]0, 1]; where it is null the tables decide."),
        "INPUT",
        numeric=True,
        advanced=True,
    )
    yield declare.number(
        "MIN_AREA",
        tr("Smallest roof (m2)"),
        tr("Smaller roofs get the status exclu."),
        20.0,
        advanced=True,
    )
    yield declare.number(
        "EAVES",
        tr("Overhang of the eaves (m)"),
        tr("Added around outlines drawn at the wall (origin Cadastre); aerial outlines are at the gutter already."),
        0.0,
        advanced=True,
    )
    yield declare.flag(
        "INCLUDE_LIGHT",
        tr("Keep light constructions"),
        tr("Light constructions are excluded unless this is on."),
        advanced=True,
    )


def demand_parameters() -> Iterator[Parameter]:
    """How demands are estimated."""
    yield declare.choice(
        "PROFILE",
        tr("Litres per person"),
        tr("Litres a person and day for WC and laundry: REGIONAL, NATIONAL or EN (EN 16941-1)."),
        PROFILES,
        "REGIONAL",
    )
    yield declare.choice(
        "USES",
        tr("Uses of rainwater"),
        tr(
            "WC, LINGE (laundry), ARROSAGE (watering), SOLS (floors), EXTERIEUR (outdoor cleaning), or PACK: all uses "
            "that the legal rules allow. A use that they do not allow is refused. At least one."
        ),
        USES,
        ["WC", "LINGE"],
        multiple=True,
        optional=True,
    )
    yield declare.number(
        "PERSONS",
        tr("Persons per dwelling"),
        tr("Used where no population zone is given."),
        2.2,
        advanced=True,
    )
    yield declare.number(
        "GARDEN_M2",
        tr("Garden of a house (m2)"),
        tr("Watered area of houses with one or two dwellings."),
        0.0,
        advanced=True,
    )


CROPS = ("GAZON", "SPORT", "ESPACE_VERT", "POTAGER", "MARAICHAGE")
SOILS = ("SABLE", "LIMON_SABLEUX", "LIMON", "ARGILE")


def watering_parameters() -> Iterator[Parameter]:
    """How the water of gardens is computed."""
    yield declare.field(
        "WATERED_FIELD",
        tr("Watered ground (m2)"),
        tr(
            "Ground watered from each building (garden, sports ground, green space, market garden), with the use "
            "ARROSAGE; where it is null the garden of houses counts."
        ),
        "INPUT",
        numeric=True,
        advanced=True,
    )
    yield declare.files(
        "ET0",
        tr("Evapotranspiration files"),
        tr(
            "Daily reference evapotranspiration (SIM2, CAMELS, Open-Meteo, Météo-France): watering then comes from the "
            "balance of the soil day by day (FAO-56), month by month, instead of a flat 60 L/m2 a year."
        ),
        True,
    )
    yield declare.choice("CROP", tr("What is watered"), tr("Row of rain_crops.csv."), CROPS, "GAZON", advanced=True)
    yield declare.choice(
        "SOIL", tr("Soil of what is watered"), tr("Row of rain_soils.csv."), SOILS, "LIMON", advanced=True
    )


def roof_rules() -> list[Rule]:
    """Bounds of the roof parameters."""
    from ...core.rules import Between, HasGeometry

    return [HasGeometry("INPUT", ("polygon",)), Between("MIN_AREA", 0, 1e6), Between("EAVES", 0, 1.5)]


def demand_rules() -> list[Rule]:
    """Bounds of the demand parameters."""
    from ...core.rules import Between

    return [Between("PERSONS", 0.5, 6), Between("GARDEN_M2", 0, 1e6)]


DEFAULT_FIELD = "cuve_l"
MODES = ("EN", "SHARE", "LITRES", "PER_M2", "TARGET")


def tank_parameters(modes: tuple[str, ...] = MODES) -> Iterator[Parameter]:
    """How a tank is given its size."""
    yield declare.choice(
        "TANK",
        tr("Size of the tanks"),
        tr(
            "EN: days of the smaller of resource and demand (EN 16941-1, 21 days). SHARE: percentage of it (5 %). "
            "LITRES: the same tank everywhere (3 000 L). PER_M2: litres per m2 of roof (30). TARGET: smallest "
            "tank that reaches a coverage (80 %). FIELD, where offered: the sizes of a field."
        ),
        modes,
        "EN",
    )
    yield declare.number(
        "TANK_VALUE",
        tr("Value of the sizing rule"),
        tr(
            "Days for EN (5 to 60), % for SHARE (1 to 20), litres for LITRES (100 to 1 000 000), L/m2 for PER_M2 (1 to "
            "1 000), % for TARGET (1 to 99). Empty: the usual value of the rule."
        ),
    )


def rounding_parameter() -> Parameter:
    """Tanks of the market."""
    return declare.flag(
        "ROUND_TANK",
        tr("Round up to a tank of the market"),
        tr("Sizes of EN, SHARE, PER_M2 and TARGET are rounded up to the next size that is sold."),
        True,
        advanced=True,
    )


def roofs_parameter(title: str) -> Parameter:
    """Roofs whose area and demand are known."""
    return declare.vector(
        "INPUT",
        title,
        tr(
            "Layer or table with ae_m2 (effective area) and d_l_j (demand), or the four components d_cst_l_j, "
            "d_sem_l_j, d_eco_l_j, d_jar_l_j of 'Estimate the demand'. A table without geometry works with one "
            "rain series."
        ),
        ("any",),
    )
