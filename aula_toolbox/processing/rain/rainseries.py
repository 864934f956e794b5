"""Prepare daily rain series."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.messages import mark
from ...core.rain import schema
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class RainSeries(AulaAlgorithm):
    """Reads, checks, fills and describes rain series; its file is itself a valid rain input."""

    ID = "rainseries"
    GROUP = "rain"
    NAME = mark("Prepare daily rain series")
    SUMMARY = mark(
        "Reads files of daily rain, checks them, fills gaps from neighbouring stations and describes each series: "
        "valid years, mean rain, gaps, doubtful values. A missing day is never taken as 0 mm, a short series is "
        "labelled, not refused. The CSV it writes can be given as rain to the other algorithms."
    )
    TAGS = "pluie, rain, série, series, météo-france, station, poste, SAFRAN, SIM2, lacunes, gaps"
    FIELDS = {"OUTPUT": schema.SERIES}
    STYLES = {"OUTPUT": "rain_series.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.rain_files("INPUT")
        yield declare.extent(
            "EXTENT",
            tr("Territory"),
            tr(
                "Keeps the SIM2 cells within 12 km and the stations within 40 km. Required when a SIM2 file holds "
                "more than 400 cells."
            ),
        )
        yield declare.number(
            "MAX_GAP_PCT",
            tr("Missing days allowed in a year (%)"),
            tr("A year with more missing days, after filling, is left out."),
            5.0,
        )
        yield declare.number(
            "FILL_KM",
            tr("Reach of the filling (km)"),
            tr(
                "A missing day is taken from the nearest series observed that day within this distance, multiplied "
                "by the ratio of their means. 0: no filling."
            ),
            20.0,
        )
        yield declare.flag(
            "EXTEND",
            tr("Extend short series"),
            tr(
                "A series of fewer than ten years takes the days of its nearest long neighbour, month by month and "
                "rank by rank, with the error of years left out one by one: never without saying so."
            ),
        )
        yield from parameters.series_parameters()
        yield declare.layer_out(
            "OUTPUT", tr("Rain series"), tr("One point a series, in Lambert-93, with its statistics."), "point"
        )
        yield declare.file_out(
            "OUTPUT_SERIES",
            tr("Prepared series (CSV)"),
            tr("Daily values in the layout of Météo-France, with SRC = obs or comble; missing days are absent lines."),
            "CSV (*.csv)",
            by_default=False,
        )

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import Between

        return [Between("MAX_GAP_PCT", 0, 20), Between("FILL_KM", 0, 50)]

    def execute(self, job: Job) -> None:
        from .runs import rainseries

        rainseries.run(job)
