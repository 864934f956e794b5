"""Records that somebody asks for by their ids: how old they are now, and copies of them in a folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.core import QgsFeedback

from ...core.messages import Notes
from ...core.pnc.catalogue import CatalogueSource, Record
from . import library, loader, offline


class RecordFiles:
    """Some records. wanted: id of a record (`source:id`) -> kind of resource, or `auto`."""

    def __init__(self, wanted: Mapping[str, str], notes: Notes, feedback: QgsFeedback | None = None) -> None:
        self._wanted, self._notes, self._feedback = wanted, notes, feedback
        self._found: dict[str, tuple[Record, CatalogueSource]] = {}

    def dates(self) -> dict[str, str]:
        """The update date of each record as its catalogue says it; a new one makes a new version.

        Raises CatalogueError for a record that nobody has, or that several sources have.
        """
        sources = library.chosen_sources() if self._wanted else []
        catalogue = library.fresh_enough(sources, self._notes, self._feedback)
        by_id = {source.id: source for source in sources}
        for name in self._wanted:
            record = loader.find(catalogue, name)
            self._found[name] = (record, library.with_origin(by_id[record.source]))
        return {name: record.updated_iso for name, (record, _) in self._found.items()}

    def copies(self, folder: Path) -> dict[str, str]:
        """A copy of each record in a folder, as a layer's address; one that did not change is not copied again.

        Raises CatalogueError when nothing of a record can be copied.
        """
        found = {}
        for name, (record, source) in self._found.items():
            kind = self._wanted[name]
            wanted = offline.CopyWanted(folder, max_features=offline.default_limit(), kind=kind)
            copy = offline.Copier(wanted, self._feedback, self._notes).take(record, source)
            layer = f"|layername={copy.layer}" if copy.layer else ""
            found[name] = f"{folder / copy.path}{layer}"
            self._notes.info("Record “{title}” read: {count} features.", title=record.title, count=copy.count)
        return found
