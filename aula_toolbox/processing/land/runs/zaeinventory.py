"""The run of the inventory of activity zones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsGeometry

from ....core import columns
from ....core.decimals import reals
from ....core.errors import AulaError
from ....core.land import inventory, schema, words
from ....core.land.owners import masteries, mastery
from ....core.land.rate import EarlierRate, ZoneVacancy
from ....core.land.register import Dates, job_bounds, size_classes, text_of
from ....core.land.reports import zaeinventory as report
from ....core.land.states import FieldVisit, UnitFacts, ZoneEstablishment
from ....core.messages import listing, written
from ....core.text import fold, known
from ....gis.i18n import tr
from ....gis.land import parcels as ground
from ....gis.land.units import UnitSet, unit_set
from ....gis.results.pictures import styled
from ....gis.vector.cut import cut
from ....gis.vector.shapes import read_shapes
from ...base.job import Job
from .. import inputs
from ..inputs import Establishments, LandArea, Parcels
from . import zaeinventory_export as export
from . import zaeinventory_files as files
from . import zaeinventory_sheets as sheets
from .zaeinventory_found import Inventory
from .zaeinventory_zones import read_zones

if TYPE_CHECKING:
    import pandas as pd

YES = ("oui", "o", "1", "true", "vrai", "yes")
UNKNOWN_RATE = "inconnu"
NO = ("non", "n", "0", "false", "faux", "no")


def run(job: Job) -> None:
    """Read the land and the register, group parcels into units, tell the state of each, rate the zones, write."""
    thresholds = inputs.limits(job)
    day = inputs.day(job)
    zones, proposed = read_zones(job)
    progress = job.stage(tr("Parcels and owners"), 25)
    parcels, zone = _parcels_in(job, zones, thresholds)
    buildings = inputs.read_buildings(job, zones, thresholds["hauteur_niveau_m"])
    keys = [owner.siren if owner else None for owner in parcels.owner]
    units = unit_set(parcels.shapes, keys, buildings, thresholds, progress, zone)
    parcels, units, zone_of_unit = _without_small(job, parcels, units, zone, keys, buildings, thresholds)
    job.stage(tr("Establishments"), 55)
    placed = inputs.read_establishments(job, inputs.communes_of(parcels), zones.crs)
    on_parcel = _place(job, placed, parcels, thresholds)
    on_unit = np.where(on_parcel >= 0, units.of_parcel[np.maximum(on_parcel, 0)], ground.OUTSIDE)
    job.stage(tr("States and rates"), 70)
    facts = _facts(job, parcels, units, placed, on_unit, day, zones)
    states = inventory.states_of(facts, day, thresholds)
    zoned = inventory.zones_of(zone_of_unit.tolist(), units.merged.tolist(), len(zones.shapes))
    # an outline that is only proposed is no zone of the law: no rate of it is published
    rates = [
        replace(one, is_published=one.is_published and not proposed)
        for one in inventory.rates(zoned, states, thresholds)
    ]
    classes = size_classes(job.own_tables("eco_tranches"))
    found = Inventory(
        zones,
        *export.zone_names(job, zones, parcels, zone),
        parcels,
        units,
        [min(parcels.ids[row] for row in rows) for rows in units.members],
        zone_of_unit,
        states,
        rates,
        [job_bounds([one.size for one in fact.establishments if one.is_active], classes) for fact in facts],
        placed,
        on_unit,
        day,
        proposed,
    )
    _write(job, found, zoned, facts, thresholds)


def _parcels_in(job: Job, zones: LandArea, thresholds: dict[str, float]) -> tuple[Parcels, np.ndarray]:
    """The parcels of the zones and the zone of each; cut ones and zones that overlap are told."""
    parcels = inputs.read_parcels(job, zones, thresholds)
    found = ground.placed(parcels.shapes, zones.shapes, thresholds["part_dans_zone"])
    if found.cut_rows:
        job.notes.info(
            "{count} parcels are cut by the border of a zone; they belong to it when half of them lies inside: {ids}.",
            count=len(found.cut_rows),
            ids=listing((parcels.ids[row] for row in found.cut_rows), 6),
        )
    if found.doubles:
        job.notes.warn(
            "{count} parcels lie in two zones that overlap; each goes to the one that holds more of it: {ids}.",
            count=len(found.doubles),
            ids=listing((parcels.ids[row] for row in found.doubles), 6),
        )
    inside = np.flatnonzero(found.zone >= 0)
    if not len(inside):
        raise AulaError("PARCELS: no parcel has half of its area in a zone.", "E_APART")
    return parcels.part(inside), found.zone[inside]


def _without_small(
    job: Job,
    parcels: Parcels,
    units: UnitSet,
    zone: np.ndarray,
    keys: Sequence[str | None],
    buildings: Any,
    thresholds: dict[str, float],
) -> tuple[Parcels, UnitSet, np.ndarray]:
    """The units that are large enough to be one, and the zone of each."""
    least = job.number("MIN_UNIT") or 0.0
    small = units.area_m2 < least
    if small.all():
        raise AulaError("MIN_UNIT: every unit is smaller than {least} m2.", "E_RANGE", least=written(least, "g"))
    if small.any():
        job.notes.info("{count} units smaller than {least} m2 are not counted.", count=int(small.sum()), least=least)
        kept = np.flatnonzero(~small[units.of_parcel])
        parcels, zone = parcels.part(kept), zone[kept]
        own = [keys[row] for row in kept.tolist()]
        units = unit_set(parcels.shapes, own, buildings, thresholds, lambda share: None, zone)
    of_unit = np.zeros(len(units), np.intp)
    of_unit[units.of_parcel] = zone
    return parcels, units, of_unit


def _place(job: Job, placed: Establishments | None, parcels: Parcels, thresholds: dict[str, float]) -> np.ndarray:
    """The parcel of each establishment that is placed well enough."""
    if placed is None:
        job.notes.warn("ESTABLISHMENTS is not given: nothing is called vacant, and every built unit may be.")
        return np.zeros(0, np.intp)
    points = [point if good else None for point, good in zip(placed.points, placed.is_plot)]
    return ground.parcel_of_points(parcels.shapes, points, thresholds["rattachement_m"], lambda share: None)


def _facts(
    job: Job,
    parcels: Parcels,
    units: UnitSet,
    placed: Establishments | None,
    on_unit: np.ndarray,
    day: date,
    zones: LandArea,
) -> list[UnitFacts]:
    """What is known of each unit."""
    there: list[list[ZoneEstablishment]] = [[] for _ in range(len(units))]
    if placed is not None:
        for row, unit in zip(placed.rows, on_unit.tolist()):
            one = row.on(day) if unit >= 0 and row.is_occupant else None
            if one is not None:
                there[unit].append(one)
    visits = _visits(job, parcels, units)
    derelict = _derelict(job, parcels, units, zones)
    built, ruin = units.is_built, units.is_ruin
    return [
        UnitFacts(
            sorted(there[unit], key=lambda one: one.siret),
            bool(built[unit]),
            bool(ruin[unit]),
            unit in derelict,
            visits.get(unit),
            placed is not None,
        )
        for unit in range(len(units))
    ]


def _visits(job: Job, parcels: Parcels, units: UnitSet) -> dict[int, FieldVisit]:
    """What was seen of each unit: the latest visit of its parcels. Raises E_SURVEY for unknown parcels or answers."""
    source = job.source("SURVEY")
    if source is None:
        return {}
    parcel = columns.need("id_parcelle", source.fields, source.name)
    answer = columns.need("visite_occupe", source.fields, source.name)
    when, who = columns.find("visite_date", source.fields).field, columns.find("visite_source", source.fields).field
    table = source.read([name for name in (parcel, answer, when, who) if name], wanted=()).attributes
    row_of = {one: row for row, one in enumerate(parcels.ids)}
    dates, wrong, unknown = Dates(), [], []
    found: dict[int, FieldVisit] = {}
    for row in table.to_dict("records"):
        said = fold(row[answer]) if known(row[answer]) else ""
        if not said:
            continue
        if said not in (*YES, *NO):
            wrong.append(str(row[answer]))
            continue
        place = row_of.get(text_of(row[parcel]))
        if place is None:
            unknown.append(text_of(row[parcel]))
            continue
        visit = FieldVisit(
            said in YES, dates.read(row[when]) if when else None, text_of(row[who]) if who else source.name
        )
        unit = int(units.of_parcel[place])
        earlier = found.get(unit)
        if earlier is None or (visit.day or date.min, visit.is_occupied) >= (
            earlier.day or date.min,
            earlier.is_occupied,
        ):
            found[unit] = visit
    dates.tell(job.notes, source.name)
    if wrong:
        raise AulaError(
            "{layer}: {values} is neither oui nor non in {field}.",
            "E_SURVEY",
            layer=source.name,
            values=listing(wrong),
            field=answer,
        )
    if unknown:
        job.notes.warn(
            "{layer}: {count} visits are of parcels that are in no zone: {ids}.",
            layer=source.name,
            count=len(unknown),
            ids=listing(unknown, 6),
        )
    return found


def _derelict(job: Job, parcels: Parcels, units: UnitSet, zones: LandArea) -> set[int]:
    """Units on which a known friche lies: its point, or half of the unit."""
    source = job.source("FRICHES")
    if source is None:
        return set()
    shapes = [shape or QgsGeometry() for shape in read_shapes(source, zones.crs, notes=job.notes).metric]
    if source.geometry == "point":
        held = ground.parcel_of_points(parcels.shapes, shapes, 0.0, lambda share: None)
        return {int(units.of_parcel[row]) for row in held.tolist() if row >= 0}
    pieces = cut(shapes, parcels.shapes)
    covered = np.bincount(units.of_parcel[pieces.zone], pieces.area_m2, minlength=len(units))
    return set(np.flatnonzero(covered >= 0.5 * units.area_m2).tolist())


def _write(
    job: Job,
    found: Inventory,
    zoned: Sequence[inventory.ZoneUnits],
    facts: Sequence[UnitFacts],
    thresholds: dict[str, float],
) -> None:
    job.stage(tr("Writing"), 100)
    outlines = ground.outlines(found.parcels.shapes, found.units.of_parcel, len(found.units))
    units = _unit_table(job, found, facts)
    todo = inventory.to_check(zoned, found.states, found.units.area_m2.tolist(), thresholds)
    sites = _site_table(job, found, zoned, todo, facts, thresholds)
    crs = found.zones.crs
    job.write_rows("OUTPUT", schema.SITES, sites, ground.multi(found.zones.shapes), "polygon", crs)
    job.write_rows("UF", schema.INVENTORY_UNITS, units, outlines, "polygon", crs)
    checks = _todo_table(job, found, todo, units)
    job.write_rows("TODO", schema.TO_CHECK, checks, [outlines[row] for row in todo["unite"]], "polygon", crs)
    terrains = export.terrains(found, units, sites)
    job.write_rows("TERRAIN", schema.TERRAIN_ECO, terrains.table, terrains.shapes(outlines), "polygon", crs)
    firms, points = export.establishments(job, found, terrains)
    job.write_rows("ETAB", schema.ETABLISSEMENT, firms, points, "point", crs)
    if found.placed is not None:
        job.write_rows("FLOATING", schema.FLOATING, export.floating(found))
    files.write(job, found, sites, terrains, outlines, firms, points)
    if job.given("REPORT"):
        pictures = styled("unites", outlines, {"etat": units["etat"].tolist()}, "zae_unites.qml", crs)
        job.write_text(
            "REPORT", report.page(job.told(pictures), sites, units, checks, found.day, thresholds, _earlier(job))
        )
    sheets.write(job, found, sites, units, checks, outlines)


def _earlier(job: Job) -> dict[str, EarlierRate]:
    """The rates of the last inventory, by zone: our own result, or a delivery of the standard.

    Raises AulaError E_FIELD without identifiers or rates.
    """
    source = job.source("PREVIOUS")
    if source is None:
        return {}
    key = columns.named("site_id", source.fields)
    rate = columns.named("taux", source.fields) or columns.named("site_taux_vacance", source.fields)
    if key is None or rate is None:
        missing = [name for name, found in (("site_id", key), ("site_taux_vacance", rate)) if found is None]
        raise columns.no_field(source.name, missing, source.fields)
    ends = [columns.named(name, source.fields) for name in ("taux_bas", "taux_haut")]
    table = source.read([key, rate, *(one for one in ends if one)], wanted=()).attributes
    parts = [
        [None] * len(table) if name is None else _rates(job, source.name, name, table[name]) for name in (rate, *ends)
    ]
    return {text_of(one): EarlierRate(*told) for one, *told in zip(table[key], *parts)}


def _rates(job: Job, layer: str, name: str, cells: Any) -> list[float | None]:
    """Rates as numbers; the word of the standard for an unknown one is none."""
    known_cells = [None if isinstance(one, str) and fold(one) == UNKNOWN_RATE else one for one in cells]
    values = reals(known_cells, job.notes, f"{layer}, {name}").tolist()
    return [None if value != value else value for value in values]  # noqa: PLR0124 - only NaN differs from itself


def _unit_table(job: Job, found: Inventory, facts: Sequence[UnitFacts]) -> pd.DataFrame:
    import pandas as pd

    units, parcels = found.units, found.parcels
    first = [rows[0] for rows in units.members]
    owner = [parcels.owner[row] for row in first]
    kinds = masteries(job.own_tables("zae_maitrise"))
    with np.errstate(invalid="ignore", divide="ignore"):
        share = 100.0 * units.built_m2 / units.area_m2
    return pd.DataFrame(
        {
            "uf_id": found.unit_id,
            "zone_id": [found.zone_id[zone] for zone in found.unit_zone],
            "zone_nom": [found.zone_name[zone] for zone in found.unit_zone],
            "etat": [one.state for one in found.states],
            "vacante": [one.vacancy.value for one in found.states],
            "preuve": inputs.sentences(job, [one.proof for one in found.states]),
            "n_etab": [sum(one.is_active for one in fact.establishments) for fact in facts],
            "emplois_min": [one.low for one in found.jobs],
            "emplois_max": [np.nan if one.high is None else one.high for one in found.jobs],
            "n_parcelles": [len(rows) for rows in units.members],
            "parcelles": ["|".join(sorted(parcels.ids[row] for row in rows)) for rows in units.members],
            "proprio": [one.siren if one else None for one in owner],
            "proprio_nom": [one.name or None if one else None for one in owner],
            "maitrise": [mastery(one, kinds) for one in owner],
            "groupe_min": _group_names(found),
            "surf_m2": units.area_m2,
            "bati_m2": units.built_m2,
            "bati_pct": share,
            "niveaux": units.storeys,
            "libre_m2": units.area_m2 - units.built_m2,
            "zone_plu": inputs.plan_zones(job, found.parcels, found.units, found.zones.crs),
        }
    )


def _group_names(found: Inventory) -> list[str]:
    """The first unit of the group with which each may be one."""
    first: dict[int, str] = {}
    for unit, group in enumerate(found.units.merged.tolist()):
        first.setdefault(group, found.unit_id[unit])
    return [first[group] for group in found.units.merged.tolist()]


def _site_table(
    job: Job,
    found: Inventory,
    zoned: Sequence[inventory.ZoneUnits],
    todo: pd.DataFrame,
    facts: Sequence[UnitFacts],
    thresholds: dict[str, float],
) -> pd.DataFrame:
    """The official fields of each zone, then the rate with its bounds."""
    official = export.sites(job, found, zoned, facts, thresholds)
    settling = todo[todo["a_voir"] & (todo["gain_pt"] > 0)]
    visits = [int((settling["zone"] == one.zone).sum()) for one in zoned]
    rates = found.rates
    vacant = [
        sum(float(found.units.area_m2[row]) for row in one.rows if found.states[row].vacancy is ZoneVacancy.SURE)
        for one in zoned
    ]
    jobs = [export.jobs_of([found.jobs[row] for row in one.rows]) for one in zoned]
    return official.assign(
        etat=[words.ESTIMATED if found.proposed else words.DECLARED] * len(zoned),
        uf_n=[one.units for one in rates],
        uf_min=[one.least_units for one in rates],
        uf_vacantes=[one.vacant for one in rates],
        uf_vacantes_max=[one.most_vacant for one in rates],
        taux=[one.rate for one in rates],
        taux_bas=[one.low for one in rates],
        taux_haut=[one.high for one in rates],
        publiable=[int(one.is_published) for one in rates],
        surf_vacante_ha=[area / 10_000 for area in vacant],
        emplois_min=[one.low for one in jobs],
        emplois_max=[np.nan if one.high is None else one.high for one in jobs],
        explication=inputs.sentences(job, [inventory.sentence(one, n) for one, n in zip(rates, visits)]),
    )


def _todo_table(job: Job, found: Inventory, todo: pd.DataFrame, units: pd.DataFrame) -> pd.DataFrame:
    rows = units.iloc[todo["unite"].tolist()].reset_index(drop=True)
    return rows[["uf_id", "zone_id", "zone_nom", "etat", "parcelles", "surf_m2"]].assign(
        rang=np.arange(1, len(rows) + 1),
        quoi=inputs.sentences(job, todo["quoi"]),
        a_voir=todo["a_voir"].astype(int).tolist(),
        gain_pt=todo["gain_pt"].tolist(),
    )
