"""The run of `pncoffline`: aula:pncoffline, copies of records for the field or for a failure of the network."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem

from ....core.net.errors import CatalogueError
from ....core.pnc import manifest, schema
from ....core.pnc.query import Query
from ....core.pnc.search import Index
from ....gis.i18n import tr
from ....gis.pnc import library, loader, offline
from .. import parameters

if TYPE_CHECKING:
    from ...base.job import Job


def run(job: Job) -> None:
    """Read, compute, write. Raises CatalogueError `hors_ligne` when no record could be copied."""
    wanted = _wanted(job)
    copier = offline.Copier(wanted, job.feedback, job.notes)
    progress = job.stage(tr("Reading the catalogues"), 10)
    sources = {source.id: library.with_origin(source) for source in library.chosen_sources()}
    asked = [Query(text) for text in _asked(job)]
    catalogue = parameters.catalogue(job, list(sources.values()), anew=True, asked=asked)
    records = _records(job, catalogue)
    progress(1.0)
    rows: list[dict[str, Any]] = []
    for number, record in enumerate(records, 1):
        progress = job.stage(record.title, 10 + 85 * number / len(records))
        rows.append(copier.copy(record, sources[record.source], progress))
        if rows[-1]["message"]:
            job.notes.warn("{title}: {reason}", title=record.title, reason=rows[-1]["message"])
    path = manifest.write(wanted.folder, copier.manifest)
    job.results["OUTPUT_MANIFEST"] = str(path)
    if rows and all(row["etat"] == offline.FAILED for row in rows):
        raise CatalogueError(
            "No record could be copied: {reasons}",
            "hors_ligne",
            reasons=" ".join(row["message"] or "" for row in rows),
        )
    job.write_rows("OUTPUT", schema.COPIES, {name: [row[name] for row in rows] for name in schema.COPIES.names})
    if job.given("OUTPUT_MANIFEST"):
        job.write_text("OUTPUT_MANIFEST", path.read_text(encoding="utf-8"))


def _wanted(job: Job) -> Any:
    crs = job.algorithm.parameterAsCrs(job.parameters, "CRS", job.context).authid() or "EPSG:2154"
    return offline.CopyWanted(
        folder=Path(job.text("FOLDER")) if job.text("FOLDER") else library.offline_folder(),
        crs=crs,
        extent=job.extent("EXTENT", QgsCoordinateReferenceSystem(crs)),
        extent_crs=crs,
        max_features=job.whole("MAX_FEATURES") or offline.default_limit(),
        force=job.flag("FORCE"),
        context=job.context.transformContext(),
    )


def _asked(job: Job) -> list[str]:
    """The records asked for, one by one."""
    return [text.strip() for text in re.split(r"[;\n]", job.text("RECORDS")) if text.strip()]


def _records(job: Job, catalogue: Any) -> list[Any]:
    chosen = [loader.find(catalogue, text) for text in _asked(job)]
    if job.choices("OBSERVATORY"):
        chosen += [hit.record for hit in Index(catalogue).find(Query(observatories=job.choices("OBSERVATORY")))]
    unique = list({record.key: record for record in chosen}.values())
    if not unique:
        job.notes.warn("No record in these observatories: nothing to copy.")
    return unique
