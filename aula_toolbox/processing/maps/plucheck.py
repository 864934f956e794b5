"""A planning document checked before the national portal refuses it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...core.choices import AUTO
from ...core.maps.choices import STANDARDS
from ...core.maps.schema import PLU_EDGES, PLU_FINDINGS, PLU_PLACES
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job

HTML = "HTML (*.html)"
GIVEN = ("FOLDER", "ARCHIVE", "LAYERS")


class PluCheck(AulaAlgorithm):
    """Check a planning document."""

    ID = "plucheck"
    GROUP = "maps"
    NAME = mark("Check a planning document (PLU, PLUi, municipal map)")
    SUMMARY = mark(
        "Holds a document against the national standard (CNIG, 2014 to 2025) before it is delivered to the national "
        "portal: names and tree, unexpected files, fields, compulsory values, codes, identifiers, zones as a "
        "partition, labels of the regulation, distance to the cadastre. Each fault is named once, with its remedy. "
        "These are our controls: the portal has its own."
    )
    TAGS = "PLU, PLUi, carte communale, RNU, CNIG, contrôle, conformité, Géoportail de l'urbanisme, validator"
    FIELDS = {"OUTPUT": PLU_FINDINGS, "PLACES": PLU_PLACES, "EDGES": PLU_EDGES}
    STYLES = {"PLACES": "plu_lieux.qml", "EDGES": "plu_bords.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.folder(
            "FOLDER",
            tr("Folder of the delivery"),
            tr("The folder <INSEE>_PLU_<date>: its names, its tree and all its tables are checked."),
            advanced=False,
        )
        yield declare.file(
            "ARCHIVE", tr("Archive of the delivery"), tr("The same folder in a ZIP or TAR."), "", advanced=False
        )
        yield declare.vectors(
            "LAYERS",
            tr("Tables without their folder"),
            tr("Layers and tables named as in the standard (62001_ZONE_URBA_20250630): no tree is checked."),
        )
        yield declare.vector(
            "CADASTRE",
            tr("Parcels"),
            tr("Gives the distance of the edges of zones to the cadastre, up to 30 m."),
            optional=True,
        )
        yield declare.vector(
            "TERRITORY",
            tr("Territory of the document"),
            tr("Communes that it covers: what lies outside and what no zone covers is found."),
            optional=True,
        )
        yield declare.vector(
            "REGULATION",
            tr("Zones of the written regulation"),
            tr("A table with a column of labels (libelle): each is looked for among the zones, and the other way."),
            ("any",),
            optional=True,
        )
        yield declare.choice(
            "STANDARD",
            tr("Version of the standard"),
            tr("auto: by the metadata, else by the fields that are there."),
            STANDARDS,
            AUTO,
            advanced=True,
        )
        yield declare.flag("STRICT", tr("Stop at errors"), tr("The run fails when there is an error: for a batch."))
        yield declare.tables("plu_regles", "plu_seuils")
        yield declare.layer_out("OUTPUT", tr("Findings"), tr("One row a fault."), "any")
        yield declare.layer_out("PLACES", tr("Overlaps and gaps"), tr("Where zones are no partition."), optional=True)
        yield declare.layer_out(
            "EDGES",
            tr("Edges off the cadastre"),
            tr("Up to 30 m; needs CADASTRE."),
            "line",
            optional=True,
            by_default=False,
        )
        yield declare.file_out(
            "REPORT",
            tr("Report"),
            tr("Result, how sure it is, method, limits and what to collect next, in one page."),
            HTML,
            by_default=False,
        )

    def rules(self) -> list[Rule]:
        from ...core.rules import CountGiven, HasGeometry

        return [CountGiven(GIVEN, 1), *(HasGeometry(name, ("polygon",)) for name in ("CADASTRE", "TERRITORY"))]

    def execute(self, job: Job) -> None:
        from .runs import plucheck

        plucheck.run(job)
