"""A thematic map as facts: which class each unit is in, what the legend shows, what the page says.

Bounds come from all units of the layer, so that pages of parts of it are compared; counts and sentences from the units
that are shown.

Method: docs/design/maps.md#thematic-kinds
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from ...errors import AulaError
from ..tokens import Tokens
from . import phrases
from .bounds import AUTO_METHOD, DEVIATION, Classing, around_zero, classing
from .cells import ABSENT, SECRET, STATES, VALUE, VOID, MapCells
from .circles import shown_values
from .histogram import Histogram, histogram
from .phrases import SPACE, UnitWords, number_words
from .quantities import BOTH, CIRCLES, CROSSED, FILLS, SIGNED
from .ramps import BLUE, DIVERGING, GRID, WARM, ramp
from .thirds import SIDE, crossing

ZERO, PLAIN, GAIN, LOSS = "zero", "cercle", "hausse", "baisse"
_STATE_WORDS = dict(zip((ABSENT, SECRET, VOID), ("Donnée absente", "Secret statistique", "Non concerné")))
_STATE_LOOKS = {ABSENT: ("#FFFFFF", "45"), SECRET: ("#FFFFFF", "135"), VOID: ("#F2F2F2", "")}
_NO_CHANGE = "Stable"


@dataclass(frozen=True)
class ThemeRequest:
    """What a map is asked for; label and unit: French words, empty for those of the field."""

    kind: str
    label: str
    unit: str
    units: UnitWords
    method: str = AUTO_METHOD
    classes: int = 0
    bounds: tuple[float, ...] = ()
    palette: str = BLUE
    label_2: str = ""
    unit_2: str = ""
    void: str = ""


@dataclass(frozen=True)
class KeyLine:
    """One line of the legend, and how its units are drawn; low, high: the bounds of its class, None for none."""

    code: str
    label: str
    colour: str
    hatch: str
    count: int
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class CircleKey:
    """The circles of a map: the largest count, the round ones of the legend with their words, the total."""

    heading: str
    unit: str
    largest: float
    shown: tuple[tuple[float, str], ...]
    is_signed: bool = False


@dataclass(frozen=True)
class GridKey:
    """The square of two rates: names of both, words of the bounds, units of each cell row by row."""

    first: str
    second: str
    first_words: tuple[str, ...]
    second_words: tuple[str, ...]
    colours: tuple[str, ...]
    counts: tuple[int, ...]


@dataclass(frozen=True)
class MapTheme:
    """All that a thematic map shows and says.

    codes: the class of each unit; sizes: the count its circle stands for, None without circle.
    lines: the legend from the top; spread: the histogram with its colours, and the value marked in it.
    """

    kind: str
    heading: str
    unit: str
    title: str
    subtitle: str
    codes: tuple[str, ...]
    sizes: tuple[float | None, ...]
    lines: tuple[KeyLine, ...]
    notes: tuple[str, ...]
    classing: Classing | None = None
    circles: CircleKey | None = None
    grid: GridKey | None = None
    spread: Histogram | None = None
    spread_colours: tuple[str, ...] = ()
    marked: float = 0.0
    cells: tuple[KeyLine, ...] = ()

    @property
    def drawn(self) -> tuple[KeyLine, ...]:
        """Every way a unit is drawn: the lines of the legend, and the cells of its square."""
        return (*self.cells, *self.lines)


def of_numbers(
    request: ThemeRequest, first: MapCells, shown: Sequence[bool], tokens: Tokens, second: MapCells | None = None
) -> MapTheme:
    """The theme of one or two fields of numbers.

    shown: which units the map shows. Raises AulaError E_CLASSES when no unit shown has a value, E_CROSSING.
    """
    if not any(state == VALUE and is_seen for state, is_seen in zip(first.states, shown)):
        raise AulaError("No unit of the map has a value.", "E_CLASSES")
    if request.kind == CIRCLES:
        return _circles(request, first, shown, tokens)
    if request.kind == CROSSED and second is not None:
        return _crossed(request, first, second, shown, tokens)
    if request.kind == BOTH and second is not None:
        return _both(request, first, second, shown, tokens)
    return _fills(request, first, shown, tokens)


def circle_colour(theme: MapTheme, line: KeyLine, tokens: Tokens) -> str:
    """The colour of the circles of a line: its own, or one that is seen over the fills of a rate."""
    if theme.kind == CIRCLES:
        return line.colour
    is_warm = any(one.colour in ramp(WARM, 5, tokens) for one in theme.lines)
    return ramp(BLUE if is_warm else WARM, 5, tokens)[2]


def _seen(values: Sequence[float | None], shown: Sequence[bool]) -> list[float]:
    return [value for value, is_seen in zip(values, shown) if is_seen and value is not None]


def state_lines(states: Sequence[str], shown: Sequence[bool], void: str = "") -> list[KeyLine]:
    """Units without value, by their reason; only the reasons that are there."""
    counts = Counter(state for state, is_seen in zip(states, shown) if is_seen)
    words = {**_STATE_WORDS, VOID: f"{_STATE_WORDS[VOID]} ({void})" if void else _STATE_WORDS[VOID]}
    return [KeyLine(state, words[state], *_STATE_LOOKS[state], counts[state]) for state in STATES if counts[state]]


def _classed(request: ThemeRequest, cells: MapCells, tokens: Tokens) -> tuple[Classing, tuple[str, ...], str]:
    """Classes, their colours, and the colour of zero."""
    if request.kind == SIGNED and not request.bounds:
        made = around_zero(cells.known, request.classes)
        return made, ramp(DIVERGING, made.count, tokens), "#F7F7F7"
    made = classing(cells.known, request.method, request.classes, request.bounds)
    is_even = request.kind == SIGNED and made.count in (2, 4, 6)
    palette = DIVERGING if is_even or (made.method == DEVIATION and made.count == 4) else request.palette
    return made, ramp(palette, made.count, tokens), "#FFFFFF"


def _class_lines(
    made: Classing, colours: Sequence[str], cells: MapCells, shown: Sequence[bool], zero: tuple[str, str]
) -> tuple[list[KeyLine], tuple[str, ...]]:
    """The lines of classes, highest first, zero in its place; and the code of each unit."""
    labels = phrases.class_labels(made, cells.known)
    ranks = [None if value is None else made.index(value) for value in cells.values]
    counts = Counter(rank for rank, is_seen in zip(ranks, shown) if is_seen)
    edges = (None, *made.bounds, None)
    lines = [
        KeyLine(f"c{rank + 1}", labels[rank], colours[rank], "", counts[rank], edges[rank], edges[rank + 1])
        for rank in range(made.count)
    ]
    if made.has_zero:
        below = sum(bound <= 0 for bound in made.bounds) if min(cells.known) < 0 else 0
        lines.insert(below, KeyLine(ZERO, zero[1], zero[0], "", counts[-1], 0.0, 0.0))
    codes = tuple(
        state if rank is None else ZERO if rank < 0 else f"c{rank + 1}" for rank, state in zip(ranks, cells.states)
    )
    return list(reversed(lines)), codes


def _fills(request: ThemeRequest, cells: MapCells, shown: Sequence[bool], tokens: Tokens) -> MapTheme:
    made, colours, zero = _classed(request, cells, tokens)
    is_signed = request.kind == SIGNED
    lines, codes = _class_lines(made, colours, cells, shown, (zero, _NO_CHANGE if is_signed else "0"))
    seen = _seen(cells.values, shown)
    every = [*lines, *state_lines(cells.states, shown, request.void)]
    notes = [request.units.many[:1].upper() + request.units.many[1:] + " par classe à droite"]
    words = phrases.method_words(made)
    if words:
        notes.append(words + _reference(cells.values, seen, request.units))
    return MapTheme(
        request.kind,
        request.label,
        request.unit,
        phrases.page_title(request.label, request.units),
        phrases.subtitle(request.unit, seen, request.units, is_signed),
        codes,
        (None,) * len(cells),
        tuple(every),
        tuple(notes),
        made,
        spread=histogram(seen, made),
        spread_colours=tuple(colours),
        marked=median(seen),
    )


def _reference(values: Sequence[float | None], seen: Sequence[float], units: UnitWords) -> str:
    """Whose values gave the bounds, when more units than those shown."""
    every = sum(value is not None for value in values)
    return f", sur {units.counted(every)}" if every > len(seen) else ""


def _circle_key(heading: str, unit: str, seen: Sequence[float]) -> CircleKey:
    largest = max(abs(value) for value in seen)
    if largest == 0:
        raise AulaError("All counts are zero: there is no circle to draw.", "E_CLASSES")
    is_whole = all(value == int(value) for value in seen)
    values = shown_values(largest, is_whole)
    decimals = phrases.decimals_of(values)
    words = tuple((value, number_words(value, decimals)) for value in values)
    return CircleKey(heading, unit, largest, words, any(value < 0 for value in seen))


def _circle_lines(
    cells: MapCells, shown: Sequence[bool], key: CircleKey, request: ThemeRequest, tokens: Tokens
) -> tuple[list[KeyLine], tuple[str, ...]]:
    fall, rise = ramp(DIVERGING, 2, tokens)
    body = ramp(request.palette, 5, tokens)[2]
    codes = tuple(
        state if value is None else ZERO if value == 0 else (GAIN if value > 0 else LOSS) if key.is_signed else PLAIN
        for value, state in zip(cells.values, cells.states)
    )
    counts = Counter(code for code, is_seen in zip(codes, shown) if is_seen)
    lines = []
    if key.is_signed:
        lines += [KeyLine(GAIN, "Hausse", rise, "", counts[GAIN]), KeyLine(LOSS, "Baisse", fall, "", counts[LOSS])]
    else:
        lines.append(KeyLine(PLAIN, "", body, "", counts[PLAIN]))
    if counts[ZERO]:
        lines.append(KeyLine(ZERO, "0 (sans cercle)", "#FFFFFF", "", counts[ZERO]))
    return lines, codes


def _circles(request: ThemeRequest, cells: MapCells, shown: Sequence[bool], tokens: Tokens) -> MapTheme:
    seen = _seen(cells.values, shown)
    key = _circle_key(request.label, request.unit, seen)
    lines, codes = _circle_lines(cells, shown, key, request, tokens)
    notes = ["Surface du cercle proportionnelle à l’effectif", _total(seen, request.unit, key.is_signed)]
    return MapTheme(
        request.kind,
        request.label,
        request.unit,
        phrases.page_title(request.label, request.units),
        phrases.subtitle(request.unit, seen, request.units, key.is_signed),
        codes,
        cells.values,
        (*lines, *state_lines(cells.states, shown, request.void)),
        tuple(notes),
        circles=key,
    )


def _total(seen: Sequence[float], unit: str, is_signed: bool) -> str:
    word = "Solde" if is_signed else "Total"
    decimals = 0 if all(value == int(value) for value in seen) else 1
    return f"{word} des unités renseignées{SPACE}: {number_words(sum(seen), decimals, is_signed)} {unit}".rstrip()


def _both(request: ThemeRequest, counts: MapCells, rates: MapCells, shown: Sequence[bool], tokens: Tokens) -> MapTheme:
    """Circles of a count over fills of a rate."""
    rate = ThemeRequest(
        FILLS,
        request.label_2,
        request.unit_2,
        request.units,
        request.method,
        request.classes,
        request.bounds,
        request.palette,
        void=request.void,
    )
    below = _fills(rate, rates, shown, tokens)
    seen = _seen(counts.values, shown)
    key = _circle_key(request.label, request.unit, seen)
    missing = sum(value is None for value, is_seen in zip(counts.values, shown) if is_seen)
    notes = [*below.notes, _total(seen, request.unit, key.is_signed)]
    if missing:
        notes.append(f"Sans cercle{SPACE}: {request.units.counted(missing)} sans effectif publié")
    return MapTheme(
        BOTH,
        below.heading,
        below.unit,
        f"{request.label} et {request.label_2[:1].lower()}{request.label_2[1:]} par {request.units.one}",
        below.subtitle,
        below.codes,
        counts.values,
        below.lines,
        tuple(notes),
        below.classing,
        circles=key,
        spread=below.spread,
        spread_colours=below.spread_colours,
        marked=below.marked,
    )


def _crossed(
    request: ThemeRequest, first: MapCells, second: MapCells, shown: Sequence[bool], tokens: Tokens
) -> MapTheme:
    pairs = [(a, b) for a, b in zip(first.values, second.values) if a is not None and b is not None]
    made = crossing([a for a, _ in pairs], [b for _, b in pairs])
    codes, ranks = [], []
    for a, b, one, other in zip(first.values, second.values, first.states, second.states):
        if a is not None and b is not None:
            ranks.append(made.index(a, b))
            codes.append(f"b{ranks[-1] + 1}")
        else:
            ranks.append(-1)
            codes.append(one if one != VALUE else other)
    counts = Counter(rank for rank, is_seen in zip(ranks, shown) if is_seen and rank >= 0)
    colours = ramp(GRID, SIDE * SIDE, tokens)
    grid = GridKey(
        _named(request.label, request.unit),
        _named(request.label_2, request.unit_2),
        _bound_words(made.first),
        _bound_words(made.second),
        colours,
        tuple(counts[rank] for rank in range(SIDE * SIDE)),
    )
    names = [(x, y) for y in _third_words(made.second) for x in _third_words(made.first)]
    cells = tuple(
        KeyLine(
            f"b{rank + 1}", f"{request.label}{SPACE}: {x} ; {request.label_2}{SPACE}: {y}", colour, "", counts[rank]
        )
        for rank, (colour, (x, y)) in enumerate(zip(colours, names))
    )
    both = sum(counts.values())
    return MapTheme(
        CROSSED,
        f"{request.label} et {request.label_2[:1].lower()}{request.label_2[1:]}",
        "",
        f"{request.label} et {request.label_2[:1].lower()}{request.label_2[1:]} par {request.units.one}",
        f"{request.units.counted(both)} ; chaque taux en trois tiers",
        tuple(codes),
        (None,) * len(codes),
        tuple(state_lines(codes, shown, request.void)),
        (f"Tiers de {request.units.counted(len(pairs))} pour chaque taux, seuils arrondis",),
        grid=grid,
        cells=cells,
    )


def _named(label: str, unit: str) -> str:
    return f"{label} ({unit})" if unit else label


def _bound_words(bounds: Sequence[float]) -> tuple[str, ...]:
    """Bounds of a square, each as short as it is: they stand apart from each other."""
    return tuple(number_words(bound, phrases.decimals_of([bound])) for bound in bounds)


def _third_words(bounds: Sequence[float]) -> tuple[str, str, str]:
    low, high = _bound_words(bounds)
    return f"moins de {low}", f"{low} à {high}", f"{high} et plus"
