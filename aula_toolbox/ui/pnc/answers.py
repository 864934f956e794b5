"""What the Catalogue panel says when a reading or a run ends: cause, what to do, one button."""

from __future__ import annotations

import re
from typing import Any, Protocol

from ...core.net.errors import CAUSES, RESTRICTED
from ...core.pnc.registry import titles
from ...core.pnc.state import PanelState
from ...gis.i18n import tr
from ...gis.pnc import library, stamp
from ..runs import Ear
from . import words
from .layout import PanelParts
from .runs import ReadTask, add_to_group

_CODE = re.compile(rf"\s*\[({'|'.join(CAUSES)})\]")


class Dock(Protocol):
    """What the panel offers to those who answer in it."""

    iface: Any
    parts: PanelParts
    state: PanelState

    def add(self) -> None: ...

    def open_settings(self) -> None: ...

    def refresh(self) -> None: ...

    def tell(self, text: str) -> None: ...


def unread(dock: Dock, task: ReadTask) -> None:
    """Some catalogues could not be read: which, why, and of what day is what is shown."""
    dock.parts.banner.hide()
    names = {source.id: source.title for source in task.sources}
    lines = []
    for key, error in task.failures.items():
        lines.append(f"{names[key]}{tr(': ')}{error.told(tr)}")
        day = cached_day(dock, key)
        if day:
            lines.append(tr("Catalogue of {date} shown.").format(date=words.local_day(day)))
    is_restricted = any(error.is_restricted for error in task.failures.values())
    _tell(dock, "\n".join(lines), is_restricted, tr("Try again"), dock.refresh)


def cached_day(dock: Dock, source: str) -> str:
    """The day of what is shown of a source, empty when there is nothing."""
    reading = dock.state.catalogue.readings.get(source) or library.cache().load(source)
    return reading.fetched_at[:10] if reading else ""


def failed(dock: Dock, name: str, ear: Ear) -> None:
    """A run that failed: its reasons without their codes, and the way out."""
    text = "\n".join(dict.fromkeys(ear.errors)) or tr("Cancelled.")
    causes = set(_CODE.findall(text))
    button = tr("Try again") if name == "aula:pncload" else ""
    _tell(dock, _CODE.sub("", text), bool(causes.intersection(RESTRICTED)), button, dock.add, _chosen(dock))


def _chosen(dock: Dock) -> str:
    """The key of the record on the card, empty without."""
    record = dock.parts.card.record
    return record.key if record else ""


def _tell(dock: Dock, text: str, is_restricted: bool, button: str, action: Any, about: str = "") -> None:
    """An account is chosen in the settings; anything else may be tried again."""
    if is_restricted:
        dock.parts.error.tell(text, tr("Settings"), dock.open_settings, about)
    else:
        dock.parts.error.tell(text, button, action, about)


def loaded(dock: Dock, results: dict[str, Any], layers: list[Any]) -> None:
    """Put the layers in the group of their observatory, and say how they came."""
    for layer in layers:
        own = stamp.LayerStamp.read(layer)
        record = dock.state.catalogue.get(own.source_id, own.record_id) if own else None
        shelf = record.observatories[0] if record and record.observatories else ""
        add_to_group(layer, titles().get(shelf, tr("Other data")))
        if dock.iface is not None:
            dock.iface.setActiveLayer(layer)
    warnings = str(results.get("OUTPUT_WARNINGS") or "")
    dock.parts.banner.hide()
    if warnings:
        dock.parts.error.tell(warnings, about=_chosen(dock))
    count = results.get("OUTPUT_COUNT", -1)
    for layer in layers:
        counted = tr("{count} features").format(count=count) if count >= 0 else tr("image")
        sentence = tr("Layer “{title}” loaded by {kind}: {count}.")
        dock.tell(sentence.format(title=layer.name(), kind=words.kind(str(results["OUTPUT_KIND"])), count=counted))


def copied(dock: Dock, ear: Ear) -> None:
    """Offline copies were made; what was not is told, and why."""
    if ear.warnings:
        dock.parts.error.tell("\n".join(dict.fromkeys(ear.warnings)))
    else:
        dock.tell(tr("Offline copies are up to date."))


def checked(dock: Dock, results: dict[str, Any]) -> None:
    """How many layers have an update; those are marked in the project's tree."""
    from .indicators import mark_layers

    stale = int(results.get("OUTPUT_STALE") or 0)
    mark_layers(dock.iface, dock)
    some = tr("1 layer has an update.") if stale == 1 else tr("{count} layers have an update.").format(count=stale)
    dock.tell(some if stale else tr("No layer has an update."))
