"""The run of `pncload`: a record becomes a layer, checked, styled, stamped and counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsProcessingException

from ....core.errors import AulaError
from ....core.net.safety import redact
from ....core.pnc.query import Query
from ....gis.i18n import tr
from ....gis.pnc import excerpts, library, loader
from .. import parameters

if TYPE_CHECKING:
    from ....gis.pnc.loader import LayerPlan
    from ...base.job import Job


def run(job: Job) -> LayerPlan:
    """Find the record, check its resources, plan the layer that the main thread builds."""
    progress = job.stage(tr("Reading the catalogues"), 40)
    sources = library.chosen_sources(job.text("SOURCE"))
    catalogue = parameters.catalogue(job, sources, asked=[Query(job.text("RECORD"))])
    record = loader.find(catalogue, job.text("RECORD"))
    progress(1.0)
    progress = job.stage(tr("Checking the resource"), 90)
    source = next(source for source in sources if source.id == record.source)
    crs = job.algorithm.parameterAsCrs(job.parameters, "CRS", job.context)
    wishes = loader.Wishes(
        resource=job.choice("RESOURCE"),
        with_style=job.flag("STYLE"),
        allow_offline=job.flag("ALLOW_OFFLINE"),
        crs=crs.authid() if crs.isValid() else "",
        authcfg=job.text("AUTHCFG"),
    )
    source = library.with_origin(source)
    box = job.extent("EXTENT", QgsCoordinateReferenceSystem("EPSG:2154"))
    if box is None:
        plan = loader.prepare(record, source, wishes, job.notes, job.feedback)
    else:
        plan = excerpts.part(record, source, wishes, box, job.notes, job.feedback)
    progress(1.0)
    job.results.update(_told(job, plan, ""))
    return plan


def build(job: Job, plan: LayerPlan, context: QgsProcessingContext) -> dict[str, Any]:
    """Make the layer on the main thread, hand it to QGIS; the results of the run.

    Raises QgsProcessingException when the provider refuses it.
    """
    try:
        layer = loader.build(plan, job.notes)
        parts = loader.build_parts(plan, job.notes)
    except AulaError as error:
        raise QgsProcessingException(error.render(tr)) from error
    for one in (layer, *parts):
        context.temporaryLayerStore().addMapLayer(one)
        title = plan.record.title if one is layer else one.name()
        details = QgsProcessingContext.LayerDetails(title, context.project(), "OUTPUT" if one is layer else "")
        details.forceName = True
        context.addLayerToLoadOnCompletion(one.id(), details)
    job.notes.info(
        "Layer “{title}” loaded by {kind}: {count} features, updated {date}.",
        title=plan.record.title,
        kind=plan.kind.upper(),
        count=plan.count if (plan.count or 0) >= 0 else "-",
        date=plan.stamp.record_updated or "?",
    )
    return _told(job, plan, layer.id())


def _told(job: Job, plan: LayerPlan, layer: str) -> dict[str, Any]:
    """The results of a run."""
    warnings = [note.render(tr) for note in job.notes.warnings]
    return {
        "OUTPUT": layer,
        "OUTPUT_KIND": plan.kind,
        "OUTPUT_COUNT": -1 if plan.count is None else plan.count,
        "OUTPUT_UPDATED": plan.stamp.record_updated,
        "OUTPUT_STATE": plan.state,
        "OUTPUT_FILE": plan.file,
        "OUTPUT_WARNINGS": redact("\n".join(warnings)),
    }
