"""A part of a record as a local layer: what an algorithm needs of a layer of the whole country."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsFeedback, QgsRectangle

from ...core.messages import Notes
from ...core.pnc.catalogue import CatalogueSource, Record
from ...core.pnc.text import short_hash
from . import loader, offline
from .probe import LAMBERT


def part(
    record: Record,
    source: CatalogueSource,
    wishes: loader.Wishes,
    box: QgsRectangle,
    notes: Notes,
    feedback: QgsFeedback | None = None,
) -> loader.LayerPlan:
    """Copy the features that meet a rectangle (m, EPSG:2154) to a file of the profile, and plan its layer.

    The same rectangle of an unchanged record is not copied again. Raises when the record has nothing that
    can be copied, when nothing answers, or when the rectangle holds more features than a copy may.
    """
    folder = loader.download_folder() / "extraits" / short_hash(f"{record.key} {box.toString(3)}")
    crs = wishes.crs or LAMBERT
    wanted = offline.CopyWanted(folder, crs, box, LAMBERT, offline.default_limit(), kind=wishes.resource)
    copier = offline.Copier(wanted, feedback, notes)
    copy = copier.take(record, replace(source, authcfg=wishes.authcfg or source.authcfg))
    notes.info("Part of “{title}” copied from {kind}.", title=record.title, kind=copy.resource.upper())
    if copy.count == 0:
        notes.warn("“{title}” has no feature in this study area.", title=record.title)
    plan = loader.copy_plan(record, folder, copy, is_offline=False, notes=notes)
    plan.with_style = wishes.with_style
    return plan
