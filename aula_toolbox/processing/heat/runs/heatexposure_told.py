"""What heatexposure tells: the facts of its report, gathered while it runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from qgis.core import QgsGeometry

from ....core.heat.classes import CROPS, HeatClasses
from ....core.heat.cooling import CoolingSetting
from ....core.heat.reports.heatexposure import MOMENTS, ClearNight, ExposureFacts, ModelFacts, gap_bounds, page
from ....core.messages import mark
from ....core.report import MapPicture
from ....gis.heat.cover import DrawnCover
from ....gis.heat.degrees import anomaly_colours
from ....gis.raster.rasters import Grid
from ....gis.results.pictures import UNKNOWN, GridPicture
from ....gis.vector.shapes import box_of
from ...base.job import Job
from ..inputs import known_as

NOTES = ("#ffffcc", "#ffeda0", "#fed976", "#feb24c", "#fd8d3c", "#fc4e2a", "#e31a1c", "#bd0026", "#800026")
CAPTIONS = {
    "jour": mark("Modelled air temperature by day: gap to the coolest zones"),
    "nuit": mark("Modelled air temperature by night: gap to the coolest zones (same scale)"),
}
MOST_UNDESCRIBED_PCT = 50.0
#: stands for hatches in a legend: CSS stripes
HATCH = "repeating-linear-gradient(135deg,#4a4a4a 0 1px,#fff 1px 4px)"


def coolest_anomaly_c(columns: dict[str, Any], moment: str) -> float | None:
    """Anomaly of the coolest tenth of the land, which gaps are counted from; None when nothing is known."""
    level = columns[f"ano_{moment}_c"] - columns[f"ecart_{moment}_c"]
    return float(np.nanmedian(level)) if np.isfinite(level).any() else None


class ExposureStory:
    """Maps and facts kept for the report, if it was asked for."""

    def __init__(self, job: Job, shapes: list[QgsGeometry | None]) -> None:
        self.job, self.shapes = job, shapes
        self.path = job.output_path("REPORT")
        self.is_asked = self.path is not None
        self._language = job.report_language
        self._samples: dict[str, np.ndarray] = {}
        self._estimated: float | None = None
        self._grid: Grid | None = None
        self._open_field: float | None = None
        self._clear_night: ClearNight | None = None

    def model(self, grid: Grid, classes: HeatClasses, setting: CoolingSetting) -> None:
        """The grid the model ran on, and what it says of open fields."""
        self._grid = grid
        row = np.flatnonzero(classes.code == CROPS)
        if row.size:
            shade, albedo, eti = setting.weights.normalised()
            capacity = shade * classes.shade + albedo * classes.albedo + eti * classes.kc
            self._open_field = float((1 - capacity[row[0]]) * self.job.number("UHI_MAX_DAY"))

    def clear_night(self, gap_c: np.ndarray, model_c: np.ndarray, outside: int) -> None:
        """Nights told by the formula, and what the model says of the same zones."""
        self._clear_night = ClearNight.of(gap_c, model_c, outside)

    def drawn(self, cover: DrawnCover) -> None:
        """The buildings whose height was estimated."""
        if cover.buildings is not None and len(cover.buildings.shapes):
            self._estimated = 100 * float(cover.buildings.facts.is_estimated.mean())

    def sample(self, moment: str, anomaly_c: np.ndarray) -> None:
        """The anomalies of a moment, at the pixels of the report's maps."""
        self._samples[moment] = anomaly_c

    def write(self, columns: dict[str, Any], neutral: frozenset[str]) -> None:
        """The report. neutral: fields that tell no zone from another."""
        if self.path is None or self._grid is None:
            return
        pixel = (self._language.tr("Pixel used"), self._language.number(self._grid.pixel, 1, "m"))
        pictures = {**self._degrees(columns, self._grid), **self._vulnerability(columns, self._grid)}
        told = self.job.told(pictures)
        model = ModelFacts(self.job.number("UHI_MAX_NIGHT"), self._open_field, self._clear_night)
        facts = ExposureFacts(columns, self._estimated, known_as(self.job.source("INPUT")), model, neutral)
        asked = self.job.algorithm.parameterDefinition("PIXEL").description()
        settings = [(title, value) for title, value in told.settings if title != self._language.translate(asked)]
        self.job.write_text("REPORT", page(replace(told, settings=[*settings, pixel]), facts))

    def _degrees(self, columns: dict[str, Any], grid: Grid) -> dict[str, MapPicture]:
        """Maps of the gap to the coolest zones by day and by night, on one scale."""
        colours = anomaly_colours()
        bounds = gap_bounds(columns, len(colours))
        keys = list(zip(colours, self._classes(bounds)))
        doubtful = columns["part_indef_pct"] > MOST_UNDESCRIBED_PCT
        if doubtful.any():
            keys.append((HATCH, self._language.tr("hatched: more than half undescribed, fragile")))
        made = {}
        for moment in MOMENTS:
            coolest = coolest_anomaly_c(columns, moment)
            if coolest is None:
                continue
            picture = GridPicture(grid)
            picture.degrees(self._samples[moment] - coolest, bounds, colours)
            picture.zones(self.shapes, hatched=doubtful)
            picture.crop(box_of(self.shapes))
            made[moment] = MapPicture(picture.png(), self._language.tr(CAPTIONS[moment]), keys)
        return made

    def _classes(self, bounds: Sequence[float]) -> list[str]:
        """The classes between bounds, in words."""
        language = self._language
        shown = [language.number(bound, 2, "°C") for bound in bounds]
        between = [
            language.tr("{low} to {high}", low=language.number(low, 2), high=high)
            for low, high in zip(bounds, shown[1:])
        ]
        return [
            language.tr("under {value}", value=shown[0]),
            *between,
            language.tr("{value} and more", value=shown[-1]),
        ]

    def _vulnerability(self, columns: dict[str, Any], grid: Grid) -> dict[str, MapPicture]:
        """The map of the notes by night; none without population."""
        notes, tr = columns["vuln_nuit"], self._language.tr
        if not np.isfinite(notes).any():
            return {}
        picture = GridPicture(grid)
        picture.zones(self.shapes, [NOTES[int(note) - 1] if np.isfinite(note) else None for note in notes])
        picture.crop(box_of(self.shapes))
        keys = [*((colour, str(note)) for note, colour in enumerate(NOTES, 1)), (UNKNOWN, tr("not scored"))]
        return {"vulnerabilite": MapPicture(picture.png(), tr("Vulnerability by night, from 1 to 9"), keys)}
