"""The run of `exportmap`: one map: a template, layers and an extent go in, a published page comes out, checked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ....core.maps.checks import raise_blocking, scale_words
from ....core.maps.choices import NATIONAL, ending
from ....core.maps.files import check_file, corrected_name
from ....gis.i18n import tr
from ....gis.layouts.export import write_page
from ....gis.layouts.page import compose
from .. import inputs

if TYPE_CHECKING:
    from ...base.job import Job


def run(job: Job) -> None:
    """Read, compute, write."""
    target = _target(job)
    progress = job.stage(tr("Filling the page"), 40)
    tokens = inputs.tokens_of(job)
    content = inputs.content_of(job)
    content.layers_2 = inputs.layers(job, "LAYERS_2")
    content.reading = "" if job.choice("READING") == NATIONAL else job.choice("READING")
    content.names = job.text("NAMES")
    content.base = Path(job.text("BASE")) if job.text("BASE") else None
    content.map_titles = (job.text("TITLE_1"), job.text("TITLE_2"))
    inputs.own_extent(job, content, content.crs)
    progress(0.2)
    page = compose(inputs.model_of(job), tokens, content, inputs.project_of(job))
    job.stage(tr("Checking"), 60)
    output = inputs.output_of(job)
    findings = page.findings(output.dpi)
    job.results["OUTPUT_WARNINGS"] = inputs.tell(job, findings)
    if job.flag("STRICT"):
        raise_blocking(findings)
    job.stage(tr("Writing"), 100)
    draft = job.outbox.draft(target)
    write_page(page.layout, draft, output)
    job.outbox.expect(draft, pages=page.sheets)
    inputs.keep_layout(job, page)
    job.results.update(OUTPUT=str(target), OUTPUT_SCALE=page.scale, OUTPUT_PAGES=page.sheets)
    job.notes.info("{file}: scale {scale}.", file=target.name, scale=scale_words(page.scale))


def _target(job: Job) -> Path:
    """The file to write: its extension follows the format, so the job cannot know of it."""
    given = Path(job.algorithm.parameterAsFileOutput(job.parameters, "OUTPUT", job.context))
    target = corrected_name(given, ending(job.choice("FORMAT")))
    check_file(target)
    return target
