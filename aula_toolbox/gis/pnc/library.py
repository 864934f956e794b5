"""The catalogues the user reads: their settings, their cache, their reading over the network."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

from qgis.core import QgsApplication, QgsFeedback

from ...core.messages import Notes
from ...core.net.documents import parse_json
from ...core.net.errors import CatalogueError
from ...core.net.safety import check_address, origin
from ...core.pnc import cache as caching
from ...core.pnc import portal_reading, published
from ...core.pnc import reading as pages
from ...core.pnc.cache import Cache
from ...core.pnc.catalogue import SOURCE_KINDS, Catalogue, CatalogueSource, Reading
from ...core.pnc.iso19139 import GMD
from ...core.pnc.portals import PORTALS
from ...core.pnc.query import Query, other_words, query_words
from ...core.pnc.registry import Box
from ...core.pnc.search import Index
from ...core.pnc.text import stem
from ...core.text import joined
from ..net.http import GEOJSON_FIRST, Client
from ..settings import Settings


def now() -> str:
    """The present moment, ISO 8601 in UTC."""
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def profile_folder() -> Path:
    """Where the toolbox keeps its files in the user's profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "aula_toolbox"


def offline_folder() -> Path:
    """Where offline copies go unless said otherwise."""
    chosen = Settings.read().offline_folder
    return Path(chosen) if chosen else profile_folder() / "hors_ligne"


def download_cap() -> float:
    """The largest file that may be downloaded, in bytes."""
    return Settings.read().download_mib * 1024 * 1024


def cache() -> Cache:
    """What was last read of each source."""
    return Cache(profile_folder() / "catalogue")


def sources() -> list[CatalogueSource]:
    """The sources of the settings, then the packaged ones, in their order."""
    own = [CatalogueSource.from_json(item) for item in json.loads(Settings.read().sources or "[]")]
    folder = Settings.read().observatories_folder
    # the folder of the observatories is chosen in their own view: a source kept in the settings follows it
    own = [replace(source, url=folder) if source.kind == published.KIND else source for source in own]
    own = [source for source in own if source.kind != published.KIND or folder]
    known = {source.id for source in own}
    offered = [*caching.default_sources(), *([published.source_of(folder)] if folder else [])]
    packaged = [source for source in offered if source.id not in known]
    return sorted([*own, *packaged], key=lambda source: source.order)


def save_sources(chosen: Iterable[CatalogueSource]) -> None:
    """Keep the user's sources: authentication ids only, never a secret."""
    settings = Settings.read()
    settings.sources = json.dumps([source.to_json() for source in chosen], ensure_ascii=False)
    settings.save()


def chosen_sources(wanted: str = "") -> list[CatalogueSource]:
    """The enabled sources, or the one called `wanted`; an unknown one is told with the ids that are there.

    Raises CatalogueError `introuvable`.
    """
    listed = sources()
    if not wanted:
        return [source for source in listed if source.enabled]
    found = [source for source in listed if source.id == wanted]
    if not found:
        raise CatalogueError(
            "No source is called {wanted}; the sources are: {known}.",
            "introuvable",
            wanted=wanted,
            known=", ".join(source.id for source in listed),
        )
    return [replace(found[0], enabled=True)]


def with_origin(source: CatalogueSource) -> CatalogueSource:
    """The source with its own origin when none was chosen."""
    return source if source.origins or not source.url else replace(source, origins=(origin(source.url),))


def known(chosen: Iterable[CatalogueSource]) -> Catalogue:
    """What is known of the sources without asking anyone."""
    return caching.offline_catalogue(chosen, cache())


def fetch(
    source: CatalogueSource, feedback: QgsFeedback | None = None, word: str = "", box: Box | None = None
) -> Reading:
    """Read a source anew, or what it answers to a word and a box; the cache is not touched.

    Only in a task or in the thread of an algorithm.

    Raises CatalogueError when it cannot be read, or its kind is unknown.
    """
    if source.is_packaged:
        return caching.packaged(source)
    if source.kind not in SOURCE_KINDS:
        raise CatalogueError("Unknown kind of catalogue: {kind}.", "source_refusee", kind=source.kind)
    if source.kind == "json" and not source.url.lower().startswith(("http:", "https:")):
        return _read_file(source)
    source = with_origin(source)
    check_address(source.url)
    with Client.of(source, feedback=feedback) as client:
        reading = _read(source, client, word, box)
    reading.fetched_at = now()
    return reading


def _read_file(source: CatalogueSource) -> Reading:
    """A catalogue the user chose on disk: it may name connections of this QGIS, but still no local files."""
    try:
        body = Path(source.url).read_bytes()
    except OSError as error:
        raise CatalogueError("File not readable: {reason}.", "introuvable", reason=str(error)) from error
    reading = pages.read_document(parse_json(body), source, own=True)
    reading.fetched_at = now()
    return reading


def _read(source: CatalogueSource, client: Client, word: str, box: Box | None) -> Reading:
    if source.kind == "json":
        answer = client.get(source.url, GEOJSON_FIRST)
        reading = pages.read_document(parse_json(answer.body), source)
        reading.etag = answer.etag
        return reading
    if source.kind == "records":
        return pages.read_records(source, client.json, word, box)
    if source.kind == "stac":
        return portal_reading.read_stac(source, client.json, word, box)
    if source.kind in PORTALS:
        return portal_reading.read_portal(source, client.json, word, box)
    address = pages.with_query(source.url, service="CSW", request="GetCapabilities", version="2.0.2")
    return pages.read_csw(source, client.xml(address), client.post_xml, word, box)


def record_xml(source: CatalogueSource, record_id: str, feedback: QgsFeedback | None = None) -> str:
    """The document of one record of a CSW, as the server writes it. Only in a task.

    Raises CatalogueError when it cannot be read.
    """
    asked = {"service": "CSW", "version": "2.0.2", "request": "GetRecordById", "elementSetName": "full"}
    address = pages.with_query(source.url, **asked, id=record_id, outputSchema=GMD)
    with Client.of(source, feedback=feedback) as client:
        body = client.get(address, "application/xml").body
    told = re.match(rb"<\?xml[^>]*encoding=[\"']([\w-]+)", body)
    try:
        return body.decode(told[1].decode("ascii") if told else "utf-8", "replace")
    except LookupError:
        return body.decode("utf-8", "replace")


def refresh(chosen: Iterable[CatalogueSource], notes: Notes, feedback: QgsFeedback | None = None) -> Catalogue:
    """Read every source anew and cache it; a source that fails is told and its cache used."""
    for source in chosen:
        if source.is_packaged:
            continue
        try:
            reading = fetch(source, feedback)
        except CatalogueError as error:
            if error.cause == "annule":
                raise
            tell_failure(source, error, notes)
            continue
        cache().save(reading)
        tell_reading(source, reading, notes)
    return known(chosen)


def fresh_enough(chosen: Iterable[CatalogueSource], notes: Notes, feedback: QgsFeedback | None = None) -> Catalogue:
    """The catalogue as cached, after reading anew the sources whose cache is absent or too old."""
    chosen = list(chosen)
    hours = Settings.read().cache_hours
    old = [source for source in chosen if not source.is_packaged and cache().is_old(cache().load(source.id), hours)]
    refresh(old, notes, feedback)
    return known(chosen)


def widened(
    catalogue: Catalogue,
    chosen: Iterable[CatalogueSource],
    query: Query,
    notes: Notes,
    feedback: QgsFeedback | None = None,
) -> Catalogue:
    """The catalogue with what servers too large to be read whole answer; it is kept, and found without network later.

    Servers differ on several words, so the rarest is asked, all its pages are read, and the search here filters again.
    """
    for source in chosen:
        reading = catalogue.readings.get(source.id)
        if reading is None or not reading.is_cut or source.is_packaged:
            continue
        try:
            _widen(catalogue, source, reading, query, notes, feedback)
        except CatalogueError as error:
            if error.cause == "annule":
                raise
            tell_failure(source, error, notes)
    return Catalogue(catalogue.readings.values())


def _widen(
    catalogue: Catalogue,
    source: CatalogueSource,
    reading: Reading,
    query: Query,
    notes: Notes,
    feedback: QgsFeedback | None,
) -> None:
    """Ask one server, and keep what it answers beside what was read of it."""
    for word, box in questions(query, Index(Catalogue([reading]))):
        answer = fetch(source, feedback, word, box)
        if not answer.is_whole:
            notes.warn(
                "{source}: {count} records of {announced} read for “{word}”; add a word or a place to see the others.",
                source=source.title,
                count=len(answer.records),
                announced="?" if answer.announced is None else answer.announced,
                word=word or (query.place.name if query.place else ""),
            )
        if answer.records:
            catalogue.readings[source.id] = cache().add(source.id, answer.records) or reading
            return


def questions(query: Query, index: Index) -> Iterator[tuple[str, Box | None]]:
    """What a server is asked, one after the other until it answers: the rarest word, its stem, the place alone."""
    words = other_words(query)
    rarest = min(words, key=lambda word: (index.frequency(word), -len(word)), default="")
    if rarest:
        yield as_typed(rarest, query.words), query.box
        if stem(rarest) != rarest:
            yield stem(rarest), query.box
    elif query.place is not None:
        yield "", query.place.box
        yield as_typed(max(query_words(query.place.name), key=len), query.words), None
    elif query.box is not None:
        yield "", query.box


def as_typed(word: str, text: str) -> str:
    """A folded word as it stands in a text: some servers tell accents apart."""
    return next((part for part in re.split(r"[^\w]+", text) if joined(part) == word), word)


def tell_failure(source: CatalogueSource, error: CatalogueError, notes: Notes) -> None:
    """Say that a source could not be read, and what is shown instead."""
    from ..i18n import tr

    cached = cache().load(source.id)
    notes.warn("{source}: {reason}", source=source.title, reason=error.told(tr))
    if cached is not None:
        notes.warn("Catalogue of {date} shown.", date=cached.fetched_at[:10])


def tell_reading(source: CatalogueSource, reading: Reading, notes: Notes) -> None:
    """Say how much was read, and what was not."""
    from ..i18n import tr

    notes.info("{source}: {count} records read.", source=source.title, count=len(reading.records))
    if reading.is_cut:
        notes.warn(
            "{source}: {count} records of {announced} are here; those that you search are asked of the server.",
            source=source.title,
            count=len(reading.records),
            announced=reading.announced,
        )
    elif reading.reason:
        notes.warn(
            "{source}: {reason}", source=source.title, reason=tr(reading.reason).format(count=len(reading.records))
        )
    if reading.dropped or reading.unreadable_dates:
        notes.warn(
            "{source}: {dropped} records left out (no id or title), {dates} unreadable dates.",
            source=source.title,
            dropped=reading.dropped,
            dates=reading.unreadable_dates,
        )
