"""Property units."""

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


class LandUnits(AulaAlgorithm):
    """Contiguous parcels of one owner brought together, with what stands on them."""

    ID = "landunits"
    GROUP = "land"
    NAME = mark("Property units")
    SUMMARY = mark(
        "Brings contiguous parcels of one owner together and measures each unit: built share, storeys, planning zone, "
        "street side, constraints. Where owners are not known, says with which unit it may be one."
    )
    TAGS = "unité foncière, parcelle, propriétaire, cadastre, foncier, property unit, parcel"
    FIELDS = {"OUTPUT": schema.UNITS}
    STYLES = {"OUTPUT": "land_unites.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector(
            "AREA", tr("Area"), tr("Parcels of which half lies in it are taken. Communes, an envelope, zones.")
        )
        yield from parameters.land()
        yield declare.vector("PLU", tr("Planning zones"), tr("Zones of the PLU or PLUi."), optional=True)
        yield parameters.constraints()
        yield declare.tables("land_seuils", "zae_maitrise")
        yield declare.layer_out("OUTPUT", tr("Property units"), tr("One row a unit."))

    def rules(self) -> list[Rule]:
        from ...core.rules import HasGeometry, NotEmpty

        return [NotEmpty("AREA"), NotEmpty("PARCELS"), HasGeometry("PARCELS", ("polygon",))]

    def execute(self, job: Job) -> None:
        from .runs.landunits import run

        run(job)
