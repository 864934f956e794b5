"""Where each site of an inventory is by its coordinates; those that cannot be read are findings.

Method: docs/design/friches.md#coordinates
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..coordinates import LAMBERT93, pair, pair_of, placed_in, split_srid
from .findings import ERROR, WARNING, Findings

if TYPE_CHECKING:
    import pandas as pd


def points(table: pd.DataFrame, found: Findings) -> list[tuple[float, float, str] | None]:
    """Where each site is, from `lon`/`lat` or `geompoint`; unreadable coordinates are findings.

    >>> import pandas as pd
    >>> from aula_toolbox.core.friches.findings import Findings
    >>> points(pd.DataFrame({'lon': [2.8], 'lat': [50.4], 'geompoint': [None]}), Findings())
    [(2.8, 50.4, 'EPSG:4326')]
    """
    lon = table["lon"].tolist() if "lon" in table else [None] * len(table)
    lat = table["lat"].tolist() if "lat" in table else [None] * len(table)
    out = []
    for row, (x, y, wkt) in enumerate(zip(lon, lat, table["geompoint"].tolist())):
        numbers = pair(x, y) or pair_of(wkt)
        place = placed_in(*numbers, split_srid(wkt)[0] if pair(x, y) is None else "") if numbers else None
        given = wkt if wkt is not None else None if x is None else f"{x} {y}"
        if place is None and given is not None:
            found.add(row, "geompoint", "coordonnees_illisibles", ERROR, given)
        elif place is not None and place[2] == LAMBERT93 and not split_srid(wkt)[0]:
            found.add(row, "geompoint", "coordonnees_projetees", WARNING, given, LAMBERT93)
        out.append(place)
    return out
