"""Criteria read from measured layers. A positive finding counts; finding nothing counts only where the layer covers.

Every function takes the context and returns what is known of one criterion, or None when no layer speaks of it.

Method: docs/design/friches.md#criteria
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from ..text import fold, number
from .classcodes import ESTIMATED, FAILED, OBSERVED
from .criteria import Floats, table
from .evidence import BOX_ONLY, NOT_APPLICABLE, OFF_LAYER, Known
from .pairs import Bools, Layer
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
    def is_point(self) -> Bools:
        """Sites without polygon."""
        return np.isnan(self.site_m2)

    def get(self, role: str) -> Layer | None:
        """A layer, None when it was not given or failed."""
        return self.layers.get(role)

    def covered(self, *names: str) -> Bools:
        """Sites covered by every one of the layers."""
        out = np.ones(self.count, dtype=bool)
        for name in names:
            layer = self.get(name)
            out &= layer.covered if layer is not None else np.zeros(self.count, dtype=bool)
        return out

    def proven(self, *names: str) -> Bools:
        """Sites for which finding nothing in every one of the layers is a fact and no estimate."""
        out = np.ones(self.count, dtype=bool)
        for name in names:
            layer = self.get(name)
            out &= layer.proven if layer is not None else np.zeros(self.count, dtype=bool)
        return out

    def touched(self, name: str) -> Bools:
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
    positive: npt.ArrayLike,
    value: object,
    negative: npt.ArrayLike,
    none_value: object = None,
    sure: npt.ArrayLike = True,
    measure: Floats | None = None,
    unit: str = "",
    share: npt.ArrayLike | None = None,
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
    boxed = negative & np.any([layer.covered & ~layer.proven for layer in layers], axis=0)
    known.state[boxed] = ESTIMATED
    known.source[positive | negative] = ", ".join(dict.fromkeys(one.name for one in layers))
    known.vintage[positive | negative] = ", ".join(dict.fromkeys(one.vintage for one in layers)) or None
    known.note[~(positive | negative)] = OFF_LAYER
    known.note[boxed] = BOX_ONLY
    for layer in layers:
        known.cover = np.where((known.cover == NOT_APPLICABLE) & layer.covered, layer.cover, known.cover)
    if measure is not None:
        known.measure = np.where(np.isfinite(measure), measure, np.nan)
    if share is not None:
        known.share = np.asarray(share, dtype=float)
    return known


def single(
    context: Context, role: str, found: Callable[[Layer], npt.ArrayLike], value: object, none_value: object = None
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


def _is_light(layer: Layer) -> Bools:
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


def failed(context: Context, roles: Sequence[str]) -> Known | None:
    """A criterion whose layer was given but could not be used."""
    reasons = [context.failed[role] for role in roles if role in context.failed]
    if not reasons:
        return None
    known = Known.nothing(context.count)
    known.state[:], known.note[:] = FAILED, " ; ".join(reasons)
    return known


def shops(context: Context) -> Known | None:
    """Whether a shop or service of the list is close."""
    layer = context.get("BPE")
    if layer is None:
        return None
    wanted = {row["code"] for row in table("bpe_codes", code=str)}
    own = layer.part(np.array([text in wanted for text in layer.text("type_equipement")], dtype=bool))
    distance = own.nearest(context.limits["commerces_m"])
    return conclude(context, ["BPE"], np.isfinite(distance), True, layer.covered, False, measure=distance, unit="m")


def pollution(context: Context) -> Known | None:
    """A polluted site close by: an estimate, never « non »."""
    roles = [role for role in ("POLLUE", "SIS") if role in context.layers]
    if not roles or not context.is_aula:
        return None
    distance = np.min([context.nearest(role, context.limits["pollue_m"]) for role in roles], axis=0)
    none = np.zeros(context.count, dtype=bool)
    return conclude(
        context, roles, np.isfinite(distance), "oui-autres-composes", none, sure=False, measure=distance, unit="m"
    )


def access(context: Context) -> Known | None:
    """Quality of the access road, deduced from the roads close by: always an estimate."""
    layer = context.get("ROUTE")
    if layer is None or not context.is_aula:
        return None
    reach, limits = context.limits["voie_m"], context.limits
    rank = np.array([number_or_nan(text) for text in layer.text("importance")])
    width = np.array([number_or_nan(text) for text in layer.text("largeur_route")])
    allowed = np.array([fold(text) for text in layer.text("acces_vl")])
    drivable = np.array([one != "physiquement impossible" for one in allowed], dtype=bool) & _is_road(layer)
    free = drivable & np.isin(allowed, ("libre", ""))
    good = free & (rank <= limits["voie_importance_max"]) & (width >= limits["voie_largeur_m"])
    accessible = np.isfinite(layer.part(good).nearest(reach))
    isolated = ~np.isfinite(layer.part(drivable).nearest(reach)) & layer.covered
    value = np.where(accessible, "accessible", "peu-accessible").astype(object)
    return conclude(context, ["ROUTE"], accessible | isolated, value, np.zeros(context.count, bool), sure=False)


def _is_road(layer: Any) -> Bools:
    walked = ("sentier", "escalier", "chemin", "piste cyclable")
    return np.array([fold(text) not in walked for text in layer.text("nature_route")], dtype=bool)


def number_or_nan(text: str) -> float:
    """A number as a layer writes it, NaN for anything else.

    >>> number_or_nan("12,5"), number_or_nan("?")
    (12.5, nan)
    """
    try:
        read = number(text)
    except ValueError:
        return math.nan
    return math.nan if read is None else read
