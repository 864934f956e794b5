"""Measured pairs of a site and a feature of a layer, and what is read from them.

Method: docs/design/friches.md#coverage
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from ..columns import find
from .criteria import Floats
from .evidence import DECLARED, EXTENT
from .thresholds import FricheThresholds

if TYPE_CHECKING:
    import pandas as pd

Rows = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]
#: one text a pair
Texts = npt.NDArray[np.object_]


@dataclass
class Layer:
    """One context layer measured against the sites.

    site, feature: rows of each pair; distance_m between them, 0 when touching; area_m2 in common.
    attributes: one row a feature, lower-case columns. cover: per site `declaree`, `emprise` or ``.
    centre_inside [sites]: whether the centroid lies in a feature. site_m2: NaN for sites without polygon.
    common: the shape that each pair has in common; united: the area that several of them cover.
    extent_proves: whether finding nothing inside the layer's extent is a fact, rather than an estimate.
    """

    role: str
    name: str
    vintage: str
    site: Rows
    feature: Rows
    distance_m: Floats
    area_m2: Floats
    attributes: pd.DataFrame
    cover: Any
    site_m2: Floats
    count: int = 0
    is_area: bool = True
    centre_inside: Any = None
    common: Any = None
    united: Callable[[Sequence[Any]], float] | None = None
    extent_proves: bool = True
    _areas: Floats | None = field(default=None, init=False, repr=False)

    @property
    def covered(self) -> Bools:
        """Sites for which finding nothing is a fact."""
        return np.isin(self.cover, (DECLARED, EXTENT))

    @property
    def proven(self) -> Bools:
        """Sites for which finding nothing is a fact and no estimate."""
        return self.covered if self.extent_proves else self.cover == DECLARED

    @property
    def size(self) -> int:
        """Number of sites."""
        return len(self.cover)

    def part(self, keep: Bools) -> Layer:
        """Only some of the pairs."""
        return Layer(
            self.role,
            self.name,
            self.vintage,
            self.site[keep],
            self.feature[keep],
            self.distance_m[keep],
            self.area_m2[keep],
            self.attributes,
            self.cover,
            self.site_m2,
            self.count,
            self.is_area,
            self.centre_inside,
            None if self.common is None else self.common[keep],
            self.united,
            self.extent_proves,
        )

    def text(self, notion: str) -> Texts:
        """What each pair's feature says of a notion, as text, from the field that holds it; `` when missing."""
        name = find(notion, self.attributes.columns).field
        return np.full(len(self.site), "", dtype=object) if name is None else self.column(name)

    def column(self, field: str) -> Texts:
        """One attribute of each pair's feature as text; `` when it is empty."""
        values = self.attributes[field].to_numpy(dtype=object)[self.feature]
        return np.array(["" if v is None or v != v else str(v) for v in values], dtype=object)  # noqa: PLR0124

    def nearest(self, within_m: float = np.inf) -> Floats:
        """Distance of the nearest feature of each site, infinite when there is none within."""
        out = np.full(self.size, np.inf)
        near = self.distance_m <= within_m
        np.minimum.at(out, self.site[near], self.distance_m[near])
        return out

    def area_by_site(self) -> Floats:
        """Common area of each site: what lies in several features counts once."""
        if self._areas is None:
            self._areas = np.bincount(self.site, self.area_m2, self.size).astype(float)
            if self.common is not None and self.united is not None:
                self._unite(self._areas)
        return self._areas

    def _unite(self, areas: Floats) -> None:
        """Where a site has several features, the area of their union."""
        held = np.flatnonzero(self.area_m2 > 0)
        order = held[np.argsort(self.site[held], kind="stable")]
        sites, starts = np.unique(self.site[order], return_index=True)
        for site, rows in zip(sites.tolist(), np.split(order, starts[1:])):
            if len(rows) > 1 and self.united is not None:
                areas[site] = self.united([self.common[row] for row in rows])

    def share_pct(self) -> Floats:
        """Share of each site covered by the layer; all or nothing for sites without area and for points and lines."""
        inside = np.zeros(self.size)
        np.maximum.at(inside, self.site[self.distance_m <= 0], 100.0)
        if not self.is_area:
            return inside
        with np.errstate(invalid="ignore", divide="ignore"):
            share = np.minimum(100.0, 100 * self.area_by_site() / self.site_m2)
        return np.where(self.site_m2 > 0, share, inside)

    def touches(self, limits: FricheThresholds) -> Bools:
        """Sites that the layer intersects: at least the least share or area in common."""
        share, area = self.share_pct(), self.area_by_site()
        enough = (share >= limits["recouvrement_min_pct"]) | (area >= limits["recouvrement_min_m2"])
        if not self.is_area:
            enough = share > 0
        return enough & (self.nearest(0.0) <= 0)


def without_doubles(parts: Sequence[Layer], key: Sequence[str]) -> tuple[list[Layer], int]:
    """Layers of one product without the features that an earlier one holds too: departments come with their neighbours.

    key: the names that the identifying column may have. Also returned: how many features were left out.
    """
    seen: set[str] = set()
    kept, doubled = [], 0
    for part in parts:
        name = next((one for one in key if one in part.attributes.columns), None)
        if name is None:
            kept.append(part)
            continue
        own = ["" if value is None else str(value) for value in part.attributes[name]]
        is_new = np.array([not value or value not in seen for value in own], dtype=bool)
        doubled += int((~is_new).sum())
        seen.update(own)
        kept.append(part if is_new.all() else part.part(is_new[part.feature]))
    return kept, doubled
