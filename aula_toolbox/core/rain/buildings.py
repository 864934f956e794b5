"""Buildings as they are delivered (BD TOPO, BDNB, OSM, OCS GE) in one set of columns.

Method: docs/design/rain.md#buildings
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from ..columns import choose
from ..decimals import reals
from ..messages import CountedWords, Notes, listing
from ..text import joined
from .columns import Categories, Objects, as_text, is_missing, is_null, texts
from .days import Floats
from .identifiers import Identifiers
from .tables import RainTables

if TYPE_CHECKING:
    import pandas as pd

BUILDING_FIELDS = (
    "id_bat",
    "nature",
    "usage1",
    "usage2",
    "leger",
    "etat",
    "date_app",
    "logts",
    "etages",
    "hauteur",
    "mat_toit",
    "origine",
    "app_ff",
    "code_cs",
    "activite",
)
ACTIVITY_FIELDS = ("categorie", "nature_activite")
SILENT = ("code_cs", "activite", "origine", "usage2", "app_ff", "id_bat")  # absent most of the time: not worth a word
UNTOLD = ("id_bat", "nom_zone", "code_zone", "commune_zone")  # many names hold one: nobody is misled
BUILT_CODE = "CS1.1.1.1"
DATE = re.compile(r"(\d{4})(?:[-/](\d{1,2})[-/](\d{1,2}))?")
EARLIEST_YEAR = 500


def choose_fields(
    names: Sequence[str], tables: RainTables, notes: Notes, wanted: Iterable[str] = BUILDING_FIELDS
) -> dict[str, str]:
    """The field of a layer for each notion; when several match, the order of the table decides and is told."""
    told = [notion for notion in wanted if notion not in UNTOLD]
    silent = [notion for notion in wanted if notion in UNTOLD]
    return choose(told, names, notes, tables.own) | choose(silent, names, None, tables.own)


def read_buildings(
    raw: pd.DataFrame,
    tables: RainTables,
    notes: Notes,
    fids: Sequence[int] | None = None,
    chosen: Mapping[str, str] | None = None,
    whole: WholeLayer | None = None,
) -> pd.DataFrame:
    """Canonical columns from the attributes of a layer, one row a feature, null where a field is absent.

    id_bat, nature, usage1, usage2, etat, mat_toit, origine, app_ff, activite (text); leger (0, 1);
    date_app (number AAAAMMJJ), annee, logts, etages, hauteur_m. fids: feature ids, for layers without identifier.
    chosen: the field of each notion when it was already looked for among all the fields of the layer; whole: what is
    known of the layer when the rows are one of its blocks, in order.
    """
    import pandas as pd

    layer = WholeLayer() if whole is None else whole
    if chosen is None:
        chosen = choose_fields([str(name) for name in raw.columns], tables, notes)
    absent = [name for name in BUILDING_FIELDS if name not in chosen and name not in SILENT]
    if absent:
        notes.info("Fields that were not found: {fields}; defaults by use are taken.", fields=listing(absent, 12))
    nothing = pd.Series(np.full(len(raw), None, dtype=object), index=raw.index)
    source = {name: raw[chosen[name]] if name in chosen else nothing for name in BUILDING_FIELDS}
    columns = {
        name: texts(source[name])
        for name in ("nature", "usage1", "usage2", "etat", "mat_toit", "origine", "app_ff", "activite")
    }
    columns["leger"] = texts(source["leger"])
    _apply_values(columns, tables, notes)
    light = pd.Series(columns.pop("leger"), index=raw.index)
    dates = Categories(source["date_app"]).map(date_number, np.nan, np.float64)

    def numbers(notion: str) -> Floats:
        return reals(source[notion], notes, chosen.get(notion, ""), layer.signs.get(chosen.get(notion, "")))

    height = numbers("hauteur")
    with np.errstate(invalid="ignore"):
        height = np.where(height > 0, height, np.nan)
    frame = pd.DataFrame(
        {
            "id_bat": _identifiers(source["id_bat"], chosen.get("id_bat", ""), fids, layer.ids),
            **columns,
            "leger": _flags(light, tables),
            "date_app": dates,
            "annee": np.floor(dates / 10000),
            "logts": numbers("logts"),
            "etages": numbers("etages"),
            "hauteur_m": height,
        },
        index=raw.index,
    )
    groups = int(Categories(texts(source["code_cs"])).is_in([BUILT_CODE]).sum())
    if groups:
        notes.warn("{count} polygons are built zones of a land-cover map: one may hold many roofs.", count=groups)
    layer.is_bare &= bool(frame[["nature", "usage1", "mat_toit", "logts"]].isna().all(axis=None))
    layer.rows += len(frame)
    if whole is None:
        layer.tell(notes)
    return frame


@dataclass
class WholeLayer:
    """What only the whole of a layer tells, kept from block to block.

    signs: decimal sign of each field of texts (see core.decimals.column_sign); is_bare: nothing but footprints so far.
    """

    signs: Mapping[str, str] = field(default_factory=dict)
    ids: Identifiers = field(default_factory=Identifiers)
    is_bare: bool = True
    rows: int = 0

    def tell(self, notes: Notes) -> None:
        """At the end of the layer."""
        self.ids.tell(notes)
        if self.rows and self.is_bare:
            notes.warn("Footprints only: no nature, use, material or dwelling is known; coefficients are defaults.")


def _apply_values(columns: dict[str, Objects], tables: RainTables, notes: Notes) -> None:
    """Translate the values of other sources: OSM buildings, BDNB uses; unknown uses are listed."""
    for column in ("nature", "usage2", "usage1", "etat"):
        rows = tables.values.where(champ=column)
        categories = Categories(columns[column])
        for target in sorted({row["devient"] for row in rows}):
            said = {joined(row["valeur"]): row["canonique"] or None for row in rows if row["devient"] == target}
            known = categories.is_in(said)
            value = categories.map(lambda text, said=said: said.get(joined(text)), None, object)  # type: ignore[misc]
            if target == column:
                columns[column] = np.where(known, value, columns[column])
            else:
                empty = is_null(columns[target])
                columns[target] = np.where(known & empty, value, columns[target])
    _list_unknown_uses(Categories(columns["usage1"]), tables, notes)


def _list_unknown_uses(uses: Categories, tables: RainTables, notes: Notes) -> None:
    known = {joined(row["canonique"]) for row in tables.values.where(devient="usage1")}
    counts = uses.counts()
    unknown = {str(text): int(count) for text, count in zip(uses.distinct, counts) if joined(text) not in known}
    if unknown:
        notes.warn("Uses that are not known, treated as unknown: {uses}.", uses=CountedWords.of(unknown))


def date_number(value: object) -> float:
    """`1900/01/01`, an ISO date or date-time, or a year as the number AAAAMMJJ; NaN when there is none.

    >>> date_number("2020-01-31"), date_number(None)
    (20200131.0, nan)
    """
    if hasattr(value, "strftime"):
        value = None if is_missing(value) else f"{value:%Y-%m-%d}"
    found = DATE.match(as_text(value) or "")
    if found is None or int(found[1]) < EARLIEST_YEAR:
        return float("nan")
    return float(int(found[1]) * 10000 + int(found[2] or 1) * 100 + int(found[3] or 1))


def _flags(values: pd.Series, tables: RainTables) -> Floats:
    """1, 0 or NaN from true/false, 1/0, t/f, Oui/Non."""
    said = {row["valeur"]: float(row["canonique"]) for row in tables.values.where(champ="leger")}
    return Categories(values).map(lambda value: said.get(joined(as_text(value) or ""), np.nan), np.nan, np.float64)


def _identifiers(values: pd.Series, name: str, fids: Sequence[int] | None, known: Identifiers) -> Objects:
    """Identifiers as text; `fid:<n>` where there is none."""
    import pandas as pd

    numbers = pd.Series(np.arange(1, len(values) + 1) if fids is None else np.asarray(fids))
    fallback = "fid:" + numbers.astype(str)
    if not name or joined(name, "") == "fid":
        return np.asarray(fallback, dtype=object)
    given = values.reset_index(drop=True)
    if given.dtype != object:
        given = pd.Series(texts(given))
    empty = given.isna() | (given == "")
    return known.numbered(given.where(~empty, fallback).astype(str))
