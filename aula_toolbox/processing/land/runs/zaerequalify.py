"""The run of the zones to intensify."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsGeometry

from ....core import columns
from ....core.errors import AulaError
from ....core.land import requalify, schema, words
from ....core.land.reports import zaerequalify as report
from ....core.messages import Message, message
from ....gis.i18n import tr
from ....gis.land import parcels as ground
from ....gis.land.free import Setbacks, Surroundings, free_land
from ....gis.land.units import BuildingSet
from ....gis.raster.zones import ZonePixels
from ....gis.results.pictures import styled
from ....gis.vector.cut import cut
from ....gis.vector.geometry import area_of
from ....gis.vector.shapes import box_of, read_near
from ...base.job import Job
from .. import inputs
from ..inputs import LandArea
from . import zaerequalify_context as context

if TYPE_CHECKING:
    import pandas as pd

CARRIED = ("uf_id", "zone_id", "zone_nom", "etat", "vacante", "groupe_min", "emplois_min", "emplois_max")
#: states that make a unit a candidate for the friches
REUSED = (words.DERELICT, words.VACANT, words.PRESUMED)
M2_PER_HA = 10_000.0


def run(job: Job) -> None:
    """Read the units, measure them and what is left, turn the dials, write. Raises E_INPUT without buildings."""
    thresholds = inputs.limits(job)
    fields = {name: columns.named(name, inputs.needed(job, "INPUT").fields) for name in CARRIED}
    units = inputs.ground(job, "INPUT", fields.values())
    buildings = inputs.read_buildings(job, units, thresholds["hauteur_niveau_m"])
    if buildings is None:
        raise AulaError("{name} is needed.", "E_INPUT", name="BUILDINGS")
    table = _measured(job, units, fields, buildings, thresholds)
    _free(job, table, units, buildings, thresholds)
    job.stage(tr("Dials"), 90)
    table["temp_c"] = _temperature(job, units)
    context.measured(job, table, units, buildings, thresholds)
    table["gare_m"] = _stations(job, units)
    zones = requalify.by_zone(table)
    rates = context.vacancies(table, thresholds["intervalle_max_pt"])
    for place, side in enumerate(("bas", "haut")):
        zones[f"vacance_{side}_pct"] = [rates[one][place] if one in rates else np.nan for one in zones["zone_id"]]
        table[f"vacance_{side}_pct"] = np.nan
    for one in (table, zones):
        _dials(job, one, thresholds)
    zones = zones.assign(uf_id=None, etat=None)
    job.stage(tr("Writing"), 100)
    outlines = units.shapes
    job.write_rows("OUTPUT", schema.REQUALIFY, table, ground.multi(outlines), "polygon", units.crs)
    drawn = _zone_shapes(table, zones, outlines)
    job.write_rows("ZONES_OUT", schema.REQUALIFY, zones, drawn, "polygon", units.crs)
    _candidates(job, table, units)
    if job.given("REPORT"):
        columns_shown = {name: table[name].tolist() for name in ("profil", *requalify.DIALS)}
        pictures = styled("dials", outlines, columns_shown, "zae_profils.qml", units.crs)
        job.write_text("REPORT", report.page(job.told(pictures), table, zones, thresholds))


def _measured(
    job: Job, units: LandArea, fields: dict[str, str | None], buildings: BuildingSet, limits: dict[str, float]
) -> pd.DataFrame:
    import pandas as pd

    count = len(units.shapes)
    area = np.array([area_of(shape) for shape in units.shapes])
    pieces = cut(buildings.shapes, units.shapes)
    built = np.bincount(pieces.zone, pieces.area_m2, minlength=count)
    floors = np.nan_to_num(buildings.storeys, nan=1.0)[pieces.row]
    floor = np.bincount(pieces.zone, pieces.area_m2 * floors, minlength=count)
    roof = np.array([area_of(shape) for shape in buildings.shapes])[pieces.row] >= limits["toit_utile_m2"]
    roofs = np.bincount(pieces.zone[roof], pieces.area_m2[roof], minlength=count)
    table = pd.DataFrame({name: units.column(field) for name, field in fields.items()})
    with np.errstate(invalid="ignore", divide="ignore"):
        for end in ("min", "max"):
            table[f"emplois_{end}"] = pd.to_numeric(table[f"emplois_{end}"], errors="coerce").to_numpy(float)
            table[f"emplois_ha_{end}"] = table[f"emplois_{end}"] / (area / M2_PER_HA)
        return table.assign(
            surf_m2=area, bati_m2=built, plancher_m2=floor, toit_m2=roofs, ces=built / area, cos=floor / area
        )


def _free(job: Job, table: pd.DataFrame, units: LandArea, buildings: BuildingSet, limits: dict[str, float]) -> None:
    """The free pieces behind the firms: a ceiling, and what experience says is left of it."""
    source = inputs.needed(job, "PARCELS")
    read = read_near(source, units.crs, box_of(units.read.metric), [], job.notes)
    parcels = [shape or QgsGeometry() for shape in read.metric]
    rules = Setbacks(
        limits["activite_recul_bati_m"],
        limits["activite_recul_bati_m"],
        limits["activite_cercle_m"],
        limits["activite_libre_min_m2"],
        limits["acces_m"],
    )
    around = Surroundings(parcels, buildings.shapes)
    held = ground.placed(parcels, units.shapes, 0.5).zone
    members: list[set[int]] = [set() for _ in units.shapes]
    for row, unit in enumerate(held.tolist()):
        if unit >= 0:
            members[unit].add(row)
    progress = job.stage(tr("Free land"), 80)
    free = []
    for unit, shape in enumerate(units.shapes):
        if not unit % 100:
            progress(unit / max(len(units.shapes), 1))
        free.append(free_land(shape, members[unit], around, rules) if area_of(shape) > 0 else None)
    table["libre_m2"] = [land.area_m2 if land else 0.0 for land in free]
    table["libre_rendement_m2"] = limits["rendement"] * table["libre_m2"]
    table["n_pieces"] = [len(land.pieces) if land else 0 for land in free]


def _temperature(job: Job, units: LandArea) -> np.ndarray:
    """Mean of the raster on each unit; NaN without it."""
    raster = job.opened("TEMPERATURE")
    count = len(units.shapes)
    if raster is None:
        return np.full(count, np.nan)
    transform = QgsCoordinateTransform(units.crs, raster.grid.crs, job.context.transformContext())
    shapes: list[QgsGeometry | None] = []
    for shape in units.shapes:
        copy = QgsGeometry(shape)
        copy.transform(transform)
        shapes.append(copy if area_of(shape) > 0 else None)
    values = raster.values()
    total, known = np.zeros(count), np.zeros(count)
    for place, zone in ZonePixels(shapes, raster.grid).pieces():
        found = values[place]
        good = (zone >= 0) & np.isfinite(found)
        total += np.bincount(zone[good], found[good], minlength=count)
        known += np.bincount(zone[good], minlength=count)
    return np.divide(total, known, out=np.full(count, np.nan), where=known > 0)


def _candidates(job: Job, table: pd.DataFrame, units: LandArea) -> None:
    """Units that are derelict or vacant, under the names of the friches standard: input of `frichequalify`."""
    import pandas as pd

    chosen = np.flatnonzero(table["etat"].isin(REUSED))
    rows = table.iloc[chosen]
    made = {
        "site_id": rows["uf_id"],
        "site_nom": [f"{zone}, {unit}" for zone, unit in zip(rows["zone_nom"], rows["uf_id"])],
        "comm_insee": [str(one)[:5] for one in rows["uf_id"]],
        "unite_fonciere_surface": rows["surf_m2"],
        "etat": rows["etat"],
        "zone_id": rows["zone_id"],
    }
    shapes = ground.multi([units.shapes[row] for row in chosen.tolist()])
    job.write_rows("CANDIDATES", schema.REUSE, pd.DataFrame(made), shapes, "polygon", units.crs)


def _stations(job: Job, units: LandArea) -> np.ndarray:
    """Distance of each unit to the nearest station, as the crow flies; NaN without a layer."""
    source = job.source("STATIONS")
    if source is None:
        return np.full(len(units.shapes), np.nan)
    points = [feature.geometry() for feature in source.iterate(crs=units.crs) if not feature.geometry().isNull()]
    if not points:
        return np.full(len(units.shapes), np.nan)
    return np.array(
        [min(shape.distance(point) for point in points) if area_of(shape) > 0 else np.nan for shape in units.shapes]
    )


def _dials(job: Job, table: pd.DataFrame, limits: dict[str, float]) -> None:
    """The four dials, what they say in words, and how much of them is known."""

    def numbers(name: str) -> np.ndarray:
        return table[name].to_numpy(float)

    table["cadran_usage"] = requalify.use_dial(numbers("emplois_ha_min"), numbers("emplois_ha_max"), limits)
    table["cadran_foncier"] = requalify.land_dial(numbers("libre_m2"), numbers("surf_m2"), limits)
    table["cadran_climat"] = requalify.climate_dial(numbers("temp_c"), numbers("arbres_pct"), limits)
    table["cadran_acces"] = requalify.access_dial(numbers("gare_m"), limits)
    given = context.weights(job)
    table["note"] = np.nan if given is None else requalify.score(table, given)
    table["completude_pct"] = requalify.completeness_pct(table)
    rows = table.to_dict("records")
    table["profil"] = [", ".join(inputs.sentences(job, requalify.profile(row, limits))) for row in rows]
    table["explication"] = inputs.sentences(job, [_sentence(row) for row in rows])


def _sentence(row: dict[str, float]) -> Message:
    free, useful = row["libre_m2"] / M2_PER_HA, row["libre_rendement_m2"] / M2_PER_HA
    if not row["n_pieces"]:
        return message("No free piece behind the buildings.")
    return message(
        "{count} free pieces, {free} ha at most, about {useful} ha of use.",
        count=int(row["n_pieces"]),
        free=round(free, 2),
        useful=round(useful, 2),
    )


def _zone_shapes(table: pd.DataFrame, zones: pd.DataFrame, outlines: list[QgsGeometry]) -> list[QgsGeometry]:
    """The units of each zone as one shape."""
    found = []
    for zone in zones["zone_id"]:
        own = [outlines[row] for row in np.flatnonzero(table["zone_id"] == zone) if area_of(outlines[row]) > 0]
        shape = QgsGeometry.unaryUnion(own) if own else QgsGeometry()
        if own:
            shape.convertToMultiType()
        found.append(shape)
    return found
