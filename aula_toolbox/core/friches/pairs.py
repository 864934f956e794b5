"""Measured pairs of a site and a feature of a layer, and what is read from them.

Method: docs/design/friches.md#coverage
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
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


@dataclass
class Layer:
    """One context layer measured against the sites.

    site, feature: rows of each pair; distance_m between them, 0 when touching; area_m2 in common.
    attributes: one row a feature, lower-case columns. cover: per site `declaree`, `emprise` or ``.
    centre_inside [sites]: whether the centroid lies in a feature. site_m2: NaN for sites without polygon.
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

    @property
    def covered(self) -> Any:
        """Sites for which finding nothing is a fact."""
        return np.isin(self.cover, (DECLARED, EXTENT))

    @property
    def size(self) -> int:
        """Number of sites."""
        return len(self.cover)

    def part(self, keep: Any) -> Layer:
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
        )

    def text(self, notion: str) -> Any:
        """What each pair's feature says of a notion, as text, from the field that holds it; `` when missing."""
        field = find(notion, self.attributes.columns).field
        return np.full(len(self.site), "", dtype=object) if field is None else self.column(field)

    def column(self, field: str) -> Any:
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
        """Common area of each site, features added."""
        return np.bincount(self.site, self.area_m2, self.size).astype(float)

    def share_pct(self) -> Floats:
        """Share of each site covered by the layer; all or nothing for sites without area and for points and lines."""
        inside = np.zeros(self.size)
        np.maximum.at(inside, self.site[self.distance_m <= 0], 100.0)
        if not self.is_area:
            return inside
        with np.errstate(invalid="ignore", divide="ignore"):
            share = np.minimum(100.0, 100 * self.area_by_site() / self.site_m2)
        return np.where(self.site_m2 > 0, share, inside)

    def touches(self, limits: FricheThresholds) -> Any:
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
