"""The diagnosis of a territory."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...core.messages import mark
from ...core.territory import schema, words
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class TerritoryDiagnosis(AulaAlgorithm):
    """Every headline that is ready, on the inputs of a folder, and one page to show."""

    ID = "territory"
    GROUP = "territory"
    NAME = mark("Diagnosis of a territory")
    SUMMARY = mark(
        "From a folder of official downloads to a page to show: each headline that is ready runs with its defaults, on "
        "its inputs limited to the territory and a margin. What was done with the same inputs is not done again; a "
        "subject that fails does not stop the others. Every number says where it comes from."
    )
    TAGS = "diagnostic, territoire, portrait, EPCI, SCoT, PLUi, synthèse, territory, diagnosis, dashboard"
    FIELDS = {"OUTPUT": schema.JOURNAL}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.folder(
            "FOLDER",
            tr("Folder"),
            tr("Where the downloads lie, as they came: archives, departments, editions."),
            optional=False,
            advanced=False,
        )
        yield from parameters.territory(optional=False)
        yield declare.field(
            "BY_FIELD",
            tr("A diagnosis for each"),
            tr(
                "Field of the territory whose values part it: one folder a value, one page over all. Empty: one "
                "diagnosis of all of it. Not together with the codes."
            ),
            "TERRITORY",
            advanced=True,
        )
        yield declare.flag(
            "TOGETHER",
            tr("Ranks over all"),
            tr(
                "With a diagnosis for each: what ranks places among each other (roofs by zone, heat, schools, housing) "
                "is run once more over all of them, so that a rank of one can be read beside that of another."
            ),
            True,
            True,
        )
        yield parameters.name()
        yield declare.choice(
            "SUBJECTS",
            tr("Subjects"),
            tr("None chosen: all that are ready."),
            words.SUBJECTS,
            multiple=True,
            optional=True,
        )
        yield declare.flag(
            "COMPLETE_FROM_CATALOGUE",
            tr("Ask the Catalogue for what is missing"),
            tr(
                "Missing layers that their national service serves are asked for on the territory and its margin, and "
                "kept as dated copies in the folder of the diagnosis. Needs the network."
            ),
        )
        yield declare.flag(
            "AGAIN", tr("Do everything again"), tr("Also what was done with the same inputs."), advanced=True
        )
        yield declare.tables("territoire_sujets", "territoire_rythmes", "territoire_sorties", "territoire_chiffres")
        yield declare.folder_out(
            "OUTPUT_FOLDER", tr("Folder of the diagnosis"), tr("index.html, the project, one folder a subject.")
        )
        yield declare.layer_out("OUTPUT", tr("Journal"), tr("One row a step."), "any", True, by_default=False)

    def rules(self) -> list[Rule]:
        from ...core.rules import HasGeometry, NotEmpty

        return [NotEmpty("TERRITORY"), HasGeometry("TERRITORY", ("polygon",))]

    def execute(self, job: Job) -> None:
        from .runs.territory_units import run

        run(job)
