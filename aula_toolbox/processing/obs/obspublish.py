"""aula:obspublish, the version in force as files and a project for QGIS Server and Lizmap; a plan unless asked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputString

from ...core.messages import mark
from ...core.obs import schema, words
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ..base.job import Job


class ObsPublish(AulaAlgorithm):
    """One row a check or a file of the plan."""

    ID = "obspublish"
    GROUP = "obs"
    NAME = mark("Publish an observatory")
    SUMMARY = mark(
        "Makes of the version in force a GeoPackage, a project for QGIS Server and Lizmap, and its records; tells the "
        "plan and writes nothing unless asked."
    )
    TAGS = "observatoire, publier, lizmap, qgis server, pnc, métadonnées, iso 19139, geopackage, publish, observatory"
    FIELDS = {"OUTPUT": schema.PLAN}
    PACKAGES = ()

    def parameters(self) -> Iterator[Parameter]:
        yield declare.file(
            "INPUT",
            tr("Observatory"),
            tr("The JSON file of the observatory."),
            "json",
            optional=False,
            advanced=False,
        )
        yield declare.folder(
            "STORE",
            tr("Store"),
            tr("Where the versions are kept. Empty: a folder of the name of the observatory, beside its file."),
        )
        yield declare.folder(
            "FOLDER",
            tr("Folder of the publication"),
            tr("Where the files go. Empty: a folder publication in the store."),
            advanced=False,
        )
        yield declare.choice(
            "TARGET",
            tr("Tables as"),
            tr("geopackage; xlsx and csv for other tools; gdb: file geodatabase for ESRI; postgis: a schema."),
            words.PUBLISHED_AS,
            ["geopackage"],
            multiple=True,
            optional=True,
        )
        yield declare.text(
            "CONNECTION",
            tr("PostgreSQL connection"),
            tr("For postgis: the name of a connection of QGIS. No password is asked for or written."),
            advanced=True,
        )
        yield declare.text(
            "SCHEMA",
            tr("Schema"),
            tr("For postgis. Empty: obs_ and the name of the observatory. It is replaced in one transaction."),
            advanced=True,
        )
        yield declare.text(
            "ROLES",
            tr("Roles that may read"),
            tr("For postgis: roles of the database, separated by ; . PUBLIC is refused."),
            "obs_lecture",
            advanced=True,
        )
        yield declare.choice(
            "DATA_PATH",
            tr("Sources of the project"),
            tr(
                "relatif: the GeoPackage beside it; service, authcfg: the tables of PostGIS, through the service or "
                "the configuration of the connection, which the server must have too."
            ),
            words.DATA_PATHS,
            words.RELATIVE,
            advanced=True,
        )
        yield declare.flag("PROJECT", tr("Project"), tr("A .qgs project ready for QGIS Server, with its styles."), True)
        yield declare.choice(
            "LIZMAP",
            tr("Lizmap"),
            tr("Version of the server: writes the .qgs.cfg beside the project."),
            words.LIZMAP,
            "3.9",
        )
        yield declare.choice(
            "METADATA",
            tr("Records"),
            tr(
                "Metadata beside the data: ISO 19139, GeoDCAT-AP, data package (with CSV tables); pgmetadata: in the "
                "database, where pgMetadata is installed."
            ),
            words.RECORDS,
            ["iso19139", "geodcat", "datapackage"],
            multiple=True,
            optional=True,
        )
        yield declare.text(
            "SERVER_URL",
            tr("Public address"),
            tr("Address of the services, written in the records: WMS, WFS, OGC API. https only."),
            advanced=True,
        )
        yield declare.flag(
            "DRY_RUN",
            tr("Plan only"),
            tr("Writes nothing but the plan: files, tables, checks. Publishing asks to switch this off."),
            True,
        )
        yield parameters.year()
        yield parameters.own_tables()
        yield declare.layer_out("OUTPUT", tr("Plan and checks"), tr("One row a check or a file."), "any")
        yield declare.file_out(
            "REPORT", tr("Plan"), tr("The plan of the publication, to be read first."), "HTML (*.html)"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputNumber("OUTPUT_BLOCKING", tr("Number of blocking findings")))
        self.addOutput(QgsProcessingOutputString("OUTPUT_FILES", tr("Files written, or that would be")))

    def execute(self, job: Job) -> None:
        from .runs import obspublish

        obspublish.run(job)
