"""A laid-out book written in one file by a run that its user may stop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsFeedback, QgsPrintLayout

from ...core.errors import AulaError
from ...gis.layouts.export import PageOutput, write_book
from .job import Cancelled


def write_stoppable_book(
    layout: QgsPrintLayout, path: Path, output: PageOutput, progress: Callable[[float], None]
) -> None:
    """All pages of an atlas in one PDF. progress: told the part that is done (0-1); raises Cancelled to stop it.

    Raises Cancelled when the user gave up, AulaError when the file could not be written.
    """
    feedback = QgsFeedback()
    stopped: list[Cancelled] = []

    def heard(percent: float) -> None:
        # what is raised in a slot of Qt goes nowhere: it is kept, and raised again once QGIS has stopped
        try:
            progress(percent / 100)
        except Cancelled as error:
            stopped.append(error)
            feedback.cancel()

    feedback.progressChanged.connect(heard)
    try:
        write_book(layout, path, output, feedback)
    except AulaError:
        if stopped:
            raise stopped[0] from None
        raise
