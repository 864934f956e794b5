"""Candidate friches among parcels or property units: points by clue, over the clues whose source was given.

Method: docs/design/friches.md#detection
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from ..text import fold
from .criteria import Floats
from .pairs import Bools, Layer
from .thresholds import FricheThresholds

if TYPE_CHECKING:
    import pandas as pd

STATION = re.compile(r"station.?service|garage")
ACTIVITY = re.compile(r"industriel|commercial|activite|usine|entrepot|silo")
OPEN, CLOSED = ("a", "actif", "active", "ouvert"), ("f", "ferme", "fermee", "c", "cesse")
_CLUES = {
    "pollue": ("POLLUE",),
    "ruine": ("BATIMENT",),
    "vacance": ("VACANT",),
    "fermes": ("ETABLISSEMENTS",),
    "bati_activite": ("BATIMENT", "ETABLISSEMENTS"),
    "zae": ("ZAE", "ETABLISSEMENTS"),
}
_LABELS = {
    "pollue": "site pollué",
    "ruine": "bâti en ruine",
    "vacance": "vacance",
    "fermes": "établissements fermés",
    "bati_activite": "bâti d'activité sans établissement ouvert",
    "zae": "zone d'activité sans établissement ouvert",
}


def clue_points(limits: FricheThresholds) -> dict[str, float]:
    """Most points that each clue may give.

    >>> clue_points(FricheThresholds())['ruine']
    3.0
    """
    names = {
        "pollue": "points_pollue_sur",
        "ruine": "points_ruine",
        "vacance": "points_vacance",
        "fermes": "points_fermes",
        "bati_activite": "points_bati_activite",
        "zae": "points_zae",
    }
    return {clue: limits[name] for clue, name in names.items()}


def _states(layer: Layer) -> tuple[Bools, Bools]:
    """Units with an open establishment, and with a closed one."""
    texts = [fold(text) for text in layer.text("etat_etablissement")]
    is_open, is_closed = np.isin(texts, OPEN), np.isin(texts, CLOSED)
    inside = layer.distance_m <= 0
    open_units, closed_units = np.zeros(layer.size, dtype=bool), np.zeros(layer.size, dtype=bool)
    open_units[layer.site[is_open & inside]] = True
    closed_units[layer.site[is_closed & inside]] = True
    return open_units, closed_units


def score(
    layers: Mapping[str, Layer], vacant: Floats | None, unit_m2: Floats, limits: FricheThresholds
) -> pd.DataFrame:
    """ind_score, ind_liste and ind_dispo_pct of each unit. vacant: None, or a share (or yes/no) a unit."""
    import pandas as pd

    count = len(unit_m2)
    points = {clue: np.zeros(count) for clue in _CLUES}
    given = {*layers, *(["VACANT"] if vacant is not None else [])}
    if "POLLUE" in layers:
        near = layers["POLLUE"].nearest(limits["detection_pollue_m"])
        points["pollue"] = np.where(
            near <= 0, limits["points_pollue_sur"], np.where(np.isfinite(near), limits["points_pollue_proche"], 0.0)
        )
    if vacant is not None:
        points["vacance"] = np.where(vacant >= limits["detection_vacance_part"], limits["points_vacance"], 0.0)
    if "BATIMENT" in layers:
        points["ruine"] = np.where(_ruined(layers["BATIMENT"], limits), limits["points_ruine"], 0.0)
    if "ETABLISSEMENTS" in layers:
        is_open, is_closed = _states(layers["ETABLISSEMENTS"])
        points["fermes"] = np.where(is_closed & ~is_open, limits["points_fermes"], 0.0)
        if "BATIMENT" in layers:
            busy = _activity(layers["BATIMENT"]) & ~is_open
            points["bati_activite"] = np.where(busy, limits["points_bati_activite"], 0.0)
        if "ZAE" in layers:
            inside = layers["ZAE"].share_pct() >= limits["zonage_part_pct"]
            points["zae"] = np.where(inside & ~is_open, limits["points_zae"], 0.0)
    most = clue_points(limits)
    usable = [clue for clue, needed in _CLUES.items() if set(needed) <= given]
    possible, every = sum(most[clue] for clue in usable), sum(most.values())
    total = np.sum([points[clue] for clue in usable], axis=0) if usable else np.zeros(count)
    lists = [", ".join(_LABELS[clue] for clue in usable if points[clue][row] > 0) or None for row in range(count)]
    return pd.DataFrame(
        {
            "ind_score": 100 * total / possible if possible else total,
            "ind_liste": lists,
            "ind_dispo_pct": np.full(count, 100 * possible / every),
        }
    )


def _ruined(layer: Layer, limits: FricheThresholds) -> Bools:
    ruins = layer.part(np.array(["ruine" in fold(text) for text in layer.text("etat")], dtype=bool))
    with np.errstate(invalid="ignore", divide="ignore"):
        share = 100 * ruins.area_by_site() / layer.area_by_site()
    return np.nan_to_num(share) >= limits["detection_ruine_part_pct"]


def _activity(layer: Layer) -> Bools:
    """Units with an industrial or commercial building."""
    uses = zip(layer.text("usage1"), layer.text("nature"))
    found = np.array([bool(ACTIVITY.search(fold(" ".join(pair)))) for pair in uses], dtype=bool)
    out = np.zeros(layer.size, dtype=bool)
    out[layer.site[found & (layer.area_m2 > 0)]] = True
    return out


def small_station(layers: Mapping[str, Layer], unit_m2: Floats, limits: FricheThresholds) -> Bools:
    """Small units whose only polluted site is a service station or a garage: the noise of real inventories."""
    out = np.zeros(len(unit_m2), dtype=bool)
    layer = layers.get("POLLUE")
    if layer is None:
        return out
    names = [name for name in layer.attributes.columns if layer.attributes[name].dtype == object]
    texts = [fold(" ".join(values)) for values in zip(*(layer.column(name) for name in names))] if names else []
    is_station = np.array([bool(STATION.search(text)) for text in texts] or np.zeros(len(layer.site)), dtype=bool)
    touching = layer.distance_m <= limits["detection_pollue_m"]
    out[layer.site[is_station & touching]] = True
    out[layer.site[~is_station & touching]] = False
    return out & (unit_m2 < limits["petit_site_m2"])
