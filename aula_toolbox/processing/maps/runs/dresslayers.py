"""The run of `dresslayers`: the layers of the project dressed, or given back their styles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.errors import AulaError
from ....core.maps.choices import DRESS
from ....core.messages import listing
from ....gis.layouts.dress import dress_project, undress_project
from ....gis.layouts.page import visible_layers
from .. import inputs

if TYPE_CHECKING:
    from ...base.job import Job


def run(job: Job) -> None:
    """Read, dress, tell. Raises AulaError E_LAYERS when no layer of a project is there to be dressed."""
    project = job.context.project()
    given = inputs.layers(job, "LAYERS") if job.given("LAYERS") else []
    shown = given or (list(visible_layers(project)) if project is not None else [])
    own = [layer for layer in shown if project is not None and project.mapLayer(layer.id()) is not None]
    if project is None or not own:
        raise AulaError("No layer of the project is there to be dressed: show one, or choose LAYERS.", "E_LAYERS")
    if job.choice("ACTION") == DRESS:
        told = dress_project(own, project, inputs.tokens_of(job))
        if told.left:
            job.notes.info("Left as they are, because somebody styled them: {names}.", names=listing(told.left, 20))
    else:
        told = undress_project(own, project)
    job.notes.info("Layers that were changed: {names}.", names=listing(told.dressed, 20) or "-")
    job.results["OUTPUT_COUNT"] = len(told.dressed)
