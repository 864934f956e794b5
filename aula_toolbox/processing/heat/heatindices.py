"""NDVI and albedo from satellite bands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job

BASELINES = ("after", "before", "applied")


class HeatIndices(parameters.HeatAlgorithm):
    """Vegetation index and shortwave albedo of Landsat or Sentinel-2 images."""

    ID = "heatindices"
    GROUP = "heat"
    NAME = mark("NDVI and albedo")
    SUMMARY = mark("Vegetation index and shortwave albedo from the bands of a Landsat or Sentinel-2 image.")
    TAGS = "NDVI, albédo, albedo, landsat, sentinel-2, végétation, satellite, télédétection, remote sensing"
    FIELDS = {}
    STYLES = {"OUTPUT": "heat_ndvi_raster.qml"}
    PACKAGES = ()

    def parameters(self) -> Iterator[declare.Parameter]:
        yield declare.choice(
            "SENSOR",
            tr("Sensor"),
            tr("reflectance: values that are already between 0 and 1."),
            parameters.SENSORS,
            parameters.SENSORS[0],
        )
        yield declare.raster("RED", tr("Red"), tr("Red band."))
        yield declare.raster("NIR", tr("Near infrared"), tr("Near-infrared band: the results take its grid."))
        for name, title in (
            ("BLUE", tr("Blue")),
            ("SWIR1", tr("Short-wave infrared 1")),
            ("SWIR2", tr("Short-wave infrared 2")),
        ):
            yield declare.raster(name, title, tr("Needed for the albedo."), optional=True)
        yield declare.choice(
            "S2_BASELINE",
            tr("Sentinel-2 processing"),
            tr("after: baseline 04.00 (25 January 2022) or later. before: earlier. applied: offset already removed."),
            BASELINES,
            optional=True,
        )
        yield declare.raster(
            "QA", tr("Quality band"), tr("Landsat QA_PIXEL: clouds, shadows and snow are left out."), optional=True
        )
        yield declare.raster_out("OUTPUT", tr("NDVI"), tr("Vegetation index, -1 to 1."))
        yield declare.raster_out("ALBEDO", tr("Albedo"), tr("Shortwave albedo, 0 to 1."), True, by_default=False)

    def rules(self) -> Iterable[Rule]:
        from .runs import heatindices

        return heatindices.RULES

    def execute(self, job: Job) -> None:
        from .runs import heatindices

        heatindices.run(job)
