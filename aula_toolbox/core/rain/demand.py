"""Litres of rainwater a building could use, split on calendars.

Method: docs/design/rain.md#demand
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..errors import AulaError, raise_all
from ..messages import Message, Notes, listing, message, written
from ..support import per_unit
from ..text import joined, number
from .columns import Categories, Objects, is_null
from .days import CALENDARS, CONTINUOUS, DAYS_PER_YEAR, GARDEN, Flags, Floats, active_share
from .tables import RainTables

if TYPE_CHECKING:
    import pandas as pd

WC, LAUNDRY, WATERING = "WC", "LINGE", "ARROSAGE"
FLOORS, OUTDOORS = "SOLS", "EXTERIEUR"
OF_PERSONS = (WC, LAUNDRY, FLOORS, OUTDOORS)
USES = (*OF_PERSONS, WATERING)
RESIDENTIAL, SHOPS = "Résidentiel", "Commercial et services"
ENTERED, OBSERVED, ESTIMATED, ABSENT = "saisi", "observe", "estime", "absent"
POOR_MATCH = "C"
COMPONENTS = dict(zip(CALENDARS, ("d_cst_l_j", "d_sem_l_j", "d_eco_l_j", "d_jar_l_j")))
LITRES_PER_M3 = 1000.0


@dataclass(frozen=True)
class Population:
    """Inhabitants of zones, and the zone of each building (-1: outside).

    each: inhabitants of a dwelling of each zone, where the buildings are a part of the layer (see each_dwelling).
    """

    zone: NDArray[np.int64]
    inhabitants: Floats
    each: Floats | None = None


@dataclass(frozen=True)
class DemandOptions:
    """What the user chooses about the demand."""

    profile: str = "REGIONAL"
    uses: Collection[str] = field(default_factory=lambda: (WC, LAUNDRY))
    persons: float = 2.2
    garden_m2: float = 0.0
    has_watered_field: bool = False


@dataclass(frozen=True)
class _Dwellings:
    count: Floats
    is_estimated: Flags
    is_known_zero: Flags


def check_demand(options: DemandOptions) -> None:
    """E_USES without a use, E_GARDEN for watering without a garden."""
    problems: list[Message] = []
    if not options.uses:
        problems.append(message("USES is empty: choose at least one of {uses}.", "E_USES", uses=listing(USES)))
    if WATERING in options.uses and options.garden_m2 <= 0 and not options.has_watered_field:
        problems.append(message("ARROSAGE needs GARDEN_M2 above 0.", "E_GARDEN"))
    raise_all(problems)


def estimate_demand(
    buildings: pd.DataFrame,
    toit_m2: Floats,
    activite: Objects,
    options: DemandOptions,
    tables: RainTables,
    notes: Notes,
    population: Population | None = None,
    known_l_j: Floats | None = None,
    watered_m2: Floats | None = None,
) -> pd.DataFrame:
    """Demand of each building: the fields of schema.DEMAND, and `is_dwelling_estimated` for the count of estimates.

    buildings: see buildings.read_buildings; activite: class of the activity, None outside;
    known_l_j: demands that the user knows (litres a day, NaN elsewhere); watered_m2: ground that the user knows to be
    watered from the building, whatever its use (NaN elsewhere: the garden of houses). A demand that nothing tells is
    NaN.
    """
    import pandas as pd

    check_demand(options)
    constants = tables.constants
    storeys, storeys_estimated = storeys_of(buildings, constants["hauteur_etage_m"])
    roof_floor = constants["plancher_par_toit"] * toit_m2
    dwellings = _dwellings(buildings, roof_floor * storeys, constants["m2_par_logement"])
    inhabitants = inhabitants_of(dwellings.count, options.persons, population, plausible_people(tables), notes)
    has_homes = dwellings.count > 0
    floor = np.where(has_homes, roof_floor, roof_floor * storeys)
    parts = dict.fromkeys(CALENDARS, np.zeros(len(buildings)))
    domestic = [use for use in OF_PERSONS if use in options.uses]
    litres = sum(row["l_hab_j"] for row in tables.person.where(profil=options.profile) if row["usage"] in domestic)
    parts[CONTINUOUS] = parts[CONTINUOUS] + np.where(has_homes, inhabitants * litres, 0.0)
    is_active = _add_activities(parts, buildings, activite, floor, WC in options.uses, tables)
    is_watered = _add_garden(parts, dwellings.count, options, constants, watered_m2)
    known = (has_homes & bool(domestic)) | is_active | is_watered | dwellings.is_known_zero
    from_storeys = is_active & ~has_homes & storeys_estimated
    is_guess = dwellings.is_estimated | is_active
    frame = pd.DataFrame({"hab_est": np.where(has_homes, inhabitants, np.nan)}, index=buildings.index)
    for calendar, name in COMPONENTS.items():
        frame[name] = np.where(known, parts[calendar], np.nan)
    frame["d_source"] = _origin(buildings, known, is_guess, constants["indice_ff_min"])
    frame["is_dwelling_estimated"] = (dwellings.is_estimated & has_homes) | from_storeys
    if known_l_j is not None:
        _enter(frame, known_l_j, buildings["id_bat"].to_numpy())
    _finish(frame, notes)
    return frame


def plausible_people(tables: RainTables) -> tuple[float, float]:
    """Fewest and most inhabitants of a dwelling, where a total may be shared.

    >>> from aula_toolbox.core.rain.tables import load_tables
    >>> low, high = plausible_people(load_tables())
    >>> low < 2.2 < high
    True
    """
    return tables.constants["hab_logt_min"], tables.constants["hab_logt_max"]


def dwellings_of(buildings: pd.DataFrame, toit_m2: Floats, tables: RainTables) -> Floats:
    """Dwellings of each building, as read or estimated from its floors.

    >>> import pandas as pd
    >>> from aula_toolbox.core.rain.tables import load_tables
    >>> read = {'etages': [2.0, 2.0], 'hauteur_m': [6.0, 6.0], 'logts': [3.0, np.nan], 'usage1': [RESIDENTIAL] * 2}
    >>> dwellings_of(pd.DataFrame(read), np.array([120.0, 120.0]), load_tables()).tolist()
    [3.0, 2.0]
    """
    constants = tables.constants
    storeys, _ = storeys_of(buildings, constants["hauteur_etage_m"])
    floor = constants["plancher_par_toit"] * toit_m2 * storeys
    return _dwellings(buildings, floor, constants["m2_par_logement"]).count


def storeys_of(buildings: pd.DataFrame, storey_m: float) -> tuple[Floats, Flags]:
    """Storeys and whether they are estimated: as read, else from the height, else one.

    >>> import pandas as pd
    >>> storeys, guessed = storeys_of(pd.DataFrame({'etages': [2.0, np.nan], 'hauteur_m': [np.nan, 9.0]}), 3.0)
    >>> storeys.tolist(), guessed.tolist()
    ([2.0, 3.0], [False, True])
    """
    read, height = buildings["etages"].to_numpy(), buildings["hauteur_m"].to_numpy()
    with np.errstate(invalid="ignore"):
        is_read = read >= 1
    guessed = np.maximum(1.0, np.floor(np.where(np.isnan(height), 0.0, height) / storey_m + 0.5))
    return np.where(is_read, read, guessed), ~is_read


def _dwellings(buildings: pd.DataFrame, floor_m2: Floats, m2_per_dwelling: float) -> _Dwellings:
    """Dwellings as read; for homes without a number, from the floor area, at least one."""
    read = buildings["logts"].to_numpy()
    homes = Categories(buildings["usage1"]).is_in([RESIDENTIAL])
    unread = np.isnan(read)
    guess = np.maximum(1.0, np.floor(floor_m2 / m2_per_dwelling))
    estimated = unread & homes & ~np.isnan(floor_m2)
    count = np.where(estimated, guess, np.where(unread, 0.0, read))
    with np.errstate(invalid="ignore"):
        return _Dwellings(np.maximum(count, 0.0), estimated, (read == 0) & homes)


def inhabitants_of(
    dwellings: Floats, persons: float, population: Population | None, plausible: tuple[float, float], notes: Notes
) -> Floats:
    """Inhabitants of a zone shared by dwelling; persons per dwelling elsewhere.

    plausible: fewest and most inhabitants a dwelling. A layer that holds only some of the dwellings of a zone would
    give them the inhabitants of all: outside these bounds nothing is shared, and it is told.

    >>> from aula_toolbox.core.messages import Notes
    >>> people = Population(np.array([0, 0, -1]), np.array([30.0]))
    >>> inhabitants_of(np.array([2.0, 8.0, 1.0]), 2.2, people, (0.5, 6.0), Notes()).tolist()
    [6.0, 24.0, 2.2]
    """
    usual = dwellings * persons
    if population is None:
        return usual
    each = population.each
    if each is None:
        homes = homes_by_zone(dwellings, population)
        each = each_dwelling(population.inhabitants, homes, persons, plausible, notes)
    own = dwellings * np.where(population.zone >= 0, each[population.zone], np.nan)
    return np.where(np.isnan(own), usual, own)


def homes_by_zone(dwellings: Floats, population: Population) -> Floats:
    """Dwellings of each zone of the population; those of several blocks of buildings add up.

    >>> homes_by_zone(np.array([2.0, 8.0, 1.0]), Population(np.array([0, 0, -1]), np.array([30.0, 5.0]))).tolist()
    [10.0, 0.0]
    """
    inside = population.zone >= 0
    count = len(population.inhabitants)
    return np.bincount(population.zone[inside], weights=dwellings[inside], minlength=count).astype(np.float64)


def each_dwelling(
    people: Floats, homes: Floats, persons: float, plausible: tuple[float, float], notes: Notes
) -> Floats:
    """Inhabitants of a dwelling of each zone, NaN where nothing is shared: outside what is plausible, or no dwelling.

    people: inhabitants of each zone; homes: all its dwellings.

    >>> from aula_toolbox.core.messages import Notes
    >>> each_dwelling(np.array([30.0, 30.0]), np.array([10.0, 1.0]), 2.2, (0.5, 6.0), Notes()).tolist()
    [3.0, nan]
    """
    shared = per_unit(people, homes, plausible)
    if shared.is_lost.any():
        notes.warn(
            "{people} inhabitants of {zones} zones without dwelling were not shared.",
            people=round(float(people[shared.is_lost].sum())),
            zones=int(shared.is_lost.sum()),
        )
    if shared.is_doubtful.any():
        _tell_doubtful(people, homes, shared.is_doubtful, persons, notes)
    return shared.each


def _tell_doubtful(people: Floats, homes: Floats, doubtful: Flags, persons: float, notes: Notes) -> None:
    """The zone whose inhabitants a dwelling are farthest from what is usual."""
    away = np.abs(np.log(people[doubtful] / homes[doubtful] / persons))
    worst = np.flatnonzero(doubtful)[int(away.argmax())]
    notes.warn(
        "The inhabitants of {zones} zones were not shared: {per_home} a dwelling of this layer ({people} inhabitants, "
        "{homes} dwellings) in the most doubtful one. The layer holds only a part of their dwellings, or too many; "
        "each dwelling counts {persons} persons there.",
        zones=int(doubtful.sum()),
        per_home=written(people[worst] / homes[worst], ".4g"),
        people=f"{people[worst]:.0f}",
        homes=f"{homes[worst]:.0f}",
        persons=written(persons, "g"),
    )


def _add_activities(
    parts: dict[str, Floats],
    buildings: pd.DataFrame,
    activite: Objects,
    floor_m2: Floats,
    has_wc: bool,
    tables: RainTables,
) -> Flags:
    """Litres per m2 of floor of the activity, else of the use; returns the rows that have one."""
    lines = {f"a:{row['classe']}": row for row in tables.activity if row["classe"] and row["l_m2_j"] is not None}
    lines.update({f"u:{joined(row['usage'])}": row for row in tables.usage})
    uses, second = Categories(buildings["usage1"]), Categories(buildings["usage2"])
    mixed = uses.is_in([RESIDENTIAL]) & second.is_in([SHOPS])
    use_key = np.where(mixed, f"u:{joined(SHOPS)}", uses.map(lambda text: f"u:{joined(text)}", None, object))
    activity_key = Categories(activite).map(lambda name: f"a:{name}", None, object)
    keys = Categories(np.where(is_null(activity_key), use_key, activity_key))
    is_active = keys.map(lambda key: key in lines, False, bool) & ~np.isnan(floor_m2) & has_wc
    litres = keys.map(lambda key: lines[key]["l_m2_j"] if key in lines else 0.0, 0.0, np.float64)
    calendar = keys.map(lambda key: lines[key]["calendrier"] if key in lines else "", "", object)
    for name in CALENDARS:
        here = is_active & (calendar == name)
        if here.any():
            share = active_share(name, tables.calendars)
            parts[name] = parts[name] + np.where(here, litres * share * floor_m2, 0.0)
    return is_active


def _add_garden(
    parts: dict[str, Floats],
    dwellings: Floats,
    options: DemandOptions,
    constants: dict[str, float],
    watered_m2: Floats | None,
) -> Flags:
    """Watering of the ground that is known, else of the gardens of houses; returns the rows that have one."""
    is_asked = WATERING in options.uses
    houses = (dwellings >= 1) & (dwellings <= constants["logts_maison_max"]) & (options.garden_m2 > 0)
    area = np.where(houses, options.garden_m2, 0.0)
    if watered_m2 is not None:
        area = np.where(np.isnan(watered_m2), area, watered_m2)
    watered: Flags = (area > 0) & is_asked
    litres = area * constants["arrosage_l_m2_an"] / DAYS_PER_YEAR
    parts[GARDEN] = parts[GARDEN] + np.where(watered, litres, 0.0)
    return watered


def _origin(buildings: pd.DataFrame, known: Flags, is_guess: Flags, least_match: float) -> Objects:
    """`observe` only for dwellings as read, matched well to the land files, with nothing estimated."""
    with np.errstate(invalid="ignore"):
        read = buildings["logts"].to_numpy() >= 0
    sure = Categories(buildings["app_ff"]).map(lambda text: _is_good_match(text, least_match), True, bool)
    observed = known & read & sure & ~is_guess
    return np.where(observed, OBSERVED, np.where(known, ESTIMATED, ABSENT)).astype(object)


def _is_good_match(text: object, least: float) -> bool:
    """`A 0.8`: a letter and an index."""
    letter, _, index = str(text).strip().partition(" ")
    if letter.upper().startswith(POOR_MATCH):
        return False
    try:
        told = number(index)
    except ValueError:
        return True
    return told is None or told >= least


def _enter(frame: pd.DataFrame, known_l_j: Floats, ids: Objects) -> None:
    """Demands given by the user win."""
    with np.errstate(invalid="ignore"):
        wrong = known_l_j < 0
    if wrong.any():
        raise AulaError(
            "DEMAND_FIELD: {count} demands are negative (first: {ids}).",
            "E_DEMAND",
            count=int(wrong.sum()),
            ids=listing(ids[wrong], 3),
        )
    given = ~np.isnan(known_l_j)
    for calendar, name in COMPONENTS.items():
        frame[name] = np.where(given, known_l_j if calendar == CONTINUOUS else 0.0, frame[name])
    frame["d_source"] = np.where(given, ENTERED, frame["d_source"])
    frame["is_dwelling_estimated"] = frame["is_dwelling_estimated"].to_numpy() & ~given


def _finish(frame: pd.DataFrame, notes: Notes) -> None:
    """Totals, and a word on the roofs whose demand nothing tells."""
    frame["d_l_j"] = frame[list(COMPONENTS.values())].sum(axis=1, skipna=False)
    frame["d_m3_an"] = frame["d_l_j"] * DAYS_PER_YEAR / LITRES_PER_M3
    unknown = int(frame["d_l_j"].isna().sum())
    if unknown:
        notes.info("{count} roofs without a known demand: resource only.", count=unknown)
