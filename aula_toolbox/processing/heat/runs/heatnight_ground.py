"""What the formula of clear nights asks of a ground: the sky of its streets and its plants, pixel by pixel."""

from __future__ import annotations

from typing import Any

import numpy as np

from ....core.heat import kernels
from ....core.heat.classes import UNDESCRIBED, HeatClasses
from ....core.heat.constants import heat_constants
from ....core.heat.convolution import masked_mean
from ....core.heat.night import urban_factor
from ....core.heat.skyview import sky_view_factor
from ....core.messages import written
from ....gis.heat import forms
from ....gis.heat.cover import DrawnBuildings
from ....gis.heat.grid import grid_array, zone_means
from ....gis.i18n import tr
from ....gis.raster.rasters import Grid
from ....gis.raster.zones import ZonePixels
from ...base.job import Job

PLANTS = range(2, 8)
#: above, streets are no wider than a pixel and the visible sky means little
COARSE_M = 5.0


def tell_outside(job: Job, zones: int) -> None:
    """Zones unlike those of the formula have a value, and it is said."""
    if zones:
        job.notes.warn(
            "{count} zones are more open or greener than the places the formula was fitted on: computed, flagged.",
            count=zones,
        )


class NightGround:
    """Visible sky within `sky_m` and plants within `plants_m` of each pixel, with how much of the disc is described.

    numbers: positions of the classes in their table. progress: where the run stands at the beginning and the end, %.
    """

    def __init__(
        self,
        job: Job,
        grid: Grid,
        numbers: np.ndarray,
        classes: HeatClasses,
        buildings: DrawnBuildings,
        radii: tuple[float, float],
        progress: tuple[float, float],
    ) -> None:
        self._job, self._grid = job, grid
        sky_m, plants_m = radii
        first, last = progress
        third = (last - first) / 3
        if grid.pixel > COARSE_M:
            job.notes.warn(
                "Visible sky is coarse with pixels of {pixel} m: streets are not seen. Use 5 m or less, or smaller "
                "areas.",
                pixel=written(grid.pixel, "g"),
            )
        heights = forms.height_grid(buildings.shapes.geometries, buildings.facts.height_m, grid)
        sky = sky_view_factor(heights, grid.pixel, job.stage(tr("Visible sky"), first + third))
        self.streets = heights <= 0
        self.view, _ = self._around(sky, self.streets, sky_m, first + 2 * third)
        number = {code: at for at, code in enumerate(classes.code.tolist())}
        plants = np.isin(numbers, [number[code] for code in PLANTS]).astype(np.float32)
        # undescribed ground is no bare ground: it is left out, and told
        described = (numbers < len(classes)) & (numbers != number[UNDESCRIBED])
        self.green, self.share = self._around(plants, described, plants_m, last)

    def factor(self, at: Any) -> np.ndarray:
        """2 - sky - plants, where enough of the surroundings is described."""
        enough = 100 * self.share[at] >= heat_constants()["voisin_min_pct"]
        found: np.ndarray = np.where(enough, urban_factor(self.view[at], self.green[at]), np.nan)
        return found

    def of_zones(self, zones: ZonePixels) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Mean sky, plants and described share over the streets and grounds of each zone, without its buildings."""
        sky, plants, near = (
            zone_means(zones, lambda at, one=one: np.where(self.streets[at], one[at], np.nan)).means()
            for one in (self.view, self.green, self.share)
        )
        return sky, plants, near

    def _around(self, values: np.ndarray, mask: np.ndarray, radius_m: float, until: float) -> tuple[Any, Any]:
        """Mean of the known values within a radius at every pixel, and the share of the disc that is known."""
        shape = self._grid.shape
        kernel = kernels.disk(max(1.0, radius_m / self._grid.pixel))
        total, share = grid_array(shape), grid_array(shape)
        everywhere = np.ones(shape, bool)
        progress = self._job.stage(tr("Surroundings"), until)
        masked = np.where(mask, values, np.float32(0)).astype(np.float32)
        # streets beside the mask need a value too: means are taken at every pixel, and divided by what is known
        masked_mean(lambda at: (masked[at], everywhere[at]), shape, kernel, mean=total, step=progress)
        known_ = mask.astype(np.float32)
        masked_mean(lambda at: (known_[at], everywhere[at]), shape, kernel, mean=share, step=progress)
        known_share = np.asarray(share[:, :])
        mean = np.full(shape, np.nan, np.float32)
        np.divide(np.asarray(total[:, :]), known_share, out=mean, where=known_share > 1e-4)
        return np.clip(mean, 0, 1), np.clip(known_share, 0, 1)
