"""Candidate friches among parcels or property units."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.friches import schema, schema_detect
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class FricheDetect(AulaAlgorithm):
    """Scores units by clues; a candidate is to be checked, never a friche yet."""

    ID = "frichedetect"
    GROUP = "friches"
    NAME = mark("Candidate friches")
    SUMMARY = mark(
        "Scores parcels or property units by the clues of a friche: polluted site, ruined building, vacancy, closed "
        "establishments, activity building without open establishment. A result is a candidate to check."
    )
    TAGS = "friche, repérer, détection, candidat, vacance, CASIAS, parcelle, brownfield"
    FIELDS = {"OUTPUT": schema.CANDIDATES, "CALIBRATION": schema_detect.CALIBRATION}
    STYLES = {"OUTPUT": "friches_candidates.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector("UNITS", tr("Units"), tr("Parcels or property units."), ("polygon",))
        clue = tr("A source of clues; give at least one.")
        yield declare.vector("POLLUE", tr("Polluted sites (CASIAS, BASOL)"), clue, ("point", "polygon"), True)
        yield declare.vector("BATIMENT", tr("Buildings"), clue, ("polygon",), True)
        yield declare.vector(
            "ETABLISSEMENTS", tr("Establishments"), tr("Points with a field etat: A open, F closed."), ("point",), True
        )
        yield declare.vector("ZAE", tr("Business parks"), clue, ("polygon",), True)
        yield declare.vector(
            "EXISTING",
            tr("Known friches"),
            tr("Units that overlap one are told, and the score is calibrated against them."),
            ("polygon",),
            True,
        )
        yield declare.field("VACANT_FIELD", tr("Field of vacancy"), tr("Yes or no, or a share, in the units."), "UNITS")
        yield declare.number("MIN_AREA", tr("Least area (m2)"), tr("Smaller units are left out."), 600)
        yield declare.flag(
            "KEEP_SERVICE_STATIONS",
            tr("Keep small service stations"),
            tr("Small service stations and garages, the dominant noise of real inventories, are left out otherwise."),
        )
        yield declare.layer_out("OUTPUT", tr("Candidates to check"), tr("Units with at least one clue."), "polygon")

        yield declare.layer_out(
            "CALIBRATION",
            tr("Calibration"),
            tr("Precision and recall against the known friches, score by score, with their intervals."),
            "any",
            optional=True,
        )
        yield declare.file_out("REPORT", tr("Report"), tr("The candidates and the calibration."), parameters.HTML)

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import Between, CountGiven, NotEmpty

        sources = ("POLLUE", "BATIMENT", "ETABLISSEMENTS", "ZAE", "VACANT_FIELD")
        return [NotEmpty("UNITS"), CountGiven(sources), Between("MIN_AREA", 0, 1e9)]

    def execute(self, job: Job) -> None:
        from .runs import frichedetect

        frichedetect.detect(job)
