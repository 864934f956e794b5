"""The DPE of each building, and what the links of a run are worth, as tables.

Method: docs/design/housing.md#links-to-buildings
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..messages import Notes, listing
from . import links, schema_links
from .links import LinkedDpe, LinkPoints, LinkTargets
from .records import HOUSE
from .tables import CLASSES, Floats, HousingTables

if TYPE_CHECKING:
    import pandas as pd

DIAGNOSED, PARTIAL, NOTHING, NO_HOME = "diagnostique", "partiel", "absent", "hors"
PER_CENT = 100.0


def points_table(found: LinkedDpe, buildings: LinkTargets) -> pd.DataFrame:
    """The fields of schema_links.LINKS, one row a DPE."""
    import pandas as pd

    ids = np.array([*buildings.ids.tolist(), None], dtype=object)
    return pd.DataFrame(
        {
            "id_bat": ids[found.building],
            "lien": found.link,
            "lien_q": found.quality_pct,
            "dist_m": found.distance_m,
        }
    )


def buildings_table(
    found: LinkedDpe, points: LinkPoints, buildings: LinkTargets, tables: HousingTables
) -> pd.DataFrame:
    """The fields of schema_links.BUILDINGS: what was diagnosed. A building without a DPE has no class at all."""
    import pandas as pd

    count = len(buildings.ids)
    rows = np.flatnonzero((found.building >= 0) & (points.weight > 0))
    at, weight = found.building[rows], points.weight[rows]
    n, total = (np.bincount(at, one, count).astype(float) for one in (np.ones(len(at)), weight))
    by_class = np.zeros((count, len(CLASSES)))
    label = np.array([CLASSES.find(one) if isinstance(one, str) and one else -1 for one in points.label[rows].tolist()])
    told = label >= 0
    np.add.at(by_class, (at[told], label[told]), weight[told])
    houses = np.bincount(at, (points.kind[rows] == HOUSE).astype(float), count).astype(float)
    least = np.full(count, np.inf)
    np.minimum.at(least, at, np.where(np.isnan(found.quality_pct[rows]), np.inf, found.quality_pct[rows]))
    with np.errstate(invalid="ignore", divide="ignore"):
        cover = np.where(buildings.dwellings > 0, PER_CENT * total / buildings.dwellings, np.nan)
    columns: dict[str, object] = {"id_bat": buildings.ids, "logts": buildings.dwellings, "n_dpe": n, "dpe_log": total}
    columns["couv_pct"] = cover
    for rank, one in enumerate(CLASSES):
        columns[f"n_{one.lower()}"] = np.where(by_class.sum(axis=1) > 0, by_class[:, rank], np.nan)
    columns["fg_obs_pct"] = _leaky(by_class, n, houses, buildings.dwellings, tables)
    columns["lien_q_min"] = np.where(np.isinf(least), np.nan, least)
    state = np.where(n == 0, NOTHING, np.where(cover >= PER_CENT - 1e-6, DIAGNOSED, PARTIAL)).astype(object)
    state[(n == 0) & ~buildings.is_home] = NO_HOME
    columns["etat"] = state
    return pd.DataFrame(columns)[list(schema_links.BUILDINGS.names)]


def _leaky(by_class: Floats, n: Floats, houses: Floats, dwellings: Floats, tables: HousingTables) -> Floats:
    """Share of F and G among the diagnosed dwellings of a building: from three on, or of a house."""
    seen = by_class.sum(axis=1)
    is_house = (dwellings == 1) | (np.isnan(dwellings) & (n == 1) & (houses == 1))
    with np.errstate(invalid="ignore", divide="ignore"):
        share = PER_CENT * by_class[:, 5:].sum(axis=1) / seen
    return np.where((seen >= tables.constants["diag_min"]) | (is_house & (seen > 0)), share, np.nan)


def quality_table(found: LinkedDpe, points: LinkPoints, buildings: LinkTargets) -> pd.DataFrame:
    """Links by kind, how often each is right on these data, and buildings that do not suit, in schema.QA."""
    import pandas as pd

    counted = float((points.weight > 0).sum())
    rows: list[tuple[str, str, float, float]] = []
    rows += [("lien", word, float(n), counted) for word, n in links.counts(found, points.weight).items()]
    rows += [("lien_mesure", word, float(right), float(of)) for word, (right, of) in found.measured.items()]
    for word, own in found.doubts.items():
        rows.append(("lien_douteux", word, float(len(own)), counted))
        for name in links.examples(buildings.ids, own, found):
            rows.append((f"lien_douteux_{word}", name, np.nan, np.nan))
    made = pd.DataFrame(rows, columns=["controle", "objet", "nombre", "sur"])
    made["part_pct"] = np.where(made["sur"] > 0, PER_CENT * made["nombre"] / made["sur"].replace(0, np.nan), np.nan)
    return made


def tell(found: LinkedDpe, points: LinkPoints, buildings: LinkTargets, notes: Notes) -> None:
    """Say how many are linked and how, what that is worth here, and what does not suit."""
    by_link = links.counts(found, points.weight)
    every = sum(by_link.values())
    told = [f"{word} {number}" for word, number in by_link.items() if word != links.NONE]
    notes.info(
        "{linked} of {every} DPE that count are linked to a building ({how}); {lost} are not.",
        linked=every - by_link.get(links.NONE, 0),
        every=every,
        how=listing(told) or "-",
        lost=by_link.get(links.NONE, 0),
    )
    measured = [f"{word} {100 * right / of:.0f} % ({right}/{of})" for word, (right, of) in found.measured.items()]
    if measured:
        notes.info(
            "Measured on the DPE that also name their building (RNB), the link gives that building: {shares}.",
            shares=listing(measured),
        )
    houses, over = (links.examples(buildings.ids, found.doubts.get(word, ()), found) for word in ("maison", "exces"))
    if houses:
        notes.warn(
            "{count} DPE of houses lie on buildings of several dwellings: the link is doubtful ({ids}).",
            count=len(found.doubts["maison"]),
            ids=listing(houses),
        )
    if over:
        notes.warn(
            "{count} DPE lie on buildings where more dwellings are diagnosed than there are: the link is doubtful "
            "({ids}).",
            count=len(found.doubts["exces"]),
            ids=listing(over),
        )
