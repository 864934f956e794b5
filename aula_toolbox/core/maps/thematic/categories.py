"""A thematic map of words: the most frequent ones in colours of their own, the rarest together.

Method: docs/design/maps.md#thematic-kinds
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ...errors import AulaError
from ..thresholds import thresholds
from ..tokens import Tokens
from . import phrases
from .cells import ABSENT
from .phrases import SPACE, number_words
from .quantities import CATEGORIES
from .ramps import OTHER, SET, hatches, ramp
from .theme import KeyLine, MapTheme, ThemeRequest, state_lines

OTHERS = "autres"


def of_words(request: ThemeRequest, cells: Sequence[str | None], shown: Sequence[bool], tokens: Tokens) -> MapTheme:
    """The theme of a field of words: the most frequent ones in colours, the rarest together.

    Raises AulaError E_CLASSES when no unit shown has a word.
    """
    counts = Counter(word for word, is_seen in zip(cells, shown) if is_seen and word)
    if not counts:
        raise AulaError("No unit of the map has a value.", "E_CLASSES")
    most = int(thresholds()["categories_maximales"])
    order = sorted(counts, key=lambda word: (-counts[word], word))
    kept = order if len(order) <= most else order[: most - 1]
    colours = ramp(SET, len(kept), tokens)
    codes = {word: f"k{rank + 1}" for rank, word in enumerate(kept)}
    lines = [
        KeyLine(codes[word], word, colour, kind, counts[word])
        for word, colour, kind in zip(kept, colours, hatches(colours))
    ]
    others = sum(counts.values()) - sum(line.count for line in lines)
    if others:
        many = len(order) - len(kept)
        lines.append(KeyLine(OTHERS, f"Autres ({number_words(many)} catégories)", OTHER, "", others))
    states = [ABSENT if not word else codes.get(word, OTHERS) for word in cells]
    return MapTheme(
        CATEGORIES,
        request.label,
        request.unit,
        phrases.page_title(request.label, request.units),
        f"{request.units.counted(sum(counts.values()))}, {_categories(len(order))}",
        tuple(states),
        (None,) * len(states),
        (*lines, *state_lines(states, shown)),
        (request.units.many[:1].upper() + request.units.many[1:] + " par catégorie à droite",),
    )


def _categories(count: int) -> str:
    return f"{number_words(count)}{SPACE}{'catégories' if count >= 2 else 'catégorie'}"
