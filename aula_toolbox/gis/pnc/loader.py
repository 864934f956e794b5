"""From a record to a layer: the best resource that answers, checked, styled, stamped, counted.

`prepare` asks the network and runs in the thread of an algorithm; `build` makes the layer on the main thread.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from osgeo import ogr
from qgis.core import QgsFeedback, QgsMapLayer, QgsVectorLayer

from ...core.messages import Notes
from ...core.net.errors import CatalogueError
from ...core.pnc import cache as caching
from ...core.pnc import freshness, links, manifest
from ...core.pnc.catalogue import Catalogue, CatalogueSource, LocalCopy, Record, Resource
from ...core.pnc.query import Query
from ...core.pnc.search import Index
from ..i18n import tr
from ..net import guard
from ..net.http import Client
from . import files, forms, library, proof, shapes, stamp, styles
from .layers import PICTURES, file_uri, make_layer, postgres_uri, provider_uri
from .probe import LAMBERT, probe

AUTO, LOCAL = "auto", "local"
DOWNLOADED = ("gpkg", "geojson", "csv", "fichier")
FILES = (*DOWNLOADED, "cog")


@dataclass
class Wishes:
    """What the user asked for when loading a record."""

    resource: str = AUTO
    with_style: bool = True
    allow_offline: bool = True
    crs: str = ""
    authcfg: str = ""
    folder: Path | None = None


@dataclass
class LayerPlan:
    """A layer ready to be built: nothing is left to ask of a network but by its provider."""

    record: Record
    kind: str
    uri: str
    count: int | None = None
    state: str = freshness.UNKNOWN
    style: bytes | None = None
    with_style: bool = True
    stamp: stamp.LayerStamp = field(default_factory=stamp.LayerStamp)
    is_copy: bool = False
    is_read: bool = False
    is_counted: bool = True
    least: int = 0
    file: str = ""
    asked_crs: str = ""
    # other layers of the same table, of other kinds of geometry: addresses and words
    parts: list[tuple[str, str]] = field(default_factory=list)


def find(catalogue: Catalogue, wanted: str) -> Record:
    """The record meant by an id, `source:id`, or words that match exactly one."""
    if catalogue.by_id(wanted):
        return catalogue.by_id(caching.one_record(catalogue, wanted))[0]
    index = Index(catalogue)
    hits = index.find(Query(wanted), 20)
    like = [] if hits else list(dict.fromkeys(hit.record.title for hit in index.like(wanted)))
    key = caching.one_record(catalogue, wanted, [hit.record.key for hit in hits], like)
    return catalogue.by_id(key)[0]


def candidates(record: Record, wanted: str) -> list[Resource]:
    """The resources to try, the best first; a kind the record lacks is told with those it has.

    Raises CatalogueError `introuvable`.
    """
    ordered = links.in_order(record.resources)
    if wanted in (AUTO, LOCAL):
        return ordered if wanted == AUTO else []
    chosen = [resource for resource in ordered if resource.kind == wanted]
    if not chosen:
        raise CatalogueError(
            "“{title}” has no {kind} resource; it offers: {kinds}.",
            "introuvable",
            title=record.title,
            kind=wanted,
            kinds=", ".join(record.kinds) or "-",
        )
    return chosen


def prepare(
    record: Record, source: CatalogueSource, wishes: Wishes, notes: Notes, feedback: QgsFeedback | None = None
) -> LayerPlan:
    """Choose, check and if needed download the best resource; fall back on the next, then on the local copy."""
    waiting = candidates(record, wishes.resource)
    failures: list[CatalogueError] = []
    late: list[Resource] = []
    with Client.of(source, wishes.authcfg, feedback) as client:
        while waiting or late:
            resource = waiting.pop(0) if waiting else late.pop(0)
            try:
                plan = _try(client, record, source, resource, wishes, bool(waiting), feedback, notes)
            except CatalogueError as error:
                if error.cause == "annule":
                    raise
                failures.append(error)
                notes.warn("{kind} unavailable: {reason}", kind=resource.kind.upper(), reason=error.told(tr))
                continue
            if plan is None:
                notes.info("OGC API without {crs}: WFS preferred.", crs=LAMBERT)
                late.append(resource)
                continue
            try:
                _believe(plan, notes, feedback)
            except CatalogueError as error:
                if error.cause == "annule":
                    raise
                failures.append(error)
                notes.warn("{kind} unavailable: {reason}", kind=resource.kind.upper(), reason=error.told(tr))
                continue
            if failures:
                notes.warn("{kind} used instead.", kind=plan.kind.upper())
            plan.with_style = wishes.with_style
            plan.style = record_style(client, record, source, resource, notes) if wishes.with_style else None
            return plan
    plan = _fall_back(record, wishes, failures, notes)
    plan.with_style = wishes.with_style
    return plan


def _try(
    client: Client,
    record: Record,
    source: CatalogueSource,
    resource: Resource,
    wishes: Wishes,
    has_more: bool,
    feedback: QgsFeedback | None,
    notes: Notes,
) -> LayerPlan | None:
    """The plan for one resource; None when WFS should be tried first."""
    place = caching.local_file(source, resource.href)
    if place is not None:
        return _packaged(record, resource, place)
    if resource.kind in DOWNLOADED or (resource.kind == "cog" and client.access.allows(resource.href)):
        return _downloaded(client, record, resource, notes)
    if resource.kind == "postgres":
        return _plan(record, resource.kind, postgres_uri(resource.href, resource.name), resource.href, resource.count)
    check = probe(client, resource)
    asked = wishes.crs or LAMBERT
    prefers_wfs = resource.kind == "oapif" and asked not in check.crs and "wfs" in record.kinds
    if prefers_wfs and has_more and wishes.resource == AUTO:
        return None
    authcfg = (
        guard.decoy_for(client.access.authcfg, source.origins) if client.access.allows(check.resource.href) else ""
    )
    plan = _plan(
        record, resource.kind, provider_uri(check, check.crs_to_ask(asked), authcfg), check.resource.href, check.count
    )
    plan.stamp.etag = check.etag
    plan.asked_crs, plan.least = asked, check.least
    return plan


def _believe(plan: LayerPlan, notes: Notes, feedback: QgsFeedback | None) -> None:
    """Read the layer of a plan in this thread: its count is then what was read."""
    kind = "cog" if plan.kind == LOCAL and plan.uri.endswith(".tif") else plan.kind
    layer = make_layer(kind, plan.uri, plan.record.title)
    # a service without a count lets QGIS say 0 until it has read everything
    plan.is_counted = plan.count is not None or plan.kind not in ("wfs", "oapif")
    read, is_all = proof.read_through(layer, plan.least or None if plan.count is None else plan.count, feedback)
    del layer
    _tell_refusals(plan, notes)
    plan.is_read = is_all and read >= 0
    if is_all:
        plan.count = None if read < 0 else read
        plan.stamp.count = "" if read < 0 else str(read)
    else:
        notes.info(
            "“{title}”: the first {count} features were read to check the service.", title=plan.record.title, count=read
        )


def _tell_refusals(plan: LayerPlan, notes: Notes) -> None:
    """Requests that would have carried the account outside the chosen origins went without it."""
    for decoy in guard.accounts().values():
        if decoy in plan.uri and guard.refusals(decoy):
            notes.warn(
                "“{title}”: the service leads outside the chosen origins; the account was not given there.",
                title=plan.record.title,
            )


def _plan(record: Record, kind: str, uri: str, href: str, count: int | None) -> LayerPlan:
    own = stamp.of(record, kind, href, count)
    offered = freshness.DataStamp(record.updated_iso, count=count)
    state = freshness.state(offered, offered, freshness.Situation())
    return LayerPlan(record, kind, uri, count, state, stamp=own)


def _packaged(record: Record, resource: Resource, path: Path) -> LayerPlan:
    if not path.is_file():
        raise CatalogueError("File not readable: {reason}.", "introuvable", reason=path.name)
    uri = str(path) if resource.kind == "cog" else file_uri(path, resource.name, immutable=True)
    return _plan(record, resource.kind, uri, resource.href, resource.count)


def download_folder() -> Path:
    """Where files opened from a catalogue are kept."""
    folder = library.profile_folder() / "telechargements"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _downloaded(client: Client, record: Record, resource: Resource, notes: Notes) -> LayerPlan:
    day = record.updated.day if record.updated else stamp.now()[:10]
    suffix = {"cog": "tif"}.get(resource.kind, resource.kind)
    path = download_folder() / manifest.copy_name(record.title, record.key, day, suffix)
    done = files.download(client, resource, path)
    table = ("", "") if resource.kind == "cog" else as_geopackage(path, record, resource, notes)
    uri = str(path) if resource.kind == "cog" else file_uri(*table)
    plan = _plan(record, resource.kind, uri, resource.href, resource.count)
    if table[1]:
        _share_out(plan, table[0], table[1], notes)
    plan.stamp.etag = done.etag
    plan.file = str(path) if path.is_file() else ""
    return plan


def _share_out(plan: LayerPlan, path: Path, name: str, notes: Notes) -> None:
    """One layer for each kind of geometry of a table that holds several."""
    found = shapes.parts(path, name)
    if not found:
        return
    plan.uri, plan.count = found[0][0], None
    plan.parts = [(uri, tr(shapes.WORDS[kind])) for uri, kind, _ in found[1:]]
    notes.warn(
        "“{title}” holds several kinds of geometry; each has its layer: {kinds}.",
        title=plan.record.title,
        kinds=", ".join(f"{tr(shapes.WORDS[kind])} ({count})" for _, kind, count in found),
    )
    dataset = ogr.Open(str(path))
    left = dataset.GetLayerByName(name).GetFeatureCount() - sum(count for *_, count in found)
    if left:
        notes.warn("{count} features without geometry, or of a mixed one, are in the file only.", count=left)


def as_geopackage(path: Path, record: Record, resource: Resource, notes: Notes) -> tuple[Path, str]:
    """The GeoPackage of a downloaded table and the name of its layer; GeoJSON and CSV are rewritten.

    The CSV stays beside it: the algorithms of rain read such files as they are published. Raises CatalogueError when
    fewer features are written than the file holds.
    """
    from ...core.pnc.text import slug
    from .geopackage import write_gpkg

    if resource.kind == "gpkg":
        return path, forms.table_of(path, resource.name)
    target = path.with_suffix(".gpkg")
    layer: Any = opened(path, resource, record.title, notes)
    expected = int(layer.featureCount())
    written = write_gpkg(layer, target, slug(record.title), layer.crs())
    if written.count != expected:
        target.unlink(missing_ok=True)
        raise CatalogueError(
            "{count} features came of the {announced} announced: {reason}",
            "nombre_different",
            count=written.count,
            announced=expected,
            reason=path.suffix,
        )
    if resource.kind != "csv":
        path.unlink(missing_ok=True)
    return target, slug(record.title)


def opened(path: Path, resource: Resource, title: str, notes: Notes) -> QgsMapLayer:
    """A downloaded table as a layer of this thread."""
    if resource.kind == "fichier":
        return forms.opened(path, resource.name, title, notes)
    if resource.kind == "csv":
        return files.table_layer(path, title, notes)
    return make_layer("gpkg", str(path), title)


def record_style(
    client: Client, record: Record, source: CatalogueSource, resource: Resource, notes: Notes
) -> bytes | None:
    """The first style of a record that can be had, None when it has none."""
    if resource.kind in PICTURES or resource.kind == "cog":
        return None
    for style in record.styles:
        if source.is_packaged:
            return styles.packaged(style.href)
        try:
            return styles.download(client, style, resource.href)
        except CatalogueError as error:
            notes.warn("Other style used. {reason}", reason=error.told(tr))
    return None


def _fall_back(record: Record, wishes: Wishes, failures: list[CatalogueError], notes: Notes) -> LayerPlan:
    """The local copy, when it is allowed and there; otherwise every reason, at once."""
    folder = wishes.folder or library.offline_folder()
    copy = manifest.read(folder).find(record.key)
    is_there = copy is not None and (folder / copy.path).is_file()
    if copy is not None and is_there and (wishes.allow_offline or wishes.resource == LOCAL):
        if failures:
            notes.warn("Local copy of {date} used.", date=copy.copied_at[:10])
        return copy_plan(record, folder, copy, bool(failures) and failures[0].is_unreachable, notes)
    if failures:
        raise CatalogueError.of([problem for error in failures for problem in error.problems])
    if wishes.resource == LOCAL:
        raise CatalogueError(
            "“{title}” has no local copy in {folder}.", "introuvable", title=record.title, folder=str(folder)
        )
    reasons = " ".join(dict.fromkeys(tr(reason) for reason in record.refused))
    raise CatalogueError(
        "“{title}” offers nothing that can be loaded. {reasons}", "introuvable", title=record.title, reasons=reasons
    )


def copy_plan(record: Record, folder: Path, copy: LocalCopy, is_offline: bool, notes: Notes) -> LayerPlan:
    """The plan that opens a local copy."""
    path = folder / copy.path
    uri = str(path) if path.suffix == ".tif" else file_uri(path, copy.layer)
    plan = _plan(record, LOCAL, uri, copy.href, copy.count)
    if path.suffix != ".tif":
        _share_out(plan, path, copy.layer, notes)
    plan.is_copy, plan.file = True, str(path)
    # a part has no count to compare with that of the whole
    own = freshness.DataStamp(copy.record_updated, count=None if copy.extent else copy.count)
    offered = freshness.DataStamp(record.updated_iso, count=copy.nb_annonce)
    plan.state = freshness.state(own, offered, freshness.Situation(not is_offline, is_local_copy=True))
    plan.style = styles.kept(folder, copy.style)
    plan.stamp.record_updated = copy.record_updated
    plan.stamp.local_copy = str(path)
    return plan


def dress(layer: QgsMapLayer, plan: LayerPlan, notes: Notes) -> str:
    """Give a layer the style of its record, else that of its theme; the hash of the one it got, else empty."""
    for body in (plan.style, styles.theme_style(plan.record, layer)):
        if body is None:
            continue
        try:
            return styles.apply(layer, body, notes)
        except CatalogueError as error:
            notes.warn("Other style used. {reason}", reason=error.told(tr))
    return ""


def build_parts(plan: LayerPlan, notes: Notes) -> list[QgsMapLayer]:
    """The other layers of a table of several kinds of geometry: on the main thread when they are for a project."""
    made = []
    for uri, word in plan.parts:
        layer: Any = make_layer("gpkg", uri, f"{plan.record.title} ({word})")
        own = replace(plan.stamp, count=str(layer.featureCount()))
        own.write(layer)
        stamp.describe(layer, plan.record, own)
        made.append(layer)
    return made


def build(plan: LayerPlan, notes: Notes) -> QgsMapLayer:
    """The layer of a plan: on the main thread when it is for a project. Its count is checked again."""
    kind = "cog" if plan.kind == LOCAL and plan.uri.endswith(".tif") else plan.kind
    layer = make_layer(kind, plan.uri, plan.record.title)
    if plan.with_style:
        plan.stamp.style_sha256 = dress(layer, plan, notes)
    count = layer.featureCount() if isinstance(layer, QgsVectorLayer) else -1
    if plan.asked_crs and count >= 0 and layer.crs().isGeographic() and layer.crs().authid() != plan.asked_crs:
        notes.warn(
            "The service gives the layer in degrees ({crs}), not in {asked}: its coordinates may be rounded.",
            crs=layer.crs().authid(),
            asked=plan.asked_crs,
        )
    if plan.is_counted and plan.count is not None and count >= 0 and count != plan.count:
        notes.warn("{count} features loaded of {announced} announced.", count=count, announced=plan.count)
    if not plan.is_read:
        plan.count = count
        plan.stamp.count = "" if count < 0 else str(count)
    plan.stamp.write(layer)
    stamp.describe(layer, plan.record, plan.stamp)
    return layer
