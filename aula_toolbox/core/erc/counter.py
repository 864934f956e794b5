"""The land budget of a decade (ZAN): what a commune may take, what it took, where it is heading.

Method: docs/design/erc.md#budget
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..communes import merged_communes
from ..errors import AulaError
from ..messages import Message, listing, message
from ..reference import load
from ..text import known
from .tables import Place
from .texts import decimal

if TYPE_CHECKING:
    import pandas as pd

PROJECT, GIVEN_BACK = "projet_", "renaturation"
OWN_COLUMNS = ("insee", "nom", "land", "groupe", "garantie_droit", "remise")
USES = ("hab", "act", "mix", "rou", "fer", "inc")
RESPECTED, WATCH, EXCEEDED, NO_DATA = "respecte", "vigilance", "depassement", "sans_donnee"
M2_PER_HA = 1e4


@dataclass(frozen=True)
class CounterRules:
    """The period of reference, the horizon, the reduction asked and the guarantee of each commune (ha)."""

    ref_start: int = 2011
    ref_end: int = 2020
    horizon: int = 2030
    target_pct: float = 50.0
    guarantee_ha: float = 1.0
    has_guarantee: bool = True
    by_delegated_ha: float = 0.0
    delegated_max_ha: float = 0.0
    excess_pct: float = 0.0
    """More than the law gives, of a hypothesis (%)."""
    excluded: Mapping[str, float] = field(default_factory=dict)
    """Share of each kind of project that does not count in its commune (%)."""
    excluded_of_group: Mapping[str, float] = field(default_factory=dict)
    """The same in its group."""
    can_hand_over: bool = True
    """Whether a commune may hand its guarantee over to its group."""
    reserve_pct: float = 0.0
    """Share of the budgets that a group keeps for the projects it shares (%)."""

    def floors(self, delegated: NDArray[np.float64], entitled: NDArray[np.bool_]) -> NDArray[np.float64]:
        """The guarantee of each commune (ha), with what its delegated communes add; 0 without a right to it."""
        more = np.minimum(self.by_delegated_ha * delegated, self.delegated_max_ha)
        return np.where(entitled & self.has_guarantee, self.guarantee_ha + more, 0.0)


def flow_column(year: int) -> str:
    """Name of the Cerema column of one year: `naf11art12` is the flow of 2011.

    >>> flow_column(2011)
    'naf11art12'
    """
    return f"naf{year % 100:02d}art{(year + 1) % 100:02d}"


def use_column(year: int, use: str) -> str:
    """Name of the Cerema column of one year and one use: `art11hab12`.

    >>> use_column(2011, 'hab')
    'art11hab12'
    """
    return f"art{year % 100:02d}{use}{(year + 1) % 100:02d}"


def years_of(columns: Sequence[str], rules: CounterRules) -> tuple[list[int], list[int]]:
    """Years of the reference and years since then that the table holds.

    Raises E_YEARS listing every missing column, also a hole between two years that are there.

    >>> years_of(['naf11art12', 'naf12art13', 'naf13art14'], CounterRules(ref_start=2011, ref_end=2012))
    ([2011, 2012], [2013])
    """
    present = set(columns)
    reference = list(range(rules.ref_start, rules.ref_end + 1))
    since = [year for year in range(rules.ref_end + 1, rules.horizon + 1) if flow_column(year) in present]
    expected = reference + (list(range(rules.ref_end + 1, since[-1] + 1)) if since else [])
    missing = [flow_column(year) for year in expected if flow_column(year) not in present]
    if missing:
        raise AulaError(
            "Columns missing for {start}-{end}: {columns}. Give the table of these years, or change the "
            "years asked for.",
            "E_YEARS",
            start=rules.ref_start,
            end=expected[-1],
            columns=listing(missing, 20),
        )
    return reference, since


def merge_communes(flows: pd.DataFrame) -> tuple[pd.DataFrame, list[str]]:
    """Sum the communes that merged into the one they became; also the codes that moved.

    The other columns (name, land, group) are those of the commune that gives its code, or of the first one.
    """
    merges = merged_communes()
    code = flows["insee"].astype(str)
    moved = sorted(set(code) & set(merges))
    if not moved:
        return flows, []
    numeric = [name for name in flows.columns if name not in OWN_COLUMNS]
    target = code.map(lambda value: merges.get(value, value))
    ordered = flows.assign(insee=target, _own=(code != target).astype(int)).sort_values("_own", kind="stable")
    grouped = ordered.groupby("insee", sort=False)
    summed = grouped[numeric].sum(min_count=1)
    with_null = grouped[numeric].agg(lambda column: column.isna().any())
    summed = summed.mask(with_null.astype(bool))
    texts = [name for name in flows.columns if name not in numeric and name != "insee"]
    first = grouped[texts].first() if texts else None
    merged = summed if first is None else summed.join(first)
    return merged.reset_index()[list(flows.columns)].sort_values("insee").reset_index(drop=True), moved


def targets(folder: Place = None) -> dict[str, float]:
    """Reduction asked in % by `land` (region, SCoT, EPCI).

    >>> targets()['REGION_32']
    54.47
    """
    return load("zan_objectifs_hdf", {"land": str, "objectif_de_reduction_pct": float}, folder).mapping(
        "land", "objectif_de_reduction_pct"
    )


def budget(flows: pd.DataFrame, rules: CounterRules, by_land: dict[str, float] | None = None) -> pd.DataFrame:
    """The budget of every commune.

    flows: `insee, nom`, the Cerema columns in m2, and optionally `land` (key of the targets) and `garantie_droit`
    (0/1, who is entitled to the guarantee), `deleguees` (delegated communes of a commune nouvelle), `remise` (1: the
    guarantee is handed over to the group), `projet_<kind>` (m2 of projects since the reference that the rules may take
    out). A commune with an empty year has no figures: `sans_donnee`, never 0.
    """
    import pandas as pd

    reference, since = years_of(list(flows.columns), rules)
    out = pd.DataFrame({"insee": flows["insee"].astype(str), "nom": flows.get("nom")})
    out["ref_ha"] = _total(flows, [flow_column(year) for year in reference])
    lands = flows["land"] if "land" in flows else pd.Series([None] * len(flows), index=flows.index)
    own = by_land or {}
    out["objectif_pct"] = [own.get(str(land), rules.target_pct) for land in lands]
    entitled = flows["garantie_droit"].to_numpy() == 1 if "garantie_droit" in flows else np.ones(len(flows), bool)
    planned = out["ref_ha"] * (1.0 - out["objectif_pct"] / 100.0) * (1.0 + rules.excess_pct / 100.0)
    planned = planned * (1.0 - rules.reserve_pct / 100.0)
    delegated = flows["deleguees"].fillna(0).to_numpy(float) if "deleguees" in flows else np.zeros(len(flows))
    floors = rules.floors(delegated, entitled)
    handed = (
        flows["remise"].to_numpy() == 1 if "remise" in flows and rules.can_hand_over else np.zeros(len(flows), bool)
    )
    out["remis_ha"] = np.where(handed, floors, 0.0)
    out["plancher_ha"] = np.where(handed, 0.0, floors)
    is_raised = (planned < out["plancher_ha"]).to_numpy()
    out["autorise_ha"] = planned.mask(is_raised, out["plancher_ha"])
    out["garantie"] = is_raised.astype(int)
    out["garantie_ha"] = out["autorise_ha"] - planned
    out["brut_ha"] = _total(flows, [flow_column(year) for year in since]) if since else np.nan
    _take_out(out, flows, rules)
    for use in USES:
        names = [use_column(year, use) for year in since]
        out[f"{use}_ha"] = _total(flows, names) if names and set(names) <= set(flows.columns) else np.nan
    return _finish(out, rules, since)


def _take_out(out: pd.DataFrame, flows: pd.DataFrame, rules: CounterRules) -> None:
    """What counts of the land taken, in the commune and in its group; never less than nothing.

    Projects apart do not count in the pace either; what was given back to nature is deducted once.
    """
    for shares, counted, kept in (
        (rules.excluded, "compte_ha", "consomme_ha"),
        (rules.excluded_of_group, "compte_groupe_ha", "consomme_groupe_ha"),
    ):
        apart = sum(
            (_project(flows, kind) * share / 100.0 for kind, share in shares.items() if kind != GIVEN_BACK), 0.0
        )
        back = _project(flows, GIVEN_BACK) * shares.get(GIVEN_BACK, 0.0) / 100.0
        out[counted] = (out["brut_ha"] - apart).clip(lower=0)
        out[kept] = (out[counted] - back).clip(lower=0)
    out["deduit_ha"] = out["brut_ha"] - out["consomme_ha"]


def _project(flows: pd.DataFrame, kind: str) -> pd.Series[float]:
    """Projects of a kind by commune, ha; 0 where there are none."""
    import pandas as pd

    name = f"{PROJECT}{kind}"
    return flows[name].fillna(0.0) / M2_PER_HA if name in flows else pd.Series(0.0, index=flows.index)


def _total(flows: pd.DataFrame, columns: list[str]) -> pd.Series[float]:
    values = flows[columns].astype(float)
    return values.sum(axis=1).mask(values.isna().any(axis=1)) / M2_PER_HA


def _finish(out: pd.DataFrame, rules: CounterRules, since: list[int]) -> pd.DataFrame:
    """Pace, projection, status and sentence, the same for communes and groups."""
    count = len(since)
    last = since[-1] if since else None
    out["derniere_annee"] = last
    out["rythme_ha_an"] = out["compte_ha"] / count if count else np.nan
    out["reste_ha"] = out["autorise_ha"] - out["consomme_ha"]
    with np.errstate(invalid="ignore", divide="ignore"):
        rate = 100.0 * out["consomme_ha"] / out["autorise_ha"]
    out["taux_consomme_pct"] = rate.where(out["autorise_ha"] > 0)
    left = rules.horizon - last if last is not None else 0
    out["projection_ha"] = out["consomme_ha"] + out["rythme_ha_an"] * left
    out["depassement_ha"] = (out["projection_ha"] - out["autorise_ha"]).clip(lower=0)
    out["statut"] = np.select(
        [
            out["consomme_ha"].isna() | out["autorise_ha"].isna(),
            out["consomme_ha"] > out["autorise_ha"],
            out["projection_ha"] > out["autorise_ha"],
        ],
        [NO_DATA, EXCEEDED, WATCH],
        RESPECTED,
    )
    out["explication"] = [_sentence(row, rules, count) for row in out.to_dict("records")]
    return out


def _sentence(row: dict[str, Any], rules: CounterRules, count: int) -> Message:
    if row["statut"] == NO_DATA:
        return message("A year is missing: no budget can be followed.")
    values: dict[str, Any] = {
        "start": rules.ref_end + 1,
        "horizon": rules.horizon,
        "budget": decimal(row["autorise_ha"], 1),
        "used": decimal(row["consomme_ha"], 1),
        "count": count,
        "projected": decimal(row["projection_ha"], 1),
        "excess": decimal(row["depassement_ha"], 1),
        "left": decimal(row["reste_ha"], 1),
    }
    said = _followed(row, values)
    if round(row["deduit_ha"], 1) > 0:
        return message(
            "{sentence} {deducted} ha more were taken that do not count (projects set apart, deductions of the law).",
            sentence=said,
            deducted=decimal(row["deduit_ha"], 1),
        )
    return said


def _followed(row: dict[str, Any], values: dict[str, Any]) -> Message:
    """Where the pace leads."""
    if round(row["depassement_ha"], 1) > 0:
        return message(
            "Budget {start}-{horizon}: {budget} ha; {used} ha taken in {count} years. At this pace, {projected} ha in "
            "{horizon}, {excess} ha too many.",
            **values,
        )
    return message(
        "Budget {start}-{horizon}: {budget} ha; {used} ha taken in {count} years, {left} ha left. At this pace, "
        "{projected} ha in {horizon}.",
        **values,
    )


def by_group(
    communes: pd.DataFrame, groups: Sequence[object], rules: CounterRules, by_land: dict[str, float] | None = None
) -> pd.DataFrame:
    """The budget of groups of communes (EPCI, SCoT): sums, without the floor of the guarantee.

    The reduction of a group is that of its own `land` code, else the one its communes share on average over their
    reference. A group with a commune without data has no figure for what that commune lacks.
    """
    quantities = ["ref_ha", "garantie_ha", "plancher_ha", "remis_ha", "brut_ha", *(f"{use}_ha" for use in USES)]
    planned = communes["ref_ha"] * (1.0 - communes["objectif_pct"] / 100.0)
    of_group = {"compte_ha": communes["compte_groupe_ha"], "consomme_ha": communes["consomme_groupe_ha"]}
    table = communes[quantities].assign(**of_group, planned_ha=planned, groupe=[str(group) for group in groups])
    grouped = table.groupby("groupe", sort=True)
    out = grouped.sum(min_count=1).mask(grouped.agg(lambda column: column.isna().any()).astype(bool)).reset_index()
    own = by_land or {}
    with np.errstate(invalid="ignore", divide="ignore"):
        shared = (100.0 * (1.0 - out["planned_ha"] / out["ref_ha"])).where(out["ref_ha"] > 0, rules.target_pct)
    out["objectif_pct"] = [own.get(group, mean) for group, mean in zip(out["groupe"], shared)]
    out["autorise_ha"] = out["ref_ha"] * (1.0 - out["objectif_pct"] / 100.0) * (1.0 + rules.excess_pct / 100.0)
    out["garantie"] = (out["garantie_ha"] > 0).astype(int)
    out["deduit_ha"] = out["brut_ha"] - out["consomme_ha"]
    # what communes hand over is still due, by the group
    out["plancher_ha"] = out["plancher_ha"] + out["remis_ha"]
    out["enveloppe_ha"] = out["autorise_ha"] * rules.reserve_pct / 100.0
    years = [int(year) for year in communes["derniere_annee"] if known(year)]
    since = list(range(rules.ref_end + 1, max(years) + 1)) if years else []
    done = _finish(out, rules, since).drop(columns="planned_ha")
    is_low = (done["autorise_ha"] < done["plancher_ha"] - 1e-9).to_numpy()
    done["sous_garanties"] = is_low.astype(int)
    done["explication"] = [
        _below_floors(row) if low else row["explication"] for row, low in zip(done.to_dict("records"), is_low)
    ]
    return done


def _below_floors(row: dict[str, Any]) -> Message:
    """The sentence of a group that has less than its communes are guaranteed together."""
    return message(
        "{sentence} The guarantees of its communes add up to {floors} ha, more than this budget: the group cannot hold "
        "both.",
        sentence=row["explication"],
        floors=decimal(row["plancher_ha"], 1),
    )


def delegated_of(codes: Sequence[str]) -> list[int]:
    """How many delegated communes each commune has by the table of mergers: all that merged, itself included.

    >>> delegated_of(['62447', '62041'])
    [4, 0]
    """
    counts: dict[str, int] = {}
    for target in merged_communes().values():
        counts[target] = counts.get(target, 0) + 1
    return [counts[code] + 1 if code in counts else 0 for code in codes]


def by_regime(
    flows: pd.DataFrame, regimes: Mapping[str, CounterRules], by_land: dict[str, float] | None = None
) -> pd.DataFrame:
    """The budget of every commune under each regime, one below the other: `regime` and what it changes."""
    import pandas as pd

    tables = [budget(flows, rules, by_land).assign(regime=name) for name, rules in regimes.items()]
    return pd.concat(tables, ignore_index=True)
