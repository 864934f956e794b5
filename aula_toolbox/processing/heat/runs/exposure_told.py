"""What heatexposure tells: the facts of its report, gathered while it runs."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsGeometry

from ....core.heat.exposure_report import ExposureFacts, exposure_report
from ....core.messages import mark
from ....gis.heat_cover import DrawnCover
from ....gis.heat_pictures import Picture, anomaly_classes
from ....gis.rasters import Grid
from ... import provenance
from ...job import Job

NOTES = ("#ffffcc", "#ffeda0", "#fed976", "#feb24c", "#fd8d3c", "#fc4e2a", "#e31a1c", "#bd0026", "#800026")
CAPTIONS = {
    "jour": mark("Modelled air temperature by day, above the countryside"),
    "nuit": mark("Modelled air temperature by night, above the countryside (same scale)"),
}


class Told:
    """Pictures and facts kept for the report, if it was asked for."""

    def __init__(self, job: Job, shapes: list[QgsGeometry | None]) -> None:
        self.job, self.shapes = job, shapes
        self.path = job.output_path("REPORT")
        self.is_asked = self.path is not None
        self._language = job.report_language
        self._pictures: list[tuple[bytes, str]] = []
        self._estimated: float | None = None
        self._grid: Grid | None = None

    def setting(self, grid: Grid) -> None:
        """The grid the model ran on."""
        self._grid = grid

    def drawn(self, cover: DrawnCover) -> None:
        """The buildings whose height was estimated."""
        if cover.buildings is not None and len(cover.buildings.shapes):
            self._estimated = 100 * float(cover.buildings.facts.is_estimated.mean())

    def picture(self, moment: str, png: bytes) -> None:
        """The map of a moment."""
        self._pictures.append((png, self._language.tr(CAPTIONS[moment])))

    def _titled(self, facts: dict[str, str]) -> list[tuple[str, str]]:
        """Parameters by the title a reader knows instead of their name."""
        return [(self.job.algorithm.parameterDefinition(name).description(), value) for name, value in facts.items()]

    def write(self, columns: dict[str, Any]) -> None:
        """The report."""
        if self.path is None or self._grid is None:
            return
        language = self._language
        notes = columns["vuln_nuit"]
        if np.isfinite(notes).any():
            picture = Picture(self._grid)
            picture.zones(self.shapes, [NOTES[int(note) - 1] if np.isfinite(note) else None for note in notes])
            self._pictures.append(
                (picture.png(), language.tr("Vulnerability by night, 1 pale to 9 dark; grey: not scored"))
            )
        origin = provenance.of(self.job)
        facts = ExposureFacts(
            columns,
            self._titled(origin.inputs),
            [*self._titled(origin.parameters), (language.tr("Pixel used"), language.number(self._grid.pixel, 1, "m"))],
            list(origin.tables.items()),
            [origin.lines()[0], origin.lines()[1]],
            self.job.notes,
            self._pictures,
            [
                language.tr(
                    "Colours of the temperature maps, from cool to hot: {classes}",
                    classes=" | ".join(label for _, _, label in anomaly_classes()),
                )
            ],
            self._estimated,
        )
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_text(exposure_report(facts, language), encoding="utf-8")
