"""Zones to intensify."""

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


class ZaeRequalify(AulaAlgorithm):
    """Four dials a unit and a zone: use, land left, climate, access; the free pieces behind the firms."""

    ID = "zaerequalify"
    GROUP = "land"
    NAME = mark("Zones to intensify")
    SUMMARY = mark(
        "Where a business zone can take more without taking land: built share, density, jobs per hectare, free "
        "pieces behind the firms, sealed ground, car parks, roofs, heat, trees, stations, friches, constraints. Four "
        "dials and words, no single score unless you give weights. Free land is a ceiling; its yield is shown beside."
    )
    TAGS = "ZAE, requalification, intensification, seconde main, CES, COS, emplois par hectare, foncier, business park"
    FIELDS = {"OUTPUT": schema.REQUALIFY, "ZONES_OUT": schema.REQUALIFY, "CANDIDATES": schema.REUSE}
    STYLES = {"OUTPUT": "zae_profils.qml", "ZONES_OUT": "zae_profils.qml", "CANDIDATES": "zae_unites.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector("INPUT", tr("Units"), tr("Layer UF of the inventory of activity zones."))
        yield declare.vector("PARCELS", tr("Parcels"), tr("Land register: tells the street side of each unit."))
        yield declare.vector("BUILDINGS", tr("Buildings"), tr("BD TOPO or land register, with heights or storeys."))
        yield declare.raster(
            "TEMPERATURE", tr("Temperature"), tr("Raster of surface or night air temperature, °C."), optional=True
        )
        yield declare.vector("TREES", tr("Trees"), tr("Polygons under trees."), optional=True)
        yield declare.vector(
            "STATIONS",
            tr("Stations and stops"),
            tr("Points of stations and frequent stops."),
            ("point",),
            optional=True,
        )
        yield declare.vector(
            "SEALED", tr("Sealed ground"), tr("Polygons of sealed ground: roofs, roads, yards."), optional=True
        )
        yield declare.vector(
            "PARKING",
            tr("Car parks"),
            tr("Polygons of car parks: those above the threshold of the law are flagged."),
            optional=True,
        )
        yield declare.vector("FRICHES", tr("Friches"), tr("Known friches: points or perimeters."), ("geometry",), True)
        yield parameters.constraints()
        yield declare.text(
            "DIAL_WEIGHTS",
            tr("Weights of the dials"),
            tr("Four numbers for use, land left, climate, access, such as 1;1;2;1. Empty: no score."),
            advanced=True,
        )
        yield declare.tables("land_seuils")
        yield declare.layer_out("OUTPUT", tr("Units with their dials"), tr("One row a unit."))
        yield declare.layer_out("ZONES_OUT", tr("Zones with their dials"), tr("One row a zone."), optional=True)
        yield declare.layer_out(
            "CANDIDATES",
            tr("Candidates for reuse"),
            tr("Derelict and vacant units, ready for 'Qualify friches' and the portfolio."),
            optional=True,
            by_default=False,
        )
        yield parameters.report()

    def rules(self) -> list[Rule]:
        from ...core.rules import HasFields, HasGeometry, NotEmpty

        return [
            NotEmpty("INPUT"),
            NotEmpty("PARCELS"),
            HasGeometry("INPUT", ("polygon",)),
            HasFields("INPUT", ("uf_id", "zone_id", "zone_nom")),
        ]

    def execute(self, job: Job) -> None:
        from .runs.zaerequalify import run

        run(job)
