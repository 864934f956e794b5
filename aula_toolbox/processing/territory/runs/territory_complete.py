"""Missing inputs asked of the Catalogue: by `aula:pncoffline`, with its checks and limits, as dated copies.

Method: docs/design/territory.md#completing
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

from ....core.pnc.national import layers
from ....core.products.holding import POLYGON, Holding
from ....core.products.recognition import Recognition
from ....core.territory import words
from ....core.territory.readiness import DossierFile, InputState
from ....gis.crs import METRIC
from ....gis.i18n import tr
from ....gis.results import places
from ....gis.territory.limited import NEW
from ....gis.vector.sources import plain
from .. import inputs

if TYPE_CHECKING:
    from ...base.job import Job
    from ..inputs import FolderDossier

FOLDER, TABLE, SOURCE = "catalogue", "copies", "national"
#: kinds of resources of which a part can be asked for
IN_PARTS = ("wfs",)


def complete(job: Job, found: FolderDossier, place: QgsGeometry, target: Path, only: list[str]) -> None:
    """Ask for what is missing on the territory and its margin; what does not answer stays missing, and is told.

    only: the subjects asked for; none: all.
    """
    kinds = {row["id"]: row["type"] for row in layers()}
    wanted: dict[str, list[InputState]] = {}
    chosen = {one.algorithm for one in found.subjects if not only or one.name in only}
    for state in found.inputs:
        if state.asked.algorithm not in chosen:
            continue
        # an input of many layers is told apart by the names of its files: that stays with the person
        if state.state != words.MISSING or state.asked.is_file or state.asked.takes_several:
            continue
        record = next((one for one, _ in state.asked.records if kinds.get(one) in IN_PARTS), "")
        if record:
            wanted.setdefault(record, []).append(state)
    if not wanted:
        return
    job.stage(tr("Asking the Catalogue"), 10)
    folder = places.full(target / FOLDER)
    folder.mkdir(parents=True, exist_ok=True)
    extent = _around(found, place)
    for record, states in sorted(wanted.items()):
        # one by one: a record that fails does not stop the others
        for row in _copied(job, record, extent, folder):
            _fill(job, states, row, folder)


def _around(found: FolderDossier, place: QgsGeometry) -> str:
    """The territory and the widest margin, as an extent."""
    box = place.boundingBox().buffered(max(one.margin_m for one in found.subjects))
    return f"{box.xMinimum()},{box.xMaximum()},{box.yMinimum()},{box.yMaximum()} [{METRIC.authid()}]"


def _copied(job: Job, record: str, extent: str, folder: Path) -> list[dict[str, Any]]:
    """What `aula:pncoffline` tells of a record; nothing when nobody answers."""
    table = folder / f"{TABLE}{NEW}.gpkg"
    table.unlink(missing_ok=True)
    asked = {"RECORDS": f"{SOURCE}:{record}", "EXTENT": extent, "FOLDER": str(folder)}
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    job.feedback.canceled.connect(feedback.cancel)
    try:
        inputs.headline("pncoffline").run({**asked, "OUTPUT": str(table)}, context, feedback, {}, False)
    except QgsProcessingException as fault:
        job.check_cancel()
        job.notes.warn("{record}: nothing came from the Catalogue: {reason}", record=record, reason=str(fault))
        return []
    layer = QgsVectorLayer(str(table), "copies", "ogr")
    names = layer.fields().names()
    rows = [dict(zip(names, map(plain, one.attributes()))) for one in layer.getFeatures()]
    del layer
    table.unlink(missing_ok=True)
    return rows


def _fill(job: Job, states: list[InputState], row: dict[str, Any], folder: Path) -> None:
    """A copy becomes the file of the inputs that asked for it; an empty one is nothing to run with."""
    path = folder / (row["fichier"] or "")
    if not row["fichier"] or not path.is_file() or not row["nb_ent"]:
        reason = row["message"] or tr("no feature here")
        job.notes.warn("{title}: {reason}", title=row["titre"], reason=reason)
        return
    layer = QgsVectorLayer(f"{path}|layername={row['couche']}", "copy", "ogr")
    held = Holding(path.name, row["couche"], POLYGON, tuple(layer.fields().names()), source=str(path), is_only=False)
    when = str(row["copie_le"] or "")[:10]
    for state in states:
        state.files = [DossierFile(Recognition(held), 100.0)]
        state.state, state.vintage, state.covers_pct = words.READY, when, 100.0
    job.notes.info("{title}: {count} features copied from the Catalogue.", title=row["titre"], count=row["nb_ent"])
