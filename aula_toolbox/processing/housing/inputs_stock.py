"""What the estimate of a stock is made of: zones, census, social register, published shares; and how it is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsGeometry

from ...core.columns import find
from ...core.communes import merged_communes
from ...core.errors import AulaError
from ...core.housing import census, frame, park, placement, published, schema, schema_bills, seed, social, uses, zones
from ...core.housing.dwellings import Cleaned
from ...core.housing.labels import Ints
from ...core.housing.park import Park, ParkInputs, ZoneList
from ...core.housing.tables import HousingTables, LabelRule
from ...core.messages import listing
from ...core.schema import Schema
from ...core.text import known
from ...gis.crs import METRIC
from ...gis.housing.places import points_of
from ...gis.results.pictures import styled
from ...gis.vector.joins import polygon_of_points
from ...gis.vector.shapes import valid_geometries
from ...gis.vector.sources import Source

if TYPE_CHECKING:
    import pandas as pd

    from ...core.report import MapPicture
    from ..base.job import Job

LEVELS = (5, 9)
MAPS = {
    "share": ("housing_zones.qml", ("fg_pct", "etat")),
    "width": ("housing_width.qml", ("fg_sel_bas", "fg_sel_haut", "etat")),
    "calendar": ("housing_calendar.qml", ("int_2028_n", "etat")),
    "coverage": ("housing_coverage.qml", ("couv_pct", "etat")),
    "vulnerability": ("housing_vulnerability.qml", ("classe_vuln", "etat")),
}


@dataclass(frozen=True)
class HousingZones:
    """The layer of zones, and the zones in its order."""

    source: Source
    zones: ZoneList


def zones_of(job: Job, name: str = "ZONES") -> HousingZones | None:
    """A layer of zones with the code of each; None when it is not given.

    Raises AulaError E_ZONES: no code, codes of two levels, a code twice.
    """
    source = job.source(name)
    if source is None:
        return None
    field = find("code_zone", source.fields).field or find("insee", source.fields).field
    if field is None:
        raise AulaError(
            "{layer}: no field of codes (code_iris or insee); the fields that are there: {present}.",
            "E_ZONES",
            layer=source.name,
            present=listing(source.fields, 40),
        )
    named = find("nom_zone", source.fields).field or find("nom", source.fields).field
    rows = source.read([field, *([named] if named and named != field else [])], ()).attributes
    codes = [_code(value) for value in rows[field].tolist()]
    levels = sorted({len(code) for code in codes})
    twice = sorted({code for code in codes if codes.count(code) > 1})
    if len(levels) != 1 or levels[0] not in LEVELS or twice:
        raise AulaError(
            "{layer}, {field}: each zone needs one code of its own, all of communes (5 signs) or all of IRIS (9). "
            "Codes that are not: {codes}.",
            "E_ZONES",
            layer=source.name,
            field=field,
            codes=listing(twice or [code for code in codes if len(code) != max(levels, key=[*map(len, codes)].count)]),
        )
    names = rows[named].tolist() if named else codes
    return HousingZones(
        source, ZoneList(codes, [str(name) if known(name) else code for name, code in zip(names, codes)])
    )


def _code(value: object) -> str:
    text = str(int(value)) if isinstance(value, float) and value.is_integer() else str(value or "").strip()
    return text.zfill(9 if len(text) > 5 else 5) if text.isdigit() else text


def estimated(
    job: Job,
    tables: HousingTables,
    zoned: HousingZones,
    dwellings: pd.DataFrame,
    rule: LabelRule,
    day: date,
    progress: Callable[[float], None],
    only_leaky: bool = False,
) -> Park:
    """The stock of the zones. dwellings: fields of schema.DWELLINGS, with x_m and y_m in EPSG:2154.

    only_leaky: F and G are all that the files hold: no stock is estimated from them, the sample is told.
    """
    counted = None if only_leaky else _census(job, tables, frozenset(zoned.zones.codes))
    if only_leaky and job.path("HOUSING") is not None:
        job.notes.warn("Only labels F and G are in the files: HOUSING is not used, the stock cannot be estimated.")
    holder = polygon_of_points(zoned.source, dwellings["x_m"].to_numpy(), dwellings["y_m"].to_numpy(), METRIC)
    table, zone = placement.zone_of(dwellings, holder, zoned.zones, merged_communes(), job.notes)
    path = job.path("RPLS")
    ends = [row["fin"] for row in tables["periodes"].where(nomenclature="insee")]
    register = social.read(path, zoned.zones.codes, ends, job.notes, job.check_cancel) if path is not None else None
    if register is not None:
        job.notes.info("RPLS: {share} % of the social dwellings have no label.", share=round(register.without_pct, 1))
    elif counted is not None:
        _tell_unread(job, counted)
    return _drawn(job, tables, ParkInputs(table, zone, zoned.zones, rule, day, 0, counted, register), progress)


def sampled(
    job: Job, tables: HousingTables, listed: ZoneList, zone: Ints, cleaned: Cleaned, progress: Callable[[float], None]
) -> Park:
    """The sample of DPE in zones without shapes. zone: row of each DPE, -1 for none."""
    return _drawn(job, tables, ParkInputs(cleaned.table, zone, listed, cleaned.rule, cleaned.day, 0), progress)


def _drawn(job: Job, tables: HousingTables, inputs: ParkInputs, progress: Callable[[float], None]) -> Park:
    """The stock with the settings of the run."""
    given, detail = job.path("CALIBRATION"), job.path("SEED_TABLE")
    if detail is not None and inputs.census is not None:
        communes, axes = frozenset(inputs.zones.communes), frame.Axes.of(tables)
        inputs = replace(inputs, seed=seed.read(detail, communes, axes, tables, job.notes, job.check_cancel))
        job.used(*tables.used("detail"))
    inputs = replace(
        inputs,
        window_months=int(job.number("WINDOW")),
        published=published.read(given, job.notes) if given is not None else (),
        least=int(job.number("MIN_DWELLINGS")),
    )
    choices = park.choices_of(tables, int(job.number("DRAWS")), int(job.number("SEED")), float(job.number("SELECTION")))
    job.used(*tables.used("periodes", "energies", "recensement", "prix"))
    return park.estimate_park(inputs, tables, choices, job.notes, progress)


def _tell_unread(job: Job, counted: census.Census) -> None:
    """Say that the social stock is taken for one like the others when its own labels are not given."""
    social, every = float(np.nansum(counted.tenure["hlm"])), float(np.nansum(counted.total))
    if social > 0:
        job.notes.warn(
            "RPLS is not given and {share} % of the main residences are social: where landlords have renovated, F and "
            "G are overstated, beyond the interval too.",
            share=round(100 * social / every, 1),
        )


def _census(job: Job, tables: HousingTables, codes: frozenset[str]) -> census.Census | None:
    path = job.path("HOUSING")
    if path is None:
        job.notes.warn("HOUSING is not given: the zones hold the sample of DPE only, nothing is said of the stock.")
        return None
    return census.read(path, codes, tables, job.notes, job.check_cancel)


def write_stock(job: Job, found: Park, table: pd.DataFrame, source: Source, fields: Schema = schema.ZONES) -> None:
    """The zones, the cells and the uses."""
    job.write("OUTPUT_ZONES", fields, table, source, keep=True)
    if job.given("OUTPUT_CELLS"):
        hidden = (table["etat"] == park.SECRET).to_numpy()
        job.write_rows("OUTPUT_CELLS", schema.CELLS, zones.cells(found, hidden))
    if job.given("OUTPUT_USES"):
        hidden = (table["etat"] != park.ESTIMATED).to_numpy()
        rows = found.inputs.zones.codes, found.axes.fuels, hidden
        job.write_rows("OUTPUT_USES", schema_bills.USES, uses.table(uses.of_park(found), *rows))


def pictures_of(table: pd.DataFrame, source: Source, notes: object) -> dict[str, MapPicture]:
    """The maps of a report that say something."""
    shapes: list[QgsGeometry] = valid_geometries(source, source.metric_crs, notes)
    found: dict[str, MapPicture] = {}
    for name, (style, fields) in MAPS.items():
        if fields[0] in table and table[fields[0]].notna().any():
            columns = {field: table[field].tolist() for field in fields}
            found |= styled(name, shapes, columns, style, source.metric_crs)
    return found


def dwellings_of(job: Job, tables: HousingTables, day: date) -> tuple[pd.DataFrame, LabelRule]:
    """The table of dwellings given as INPUT, and the rule of its labels.

    Raises AulaError E_RULE for labels of two rules.
    """
    import pandas as pd

    source = job.source("INPUT")
    table = source.read(None, ()).attributes.copy()
    rules = sorted({str(one) for one in table["regle"] if known(one)})
    if len(rules) != 1:
        raise AulaError(
            "{layer}: labels of one rule are needed; these are there: {rules}.",
            "E_RULE",
            layer=source.name,
            rules=listing(rules) or "-",
        )
    for name in schema.DWELLINGS.names:
        if name not in table:
            table[name] = np.nan
    for name in ("date_dpe", "fin_valid"):
        table[name] = pd.to_datetime(table[name], errors="coerce")
    texts = [one.name for one in schema.DWELLINGS if one.kind.value == "text"]
    for name in texts:
        table[name] = table[name].astype(object).where(table[name].notna(), None)
    for name in (one.name for one in schema.DWELLINGS if one.kind.value in ("real", "int")):
        table[name] = pd.to_numeric(table[name], errors="coerce")
    late = table["date_dpe"] > pd.Timestamp(day)
    gone = table["fin_valid"] < pd.Timestamp(day)
    table.loc[late | gone, "poids"] = 0.0
    table["x_m"], table["y_m"] = points_of(source) if source.geometry == "point" else (np.nan, np.nan)
    return table, tables.rule(rules[0])
