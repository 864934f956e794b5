"""What a pre-flight check finds, and what every check is made of.

Method: docs/design/maps.md#checks
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ...messages import Message, listing
from ...typo import THIN
from ..facts import ItemFacts, MapFacts, PageFacts, ShownLayer

BLOCKING, WARNING, INFO = "bloquant", "avertissement", "info"
SEVERITIES = (BLOCKING, WARNING, INFO)


@dataclass(frozen=True)
class PageFinding:
    """One thing found on a page, and what to do about it."""

    code: str
    severity: str
    element: str
    message: Message
    remedy: Message
    page: int = 1


class Check(ABC):
    """One rule of the pre-flight."""

    code: str
    severity: str = WARNING
    remedy: str

    @abstractmethod
    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        """What this rule finds on the page."""

    def found(self, page: PageFacts, element: str, told: Message, severity: str = "") -> PageFinding:
        """A finding of this rule."""
        return PageFinding(self.code, severity or self.severity, element, told, Message(self.remedy), page.number)


def shown_items(page: PageFacts) -> Iterator[ItemFacts]:
    """The items that print."""
    return (item for item in page.items if item.is_visible)


def main_layers(page: PageFacts) -> Iterator[tuple[MapFacts, ShownLayer]]:
    """The layers of the main maps, each with its map."""
    for drawn in page.maps:
        if drawn.is_main:
            for layer in drawn.layers:
                yield drawn, layer


def names_of(layers: Iterable[ShownLayer]) -> str:
    """Their names, each once."""
    return listing(dict.fromkeys(layer.name for layer in layers), 12)


def scale_words(denominator: float) -> str:
    """« 1/25 000 »."""
    return f"1/{denominator:,.0f}".replace(",", THIN)
