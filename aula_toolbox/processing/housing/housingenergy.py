"""Energy performance of the housing stock: all in one run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.housing import schema, schema_bills, schema_energy
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.parameters import Parameter
from . import parameters, parameters_bills

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class HousingEnergy(parameters.HousingAlgorithm):
    """DPE read, linked and estimated in one run, with incomes, bills and meters where they are given."""

    ID = "housingenergy"
    GROUP = "housing"
    NAME = mark("Energy performance of the housing stock")
    SUMMARY = mark(
        "In one run: reads the files of ADEME, counts each dwelling once under one dated rule, links them to "
        "buildings, estimates the stock of each zone with the interval to quote, counts the rental calendar, crosses "
        "with incomes as bounds, and sets meters beside. With the files of ADEME alone only the sample is told. A "
        "building without a DPE never gets a label, at most a probability that is named so."
    )
    TAGS = "DPE, passoire thermique, logement, énergie, parc, OPAH, PCAET, PLUi-H, précarité, housing, stock, energy"
    FIELDS = {
        "OUTPUT": schema_energy.ENERGY_DPE,
        "OUTPUT_BUILDINGS": schema_energy.ENERGY_BUILDINGS,
        "OUTPUT_ZONES": schema_energy.ENERGY_ZONES,
        "OUTPUT_CELLS": schema.CELLS,
        "OUTPUT_USES": schema_bills.USES,
        "QA": schema.QA,
    }
    STYLES = {
        "OUTPUT": "housing_dpe.qml",
        "OUTPUT_BUILDINGS": "housing_buildings.qml",
        "OUTPUT_ZONES": "housing_zones.qml",
    }
    MORE_STYLES = {
        "OUTPUT_ZONES": {
            **parameters.ZONE_STYLES["OUTPUT_ZONES"],
            mark("Low incomes and leaky housing"): "housing_vulnerability.qml",
        },
        "OUTPUT_BUILDINGS": {mark("Modelled probability of F or G (no label)"): "housing_probability.qml"},
    }

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.dpe_files()
        yield from parameters.rule_parameters()
        yield parameters.buildings_parameter(optional=True)
        yield parameters.zones_parameter(optional=True)
        yield from parameters.stock_parameters()
        yield parameters_bills.income_parameter()
        yield parameters_bills.meters_parameter()
        yield parameters_bills.prices_parameter()
        yield parameters.window_parameter()
        yield from parameters.draw_parameters()
        yield from parameters.link_parameters(advanced=True)
        yield from parameters_bills.effort_parameters()
        yield declare.flag(
            "KEEP_ADDRESS",
            tr("Keep addresses"),
            tr("Write the address and its key in the points. They are personal data: do not publish them."),
            advanced=True,
        )
        yield parameters.tables_parameter()
        yield declare.layer_out(
            "OUTPUT",
            tr("Dwellings with a DPE"),
            tr("One point a row of the files, those left out too, with the building. Do not publish these points."),
            "point",
        )
        yield declare.layer_out(
            "OUTPUT_BUILDINGS",
            tr("Buildings"),
            tr("The buildings with the dwellings diagnosed in each; the others have at most a modelled probability."),
            optional=True,
            by_default=False,
        )
        yield from parameters.stock_outputs()
        yield parameters.report_output()

    def rules(self) -> Iterable[Rule]:
        return [*parameters.stock_rules(), *parameters.link_rules(), *parameters_bills.effort_rules()]

    def execute(self, job: Job) -> None:
        from .runs import housingenergy

        housingenergy.run(job)
