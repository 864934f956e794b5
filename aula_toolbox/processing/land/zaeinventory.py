"""Inventory of activity zones: the headline of the land subject."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...core.land import schema
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class ZaeInventory(AulaAlgorithm):
    """Property units of each zone, the state of each, the vacancy rate with its interval, and what to check."""

    ID = "zaeinventory"
    GROUP = "land"
    NAME = mark("Inventory of activity zones")
    SUMMARY = mark(
        "The inventory that the law asks of each EPCI: parcels grouped into property units, occupants, vacancy rate. "
        "What is not known widens the rate to an interval, and is listed in the order in which checking it narrows it. "
        "A unit never used, or closed for less than two years, is not vacant."
    )
    TAGS = "ZAE, zone d'activité, vacance, inventaire, unité foncière, foncier économique, CNIG, business park, vacancy"
    FIELDS = {
        "OUTPUT": schema.SITES,
        "UF": schema.INVENTORY_UNITS,
        "TERRAIN": schema.TERRAIN_ECO,
        "ETAB": schema.ETABLISSEMENT,
        "TODO": schema.TO_CHECK,
        "FLOATING": schema.FLOATING,
    }
    STYLES = {
        "OUTPUT": "zae_taux.qml",
        "UF": "zae_unites.qml",
        "TODO": "zae_verifier.qml",
        "TERRAIN": "zae_terrains.qml",
        "ETAB": "zae_etablissements.qml",
    }

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.zones(
            tr(
                "The zones of the EPCI. Fields with the names of the national standard are kept: site_id, site_nom... "
                "Without a list of its own: BD TOPO, FUSAC or the PLU, as proposals (etat = estime)."
            )
        )
        yield from parameters.land()
        yield from parameters.establishments()
        yield declare.vector(
            "SURVEY",
            tr("Field survey"),
            tr("What was seen: parcel identifier, occupe (oui, non), date, source. It wins over everything else."),
            ("any",),
            optional=True,
        )
        yield declare.vector("FRICHES", tr("Friches"), tr("Known friches: points or perimeters."), ("geometry",), True)
        yield declare.vector("PLU", tr("Planning zones"), tr("Zones of the PLU or PLUi."), optional=True)
        yield declare.vector(
            "PREVIOUS",
            tr("Last inventory"),
            tr("Zones of an earlier inventory, ours or a delivery: the report says what the two rates prove together."),
            ("any",),
            optional=True,
        )
        yield declare.vector(
            "ROADS",
            tr("Roads"),
            tr("BD TOPO troncon_de_route: distances to stations and junctions go by it. Empty: they stay empty."),
            ("line",),
            optional=True,
        )
        yield declare.vector("STATIONS", tr("Stations"), tr("Passenger stations, with their name."), ("point",), True)
        yield declare.vector(
            "JUNCTIONS",
            tr("Motorway junctions"),
            tr("Points. Empty: where ramps of ROADS leave ordinary roads for a motorway."),
            ("point",),
            optional=True,
        )
        yield declare.vector(
            "STOPS", tr("Stops"), tr("Stops of public transport (stops.txt of a GTFS, as points)."), ("point",), True
        )
        yield parameters.day()
        yield declare.number(
            "MIN_UNIT", tr("Smallest unit (m2)"), tr("Smaller units are roads or slivers: not counted."), 100
        )
        yield declare.text("EPCI_NAME", tr("EPCI"), tr("Name, for the export."), advanced=True)
        yield declare.text("EPCI_SIREN", tr("SIREN of the EPCI"), tr("Nine digits, for the export."), advanced=True)
        yield declare.tables(
            "land_seuils",
            "zae_formes_cfe",
            "zae_maitrise",
            "zae_geolocalisation",
            "zae_propositions",
            "eco_tranches",
            "eco_vocations",
        )
        yield declare.layer_out("OUTPUT", tr("Zones with their rate"), tr("One row a zone."))
        yield declare.layer_out("UF", tr("Property units"), tr("Units with their state and proof."), optional=True)
        yield declare.layer_out(
            "TODO", tr("What to check on site"), tr("In the order in which it narrows the rates."), optional=True
        )
        yield declare.layer_out(
            "TERRAIN", tr("Terrains"), tr("Terrains of the national standard."), optional=True, by_default=False
        )
        yield declare.layer_out(
            "ETAB", tr("Establishments placed"), tr("In the national standard."), "point", True, by_default=False
        )
        yield declare.layer_out(
            "FLOATING",
            tr("Establishments without a place"),
            tr("Placed at the street or the commune only: on no unit, listed by name."),
            "any",
            True,
            by_default=False,
        )
        yield declare.vector(
            "DIALS",
            tr("Dials of the zones"),
            tr("Zones of 'Zones to intensify' (ZONES_OUT): their four dials are on the sheets."),
            ("any",),
            optional=True,
        )
        yield parameters.report()
        yield declare.folder_out(
            "SHEETS", tr("Sheets of the zones"), tr("A folder: one page (HTML) a zone. Empty: none."), optional=True
        )
        yield declare.file_out(
            "EXPORT",
            tr("Export in the national standard"),
            tr("One GeoPackage with the tables pole_eco, site_eco, terrain_eco and etablissement."),
            parameters.GPKG,
            by_default=False,
        )
        yield declare.folder_out(
            "EXPORT_SHP",
            tr("Shapefiles in the national standard"),
            tr("A folder for the same tables as Shapefiles, under the official names of ten signs. Empty: none."),
            optional=True,
        )

        yield declare.folder_out(
            "EXPORT_CSV",
            tr("CSV in the national standard"),
            tr("A folder for the same tables as CSV (UTF-8, semicolons, shapes as GeoJSON). Empty: none."),
            optional=True,
        )

    def rules(self) -> list[Rule]:
        from ...core.rules import Between, HasGeometry, NotEmpty

        return [
            NotEmpty("ZONES"),
            NotEmpty("PARCELS"),
            HasGeometry("ZONES", ("polygon",)),
            HasGeometry("PARCELS", ("polygon",)),
            Between("MIN_UNIT", 0, 10000),
        ]

    def execute(self, job: Job) -> None:
        from .runs.zaeinventory import run

        run(job)
