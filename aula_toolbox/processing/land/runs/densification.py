"""The run of the capacity of densification and mutation."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsGeometry

from ....core import columns
from ....core.decimals import reals
from ....core.errors import AulaError
from ....core.land import densification as town
from ....core.land import schema, words
from ....core.land.register import text_of
from ....core.land.reports import densification as report
from ....core.messages import Message, message
from ....core.text import slug
from ....gis.i18n import tr
from ....gis.land import parcels as ground
from ....gis.land.free import FreeLand, Setbacks, clear_m2, free_land, inside_m2
from ....gis.results.pictures import styled
from ....gis.vector.cut import cut
from ....gis.vector.geometry import area_of, union
from ....gis.vector.shapes import read_shapes
from ...base.job import Job
from .. import inputs
from ..inputs import MeasuredUnits

if TYPE_CHECKING:
    import pandas as pd

HALF = 0.5
VACANT_STATES = (words.VACANT, words.PRESUMED)


def run(job: Job) -> None:
    """Read the land, class each unit, tell what it may hold, write. Raises E_INPUT without buildings."""
    thresholds = inputs.limits(job)
    if job.source("BUILDINGS") is None:
        raise AulaError("{name} is needed.", "E_INPUT", name="BUILDINGS")
    area = inputs.ground(job, "ENVELOPE")
    constraints = inputs.constraint_layers(job, area.crs)
    found = inputs.measured_units(
        job, area, thresholds, constraints, job.stage(tr("Parcels and owners"), 40), unites_across=False
    )
    envelope = union([shape for shape in area.shapes if area_of(shape) > 0])
    economic, derelict, vacant = (_covered(job, name, found, area.crs) for name in ("ZONES", "FRICHES", "VACANT"))
    free = _free(job, found, economic, thresholds)
    table = _classed(job, found, envelope, free, (economic, derelict, vacant), constraints, thresholds)
    rest = area_of(envelope) - float(table["surf_enveloppe_m2"].sum())
    _write(job, found, table, max(rest, 0.0), area.crs)


def _covered(job: Job, name: str, found: MeasuredUnits, crs: object) -> np.ndarray:
    """Units that a layer covers by half or more, or on which one of its points lies; vacant ones only, for units."""
    count = len(found.units)
    source = job.source(name)
    if source is None:
        return np.zeros(count, bool)
    state = columns.named("etat", source.fields) if name == "VACANT" else None
    read = read_shapes(source, crs, fields=[state], notes=job.notes)
    chosen = [True] * len(read) if state is None else [value in VACANT_STATES for value in read.columns[state]]
    shapes = [shape if shape is not None and keep else QgsGeometry() for shape, keep in zip(read.metric, chosen)]
    if source.geometry == "point":
        held = ground.parcel_of_points(found.parcels.shapes, shapes, 0.0, lambda share: None)
        hit = np.zeros(count, bool)
        hit[found.units.of_parcel[held[held >= 0]]] = True
        return hit
    pieces = cut(shapes, found.parcels.shapes)
    covered = np.bincount(found.units.of_parcel[pieces.zone], pieces.area_m2, minlength=count)
    return covered >= HALF * found.units.area_m2


def _free(job: Job, found: MeasuredUnits, economic: np.ndarray, limits: dict[str, float]) -> list[FreeLand]:
    """The free pieces of each unit, by the rules of homes or of business land."""
    homes = Setbacks(
        limits["recul_bati_m"],
        limits["recul_limite_m"],
        limits["rectangle_largeur_m"] / 2,
        limits["terrain_libre_min_m2"],
        limits["acces_m"],
    )
    firms = Setbacks(
        limits["activite_recul_bati_m"],
        limits["activite_recul_bati_m"],
        limits["activite_cercle_m"],
        limits["activite_libre_min_m2"],
        limits["acces_m"],
    )
    row_of = {one: row for row, one in enumerate(found.everything_ids)}
    progress = job.stage(tr("Free land"), 75)
    free = []
    for unit, (shape, members) in enumerate(zip(found.outlines, found.units.members)):
        if not unit % 100:
            progress(unit / max(len(found.units), 1))
        own = {row_of[found.parcels.ids[row]] for row in members}
        free.append(free_land(shape, own, found.around, firms if economic[unit] else homes))
    return free


def _classed(
    job: Job,
    found: MeasuredUnits,
    envelope: QgsGeometry,
    free: list[FreeLand],
    covered: tuple[np.ndarray, np.ndarray, np.ndarray],
    constraints: dict[str, QgsGeometry],
    limits: dict[str, float],
) -> pd.DataFrame:
    """The table of the result, but for what it says in words."""
    job.stage(tr("Classes and ranges"), 85)
    economic, derelict, vacant = covered
    table = found.table.copy()
    built = np.nan_to_num(table["bati_pct"].to_numpy(float))
    units = [
        town.TownUnit(
            float(area),
            float(share),
            land.area_m2,
            bool(firm),
            bool(gone),
            bool(empty),
            land.street_m >= limits["acces_m"],
        )
        for area, share, land, firm, gone, empty in zip(found.units.area_m2, built, free, economic, derelict, vacant)
    ]
    kinds = [town.class_of(unit, limits) for unit in units]
    potential = np.array([town.potential_m2(unit, kind, limits["rendement"]) for unit, kind in zip(units, kinds)])
    table["classe"] = kinds
    table["statut"] = [words.POTENTIAL if kind in words.CAPACITY else None for kind in kinds]
    table["surf_enveloppe_m2"] = inside_m2(found.outlines, envelope)
    table["potentiel_m2"] = potential
    table["n_pieces"] = [
        len(land.pieces) if kind in (words.UNDER_USED, words.DIVISIBLE) else 0 for land, kind in zip(free, kinds)
    ]
    table["libre_contrainte_m2"] = _clear(found, free, kinds, potential, constraints)
    table["commune"] = [one[:5] for one in table["uf_id"]]
    _ranges(job, table, found, kinds, economic)
    return table


def _clear(
    found: MeasuredUnits,
    free: list[FreeLand],
    kinds: list[str],
    potential: np.ndarray,
    constraints: dict[str, QgsGeometry],
) -> np.ndarray:
    """The potential outside the constraints; NaN when none was given: nothing is then known to be clear."""
    if not constraints:
        return np.where(potential > 0, np.nan, 0.0)
    shapes = [shape for shape in constraints.values() if area_of(shape) > 0]
    together = QgsGeometry.unaryUnion(shapes) if shapes else QgsGeometry()
    clear = np.zeros(len(kinds))
    for unit, kind in enumerate(kinds):
        if potential[unit] > 0:
            own = free[unit].pieces if kind in (words.UNDER_USED, words.DIVISIBLE) else [found.outlines[unit]]
            whole = sum(piece.area() for piece in own)
            clear[unit] = potential[unit] * (clear_m2(own, together) / whole if whole > 0 else 0.0)
    return clear


def _ranges(job: Job, table: pd.DataFrame, found: MeasuredUnits, kinds: list[str], economic: np.ndarray) -> None:
    """Dwellings and floor at the densities of the built units of the same planning zone, retention taken off."""
    zone = [str(one) if one is not None else "" for one in table["zone_plu"]]
    area = found.units.area_m2
    floor = found.units.built_m2 * np.nan_to_num(found.units.storeys, nan=1.0)
    homes = inputs.dwellings_of_units(job, found)
    is_town = np.array([kind == words.BUILT for kind in kinds]) & ~economic
    known = town.densities([name if keep else "\0" for name, keep in zip(zone, is_town | economic)], area, floor, homes)
    kept = _kept(job) if job.flag("RETENTION") else {}
    share = np.array([kept.get(kind, 0.0) for kind in kinds])
    table["retention_pct"] = [part if kind in words.CAPACITY else np.nan for part, kind in zip(share, kinds)]
    potential = table["potentiel_m2"].to_numpy(float) * (1 - share / 100)
    for place, end in enumerate(("min", "max")):
        dwelling = np.array([known[name].dwellings[place] if name in known else np.nan for name in zone])
        ratio = np.array([known[name].floor[place] if name in known else np.nan for name in zone])
        homes_there = np.floor(potential / town.M2_PER_HA * dwelling)
        table[f"logements_{end}"] = np.where(economic | (potential == 0), 0.0, homes_there)
        table[f"plancher_{end}_m2"] = np.where(potential == 0, 0.0, potential * ratio)


def _kept(job: Job) -> Mapping[str, float]:
    """The share that owners keep, of each class."""
    table = town.retention(job.own_tables("land_retention"))
    job.used(table)
    return table.mapping("classe", "part_pct")


def _write(job: Job, found: MeasuredUnits, table: pd.DataFrame, rest_m2: float, crs: object) -> None:
    lacks = [
        name
        for name, given in (
            ("PLU", job.given("PLU")),
            ("OWNERS", job.given("OWNERS")),
            ("CONSTRAINTS", job.given("CONSTRAINTS")),
        )
        if not given
    ]
    table["completude_pct"] = 100.0 * (3 - len(lacks)) / 3
    titles = [job.algorithm.parameterDefinition(name).description() for name in lacks]
    table["manquants"] = "; ".join(titles)
    table["empeche"] = [met or None for met in table["contraintes"]]
    table["explication"] = inputs.sentences(job, [_sentence(row) for row in table.to_dict("records")])
    job.stage(tr("Writing"), 100)
    job.write_rows("OUTPUT", schema.TOWN_UNITS, table, found.outlines, "polygon", crs)
    sums = town.summary(table.assign(zone_plu=table["zone_plu"].fillna("")), ["commune", "zone_plu"])
    sums["reste_ha"] = _budget(job, sums)
    job.write_rows("SUMMARY", schema.TOWN_SUMMARY, sums)
    if lacks:
        job.notes.warn("Not given, and never counted as favourable: {names}.", names=", ".join(titles))
    if job.given("REPORT"):
        pictures = styled("classes", found.outlines, {"classe": table["classe"].tolist()}, "densification.qml", crs)
        job.write_text("REPORT", report.page(job.told(pictures), table, sums, rest_m2))
    _sheets(job, found, table, sums, crs)


def _sheets(job: Job, found: MeasuredUnits, table: pd.DataFrame, sums: pd.DataFrame, crs: object) -> None:
    """One page a commune; nothing when none was asked for."""
    folder = job.text("SHEETS")
    if not folder:
        return
    for commune in sorted(set(table["commune"])):
        own = table["commune"] == commune
        outlines = [found.outlines[row] for row in np.flatnonzero(own.to_numpy()).tolist()]
        classes = {"classe": table.loc[own, "classe"].tolist()}
        told = job.told(styled("classes", outlines, classes, "densification.qml", crs))
        draft = job.outbox.draft(Path(folder) / f"fiche_{slug(commune) or 'commune'}.html")
        text = report.page(told, table[own], sums[sums["commune"] == commune], None, commune)
        draft.write_text(text, encoding="utf-8")
    job.results["SHEETS"] = folder


def _budget(job: Job, sums: pd.DataFrame) -> list[float]:
    """What the land budget leaves to each commune, NaN where it is not known."""
    source = job.source("BUDGET")
    if source is None:
        return [float("nan")] * len(sums)
    code = columns.need("insee", source.fields, source.name)
    left = columns.named("reste_ha", source.fields)
    if left is None:
        raise columns.no_field(source.name, ["reste_ha"], source.fields)
    read = source.read([code, left], wanted=()).attributes
    of = dict(zip(map(text_of, read[code]), reals(read[left], job.notes, f"{source.name}, {left}")))
    return [float(of.get(commune, np.nan)) for commune in sums["commune"]]


def _sentence(row: dict[str, object]) -> Message:
    kind = str(row["classe"])
    area = float(row["potentiel_m2"])  # type: ignore[arg-type]
    if kind == words.BUILT:
        return message("Built, without a free piece that can be reached.")
    what = {
        words.GAP: message("Not built"),
        words.DIVISIBLE: message("Plot that may be divided"),
        words.UNDER_USED: message("Business land with free pieces"),
        words.DERELICT: message("Friche"),
        words.LONG_VACANT: message("Empty for long"),
    }[kind]
    low, high = (_known(row[f"logements_{end}"]) for end in ("min", "max"))
    if not high:
        return message("{what}: {area} m2.", what=what, area=round(area))
    told = {"what": what, "area": round(area), "low": round(low or 0), "high": round(high)}
    return message("{what}: {area} m2, {low} to {high} dwellings.", **told)


def _known(value: object) -> float | None:
    """A number of the table, None where it is not known."""
    found = float(value)  # type: ignore[arg-type]
    return found if np.isfinite(found) else None
