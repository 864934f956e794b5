"""The run of the carbon stock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsGeometry

from ....core import landcover
from ....core.erc import carbon, fields, schema_land
from ....core.erc.reports import carbonstock as report
from ....core.erc.texts import decimal
from ....core.errors import AulaError
from ....core.messages import listing
from ....gis.erc import zan
from ....gis.erc.land import lengths, shared_boundaries
from ....gis.i18n import tr
from ....gis.results.pictures import styled
from ....gis.vector.cover import Cover, read_cover, tell_read, tell_settled
from ....gis.vector.cut import cut
from ....gis.vector.sources import Source
from ...base.job import Job
from .. import inputs

if TYPE_CHECKING:
    import pandas as pd

    from ....core.report import MapPicture

STYLED = "densite_tc_ha"
MOST_PIECES = 30_000
"""Pieces that a map of a report can still show."""


@dataclass
class Date:
    """The land cover of one date: polygons and clean codes."""

    cover: Cover
    cs: np.ndarray
    us: np.ndarray
    label: str


def run(job: Job) -> None:
    """Read, cut by commune, give each piece its carbon, compare the dates, add up."""
    communes, insee = _communes(job)
    own = job.own_tables("carbone_sol", "carbone_biomasse", "carbone_correspondance")
    densities = carbon.Densities(own, own)
    job.used(densities.soils, densities.biomass, densities.zones, densities.mapping)
    zones = _zones(job, communes, insee, densities)
    first, second = _dates(job, communes)
    named = _nomenclature(job, first, second)
    _check_codes(job, first, second, named, densities)
    last = second or first
    progress = job.stage(tr("Cutting by commune"), 70)
    pieces = cut(last.cover, communes.shapes, with_shapes=True, progress=progress)
    stock = carbon.stock(_table(insee, zones, pieces.zone, last, pieces.row, pieces.area_m2), densities, named)
    change = _change(job, first, second, communes, insee, zones, densities, named) if second else None
    rows = _by_commune(job, stock, change, communes, insee, pieces.zone, pieces.area_m2)
    _write(job, communes, stock, rows, pieces.geometries, densities)


def _communes(job: Job) -> tuple[inputs.Zones, list[str]]:
    source = inputs.needed(job, "COMMUNES")
    code, name = inputs.commune_fields(job, source)
    communes = inputs.read_zones(source, [field for field in dict.fromkeys((code, name)) if field], job=job)
    communes.columns["nom"] = communes.columns[name or code]
    inputs.check_unique(communes.columns[code], source.name, code)
    return communes, [str(value) for value in communes.columns[code]]


def _zones(
    job: Job, communes: inputs.Zones, insee: list[str], densities: carbon.Densities
) -> dict[str, tuple[str | None, str]]:
    """Pedoclimatic zone of each commune; those the table lacks look at their neighbours."""
    known = set(densities.zones.column("insee"))
    lacking = [row for row, code in enumerate(insee) if code not in known]
    around = {
        insee[row]: {insee[other]: length for other, length in found.items()}
        for row, found in shared_boundaries(communes.shapes, lacking).items()
    }
    default = job.text("ZONE") or None
    there = sorted(set(densities.soils.column("zpc")))
    if default is not None and default not in there:
        raise AulaError(
            "ZONE: {zone} is unknown; the zones are {known}.", "E_WORD", zone=default, known=", ".join(there)
        )
    zones = densities.zones_of(insee, around, default)
    without = [code for code, (zone, _) in zones.items() if zone is None]
    if without:
        job.notes.warn("No pedoclimatic zone for {communes}: give ZONE.", communes=listing(without))
    elif lacking:
        job.notes.warn(
            "Zone taken from a neighbour or from ZONE for {communes}.", communes=listing(insee[row] for row in lacking)
        )
    return zones


def _dates(job: Job, communes: inputs.Zones) -> tuple[Date, Date | None]:
    source, other = inputs.needed(job, "INPUT"), job.source("INPUT2")
    box = QgsGeometry.collectGeometry([shape for shape in communes.shapes if not shape.isNull()]).boundingBox()
    own = {"cs": job.field("COVER_FIELD"), "us": job.field("USE_FIELD")}
    later = {"cs": job.text("COVER_FIELD2") or None, "us": job.text("USE_FIELD2") or None}
    columns = fields.one_date(source.fields, own)
    cover_field = fields.cover_field(source.fields, columns.cover, source.name)
    extra = [name for name in later.values() if name and other is None]
    for name in extra:
        inputs.has_field(source, name)
    wanted = [name for name in dict.fromkeys((cover_field, columns.use, *extra)) if name]
    cover = _read(job, source, wanted, communes, box, 30)
    first = Date(cover, zan.codes(cover, cover_field), zan.codes(cover, columns.use, landcover.USE), "1")
    if other is None:
        if later["cs"] is None:
            return first, None
        return first, Date(cover, zan.codes(cover, later["cs"]), zan.codes(cover, later["us"], landcover.USE), "2")
    columns = fields.one_date(other.fields, later)
    cover_field = fields.cover_field(other.fields, columns.cover, other.name)
    wanted = [name for name in dict.fromkeys((cover_field, columns.use)) if name]
    cover = _read(job, other, wanted, communes, box, 50, cover)
    return first, Date(cover, zan.codes(cover, cover_field), zan.codes(cover, columns.use, landcover.USE), "2")


def _read(
    job: Job,
    source: Source,
    wanted: list[str],
    communes: inputs.Zones,
    box: Any,
    until: float,
    like: Cover | None = None,
) -> Cover:
    progress = job.stage(tr("Reading the land cover"), until)
    cover = read_cover(source, wanted, communes.crs, box, progress, like).settled()
    tell_read(cover, source.name, job.notes)
    tell_settled(cover, source.name, job.notes)
    return cover


def _nomenclature(job: Job, first: Date, second: Date | None) -> str:
    cs = [code for date in (first, second) if date for code in set(date.cs)]
    us = [code for date in (first, second) if date for code in set(date.us)]
    return landcover.chosen(job.choice("NOMENCLATURE"), cs, us)


def _check_codes(job: Job, first: Date, second: Date | None, named: str, densities: carbon.Densities) -> None:
    def is_known(code: str) -> bool:
        return densities.knows(code, named)

    for date, name in ((first, "INPUT"), (second, "INPUT2" if job.given("INPUT2") else "INPUT")):
        if date is not None:
            landcover.check(date.cs.tolist(), named, landcover.COVER, name, job.notes, is_known)
            landcover.check(date.us.tolist(), named, landcover.USE, name, job.notes)


def _table(
    insee: list[str], zones: dict[str, tuple[str | None, str]], zone: np.ndarray, date: Date, row: np.ndarray, area: Any
) -> pd.DataFrame:
    import pandas as pd

    codes = np.array(insee, dtype=object)[zone] if len(zone) else np.zeros(0, dtype=object)
    return pd.DataFrame(
        {
            "insee": codes,
            "zpc": [zones[code][0] for code in codes],
            "zpc_qualite": [zones[code][1] for code in codes],
            "cs": date.cs[row],
            "us": date.us[row],
            "m2": area,
        }
    )


def _change(
    job: Job,
    first: Date,
    second: Date,
    communes: inputs.Zones,
    insee: list[str],
    zones: dict[str, tuple[str | None, str]],
    densities: carbon.Densities,
    named: str,
) -> dict[str, float]:
    """Change of stock by commune, on the land whose carbon is known at both dates."""
    import pandas as pd

    progress = job.stage(tr("Comparing the dates"), 85)
    same = zan.same_polygons(first.cover, second.cover)
    pairs = zan.pair(_dated(first), _dated(second), same, True, progress)
    pieces = cut(pairs.shapes, communes.shapes)
    one, two = (np.array(rows, dtype=int)[pieces.row] for rows in (pairs.first, pairs.second))
    before = carbon.stock(_table(insee, zones, pieces.zone, first, one, pieces.area_m2), densities, named)
    after = carbon.stock(_table(insee, zones, pieces.zone, second, two, pieces.area_m2), densities, named)
    change = pd.Series(carbon.variation(before, after), index=before["insee"])
    sums = change.dropna().groupby(level=0).sum()
    return {str(code): float(value) for code, value in sums.items()}


def _dated(date: Date) -> zan.Dated:
    """A date as the overlay wants it; statuses play no part here."""
    none = np.zeros(len(date.cover), dtype=int)
    flags = none.astype(bool)
    return zan.Dated(date.cover, date.cs, date.us, none, none, none.astype(float), flags, flags, none)


def _by_commune(
    job: Job,
    stock: pd.DataFrame,
    change: dict[str, float] | None,
    communes: inputs.Zones,
    insee: list[str],
    zone: np.ndarray,
    area: np.ndarray,
) -> pd.DataFrame:
    source = job.source("HEDGES")
    hedges = None
    if source is not None:
        lines = [feature.geometry() for feature in source.iterate(crs=communes.crs) if feature.hasGeometry()]
        hedges = dict(zip(insee, (lengths(lines, communes.shapes) / 1000.0).tolist()))
    rows = carbon.by_commune(stock, insee, hedges)
    if change is not None:
        rows["variation_tc"] = [change.get(code, np.nan) for code in insee]
        rows["variation_co2e_t"] = rows["variation_tc"] * carbon.co2_per_carbon()
    covered = np.bincount(zone, area, len(insee)) if len(zone) else np.zeros(len(insee))
    with np.errstate(invalid="ignore", divide="ignore"):
        rows["couverture_pct"] = np.minimum(100.0 * covered / communes.area_m2, 100.0)
    partial = int(((rows["couverture_pct"] < 99) & (rows["couverture_pct"] > 0)).sum())
    empty = int((rows["couverture_pct"] == 0).sum())
    if partial or empty:
        job.notes.warn(
            "Incomplete: {partial} communes have land cover on a part only, {empty} have none.",
            partial=partial,
            empty=empty,
        )
    return rows


def _write(
    job: Job,
    communes: inputs.Zones,
    stock: pd.DataFrame,
    rows: pd.DataFrame,
    shapes: list[QgsGeometry],
    densities: carbon.Densities,
) -> None:
    job.stage(tr("Writing"), 100)
    unknown = stock[stock["qualite"] == carbon.ABSENT]
    if len(unknown):
        names = sorted({f"{cs or '-'}{' x ' + us if us else ''}" for cs, us in zip(unknown["cs"], unknown["us"])})
        job.notes.warn(
            "No carbon value for {area} ha ({codes}).", area=decimal(unknown["ha"].sum(), 1), codes=listing(names)
        )
    rows["explication"] = inputs.sentences(job, rows["explication"])
    crs = communes.source.crs
    back = inputs.back(shapes, communes.crs, crs, job)
    job.write_rows("OUTPUT", schema_land.CARBON, stock, back, "polygon", crs)
    job.write_rows("COMMUNE_TABLE", schema_land.CARBON_COMMUNES, rows)
    if job.given("REPORT"):
        pictures = _picture(stock, rows, shapes, communes)
        job.write_text("REPORT", report.page(job.told(pictures), stock, rows.assign(nom=communes.columns["nom"])))


def _picture(
    stock: pd.DataFrame, rows: pd.DataFrame, shapes: list[QgsGeometry], communes: inputs.Zones
) -> dict[str, MapPicture]:
    """Carbon per hectare: of every piece, or of the communes when the pieces are too many to be seen."""
    if len(shapes) <= MOST_PIECES:
        return styled("pieces", shapes, {STYLED: stock[STYLED].tolist()}, "carbone_pieces.qml", communes.crs)
    known = rows["ha"] - rows["ha_sans_valeur"]
    columns = {STYLED: (rows["total_tc"] / known.where(known > 0)).tolist()}
    return styled("communes", communes.shapes, columns, "carbone_pieces.qml", communes.crs)
