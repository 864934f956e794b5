"""Schools as rows: zones, own polygons, points, the education directory, and which zone holds which row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from qgis.core import QgsGeometry

from ...core import columns
from ...core.decimals import reals
from ...core.errors import AulaError
from ...core.land import owners as registry
from ...core.messages import listing
from ...core.schools import words
from ...core.schools.natures import ZONES, SchoolNatures
from ...core.schools.records import SchoolRecord, holder, is_open, is_yes, read_pupils, status_of, text, uai_of
from ...core.text import known
from ...gis.crs import METRIC
from ...gis.schools.parcels import SchoolParcels
from ...gis.vector.geometry import area_of, index_of
from ...gis.vector.shapes import Shapes, box_of, from_points, read_near, read_shapes
from ...gis.vector.sources import Source
from ..base.job import Job

NOTIONS = (
    "id_ecole",
    "uai_ecole",
    "sources_ecole",
    "nom_ecole",
    "type_ecole",
    "nature_ecole",
    "detail_ecole",
    "niveau_ecole",
    "marque_maternelle",
    "marque_elementaire",
    "statut_ecole",
    "contrat_ecole",
    "eleves_ecole",
    "insee",
    "etat_ecole",
    "fictif",
    "origine_ecole",
    "emprise_ecole",
)
PARCEL_REACH_M = 500.0


@dataclass
class SchoolPlaces:
    """Schools with where they lie: a polygon, a point, or nothing; where the ground comes from and its state.

    is_apart: rows of the directory that no ground holds, though a layer of grounds was given.
    """

    schools: list[SchoolRecord]
    shapes: list[QgsGeometry | None]
    origin: list[str | None]
    state: list[str]
    is_apart: list[bool] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.is_apart = self.is_apart or [False] * len(self.schools)

    def __len__(self) -> int:
        return len(self.schools)

    def has_ground(self, row: int) -> bool:
        """Whether a row brings a ground that can be measured."""
        shape = self.shapes[row]
        return not self.schools[row].is_fictitious and shape is not None and area_of(shape) > 0

    def part(self, rows: Iterable[int]) -> SchoolPlaces:
        """Some of the rows."""
        kept = list(rows)
        return SchoolPlaces(
            *([own[row] for row in kept] for own in (self.schools, self.shapes, self.origin, self.state, self.is_apart))
        )

    def plus(self, other: SchoolPlaces) -> SchoolPlaces:
        """These rows and others."""
        return SchoolPlaces(
            self.schools + other.schools,
            self.shapes + other.shapes,
            self.origin + other.origin,
            self.state + other.state,
            self.is_apart + other.is_apart,
        )


@dataclass
class SchoolRows:
    """The rows of a layer by notion, with nothing where it lacks one."""

    source: Source
    fields: dict[str, str]
    cells: dict[str, list[Any]]
    count: int

    def __getitem__(self, notion: str) -> list[Any]:
        return self.cells[self.fields[notion]] if notion in self.fields else [None] * self.count

    def has(self, notion: str) -> bool:
        """Whether the layer has a field of a notion."""
        return notion in self.fields


def _rows(job: Job, source: Source) -> tuple[SchoolRows, Shapes]:
    fields = columns.choose(NOTIONS, source.fields, job.notes)
    read = read_shapes(source, METRIC, fields=list(fields.values()), notes=job.notes)
    return SchoolRows(source, fields, read.columns, len(read)), read


def read_places(job: Job, kinds: SchoolNatures) -> SchoolPlaces:
    """The schools of INPUT. Raises AulaError E_SCHOOLS, with the natures found, when none of its rows is a school."""
    source = job.source("INPUT")
    rows, read = _rows(job, source)
    levels = _levels(rows, kinds)
    wanted = set(job.choices("LEVELS"))
    # a layer that says no level at all is the user's own: every polygon of it is a school
    says = rows.has("nature_ecole") or rows.has("type_ecole") or rows.has("niveau_ecole")
    kept = [row for row, level in enumerate(levels) if not says or _is_wanted(level, wanted)]
    if not kept:
        natures = Counter(text(value) for value in rows["nature_ecole"] if known(value))
        raise AulaError(
            "{layer}: none of its rows is a school of the levels asked for ({levels}); natures found: {natures}.",
            "E_SCHOOLS",
            layer=source.name,
            levels=listing(sorted(wanted)),
            natures=listing((f"{name} ({count})" for name, count in natures.most_common()), 12) or "-",
        )
    _tell_left_out(job, source, rows, len(kept))
    schools = _records(job, rows, levels)
    numbers = _identifiers(rows, source)
    is_zone = rows.has("nature_ecole")
    usual = words.BDTOPO if is_zone else words.DRAWN
    return SchoolPlaces(
        [SchoolRecord(numbers[row], *_facts(schools[row])) for row in kept],
        [read.metric[row] for row in kept],
        [text(rows["origine_ecole"][row]) or usual for row in kept],
        [text(rows["emprise_ecole"][row]) or words.OBSERVED for row in kept],
    )


def _facts(one: SchoolRecord) -> tuple[Any, ...]:
    return (
        one.uai,
        one.name,
        one.level,
        one.status,
        one.insee,
        one.pupils,
        one.is_open,
        one.is_fictitious,
    )


def _is_wanted(level: str | None, wanted: set[str]) -> bool:
    return level is not None and bool(set(level.split(words.JOINT)) & wanted)


def _levels(rows: SchoolRows, kinds: SchoolNatures) -> list[str | None]:
    """The level of each row, by what the layer says."""
    if rows.has("niveau_ecole"):
        return [text(value) or None for value in rows["niveau_ecole"]]
    if rows.has("type_ecole"):
        marks = zip(rows["type_ecole"], rows["marque_maternelle"], rows["marque_elementaire"])
        return [kinds.level_of_row(kind, is_yes(small), is_yes(old)) for kind, small, old in marks]
    return [kinds.level(ZONES, nature, detail) for nature, detail in zip(rows["nature_ecole"], rows["detail_ecole"])]


def _records(job: Job, rows: SchoolRows, levels: Sequence[str | None]) -> list[SchoolRecord]:
    """What each row says of its school; fictitious when it says so itself, or when an earlier run did."""
    pupils = read_pupils(rows["eleves_ecole"], rows.source.name, job.notes)
    made = []
    for row, level in enumerate(levels):
        uai = text(rows["uai_ecole"][row]).upper() or uai_of(rows["sources_ecole"][row])
        was_fictitious = text(rows["emprise_ecole"][row]) == words.FICTITIOUS
        made.append(
            SchoolRecord(
                "",
                uai,
                text(rows["nom_ecole"][row]),
                level,
                status_of(rows["statut_ecole"][row], rows["contrat_ecole"][row]),
                text(rows["insee"][row]),
                pupils[row],
                is_open(rows["etat_ecole"][row]),
                is_yes(rows["fictif"][row]) or was_fictitious,
            )
        )
    return made


def _identifiers(rows: SchoolRows, source: Source) -> list[str]:
    """Identifiers of the rows: their own when they are all different, else their number in the layer.

    Raises AulaError E_DOUBLE for identifiers that occur twice.
    """
    own = [text(value) for value in rows["id_ecole"]]
    if not any(own):
        own = [text(value).upper() for value in rows["uai_ecole"]]
    if not all(own):
        return [one or f"ecole_{number}" for number, one in enumerate(own, 1)]
    doubles = sorted(one for one, count in Counter(own).items() if count > 1)
    if doubles:
        raise AulaError(
            "{layer}: {field} has values that occur twice: {values}.",
            "E_DOUBLE",
            layer=source.name,
            field=rows.fields.get("id_ecole") or rows.fields["uai_ecole"],
            values=listing(doubles),
        )
    return own


def _tell_left_out(job: Job, source: Source, rows: SchoolRows, kept: int) -> None:
    if kept < rows.count:
        job.notes.info(
            "{layer}: {count} of {all} rows are schools of the levels asked for.",
            layer=source.name,
            count=kept,
            all=rows.count,
        )


def read_directory(job: Job, kinds: SchoolNatures) -> SchoolPlaces | None:
    """The schools of the education directory, of the levels asked for; None when it was not given.

    Points come from the layer, else from its columns latitude and longitude.
    Raises AulaError E_FIELD without anything that tells a school.
    """
    source = job.source("DIRECTORY")
    if source is None:
        return None
    rows, read = _rows(job, source)
    if not rows.has("uai_ecole") and not rows.has("nom_ecole"):
        raise columns.no_field(
            source.name, [*columns.names_of("uai_ecole"), *columns.names_of("nom_ecole")], source.fields
        )
    levels = _levels(rows, kinds)
    wanted = set(job.choices("LEVELS"))
    shapes = list(read.metric) if source.geometry == "point" else _points(job, source)
    kept = [row for row, level in enumerate(levels) if level is None or _is_wanted(level, wanted)]
    schools = _records(job, rows, levels)
    if not any(one.uai for one in schools) and not any(shapes):
        job.notes.warn("{layer}: neither numbers nor points: schools are joined by nothing.", layer=source.name)
    return SchoolPlaces(
        [SchoolRecord(schools[row].uai or f"annuaire_{row + 1}", *_facts(schools[row])) for row in kept],
        [shapes[row] for row in kept],
        [None] * len(kept),
        [words.ABSENT] * len(kept),
        [True] * len(kept),
    )


def _points(job: Job, source: Source) -> list[QgsGeometry | None]:
    """Points of a table by its columns latitude and longitude (degrees); nothing where they are missing."""
    east, north = (columns.find(notion, source.fields).field for notion in ("lon", "lat"))
    if east is None or north is None:
        return [None] * len(source)
    table = source.read([east, north], wanted=()).attributes
    lon, lat = (reals(table[name], job.notes, f"{source.name}, {name}") for name in (east, north))
    pairs = zip(lon.tolist(), lat.tolist())
    places = [None if np.isnan(x) or np.isnan(y) else (x, y, "EPSG:4326") for x, y in pairs]
    return from_points(places, job.context.transformContext())


def joined(
    rows: SchoolPlaces, places: SchoolPlaces, kinds: SchoolNatures, limits: dict[str, float]
) -> tuple[list[list[int]], list[int]]:
    """The rows of the directory of each place, and those of its communes that no place holds.

    Rows of communes where no place holds any are of another territory: they are not looked at.
    """
    reach = limits["rattachement_m"]
    tree = index_of(places.shapes)
    held: list[list[int]] = [[] for _ in range(len(places))]
    apart = []
    for row, shape in enumerate(rows.shapes):
        near = []
        if shape is not None:
            for place in tree.intersects(shape.boundingBox().buffered(reach)):
                distance = places.shapes[place].distance(shape)
                if distance <= reach:
                    near.append((place, distance))
        own = holder(rows.schools[row], near, places.schools, kinds, limits["nom_proche"])
        if own is None:
            apart.append(row)
        else:
            held[own].append(row)
    communes = {rows.schools[row].insee for mine in held for row in mine} - {""}
    box = box_of(places.shapes)
    return held, [row for row in apart if _is_near(rows, row, communes, box)]


def _is_near(rows: SchoolPlaces, row: int, communes: set[str], box: Any) -> bool:
    insee, shape = rows.schools[row].insee, rows.shapes[row]
    if insee and communes:
        return insee in communes
    return shape is not None and box.contains(shape.boundingBox())


def read_parcels(job: Job, places: SchoolPlaces, alone: SchoolPlaces) -> SchoolParcels | None:
    """The parcels around the schools that lack a ground, with their owners; None when they are not needed or given."""
    lacking = [shape for row, shape in enumerate(places.shapes) if not places.has_ground(row)]
    return parcels_at(job, [*lacking, *alone.shapes])


def parcels_at(job: Job, places: Sequence[QgsGeometry | None]) -> SchoolParcels | None:
    """The parcels around some places, with their owners; None without places or parcels. Raises AulaError E_FIELD."""
    source = job.source("PARCELS")
    lacking = [shape for shape in places if shape is not None]
    if source is None or not lacking:
        return None
    name = columns.need("id_parcelle", source.fields, source.name)
    read = read_near(source, METRIC, box_of(lacking).buffered(PARCEL_REACH_M), [name], job.notes)
    owned = _owners(job)
    ids = [text(value) for value in read.columns[name]]
    return SchoolParcels(read.metric, [owned[one].siren if one in owned else "" for one in ids])


def _owners(job: Job) -> dict[str, registry.ParcelOwner]:
    """The legal person of each parcel; nothing without the file. Raises AulaError E_FIELD for another file."""
    source = job.source("OWNERS")
    if source is None:
        return {}
    chosen = columns.choose(("proprio_siren", "proprio_denomination", "proprio_groupe"), source.fields, job.notes)
    parts = columns.choose(("parc_dep", "parc_com", "parc_prefixe", "parc_section", "parc_numero"), source.fields)
    whole = None if len(parts) == 5 else columns.need("id_parcelle", source.fields, source.name)
    if not {"proprio_siren", "proprio_denomination"} & set(chosen):
        raise columns.no_field(source.name, columns.names_of("proprio_siren"), source.fields)
    wanted = [*chosen.values(), *(parts.values() if whole is None else (whole,))]
    table = source.read(wanted, wanted=()).attributes
    ids: Iterable[object] = (
        table[whole].tolist()
        if whole is not None
        else [registry.parcel_id(*cells) for cells in zip(*(table[parts[part]] for part in parts))]
    )
    return registry.owners(ids, table.rename(columns={name: notion for notion, name in chosen.items()}))
