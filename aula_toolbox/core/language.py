"""Words and numbers of a report in one language."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

NARROW_SPACE = "\u202f"
# a sign of two parts never begins a line in French
FRENCH_SPACE = re.compile(" (?=[:;?!%»])|(?<=«) ")


@dataclass(frozen=True)
class Language:
    """Translates sentences and writes numbers the way a reader of that language expects them."""

    code: str = "en"
    translate: Callable[[str], str] = str

    def tr(self, text: str, **values: Any) -> str:
        """The translated sentence with its `{name}` places filled."""
        translated = self.translate(text)
        sentence = translated.format(**values) if values else translated
        return self.typeset(sentence)

    def counted(self, number: float, one: str, many: str, **values: object) -> str:
        """The sentence of one or that of many (both marked), whose `{count}` is the number: none is one in French.

        >>> [Language().counted(number, "{count} roof", "{count} roofs") for number in (1, 0, 1.2)]
        ['1 roof', '0 roofs', '1 roof']
        """
        whole = abs(round(number))
        is_one = whole < 2 if self.code == "fr" else whole == 1
        return self.tr(one if is_one else many, count=self.number(number), **values)

    def typeset(self, sentence: str) -> str:
        """A sentence whose signs of two parts never begin a line, in French."""
        return FRENCH_SPACE.sub("\u00a0", sentence) if self.code == "fr" else sentence

    def number(self, value: float | None, decimals: int = 0, unit: str = "") -> str:
        """`12 345,6 m3` in French, `12,345.6 m3` in English, a dash for what is not known."""
        if value is None or math.isnan(value):
            return "–"
        written = f"{value:,.{decimals}f}"
        if not written.strip("-0.,"):
            written = written.lstrip("-")  # what is rounded to zero has no sign
        if self.code == "fr":
            written = written.replace(",", NARROW_SPACE).replace(".", ",")
        return f"{written}\u00a0{unit}" if unit else written
