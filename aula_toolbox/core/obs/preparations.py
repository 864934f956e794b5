"""What must be done to the rows of a file before they are counted: sales of one dwelling, the last DPE of a dwelling.

See docs/design/obs.md#rows. A preparation is named in `obs_fichiers`; its bounds are in `obs_seuils`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from ..text import number
from .rows import Cells, RowData

ONE_DWELLING, LAST_DPE, FACILITIES = "une_vente_un_logement", "dernier_dpe", "equipements"
_SALE, _DWELLINGS = "vente", ("maison", "appartement")
SALE_COLUMNS = (
    "id_mutation",
    "date_mutation",
    "nature_mutation",
    "valeur_fonciere",
    "type_local",
    "surface_reelle_bati",
)
DPE_COLUMNS = ("numero_dpe", "etiquette_dpe")


def columns_of(preparation: str) -> tuple[str, ...]:
    """The columns that a preparation needs."""
    return {ONE_DWELLING: SALE_COLUMNS, LAST_DPE: DPE_COLUMNS, FACILITIES: ("TYPEQU",)}.get(preparation, ())


def made_by(preparation: str) -> tuple[str, ...]:
    """The columns that a preparation makes: no file has to have them.

    >>> made_by("equipements")
    ('FACILITY_TYPE', 'OBS_VALUE')
    """
    return {ONE_DWELLING: ("prix_m2",), FACILITIES: ("FACILITY_TYPE", "OBS_VALUE")}.get(preparation, ())


def prepared(data: RowData, limits: Mapping[str, float]) -> RowData:
    """The data with the rows that count, and the columns that the preparation makes."""
    if data.file.preparation == ONE_DWELLING:
        return _kept(data, lambda rows: _sales(rows, limits))
    if data.file.preparation == LAST_DPE:
        return _kept(data, _last_dpe)
    if data.file.preparation == FACILITIES:
        return _kept(data, _facilities)
    return data


def _kept(data: RowData, choose: Callable[[Sequence[Cells]], list[tuple[int, Cells]]]) -> RowData:
    rows: dict[tuple[str, str], list[Cells]] = {}
    lines: dict[tuple[str, str], list[int]] = {}
    for place, own in data.rows.items():
        kept = choose(own)
        rows[place] = [row for _, row in kept]
        lines[place] = [data.lines[place][rank] for rank, _ in kept]
    data.rows, data.lines = rows, lines
    return data


def _sales(rows: Sequence[Cells], limits: Mapping[str, float]) -> list[tuple[int, Cells]]:
    """Sales of exactly one dwelling within the bounds, one row each, with its price by square metre."""
    sales: dict[str, list[tuple[int, Cells]]] = defaultdict(list)
    for rank, row in enumerate(rows):
        if row.get("nature_mutation", "").strip().lower() == _SALE:
            sales[row["id_mutation"]].append((rank, row))
    found = []
    for own in sales.values():
        # one sale stands on several rows, one for each parcel of land
        dwellings = {
            (row["type_local"].lower(), row["surface_reelle_bati"], row.get("numero_volume", "")): (rank, row)
            for rank, row in own
            if row["type_local"].strip().lower() in _DWELLINGS
        }
        if len(dwellings) != 1:
            continue
        rank, row = next(iter(dwellings.values()))
        price, surface = number(row["valeur_fonciere"]), number(row["surface_reelle_bati"])
        if not price or not surface:
            continue
        by_metre = price / surface
        if limits["dvf_surface_min_m2"] <= surface <= limits["dvf_surface_max_m2"] and (
            limits["dvf_prix_min_eur_m2"] <= by_metre <= limits["dvf_prix_max_eur_m2"]
        ):
            found.append((rank, {**row, "prix_m2": repr(by_metre)}))
    return sorted(found, key=lambda pair: pair[0])


def _facilities(rows: Sequence[Cells]) -> list[tuple[int, Cells]]:
    """One facility a row, under the names of the counts by commune: both files are read by one formula."""
    return [(rank, {**row, "FACILITY_TYPE": row["TYPEQU"], "OBS_VALUE": "1"}) for rank, row in enumerate(rows)]


def _last_dpe(rows: Sequence[Cells]) -> list[tuple[int, Cells]]:
    """The DPE that no later one of the file replaces, each number once."""
    replaced = {row.get("numero_dpe_remplace", "") for row in rows} - {""}
    found: dict[str, tuple[int, Cells]] = {}
    for rank, row in enumerate(rows):
        if row["numero_dpe"] not in replaced:
            found.setdefault(row["numero_dpe"], (rank, row))
    return list(found.values())
