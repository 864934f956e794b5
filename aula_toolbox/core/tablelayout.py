"""How the lines of a delimited text are a table: its separator, its header, what stands above and twice."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Optional

from .text import decoded_once, fold, is_number, joined

SEPARATORS = (";", "\t", "|", ",")
_HEADER_WITHIN = 20
COMMENT = "#"

# a cell may hold the outline of a commune
csv.field_size_limit(1 << 30)

Cells = list[str]
Record = tuple[int, str, Optional[Cells]]
"""Number of the line; the line; its cells where quotes had to be read."""
Parted = tuple[int, Cells]


@dataclass(frozen=True)
class Layout:
    """A table as it is written.

    above, second: the lines above the header, and a second header below it (its line, 0 for none). doubled: names
    that stand twice, folded.
    """

    separator: str
    header_line: int
    header_cells: Cells
    header: tuple[str, ...]
    doubled: frozenset[str]
    above: list[Cells]
    second: int = 0
    second_cells: tuple[str, ...] = ()


def records(lines: Iterator[str], separator: str, first: int, unclosed: Callable[[int], None]) -> Iterator[Record]:
    """The records of lines, the first of them numbered `first`; comments and empty lines left out.

    unclosed: called with the line of a quote that is never closed.
    """
    at, is_open = first - 1, False
    blank = f" \t\r\n\u00a0{separator}"

    def more() -> Iterator[str]:
        nonlocal at, is_open
        for line in lines:
            at += 1
            yield line
        is_open = True

    for line in lines:
        at += 1
        if line.startswith(COMMENT) or not line.strip(blank):
            continue
        if '"' not in line:
            yield at, line.rstrip("\n"), None
            continue
        start = at
        cells = next(csv.reader(chain([line], more()), delimiter=separator))
        if is_open:
            unclosed(start)
        elif any(cell.strip() for cell in cells):
            yield start, "", cells


def layout_of(sample: list[str], first: int, expected: frozenset[str], given: str = "") -> Layout | None:
    """The layout of a table from its first lines; None without any.

    expected: joined names of columns that tell the header from a title. given: a separator that the file states.
    """
    present = [one for one in SEPARATORS if any(one in line for line in sample)]
    candidates = [given] if given else present or [SEPARATORS[0]]
    parted = {one: _parted(sample, one, first) for one in candidates}
    separator = max(candidates, key=lambda one: _score(parted[one], one, expected))
    rows = parted[separator]
    if not rows:
        return None
    head = _header_rank(rows, expected)
    line, cells = rows[head][0], [cell.strip() for cell in rows[head][1]]
    header, doubled = _names(cells)
    below = rows[head + 1 :]
    second = below[0] if _is_second_header(below, len(header)) else (0, [])
    above = [cells for _, cells in rows[:head]]
    return Layout(separator, line, cells, header, doubled, above, second[0], tuple(second[1]))


def _parted(sample: list[str], separator: str, first: int) -> list[Parted]:
    """The sample parted by a separator; a record that goes on behind its end is left out."""
    found = records(iter(sample), separator, first, lambda line: None)
    return [(line, raw.split(separator) if cells is None else cells) for line, raw, cells in found]


def _score(rows: list[Parted], separator: str, expected: frozenset[str]) -> float:
    """How well a separator parts the lines: as many cells everywhere, also in the first line, none left inside."""
    widths = [len(cells) for _, cells in rows]
    several = Counter(width for width in widths if width > 1)
    if not several:
        return -1.0
    width, count = max(several.items(), key=lambda pair: (pair[1], pair[0]))
    stronger = SEPARATORS[: SEPARATORS.index(separator)] if separator in SEPARATORS else ()
    unparted = sum(any(one in cell for cell in cells for one in stronger) for _, cells in rows)
    known = max(_hits(cells, expected) for _, cells in rows[:_HEADER_WITHIN])
    return 10.0 * known + 1.5 * (widths[0] == width) + (count - unparted) / len(widths)


def _hits(cells: Cells, expected: frozenset[str]) -> int:
    return len(expected & {joined(cell, "") for cell in cells}) if expected else 0


def _header_rank(rows: list[Parted], expected: frozenset[str]) -> int:
    """The record with the names of the columns: the one that holds those expected, else the first of several cells."""
    first = [cells for _, cells in rows[:_HEADER_WITHIN]]
    hits = [_hits(cells, expected) for cells in first]
    if max(hits):
        return hits.index(max(hits))
    filled = [sum(1 for cell in cells if cell.strip()) for cells in first]
    return next((rank for rank, count in enumerate(filled) if count > 1), 0)


def _is_second_header(rows: list[Parted], width: int) -> bool:
    """Whether the first row is words above columns that hold numbers in every other row."""
    if len(rows) < 3 or any(is_number(cell) for cell in rows[0][1]):
        return False
    words = [rank for rank, cell in enumerate(rows[0][1][:width]) if cell.strip()]
    columns = ([cells[rank] for _, cells in rows[1:] if len(cells) > rank and cells[rank].strip()] for rank in words)
    numeric = sum(len(column) > 1 and all(map(is_number, column)) for column in columns)
    return numeric > 1 and 2 * len(words) > width


def _names(cells: Iterable[str]) -> tuple[tuple[str, ...], frozenset[str]]:
    """Names of columns, each once: `champ_3` without name, `name_2` the second time; and those that stand twice."""
    taken: set[str] = set()
    doubled: set[str] = set()
    names = []
    for place, cell in enumerate(cells, 1):
        base = decoded_once(cell) or f"champ_{place}"
        name, rank = base, 1
        while fold(name) in taken:
            rank += 1
            name = f"{base}_{rank}"
            doubled.add(fold(base))
        taken.add(fold(name))
        names.append(name)
    return tuple(names), frozenset(doubled)
