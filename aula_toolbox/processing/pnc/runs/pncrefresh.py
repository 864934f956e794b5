"""The run of `pncrefresh`: whether layers and copies are still what the catalogue offers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingUtils

from ....core.net.errors import CatalogueError
from ....core.pnc import freshness, schema
from ....gis.i18n import tr
from ....gis.pnc import layerchecks, library, loader, offline, stamp
from ....gis.pnc.layers import file_uri
from ....gis.pnc.shapes import same_part
from ..parameters import UPDATE

if TYPE_CHECKING:
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
