"""The user's own tables that hold for every run: in the folder that was kept for her, where a run names no other.

The plugin keeps the folder of her QGIS profile when it starts; without QGIS there is none until `keep` is called.
"""

from __future__ import annotations

from pathlib import Path

FOLDER = "aula_toolbox"
"""The folder of a QGIS profile that holds them."""
_kept: dict[str, Path] = {}


def keep(folder: Path | None) -> None:
    """The folder of own tables from now on; None for none."""
    _kept.clear()
    if folder is not None:
        _kept["folder"] = folder


def kept_folder() -> Path | None:
    """The folder that was kept for her; None when there is none."""
    return _kept.get("folder")


def own_table(name: str, folder: Path | str | None = None) -> Path | None:
    """The user's file of that name: in the folder of the run, else in the folder kept for her; None when in neither."""
    places = (Path(folder) if folder else None, _kept.get("folder"))
    return next((one / name for one in places if one is not None and (one / name).is_file()), None)
