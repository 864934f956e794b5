"""Housing files of the demonstration town in the official columns, and the truth that no real territory tells.

Every dwelling of the buildings is drawn (`dwellings`), some are diagnosed (`dpe`), leaky ones more often. Written: DPE
under both generations of names, census base by IRIS, RPLS, Filosofi, meters, and `verite.csv`, what an estimate should
find. The same seed gives the same files.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import ogr, osr

from . import dpe
from .buildings import records
from .dwellings import FUELS, PERIODS, Dwellings, dwellings, labels_under
from .layers import ORIGIN, random

CENSUS_YEAR = 22
NEW_NAMES = np.datetime64("2024-01-01")


def written(path: Path, names: Sequence[str], rows: Iterable[Sequence[Any]], separator: str = ",") -> Path:
    """A delimited file."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, delimiter=separator, lineterminator="\n")
        writer.writerow(names)
        writer.writerows(rows)
    return path


def files(folder: Path) -> list[Path]:
    """The files that the demonstration ships: what a technician downloads."""
    return list(downloads(folder, dwellings()).values())


def everything(folder: Path) -> dict[str, Path]:
    """The same, the buildings with their identifiers and the truth, by what they are."""
    folder.mkdir(parents=True, exist_ok=True)
    town = dwellings()
    made = downloads(folder, town)
    made["truth"] = written(folder / "verite.csv", *_truth(town))
    made["buildings"] = _buildings(folder / "batiment_rnb.gpkg")
    return made


def downloads(folder: Path, town: Dwellings) -> dict[str, Path]:
    """DPE in both generations of names, census, RPLS, incomes and meters, under the names of their producers."""
    rows = dpe.diagnosed(town)
    new = [one for one in rows if np.datetime64(one["date"]) >= NEW_NAMES]
    old = [one for one in rows if np.datetime64(one["date"]) < NEW_NAMES]
    return {
        "dpe": _dpe(folder / "dpe03existant.csv", dpe.NEW, new),
        "dpe_old": _dpe(folder / "dpe-v2-logements-existants.csv", dpe.OLD, old),
        "housing": written(folder / f"base-ic-logement-20{CENSUS_YEAR}.CSV", *_census(town), ";"),
        "rpls": written(folder / "rpls2025_detail_62.csv", *_social(town), ";"),
        "income": written(folder / "BASE_TD_FILO_IRIS_2021_DISP.csv", *_incomes(town), ";"),
        "meters": written(folder / "conso-elec-gaz-iris-2024.csv", *_meters(town), ";"),
    }


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
    names = [
        "IRIS",
        "COM",
        "LIBIRIS",
        *(f"P{CENSUS_YEAR}_{one}" for one in ("LOG", "RSECOCC", "LOGVAC")),
        a,
        f"{a}MAISON",
        f"{a}APPART",
    ]
    names += [f"{a}_ACH{one}" for one in ends] + [f"{a}_{one}" for one in FUELS]
    names += [f"{a}_PROP", f"{a}_LOC", f"{a}_LOCHLMV", f"{a}_GRAT"]
    rows = []
    for rank, code in enumerate(town.zone_names):
        own = town.zone == rank
        total = int(own.sum())
        counts = [
            round(total * 1.08, 3),
            round(total * 0.01, 3),
            round(total * 0.07, 3),
            total,
            int((own & ~town.is_flat).sum()),
            int((own & town.is_flat).sum()),
        ]
        counts += [int((own & (period == one)).sum()) for one in range(6)]
        counts += [int((own & (town.fuel == one)).sum()) for one in range(5)]
        rent = [int((own & (town.tenure == one)).sum()) for one in range(3)]
        rows.append([code, code[:5], code, *counts, rent[0], rent[1] + rent[2], rent[2], 0])
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
