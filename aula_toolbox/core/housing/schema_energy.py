"""Fields of the headline results: those of its parts together.

Method: docs/design/housing.md#what-goes-in-and-out
"""

from __future__ import annotations

from ..messages import mark
from ..schema import Field, Kind, Schema
from .schema import DWELLINGS, ZONES
from .schema_bills import METERED_ZONES, VULNERABILITY
from .schema_links import BUILDINGS, LINKS

#: what the other results add to the zones
ADDED = {
    METERED_ZONES: ("ef_mesure_gwh", "ratio_mesure"),
    VULNERABILITY: ("bas_rev_pct", "fact_eur", "vuln_bas_pct", "vuln_haut_pct", "vuln_indep_pct", "classe_vuln"),
}
_LAST = ("rang", "stab_pct", "fiab", "etat", "motif")
_R = Kind.REAL


def _zones() -> Schema:
    before = [one for one in ZONES if one.name not in _LAST]
    more = [one for schema, names in ADDED.items() for one in schema if one.name in names]
    return Schema((*before, *more, *(one for one in ZONES if one.name in _LAST)))


ENERGY_DPE = Schema(
    (
        *DWELLINGS,
        *LINKS,
        Field("adresse", Kind.TEXT, "Adresse", mark("Only with KEEP_ADDRESS: a personal datum, do not publish it")),
    )
)
ENERGY_ZONES = _zones()
ENERGY_BUILDINGS = Schema(
    (
        *(one for one in BUILDINGS if one.name != "etat"),
        Field(
            "fg_proba",
            _R,
            "Probabilité F-G modélisée (ce n’est pas une étiquette)",
            mark("0-1, of a dwelling without a DPE in the stratum of the building"),
            "",
            3,
        ),
        Field("fg_proba_q05", _R, "Probabilité F-G modélisée, borne basse", mark("Lower bound"), "", 3),
        Field("fg_proba_q95", _R, "Probabilité F-G modélisée, borne haute", mark("Upper bound"), "", 3),
        Field(
            "etat",
            Kind.TEXT,
            "État",
            mark("diagnostique, partiel, modelise (no DPE, a probability), absent, hors (light, farm, church, shed)"),
        ),
    )
)
