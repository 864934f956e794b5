"""Housing files of the demonstration town in the official columns, and the truth that no real territory tells.

Every dwelling of the buildings is drawn (type, year, fuel, surface, energy), its label is known under every rule; some
are diagnosed, leaky ones more often. Written: DPE under both generations of names, census base by IRIS, RPLS, Filosofi,
meters, and `verite.csv`, what an estimate should find. The same seed gives the same files.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import ogr, osr

from .administrative import iris
from .buildings import records
from .layers import ORIGIN, random
from .population import kinds

CENSUS_YEAR = 22
PERIODS = ((0, 1918), (1919, 1945), (1946, 1970), (1971, 1990), (1991, 2005), (2006, 9999))
FUELS = ("CGAZV", "CFIOUL", "CELEC", "CGAZB", "CAUT")
WORDS = ("Gaz naturel", "Fioul domestique", "Électricité", "GPL", "Bois – Bûches")
EMISSIONS = (0.227, 0.324, 0.079, 0.272, 0.030)
ADEME = (
    (1947, "avant 1948"),
    (1974, "1948-1974"),
    (1977, "1975-1977"),
    (1982, "1978-1982"),
    (1988, "1983-1988"),
    (2000, "1989-2000"),
    (2005, "2001-2005"),
    (2012, "2006-2012"),
    (2021, "2013-2021"),
    (9999, "après 2021"),
)
# quarter: usual year, spread; chances of the fuels; owner, private rent, social rent
QUARTERS = {
    "coron": (1912, 9, (0.78, 0.04, 0.12, 0.01, 0.05), (0.20, 0.10, 0.70)),
    "jardin": (1932, 10, (0.72, 0.08, 0.14, 0.02, 0.04), (0.35, 0.15, 0.50)),
    "centre": (1905, 30, (0.66, 0.05, 0.25, 0.01, 0.03), (0.36, 0.56, 0.08)),
    "ville": (1938, 22, (0.70, 0.08, 0.16, 0.02, 0.04), (0.58, 0.32, 0.10)),
    "hlm": (1966, 6, (0.55, 0.00, 0.10, 0.00, 0.35), (0.01, 0.02, 0.97)),
    "pavillon": (1992, 11, (0.42, 0.06, 0.40, 0.02, 0.10), (0.88, 0.10, 0.02)),
    "village": (1925, 40, (0.22, 0.28, 0.24, 0.10, 0.16), (0.80, 0.17, 0.03)),
}
# final energy of heating and hot water, kWh/m2.y, by period of the census
NEEDS = (262.0, 240.0, 215.0, 158.0, 112.0, 68.0)
ELECTRIC = 2
LAST_DAY = np.datetime64("2026-05-31")
OPENED = np.datetime64("2021-07-05")
NEW_NAMES = np.datetime64("2024-01-01")


@dataclass
class Dwellings:
    """Every dwelling of the town, one value each."""

    zone: np.ndarray
    building: np.ndarray
    x: np.ndarray
    y: np.ndarray
    is_flat: np.ndarray
    in_building: np.ndarray
    year: np.ndarray
    fuel: np.ndarray
    surface: np.ndarray
    tenure: np.ndarray
    final: np.ndarray
    electric: np.ndarray
    gas: np.ndarray
    zone_names: list[str]

    def __len__(self) -> int:
        return len(self.zone)

    def primary(self, coefficient: float) -> np.ndarray:
        """Primary energy of a year."""
        return self.final + (coefficient - 1) * self.electric


def dwellings() -> Dwellings:
    """The dwellings of all buildings that have some."""
    rng = random("housing")
    zones = [(code, geometry) for code, _, _, _, geometry in iris()]
    columns: dict[str, list[Any]] = {name: [] for name in ("zone", "building", "x", "y", "kind", "many")}
    for number, ((ring, values, _), kind) in enumerate(zip(records(), kinds())):
        many = int(values.get("nombre_de_logements") or 0)
        if many:
            x, y = ring.mean(axis=0)
            point = ogr.CreateGeometryFromWkt(f"POINT({x} {y})")
            zone = next((rank for rank, (_, shape) in enumerate(zones) if shape.Contains(point)), None)
            if zone is not None:
                for name, value in zip(columns, (zone, number, x + ORIGIN[0], y + ORIGIN[1], kind, many)):
                    columns[name] += [value] * many
    kind = columns["kind"]
    count = len(kind)
    draw = rng.random((count, 3))
    year = np.array([QUARTERS[one][0] + QUARTERS[one][1] * rng.standard_normal() for one in kind])
    year = np.clip(year, 1850, 2021).astype(int)
    fuel = np.array([np.searchsorted(np.cumsum(QUARTERS[one][2]), part) for one, part in zip(kind, draw[:, 0])])
    tenure = np.array([np.searchsorted(np.cumsum(QUARTERS[one][3]), part) for one, part in zip(kind, draw[:, 1])])
    many = np.array(columns["many"])
    is_flat = many > 1
    surface = np.where(is_flat, 58 + 16 * rng.standard_normal(count), 96 + 24 * rng.standard_normal(count))
    surface = np.round(np.clip(surface, 14, 240), 1)
    period = np.searchsorted([end for _, end in PERIODS], year)
    need = np.array(NEEDS)[period] * np.exp(0.33 * rng.standard_normal(count)) * np.where(is_flat, 0.82, 1.0)
    # a heat pump or radiators deliver with less final energy; social landlords have renovated
    need *= np.where(fuel == ELECTRIC, 0.62, 1.0) * np.where(tenure == 2, 0.78, 1.0)
    final = need * surface
    power = np.where(fuel == ELECTRIC, final, 9.0 * surface)
    final = np.where(fuel == ELECTRIC, final, final + power)
    gas = (final - power) * np.array(EMISSIONS)[fuel] + power * 0.07
    return Dwellings(
        np.array(columns["zone"]),
        np.array(columns["building"]),
        np.array(columns["x"]),
        np.array(columns["y"]),
        is_flat,
        many,
        year,
        fuel,
        surface,
        tenure,
        np.round(final, 1),
        np.round(power, 1),
        np.round(gas, 1),
        [code for code, _ in zones],
    )


def labels_under(town: Dwellings, rule: str) -> np.ndarray:
    """The class of each dwelling under a rule, 0 (A) to 6 (G): the worse of energy and gas."""
    from aula_toolbox.core.housing import labels
    from aula_toolbox.core.housing.tables import HousingTables

    tables = HousingTables.read()
    one = tables.rule(rule)
    primary = town.primary(one.coefficient)
    ep_m2, ges_m2 = primary / town.surface, town.gas / town.surface
    stated = labels.Totals(
        town.surface,
        town.final,
        primary,
        ep_m2,
        town.gas,
        ges_m2,
        town.electric,
        np.ones(len(town), dtype=bool),
        np.zeros(len(town), dtype=bool),
        np.full(len(town), np.datetime64(one.start)),
        np.zeros(len(town), dtype=np.int64),
    )
    limits = labels.limits_of(stated, one, tables)
    return np.maximum(labels.class_of(ep_m2, limits[0]), labels.class_of(ges_m2, limits[1]))


NEW = {
    "numero_dpe": "numero",
    "numero_dpe_remplace": "remplace",
    "numero_dpe_immeuble_associe": "immeuble",
    "date_etablissement_dpe": "date",
    "date_fin_validite_dpe": "fin",
    "version_dpe": "version",
    "methode_application_dpe": "methode",
    "etiquette_dpe": "etq",
    "etiquette_ges": "etq_ges",
    "type_batiment": "type",
    "periode_construction": "periode",
    "annee_construction": "annee",
    "surface_habitable_logement": "surface",
    "surface_habitable_immeuble": "surface_immeuble",
    "nombre_appartement": "appartements",
    "conso_5_usages_ef": "ef",
    "conso_5_usages_ep": "ep",
    "conso_5_usages_par_m2_ep": "ep_m2",
    "emission_ges_5_usages": "ges",
    "emission_ges_5_usages_par_m2": "ges_m2",
    "cout_total_5_usages": "cout",
    "type_energie_n1": "energie_1",
    "conso_5_usages_ef_energie_n1": "ef_1",
    "type_energie_n2": "energie_2",
    "conso_5_usages_ef_energie_n2": "ef_2",
    "type_energie_principale_chauffage": "energie_ch",
    "identifiant_ban": "ban",
    "code_insee_ban": "insee",
    "score_ban": "score",
    "coordonnee_cartographique_x_ban": "x",
    "coordonnee_cartographique_y_ban": "y",
    "id_rnb": "rnb",
    "numero_rpls_logement": "rpls",
    "zone_climatique": "zone",
    "classe_altitude": "altitude",
    "numero_etage_appartement": "etage",
    "position_logement_dans_immeuble": "position",
    "complement_adresse_logement": "complement",
}
OLD = {
    "N°DPE": "numero",
    "N°_DPE_remplacé": "remplace",
    "N°_DPE_immeuble_associé": "immeuble",
    "Date_établissement_DPE": "date",
    "Date_fin_validité_DPE": "fin",
    "Version_DPE": "version",
    "Méthode_application_DPE": "methode",
    "Etiquette_DPE": "etq",
    "Etiquette_GES": "etq_ges",
    "Type_bâtiment": "type",
    "Période_construction": "periode",
    "Année_construction": "annee",
    "Surface_habitable_logement": "surface",
    "Surface_habitable_immeuble": "surface_immeuble",
    "Nombre_appartement": "appartements",
    "Conso_5_usages_é_finale": "ef",
    "Conso_5_usages_é_primaire": "ep",
    "Conso_5_usages_par_m²_é_primaire": "ep_m2",
    "Emission_GES_5_usages": "ges",
    "Emission_GES_5_usages_par_m²": "ges_m2",
    "Coût_total_5_usages": "cout",
    "Type_énergie_n°1": "energie_1",
    "Conso_5_usages_é_finale_énergie_n°1": "ef_1",
    "Type_énergie_n°2": "energie_2",
    "Conso_5_usages_é_finale_énergie_n°2": "ef_2",
    "Type_énergie_principale_chauffage": "energie_ch",
    "Identifiant__BAN": "ban",
    "Code_INSEE_(BAN)": "insee",
    "Score_BAN": "score",
    "Coordonnée_cartographique_X_(BAN)": "x",
    "Coordonnée_cartographique_Y_(BAN)": "y",
    "N°_RPLS_logement": "rpls",
    "Zone_climatique_": "zone",
    "Classe_altitude": "altitude",
    "Besoin_ECS": "besoin",
}


def diagnosed(town: Dwellings) -> list[dict[str, Any]]:
    """The DPE of the town: more of them in the centre, leaky dwellings and private owners more often."""
    rng = random("housing-dpe")
    by_rule = {rule: labels_under(town, rule) for rule in ("2021", "2024", "2026")}
    rate = np.array([0.10 + 0.22 * part for part in rng.random(len(town.zone_names))])[town.zone]
    # private lettings and sales; leaky dwellings a little more than the others of their kind (odds 1.2)
    odds = rate / (1 - rate) * np.where(town.tenure == 1, 1.8, 1.0) * np.where(by_rule["2026"] >= 5, 1.2, 1.0)
    chosen = np.flatnonzero(rng.random(len(town)) < odds / (1 + odds))
    span = int((LAST_DAY - OPENED).astype(int))
    days = OPENED + rng.integers(0, span, len(chosen)).astype("timedelta64[D]")
    rows, seen = [], {}
    for rank, (row, day) in enumerate(zip(chosen.tolist(), days)):
        rule = (
            "2026" if day >= np.datetime64("2026-01-01") else "2024" if day >= np.datetime64("2024-07-01") else "2021"
        )
        one = _row(town, row, rank, day, rule, int(by_rule[rule][row]))
        seen.setdefault(int(town.building[row]), []).append(rank)
        rows.append(one)
        if rng.random() < 0.07:
            # made again after a sale: the newer one says which it replaces
            later = min(day + np.timedelta64(int(rng.integers(40, 900)), "D"), LAST_DAY)
            again = "2026" if later >= np.datetime64("2026-01-01") else "2024"
            newer = _row(town, row, len(chosen) + rank, later, again, int(by_rule[again][row]))
            rows.append({**newer, "remplace": one["numero"]})
    return rows


def _row(town: Dwellings, row: int, number: int, day: np.datetime64, rule: str, label: int) -> dict[str, Any]:
    factor = 1.9 if rule == "2026" else 2.3
    primary = float(town.primary(factor)[row])
    surface, fuel = float(town.surface[row]), int(town.fuel[row])
    other = float(town.final[row] - town.electric[row])
    energies = [(WORDS[fuel], other), (WORDS[ELECTRIC], float(town.electric[row]))]
    energies = sorted((one for one in energies if one[1] > 0), key=lambda one: -one[1])
    energies += [("", "")] * (2 - len(energies))
    by_m2 = float(town.gas[row]) / surface
    ghg = "ABCDEFG"[sum(by_m2 >= one for one in (6, 11, 30, 50, 70, 100))]
    year = int(town.year[row])
    flat = bool(town.is_flat[row])
    code = f"{str(day)[2:4]}62E{number:07d}"
    building = int(town.building[row])
    # addresses lie at the door, some of them on the neighbour's
    astray = (number * 7919) % 25 - 12 if number % 8 == 0 else 0
    return {
        "numero": f"{code}{'ABCDEFGHJKLMNPRSTUVWXYZ'[number % 23]}",
        "date": str(day),
        "fin": str(day + np.timedelta64(3652, "D")),
        "version": {"2021": "2.2", "2024": "2.4", "2026": "2.6"}[rule],
        "methode": "dpe appartement individuel" if flat else "dpe maison individuelle",
        "etq": "ABCDEFG"[label],
        "etq_ges": ghg,
        "type": "appartement" if flat else "maison",
        "periode": next(word for end, word in ADEME if year <= end),
        "annee": year if row % 3 else "",
        "surface": surface,
        "ef": round(float(town.final[row]), 1),
        "ep": round(primary, 1),
        "ep_m2": int(primary / surface),
        "ges": round(float(town.gas[row]), 1),
        "ges_m2": int(by_m2),
        "cout": round(0.11 * other + 0.25 * float(town.electric[row]), 1),
        "energie_1": energies[0][0],
        "ef_1": energies[0][1] if energies[0][1] == "" else round(energies[0][1], 1),
        "energie_2": energies[1][0],
        "ef_2": energies[1][1] if energies[1][1] == "" else round(energies[1][1], 1),
        "energie_ch": WORDS[fuel],
        "ban": f"62990_{building:04d}_00001",
        "insee": town.zone_names[town.zone[row]][:5],
        "score": 0.45 if number % 29 == 0 else round(0.7 + 0.29 * ((number * 37) % 100) / 100, 2),
        "x": round(float(town.x[row]) + astray, 2),
        "y": round(float(town.y[row]) - astray, 2),
        "rnb": f"DEMO{building:08d}" if number % 2 else "",
        "rpls": f"R{row:06d}" if town.tenure[row] == 2 and number % 4 == 0 else "",
        "zone": "H1a",
        "altitude": "inférieur à 400m",
        "etage": number % 4 if flat else "",
        "complement": f"Appartement {row}" if flat and number % 3 else "",
        "besoin": f"{surface * 21.3:.1f}".replace(".", ","),
    }


def written(path: Path, names: Sequence[str], rows: Iterable[Sequence[Any]], separator: str = ",") -> Path:
    """A delimited file."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, delimiter=separator, lineterminator="\n")
        writer.writerow(names)
        writer.writerows(rows)
    return path


def files(folder: Path) -> dict[str, Path]:
    """Write everything into a folder; the files by what they are."""
    folder.mkdir(parents=True, exist_ok=True)
    town = dwellings()
    rows = diagnosed(town)
    new = [one for one in rows if np.datetime64(one["date"]) >= NEW_NAMES]
    old = [one for one in rows if np.datetime64(one["date"]) < NEW_NAMES]
    made = {
        "dpe": _dpe(folder / "dpe03existant.csv", NEW, new),
        "dpe_old": _dpe(folder / "dpe-v2-logements-existants.csv", OLD, old),
        "housing": written(folder / f"base-ic-logement-20{CENSUS_YEAR}.CSV", *_census(town), ";"),
        "rpls": written(folder / "rpls2025_detail_62.csv", *_social(town), ";"),
        "income": written(folder / "BASE_TD_FILO_IRIS_2021_DISP.csv", *_incomes(town), ";"),
        "meters": written(folder / "conso-elec-gaz-iris-2024.csv", *_meters(town), ";"),
        "truth": written(folder / "verite.csv", *_truth(town)),
        "buildings": _buildings(folder / "batiment_rnb.gpkg"),
    }
    return made


def _buildings(path: Path) -> Path:
    """The buildings of the town in names of BD TOPO 3.5, with their RNB identifiers; a few hold two of them."""
    path.unlink(missing_ok=True)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(2154)
    database = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = database.CreateLayer("batiment", crs, ogr.wkbPolygon)
    for name in ("cleabs", "nature", "usage_1", "identifiants_rnb"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("nombre_de_logements", ogr.OFTInteger))
    light = ogr.FieldDefn("construction_legere", ogr.OFTInteger)
    light.SetSubType(ogr.OFSTBoolean)
    layer.CreateField(light)
    layer.StartTransaction()
    for number, (ring, values, _) in enumerate(records()):
        feature = ogr.Feature(layer.GetLayerDefn())
        corners = ",".join(f"{x + ORIGIN[0]:.2f} {y + ORIGIN[1]:.2f}" for x, y in [*ring.tolist(), ring[0].tolist()])
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({corners}))"))
        rnb = f"DEMO{number:08d}" + (f"/DEMO9{number:07d}" if number % 11 == 0 else "")
        cells = {**{name: values.get(name) for name in ("cleabs", "nature", "usage_1")}, "identifiants_rnb": rnb}
        cells |= {"nombre_de_logements": values.get("nombre_de_logements")}
        cells |= {"construction_legere": int(bool(values.get("construction_legere")))}
        for name, value in cells.items():
            if value is not None:
                feature.SetField(name, value)
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    return path


def _dpe(path: Path, names: dict[str, str], rows: list[dict[str, Any]]) -> Path:
    return written(path, list(names), [[one.get(key, "") for key in names.values()] for one in rows])


def _census(town: Dwellings) -> tuple[list[str], list[list[Any]]]:
    a = f"P{CENSUS_YEAR}_RP"
    period = np.searchsorted([end for _, end in PERIODS], town.year)
    ends = ("1919", "1945", "1970", "1990", "2005", f"20{CENSUS_YEAR - 3}")
    names = ["IRIS", "COM", "LIBIRIS", f"P{CENSUS_YEAR}_LOG", a, f"{a}MAISON", f"{a}APPART"]
    names += [f"{a}_ACH{one}" for one in ends] + [f"{a}_{one}" for one in FUELS]
    names += [f"{a}_PROP", f"{a}_LOC", f"{a}_LOCHLMV", f"{a}_GRAT"]
    rows = []
    for rank, code in enumerate(town.zone_names):
        own = town.zone == rank
        total = int(own.sum())
        counts = [
            total,
            round(total * 1.08, 3),
            total,
            int((own & ~town.is_flat).sum()),
            int((own & town.is_flat).sum()),
        ]
        counts += [int((own & (period == one)).sum()) for one in range(6)]
        counts += [int((own & (town.fuel == one)).sum()) for one in range(5)]
        rent = [int((own & (town.tenure == one)).sum()) for one in range(3)]
        rows.append([code, code[:5], code, *counts[1:], rent[0], rent[1] + rent[2], rent[2], 0])
    return names, rows


def _social(town: Dwellings) -> tuple[list[str], list[list[Any]]]:
    label = labels_under(town, "2021")
    rows = []
    for row in np.flatnonzero(town.tenure == 2).tolist():
        code = town.zone_names[town.zone[row]]
        kind = "C" if town.is_flat[row] else "I"
        letter = "" if row % 6 == 0 else "ABCDEFG"[label[row]]
        rows.append([code[:5], code[5:], f"R{row:06d}", kind, int(town.year[row]), letter])
    return ["DEPCOM", "PLG_IRIS", "IDENT_REP", "TYPECONST", "CONSTRUCT", "DPEENERGIE"], rows


def _incomes(town: Dwellings) -> tuple[list[str], list[list[Any]]]:
    rng = random("housing-income")
    names = ["IRIS", "DISP_TP6021", "DISP_MED21", *[f"DISP_D{one}21" for one in range(1, 10) if one != 5]]
    rows = []
    for rank, code in enumerate(town.zone_names):
        own = town.zone == rank
        poor = float(np.mean(town.tenure[own] == 2)) if own.any() else 0.2
        middle = 23500 - 8000 * poor + 900 * rng.standard_normal()
        share = np.clip(8 + 26 * poor + 2 * rng.standard_normal(), 4, 50)
        ratios = (0.52, 0.63, 0.74, 0.87, 1.14, 1.31, 1.54, 1.93)
        rows.append([code, f"{share:.1f}", f"{middle:.0f}", *[f"{middle * one:.0f}" for one in ratios]])
    return names, rows


def _meters(town: Dwellings) -> tuple[list[str], list[list[Any]]]:
    """What is really used: less than the DPE says, the more so the leakier the dwelling."""
    by_m2 = town.final / town.surface
    real = np.clip(1.25 - by_m2 / 520, 0.35, 1.1)
    rows = []
    for rank, code in enumerate(town.zone_names):
        own = town.zone == rank
        other = np.where(town.fuel == 0, town.final - town.electric, 0.0)
        for word, kwh, points in (
            ("Electricité", town.electric[own] * real[own] + 1800, int(own.sum())),
            ("Gaz", other[own] * real[own], int((own & (town.fuel == 0)).sum())),
        ):
            shown = f"{float(kwh.sum()) / 1000:.3f}" if points >= 10 else "s"
            rows.append([2024, code, "RESIDENTIEL", word, shown, points])
        rows.append([2024, code, "TERTIAIRE", "Electricité", f"{150 + 12 * rank}", 14 + rank])
    return ["ANNEE", "CODE_IRIS", "CODE_GRAND_SECTEUR", "FILIERE", "CONSO", "PDL"], rows


def _truth(town: Dwellings) -> tuple[list[str], list[list[Any]]]:
    by_rule = {rule: labels_under(town, rule) for rule in ("2021", "2024", "2026", "2027")}
    rows = []
    for rank, code in enumerate(town.zone_names):
        own = town.zone == rank
        rows.append([code, int(own.sum()), *[int((own & (label >= 5)).sum()) for label in by_rule.values()]])
    return ["code_iris", "residences_principales", *[f"fg_{rule}" for rule in by_rule]], rows
