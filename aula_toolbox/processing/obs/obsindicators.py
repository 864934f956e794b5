"""aula:obsindicators, indicators of the producers' files for communes, EPCI and the other levels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputNumber

from ...core.messages import mark
from ...core.obs import schema, words
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class ObsIndicators(AulaAlgorithm):
    """A map of communes, a long table of values, what the checks found, and a report."""

    ID = "obsindicators"
    GROUP = "obs"
    NAME = mark("Compute indicators")
    SUMMARY = mark(
        "Computes indicators from the producers' files: secrets stay secrets, merged communes are added up, and "
        "every value has its state, rank, evolution and reliability."
    )
    TAGS = "observatoire, indicateurs, insee, recensement, vacance, secret, commune, indicators, census"
    FIELDS = {"OUTPUT": schema.TERRITORIES, "VALUES": schema.VALUES, "QA": schema.FINDINGS}
    STYLES = {"OUTPUT": "obs_classes.qml"}
    PACKAGES = ()

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.files_folder()
        yield declare.text(
            "INDICATORS",
            tr("Indicators"),
            tr(
                "Identifiers, or observatoire:habitat for a whole basket, separated by ; . Empty: all those that the "
                "folder allows."
            ),
        )
        yield declare.file(
            "TABLE",
            tr("Own indicators"),
            tr("A CSV laid out as obs_indicateurs.csv: its rows replace shipped ones of the same id, or add some."),
        )
        yield declare.vector(
            "COMMUNES",
            tr("Communes"),
            tr("Communes to describe, with a field of INSEE codes. Empty: those of the agency, generalised contours."),
            ("polygon",),
            optional=True,
        )
        yield declare.field("CODE_FIELD", tr("Field of INSEE codes"), tr("Empty: it is looked for."), "COMMUNES")
        yield declare.vector(
            "PERIMETERS",
            tr("Perimeters"),
            tr(
                "Zones of your own (renewal, centre): objects whose file says where they are (facilities, sales, "
                "establishments, energy labels) are counted inside; each zone is a row more, with its perim_id."
            ),
            ("polygon",),
            optional=True,
        )
        yield declare.field(
            "PERIMETER_FIELD", tr("Field of the perimeters' names"), tr("Empty: they are numbered."), "PERIMETERS"
        )
        yield declare.flag(
            "ESTIMATE",
            tr("Share figures of IRIS out"),
            tr(
                "In perimeters and priority neighbourhoods, by population: needs the contours of the IRIS and the "
                "squares of population (Filosofi) in the folder. The state is estime; no rank."
            ),
            False,
            advanced=True,
        )
        yield declare.choice(
            "LEVEL",
            tr("Levels"),
            tr(
                "Communes, EPCI, IRIS, zones d'emploi: an indicator is given for those that its producer allows. QPV: "
                "objects counted in the contours of priority neighbourhoods, which must be in the folder."
            ),
            words.LEVELS,
            ["COM", "EPCI"],
            multiple=True,
            optional=True,
        )
        yield declare.number(
            "VINTAGE",
            tr("Vintage"),
            tr("Year that the values describe. Empty: the newest one."),
            whole=True,
            advanced=True,
        )
        yield declare.flag(
            "EVOLUTION",
            tr("Compare with an earlier vintage"),
            tr("The newest one that can be compared, in the same file or an older one of the folder."),
            True,
        )
        yield declare.choice(
            "COMPARE",
            tr("Reference values"),
            tr("Beside each value; a department is never made of the communes at hand: it stays empty."),
            words.REFERENCES,
            ["EPCI", "AULA"],
            multiple=True,
            optional=True,
        )
        yield declare.choice(
            "TYPOLOGY",
            tr("Classes"),
            tr(
                "quartiles; jenks5: natural breaks, computed exactly; seuils: fixed bounds of obs_seuils.csv, for maps "
                "over time."
            ),
            words.TYPOLOGIES,
            "quartiles",
        )
        yield parameters.year()
        yield parameters.own_tables()
        yield declare.layer_out(
            "OUTPUT",
            tr("Communes"),
            tr("One row a commune; after the fields below, each indicator has its value, state (_e), class (_c)."),
        )
        yield declare.layer_out("VALUES", tr("Values"), tr("One row a value: the reference form."), "any")
        yield declare.layer_out("QA", tr("Checks"), tr("What the checks found."), "any", optional=True)
        yield declare.file_out("REPORT", tr("Report"), tr("Files, values, what is missing, method."), "HTML (*.html)")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputNumber("OUTPUT_COUNT", tr("Number of values stated")))
        self.addOutput(QgsProcessingOutputNumber("OUTPUT_MISSING", tr("Number of indicators that cannot be computed")))

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import Between

        return (Between("VINTAGE", 1968, 2100),)

    def execute(self, job: Job) -> None:
        from .runs import obsindicators

        obsindicators.run(job)
