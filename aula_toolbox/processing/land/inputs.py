"""How the parameters that land algorithms share become objects: parcels with owners and buildings, establishments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
)

from ...core import columns
from ...core.errors import AulaError
from ...core.land import owners as registry
from ...core.land.register import levels, read_forms, text_of
from ...core.messages import Message, listing
from ...core.reference import constants
from ...core.text import fold, known
from ...gis.land import parcels as ground_parcels
from ...gis.land.free import Surroundings
from ...gis.land.register import Establishments, RegisterFiles
from ...gis.land.units import BuildingSet, UnitSet, unit_set
from ...gis.vector.cut import cut
from ...gis.vector.geometry import area_of, union
from ...gis.vector.shapes import Shapes, box_of, read_near, read_shapes
from ...gis.vector.sources import Source, attribute_text
from ..base.job import Job

if TYPE_CHECKING:
    import pandas as pd

THRESHOLDS = "land_seuils"


def needed(job: Job, name: str) -> Source:
    """A source that must be there. Raises AulaError E_INPUT when it is not."""
    source = job.source(name)
    if source is None:
        raise AulaError("{name} is needed.", "E_INPUT", name=name)
    return source


def sentences(job: Job, messages: Iterable[Message]) -> list[str]:
    """Sentences of the result in the language of the reports, typeset."""
    language = job.report_language
    return [language.typeset(one.render(language.translate)) for one in messages]


def limits(job: Job) -> dict[str, float]:
    """The thresholds of the subject, the user's own where there are."""
    from ...core.reference import load

    own = job.own_tables(THRESHOLDS)
    job.used(load(THRESHOLDS, {"nom": str, "valeur": float}, own))
    return constants(THRESHOLDS, own)


def day(job: Job) -> date:
    """The day of the inventory. Raises AulaError E_DATE for a text that is no day."""
    text = job.text("DATE")
    if not text:
        return date(date.today().year, 1, 1)
    try:
        return date.fromisoformat(f"{text}-01-01" if len(text) == 4 else text)
    except ValueError:
        raise AulaError("DATE: {value} is no day; write it as 2026-01-01.", "E_DATE", value=text) from None


@dataclass
class LandArea:
    """The polygons that a run is about, and the CRS in metres in which everything is measured."""

    read: Shapes
    crs: QgsCoordinateReferenceSystem

    @property
    def shapes(self) -> list[QgsGeometry]:
        """The polygons, one a feature; empty where there is none."""
        return [shape or QgsGeometry() for shape in self.read.metric]

    def column(self, name: str | None) -> list[Any]:
        """A field of the layer; nothing a feature without it."""
        return list(self.read.columns[name]) if name else [None] * len(self.read)


@dataclass
class Parcels:
    """Parcels near a territory: shapes in metres, identifiers, and their owners where known."""

    shapes: list[QgsGeometry]
    ids: list[str]
    crs: QgsCoordinateReferenceSystem
    owner: list[registry.ParcelOwner | None] = field(default_factory=list)
    has_owners: bool = False

    def __len__(self) -> int:
        return len(self.ids)

    def part(self, rows: np.ndarray) -> Parcels:
        """Some of the parcels."""
        chosen = rows.tolist()
        return Parcels(
            [self.shapes[row] for row in chosen],
            [self.ids[row] for row in chosen],
            self.crs,
            [self.owner[row] for row in chosen],
            self.has_owners,
        )


def read_parcels(job: Job, around: LandArea, thresholds: dict[str, float]) -> Parcels:
    """The parcels that touch the box of some shapes, with their owners.

    Raises AulaError E_DOUBLE for an identifier that occurs twice, E_VINTAGE for owners of another year.
    """
    source = needed(job, "PARCELS")
    name = columns.need("id_parcelle", source.fields, source.name)
    read = read_near(source, around.crs, box_of(around.read.metric), [name], job.notes)
    ids = [text_of(value) for value in read.columns[name]]
    doubles = sorted(one for one, count in Counter(ids).items() if not one or count > 1)
    if doubles:
        raise AulaError(
            "{layer}: {field} has values that occur twice: {values}.",
            "E_DOUBLE",
            layer=source.name,
            field=name,
            values=listing(doubles),
        )
    if not ids:
        raise AulaError(
            "{layer}: no parcel lies where the zones are. Take the parcels of the same communes.",
            "E_APART",
            layer=source.name,
        )
    parcels = Parcels([shape or QgsGeometry() for shape in read.metric], ids, around.crs, [None] * len(ids))
    owned = _owners(job, source, name, thresholds)
    if owned is not None:
        parcels.owner = [owned.get(one) for one in ids]
        parcels.has_owners = True
    return parcels


def _owners(
    job: Job, parcels: Source, name: str, thresholds: dict[str, float]
) -> dict[str, registry.ParcelOwner] | None:
    source = job.source("OWNERS")
    if source is None:
        return None
    chosen = columns.choose(("proprio_siren", "proprio_denomination", "proprio_groupe"), source.fields, job.notes)
    if "proprio_siren" not in chosen and "proprio_denomination" not in chosen:
        raise columns.no_field(source.name, columns.names_of("proprio_siren"), source.fields)
    parts = columns.choose(("parc_dep", "parc_com", "parc_prefixe", "parc_section", "parc_numero"), source.fields)
    whole = None if len(parts) == 5 else columns.find("id_parcelle", source.fields).field
    if whole is None and len(parts) < 5:
        raise columns.no_field(source.name, columns.names_of("id_parcelle"), source.fields)
    wanted = [*chosen.values(), *(parts.values() if whole is None else (whole,))]
    table = source.read(wanted, wanted=()).attributes
    ids = (
        table[whole].tolist()
        if whole is not None
        else [registry.parcel_id(*cells) for cells in zip(*(table[parts[part]] for part in parts))]
    )
    found = registry.owners(ids, table.rename(columns={field: notion for notion, field in chosen.items()}))
    all_ids = [text_of(value) for value in parcels.read([name], wanted=()).attributes[name]]
    registry.check_vintage(found, all_ids, thresholds, job.notes, source.name)
    return found


def read_buildings(job: Job, around: LandArea, storey_m: float) -> BuildingSet | None:
    """The buildings that touch the box of some shapes; light and underground ones stay, as they occupy land."""
    source = job.source("BUILDINGS")
    if source is None:
        return None
    storeys, height = columns.find("etages", source.fields).field, columns.find("hauteur", source.fields).field
    state = columns.find("etat", source.fields).field
    dwelling, year = columns.find("logts", source.fields).field, columns.find("date_app", source.fields).field
    fields = [storeys, height, state, dwelling, year]
    read = read_near(source, around.crs, box_of(around.read.metric), fields, job.notes)
    floors = read.numbers(storeys) if storeys else np.full(len(read), np.nan)
    metres = read.numbers(height) if height else np.full(len(read), np.nan)
    with np.errstate(invalid="ignore"):
        guessed = np.maximum(1.0, np.floor(metres / storey_m + 0.5))
        floors = np.where(floors >= 1, floors, guessed)
    ruin = [known(value) and "ruine" in fold(value) for value in read.columns[state]] if state else []
    homes = read.numbers(dwelling) if dwelling else None
    shapes, years = [shape or QgsGeometry() for shape in read.metric], _years(read.columns[year]) if year else None
    return BuildingSet(shapes, floors, ruin or [False] * len(read), homes, years)


def _years(cells: Iterable[Any]) -> np.ndarray:
    """The years of dates, however they are written (`1965`, `1965-01-01`, `19650101`); NaN for anything else."""
    texts = (attribute_text(cell)[:4] for cell in cells)
    return np.array([float(text) if text.isdigit() and len(text) == 4 else np.nan for text in texts])


def read_establishments(job: Job, communes: set[str], crs: QgsCoordinateReferenceSystem) -> Establishments | None:
    """Establishments of some communes, with history and places. Raises AulaError E_FIELD without SIRET or state."""
    stock = job.source("ESTABLISHMENTS")
    if stock is None:
        return None
    own = job.own_tables(THRESHOLDS)
    forms = read_forms(own)
    job.used(forms)
    register = RegisterFiles(stock, job.source("HISTORY"), job.source("GEOLOC"), job.notes, job.check_cancel)
    return register.establishments(communes, crs, forms, levels(own))


def communes_of(parcels: Parcels) -> set[str]:
    """The INSEE codes that the identifiers of the parcels begin with."""
    return {one[:5] for one in parcels.ids if len(one) >= 14}


def ground(job: Job, name: str, fields: Iterable[str | None] = ()) -> LandArea:
    """The polygons of a layer in metres. Raises AulaError E_GEOM when none has an area."""
    source = needed(job, name)
    found = read_shapes(source, source.metric_crs, fields=[*fields], notes=job.notes)
    if not any(shape is not None and area_of(shape) > 0 for shape in found.metric):
        raise AulaError(
            "{layer}: no polygon with an area. Give a layer of polygons, not of points or lines.",
            "E_GEOM",
            layer=source.name,
        )
    return LandArea(found, source.metric_crs)


def constraint_layers(job: Job, crs: QgsCoordinateReferenceSystem) -> dict[str, QgsGeometry]:
    """The constraints by the name of their layer, each as one shape in metres."""
    found: dict[str, QgsGeometry] = {}
    for layer in job.algorithm.parameterAsLayerList(job.parameters, "CONSTRAINTS", job.context) or []:
        source = Source.whole(layer, job.context)
        read = read_shapes(source, crs, notes=job.notes)
        shapes = [shape for shape in read.geometries if area_of(shape) > 0]
        found[source.name] = QgsGeometry.unaryUnion(shapes) if shapes else QgsGeometry()
    return found


@dataclass
class MeasuredUnits:
    """Units of an area with their outlines, their rows as a table, their free land's surroundings."""

    parcels: Parcels
    units: UnitSet
    outlines: list[QgsGeometry]
    table: pd.DataFrame
    around: Surroundings
    buildings: BuildingSet | None
    everything_ids: list[str]
    """Identifiers of the parcels of the surroundings."""


def measured_units(
    job: Job,
    area: LandArea,
    thresholds: dict[str, float],
    constraints: dict[str, QgsGeometry],
    progress: Any,
    unites_across: bool = True,
) -> MeasuredUnits:
    """The units of an area and everything that `schema.UNITS` says of them. Raises E_APART when no parcel lies there.

    unites_across: whether a building makes one unit of the parcels on which it stands. Where capacity is counted it
    does not: a building must never make a plot larger.
    """
    import pandas as pd

    everything = read_parcels(job, area, thresholds)
    found = ground_parcels.placed(everything.shapes, [union(area.shapes)], thresholds["part_dans_zone"])
    rows = np.flatnonzero(found.zone >= 0)
    if not len(rows):
        raise AulaError("PARCELS: no parcel has half of its area in the area given.", "E_APART")
    parcels = everything.part(rows)
    buildings = read_buildings(job, area, thresholds["hauteur_niveau_m"])
    keys = [owner.siren if owner else None for owner in parcels.owner]
    units = unit_set(parcels.shapes, keys, buildings, thresholds, progress, unites_across=unites_across)
    outlines = ground_parcels.outlines(parcels.shapes, units.of_parcel, len(units))
    around = Surroundings(everything.shapes, buildings.shapes if buildings else [])
    number = rows.tolist()
    streets = [
        around.street_side(shape, {number[row] for row in members}).length()
        for shape, members in zip(outlines, units.members)
    ]
    met = [
        "; ".join(name for name, shape in constraints.items() if not shape.isNull() and shape.intersects(outline))
        for outline in outlines
    ]
    ids = [min(parcels.ids[row] for row in members) for members in units.members]
    first: dict[int, str] = {}
    for unit, group in enumerate(units.merged.tolist()):
        first.setdefault(group, ids[unit])
    owner = [parcels.owner[members[0]] for members in units.members]
    kinds = registry.masteries(job.own_tables("zae_maitrise"))
    table = pd.DataFrame(
        {
            "uf_id": ids,
            "n_parcelles": [len(members) for members in units.members],
            "parcelles": ["|".join(sorted(parcels.ids[row] for row in members)) for members in units.members],
            "proprio": [one.siren if one else None for one in owner],
            "proprio_nom": [one.name or None if one else None for one in owner],
            "maitrise": [registry.mastery(one, kinds) for one in owner],
            "groupe_min": [first[group] for group in units.merged.tolist()],
            "surf_m2": units.area_m2,
            "bati_m2": units.built_m2,
            "bati_pct": 100.0 * units.built_m2 / units.area_m2,
            "niveaux": units.storeys,
            "libre_m2": units.area_m2 - units.built_m2,
            "zone_plu": plan_zones(job, parcels, units, area.crs),
            "facade_m": streets,
            "contraintes": met,
            "contraintes_absentes": [None if constraints else "toutes"] * len(units),
        }
    )
    return MeasuredUnits(parcels, units, outlines, table, around, buildings, everything.ids)


def plan_zones(job: Job, parcels: Parcels, units: UnitSet, crs: QgsCoordinateReferenceSystem) -> list[str | None]:
    """The zone of the planning document that holds most of each unit; None without a layer."""
    source = job.source("PLU")
    if source is None:
        return [None] * len(units)
    name = columns.need("zone_plu", source.fields, source.name)
    read = read_shapes(source, crs, fields=[name], notes=job.notes)
    pieces = cut(parcels.shapes, [shape or QgsGeometry() for shape in read.metric])
    held: list[Counter[str]] = [Counter() for _ in range(len(units))]
    for place, parcel, area in zip(pieces.zone.tolist(), pieces.row.tolist(), pieces.area_m2.tolist()):
        if known(read.columns[name][place]):
            held[units.of_parcel[parcel]][str(read.columns[name][place])] += area
    return [most.most_common(1)[0][0] if most else None for most in held]


def dwellings_of_units(job: Job, found: MeasuredUnits) -> np.ndarray:
    """Dwellings on each unit, shared by footprint; NaN where no building of the unit tells any."""
    count = len(found.units)
    if found.buildings is None or found.buildings.dwellings is None:
        return np.full(count, np.nan)
    pieces = cut(found.buildings.shapes, found.parcels.shapes)
    whole = np.array([area_of(shape) for shape in found.buildings.shapes])
    homes = found.buildings.dwellings[pieces.row]
    part = np.divide(pieces.area_m2, whole[pieces.row], out=np.zeros(len(homes)), where=whole[pieces.row] > 0)
    unit, known_homes = found.units.of_parcel[pieces.zone], np.isfinite(homes)
    total = np.bincount(unit[known_homes], (homes * part)[known_homes], minlength=count)
    told = np.bincount(unit[known_homes], minlength=count) > 0
    return np.where(told, total, np.nan)
