"""The run of `obsrefresh`: read the observatory, refresh its store, tell what changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from .... import about
from ....core.errors import AulaError
from ....core.messages import Message, listing
from ....core.obs import schema
from ....core.obs.computation import Tables
from ....core.obs.indicators import chosen, indicators
from ....core.obs.observatory import read_observatory, with_calendar
from ....core.obs.outputs import DONE, FAILED
from ....core.obs.refresh import Refreshed, Refresher
from ....core.obs.reports import obsrefresh as report
from ....core.obs.store import HELD, TRIAL, VersionStore
from ....core.obs.words import TABLES
from ....gis.i18n import tr
from ....gis.obs.dropfolder import found_files
from ....gis.obs.steps import run_steps
from ....gis.obs.vectorfile import vector_rows
from ....gis.obs.zonemap import drawn_zones, read_perimeters
from ....gis.pnc.recordfiles import RecordFiles
from .. import inputs
from .obsrefresh_outputs import publish

if TYPE_CHECKING:
    from ....core.obs.changes import IndicatorChange
    from ....core.obs.observatory import ObservatoryFile
    from ....core.obs.sources import FoundFile
    from ....core.obs.zones import DrawnZones
    from ...base.job import Job


def run(job: Job) -> None:
    """Read, refresh, write. Raises AulaError E_HELD when the version is held and that is a failure."""
    own = job.own_tables(*TABLES)
    place = job.path("INPUT") or Path()
    observatory = read_observatory(place, indicators(None, own))
    known = Tables.read(observatory.year, own, changes=observatory.checks)
    known.files = with_calendar(known.files, observatory.calendar)
    known.territory = known.territory.within(observatory.perimeter)
    store = VersionStore(job.path("FOLDER") or place.with_suffix(""), job.notes)
    language = job.report_language
    records = RecordFiles(observatory.records, job.notes, job.feedback)

    def told(why: Message) -> str:
        return language.typeset(why.render(language.translate))

    refresher = Refresher(
        observatory,
        store,
        known,
        partial(found_files, files=known.files, limits=known.limits, own=own),
        lambda done: report.page(job.told(), done, known.indicators, known.territory),
        inputs.today(job),
        partial(_steps, job, observatory, known, records, store.folder / "fiches"),
        told,
        about.version(),
        records.dates() if observatory.records else {},
        partial(_layers, job, observatory, known),
        job.notes,
        job.stage(tr("Refreshing the observatory"), 90),
    )
    done = refresher.run(job.choice("MODE"), job.text("VERSION"), job.path("ACCEPT"))
    if done.state != TRIAL:
        done.outputs = publish(job, observatory, store, known.limits["verrou_h"])
    job.write_rows("OUTPUT", schema.CHANGES, _columns(done.changes))
    job.write_text("REPORT", report.page(job.told(), done, known.indicators, known.territory))
    _results(job, done)
    if done.state == HELD and job.choice("ON_HOLD") == "echec":
        # the report is delivered first: who hears of the failure finds why
        job.deliver()
        raise AulaError("{verdict} Report: {report}", "E_HELD", verdict=_verdict(done), report=str(done.report))
    failed = [one for one in done.outputs if one.state == FAILED]
    if failed and job.choice("ON_HOLD") == "echec":
        job.deliver()
        told = listing(f"{one.name} ({one.why})" for one in failed)
        raise AulaError(
            "Version {version} is in force; outputs to be done again: {outputs}.",
            "E_OUTPUT",
            version=done.version,
            outputs=told,
        )


def _steps(
    job: Job,
    observatory: ObservatoryFile,
    known: Tables,
    records: RecordFiles,
    copies: Path,
    folder: Path,
    entries: Mapping[str, str],
) -> Mapping[str, object]:
    base = next(iter(known.files.values()))
    here = records.copies(copies) if observatory.records else {}
    year = inputs.today(job).year
    return run_steps(observatory.steps, folder, entries, job.context, job.feedback, base, year, here)


def _layers(
    job: Job, observatory: ObservatoryFile, known: Tables, found: Sequence[FoundFile]
) -> tuple[Mapping[str, object], DrawnZones | None]:
    """The layers among the files: rows of those that indicators read, and the zones of the levels asked for."""
    basket = chosen(observatory.indicators, known.indicators)
    own = read_perimeters(observatory.zones_source, observatory.zones[1]) if observatory.zones else ()
    zones = drawn_zones(found, observatory.levels, own, observatory.is_shared, known.territory, job.notes)
    return vector_rows(found, basket, known.files, job.notes), zones


def _verdict(done: Refreshed) -> Message:
    stays = (
        Message("Version {version} stays in force.", {"version": done.before.id})
        if done.before
        else Message("None is in force yet.")
    )
    values = {"blocks": len(done.blocks), "waiting": len(done.waiting), "before": stays}
    return Message(report.VERDICTS[HELD], values)


def _results(job: Job, done: Refreshed) -> None:
    due = done.due[0] if done.due else None
    job.results["OUTPUT_STATE"] = done.state
    job.results["OUTPUT_VERSION"] = done.version
    job.results["OUTPUT_CHANGES"] = len({one.indicator for one in done.changes})
    job.results["OUTPUT_SUSPECTS"] = len(done.waiting)
    job.results["OUTPUT_PUBLISHED"] = ", ".join(one.name for one in done.outputs if one.state == DONE)
    job.results["OUTPUT_FAILED"] = sum(one.state == FAILED for one in done.outputs)
    job.results["OUTPUT_DUE"] = f"{due.title} ({due.due:%m/%Y})" if due and due.due else ""


def _columns(found: Sequence[IndicatorChange]) -> dict[str, list[object]]:
    def listed(steps: Sequence[tuple[str, float]]) -> str | None:
        return ", ".join(f"{name} {step:+.4g}" for name, step in steps) or None

    return {
        "indicateur": [one.indicator for one in found],
        "maille": [one.level for one in found],
        "millesime": [one.vintage or None for one in found],
        "millesime_avant": [one.vintage_before or None for one in found],
        "changes": [one.moved for one in found],
        "sur": [one.count for one in found],
        "mediane": [one.middle for one in found],
        "hausses": [listed(one.rises) for one in found],
        "baisses": [listed(one.falls) for one in found],
        "etats": [one.states for one in found],
        "motif": [inputs.told(one.reason) for one in found],
    }
