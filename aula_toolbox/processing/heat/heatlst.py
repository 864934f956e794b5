"""Surface temperature from several Landsat scenes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.heat import schema
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class HeatLst(parameters.HeatAlgorithm):
    """Median surface temperature of the clear pixels of several summers, and its gap to the countryside."""

    ID = "heatlst"
    GROUP = "heat"
    NAME = mark("Surface temperature, several Landsat scenes")
    SUMMARY = mark(
        "Median morning surface temperature of Landsat Collection 2 Level-2 scenes: not the temperature of the air."
    )
    TAGS = "température de surface, LST, landsat, îlot de chaleur de surface, SUHI, satellite, surface temperature"
    FIELDS = {"SCENES": schema.SCENES}
    STYLES = {"OUTPUT": "heat_lst_raster.qml", "SUHI": "heat_suhi_raster.qml"}
    PACKAGES = ()

    def parameters(self) -> Iterator[declare.Parameter]:
        yield declare.folder(
            "FOLDER",
            tr("Folder of scenes"),
            tr("Landsat Collection 2 Level-2 products, subfolders included."),
            False,
            False,
        )
        yield declare.vector(
            "EXTENT", tr("Extent"), tr("Polygons to keep. Empty: the most recent scene."), optional=True
        )
        yield declare.text("MONTHS", tr("Months"), tr("Such as 6-8 or 5,6,9."), "6-8", optional=False)
        yield declare.number(
            "BITS_MASK",
            tr("Quality bits"),
            tr("Bits of QA_PIXEL that leave a pixel out."),
            31,
            whole=True,
            advanced=True,
        )
        yield declare.number(
            "MAX_ST_QA", tr("Largest uncertainty (K)"), tr("Less certain pixels are left out; 0: not looked at."), 2
        )
        yield declare.number(
            "MIN_VALID", tr("Smallest clear share (%)"), tr("Cloudier scenes are left out."), 20, advanced=True
        )
        yield declare.number(
            "MIN_OBS", tr("Fewest observations"), tr("Pixels seen less often have no value."), 3, whole=True
        )
        yield declare.vector(
            "REFERENCE",
            tr("Open countryside"),
            tr("Fields at a similar altitude (within 50 m). Empty: the median of each scene."),
            optional=True,
        )
        yield declare.raster_out("OUTPUT", tr("Surface temperature, mid-morning"), tr("Median of the scenes, in °C."))
        yield declare.raster_out(
            "N_OBS", tr("Observations"), tr("Clear observations of each pixel."), True, by_default=False
        )
        yield declare.raster_out(
            "SUHI", tr("Gap to the reference"), tr("Median gap to the countryside of each scene, in °C."), True, False
        )
        yield declare.raster_out(
            "SUHI_Z", tr("Standardised gap"), tr("The same, in standard deviations of each scene."), True, False
        )
        yield declare.layer_out(
            "SCENES", tr("Scenes"), tr("Every scene, whether it was used and why not."), "any", optional=True
        )

    def rules(self) -> Iterable[Rule]:
        from .runs import heatlst

        return heatlst.RULES

    def execute(self, job: Job) -> None:
        from .runs import heatlst

        heatlst.run(job)
