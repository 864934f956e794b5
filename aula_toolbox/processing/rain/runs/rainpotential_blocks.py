"""The roofs of `rainpotential` by blocks: read, qualified, simulated, each block waiting for the whole of the layer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from ....core.decimals import column_sign
from ....core.messages import GatheredNotes
from ....core.rain.assign import Assignment, nearest_series
from ....core.rain.blocks import KeptRoofs, Waiting, give_back
from ....core.rain.buildings import WholeLayer, choose_fields, read_buildings
from ....core.rain.demand import (
    Population,
    dwellings_of,
    each_dwelling,
    estimate_demand,
    homes_by_zone,
    plausible_people,
)
from ....core.rain.doubt import Doubting
from ....core.rain.potential import PotentialOptions, RainOf, count_estimates, equip
from ....core.rain.roofs import doubled_footprints, faulty_coefficients, qualify_roofs, wrong_coefficients
from ....core.rain.zones import zone_sums
from ....gis.crs import METRIC
from ....gis.i18n import tr
from .. import inputs

if TYPE_CHECKING:
    import pandas as pd

    from ....core.rain.demand import DemandOptions
    from ....core.rain.series import StationSeries
    from ....core.rain.tables import RainTables
    from ....gis.vector.sources import Frame
    from ...base.job import Job

WRITTEN = ("logts", "etages", "hauteur")
OF_BUILDINGS = ("id_bat", "nature", "usage1", "usage2", "logts", "etages", "hauteur_m", "app_ff")
WATERED = "arrose_m2"


@dataclass
class RainLayer:
    """Buildings read by blocks, and what of each is needed beside the others: its place, its area, its texts.

    fields: the field of each notion; signs: decimal sign of the fields of texts.
    """

    fields: dict[str, str]
    blocks: Waiting = field(default_factory=Waiting)
    x_m: np.ndarray = field(default_factory=lambda: np.empty(0))
    y_m: np.ndarray = field(default_factory=lambda: np.empty(0))
    area_m2: np.ndarray = field(default_factory=lambda: np.empty(0))
    signs: dict[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, job: Job, tables: RainTables, wanted: tuple[str, ...]) -> RainLayer:
        """The layer INPUT."""
        progress, source, notes = job.stage(tr("Reading the buildings"), 35), job.source("INPUT"), GatheredNotes()
        layer = cls(choose_fields(source.fields, tables, job.notes))
        own = [name for name in (job.field("COEF_FIELD"), job.field("WATERED_FIELD")) if name]
        numbers = [*(layer.fields[notion] for notion in WRITTEN if notion in layer.fields), *own]
        texts: dict[str, dict[str, None]] = {name: {} for name in numbers}
        # at once: small arrays that stay among those that go would hold the memory of all
        places = np.full((3, len(source)), np.nan)
        names = list(dict.fromkeys([*layer.fields.values(), *own]))
        for frame in source.read_blocks(names, wanted, METRIC, int(tables.constants["bloc_toits"]), progress):
            inputs.tell_repaired(frame, notes)
            for name in numbers:
                texts[name].update(dict.fromkeys(_texts(frame, name)))
            if (more := len(layer.blocks) + len(frame) - places.shape[1]) > 0:
                places = np.pad(places, ((0, 0), (0, more)))
            rows = slice(len(layer.blocks), len(layer.blocks) + len(frame))
            places[:, rows] = frame.measures.x_m, frame.measures.y_m, frame.measures.area_m2
            layer.blocks.add(_one_table(frame))
            give_back()
        layer.x_m, layer.y_m, layer.area_m2 = places[:, : len(layer.blocks)]
        layer.signs = {name: column_sign(found) for name, found in texts.items()}
        job.notes.retell(notes)
        return layer


ROW_ID, AREA, PERIMETER = "(fid)", "(area_m2)", "(perimeter_m)"


def _one_table(frame: Frame) -> pd.DataFrame:
    """The attributes, with what was measured beside them."""
    own = {ROW_ID: frame.fids, AREA: frame.measures.area_m2, PERIMETER: frame.measures.perimeter_m}
    return frame.attributes.assign(**own)


def _texts(frame: Frame, name: str) -> Iterable[str]:
    column = frame.attributes[name]
    return () if column.dtype.kind in "biuf" else (cell for cell in column if isinstance(cell, str))


@dataclass
class QualifiedRoofs:
    """Blocks of roofs with their status, and the inhabitants that they share."""

    blocks: Waiting
    population: Population | None


def qualify(job: Job, layer: RainLayer, tables: RainTables) -> QualifiedRoofs:
    """Coefficient, status and reasons of each roof; dwellings of each zone of the population. Raises E_COEF."""
    progress = job.stage(tr("Qualifying the roofs"), 45)
    inputs.tell_overlaps(job, job.source("INPUT"), layer.x_m, layer.y_m, tables)
    activity = inputs.ActivityZones.of(job, tables)
    holder = None if activity is None else activity.holding(layer.x_m, layer.y_m)
    doubled = doubled_footprints(layer.area_m2, layer.x_m, layer.y_m, job.notes)
    population = inputs.population_at(job, layer.x_m, layer.y_m)
    homes = np.zeros(0 if population is None else len(population.inhabitants))
    options, whole, notes = inputs.roof_options(job), WholeLayer(layer.signs), GatheredNotes()
    found, faults, faulty = Waiting(), 0, list[str]()
    for place, block in layer.blocks.numbered():
        progress(place.start / max(len(layer.blocks), 1))
        columns = block[list(layer.fields.values())]
        buildings = read_buildings(columns, tables, notes, block[ROW_ID].to_numpy(), layer.fields, whole)
        coefficients, watered = (
            inputs.numbers_in(block, name, notes, layer.signs.get(name or ""))
            for name in (job.field("COEF_FIELD"), job.field("WATERED_FIELD"))
        )
        if coefficients is not None and (wrong := wrong_coefficients(coefficients)).any():
            faults, faulty = faults + int(wrong.sum()), [*faulty, *buildings["id_bat"].to_numpy()[wrong][:3]]
            coefficients[wrong] = np.nan
        zones = None if activity is None or holder is None else activity.at(holder[place])
        roofs = qualify_roofs(
            buildings,
            block[AREA].to_numpy(),
            block[PERIMETER].to_numpy(),
            options,
            tables,
            notes,
            zones,
            coefficients,
            doubled[place],
        )
        if population is not None:
            own = Population(population.zone[place], population.inhabitants)
            homes += homes_by_zone(dwellings_of(buildings, roofs["toit_m2"].to_numpy(), tables), own)
        known = buildings[list(OF_BUILDINGS)].assign(**{name: roofs[name] for name in roofs})
        found.add(known if watered is None else known.assign(**{WATERED: watered}))
        give_back()
    if faults:
        raise faulty_coefficients(faults, faulty)
    whole.tell(notes)
    job.notes.retell(notes)
    return QualifiedRoofs(found, None if population is None else _shared(job, population, homes, tables))


def _shared(job: Job, population: Population, homes: np.ndarray, tables: RainTables) -> Population:
    persons = job.number("PERSONS")
    each = each_dwelling(population.inhabitants, homes, persons, plausible_people(tables), job.notes)
    return Population(population.zone, population.inhabitants, each)


@dataclass
class Simulation:
    """The roofs of a run, block after block: nothing of a block is held once who writes it has taken it.

    holder: the zone of each roof, None without zones; kept: what the report asks of every roof; sums: of the zones.
    """

    job: Job
    roofs: QualifiedRoofs
    nearest: Assignment
    rain: RainOf
    options: PotentialOptions
    wishes: DemandOptions
    tables: RainTables
    doubting: Doubting
    holder: np.ndarray | None
    n_zones: int
    kept: KeptRoofs
    sums: pd.DataFrame | None = None

    @classmethod
    def of(
        cls,
        job: Job,
        layer: RainLayer,
        roofs: QualifiedRoofs,
        series: list[StationSeries],
        options: PotentialOptions,
        wishes: DemandOptions,
        tables: RainTables,
        holder: np.ndarray | None,
        n_zones: int,
    ) -> Simulation:
        """Rain assigned to every roof, nothing simulated yet."""
        nearest = nearest_series(series, layer.x_m, layer.y_m, tables.constants, job.notes)
        rain = RainOf.of(series, options, tables)
        posts = [one.poste for one in series]
        doubting = Doubting(posts, rain.days, options.simulation.rule, wishes, tables, n_zones)
        kept = KeptRoofs(len(layer.blocks))
        return cls(job, roofs, nearest, rain, options, wishes, tables, doubting, holder, n_zones, kept)

    def __len__(self) -> int:
        return len(self.roofs.blocks)

    def blocks(self) -> Iterator[pd.DataFrame]:
        """Demand, tank, coverage and range of each roof: schema.POTENTIAL and the components of the demand. Once."""
        progress, notes = self.job.stage(tr("Simulating"), 90), GatheredNotes()
        count = max(len(self), 1)
        for place, known in self.roofs.blocks.numbered():

            def told(share: float, place: slice = place) -> None:
                progress((place.start + share * (place.stop - place.start)) / count)

            table = self._equipped(known, place, notes, told)
            zone = None if self.holder is None else self.holder[place]
            drawn = self.doubting.add(table, place.start, zone, lambda share: told(0.5 + share / 2))
            for name, values in drawn.items():
                table[name] = values
            if zone is not None:
                sums = zone_sums(table, zone, self.n_zones, self.tables.constants, notes)
                self.sums = sums if self.sums is None else self.sums + sums
            self.kept.add(place, table)
            yield table
            del table
            give_back()
        self.job.notes.retell(notes)

    def rows(self, wanted: np.ndarray) -> pd.DataFrame:
        """Some roofs once more, in the order asked for, without their range: the row of a roof is its own."""
        return self._equipped(self.roofs.blocks.rows(wanted), wanted, GatheredNotes(), lambda _: None)

    def _equipped(
        self, known: pd.DataFrame, place: slice | np.ndarray, notes: GatheredNotes, told: Callable[[float], None]
    ) -> pd.DataFrame:
        """The whole table of some roofs: what was read, qualified, asked for and simulated."""
        import pandas as pd

        people = self.roofs.population
        if people is not None:
            people = Population(people.zone[place], people.inhabitants, people.each)
        watered = known[WATERED].to_numpy() if WATERED in known else None
        roof, activity = known["toit_m2"].to_numpy(), known["activite"].to_numpy()
        demand = estimate_demand(known, roof, activity, self.wishes, self.tables, notes, people, watered_m2=watered)
        roofs = pd.concat([known, demand], axis=1)
        own = Assignment(self.nearest.series[place], self.nearest.dist_km[place], self.nearest.is_too_far[place])
        result = equip(roofs, own, self.rain, self.options, self.tables, lambda share: told(share / 2))
        table = pd.concat([roofs.drop(columns=list(roofs.columns.intersection(result.columns))), result], axis=1)
        table["n_estime"] = count_estimates(table, self.tables.constants["dist_alerte_km"])
        return table
