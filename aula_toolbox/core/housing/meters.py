"""Local deliveries of electricity and gas: what operators publish by IRIS, commune or address, and what they hide.

Method: docs/design/housing.md#meters
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .. import decimals
from ..columns import find, need, squeezed
from ..errors import AulaError
from ..messages import Notes, listing
from ..tables import TableFile
from ..text import joined, words
from . import schema_bills
from .prices import PriceList
from .records import Check
from .tables import Floats, HousingTables

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd

ELECTRICITY, GAS, RESIDENTIAL = "electricite", "gaz", "residentiel"
MEASURED, PARTIAL, HIDDEN, ABSENT = "mesure", "partiel", "secret", "absent"
_SECRET = ("", "s", "secret", "secr", "ns", "nd", "-")
MWH_PER_GWH, KWH_PER_GWH = 1000.0, 1e6
_SECTOR, _MWH, _PDL = "secteur_aula", "mwh_aula", "pdl_aula"
_NAMES = ("annee", "secteur", "energie", "mwh", "pdl", "secret")


@dataclass(frozen=True)
class MeterLines:
    """Lines of the zones. rows: zone, annee, secteur, energie, mwh (NaN hidden), pdl. by_address: not whole zones."""

    rows: pd.DataFrame
    by_address: bool


def read(
    path: Path, codes: Sequence[str], sectors: Sequence[str], tables: HousingTables, notes: Notes, check: Check = None
) -> MeterLines:
    """The lines of the zones in some sectors.

    Raises AulaError E_METERS: an energy that nothing tells, a file of communes for zones that are IRIS, none of the
    zones; E_FIELD, E_VALUE, E_EMPTY.
    """
    import pandas as pd

    file = TableFile(path, notes=notes, expected=("CONSO", "PDL", "CODE_IRIS", "ANNEE"))
    at = {name: find(f"conso_{name}", file.header).field for name in _NAMES}
    wide = {} if at["secteur"] else _by_sector(file.header, tables)
    year = need("conso_annee", file.header, file.name)
    mwh = [] if wide else [need("conso_mwh", file.header, file.name)]
    key = need("conso_code", file.header, file.name)
    energy = None if at["energie"] else _energy_of(file.name, tables)
    by_address = find("conso_adresse", file.header).field is not None
    columns = [name for pair in wide.values() for name in pair if name]
    wanted = list(dict.fromkeys([key, year, *mwh, *columns, *(one for one in at.values() if one is not None)]))
    rows, parts, lengths = {code: rank for rank, code in enumerate(codes)}, [], set()
    where = {**at, "secteur": _SECTOR, "mwh": _MWH, "pdl": _PDL} if wide else at
    for read_block in file.blocks(wanted, check):
        block = _long(read_block, wide) if wide else read_block
        own = block[key].str.strip()
        lengths |= set(own.str.len().unique())
        zone = own.str.zfill(9 if own.str.len().max() > 5 else 5).str[: len(codes[0])].map(rows)
        kept = zone.notna().to_numpy()
        parts.append(_lines(block[kept], zone[kept].astype(int), where, energy, file.name, tables))
    if not parts:
        raise AulaError("File {file} is empty. Save it or download it again.", "E_EMPTY", file=file.name)
    found = pd.concat(parts, ignore_index=True)
    if found.empty:
        raise AulaError(
            "{file}: none of the zones is in it (its codes have {length} signs, those of the zones {wanted}).",
            "E_METERS",
            file=file.name,
            length=listing(sorted(lengths)),
            wanted=len(codes[0]),
        )
    strange = sorted(set(found.loc[found["secteur"].isna(), "mot"].unique()))
    if strange:
        notes.warn("{file}: sectors that are not known, left out: {words}.", file=file.name, words=listing(strange))
    if by_address:
        notes.warn(
            "{file}: deliveries by address, only of large buildings: they are no total of a zone and are not set "
            "against the conventions.",
            file=file.name,
        )
    return MeterLines(found[found["secteur"].isin(list(sectors))].reset_index(drop=True), by_address)


def _by_sector(header: Sequence[str], tables: HousingTables) -> dict[str, tuple[str, str]]:
    """Word of a sector -> its columns of deliveries and of delivery points ("" where there is none).

    Agence ORE writes a column a sector (`consor`, `pdlr`): their total is no delivery to dwellings.
    """
    own = {squeezed(name): name for name in header}
    sectors = [row["mot"] for row in tables["compteurs"].where(domaine="secteur")]
    found = {one: (f"conso{squeezed(one)}", f"pdl{squeezed(one)}") for one in sectors}
    return {one: (own[mwh], own.get(pdl, "")) for one, (mwh, pdl) in found.items() if mwh in own}


def _long(block: pd.DataFrame, wide: Mapping[str, tuple[str, str]]) -> pd.DataFrame:
    """A row a sector of a table with a column a sector.

    Nothing delivered to no delivery point is no line; an empty cell with delivery points is hidden.
    """
    import pandas as pd

    parts = []
    for sector, (mwh, pdl) in wide.items():
        points = block[pdl].fillna("").str.strip() if pdl else pd.Series("", index=block.index)
        one = block.assign(**{_SECTOR: sector, _MWH: block[mwh], _PDL: points})
        parts.append(one[~((one[_MWH].fillna("").str.strip() == "") & points.isin(["", "0"]))])
    return pd.concat(parts)


def _energy_of(file: str, tables: HousingTables) -> str:
    """The energy that the name of a file tells."""
    known = {row["mot"]: row["valeur"] for row in tables["compteurs"].where(domaine="fichier")}
    told = {known[word] for word in words(file) if word in known}
    if len(told) != 1:
        raise AulaError(
            "{file}: no column tells the energy, and its name does not (elec, enedis, gaz, grdf). Rename the file.",
            "E_METERS",
            file=file,
        )
    return told.pop()


def _lines(
    block: pd.DataFrame,
    zone: pd.Series,
    at: dict[str, str | None],
    energy: str | None,
    file: str,
    tables: HousingTables,
) -> pd.DataFrame:
    """Lines with their words understood and hidden values as NaN."""
    import pandas as pd

    meanings = {
        domain: {joined(row["mot"]): row["valeur"] for row in tables["compteurs"].where(domaine=domain)}
        for domain in ("secteur", "energie")
    }
    lines = [one + 2 for one in block.index.tolist()]

    def numbers(name: str) -> Floats:
        column = at[name]
        if column is None:
            return np.full(len(block), np.nan)
        texts = [
            "" if text.strip().lower() in _SECRET else text for text in block[column].fillna("").astype(str).tolist()
        ]
        return np.array(decimals.numbers(texts, lines, file, column), dtype=float)

    mwh, points = numbers("mwh"), numbers("pdl")
    with np.errstate(invalid="ignore"):
        few = (points > 0) & (points < tables.constants["pdl_secret"])
    sector = block[at["secteur"]].fillna("") if at["secteur"] else pd.Series(RESIDENTIAL, index=block.index)
    own = (
        block[at["energie"]].fillna("").map(lambda one: meanings["energie"].get(joined(one), "autre"))
        if at["energie"]
        else energy
    )
    return pd.DataFrame(
        {
            "zone": zone,
            "annee": numbers("annee"),
            "secteur": sector.map(lambda one: meanings["secteur"].get(joined(one))),
            "mot": sector,
            "energie": own,
            "mwh": np.where(few, np.nan, mwh),
            "pdl": points,
        }
    )


def table(lines: MeterLines, codes: Sequence[str], names: Sequence[str], prices: PriceList | None) -> pd.DataFrame:
    """The fields of schema_bills.METERS: a row a zone, year, sector and energy."""
    import pandas as pd

    keys = ["zone", "annee", "secteur", "energie"]
    made = []
    for place, own in lines.rows.groupby(keys, sort=True):
        known = own["mwh"].notna()
        total = own["mwh"].sum() / MWH_PER_GWH if known.any() else np.nan
        points = own.loc[known, "pdl"].sum(min_count=1)
        hidden = 100.0 * float((~known).mean())
        state = MEASURED if known.all() else PARTIAL if known.any() else HIDDEN
        made.append((*place, total, points, hidden, state))
    out = pd.DataFrame(made, columns=[*keys, "conso_gwh", "pdl", "part_secret_pct", "etat"])
    out["code_zone"] = [codes[int(zone)] for zone in out["zone"]]
    out["nom_zone"] = [names[int(zone)] for zone in out["zone"]]
    price = {} if prices is None else prices.eur_kwh
    # prices are those of households: what others pay is not told
    paid = np.where(out["secteur"] == RESIDENTIAL, out["energie"].map(price).astype(float), np.nan)
    out["facture_meur"] = out["conso_gwh"] * paid
    with np.errstate(invalid="ignore", divide="ignore"):
        out["facture_eur_pdl"] = np.where(out["pdl"] > 0, 1e6 * out["facture_meur"] / out["pdl"], np.nan)
    out["rang"] = out.groupby(keys[1:])["conso_gwh"].rank(method="min", ascending=False)
    return out[list(schema_bills.METERS.names)]


def against(
    metered: pd.DataFrame, lines: MeterLines, zones: pd.DataFrame, tables: HousingTables, notes: Notes
) -> pd.DataFrame:
    """The fields of schema_bills.METERED_ZONES: residential deliveries of the last year beside the conventions.

    metered: fields of schema_bills.METERS. zones: code_zone, nom_zone, reseaux_gwh (NaN where nothing is modelled).
    """
    import pandas as pd

    home = metered[metered["secteur"] == RESIDENTIAL]
    year = home["annee"].max()
    home = home[home["annee"] == year].set_index(["code_zone", "energie"])
    everywhere = set(home.index.get_level_values("energie"))
    rows = [_zone(code, home, everywhere) for code in zones["code_zone"]]
    out = pd.DataFrame(rows)
    out["code_zone"], out["nom_zone"], out["annee"] = zones["code_zone"].to_numpy(), zones["nom_zone"].to_numpy(), year
    out["reseaux_gwh"] = zones["reseaux_gwh"].to_numpy(dtype=float)
    whole = (out["etat"] == MEASURED) & (not lines.by_address) & ({ELECTRICITY, GAS} <= everywhere)
    out["ef_mesure_gwh"] = np.where(whole, out["elec_gwh"] + out["gaz_gwh"], np.nan)
    with np.errstate(invalid="ignore", divide="ignore"):
        ratio = out["ef_mesure_gwh"] / out["reseaux_gwh"].replace(0, np.nan)
    out["ratio_mesure"] = ratio
    if not {ELECTRICITY, GAS} <= everywhere:
        notes.warn(
            "METERS: electricity and gas of households are needed for the ratio; only {there} is there.",
            there=listing(sorted(everywhere)) or "-",
        )
    value = tables.constants
    odd = out.loc[(ratio < value["ratio_min"]) | (ratio > value["ratio_max"]), "code_zone"]
    if len(odd):
        notes.warn(
            "{count} zones use less than {low} or more than {high} times what the conventions say: look at the files "
            "before the dwellings ({codes}). No label is corrected.",
            count=len(odd),
            low=value["ratio_min"],
            high=value["ratio_max"],
            codes=listing(odd),
        )
    return out[list(schema_bills.METERED_ZONES.names)]


def _zone(code: str, home: pd.DataFrame, everywhere: set[str]) -> dict[str, object]:
    """Residential electricity and gas of a zone, what they cost, and what is hidden."""
    found: dict[str, object] = {}
    bill, state, reasons, points = 0.0, MEASURED, [], np.nan
    for energy, name in ((ELECTRICITY, "elec_gwh"), (GAS, "gaz_gwh")):
        if (code, energy) in home.index:
            row = home.loc[(code, energy)]
            found[name] = row["conso_gwh"]
            bill += row["facture_meur"]
            if row["etat"] != MEASURED:
                state = PARTIAL if state == MEASURED and row["etat"] == PARTIAL else HIDDEN
                reasons.append(f"{energy} : {row['etat']}")
            points = row["pdl"] if energy == ELECTRICITY else points
        elif energy in everywhere and energy == GAS:
            # a file that tells the gas of other zones has no line where no gas is delivered
            found[name] = 0.0
            reasons.append("aucun gaz livré d’après le fichier")
        else:
            found[name] = np.nan
            state, bill = ABSENT, np.nan
            reasons.append(f"{energy} absente")
    found["facture_meur"] = bill
    found["facture_eur_pdl"] = 1e6 * bill / points if points > 0 else np.nan
    found["etat"], found["motif"] = state, " | ".join(reasons) or None
    return found
