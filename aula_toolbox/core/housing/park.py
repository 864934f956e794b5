"""The stock of a territory from its DPE and its census: zones, cells, sums, and how sure each number is.

Method: docs/design/housing.md#estimate
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from ..messages import Notes, listing
from . import consumption, estimate, frame, labels
from .census import Census
from .estimate import LEAKY, DrawChoices, Drawn, HousingStock
from .frame import Axes, PlacedDpe
from .labels import Bools, Ints, Words
from .prices import PriceList
from .social import SocialLabels
from .tables import Floats, HousingTables, LabelRule

if TYPE_CHECKING:
    import pandas as pd

Part = TypeVar("Part")
ESTIMATED, SAMPLE, SECRET, ABSENT = "estime", "echantillon", "secret", "absent"
EFG = slice(4, 7)
BEFORE_1946 = 2
BANS = {"2025": slice(6, 7), "2028": slice(5, 7), "2034": slice(4, 7)}


def made(part: Part | None) -> Part:
    """What an estimated park holds, as what it is.

    Raises ValueError for a park without an estimate.

    >>> made(3)
    3
    """
    if part is None:
        raise ValueError("the park has no estimate")
    return part


@dataclass(frozen=True)
class ZoneList:
    """The zones of a territory. communes: INSEE code of the commune of each."""

    codes: Sequence[str]
    names: Sequence[str]

    @property
    def communes(self) -> list[str]:
        """The commune of each zone: the first five characters of an IRIS."""
        return [code[:5] for code in self.codes]

    @property
    def is_iris(self) -> bool:
        """Whether the zones are parts of communes."""
        return any(len(code) > 5 for code in self.codes)


@dataclass(frozen=True)
class ParkInputs:
    """What an estimate is made of. dwellings: fields of schema.DWELLINGS; zone: row of the zone of each, -1 unknown."""

    dwellings: pd.DataFrame
    zone: Ints
    zones: ZoneList
    rule: LabelRule
    day: date
    window_months: int
    census: Census | None = None
    social: SocialLabels | None = None
    published: Sequence[tuple[str, str, float]] = ()
    seed: Floats | None = None
    """Main residences of the territory by type, period and fuel, of the detail file of the census."""
    least: int = 11


@dataclass
class Park:
    """The estimate of a territory, by zone, in the order of the zones.

    known: zones of the census whose frame holds. dwellings: zones x cells of the frame. drawn: of the private stock
    (of all dwellings without RPLS); social_drawn: of the social one. diagnosed: zones x cells x classes.
    """

    inputs: ParkInputs
    axes: Axes
    choices: DrawChoices
    known: Bools
    total: Floats
    dwellings: Floats
    diagnosed: Floats
    stock: HousingStock | None = None
    drawn: Drawn | None = None
    social_stock: HousingStock | None = None
    social_drawn: Drawn | None = None
    means: Floats | None = None
    prices: PriceList | None = None
    reasons: dict[str, list[str]] = field(default_factory=dict)
    facts: dict[str, float] = field(default_factory=dict)

    @property
    def counts(self) -> Floats:
        """Dwellings of each class in each draw, of both stocks: zones x draws x classes."""
        drawn = made(self.drawn)
        found = drawn.counts
        return found if self.social_drawn is None else found + self.social_drawn.counts

    @property
    def outer(self) -> tuple[Floats, Floats]:
        """F and G under the outer odds, low and high: zones x draws."""
        drawn = made(self.drawn)
        low, high = drawn.low, drawn.high
        if self.social_drawn is not None:
            low, high = low + self.social_drawn.low, high + self.social_drawn.high
        return low, high

    @property
    def expected(self) -> Floats:
        """Expected dwellings of each class, of both stocks: zones x classes."""
        drawn = made(self.drawn)
        found = drawn.expected.sum(axis=1)
        return found if self.social_drawn is None else found + self.social_drawn.expected.sum(axis=1)

    @property
    def leaky(self) -> Floats:
        """Expected F-G dwellings of each zone."""
        return self.expected[:, LEAKY].sum(axis=1)

    @property
    def private_rented(self) -> Floats:
        """Main residences rented by private owners in each zone, NaN where the census does not say."""
        if self.inputs.census is None:
            return np.full(len(self.known), np.nan)
        census = self.inputs.census
        at = {code: rank for rank, code in enumerate(census.codes)}
        found = census.tenure["loc"] - census.tenure["hlm"]
        return np.array([found[at[code]] if code in at else np.nan for code in self.inputs.zones.codes])

    def share_under(self, label: Words) -> float:
        """Expected share of F-G of the territory, in %, with other labels for the same DPE; NaN without an estimate.

        label: letters, one a DPE. No draw: what another rule would give, to be set beside the estimate of the run.
        """
        if self.stock is None or self.drawn is None:
            return float("nan")
        inputs = replace(self.inputs, dwellings=self.inputs.dwellings.assign(etq=label))
        rows = counted_rows(inputs, Notes())
        if inputs.social is not None:
            rows &= ~(inputs.dwellings["social"] == 1).to_numpy()
        placed = frame.place(inputs.dwellings, inputs.zone, inputs.zones.communes, self.axes)
        names = {code: rank for rank, code in enumerate(sorted(set(inputs.zones.communes)))}
        at = [names[code] for code in inputs.zones.communes]
        every = frame.spread(placed.where(rows), self.dwellings, at, self.axes)
        recent = frame.spread(placed.where(rows & _recent(inputs)), self.dwellings, at, self.axes)
        stock = replace(self.stock, diagnosed=every, recent=recent)
        shares = estimate.pooled_shares(recent, stock.strata, self.choices.prior, stock.cross)
        alpha = self.drawn.kappa * shares[None] + recent
        mean = alpha / alpha.sum(axis=2, keepdims=True)
        expected = stock.counted + stock.left[:, :, None] * mean
        leaky = expected[self.known][:, :, LEAKY].sum()
        if self.social_drawn is not None:
            leaky += self.social_drawn.expected[self.known][:, :, LEAKY].sum()
        total = self.total[self.known].sum()
        return float(100 * leaky / total) if total > 0 else float("nan")


def choices_of(tables: HousingTables, draws: int, seed: int, selection: float) -> DrawChoices:
    """The draws of a run, with the constants of the method."""
    value = tables.constants
    return DrawChoices(
        draws,
        seed,
        selection,
        value["a_priori"],
        value["kappa_usuel"],
        int(value["zones_kappa"]),
        value["quantile_bas"],
        value["quantile_haut"],
    )


def counted_rows(inputs: ParkInputs, notes: Notes) -> Bools:
    """The DPE that an estimate may use: they count, their label is of the rule, they are in the census' time."""
    table = inputs.dwellings
    rows = (table["poids"] > 0).to_numpy() & table["etq"].notna().to_numpy()
    later = table["date_dpe"].to_numpy(dtype="datetime64[D]") < np.datetime64(inputs.rule.start)
    stuck = rows & later & (table["etat_etq"] == labels.INCOHERENT).to_numpy()
    if stuck.any():
        notes.info(
            "{count} DPE whose totals contradict their label are left out: they cannot be brought to the rule {rule}.",
            count=int(stuck.sum()),
            rule=inputs.rule.name,
        )
    rows &= ~stuck
    if inputs.census is not None:
        recorded = (table["neuf"].fillna(0) == 1).to_numpy()
        recorded &= (table["date_dpe"].dt.year <= inputs.census.year).to_numpy()
        if (rows & recorded).any():
            notes.info(
                "{count} DPE of new dwellings are of the census' years or before: it holds these dwellings already.",
                count=int((rows & recorded).sum()),
            )
        rows &= ~recorded
    return rows


def estimate_park(
    inputs: ParkInputs,
    tables: HousingTables,
    choices: DrawChoices,
    notes: Notes,
    step: Callable[[float], None] = lambda share: None,
) -> Park:
    """The stock of each zone; without a census only what was diagnosed."""
    axes = Axes.of(tables)
    rows = counted_rows(inputs, notes)
    placed = frame.place(inputs.dwellings, inputs.zone, inputs.zones.communes, axes)
    total, dwellings, known, reasons = _frame(inputs, tables, axes, placed.where(rows), notes)
    names = {code: rank for rank, code in enumerate(sorted(set(inputs.zones.communes)))}
    at = [names[code] for code in inputs.zones.communes]
    if inputs.social is not None:
        rows &= ~(inputs.dwellings["social"] == 1).to_numpy()
    shared = np.where(dwellings.sum(axis=1, keepdims=True) > 0, dwellings, 0.0)
    diagnosed = frame.spread(placed.where(rows), shared, at, axes)
    park = Park(inputs, axes, choices, known, total, dwellings, diagnosed, reasons=reasons)
    if inputs.census is None or not known.any():
        return park
    recent = frame.spread(placed.where(rows & _recent(inputs)), shared, at, axes)
    private = dwellings
    if inputs.social is not None:
        private, park.social_stock = _without_social(inputs, total, dwellings, known)
    park.stock = HousingStock(inputs.zones.codes, private, diagnosed, recent, axes.strata(), axes.cross())
    _tell_excess(park, notes)
    shares = [code.ravel() for code in np.indices(axes.shape)]
    groups = {"maison": shares[0] == 0, "av1946": shares[1] < BEFORE_1946}
    park.drawn = estimate.draw(park.stock, choices, groups, step)
    if park.social_stock is not None:
        park.social_drawn = estimate.draw(park.social_stock, replace(choices, seed=choices.seed + 1))
    park.means = consumption.profiles(inputs.dwellings, placed, rows, axes)
    park.facts |= {"kappa": park.drawn.kappa, "rpls_min": tables.constants["rpls_min"]}
    return park


def _recent(inputs: ParkInputs) -> Bools:
    """DPE of the window that ends on the day."""
    last = np.datetime64(inputs.day, "M")
    first = last - np.timedelta64(inputs.window_months, "M")
    days = inputs.dwellings["date_dpe"].to_numpy(dtype="datetime64[D]")
    return days > first.astype("datetime64[D]") + (np.datetime64(inputs.day) - last.astype("datetime64[D]"))


def _frame(
    inputs: ParkInputs, tables: HousingTables, axes: Axes, placed: PlacedDpe, notes: Notes
) -> tuple[Floats, Floats, Bools, dict[str, list[str]]]:
    """Main residences of each zone, by cell; which zones are known; why others are not."""
    zones, census = inputs.zones, inputs.census
    total, known = np.full(len(zones.codes), np.nan), np.zeros(len(zones.codes), dtype=bool)
    dwellings = np.zeros((len(zones.codes), axes.cells))
    reasons: dict[str, list[str]] = {}
    if census is None:
        return total, dwellings, known, reasons
    at = {code: rank for rank, code in enumerate(census.codes)}
    own = [(row, at[code]) for row, code in enumerate(zones.codes) if code in at]
    value = tables.constants
    if inputs.seed is None:
        seed = frame.seed_of(placed, axes, value["part_graine"])
    else:
        seed = inputs.seed + value["part_graine"]
    margins = [census.margins[name] for name in ("type", "periode", "energie")]
    sound = np.all([~np.isnan(margin).any(axis=1) for margin in margins], axis=0) & ~np.isnan(census.total)
    filled = [np.where(sound[:, None], margin, 0.0) for margin in margins]
    raked, holds = frame.rake(seed, filled, value["calage_tolerance"], int(value["calage_tours"]))
    for row, rank in own:
        total[row] = census.total[rank]
        if sound[rank] and holds[rank]:
            dwellings[row], known[row] = raked[rank].ravel(), True
        else:
            reasons.setdefault(zones.codes[row], []).append("marges du recensement incomplètes ou non calées")
    lost = [code for code in zones.codes if code not in at]
    for code in lost:
        reasons.setdefault(code, []).append("zone absente du recensement donné")
    if lost:
        notes.warn(
            "{count} zones are not in the census that was given (another vintage?): {codes}.",
            count=len(lost),
            codes=listing(lost),
        )
    most = float(np.nanmax(census.gap_pct, initial=0.0))
    notes.info("Margins of the census scaled to the main residences; the largest gap is {gap} %.", gap=round(most, 1))
    return total, dwellings, known, reasons


def _without_social(inputs: ParkInputs, total: Floats, dwellings: Floats, known: Bools) -> tuple[Floats, HousingStock]:
    """The private frame, and the social stock whose labels are read."""
    census = made(inputs.census)
    register = made(inputs.social)
    at = {code: rank for rank, code in enumerate(census.codes)}
    rented = np.array([census.tenure["hlm"][at[code]] if code in at else np.nan for code in inputs.zones.codes])
    # a census that does not tell the social dwellings leaves those of the register
    social = np.where(np.isnan(rented), register.dwellings, rented)
    social = np.where(known, np.minimum(np.nan_to_num(social), np.nan_to_num(total)), 0.0)
    private = _private(dwellings, social, register.kinds)
    read = register.labelled[:, None, :]
    stock = HousingStock(inputs.zones.codes, social[:, None], read, read, np.zeros(1, dtype=np.int64))
    return private, stock


def _private(dwellings: Floats, social: Floats, kinds: Floats | None) -> Floats:
    """The frame without the social dwellings: by their types and periods where the register tells them.

    What it does not tell, or what its cells cannot hold, leaves every cell in the same share.
    """
    zones = len(dwellings)
    left, social = dwellings.copy(), social.copy()
    if kinds is not None:
        _, types, periods = kinds.shape
        cells = left.reshape(zones, types, periods, -1)
        told = kinds.sum(axis=(1, 2))
        wanted = kinds * np.where(told > 0, social / np.where(told > 0, told, 1.0), 0.0)[:, None, None]
        there = cells.sum(axis=3)
        taken = np.minimum(wanted, there)
        cells *= np.where(there > 0, 1 - taken / np.where(there > 0, there, 1.0), 1.0)[..., None]
        social -= taken.sum(axis=(1, 2))
    rest = left.sum(axis=1)
    share = np.where(rest > 0, np.clip(1 - social / np.where(rest > 0, rest, 1.0), 0.0, 1.0), 1.0)
    return left * share[:, None]


def _tell_excess(park: Park, notes: Notes) -> None:
    """Say where more dwellings were diagnosed than the census has."""
    stock = made(park.stock)
    kinds, periods, fuels = park.axes.shape
    shape = (len(park.known), kinds, periods, fuels)
    n = stock.diagnosed.sum(axis=2).reshape(shape).sum(axis=3)
    there = stock.dwellings.reshape(shape).sum(axis=3)
    over = np.argwhere((n > there + 1) & park.known[:, None, None])
    if len(over):
        told = [
            f"{park.inputs.zones.names[zone]} ({frame.TYPES[kind]}, {park.axes.periods[period]}) : "
            f"{n[zone, kind, period]:.0f} / {there[zone, kind, period]:.0f}"
            for zone, kind, period in over.tolist()
        ]
        notes.info(
            "More dwellings diagnosed than the census has, capped ({count} cells of type and period): {cells}.",
            count=len(over),
            cells=listing(told, 4),
        )
    park.facts["cellules_plafonnees"] = float(len(over))
