"""Estimate the stock from its DPE."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.housing import schema, schema_bills
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class HousingEstimate(parameters.HousingAlgorithm):
    """Leaky dwellings of each zone with their interval: strata of the census, DPE pooled between zones."""

    ID = "housingestimate"
    GROUP = "housing"
    NAME = mark("Estimate the stock")
    SUMMARY = mark(
        "Estimates how many main residences are in each class, zone by zone, from the DPE of 'Read and clean DPE' and "
        "the census, with two intervals: diagnosis at random in strata, and the one to quote. A share of DPE is never "
        "shown as a share of the stock."
    )
    TAGS = "DPE, parc, estimation, intervalle, passoire thermique, recensement, strate, stock, estimate, RPLS"
    FIELDS = {
        "OUTPUT_ZONES": schema.ZONES,
        "OUTPUT_CELLS": schema.CELLS,
        "OUTPUT_USES": schema_bills.USES,
        "QA": schema.QA,
    }
    STYLES = {"OUTPUT_ZONES": "housing_zones.qml"}
    MORE_STYLES = parameters.ZONE_STYLES

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector(
            "INPUT", tr("Dwellings with a DPE"), tr("The result of 'Read and clean DPE' (housingdpe)."), ("any",)
        )
        yield parameters.zones_parameter()
        yield from parameters.stock_parameters()
        yield parameters.date_parameter()
        yield parameters.window_parameter()
        yield from parameters.draw_parameters()
        yield parameters.tables_parameter()
        yield from parameters.stock_outputs()
        yield parameters.report_output()

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import HasFields

        hint = tr("Give a result of 'Read and clean DPE'.")
        return [*parameters.stock_rules(), HasFields("INPUT", parameters.DWELLING_FIELDS, hint)]

    def execute(self, job: Job) -> None:
        from .runs import housingestimate

        housingestimate.run(job)
