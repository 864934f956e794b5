"""Criteria read from measured layers. A positive finding counts; finding nothing counts only where the layer covers.

Every function takes the context and returns what is known of one criterion, or None when no layer speaks of it.

Method: docs/design/friches.md#criteria
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..text import fold
from .classcodes import ESTIMATED, FAILED, OBSERVED
from .criteria import Floats
from .evidence import NOT_APPLICABLE, OFF_LAYER, Known
from .pairs import Layer
from .thresholds import FricheThresholds

NOWHERE = np.inf


@dataclass
class Context:
    """The measured layers by role, those that failed, and the sites."""

    limits: FricheThresholds
    layers: Mapping[str, Layer]
    site_m2: Floats
    failed: Mapping[str, str] = field(default_factory=dict)
    this_year: int = 0

    @property
    def mode(self) -> str:
        """`aula` or `mutafriches`."""
        return self.limits.mode

    @property
    def is_aula(self) -> bool:
        """Whether polygons, shares and estimates are used."""
        return self.mode == "aula"

    @property
    def count(self) -> int:
        """Number of sites."""
        return len(self.site_m2)

    @property
    def is_point(self) -> Any:
        """Sites without polygon."""
        return np.isnan(self.site_m2)

    def get(self, role: str) -> Layer | None:
        """A layer, None when it was not given or failed."""
        return self.layers.get(role)

    def covered(self, *names: str) -> Any:
        """Sites covered by every one of the layers."""
        out = np.ones(self.count, dtype=bool)
        for name in names:
            layer = self.get(name)
            out &= layer.covered if layer is not None else np.zeros(self.count, dtype=bool)
        return out

    def touched(self, name: str) -> Any:
        """Sites that a layer intersects."""
        layer = self.get(name)
        return layer.touches(self.limits) if layer is not None else np.zeros(self.count, dtype=bool)

    def nearest(self, name: str, within_m: float) -> Floats:
        """Distance of the nearest feature, infinite when there is none within, or no layer."""
        layer = self.get(name)
        return layer.nearest(within_m) if layer is not None else np.full(self.count, NOWHERE)


def conclude(
    context: Context,
    roles: Sequence[str],
    positive: Any,
    value: Any,
    negative: Any,
    none_value: Any = None,
    sure: Any = True,
    measure: Any = None,
    unit: str = "",
    share: Any = None,
) -> Known:
    """State of each site: found (observed if sure, else estimated), nothing found where covered, else absent.

    value: one value, or one a site. Sites without polygon only give estimates.
    """
    known = Known.nothing(context.count, unit)
    positive, negative = np.asarray(positive, dtype=bool), np.asarray(negative, dtype=bool) & ~np.asarray(positive)
    sure_here = np.broadcast_to(np.asarray(sure, dtype=bool), positive.shape) | (not context.is_aula)
    known.value[positive] = value[positive] if isinstance(value, np.ndarray) else value
    known.value[negative] = none_value
    known.state[positive] = np.where(sure_here, OBSERVED, ESTIMATED)[positive]
    known.state[negative] = OBSERVED
    known.state[context.is_point & (positive | negative)] = ESTIMATED if context.is_aula else OBSERVED
    layers = [context.layers[role] for role in roles if role in context.layers]
    known.source[positive | negative] = ", ".join(dict.fromkeys(one.name for one in layers))
    known.vintage[positive | negative] = ", ".join(dict.fromkeys(one.vintage for one in layers)) or None
    known.note[~(positive | negative)] = OFF_LAYER
    for layer in layers:
        known.cover = np.where((known.cover == NOT_APPLICABLE) & layer.covered, layer.cover, known.cover)
    if measure is not None:
        known.measure = np.where(np.isfinite(measure), measure, np.nan)
    if share is not None:
        known.share = np.asarray(share, dtype=float)
    return known


def single(
    context: Context, role: str, found: Callable[[Layer], Any], value: Any, none_value: Any = None
) -> Known | None:
    """A criterion of one layer: `value` where found, `none_value` where covered and not."""
    layer = context.get(role)
    if layer is None:
        return None
    return conclude(
        context,
        [role],
        found(layer),
        value,
        layer.covered,
        none_value,
        share=layer.share_pct() if layer.is_area else None,
    )


def near(context: Context, role: str, within_m: float) -> Known | None:
    """Distance of the nearest feature within a radius; « nothing found » beyond, where the layer covers."""
    layer = context.get(role)
    if layer is None:
        return None
    distance = layer.nearest(within_m)
    found = np.isfinite(distance)
    return conclude(context, [role], found, distance.astype(object), layer.covered, None, measure=distance, unit="m")


def footprint(context: Context) -> Known | None:
    """Built footprint in the site; light buildings left out by the agency's rules."""
    layer = context.get("BATIMENT")
    if layer is None:
        return None
    kept = layer.part(~_is_light(layer)) if context.is_aula else layer
    area = kept.area_by_site()
    has_polygon = ~context.is_point
    return conclude(
        context,
        ["BATIMENT"],
        (area > 0) & has_polygon,
        area.astype(object),
        layer.covered & has_polygon,
        0.0,
        measure=area,
        unit="m2",
    )


def _is_light(layer: Layer) -> Any:
    return np.array([fold(text) in ("oui", "true", "1") for text in layer.text("leger")], dtype=bool)


def electricity(context: Context) -> Known | None:
    """Low-voltage line when close, else substation, else line a bit further."""
    if "POSTE" not in context.layers and "LIGNE_BT" not in context.layers:
        return None
    line_close = context.nearest("LIGNE_BT", context.limits["elec_bt_proche_m"])
    station = context.nearest("POSTE", context.limits["elec_poste_m"])
    line = context.nearest("LIGNE_BT", context.limits["elec_bt_m"])
    distance = np.where(np.isfinite(line_close), line_close, np.where(np.isfinite(station), station, line))
    found = np.isfinite(distance)
    sure = np.isfinite(line_close) | (np.isfinite(station) & context.covered("LIGNE_BT"))
    sure |= np.isfinite(line) & (np.isfinite(station) | context.covered("POSTE"))
    return conclude(
        context,
        ["LIGNE_BT", "POSTE"],
        found,
        distance.astype(object),
        context.covered("POSTE", "LIGNE_BT"),
        None,
        sure,
        distance,
        "m",
    )


_CLAY = {
    "3": "fort",
    "fort": "fort",
    "2": "faible-ou-moyen",
    "moyen": "faible-ou-moyen",
    "1": "faible-ou-moyen",
    "faible": "faible-ou-moyen",
}


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


_NATURE = (("RESERVE", "reserve-naturelle"), ("N2000", "natura-2000"), ("ZNIEFF", "znieff-type-1-2"))
_NATURE_PUBLISHED = (
    ("N2000", "natura-2000"),
    ("ZNIEFF", "znieff-type-1-2"),
    ("PARC", "parc-naturel-regional"),
    ("RESERVE", "reserve-naturelle"),
)


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
        settled &= context.covered(role) | context.touched(role)
    covered = context.covered(*roles)
    reach = context.limits["zone_env_proche_m"]
    if context.is_aula and reach > 0:
        close = np.min([context.nearest(role, reach) for role in roles], axis=0) < reach
        nearby = close & covered & ~found
        value[nearby] = "proximite-zone"
        found, sure = found | nearby, sure | nearby
    return conclude(context, [role for role, _ in order], found, value, covered, "hors-zone", sure)


def _park(context: Context, default: str) -> str:
    layer = context.layers["PARC"]
    words = fold(" ".join([layer.name, *layer.text("nature_parc")]))
    return "parc-naturel-national" if "national" in words and "regional" not in words else default


_HERITAGE = (("AC2", "site-inscrit-classe"), ("AC1", "perimetre-abf"), ("AC4", "perimetre-abf"))
_HERITAGE_PUBLISHED = (("AC1", "perimetre-abf"), ("AC2", "site-inscrit-classe"), ("AC4", "spr"))


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
        settled &= context.covered(role) | context.touched(role)
    return conclude(context, roles, found, value, context.covered(*roles), "non-concerne", sure)


def energy(context: Context) -> Known | None:
    """Acceleration and exclusion zones for renewable energies."""
    excluding, faster = context.get("EXCL_ENR"), context.get("ZAER")
    if excluding is None and faster is None:
        return None
    share = excluding.share_pct() if excluding is not None else np.zeros(context.count)
    limit = context.limits["exclusion_enr_part_pct"]
    out = share >= limit if context.is_aula else context.touched("EXCL_ENR")
    inside = context.touched("ZAER")
    value = np.where(out, "exclusion", "oui").astype(object)
    if faster is not None:
        canopy = np.array(["OMBRIERE" in fold(text).upper() for text in _details(faster)], dtype=bool)
        value[faster.part(canopy).touches(context.limits) & ~out] = "oui-solaire-pv-ombriere"
    known_exclusion = context.covered("EXCL_ENR") | out
    covered = context.covered("ZAER")
    known = conclude(
        context, ["EXCL_ENR", "ZAER"], out | inside, value, covered, "non", out | known_exclusion, share=share
    )
    if context.is_aula:
        known.state[covered & ~out & ~inside & ~known_exclusion] = ESTIMATED
        partial = (share >= context.limits["exclusion_enr_part_min_pct"]) & ~out
        known.note[partial] = "zone d'exclusion ENR sur une partie du site"
    return known


def _details(layer: Layer) -> list[str]:
    names = [name for name in layer.attributes.columns if "filiere" in name or "detail" in name or "type" in name]
    columns = [layer.column(name) for name in names]
    return [" ".join(values) for values in zip(*columns)] if columns else [""] * len(layer.site)


def siding(context: Context) -> Known | None:
    """Rail siding within a kilometre, in good state or not."""
    layer = context.get("ITE")
    if layer is None:
        return None
    reach = context.limits["ite_m"]
    good = np.array(["bon" in fold(text).split() for text in layer.text("etat_embranchement")], dtype=bool)
    close = np.isfinite(layer.nearest(reach))
    value = np.where(np.isfinite(layer.part(good).nearest(reach)), "moins-1km-bon-etat", "moins-1km-mauvais-etat")
    return conclude(
        context, ["ITE"], close, value.astype(object), layer.covered, "plus-1km", measure=layer.nearest(reach), unit="m"
    )


def zone_share(context: Context, role: str) -> Known | None:
    """Whether most of the site, or its centroid where asked, is in the layer."""
    layer = context.get(role)
    if layer is None:
        return None
    share = layer.share_pct()
    inside = share >= context.limits["zonage_part_pct"] if context.is_aula else layer.nearest(0.0) <= 0
    if role == "QPV" and layer.centre_inside is not None:
        inside = inside | layer.centre_inside
    return conclude(context, [role], inside, True, layer.covered, False, share=share)


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


def failed(context: Context, roles: Sequence[str]) -> Known | None:
    """A criterion whose layer was given but could not be used."""
    reasons = [context.failed[role] for role in roles if role in context.failed]
    if not reasons:
        return None
    known = Known.nothing(context.count)
    known.state[:], known.note[:] = FAILED, " ; ".join(reasons)
    return known
