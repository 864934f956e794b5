"""Numbers in the sentences of the ERC and ZAN results, written as they are read in France."""

from __future__ import annotations

from math import isnan
from typing import SupportsFloat


def decimal(value: SupportsFloat | None, digits: int = 1) -> str:
    """A number with a decimal comma and no useless zero; `?` when it is not known."""
    if value is None or isnan(float(value)):
        return "?"
    text = f"{float(value):.{digits}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return ("0" if text == "-0" else text).replace(".", ",")


def need_name(key: str) -> str:
    """A need as it is read, from its key: `zone_humide|forte|CS6.1.2` -> `zone humide · forte · CS6.1.2`."""
    return " · ".join(part.replace("_", " ") for part in key.split("|"))
