"""The run of `pncrefresh`: whether layers and copies are still what the catalogue offers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingUtils, QgsVectorLayer

from ....core.net.errors import CatalogueError
from ....core.pnc import freshness, schema, vintage
from ....gis.i18n import tr
from ....gis.pnc import layerchecks, library, loader, offline, stamp, vintages
from ....gis.pnc.layers import file_uri, make_layer
from ....gis.pnc.shapes import same_part
from ..parameters import UPDATE

if TYPE_CHECKING:
    from ....core.pnc.vintage import VintageChanges
    from ....gis.pnc.layerchecks import CheckedItem, Checker
    from ...base.job import Job

NOTHING, COPIED, RELOADED, FAILED = "rien", "copie", "rechargee", "echec"


def run(job: Job, layers: Sequence[CheckedItem], unknown: Sequence[str]) -> list[CheckedItem]:
    """Compare layers and copies with the catalogues, refresh them if asked, write what was found.

    unknown: names of the layers given that come from no catalogue.
    """
    folder = Path(job.text("FOLDER")) if job.text("FOLDER") else None
    items = [*layers, *(layerchecks.folder_items(folder) if folder else [])]
    for name in unknown:
        job.notes.warn("{layer} does not come from a catalogue: it was not checked.", layer=name)
    if not items:
        job.notes.info("No layer comes from a catalogue: nothing to check.")
    job.stage(tr("Reading the catalogues"), 50)
    checker = layerchecks.Checker(job.notes, job.feedback)
    catalogue, sources = checker.read({item.source_id for item in items})
    for item in items:
        checker.state(item, catalogue, sources)
        job.check_cancel()
    if job.given("CHANGES"):
        _compare(job, items, sources)
    stale = sum(item.state == freshness.NEWER for item in items)
    job.stage(tr("Refreshing"), 95)
    if job.choice("ACTION") == UPDATE:
        _update(job, items, sources, folder)
    rows = [_row(item, checker) for item in items]
    job.write_rows("OUTPUT", schema.CHECKED, {name: [row[name] for row in rows] for name in schema.CHECKED.names})
    job.results["OUTPUT_STALE"] = stale
    return items


def point(items: Sequence[CheckedItem], context: QgsProcessingContext) -> None:
    """Point the layers of the project to what was refreshed: on the main thread."""
    for item in items:
        layer = QgsProcessingUtils.mapLayerFromString(item.layer_id, context) if item.layer_id else None
        if layer is not None:
            _apply(layer, item)


def _compare(job: Job, items: list[CheckedItem], sources: dict[str, Any]) -> None:
    """Compare the vintage at hand of what has a newer one, and write what changed."""
    progress = job.stage(tr("Comparing the vintages"), 80)
    rows: list[dict[str, Any]] = []
    newer = [item for item in items if item.state == freshness.NEWER and item.record is not None]
    for number, item in enumerate(newer, 1):
        if not item.file_uri:
            job.notes.warn(
                "“{layer}”: its older vintage is not whole on this machine; nothing to compare.", layer=item.name
            )
            continue
        try:
            found = _changes(job, item, library.with_origin(sources[item.source_id]))
        except CatalogueError as error:
            if error.cause == "annule":
                raise
            job.notes.warn("“{layer}”: {reason}", layer=item.name, reason=error.told(tr))
            continue
        rows += _changed_rows(item, found)
        _tell_changes(job, item, found)
        progress(number / len(newer))
    job.write_rows("CHANGES", schema.CHANGED, {name: [row[name] for row in rows] for name in schema.CHANGED.names})


def _changes(job: Job, item: CheckedItem, source: Any) -> VintageChanges:
    """The older vintage is read first: a download may take its place."""
    old = vintages.rows(make_layer("local", item.file_uri, item.name), job.feedback)
    kinds = item.record.kinds if item.record is not None else ()
    kind = item.copy.resource if item.copy is not None else item.kind
    wishes = loader.Wishes(kind if kind in kinds else loader.AUTO, with_style=False, allow_offline=False)
    plan = loader.prepare(item.record, source, wishes, job.notes, job.feedback)
    layer = make_layer(plan.kind, plan.uri, item.name)
    if not isinstance(layer, QgsVectorLayer):
        raise CatalogueError("“{title}” has no features to compare.", "reponse_invalide", title=item.name)
    return vintage.changes(old, vintages.rows(layer, job.feedback))


def _changed_rows(item: CheckedItem, found: VintageChanges) -> list[dict[str, Any]]:
    communes = found.communes or {"": found.total}
    offered = item.offered.updated if item.offered else ""
    return [
        {
            "couche": item.name,
            "id": item.key,
            "commune": commune or None,
            "ajoutees": tally.added,
            "supprimees": tally.removed,
            "modifiees": tally.changed if found.key else None,
            "cle": found.key or None,
            "maj_locale": item.own.updated or None,
            "maj_catal": offered or None,
        }
        for commune, tally in communes.items()
    ]


def _tell_changes(job: Job, item: CheckedItem, found: VintageChanges) -> None:
    total = found.total
    fields = ", ".join((*found.lost, *found.gained))
    if fields:
        job.notes.warn("“{layer}”: fields that are not in both vintages: {fields}.", layer=item.name, fields=fields)
    if total.is_nothing:
        job.notes.info("“{layer}”: no feature changed; a map of it still holds.", layer=item.name)
        return
    told = {"layer": item.name, "added": total.added, "removed": total.removed, "communes": len(found.communes)}
    if found.key:
        job.notes.warn(
            "“{layer}”: {added} features added, {removed} removed, {changed} changed ({communes} communes): a map "
            "of it must be made again.",
            changed=total.changed,
            **told,
        )
    else:
        job.notes.warn(
            "“{layer}”: {added} features came and {removed} went ({communes} communes); no field tells a feature "
            "again, so that a changed one counts as both. A map of it must be made again.",
            **told,
        )


def _update(job: Job, items: list[CheckedItem], sources: dict[str, Any], folder: Path | None) -> None:
    """Copy again what has a newer state; one copy serves the layers and the manifest entry of a record."""
    copiers: dict[Path, offline.Copier] = {}
    for item in items:
        if item.state != freshness.NEWER or item.record is None:
            item.action = NOTHING
            continue
        if not item.is_local_copy:
            _reload(job, item, library.with_origin(sources[item.source_id]))
            continue
        own = _folder_of(item) or folder or library.offline_folder()
        if own not in copiers:
            copiers[own] = offline.Copier(offline.CopyWanted(own), job.feedback, job.notes)
        row = copiers[own].again(item.record, library.with_origin(sources[item.source_id]))
        item.action = FAILED if row["etat"] == offline.FAILED else COPIED
        item.message = row["message"] or ""
        item.copy = copiers[own].manifest.find(item.key)
        item.href = str(own)
        job.check_cancel()


def _reload(job: Job, item: CheckedItem, source: Any) -> None:
    """A layer of a service is read again from there; one of a downloaded file is downloaded again."""
    item.action = RELOADED
    if item.kind not in loader.FILES or item.record is None:
        return
    wishes = loader.Wishes(item.kind, with_style=False, allow_offline=False)
    try:
        item.plan = loader.prepare(item.record, source, wishes, job.notes, job.feedback)
    except CatalogueError as error:
        if error.cause == "annule":
            raise
        item.action, item.message = FAILED, error.told(tr)


def _folder_of(item: CheckedItem) -> Path | None:
    return Path(item.local_copy).parent if item.local_copy else None


def _apply(layer: Any, item: CheckedItem) -> None:
    own = stamp.LayerStamp.read(layer)
    if own is None:
        return
    layer.setCustomProperty(
        f"{stamp.PREFIX}state", item.state if item.action in ("", NOTHING, FAILED) else freshness.CURRENT
    )
    if item.action == COPIED and item.copy is not None:
        path = Path(item.href) / item.copy.path
        uri = str(path) if path.suffix == ".tif" else file_uri(path, item.copy.layer)
        layer.setDataSource(same_part(layer.source(), uri), layer.name(), layer.providerType())
        own.local_copy, own.count = str(path), str(item.copy.count)
    elif item.action == RELOADED:
        if item.plan is not None and item.plan.uri != layer.source():
            layer.setDataSource(same_part(layer.source(), item.plan.uri), layer.name(), layer.providerType())
        else:
            layer.reload()
        own.etag = item.plan.stamp.etag if item.plan is not None else own.etag
        own.count = str(layer.featureCount()) if hasattr(layer, "featureCount") else own.count
    else:
        return
    own.record_updated = item.record.updated_iso if item.record else own.record_updated
    own.loaded_at = stamp.now()
    own.write(layer)


def _row(item: CheckedItem, checker: Checker) -> dict[str, Any]:
    offered = item.offered or freshness.DataStamp()
    date = checker.offline.get(item.source_id, "")
    message = item.message or tr(freshness.BADGES[item.state]).format(date=date)
    if item.state == freshness.NEWER and not item.message and offered.updated and item.own.updated:
        message = tr("The catalogue offers a newer version ({new}) than yours ({old}).").format(
            new=offered.updated[:10], old=item.own.updated[:10]
        )
    return {
        "couche": item.name,
        "id": item.key,
        "etat": item.state,
        "maj_locale": item.own.updated or None,
        "maj_catal": offered.updated or None,
        "nb_local": item.own.count if item.own.count is not None and item.own.count >= 0 else None,
        "nb_catal": offered.count,
        "action": item.action or NOTHING,
        "message": message,
    }
