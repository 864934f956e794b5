"""Whether a delivery respects the national standard of economic sites: every fault, named, with what is expected.

The published schema knows hardly any closed list, so that a validator accepts any word: the lists of the standard's
document are held here.

Method: docs/design/land.md#check
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..messages import Message, listing, message
from ..text import joined, known, number
from . import standard, words
from .rate import whole_pct
from .standard import OfficialField

if TYPE_CHECKING:
    import pandas as pd

Floats = NDArray[np.float64]
DAY = "date"
YEAR = "annee"
ERROR, WARNING, INFO = "erreur", "avertissement", "information"
M2_PER_HA = 10_000.0
AREA_TOLERANCE = 0.05
PARCEL = re.compile(r"[0-9AB]{2}\d{3}\d{3}[0-9A-Z]{2}\d{4}|[0-9AB]\d{4}\d{3}[0-9A-Z]{2}\d{4}")
NOT_AN_ID = ("inconnu", "sans objet")
DEGREES = re.compile(r"\s*\[?\s*-?\d{1,2}(?:\.\d+)?\s*,\s*-?\d{1,2}(?:\.\d+)?\s*\]?\s*")
#: days that follow each other, by table: the first is not later than the second
ORDERS = {
    words.POLE: (("pole_identif_date", "pole_actu_date"),),
    words.SITE: (("site_identif_date", "site_actu_date"),),
    words.TERRAIN: (("terr_identif_date", "terr_actu_date"),),
    words.ETAB: (("etab_creation_date", "etab_fermeture_date"), ("etab_identif_date", "etab_actu_date")),
}
AREAS = {words.SITE: "site_surf_brute", words.TERRAIN: "terr_surf_brute"}


@dataclass(frozen=True)
class ZaeFinding:
    """One fault of a delivery."""

    table: str
    thing: str
    field: str
    severity: str
    rule: str
    value: str
    expected: str
    told: Message


@dataclass
class DeliveredTable:
    """One table as it was delivered: cells under the names of the standard, area (ha) of each shape, NaN without."""

    name: str
    cells: pd.DataFrame
    area_ha: Floats
    inside_share: Floats | None = None
    """For terrains: the share of each that lies in its site; NaN where it has none."""

    @property
    def ids(self) -> list[str]:
        """The identifier of each row, else its line."""
        key = _in_file(self.name, standard.KEYS[self.name])
        if key not in self.cells:
            return [f"l. {row + 2}" for row in range(len(self.cells))]
        return [str(one) if known(one) else f"l. {row + 2}" for row, one in enumerate(self.cells[key])]


def renamed(table: str, names: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    """The field of the standard that each column is, whatever its capitals and dashes; and columns it does not know.

    The short names of the standard, which a Shapefile bears, are known too.

    >>> renamed("etablissement", ["SIRET", "ban-id", "ETACTICODE", "note"])
    ({'SIRET': 'siret', 'ban-id': 'ban_id', 'ETACTICODE': 'etab_activite_code'}, ['note'])
    """
    fields = standard.fields_of(table)
    own = {joined(name, ""): one.name_in_file for one in fields for name in (one.short, one.name_in_file)}
    found = {name: own[joined(name, "")] for name in names if joined(name, "") in own}
    return found, [name for name in names if name not in found]


def check(tables: Mapping[str, DeliveredTable], tolerance: float) -> list[ZaeFinding]:
    """All faults of a delivery, table by table. tolerance: share by which useful areas may differ from their sum."""
    found: list[ZaeFinding] = []
    for table in tables.values():
        for rule in (_columns, _cells, _identifiers, _order, _areas):
            found.extend(rule(table))
    found.extend(_links(tables))
    if words.SITE in tables:
        found.extend(_counts(tables[words.SITE]))
        found.extend(_points(tables[words.SITE]))
        if words.TERRAIN in tables:
            found.extend(_useful(tables[words.SITE], tables[words.TERRAIN], tolerance))
    return found


def _fault(
    table: DeliveredTable,
    row: int,
    field: str,
    severity: str,
    rule: str,
    told: Message,
    value: Any = "",
    expected: str = "",
) -> ZaeFinding:
    thing = table.ids[row] if row >= 0 else "table"
    return ZaeFinding(table.name, thing, field, severity, rule, str(value), expected, told)


def _in_file(table: str, name: str) -> str:
    return next(one.name_in_file for one in standard.fields_of(table) if one.name == name)


def _columns(table: DeliveredTable) -> Iterator[ZaeFinding]:
    for one in standard.fields_of(table.name):
        if one.kind == "geometrie" or one.name_in_file in table.cells:
            continue
        if one.required == "oui":
            told = message("{field} is compulsory and not there.", field=one.name)
            yield _fault(table, -1, one.name, ERROR, "champ_manquant", told)


def _cells(table: DeliveredTable) -> Iterator[ZaeFinding]:
    for one in standard.fields_of(table.name):
        if one.name_in_file not in table.cells:
            continue
        for row, value in enumerate(table.cells[one.name_in_file].tolist()):
            if not known(value):
                yield from _empty_cell(table, row, one)
            else:
                yield from _cell(table, row, one, value)


def _empty_cell(table: DeliveredTable, row: int, one: OfficialField) -> Iterator[ZaeFinding]:
    if one.required == "oui" and one.kind != "geometrie":
        told = message("{field} is compulsory and empty; write inconnu where it is not known.", field=one.name)
        yield _fault(table, row, one.name, ERROR, "vide", told)
    elif one.required == "zae":
        told = message("{field} is asked for an activity zone: empty means not known.", field=one.name)
        yield _fault(table, row, one.name, INFO, "taux_inconnu", told)


def _cell(table: DeliveredTable, row: int, one: OfficialField, value: Any) -> Iterator[ZaeFinding]:
    if one.is_personal:
        told = message("{field} names a person or a price: it must not be in an open file.", field=one.name)
        yield _fault(table, row, one.name, ERROR, "donnee_personnelle", told, "…")
    if one.list_name:
        yield from _listed(table, row, one, str(value))
    elif one.kind == "oui_non":
        if str(value).strip() not in ("oui", "non"):
            told = message("{field}: {value} is neither oui nor non.", field=one.name, value=value)
            yield _fault(table, row, one.name, ERROR, "hors_liste", told, value, "oui, non")
    elif one.kind == "nombre":
        if _number(value) is None:
            told = message("{field}: {value} is no number.", field=one.name, value=value)
            yield _fault(table, row, one.name, ERROR, "nombre_illisible", told, value)
    elif one.kind in (DAY, YEAR) and str(value) != "inconnu" and _day(value, one.kind) is None:
        form = "2024" if one.kind == YEAR else "2024-05-31"
        told = message("{field}: {value} is no date of the form {form}.", field=one.name, value=value, form=form)
        yield _fault(table, row, one.name, ERROR, "date_illisible", told, value, form)
    if one.name == "terr_refcad":
        wrong = [part for part in str(value).split("|") if not PARCEL.fullmatch(part.strip())]
        if wrong:
            told = message("{field}: {wrong} is no parcel of 14 characters.", field=one.name, wrong=listing(wrong, 3))
            yield _fault(table, row, one.name, ERROR, "parcelle_illisible", told, value)


def _listed(table: DeliveredTable, row: int, one: OfficialField, value: str) -> Iterator[ZaeFinding]:
    accepted = standard.values_of(one.list_name)
    if value in accepted:
        return
    meant = standard.meant(value, one.list_name)
    if meant is not None:
        told = message("{field}: write {meant}, not {value}.", field=one.name, meant=meant, value=value)
        yield _fault(table, row, one.name, ERROR, "graphie", told, value, meant)
        return
    cut = standard.cut_word(value, one.list_name)
    if cut is not None:
        told = message(
            "{field}: {value} is one half of « {cut} ». Its comma was taken for the end of the cell: the next cells "
            "are shifted or lost. Quote the value, and look at the whole line again.",
            field=one.name,
            value=value,
            cut=cut,
        )
        yield _fault(table, row, one.name, ERROR, "valeur_coupee", told, value, cut)
        return
    told = message("{field}: {value} is not in the list of the standard.", field=one.name, value=value)
    yield _fault(table, row, one.name, ERROR, "hors_liste", told, value, listing(accepted, 12))


def _identifiers(table: DeliveredTable) -> Iterator[ZaeFinding]:
    key = standard.KEYS[table.name]
    name = _in_file(table.name, key)
    if name not in table.cells:
        return
    values = [str(one).strip() if known(one) else "" for one in table.cells[name]]
    count = Counter(value for value in values if value)
    middle = standard.MIDDLES.get(table.name)
    form = re.compile(rf"[0-9AB]\d{{4}}_{middle}_\d{{5}}|\d[AB]\d{{3}}_{middle}_\d{{5}}" if middle else r"\d{14}")
    for row, value in enumerate(values):
        if value and count[value] > 1:
            told = message("{field}: {value} occurs {count} times.", field=key, value=value, count=count[value])
            yield _fault(table, row, key, ERROR, "identifiant_double", told, value)
        if value and not form.fullmatch(value):
            shape = f"62193_{middle}_00012" if middle else "14 chiffres"
            told = message("{field}: {value} has not the form {form}.", field=key, value=value, form=shape)
            yield _fault(table, row, key, ERROR, "identifiant_forme", told, value, shape)


def _order(table: DeliveredTable) -> Iterator[ZaeFinding]:
    for first, second in ORDERS[table.name]:
        if first not in table.cells or second not in table.cells:
            continue
        for row, (one, other) in enumerate(zip(table.cells[first], table.cells[second])):
            begin, end = _day(one, DAY), _day(other, DAY)
            if begin is not None and end is not None and end < begin:
                told = message(
                    "{second} ({end}) is before {first} ({begin}).", second=second, end=end, first=first, begin=begin
                )
                yield _fault(table, row, second, ERROR, "dates_ordre", told, other)


def _areas(table: DeliveredTable) -> Iterator[ZaeFinding]:
    name = AREAS.get(table.name)
    if name is None or name not in table.cells:
        return
    for row, (value, drawn) in enumerate(zip(table.cells[name].tolist(), table.area_ha.tolist())):
        written = _number(value)
        if written is None or not np.isfinite(drawn) or drawn <= 0:
            continue
        if abs(written / M2_PER_HA - drawn) <= AREA_TOLERANCE * drawn:
            told = message("{field}: {value} is in m2; the standard asks hectares.", field=name, value=value)
            yield _fault(table, row, name, ERROR, "surface_m2", told, value, f"{drawn:.2f}")
        elif abs(written - drawn) > AREA_TOLERANCE * drawn:
            told = message(
                "{field}: {value} ha written, {drawn} ha drawn.", field=name, value=value, drawn=round(drawn, 2)
            )
            yield _fault(table, row, name, WARNING, "surface_dessin", told, value, f"{drawn:.2f}")


def _links(tables: Mapping[str, DeliveredTable]) -> Iterator[ZaeFinding]:
    for name, (field, parent) in standard.PARENTS.items():
        if name not in tables or parent not in tables or field not in tables[name].cells:
            continue
        there = set(tables[parent].ids)
        for row, value in enumerate(tables[name].cells[field].tolist()):
            parts = [part.strip() for part in str(value).split("|")] if known(value) else []
            for part in parts:
                if part not in there and part not in NOT_AN_ID:
                    told = message(
                        "{field}: {value} is not in the table {parent}.", field=field, value=part, parent=parent
                    )
                    yield _fault(tables[name], row, field, ERROR, "lien_absent", told, part)
    terrain = tables.get(words.TERRAIN)
    if terrain is not None and terrain.inside_share is not None:
        for row, share in enumerate(terrain.inside_share.tolist()):
            if np.isfinite(share) and share < 1.0 - AREA_TOLERANCE:
                told = message("{share} % of the terrain lies in its site.", share=round(100 * share))
                yield _fault(terrain, row, "site_id", WARNING, "hors_site", told)


def _counts(table: DeliveredTable) -> Iterator[ZaeFinding]:
    names = ("site_uf_nbre", "site_uf_vacant_nbre", "site_taux_vacance")
    if not all(name in table.cells for name in names):
        return
    for row, values in enumerate(zip(*(table.cells[name].tolist() for name in names))):
        units, vacant, rate = map(_number, values)
        if units is None or vacant is None:
            continue
        if vacant > units:
            told = message("{vacant} vacant units of {units}: more than there are.", vacant=vacant, units=units)
            yield _fault(table, row, names[1], ERROR, "unites_vacantes", told, values[1])
        elif rate is not None and units > 0 and round(rate) != whole_pct(vacant, units):
            expected = whole_pct(vacant, units)
            told = message(
                "{rate} % written; {vacant} vacant units of {units} make {expected} %.",
                rate=rate,
                vacant=vacant,
                units=units,
                expected=expected,
            )
            yield _fault(table, row, names[2], ERROR, "taux_recalcule", told, values[2], str(expected))


def _points(table: DeliveredTable) -> Iterator[ZaeFinding]:
    if "site_geompoint" not in table.cells:
        return
    for row, value in enumerate(table.cells["site_geompoint"].tolist()):
        if known(value) and DEGREES.fullmatch(str(value)):
            told = message(
                "site_geompoint: {value} is in degrees; the standard asks Lambert-93 (EPSG:2154).", value=value
            )
            yield _fault(table, row, "site_geompoint", ERROR, "point_degres", told, value, "EPSG:2154")


def _useful(sites: DeliveredTable, terrains: DeliveredTable, tolerance: float) -> Iterator[ZaeFinding]:
    """The useful area of a site is that of its useful terrains; it is not larger than the site."""
    needed = ("site_id", "terr_surf_brute")
    if not all(name in terrains.cells for name in needed) or "site_surf_utile" not in sites.cells:
        return
    useful = terrains.cells["terr_utile"].tolist() if "terr_utile" in terrains.cells else ["oui"] * len(terrains.cells)
    total: dict[str, float] = {}
    for site, area, is_useful in zip(terrains.cells["site_id"], terrains.cells["terr_surf_brute"], useful):
        hectares = _number(area)
        if known(site) and hectares is not None and is_useful != "non":
            total[str(site)] = total.get(str(site), 0.0) + hectares
    for row, (site, value) in enumerate(zip(sites.ids, sites.cells["site_surf_utile"].tolist())):
        written = _number(value)
        if written is not None and site in total and abs(written - total[site]) > tolerance * max(written, total[site]):
            told = message(
                "site_surf_utile: {value} ha written; its useful terrains add up to {total} ha.",
                value=value,
                total=round(total[site], 2),
            )
            yield _fault(sites, row, "site_surf_utile", ERROR, "surface_utile", told, value, f"{total[site]:.2f}")


def _number(value: Any) -> float | None:
    try:
        return number(value)
    except ValueError:
        return None


def _day(value: Any, kind: str) -> date | None:
    if not known(value):
        return None
    text = str(value).strip()
    try:
        if kind == YEAR:
            return date(int(text[:4]), 1, 1) if re.fullmatch(r"\d{4}(?:\.0)?", text) else None
        return date.fromisoformat(text)
    except ValueError:
        return None
