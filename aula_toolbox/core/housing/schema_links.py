"""Fields of the links of DPE to buildings, each said once.

Method: docs/design/housing.md#links-to-buildings
"""

from __future__ import annotations

from ..messages import mark
from ..schema import Field, Kind, Schema

_T, _I, _R = Kind.TEXT, Kind.INT, Kind.REAL

LINKS = Schema(
    (
        Field("id_bat", _T, "Bâtiment", mark("Building of the DPE; null when none is linked")),
        Field("lien", _T, "Lien au bâtiment", mark("rnb, ban, dedans, 2m, 5m, loin or aucun")),
        Field(
            "lien_q", _R, "Qualité du lien", mark("Right buildings among such links; null when it is unknown"), "%", 1
        ),
        Field("dist_m", _R, "Distance au bâtiment", mark("From the point, where it was measured"), "m", 2),
    )
)
BUILDINGS = Schema(
    (
        Field("id_bat", _T, "Bâtiment", mark("Identifier of the building, as read")),
        Field("logts", _R, "Logements du bâtiment", mark("Dwellings, as read; null when unknown"), "", 0),
        Field("n_dpe", _I, "DPE comptés", mark("DPE that count, each dwelling once")),
        Field("dpe_log", _R, "Logements diagnostiqués", mark("Dwellings that they stand for"), "", 1),
        Field("couv_pct", _R, "Logements diagnostiqués (%)", mark("Dwellings diagnosed of the building"), "%", 1),
        *(
            Field(
                f"n_{one.lower()}",
                _R,
                f"Logements diagnostiqués {one}",
                mark("Dwellings diagnosed of that label; null in a building without a DPE, which has no label"),
                "",
                1,
            )
            for one in "ABCDEFG"
        ),
        Field(
            "fg_obs_pct",
            _R,
            "Part F-G des logements diagnostiqués",
            mark("Observed, of the dwellings diagnosed; null under 3 of them unless it is a house"),
            "%",
            1,
        ),
        Field("lien_q_min", _R, "Qualité du lien le moins sûr", mark("Lowest known quality of its links"), "%", 1),
        Field(
            "etat",
            _T,
            "État",
            mark("diagnostique (all dwellings), partiel, absent (no DPE), hors (light, farm, church, shed)"),
        ),
    )
)
