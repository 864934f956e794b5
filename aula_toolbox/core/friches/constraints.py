"""Criteria read from layers of hazards and of what is protected: risks, nature, heritage, species, wetlands.

Every function takes the context and returns what is known of one criterion, or None when no layer speaks of it.

Method: docs/design/friches.md#criteria
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ..text import fold
from .classcodes import ESTIMATED
from .evidence import Known
from .measured import Context, conclude, single
from .pairs import Layer

_CLAY = {
    "3": "fort",
    "fort": "fort",
    "2": "faible-ou-moyen",
    "moyen": "faible-ou-moyen",
    "1": "faible-ou-moyen",
    "faible": "faible-ou-moyen",
}
_NATURE = (("RESERVE", "reserve-naturelle"), ("N2000", "natura-2000"), ("ZNIEFF", "znieff-type-1-2"))
_NATURE_PUBLISHED = (
    ("N2000", "natura-2000"),
    ("ZNIEFF", "znieff-type-1-2"),
    ("PARC", "parc-naturel-regional"),
    ("RESERVE", "reserve-naturelle"),
)
_HERITAGE = (("AC2", "site-inscrit-classe"), ("AC1", "perimetre-abf"), ("AC4", "perimetre-abf"))
_HERITAGE_PUBLISHED = (("AC1", "perimetre-abf"), ("AC2", "site-inscrit-classe"), ("AC4", "spr"))


def clay(context: Context) -> Known | None:
    """Highest clay class over the least share of the site, or the class at the centroid."""
    layer = context.get("RGA")
    if layer is None:
        return None
    classes = np.array([_CLAY.get(fold(text).removesuffix(".0"), "") for text in layer.text("alea")], dtype=object)
    least = context.limits["argile_part_pct"] if context.is_aula else 0.0
    value, found = np.full(context.count, None, dtype=object), np.zeros(context.count, dtype=bool)
    for name in ("faible-ou-moyen", "fort"):
        one = layer.part(classes == name)
        inside = (one.share_pct() >= least) & (one.nearest(0.0) <= 0)
        value[inside], found = name, found | inside
    return conclude(context, ["RGA"], found, value, layer.covered, "aucun", share=layer.share_pct())


def flood(context: Context) -> Known | None:
    """Flood zone: intersected, or within the radius of the published rules."""
    reach = 0.0 if context.is_aula else context.limits["inondation_m"]
    return single(
        context,
        "INONDATION",
        lambda layer: layer.touches(context.limits) if context.is_aula else layer.nearest(reach) <= reach,
        "oui",
        "non",
    )


def technology(context: Context) -> Known | None:
    """Technological risks: polluted-soil sectors, prevention plans, classified installations."""
    roles = ("ICPE", "SIS", "PPRT") if context.is_aula else ("ICPE", "SIS")
    if not any(role in context.layers for role in roles):
        return None
    limits = context.limits
    plant = np.isfinite(context.nearest("ICPE", limits["icpe_m"]))
    if context.is_aula:
        layer = context.get("ICPE")
        if layer is not None:
            plant |= np.isfinite(layer.part(_is_seveso(layer)).nearest(limits["seveso_m"]))
        found = plant | context.touched("SIS") | context.touched("PPRT")
    else:
        found = plant | np.isfinite(context.nearest("SIS", limits["sis_m"]))
    return conclude(context, roles, found, True, context.covered(*roles), False)


def _is_seveso(layer: Layer) -> Any:
    texts = [fold(text) for text in layer.text("seveso")]
    return np.array([text not in ("", "non", "0", "false", "non seveso", "nan") for text in texts], dtype=bool)


def nature(context: Context) -> Known | None:
    """Environmental zoning: the first of the order of precedence that the site intersects."""
    order = _NATURE if context.is_aula else _NATURE_PUBLISHED
    roles = [role for role, _ in _NATURE]
    if not any(role in context.layers for role, _ in order):
        return None
    value, found = np.full(context.count, None, dtype=object), np.zeros(context.count, dtype=bool)
    sure, settled = np.zeros(context.count, dtype=bool), np.ones(context.count, dtype=bool)
    for role, name in order:
        here = context.touched(role) & ~found
        value[here] = _park(context, name) if role == "PARC" else name
        sure |= here & settled
        found |= here
        settled &= context.proven(role) | context.touched(role)
    covered = context.covered(*roles)
    reach = context.limits["zone_env_proche_m"]
    if context.is_aula and reach > 0:
        close = np.min([context.nearest(role, reach) for role in roles], axis=0) < reach
        nearby = close & covered & ~found
        value[nearby] = "proximite-zone"
        found, sure = found | nearby, sure | (nearby & context.proven(*roles))
    return conclude(context, [role for role, _ in order], found, value, covered, "hors-zone", sure)


def _park(context: Context, default: str) -> str:
    layer = context.layers["PARC"]
    words = fold(" ".join([layer.name, *layer.text("nature_parc")]))
    return "parc-naturel-national" if "national" in words and "regional" not in words else default


def heritage(context: Context) -> Known | None:
    """Heritage easements AC1, AC2 and AC4."""
    order = _HERITAGE if context.is_aula else _HERITAGE_PUBLISHED
    roles = [role for role, _ in order]
    if not any(role in context.layers for role in roles):
        return None
    value, found = np.full(context.count, None, dtype=object), np.zeros(context.count, dtype=bool)
    sure, settled = np.zeros(context.count, dtype=bool), np.ones(context.count, dtype=bool)
    for role, name in order:
        here = context.touched(role) & ~found
        value[here], found, sure = name, found | here, sure | (here & settled)
        settled &= context.proven(role) | context.touched(role)
    return conclude(context, roles, found, value, context.covered(*roles), "non-concerne", sure)


def green_network(context: Context) -> Known | None:
    """Green and blue network, from the words of its types."""
    layer = context.get("TVB")
    if layer is None or not context.is_aula:
        return None
    names = [name for name in layer.attributes.columns if layer.attributes[name].dtype == object]
    texts = [fold(" ".join(values)) for values in zip(*(layer.column(name) for name in names))] if names else []
    texts = texts or [""] * len(layer.site)
    reservoir = np.array(["reservoir" in text for text in texts], dtype=bool)
    corridor = np.array(["corridor" in text for text in texts], dtype=bool)
    restore = corridor & np.array(["restaur" in text or "remettre" in text for text in texts], dtype=bool)
    value, found = np.full(context.count, None, dtype=object), np.zeros(context.count, dtype=bool)
    for keep, name in (
        (corridor, "corridor-a-preserver"),
        (restore, "corridor-a-restaurer"),
        (reservoir, "reservoir-biodiversite"),
    ):
        here = layer.part(keep).touches(context.limits) if layer.is_area else layer.part(keep).nearest(0.0) <= 0
        value[here], found = name, found | here
    return conclude(context, ["TVB"], found, value, layer.covered, "hors-trame")


def species(context: Context) -> Known | None:
    """Recent record of a protected species inside the site; never « non » from a layer."""
    layer = context.get("ESPECE")
    if layer is None or not context.is_aula:
        return None
    years = [text[:4] for text in layer.text("date_observation")]
    oldest = context.this_year - context.limits["especes_ans"]
    recent = np.array([text.isdigit() and int(text) >= oldest for text in years], dtype=bool)
    own = layer.part(recent)
    inside, distance = own.nearest(0.0) <= 0, own.nearest(context.limits["especes_m"])
    known = conclude(
        context, ["ESPECE"], inside, "oui", np.zeros(context.count, dtype=bool), measure=distance, unit="m"
    )
    for row in np.flatnonzero(~inside).tolist():
        close = np.isfinite(distance[row])
        known.note[row] = f"espèces connues à {distance[row]:.0f} m" if close else "aucune donnée sur le site"
    return known


def wetland(context: Context) -> Known | None:
    """Wetland; inventories are not exhaustive, so absence is only a fact when the switch says so."""
    layer = context.get("ZONE_HUMIDE")
    if layer is None or not context.is_aula:
        return None
    says_no = layer.covered & bool(context.limits["zone_humide_absence_vaut_non"])
    return conclude(
        context, ["ZONE_HUMIDE"], layer.touches(context.limits), "oui", says_no, "non", share=layer.share_pct()
    )


def monuments(context: Context) -> Known | None:
    """Local criterion: monument on the site, surroundings of one."""
    layer, reach = context.get("MH"), context.limits["mh_m"]
    if layer is None and "AC1" not in context.layers:
        return None
    on_site = layer.nearest(0.0) <= 0 if layer is not None else np.zeros(context.count, dtype=bool)
    around = np.isfinite(context.nearest("MH", reach)) | context.touched("AC1")
    value = np.where(on_site, "inscrit-ou-classe", "abords").astype(object)
    known = conclude(
        context, ["MH", "AC1"], on_site | around, value, context.covered("MH"), "aucun", on_site | context.proven("MH")
    )
    return _doubt_absence(context, known, "aucun", context.covered("MH", "AC1"))


def _doubt_absence(context: Context, known: Known, none_value: str, all_covered: Any) -> Known:
    """« Nothing » is only an estimate where one of the layers of the criterion is missing."""
    nothing = np.array([value == none_value for value in known.value], dtype=bool)
    known.state[nothing & ~all_covered] = ESTIMATED
    return known


def remarkable(context: Context) -> Known | None:
    """Local criterion: remarkable heritage site."""
    roles = [role for role in ("SPR", "AC4") if role in context.layers]
    if not roles:
        return None
    inside = context.touched("SPR") | context.touched("AC4")
    covered = context.covered("SPR") | context.covered("AC4")
    known = conclude(context, roles, inside, "dans", covered, "hors")
    return _doubt_absence(context, known, "hors", context.covered("SPR", "AC4"))


def unesco(context: Context) -> Known | None:
    """Local criterion: UNESCO property or its buffer zone."""
    layer = context.get("UNESCO")
    if layer is None:
        return None
    buffer = np.array(["tampon" in fold(text) for text in layer.text("zone_protection")], dtype=bool)
    own = layer.part(~buffer).touches(context.limits)
    around = layer.part(buffer).touches(context.limits)
    value = np.where(own, "bien-inscrit", "zone-tampon").astype(object)
    return conclude(context, ["UNESCO"], own | around, value, layer.covered, "hors", share=layer.share_pct())
