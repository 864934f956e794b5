"""aula:pncoffline, copies of records for the field or for a failure of the network."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem

from ...core.messages import mark
from ...core.pnc import schema
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters as common

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class PncOffline(AulaAlgorithm):
    """One dated GeoPackage a record, and a manifest."""

    ID = "pncoffline"
    GROUP = "pnc"
    NAME = mark("Make offline copies")
    SUMMARY = mark("Copies the layers of records into GeoPackages with a manifest: date, count, content hash.")
    TAGS = "catalogue, observatoire, pnc, hors ligne, offline, copie, geopackage, terrain, manifest"
    FIELDS = {"OUTPUT": schema.COPIES}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.text(
            "RECORDS",
            tr("Records"),
            tr("Identifiers, separated by ; or on several lines. Give records, observatories or both."),
        )
        yield common.observatory_parameter()
        yield declare.extent(
            "EXTENT", tr("Extent"), tr("Only the features that meet this rectangle; it is written in the manifest.")
        )
        yield declare.folder(
            "FOLDER",
            tr("Folder"),
            tr("Where the copies go; created if absent. Empty: the folder of the settings."),
            advanced=False,
        )
        yield declare.crs(
            "CRS", tr("CRS of the copies"), tr("Used when the source is in degrees; a projected source keeps its CRS.")
        )
        yield declare.number(
            "MAX_FEATURES",
            tr("Most features"),
            tr("A larger record is not copied; the others are."),
            500_000,
            whole=True,
            advanced=True,
        )
        yield declare.flag("FORCE", tr("Copy again"), tr("Copy even what has not changed."), advanced=True)
        yield declare.layer_out("OUTPUT", tr("Copies"), tr("One row a record: what was copied, or why not."), "any")
        yield declare.file_out(
            "OUTPUT_MANIFEST",
            tr("Manifest"),
            tr("A second copy of the manifest that is always written in the folder."),
            "JSON (*.json)",
            by_default=False,
        )

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import Between, CountGiven

        return (CountGiven(("RECORDS", "OBSERVATORY")), Between("MAX_FEATURES", 1, 100_000_000))

    def execute(self, job: Job) -> None:
        from ...core.pnc import manifest
        from ...core.pnc.errors import CatalogueError
        from ...gis.pnc import library, offline

        wanted = self._wanted(job)
        copier = offline.Copier(wanted, job.feedback, job.notes)
        progress = job.stage(tr("Reading the catalogues"), 10)
        sources = {source.id: library.with_origin(source) for source in library.chosen_sources()}
        catalogue = common.catalogue(job, list(sources.values()), anew=True)
        records = self._records(job, catalogue)
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

    def _wanted(self, job: Job) -> Any:
        from ...gis.pnc import library, offline

        crs = self.parameterAsCrs(job.parameters, "CRS", job.context).authid() or "EPSG:2154"
        return offline.Wanted(
            folder=Path(job.text("FOLDER")) if job.text("FOLDER") else library.offline_folder(),
            crs=crs,
            extent=job.extent("EXTENT", QgsCoordinateReferenceSystem(crs)),
            extent_crs=crs,
            max_features=job.whole("MAX_FEATURES") or offline.default_limit(),
            force=job.flag("FORCE"),
            context=job.context.transformContext(),
        )

    def _records(self, job: Job, catalogue: Any) -> list[Any]:
        from ...core.pnc.search import Index, Query
        from ...gis.pnc import loading

        ids = [text.strip() for text in re.split(r"[;\n]", job.text("RECORDS")) if text.strip()]
        chosen = [loading.find(catalogue, text) for text in ids]
        if job.choices("OBSERVATORY"):
            chosen += [hit.record for hit in Index(catalogue).find(Query(observatories=job.choices("OBSERVATORY")))]
        unique = list({record.key: record for record in chosen}.values())
        if not unique:
            job.notes.warn("No record in these observatories: nothing to copy.")
        return unique
