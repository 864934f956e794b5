"""The run of `heathotspots`: hot spots of any field: Gi* with false-discovery correction."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ....core.errors import AulaError
from ....core.heat import schema
from ....core.heat.hotspots import hot_spots
from ....core.messages import Message, message
from ....core.rules import Between, Inputs, NotEmpty, Rule
from ....gis.i18n import tr
from ....gis.vector import neighbours
from ....gis.vector.shapes import valid_geometries
from ...base.job import Job
from .. import inputs
from ..parameters import NEIGHBOURS

CONTIGUITY, DISTANCE, NEAREST = NEIGHBOURS


@dataclass(frozen=True)
class NeighboursFit(Rule):
    """A distance is given when it is used, and points are not asked for shared borders."""

    def problems(self, inputs: Inputs) -> Iterator[Message]:
        if inputs.get("NEIGHBOURS") == DISTANCE and inputs.get("DISTANCE") is None:
            yield message("{given} also needs {missing}.", "E_TOGETHER", given=DISTANCE, missing="DISTANCE")
        if inputs.get("NEIGHBOURS") == CONTIGUITY and inputs["INPUT"].geometry == "point":
            yield message("Points share no border: choose distance or nearest.", "E_NEIGHBOURS")


RULES = (NotEmpty("INPUT"), Between("K", 1, 1000), Between("DISTANCE", 0, 1e6, low_open=True), NeighboursFit())


def run(job: Job) -> None:
    """Find the neighbours, compute Gi*, correct. Raises AulaError E_FIELD without the field."""
    source, field = job.source("INPUT"), job.field("FIELD")
    if field is None or field not in source.fields:
        raise AulaError(
            "{layer}: none of the fields {expected} is there; the fields that are there: {present}.",
            "E_FIELD",
            layer=source.name,
            expected=field,
            present=", ".join(source.fields),
        )
    values = inputs.numeric_columns(source, [field], job.notes)[field]
    shapes = valid_geometries(source, source.metric_crs, job.notes)
    kind = job.choice("NEIGHBOURS") or (CONTIGUITY if source.geometry == "polygon" else NEAREST)
    progress = job.stage(tr("Looking for neighbours"), 80)
    if kind == CONTIGUITY:
        pairs = neighbours.contiguous(shapes, progress)
    elif kind == DISTANCE:
        pairs = neighbours.within(inputs.inner_points(shapes), job.number("DISTANCE"), progress)
    else:
        names = [f"{row:012d}" for row in range(len(shapes))]
        pairs = neighbours.nearest(inputs.inner_points(shapes), job.whole("K"), names, progress)
    found = hot_spots(values, pairs, job.notes, is_smoothed=field.lower() in schema.SMOOTHED)
    columns = {
        "n_vois": found.count,
        "gi_z": found.z,
        "gi_p": found.p,
        "gi_p_fdr": found.p_fdr,
        "gi_classe": found.level,
    }
    job.write("OUTPUT", schema.SPOTS, columns, source, True, job.stage(tr("Writing the result"), 100))
