"""What a site may become: net gain of each bloc of a site for each habitat that the needs ask for.

Method: docs/design/erc.md#options
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..decimals import number_of
from ..errors import AulaError
from ..text import known
from .sequence import WETLAND
from .tables import ErcThresholds
from .units import Habitat, Values, baseline, creation, enhancement

if TYPE_CHECKING:
    import pandas as pd

WET, DRY = "zh", "hors_zh"


@dataclass(frozen=True)
class CompensationNeed:
    """One need: what was lost, how many UE and ha are asked, and what may compensate."""

    key: str
    family: str
    level: str
    code: str
    units: float
    area_ha: float | None
    is_irreplaceable: bool = False

    def accepts(self, family: str, value: float, code: str) -> bool:
        """Whether a habitat obtained may compensate this need."""
        if self.is_irreplaceable:
            return False
        if self.level == "faible":
            return value >= 2
        if self.level == "moyenne":
            return (family == self.family and value >= 4) or value >= 6
        return code == self.code


def needs_from(table: pd.DataFrame, values: Values, variant: bool = True) -> list[CompensationNeed]:
    """The needs of one variant, sorted by key.

    Raises E_VARIANTS when the table holds several variants, E_NEEDS when nothing is asked.
    """
    if variant and "variante" in table and table["variante"].fillna("").nunique() > 1:
        raise AulaError("NEEDS holds several variants: filter one of them.", "E_VARIANTS")
    needs = [_need(row, values) for row in table.to_dict("records")]
    asked = [need for need in needs if need.units > 0 or need.is_irreplaceable]
    if not any(need.units > 0 for need in asked):
        raise AulaError("NEEDS asks for no unit: there is nothing to compensate.", "E_NEEDS")
    return sorted(asked, key=lambda need: need.key)


def _need(row: dict[str, object], values: Values) -> CompensationNeed:
    key = str(row["cle_besoin"])
    units, area, flag = (
        number_of(row.get(name), f"{key}, {name}") for name in ("ue_requises", "ha_requis", "irremplacable")
    )
    return CompensationNeed(
        key,
        str(row["famille"]),
        values.classes.canonical(row["classe_valeur"]) or str(row["classe_valeur"]),
        str(row["code"]) if known(row.get("code")) else "",
        units or 0.0,
        area,
        # a CSV brings texts: "0" must not be taken for yes
        (flag or 0.0) > 0,
    )


def targets(needs: Sequence[CompensationNeed], values: Values, thresholds: ErcThresholds) -> dict[str, Habitat]:
    """The habitats that sites are asked to become, by code. Raises AulaError E_NEEDS for codes without a value."""
    default = thresholds.text("cible_defaut")
    codes = {default if need.level == "faible" else need.code for need in needs if need.units > 0}
    unknown = sorted(codes - set(values.habitats))
    if unknown:
        raise AulaError(
            "NEEDS: no value for the codes {codes}. Add them to the table of values.",
            "E_NEEDS",
            codes=", ".join(unknown),
        )
    return {code: values.habitats[code] for code in sorted(codes)}


@dataclass(frozen=True)
class Gain:
    """What one hectare brings when it becomes a habitat, before the distance: raw, net, coefficients, measure."""

    raw: float = 0.0
    net: float = 0.0
    time: float = 1.0
    difficulty: float = 1.0
    thema: str = ""


@dataclass(frozen=True)
class PieceSetting:
    """What decides the gain of a piece besides its own cover."""

    bloc: str
    significance: float
    in_corridor: bool


def gain_per_ha(
    start: Habitat | None, target: Habitat, place: PieceSetting, aimed: str, values: Values, thresholds: ErcThresholds
) -> Gain:
    """Net gain of a hectare that becomes the target habitat: created, enhanced, or nothing. Never negative."""
    if start is None:
        return Gain()
    state_after = values.reachable_state(target, aimed)
    time = values.creation_time(target, state_after)
    if time is None:
        return Gain()
    before, after = values.state(start.default_state), values.state(state_after)
    signif = place.significance
    conversion = values.conversions.get((start.family, target.family))
    is_wet_missing = target.family == WETLAND and place.bloc != WET
    if conversion and not is_wet_missing and start.value < thresholds.number("valeur_conversion_max"):
        raw = baseline(1.0, target.value, after, signif) - baseline(1.0, start.value, before, signif)
        made = creation(1.0, target.value, after, signif, time, target.creation_difficulty, 1.0)
        net = made - baseline(1.0, start.value, before, signif)
        return Gain(float(raw), float(net), time, target.creation_difficulty, conversion[0]) if net > 0 else Gain()
    same = start.code == target.code or (start.family == target.family and 4 <= start.value <= target.value < 6)
    if same and before < after:
        better = enhancement(
            1.0, start.value, before, start.value, after, signif, time, start.enhancement_difficulty, 1.0
        )
        net = better - baseline(1.0, start.value, before, signif)
        raw = baseline(1.0, start.value, after, signif) - baseline(1.0, start.value, before, signif)
        return Gain(float(raw), float(net), time, start.enhancement_difficulty, _enhancement_code(place, thresholds))
    return Gain()


def _enhancement_code(place: PieceSetting, thresholds: ErcThresholds) -> str:
    if place.bloc == WET:
        return thresholds.text("thema_amelioration_zh")
    return thresholds.text("thema_amelioration_corridor" if place.in_corridor else "thema_amelioration")


def options_of(
    pieces: pd.DataFrame,
    sites: pd.DataFrame,
    aims: Mapping[str, Habitat],
    aimed_state: str,
    values: Values,
    thresholds: ErcThresholds,
) -> pd.DataFrame:
    """One row per site, bloc and habitat that would gain.

    pieces: `site` (row of sites), `code`, `bloc`, `m2`. sites: `signif`, `corridor` (0/1), `coef_proximite`.
    Returns `site, bloc, cle_habitat, famille, code, valeur, ha, ue_brutes, ue_nettes, ue_temps, ue_difficulte,
    code_thema`; the proximity coefficient multiplies the whole net gain.
    """
    import pandas as pd

    grouped = pieces.groupby(["site", "bloc", "code"], sort=True)["m2"].sum().reset_index()
    rows = grouped["site"].to_numpy(int)
    signif, corridor = sites["signif"].to_numpy(float)[rows], sites["corridor"].to_numpy(int)[rows]
    near = sites["coef_proximite"].to_numpy(float)[rows]
    area = grouped["m2"].to_numpy(float) / 1e4
    found = []
    for code, target in aims.items():
        cache: dict[tuple[Any, ...], Gain] = {}
        gains = []
        for key in zip(grouped["code"], grouped["bloc"], signif, corridor):
            if key not in cache:
                place = PieceSetting(key[1], float(key[2]), bool(key[3]))
                cache[key] = gain_per_ha(values.habitats.get(key[0]), target, place, aimed_state, values, thresholds)
            gains.append(cache[key])
        net = np.array([gain.net for gain in gains], float) * area
        table = pd.DataFrame(
            {
                "site": rows,
                "bloc": grouped["bloc"],
                "ha": area,
                "ue_brutes": np.array([gain.raw for gain in gains], float) * area,
                "ue_nettes": net * near,
                "ue_temps": np.array([gain.time for gain in gains], float) * area,
                "ue_difficulte": np.array([gain.difficulty for gain in gains], float) * area,
                "code_thema": [gain.thema for gain in gains],
            }
        )[net > 0]
        found.append(_by_bloc(table, code, target))
    return pd.concat(found, ignore_index=True).sort_values(["site", "bloc", "cle_habitat"]).reset_index(drop=True)


def _by_bloc(table: pd.DataFrame, code: str, target: Habitat) -> pd.DataFrame:
    """Sum the pieces of a bloc; the measure named is the one with the largest net gain."""
    ordered = table.sort_values(["site", "bloc", "ue_nettes", "code_thema"], ascending=[True, True, False, True])
    grouped = ordered.groupby(["site", "bloc"], sort=True)
    out = grouped[["ha", "ue_brutes", "ue_nettes", "ue_temps", "ue_difficulte"]].sum()
    out["code_thema"] = grouped["code_thema"].first()
    out = out.reset_index()
    key = "|".join((target.family, target.value_class, code))
    return out.assign(cle_habitat=key, famille=target.family, code=code, valeur=target.value)
