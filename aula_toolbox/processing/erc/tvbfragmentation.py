"""Landscape fragmentation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...core.erc import schema_land, words
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class TvbFragmentation(AulaAlgorithm):
    """Effective mesh size of natural patches by unit, with barriers, before and after a project."""

    ID = "tvbfragmentation"
    GROUP = "erc"
    NAME = mark("Landscape fragmentation")
    SUMMARY = mark(
        "Effective mesh size, coherence and splitting of natural patches by unit, once roads and other barriers have "
        "cut them, and what a project would take away."
    )
    TAGS = "tvb, fragmentation, maille effective, meff, continuités, corridors, mesh size, connectivity"
    FIELDS = {"OUTPUT": schema_land.FRAGMENTATION}
    STYLES = {"OUTPUT": "tvb_fragmentation.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector("INPUT", tr("Natural patches"), tr("Reservoirs, woods, meadows: polygons."))
        yield declare.vector("UNITS", tr("Units"), tr("Polygons that receive the result, such as communes."))
        yield declare.vector("BARRIERS", tr("Barriers"), tr("Roads, rail, built land."), ("line", "polygon"), True)
        yield declare.field(
            "BARRIER_WIDTH_FIELD",
            tr("Width of the barriers (m)"),
            tr("For lines; 10 m where it is empty."),
            "BARRIERS",
            numeric=True,
            advanced=True,
        )
        yield declare.vector("PROJECT", tr("Project"), tr("Taken away from the patches to compare."), optional=True)
        yield declare.choice(
            "METHOD",
            tr("Method"),
            tr("CUT stops the patches at the border of the unit; CBC lets them go on."),
            words.MESH_METHODS,
            words.CBC,
        )
        yield declare.layer_out("OUTPUT", tr("Fragmentation by unit"), tr("Every unit."))

    def rules(self) -> list[Rule]:
        from ...core.rules import NotEmpty

        return [NotEmpty("INPUT"), NotEmpty("UNITS")]

    def execute(self, job: Job) -> None:
        from .runs.tvbfragmentation import run

        run(job)
