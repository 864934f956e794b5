"""The DPE of a territory under one rule: the table of dwellings, and what its quality is.

Method: docs/design/housing.md#one-rule-for-all-labels
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from ..messages import Notes
from ..text import joined
from . import counted, labels
from .labels import Labelled, Totals, Words
from .records import BUILDING
from .tables import CLASSES, HousingTables, LabelRule

if TYPE_CHECKING:
    import pandas as pd

ELECTRICITY = "electricite"
COLD_ZONES = ("H1b", "H1c", "H2d")
ABOVE = "superieur"


@dataclass(frozen=True)
class Cleaned:
    """DPE read, counted once and brought to a rule.

    table: fields of schema.DWELLINGS; qa: those of schema.QA.
    """

    table: pd.DataFrame
    qa: pd.DataFrame
    rule: LabelRule
    day: date
    only_leaky: bool


def totals_of(frame: pd.DataFrame, tables: HousingTables) -> Totals:
    """What the labels are computed from, out of rows of `records`."""
    listed = np.full(len(frame), np.nan)
    electric = {row["energie"] for row in tables["energies"] if row["combustible"] == ELECTRICITY}
    known = {joined(name) for name in electric}
    for rank in ("1", "2", "3"):
        words = frame[f"energie_n{rank}"]
        is_electric = words.map({word: joined(word) in known for word in words.unique()}).to_numpy(dtype=bool)
        kwh = frame[f"ef_n{rank}"].to_numpy(dtype=float)
        listed = np.where(is_electric & ~np.isnan(kwh), np.nan_to_num(listed) + kwh, listed)
    cold = frame["zone_clim"].isin(COLD_ZONES).to_numpy()
    height = frame["altitude"]
    is_above = height.map({word: joined(word).startswith(ABOVE) for word in height.unique()}).to_numpy(dtype=bool)
    published = frame["etq_pub"].map({one: rank for rank, one in enumerate(CLASSES)}).fillna(labels.UNKNOWN)
    numbers = {name: frame[name].to_numpy(dtype=float) for name in ("surface_m2", "ef", "ep", "ep_m2", "ges", "ges_m2")}
    return Totals(
        numbers["surface_m2"],
        numbers["ef"],
        numbers["ep"],
        numbers["ep_m2"],
        numbers["ges"],
        numbers["ges_m2"],
        listed,
        (frame["type_log"] != BUILDING).to_numpy(),
        cold & is_above,
        frame["date_dpe"].to_numpy(dtype="datetime64[D]"),
        published.to_numpy(dtype=np.int64),
    )


def clean(frame: pd.DataFrame, rule: LabelRule, day: date, tables: HousingTables, notes: Notes) -> Cleaned:
    """Count each dwelling once and bring every label to a rule.

    frame: rows of `records`, of one or several files. day: the stock is looked at on that day.
    """
    import pandas as pd

    frame = frame.reset_index(drop=True)
    once = counted.count_once(frame, day, tables, notes)
    totals = totals_of(frame, tables)
    found = labels.relabel(totals, rule, tables)
    table = pd.DataFrame(_columns(frame, totals, found)).assign(poids=once["poids"], retire=once["retire"])
    table["regle"] = rule.name
    # a row that is refused has no label of the rule
    refused = once["retire"].isin([counted.UNREADABLE, counted.BAD_LABEL, counted.TOO_OLD]).to_numpy()
    for name in ("etq", "cl_ep", "cl_ges", "etat_etq"):
        table.loc[refused, name] = None
    table.loc[refused, "sens"] = np.nan
    kept = table["poids"] > 0
    classes = set(table.loc[kept, "etq_pub"].unique())
    only_leaky = bool(kept.any()) and classes <= {"F", "G"}
    if only_leaky:
        notes.warn("Only labels F and G are in the files: the stock cannot be estimated from them.")
    return Cleaned(table, _quality(table, once, totals, tables), rule, day, only_leaky)


def _columns(frame: pd.DataFrame, totals: Totals, found: Labelled) -> dict[str, object]:
    """The fields of the dwellings, but weight and reason."""
    with np.errstate(invalid="ignore", divide="ignore"):
        final = np.where(totals.ep > 0, totals.ef / totals.ep, np.nan)
        own = np.where(found.is_scaled, totals.ep_m2 + 0.5, totals.ep / totals.surface_m2)
    is_building = (frame["type_log"] == BUILDING).to_numpy()
    heating = frame["energie_ch"].where(frame["energie_ch"].notna(), frame["energie_n1"])
    same = ("numero_dpe", "version", "methode", "type_log", "periode", "annee", "insee", "code_iris", "etq_pub")
    columns: dict[str, object] = {
        name: frame[name] for name in (*same, "ges_pub", "score_ban", "adresse", "id_rnb", "rnb_origine")
    }
    columns |= {name: frame[name] for name in ("id_ban", "x_ban", "y_ban", "geopoint", "fichier", "statut_geo")}
    columns |= {
        "date_dpe": frame["date_dpe"],
        "fin_valid": frame["fin_valid"],
        "surf_m2": totals.surface_m2,
        "nb_log": np.where(is_building, frame["nb_appart"], 1.0),
        "etq": labels.letters(found.label),
        "cl_ep": labels.letters(found.energy_class),
        "cl_ges": labels.letters(found.ghg_class),
        "ep_m2": found.ep_m2,
        "ges_m2": found.ges_m2,
        "ef_m2": own * final,
        "elec_kwh": found.elec_kwh,
        "coef_lu": found.coefficient,
        "etat_etq": found.state,
        "sens": found.gained,
        "energie_ch": heating,
        "cout_eur_an": frame["cout"],
        "cout_annee": frame["date_dpe"].dt.year,
        "social": np.where(frame["rpls"].notna(), 1.0, np.nan),
        "neuf": frame["neuf"].astype(float),
    }
    return columns


def _quality(table: pd.DataFrame, once: pd.DataFrame, totals: Totals, tables: HousingTables) -> pd.DataFrame:
    """The checks of a cleaned file: what was left out, what remains unproved, states, heaps below the limits."""
    import pandas as pd

    rows = [*_counts(table, once), *_heaps(table, totals, tables)]
    made = pd.DataFrame(rows, columns=["controle", "objet", "nombre", "sur"])
    made["part_pct"] = np.where(made["sur"] > 0, 100 * made["nombre"] / made["sur"].replace(0, np.nan), np.nan)
    return made


def _counts(table: pd.DataFrame, once: pd.DataFrame) -> Iterator[tuple[str, str, float, float]]:
    every, kept = float(len(table)), table["poids"] > 0
    yield "lignes", "lues", every, every
    yield "lignes", "comptees", float(kept.sum()), every
    for reason in counted.REASONS:
        yield "retire", reason, float((table["retire"] == reason).sum()), every
    yield "poids", "logements diagnostiques", float(table["poids"].sum()), every
    yield "poids", "immeubles entierement couverts", float((table["retire"].isna() & ~kept).sum()), every
    yield "non_apparie", "meme adresse, non prouve", float(once["unproved"].sum()), float(kept.sum())
    for state in (labels.PUBLISHED, labels.RECOMPUTED, labels.UNSURE, labels.INCOHERENT):
        yield "etat_etq", state, float((table.loc[kept, "etat_etq"] == state).sum()), float(kept.sum())
    where = {"insee": "sans commune", "score_ban": "sans score d’adresse"}
    for name, words in where.items():
        yield "localisation", words, float(table.loc[kept, name].isna().sum()), float(kept.sum())
    moved = table[kept & table["etq"].notna()].groupby(["etq_pub", "etq"])["poids"].sum()
    for (before, after), weight in moved.items():
        if before != after:
            yield "regle", f"{before} > {after}", float(weight), float(table.loc[kept, "poids"].sum())


def _heaps(table: pd.DataFrame, totals: Totals, tables: HousingTables) -> Iterator[tuple[str, str, float, float]]:
    """DPE just below each limit over those just above: more than one for one is a heap."""
    width, kept = tables.constants["tas_kwh"], (table["poids"] > 0).to_numpy()
    plain = kept & ~labels.is_small(totals, tables) & ~totals.is_high
    values = totals.ep_m2[plain]
    for rank, limit in enumerate(tables.base_limits[0]):
        below = float(((values >= limit - width) & (values < limit)).sum())
        above = float(((values >= limit) & (values < limit + width)).sum())
        yield "tassement", f"{CLASSES[rank]}/{CLASSES[rank + 1]} ({limit:g})", below, above


def labels_under(table: pd.DataFrame, rule: LabelRule, other: LabelRule, tables: HousingTables) -> Words:
    """Letters of the same DPE under another rule, from the table of dwellings alone.

    table: fields of schema.DWELLINGS, labels under `rule`. Electricity is what stands between primary and final energy.
    A row whose label these limits do not give back (mountain, totals that contradict themselves) keeps its label.
    """
    numbers = {name: table[name].to_numpy(dtype=float) for name in ("surf_m2", "ef_m2", "ep_m2", "ges_m2")}
    electric = (numbers["ep_m2"] - numbers["ef_m2"]) / (rule.coefficient - 1)
    nothing = np.full(len(table), np.nan)
    totals = Totals(
        numbers["surf_m2"],
        *(nothing,) * 3,
        nothing,
        numbers["ges_m2"],
        nothing,
        (table["type_log"] != BUILDING).to_numpy(),
        np.zeros(len(table), dtype=bool),
        table["date_dpe"].to_numpy(dtype="datetime64[D]"),
        np.full(len(table), labels.UNKNOWN),
    )

    def found(one: LabelRule) -> Words:
        limits = labels.limits_of(totals, one, tables)
        energy = labels.class_of(numbers["ef_m2"] + one.coefficient * electric - electric, limits[0])
        gas = labels.class_of(numbers["ges_m2"], limits[1])
        return labels.letters(np.where((energy < 0) | (gas < 0), labels.UNKNOWN, np.maximum(energy, gas)))

    own = table["etq"].to_numpy(dtype=object)
    return np.where(found(rule) == own, found(other), own)
