"""The run of `pncsearch`: aula:pncsearch, the records of the catalogues that hold the words asked for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle

from ....core.pnc import dates, manifest, schema
from ....core.pnc.registry import titles
from ....core.pnc.search import Index, Query, nearest_titles
from ....gis.i18n import tr
from ....gis.pnc import library
from .. import parameters

if TYPE_CHECKING:
    from ....core.pnc.manifest import Manifest
    from ....core.pnc.search import Hit, Query
    from ...base.job import Job

WGS84 = "EPSG:4326"


def run(job: Job) -> None:
    """Read, compute, write."""
    progress = job.stage(tr("Reading the catalogues"), 60)
    sources = library.chosen_sources(job.text("SOURCE"))
    catalogue = parameters.catalogue(job, sources, job.flag("OFFLINE"), words=job.text("QUERY"))
    progress(1.0)
    job.stage(tr("Searching"), 90)
    query = _query(job)
    hits = Index(catalogue).find(query, job.whole("LIMIT"))
    _tell(job, query, hits, list(catalogue))
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


def _query(job: Job) -> Query:
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


def _tell(job: Job, query: Query, hits: list[Hit], records: list[Any]) -> None:
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
