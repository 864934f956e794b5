"""The files of a folder of downloads, recognised by the front door of the toolbox and seen as an observatory does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from ...core.errors import AulaError, need_folder
from ...core.obs.files import StatFile
from ...core.obs.sources import FoundFile, digest_of, viewed
from ...core.products.items import items
from ...core.products.recognition import recognise
from ..products.holdings import of_item, paths


def found_files(
    folder: Path,
    files: Mapping[str, StatFile],
    limits: Mapping[str, float],
    own: Path | None = None,
    progress: Callable[[float], None] = lambda share: None,
) -> list[FoundFile]:
    """What each file of a folder is, three folders deep at most. own: folder of the user's `produits_locaux.csv`.

    Raises AulaError E_FOLDER when there is no such folder or too much in it.
    """
    need_folder(folder, AulaError("Folder {folder} does not exist.", "E_FOLDER", folder=str(folder)))
    deep = int(limits["profondeur_max"])
    listed = [path for path in paths(folder) if path.count("/") < deep]
    if len(listed) > limits["fichiers_max"]:
        raise AulaError(
            "{folder} holds {count} files; {most} at most are read. Choose the folder of the observatory's files.",
            "E_FOLDER",
            folder=folder.name,
            count=len(listed),
            most=int(limits["fichiers_max"]),
        )
    found = []
    things = items(listed).items
    for rank, item in enumerate(things):
        progress(rank / max(len(things), 1))
        for holding in of_item(folder, item):
            found.append(_of_disk(viewed(recognise(holding, own), files), folder))
    return found


def _of_disk(one: FoundFile, folder: Path) -> FoundFile:
    """The same with its size, its day and its digest."""
    path = folder / one.path
    if not path.is_file():
        return one
    state = path.stat()
    return replace(
        one,
        source=str(path),
        size=state.st_size,
        written=date_of(state.st_mtime),
        digest=digest_of(path) if one.file is not None else "",
    )


def date_of(moment: float) -> date:
    """The day of a moment in seconds."""
    return datetime.fromtimestamp(moment).date()
