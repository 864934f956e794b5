"""aula:pncsearch, the records of the catalogues that hold the words asked for."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle

from ...core.messages import mark
from ...core.pnc import names, schema
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters as common

if TYPE_CHECKING:
    from ...core.pnc.manifest import Manifest
    from ...core.pnc.search import Hit, Query
    from ...core.rules import Rule
    from ..base.job import Job

WGS84 = "EPSG:4326"


class PncSearch(AulaAlgorithm):
    """One row a record found, with its extent."""

    ID = "pncsearch"
    GROUP = "pnc"
    NAME = mark("Search the observatory catalogue")
    SUMMARY = mark("Finds the layers of the observatories by words, observatory, theme, place, kind and date.")
    TAGS = "catalogue, observatoire, pnc, recherche, search, metadata, métadonnées, csw, ogc, records"
    FIELDS = {"OUTPUT": schema.FOUND}
    STYLES = {"OUTPUT": "pnc_fiches.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.text(
            "QUERY", tr("Words"), tr("Every word must be found, at the beginning of a word; accents do not matter.")
        )
        yield common.observatory_parameter()
        yield declare.choice(
            "THEME",
            tr("Themes"),
            tr("Only the records of these themes."),
            names.THEMES,
            multiple=True,
            optional=True,
        )
        yield declare.choice(
            "EPCI",
            tr("EPCI"),
            tr("Only the records about these EPCI, by their perimeters, otherwise by their extent."),
            names.EPCI,
            multiple=True,
            optional=True,
        )
        yield declare.extent(
            "EXTENT", tr("Extent"), tr("Only the records that meet this rectangle; those without extent are kept.")
        )
        yield declare.choice(
            "KIND",
            tr("Kinds of resource"),
            tr("Only the records that offer one of these kinds."),
            names.KINDS,
            multiple=True,
            optional=True,
            advanced=True,
        )
        yield declare.moment(
            "UPDATED_SINCE",
            tr("Updated since"),
            tr("Only the records updated since this date; those without date are left out, and counted in the log."),
            advanced=True,
        )
        yield common.source_parameter()
        yield declare.flag(
            "OFFLINE",
            tr("Without network"),
            tr("Search in what was already read, without asking any server."),
            advanced=True,
        )
        yield declare.number(
            "LIMIT", tr("Most records"), tr("Records written at most, 1 to 5000."), 100, whole=True, advanced=True
        )
        yield declare.layer_out("OUTPUT", tr("Records found"), tr("One row a record; its geometry is its extent."))
        yield declare.file_out(
            "OUTPUT_JSON",
            tr("Records in JSON"),
            tr("The same records with all their resources."),
            "JSON (*.json)",
            by_default=False,
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        super().initAlgorithm(configuration)
        common.number_output(self, "OUTPUT_COUNT", tr("Number of records"))

    def rules(self) -> Iterable[Rule]:
        from ...core.pnc.registry import limit
        from ...core.rules import Between

        return (Between("LIMIT", 1, limit("fiches_max")),)

    def execute(self, job: Job) -> None:
        from ...core.pnc import manifest
        from ...core.pnc.search import Index
        from ...gis.pnc import library

        progress = job.stage(tr("Reading the catalogues"), 60)
        sources = library.chosen_sources(job.text("SOURCE"))
        catalogue = common.catalogue(job, sources, job.flag("OFFLINE"), words=job.text("QUERY"))
        progress(1.0)
        job.stage(tr("Searching"), 90)
        query = self._query(job)
        hits = Index(catalogue).find(query, job.whole("LIMIT"))
        self._tell(job, query, hits, list(catalogue))
        job.results["OUTPUT_COUNT"] = len(hits)
        copies = manifest.read(library.offline_folder())
        columns = {name: [] for name in schema.FOUND.names}
        for hit in hits:
            for name, value in _row(hit, copies).items():
                columns[name].append(value)
        shapes = [_shape(hit) for hit in hits]
        job.write_rows("OUTPUT", schema.FOUND, columns, shapes, "polygon", QgsCoordinateReferenceSystem(WGS84))
        if job.given("OUTPUT_JSON"):
            records = [hit.record.to_json() for hit in hits]
            job.write_text("OUTPUT_JSON", json.dumps({"records": records}, ensure_ascii=False, indent=1))

    def _query(self, job: Job) -> Query:
        from ...core.pnc import dates
        from ...core.pnc.search import Query

        box = job.extent("EXTENT", QgsCoordinateReferenceSystem(WGS84))
        since = job.parameters.get("UPDATED_SINCE")
        if hasattr(since, "toString"):
            since = since.toString("yyyy-MM-dd")
        return Query(
            words=job.text("QUERY"),
            observatories=job.choices("OBSERVATORY"),
            themes=job.choices("THEME"),
            epci=job.choices("EPCI"),
            box=None if box is None else (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()),
            kinds=job.choices("KIND"),
            updated_since=dates.read(since),
        )

    def _tell(self, job: Job, query: Query, hits: list[Hit], records: list[Any]) -> None:
        from ...core.pnc.registry import titles
        from ...core.pnc.search import nearest_titles

        job.notes.info("{count} records found of {total}.", count=len(hits), total=len(records))
        if query.updated_since:
            undated = sum(record.updated is None for record in records)
            job.notes.info("{count} records without date left out.", count=undated)
        unplaced = sum(hit.record.bbox is None for hit in hits)
        if query.box and unplaced:
            job.notes.info("{count} records without extent kept.", count=unplaced)
        if not hits and query.words:
            job.notes.info("Nearest observatory: {title}.", title=nearest_titles(query.words, titles().values(), 1)[0])


def _row(hit: Hit, copies: Manifest) -> dict[str, Any]:
    record = hit.record
    copy = copies.find(record.key)
    return {
        "id": record.id,
        "source": record.source,
        "titre": record.title,
        "resume": record.abstract or None,
        "observat": ";".join(record.observatories),
        "themes": ";".join(record.themes),
        "editeur": record.publisher or None,
        "licence": record.licence or None,
        "maj": record.updated_iso or None,
        "types": ";".join(record.kinds),
        "acces": "restreint" if record.is_restricted else "public",
        "copie": int(copy is not None),
        "maj_copie": (copy.record_updated or None) if copy else None,
        "score": hit.score,
    }


def _shape(hit: Hit) -> QgsGeometry | None:
    if hit.record.bbox is None:
        return None
    shape = QgsGeometry.fromRect(QgsRectangle(*hit.record.bbox))
    shape.convertToMultiType()
    return shape
