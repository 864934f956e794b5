"""The catalogues the user reads: their settings, their cache, their reading over the network."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

from qgis.core import QgsApplication, QgsFeedback

from ...core.messages import Notes
from ...core.net.documents import parse_json
from ...core.net.errors import CatalogueError
from ...core.net.limits import limit
from ...core.net.safety import check_address, origin
from ...core.pnc import cache as caching
from ...core.pnc import reading as pages
from ...core.pnc.cache import Cache
from ...core.pnc.catalogue import SOURCE_KINDS, Catalogue, CatalogueSource, Reading
from ...core.pnc.search import query_words
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
    known = {source.id for source in own}
    packaged = [source for source in caching.default_sources() if source.id not in known]
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


def fetch(source: CatalogueSource, feedback: QgsFeedback | None = None, word: str = "") -> Reading:
    """Read a source anew; the cache is not touched. Only in a task or in the thread of an algorithm.

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
        reading = _read(source, client, word)
    reading.fetched_at = now()
    return reading


def _read_file(source: CatalogueSource) -> Reading:
    """A catalogue the user chose on disk; its records still may not point to local files."""
    try:
        body = Path(source.url).read_bytes()
    except OSError as error:
        raise CatalogueError("File not readable: {reason}.", "introuvable", reason=str(error)) from error
    reading = pages.read_document(parse_json(body), source)
    reading.fetched_at = now()
    return reading


def _read(source: CatalogueSource, client: Client, word: str) -> Reading:
    if source.kind == "json":
        answer = client.get(source.url, GEOJSON_FIRST)
        reading = pages.read_document(parse_json(answer.body), source)
        reading.etag = answer.etag
        return reading
    if source.kind == "records":
        return pages.read_records(source, client.json, word)
    address = pages.with_query(source.url, service="CSW", request="GetCapabilities", version="2.0.2")
    return pages.read_csw(source, client.xml(address), client.post_xml)


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
    catalogue: Catalogue, chosen: Iterable[CatalogueSource], words: str, feedback: QgsFeedback | None = None
) -> Catalogue:
    """The catalogue with what servers too large to be read whole answer to the longest of the words.

    Servers differ on several words, so one is asked, and the search here filters again.
    """
    asked = max(query_words(words), key=len, default="")
    for source in chosen:
        reading = catalogue.readings.get(source.id)
        is_cut = reading is not None and not reading.is_whole and (reading.announced or 0) > limit("fiches_max")
        if reading is None or not is_cut or not asked or source.kind != "records":
            continue
        known = {record.id for record in reading.records}
        found = [record for record in fetch(source, feedback, asked).records if record.id not in known]
        catalogue.readings[source.id] = replace(reading, records=[*reading.records, *found])
    return Catalogue(catalogue.readings.values())


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
    if reading.reason:
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
