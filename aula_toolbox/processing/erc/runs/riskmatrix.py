"""The run of the hazard x stake matrix."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsGeometry

from ....core.erc import risk, schema_land
from ....core.erc.tables import digest_of
from ....core.errors import AulaError
from ....core.messages import listing
from ....gis.erc.land import by_level
from ....gis.i18n import tr
from ....gis.vector.cut import cut
from ....gis.vector.geometry import area_of, areal, union
from ....gis.vector.naming import shown_name
from ....gis.vector.repair import valid
from ....gis.vector.sources import plain
from ...base.job import Job
from .. import inputs

if TYPE_CHECKING:
    import pandas as pd


@dataclass
class Zoned:
    """Zones of hazards or stakes: name, level, shape; in one name a place has its highest level only."""

    names: list[str]
    levels: list[float]
    """NaN where the level is unknown."""
    shapes: list[QgsGeometry]


def run(job: Job) -> None:
    """Read both sides, cross them, cut by unit, keep the worst."""
    source = inputs.needed(job, "INPUT")
    own = job.own_tables("risque_aleas", "risque_enjeux")
    hazards = risk.RiskScale.read("risque_aleas", "alea", own)
    stakes = risk.RiskScale.read("risque_enjeux", "enjeu", own)
    job.used(hazards.table, stakes.table)
    units = inputs.read_zones(source, job=job)
    job.stage(tr("Hazards"), 30)
    left, given = _read(job, "HAZARDS", hazards, units.crs)
    job.stage(tr("Stakes"), 60)
    right, _ = _read(job, "STAKES", stakes, units.crs)
    progress = job.stage(tr("Crossing"), 80)
    crossed = cut(left.shapes, right.shapes, with_shapes=True, progress=progress)
    cells = _cells(left, right, crossed.row, crossed.zone)
    inside = cut(crossed.geometries, units.shapes, progress=job.stage(tr("Cutting by unit"), 90))
    by_unit = cells.iloc[inside.row].assign(unite=inside.zone, m2=inside.area_m2)
    missing = [name for name in hazards.names if name not in given]
    if missing:
        job.notes.warn("Hazards not given: {names}. They are not counted as zero.", names=", ".join(missing))
    rows = risk.by_unit(range(len(units)), by_unit, given, missing)
    rows = rows.rename(columns={f"n_{name}": f"n_{name}"[:30] for name in given})
    rows["methode"] = "note = aléa x enjeu ; maximum par unité ; niveaux proposés"
    rows["version_param"] = digest_of(hazards.table, stakes.table)
    rows["explication"] = inputs.sentences(job, rows["explication"])
    job.write("OUTPUT", schema_land.risk_units(given), rows, source, keep=True, progress=job.stage(tr("Writing"), 100))
    cells["m2"] = cells["surf_m2"] = crossed.area_m2
    cells["classe"] = risk.classes(cells["note"])
    crs = source.crs
    shapes = inputs.back(crossed.geometries, units.crs, crs, job)
    job.write_rows("CELLS", schema_land.RISK_CELLS, cells, shapes, "polygon", crs)
    job.write_rows("MATRIX", schema_land.RISK_MATRIX, risk.matrix(cells))


def _read(
    job: Job, parameter: str, scale: risk.RiskScale, crs: QgsCoordinateReferenceSystem
) -> tuple[Zoned, list[str]]:
    """Zones of all layers of one side, and the names that were given (also when a layer is empty)."""
    found: dict[str, tuple[list[QgsGeometry], list[int]]] = {}
    unknown: dict[str, list[QgsGeometry]] = {}
    for layer in inputs.layers_of(job, parameter):
        source = inputs.source_of(layer, job)
        rules = scale.rules_for(shown_name(layer), source.fields)
        found.setdefault(rules.name, ([], []))
        positions = {name: source.features.fields().indexOf(name) for name in rules.fields}
        read, unread = 0, Counter[str]()
        for feature in source.iterate(crs=crs):
            attributes = feature.attributes()
            values = {name: plain(attributes[position]) for name, position in positions.items()}
            name, value, reach_m = rules.level(values)
            shape = _flat(feature.geometry(), reach_m)
            if value is None:
                unread[rules.shown(values)] += 1
                unknown.setdefault(name, []).append(shape)
                continue
            read += 1
            shapes, levels = found.setdefault(name, ([], []))
            shapes.append(shape)
            levels.append(value)
        _tell_unread(job, shown_name(layer), rules.fields, read, unread)
    return _zoned(found, unknown), list(dict.fromkeys([*found, *unknown]))


def _tell_unread(job: Job, layer: str, fields: list[str], read: int, unread: Counter[str]) -> None:
    """Values without a level are told; a layer without one that is understood stops the run."""
    if not unread:
        return
    told = {"layer": layer, "fields": ", ".join(fields), "values": listing(value for value, _ in unread.most_common())}
    if not read:
        raise AulaError(
            "{layer}: no value of {fields} has a level in the table: {values}. Correct the field, or give your own "
            "table of levels.",
            "E_LEVEL",
            **told,
        )
    job.notes.warn(
        "{layer}: {count} features have no level in the table ({fields}: {values}). They are `inconnu`, not a level.",
        count=sum(unread.values()),
        **told,
    )


def _zoned(found: dict[str, tuple[list[QgsGeometry], list[int]]], unknown: dict[str, list[QgsGeometry]]) -> Zoned:
    zoned = Zoned([], [], [])
    for name, (shapes, levels) in found.items():
        for level, shape in by_level(shapes, levels):
            zoned.names.append(name)
            zoned.levels.append(level)
            zoned.shapes.append(shape)
    for name, shapes in unknown.items():
        shape = union([shape for shape in shapes if area_of(shape) > 0])
        if area_of(shape) > 0:
            zoned.names.append(name)
            zoned.levels.append(np.nan)
            zoned.shapes.append(shape)
    return zoned


def _flat(shape: QgsGeometry, reach_m: float) -> QgsGeometry:
    """Points and lines become land by the distance of the table; invalid polygons are repaired."""
    if shape.isNull():
        return shape
    if shape.type() != Qgis.GeometryType.Polygon:
        return areal(shape.buffer(reach_m, 8)) if reach_m > 0 else QgsGeometry()
    return valid(shape)[0] or QgsGeometry()


def _cells(left: Zoned, right: Zoned, row: np.ndarray, zone: np.ndarray) -> pd.DataFrame:
    import pandas as pd

    cells = pd.DataFrame(
        {
            "alea": np.array(left.names, dtype=object)[row] if len(row) else [],
            "enjeu": np.array(right.names, dtype=object)[zone] if len(zone) else [],
            "niveau_alea": np.array(left.levels, dtype=float)[row] if len(row) else np.zeros(0),
            "niveau_enjeu": np.array(right.levels, dtype=float)[zone] if len(zone) else np.zeros(0),
        }
    )
    cells["note"] = risk.note(cells["niveau_alea"], cells["niveau_enjeu"])
    return cells
