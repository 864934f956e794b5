"""The run of `pncsearch`: aula:pncsearch, the records of the catalogues that hold the words asked for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle

from ....core.pnc import dates, manifest, schema
from ....core.pnc.places import KINDS
from ....core.pnc.query import Query
from ....core.pnc.registry import titles
from ....core.pnc.search import Index, nearest_titles
from ....gis.i18n import tr
from ....gis.pnc import library
from .. import parameters

if TYPE_CHECKING:
    from ....core.pnc.manifest import Manifest
    from ....core.pnc.query import FoundRecords, Hit, Query
    from ...base.job import Job

WGS84 = "EPSG:4326"


def run(job: Job) -> None:
    """Read, compute, write."""
    progress = job.stage(tr("Reading the catalogues"), 60)
    sources = library.chosen_sources(job.text("SOURCE"))
    query = _query(job)
    catalogue = parameters.catalogue(job, sources, job.flag("OFFLINE"), asked=[query])
    progress(1.0)
    job.stage(tr("Searching"), 90)
    index = Index(catalogue)
    found = index.search(query, job.whole("LIMIT"))
    hits = found.hits
    _tell(job, query, found, index)
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


def _tell(job: Job, query: Query, found: FoundRecords, index: Index) -> None:
    job.notes.info("{count} records found of {total}.", count=found.total, total=len(index))
    if found.total > len(found.hits):
        job.notes.warn(
            "{count} records of {total} written: give more words, a place, or raise LIMIT.",
            count=len(found.hits),
            total=found.total,
        )
    place = query.place
    if place is not None:
        job.notes.info(
            "“{place}” is read as a place ({kind} {code}): the records that name it or whose extent meets it are kept.",
            place=place.name,
            kind=tr(KINDS[place.kind]),
            code=place.code,
        )
    if query.updated_since:
        dated = index.search(Query(updated_since=dates.read("0001")), 0).total
        job.notes.info("{count} records without date left out.", count=len(index) - dated)
    unplaced = sum(hit.record.bbox is None for hit in found.hits)
    if query.box and unplaced:
        job.notes.info("{count} records without extent kept.", count=unplaced)
    if not found.total and query.words:
        _suggest(job, query, index)


def _suggest(job: Job, query: Query, index: Index) -> None:
    """What the words may have meant; nothing when they are like nothing that is there."""
    near = list(dict.fromkeys(hit.record.title for hit in index.like(query.words)))[:3]
    if near:
        job.notes.info("Nearest records: {titles}.", titles=" ; ".join(near))
    for title in nearest_titles(query.words, titles().values(), 1):
        job.notes.info("Nearest observatory: {title}.", title=title)


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
