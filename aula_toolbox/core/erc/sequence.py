"""The ERC sequence of a project: what is there, what is avoided, reduced and left, what must be compensated.

Method: docs/design/erc.md#sequence
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..choices import OCSGE
from ..errors import AulaError
from ..messages import Message, listing, message
from ..text import known
from .tables import ErcThresholds, thema_codes
from .texts import decimal
from .units import Values, baseline

if TYPE_CHECKING:
    import pandas as pd

AVOIDED, REDUCED, RESIDUAL, INDIRECT = "evite", "reduit", "residuel", "indirect"
STATUSES = (AVOIDED, REDUCED, RESIDUAL, INDIRECT)
STRONG, MEDIUM, NO_STAKE = "forte", "moyenne", "faible"
OBSERVED, ESTIMATED, ABSENT = "observe", "estime", "absent"
WETLAND = "zone_humide"

RULES = {
    "faible": "toute_valeur_2",
    "moyenne": "meme_famille_4_ou_valeur_6",
    "forte": "meme_code",
    "tres_forte": "meme_code_sur_mesure",
}
NO_NEED = "tres_faible"


@dataclass(frozen=True)
class SequenceAsked:
    """What the user asks over the residual loss."""

    net_gain_pct: float = 0.0
    indirect_loss_pct: float = 0.0


def refuse_without_values(nomenclature: str, own_values: bool) -> None:
    """OCS GE merges arable land and meadows: without a table of values of the user's own, no UE.

    Raises AulaError when the values are those of the toolbox.
    """
    if nomenclature == OCSGE and not own_values:
        raise AulaError(
            "OCS GE merges arable land and meadows in CS2.2.1: no ecological value can be given to its codes. "
            "Use an OCS2D land cover, or give your own erc_habitats.csv in TABLES.",
            "E_VALUES",
        )


def check_thema(codes: Iterable[object]) -> dict[str, str]:
    """Every THEMA code met -> its GéoMCE writing. Raises E_THEMA listing the codes that do not exist."""
    known = thema_codes()
    met = {str(code).strip() for code in codes}
    unknown = sorted(met - set(known))
    if unknown:
        raise AulaError("Unknown THEMA codes: {codes}. Correct them in the layer.", "E_THEMA", codes=listing(unknown))
    return {code: known[code] for code in met}


def qualify(pieces: pd.DataFrame, values: Values) -> pd.DataFrame:
    """Give every piece its family, value, state, significance and UE.

    pieces: `code` (None in a gap), `m2`, `etat_lu` (word of the user or None), `enjeu` (forte, moyenne, faible).
    Adds `famille, valeur, etat, coef_etat, signif, ue, qualite, ha`. A code without value has no UE, never 0.
    """
    habitats = [values.habitats.get(code) for code in pieces["code"]]
    words = [word if known(word) else None for word in pieces["etat_lu"]]
    values.states.need({word for word in words if word is not None}, "STATE_FIELD")
    read = [values.states.canonical(word) if word is not None else None for word in words]
    states = [word or (habitat.default_state if habitat else None) for word, habitat in zip(read, habitats)]
    coefficient = values.states.values
    significance = values.significance.values
    out = pieces.copy()
    out["ha"] = pieces["m2"].to_numpy(float) / 1e4
    out["famille"] = [habitat.family if habitat else None for habitat in habitats]
    out["valeur"] = np.array([habitat.value if habitat else np.nan for habitat in habitats], float)
    out["etat"] = [state if habitat else None for state, habitat in zip(states, habitats)]
    out["coef_etat"] = np.array([coefficient[s] if h and s else np.nan for s, h in zip(states, habitats)], float)
    out["signif"] = np.array([significance[stake] for stake in pieces["enjeu"]], float)
    out["ue"] = baseline(out["ha"], out["valeur"], out["coef_etat"], out["signif"])
    out["qualite"] = [
        ABSENT if habitat is None else OBSERVED if word else ESTIMATED for habitat, word in zip(habitats, read)
    ]
    return out


def needs_of(pieces: pd.DataFrame, values: Values, asked: SequenceAsked) -> pd.DataFrame:
    """One row per need: what the residual (and the indirect belt) of each variant asks for.

    pieces: the table of `qualify` with `variante` and `statut`. The key of a need is family and class, and the code
    as well when the class is strong or very strong. Very weak values ask for nothing; irreplaceable habitats cannot
    be compensated: they have a row without UE asked.
    """
    import pandas as pd

    lost = pieces[pieces["statut"].isin([RESIDUAL, INDIRECT]) & pieces["ue"].notna()]
    rows: list[dict[str, Any]] = []
    groups: dict[tuple[str, ...], list[int]] = {}
    for position, (variant, code) in enumerate(zip(lost["variante"], lost["code"])):
        groups.setdefault((str(variant), *_key(values, code)), []).append(position)
    share = np.where(lost["statut"] == INDIRECT, asked.indirect_loss_pct / 100.0, 1.0)
    units = lost["ue"].to_numpy(float) * share
    areas = lost["ha"].to_numpy(float) * share
    for (variant, family, level, code), members in sorted(groups.items()):
        if level == NO_NEED or not areas[members].sum() > 0:
            continue
        in_group = lost.iloc[members]
        habitat = values.habitats[in_group["code"].iloc[0]]
        lost_ha, lost_ue = float(areas[members].sum()), float(units[members].sum())
        ratio = values.ratios.get(family, 1.0)
        rows.append(
            {
                "variante": variant,
                "cle_besoin": "|".join(part for part in (family, level, code) if part),
                "famille": family,
                "classe_valeur": level,
                "code": code or _largest(in_group, areas[members]),
                "ha_residuel": lost_ha,
                "ue_residuelles": lost_ue,
                "ratio_surface": ratio,
                "ha_requis": lost_ha * ratio,
                "ue_requises": None if habitat.is_irreplaceable else lost_ue * (1.0 + asked.net_gain_pct / 100.0),
                "regle_echange": "aucune" if habitat.is_irreplaceable else RULES[level],
                "irremplacable": int(habitat.is_irreplaceable),
            }
        )
    return pd.DataFrame(rows, columns=list(NEED_COLUMNS))


NEED_COLUMNS = (
    "variante",
    "cle_besoin",
    "famille",
    "classe_valeur",
    "code",
    "ha_residuel",
    "ue_residuelles",
    "ratio_surface",
    "ha_requis",
    "ue_requises",
    "regle_echange",
    "irremplacable",
)


def _key(values: Values, code: str) -> tuple[str, str, str]:
    habitat = values.habitats[code]
    exact = habitat.value_class in {"forte", "tres_forte"} or habitat.is_irreplaceable
    return habitat.family, habitat.value_class, code if exact else ""


def _largest(rows: pd.DataFrame, areas: Any) -> str:
    """The code with the largest residual area, ties by code: the habitat that a medium need aims at."""
    totals: dict[str, float] = {}
    for code, area in zip(rows["code"], areas):
        totals[code] = totals.get(code, 0.0) + area
    return min(totals, key=lambda code: (-round(totals[code], 6), code))


def summary_of(pieces: pd.DataFrame, asked: SequenceAsked, thresholds: ErcThresholds, variant: str) -> dict[str, Any]:
    """Totals, rates and alerts of one variant (its pieces only). The residual is counted as wholly lost."""
    inside = pieces[pieces["statut"] != INDIRECT]
    units = {status: _total(inside, status, "ue") for status in (AVOIDED, REDUCED)}
    initial = float(inside["ue"].sum())
    belt = _total(pieces, INDIRECT, "ue") * asked.indirect_loss_pct / 100.0
    exposed = initial - units[AVOIDED]
    total_ha = float(inside["ha"].sum())
    unknown_ha = float(inside.loc[inside["ue"].isna(), "ha"].sum())
    gap_ha = float(inside.loc[inside["code"].isna(), "ha"].sum())
    residual = inside[inside["statut"] == RESIDUAL]
    strong_ha = float(residual.loc[residual["enjeu"] == STRONG, "ha"].sum())
    wetland_ha = float(residual.loc[residual["famille"] == WETLAND, "ha"].sum())
    covered_pct = 100.0 * (1.0 - gap_ha / total_ha) if total_ha else 0.0
    alerts = {
        "ENJEU_FORT_RESIDUEL": strong_ha > 0,
        "ZH_FONCTIONS": wetland_ha > 0,
        "ZH_SEUIL_EAU": wetland_ha >= thresholds.number("zh_declaration_ha"),
        "VALEUR_MANQUANTE": unknown_ha > 0,
        "OCCUPATION_PARTIELLE": covered_pct < thresholds.number("couverture_complete_pct"),
    }
    return {
        "variante": variant,
        "ue_initiales": initial,
        "ue_evitees": units[AVOIDED],
        "ue_reduites": units[REDUCED],
        "ue_residuelles": exposed - units[REDUCED] + belt,
        "ue_indirectes": belt,
        "taux_evitement_pct": 100.0 * units[AVOIDED] / initial if initial > 0 else None,
        "taux_reduction_pct": 100.0 * units[REDUCED] / exposed if exposed > 1e-12 else None,
        "ha_total": total_ha,
        "ha_sans_valeur": unknown_ha,
        "ha_enjeu_fort_residuel": strong_ha,
        "ha_zone_humide_residuel": wetland_ha,
        "couverture_pct": covered_pct,
        "completude_pct": 100.0 * (1.0 - unknown_ha / total_ha) if total_ha else 0.0,
        "manquants": ";".join(sorted({code or "sans_couverture" for code in inside.loc[inside["ue"].isna(), "code"]})),
        "alertes": [code for code, is_raised in alerts.items() if is_raised],
    }


def _total(pieces: pd.DataFrame, status: str, column: str) -> float:
    return float(pieces.loc[pieces["statut"] == status, column].sum())


def need_alerts(needs: pd.DataFrame) -> list[str]:
    """Alerts that come from the needs of one variant."""
    found = []
    if (needs["irremplacable"] == 1).any():
        found.append("IRREMPLACABLE")
    if (needs["classe_valeur"] == "tres_forte").any():
        found.append("TRES_FORTE_VALEUR")
    return found


ALERT_TEXTS = {
    "IRREMPLACABLE": message("An irreplaceable habitat is destroyed: it cannot be compensated, avoid it."),
    "TRES_FORTE_VALEUR": message("A habitat of very strong value is lost: its compensation must be made to measure."),
    "ENJEU_FORT_RESIDUEL": message("A part of the residual lies in a strong stake."),
    "ZH_FONCTIONS": message("A wetland is lost: the national functional method (MNEFZH) and field data are needed."),
    "ZH_SEUIL_EAU": message("The wetland lost is above the threshold of the water law: check the procedure."),
    "VALEUR_MANQUANTE": message("Some covers have no ecological value: their area is shown, not counted as zero."),
    "OCCUPATION_PARTIELLE": message("The land cover does not reach the whole footprint."),
}


def sentence(row: dict[str, Any]) -> Message:
    """One variant in one sentence."""
    return message(
        "Variant {name}: {initial} UE at the start, {avoided} avoided, {reduced} reduced, {residual} UE left to "
        "compensate, {unknown} ha without value. Pre-diagnosis in indicative units.",
        name=row["variante"] or "-",
        initial=decimal(row["ue_initiales"], 2),
        avoided=decimal(row["ue_evitees"], 2),
        reduced=decimal(row["ue_reduites"], 2),
        residual=decimal(row["ue_residuelles"], 2),
        unknown=decimal(row["ha_sans_valeur"], 2),
    )
