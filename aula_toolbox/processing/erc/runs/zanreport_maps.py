"""The pictures of the local report: years, flows, places where the sources part."""

from __future__ import annotations

from math import isnan

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import Qt

from ....core.charts import Axis, bar_chart
from ....core.erc.local_facts import LocalFacts
from ....gis.erc.local_maps import PLACE, LocalMap, MapFill, PlaceName, neighbours_of
from ....gis.erc.places import Parting
from ....gis.results.pictures import chart_png
from ....gis.vector.geometry import area_of
from .zanreport_data import ReportData

TAKEN, GIVEN = "#B2182B", "#2166AC"


def pictures_of(data: ReportData, facts: LocalFacts, parted: list[Parting], outline: QgsGeometry) -> dict[str, bytes]:
    """PNG by the names that the pages know."""
    found = {}
    tr = data.language.tr
    years = [year for year, area in facts.by_year.items() if not isnan(area)]
    if years:
        title = tr("Land taken each year")
        values = [facts.by_year[year] for year in years]
        decimals = 1 if max(values) >= 10 else 2
        axis = Axis(tr("ha"), decimals=decimals)
        found["years"] = chart_png(bar_chart([str(year) for year in years], values, axis, data.language, title))
    if area_of(outline) == 0:
        return found
    around = _around(data, facts, outline)
    if data.pieces:
        found["flows"] = LocalMap(outline).png(around, _flows(data, facts), _source(data, facts, 1), _words(data))
    if parted:
        words = tr("Places where the sources part")
        fill = MapFill(words, PLACE, [one.shape for one in parted], numbers=[one.rank for one in facts.places])
        found["places"] = LocalMap(outline).png(around, [fill], _source(data, facts, 2), _words(data))
    return found


def _around(data: ReportData, facts: LocalFacts, outline: QgsGeometry) -> list[PlaceName]:
    members = set(facts.territory.members)
    rows = neighbours_of(outline, data.communes.shapes)
    codes = [data.codes[row] for row in rows]
    return [
        PlaceName(data.names.get(code, code), data.communes.shapes[row], code in members)
        for row, code in zip(rows, codes)
        if area_of(data.communes.shapes[row]) > 0
    ]


def _flows(data: ReportData, facts: LocalFacts) -> list[MapFill]:
    """The flows of the first land cover: full colour for land taken, hatched for land given back."""
    tr, pieces = data.language.tr, data.pieces[0]
    members = set(facts.territory.members)
    rows = [row for row, code in enumerate(pieces.insee) if code in members]
    taken = [pieces.shapes[row] for row in rows if pieces.sense[row] > 0]
    given = [pieces.shapes[row] for row in rows if pieces.sense[row] < 0]
    return [
        MapFill(tr("Artificialised"), TAKEN, taken),
        MapFill(tr("Given back"), GIVEN, given, Qt.BrushStyle.BDiagPattern),
    ]


def _source(data: ReportData, facts: LocalFacts, count: int) -> str:
    """The line under a map: what is drawn, of which years, from which layers. count: land covers that are drawn."""
    spans = [f"{one.title} {one.span}".strip() for one in facts.balances[:count]]
    names = [data.communes.source.name, *spans]
    return data.language.tr("Sources: {names}. Lambert-93.", names=", ".join(names))


def _words(data: ReportData) -> tuple[str, str]:
    tr = data.language.tr
    return tr("North"), tr("Legend")
