"""Pre-flight of any layout of the project: what keeps it from being published, and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from qgis.core import QgsPrintLayout

from ....core.errors import AulaError
from ....core.maps.checks import BLOCKING, WARNING, check_page, raise_blocking
from ....core.maps.roles import named
from ....core.maps.schema import FINDINGS
from ....core.maps.templates import MANDATORY, PREFIX
from ....core.messages import Message, listing
from ....gis.i18n import tr
from ....gis.layouts.facts import page_facts
from ....gis.layouts.zonefacts import Memory
from .. import inputs

if TYPE_CHECKING:
    from ....core.maps.checks import PageFinding
    from ...base.job import Job


def run(job: Job) -> None:
    """Read, compute, write."""
    layout = _layout(job)
    mandatory = [PREFIX + name for name in MANDATORY] if layout.itemById(f"{PREFIX}carte") else []
    found: list[PageFinding] = []
    memory: Memory = {}
    for _ in _pages(layout, job):
        found += check_page(page_facts(layout, mandatory, int(layout.renderContext().dpi()), memory=memory))
    inputs.tell(job, found, is_paged=layout.atlas().enabled())
    job.write_rows("OUTPUT", FINDINGS, _columns(found))
    job.results["OUTPUT_BLOCKING"] = sum(finding.severity == BLOCKING for finding in found)
    job.results["OUTPUT_COUNT"] = sum(finding.severity == WARNING for finding in found)
    if job.flag("STRICT"):
        raise_blocking(found)


def _layout(job: Job) -> QgsPrintLayout:
    project = inputs.project_of(job)
    layout = job.algorithm.parameterAsLayout(job.parameters, "LAYOUT", job.context)
    if not isinstance(layout, QgsPrintLayout):
        there = [known.name() for known in project.layoutManager().printLayouts()]
        raise AulaError(
            "Layout {name} is not in the project; its layouts are: {there}.",
            "E_LAYOUT",
            name=job.parameters.get("LAYOUT"),
            there=listing(there, 20) or "-",
        )
    return layout


def _pages(layout: QgsPrintLayout, job: Job) -> Iterator[int]:
    """Go through the pages; the layout is left on the page it was on."""
    atlas = layout.atlas()
    if not atlas.enabled():
        yield 0
        return
    before = atlas.currentFeatureNumber()
    atlas.beginRender()
    count = atlas.updateFeatures()
    wanted = min(job.whole("PAGES") or count, count)
    progress = job.stage(tr("Checking the pages"), 100)
    try:
        for number in range(wanted):
            atlas.seekTo(number)
            yield number
            progress((number + 1) / wanted)
    finally:
        atlas.endRender()
        if before >= 0:
            atlas.seekTo(before)


def message_of(words: Message | str) -> str:
    """The name of an item in the user's language."""
    return words if isinstance(words, str) else words.render(tr)


def _columns(found: list[PageFinding]) -> dict[str, list[object]]:
    return {
        "code": [finding.code for finding in found],
        "gravite": [finding.severity for finding in found],
        "element": [message_of(named(finding.element)) for finding in found],
        "page": [finding.page for finding in found],
        "message": [finding.message.render(tr) for finding in found],
        "remede": [finding.remedy.render(tr) for finding in found],
    }
