"""A page from the values of a run: what the algorithms of the maps share when they run."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProject,
)

from ...core.errors import AulaError
from ...core.maps.checks import BLOCKING, INFO, WARNING, PageFinding
from ...core.maps.checks.grouped import grouped
from ...core.maps.scales import typed_scale
from ...core.maps.templates import template
from ...core.maps.tokens import Tokens, load_tokens
from ...core.messages import listing, mark
from ...gis.i18n import tr
from ...gis.layouts.export import PageOutput
from ...gis.layouts.fill import Content
from ...gis.layouts.layers import map_crs, page_extent
from ...gis.layouts.page import Page, PageModel, visible_layers
from ...gis.settings import Settings
from ..base.job import Job


def layers(job: Job, name: str) -> list[QgsMapLayer]:
    """The layers of a parameter, first on top."""
    return list(job.algorithm.parameterAsLayerList(job.parameters, name, job.context))


def project_of(job: Job) -> QgsProject:
    """The user's project; an empty one when there is none."""
    return job.context.project() or QgsProject()


def tokens_of(job: Job) -> Tokens:
    """The charter of the run: its own file, that of the settings, or the shipped one."""
    tokens = load_tokens(job.text("TOKENS") or Settings.read().agency_tokens)
    if tokens.unknown:
        job.notes.warn("{file}: unknown tokens ignored: {names}.", file=tokens.path.name, names=listing(tokens.unknown))
    return tokens


def model_of(job: Job) -> PageModel:
    """The template of the run."""
    own = job.text("TEMPLATE_FILE")
    return PageModel(template(job.choice("TEMPLATE")), Path(own) if own else None)


def day_of(job: Job) -> date:
    """The day that the page is dated from."""
    if not job.given("DATE"):
        return date.today()
    moment = job.algorithm.parameterAsDateTime(job.parameters, "DATE", job.context)
    return date(moment.date().year(), moment.date().month(), moment.date().day())


def content_of(job: Job) -> Content:
    """The contents that all pages share; the caller adds extent or coverage.

    Raises AulaError E_LAYERS without any layer.
    """
    shown = layers(job, "LAYERS") or list(visible_layers(project_of(job)))
    if not shown:
        raise AulaError("The map would be empty: give LAYERS, or make layers of the project visible.", "E_LAYERS")
    return Content(
        job.text("TITLE"),
        shown,
        map_crs(project_of(job), shown),
        day_of(job),
        subtitle=job.text("SUBTITLE"),
        denominator=typed_scale(job.text("SCALE")),
        sources=job.text("SOURCES"),
        status=job.text("STATUS"),
        grid=job.flag("GRID"),
    )


def own_extent(job: Job, content: Content, crs: QgsCoordinateReferenceSystem) -> None:
    """The extent asked for, else that of the top layer."""
    content.extent = job.extent("EXTENT", crs) or page_extent(content.layers, crs, project_of(job))


def output_of(job: Job) -> PageOutput:
    """Format and resolution."""
    return PageOutput(job.choice("FORMAT"), int(job.number("DPI") or 0))


SEVERITY_WORDS = {BLOCKING: mark("To correct"), WARNING: mark("To look at"), INFO: mark("To know")}


def sentence(finding: PageFinding) -> str:
    """One finding in one line, in the user's language."""
    return f"{tr(SEVERITY_WORDS[finding.severity])} – {finding.message.render(tr)} ({finding.code})"


def tell(job: Job, findings: Iterable[PageFinding], is_paged: bool = False) -> str:
    """Say the findings in the log, those alike once; returns them one a line. is_paged: with the pages they are on."""
    lines = []
    for group in grouped(findings):
        words = [sentence(group.finding)]
        if group.count > 1:
            words.append(tr("and {count} findings alike").format(count=group.count - 1))
        if is_paged:
            words.append(f"(p. {listing(group.pages)})")
        lines.append(" ".join(words))
        if group.finding.severity == INFO:
            job.feedback.pushInfo(lines[-1])
            continue
        job.notes.warnings.append(group.finding.message)  # counted, and said again, where the run says that it ended
        if group.finding.severity == BLOCKING:
            job.feedback.pushWarning(f"{lines[-1]} {group.finding.remedy.render(tr)}")
        else:
            job.feedback.pushWarning(lines[-1])
    return "\n".join(lines)


def keep_layout(job: Job, page: Page) -> None:
    """Add a copy of the filled layout to the user's project, when it was asked for."""
    project = job.context.project()
    if project is not None and job.flag("KEEP_LAYOUT"):
        job.notes.info("Layout “{name}” added to the project.", name=page.copied_to(project).name())
