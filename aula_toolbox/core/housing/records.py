"""Rows of DPE as the formulas need them: columns found under any of their names, numbers, days and words read.

Method: docs/design/housing.md#reading
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Optional

import numpy as np
from numpy.typing import NDArray

from .. import columns
from ..decimals import column_sign
from ..errors import AulaError
from ..messages import Message, Notes, listing, mark
from ..tables import TableFile
from ..text import COMMA, EITHER, NO_VALUE, decimal_sign, fold, joined, known, number
from .tables import HousingTables

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd

HOUSE, FLAT, BUILDING = "maison", "appartement", "immeuble"
KINDS = (HOUSE, FLAT, BUILDING)
#: numbers without which no label can be computed again
ESSENTIAL = ("surface_log", "surface_imm", "ef", "ep", "ep_m2", "ges")
_PREFIX = "dpe_"
#: lines read at a time: what is read of 230 columns is twenty times what is kept, so that few are best
_BLOCK = 2_000
#: a column of texts repeats itself when it has that many times fewer of them than rows
_FEW = 4
_REFUSED = {
    "refus_2021": mark(
        "{file}: DPE base of before July 2021: its methods and labels cannot be compared, it is not read."
    ),
    "refus_tertiaire": mark("{file}: DPE of tertiary buildings: this subject reads dwellings, it is not read."),
    "refus_audit": mark("{file}: file of energy audits: this subject reads DPE, it is not read."),
}

Check = Optional[Callable[[], None]]
Cells = NDArray[Any]


def found_columns(header: Iterable[str], file: str, tables: HousingTables) -> dict[str, str]:
    """Column of each notion of a DPE file, whatever the generation of its names.

    Raises AulaError E_DPE_FORMAT for a file of another kind, and for missing columns with the near names.
    """
    present = list(header)
    rows = {row["notion"]: row["requis"] for row in tables["colonnes"]}
    at = {notion: columns.find(_PREFIX + notion, present).field for notion in rows}
    for notion, sentence in _REFUSED.items():
        if at.get(notion) is not None and at.get("ep") is None:
            raise AulaError.of([Message(sentence, {"file": file}, "E_DPE_FORMAT")])
    missing = [notion for notion, needed in rows.items() if needed == "1" and at[notion] is None]
    if missing:
        told = [f"{columns.names_of(_PREFIX + notion)[0]}{_near(notion, present)}" for notion in missing]
        raise AulaError(
            "{file}: columns of DPE that are missing: {missing}. Without the totals of energy no label can be brought "
            "to another rule. Columns that are there: {present}.",
            "E_DPE_FORMAT",
            file=file,
            missing=listing(told, 40),
            present=listing(present, 40),
        )
    return {notion: name for notion, name in at.items() if name is not None and not notion.startswith("refus_")}


def _near(notion: str, present: list[str]) -> str:
    """Names that are there and look like a missing one, between brackets."""
    wanted = columns.squeezed(columns.names_of(_PREFIX + notion)[0])
    squeezed = {columns.squeezed(name): name for name in present}
    near = get_close_matches(wanted, squeezed, 2, 0.75)
    return f" ({', '.join(squeezed[name] for name in near)} ?)" if near else ""


def read_file(
    path: Path,
    tables: HousingTables,
    notes: Notes,
    check_cancel: Check = None,
    communes: AbstractSet[str] = frozenset(),
) -> pd.DataFrame:
    """The rows of one delimited DPE file. Raises the errors of the tables' reader, those of `found_columns`, E_EMPTY.

    communes: INSEE codes of the territory; rows of other communes are counted and left out (rows without code stay).
    """
    expected = [name for row in tables["colonnes"] for name in columns.names_of(_PREFIX + row["notion"])]
    file = TableFile(path, notes=notes, expected=expected)
    at = found_columns(file.header, file.name, tables)
    wanted = list(at.values())
    parts, met, outside, read = [], Met(), 0, 0
    for block in file.blocks(wanted, check_cancel, _BLOCK):
        read += len(block)
        inside = _inside(block, at, communes)
        outside += len(block) - int(inside.sum())
        parts.append(_canonical(block[inside], at, file.name, tables, met))
    if not read:
        raise AulaError(
            "{file}: no row of DPE. Download the export of this territory again.", "E_EMPTY", file=file.name
        )
    met.tell(file.name, notes)
    tell_outside(outside, read, file.name, notes)
    tell_cut(read, file.name, tables, notes)
    return finished(_joined_parts(parts), file.name, tables, notes)


def _joined_parts(parts: list[dict[str, Cells]]) -> pd.DataFrame:
    """The blocks as one table, a column at a time: none is there twice but the one that is joined."""
    import pandas as pd

    columns = {name: [part.pop(name) for part in parts] for name in list(parts[0])}
    # each column stays an array of its own: stacking them takes all of them a second time
    return pd.DataFrame({name: np.concatenate(columns.pop(name)) for name in list(columns)}, copy=False)


def tell_outside(outside: int, read: int, file: str, notes: Notes) -> None:
    """Say how many rows are of other communes."""
    if outside:
        notes.warn("{file}: {outside} DPE of {read} lie outside the territory.", file=file, outside=outside, read=read)


def tell_cut(read: int, file: str, tables: HousingTables, notes: Notes) -> None:
    """Say that a file has exactly as many rows as the public interface gives at most."""
    if read == int(tables.constants["api_lignes"]):
        notes.warn("{file} has exactly {read} rows: the extract was probably cut.", file=file, read=read)


def _inside(block: pd.DataFrame, at: Mapping[str, str], communes: AbstractSet[str]) -> Cells:
    """Rows of the territory, and those that name no commune."""
    if not communes or "insee_ban" not in at:
        return np.ones(len(block), dtype=bool)
    return np.array([code is None or code in communes for code in _codes(block[at["insee_ban"]])], dtype=bool)


def _codes(cells: pd.Series) -> Cells:
    """INSEE codes with the zero that a spreadsheet took away."""
    return _mapped(
        cells, lambda text: (text.strip().zfill(5) if text.strip().isdigit() else text.strip().upper()) or None
    )


def read_frame(frame: pd.DataFrame, file: str, tables: HousingTables, notes: Notes) -> pd.DataFrame:
    """The rows of a layer or table that QGIS has opened. Raises as `found_columns`."""
    import pandas as pd

    at, met = found_columns(frame.columns, file, tables), Met()
    canonical = pd.DataFrame(_canonical(frame, at, file, tables, met), copy=False)
    met.tell(file, notes)
    tell_cut(len(frame), file, tables, notes)
    return finished(canonical, file, tables, notes)


class Met:
    """What was met in the cells of a file: written otherwise and read, or not read."""

    def __init__(self) -> None:
        self.repaired: dict[str, list[str]] = {}
        #: words that come again: one object for all blocks
        self.words: dict[str, str] = {}
        self.lost: dict[str, list[str]] = {}

    def tell(self, file: str, notes: Notes) -> None:
        """Say both, with examples."""
        for notion, cells in self.repaired.items():
            notes.info(
                "{file}, {column}: {count} numbers written with a comma were read: {values}.",
                file=file,
                column=columns.names_of(_PREFIX + notion)[0],
                count=len(cells),
                values=listing(cells, 3),
            )
        for notion, cells in self.lost.items():
            notes.warn(
                "{file}, {column}: {count} values that cannot be read: {values}.",
                file=file,
                column=columns.names_of(_PREFIX + notion)[0],
                count=len(cells),
                values=listing(cells, 3),
            )


def _canonical(
    frame: pd.DataFrame, at: Mapping[str, str], file: str, tables: HousingTables, met: Met
) -> dict[str, Cells]:
    """One column a notion: numbers, days as days, texts stripped; absent columns are empty."""
    kinds = {row["notion"]: row["type"] for row in tables["colonnes"] if not row["notion"].startswith("refus_")}
    out: dict[str, Cells] = {}
    lost = np.zeros(len(frame), dtype=bool)
    for notion, kind in kinds.items():
        cells = frame[at[notion]] if notion in at else None
        if kind == "nombre":
            values, unread = _numbers(cells, len(frame), notion, met)
            out[notion] = values
            lost |= unread if notion in ESSENTIAL else False
        elif kind == "date":
            values, unread = _days(cells, len(frame), notion, met)
            out[notion] = values
            lost |= unread if notion == "date_dpe" else False
        else:
            out[notion] = _texts(cells, len(frame), met.words)
    out["illisible"] = lost
    out["fichier"] = np.full(len(frame), file, dtype=object)
    return out


def _texts(cells: pd.Series | None, count: int, shared: dict[str, str]) -> Cells:
    """Texts without the spaces around them, None for nothing; low cardinality makes it fast."""
    import pandas as pd

    if cells is None:
        return np.full(count, None, dtype=object)
    codes, values = pd.factorize(cells)
    words = [_word(value) for value in values]
    if len(words) * _FEW < count:
        words = [word and shared.setdefault(word, word) for word in words]
    return np.array([*words, None], dtype=object)[codes]


def _word(value: object) -> str | None:
    if not known(value):
        return None
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _numbers(cells: pd.Series | None, count: int, notion: str, met: Met) -> tuple[Cells, Cells]:
    """Numbers, NaN where nothing is written, and which cells hold something that is no number."""
    import pandas as pd

    if cells is None:
        return np.full(count, np.nan), np.zeros(count, dtype=bool)
    values = pd.to_numeric(cells, errors="coerce").to_numpy(dtype=float, na_value=np.nan).copy()
    values[np.isinf(values)] = np.nan
    unread = np.zeros(count, dtype=bool)
    texts = cells.to_numpy(dtype=object)
    others = [place for place in np.flatnonzero(np.isnan(values)).tolist() if _says(texts[place])]
    sign = column_sign(str(text) for text in texts if known(text)) if others else ""
    for place in range(count) if sign == COMMA else others:
        text = texts[place]
        read = _number(text, sign)
        if read is not None:
            if place in others:
                met.repaired.setdefault(notion, []).append(str(text))
            values[place] = read
        elif _says(text):
            unread[place] = True
            met.lost.setdefault(notion, []).append(str(text))
    return values, unread


def _says(text: object) -> bool:
    return known(text) and fold(text) not in NO_VALUE


def _number(text: object, sign: str) -> float | None:
    """A number written otherwise than the file writes them; None when it is none, or may be two."""
    if sign in ("", EITHER) and isinstance(text, str) and decimal_sign(text) == EITHER:
        return None
    try:
        return number(text, "" if sign == EITHER else sign)
    except ValueError:
        return None


def _days(cells: pd.Series | None, count: int, notion: str, met: Met) -> tuple[Cells, Cells]:
    """Days, NaT where nothing is written, and which cells hold something that is no day."""
    import pandas as pd

    if cells is None:
        return np.full(count, np.datetime64("NaT", "ns")), np.zeros(count, dtype=bool)
    codes, values = pd.factorize(cells)
    read = [_day(value) for value in values]
    wrong = [day is None and known(value) for day, value in zip(read, values)]
    met_here = [str(values[code]) for code in codes if code >= 0 and wrong[code]]
    if met_here:
        met.lost.setdefault(notion, []).extend(met_here)
    days = np.array([*(day or "NaT" for day in read), "NaT"], dtype="datetime64[ns]")
    return days[codes], np.array([*wrong, False], dtype=bool)[codes]


def _day(value: object) -> str | None:
    """A day as `2025-02-22`, from that form, with an hour behind it, or from `22/02/2025`."""
    text = str(value).strip()[:10]
    if len(text) == 10 and text[2:6:3] == "//":
        text = f"{text[6:]}-{text[3:5]}-{text[:2]}"
    try:
        return str(np.datetime64(text, "D")) if len(text) == 10 else None
    except ValueError:
        return None


def finished(frame: pd.DataFrame, file: str, tables: HousingTables, notes: Notes) -> pd.DataFrame:
    """What follows from the columns: kind of dwelling, codes, method, whether it is a new building, climate."""
    kinds = {kind: kind for kind in KINDS}
    frame["type_log"] = _mapped(frame["type_log"], lambda text: kinds.get(joined(text)))
    for notion in ("etq_pub", "ges_pub"):
        frame[notion] = _mapped(frame[notion], lambda text: text.upper())
    frame["insee"] = _codes(frame["insee_ban"])
    frame["code_iris"] = _mapped(frame["code_iris"], lambda text: text.zfill(9) if text.isdigit() else text)
    methods = {joined(row["methode"]): row for row in tables["methodes"]}
    ways = [methods.get(joined(text), {}) for text in frame["methode"].unique()]
    by_text = dict(zip(frame["methode"].unique(), ways))
    is_new = np.array([bool(by_text[text].get("neuf", 0)) for text in frame["methode"]], dtype=bool)
    # the file of new dwellings says it in its name, and in the method of most of its rows
    frame["neuf"] = is_new | ("neuf" in joined(file))
    strange = sorted({str(text) for text, way in by_text.items() if text and not way and not text.isdigit()})
    if strange:
        notes.info(
            "{file}: methods of DPE that the table does not know: {methods}.", file=file, methods=listing(strange)
        )
    frame["surface_m2"] = np.where(frame["type_log"] == BUILDING, frame["surface_imm"], frame["surface_log"])
    return frame


def _mapped(cells: pd.Series, change: Callable[[str], str | None]) -> Cells:
    """Each different text changed once; None stays None."""
    import pandas as pd

    codes, values = pd.factorize(cells)
    return np.array([*(change(str(value)) for value in values), None], dtype=object)[codes]
