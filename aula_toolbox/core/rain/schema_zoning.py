"""Fields of the rain-water zoning.

Method: docs/design/rain.md#rain-water-zoning
"""

from __future__ import annotations

from ..messages import mark
from ..schema import Field, Kind, Schema

_T, _I, _R = Kind.TEXT, Kind.INT, Kind.REAL

ZONING = Schema(
    (
        Field("regle", _T, "Règle du zonage", mark("Row of the table of rules")),
        Field("surf_m2", _R, "Surface", mark("Area of the feature"), "m2", 1),
        Field("c_ruis", _R, "Coefficient de ruissellement", mark("Share of the rain that runs off"), "", 2),
        Field("actif_m2", _R, "Surface active", mark("Area x runoff coefficient"), "m2", 1),
        Field("poste", _T, "Poste de pluie", mark("Daily series of the shares of days and of volume")),
        Field("jours_pct", _R, "Jours de pluie gardés", mark("Rain days (1 mm or more) wholly kept"), "%", 1),
        Field("volume_pct", _R, "Volume gardé", mark("Share of the rain of a mean year that is kept"), "%", 1),
        Field("v_abat_m3", _R, "Volume d'abattement", mark("First millimetres on the active area"), "m3", 2),
        Field("fuite_l_s", _R, "Débit de fuite", mark("Leak flow of the rule"), "L/s", 3),
        Field("duree_mn", _R, "Durée critique", mark("Rain that fills most; null without Montana"), "min", 0),
        Field("v_ret_m3", _R, "Volume de retenue", mark("For the return period; null without Montana"), "m3", 2),
        Field("cuve_l", _I, "Cuve", mark("Tank of the input: storage for use"), "L"),
        Field("v_cuve_m3", _R, "Part de la cuve", mark("Held on a very wet day, if the tank counts"), "m3", 2),
        Field("v_reste_m3", _R, "Retenue à ajouter", mark("Detention less what the tank holds"), "m3", 2),
        Field("cuve_mixte_l", _I, "Cuve à deux parts", mark("One tank for use and detention, market size"), "L"),
        Field("part_orage_l", _I, "Part vide pour l'orage", mark("Part of that tank above the leak"), "L"),
    )
)

ZONING_TOTALS = Schema(
    (
        Field("zone", _T, "Bassin", mark("Name of the catchment; empty for the whole layer")),
        Field("regle", _T, "Règle du zonage", mark("Row of the table of rules")),
        Field("n", _I, "Entités", mark("Features of the catchment that were computed")),
        Field("surf_ha", _R, "Surface", mark("Their area"), "ha", 3),
        Field("actif_ha", _R, "Surface active", mark("Area x runoff coefficient"), "ha", 3),
        Field("jours_pct", _R, "Jours de pluie gardés", mark("Mean by active area"), "%", 1),
        Field("volume_pct", _R, "Volume gardé", mark("Mean by active area"), "%", 1),
        Field("v_abat_m3", _R, "Volume d'abattement", mark("Sum"), "m3", 1),
        Field("fuite_l_s", _R, "Débit de fuite", mark("Sum"), "L/s", 2),
        Field("v_ret_m3", _R, "Volume de retenue", mark("Sum; null without Montana"), "m3", 1),
        Field("v_cuve_m3", _R, "Part des cuves", mark("Sum"), "m3", 1),
        Field("v_reste_m3", _R, "Retenue à ajouter", mark("Sum; null without Montana"), "m3", 1),
    )
)
