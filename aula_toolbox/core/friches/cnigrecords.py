"""Records brought to the CNIG friches standard: header, text, lists, enumerations, dates, numbers.

Nothing is lost: every change is a finding that keeps the original value. Cleaning a clean file changes nothing.

Method: docs/design/friches.md#records
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..text import NO_VALUE, composed, decoded_once, fold, number
from . import cnig
from .cnig import CnigField
from .findings import ERROR, INFO, WHOLE_TABLE, Findings
from .thresholds import FricheThresholds

if TYPE_CHECKING:
    import pandas as pd


#: what a field of the CNIG standard holds: text, number, day or nothing
Cell = Any

_APOSTROPHES = dict.fromkeys(map(ord, "\u2018\u2019\u02bc\u00b4`"), "'")
_SPACES = re.compile(r"[\s\u00a0\u202f\u2007]+")
_VAGUE = ("inconnu", "autre", "sans objet")
_DESSERTE = (
    "desserte_distance_route",
    "desserte_distance_ferroviaire",
    "desserte_distance_fluvial",
    "desserte_distance_maritime",
)
Note = Callable[[str, str, Any, str], None]
_FAR = 999  # « more than 100 km » in the published files


def clean(records: pd.DataFrame, last_year: int) -> tuple[pd.DataFrame, Findings]:
    """The 51 fields (and `lon`, `lat` if there), cleaned, and what was found. Rows keep their order.

    last_year: the latest year accepted.
    """
    import pandas as pd

    found = Findings()
    years = (int(FricheThresholds()["annee_min"]), last_year)
    columns = cnig.columns_of(records.columns)
    table: dict[str, list[Cell]] = {}
    for name, one in cnig.fields().items():
        raw = _merged(records, columns.get(name, []))
        if name == "desserte_distance" and all(value is None for value in raw):
            raw = _distances(records, columns, found)
        if name not in columns and one.required and name != "geompoint":
            found.add(WHOLE_TABLE, name, "champ_absent", ERROR, len(records))
        table[name] = [_cell(one, row, value, years, found) for row, value in enumerate(raw)]
    for header, name in ((h, n) for n, hs in columns.items() for h in hs):
        if header.strip().lower() != name and name in table:
            found.add(WHOLE_TABLE, name, "nom_de_colonne", INFO, header, name)
    for name in (cnig.LONGITUDE, cnig.LATITUDE):
        if name in columns:
            table[name] = _merged(records, columns[name])
    return pd.DataFrame(table, dtype=object), found


def _merged(records: pd.DataFrame, headers: list[str]) -> list[Cell]:
    """The first column that has a value, row by row; an alias only fills what is empty."""
    out: list[Cell] = [None] * len(records)
    for header in headers:
        values = records[header].tolist()
        out = [_plain(value) if own is None else own for own, value in zip(out, values)]
    return out


def _plain(value: object) -> Cell:
    """None for everything that means « no value »."""
    if value is None or (isinstance(value, float) and value != value):  # noqa: PLR0124 - NaN
        return None
    return None if str(value).strip().lower() in NO_VALUE else value


def _distances(records: pd.DataFrame, columns: dict[str, list[str]], found: Findings) -> list[Cell]:
    """`road|rail|water` from the four separate columns of the published files."""
    parts = [_merged(records, columns.get(name, [])) for name in _DESSERTE]
    if not any(name in columns for name in _DESSERTE):
        return [None] * len(records)
    out: list[Cell] = []
    for row, values in enumerate(zip(*parts)):
        numbers = [_number(value) for value in values]
        water = [number for number in numbers[2:] if number is not None]
        if numbers[0] is None or numbers[1] is None or not water:
            out.append(None)
            continue
        shown = [int(numbers[0]), int(numbers[1]), int(min(water))]
        if _FAR in shown:
            found.add(row, "desserte_distance", "distance_superieure_a_100_km", INFO, _FAR)
        out.append("|".join(map(str, shown)))
    return out


def _cell(one: CnigField, row: int, value: object, years: tuple[int, int], found: Findings) -> Cell:
    """One cleaned cell."""
    if value is None:
        return None

    def note(rule: str, severity: str, old: object, new: str) -> None:
        found.add(row, one.name, rule, severity, old, new)

    if one.kind == cnig.YEAR:
        return _year(value, years, note)
    if one.kind == cnig.INTEGER:
        return _whole(value, note)
    text = _text(str(value), note)
    return _date(text, note) if one.kind == cnig.DATE else _words(one, text, note)


def _words(one: CnigField, text: str, note: Note) -> str | None:
    """A text field: list, enumeration, pattern or free."""
    if one.name in ("urba_zone_formdomi", "urba_zone_lib"):
        text = _zone(one.name, text, note)
    if one.name == "comm_insee":
        text = _commune(text, note)
    if one.is_list:
        return _list(one, text, note)
    if one.values:
        return _enumerated(one, text, note)
    if one.pattern and not re.fullmatch(one.pattern, text):
        note("forme_inattendue", ERROR, text, "")
    return text


def _text(text: str, note: Note) -> str:
    """NFC, plain spaces and apostrophes, mojibake repaired."""
    new = decoded_once(text)
    if new != text:
        note("texte_mal_decode", INFO, text, new)
    clean_text = _SPACES.sub(" ", composed(new).translate(_APOSTROPHES)).strip()
    if clean_text != new.strip():
        note("texte_normalise", INFO, new, clean_text)
    return clean_text


def _number(value: object) -> float | None:
    """A cell as a number, None when it is not one: the caller makes a finding of it."""
    try:
        return number(value)
    except ValueError:
        return None


def _whole(value: object, note: Note) -> Cell:
    read = _number(value)
    if read is None or read < 0:
        note("nombre_impossible", ERROR, value, "")
        return None
    whole = round(read)
    if str(value).strip() not in (str(whole), str(float(whole))):
        note("nombre_normalise", INFO, value, str(whole))
    return whole


def _year(value: object, years: tuple[int, int], note: Note) -> Cell:
    dated = re.fullmatch(r"((?:1[5-9]|2\d)\d\d)-\d\d-\d\d.*|\d\d?/\d\d?/((?:1[5-9]|2\d)\d\d)", str(value).strip())
    # the first version of the standard wrote the day where the present one wants the year
    read = _number(value) if dated is None else float(dated.group(1) or dated.group(2))
    if read == 0:
        note("annee_zero", INFO, value, "")
        return None
    if read is None or read != int(read) or not years[0] <= read <= years[1]:
        note("annee_impossible", ERROR, value, "")
        return None
    year = int(read)
    if isinstance(value, str) and value.strip() != str(year):
        note("annee_normalisee", INFO, value, str(year))
    return year


def _date(text: str, note: Note) -> Cell:
    """AAAA-MM-JJ from the usual ways of writing a date."""
    from datetime import date

    iso = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})([T ].*)?", text)
    french = re.fullmatch(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", text)
    slashed = re.fullmatch(r"(\d{4})/(\d{1,2})/(\d{1,2})([T ].*)?", text)
    match = iso or slashed
    parts = (match.group(1), match.group(2), match.group(3)) if match else None
    parts = (french.group(3), french.group(2), french.group(1)) if french else parts
    try:
        made = date(*map(int, parts)).isoformat() if parts else None
    except ValueError:
        made = None
    if made is None:
        note("date_illisible", ERROR, text, "")
        return text
    if made != text:
        note("date_normalisee", INFO, text, made)
    return made


def _zone(name: str, text: str, note: Note) -> str:
    """« UA - libellé » -> UA ; a form code of three digits gets its zero back."""
    if name == "urba_zone_formdomi":
        new = text.zfill(4) if re.fullmatch(r"\d{3}", text) else text
    else:
        head, dash, _ = text.partition(" - ")
        new = head.strip() if dash and re.fullmatch(r"[0-9A-Za-z][\w.*'/]*", head.strip()) else text
    if new != text:
        note("zone_normalisee", INFO, text, new)
    return new


def _commune(text: str, note: Note) -> str:
    """`1004` and `62119.0`, as spreadsheets leave the codes of communes, get their zero back and lose their point."""
    bare = re.sub(r"\.0+$", "", text)
    new = bare.zfill(5) if re.fullmatch(r"\d{4}", bare) else bare
    if new != text:
        note("code_insee_complete", INFO, text, new)
    return new


def _list(one: CnigField, text: str, note: Note) -> str | None:
    """`a|b` from the ways files write lists."""
    bare = re.fullmatch(r"[{\[](.*)[}\]]", text)
    inside = bare.group(1) if bare else text
    if one.is_code and one.name != "site_url":
        separators = r"[|;,\s]+"
    elif one.name == "site_url":
        separators = r"[|;\s]+"
    else:
        separators = r"\s*[|;,]\s*" if bare or one.values else r"\s*[|;]\s*"
    parts = [part.strip().strip("'\"").strip() for part in re.split(separators, inside)]
    parts = [part for part in parts if part]
    if one.name == "unite_fonciere_refcad":
        parts = list(dict.fromkeys(parts))
    checked = [_element(one, part, note) for part in parts]
    joined = "|".join(checked)
    if joined != text:
        note("liste_normalisee", INFO, text, joined)
    return joined or None


def _element(one: CnigField, part: str, note: Note) -> str:
    if one.values:
        return _enumerated(one, part, note)
    if one.pattern and not re.fullmatch(one.pattern, part):
        note("forme_inattendue", ERROR, part, "")
    return part


def _enumerated(one: CnigField, text: str, note: Note) -> str:
    """The official value; an unknown one is kept as an error with the nearest official ones."""
    if text in one.values:
        return text
    folded = {fold(value): value for value in one.values}
    official = folded.get(fold(text)) or cnig.value_aliases().get((one.name, fold(text)))
    if official is not None:
        note("valeur_normalisee", INFO, text, official)
        return official
    note("valeur_hors_liste", ERROR, text, " ou ".join(_suggestions(fold(text), folded)))
    return text


def _suggestions(text: str, folded: dict[str, str]) -> list[str]:
    starting = [value for key, value in folded.items() if key.startswith(text) and key not in _VAGUE]
    return starting or [folded[key] for key in difflib.get_close_matches(text, folded, 3, 0.6)]
