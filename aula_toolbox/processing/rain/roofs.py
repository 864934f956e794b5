"""Parameters about buildings, roofs and demand, shared by the rain algorithms."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.parameters import Parameter

if TYPE_CHECKING:
    from ...core.rules import Rule

PROFILES = ("REGIONAL", "NATIONAL", "EN")
USES = ("WC", "LINGE", "ARROSAGE")
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


def roof_parameters() -> Iterator[Parameter]:
    """How roofs are qualified."""
    yield declare.choice(
        "RULE_PACK",
        tr("Legal rules"),
        tr(
            "Dated rules that give each roof a status and its reasons: FR-2024 (decree 2024-796 and order of 12 July "
            "2024) or FR-2008 (order of 21 August 2008, for the record). No legal opinion is given."
        ),
        RULE_PACKS,
        "FR-2024",
    )
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
        tr("WC, LINGE (laundry), ARROSAGE (watering of gardens). At least one."),
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


def roof_rules() -> list[Rule]:
    """Bounds of the roof parameters."""
    from ...core.rules import Between, HasGeometry

    return [HasGeometry("INPUT", ("polygon",)), Between("MIN_AREA", 0, 1e6), Between("EAVES", 0, 1.5)]


def demand_rules() -> list[Rule]:
    """Bounds of the demand parameters."""
    from ...core.rules import Between

    return [Between("PERSONS", 0.5, 6), Between("GARDEN_M2", 0, 1e6)]
