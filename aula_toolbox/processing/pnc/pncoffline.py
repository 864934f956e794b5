"""aula:pncoffline, copies of records for the field or for a failure of the network."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.messages import mark
from ...core.pnc import schema
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class PncOffline(AulaAlgorithm):
    """One dated GeoPackage a record, and a manifest."""

    ID = "pncoffline"
    GROUP = "pnc"
    NAME = mark("Make offline copies")
    SUMMARY = mark("Copies the layers of records into GeoPackages with a manifest: date, count, content hash.")
    TAGS = "catalogue, observatoire, pnc, hors ligne, offline, copie, geopackage, terrain, manifest"
    FIELDS = {"OUTPUT": schema.COPIES}
    PACKAGES = ()

    def parameters(self) -> Iterator[Parameter]:
        yield declare.text(
            "RECORDS",
            tr("Records"),
            tr("Identifiers, separated by ; or on several lines. Give records, observatories or both."),
        )
        yield parameters.observatory_parameter()
        yield declare.extent(
            "EXTENT", tr("Extent"), tr("Only the features that meet this rectangle; it is written in the manifest.")
        )
        yield declare.folder(
            "FOLDER",
            tr("Folder"),
            tr("Where the copies go; created if absent. Empty: the folder of the settings."),
            advanced=False,
        )
        yield declare.crs(
            "CRS", tr("CRS of the copies"), tr("Used when the source is in degrees; a projected source keeps its CRS.")
        )
        yield declare.number(
            "MAX_FEATURES",
            tr("Most features"),
            tr("A larger record is not copied; the others are."),
            500_000,
            whole=True,
            advanced=True,
        )
        yield declare.flag("FORCE", tr("Copy again"), tr("Copy even what has not changed."), advanced=True)
        yield declare.layer_out("OUTPUT", tr("Copies"), tr("One row a record: what was copied, or why not."), "any")
        yield declare.file_out(
            "OUTPUT_MANIFEST",
            tr("Manifest"),
            tr("A second copy of the manifest that is always written in the folder."),
            "JSON (*.json)",
            by_default=False,
        )

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import Between, CountGiven

        return (CountGiven(("RECORDS", "OBSERVATORY")), Between("MAX_FEATURES", 1, 100_000_000))

    def execute(self, job: Job) -> None:
        from .runs import pncoffline

        pncoffline.run(job)
