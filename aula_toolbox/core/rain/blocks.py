"""A layer of any size in the memory of one block: blocks of rows wait in a file, and a narrow table stays.

Method: docs/design/rain.md#blocks
"""

from __future__ import annotations

import ctypes
import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from typing import IO, TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..errors import AulaError
from .columns import Objects
from .days import Flags, Ints

if TYPE_CHECKING:
    import pandas as pd

KEPT_NUMBERS = {
    **dict.fromkeys(("ae_m2", "d_l_j", "d_m3_an", "apport_m3_an", "util_m3_an"), np.float64),
    # told with one decimal at the most, never summed up to a total
    **dict.fromkeys(
        ("toit_m2", "cuve_l", "dist_km", "cr_pct", "cr_sec_pct", "ruis_evit_pct", "ruis_j20_pct"), np.float32
    ),
}
KEPT_WORDS = ("statut", "motif", "e_source", "d_source", "poste", "activite")
KEPT_FLAGS = ("is_dwelling_estimated",)


_LOOKED_AT = 1000
"""Values of a column from which is judged whether they come again."""


class Waiting:
    """Tables of rows that follow each other: a single one stays in memory, several wait in a temporary file.

    >>> import pandas as pd
    >>> waiting = Waiting()
    >>> for name in ("a", "b"):
    ...     waiting.add(pd.DataFrame({"id": [name, None], "litres": [1.5, np.nan]}))
    >>> [table["id"].tolist() for table in waiting], len(waiting)
    ([['a', None], ['b', None]], 4)
    """

    def __init__(self) -> None:
        self._only: pd.DataFrame | None = None
        self._file: IO[bytes] | None = None
        self._starts: list[int] = []
        #: number of the first row of each table, and the number of rows
        self.firsts: list[int] = [0]

    def __len__(self) -> int:
        return self.firsts[-1]

    def add(self, table: pd.DataFrame) -> None:
        """The next table. Raises AulaError E_DISK when the temporary folder has no room."""
        if len(self.firsts) == 1:
            self._only = table
        else:
            try:
                if self._file is None:
                    self._file = tempfile.TemporaryFile(prefix="aula_")  # noqa: SIM115 - open as long as its tables
                if self._only is not None:
                    self._store(self._file, self._only)
                    self._only = None
                self._store(self._file, table)
            except OSError as fault:
                raise AulaError(
                    "The folder of temporary files, {folder}, could not take the rows that wait there ({reason}): make "
                    "room on its disk. Nothing was written.",
                    "E_DISK",
                    folder=tempfile.gettempdir(),
                    reason=str(fault),
                ) from fault
        self.firsts.append(len(self) + len(table))

    def _store(self, file: IO[bytes], table: pd.DataFrame) -> None:
        self._starts.append(file.seek(0, 2))
        _write(file, table)
        file.flush()

    def __iter__(self) -> Iterator[pd.DataFrame]:
        if self._only is not None:
            yield self._only
        if self._file is not None:
            for start in self._starts:
                self._file.seek(start)
                yield _read(self._file)

    def numbered(self) -> Iterator[tuple[slice, pd.DataFrame]]:
        """Each table with the rows that it holds."""
        for first, after, table in zip(self.firsts, self.firsts[1:], self):
            yield slice(first, after), table

    def rows(self, wanted: Ints) -> pd.DataFrame:
        """Some rows, in the order asked for."""
        import pandas as pd

        order = np.argsort(wanted, kind="stable")
        ranks = np.searchsorted(wanted[order], self.firsts)
        parts = []
        for (place, table), begin, end in zip(self.numbered(), ranks, ranks[1:]):
            parts.append(table.iloc[wanted[order[begin:end]] - place.start])
        back = np.empty(len(order), dtype=np.int64)
        back[order] = np.arange(len(order))
        return pd.concat(parts, ignore_index=True).iloc[back].reset_index(drop=True)


def _write(file: IO[bytes], table: pd.DataFrame) -> None:
    """Numbers as they are; of anything else the distinct values and where they stand."""
    import pandas as pd

    columns = {str(name): table[name].to_numpy() for name in table}
    words = {}
    for name, values in columns.items():
        if values.dtype.kind in "biuf":
            continue
        first = values[:_LOOKED_AT].tolist()
        if 2 * len(set(first)) > len(first):
            # identifiers: each is another, looking for its like takes longer than writing it
            columns[name] = np.arange(len(values), dtype=np.int32)
            words[name] = np.where(pd.isna(values), np.array(None, dtype=object), values).tolist()
        else:
            codes, distinct = pd.factorize(np.asarray(values, dtype=object))
            columns[name], words[name] = codes.astype(np.int32), distinct.tolist()
    told = json.dumps([list(columns), words]).encode()
    np.save(file, np.frombuffer(told, dtype=np.uint8), allow_pickle=False)
    for values in columns.values():
        np.save(file, values, allow_pickle=False)


def _read(file: IO[bytes]) -> pd.DataFrame:
    import pandas as pd

    names, words = json.loads(np.load(file, allow_pickle=False).tobytes())
    columns = {}
    for name in names:
        values = np.load(file, allow_pickle=False)
        if name in words:
            known = np.array([*words[name], None], dtype=object)
            values = known[values]
        columns[name] = values
    return pd.DataFrame(columns, copy=False)


def give_back() -> None:
    """Give freed memory back to the system: blocks come and go, and glibc would keep the room of all of them."""
    if sys.platform.startswith("linux"):
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)


class KeptRoofs:
    """What the report asks of every roof, in a hundred bytes each: numbers, words as codes, identifiers as bytes."""

    def __init__(self, count: int) -> None:
        # at once: small arrays that stay among those that go would hold the memory of all
        self._numbers = {name: np.empty(count, dtype=kind) for name, kind in KEPT_NUMBERS.items()}
        self._flags: dict[str, Flags] = {name: np.empty(count, dtype=bool) for name in KEPT_FLAGS}
        self._codes: dict[str, NDArray[np.int16]] = {name: np.empty(count, dtype=np.int16) for name in KEPT_WORDS}
        self._words: dict[str, dict[str, int]] = {name: {} for name in KEPT_WORDS}
        self._ids: list[NDArray[np.bytes_]] = []

    def add(self, place: slice, table: pd.DataFrame) -> None:
        """The roofs of some rows: schema.POTENTIAL and is_dwelling_estimated."""
        for name in KEPT_NUMBERS:
            self._numbers[name][place] = table[name]
        for name in KEPT_FLAGS:
            self._flags[name][place] = table[name]
        for name in KEPT_WORDS:
            self._codes[name][place] = self._coded(name, table[name].to_numpy(dtype=object))
        self._ids.append(np.char.encode(table["id_bat"].to_numpy(dtype=str), "utf-8"))

    def _coded(self, name: str, words: Objects) -> NDArray[np.int16]:
        import pandas as pd

        codes, distinct = pd.factorize(words)
        known = self._words[name]
        places = np.array([*(known.setdefault(word, len(known)) for word in distinct), -1], dtype=np.int16)
        found: NDArray[np.int16] = places[codes]
        return found

    def table(self) -> tuple[pd.DataFrame, NDArray[np.bytes_]]:
        """The table of all roofs, and their identifiers; nothing is kept here afterwards."""
        import pandas as pd

        words = {name: pd.Categorical.from_codes(self._codes.pop(name), list(self._words[name])) for name in KEPT_WORDS}
        columns = {**self._numbers, **self._flags}
        ids, self._ids = np.concatenate(self._ids), []
        return pd.DataFrame({**columns, **words}, copy=False), ids


def sample_of_ids(simulated: Flags, ids: NDArray[np.object_] | NDArray[np.bytes_], most: int) -> Ints:
    """Rows of every k-th simulated roof by identifier, `most` of them at the most, in that order.

    >>> sample_of_ids(np.array([True, False, True, True]), np.array(["c", "b", "a", "b"]), 2).tolist()
    [2, 0]
    """
    rows = np.flatnonzero(simulated)
    ordered: Ints = rows[np.argsort(ids[rows], kind="stable")]
    return ordered[:: max(1, -(-len(rows) // most))]
