"""Land cover for heat: the layers of French suppliers drawn as the classes of the heat model."""

from __future__ import annotations

import shutil

import numpy as np

from ....core.heat import schema
from ....core.heat.classes import UNDESCRIBED, HeatClasses, load_classes
from ....core.messages import written
from ....core.rules import Between, CountGiven, NotEmpty
from ....gis.heat.cover import DrawnCover, cover_grid, draw_cover, write_classes
from ....gis.i18n import tr
from ....gis.vector.shapes import box_of
from ...base.job import Job
from .. import inputs, parameters

RULES = (
    NotEmpty("EXTENT"),
    Between("PIXEL", 0.5, 50),
    Between("MARGIN", 0, 20_000),
    CountGiven(parameters.COVER_LAYERS, code="E_COVER"),
)


def run(job: Job) -> None:
    """Draw, write, summarise."""
    source = job.source("EXTENT")
    classes = load_classes(job.path("BIOPHYSICAL"))
    job.used(classes.table)
    crs, margin = source.metric_crs, job.number("MARGIN")
    shapes = inputs.territory(job, source, crs)
    grid = cover_grid(box_of(shapes), margin, job.number("PIXEL"), crs)
    cover = draw_cover(
        inputs.cover_layers(job), shapes, grid, margin, job.notes, job.stage(tr("Drawing the layers"), 80)
    )
    classes.numbers({int(code): 1 for code in np.unique(cover.codes) if code})
    path = job.output_path("OUTPUT")
    write_classes(path, grid, cover.codes, classes, job.stage(tr("Writing the raster"), 95))
    table = job.output_path("BIOPHYSICAL_OUT")
    if table is not None:
        shutil.copyfile(classes.table.path, table)
    job.write_rows("SUMMARY", schema.SUMMARY, summary(cover, classes, job))


def summary(cover: DrawnCover, classes: HeatClasses, job: Job) -> dict[str, list[object]]:
    """Area and origin of each class that is there; the undescribed share is told."""
    counts = np.bincount(cover.codes.ravel(), minlength=256)
    counts[0] = 0
    described = max(1, int(counts.sum()))
    label = dict(zip(classes.code.tolist(), classes.label))
    present = [int(code) for code in np.flatnonzero(counts)]
    undescribed = 100 * counts[UNDESCRIBED] / described
    if undescribed > 0:
        job.notes.info("{share} % of the ground is described by no layer.", share=written(undescribed, ".1f"))
    return {
        "classe": present,
        "libelle": [label[code] for code in present],
        "surf_m2": [float(counts[code]) * cover.grid.pixel**2 for code in present],
        "part_pct": [100 * float(counts[code]) / described for code in present],
        "origine": [", ".join(cover.origins.get(code, [])) or None for code in present],
    }
