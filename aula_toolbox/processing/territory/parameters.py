"""Parameters that the territory algorithms share."""

from __future__ import annotations

from collections.abc import Iterator

from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.parameters import Parameter

HTML = "HTML (*.html)"
JSON = "JSON (*.json)"


def territory(optional: bool) -> Iterator[Parameter]:
    """The polygons of the territory, and those of them that are meant."""
    yield declare.vector(
        "TERRITORY", tr("Territory"), tr("Communes, EPCI or any polygons: all of them together."), optional=optional
    )
    yield declare.text(
        "CODES",
        tr("Codes"),
        tr("INSEE codes of communes or SIREN of EPCI of the layer, separated by commas: only those. Empty: all."),
    )


def name() -> Parameter:
    """How the territory is called on what is shown."""
    return declare.text(
        "NAME", tr("Name"), tr("How the territory is called on the page. Empty: the codes, else the name of the layer.")
    )


def report() -> Parameter:
    """The HTML report."""
    return declare.file_out(
        "REPORT",
        tr("Report"),
        tr("What is in the folder, what can be run, what to download next."),
        HTML,
        by_default=False,
    )
