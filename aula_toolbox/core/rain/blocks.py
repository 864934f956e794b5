"""A layer of any size in the memory of one block: blocks of rows wait in a file, and a narrow table stays.

Method: docs/design/rain.md#blocks
"""

from __future__ import annotations

import pickle
import tempfile
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from .columns import Objects
from .days import Ints

if TYPE_CHECKING:
    import pandas as pd

KEPT_NUMBERS = (
    "toit_m2",
    "ae_m2",
    "d_l_j",
    "d_m3_an",
    "dist_km",
    "cuve_l",
    "apport_m3_an",
    "util_m3_an",
    "cr_pct",
    "cr_sec_pct",
    "ruis_evit_pct",
    "ruis_j20_pct",
)
KEPT_WORDS = ("statut", "motif", "e_source", "d_source", "poste", "activite")
KEPT_FLAGS = ("is_dwelling_estimated",)


class Waiting:
    """Blocks of rows, in order: a single one stays in memory, several wait in a temporary file, which dies with us."""

    def __init__(self) -> None:
        self._only: Any = None
        self._file: BinaryIO | None = None
        self._starts: list[int] = []
        #: number of the first row of each block, and the number of rows
        self.firsts: list[int] = [0]

    def __len__(self) -> int:
        return self.firsts[-1]

    def add(self, block: Any, rows: int) -> None:
        """The next block, of so many rows. Raises OSError when the disk is full."""
        if len(self.firsts) == 1:
            self._only = block
        else:
            if self._file is None:
                self._file = tempfile.TemporaryFile(prefix="aula_")  # noqa: SIM115 - open as long as its blocks
                self._dump(self._only)
                self._only = None
            self._dump(block)
        self.firsts.append(len(self) + rows)

    def _dump(self, block: Any) -> None:
        if self._file is not None:
            self._starts.append(self._file.seek(0, 2))
            pickle.dump(block, self._file, protocol=5)

    def __iter__(self) -> Iterator[Any]:
        if self._file is None:
            if len(self.firsts) > 1:
                yield self._only
            return
        for start in self._starts:
            self._file.seek(start)
            yield pickle.load(self._file)

    def numbered(self) -> Iterator[tuple[slice, Any]]:
        """Each block with the rows of the layer that it holds."""
        for first, after, block in zip(self.firsts, self.firsts[1:], self):
            yield slice(first, after), block

    def rows(self, wanted: Ints) -> pd.DataFrame:
        """Some rows of blocks that are tables, in the order asked for."""
        import pandas as pd

        order = np.argsort(wanted, kind="stable")
        ranks = np.searchsorted(wanted[order], self.firsts)
        parts = []
        for (place, block), begin, end in zip(self.numbered(), ranks, ranks[1:]):
            parts.append(block.iloc[wanted[order[begin:end]] - place.start])
        back = np.empty(len(order), dtype=np.int64)
        back[order] = np.arange(len(order))
        return pd.concat(parts, ignore_index=True).iloc[back].reset_index(drop=True)


class KeptRoofs:
    """What the report asks of every roof, in a hundred bytes each: numbers, words as codes, identifiers as bytes."""

    def __init__(self) -> None:
        self._columns: dict[str, list[NDArray[Any]]] = {name: [] for name in (*KEPT_NUMBERS, *KEPT_WORDS, *KEPT_FLAGS)}
        self._words: dict[str, dict[str, int]] = {name: {} for name in KEPT_WORDS}
        self._ids: list[NDArray[np.bytes_]] = []

    def add(self, table: pd.DataFrame) -> None:
        """The next roofs: schema.POTENTIAL and is_dwelling_estimated."""
        for name in KEPT_NUMBERS:
            self._columns[name].append(table[name].to_numpy(dtype=np.float64))
        for name in KEPT_FLAGS:
            self._columns[name].append(table[name].to_numpy(dtype=bool))
        for name in KEPT_WORDS:
            self._columns[name].append(self._codes(name, table[name].to_numpy(dtype=object)))
        self._ids.append(np.char.encode(table["id_bat"].to_numpy(dtype=str), "utf-8"))

    def _codes(self, name: str, words: Objects) -> NDArray[np.int32]:
        import pandas as pd

        codes, distinct = pd.factorize(words)
        known = self._words[name]
        places = np.array([*(known.setdefault(word, len(known)) for word in distinct), -1], dtype=np.int32)
        return places[codes]

    def table(self) -> tuple[pd.DataFrame, NDArray[np.bytes_]]:
        """The table of all roofs, and their identifiers; nothing is kept here afterwards."""
        import pandas as pd

        columns: dict[str, Any] = {}
        for name in list(self._columns):
            whole = np.concatenate(self._columns.pop(name))
            is_word = name in self._words
            columns[name] = pd.Categorical.from_codes(whole, list(self._words[name])) if is_word else whole
        ids, self._ids = np.concatenate(self._ids), []
        return pd.DataFrame(columns, copy=False), ids


def sample_of_ids(simulated: NDArray[np.bool_], ids: Sequence[Any] | NDArray[Any], most: int) -> Ints:
    """Rows of every k-th simulated roof by identifier, `most` of them at the most, in that order.

    >>> sample_of_ids(np.array([True, False, True, True]), np.array(["c", "b", "a", "b"]), 2).tolist()
    [2, 0]
    """
    rows = np.flatnonzero(simulated)
    ordered: Ints = rows[np.argsort(np.asarray(ids)[rows], kind="stable")]
    return ordered[:: max(1, -(-len(rows) // most))]
