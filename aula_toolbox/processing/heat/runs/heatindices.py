"""The run of `heatindices`: nDVI and albedo from satellite bands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ....core.errors import AulaError
from ....core.heat import remote
from ....core.messages import Message, listing, message
from ....core.rules import Inputs, MetricRaster, Rule
from ....gis.i18n import tr
from ....gis.raster.rasters import Window, write_raster
from ...base.job import Job
from .. import inputs
from ..parameters import SENSORS

FAMILY = dict(zip(SENSORS, ("L89", "L47", "S2", "REF")))
ALBEDO_BANDS = ("BLUE", "RED", "NIR", "SWIR1", "SWIR2")
CLOUD_BITS = 31


@dataclass(frozen=True)
class BaselineGiven(Rule):
    """Sentinel-2 images come with their processing baseline: the offset of 1000 is not guessed."""

    def problems(self, inputs: Inputs) -> Iterator[Message]:
        if FAMILY.get(inputs["SENSOR"]) == "S2" and not inputs.get("S2_BASELINE"):
            yield message(
                "Give the processing baseline of the Sentinel-2 image: "
                "the offset of 1000 makes the NDVI wrong otherwise.",
                "E_BASELINE",
            )


RULES = (MetricRaster("NIR"), BaselineGiven())


def run(job: Job) -> None:
    """Bands on the grid of the near infrared, then the indices, band of rows after band of rows.

    Raises AulaError E_TOGETHER when an index lacks a band.
    """
    family, baseline = FAMILY[job.choice("SENSOR")], job.choice("S2_BASELINE") or None
    given = {name: inputs.one_band(job, name) for name in ALBEDO_BANDS if job.given(name)}
    missing = [name for name in ALBEDO_BANDS if name not in given]
    if missing and job.given("ALBEDO"):
        raise AulaError("{given} also needs {missing}.", "E_TOGETHER", given="ALBEDO", missing=listing(missing))
    grid = given["NIR"].grid
    bands = {name: raster.aligned(grid) for name, raster in given.items()}
    quality = inputs.one_band(job, "QA").aligned(grid, "near") if job.given("QA") else None

    def reflectance(name: str, window: Window) -> np.ndarray:
        values = remote.reflectance(bands[name].values(window), family, name, baseline)
        if quality is None:
            return values
        return np.where(remote.clear(quality.read(window), CLOUD_BITS), values, np.nan).astype(np.float32)

    path = job.output_path("OUTPUT")
    progress = job.stage(tr("NDVI"), 50)
    known = write_raster(path, grid, lambda at: remote.ndvi(reflectance("RED", at), reflectance("NIR", at)), progress)
    _refuse_empty(job, known)
    path = job.output_path("ALBEDO") if job.given("ALBEDO") else None
    if path is None:
        return
    progress = job.stage(tr("Albedo"), 100)
    known = write_raster(path, grid, lambda at: remote.albedo({n: reflectance(n, at) for n in bands}), progress)
    _refuse_empty(job, known)


def _refuse_empty(job: Job, known: int) -> None:
    """A result without any pixel is no result. Raises AulaError E_EMPTY."""
    if not known:
        raise AulaError(
            "No pixel of the bands has a value that {sensor} can have: check the sensor and the bands.",
            "E_EMPTY",
            sensor=job.choice("SENSOR"),
        )
