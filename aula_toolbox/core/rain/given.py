"""Roofs given as a table of areas, demands and tanks, whoever made it.

Method: docs/design/rain.md#indicators
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..decimals import reals
from ..errors import AulaError, raise_all
from ..messages import Message, Notes, listing, message
from .columns import is_missing
from .days import CONTINUOUS, Floats, RainDays
from .demand import COMPONENTS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

    from .simulate import DrawOrder

AREA, TOTAL = "ae_m2", "d_l_j"
OPTIONAL = ("toit_m2", "statut", "motif")
FIELDS = ("id_bat", AREA, TOTAL, *COMPONENTS.values(), *OPTIONAL)


def roofs_given(
    attributes: pd.DataFrame,
    fids: Sequence[int],
    layer: str,
    tank_field: str | None,
    notes: Notes,
    present: Sequence[str] = (),
) -> pd.DataFrame:
    """The columns a simulation needs: id_bat, ae_m2, toit_m2, the four components, d_l_j, and statut if it is there.

    A demand without components is spread evenly over the year. tank_field: becomes cuve_l, null where negative;
    notes: values that are not numbers; present: the fields of the layer, for the message.
    Raises E_FIELD with everything that is missing.
    """
    import pandas as pd

    has_parts = all(name in attributes for name in COMPONENTS.values())
    _check(attributes, layer, has_parts, tank_field, present or list(attributes.columns))
    roofs = pd.DataFrame({"id_bat": _identifiers(attributes, fids), AREA: _numbers(attributes, AREA, notes)})
    for name in COMPONENTS.values():
        roofs[name] = _numbers(attributes, name, notes) if has_parts else np.zeros(len(roofs))
    if not has_parts:
        total = _numbers(attributes, TOTAL, notes)
        roofs[COMPONENTS[CONTINUOUS]] = total
        notes.info("No field tells when the demand falls (d_cst_l_j ...): it is taken as the same every day.")
    roofs[TOTAL] = roofs[list(COMPONENTS.values())].sum(axis=1, skipna=False)
    for name in OPTIONAL:
        if name in attributes:
            roofs[name] = attributes[name].to_numpy()
    if "toit_m2" not in roofs:
        roofs["toit_m2"] = np.nan
    roofs["cuve_l"] = _tanks(attributes, tank_field, notes) if tank_field else np.full(len(roofs), np.nan)
    return roofs


def _check(
    attributes: pd.DataFrame, layer: str, has_parts: bool, tank_field: str | None, present: Sequence[str]
) -> None:
    needed = [AREA] if has_parts else [AREA, TOTAL]
    missing = [name for name in (*needed, *([tank_field] if tank_field else [])) if name not in attributes]
    problems: list[Message] = []
    if missing:
        problems.append(
            message(
                "{layer}: missing fields {missing}; the fields that are there: {present}. Run 'Qualify roofs' "
                "(rainroofs), then 'Estimate the demand' (raindemand).",
                "E_FIELD",
                layer=layer,
                missing=listing(missing),
                present=listing(present, 40),
            )
        )
    raise_all(problems)


def _numbers(attributes: pd.DataFrame, name: str, notes: Notes) -> Floats:
    return reals(attributes[name], notes, name)


def _tanks(attributes: pd.DataFrame, field: str, notes: Notes) -> Floats:
    litres = _numbers(attributes, field, notes)
    with np.errstate(invalid="ignore"):
        return np.where(litres >= 0, litres, np.nan)


def _identifiers(attributes: pd.DataFrame, fids: Sequence[int]) -> list[str]:
    given = attributes["id_bat"] if "id_bat" in attributes else [None] * len(attributes)
    return [f"fid:{fid}" if is_missing(value) else str(value) for value, fid in zip(given, fids)]


def traces(
    roofs: pd.DataFrame,
    cuve_l: Floats,
    series: Sequence[int],
    days: Sequence[RainDays],
    rule: DrawOrder,
    most: int,
) -> Mapping[str, object]:
    """Every day of every simulated tank, one after another: the fields of schema.DAILY.

    series: place of each roof's series in `days`, -1 for none. Raises E_TOO_MANY above `most` roofs.
    """
    import pandas as pd

    from .daily import daily_trace

    if len(roofs) > most:
        raise AulaError(
            "The daily trace is for {most} features at most; there are {count}. Select some.",
            "E_TOO_MANY",
            most=most,
            count=len(roofs),
        )
    parts = []
    for row, (litres, number) in enumerate(zip(cuve_l, series)):
        roof = roofs.iloc[row]
        asked = {calendar: float(roof[name]) for calendar, name in COMPONENTS.items() if roof[name] > 0}
        if number < 0 or not litres >= 0 or not asked or not roof[AREA] > 0:
            continue
        trace = daily_trace(days[number], list(asked), float(roof[AREA]), float(litres), list(asked.values()), rule)
        parts.append(trace.assign(id_bat=roof["id_bat"]))
    names = ("id_bat", "date", "p_mm", "apport_l", "besoin_l", "servi_l", "trop_l", "stock_l")
    empty: dict[str, object] = {name: [] for name in names}
    return pd.concat(parts, ignore_index=True) if parts else empty
