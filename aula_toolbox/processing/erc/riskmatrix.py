"""Hazard x stake matrix."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...core.erc import schema_land
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class RiskMatrix(AulaAlgorithm):
    """Crosses hazards with stakes; the worst crossing of each unit, never a mean."""

    ID = "riskmatrix"
    GROUP = "erc"
    NAME = mark("Hazard x stake matrix")
    SUMMARY = mark(
        "Crosses hazards (0-4) with stakes (0-4): a note of 0-16 per crossing, and the worst one of each unit, never a "
        "mean. A hazard that was not given is named, never counted as zero; a value that the table of levels does not "
        "know is inconnu, never a level. Levels are proposals to validate."
    )
    TAGS = "risques, aléas, enjeux, inondation, argiles, minier, cavités, PPR, matrice, hazard, exposure"
    # one more field n_<alea> for each hazard given
    FIELDS = {
        "OUTPUT": schema_land.risk_units(("inondation",)),
        "CELLS": schema_land.RISK_CELLS,
        "MATRIX": schema_land.RISK_MATRIX,
    }
    STYLES = {"OUTPUT": "risque_unites.qml", "CELLS": "risque_cellules.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector("INPUT", tr("Units"), tr("Communes, parcels: polygons that receive the result."))
        yield declare.vectors(
            "HAZARDS",
            tr("Hazards"),
            tr("Layers recognised by their name (inondation, ppri, argile, cavite, minier...) or with a field niveau."),
            "geometry",
            optional=False,
        )
        yield declare.vectors(
            "STAKES",
            tr("Stakes"),
            tr("Layers recognised by their name (erp, population, bati, zone_urba, rpg...) or with a field niveau."),
            "geometry",
            optional=False,
        )
        yield declare.tables("risque_aleas", "risque_enjeux")
        yield declare.layer_out("OUTPUT", tr("Units with their worst note"), tr("Every unit."))
        yield declare.layer_out("CELLS", tr("Crossings"), tr("Every crossing of a hazard with a stake."), optional=True)
        yield declare.layer_out(
            "MATRIX", tr("Matrix"), tr("Number and area of the crossings by levels."), "any", optional=True
        )

    def rules(self) -> list[Rule]:
        from ...core.rules import NotEmpty

        return [NotEmpty("INPUT")]

    def execute(self, job: Job) -> None:
        from .runs.riskmatrix import run

        run(job)
