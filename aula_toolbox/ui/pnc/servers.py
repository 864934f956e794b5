"""What the Catalogue panel asks of servers too large to be read whole, and what it understood of a place."""

from __future__ import annotations

from typing import Protocol

from qgis.core import QgsApplication

from ...core.pnc.catalogue import Catalogue
from ...core.pnc.places import KINDS
from ...core.pnc.search import Index
from ...core.pnc.state import PanelState
from ...gis.i18n import tr
from ...gis.pnc import library
from .layout import PanelParts
from .runs import AskTask, ReadTask


class AskingDock(Protocol):
    """What the panel offers to those who ask for it."""

    parts: PanelParts
    state: PanelState
    reading: ReadTask | AskTask | None

    def show_catalogue(self, catalogue: Catalogue, index: Index | None = None) -> None: ...

    def search(self) -> None: ...


def offer(dock: AskingDock) -> None:
    """Say how a place was understood, and offer to ask the servers whose records are not all here."""
    query = dock.state.query
    place = query.place
    lines = []
    if place is not None:
        sentence = tr("{place} ({kind}): layers that name it or whose extent meets it.")
        lines.append(sentence.format(place=place.name, kind=tr(KINDS[place.kind])))
    cut = [reading for reading in dock.state.catalogue.readings.values() if reading.is_cut]
    may_ask = bool(cut and query.words.strip())
    if may_ask:
        here, there = sum(len(reading.records) for reading in cut), sum(reading.announced or 0 for reading in cut)
        sentence = tr("{here} records of {there} are here: Enter asks the server.")
        lines.append(sentence.format(here=here, there=there))
    dock.parts.about.setText("\n".join(lines))
    dock.parts.about.setVisible(bool(lines))
    dock.parts.ask.setVisible(may_ask)


def ask(dock: AskingDock) -> None:
    """Ask the servers for the words in the line; what they answer joins the list."""
    if dock.reading is not None or dock.parts.ask.isHidden():
        return
    task = AskTask(library.chosen_sources(), dock.state.query)
    dock.reading = task
    task.read.connect(lambda catalogue: _answered(dock, task, catalogue))
    QgsApplication.taskManager().addTask(task)
    dock.search()


def _answered(dock: AskingDock, task: AskTask, catalogue: Catalogue | None) -> None:
    dock.reading = None
    if catalogue is not None:
        dock.show_catalogue(catalogue, task.index)
    said = [note.render(tr) for note in task.notes.warnings]
    if said:
        dock.parts.error.tell("\n".join(said))
    dock.search()
