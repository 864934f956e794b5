"""Land cover for heat: the layers of French suppliers drawn as the classes of the heat model."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator

import numpy as np

from ...core.heat import schema
from ...core.heat.classes import UNDESCRIBED, HeatClasses, load_classes
from ...core.messages import mark
from ...core.rules import Between, CountGiven, NotEmpty, Rule
from ...gis.heat_cover import DrawnCover, cover_grid, draw_cover, write_classes
from ...gis.i18n import tr
from ...gis.shapes import box_of
from .. import parameters as p
from ..algorithm import AulaAlgorithm
from ..job import Job
from . import shared


class HeatLandCover(AulaAlgorithm):
    """Rasterises OCS GE or OCS2D, BD TOPO and trees into the 17 heat classes."""

    ID = "heatlandcover"
    GROUP = "heat"
    NAME = mark("Land cover for heat")
    SUMMARY = mark("Draws OCS GE or OCS2D, BD TOPO and trees as the 17 classes of the heat model.")
    TAGS = "chaleur, heat, occupation du sol, land cover, OCS GE, OCS2D, BD TOPO, rasteriser"
    FIELDS = {"SUMMARY": schema.SUMMARY}

    def parameters(self) -> Iterator[p.Parameter]:
        yield p.vector("EXTENT", tr("Territory"), tr("Zones or territory to describe."))
        yield p.number(
            "MARGIN", tr("Margin (m)"), tr("Described around the territory, so that its edges are not blind."), 1100
        )
        yield p.number("PIXEL", tr("Pixel (m)"), tr("Side of the pixels; 5 m for a town, 10 m for a territory."), 5)
        yield from shared.cover_parameters()
        yield p.vector("RAILWAYS", tr("Railways"), tr("Railway lines, drawn 6 m wide."), ("line",), optional=True)
        yield shared.trees_parameter()
        yield from shared.nomenclature_parameters()
        yield shared.classes_parameter("CLASSES", tr("Table of classes"))
        yield p.raster_out("OUTPUT", tr("Land cover for heat"), tr("Class codes, with their colours and names."))
        yield p.file_out(
            "BIOPHYSICAL_OUT",
            tr("Biophysical table"),
            tr("The table of the classes, in InVEST's columns."),
            "CSV (*.csv)",
            by_default=False,
        )
        yield p.layer_out(
            "SUMMARY",
            tr("Areas by class"),
            tr("Area and share of each class, and the layers it comes from."),
            "any",
            optional=True,
        )

    def rules(self) -> Iterable[Rule]:
        return (
            NotEmpty("EXTENT"),
            Between("PIXEL", 0.5, 50),
            Between("MARGIN", 0, 20_000),
            CountGiven(shared.COVER_LAYERS, code="E_COVER"),
        )

    def execute(self, job: Job) -> None:
        source = job.source("EXTENT")
        classes = load_classes(job.path("CLASSES"))
        job.used(classes.table)
        crs, margin = source.metric_crs, job.number("MARGIN")
        shapes = shared.territory(job, source, crs)
        grid = cover_grid(box_of(shapes), margin, job.number("PIXEL"), crs)
        cover = draw_cover(
            shared.cover_layers(job), shapes, grid, margin, job.notes, job.stage(tr("Drawing the layers"), 80)
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
        job.notes.info("{share} % of the ground is described by no layer.", share=f"{undescribed:.1f}")
    return {
        "classe": present,
        "libelle": [label[code] for code in present],
        "surf_m2": [float(counts[code]) * cover.grid.pixel**2 for code in present],
        "part_pct": [100 * float(counts[code]) / described for code in present],
        "origine": [", ".join(cover.origins.get(code, [])) or None for code in present],
    }
