"""One reader of delimited text for every table that a user gives, whatever program saved it.

Read: UTF-8, UTF-16 and Windows text, plain, gzip or alone in a ZIP; `;`, `,`, tab or `|` between cells; decimal comma
or point, decided for a whole column; `#` lines, title lines above the header, a second header line, the header again
in the middle, lines of sources below, empty lines and columns, any line ends, quotes. What was passed over, completed
or repaired is told; what cannot be read is refused with its line: only AulaError comes out.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING, Optional

from .decimals import numbers
from .errors import AulaError
from .messages import Notes, listing
from .tablelayout import COMMENT, Cells, Layout, Record, layout_of, records
from .text import decoded_once, fold, is_number, joined
from .textfile import Source, TextFile

if TYPE_CHECKING:
    import pandas as pd

_SAMPLE = 200
_BLOCK_LINES, _BLOCK_LETTERS = 250_000, 1 << 23
_FAULTS_SHOWN = 3
_SEPARATOR_LINE = re.compile('"?sep=(.)"?\\s*', re.IGNORECASE)
_BELOW = re.compile(r"(sources?|notes?|champ|lecture|legende|avertissement|mise a jour|\(c\)|©|\*)(\W|$)")
_TWICE = re.compile("[\u00c2-\u00f4][^\\x00-\\x7f]")

CheckCancel = Optional[Callable[[], None]]


@dataclass(frozen=True)
class Delimited:
    """A table in memory: texts as they are written, and the line of each row in its file.

    doubled: names that stand twice in the header, folded; the second one is `name_2` here.
    """

    name: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    separator: str
    encoding: str
    doubled: frozenset[str] = frozenset()

    def __len__(self) -> int:
        return len(self.rows)

    def place(self, name: str) -> int:
        """Where a column is, -1 when it is not there: under its exact name, else whatever capitals and accents.

        Raises E_DOUBLE when the name stands twice in the header over different values.
        """
        folded = [fold(one) for one in self.header]
        found = self.header.index(name) if name in self.header else -1
        found = folded.index(fold(name)) if found < 0 and fold(name) in folded else found
        if fold(name) in self.doubled:
            twin = re.compile(re.escape(fold(name)) + r"(_\d+)?")
            twins = [rank for rank, one in enumerate(folded) if twin.fullmatch(one)]
            if any(len({row[rank] for rank in twins}) > 1 for row in self.rows):
                raise AulaError(
                    "File {file}: the column {column} stands twice in the header with different values. Keep one.",
                    "E_DOUBLE",
                    file=self.name,
                    column=name,
                )
        return found

    def column(self, name: str) -> list[str]:
        """The texts of a column, without the spaces at their ends. Raises KeyError for one that is not there."""
        place = self.place(name)
        if place < 0:
            raise KeyError(name)
        return [row[place].strip() for row in self.rows]

    def numbers(self, name: str, needed: bool = False) -> list[float]:
        """A column as numbers, NaN where nothing is written. Raises E_VALUE, E_DECIMAL with the lines not read.

        needed: an empty cell is a fault too.
        """
        return numbers(self.column(name), self.lines, self.name, name, self.separator, needed)


def read(source: Source, name: str = "", notes: Notes | None = None, expected: Iterable[str] = ()) -> Delimited:
    """A whole table, from a path or the bytes of a file; arguments and errors as for `TableFile`."""
    return TableFile(source, name, notes, expected).table()


class TableFile:
    """A file of delimited text: its header is known once it is made, its rows are read when asked.

    name: what the file is called in sentences. expected: names of columns that tell the header from titles.
    Raises AulaError: those of TextFile, E_HEADER (numbers instead of names), E_QUOTE (a quote that is never closed)
    and E_RAGGED (lines with more cells than the header), each with the lines and what to do.
    """

    def __init__(
        self, source: Source | TextFile, name: str = "", notes: Notes | None = None, expected: Iterable[str] = ()
    ) -> None:
        self._notes = notes or Notes()
        self._file = source if isinstance(source, TextFile) else TextFile(source, name, self._notes)
        self.name, self.encoding = self._file.name, self._file.encoding
        sample = list(islice(self._file.lines(), _SAMPLE))
        stated = _SEPARATOR_LINE.fullmatch(sample[0]) if sample else None
        self._first = 2 if stated else 1
        found = layout_of(
            sample[self._first - 1 :],
            self._first,
            frozenset(joined(one, "") for one in expected),
            stated[1] if stated else "",
        )
        if found is None:
            raise AulaError("File {file} is empty. Save it or download it again.", "E_EMPTY", file=self.name)
        if all(is_number(cell) for cell in found.header_cells if cell):
            raise AulaError(
                "File {file}, line {line}: numbers stand where the names of the columns should: {words}. Write a "
                "header above them.",
                "E_HEADER",
                file=self.name,
                line=found.header_line,
                words=_shown(found.header_cells),
            )
        self._layout: Layout = found
        self.header, self.separator = found.header, found.separator
        self._tell_head()

    def _tell_head(self) -> None:
        if self._layout.above:
            titles = listing(map(_shown, self._layout.above))
            self._notes.info("{file}: lines above the header, passed over: {lines}.", file=self.name, lines=titles)
        if self._layout.second:
            self._notes.info(
                "{file}: line {line} is a second header, passed over: {words}.",
                file=self.name,
                line=self._layout.second,
                words=_shown(self._layout.second_cells),
            )

    def _unclosed(self, line: int) -> None:
        raise AulaError(
            "File {file}, line {line}: a quote is opened and never closed. Close it, or write it twice.",
            "E_QUOTE",
            file=self.name,
            line=line,
        )

    def _checked(self, lines: Iterator[str], first: int) -> Iterator[Record]:
        """The rows with as many cells as the header; at the end what was met is told, or refused.

        lines, first: lines of the file from that number on.
        """
        met, layout, separator = _Met(), self._layout, self.separator
        for line, raw, cells in records(lines, separator, first, self._unclosed):
            if line <= layout.header_line or line == layout.second:
                continue
            if cells is None and self._is_plain(raw):
                yield line, raw, None
                continue
            kept = met.fitted(line, raw.split(separator) if cells is None else cells, layout)
            if kept is not None:
                yield line, "", kept
        met.tell(self, self._notes)

    def _lines(self) -> Iterator[str]:
        """The lines of the table, from the first one that is not a remark on its separator."""
        return islice(self._file.lines(), self._first - 1, None)

    def _is_plain(self, raw: str) -> bool:
        """Whether nothing of a line has to be looked at but its cells."""
        separator = self.separator
        if raw.count(separator) + 1 != len(self.header) or raw.startswith(self._layout.header_cells[0] or separator):
            return False
        if raw.endswith(separator) and separator not in raw.rstrip(f" {separator}"):
            return False
        return raw.isascii() or not _TWICE.search(raw)

    def kept(self, keeps: Callable[[str], bool] | None = None) -> Iterator[tuple[int, Cells]]:
        """The rows one after the other, with their lines, without holding them.

        keeps: asked of the text of a row before it is parted into cells, so that a file of a whole country costs
        little; rows with quotes are parted in any case.
        """
        for line, raw, cells in self._checked(self._lines(), self._first):
            if cells is not None:
                yield line, cells
            elif keeps is None or keeps(raw):
                yield line, raw.split(self.separator)

    def table(self) -> Delimited:
        """The whole table; columns without name nor value are left out."""
        lines: list[int] = []
        rows: list[Cells] = []
        for line, raw, cells in self._checked(self._lines(), self._first):
            lines.append(line)
            rows.append(raw.split(self.separator) if cells is None else cells)
        named = [
            rank
            for rank, cell in enumerate(self._layout.header_cells)
            if cell or any(row[rank].strip() for row in rows)
        ]
        return Delimited(
            self.name,
            tuple(self.header[rank] for rank in named),
            tuple(tuple(row[rank] for rank in named) for row in rows),
            tuple(lines),
            self.separator,
            self.encoding,
            self._layout.doubled,
        )

    def blocks(
        self, columns: Sequence[str] | None = None, check_cancel: CheckCancel = None, lines: int = _BLOCK_LINES
    ) -> Iterator[pd.DataFrame]:
        """The table in pieces, as texts; the index is the line in the file. columns: those wanted, by exact name."""
        for text, numbers_of_lines in self._pieces(lines):
            if check_cancel is not None:
                check_cancel()
            yield self._frame(text, numbers_of_lines, columns)

    def _pieces(self, most: int) -> Iterator[tuple[str, Sequence[int]]]:
        """Texts of rows only, and their lines: whole pieces as long as every line is plain, then line by line."""
        at = self._first
        head = list(islice(self._lines(), self._layout.header_line - at + 1))
        rest: Iterator[str] = iter(())
        if self._layout.second or '"' in "".join(head):
            rest = self._lines()
        else:
            at += len(head)
            size = min(most * max(len(head[-1]), 1), _BLOCK_LETTERS)
            blocks = self._file.blocks(self._layout.header_line, size)
            for text in blocks:
                if not self._is_regular(text):
                    rest = chain.from_iterable(map(io.StringIO, chain([text], blocks)))
                    break
                count = text.count("\n") + (not text.endswith("\n"))
                yield text, range(at, at + count)
                at += count
        checked = self._checked(rest, at)
        while block := list(islice(checked, most)):
            rows = (raw if cells is None else _quoted(cells, self.separator) for _, raw, cells in block)
            yield "\n".join(rows), [line for line, _, _ in block]

    def _is_regular(self, text: str) -> bool:
        """Whether all lines are rows as they stand: no quotes, remarks, lines of one cell, nor texts decoded twice."""
        begin = self._layout.header_cells[0]
        return (
            '"' not in text
            and begin != ""
            and not text.startswith((COMMENT, begin))
            and f"\n{COMMENT}" not in text
            and f"\n{begin}" not in text
            and (text.isascii() or not _TWICE.search(text))
            and _are_rows(text, self.separator, len(self.header))
        )

    def frame(self, columns: Sequence[str] | None = None, check_cancel: CheckCancel = None) -> pd.DataFrame:
        """The table at once, as texts; the index is the line in the file."""
        import pandas as pd

        parts = list(self.blocks(columns, check_cancel))
        wanted = list(self.header if columns is None else columns)
        return pd.concat(parts) if parts else pd.DataFrame({name: [] for name in wanted}, dtype=object)

    def _frame(self, text: str, lines: Sequence[int], columns: Sequence[str] | None) -> pd.DataFrame:
        import pandas as pd

        wanted = list(self.header if columns is None else columns)
        found = pd.read_csv(
            io.BytesIO(text.encode()),  # a third faster than a text
            sep=self.separator,
            header=None,
            names=list(self.header),
            usecols=wanted,
            dtype=str,
            na_filter=False,
            skip_blank_lines=False,
            encoding="utf-8",
            lineterminator="\n",
        )
        found.index = pd.Index(lines)
        return found[wanted]


class _Met:
    """What was met on the way through the rows."""

    def __init__(self) -> None:
        self.repeated: list[int] = []
        self.below: list[str] = []
        self.short: list[int] = []
        self.long: list[str] = []
        self.decoded: list[str] = []

    def fitted(self, line: int, cells: Cells, layout: Layout) -> Cells | None:
        """The cells of a row, as many as the header has; None for a line that is not a row."""
        width = len(layout.header)
        if [cell.strip() for cell in cells] == layout.header_cells:
            self.repeated.append(line)
            return None
        if width > 1 and not any(cell.strip() for cell in cells[1:]) and _BELOW.match(fold(cells[0])):
            self.below.append(_shown(cells))
            return None
        if len(cells) > width:
            if any(cell.strip() for cell in cells[width:]):
                self.long.append(f"{line} ({_shown(cells)})")
                return None
            cells = cells[:width]
        elif len(cells) < width:
            self.short.append(line)
            cells = [*cells, *[""] * (width - len(cells))]
        return [self._once(cell) for cell in cells]

    def _once(self, cell: str) -> str:
        if cell.isascii() or not _TWICE.search(cell):
            return cell
        once = decoded_once(cell)
        if once != cell:
            self.decoded.append(f"{cell} → {once}")
        return once

    def tell(self, table: TableFile, notes: Notes) -> None:
        """Say it all; lines with too many cells are refused: what would be left out may be a value."""
        if self.long:
            raise AulaError(
                "File {file}: more cells than the {width} names of the header. Lines: {lines}. Put texts and numbers "
                "that hold the sign “{separator}” between quotes, or remove what is beside the table.",
                "E_RAGGED",
                file=table.name,
                width=len(table.header),
                lines=listing(self.long, _FAULTS_SHOWN),
                separator=_visible(table.separator),
            )
        if self.below:
            notes.info("{file}: lines below the table: {lines}.", file=table.name, lines=listing(self.below))
        if self.repeated:
            notes.info("{file}: header repeated. Lines: {lines}.", file=table.name, lines=listing(self.repeated))
        if self.short:
            notes.warn(
                "{file}: fewer cells than the header; the missing ones are empty. Lines: {lines}.",
                file=table.name,
                lines=listing(self.short),
            )
        if self.decoded:
            notes.warn(
                "{file}: texts that had been decoded twice, put right ({count}): {texts}.",
                file=table.name,
                count=len(self.decoded),
                texts=listing(self.decoded, _FAULTS_SHOWN),
            )


def _are_rows(text: str, separator: str, width: int) -> bool:
    r"""Whether every line has that many cells, and something behind its first one.

    >>> _are_rows("a;1\nb;2\n", ";", 2), _are_rows("a;1\nb;\n", ";", 2), _are_rows("a;1;\n;b\n", ";", 2)
    (True, False, False)
    >>> _are_rows("a;1;\nb\n", ";", 2), _are_rows("a;1\nb; \u00a0\n", ";", 2)
    (False, False)
    """
    import numpy as np

    raw = np.frombuffer((text if text.endswith("\n") else f"{text}\n").encode(), np.uint8)
    ends, signs = np.flatnonzero(raw == ord("\n")), np.flatnonzero(raw == ord(separator))
    if width < 2 or len(signs) != len(ends) * (width - 1):
        return False
    by_line = signs.reshape(len(ends), width - 1)
    first, starts = by_line[:, 0], np.r_[-1, ends[:-1]]
    if (first <= starts).any() or (by_line[:, -1] >= ends).any():
        return False
    is_filled = np.ones(256, np.uint8)
    # the two bytes of a space that does not break
    is_filled[[*b" \t\n", ord(separator), 0xC2, 0xA0]] = 0
    pairs = np.stack([first, ends], axis=1).ravel()
    return bool(np.bitwise_or.reduceat(is_filled[raw], pairs)[::2].all())


def _visible(separator: str) -> str:
    return "TAB" if separator == "\t" else separator


def _shown(cells: Iterable[str], longest: int = 80) -> str:
    """A line as it is shown: its cells that are filled, cut."""
    text = " ; ".join(" ".join(cell.split()) for cell in cells if cell.strip())
    return text if len(text) <= longest else f"{text[:longest]}…"


def _quoted(cells: Cells, separator: str) -> str:
    return separator.join('"{}"'.format(cell.replace('"', '""')) for cell in cells)
