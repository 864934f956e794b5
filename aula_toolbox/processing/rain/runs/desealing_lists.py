"""Lists of the law: car parks as unions of touching pieces, roofs, with commune, owner and what is to be checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsGeometry

from ....core.columns import find
from ....core.decimals import reals
from ....core.graph import groups
from ....core.rain import desealing as core
from ....core.rain import obligations
from ....core.rain.buildings import choose_fields
from ....core.rain.obligations import CAR_PARK, ROOF, Listed, Threshold
from ....core.rain.schema_ground import OBLIGATIONS
from ....core.text import joined, known
from ....gis.crs import METRIC
from ....gis.i18n import tr
from ....gis.vector.joins import polygon_of_points
from ....gis.vector.neighbours import contiguous
from ....gis.vector.shapes import read_shapes
from .desealing_places import Ground, PlacesRead, areas_of, commune_of

if TYPE_CHECKING:
    import pandas as pd

    from ....core.rain.tables import RainTables
    from ...base.job import Job
    from ..inputs_zones import ZoneLayer

UNTOLD_USE = "indifferencie"
ALWAYS = {CAR_PARK: ("date_inconnue", "exemptions"), ROOF: ("exemptions",)}


@dataclass
class Lists:
    """The list in the order of the sheets, its shapes, and what was given to make it."""

    table: pd.DataFrame
    shapes: list[QgsGeometry]
    given: tuple[str, ...]


@dataclass
class _Objects:
    """Objects that may be listed: shapes, identifiers and facts."""

    shapes: list[QgsGeometry]
    ids: list[str]
    pieces: np.ndarray
    green_m2: np.ndarray
    area_m2: np.ndarray
    reasons: list[list[str]]


def build(
    job: Job,
    places: PlacesRead,
    ground: Ground | None,
    thresholds: Sequence[Threshold],
    zones: ZoneLayer | None,
    tables: RainTables,
) -> Lists:
    """Car parks and roofs above the sizes of the law, public ones first in each commune."""
    import pandas as pd

    job.stage(tr("Listing car parks and roofs"), 85)
    found: list[pd.DataFrame] = []
    shapes: list[QgsGeometry] = []
    kinds = {CAR_PARK: ("PARKING", car_parks), ROOF: ("ROOFS", roofs)}
    for kind, (parameter, make) in kinds.items():
        objects = make(job, ground, thresholds, tables) if job.given(parameter) else None
        if objects is not None:
            rows = listed(job, kind, objects, places, thresholds, zones, tables)
            found.append(rows.assign(row=rows["row"] + len(shapes)))
            shapes.extend(objects.shapes)
    given = tuple(kind for kind, (parameter, _) in kinds.items() if job.given(parameter))
    if not found:
        return Lists(pd.DataFrame(columns=list(OBLIGATIONS.names)), [], given)
    table = obligations.in_order(pd.concat(found, ignore_index=True))
    return Lists(table.reset_index(drop=True), [shapes[row] for row in table["row"]], given)


def listed(
    job: Job,
    kind: str,
    objects: _Objects,
    places: PlacesRead,
    thresholds: Sequence[Threshold],
    zones: ZoneLayer | None,
    tables: RainTables,
) -> pd.DataFrame:
    """The rows of a kind, with their owner (that of the parcel of a point inside) and commune."""
    points = [shape.pointOnSurface().asPoint() for shape in objects.shapes]
    x, y = np.array([one.x() for one in points]), np.array([one.y() for one in points])
    at = polygon_of_points(job.source("INPUT"), x, y, METRIC)
    is_public = np.append(places.is_public, np.nan)[at]
    counted = objects.area_m2 - np.nan_to_num(objects.green_m2)
    facts = Listed(kind, objects.area_m2, counted, is_public, objects.reasons)
    rows = obligations.above(facts, thresholds, tables.constants["marge_seuil_pct"])
    own = rows["row"].to_numpy(dtype=np.int64)
    owners = [None if places.owners is None or row < 0 else places.owners[row] for row in at.tolist()]
    return rows.assign(
        commune=commune_of(zones, x, y)[own],
        id_objet=[objects.ids[row] for row in own],
        n_morceaux=objects.pieces[own],
        vert_m2=objects.green_m2[own],
        proprio=[owners[row] for row in own],
    )


def car_parks(job: Job, ground: Ground | None, thresholds: Sequence[Threshold], tables: RainTables) -> _Objects | None:
    """Unions of touching pieces; vegetation inside is taken away where the land cover tells it."""
    source = job.source("PARKING")
    fields = choose_fields(source.fields, tables, job.notes, ("id_bat", "nature"))
    shapes = read_shapes(source, METRIC, fields=list(fields.values()), notes=job.notes)
    natures = shapes.words(fields.get("nature"))
    counts = np.ones(len(shapes), bool) if natures is None else obligations.is_of(natures, thresholds, CAR_PARK)
    if not counts.all():
        job.notes.info(
            "{layer}: {count} features of another nature than car parks are left out.",
            layer=source.name,
            count=int((~counts).sum()),
        )
    kept = [row for row, shape in enumerate(shapes.metric) if shape is not None and counts[row]]
    if not kept:
        job.notes.warn("{layer}: no car park in it.", layer=source.name)
        return None
    pieces = [shapes.metric[row] for row in kept]
    near = contiguous(pieces, lambda share: None, tables.constants["contact_m"])
    members = groups(len(pieces), zip(near.first.tolist(), near.second.tolist()))
    unions = [QgsGeometry.unaryUnion([pieces[row] for row in group]) for group in members]
    ids = shapes.words(fields.get("id_bat"))
    names = [str(ids[kept[group[0]]]) if ids is not None else f"#{kept[group[0]] + 1}" for group in members]
    green = green_m2(ground, unions, tables.constants["lieu_connu_min_pct"])
    reasons = [[*ALWAYS[CAR_PARK], *(["vert_inconnu"] if np.isnan(one) else [])] for one in green]
    area = np.array([shape.area() for shape in unions])
    return _Objects(unions, names, np.array([len(group) for group in members]), green, area, reasons)


def green_m2(ground: Ground | None, shapes: Sequence[QgsGeometry], least_pct: float) -> np.ndarray:
    """Vegetation inside each shape; NaN where the land cover does not describe enough of it."""
    green, described = areas_of(ground, shapes, (core.GREEN, None))
    whole = np.array([shape.area() for shape in shapes])
    return np.where(described >= least_pct / 100.0 * whole, green, np.nan)


def roofs(job: Job, ground: Ground | None, thresholds: Sequence[Threshold], tables: RainTables) -> _Objects | None:
    """Roofs of a use that the law looks at; a use that is not known is listed, to be checked."""
    source = job.source("ROOFS")
    fields = choose_fields(source.fields, tables, job.notes, ("id_bat", "usage1"))
    wanted = [*fields.values(), *(["toit_m2"] if "toit_m2" in source.fields else [])]
    shapes = read_shapes(source, METRIC, fields=wanted, notes=job.notes)
    if find("code_cs", source.fields).field is not None:
        job.notes.warn("{layer}: built zones of a land cover; one may hold many buildings.", layer=source.name)
    area = shapes.areas()
    if "toit_m2" in source.fields:
        told = reals(shapes.columns["toit_m2"], job.notes, "toit_m2")
        area = np.where(np.isnan(told), area, told)
    uses = shapes.words(fields.get("usage1")) or [None] * len(shapes)
    counts = obligations.is_of(uses, thresholds, ROOF)
    least = min((one.least_m2 for one in thresholds if one.kind == ROOF), default=np.inf)
    least *= 1.0 - tables.constants["marge_seuil_pct"] / 100.0
    kept = [row for row, shape in enumerate(shapes.metric) if shape is not None and counts[row] and area[row] >= least]
    ids = shapes.words(fields.get("id_bat"))
    unsure = [not known(use) or joined(use) == UNTOLD_USE for use in uses]
    reasons = [[*ALWAYS[ROOF], *(["usage_inconnu"] if unsure[row] else [])] for row in kept]
    return _Objects(
        [shapes.metric[row] for row in kept],
        [str(ids[row]) if ids is not None else f"#{row + 1}" for row in kept],
        np.ones(len(kept), dtype=np.int64),
        np.full(len(kept), np.nan),
        area[kept],
        reasons,
    )
