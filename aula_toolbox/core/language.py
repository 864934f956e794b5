"""Words and numbers of a report in one language."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

NARROW_SPACE = "\u202f"


@dataclass(frozen=True)
class Language:
    """Translates sentences and writes numbers the way a reader of that language expects them."""

    code: str = "en"
    translate: Callable[[str], str] = str

    def tr(self, text: str, **values: Any) -> str:
        """The translated sentence with its `{name}` places filled."""
        translated = self.translate(text)
        return translated.format(**values) if values else translated

    def number(self, value: float | None, decimals: int = 0, unit: str = "") -> str:
        """`12 345,6 m3` in French, `12,345.6 m3` in English, a dash for what is not known."""
        if value is None or math.isnan(value):
            return "–"
        written = f"{value:,.{decimals}f}"
        if self.code == "fr":
            written = written.replace(",", NARROW_SPACE).replace(".", ",")
        return f"{written}\u00a0{unit}" if unit else written
