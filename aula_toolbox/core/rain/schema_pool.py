"""Fields of the results about shared tanks.

Method: docs/design/rain.md#shared-tanks
"""

from __future__ import annotations

from ..messages import mark
from ..schema import Field, Kind, Schema

_T, _I, _R = Kind.TEXT, Kind.INT, Kind.REAL

SHARED_ROOFS = Schema(
    (
        Field("cuve_no", _I, "Cuve commune", mark("Number of the tank of the roof; null: none")),
        Field("porte_cuve", _I, "Porte la cuve", mark("1: the tank stands at this roof")),
        Field("dist_cuve_m", _R, "Distance à la cuve", mark("From the roof to that of the tank"), "m", 0),
        Field("seul_m3_an", _R, "Volume utilisé seul", mark("Used with a tank of its own"), "m3/y", 2),
        Field("apporte_m3_an", _R, "Apporte à la cuve", mark("Use of the tank less that without this roof"), "m3/y", 2),
    )
)

SHARED_TANKS = Schema(
    (
        Field("cuve_no", _I, "Cuve commune", mark("Number of the tank")),
        Field("n_toits", _I, "Toitures raccordées", mark("Roofs connected to the tank")),
        Field("ae_m2", _R, "Surface efficace", mark("Of all its roofs"), "m2", 1),
        Field("d_m3_an", _R, "Besoin annuel", mark("Of all its buildings"), "m3/y", 1),
        Field("cuve_l", _I, "Cuve", mark("Size of the shared tank"), "L"),
        Field("util_m3_an", _R, "Volume utilisé", mark("With the shared tank"), "m3/y", 1),
        Field("seules_m3_an", _R, "Volume utilisé séparément", mark("Sum of the roofs with a tank each"), "m3/y", 1),
        Field("gain_m3_an", _R, "Gain de la mise en commun", mark("Shared less separate"), "m3/y", 1),
        Field("dist_max_m", _R, "Plus long raccordement", mark("Farthest roof"), "m", 0),
        Field("prouvee", _I, "Optimum prouvé", mark("1: no other division of the parcel brings more; 0: not proved")),
    )
)
