"""Folders of offline copies: ready to be written, or why not."""

from __future__ import annotations

from pathlib import Path

from ...core.errors import AulaError
from ...core.net.errors import CatalogueError
from ..results.outbox import unwritable


def ready_folder(folder: Path) -> Path:
    """The folder, created if absent; an error before any request when it cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe_file = folder / ".aula.part"
        probe_file.write_bytes(b"")
        probe_file.unlink()
    except OSError as error:
        raise CatalogueError("Folder not writable: {reason}.", "dossier", reason=str(error)) from error
    return folder


def unwritable_folder(folder: Path, error: OSError | AulaError) -> CatalogueError:
    """The sentence of the writer, as the catalogue tells its own."""
    error = unwritable(folder, error) if isinstance(error, OSError) else error
    return CatalogueError("Folder not writable: {reason}.", "dossier", reason=" ".join(map(str, error.problems)))
