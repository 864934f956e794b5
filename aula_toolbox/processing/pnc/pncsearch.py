"""aula:pncsearch, the records of the catalogues that hold the words asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from ...core.messages import mark
from ...core.pnc import names, schema
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class PncSearch(AulaAlgorithm):
    """One row a record found, with its extent."""

    ID = "pncsearch"
    GROUP = "pnc"
    NAME = mark("Search the observatory catalogue")
    SUMMARY = mark("Finds the layers of the observatories by words, observatory, theme, place, kind and date.")
    TAGS = "catalogue, observatoire, pnc, recherche, search, metadata, métadonnées, csw, ogc, records"
    FIELDS = {"OUTPUT": schema.FOUND}
    STYLES = {"OUTPUT": "pnc_fiches.qml"}
    PACKAGES = ()

    def parameters(self) -> Iterator[Parameter]:
        yield declare.text(
            "QUERY", tr("Words"), tr("Every word must be found, at the beginning of a word; accents do not matter.")
        )
        yield parameters.observatory_parameter()
        yield declare.choice(
            "THEME",
            tr("Themes"),
            tr("Only the records of these themes."),
            names.THEMES,
            multiple=True,
            optional=True,
        )
        yield declare.choice(
            "EPCI",
            tr("EPCI"),
            tr("Only the records about these EPCI, by their perimeters, otherwise by their extent."),
            names.EPCI,
            multiple=True,
            optional=True,
        )
        yield declare.extent(
            "EXTENT", tr("Extent"), tr("Only the records that meet this rectangle; those without extent are kept.")
        )
        yield declare.choice(
            "KIND",
            tr("Kinds of resource"),
            tr("Only the records that offer one of these kinds."),
            names.KINDS,
            multiple=True,
            optional=True,
            advanced=True,
        )
        yield declare.moment(
            "UPDATED_SINCE",
            tr("Updated since"),
            tr("Only the records updated since this date; those without date are left out, and counted in the log."),
            advanced=True,
        )
        yield parameters.source_parameter()
        yield declare.flag(
            "OFFLINE",
            tr("Without network"),
            tr("Search in what was already read, without asking any server."),
            advanced=True,
        )
        yield declare.number(
            "LIMIT", tr("Most records"), tr("Records written at most, 1 to 5000."), 100, whole=True, advanced=True
        )
        yield declare.layer_out("OUTPUT", tr("Records found"), tr("One row a record; its geometry is its extent."))
        yield declare.file_out(
            "OUTPUT_JSON",
            tr("Records in JSON"),
            tr("The same records with all their resources."),
            "JSON (*.json)",
            by_default=False,
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        super().initAlgorithm(configuration)
        parameters.number_output(self, "OUTPUT_COUNT", tr("Number of records"))

    def rules(self) -> Iterable[Rule]:
        from ...core.net.limits import limit
        from ...core.rules import Between

        return (Between("LIMIT", 1, limit("fiches_max")),)

    def execute(self, job: Job) -> None:
        from .runs import pncsearch

        pncsearch.run(job)
